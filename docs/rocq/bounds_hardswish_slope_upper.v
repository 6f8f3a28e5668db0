From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.hardswish_slope_upper: The slope of hardswish is at most 3/2, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_hardswish_slope_upper (x : R) : R := ((x * ((sign (x + 3)) + 1) * ((sign (6 - (Rmax 0 (x + 3)))) +
1) / 24) + ((Rmin 6 (Rmax 0 (x + 3))) / 6)).
Definition rhs_bounds_hardswish_slope_upper (x : R) : R := (3 / 2).
Theorem value_1_of_lhs_bounds_hardswish_slope_upper : (517 / 1000) - (1 / 1000000000000) <=
lhs_bounds_hardswish_slope_upper (51 / 1000) <= (517 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_hardswish_slope_upper : (3 / 2) - (3 / 2000000000000) <= rhs_bounds_hardswish_slope_upper
(51 / 1000) <= (3 / 2) + (3 / 2000000000000).
Proof. unfold rhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_hardswish_slope_upper : (4709963223002340354396523 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_hardswish_slope_upper (1322 / 997) <= (4709963223002340354396523 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_hardswish_slope_upper : (3 / 2) - (3 / 2000000000000) <= rhs_bounds_hardswish_slope_upper
(1322 / 997) <= (3 / 2) + (3 / 2000000000000).
Proof. unfold rhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_hardswish_slope_upper : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_hardswish_slope_upper
(-87 / 10) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_hardswish_slope_upper : (3 / 2) - (3 / 2000000000000) <= rhs_bounds_hardswish_slope_upper
(-87 / 10) <= (3 / 2) + (3 / 2000000000000).
Proof. unfold rhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_hardswish_slope_upper : (-3057505850885991307255099 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_hardswish_slope_upper (-2410 / 997) <= (-3057505850885991307255099 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_hardswish_slope_upper : (3 / 2) - (3 / 2000000000000) <= rhs_bounds_hardswish_slope_upper
(-2410 / 997) <= (3 / 2) + (3 / 2000000000000).
Proof. unfold rhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_hardswish_slope_upper : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_hardswish_slope_upper
(-5 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_hardswish_slope_upper : (3 / 2) - (3 / 2000000000000) <= rhs_bounds_hardswish_slope_upper
(-5 / 1) <= (3 / 2) + (3 / 2000000000000).
Proof. unfold rhs_bounds_hardswish_slope_upper; at_a_point. Qed.
Theorem bounds_hardswish_slope_upper : forall x : R, lhs_bounds_hardswish_slope_upper x <=
rhs_bounds_hardswish_slope_upper x.
Proof.
intros. unfold lhs_bounds_hardswish_slope_upper, rhs_bounds_hardswish_slope_upper, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Print Assumptions bounds_hardswish_slope_upper.
