From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.slope_product: a b x <= x. For a, b in [-1, 1]; x in [0, oo). Source: ours. *)
Definition lhs_bounds_slope_product (a b x : R) : R := (a * b * x).
Definition rhs_bounds_slope_product (a b x : R) : R := x.
Theorem value_1_of_lhs_bounds_slope_product : (-2109548611111111111111111 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_slope_product (-29 / 90) (419 / 1000) (5 / 8) <= (-2109548611111111111111111 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slope_product; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_slope_product : (5 / 8) - (1 / 1000000000000) <= rhs_bounds_slope_product (-29 / 90) (419
/ 1000) (5 / 8) <= (5 / 8) + (1 / 1000000000000).
Proof. unfold rhs_bounds_slope_product; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_slope_product : (-1127 / 2000) - (1 / 1000000000000) <= lhs_bounds_slope_product (-23 /
30) (9 / 10) (49 / 60) <= (-1127 / 2000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slope_product; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_slope_product : (8166666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_slope_product (-23 / 30) (9 / 10) (49 / 60) <= (8166666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_slope_product; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_slope_product : (796911111111111111111111 / 500000000000000000000000) -
(796911111111111111111111 / 500000000000000000000000000000000000) <= lhs_bounds_slope_product (-7 / 30) (-47 / 50) (109
/ 15) <= (796911111111111111111111 / 500000000000000000000000) + (796911111111111111111111 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_slope_product; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_slope_product : (7266666666666666666666667 / 1000000000000000000000000) -
(7266666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_bounds_slope_product (-7 / 30) (-47 / 50)
(109 / 15) <= (7266666666666666666666667 / 1000000000000000000000000) + (7266666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_slope_product; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_slope_product : (617515032560067363575179 / 500000000000000000000000) -
(617515032560067363575179 / 500000000000000000000000000000000000) <= lhs_bounds_slope_product (-398 / 997) (-398 / 997)
(31 / 4) <= (617515032560067363575179 / 500000000000000000000000) + (617515032560067363575179 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_slope_product; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_slope_product : (31 / 4) - (31 / 4000000000000) <= rhs_bounds_slope_product (-398 / 997)
(-398 / 997) (31 / 4) <= (31 / 4) + (31 / 4000000000000).
Proof. unfold rhs_bounds_slope_product; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_slope_product : (462962962962962962962963 / 12500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_slope_product (1 / 3) (1 / 3) (1 / 3) <= (462962962962962962962963 /
12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slope_product; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_slope_product : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_slope_product (1 / 3) (1 / 3) (1 / 3) <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_slope_product; at_a_point. Qed.
Theorem bounds_slope_product : forall a b x : R, -1 <= a <= 1 -> -1 <= b <= 1 -> 0 <= x -> lhs_bounds_slope_product a b
x <= rhs_bounds_slope_product a b x.
Proof.
intros. unfold lhs_bounds_slope_product, rhs_bounds_slope_product, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same (((1 / 2) * (a - (-1)) ^ 1 * (1 - b) ^ 1 * x ^ 1 + (1 / 2) * (1 - a) ^ 1 * (b - (-1))
^ 1 * x ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions bounds_slope_product.
