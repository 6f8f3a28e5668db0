From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.alibi_overlap: ((1 - w^2)/(1 - q^2))/((1 - w)/(1 - q))^2 = (1 + w)(1 - q)/((1 - w)(1 + q)): the overlap of
   weights in proportion to q^k, k < n, w = q^n. For q, w in (0, 1). Source: ours. *)
Definition lhs_attention_alibi_overlap (q w : R) : R := (((1 - q) ^ 2) * (1 - (w ^ 2)) / (((1 - w) ^ 2) * (1 - (q ^
2)))).
Definition rhs_attention_alibi_overlap (q w : R) : R := ((w + 1) * (1 - q) / ((q + 1) * (1 - w))).
Theorem defined_attention_alibi_overlap : forall q w : R, 0 < q < 1 -> 0 < w < 1 -> ((((1 - w) ^ 2) * (1 - (q ^ 2))) <>
0) /\ (((q + 1) * (1 - w)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_alibi_overlap : (2990291262135922330097087 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_alibi_overlap (81 / 125) (1 / 6) <= (2990291262135922330097087 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_alibi_overlap; at_a_point. Qed.
Theorem value_1_of_rhs_attention_alibi_overlap : (2990291262135922330097087 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_alibi_overlap (81 / 125) (1 / 6) <= (2990291262135922330097087 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_alibi_overlap; at_a_point. Qed.
Theorem value_2_of_lhs_attention_alibi_overlap : (5448789571694599627560521 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_alibi_overlap (2 / 3) (463 / 1000) <= (5448789571694599627560521 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_alibi_overlap; at_a_point. Qed.
Theorem value_2_of_rhs_attention_alibi_overlap : (5448789571694599627560521 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_alibi_overlap (2 / 3) (463 / 1000) <= (5448789571694599627560521 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_alibi_overlap; at_a_point. Qed.
Theorem value_3_of_lhs_attention_alibi_overlap : (322367409684857801691007 / 200000000000000000000000) -
(322367409684857801691007 / 200000000000000000000000000000000000) <= lhs_attention_alibi_overlap (301 / 1000) (1 / 2) <=
(322367409684857801691007 / 200000000000000000000000) + (322367409684857801691007 /
200000000000000000000000000000000000).
Proof. unfold lhs_attention_alibi_overlap; at_a_point. Qed.
Theorem value_3_of_rhs_attention_alibi_overlap : (322367409684857801691007 / 200000000000000000000000) -
(322367409684857801691007 / 200000000000000000000000000000000000) <= rhs_attention_alibi_overlap (301 / 1000) (1 / 2) <=
(322367409684857801691007 / 200000000000000000000000) + (322367409684857801691007 /
200000000000000000000000000000000000).
Proof. unfold rhs_attention_alibi_overlap; at_a_point. Qed.
Theorem value_4_of_lhs_attention_alibi_overlap : (356382978723404255319149 / 250000000000000000000000) -
(356382978723404255319149 / 250000000000000000000000000000000000) <= lhs_attention_alibi_overlap (299 / 500) (7 / 10) <=
(356382978723404255319149 / 250000000000000000000000) + (356382978723404255319149 /
250000000000000000000000000000000000).
Proof. unfold lhs_attention_alibi_overlap; at_a_point. Qed.
Theorem value_4_of_rhs_attention_alibi_overlap : (356382978723404255319149 / 250000000000000000000000) -
(356382978723404255319149 / 250000000000000000000000000000000000) <= rhs_attention_alibi_overlap (299 / 500) (7 / 10) <=
(356382978723404255319149 / 250000000000000000000000) + (356382978723404255319149 /
250000000000000000000000000000000000).
Proof. unfold rhs_attention_alibi_overlap; at_a_point. Qed.
Theorem value_5_of_lhs_attention_alibi_overlap : (1 / 1) - (1 / 1000000000000) <= lhs_attention_alibi_overlap (109 /
200) (109 / 200) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_alibi_overlap; at_a_point. Qed.
Theorem value_5_of_rhs_attention_alibi_overlap : (1 / 1) - (1 / 1000000000000) <= rhs_attention_alibi_overlap (109 /
200) (109 / 200) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_alibi_overlap; at_a_point. Qed.
Theorem attention_alibi_overlap : forall q w : R, 0 < q < 1 -> 0 < w < 1 -> lhs_attention_alibi_overlap q w =
rhs_attention_alibi_overlap q w.
Proof.
intros. unfold lhs_attention_alibi_overlap, rhs_attention_alibi_overlap, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_alibi_overlap, attention_alibi_overlap).
Print Assumptions what_was_proved.
