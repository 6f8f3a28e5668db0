From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.hardswish_slope_lower: The slope of hardswish is at least -1/2, for every real x. For x in (-oo, oo). Source:
   ours. *)
Definition lhs_bounds_hardswish_slope_lower (x : R) : R := (-1 / 2).
Definition rhs_bounds_hardswish_slope_lower (x : R) : R := ((x * ((sign (x + 3)) + 1) * ((sign (6 - (Rmax 0 (x + 3)))) +
1) / 24) + ((Rmin 6 (Rmax 0 (x + 3))) / 6)).
Theorem value_1_of_lhs_bounds_hardswish_slope_lower : (-1 / 2) - (1 / 1000000000000) <= lhs_bounds_hardswish_slope_lower
(49 / 6) <= (-1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_hardswish_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardswish_slope_lower
(49 / 6) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_hardswish_slope_lower : (-1 / 2) - (1 / 1000000000000) <= lhs_bounds_hardswish_slope_lower
(1 / 1) <= (-1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_hardswish_slope_lower : (8333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_hardswish_slope_lower (1 / 1) <= (8333333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_hardswish_slope_lower : (-1 / 2) - (1 / 1000000000000) <= lhs_bounds_hardswish_slope_lower
(1619 / 200) <= (-1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_hardswish_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardswish_slope_lower
(1619 / 200) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_hardswish_slope_lower : (-1 / 2) - (1 / 1000000000000) <= lhs_bounds_hardswish_slope_lower
(0 / 1) <= (-1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_hardswish_slope_lower : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_hardswish_slope_lower
(0 / 1) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_hardswish_slope_lower : (-1 / 2) - (1 / 1000000000000) <= lhs_bounds_hardswish_slope_lower
(19 / 5) <= (-1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_hardswish_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardswish_slope_lower
(19 / 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_slope_lower; at_a_point. Qed.
Theorem bounds_hardswish_slope_lower : forall x : R, lhs_bounds_hardswish_slope_lower x <=
rhs_bounds_hardswish_slope_lower x.
Proof.
intros. unfold lhs_bounds_hardswish_slope_lower, rhs_bounds_hardswish_slope_lower, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Print Assumptions bounds_hardswish_slope_lower.
