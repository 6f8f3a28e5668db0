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
(-1 / 1) <= (-1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_lower. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_hardswish_slope_lower : (1666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_hardswish_slope_lower (-1 / 1) <= (1666666666666666666666667 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_slope_lower. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_hardswish_slope_lower : (-1 / 2) - (1 / 1000000000000) <= lhs_bounds_hardswish_slope_lower
(4325 / 1597) <= (-1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_lower. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_hardswish_slope_lower : (175341786683364642037153 / 125000000000000000000000) -
(175341786683364642037153 / 125000000000000000000000000000000000) <= rhs_bounds_hardswish_slope_lower (4325 / 1597) <=
(175341786683364642037153 / 125000000000000000000000) + (175341786683364642037153 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_hardswish_slope_lower. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_hardswish_slope_lower : (-1 / 2) - (1 / 1000000000000) <= lhs_bounds_hardswish_slope_lower
(665 / 1597) <= (-1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_slope_lower. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_hardswish_slope_lower : (6388019202671676059277813 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_hardswish_slope_lower (665 / 1597) <= (6388019202671676059277813 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_slope_lower. at_a_point. Qed.
Theorem bounds_hardswish_slope_lower : forall x : R, lhs_bounds_hardswish_slope_lower x <=
rhs_bounds_hardswish_slope_lower x.
Proof.
intros. unfold lhs_bounds_hardswish_slope_lower, rhs_bounds_hardswish_slope_lower, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Print Assumptions bounds_hardswish_slope_lower.
