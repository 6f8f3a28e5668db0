From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.slope_product: a b x <= x. For a, b in [-1, 1]; x in [0, oo). Source: ours. *)
Definition lhs_bounds_slope_product (a b x : R) : R := (a * b * x).
Definition rhs_bounds_slope_product (a b x : R) : R := x.
Theorem value_1_of_lhs_bounds_slope_product : (-2570088867227875128176609 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_slope_product (-1 / 3) (4325 / 4791) (2728 / 1597) <= (-2570088867227875128176609 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slope_product. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_slope_product : (213525360050093926111459 / 125000000000000000000000) -
(213525360050093926111459 / 125000000000000000000000000000000000) <= rhs_bounds_slope_product (-1 / 3) (4325 / 4791)
(2728 / 1597) <= (213525360050093926111459 / 125000000000000000000000) + (213525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_slope_product. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_slope_product : (272821547290696838791237 / 250000000000000000000000) -
(272821547290696838791237 / 250000000000000000000000000000000000) <= lhs_bounds_slope_product (4325 / 4791) (2927 /
4791) (3160 / 1597) <= (272821547290696838791237 / 250000000000000000000000) + (272821547290696838791237 /
250000000000000000000000000000000000).
Proof. unfold lhs_bounds_slope_product. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_slope_product : (494677520350657482780213 / 250000000000000000000000) -
(494677520350657482780213 / 250000000000000000000000000000000000) <= rhs_bounds_slope_product (4325 / 4791) (2927 /
4791) (3160 / 1597) <= (494677520350657482780213 / 250000000000000000000000) + (494677520350657482780213 /
250000000000000000000000000000000000).
Proof. unfold rhs_bounds_slope_product. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_slope_product : (4981707279302322202132877 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_slope_product (665 / 4791) (1529 / 4791) (3592 / 1597) <= (4981707279302322202132877 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slope_product. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_slope_product : (2249217282404508453350031 / 1000000000000000000000000) -
(2249217282404508453350031 / 1000000000000000000000000000000000000) <= rhs_bounds_slope_product (665 / 4791) (1529 /
4791) (3592 / 1597) <= (2249217282404508453350031 / 1000000000000000000000000) + (2249217282404508453350031 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_slope_product. at_a_point. Qed.
Theorem bounds_slope_product : forall a b x : R, -1 <= a <= 1 -> -1 <= b <= 1 -> 0 <= x -> lhs_bounds_slope_product a b
x <= rhs_bounds_slope_product a b x.
Proof.
intros. unfold lhs_bounds_slope_product, rhs_bounds_slope_product, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same (((1 / 2) * (a - (-1)) ^ 1 * (1 - b) ^ 1 * x ^ 1 + (1 / 2) * (1 - a) ^ 1 * (b - (-1))
^ 1 * x ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions bounds_slope_product.
