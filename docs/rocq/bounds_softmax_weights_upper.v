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
1000000000000) <= lhs_bounds_softmax_weights_upper_k_0 (3 / 5) (329 / 997) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_0 : (560230203210600357206779 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_0 (3 / 5) (329 / 997) <= (560230203210600357206779 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_0 (4 / 5) (4 / 5) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_0 : (494540278603545629614141 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_0 (4 / 5) (4 / 5) <= (494540278603545629614141 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_0 (76 / 45) (11 / 8) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_0 : (2063867166002699926503 / 4000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_0 (76 / 45) (11 / 8) <= (2063867166002699926503 /
4000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_upper_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_0 (1 / 1) (1327 / 997) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_upper_k_0 : (1693596105188921630796341 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_0 (1 / 1) (1327 / 997) <= (1693596105188921630796341 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_upper_k_0 : (948517463551335617576963 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_0 (772 / 997) (179 / 120) <= (948517463551335617576963 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_upper_k_0 : (324315298236297075328953 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_0 (772 / 997) (179 / 120) <= (324315298236297075328953 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_0; at_a_point. Qed.
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
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_1 (5 / 4) (17 / 10) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_1 : (7211151780228630917652969 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_1 (5 / 4) (17 / 10) <= (7211151780228630917652969 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_1 (1 / 5) (4 / 3) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_1 : (3854055017324504970843023 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_1 (1 / 5) (4 / 3) <= (3854055017324504970843023 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_1 (1 / 1) (13 / 8) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_1 : (6513548646660542436211987 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_1 (1 / 1) (13 / 8) <= (6513548646660542436211987 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_upper_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_1 (1 / 1) (3 / 2) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_upper_k_1 : (3112296656009272823194503 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_1 (1 / 1) (3 / 2) <= (3112296656009272823194503 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_upper_k_1 : (1192029220221175559402709 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_1 (7 / 10) (456 / 997) <= (1192029220221175559402709 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_upper_k_1 : (1504908050749787440670343 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_1 (7 / 10) (456 / 997) <= (1504908050749787440670343 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_1; at_a_point. Qed.
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
1000000000000) <= lhs_bounds_softmax_weights_upper_k_2 (231 / 997) (1 / 1) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_2 : (5576660299011580493240333 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_2 (231 / 997) (1 / 1) <= (5576660299011580493240333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_2 (137 / 360) (1 / 1) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_2 : (237602835675131984749981 / 400000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_2 (137 / 360) (1 / 1) <= (237602835675131984749981 /
400000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_2 (3 / 2) (19 / 10) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_2 : (2292068258765194073342619 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_2 (3 / 2) (19 / 10) <= (2292068258765194073342619 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_upper_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_2 (281 / 180) (1223 / 1000) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_upper_k_2 : (17124075257695252481737 / 20000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_2 (281 / 180) (1223 / 1000) <= (17124075257695252481737 /
20000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_upper_k_2 : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_2 (1 / 1) (7 / 6) <= (336176776712493900936051 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_upper_k_2 : (7625419716560974769813949 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_2 (1 / 1) (7 / 6) <= (7625419716560974769813949 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_2; at_a_point. Qed.
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
lhs_bounds_softmax_weights_upper_k_3 (1 / 4) (2 / 5) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_3 : (6570104626734987859332333 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_3 (1 / 4) (2 / 5) <= (6570104626734987859332333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_3 : (1 / 2) - (1 / 1000000000000) <=
lhs_bounds_softmax_weights_upper_k_3 (1 / 2) (18 / 25) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_3 : (1544127098853567482413657 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_3 (1 / 2) (18 / 25) <= (1544127098853567482413657 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_3 : (1 / 2) - (1 / 1000000000000) <=
lhs_bounds_softmax_weights_upper_k_3 (308 / 997) (37 / 120) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_3 : (1623987870036952126517723 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_3 (308 / 997) (37 / 120) <= (1623987870036952126517723 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_upper_k_3 : (1 / 2) - (1 / 1000000000000) <=
lhs_bounds_softmax_weights_upper_k_3 (153 / 100) (153 / 100) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_upper_k_3 : (2388030742375533151630861 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_3 (153 / 100) (153 / 100) <= (2388030742375533151630861 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_upper_k_3 : (1 / 2) - (1 / 1000000000000) <=
lhs_bounds_softmax_weights_upper_k_3 (4 / 3) (4 / 3) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_upper_k_3 : (2337577077178339844681143 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_3 (4 / 3) (4 / 3) <= (2337577077178339844681143 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_3; at_a_point. Qed.
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
1000000000000) <= lhs_bounds_softmax_weights_upper_k_4 (33 / 20) (2 / 5) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_4 : (2386956316291781276306591 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_4 (33 / 20) (2 / 5) <= (2386956316291781276306591 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_4 (7 / 4) (87 / 50) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_4 : (9889038620025424322743007 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_4 (7 / 4) (87 / 50) <= (9889038620025424322743007 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_4 (19 / 10) (1553 / 997) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_4 : (9885434731122679548750047 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_4 (19 / 10) (1553 / 997) <= (9885434731122679548750047 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_upper_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_4 (9 / 10) (7 / 6) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_upper_k_4 : (9554966447377129564877833 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_4 (9 / 10) (7 / 6) <= (9554966447377129564877833 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_upper_k_4 : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_4 (3 / 8) (53 / 60) <= (913823223287506099063949 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_upper_k_4 : (9053669314075311492116843 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_4 (3 / 8) (53 / 60) <= (9053669314075311492116843 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_4; at_a_point. Qed.
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
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_5 (1 / 2) (15 / 8) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_5 : (9875683491468141807983279 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_5 (1 / 2) (15 / 8) <= (9875683491468141807983279 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_5 (1220 / 997) (1 / 1) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_5 : (615979118546154964628483 / 625000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_5 (1220 / 997) (1 / 1) <= (615979118546154964628483 /
625000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_5 (4 / 5) (2 / 3) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_5 : (1212155385016311918974589 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_5 (4 / 5) (2 / 3) <= (1212155385016311918974589 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_upper_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_5 (8 / 5) (119 / 360) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_upper_k_5 : (4903726306392513785954489 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_5 (8 / 5) (119 / 360) <= (4903726306392513785954489 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_upper_k_5 : (8807970779778824440597291 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_weights_upper_k_5 (7 / 4) (1 / 6) <= (8807970779778824440597291 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_upper_k_5 : (2451203062139990911779421 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_5 (7 / 4) (1 / 6) <= (2451203062139990911779421 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_5; at_a_point. Qed.
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
1000000000000) <= lhs_bounds_softmax_weights_upper_k_6 (1 / 4) (19 / 100) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_weights_upper_k_6 : (1937863031680665185009869 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_6 (1 / 4) (19 / 100) <= (1937863031680665185009869 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_weights_upper_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_6 (5 / 3) (71 / 60) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_weights_upper_k_6 : (2492820927110749003067187 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_6 (5 / 3) (71 / 60) <= (2492820927110749003067187 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_weights_upper_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_6 (1 / 1) (884 / 997) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_weights_upper_k_6 : (1985019876439032494501207 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_6 (1 / 1) (884 / 997) <= (1985019876439032494501207 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_weights_upper_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_6 (1171 / 1000) (2 / 5) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_weights_upper_k_6 : (1237197961790423903756989 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_weights_upper_k_6 (1171 / 1000) (2 / 5) <= (1237197961790423903756989 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_weights_upper_k_6 : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_weights_upper_k_6 (1 / 1) (2 / 3) <= (4762870634112166095605759 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_weights_upper_k_6 : (9906840406549333127283989 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_weights_upper_k_6 (1 / 1) (2 / 3) <= (9906840406549333127283989 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_weights_upper_k_6; at_a_point. Qed.
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
