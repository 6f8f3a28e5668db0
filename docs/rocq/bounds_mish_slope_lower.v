From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.mish_slope_lower: The slope of mish is at least -113/1000, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_mish_slope_lower (x : R) : R := (-113 / 1000).
Definition rhs_bounds_mish_slope_lower (x : R) : R := ((4 * x * ((exp x) + 1) * (exp x) / (((((exp x) + 1) ^ 2) + 1) ^
2)) + 1 - (2 / ((((exp x) + 1) ^ 2) + 1))).
Theorem defined_bounds_mish_slope_lower : forall x : R, ((((((exp x) + 1) ^ 2) + 1) ^ 2) <> 0) /\ (((((exp x) + 1) ^ 2)
+ 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_mish_slope_lower : (-113 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_slope_lower (-2
/ 5) <= (-113 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_mish_slope_lower : (1737863995145521325084371 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_mish_slope_lower (-2 / 5) <= (1737863995145521325084371 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_mish_slope_lower : (-113 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_slope_lower (-53
/ 10) <= (-113 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_mish_slope_lower : (-266803250854817188733447 / 12500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_mish_slope_lower (-53 / 10) <= (-266803250854817188733447 / 12500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_mish_slope_lower : (-113 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_slope_lower (14
/ 3) <= (-113 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_mish_slope_lower : (250357774017749156098503 / 250000000000000000000000) -
(250357774017749156098503 / 250000000000000000000000000000000000) <= rhs_bounds_mish_slope_lower (14 / 3) <=
(250357774017749156098503 / 250000000000000000000000) + (250357774017749156098503 /
250000000000000000000000000000000000).
Proof. unfold rhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_mish_slope_lower : (-113 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_slope_lower (483
/ 50) <= (-113 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_mish_slope_lower : (1000000149039525001894161 / 1000000000000000000000000) -
(1000000149039525001894161 / 1000000000000000000000000000000000000) <= rhs_bounds_mish_slope_lower (483 / 50) <=
(1000000149039525001894161 / 1000000000000000000000000) + (1000000149039525001894161 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_mish_slope_lower : (-113 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_slope_lower (38
/ 5) <= (-113 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_mish_slope_lower : (1000007101904323574047291 / 1000000000000000000000000) -
(1000007101904323574047291 / 1000000000000000000000000000000000000) <= rhs_bounds_mish_slope_lower (38 / 5) <=
(1000007101904323574047291 / 1000000000000000000000000) + (1000007101904323574047291 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_mish_slope_lower; at_a_point. Qed.
Theorem bounds_mish_slope_lower : forall x : R, lhs_bounds_mish_slope_lower x <= rhs_bounds_mish_slope_lower x.
Proof.
intros. unfold lhs_bounds_mish_slope_lower, rhs_bounds_mish_slope_lower, tanh, sinh, cosh. apply le_of_difference.
destruct (Rtotal_order x (-10)) as [Cx2|[Cx2|Cx2]]; [as_exp x; replace (exp x) with (/ exp (- x) ^ 1) by exponents;
assert (Pgrown_0 : 0 < exp (- x)) by apply exp_pos; assert (Lgrown_0 : 1 + (- x) + (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp
(- x)) by (apply exp_above; first [lra | positive]); set (grown_0 := exp (- x)) in *; clearbody grown_0; assert (PI_pos
:= PI_RGT_0); apply (same ((452 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 4 + (904 / 3) * (grown_0 - (((x
^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 3 * ((-10) - x) ^ 3 + 9944 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^
3 * ((-10) - x) ^ 2 + 106288 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 3 * ((-10) - x) ^ 1 + (1129576 / 3)
* (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 3 + (226 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) -
x)) ^ 2 * ((-10) - x) ^ 6 + 4972 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 * ((-10) - x) ^ 5 + 135182 *
(grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 * ((-10) - x) ^ 4 + (5826044 / 3) * (grown_0 - (((x ^ 2) / 2) +
1 - ((x ^ 3) / 6) - x)) ^ 2 * ((-10) - x) ^ 3 + 15572020 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 *
((-10) - x) ^ 2 + 66168136 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 * ((-10) - x) ^ 1 + (349695064 / 3)
* (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 + (226 / 27) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) -
x)) ^ 1 * ((-10) - x) ^ 9 + (2486 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-10) - x) ^ 8 +
(108610 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-10) - x) ^ 7 + (8250904 / 9) * (grown_0 -
(((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-10) - x) ^ 6 + (44508928 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^
3) / 6) - x)) ^ 1 * ((-10) - x) ^ 5 + (477535774 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-10)
- x) ^ 4 + (10191907360 / 9) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-10) - x) ^ 3 + (15454726592
/ 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-10) - x) ^ 2 + 13597125936 * (grown_0 - (((x ^ 2) /
2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-10) - x) ^ 1 + (428296628980 / 27) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6)
- x)) ^ 1 + (113 / 324) * ((-10) - x) ^ 12 + (1243 / 27) * ((-10) - x) ^ 11 + (149629 / 54) * ((-10) - x) ^ 10 +
(8148020 / 81) * ((-10) - x) ^ 9 + (88335733 / 36) * ((-10) - x) ^ 8 + (381378847 / 9) * ((-10) - x) ^ 7 + (14344179523
/ 27) * ((-10) - x) ^ 6 + (43845255898 / 9) * ((-10) - x) ^ 5 + (97272471934 / 3) * ((-10) - x) ^ 4 + (12369626614490 /
81) * ((-10) - x) ^ 3 + (13039159877686 / 27) * ((-10) - x) ^ 2 + (24846048551780 / 27) * ((-10) - x) ^ 1 +
(64675731201425 / 81)) / (1000 * (((2 * (grown_0 ^ 2)) + (2 * grown_0) + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive
| strictly] | field; defined] | try lra; subst x; as_exp 0; rewrite ?exp_0; as_exp (-10); replace (exp (-10)) with (/
exp 10 ^ 1) by exponents; assert (Pgrown_0 : 0 < exp 10) by apply exp_pos; assert (Lgrown_0 : 1 + 10 + 10 ^ 2 / 2 + 10 ^
3 / 6 <= exp 10) by (apply exp_above; first [lra | positive]); set (grown_0 := exp 10) in *; clearbody grown_0; assert
(PI_pos := PI_RGT_0); apply (same ((452 * (grown_0 - (683 / 3)) ^ 4 + (1129576 / 3) * (grown_0 - (683 / 3)) ^ 3 +
(349695064 / 3) * (grown_0 - (683 / 3)) ^ 2 + (428296628980 / 27) * (grown_0 - (683 / 3)) ^ 1 + (64675731201425 / 81)) /
(1000 * (((2 * (grown_0 ^ 2)) + (2 * grown_0) + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined] | destruct (Rtotal_order x 10) as [Cx1|[Cx1|Cx1]]; [interval with (i_bisect x, i_prec 64, i_depth 30) | try
lra; subst x; as_exp 0; rewrite ?exp_0; as_exp 10; assert (Pgrown_0 : 0 < exp 10) by apply exp_pos; assert (Lgrown_0 : 1
+ 10 + 10 ^ 2 / 2 + 10 ^ 3 / 6 <= exp 10) by (apply exp_above; first [lra | positive]); set (grown_0 := exp 10) in *;
clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1113 * (grown_0 - (683 / 3)) ^ 4 + 1018024 * (grown_0 -
(683 / 3)) ^ 3 + 349222458 * (grown_0 - (683 / 3)) ^ 2 + (479243232520 / 9) * (grown_0 - (683 / 3)) ^ 1 +
(82218424425275 / 27)) / (1000 * (((grown_0 ^ 2) + (2 * grown_0) + 2) ^ 2)))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined] | as_exp x; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; assert (Lgrown_0 : 1 + x + x ^ 2
/ 2 + x ^ 3 / 6 <= exp x) by (apply exp_above; first [lra | positive]); set (grown_0 := exp x) in *; clearbody grown_0;
assert (PI_pos := PI_RGT_0); apply (same ((1113 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 4 + 742 *
(grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 3 * (x - 10) ^ 3 + 24486 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) /
2) + x + 1)) ^ 3 * (x - 10) ^ 2 + 271572 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 3 * (x - 10) ^ 1 +
1018024 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 3 + (371 / 2) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) /
2) + x + 1)) ^ 2 * (x - 10) ^ 6 + 12243 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x - 10) ^ 5 +
(675591 / 2) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x - 10) ^ 4 + 4989950 * (grown_0 - (((x ^ 3) /
6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x - 10) ^ 3 + 41646234 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 *
(x - 10) ^ 2 + 186302392 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x - 10) ^ 1 + 349222458 * (grown_0
- (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 + (371 / 18) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 *
(x - 10) ^ 9 + (4081 / 2) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 10) ^ 8 + (179935 / 2) *
(grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 10) ^ 7 + (13915097 / 6) * (grown_0 - (((x ^ 3) / 6) +
((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 10) ^ 6 + 38527237 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x -
10) ^ 5 + (1283471080 / 3) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 10) ^ 4 + 3176253210 *
(grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 10) ^ 3 + 15206136950 * (grown_0 - (((x ^ 3) / 6) + ((x ^
2) / 2) + x + 1)) ^ 1 * (x - 10) ^ 2 + (127820895628 / 3) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x
- 10) ^ 1 + (479243232520 / 9) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 + (371 / 432) * (x - 10) ^ 12 +
(4081 / 36) * (x - 10) ^ 11 + (494543 / 72) * (x - 10) ^ 10 + (27284453 / 108) * (x - 10) ^ 9 + (301575883 / 48) * (x -
10) ^ 8 + (2003610131 / 18) * (x - 10) ^ 7 + (4322178011 / 3) * (x - 10) ^ 6 + (41183580847 / 3) * (x - 10) ^ 5 +
(1720464403891 / 18) * (x - 10) ^ 4 + (12806104667534 / 27) * (x - 10) ^ 3 + (14331950782822 / 9) * (x - 10) ^ 2 +
(29235711335720 / 9) * (x - 10) ^ 1 + (82218424425275 / 27)) / (1000 * (((grown_0 ^ 2) + (2 * grown_0) + 2) ^ 2))));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined]]].
Qed.

Definition what_was_proved := (defined_bounds_mish_slope_lower, bounds_mish_slope_lower).
Print Assumptions what_was_proved.
