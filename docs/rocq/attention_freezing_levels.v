From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.freezing_levels: (a^2 - 2 r a b + b^2)/(1 - r^2) = (a + b)^2/(2 (1 + r)) + (a - b)^2/(2 (1 - r)). For r in [0,
   99/100]; a, b in (-oo, oo). Source: textbook. *)
Definition lhs_attention_freezing_levels (r a b : R) : R := (((a ^ 2) + (b ^ 2) - (2 * a * b * r)) / (1 - (r ^ 2))).
Definition rhs_attention_freezing_levels (r a b : R) : R := ((((a + b) ^ 2) / ((2 * r) + 2)) + (((a - b) ^ 2) / (2 - (2
* r)))).
Theorem defined_attention_freezing_levels : forall r a b : R, 0 <= r <= 99 / 100 -> ((1 - (r ^ 2)) <> 0) /\ (((2 * r) +
2) <> 0) /\ ((2 - (2 * r)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_freezing_levels : (305 / 16) - (61 / 3200000000000) <= lhs_attention_freezing_levels (3
/ 5) (1 / 1) (4 / 1) <= (305 / 16) + (61 / 3200000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_1_of_rhs_attention_freezing_levels : (305 / 16) - (61 / 3200000000000) <= rhs_attention_freezing_levels (3
/ 5) (1 / 1) (4 / 1) <= (305 / 16) + (61 / 3200000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_2_of_lhs_attention_freezing_levels : (2689 / 16) - (2689 / 16000000000000) <=
lhs_attention_freezing_levels (3 / 5) (3 / 5) (-10 / 1) <= (2689 / 16) + (2689 / 16000000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_2_of_rhs_attention_freezing_levels : (2689 / 16) - (2689 / 16000000000000) <=
rhs_attention_freezing_levels (3 / 5) (3 / 5) (-10 / 1) <= (2689 / 16) + (2689 / 16000000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_3_of_lhs_attention_freezing_levels : (2463777551328502415458937 / 10000000000000000000000) -
(2463777551328502415458937 / 10000000000000000000000000000000000) <= lhs_attention_freezing_levels (21 / 25) (0 / 1)
(-511 / 60) <= (2463777551328502415458937 / 10000000000000000000000) + (2463777551328502415458937 /
10000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_3_of_rhs_attention_freezing_levels : (2463777551328502415458937 / 10000000000000000000000) -
(2463777551328502415458937 / 10000000000000000000000000000000000) <= rhs_attention_freezing_levels (21 / 25) (0 / 1)
(-511 / 60) <= (2463777551328502415458937 / 10000000000000000000000) + (2463777551328502415458937 /
10000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_4_of_lhs_attention_freezing_levels : (537134569411764705882353 / 5000000000000000000000) -
(537134569411764705882353 / 5000000000000000000000000000000000) <= lhs_attention_freezing_levels (8 / 9) (573 / 125) (25
/ 3) <= (537134569411764705882353 / 5000000000000000000000) + (537134569411764705882353 /
5000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_4_of_rhs_attention_freezing_levels : (537134569411764705882353 / 5000000000000000000000) -
(537134569411764705882353 / 5000000000000000000000000000000000) <= rhs_attention_freezing_levels (8 / 9) (573 / 125) (25
/ 3) <= (537134569411764705882353 / 5000000000000000000000) + (537134569411764705882353 /
5000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_5_of_lhs_attention_freezing_levels : (1055844907407407407407407 / 10000000000000000000000) -
(1055844907407407407407407 / 10000000000000000000000000000000000) <= lhs_attention_freezing_levels (13 / 25) (-223 / 60)
(25 / 4) <= (1055844907407407407407407 / 10000000000000000000000) + (1055844907407407407407407 /
10000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_5_of_rhs_attention_freezing_levels : (1055844907407407407407407 / 10000000000000000000000) -
(1055844907407407407407407 / 10000000000000000000000000000000000) <= rhs_attention_freezing_levels (13 / 25) (-223 / 60)
(25 / 4) <= (1055844907407407407407407 / 10000000000000000000000) + (1055844907407407407407407 /
10000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem attention_freezing_levels : forall r a b : R, 0 <= r <= 99 / 100 -> lhs_attention_freezing_levels r a b =
rhs_attention_freezing_levels r a b.
Proof.
intros. unfold lhs_attention_freezing_levels, rhs_attention_freezing_levels, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_freezing_levels, attention_freezing_levels).
Print Assumptions what_was_proved.
