From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.weight_below_odds: a/(a + b + c) <= a/b, multiplied out: a weight of softmax is at most its odds against any
   other token. For a, b, c in [0, oo). Source: textbook. *)
Definition lhs_attention_weight_below_odds (a b c : R) : R := (a * b).
Definition rhs_attention_weight_below_odds (a b c : R) : R := (a * (a + b + c)).
Theorem value_1_of_lhs_attention_weight_below_odds : (559 / 20) - (559 / 20000000000000) <=
lhs_attention_weight_below_odds (13 / 2) (43 / 10) (9 / 1) <= (559 / 20) + (559 / 20000000000000).
Proof. unfold lhs_attention_weight_below_odds; at_a_point. Qed.
Theorem value_1_of_rhs_attention_weight_below_odds : (1287 / 10) - (1287 / 10000000000000) <=
rhs_attention_weight_below_odds (13 / 2) (43 / 10) (9 / 1) <= (1287 / 10) + (1287 / 10000000000000).
Proof. unfold rhs_attention_weight_below_odds; at_a_point. Qed.
Theorem value_2_of_lhs_attention_weight_below_odds : (9 / 1) - (9 / 1000000000000) <= lhs_attention_weight_below_odds (9
/ 1) (1 / 1) (1 / 1) <= (9 / 1) + (9 / 1000000000000).
Proof. unfold lhs_attention_weight_below_odds; at_a_point. Qed.
Theorem value_2_of_rhs_attention_weight_below_odds : (99 / 1) - (99 / 1000000000000) <= rhs_attention_weight_below_odds
(9 / 1) (1 / 1) (1 / 1) <= (99 / 1) + (99 / 1000000000000).
Proof. unfold rhs_attention_weight_below_odds; at_a_point. Qed.
Theorem value_3_of_lhs_attention_weight_below_odds : (3166666666666666666666667 / 1000000000000000000000000) -
(3166666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_attention_weight_below_odds (1 / 1) (19 / 6)
(8 / 3) <= (3166666666666666666666667 / 1000000000000000000000000) + (3166666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_weight_below_odds; at_a_point. Qed.
Theorem value_3_of_rhs_attention_weight_below_odds : (6833333333333333333333333 / 1000000000000000000000000) -
(6833333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_attention_weight_below_odds (1 / 1) (19 / 6)
(8 / 3) <= (6833333333333333333333333 / 1000000000000000000000000) + (6833333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_weight_below_odds; at_a_point. Qed.
Theorem value_4_of_lhs_attention_weight_below_odds : (7 / 8) - (1 / 1000000000000) <= lhs_attention_weight_below_odds (1
/ 1) (7 / 8) (206 / 25) <= (7 / 8) + (1 / 1000000000000).
Proof. unfold lhs_attention_weight_below_odds; at_a_point. Qed.
Theorem value_4_of_rhs_attention_weight_below_odds : (2023 / 200) - (2023 / 200000000000000) <=
rhs_attention_weight_below_odds (1 / 1) (7 / 8) (206 / 25) <= (2023 / 200) + (2023 / 200000000000000).
Proof. unfold rhs_attention_weight_below_odds; at_a_point. Qed.
Theorem value_5_of_lhs_attention_weight_below_odds : (144 / 5) - (9 / 312500000000) <= lhs_attention_weight_below_odds
(36 / 5) (4 / 1) (4316 / 997) <= (144 / 5) + (9 / 312500000000).
Proof. unfold lhs_attention_weight_below_odds; at_a_point. Qed.
Theorem value_5_of_rhs_attention_weight_below_odds : (279521765295887662988967 / 2500000000000000000000) -
(279521765295887662988967 / 2500000000000000000000000000000000) <= rhs_attention_weight_below_odds (36 / 5) (4 / 1)
(4316 / 997) <= (279521765295887662988967 / 2500000000000000000000) + (279521765295887662988967 /
2500000000000000000000000000000000).
Proof. unfold rhs_attention_weight_below_odds; at_a_point. Qed.
Theorem attention_weight_below_odds : forall a b c : R, 0 <= a -> 0 <= b -> 0 <= c -> lhs_attention_weight_below_odds a
b c <= rhs_attention_weight_below_odds a b c.
Proof.
intros. unfold lhs_attention_weight_below_odds, rhs_attention_weight_below_odds, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * a ^ 2 + 1 * a ^ 1 * c ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions attention_weight_below_odds.
