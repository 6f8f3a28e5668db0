From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.influence_certificate: k/T >= 1, multiplied by T, for k = T + j; T is written t. For t, j in [0, oo). Source:
   ours. *)
Definition lhs_spectrum_influence_certificate (t j : R) : R := t.
Definition rhs_spectrum_influence_certificate (t j : R) : R := (j + t).
Theorem value_1_of_lhs_spectrum_influence_certificate : (2 / 1) - (1 / 500000000000) <=
lhs_spectrum_influence_certificate (2 / 1) (358 / 45) <= (2 / 1) + (1 / 500000000000).
Proof. unfold lhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_influence_certificate : (2488888888888888888888889 / 250000000000000000000000) -
(2488888888888888888888889 / 250000000000000000000000000000000000) <= rhs_spectrum_influence_certificate (2 / 1) (358 /
45) <= (2488888888888888888888889 / 250000000000000000000000) + (2488888888888888888888889 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_influence_certificate : (2666666666666666666666667 / 1000000000000000000000000) -
(2666666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_spectrum_influence_certificate (8 / 3) (5 /
2) <= (2666666666666666666666667 / 1000000000000000000000000) + (2666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_influence_certificate : (5166666666666666666666667 / 1000000000000000000000000) -
(5166666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_certificate (8 / 3) (5 /
2) <= (5166666666666666666666667 / 1000000000000000000000000) + (5166666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_influence_certificate : (4 / 1) - (1 / 250000000000) <=
lhs_spectrum_influence_certificate (4 / 1) (7 / 2) <= (4 / 1) + (1 / 250000000000).
Proof. unfold lhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_influence_certificate : (15 / 2) - (3 / 400000000000) <=
rhs_spectrum_influence_certificate (4 / 1) (7 / 2) <= (15 / 2) + (3 / 400000000000).
Proof. unfold rhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_influence_certificate : (43 / 5) - (43 / 5000000000000) <=
lhs_spectrum_influence_certificate (43 / 5) (15 / 2) <= (43 / 5) + (43 / 5000000000000).
Proof. unfold lhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_influence_certificate : (161 / 10) - (161 / 10000000000000) <=
rhs_spectrum_influence_certificate (43 / 5) (15 / 2) <= (161 / 10) + (161 / 10000000000000).
Proof. unfold rhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_influence_certificate : (2 / 1) - (1 / 500000000000) <=
lhs_spectrum_influence_certificate (2 / 1) (13 / 5) <= (2 / 1) + (1 / 500000000000).
Proof. unfold lhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_influence_certificate : (23 / 5) - (23 / 5000000000000) <=
rhs_spectrum_influence_certificate (2 / 1) (13 / 5) <= (23 / 5) + (23 / 5000000000000).
Proof. unfold rhs_spectrum_influence_certificate; at_a_point. Qed.
Theorem spectrum_influence_certificate : forall t j : R, 0 <= t -> 0 <= j -> lhs_spectrum_influence_certificate t j <=
rhs_spectrum_influence_certificate t j.
Proof.
intros. unfold lhs_spectrum_influence_certificate, rhs_spectrum_influence_certificate, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Print Assumptions spectrum_influence_certificate.
