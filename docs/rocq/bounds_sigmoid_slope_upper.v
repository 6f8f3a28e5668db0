From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.sigmoid_slope_upper: The slope of sigmoid is at most 1/4, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_sigmoid_slope_upper (x : R) : R := ((exp (2 * x)) / ((((exp x) + 1) ^ 2) * (exp x))).
Definition rhs_bounds_sigmoid_slope_upper (x : R) : R := (1 / 4).
Theorem defined_bounds_sigmoid_slope_upper : forall x : R, (((((exp x) + 1) ^ 2) * (exp x)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_sigmoid_slope_upper : (308448374412122269576633 / 2500000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_sigmoid_slope_upper (-9 / 1) <= (308448374412122269576633 / 2500000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_sigmoid_slope_upper : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_sigmoid_slope_upper (-9
/ 1) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_sigmoid_slope_upper : (1074944016766705084538713 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_sigmoid_slope_upper (41 / 6) <= (1074944016766705084538713 / 1000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_sigmoid_slope_upper : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_sigmoid_slope_upper (41
/ 6) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_sigmoid_slope_upper : (1966119332414818525374247 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_sigmoid_slope_upper (1 / 1) <= (1966119332414818525374247 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_sigmoid_slope_upper : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_sigmoid_slope_upper (1 /
1) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_sigmoid_slope_upper : (240377794608075971806649 / 125000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_sigmoid_slope_upper (25 / 4) <= (240377794608075971806649 / 125000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_sigmoid_slope_upper : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_sigmoid_slope_upper (25
/ 4) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_sigmoid_slope_upper : (11692919477053226240553 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_sigmoid_slope_upper (3696 / 997) <= (11692919477053226240553 / 500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_sigmoid_slope_upper : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_sigmoid_slope_upper
(3696 / 997) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_slope_upper; at_a_point. Qed.
Theorem bounds_sigmoid_slope_upper : forall x : R, lhs_bounds_sigmoid_slope_upper x <= rhs_bounds_sigmoid_slope_upper x.
Proof.
intros. unfold lhs_bounds_sigmoid_slope_upper, rhs_bounds_sigmoid_slope_upper, tanh, sinh, cosh. apply le_of_difference.
as_exp x; as_exp (2 * x); replace (exp (2 * x)) with (exp x ^ 2) by exponents; assert (Pgrown_0 : 0 < exp x) by apply
exp_pos; set (grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * ((grown_0 - 1))
^ 2) / (4 * ((grown_0 + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (defined_bounds_sigmoid_slope_upper, bounds_sigmoid_slope_upper).
Print Assumptions what_was_proved.
