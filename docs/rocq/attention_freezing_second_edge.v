From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.freezing_second_edge: (1 + x^2)^2/(2 x^2 (1 + r)) - 1 - (1 - r)/(1 + r) = (1 - x^2)^2/(2 x^2 (1 + r)): the
   exponents touch at x = 1. For r in [0, 99/100]; x in [1/10, 3]. Source: ours. *)
Definition lhs_attention_freezing_second_edge (r x : R) : R := (((((x ^ 2) + 1) ^ 2) / (2 * (x ^ 2) * (r + 1))) - ((1 -
r) / (r + 1)) - 1).
Definition rhs_attention_freezing_second_edge (r x : R) : R := (((1 - (x ^ 2)) ^ 2) / (2 * (x ^ 2) * (r + 1))).
Theorem defined_attention_freezing_second_edge : forall r x : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 -> ((2 * (x ^ 2)
* (r + 1)) <> 0) /\ ((r + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_freezing_second_edge : (133547008547008547008547 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_second_edge (3 / 10) (2 / 3) <= (133547008547008547008547 /
500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem value_1_of_rhs_attention_freezing_second_edge : (133547008547008547008547 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_second_edge (3 / 10) (2 / 3) <= (133547008547008547008547 /
500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem value_2_of_lhs_attention_freezing_second_edge : (3120890022675736961451247 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_second_edge (21 / 40) (21 / 40) <= (3120890022675736961451247 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem value_2_of_rhs_attention_freezing_second_edge : (3120890022675736961451247 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_second_edge (21 / 40) (21 / 40) <= (3120890022675736961451247 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem value_3_of_lhs_attention_freezing_second_edge : (0 / 1) - (1 / 1000000000000) <=
lhs_attention_freezing_second_edge (2 / 3) (1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem value_3_of_rhs_attention_freezing_second_edge : (0 / 1) - (1 / 1000000000000) <=
rhs_attention_freezing_second_edge (2 / 3) (1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem value_4_of_lhs_attention_freezing_second_edge : (9555918166196900974766753 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_second_edge (17 / 60) (2047 / 997) <= (9555918166196900974766753 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem value_4_of_rhs_attention_freezing_second_edge : (9555918166196900974766753 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_second_edge (17 / 60) (2047 / 997) <= (9555918166196900974766753 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem value_5_of_lhs_attention_freezing_second_edge : (2123265306122448979591837 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_second_edge (1 / 4) (7 / 10) <= (2123265306122448979591837 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem value_5_of_rhs_attention_freezing_second_edge : (2123265306122448979591837 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_second_edge (1 / 4) (7 / 10) <= (2123265306122448979591837 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_second_edge; at_a_point. Qed.
Theorem attention_freezing_second_edge : forall r x : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 ->
lhs_attention_freezing_second_edge r x = rhs_attention_freezing_second_edge r x.
Proof.
intros. unfold lhs_attention_freezing_second_edge, rhs_attention_freezing_second_edge, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_freezing_second_edge, attention_freezing_second_edge).
Print Assumptions what_was_proved.
