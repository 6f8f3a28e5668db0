From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* tokens.modular_addition: The one-hot of (x_1 + x_2) mod p has stability q^2 + (1 - q^2)/p when each operand is kept with
   probability q, else redrawn. For q in [0, 1]; p in {2, 3, 5, 7}. Source: ours. *)
Definition lhs_tokens_modular_addition_p_2 (q : R) : R := ((((1 / 2) - (q / 2)) ^ 2) + (((q / 2) + (1 / 2)) ^ 2)).
Definition rhs_tokens_modular_addition_p_2 (q : R) : R := (((q ^ 2) / 2) + (1 / 2)).
Theorem value_1_of_lhs_tokens_modular_addition_p_2 : (761 / 800) - (1 / 1000000000000) <=
lhs_tokens_modular_addition_p_2 (19 / 20) <= (761 / 800) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_modular_addition_p_2 : (761 / 800) - (1 / 1000000000000) <=
rhs_tokens_modular_addition_p_2 (19 / 20) <= (761 / 800) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_modular_addition_p_2 : (4236111111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_2 (5 / 6) <= (4236111111111111111111111 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_modular_addition_p_2 : (4236111111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_2 (5 / 6) <= (4236111111111111111111111 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_modular_addition_p_2 : (5 / 8) - (1 / 1000000000000) <= lhs_tokens_modular_addition_p_2 (1
/ 2) <= (5 / 8) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_modular_addition_p_2 : (5 / 8) - (1 / 1000000000000) <= rhs_tokens_modular_addition_p_2 (1
/ 2) <= (5 / 8) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_modular_addition_p_2 : (1388888888888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_2 (1 / 3) <= (1388888888888888888888889 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_modular_addition_p_2 : (1388888888888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_2 (1 / 3) <= (1388888888888888888888889 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_modular_addition_p_2 : (5217623784090486102238511 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_2 (208 / 997) <= (5217623784090486102238511 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_modular_addition_p_2 : (5217623784090486102238511 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_2 (208 / 997) <= (5217623784090486102238511 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_2; at_a_point. Qed.
Theorem tokens_modular_addition_p_2 : forall q : R, 0 <= q <= 1 -> lhs_tokens_modular_addition_p_2 q =
rhs_tokens_modular_addition_p_2 q.
Proof.
intros. unfold lhs_tokens_modular_addition_p_2, rhs_tokens_modular_addition_p_2, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_modular_addition_p_3 (q : R) : R := ((2 * (((1 / 3) - (q / 3)) ^ 2)) + (((2 * q / 3) + (1 / 3)) ^
2)).
Definition rhs_tokens_modular_addition_p_3 (q : R) : R := ((2 * (q ^ 2) / 3) + (1 / 3)).
Theorem value_1_of_lhs_tokens_modular_addition_p_3 : (5733333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_3 (3 / 5) <= (5733333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_modular_addition_p_3 : (5733333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_3 (3 / 5) <= (5733333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_modular_addition_p_3 : (1 / 2) - (1 / 1000000000000) <= lhs_tokens_modular_addition_p_3 (1
/ 2) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_modular_addition_p_3 : (1 / 2) - (1 / 1000000000000) <= rhs_tokens_modular_addition_p_3 (1
/ 2) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_modular_addition_p_3 : (11 / 32) - (1 / 1000000000000) <= lhs_tokens_modular_addition_p_3
(1 / 8) <= (11 / 32) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_modular_addition_p_3 : (11 / 32) - (1 / 1000000000000) <= rhs_tokens_modular_addition_p_3
(1 / 8) <= (11 / 32) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_modular_addition_p_3 : (3 / 8) - (1 / 1000000000000) <= lhs_tokens_modular_addition_p_3 (1
/ 4) <= (3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_modular_addition_p_3 : (3 / 8) - (1 / 1000000000000) <= rhs_tokens_modular_addition_p_3 (1
/ 4) <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_modular_addition_p_3 : (7083333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_3 (3 / 4) <= (7083333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_modular_addition_p_3 : (7083333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_3 (3 / 4) <= (7083333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_3; at_a_point. Qed.
Theorem tokens_modular_addition_p_3 : forall q : R, 0 <= q <= 1 -> lhs_tokens_modular_addition_p_3 q =
rhs_tokens_modular_addition_p_3 q.
Proof.
intros. unfold lhs_tokens_modular_addition_p_3, rhs_tokens_modular_addition_p_3, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_modular_addition_p_5 (q : R) : R := ((4 * (((1 / 5) - (q / 5)) ^ 2)) + (((4 * q / 5) + (1 / 5)) ^
2)).
Definition rhs_tokens_modular_addition_p_5 (q : R) : R := ((4 * (q ^ 2) / 5) + (1 / 5)).
Theorem value_1_of_lhs_tokens_modular_addition_p_5 : (117076706548934667593553 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_5 (206 / 997) <= (117076706548934667593553 / 500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_modular_addition_p_5 : (117076706548934667593553 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_5 (206 / 997) <= (117076706548934667593553 / 500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_modular_addition_p_5 : (2 / 5) - (1 / 1000000000000) <= lhs_tokens_modular_addition_p_5 (1
/ 2) <= (2 / 5) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_modular_addition_p_5 : (2 / 5) - (1 / 1000000000000) <= rhs_tokens_modular_addition_p_5 (1
/ 2) <= (2 / 5) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_modular_addition_p_5 : (13 / 16) - (1 / 1000000000000) <= lhs_tokens_modular_addition_p_5
(7 / 8) <= (13 / 16) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_modular_addition_p_5 : (13 / 16) - (1 / 1000000000000) <= rhs_tokens_modular_addition_p_5
(7 / 8) <= (13 / 16) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_modular_addition_p_5 : (1111111111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_5 (1 / 6) <= (1111111111111111111111111 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_modular_addition_p_5 : (1111111111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_5 (1 / 6) <= (1111111111111111111111111 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_modular_addition_p_5 : (29 / 125) - (1 / 1000000000000) <= lhs_tokens_modular_addition_p_5
(1 / 5) <= (29 / 125) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_modular_addition_p_5 : (29 / 125) - (1 / 1000000000000) <= rhs_tokens_modular_addition_p_5
(1 / 5) <= (29 / 125) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_5; at_a_point. Qed.
Theorem tokens_modular_addition_p_5 : forall q : R, 0 <= q <= 1 -> lhs_tokens_modular_addition_p_5 q =
rhs_tokens_modular_addition_p_5 q.
Proof.
intros. unfold lhs_tokens_modular_addition_p_5, rhs_tokens_modular_addition_p_5, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_modular_addition_p_7 (q : R) : R := ((6 * (((1 / 7) - (q / 7)) ^ 2)) + (((6 * q / 7) + (1 / 7)) ^
2)).
Definition rhs_tokens_modular_addition_p_7 (q : R) : R := ((6 * (q ^ 2) / 7) + (1 / 7)).
Theorem value_1_of_lhs_tokens_modular_addition_p_7 : (7621428571428571428571429 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_7 (17 / 20) <= (7621428571428571428571429 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_modular_addition_p_7 : (7621428571428571428571429 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_7 (17 / 20) <= (7621428571428571428571429 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_modular_addition_p_7 : (3457142857142857142857143 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_7 (4 / 5) <= (3457142857142857142857143 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_modular_addition_p_7 : (3457142857142857142857143 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_7 (4 / 5) <= (3457142857142857142857143 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_modular_addition_p_7 : (3486571428571428571428571 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_7 (49 / 100) <= (3486571428571428571428571 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_modular_addition_p_7 : (3486571428571428571428571 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_7 (49 / 100) <= (3486571428571428571428571 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_modular_addition_p_7 : (9262308571428571428571429 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_7 (239 / 250) <= (9262308571428571428571429 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_modular_addition_p_7 : (9262308571428571428571429 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_7 (239 / 250) <= (9262308571428571428571429 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_modular_addition_p_7 : (982142857142857142857143 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_p_7 (1 / 4) <= (982142857142857142857143 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_modular_addition_p_7 : (982142857142857142857143 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_p_7 (1 / 4) <= (982142857142857142857143 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_tokens_modular_addition_p_7; at_a_point. Qed.
Theorem tokens_modular_addition_p_7 : forall q : R, 0 <= q <= 1 -> lhs_tokens_modular_addition_p_7 q =
rhs_tokens_modular_addition_p_7 q.
Proof.
intros. unfold lhs_tokens_modular_addition_p_7, rhs_tokens_modular_addition_p_7, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (tokens_modular_addition_p_2, tokens_modular_addition_p_3, tokens_modular_addition_p_5,
tokens_modular_addition_p_7).
Print Assumptions what_was_proved.
