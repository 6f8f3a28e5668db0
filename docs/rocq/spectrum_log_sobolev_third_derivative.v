From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.log_sobolev_third_derivative: d^3/ds^3 (2 s^2 - Ent (1 + s x)^2) = 16 s/((1 + s^2)^2 (1 - s^2)), x a fair bit
   of values +-1. For s in [0, 1). Source: O'Donnell, Analysis of Boolean Functions, section 10.1, for the inequality. *)
Definition lhs_spectrum_log_sobolev_third_derivative (s : R) : R := (2 * ((6 * s / ((s ^ 2) + 1)) - (4 * (s ^ 3) / (((s
^ 2) + 1) ^ 2)) - (1 / (s + 1)) - (1 / (s - 1)))).
Definition rhs_spectrum_log_sobolev_third_derivative (s : R) : R := (16 * s / ((((s ^ 2) + 1) ^ 2) * (1 - (s ^ 2)))).
Theorem defined_spectrum_log_sobolev_third_derivative : forall s : R, 0 <= s < 1 -> (((s ^ 2) + 1) <> 0) /\ ((((s ^ 2) +
1) ^ 2) <> 0) /\ ((s + 1) <> 0) /\ ((s - 1) <> 0) /\ (((((s ^ 2) + 1) ^ 2) * (1 - (s ^ 2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_log_sobolev_third_derivative : (4178403717346293374520371 / 500000000000000000000000) -
(4178403717346293374520371 / 500000000000000000000000000000000000) <= lhs_spectrum_log_sobolev_third_derivative (37 /
60) <= (4178403717346293374520371 / 500000000000000000000000) + (4178403717346293374520371 /
500000000000000000000000000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_log_sobolev_third_derivative : (4178403717346293374520371 / 500000000000000000000000) -
(4178403717346293374520371 / 500000000000000000000000000000000000) <= rhs_spectrum_log_sobolev_third_derivative (37 /
60) <= (4178403717346293374520371 / 500000000000000000000000) + (4178403717346293374520371 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_log_sobolev_third_derivative : (1257186724097449118175103 / 100000000000000000000000) -
(1257186724097449118175103 / 100000000000000000000000000000000000) <= lhs_spectrum_log_sobolev_third_derivative (393 /
500) <= (1257186724097449118175103 / 100000000000000000000000) + (1257186724097449118175103 /
100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_log_sobolev_third_derivative : (1257186724097449118175103 / 100000000000000000000000) -
(1257186724097449118175103 / 100000000000000000000000000000000000) <= rhs_spectrum_log_sobolev_third_derivative (393 /
500) <= (1257186724097449118175103 / 100000000000000000000000) + (1257186724097449118175103 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_log_sobolev_third_derivative : (1347337676404831979125721 / 100000000000000000000000) -
(1347337676404831979125721 / 100000000000000000000000000000000000) <= lhs_spectrum_log_sobolev_third_derivative (161 /
200) <= (1347337676404831979125721 / 100000000000000000000000) + (1347337676404831979125721 /
100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_log_sobolev_third_derivative : (1347337676404831979125721 / 100000000000000000000000) -
(1347337676404831979125721 / 100000000000000000000000000000000000) <= rhs_spectrum_log_sobolev_third_derivative (161 /
200) <= (1347337676404831979125721 / 100000000000000000000000) + (1347337676404831979125721 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_log_sobolev_third_derivative : (36848763632530621717457 / 6250000000000000000000) -
(36848763632530621717457 / 6250000000000000000000000000000000) <= lhs_spectrum_log_sobolev_third_derivative (21 / 50) <=
(36848763632530621717457 / 6250000000000000000000) + (36848763632530621717457 / 6250000000000000000000000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_log_sobolev_third_derivative : (36848763632530621717457 / 6250000000000000000000) -
(36848763632530621717457 / 6250000000000000000000000000000000) <= rhs_spectrum_log_sobolev_third_derivative (21 / 50) <=
(36848763632530621717457 / 6250000000000000000000) + (36848763632530621717457 / 6250000000000000000000000000000000).
Proof. unfold rhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_log_sobolev_third_derivative : (1193325513935505773319009 / 1000000000000000000000000) -
(1193325513935505773319009 / 1000000000000000000000000000000000000) <= lhs_spectrum_log_sobolev_third_derivative (3 /
40) <= (1193325513935505773319009 / 1000000000000000000000000) + (1193325513935505773319009 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_log_sobolev_third_derivative : (1193325513935505773319009 / 1000000000000000000000000) -
(1193325513935505773319009 / 1000000000000000000000000000000000000) <= rhs_spectrum_log_sobolev_third_derivative (3 /
40) <= (1193325513935505773319009 / 1000000000000000000000000) + (1193325513935505773319009 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_log_sobolev_third_derivative; at_a_point. Qed.
Theorem spectrum_log_sobolev_third_derivative : forall s : R, 0 <= s < 1 -> lhs_spectrum_log_sobolev_third_derivative s
= rhs_spectrum_log_sobolev_third_derivative s.
Proof.
intros. unfold lhs_spectrum_log_sobolev_third_derivative, rhs_spectrum_log_sobolev_third_derivative, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_spectrum_log_sobolev_third_derivative, spectrum_log_sobolev_third_derivative).
Print Assumptions what_was_proved.
