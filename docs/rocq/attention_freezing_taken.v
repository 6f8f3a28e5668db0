From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.freezing_taken: 2 t^2/(1 + r) - 1 = (1 + x^2)^2/(2 x^2 (1 + r)) - 1 + 2 (t - u)(t + u)/(1 + r), u = (1 +
   x^2)/(2x), the height from which 1 + x^2 <= 2 x t. For r in [0, 99/100]; x in [1/10, 3]; t in (-oo, oo). Source:
   ours. *)
Definition lhs_attention_freezing_taken (r x t : R) : R := ((2 * (t ^ 2) / (r + 1)) - 1).
Definition rhs_attention_freezing_taken (r x t : R) : R := ((((2 * t * x) + (x ^ 2) + 1) * ((2 * t * x) - (x ^ 2) - 1) /
(2 * (x ^ 2) * (r + 1))) + ((((x ^ 2) + 1) ^ 2) / (2 * (x ^ 2) * (r + 1))) - 1).
Theorem defined_attention_freezing_taken : forall r x t : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 -> ((r + 1) <> 0) /\
((2 * (x ^ 2) * (r + 1)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_freezing_taken : (-930306905370843989769821 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_taken (191 / 200) (1 / 1) (1 / 2) <= (-930306905370843989769821 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_1_of_rhs_attention_freezing_taken : (-930306905370843989769821 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_taken (191 / 200) (1 / 1) (1 / 2) <= (-930306905370843989769821 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_2_of_lhs_attention_freezing_taken : (1546766917293233082706767 / 200000000000000000000000) -
(1546766917293233082706767 / 200000000000000000000000000000000000) <= lhs_attention_freezing_taken (13 / 120) (293 /
100) (-11 / 5) <= (1546766917293233082706767 / 200000000000000000000000) + (1546766917293233082706767 /
200000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_2_of_rhs_attention_freezing_taken : (1546766917293233082706767 / 200000000000000000000000) -
(1546766917293233082706767 / 200000000000000000000000000000000000) <= rhs_attention_freezing_taken (13 / 120) (293 /
100) (-11 / 5) <= (1546766917293233082706767 / 200000000000000000000000) + (1546766917293233082706767 /
200000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_3_of_lhs_attention_freezing_taken : (1 / 4) - (1 / 1000000000000) <= lhs_attention_freezing_taken (3 / 5)
(3 / 5) (-1 / 1) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_3_of_rhs_attention_freezing_taken : (1 / 4) - (1 / 1000000000000) <= rhs_attention_freezing_taken (3 / 5)
(3 / 5) (-1 / 1) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_4_of_lhs_attention_freezing_taken : (551863529411764705882353 / 50000000000000000000000) -
(551863529411764705882353 / 50000000000000000000000000000000000) <= lhs_attention_freezing_taken (5 / 12) (2999 / 1000)
(73 / 25) <= (551863529411764705882353 / 50000000000000000000000) + (551863529411764705882353 /
50000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_4_of_rhs_attention_freezing_taken : (551863529411764705882353 / 50000000000000000000000) -
(551863529411764705882353 / 50000000000000000000000000000000000) <= rhs_attention_freezing_taken (5 / 12) (2999 / 1000)
(73 / 25) <= (551863529411764705882353 / 50000000000000000000000) + (551863529411764705882353 /
50000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_5_of_lhs_attention_freezing_taken : (146105072463768115942029 / 6250000000000000000000) -
(146105072463768115942029 / 6250000000000000000000000000000000) <= lhs_attention_freezing_taken (11 / 12) (83 / 45) (29
/ 6) <= (146105072463768115942029 / 6250000000000000000000) + (146105072463768115942029 /
6250000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_5_of_rhs_attention_freezing_taken : (146105072463768115942029 / 6250000000000000000000) -
(146105072463768115942029 / 6250000000000000000000000000000000) <= rhs_attention_freezing_taken (11 / 12) (83 / 45) (29
/ 6) <= (146105072463768115942029 / 6250000000000000000000) + (146105072463768115942029 /
6250000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem attention_freezing_taken : forall r x t : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 ->
lhs_attention_freezing_taken r x t = rhs_attention_freezing_taken r x t.
Proof.
intros. unfold lhs_attention_freezing_taken, rhs_attention_freezing_taken, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_freezing_taken, attention_freezing_taken).
Print Assumptions what_was_proved.
