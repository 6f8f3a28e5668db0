From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.silu_least: The value of silu is at least -557/2000, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_silu_least (x : R) : R := (-557 / 2000).
Definition rhs_bounds_silu_least (x : R) : R := (x * (exp x) / ((exp x) + 1)).
Theorem defined_bounds_silu_least : forall x : R, (((exp x) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_silu_least : (-557 / 2000) - (1 / 1000000000000) <= lhs_bounds_silu_least (-41 / 6) <=
(-557 / 2000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_silu_least : (-1470672750153716645322189 / 200000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_silu_least (-41 / 6) <= (-1470672750153716645322189 / 200000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_silu_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_silu_least : (-557 / 2000) - (1 / 1000000000000) <= lhs_bounds_silu_least (-5 / 1) <=
(-557 / 2000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_silu_least : (-334642546214242777968099 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_silu_least (-5 / 1) <= (-334642546214242777968099 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_silu_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_silu_least : (-557 / 2000) - (1 / 1000000000000) <= lhs_bounds_silu_least (4 / 3) <= (-557
/ 2000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_silu_least : (1055188630231940080045093 / 1000000000000000000000000) -
(1055188630231940080045093 / 1000000000000000000000000000000000000) <= rhs_bounds_silu_least (4 / 3) <=
(1055188630231940080045093 / 1000000000000000000000000) + (1055188630231940080045093 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_silu_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_silu_least : (-557 / 2000) - (1 / 1000000000000) <= lhs_bounds_silu_least (433 / 60) <=
(-557 / 2000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_silu_least : (7211371747030184804642071 / 1000000000000000000000000) -
(7211371747030184804642071 / 1000000000000000000000000000000000000) <= rhs_bounds_silu_least (433 / 60) <=
(7211371747030184804642071 / 1000000000000000000000000) + (7211371747030184804642071 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_silu_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_silu_least : (-557 / 2000) - (1 / 1000000000000) <= lhs_bounds_silu_least (-653 / 100) <=
(-557 / 2000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_silu_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_silu_least : (-2378357012982224393370417 / 250000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_silu_least (-653 / 100) <= (-2378357012982224393370417 / 250000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_silu_least; at_a_point. Qed.
Theorem bounds_silu_least : forall x : R, lhs_bounds_silu_least x <= rhs_bounds_silu_least x.
Proof.
intros. unfold lhs_bounds_silu_least, rhs_bounds_silu_least, tanh, sinh, cosh. apply le_of_difference. destruct
(Rtotal_order x (-4)) as [Cx2|[Cx2|Cx2]]; [as_exp x; replace (exp x) with (/ exp (- x) ^ 1) by exponents; assert
(Pgrown_0 : 0 < exp (- x)) by apply exp_pos; assert (Lgrown_0 : 1 + (- x) + (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp (- x))
by (apply exp_above; first [lra | positive]); set (grown_0 := exp (- x)) in *; clearbody grown_0; assert (PI_pos :=
PI_RGT_0); apply (same ((557 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 + (557 / 6) * ((-4) - x) ^ 3 +
(2785 / 2) * ((-4) - x) ^ 2 + 5241 * ((-4) - x) ^ 1 + (17218 / 3)) / (2000 * (grown_0 + 1)))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined] | try lra; subst x; as_exp 0; rewrite ?exp_0; as_exp (-4); replace (exp (-4))
with (/ exp 4 ^ 1) by exponents; assert (Pgrown_0 : 0 < exp 4) by apply exp_pos; assert (Lgrown_0 : 1 + 4 + 4 ^ 2 / 2 +
4 ^ 3 / 6 <= exp 4) by (apply exp_above; first [lra | positive]); set (grown_0 := exp 4) in *; clearbody grown_0; assert
(PI_pos := PI_RGT_0); apply (same ((557 * (grown_0 - (71 / 3)) ^ 1 + (17218 / 3)) / (2000 * (grown_0 + 1)))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined] | destruct (Rtotal_order x 4) as [Cx1|[Cx1|Cx1]]; [interval
with (i_bisect x, i_prec 64, i_depth 30) | try lra; subst x; as_exp 0; rewrite ?exp_0; as_exp 4; assert (Pgrown_0 : 0 <
exp 4) by apply exp_pos; assert (Lgrown_0 : 1 + 4 + 4 ^ 2 / 2 + 4 ^ 3 / 6 <= exp 4) by (apply exp_above; first [lra |
positive]); set (grown_0 := exp 4) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((8557 * (grown_0 -
(71 / 3)) ^ 1 + (609218 / 3)) / (2000 * (grown_0 + 1)))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined] | as_exp x; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; assert (Lgrown_0 : 1 + x + x ^ 2 / 2 + x ^ 3 / 6 <=
exp x) by (apply exp_above; first [lra | positive]); set (grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos :=
PI_RGT_0); apply (same ((2000 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 1 + 8557 * (grown_0
- (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 + (1000 / 3) * (x - 4) ^ 4 + (38557 / 6) * (x - 4) ^ 3 + (94785 / 2) * (x
- 4) ^ 2 + (475723 / 3) * (x - 4) ^ 1 + (609218 / 3)) / (2000 * (grown_0 + 1)))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined]]].
Qed.

Definition what_was_proved := (defined_bounds_silu_least, bounds_silu_least).
Print Assumptions what_was_proved.
