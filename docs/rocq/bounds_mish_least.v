From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.mish_least: The value of mish is at least -309/1000, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_mish_least (x : R) : R := (-309 / 1000).
Definition rhs_bounds_mish_least (x : R) : R := (x * (1 - (2 / ((((exp x) + 1) ^ 2) + 1)))).
Theorem defined_bounds_mish_least : forall x : R, (((((exp x) + 1) ^ 2) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_mish_least : (-309 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_least (-1 / 1) <=
(-309 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_mish_least : (-3034014613741089180743893 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_mish_least (-1 / 1) <= (-3034014613741089180743893 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_mish_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_mish_least : (-309 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_least (-217 / 180) <=
(-309 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_mish_least : (-3088205763139026358774569 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_mish_least (-217 / 180) <= (-3088205763139026358774569 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_mish_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_mish_least : (-309 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_least (1 / 1) <= (-309
/ 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_mish_least : (4325491941336551730581167 / 5000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_mish_least (1 / 1) <= (4325491941336551730581167 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_mish_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_mish_least : (-309 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_least (-25 / 4) <=
(-309 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_mish_least : (-301342314547962473862551 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_mish_least (-25 / 4) <= (-301342314547962473862551 / 25000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_mish_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_mish_least : (-309 / 1000) - (1 / 1000000000000) <= lhs_bounds_mish_least (0 / 1) <= (-309
/ 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_mish_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_mish_least (0 / 1) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_mish_least; at_a_point. Qed.
Theorem bounds_mish_least : forall x : R, lhs_bounds_mish_least x <= rhs_bounds_mish_least x.
Proof.
intros. unfold lhs_bounds_mish_least, rhs_bounds_mish_least, tanh, sinh, cosh. apply le_of_difference. destruct
(Rtotal_order x (-4)) as [Cx2|[Cx2|Cx2]]; [as_exp x; replace (exp x) with (/ exp (- x) ^ 1) by exponents; assert
(Pgrown_0 : 0 < exp (- x)) by apply exp_pos; assert (Lgrown_0 : 1 + (- x) + (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp (- x))
by (apply exp_above; first [lra | positive]); set (grown_0 := exp (- x)) in *; clearbody grown_0; assert (PI_pos :=
PI_RGT_0); apply (same ((618 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 + 206 * (grown_0 - (((x ^ 2) / 2)
+ 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4) - x) ^ 3 + 3090 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4)
- x) ^ 2 + 14068 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4) - x) ^ 1 + 21870 * (grown_0 - (((x ^
2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 + (103 / 6) * ((-4) - x) ^ 6 + 515 * ((-4) - x) ^ 5 + (37243 / 6) * ((-4) - x) ^ 4
+ 38815 * ((-4) - x) ^ 3 + 133117 * ((-4) - x) ^ 2 + (707930 / 3) * ((-4) - x) ^ 1 + (503251 / 3)) / (1000 * ((2 *
(grown_0 ^ 2)) + (2 * grown_0) + 1)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try lra;
subst x; as_exp 0; rewrite ?exp_0; as_exp (-4); replace (exp (-4)) with (/ exp 4 ^ 1) by exponents; assert (Pgrown_0 : 0
< exp 4) by apply exp_pos; assert (Lgrown_0 : 1 + 4 + 4 ^ 2 / 2 + 4 ^ 3 / 6 <= exp 4) by (apply exp_above; first [lra |
positive]); set (grown_0 := exp 4) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((618 * (grown_0 -
(71 / 3)) ^ 2 + 21870 * (grown_0 - (71 / 3)) ^ 1 + (503251 / 3)) / (1000 * ((2 * (grown_0 ^ 2)) + (2 * grown_0) + 1))));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | destruct (Rtotal_order x 4) as [Cx1|[Cx1|Cx1]];
[interval with (i_bisect x, i_prec 64, i_depth 30) | try lra; subst x; as_exp 0; rewrite ?exp_0; as_exp 4; assert
(Pgrown_0 : 0 < exp 4) by apply exp_pos; assert (Lgrown_0 : 1 + 4 + 4 ^ 2 / 2 + 4 ^ 3 / 6 <= exp 4) by (apply exp_above;
first [lra | positive]); set (grown_0 := exp 4) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((4309
* (grown_0 - (71 / 3)) ^ 2 + (637732 / 3) * (grown_0 - (71 / 3)) ^ 1 + (23562865 / 9)) / (1000 * ((grown_0 ^ 2) + (2 *
grown_0) + 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | as_exp x; assert (Pgrown_0 : 0 <
exp x) by apply exp_pos; assert (Lgrown_0 : 1 + x + x ^ 2 / 2 + x ^ 3 / 6 <= exp x) by (apply exp_above; first [lra |
positive]); set (grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1000 * (grown_0 -
(((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x - 4) ^ 1 + 4309 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1))
^ 2 + (1000 / 3) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 4 + (19309 / 3) * (grown_0 - (((x
^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 3 + 47545 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1
* (x - 4) ^ 2 + (484102 / 3) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 1 + (637732 / 3) *
(grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 + (250 / 9) * (x - 4) ^ 7 + (34309 / 36) * (x - 4) ^ 6 + (85045
/ 6) * (x - 4) ^ 5 + (4277729 / 36) * (x - 4) ^ 4 + (5470631 / 9) * (x - 4) ^ 3 + (5702993 / 3) * (x - 4) ^ 2 +
(30338548 / 9) * (x - 4) ^ 1 + (23562865 / 9)) / (1000 * ((grown_0 ^ 2) + (2 * grown_0) + 2)))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined]]].
Qed.

Definition what_was_proved := (defined_bounds_mish_least, bounds_mish_least).
Print Assumptions what_was_proved.
