From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.leaky_relu_slope_upper: The slope of leaky_relu is at most Max(1, slope), for every real x. For x, slope in (-oo,
   oo). Source: ours. *)
Definition lhs_bounds_leaky_relu_slope_upper (x slope : R) : R := ((slope * ((1 / 2) - ((sign x) / 2))) + ((sign x) / 2)
+ (1 / 2)).
Definition rhs_bounds_leaky_relu_slope_upper (x slope : R) : R := (Rmax 1 slope).
Theorem value_1_of_lhs_bounds_leaky_relu_slope_upper : (338525360050093926111459 / 125000000000000000000000) -
(338525360050093926111459 / 125000000000000000000000000000000000) <= lhs_bounds_leaky_relu_slope_upper (-1 / 1) (4325 /
1597) <= (338525360050093926111459 / 125000000000000000000000) + (338525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_upper. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_leaky_relu_slope_upper : (338525360050093926111459 / 125000000000000000000000) -
(338525360050093926111459 / 125000000000000000000000000000000000) <= rhs_bounds_leaky_relu_slope_upper (-1 / 1) (4325 /
1597) <= (338525360050093926111459 / 125000000000000000000000) + (338525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_upper. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_leaky_relu_slope_upper : (1 / 1) - (1 / 1000000000000) <=
lhs_bounds_leaky_relu_slope_upper (4325 / 1597) (2927 / 1597) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_upper. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_leaky_relu_slope_upper : (57275360050093926111459 / 31250000000000000000000) -
(57275360050093926111459 / 31250000000000000000000000000000000) <= rhs_bounds_leaky_relu_slope_upper (4325 / 1597) (2927
/ 1597) <= (57275360050093926111459 / 31250000000000000000000) + (57275360050093926111459 /
31250000000000000000000000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_upper. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_leaky_relu_slope_upper : (1 / 1) - (1 / 1000000000000) <=
lhs_bounds_leaky_relu_slope_upper (665 / 1597) (1529 / 1597) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_upper. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_leaky_relu_slope_upper : (1 / 1) - (1 / 1000000000000) <=
rhs_bounds_leaky_relu_slope_upper (665 / 1597) (1529 / 1597) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_upper. at_a_point. Qed.
Theorem bounds_leaky_relu_slope_upper : forall x slope : R, lhs_bounds_leaky_relu_slope_upper x slope <=
rhs_bounds_leaky_relu_slope_upper x slope.
Proof.
intros. unfold lhs_bounds_leaky_relu_slope_upper, rhs_bounds_leaky_relu_slope_upper, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Print Assumptions bounds_leaky_relu_slope_upper.
