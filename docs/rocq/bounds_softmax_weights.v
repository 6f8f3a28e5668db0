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
Theorem value_1_of_lhs_bounds_softmax_weights_k_0 : (778299973269080716069327 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_0 (206 / 125) (1 / 5) <= (778299973269080716069327 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_0 (206 / 125) (1 / 5) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_0; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_0 : (35970185287529441805251 / 8000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_0 (5 / 12) (119 / 60) <= (35970185287529441805251 /
8000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_0; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_0 (5 / 12) (119 / 60) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_0; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_0 : (2014122405882976841653271 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_0 (65 / 36) (7 / 5) <= (2014122405882976841653271 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_0; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_0 (65 / 36) (7 / 5) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_0; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_k_0 : (1015080088599272137742159 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_0 (1 / 1) (29 / 50) <= (1015080088599272137742159 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_0; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_0 (1 / 1) (29 / 50) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_0; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_k_0 : (1045670623191806939118257 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_0 (4 / 5) (3 / 4) <= (1045670623191806939118257 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_0; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_0 (4 / 5) (3 / 4) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_0; at_a_point. Qed.
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
Theorem value_1_of_lhs_bounds_softmax_weights_k_1 : (4422284952695333204411503 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_1 (7 / 4) (5 / 3) <= (4422284952695333204411503 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_1 (7 / 4) (5 / 3) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_1 : (2033235334265875408300269 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_1 (7 / 4) (1 / 8) <= (2033235334265875408300269 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_1 (7 / 4) (1 / 8) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_1 : (4714121642113568890756441 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_1 (153 / 100) (1817 / 997) <= (4714121642113568890756441 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_1 (153 / 100) (1817 / 997) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_k_1 : (273442104027058375141399 / 12500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_1 (3 / 8) (1421 / 997) <= (273442104027058375141399 /
12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_1 (3 / 8) (1421 / 997) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_1; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_k_1 : (4852530009331489375229329 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_1 (535 / 997) (438 / 997) <= (4852530009331489375229329 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_1; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_1 (535 / 997) (438 / 997) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_1; at_a_point. Qed.
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
Theorem value_1_of_lhs_bounds_softmax_weights_k_2 : (9254632371673842758211883 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_2 (46 / 25) (11 / 6) <= (9254632371673842758211883 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_2 (46 / 25) (11 / 6) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_2 : (2122603708175973959409909 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_2 (529 / 500) (529 / 500) <= (2122603708175973959409909 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_2 (529 / 500) (529 / 500) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_2 : (1760918272320426900897253 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_2 (39 / 50) (4 / 5) <= (1760918272320426900897253 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_2 (39 / 50) (4 / 5) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_2; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_k_2 : (393793470484608652230113 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_2 (1 / 3) (563 / 500) <= (393793470484608652230113 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_2; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_2 (1 / 3) (563 / 500) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_2; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_k_2 : (40502478780066985160109 / 800000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_2 (1427 / 997) (1 / 2) <= (40502478780066985160109 /
800000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_2; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_2 (1427 / 997) (1 / 2) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_2; at_a_point. Qed.
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
Theorem value_1_of_lhs_bounds_softmax_weights_k_3 : (455872901146432517586343 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_3 (4 / 5) (21 / 50) <= (455872901146432517586343 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_3 : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_softmax_weights_k_3 (4 /
5) (21 / 50) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_3 : (4547147170142121504920923 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_3 (1365 / 997) (1670 / 997) <= (4547147170142121504920923 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_3 : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_softmax_weights_k_3
(1365 / 997) (1670 / 997) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_3; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_3 : (1804946188028301865312037 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_3 (1313 / 1000) (1 / 5) <= (1804946188028301865312037 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_3; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_3 : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_softmax_weights_k_3
(1313 / 1000) (1 / 5) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_3; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_k_3 : (1351699661377715773114247 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_3 (1 / 1) (107 / 125) <= (1351699661377715773114247 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_3; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_k_3 : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_softmax_weights_k_3 (1 /
1) (107 / 125) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_3; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_k_3 : (3844051514897656588769529 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_3 (11 / 6) (499 / 360) <= (3844051514897656588769529 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_3; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_k_3 : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_softmax_weights_k_3 (11
/ 6) (499 / 360) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_3; at_a_point. Qed.
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
Theorem value_1_of_lhs_bounds_softmax_weights_k_4 : (1528976444523913457449779 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_4 (793 / 997) (23 / 12) <= (1528976444523913457449779 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_4 (793 / 997) (23 / 12) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_4; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_4 : (12055688778990792656013 / 62500000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_4 (799 / 500) (5 / 6) <= (12055688778990792656013 /
62500000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_4; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_4 (799 / 500) (5 / 6) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_4; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_4 : (3392436312341828276402969 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_4 (2 / 3) (1 / 1) <= (3392436312341828276402969 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_4; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_4 (2 / 3) (1 / 1) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_4; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_k_4 : (2858866419632915695605107 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_4 (1810 / 997) (1 / 10) <= (2858866419632915695605107 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_4; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_4 (1810 / 997) (1 / 10) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_4; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_k_4 : (1343239391473955023784209 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_4 (1193 / 997) (5 / 3) <= (1343239391473955023784209 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_4; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_4 (1193 / 997) (5 / 3) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_4; at_a_point. Qed.
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
Theorem value_1_of_lhs_bounds_softmax_weights_k_5 : (428330033914882774795823 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_5 (3 / 2) (9 / 5) <= (428330033914882774795823 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_5 (3 / 2) (9 / 5) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_5; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_5 : (4214883208314183232586797 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_5 (1 / 1) (79 / 60) <= (4214883208314183232586797 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_5; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_5 (1 / 1) (79 / 60) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_5; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_5 : (494540278603545629614141 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_5 (17 / 10) (17 / 10) <= (494540278603545629614141 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_5; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_5 (17 / 10) (17 / 10) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_5; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_k_5 : (8519528019683105302938151 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_5 (1 / 8) (1 / 8) <= (8519528019683105302938151 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_5; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_5 (1 / 8) (1 / 8) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_5; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_k_5 : (953663291623618159739541 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_5 (23 / 12) (17 / 30) <= (953663291623618159739541 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_5; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_5 (23 / 12) (17 / 30) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_5; at_a_point. Qed.
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
Theorem value_1_of_lhs_bounds_softmax_weights_k_6 : (3112296656009272823194503 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_6 (1 / 1) (3 / 2) <= (3112296656009272823194503 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_6 (1 / 1) (3 / 2) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_6; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_k_6 : (1518656430934645798858533 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_6 (122 / 125) (7 / 8) <= (1518656430934645798858533 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_6; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_6 (122 / 125) (7 / 8) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_6; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_k_6 : (7881631800931244897778937 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_6 (7 / 6) (187 / 360) <= (7881631800931244897778937 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_6; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_6 (7 / 6) (187 / 360) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_6; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_k_6 : (6145944982675495029156977 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_6 (17 / 10) (5 / 6) <= (6145944982675495029156977 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_6; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_6 (17 / 10) (5 / 6) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_6; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_k_6 : (464976557077973759778659 / 625000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_k_6 (3 / 5) (4 / 3) <= (464976557077973759778659 /
625000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_k_6; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_k_6 (3 / 5) (4 / 3) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_k_6; at_a_point. Qed.
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
