From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.token_selection: int_0^1 k x^(k+2m-1) + m k x^(k-1) ((1 - x^m)/m)^2 dx = k/(k + 2m) + 2m/((k + m)(k + 2m)): k
   tokens of a row keep their logits and m are drawn again, x is the largest that stays. For k, m in {1..5}. Source:
   ours. *)
Definition lhs_attention_token_selection_k_1_m_1 : R := (2 / 3).
Definition rhs_attention_token_selection_k_1_m_1 : R := (2 / 3).
Theorem value_1_of_lhs_attention_token_selection_k_1_m_1 : (6666666666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_1_m_1 <= (6666666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_1_m_1; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_1_m_1 : (6666666666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_1_m_1 <= (6666666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_1_m_1; at_a_point. Qed.
Theorem attention_token_selection_k_1_m_1 : lhs_attention_token_selection_k_1_m_1 =
rhs_attention_token_selection_k_1_m_1.
Proof.
intros. unfold lhs_attention_token_selection_k_1_m_1, rhs_attention_token_selection_k_1_m_1, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_1_m_2 : R := (7 / 15).
Definition rhs_attention_token_selection_k_1_m_2 : R := (7 / 15).
Theorem value_1_of_lhs_attention_token_selection_k_1_m_2 : (4666666666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_1_m_2 <= (4666666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_1_m_2; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_1_m_2 : (4666666666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_1_m_2 <= (4666666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_1_m_2; at_a_point. Qed.
Theorem attention_token_selection_k_1_m_2 : lhs_attention_token_selection_k_1_m_2 =
rhs_attention_token_selection_k_1_m_2.
Proof.
intros. unfold lhs_attention_token_selection_k_1_m_2, rhs_attention_token_selection_k_1_m_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_1_m_3 : R := (5 / 14).
Definition rhs_attention_token_selection_k_1_m_3 : R := (5 / 14).
Theorem value_1_of_lhs_attention_token_selection_k_1_m_3 : (3571428571428571428571429 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_1_m_3 <= (3571428571428571428571429 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_1_m_3; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_1_m_3 : (3571428571428571428571429 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_1_m_3 <= (3571428571428571428571429 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_1_m_3; at_a_point. Qed.
Theorem attention_token_selection_k_1_m_3 : lhs_attention_token_selection_k_1_m_3 =
rhs_attention_token_selection_k_1_m_3.
Proof.
intros. unfold lhs_attention_token_selection_k_1_m_3, rhs_attention_token_selection_k_1_m_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_1_m_4 : R := (13 / 45).
Definition rhs_attention_token_selection_k_1_m_4 : R := (13 / 45).
Theorem value_1_of_lhs_attention_token_selection_k_1_m_4 : (2888888888888888888888889 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_1_m_4 <= (2888888888888888888888889 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_1_m_4; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_1_m_4 : (2888888888888888888888889 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_1_m_4 <= (2888888888888888888888889 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_1_m_4; at_a_point. Qed.
Theorem attention_token_selection_k_1_m_4 : lhs_attention_token_selection_k_1_m_4 =
rhs_attention_token_selection_k_1_m_4.
Proof.
intros. unfold lhs_attention_token_selection_k_1_m_4, rhs_attention_token_selection_k_1_m_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_1_m_5 : R := (8 / 33).
Definition rhs_attention_token_selection_k_1_m_5 : R := (8 / 33).
Theorem value_1_of_lhs_attention_token_selection_k_1_m_5 : (1212121212121212121212121 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_1_m_5 <= (1212121212121212121212121 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_1_m_5; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_1_m_5 : (1212121212121212121212121 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_1_m_5 <= (1212121212121212121212121 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_1_m_5; at_a_point. Qed.
Theorem attention_token_selection_k_1_m_5 : lhs_attention_token_selection_k_1_m_5 =
rhs_attention_token_selection_k_1_m_5.
Proof.
intros. unfold lhs_attention_token_selection_k_1_m_5, rhs_attention_token_selection_k_1_m_5, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_2_m_1 : R := (2 / 3).
Definition rhs_attention_token_selection_k_2_m_1 : R := (2 / 3).
Theorem value_1_of_lhs_attention_token_selection_k_2_m_1 : (6666666666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_2_m_1 <= (6666666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_2_m_1; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_2_m_1 : (6666666666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_2_m_1 <= (6666666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_2_m_1; at_a_point. Qed.
Theorem attention_token_selection_k_2_m_1 : lhs_attention_token_selection_k_2_m_1 =
rhs_attention_token_selection_k_2_m_1.
Proof.
intros. unfold lhs_attention_token_selection_k_2_m_1, rhs_attention_token_selection_k_2_m_1, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_2_m_2 : R := (1 / 2).
Definition rhs_attention_token_selection_k_2_m_2 : R := (1 / 2).
Theorem value_1_of_lhs_attention_token_selection_k_2_m_2 : (1 / 2) - (1 / 1000000000000) <=
lhs_attention_token_selection_k_2_m_2 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_2_m_2; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_2_m_2 : (1 / 2) - (1 / 1000000000000) <=
rhs_attention_token_selection_k_2_m_2 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_2_m_2; at_a_point. Qed.
Theorem attention_token_selection_k_2_m_2 : lhs_attention_token_selection_k_2_m_2 =
rhs_attention_token_selection_k_2_m_2.
Proof.
intros. unfold lhs_attention_token_selection_k_2_m_2, rhs_attention_token_selection_k_2_m_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_2_m_3 : R := (2 / 5).
Definition rhs_attention_token_selection_k_2_m_3 : R := (2 / 5).
Theorem value_1_of_lhs_attention_token_selection_k_2_m_3 : (2 / 5) - (1 / 1000000000000) <=
lhs_attention_token_selection_k_2_m_3 <= (2 / 5) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_2_m_3; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_2_m_3 : (2 / 5) - (1 / 1000000000000) <=
rhs_attention_token_selection_k_2_m_3 <= (2 / 5) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_2_m_3; at_a_point. Qed.
Theorem attention_token_selection_k_2_m_3 : lhs_attention_token_selection_k_2_m_3 =
rhs_attention_token_selection_k_2_m_3.
Proof.
intros. unfold lhs_attention_token_selection_k_2_m_3, rhs_attention_token_selection_k_2_m_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_2_m_4 : R := (1 / 3).
Definition rhs_attention_token_selection_k_2_m_4 : R := (1 / 3).
Theorem value_1_of_lhs_attention_token_selection_k_2_m_4 : (3333333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_2_m_4 <= (3333333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_2_m_4; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_2_m_4 : (3333333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_2_m_4 <= (3333333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_2_m_4; at_a_point. Qed.
Theorem attention_token_selection_k_2_m_4 : lhs_attention_token_selection_k_2_m_4 =
rhs_attention_token_selection_k_2_m_4.
Proof.
intros. unfold lhs_attention_token_selection_k_2_m_4, rhs_attention_token_selection_k_2_m_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_2_m_5 : R := (2 / 7).
Definition rhs_attention_token_selection_k_2_m_5 : R := (2 / 7).
Theorem value_1_of_lhs_attention_token_selection_k_2_m_5 : (2857142857142857142857143 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_2_m_5 <= (2857142857142857142857143 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_2_m_5; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_2_m_5 : (2857142857142857142857143 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_2_m_5 <= (2857142857142857142857143 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_2_m_5; at_a_point. Qed.
Theorem attention_token_selection_k_2_m_5 : lhs_attention_token_selection_k_2_m_5 =
rhs_attention_token_selection_k_2_m_5.
Proof.
intros. unfold lhs_attention_token_selection_k_2_m_5, rhs_attention_token_selection_k_2_m_5, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_3_m_1 : R := (7 / 10).
Definition rhs_attention_token_selection_k_3_m_1 : R := (7 / 10).
Theorem value_1_of_lhs_attention_token_selection_k_3_m_1 : (7 / 10) - (1 / 1000000000000) <=
lhs_attention_token_selection_k_3_m_1 <= (7 / 10) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_3_m_1; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_3_m_1 : (7 / 10) - (1 / 1000000000000) <=
rhs_attention_token_selection_k_3_m_1 <= (7 / 10) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_3_m_1; at_a_point. Qed.
Theorem attention_token_selection_k_3_m_1 : lhs_attention_token_selection_k_3_m_1 =
rhs_attention_token_selection_k_3_m_1.
Proof.
intros. unfold lhs_attention_token_selection_k_3_m_1, rhs_attention_token_selection_k_3_m_1, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_3_m_2 : R := (19 / 35).
Definition rhs_attention_token_selection_k_3_m_2 : R := (19 / 35).
Theorem value_1_of_lhs_attention_token_selection_k_3_m_2 : (5428571428571428571428571 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_3_m_2 <= (5428571428571428571428571 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_3_m_2; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_3_m_2 : (5428571428571428571428571 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_3_m_2 <= (5428571428571428571428571 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_3_m_2; at_a_point. Qed.
Theorem attention_token_selection_k_3_m_2 : lhs_attention_token_selection_k_3_m_2 =
rhs_attention_token_selection_k_3_m_2.
Proof.
intros. unfold lhs_attention_token_selection_k_3_m_2, rhs_attention_token_selection_k_3_m_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_3_m_3 : R := (4 / 9).
Definition rhs_attention_token_selection_k_3_m_3 : R := (4 / 9).
Theorem value_1_of_lhs_attention_token_selection_k_3_m_3 : (1111111111111111111111111 / 2500000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_3_m_3 <= (1111111111111111111111111 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_3_m_3; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_3_m_3 : (1111111111111111111111111 / 2500000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_3_m_3 <= (1111111111111111111111111 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_3_m_3; at_a_point. Qed.
Theorem attention_token_selection_k_3_m_3 : lhs_attention_token_selection_k_3_m_3 =
rhs_attention_token_selection_k_3_m_3.
Proof.
intros. unfold lhs_attention_token_selection_k_3_m_3, rhs_attention_token_selection_k_3_m_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_3_m_4 : R := (29 / 77).
Definition rhs_attention_token_selection_k_3_m_4 : R := (29 / 77).
Theorem value_1_of_lhs_attention_token_selection_k_3_m_4 : (1883116883116883116883117 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_3_m_4 <= (1883116883116883116883117 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_3_m_4; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_3_m_4 : (1883116883116883116883117 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_3_m_4 <= (1883116883116883116883117 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_3_m_4; at_a_point. Qed.
Theorem attention_token_selection_k_3_m_4 : lhs_attention_token_selection_k_3_m_4 =
rhs_attention_token_selection_k_3_m_4.
Proof.
intros. unfold lhs_attention_token_selection_k_3_m_4, rhs_attention_token_selection_k_3_m_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_3_m_5 : R := (17 / 52).
Definition rhs_attention_token_selection_k_3_m_5 : R := (17 / 52).
Theorem value_1_of_lhs_attention_token_selection_k_3_m_5 : (3269230769230769230769231 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_3_m_5 <= (3269230769230769230769231 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_3_m_5; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_3_m_5 : (3269230769230769230769231 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_3_m_5 <= (3269230769230769230769231 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_3_m_5; at_a_point. Qed.
Theorem attention_token_selection_k_3_m_5 : lhs_attention_token_selection_k_3_m_5 =
rhs_attention_token_selection_k_3_m_5.
Proof.
intros. unfold lhs_attention_token_selection_k_3_m_5, rhs_attention_token_selection_k_3_m_5, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_4_m_1 : R := (11 / 15).
Definition rhs_attention_token_selection_k_4_m_1 : R := (11 / 15).
Theorem value_1_of_lhs_attention_token_selection_k_4_m_1 : (7333333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_4_m_1 <= (7333333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_4_m_1; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_4_m_1 : (7333333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_4_m_1 <= (7333333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_4_m_1; at_a_point. Qed.
Theorem attention_token_selection_k_4_m_1 : lhs_attention_token_selection_k_4_m_1 =
rhs_attention_token_selection_k_4_m_1.
Proof.
intros. unfold lhs_attention_token_selection_k_4_m_1, rhs_attention_token_selection_k_4_m_1, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_4_m_2 : R := (7 / 12).
Definition rhs_attention_token_selection_k_4_m_2 : R := (7 / 12).
Theorem value_1_of_lhs_attention_token_selection_k_4_m_2 : (5833333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_4_m_2 <= (5833333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_4_m_2; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_4_m_2 : (5833333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_4_m_2 <= (5833333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_4_m_2; at_a_point. Qed.
Theorem attention_token_selection_k_4_m_2 : lhs_attention_token_selection_k_4_m_2 =
rhs_attention_token_selection_k_4_m_2.
Proof.
intros. unfold lhs_attention_token_selection_k_4_m_2, rhs_attention_token_selection_k_4_m_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_4_m_3 : R := (17 / 35).
Definition rhs_attention_token_selection_k_4_m_3 : R := (17 / 35).
Theorem value_1_of_lhs_attention_token_selection_k_4_m_3 : (4857142857142857142857143 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_4_m_3 <= (4857142857142857142857143 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_4_m_3; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_4_m_3 : (4857142857142857142857143 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_4_m_3 <= (4857142857142857142857143 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_4_m_3; at_a_point. Qed.
Theorem attention_token_selection_k_4_m_3 : lhs_attention_token_selection_k_4_m_3 =
rhs_attention_token_selection_k_4_m_3.
Proof.
intros. unfold lhs_attention_token_selection_k_4_m_3, rhs_attention_token_selection_k_4_m_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_4_m_4 : R := (5 / 12).
Definition rhs_attention_token_selection_k_4_m_4 : R := (5 / 12).
Theorem value_1_of_lhs_attention_token_selection_k_4_m_4 : (4166666666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_4_m_4 <= (4166666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_4_m_4; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_4_m_4 : (4166666666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_4_m_4 <= (4166666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_4_m_4; at_a_point. Qed.
Theorem attention_token_selection_k_4_m_4 : lhs_attention_token_selection_k_4_m_4 =
rhs_attention_token_selection_k_4_m_4.
Proof.
intros. unfold lhs_attention_token_selection_k_4_m_4, rhs_attention_token_selection_k_4_m_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_4_m_5 : R := (23 / 63).
Definition rhs_attention_token_selection_k_4_m_5 : R := (23 / 63).
Theorem value_1_of_lhs_attention_token_selection_k_4_m_5 : (1825396825396825396825397 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_4_m_5 <= (1825396825396825396825397 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_4_m_5; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_4_m_5 : (1825396825396825396825397 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_4_m_5 <= (1825396825396825396825397 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_4_m_5; at_a_point. Qed.
Theorem attention_token_selection_k_4_m_5 : lhs_attention_token_selection_k_4_m_5 =
rhs_attention_token_selection_k_4_m_5.
Proof.
intros. unfold lhs_attention_token_selection_k_4_m_5, rhs_attention_token_selection_k_4_m_5, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_5_m_1 : R := (16 / 21).
Definition rhs_attention_token_selection_k_5_m_1 : R := (16 / 21).
Theorem value_1_of_lhs_attention_token_selection_k_5_m_1 : (952380952380952380952381 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_attention_token_selection_k_5_m_1 <= (952380952380952380952381 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_attention_token_selection_k_5_m_1; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_5_m_1 : (952380952380952380952381 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_attention_token_selection_k_5_m_1 <= (952380952380952380952381 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_attention_token_selection_k_5_m_1; at_a_point. Qed.
Theorem attention_token_selection_k_5_m_1 : lhs_attention_token_selection_k_5_m_1 =
rhs_attention_token_selection_k_5_m_1.
Proof.
intros. unfold lhs_attention_token_selection_k_5_m_1, rhs_attention_token_selection_k_5_m_1, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_5_m_2 : R := (13 / 21).
Definition rhs_attention_token_selection_k_5_m_2 : R := (13 / 21).
Theorem value_1_of_lhs_attention_token_selection_k_5_m_2 : (1547619047619047619047619 / 2500000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_5_m_2 <= (1547619047619047619047619 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_5_m_2; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_5_m_2 : (1547619047619047619047619 / 2500000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_5_m_2 <= (1547619047619047619047619 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_5_m_2; at_a_point. Qed.
Theorem attention_token_selection_k_5_m_2 : lhs_attention_token_selection_k_5_m_2 =
rhs_attention_token_selection_k_5_m_2.
Proof.
intros. unfold lhs_attention_token_selection_k_5_m_2, rhs_attention_token_selection_k_5_m_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_5_m_3 : R := (23 / 44).
Definition rhs_attention_token_selection_k_5_m_3 : R := (23 / 44).
Theorem value_1_of_lhs_attention_token_selection_k_5_m_3 : (5227272727272727272727273 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_token_selection_k_5_m_3 <= (5227272727272727272727273 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_5_m_3; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_5_m_3 : (5227272727272727272727273 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_token_selection_k_5_m_3 <= (5227272727272727272727273 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_5_m_3; at_a_point. Qed.
Theorem attention_token_selection_k_5_m_3 : lhs_attention_token_selection_k_5_m_3 =
rhs_attention_token_selection_k_5_m_3.
Proof.
intros. unfold lhs_attention_token_selection_k_5_m_3, rhs_attention_token_selection_k_5_m_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_5_m_4 : R := (53 / 117).
Definition rhs_attention_token_selection_k_5_m_4 : R := (53 / 117).
Theorem value_1_of_lhs_attention_token_selection_k_5_m_4 : (905982905982905982905983 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_token_selection_k_5_m_4 <= (905982905982905982905983 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_attention_token_selection_k_5_m_4; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_5_m_4 : (905982905982905982905983 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_token_selection_k_5_m_4 <= (905982905982905982905983 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_attention_token_selection_k_5_m_4; at_a_point. Qed.
Theorem attention_token_selection_k_5_m_4 : lhs_attention_token_selection_k_5_m_4 =
rhs_attention_token_selection_k_5_m_4.
Proof.
intros. unfold lhs_attention_token_selection_k_5_m_4, rhs_attention_token_selection_k_5_m_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_attention_token_selection_k_5_m_5 : R := (2 / 5).
Definition rhs_attention_token_selection_k_5_m_5 : R := (2 / 5).
Theorem value_1_of_lhs_attention_token_selection_k_5_m_5 : (2 / 5) - (1 / 1000000000000) <=
lhs_attention_token_selection_k_5_m_5 <= (2 / 5) + (1 / 1000000000000).
Proof. unfold lhs_attention_token_selection_k_5_m_5; at_a_point. Qed.
Theorem value_1_of_rhs_attention_token_selection_k_5_m_5 : (2 / 5) - (1 / 1000000000000) <=
rhs_attention_token_selection_k_5_m_5 <= (2 / 5) + (1 / 1000000000000).
Proof. unfold rhs_attention_token_selection_k_5_m_5; at_a_point. Qed.
Theorem attention_token_selection_k_5_m_5 : lhs_attention_token_selection_k_5_m_5 =
rhs_attention_token_selection_k_5_m_5.
Proof.
intros. unfold lhs_attention_token_selection_k_5_m_5, rhs_attention_token_selection_k_5_m_5, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (attention_token_selection_k_1_m_1, attention_token_selection_k_1_m_2,
attention_token_selection_k_1_m_3, attention_token_selection_k_1_m_4, attention_token_selection_k_1_m_5,
attention_token_selection_k_2_m_1, attention_token_selection_k_2_m_2, attention_token_selection_k_2_m_3,
attention_token_selection_k_2_m_4, attention_token_selection_k_2_m_5, attention_token_selection_k_3_m_1,
attention_token_selection_k_3_m_2, attention_token_selection_k_3_m_3, attention_token_selection_k_3_m_4,
attention_token_selection_k_3_m_5, attention_token_selection_k_4_m_1, attention_token_selection_k_4_m_2,
attention_token_selection_k_4_m_3, attention_token_selection_k_4_m_4, attention_token_selection_k_4_m_5,
attention_token_selection_k_5_m_1, attention_token_selection_k_5_m_2, attention_token_selection_k_5_m_3,
attention_token_selection_k_5_m_4, attention_token_selection_k_5_m_5).
Print Assumptions what_was_proved.
