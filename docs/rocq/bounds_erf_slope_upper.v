From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.erf_slope_upper: The slope of erf is at most 1129/1000, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_erf_slope_upper (x : R) : R := (2 / ((sqrt PI) * (exp (x ^ 2)))).
Definition rhs_bounds_erf_slope_upper (x : R) : R := (1129 / 1000).
Theorem defined_bounds_erf_slope_upper : forall x : R, (((sqrt PI) * (exp (x ^ 2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_erf_slope_upper : (8899247934348120104991677 /
100000000000000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <= lhs_bounds_erf_slope_upper
(9243 / 1000) <= (8899247934348120104991677 / 100000000000000000000000000000000000000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_erf_slope_upper : (1129 / 1000) - (1129 / 1000000000000000) <= rhs_bounds_erf_slope_upper
(9243 / 1000) <= (1129 / 1000) + (1129 / 1000000000000000).
Proof. unfold rhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_erf_slope_upper : (2075537487102973516701341 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_erf_slope_upper (1 / 1) <= (2075537487102973516701341 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_erf_slope_upper : (1129 / 1000) - (1129 / 1000000000000000) <= rhs_bounds_erf_slope_upper
(1 / 1) <= (1129 / 1000) + (1129 / 1000000000000000).
Proof. unfold rhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_erf_slope_upper : (2710067492469780999358569 / 100000000000000000000000000000000000000) -
(1 / 1000000000000) <= lhs_bounds_erf_slope_upper (-28 / 5) <= (2710067492469780999358569 /
100000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_erf_slope_upper : (1129 / 1000) - (1129 / 1000000000000000) <= rhs_bounds_erf_slope_upper
(-28 / 5) <= (1129 / 1000) + (1129 / 1000000000000000).
Proof. unfold rhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_erf_slope_upper : (1128379167095512573896159 / 1000000000000000000000000) -
(1128379167095512573896159 / 1000000000000000000000000000000000000) <= lhs_bounds_erf_slope_upper (0 / 1) <=
(1128379167095512573896159 / 1000000000000000000000000) + (1128379167095512573896159 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_erf_slope_upper : (1129 / 1000) - (1129 / 1000000000000000) <= rhs_bounds_erf_slope_upper
(0 / 1) <= (1129 / 1000) + (1129 / 1000000000000000).
Proof. unfold rhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_erf_slope_upper : (2178284230352709720386679 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_erf_slope_upper (5 / 2) <= (2178284230352709720386679 / 1000000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_erf_slope_upper : (1129 / 1000) - (1129 / 1000000000000000) <= rhs_bounds_erf_slope_upper
(5 / 2) <= (1129 / 1000) + (1129 / 1000000000000000).
Proof. unfold rhs_bounds_erf_slope_upper; at_a_point. Qed.
Theorem bounds_erf_slope_upper : forall x : R, lhs_bounds_erf_slope_upper x <= rhs_bounds_erf_slope_upper x.
Proof.
intros. unfold lhs_bounds_erf_slope_upper, rhs_bounds_erf_slope_upper, tanh, sinh, cosh. apply le_of_difference.
destruct (Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [as_exp (x ^ 2); assert (Pgrown_0 : 0 < exp (x ^ 2)) by apply exp_pos;
assert (Lgrown_0 : 1 + (x ^ 2) + (x ^ 2) ^ 2 / 2 + (x ^ 2) ^ 3 / 6 <= exp (x ^ 2)) by (apply exp_above; first [lra |
positive]); set (grown_0 := exp (x ^ 2)) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same (((1129 *
(sqrt PI)) * (grown_0 - (((x ^ 6) / 6) + ((x ^ 4) / 2) + (x ^ 2) + 1)) ^ 1 + (1129 * (sqrt PI) / 6) * (0 - x) ^ 6 +
(1129 * (sqrt PI) / 2) * (0 - x) ^ 4 + (1129 * (sqrt PI)) * (0 - x) ^ 2 + ((1129 * (sqrt PI)) - 2000)) / (1000 * grown_0
* (sqrt PI)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try lra; subst x; as_exp 0; rewrite
?exp_0; assert (PI_pos := PI_RGT_0); apply (same (((1129 * (sqrt PI)) - 2000) / (1000 * (sqrt PI)))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined] | as_exp (x ^ 2); assert (Pgrown_0 : 0 < exp (x ^ 2)) by apply
exp_pos; assert (Lgrown_0 : 1 + (x ^ 2) + (x ^ 2) ^ 2 / 2 + (x ^ 2) ^ 3 / 6 <= exp (x ^ 2)) by (apply exp_above; first
[lra | positive]); set (grown_0 := exp (x ^ 2)) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same
(((1129 * (sqrt PI)) * (grown_0 - (((x ^ 6) / 6) + ((x ^ 4) / 2) + (x ^ 2) + 1)) ^ 1 + (1129 * (sqrt PI) / 6) * x ^ 6 +
(1129 * (sqrt PI) / 2) * x ^ 4 + (1129 * (sqrt PI)) * x ^ 2 + ((1129 * (sqrt PI)) - 2000)) / (1000 * grown_0 * (sqrt
PI)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]].
Qed.

Definition what_was_proved := (defined_bounds_erf_slope_upper, bounds_erf_slope_upper).
Print Assumptions what_was_proved.
