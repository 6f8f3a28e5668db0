From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.elu_slope_upper: The slope of elu is at most Max(1, scale), for every real x. For x in (-oo, oo); scale in [0,
   oo). Source: ours. *)
Definition lhs_bounds_elu_slope_upper (x scale : R) : R := ((scale * ((1 / 2) - ((sign x) / 2)) * (exp (- (Rmax 0 (-
x))))) + ((sign x) / 2) + (1 / 2)).
Definition rhs_bounds_elu_slope_upper (x scale : R) : R := (Rmax 1 scale).
Theorem value_1_of_lhs_bounds_elu_slope_upper : (5 / 2) - (1 / 400000000000) <= lhs_bounds_elu_slope_upper (0 / 1) (4 /
1) <= (5 / 2) + (1 / 400000000000).
Proof. unfold lhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_elu_slope_upper : (4 / 1) - (1 / 250000000000) <= rhs_bounds_elu_slope_upper (0 / 1) (4 /
1) <= (4 / 1) + (1 / 250000000000).
Proof. unfold rhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_elu_slope_upper : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_elu_slope_upper (6607 /
1000) (1 / 1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_elu_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_elu_slope_upper (6607 /
1000) (1 / 1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_elu_slope_upper : (1796785866422791225769613 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_elu_slope_upper (-5 / 1) (16 / 3) <= (1796785866422791225769613 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_elu_slope_upper : (5333333333333333333333333 / 1000000000000000000000000) -
(5333333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_bounds_elu_slope_upper (-5 / 1) (16 / 3) <=
(5333333333333333333333333 / 1000000000000000000000000) + (5333333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_elu_slope_upper : (748518298877005914711893 / 5000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_elu_slope_upper (-19 / 2) (2 / 1) <= (748518298877005914711893 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_elu_slope_upper : (2 / 1) - (1 / 500000000000) <= rhs_bounds_elu_slope_upper (-19 / 2) (2
/ 1) <= (2 / 1) + (1 / 500000000000).
Proof. unfold rhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_elu_slope_upper : (67 / 16) - (67 / 16000000000000) <= lhs_bounds_elu_slope_upper (0 / 1)
(59 / 8) <= (67 / 16) + (67 / 16000000000000).
Proof. unfold lhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_elu_slope_upper : (59 / 8) - (59 / 8000000000000) <= rhs_bounds_elu_slope_upper (0 / 1)
(59 / 8) <= (59 / 8) + (59 / 8000000000000).
Proof. unfold rhs_bounds_elu_slope_upper; at_a_point. Qed.
Theorem bounds_elu_slope_upper : forall x scale : R, 0 <= scale -> lhs_bounds_elu_slope_upper x scale <=
rhs_bounds_elu_slope_upper x scale.
Proof.
intros. unfold lhs_bounds_elu_slope_upper, rhs_bounds_elu_slope_upper, tanh, sinh, cosh. apply le_of_difference.
destruct (Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [destruct (Rtotal_order scale 1) as [Cscale1|[Cscale1|Cscale1]];
[by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0; as_exp x; replace (exp x) with (/ exp (- x) ^ 1) by exponents;
assert (Pgrown_0 : 0 < exp (- x)) by apply exp_pos; assert (Lgrown_0 : 1 + (- x) + (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp
(- x)) by (apply exp_above; first [lra | positive]); set (grown_0 := exp (- x)) in *; clearbody grown_0; assert (PI_pos
:= PI_RGT_0); apply (same ((1 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 + (1 / 6) * (0 - x) ^ 3 + (1 /
2) * (0 - x) ^ 2 + 1 * (0 - x) ^ 1 + 1 * (1 - scale) ^ 1) / (grown_0))); [apply Rdiv_le_0_compat; [positive | strictly]
| field; defined] | try lra; subst scale; by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0; as_exp x; replace (exp
x) with (/ exp (- x) ^ 1) by exponents; assert (Pgrown_0 : 0 < exp (- x)) by apply exp_pos; assert (Lgrown_0 : 1 + (- x)
+ (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp (- x)) by (apply exp_above; first [lra | positive]); set (grown_0 := exp (- x))
in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) -
x)) ^ 1 + (1 / 6) * (0 - x) ^ 3 + (1 / 2) * (0 - x) ^ 2 + 1 * (0 - x) ^ 1) / (grown_0))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined] | by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0; as_exp x; replace (exp
x) with (/ exp (- x) ^ 1) by exponents; assert (Pgrown_0 : 0 < exp (- x)) by apply exp_pos; assert (Lgrown_0 : 1 + (- x)
+ (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp (- x)) by (apply exp_above; first [lra | positive]); set (grown_0 := exp (- x))
in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) -
x)) ^ 1 * (scale - 1) ^ 1 + 1 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 + (1 / 6) * (0 - x) ^ 3 * (scale
- 1) ^ 1 + (1 / 6) * (0 - x) ^ 3 + (1 / 2) * (0 - x) ^ 2 * (scale - 1) ^ 1 + (1 / 2) * (0 - x) ^ 2 + 1 * (0 - x) ^ 1 *
(scale - 1) ^ 1 + 1 * (0 - x) ^ 1) / (grown_0))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]] |
try lra; subst x; destruct (Rtotal_order scale 1) as [Cscale1|[Cscale1|Cscale1]]; [by_cases; try (exfalso; lra); as_exp
0; rewrite ?exp_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - scale) ^ 1) / (2))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined] | try lra; subst scale; by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0;
assert (PI_pos := PI_RGT_0); apply (same (0 / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] |
by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * (scale - 1) ^ 1)
/ (2))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]] | destruct (Rtotal_order scale 1) as
[Cscale1|[Cscale1|Cscale1]]; [by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0; assert (PI_pos := PI_RGT_0); apply
(same (0 / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try lra; subst scale; by_cases; try
(exfalso; lra); as_exp 0; rewrite ?exp_0; assert (PI_pos := PI_RGT_0); apply (same (0 / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined] | by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0; assert (PI_pos :=
PI_RGT_0); apply (same ((1 * (scale - 1) ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined]]].
Qed.

Print Assumptions bounds_elu_slope_upper.
