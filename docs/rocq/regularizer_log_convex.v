From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.log_convex: x (x + b) <= (x + b/2)^2: -log in the middle between x and x + b is at most the mean of its two
   values. For x, b in (0, oo). Source: textbook. *)
Definition lhs_regularizer_log_convex (x b : R) : R := (x * (b + x)).
Definition rhs_regularizer_log_convex (x b : R) : R := (((b / 2) + x) ^ 2).
Theorem value_1_of_lhs_regularizer_log_convex : (377 / 16) - (377 / 16000000000000) <= lhs_regularizer_log_convex (29 /
12) (22 / 3) <= (377 / 16) + (377 / 16000000000000).
Proof. unfold lhs_regularizer_log_convex; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_log_convex : (925173611111111111111111 / 25000000000000000000000) -
(925173611111111111111111 / 25000000000000000000000000000000000) <= rhs_regularizer_log_convex (29 / 12) (22 / 3) <=
(925173611111111111111111 / 25000000000000000000000) + (925173611111111111111111 / 25000000000000000000000000000000000).
Proof. unfold rhs_regularizer_log_convex; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_log_convex : (1430091111111111111111111 / 100000000000000000000000) -
(1430091111111111111111111 / 100000000000000000000000000000000000) <= lhs_regularizer_log_convex (37 / 15) (3331 / 1000)
<= (1430091111111111111111111 / 100000000000000000000000) + (1430091111111111111111111 /
100000000000000000000000000000000000).
Proof. unfold lhs_regularizer_log_convex; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_log_convex : (1707480136111111111111111 / 100000000000000000000000) -
(1707480136111111111111111 / 100000000000000000000000000000000000) <= rhs_regularizer_log_convex (37 / 15) (3331 / 1000)
<= (1707480136111111111111111 / 100000000000000000000000) + (1707480136111111111111111 /
100000000000000000000000000000000000).
Proof. unfold rhs_regularizer_log_convex; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_log_convex : (611 / 4) - (611 / 4000000000000) <= lhs_regularizer_log_convex (39 / 4)
(71 / 12) <= (611 / 4) + (611 / 4000000000000).
Proof. unfold lhs_regularizer_log_convex; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_log_convex : (1615017361111111111111111 / 10000000000000000000000) -
(1615017361111111111111111 / 10000000000000000000000000000000000) <= rhs_regularizer_log_convex (39 / 4) (71 / 12) <=
(1615017361111111111111111 / 10000000000000000000000) + (1615017361111111111111111 /
10000000000000000000000000000000000).
Proof. unfold rhs_regularizer_log_convex; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_log_convex : (6241 / 50) - (6241 / 50000000000000) <= lhs_regularizer_log_convex (79
/ 10) (79 / 10) <= (6241 / 50) + (6241 / 50000000000000).
Proof. unfold lhs_regularizer_log_convex; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_log_convex : (56169 / 400) - (56169 / 400000000000000) <= rhs_regularizer_log_convex
(79 / 10) (79 / 10) <= (56169 / 400) + (56169 / 400000000000000).
Proof. unfold rhs_regularizer_log_convex; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_log_convex : (2 / 1) - (1 / 500000000000) <= lhs_regularizer_log_convex (1 / 1) (1 /
1) <= (2 / 1) + (1 / 500000000000).
Proof. unfold lhs_regularizer_log_convex; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_log_convex : (9 / 4) - (9 / 4000000000000) <= rhs_regularizer_log_convex (1 / 1) (1 /
1) <= (9 / 4) + (9 / 4000000000000).
Proof. unfold rhs_regularizer_log_convex; at_a_point. Qed.
Theorem regularizer_log_convex : forall x b : R, 0 < x -> 0 < b -> lhs_regularizer_log_convex x b <=
rhs_regularizer_log_convex x b.
Proof.
intros. unfold lhs_regularizer_log_convex, rhs_regularizer_log_convex, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * (b ^ 2) ^ 1) / (4))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined].
Qed.

Print Assumptions regularizer_log_convex.
