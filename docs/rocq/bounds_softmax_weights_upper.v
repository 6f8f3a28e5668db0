From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softmax_weights_upper: The weight of the first of two tokens with logits x, y, x - y = k - 3, is at most that at
   x + s, y - t. For k in {0..6}; s, t in [0, 2]. Source: ours; against the softmax operator of auto_LiRPA 0.7.1, which
   adds an epsilon to the sum. *)
Definition lhs_bounds_softmax_weights_upper_k_0 (s t : R) : R := (1 / (1 + (exp 3))).
Definition rhs_bounds_softmax_weights_upper_k_0 (s t : R) : R := (1 / ((exp (3 - s - t)) + 1)).
Theorem defined_bounds_softmax_weights_upper_k_0 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (3 - s - t)) +
1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_upper_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_0 (2 / 3) (9116 / 4791) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_0. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_0 : (3939832954554661165127659 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_0 (2 / 3) (9116 / 4791) <= (3939832954554661165127659 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_0. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_0 (9116 / 4791) (7718 / 4791) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_0. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_0 : (3128333784753231737508553 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_0 (9116 / 4791) (7718 / 4791) <= (3128333784753231737508553 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_0. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_0 (5456 / 4791) (6320 / 4791) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_0. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_0 : (3677089630944858664819229 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_0 (5456 / 4791) (6320 / 4791) <= (3677089630944858664819229 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_0. at_a_point. Qed.
Theorem bounds_softmax_weights_upper_k_0 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 ->
lhs_bounds_softmax_weights_upper_k_0 s t <= rhs_bounds_softmax_weights_upper_k_0 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_upper_k_0, rhs_bounds_softmax_weights_upper_k_0, tanh, sinh, cosh. apply
le_of_difference. as_exp 3; as_exp (3 - s - t); replace (exp (3 - s - t)) with (exp 3 ^ 1 * / exp s ^ 1 * / exp t ^ 1)
by exponents; assert (Pgrown_0 : 0 < exp 3) by apply exp_pos; assert (Lgrown_0 : 1 + 3 + 3 ^ 2 / 2 + 3 ^ 3 / 6 <= exp 3)
by (apply exp_above; first [lra | positive]); set (grown_0 := exp 3) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp
s) by apply exp_pos; assert (Lgrown_1 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra |
positive]); set (grown_1 := exp s) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp t) by apply exp_pos; assert
(Lgrown_2 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by (apply exp_above; first [lra | positive]); set (grown_2 := exp t)
in *; clearbody grown_2; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) +
((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 *
(grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) /
6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1))
^ 1 * t ^ 1 + 1 * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 -
13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * (grown_2 -
(((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 1 * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) /
2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) *
(grown_0 - 13) ^ 1 * s ^ 3 * t ^ 3 + (1 / 12) * (grown_0 - 13) ^ 1 * s ^ 3 * t ^ 2 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^
3 * t ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^ 3 + (1 / 12) * (grown_0 - 13) ^ 1 * s ^ 2 * t ^ 3 + (1 / 4) * (grown_0 -
13) ^ 1 * s ^ 2 * t ^ 2 + (1 / 2) * (grown_0 - 13) ^ 1 * s ^ 2 * t ^ 1 + (1 / 2) * (grown_0 - 13) ^ 1 * s ^ 2 + (1 / 6)
* (grown_0 - 13) ^ 1 * s ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * s ^ 1 * t ^ 2 + 1 * (grown_0 - 13) ^ 1 * s ^ 1 * t
^ 1 + 1 * (grown_0 - 13) ^ 1 * s ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * t ^ 2 + 1 *
(grown_0 - 13) ^ 1 * t ^ 1 + 13 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) +
((t ^ 2) / 2) + t + 1)) ^ 1 + (13 / 6) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (13 / 2) *
(grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 13 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s +
1)) ^ 1 * t ^ 1 + 13 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (13 / 6) * (grown_2 - (((t ^ 3) / 6) +
((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (13 / 2) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 13 *
(grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 13 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t +
1)) ^ 1 + (13 / 36) * s ^ 3 * t ^ 3 + (13 / 12) * s ^ 3 * t ^ 2 + (13 / 6) * s ^ 3 * t ^ 1 + (13 / 6) * s ^ 3 + (13 /
12) * s ^ 2 * t ^ 3 + (13 / 4) * s ^ 2 * t ^ 2 + (13 / 2) * s ^ 2 * t ^ 1 + (13 / 2) * s ^ 2 + (13 / 6) * s ^ 1 * t ^ 3
+ (13 / 2) * s ^ 1 * t ^ 2 + 13 * s ^ 1 * t ^ 1 + 13 * s ^ 1 + (13 / 6) * t ^ 3 + (13 / 2) * t ^ 2 + 13 * t ^ 1) /
((grown_0 + 1) * (grown_0 + (grown_1 * grown_2))))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_softmax_weights_upper_k_1 (s t : R) : R := (1 / (1 + (exp 2))).
Definition rhs_bounds_softmax_weights_upper_k_1 (s t : R) : R := (1 / ((exp (2 - s - t)) + 1)).
Theorem defined_bounds_softmax_weights_upper_k_1 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (2 - s - t)) +
1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_upper_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_1 (2 / 3) (9116 / 4791) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_1. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_1 : (6386249383391662087780311 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_1 (2 / 3) (9116 / 4791) <= (6386249383391662087780311 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_1. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_1 (9116 / 4791) (7718 / 4791) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_1. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_1 : (409802340430646307423847 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_1 (9116 / 4791) (7718 / 4791) <= (409802340430646307423847 /
500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_1. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_1 (5456 / 4791) (6320 / 4791) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_1. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_1 : (6125258418869428059544911 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_1 (5456 / 4791) (6320 / 4791) <= (6125258418869428059544911 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_1. at_a_point. Qed.
Theorem bounds_softmax_weights_upper_k_1 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 ->
lhs_bounds_softmax_weights_upper_k_1 s t <= rhs_bounds_softmax_weights_upper_k_1 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_upper_k_1, rhs_bounds_softmax_weights_upper_k_1, tanh, sinh, cosh. apply
le_of_difference. as_exp 2; as_exp (2 - s - t); replace (exp (2 - s - t)) with (exp 2 ^ 1 * / exp s ^ 1 * / exp t ^ 1)
by exponents; assert (Pgrown_0 : 0 < exp 2) by apply exp_pos; assert (Lgrown_0 : 1 + 2 + 2 ^ 2 / 2 + 2 ^ 3 / 6 <= exp 2)
by (apply exp_above; first [lra | positive]); set (grown_0 := exp 2) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp
s) by apply exp_pos; assert (Lgrown_1 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra |
positive]); set (grown_1 := exp s) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp t) by apply exp_pos; assert
(Lgrown_2 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by (apply exp_above; first [lra | positive]); set (grown_2 := exp t)
in *; clearbody grown_2; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3)
/ 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - (19
/ 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 *
(grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) /
6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s
+ 1)) ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 /
2) * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 1 * (grown_0 - (19 /
3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_2 -
(((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 * t ^ 3 + (1 / 12) * (grown_0
- (19 / 3)) ^ 1 * s ^ 3 * t ^ 2 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 * t ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^
1 * s ^ 3 + (1 / 12) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 * t ^ 3 + (1 / 4) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 * t ^ 2 +
(1 / 2) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 * t ^ 1 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 -
(19 / 3)) ^ 1 * s ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 * t ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * s ^
1 * t ^ 1 + 1 * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19
/ 3)) ^ 1 * t ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * t ^ 1 + (19 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s +
1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (19 / 18) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) /
2) + s + 1)) ^ 1 * t ^ 3 + (19 / 6) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + (19 / 3) *
(grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + (19 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) +
s + 1)) ^ 1 + (19 / 18) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (19 / 6) * (grown_2 - (((t ^
3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + (19 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^
1 + (19 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (19 / 108) * s ^ 3 * t ^ 3 + (19 / 36) * s ^ 3
* t ^ 2 + (19 / 18) * s ^ 3 * t ^ 1 + (19 / 18) * s ^ 3 + (19 / 36) * s ^ 2 * t ^ 3 + (19 / 12) * s ^ 2 * t ^ 2 + (19 /
6) * s ^ 2 * t ^ 1 + (19 / 6) * s ^ 2 + (19 / 18) * s ^ 1 * t ^ 3 + (19 / 6) * s ^ 1 * t ^ 2 + (19 / 3) * s ^ 1 * t ^ 1
+ (19 / 3) * s ^ 1 + (19 / 18) * t ^ 3 + (19 / 6) * t ^ 2 + (19 / 3) * t ^ 1) / ((grown_0 + 1) * (grown_0 + (grown_1 *
grown_2))))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_softmax_weights_upper_k_2 (s t : R) : R := (1 / (1 + (exp 1))).
Definition rhs_bounds_softmax_weights_upper_k_2 (s t : R) : R := (1 / ((exp (1 - s - t)) + 1)).
Theorem defined_bounds_softmax_weights_upper_k_2 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp (1 - s - t)) +
1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_upper_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_2 (2 / 3) (9116 / 4791) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_2. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_2 : (8276981936279889480772183 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_2 (2 / 3) (9116 / 4791) <= (8276981936279889480772183 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_2. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_2 (9116 / 4791) (7718 / 4791) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_2. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_2 : (1156368375495326425841071 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_2 (9116 / 4791) (7718 / 4791) <= (1156368375495326425841071 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_2. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_2 (5456 / 4791) (6320 / 4791) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_2. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_2 : (8112177033273004926333261 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_2 (5456 / 4791) (6320 / 4791) <= (8112177033273004926333261 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_2. at_a_point. Qed.
Theorem bounds_softmax_weights_upper_k_2 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 ->
lhs_bounds_softmax_weights_upper_k_2 s t <= rhs_bounds_softmax_weights_upper_k_2 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_upper_k_2, rhs_bounds_softmax_weights_upper_k_2, tanh, sinh, cosh. apply
le_of_difference. as_exp 1; as_exp (1 - s - t); replace (exp (1 - s - t)) with (exp 1 ^ 1 * / exp s ^ 1 * / exp t ^ 1)
by exponents; assert (Pgrown_0 : 0 < exp 1) by apply exp_pos; assert (Lgrown_0 : 1 + 1 + 1 ^ 2 / 2 + 1 ^ 3 / 6 <= exp 1)
by (apply exp_above; first [lra | positive]); set (grown_0 := exp 1) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp
s) by apply exp_pos; assert (Lgrown_1 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra |
positive]); set (grown_1 := exp s) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp t) by apply exp_pos; assert
(Lgrown_2 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by (apply exp_above; first [lra | positive]); set (grown_2 := exp t)
in *; clearbody grown_2; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) /
6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - (8 /
3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * (grown_1
- (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^
2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 +
(1 / 6) * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0
- (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 *
(grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) /
6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 * t ^ 3 + (1 / 12) * (grown_0 - (8 / 3)) ^
1 * s ^ 3 * t ^ 2 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 * t ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 + (1 /
12) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 * t ^ 3 + (1 / 4) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 * t ^ 2 + (1 / 2) * (grown_0 -
(8 / 3)) ^ 1 * s ^ 2 * t ^ 1 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t
^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t ^ 1 + 1 * (grown_0 -
(8 / 3)) ^ 1 * s ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * t ^ 2 + 1 *
(grown_0 - (8 / 3)) ^ 1 * t ^ 1 + (8 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^
3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (4 / 9) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (4 /
3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + (8 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) /
2) + s + 1)) ^ 1 * t ^ 1 + (8 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (4 / 9) * (grown_2 - (((t
^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (4 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s
^ 2 + (8 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + (8 / 3) * (grown_2 - (((t ^ 3) / 6) +
((t ^ 2) / 2) + t + 1)) ^ 1 + (2 / 27) * s ^ 3 * t ^ 3 + (2 / 9) * s ^ 3 * t ^ 2 + (4 / 9) * s ^ 3 * t ^ 1 + (4 / 9) * s
^ 3 + (2 / 9) * s ^ 2 * t ^ 3 + (2 / 3) * s ^ 2 * t ^ 2 + (4 / 3) * s ^ 2 * t ^ 1 + (4 / 3) * s ^ 2 + (4 / 9) * s ^ 1 *
t ^ 3 + (4 / 3) * s ^ 1 * t ^ 2 + (8 / 3) * s ^ 1 * t ^ 1 + (8 / 3) * s ^ 1 + (4 / 9) * t ^ 3 + (4 / 3) * t ^ 2 + (8 /
3) * t ^ 1) / ((grown_0 + 1) * (grown_0 + (grown_1 * grown_2))))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_bounds_softmax_weights_upper_k_3 (s t : R) : R := (1 / 2).
Definition rhs_bounds_softmax_weights_upper_k_3 (s t : R) : R := (1 / ((exp ((- s) - t)) + 1)).
Theorem defined_bounds_softmax_weights_upper_k_3 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp ((- s) - t)) +
1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_upper_k_3 : (1 / 2) - (1 / 1000000000000) <=
lhs_bounds_softmax_weights_upper_k_3 (2 / 3) (9116 / 4791) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_3. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_3 : (2322165313036638187981289 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_3 (2 / 3) (9116 / 4791) <= (2322165313036638187981289 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_3. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_3 : (1 / 2) - (1 / 1000000000000) <=
lhs_bounds_softmax_weights_upper_k_3 (9116 / 4791) (7718 / 4791) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_3. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_3 : (1213842838351685109561177 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_3 (9116 / 4791) (7718 / 4791) <= (1213842838351685109561177 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_3. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_3 : (1 / 2) - (1 / 1000000000000) <=
lhs_bounds_softmax_weights_upper_k_3 (5456 / 4791) (6320 / 4791) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_3. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_3 : (4605701478097016202392699 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_3 (5456 / 4791) (6320 / 4791) <= (4605701478097016202392699 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_3. at_a_point. Qed.
Theorem bounds_softmax_weights_upper_k_3 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 ->
lhs_bounds_softmax_weights_upper_k_3 s t <= rhs_bounds_softmax_weights_upper_k_3 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_upper_k_3, rhs_bounds_softmax_weights_upper_k_3, tanh, sinh, cosh. apply
le_of_difference. as_exp ((- s) - t); replace (exp ((- s) - t)) with (/ exp s ^ 1 * / exp t ^ 1) by exponents; assert
(Pgrown_0 : 0 < exp s) by apply exp_pos; assert (Lgrown_0 : 1 + s + s ^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above;
first [lra | positive]); set (grown_0 := exp s) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp t) by apply exp_pos;
assert (Lgrown_1 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by (apply exp_above; first [lra | positive]); set (grown_1 :=
exp t) in *; clearbody grown_1; assert (PI_pos := PI_RGT_0); apply (same ((1 * (grown_0 - (((s ^ 3) / 6) + ((s ^ 2) / 2)
+ s + 1)) ^ 1 * (grown_1 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - (((s ^ 3) / 6) + ((s ^ 2)
/ 2) + s + 1)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 1 * (grown_0 -
(((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1
/ 6) * (grown_1 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_1 - (((t ^ 3) / 6) + ((t ^ 2)
/ 2) + t + 1)) ^ 1 * s ^ 2 + 1 * (grown_1 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_1 - (((t ^
3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) * s ^ 3 * t ^ 3 + (1 / 12) * s ^ 3 * t ^ 2 + (1 / 6) * s ^ 3 * t ^ 1 +
(1 / 6) * s ^ 3 + (1 / 12) * s ^ 2 * t ^ 3 + (1 / 4) * s ^ 2 * t ^ 2 + (1 / 2) * s ^ 2 * t ^ 1 + (1 / 2) * s ^ 2 + (1 /
6) * s ^ 1 * t ^ 3 + (1 / 2) * s ^ 1 * t ^ 2 + 1 * s ^ 1 * t ^ 1 + 1 * s ^ 1 + (1 / 6) * t ^ 3 + (1 / 2) * t ^ 2 + 1 * t
^ 1) / (2 * ((grown_0 * grown_1) + 1)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_softmax_weights_upper_k_4 (s t : R) : R := (1 / ((exp (-1)) + 1)).
Definition rhs_bounds_softmax_weights_upper_k_4 (s t : R) : R := (1 / ((exp ((- s) - t - 1)) + 1)).
Theorem defined_bounds_softmax_weights_upper_k_4 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp ((- s) - t - 1))
+ 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_upper_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_4 (2 / 3) (9116 / 4791) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_4. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_4 : (9725992291750643367157873 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_4 (2 / 3) (9116 / 4791) <= (9725992291750643367157873 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_4. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_4 (9116 / 4791) (7718 / 4791) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_4. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_4 : (9891606258030166397716997 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_4 (9116 / 4791) (7718 / 4791) <= (9891606258030166397716997 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_4. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_4 (5456 / 4791) (6320 / 4791) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_4. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_4 : (9694671066962051657066293 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_4 (5456 / 4791) (6320 / 4791) <= (9694671066962051657066293 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_4. at_a_point. Qed.
Theorem bounds_softmax_weights_upper_k_4 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 ->
lhs_bounds_softmax_weights_upper_k_4 s t <= rhs_bounds_softmax_weights_upper_k_4 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_upper_k_4, rhs_bounds_softmax_weights_upper_k_4, tanh, sinh, cosh. apply
le_of_difference. as_exp (-1); replace (exp (-1)) with (/ exp 1 ^ 1) by exponents; as_exp ((- s) - t - 1); replace (exp
((- s) - t - 1)) with (/ exp 1 ^ 1 * / exp s ^ 1 * / exp t ^ 1) by exponents; assert (Pgrown_0 : 0 < exp 1) by apply
exp_pos; assert (Lgrown_0 : 1 + 1 + 1 ^ 2 / 2 + 1 ^ 3 / 6 <= exp 1) by (apply exp_above; first [lra | positive]); set
(grown_0 := exp 1) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp s) by apply exp_pos; assert (Lgrown_1 : 1 + s + s
^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra | positive]); set (grown_1 := exp s) in *; clearbody
grown_1; assert (Pgrown_2 : 0 < exp t) by apply exp_pos; assert (Lgrown_2 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by
(apply exp_above; first [lra | positive]); set (grown_2 := exp t) in *; clearbody grown_2; assert (PI_pos := PI_RGT_0);
apply (same ((1 * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^
3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) +
s + 1)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^
2 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - (8 /
3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t
^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^
2) / 2) + t + 1)) ^ 1 * s ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 *
s ^ 1 + 1 * (grown_0 - (8 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) * (grown_0 - (8
/ 3)) ^ 1 * s ^ 3 * t ^ 3 + (1 / 12) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 * t ^ 2 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * s ^
3 * t ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * s ^ 3 + (1 / 12) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 * t ^ 3 + (1 / 4) *
(grown_0 - (8 / 3)) ^ 1 * s ^ 2 * t ^ 2 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * s ^ 2 * t ^ 1 + (1 / 2) * (grown_0 - (8 /
3)) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t ^ 2
+ 1 * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 * t ^ 1 + 1 * (grown_0 - (8 / 3)) ^ 1 * s ^ 1 + (1 / 6) * (grown_0 - (8 / 3)) ^ 1
* t ^ 3 + (1 / 2) * (grown_0 - (8 / 3)) ^ 1 * t ^ 2 + 1 * (grown_0 - (8 / 3)) ^ 1 * t ^ 1 + (8 / 3) * (grown_1 - (((s ^
3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (4 / 9) * (grown_1 -
(((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (4 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1
* t ^ 2 + (8 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + (8 / 3) * (grown_1 - (((s ^ 3) /
6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (4 / 9) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (4 / 3) *
(grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + (8 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) +
t + 1)) ^ 1 * s ^ 1 + (8 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (2 / 27) * s ^ 3 * t ^ 3 + (2
/ 9) * s ^ 3 * t ^ 2 + (4 / 9) * s ^ 3 * t ^ 1 + (4 / 9) * s ^ 3 + (2 / 9) * s ^ 2 * t ^ 3 + (2 / 3) * s ^ 2 * t ^ 2 +
(4 / 3) * s ^ 2 * t ^ 1 + (4 / 3) * s ^ 2 + (4 / 9) * s ^ 1 * t ^ 3 + (4 / 3) * s ^ 1 * t ^ 2 + (8 / 3) * s ^ 1 * t ^ 1
+ (8 / 3) * s ^ 1 + (4 / 9) * t ^ 3 + (4 / 3) * t ^ 2 + (8 / 3) * t ^ 1) / ((grown_0 + 1) * ((grown_0 * grown_1 *
grown_2) + 1)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_softmax_weights_upper_k_5 (s t : R) : R := (1 / ((exp (-2)) + 1)).
Definition rhs_bounds_softmax_weights_upper_k_5 (s t : R) : R := (1 / ((exp ((- s) - t - 2)) + 1)).
Theorem defined_bounds_softmax_weights_upper_k_5 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp ((- s) - t - 2))
+ 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_upper_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_5 (2 / 3) (9116 / 4791) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_5. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_5 : (79179371814492215567911 / 80000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_5 (2 / 3) (9116 / 4791) <= (79179371814492215567911 /
80000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_5. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_5 (9116 / 4791) (7718 / 4791) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_5. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_5 : (2489962266237803957188119 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_5 (9116 / 4791) (7718 / 4791) <= (2489962266237803957188119 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_5. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_5 (5456 / 4791) (6320 / 4791) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_5. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_5 : (1977093037413585379471353 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_5 (5456 / 4791) (6320 / 4791) <= (1977093037413585379471353 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_5. at_a_point. Qed.
Theorem bounds_softmax_weights_upper_k_5 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 ->
lhs_bounds_softmax_weights_upper_k_5 s t <= rhs_bounds_softmax_weights_upper_k_5 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_upper_k_5, rhs_bounds_softmax_weights_upper_k_5, tanh, sinh, cosh. apply
le_of_difference. as_exp (-2); replace (exp (-2)) with (/ exp 2 ^ 1) by exponents; as_exp ((- s) - t - 2); replace (exp
((- s) - t - 2)) with (/ exp 2 ^ 1 * / exp s ^ 1 * / exp t ^ 1) by exponents; assert (Pgrown_0 : 0 < exp 2) by apply
exp_pos; assert (Lgrown_0 : 1 + 2 + 2 ^ 2 / 2 + 2 ^ 3 / 6 <= exp 2) by (apply exp_above; first [lra | positive]); set
(grown_0 := exp 2) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp s) by apply exp_pos; assert (Lgrown_1 : 1 + s + s
^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra | positive]); set (grown_1 := exp s) in *; clearbody
grown_1; assert (Pgrown_2 : 0 < exp t) by apply exp_pos; assert (Lgrown_2 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by
(apply exp_above; first [lra | positive]); set (grown_2 := exp t) in *; clearbody grown_2; assert (PI_pos := PI_RGT_0);
apply (same ((1 * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^
3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) +
s + 1)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^
2 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - (19
/ 3)) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * (grown_2 -
(((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) +
((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1))
^ 1 * s ^ 1 + 1 * (grown_0 - (19 / 3)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) *
(grown_0 - (19 / 3)) ^ 1 * s ^ 3 * t ^ 3 + (1 / 12) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 * t ^ 2 + (1 / 6) * (grown_0 -
(19 / 3)) ^ 1 * s ^ 3 * t ^ 1 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * s ^ 3 + (1 / 12) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2
* t ^ 3 + (1 / 4) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 * t ^ 2 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 * t ^ 1 + (1 /
2) * (grown_0 - (19 / 3)) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19 /
3)) ^ 1 * s ^ 1 * t ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 * t ^ 1 + 1 * (grown_0 - (19 / 3)) ^ 1 * s ^ 1 + (1 / 6)
* (grown_0 - (19 / 3)) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - (19 / 3)) ^ 1 * t ^ 2 + 1 * (grown_0 - (19 / 3)) ^ 1 * t ^ 1 +
(19 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1))
^ 1 + (19 / 18) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (19 / 6) * (grown_1 - (((s ^ 3) / 6)
+ ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + (19 / 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + (19
/ 3) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (19 / 18) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) +
t + 1)) ^ 1 * s ^ 3 + (19 / 6) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + (19 / 3) * (grown_2 -
(((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + (19 / 3) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^
1 + (19 / 108) * s ^ 3 * t ^ 3 + (19 / 36) * s ^ 3 * t ^ 2 + (19 / 18) * s ^ 3 * t ^ 1 + (19 / 18) * s ^ 3 + (19 / 36) *
s ^ 2 * t ^ 3 + (19 / 12) * s ^ 2 * t ^ 2 + (19 / 6) * s ^ 2 * t ^ 1 + (19 / 6) * s ^ 2 + (19 / 18) * s ^ 1 * t ^ 3 +
(19 / 6) * s ^ 1 * t ^ 2 + (19 / 3) * s ^ 1 * t ^ 1 + (19 / 3) * s ^ 1 + (19 / 18) * t ^ 3 + (19 / 6) * t ^ 2 + (19 / 3)
* t ^ 1) / ((grown_0 + 1) * ((grown_0 * grown_1 * grown_2) + 1)))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_bounds_softmax_weights_upper_k_6 (s t : R) : R := (1 / ((exp (-3)) + 1)).
Definition rhs_bounds_softmax_weights_upper_k_6 (s t : R) : R := (1 / ((exp ((- s) - t - 3)) + 1)).
Theorem defined_bounds_softmax_weights_upper_k_6 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 -> (((exp ((- s) - t - 3))
+ 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_weights_upper_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_6 (2 / 3) (9116 / 4791) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_6. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_6 : (1245252147756268052810121 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_6 (2 / 3) (9116 / 4791) <= (1245252147756268052810121 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_6. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_6 (9116 / 4791) (7718 / 4791) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_6. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_6 : (9985191712675700698884511 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_6 (9116 / 4791) (7718 / 4791) <= (9985191712675700698884511 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_6. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_6 (5456 / 4791) (6320 / 4791) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_6. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_6 : (2489389428923018563736201 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_6 (5456 / 4791) (6320 / 4791) <= (2489389428923018563736201 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_6. at_a_point. Qed.
Theorem bounds_softmax_weights_upper_k_6 : forall s t : R, 0 <= s <= 2 -> 0 <= t <= 2 ->
lhs_bounds_softmax_weights_upper_k_6 s t <= rhs_bounds_softmax_weights_upper_k_6 s t.
Proof.
intros. unfold lhs_bounds_softmax_weights_upper_k_6, rhs_bounds_softmax_weights_upper_k_6, tanh, sinh, cosh. apply
le_of_difference. as_exp (-3); replace (exp (-3)) with (/ exp 3 ^ 1) by exponents; as_exp ((- s) - t - 3); replace (exp
((- s) - t - 3)) with (/ exp 3 ^ 1 * / exp s ^ 1 * / exp t ^ 1) by exponents; assert (Pgrown_0 : 0 < exp 3) by apply
exp_pos; assert (Lgrown_0 : 1 + 3 + 3 ^ 2 / 2 + 3 ^ 3 / 6 <= exp 3) by (apply exp_above; first [lra | positive]); set
(grown_0 := exp 3) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp s) by apply exp_pos; assert (Lgrown_1 : 1 + s + s
^ 2 / 2 + s ^ 3 / 6 <= exp s) by (apply exp_above; first [lra | positive]); set (grown_1 := exp s) in *; clearbody
grown_1; assert (Pgrown_2 : 0 < exp t) by apply exp_pos; assert (Lgrown_2 : 1 + t + t ^ 2 / 2 + t ^ 3 / 6 <= exp t) by
(apply exp_above; first [lra | positive]); set (grown_2 := exp t) in *; clearbody grown_2; assert (PI_pos := PI_RGT_0);
apply (same ((1 * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) /
6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^
1 * t ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 2 + 1 *
(grown_0 - 13) ^ 1 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 1 * (grown_0 - 13) ^ 1 * (grown_1
- (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) /
2) + t + 1)) ^ 1 * s ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^
2 + 1 * (grown_0 - 13) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 1 + 1 * (grown_0 - 13) ^ 1 *
(grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (1 / 36) * (grown_0 - 13) ^ 1 * s ^ 3 * t ^ 3 + (1 / 12) *
(grown_0 - 13) ^ 1 * s ^ 3 * t ^ 2 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^ 3 * t ^ 1 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^ 3
+ (1 / 12) * (grown_0 - 13) ^ 1 * s ^ 2 * t ^ 3 + (1 / 4) * (grown_0 - 13) ^ 1 * s ^ 2 * t ^ 2 + (1 / 2) * (grown_0 -
13) ^ 1 * s ^ 2 * t ^ 1 + (1 / 2) * (grown_0 - 13) ^ 1 * s ^ 2 + (1 / 6) * (grown_0 - 13) ^ 1 * s ^ 1 * t ^ 3 + (1 / 2)
* (grown_0 - 13) ^ 1 * s ^ 1 * t ^ 2 + 1 * (grown_0 - 13) ^ 1 * s ^ 1 * t ^ 1 + 1 * (grown_0 - 13) ^ 1 * s ^ 1 + (1 / 6)
* (grown_0 - 13) ^ 1 * t ^ 3 + (1 / 2) * (grown_0 - 13) ^ 1 * t ^ 2 + 1 * (grown_0 - 13) ^ 1 * t ^ 1 + 13 * (grown_1 -
(((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (13 / 6) *
(grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 3 + (13 / 2) * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) +
s + 1)) ^ 1 * t ^ 2 + 13 * (grown_1 - (((s ^ 3) / 6) + ((s ^ 2) / 2) + s + 1)) ^ 1 * t ^ 1 + 13 * (grown_1 - (((s ^ 3) /
6) + ((s ^ 2) / 2) + s + 1)) ^ 1 + (13 / 6) * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 3 + (13 / 2)
* (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 * s ^ 2 + 13 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t +
1)) ^ 1 * s ^ 1 + 13 * (grown_2 - (((t ^ 3) / 6) + ((t ^ 2) / 2) + t + 1)) ^ 1 + (13 / 36) * s ^ 3 * t ^ 3 + (13 / 12) *
s ^ 3 * t ^ 2 + (13 / 6) * s ^ 3 * t ^ 1 + (13 / 6) * s ^ 3 + (13 / 12) * s ^ 2 * t ^ 3 + (13 / 4) * s ^ 2 * t ^ 2 + (13
/ 2) * s ^ 2 * t ^ 1 + (13 / 2) * s ^ 2 + (13 / 6) * s ^ 1 * t ^ 3 + (13 / 2) * s ^ 1 * t ^ 2 + 13 * s ^ 1 * t ^ 1 + 13
* s ^ 1 + (13 / 6) * t ^ 3 + (13 / 2) * t ^ 2 + 13 * t ^ 1) / ((grown_0 + 1) * ((grown_0 * grown_1 * grown_2) + 1))));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (defined_bounds_softmax_weights_upper_k_0, bounds_softmax_weights_upper_k_0,
defined_bounds_softmax_weights_upper_k_1, bounds_softmax_weights_upper_k_1, defined_bounds_softmax_weights_upper_k_2,
bounds_softmax_weights_upper_k_2, defined_bounds_softmax_weights_upper_k_3, bounds_softmax_weights_upper_k_3,
defined_bounds_softmax_weights_upper_k_4, bounds_softmax_weights_upper_k_4, defined_bounds_softmax_weights_upper_k_5,
bounds_softmax_weights_upper_k_5, defined_bounds_softmax_weights_upper_k_6, bounds_softmax_weights_upper_k_6).
Print Assumptions what_was_proved.
