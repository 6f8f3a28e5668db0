From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.alibi_sum: (1 - w)/(1 - q) + w = (1 - q w)/(1 - q): one term more of the sum of q^k, w = q^n. For q, w in (0,
   1). Source: textbook. *)
Definition lhs_attention_alibi_sum (q w : R) : R := (w + ((1 - w) / (1 - q))).
Definition rhs_attention_alibi_sum (q w : R) : R := ((1 - (q * w)) / (1 - q)).
Theorem defined_attention_alibi_sum : forall q w : R, 0 < q < 1 -> 0 < w < 1 -> ((1 - q) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_alibi_sum : (2989 / 2000) - (2989 / 2000000000000000) <= lhs_attention_alibi_sum (1 /
3) (11 / 1000) <= (2989 / 2000) + (2989 / 2000000000000000).
Proof. unfold lhs_attention_alibi_sum; at_a_point. Qed.
Theorem value_1_of_rhs_attention_alibi_sum : (2989 / 2000) - (2989 / 2000000000000000) <= rhs_attention_alibi_sum (1 /
3) (11 / 1000) <= (2989 / 2000) + (2989 / 2000000000000000).
Proof. unfold rhs_attention_alibi_sum; at_a_point. Qed.
Theorem value_2_of_lhs_attention_alibi_sum : (487 / 250) - (487 / 250000000000000) <= lhs_attention_alibi_sum (3 / 4)
(171 / 250) <= (487 / 250) + (487 / 250000000000000).
Proof. unfold lhs_attention_alibi_sum; at_a_point. Qed.
Theorem value_2_of_rhs_attention_alibi_sum : (487 / 250) - (487 / 250000000000000) <= rhs_attention_alibi_sum (3 / 4)
(171 / 250) <= (487 / 250) + (487 / 250000000000000).
Proof. unfold rhs_attention_alibi_sum; at_a_point. Qed.
Theorem value_3_of_lhs_attention_alibi_sum : (249273255813953488372093 / 125000000000000000000000) -
(249273255813953488372093 / 125000000000000000000000000000000000) <= lhs_attention_alibi_sum (57 / 100) (1 / 4) <=
(249273255813953488372093 / 125000000000000000000000) + (249273255813953488372093 /
125000000000000000000000000000000000).
Proof. unfold lhs_attention_alibi_sum; at_a_point. Qed.
Theorem value_3_of_rhs_attention_alibi_sum : (249273255813953488372093 / 125000000000000000000000) -
(249273255813953488372093 / 125000000000000000000000000000000000) <= rhs_attention_alibi_sum (57 / 100) (1 / 4) <=
(249273255813953488372093 / 125000000000000000000000) + (249273255813953488372093 /
125000000000000000000000000000000000).
Proof. unfold rhs_attention_alibi_sum; at_a_point. Qed.
Theorem value_4_of_lhs_attention_alibi_sum : (252159090909090909090909 / 250000000000000000000000) -
(252159090909090909090909 / 250000000000000000000000000000000000) <= lhs_attention_alibi_sum (19 / 30) (199 / 200) <=
(252159090909090909090909 / 250000000000000000000000) + (252159090909090909090909 /
250000000000000000000000000000000000).
Proof. unfold lhs_attention_alibi_sum; at_a_point. Qed.
Theorem value_4_of_rhs_attention_alibi_sum : (252159090909090909090909 / 250000000000000000000000) -
(252159090909090909090909 / 250000000000000000000000000000000000) <= rhs_attention_alibi_sum (19 / 30) (199 / 200) <=
(252159090909090909090909 / 250000000000000000000000) + (252159090909090909090909 /
250000000000000000000000000000000000).
Proof. unfold rhs_attention_alibi_sum; at_a_point. Qed.
Theorem value_5_of_lhs_attention_alibi_sum : (1166666666666666666666667 / 1000000000000000000000000) -
(1166666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_attention_alibi_sum (1 / 2) (5 / 6) <=
(1166666666666666666666667 / 1000000000000000000000000) + (1166666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_alibi_sum; at_a_point. Qed.
Theorem value_5_of_rhs_attention_alibi_sum : (1166666666666666666666667 / 1000000000000000000000000) -
(1166666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_attention_alibi_sum (1 / 2) (5 / 6) <=
(1166666666666666666666667 / 1000000000000000000000000) + (1166666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_alibi_sum; at_a_point. Qed.
Theorem attention_alibi_sum : forall q w : R, 0 < q < 1 -> 0 < w < 1 -> lhs_attention_alibi_sum q w =
rhs_attention_alibi_sum q w.
Proof.
intros. unfold lhs_attention_alibi_sum, rhs_attention_alibi_sum, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_alibi_sum, attention_alibi_sum).
Print Assumptions what_was_proved.
