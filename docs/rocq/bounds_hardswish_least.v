From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.hardswish_least: The value of hardswish is at least -3/8, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_hardswish_least (x : R) : R := (-3 / 8).
Definition rhs_bounds_hardswish_least (x : R) : R := (x * (Rmin 6 (Rmax 0 (x + 3))) / 6).
Theorem value_1_of_lhs_bounds_hardswish_least : (-3 / 8) - (1 / 1000000000000) <= lhs_bounds_hardswish_least (9039 /
997) <= (-3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_hardswish_least : (1133274824473420260782347 / 125000000000000000000000) -
(1133274824473420260782347 / 125000000000000000000000000000000000) <= rhs_bounds_hardswish_least (9039 / 997) <=
(1133274824473420260782347 / 125000000000000000000000) + (1133274824473420260782347 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_hardswish_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_hardswish_least : (-3 / 8) - (1 / 1000000000000) <= lhs_bounds_hardswish_least (-7 / 1) <=
(-3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_hardswish_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_hardswish_least (-7 / 1) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_hardswish_least : (-3 / 8) - (1 / 1000000000000) <= lhs_bounds_hardswish_least (-18 / 25)
<= (-3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_hardswish_least : (-171 / 625) - (1 / 1000000000000) <= rhs_bounds_hardswish_least (-18 /
25) <= (-171 / 625) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_hardswish_least : (-3 / 8) - (1 / 1000000000000) <= lhs_bounds_hardswish_least (-8 / 3) <=
(-3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_hardswish_least : (-1481481481481481481481481 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_hardswish_least (-8 / 3) <= (-1481481481481481481481481 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_hardswish_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_hardswish_least : (-3 / 8) - (1 / 1000000000000) <= lhs_bounds_hardswish_least (-85 / 12)
<= (-3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardswish_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_hardswish_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_hardswish_least (-85 / 12)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardswish_least; at_a_point. Qed.
Theorem bounds_hardswish_least : forall x : R, lhs_bounds_hardswish_least x <= rhs_bounds_hardswish_least x.
Proof.
intros. unfold lhs_bounds_hardswish_least, rhs_bounds_hardswish_least, tanh, sinh, cosh. apply le_of_difference.
destruct (Rtotal_order x (-3)) as [Cx2|[Cx2|Cx2]]; [by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply
(same (3 / (8))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try lra; subst x; by_cases; try
(exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same (3 / (8))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined] | destruct (Rtotal_order x 3) as [Cx1|[Cx1|Cx1]]; [by_cases; try (exfalso; lra); assert (PI_pos :=
PI_RGT_0); apply (same ((1 * (((2 * x) + 3)) ^ 2) / (24))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined] | try lra; subst x; by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same (27 / (8))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined] | by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0);
apply (same ((8 * (x - 3) ^ 1 + 27) / (8))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]]].
Qed.

Print Assumptions bounds_hardswish_least.
