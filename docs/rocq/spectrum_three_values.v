From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.three_values: |x|^(1 + ratio) = |x|. For x in {-1..1}; ratio in (0, 1]. Source: textbook. *)
Definition lhs_spectrum_three_values_x_minus1 (ratio : R) : R := 1.
Definition rhs_spectrum_three_values_x_minus1 (ratio : R) : R := 1.
Theorem value_1_of_lhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_three_values_x_minus1 (71 / 997) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_three_values_x_minus1 (71 / 997) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_three_values_x_minus1 (591 / 997) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_three_values_x_minus1 (591 / 997) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_three_values_x_minus1 (107 / 120) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_three_values_x_minus1 (107 / 120) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_three_values_x_minus1 (1 / 4) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_three_values_x_minus1 (1 / 4) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_three_values_x_minus1 (3 / 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_three_values_x_minus1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_three_values_x_minus1 (3 / 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_minus1; at_a_point. Qed.
Theorem spectrum_three_values_x_minus1 : forall ratio : R, 0 < ratio <= 1 -> lhs_spectrum_three_values_x_minus1 ratio =
rhs_spectrum_three_values_x_minus1 ratio.
Proof.
intros. unfold lhs_spectrum_three_values_x_minus1, rhs_spectrum_three_values_x_minus1, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_three_values_x_0 (ratio : R) : R := 0.
Definition rhs_spectrum_three_values_x_0 (ratio : R) : R := 0.
Theorem value_1_of_lhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_0 (97 /
100) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_0 (97 /
100) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_0 (1 /
6) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_0 (1 /
6) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_0 (7 /
8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_0 (7 /
8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_0 (1 /
3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_0 (1 /
3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_0 (69 /
200) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_three_values_x_0 : (0 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_0 (69 /
200) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_0; at_a_point. Qed.
Theorem spectrum_three_values_x_0 : forall ratio : R, 0 < ratio <= 1 -> lhs_spectrum_three_values_x_0 ratio =
rhs_spectrum_three_values_x_0 ratio.
Proof.
intros. unfold lhs_spectrum_three_values_x_0, rhs_spectrum_three_values_x_0, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_three_values_x_1 (ratio : R) : R := 1.
Definition rhs_spectrum_three_values_x_1 (ratio : R) : R := 1.
Theorem value_1_of_lhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_1 (59 /
250) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_1 (59 /
250) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_1 (4 /
5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_1 (4 /
5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_1 (13 /
125) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_1 (13 /
125) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_1 (1 /
2) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_1 (1 /
2) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_three_values_x_1 (1 /
3) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_three_values_x_1 : (1 / 1) - (1 / 1000000000000) <= rhs_spectrum_three_values_x_1 (1 /
3) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_three_values_x_1; at_a_point. Qed.
Theorem spectrum_three_values_x_1 : forall ratio : R, 0 < ratio <= 1 -> lhs_spectrum_three_values_x_1 ratio =
rhs_spectrum_three_values_x_1 ratio.
Proof.
intros. unfold lhs_spectrum_three_values_x_1, rhs_spectrum_three_values_x_1, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (spectrum_three_values_x_minus1, spectrum_three_values_x_0, spectrum_three_values_x_1).
Print Assumptions what_was_proved.
