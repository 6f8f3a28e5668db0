From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.part_noise_product: 0 <= c (1 - a)(1 - b). For a, b, c in [0, 1]. Source: textbook. *)
Definition lhs_gaussian_part_noise_product (a b c : R) : R := 0.
Definition rhs_gaussian_part_noise_product (a b c : R) : R := (c * (1 - a) * (1 - b)).
Theorem value_1_of_lhs_gaussian_part_noise_product : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_part_noise_product (7
/ 30) (1 / 2) (3 / 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_part_noise_product : (23 / 160) - (1 / 1000000000000) <= rhs_gaussian_part_noise_product
(7 / 30) (1 / 2) (3 / 8) <= (23 / 160) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_part_noise_product : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_part_noise_product (7
/ 8) (1 / 2) (1 / 20) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_part_noise_product : (1 / 320) - (1 / 1000000000000) <= rhs_gaussian_part_noise_product
(7 / 8) (1 / 2) (1 / 20) <= (1 / 320) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_part_noise_product : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_part_noise_product
(43 / 100) (69 / 125) (381 / 1000) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_part_noise_product : (152019 / 1562500) - (1 / 1000000000000) <=
rhs_gaussian_part_noise_product (43 / 100) (69 / 125) (381 / 1000) <= (152019 / 1562500) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_part_noise_product : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_part_noise_product (1
/ 3) (1 / 3) (2 / 25) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_part_noise_product : (888888888888888888888889 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_part_noise_product (1 / 3) (1 / 3) (2 / 25) <= (888888888888888888888889 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_part_noise_product : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_part_noise_product
(53 / 60) (4 / 5) (329 / 360) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_part_noise_product : (2132407407407407407407407 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_part_noise_product (53 / 60) (4 / 5) (329 / 360) <= (2132407407407407407407407 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_product; at_a_point. Qed.
Theorem gaussian_part_noise_product : forall a b c : R, 0 <= a <= 1 -> 0 <= b <= 1 -> 0 <= c <= 1 ->
lhs_gaussian_part_noise_product a b c <= rhs_gaussian_part_noise_product a b c.
Proof.
intros. unfold lhs_gaussian_part_noise_product, rhs_gaussian_part_noise_product, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - a) ^ 1 * (1 - b) ^ 1 * c ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions gaussian_part_noise_product.
