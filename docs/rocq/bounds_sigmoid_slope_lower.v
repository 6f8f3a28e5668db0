From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.sigmoid_slope_lower: The slope of sigmoid is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_sigmoid_slope_lower (x : R) : R := 0.
Definition rhs_bounds_sigmoid_slope_lower (x : R) : R := ((exp (2 * x)) / ((((exp x) + 1) ^ 2) * (exp x))).
Theorem defined_bounds_sigmoid_slope_lower : forall x : R, (((((exp x) + 1) ^ 2) * (exp x)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_sigmoid_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_slope_lower (-11
/ 3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_sigmoid_slope_lower : (2430319960342666772507807 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_sigmoid_slope_lower (-11 / 3) <= (2430319960342666772507807 / 100000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_sigmoid_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_slope_lower (-41
/ 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_sigmoid_slope_lower : (5876128121220540538831439 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_sigmoid_slope_lower (-41 / 8) <= (5876128121220540538831439 / 1000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_sigmoid_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_slope_lower (-25
/ 3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_sigmoid_slope_lower : (1201269815498042408907813 / 5000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_sigmoid_slope_lower (-25 / 3) <= (1201269815498042408907813 / 5000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_sigmoid_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_slope_lower (0 /
1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_sigmoid_slope_lower : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_sigmoid_slope_lower (0 /
1) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_sigmoid_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_slope_lower (-19
/ 3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_sigmoid_slope_lower : (1769811226796947635875587 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_sigmoid_slope_lower (-19 / 3) <= (1769811226796947635875587 / 1000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_lower; at_a_point. Qed.
Theorem bounds_sigmoid_slope_lower : forall x : R, lhs_bounds_sigmoid_slope_lower x <= rhs_bounds_sigmoid_slope_lower x.
Proof.
intros. unfold lhs_bounds_sigmoid_slope_lower, rhs_bounds_sigmoid_slope_lower, tanh, sinh, cosh. apply le_of_difference.
as_exp x; as_exp (2 * x); replace (exp (2 * x)) with (exp x ^ 2) by exponents; assert (Pgrown_0 : 0 < exp x) by apply
exp_pos; set (grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * grown_0 ^ 1) /
(((grown_0 + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (defined_bounds_sigmoid_slope_lower, bounds_sigmoid_slope_lower).
Print Assumptions what_was_proved.
