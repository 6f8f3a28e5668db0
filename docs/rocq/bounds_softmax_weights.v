From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softmax_weights: The weight of the first of two tokens with logits x, y, x - y = k - 3, is at least that at x -
   s, y + t. For k in {0..6}; s, t in [0, 2]. Source: interval arithmetic: softmax is monotone in each logit. *)
Definition lhs_bounds_softmax_weights_k_0 (s t : R) : R := (1 / ((exp (s + t + 3)) + 1)).
Definition rhs_bounds_softmax_weights_k_0 (s t : R) : R := (1 / (1 + (exp 3))).
Theorem defined_bounds_softmax_weights_k_0 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (s + t + 3)) + 1) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_k_0 : (3798281794985557751903249 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_0 (2 / 3) (9116 / 4791) <= (3798281794985557751903249 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_0. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_0 (2 / 3) (9116 / 4791) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_0. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_0 : (1480828732429930111548899 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_0 (9116 / 4791) (7718 / 4791) <= (1480828732429930111548899 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_0. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_0 (9116 / 4791) (7718 / 4791) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_0. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_0 : (1061057107698143626379897 / 250000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_0 (5456 / 4791) (6320 / 4791) <= (1061057107698143626379897 /
250000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_0. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_0 (5456 / 4791) (6320 / 4791) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_0. at_a_point. Qed.
Theorem bounds_softmax_weights_k_0 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> lhs_bounds_softmax_weights_k_0 s t <=
rhs_bounds_softmax_weights_k_0 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_k_0, rhs_bounds_softmax_weights_k_0, tanh, sinh, cosh. apply le_of_difference.
as_exp 3; as_exp (s + t + 3); replace (exp (s + t + 3)) with (exp 3 ^ 1 * exp s ^ 1 * exp t ^ 1) by exponents; assert
(Pgrown_0 : 0 < exp 3) by apply exp_pos; assert (Lgrown_0 : 1 + 3 + 3 ^ 2 / 2 + 3 ^ 3 / 6 <= exp 3) by (apply exp_above;
first [lra | positive]); set (grown_0 := exp 3) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp s) by apply exp_pos;
assert (Lgrown_1 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra | positive]); set (grown_1 :=
exp s) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp t) by apply exp_pos; assert (Lgrown_2 : 1 + t + t ^ 2 / 2 + t
^ 3 / 6 <= exp t) by (apply exp_above; first [lra | positive]); set (grown_2 := exp t) in *; clearbody grown_2; assert
(PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 *
(grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s
^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1
* t ^ 2 + 1 * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - 13)
^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6)
+ ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t +
1)) ^ 1 * s ^ 2 + 1 * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 *
(grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) * (grown_0 - 13) ^ 1 * s ^ 3 * t
^ 3 + (1 / 12) * (grown_0 - 13) ^ 1 * s ^ 3 * t ^ 2 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^ 3 * t ^ 1 + (1 / 6) * (grown_0
- 13) ^ 1 * s ^ 3 + (1 / 12) * (grown_0 - 13) ^ 1 * s ^ 2 * t ^ 3 + (1 / 4) * (grown_0 - 13) ^ 1 * s ^ 2 * t ^ 2 + (1 /
2) * (grown_0 - 13) ^ 1 * s ^ 2 * t ^ 1 + (1 / 2) * (grown_0 - 13) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^ 1 *
t ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * s ^ 1 * t ^ 2 + 1 * (grown_0 - 13) ^ 1 * s ^ 1 * t ^ 1 + 1 * (grown_0 - 13) ^ 1 *
s ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * t ^ 2 + 1 * (grown_0 - 13) ^ 1 * t ^ 1 +
13 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 +
(13 / 6) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (13 / 2) * (grown_1 - (((s ^ 3) / 6) + ((s
^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 13 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 13 * (grown_1 -
(((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (13 / 6) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^
3 + (13 / 2) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 13 * (grown_2 - (((t ^ 3) / 6) + ((t ^
2) / 2) + t + 1)) ^ 1 * s ^ 1 + 13 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (13 / 36) * s ^ 3 * t ^ 3
+ (13 / 12) * s ^ 3 * t ^ 2 + (13 / 6) * s ^ 3 * t ^ 1 + (13 / 6) * s ^ 3 + (13 / 12) * s ^ 2 * t ^ 3 + (13 / 4) * s ^ 2
* t ^ 2 + (13 / 2) * s ^ 2 * t ^ 1 + (13 / 2) * s ^ 2 + (13 / 6) * s ^ 1 * t ^ 3 + (13 / 2) * s ^ 1 * t ^ 2 + 13 * s ^ 1
* t ^ 1 + 13 * s ^ 1 + (13 / 6) * t ^ 3 + (13 / 2) * t ^ 2 + 13 * t ^ 1) / ((grown_0 + 1) * ((grown_0 * grown_1 *
grown_2) + 1)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_softmax_weights_k_1 (s t : R) : R := (1 / ((exp (s + t + 2)) + 1)).
Definition rhs_bounds_softmax_weights_k_1 (s t : R) : R := (1 / (1 + (exp 2))).
Theorem defined_bounds_softmax_weights_k_1 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (s + t + 2)) + 1) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_k_1 : (1025785231884730540111249 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_1 (2 / 3) (9116 / 4791) <= (1025785231884730540111249 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_1. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_1 (2 / 3) (9116 / 4791) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_1. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_1 : (4015093504878417124752377 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_1 (9116 / 4791) (7718 / 4791) <= (4015093504878417124752377 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_1. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_1 (9116 / 4791) (7718 / 4791) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_1. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_1 : (1145348129320731026432353 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_1 (5456 / 4791) (6320 / 4791) <= (1145348129320731026432353 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_1. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_1 (5456 / 4791) (6320 / 4791) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_1. at_a_point. Qed.
Theorem bounds_softmax_weights_k_1 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> lhs_bounds_softmax_weights_k_1 s t <=
rhs_bounds_softmax_weights_k_1 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_k_1, rhs_bounds_softmax_weights_k_1, tanh, sinh, cosh. apply le_of_difference.
as_exp 2; as_exp (s + t + 2); replace (exp (s + t + 2)) with (exp 2 ^ 1 * exp s ^ 1 * exp t ^ 1) by exponents; assert
(Pgrown_0 : 0 < exp 2) by apply exp_pos; assert (Lgrown_0 : 1 + 2 + 2 ^ 2 / 2 + 2 ^ 3 / 6 <= exp 2) by (apply exp_above;
first [lra | positive]); set (grown_0 := exp 2) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp s) by apply exp_pos;
assert (Lgrown_1 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra | positive]); set (grown_1 :=
exp s) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp t) by apply exp_pos; assert (Lgrown_2 : 1 + t + t ^ 2 / 2 + t
^ 3 / 6 <= exp t) by (apply exp_above; first [lra | positive]); set (grown_2 := exp t) in *; clearbody grown_2; assert
(PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^
1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3)
/ 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) /
2) + s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^
1 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 - (19 /
3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 *
(grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) /
6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t
+ 1)) ^ 1 + (1 / 36) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 * t ^ 3 + (1 / 12) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 * t ^ 2 +
(1 / 6) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 * t ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 + (1 / 12) * (grown_0 -
(19 / 3)) ^ 1 * s ^ 2 * t ^ 3 + (1 / 4) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 * t ^ 2 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1
* s ^ 2 * t ^ 1 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 * t ^ 3 + (1 /
2) * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 * t ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 * t ^ 1 + 1 * (grown_0 - (19 / 3))
^ 1 * s ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * t ^ 2 + 1 * (grown_0 -
(19 / 3)) ^ 1 * t ^ 1 + (19 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) +
((t ^ 2) / 2) + t + 1)) ^ 1 + (19 / 18) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (19 / 6) *
(grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + (19 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) +
s + 1)) ^ 1 * t ^ 1 + (19 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (19 / 18) * (grown_2 - (((t ^
3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (19 / 6) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^
2 + (19 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + (19 / 3) * (grown_2 - (((t ^ 3) / 6) +
((t ^ 2) / 2) + t + 1)) ^ 1 + (19 / 108) * s ^ 3 * t ^ 3 + (19 / 36) * s ^ 3 * t ^ 2 + (19 / 18) * s ^ 3 * t ^ 1 + (19 /
18) * s ^ 3 + (19 / 36) * s ^ 2 * t ^ 3 + (19 / 12) * s ^ 2 * t ^ 2 + (19 / 6) * s ^ 2 * t ^ 1 + (19 / 6) * s ^ 2 + (19
/ 18) * s ^ 1 * t ^ 3 + (19 / 6) * s ^ 1 * t ^ 2 + (19 / 3) * s ^ 1 * t ^ 1 + (19 / 3) * s ^ 1 + (19 / 18) * t ^ 3 + (19
/ 6) * t ^ 2 + (19 / 3) * t ^ 1) / ((grown_0 + 1) * ((grown_0 * grown_1 * grown_2) + 1)))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_softmax_weights_k_2 (s t : R) : R := (1 / ((exp (s + t + 1)) + 1)).
Definition rhs_bounds_softmax_weights_k_2 (s t : R) : R := (1 / (1 + (exp 1))).
Theorem defined_bounds_softmax_weights_k_2 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (s + t + 1)) + 1) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_k_2 : (685019270623391582105317 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_2 (2 / 3) (9116 / 4791) <= (685019270623391582105317 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_2. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_2 (2 / 3) (9116 / 4791) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_2. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_2 : (43357496787933440913201 / 4000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_2 (9116 / 4791) (7718 / 4791) <= (43357496787933440913201 /
4000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_2. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_2 (9116 / 4791) (7718 / 4791) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_2. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_2 : (610657866075896685867413 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_2 (5456 / 4791) (6320 / 4791) <= (610657866075896685867413 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_2. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_2 (5456 / 4791) (6320 / 4791) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_2. at_a_point. Qed.
Theorem bounds_softmax_weights_k_2 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> lhs_bounds_softmax_weights_k_2 s t <=
rhs_bounds_softmax_weights_k_2 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_k_2, rhs_bounds_softmax_weights_k_2, tanh, sinh, cosh. apply le_of_difference.
as_exp 1; as_exp (s + t + 1); replace (exp (s + t + 1)) with (exp 1 ^ 1 * exp s ^ 1 * exp t ^ 1) by exponents; assert
(Pgrown_0 : 0 < exp 1) by apply exp_pos; assert (Lgrown_0 : 1 + 1 + 1 ^ 2 / 2 + 1 ^ 3 / 6 <= exp 1) by (apply exp_above;
first [lra | positive]); set (grown_0 := exp 1) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp s) by apply exp_pos;
assert (Lgrown_1 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra | positive]); set (grown_1 :=
exp s) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp t) by apply exp_pos; assert (Lgrown_2 : 1 + t + t ^ 2 / 2 + t
^ 3 / 6 <= exp t) by (apply exp_above; first [lra | positive]); set (grown_2 := exp t) in *; clearbody grown_2; assert
(PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^
1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) /
6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2)
+ s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 +
1 * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^
1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * (grown_2 -
(((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^
2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 +
(1 / 36) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 * t ^ 3 + (1 / 12) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 * t ^ 2 + (1 / 6) *
(grown_0 - (8 / 3)) ^ 1 * s ^ 3 * t ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 + (1 / 12) * (grown_0 - (8 / 3)) ^ 1
* s ^ 2 * t ^ 3 + (1 / 4) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 * t ^ 2 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 * t ^ 1
+ (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t ^ 3 + (1 / 2) * (grown_0 -
(8 / 3)) ^ 1 * s ^ 1 * t ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t ^ 1 + 1 * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 + (1 /
6) * (grown_0 - (8 / 3)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * t ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 * t ^ 1 +
(8 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1))
^ 1 + (4 / 9) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (4 / 3) * (grown_1 - (((s ^ 3) / 6) +
((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + (8 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + (8 /
3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (4 / 9) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t +
1)) ^ 1 * s ^ 3 + (4 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + (8 / 3) * (grown_2 - (((t
^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + (8 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (2
/ 27) * s ^ 3 * t ^ 3 + (2 / 9) * s ^ 3 * t ^ 2 + (4 / 9) * s ^ 3 * t ^ 1 + (4 / 9) * s ^ 3 + (2 / 9) * s ^ 2 * t ^ 3 +
(2 / 3) * s ^ 2 * t ^ 2 + (4 / 3) * s ^ 2 * t ^ 1 + (4 / 3) * s ^ 2 + (4 / 9) * s ^ 1 * t ^ 3 + (4 / 3) * s ^ 1 * t ^ 2
+ (8 / 3) * s ^ 1 * t ^ 1 + (8 / 3) * s ^ 1 + (4 / 9) * t ^ 3 + (4 / 3) * t ^ 2 + (8 / 3) * t ^ 1) / ((grown_0 + 1) *
((grown_0 * grown_1 * grown_2) + 1)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_softmax_weights_k_3 (s t : R) : R := (1 / ((exp (s + t)) + 1)).
Definition rhs_bounds_softmax_weights_k_3 (s t : R) : R := (1 / 2).
Theorem defined_bounds_softmax_weights_k_3 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (s + t)) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_k_3 : (1778346869633618120187111 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_3 (2 / 3) (9116 / 4791) <= (1778346869633618120187111 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_3. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_3 : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_softmax_weights_k_3 (2 /
3) (9116 / 4791) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_3. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_3 : (1446286465932595617552921 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_3 (9116 / 4791) (7718 / 4791) <= (1446286465932595617552921 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_3. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_3 : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_softmax_weights_k_3
(9116 / 4791) (7718 / 4791) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_3. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_3 : (7885970438059675952146021 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_3 (5456 / 4791) (6320 / 4791) <= (7885970438059675952146021 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_3. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_3 : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_softmax_weights_k_3
(5456 / 4791) (6320 / 4791) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_3. at_a_point. Qed.
Theorem bounds_softmax_weights_k_3 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> lhs_bounds_softmax_weights_k_3 s t <=
rhs_bounds_softmax_weights_k_3 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_k_3, rhs_bounds_softmax_weights_k_3, tanh, sinh, cosh. apply le_of_difference.
as_exp (s + t); replace (exp (s + t)) with (exp s ^ 1 * exp t ^ 1) by exponents; assert (Pgrown_0 : 0 < exp s) by apply
exp_pos; assert (Lgrown_0 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra | positive]); set
(grown_0 := exp s) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp t) by apply exp_pos; assert (Lgrown_1 : 1 + t + t
^ 2 / 2 + t ^ 3 / 6 <= exp t) by (apply exp_above; first [lra | positive]); set (grown_1 := exp t) in *; clearbody
grown_1; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 *
(grown_1 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1))
^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 - (((s ^ 3) / 6)
+ ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_1
- (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_1 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^
1 * s ^ 2 + 1 * (grown_1 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_1 - (((t ^ 3) / 6) + ((t ^
2) / 2) + t + 1)) ^ 1 + (1 / 36) * s ^ 3 * t ^ 3 + (1 / 12) * s ^ 3 * t ^ 2 + (1 / 6) * s ^ 3 * t ^ 1 + (1 / 6) * s ^ 3
+ (1 / 12) * s ^ 2 * t ^ 3 + (1 / 4) * s ^ 2 * t ^ 2 + (1 / 2) * s ^ 2 * t ^ 1 + (1 / 2) * s ^ 2 + (1 / 6) * s ^ 1 * t ^
3 + (1 / 2) * s ^ 1 * t ^ 2 + 1 * s ^ 1 * t ^ 1 + 1 * s ^ 1 + (1 / 6) * t ^ 3 + (1 / 2) * t ^ 2 + 1 * t ^ 1) / (2 *
((grown_0 * grown_1) + 1)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_softmax_weights_k_4 (s t : R) : R := (1 / ((exp (s + t - 1)) + 1)).
Definition rhs_bounds_softmax_weights_k_4 (s t : R) : R := (1 / ((exp (-1)) + 1)).
Theorem defined_bounds_softmax_weights_k_4 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (s + t - 1)) + 1) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_k_4 : (1723018063720110519227817 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_4 (2 / 3) (9116 / 4791) <= (1723018063720110519227817 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_4. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_4 (2 / 3) (9116 / 4791) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_4. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_4 : (3745264980186942966357159 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_4 (9116 / 4791) (7718 / 4791) <= (3745264980186942966357159 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_4. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_4 (9116 / 4791) (7718 / 4791) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_4. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_4 : (1887822966726995073666739 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_4 (5456 / 4791) (6320 / 4791) <= (1887822966726995073666739 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_4. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_4 (5456 / 4791) (6320 / 4791) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_4. at_a_point. Qed.
Theorem bounds_softmax_weights_k_4 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> lhs_bounds_softmax_weights_k_4 s t <=
rhs_bounds_softmax_weights_k_4 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_k_4, rhs_bounds_softmax_weights_k_4, tanh, sinh, cosh. apply le_of_difference.
as_exp (-1); replace (exp (-1)) with (/ exp 1 ^ 1) by exponents; as_exp (s + t - 1); replace (exp (s + t - 1)) with (/
exp 1 ^ 1 * exp s ^ 1 * exp t ^ 1) by exponents; assert (Pgrown_0 : 0 < exp 1) by apply exp_pos; assert (Lgrown_0 : 1 +
1 + 1 ^ 2 / 2 + 1 ^ 3 / 6 <= exp 1) by (apply exp_above; first [lra | positive]); set (grown_0 := exp 1) in *; clearbody
grown_0; assert (Pgrown_1 : 0 < exp s) by apply exp_pos; assert (Lgrown_1 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by
(apply exp_above; first [lra | positive]); set (grown_1 := exp s) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp t)
by apply exp_pos; assert (Lgrown_2 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by (apply exp_above; first [lra |
positive]); set (grown_2 := exp t) in *; clearbody grown_2; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (8
/ 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t +
1)) ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (1 / 2)
* (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 - (8 / 3)) ^
1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3)
/ 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t +
1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 +
1 * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_0 - (8 / 3))
^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 * t ^ 3 + (1
/ 12) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 * t ^ 2 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 * t ^ 1 + (1 / 6) * (grown_0
- (8 / 3)) ^ 1 * s ^ 3 + (1 / 12) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 * t ^ 3 + (1 / 4) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2
* t ^ 2 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 * t ^ 1 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 + (1 / 6) *
(grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t ^ 2 + 1 * (grown_0 - (8 / 3)) ^
1 * s ^ 1 * t ^ 1 + 1 * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0
- (8 / 3)) ^ 1 * t ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 * t ^ 1 + (8 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s +
1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (4 / 9) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2)
+ s + 1)) ^ 1 * t ^ 3 + (4 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + (8 / 3) * (grown_1 -
(((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + (8 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1
+ (4 / 9) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (4 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t
^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + (8 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + (8 / 3) *
(grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (2 / 27) * s ^ 3 * t ^ 3 + (2 / 9) * s ^ 3 * t ^ 2 + (4 / 9) *
s ^ 3 * t ^ 1 + (4 / 9) * s ^ 3 + (2 / 9) * s ^ 2 * t ^ 3 + (2 / 3) * s ^ 2 * t ^ 2 + (4 / 3) * s ^ 2 * t ^ 1 + (4 / 3)
* s ^ 2 + (4 / 9) * s ^ 1 * t ^ 3 + (4 / 3) * s ^ 1 * t ^ 2 + (8 / 3) * s ^ 1 * t ^ 1 + (8 / 3) * s ^ 1 + (4 / 9) * t ^
3 + (4 / 3) * t ^ 2 + (8 / 3) * t ^ 1) / ((grown_0 + 1) * (grown_0 + (grown_1 * grown_2))))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_softmax_weights_k_5 (s t : R) : R := (1 / ((exp (s + t - 2)) + 1)).
Definition rhs_bounds_softmax_weights_k_5 (s t : R) : R := (1 / ((exp (-2)) + 1)).
Theorem defined_bounds_softmax_weights_k_5 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (s + t - 2)) + 1) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_k_5 : (3613750616608337912219689 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_5 (2 / 3) (9116 / 4791) <= (3613750616608337912219689 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_5. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_5 (2 / 3) (9116 / 4791) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_5. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_5 : (90197659569353692576153 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_5 (9116 / 4791) (7718 / 4791) <= (90197659569353692576153 /
500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_5. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_5 (9116 / 4791) (7718 / 4791) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_5. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_5 : (3874741581130571940455089 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_5 (5456 / 4791) (6320 / 4791) <= (3874741581130571940455089 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_5. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_5 (5456 / 4791) (6320 / 4791) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_5. at_a_point. Qed.
Theorem bounds_softmax_weights_k_5 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> lhs_bounds_softmax_weights_k_5 s t <=
rhs_bounds_softmax_weights_k_5 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_k_5, rhs_bounds_softmax_weights_k_5, tanh, sinh, cosh. apply le_of_difference.
as_exp (-2); replace (exp (-2)) with (/ exp 2 ^ 1) by exponents; as_exp (s + t - 2); replace (exp (s + t - 2)) with (/
exp 2 ^ 1 * exp s ^ 1 * exp t ^ 1) by exponents; assert (Pgrown_0 : 0 < exp 2) by apply exp_pos; assert (Lgrown_0 : 1 +
2 + 2 ^ 2 / 2 + 2 ^ 3 / 6 <= exp 2) by (apply exp_above; first [lra | positive]); set (grown_0 := exp 2) in *; clearbody
grown_0; assert (Pgrown_1 : 0 < exp s) by apply exp_pos; assert (Lgrown_1 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by
(apply exp_above; first [lra | positive]); set (grown_1 := exp s) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp t)
by apply exp_pos; assert (Lgrown_2 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by (apply exp_above; first [lra |
positive]); set (grown_2 := exp t) in *; clearbody grown_2; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 -
(19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t
+ 1)) ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (1 /
2) * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 - (19 /
3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_1 -
(((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2)
/ 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^
1 * s ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 *
(grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) * (grown_0 - (19 / 3)) ^ 1
* s ^ 3 * t ^ 3 + (1 / 12) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 * t ^ 2 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 * t ^
1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 + (1 / 12) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 * t ^ 3 + (1 / 4) *
(grown_0 - (19 / 3)) ^ 1 * s ^ 2 * t ^ 2 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 * t ^ 1 + (1 / 2) * (grown_0 - (19
/ 3)) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 * t
^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 * t ^ 1 + 1 * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 + (1 / 6) * (grown_0 - (19 /
3)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * t ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * t ^ 1 + (19 / 3) *
(grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (19
/ 18) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (19 / 6) * (grown_1 - (((s ^ 3) / 6) + ((s ^
2) / 2) + s + 1)) ^ 1 * t ^ 2 + (19 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + (19 / 3) *
(grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (19 / 18) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t +
1)) ^ 1 * s ^ 3 + (19 / 6) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + (19 / 3) * (grown_2 -
(((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + (19 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^
1 + (19 / 108) * s ^ 3 * t ^ 3 + (19 / 36) * s ^ 3 * t ^ 2 + (19 / 18) * s ^ 3 * t ^ 1 + (19 / 18) * s ^ 3 + (19 / 36) *
s ^ 2 * t ^ 3 + (19 / 12) * s ^ 2 * t ^ 2 + (19 / 6) * s ^ 2 * t ^ 1 + (19 / 6) * s ^ 2 + (19 / 18) * s ^ 1 * t ^ 3 +
(19 / 6) * s ^ 1 * t ^ 2 + (19 / 3) * s ^ 1 * t ^ 1 + (19 / 3) * s ^ 1 + (19 / 18) * t ^ 3 + (19 / 6) * t ^ 2 + (19 / 3)
* t ^ 1) / ((grown_0 + 1) * (grown_0 + (grown_1 * grown_2))))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined].
Qed.

Definition lhs_bounds_softmax_weights_k_6 (s t : R) : R := (1 / ((exp (s + t - 3)) + 1)).
Definition rhs_bounds_softmax_weights_k_6 (s t : R) : R := (1 / ((exp (-3)) + 1)).
Theorem defined_bounds_softmax_weights_k_6 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (s + t - 3)) + 1) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_k_6 : (6060167045445338834872341 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_6 (2 / 3) (9116 / 4791) <= (6060167045445338834872341 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_6. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_6 (2 / 3) (9116 / 4791) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_6. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_6 : (1871666215246768262491447 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_6 (9116 / 4791) (7718 / 4791) <= (1871666215246768262491447 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_6. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_6 (9116 / 4791) (7718 / 4791) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_6. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_6 : (6322910369055141335180771 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_6 (5456 / 4791) (6320 / 4791) <= (6322910369055141335180771 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_6. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_6 (5456 / 4791) (6320 / 4791) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_6. at_a_point. Qed.
Theorem bounds_softmax_weights_k_6 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> lhs_bounds_softmax_weights_k_6 s t <=
rhs_bounds_softmax_weights_k_6 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_k_6, rhs_bounds_softmax_weights_k_6, tanh, sinh, cosh. apply le_of_difference.
as_exp (-3); replace (exp (-3)) with (/ exp 3 ^ 1) by exponents; as_exp (s + t - 3); replace (exp (s + t - 3)) with (/
exp 3 ^ 1 * exp s ^ 1 * exp t ^ 1) by exponents; assert (Pgrown_0 : 0 < exp 3) by apply exp_pos; assert (Lgrown_0 : 1 +
3 + 3 ^ 2 / 2 + 3 ^ 3 / 6 <= exp 3) by (apply exp_above; first [lra | positive]); set (grown_0 := exp 3) in *; clearbody
grown_0; assert (Pgrown_1 : 0 < exp s) by apply exp_pos; assert (Lgrown_1 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by
(apply exp_above; first [lra | positive]); set (grown_1 := exp s) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp t)
by apply exp_pos; assert (Lgrown_2 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by (apply exp_above; first [lra |
positive]); set (grown_2 := exp t) in *; clearbody grown_2; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 -
13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1))
^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (1 / 2) *
(grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 - 13) ^ 1 * (grown_1
- (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) /
2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 /
2) * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 1 * (grown_0 - 13) ^ 1 *
(grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) +
((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) * (grown_0 - 13) ^ 1 * s ^ 3 * t ^ 3 + (1 / 12) * (grown_0 - 13) ^ 1 * s ^ 3 * t
^ 2 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^ 3 * t ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^ 3 + (1 / 12) * (grown_0 - 13) ^
1 * s ^ 2 * t ^ 3 + (1 / 4) * (grown_0 - 13) ^ 1 * s ^ 2 * t ^ 2 + (1 / 2) * (grown_0 - 13) ^ 1 * s ^ 2 * t ^ 1 + (1 /
2) * (grown_0 - 13) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * s ^ 1 *
t ^ 2 + 1 * (grown_0 - 13) ^ 1 * s ^ 1 * t ^ 1 + 1 * (grown_0 - 13) ^ 1 * s ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * t ^ 3 +
(1 / 2) * (grown_0 - 13) ^ 1 * t ^ 2 + 1 * (grown_0 - 13) ^ 1 * t ^ 1 + 13 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) +
s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (13 / 6) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2)
/ 2) + s + 1)) ^ 1 * t ^ 3 + (13 / 2) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 13 * (grown_1
- (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 13 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 +
(13 / 6) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (13 / 2) * (grown_2 - (((t ^ 3) / 6) + ((t
^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 13 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 13 * (grown_2 -
(((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (13 / 36) * s ^ 3 * t ^ 3 + (13 / 12) * s ^ 3 * t ^ 2 + (13 / 6) * s ^ 3
* t ^ 1 + (13 / 6) * s ^ 3 + (13 / 12) * s ^ 2 * t ^ 3 + (13 / 4) * s ^ 2 * t ^ 2 + (13 / 2) * s ^ 2 * t ^ 1 + (13 / 2)
* s ^ 2 + (13 / 6) * s ^ 1 * t ^ 3 + (13 / 2) * s ^ 1 * t ^ 2 + 13 * s ^ 1 * t ^ 1 + 13 * s ^ 1 + (13 / 6) * t ^ 3 + (13
/ 2) * t ^ 2 + 13 * t ^ 1) / ((grown_0 + 1) * (grown_0 + (grown_1 * grown_2))))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined].
Qed.

Definition what_was_proved := (defined_bounds_softmax_weights_k_0, bounds_softmax_weights_k_0,
defined_bounds_softmax_weights_k_1, bounds_softmax_weights_k_1, defined_bounds_softmax_weights_k_2,
bounds_softmax_weights_k_2, defined_bounds_softmax_weights_k_3, bounds_softmax_weights_k_3,
defined_bounds_softmax_weights_k_4, bounds_softmax_weights_k_4, defined_bounds_softmax_weights_k_5,
bounds_softmax_weights_k_5, defined_bounds_softmax_weights_k_6, bounds_softmax_weights_k_6).
Print Assumptions what_was_proved.
