From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softplus_slope_lower: The slope of softplus, sharpness = 1 is at least 0, for every real x. For x in (-oo, oo).
   Source: ours. *)
Definition lhs_bounds_softplus_slope_lower (x : R) : R := 0.
Definition rhs_bounds_softplus_slope_lower (x : R) : R := ((exp x) / ((exp x) + 1)).
Theorem defined_bounds_softplus_slope_lower : forall x : R, (((exp x) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softplus_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_slope_lower
(-8 / 3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softplus_slope_lower : (6496916912866406212754281 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_slope_lower (-8 / 3) <= (6496916912866406212754281 / 100000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softplus_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_slope_lower
(-71 / 50) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softplus_slope_lower : (973307917957889546693733 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_slope_lower (-71 / 50) <= (973307917957889546693733 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softplus_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_slope_lower
(-9881 / 1000) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softplus_slope_lower : (2556725015301768121719493 / 50000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_slope_lower (-9881 / 1000) <= (2556725015301768121719493 /
50000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softplus_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_slope_lower
(22 / 997) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softplus_slope_lower : (2527581629089865242648359 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_slope_lower (22 / 997) <= (2527581629089865242648359 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softplus_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_slope_lower (1
/ 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softplus_slope_lower : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_slope_lower (1 / 1) <= (913823223287506099063949 / 1250000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_lower; at_a_point. Qed.
Theorem bounds_softplus_slope_lower : forall x : R, lhs_bounds_softplus_slope_lower x <= rhs_bounds_softplus_slope_lower
x.
Proof.
intros. unfold lhs_bounds_softplus_slope_lower, rhs_bounds_softplus_slope_lower, tanh, sinh, cosh. apply
le_of_difference. as_exp x; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; set (grown_0 := exp x) in *; clearbody
grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * grown_0 ^ 1) / ((grown_0 + 1)))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (defined_bounds_softplus_slope_lower, bounds_softplus_slope_lower).
Print Assumptions what_was_proved.
