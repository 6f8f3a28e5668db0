From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu6_slope_upper: The slope of relu6 is at most 1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_relu6_slope_upper (x : R) : R := ((((sign x) / 2) + (1 / 2)) * (((sign (6 - (Rmax 0 x))) / 2) + (1
/ 2))).
Definition rhs_bounds_relu6_slope_upper (x : R) : R := 1.
Theorem value_1_of_lhs_bounds_relu6_slope_upper : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_slope_upper (589 /
60) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu6_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu6_slope_upper (589 /
60) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu6_slope_upper : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_slope_upper (31 / 4)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu6_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu6_slope_upper (31 / 4)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu6_slope_upper : (1 / 2) - (1 / 1000000000000) <= lhs_bounds_relu6_slope_upper (0 / 1)
<= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu6_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu6_slope_upper (0 / 1)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu6_slope_upper : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_slope_upper (-1 / 1)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu6_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu6_slope_upper (-1 / 1)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu6_slope_upper : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_slope_upper (5 / 1)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu6_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu6_slope_upper (5 / 1)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu6_slope_upper; at_a_point. Qed.
Theorem bounds_relu6_slope_upper : forall x : R, lhs_bounds_relu6_slope_upper x <= rhs_bounds_relu6_slope_upper x.
Proof.
intros. unfold lhs_bounds_relu6_slope_upper, rhs_bounds_relu6_slope_upper, tanh, sinh, cosh. first [lra | by_cases;
lra].
Qed.

Print Assumptions bounds_relu6_slope_upper.
