From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.abs_slope_upper: The slope of abs is at most 1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_abs_slope_upper (x : R) : R := (sign x).
Definition rhs_bounds_abs_slope_upper (x : R) : R := 1.
Theorem value_1_of_lhs_bounds_abs_slope_upper : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_slope_upper (1763 / 180)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_abs_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_abs_slope_upper (1763 / 180)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_abs_slope_upper : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_slope_upper (-113 / 50)
<= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_abs_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_abs_slope_upper (-113 / 50)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_abs_slope_upper : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_slope_upper (-61 / 10)
<= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_abs_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_abs_slope_upper (-61 / 10)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_abs_slope_upper : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_slope_upper (-7 / 4) <=
(-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_abs_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_abs_slope_upper (-7 / 4) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_abs_slope_upper : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_slope_upper (87 / 997)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_abs_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_abs_slope_upper (87 / 997)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_abs_slope_upper; at_a_point. Qed.
Theorem bounds_abs_slope_upper : forall x : R, lhs_bounds_abs_slope_upper x <= rhs_bounds_abs_slope_upper x.
Proof.
intros. unfold lhs_bounds_abs_slope_upper, rhs_bounds_abs_slope_upper, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_abs_slope_upper.
