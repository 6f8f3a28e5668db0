From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu_slope_lower: The slope of relu is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_relu_slope_lower (x : R) : R := 0.
Definition rhs_bounds_relu_slope_lower (x : R) : R := (((sign x) / 2) + (1 / 2)).
Theorem value_1_of_lhs_bounds_relu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_slope_lower (8 / 1) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_slope_lower (8 / 1) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_slope_lower (1 / 1) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_slope_lower (1 / 1) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_slope_lower (9 / 2) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_slope_lower (9 / 2) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_slope_lower (39 / 8)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_slope_lower (39 / 8)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_slope_lower (4 / 1) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_slope_lower (4 / 1) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_slope_lower; at_a_point. Qed.
Theorem bounds_relu_slope_lower : forall x : R, lhs_bounds_relu_slope_lower x <= rhs_bounds_relu_slope_lower x.
Proof.
intros. unfold lhs_bounds_relu_slope_lower, rhs_bounds_relu_slope_lower, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_relu_slope_lower.
