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
Theorem value_1_of_lhs_bounds_leaky_relu_slope_upper : (39 / 16) - (39 / 16000000000000) <=
lhs_bounds_leaky_relu_slope_upper (0 / 1) (31 / 8) <= (39 / 16) + (39 / 16000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_leaky_relu_slope_upper : (31 / 8) - (31 / 8000000000000) <=
rhs_bounds_leaky_relu_slope_upper (0 / 1) (31 / 8) <= (31 / 8) + (31 / 8000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_leaky_relu_slope_upper : (-17 / 5) - (17 / 5000000000000) <=
lhs_bounds_leaky_relu_slope_upper (-17 / 4) (-17 / 5) <= (-17 / 5) + (17 / 5000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_leaky_relu_slope_upper : (1 / 1) - (1 / 1000000000000) <=
rhs_bounds_leaky_relu_slope_upper (-17 / 4) (-17 / 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_leaky_relu_slope_upper : (2833333333333333333333333 / 1000000000000000000000000) -
(2833333333333333333333333 / 1000000000000000000000000000000000000) <= lhs_bounds_leaky_relu_slope_upper (-15 / 4) (17 /
6) <= (2833333333333333333333333 / 1000000000000000000000000) + (2833333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_leaky_relu_slope_upper : (2833333333333333333333333 / 1000000000000000000000000) -
(2833333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_bounds_leaky_relu_slope_upper (-15 / 4) (17 /
6) <= (2833333333333333333333333 / 1000000000000000000000000) + (2833333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_leaky_relu_slope_upper : (1 / 1) - (1 / 1000000000000) <=
lhs_bounds_leaky_relu_slope_upper (3749 / 1000) (48 / 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_leaky_relu_slope_upper : (48 / 5) - (3 / 312500000000) <=
rhs_bounds_leaky_relu_slope_upper (3749 / 1000) (48 / 5) <= (48 / 5) + (3 / 312500000000).
Proof. unfold rhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_leaky_relu_slope_upper : (-2878635907723169508525577 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_leaky_relu_slope_upper (-53 / 8) (-287 / 997) <= (-2878635907723169508525577 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_leaky_relu_slope_upper : (1 / 1) - (1 / 1000000000000) <=
rhs_bounds_leaky_relu_slope_upper (-53 / 8) (-287 / 997) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_leaky_relu_slope_upper; at_a_point. Qed.
Theorem bounds_leaky_relu_slope_upper : forall x slope : R, lhs_bounds_leaky_relu_slope_upper x slope <=
rhs_bounds_leaky_relu_slope_upper x slope.
Proof.
intros. unfold lhs_bounds_leaky_relu_slope_upper, rhs_bounds_leaky_relu_slope_upper, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Print Assumptions bounds_leaky_relu_slope_upper.
