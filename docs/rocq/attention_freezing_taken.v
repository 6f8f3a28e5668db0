From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.freezing_taken: 2 t^2/(1 + r) - 1 = (1 + x^2)^2/(2 x^2 (1 + r)) - 1 + 2 (t - u)(t + u)/(1 + r), u = (1 +
   x^2)/(2x), the height from which 1 + x^2 <= 2 x t. For r in [0, 99/100]; x in [1/10, 3]; t in [-3, 3]. Source: ours. *)
Definition lhs_attention_freezing_taken (r x t : R) : R := ((2 * (t ^ 2) / (r + 1)) - 1).
Definition rhs_attention_freezing_taken (r x t : R) : R := ((((2 * t * x) + (x ^ 2) + 1) * ((2 * t * x) - (x ^ 2) - 1) /
(2 * (x ^ 2) * (r + 1))) + ((((x ^ 2) + 1) ^ 2) / (2 * (x ^ 2) * (r + 1))) - 1).
Theorem defined_attention_freezing_taken : forall r x t : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 -> -3 <= t <= 3 ->
((r + 1) <> 0) /\ ((2 * (x ^ 2) * (r + 1)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_freezing_taken : (-930306905370843989769821 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_taken (191 / 200) (1 / 1) (-1 / 2) <= (-930306905370843989769821 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_1_of_rhs_attention_freezing_taken : (-930306905370843989769821 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_taken (191 / 200) (1 / 1) (-1 / 2) <= (-930306905370843989769821 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_2_of_lhs_attention_freezing_taken : (-1 / 1) - (1 / 1000000000000) <= lhs_attention_freezing_taken (3 / 4)
(2 / 1) (0 / 1) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_2_of_rhs_attention_freezing_taken : (-1 / 1) - (1 / 1000000000000) <= rhs_attention_freezing_taken (3 / 4)
(2 / 1) (0 / 1) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_3_of_lhs_attention_freezing_taken : (1314736842105263157894737 / 100000000000000000000000) -
(1314736842105263157894737 / 100000000000000000000000000000000000) <= lhs_attention_freezing_taken (13 / 120) (293 /
100) (14 / 5) <= (1314736842105263157894737 / 100000000000000000000000) + (1314736842105263157894737 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_3_of_rhs_attention_freezing_taken : (1314736842105263157894737 / 100000000000000000000000) -
(1314736842105263157894737 / 100000000000000000000000000000000000) <= rhs_attention_freezing_taken (13 / 120) (293 /
100) (14 / 5) <= (1314736842105263157894737 / 100000000000000000000000) + (1314736842105263157894737 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_4_of_lhs_attention_freezing_taken : (585144927536231884057971 / 125000000000000000000000) -
(585144927536231884057971 / 125000000000000000000000000000000000) <= lhs_attention_freezing_taken (11 / 12) (83 / 45)
(-7 / 3) <= (585144927536231884057971 / 125000000000000000000000) + (585144927536231884057971 /
125000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_4_of_rhs_attention_freezing_taken : (585144927536231884057971 / 125000000000000000000000) -
(585144927536231884057971 / 125000000000000000000000000000000000) <= rhs_attention_freezing_taken (11 / 12) (83 / 45)
(-7 / 3) <= (585144927536231884057971 / 125000000000000000000000) + (585144927536231884057971 /
125000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_5_of_lhs_attention_freezing_taken : (1 / 5) - (1 / 1000000000000) <= lhs_attention_freezing_taken (2 / 3)
(2 / 1) (1 / 1) <= (1 / 5) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_taken; at_a_point. Qed.
Theorem value_5_of_rhs_attention_freezing_taken : (1 / 5) - (1 / 1000000000000) <= rhs_attention_freezing_taken (2 / 3)
(2 / 1) (1 / 1) <= (1 / 5) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_taken; at_a_point. Qed.
Theorem attention_freezing_taken : forall r x t : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 -> -3 <= t <= 3 ->
lhs_attention_freezing_taken r x t = rhs_attention_freezing_taken r x t.
Proof.
intros. unfold lhs_attention_freezing_taken, rhs_attention_freezing_taken, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_freezing_taken, attention_freezing_taken).
Print Assumptions what_was_proved.
