From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.silu_slope_lower: The slope of silu is at least -1/10, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_silu_slope_lower (x : R) : R := (-1 / 10).
Definition rhs_bounds_silu_slope_lower (x : R) : R := ((x * (exp (2 * x)) / ((((exp x) + 1) ^ 2) * (exp x))) + (1 / (1 +
(exp (- x))))).
Theorem defined_bounds_silu_slope_lower : forall x : R, (((((exp x) + 1) ^ 2) * (exp x)) <> 0) /\ ((1 + (exp (- x))) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_silu_slope_lower : (-1 / 10) - (1 / 1000000000000) <= lhs_bounds_silu_slope_lower (4 / 3)
<= (-1 / 10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_silu_slope_lower : (505756409438913331040629 / 500000000000000000000000) -
(505756409438913331040629 / 500000000000000000000000000000000000) <= rhs_bounds_silu_slope_lower (4 / 3) <=
(505756409438913331040629 / 500000000000000000000000) + (505756409438913331040629 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_silu_slope_lower : (-1 / 10) - (1 / 1000000000000) <= lhs_bounds_silu_slope_lower (-5 / 2)
<= (-1 / 10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_silu_slope_lower : (-9940111134152684113752587 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_silu_slope_lower (-5 / 2) <= (-9940111134152684113752587 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_silu_slope_lower : (-1 / 10) - (1 / 1000000000000) <= lhs_bounds_silu_slope_lower (79 / 8)
<= (-1 / 10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_silu_slope_lower : (62528532719671014187319 / 62500000000000000000000) -
(62528532719671014187319 / 62500000000000000000000000000000000) <= rhs_bounds_silu_slope_lower (79 / 8) <=
(62528532719671014187319 / 62500000000000000000000) + (62528532719671014187319 / 62500000000000000000000000000000000).
Proof. unfold rhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_silu_slope_lower : (-1 / 10) - (1 / 1000000000000) <= lhs_bounds_silu_slope_lower (1 / 1)
<= (-1 / 10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_silu_slope_lower : (115958813983935841473573 / 125000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_silu_slope_lower (1 / 1) <= (115958813983935841473573 / 125000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_silu_slope_lower : (-1 / 10) - (1 / 1000000000000) <= lhs_bounds_silu_slope_lower (9 / 1)
<= (-1 / 10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_silu_slope_lower : (1000987019571897408440729 / 1000000000000000000000000) -
(1000987019571897408440729 / 1000000000000000000000000000000000000) <= rhs_bounds_silu_slope_lower (9 / 1) <=
(1000987019571897408440729 / 1000000000000000000000000) + (1000987019571897408440729 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_silu_slope_lower; at_a_point. Qed.
Theorem bounds_silu_slope_lower : forall x : R, lhs_bounds_silu_slope_lower x <= rhs_bounds_silu_slope_lower x.
Proof.
intros. unfold lhs_bounds_silu_slope_lower, rhs_bounds_silu_slope_lower, tanh, sinh, cosh. apply le_of_difference.
destruct (Rtotal_order x (-10)) as [Cx2|[Cx2|Cx2]]; [as_exp (- x); as_exp x; replace (exp x) with (/ exp (- x) ^ 1) by
exponents; as_exp (2 * x); replace (exp (2 * x)) with (/ exp (- x) ^ 2) by exponents; assert (Pgrown_0 : 0 < exp (- x))
by apply exp_pos; assert (Lgrown_0 : 1 + (- x) + (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp (- x)) by (apply exp_above; first
[lra | positive]); set (grown_0 := exp (- x)) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 *
(grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 + (1 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x))
^ 1 * ((-10) - x) ^ 3 + 11 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-10) - x) ^ 2 + 112 * (grown_0
- (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-10) - x) ^ 1 + (1102 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3)
/ 6) - x)) ^ 1 + (1 / 36) * ((-10) - x) ^ 6 + (11 / 6) * ((-10) - x) ^ 5 + (587 / 12) * ((-10) - x) ^ 4 + (6095 / 9) *
((-10) - x) ^ 3 + (15394 / 3) * ((-10) - x) ^ 2 + (60392 / 3) * ((-10) - x) ^ 1 + (286276 / 9)) / (10 * ((grown_0 + 1) ^
2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try lra; subst x; as_exp 0; rewrite ?exp_0;
as_exp (-20); replace (exp (-20)) with (/ exp 10 ^ 2) by exponents; as_exp (-10); replace (exp (-10)) with (/ exp 10 ^
1) by exponents; as_exp 10; assert (Pgrown_0 : 0 < exp 10) by apply exp_pos; assert (Lgrown_0 : 1 + 10 + 10 ^ 2 / 2 + 10
^ 3 / 6 <= exp 10) by (apply exp_above; first [lra | positive]); set (grown_0 := exp 10) in *; clearbody grown_0; assert
(PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (683 / 3)) ^ 2 + (1102 / 3) * (grown_0 - (683 / 3)) ^ 1 + (286276 /
9)) / (10 * ((grown_0 + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | destruct
(Rtotal_order x 10) as [Cx1|[Cx1|Cx1]]; [interval with (i_bisect x, i_prec 64, i_depth 30) | try lra; subst x; as_exp 0;
rewrite ?exp_0; as_exp (-10); replace (exp (-10)) with (/ exp 10 ^ 1) by exponents; as_exp 10; as_exp 20; replace (exp
20) with (exp 10 ^ 2) by exponents; assert (Pgrown_0 : 0 < exp 10) by apply exp_pos; assert (Lgrown_0 : 1 + 10 + 10 ^ 2
/ 2 + 10 ^ 3 / 6 <= exp 10) by (apply exp_above; first [lra | positive]); set (grown_0 := exp 10) in *; clearbody
grown_0; assert (PI_pos := PI_RGT_0); apply (same ((11 * (grown_0 - (683 / 3)) ^ 2 + (15362 / 3) * (grown_0 - (683 / 3))
^ 1 + (5360876 / 9)) / (10 * ((grown_0 + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] |
as_exp (- x); replace (exp (- x)) with (/ exp x ^ 1) by exponents; as_exp x; as_exp (2 * x); replace (exp (2 * x)) with
(exp x ^ 2) by exponents; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; assert (Lgrown_0 : 1 + x + x ^ 2 / 2 + x ^ 3 /
6 <= exp x) by (apply exp_above; first [lra | positive]); set (grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos
:= PI_RGT_0); apply (same ((11 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 + (11 / 3) * (grown_0 - (((x ^
3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 10) ^ 3 + 121 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 *
(x - 10) ^ 2 + 1352 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 10) ^ 1 + (15362 / 3) * (grown_0 -
(((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 + (11 / 36) * (x - 10) ^ 6 + (121 / 6) * (x - 10) ^ 5 + (6697 / 12) * (x -
10) ^ 4 + (74605 / 9) * (x - 10) ^ 3 + (209114 / 3) * (x - 10) ^ 2 + (943912 / 3) * (x - 10) ^ 1 + (5360876 / 9)) / (10
* ((grown_0 + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]]].
Qed.

Definition what_was_proved := (defined_bounds_silu_slope_lower, bounds_silu_slope_lower).
Print Assumptions what_was_proved.
