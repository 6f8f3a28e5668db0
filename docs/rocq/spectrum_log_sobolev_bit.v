From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.log_sobolev_bit: Ent (1 + s x)^2 <= 2 s^2, x a fair bit of values +-1. For s in [1/100, 99/100]. Source: ours. *)
Definition lhs_spectrum_log_sobolev_bit (s : R) : R := ((((1 - s) ^ 2) * (ln (1 - s))) + (((s + 1) ^ 2) * (ln (s + 1)))
- (((s ^ 2) + 1) * (ln ((s ^ 2) + 1)))).
Definition rhs_spectrum_log_sobolev_bit (s : R) : R := (2 * (s ^ 2)).
Theorem defined_spectrum_log_sobolev_bit : forall s : R, 1 / 100 <= s <= 99 / 100 -> (0 < (1 - s)) /\ (0 < (s + 1)) /\
(0 < ((s ^ 2) + 1)).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_log_sobolev_bit : (612134862471819757291907 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_log_sobolev_bit (1 / 4) <= (612134862471819757291907 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_log_sobolev_bit : (1 / 8) - (1 / 1000000000000) <= rhs_spectrum_log_sobolev_bit (1 / 4)
<= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_log_sobolev_bit : (1525760103453410844245837 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_log_sobolev_bit (400 / 997) <= (1525760103453410844245837 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_log_sobolev_bit : (3219286746900681985776789 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_log_sobolev_bit (400 / 997) <= (3219286746900681985776789 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_log_sobolev_bit : (2300401294803106686941763 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_log_sobolev_bit (1 / 2) <= (2300401294803106686941763 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_log_sobolev_bit : (1 / 2) - (1 / 1000000000000) <= rhs_spectrum_log_sobolev_bit (1 / 2)
<= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_log_sobolev_bit : (2314729136630711519298153 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_log_sobolev_bit (187 / 250) <= (2314729136630711519298153 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_log_sobolev_bit : (34969 / 31250) - (34969 / 31250000000000000) <=
rhs_spectrum_log_sobolev_bit (187 / 250) <= (34969 / 31250) + (34969 / 31250000000000000).
Proof. unfold rhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_log_sobolev_bit : (9298563551253333262577699 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_log_sobolev_bit (3 / 4) <= (9298563551253333262577699 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_log_sobolev_bit : (9 / 8) - (9 / 8000000000000) <= rhs_spectrum_log_sobolev_bit (3 / 4)
<= (9 / 8) + (9 / 8000000000000).
Proof. unfold rhs_spectrum_log_sobolev_bit; at_a_point. Qed.
Theorem spectrum_log_sobolev_bit : forall s : R, 1 / 100 <= s <= 99 / 100 -> lhs_spectrum_log_sobolev_bit s <=
rhs_spectrum_log_sobolev_bit s.
Proof.
intros. unfold lhs_spectrum_log_sobolev_bit, rhs_spectrum_log_sobolev_bit, tanh, sinh, cosh. apply le_of_difference.
interval with (i_bisect s, i_taylor s, i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_spectrum_log_sobolev_bit, spectrum_log_sobolev_bit).
Print Assumptions what_was_proved.
