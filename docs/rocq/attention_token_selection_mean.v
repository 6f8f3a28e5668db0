From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.token_selection_mean: The mean of the same over which of n tokens are kept, with probability q each: sum_m
   C(n, m) (1 - q)^m q^(n-m) (k/(k + 2m) + 2m/((k + m)(k + 2m))), k = n - m. For n in {1..4}; q in [0, 1]. Source: ours. *)
Definition lhs_attention_token_selection_mean_n_1 (q : R) : R := 1.
Definition rhs_attention_token_selection_mean_n_1 (q : R) : R := 1.
Theorem value_1_of_lhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_attention_token_selection_mean_n_1 (37 / 60) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_attention_token_selection_mean_n_1 (37 / 60) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem value_2_of_lhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_attention_token_selection_mean_n_1 (59 / 100) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem value_2_of_rhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_attention_token_selection_mean_n_1 (59 / 100) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem value_3_of_lhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_attention_token_selection_mean_n_1 (1 / 3) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem value_3_of_rhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_attention_token_selection_mean_n_1 (1 / 3) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem value_4_of_lhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_attention_token_selection_mean_n_1 (102 / 125) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem value_4_of_rhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_attention_token_selection_mean_n_1 (102 / 125) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem value_5_of_lhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_attention_token_selection_mean_n_1 (556 / 997) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem value_5_of_rhs_attention_token_selection_mean_n_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_attention_token_selection_mean_n_1 (556 / 997) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_1; at_a_point. Qed.
Theorem attention_token_selection_mean_n_1 : forall q : R, 0 <= q <= 1 -> lhs_attention_token_selection_mean_n_1 q =
rhs_attention_token_selection_mean_n_1 q.
Proof.
intros. unfold lhs_attention_token_selection_mean_n_1, rhs_attention_token_selection_mean_n_1, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_mean_n_2 (q : R) : R := ((q ^ 2) + (4 * q * (1 - q) / 3) + (((1 - q) ^ 2) /
2)).
Definition rhs_attention_token_selection_mean_n_2 (q : R) : R := ((q ^ 2) + (2 * q * (2 - (2 * q)) / 3) + (((1 - q) ^ 2)
/ 2)).
Theorem value_1_of_lhs_attention_token_selection_mean_n_2 : (1322337962962962962962963 / 2500000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_mean_n_2 (1 / 12) <= (1322337962962962962962963 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_mean_n_2 : (1322337962962962962962963 / 2500000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_mean_n_2 (1 / 12) <= (1322337962962962962962963 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem value_2_of_lhs_attention_token_selection_mean_n_2 : (6290355519919839760002173 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_token_selection_mean_n_2 (331 / 997) <= (6290355519919839760002173 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem value_2_of_rhs_attention_token_selection_mean_n_2 : (6290355519919839760002173 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_token_selection_mean_n_2 (331 / 997) <= (6290355519919839760002173 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem value_3_of_lhs_attention_token_selection_mean_n_2 : (7962962962962962962962963 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_token_selection_mean_n_2 (2 / 3) <= (7962962962962962962962963 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem value_3_of_rhs_attention_token_selection_mean_n_2 : (7962962962962962962962963 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_token_selection_mean_n_2 (2 / 3) <= (7962962962962962962962963 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem value_4_of_lhs_attention_token_selection_mean_n_2 : (6918518518518518518518519 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_token_selection_mean_n_2 (7 / 15) <= (6918518518518518518518519 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem value_4_of_rhs_attention_token_selection_mean_n_2 : (6918518518518518518518519 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_token_selection_mean_n_2 (7 / 15) <= (6918518518518518518518519 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem value_5_of_lhs_attention_token_selection_mean_n_2 : (6678240740740740740740741 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_token_selection_mean_n_2 (5 / 12) <= (6678240740740740740740741 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem value_5_of_rhs_attention_token_selection_mean_n_2 : (6678240740740740740740741 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_token_selection_mean_n_2 (5 / 12) <= (6678240740740740740740741 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_2; at_a_point. Qed.
Theorem attention_token_selection_mean_n_2 : forall q : R, 0 <= q <= 1 -> lhs_attention_token_selection_mean_n_2 q =
rhs_attention_token_selection_mean_n_2 q.
Proof.
intros. unfold lhs_attention_token_selection_mean_n_2, rhs_attention_token_selection_mean_n_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_mean_n_3 (q : R) : R := ((q ^ 3) + (2 * (q ^ 2) * (1 - q)) + (7 * q * ((1 - q)
^ 2) / 5) + (((1 - q) ^ 3) / 3)).
Definition rhs_attention_token_selection_mean_n_3 (q : R) : R := ((q ^ 3) + (2 * (q ^ 2) * (3 - (3 * q)) / 3) + (7 * q *
((1 - q) ^ 2) / 5) + (((1 - q) ^ 3) / 3)).
Theorem value_1_of_lhs_attention_token_selection_mean_n_3 : (3239776234567901234567901 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_mean_n_3 (7 / 12) <= (3239776234567901234567901 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_mean_n_3 : (3239776234567901234567901 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_mean_n_3 (7 / 12) <= (3239776234567901234567901 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem value_2_of_lhs_attention_token_selection_mean_n_3 : (3762848805333333333333333 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_token_selection_mean_n_3 (51 / 500) <= (3762848805333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem value_2_of_rhs_attention_token_selection_mean_n_3 : (3762848805333333333333333 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_token_selection_mean_n_3 (51 / 500) <= (3762848805333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem value_3_of_lhs_attention_token_selection_mean_n_3 : (5916666666666666666666667 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_token_selection_mean_n_3 (1 / 2) <= (5916666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem value_3_of_rhs_attention_token_selection_mean_n_3 : (5916666666666666666666667 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_token_selection_mean_n_3 (1 / 2) <= (5916666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem value_4_of_lhs_attention_token_selection_mean_n_3 : (4218666666666666666666667 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_token_selection_mean_n_3 (1 / 5) <= (4218666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem value_4_of_rhs_attention_token_selection_mean_n_3 : (4218666666666666666666667 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_token_selection_mean_n_3 (1 / 5) <= (4218666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem value_5_of_lhs_attention_token_selection_mean_n_3 : (354320987654320987654321 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_attention_token_selection_mean_n_3 (2 / 3) <= (354320987654320987654321 /
500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem value_5_of_rhs_attention_token_selection_mean_n_3 : (354320987654320987654321 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_attention_token_selection_mean_n_3 (2 / 3) <= (354320987654320987654321 /
500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_3; at_a_point. Qed.
Theorem attention_token_selection_mean_n_3 : forall q : R, 0 <= q <= 1 -> lhs_attention_token_selection_mean_n_3 q =
rhs_attention_token_selection_mean_n_3 q.
Proof.
intros. unfold lhs_attention_token_selection_mean_n_3, rhs_attention_token_selection_mean_n_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_mean_n_4 (q : R) : R := ((q ^ 4) + (14 * (q ^ 3) * (1 - q) / 5) + (3 * (q ^ 2)
* ((1 - q) ^ 2)) + (10 * q * ((1 - q) ^ 3) / 7) + (((1 - q) ^ 4) / 4)).
Definition rhs_attention_token_selection_mean_n_4 (q : R) : R := ((q ^ 4) + (7 * (q ^ 3) * (4 - (4 * q)) / 10) + (3 * (q
^ 2) * ((1 - q) ^ 2)) + (10 * q * ((1 - q) ^ 3) / 7) + (((1 - q) ^ 4) / 4)).
Theorem value_1_of_lhs_attention_token_selection_mean_n_4 : (3277943121693121693121693 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_token_selection_mean_n_4 (1 / 6) <= (3277943121693121693121693 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_mean_n_4 : (3277943121693121693121693 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_token_selection_mean_n_4 (1 / 6) <= (3277943121693121693121693 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem value_2_of_lhs_attention_token_selection_mean_n_4 : (9226162962962962962962963 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_token_selection_mean_n_4 (14 / 15) <= (9226162962962962962962963 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem value_2_of_rhs_attention_token_selection_mean_n_4 : (9226162962962962962962963 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_token_selection_mean_n_4 (14 / 15) <= (9226162962962962962962963 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem value_3_of_lhs_attention_token_selection_mean_n_4 : (25157 / 81920) - (1 / 1000000000000) <=
lhs_attention_token_selection_mean_n_4 (1 / 8) <= (25157 / 81920) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem value_3_of_rhs_attention_token_selection_mean_n_4 : (25157 / 81920) - (1 / 1000000000000) <=
rhs_attention_token_selection_mean_n_4 (1 / 8) <= (25157 / 81920) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem value_4_of_lhs_attention_token_selection_mean_n_4 : (70373 / 81920) - (1 / 1000000000000) <=
lhs_attention_token_selection_mean_n_4 (7 / 8) <= (70373 / 81920) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem value_4_of_rhs_attention_token_selection_mean_n_4 : (70373 / 81920) - (1 / 1000000000000) <=
rhs_attention_token_selection_mean_n_4 (7 / 8) <= (70373 / 81920) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem value_5_of_lhs_attention_token_selection_mean_n_4 : (574506035052910052910053 / 2000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_mean_n_4 (1 / 12) <= (574506035052910052910053 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem value_5_of_rhs_attention_token_selection_mean_n_4 : (574506035052910052910053 / 2000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_mean_n_4 (1 / 12) <= (574506035052910052910053 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_mean_n_4; at_a_point. Qed.
Theorem attention_token_selection_mean_n_4 : forall q : R, 0 <= q <= 1 -> lhs_attention_token_selection_mean_n_4 q =
rhs_attention_token_selection_mean_n_4 q.
Proof.
intros. unfold lhs_attention_token_selection_mean_n_4, rhs_attention_token_selection_mean_n_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (attention_token_selection_mean_n_1, attention_token_selection_mean_n_2,
attention_token_selection_mean_n_3, attention_token_selection_mean_n_4).
Print Assumptions what_was_proved.
