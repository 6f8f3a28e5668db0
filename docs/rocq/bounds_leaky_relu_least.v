From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.leaky_relu_least: The value of leaky_relu is at least 0, for every real x. For x in (-oo, oo); slope in (-oo, 0].
   Source: ours. *)
Definition lhs_bounds_leaky_relu_least (x slope : R) : R := 0.
Definition rhs_bounds_leaky_relu_least (x slope : R) : R := ((Rmax 0 x) - (slope * (Rmax 0 (- x)))).
Theorem value_1_of_lhs_bounds_leaky_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_leaky_relu_least (4 / 1)
(-17 / 15) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_leaky_relu_least : (4 / 1) - (1 / 250000000000) <= rhs_bounds_leaky_relu_least (4 / 1)
(-17 / 15) <= (4 / 1) + (1 / 250000000000).
Proof. unfold rhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_leaky_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_leaky_relu_least (-3 / 2)
(-8 / 15) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_leaky_relu_least : (4 / 5) - (1 / 1000000000000) <= rhs_bounds_leaky_relu_least (-3 / 2)
(-8 / 15) <= (4 / 5) + (1 / 1000000000000).
Proof. unfold rhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_leaky_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_leaky_relu_least (-17 / 2)
(-1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_leaky_relu_least : (17 / 2) - (17 / 2000000000000) <= rhs_bounds_leaky_relu_least (-17 /
2) (-1 / 1) <= (17 / 2) + (17 / 2000000000000).
Proof. unfold rhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_leaky_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_leaky_relu_least (227 / 36)
(-1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_leaky_relu_least : (1576388888888888888888889 / 250000000000000000000000) -
(1576388888888888888888889 / 250000000000000000000000000000000000) <= rhs_bounds_leaky_relu_least (227 / 36) (-1 / 1) <=
(1576388888888888888888889 / 250000000000000000000000) + (1576388888888888888888889 /
250000000000000000000000000000000000).
Proof. unfold rhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_leaky_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_leaky_relu_least (-89 / 60)
(-3587 / 360) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_leaky_relu_least : (369494212962962962962963 / 25000000000000000000000) -
(369494212962962962962963 / 25000000000000000000000000000000000) <= rhs_bounds_leaky_relu_least (-89 / 60) (-3587 / 360)
<= (369494212962962962962963 / 25000000000000000000000) + (369494212962962962962963 /
25000000000000000000000000000000000).
Proof. unfold rhs_bounds_leaky_relu_least; at_a_point. Qed.
Theorem bounds_leaky_relu_least : forall x slope : R, slope <= 0 -> lhs_bounds_leaky_relu_least x slope <=
rhs_bounds_leaky_relu_least x slope.
Proof.
intros. unfold lhs_bounds_leaky_relu_least, rhs_bounds_leaky_relu_least, tanh, sinh, cosh. apply le_of_difference.
destruct (Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same
((1 * (0 - x) ^ 1 * (0 - slope) ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try
lra; subst x; by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same (0 / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined] | by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0);
apply (same ((1 * x ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]].
Qed.

Print Assumptions bounds_leaky_relu_least.
