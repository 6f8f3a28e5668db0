From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.leaky_relu_slope_lower: The slope of leaky_relu is at least Min(1, slope), for every real x. For x, slope in
   (-oo, oo). Source: ours. *)
Definition lhs_bounds_leaky_relu_slope_lower (x slope : R) : R := (Rmin 1 slope).
Definition rhs_bounds_leaky_relu_slope_lower (x slope : R) : R := ((slope * ((1 / 2) - ((sign x) / 2))) + ((sign x) / 2)
+ (1 / 2)).
Theorem value_1_of_lhs_bounds_leaky_relu_slope_lower : (-13 / 2) - (13 / 2000000000000) <=
lhs_bounds_leaky_relu_slope_lower (2 / 1) (-13 / 2) <= (-13 / 2) + (13 / 2000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_leaky_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <=
rhs_bounds_leaky_relu_slope_lower (2 / 1) (-13 / 2) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_leaky_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <=
lhs_bounds_leaky_relu_slope_lower (-5 / 1) (832 / 125) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_leaky_relu_slope_lower : (832 / 125) - (13 / 1953125000000) <=
rhs_bounds_leaky_relu_slope_lower (-5 / 1) (832 / 125) <= (832 / 125) + (13 / 1953125000000).
Proof. unfold rhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_leaky_relu_slope_lower : (0 / 1) - (1 / 1000000000000) <=
lhs_bounds_leaky_relu_slope_lower (33 / 8) (0 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_leaky_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <=
rhs_bounds_leaky_relu_slope_lower (33 / 8) (0 / 1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_leaky_relu_slope_lower : (-4 / 1) - (1 / 250000000000) <=
lhs_bounds_leaky_relu_slope_lower (0 / 1) (-4 / 1) <= (-4 / 1) + (1 / 250000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_leaky_relu_slope_lower : (-3 / 2) - (3 / 2000000000000) <=
rhs_bounds_leaky_relu_slope_lower (0 / 1) (-4 / 1) <= (-3 / 2) + (3 / 2000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_leaky_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <=
lhs_bounds_leaky_relu_slope_lower (11 / 3) (4 / 1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_leaky_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <=
rhs_bounds_leaky_relu_slope_lower (11 / 3) (4 / 1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_lower; at_a_point. Qed.
Theorem bounds_leaky_relu_slope_lower : forall x slope : R, lhs_bounds_leaky_relu_slope_lower x slope <=
rhs_bounds_leaky_relu_slope_lower x slope.
Proof.
intros. unfold lhs_bounds_leaky_relu_slope_lower, rhs_bounds_leaky_relu_slope_lower, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Print Assumptions bounds_leaky_relu_slope_lower.
