From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.log_determinant: The k-th derivative of -log(1 - 2 s a)/2 at s = 0 is 2^(k-1) (k-1)! a^k. For k in {1..4}; a in
   (-oo, oo). Source: textbook: the cumulants of chi-squared. *)
Definition lhs_bounds_log_determinant_k_1 (a : R) : R := a.
Definition rhs_bounds_log_determinant_k_1 (a : R) : R := a.
Theorem value_1_of_lhs_bounds_log_determinant_k_1 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_log_determinant_k_1 (2 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_log_determinant_k_1 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_log_determinant_k_1 (2 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_log_determinant_k_1 : (51 / 20) - (51 / 20000000000000) <= lhs_bounds_log_determinant_k_1
(51 / 20) <= (51 / 20) + (51 / 20000000000000).
Proof. unfold lhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_log_determinant_k_1 : (51 / 20) - (51 / 20000000000000) <= rhs_bounds_log_determinant_k_1
(51 / 20) <= (51 / 20) + (51 / 20000000000000).
Proof. unfold rhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_log_determinant_k_1 : (-1601388888888888888888889 / 250000000000000000000000) -
(1601388888888888888888889 / 250000000000000000000000000000000000) <= lhs_bounds_log_determinant_k_1 (-1153 / 180) <=
(-1601388888888888888888889 / 250000000000000000000000) + (1601388888888888888888889 /
250000000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_log_determinant_k_1 : (-1601388888888888888888889 / 250000000000000000000000) -
(1601388888888888888888889 / 250000000000000000000000000000000000) <= rhs_bounds_log_determinant_k_1 (-1153 / 180) <=
(-1601388888888888888888889 / 250000000000000000000000) + (1601388888888888888888889 /
250000000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_log_determinant_k_1 : (-329 / 50) - (329 / 50000000000000) <=
lhs_bounds_log_determinant_k_1 (-329 / 50) <= (-329 / 50) + (329 / 50000000000000).
Proof. unfold lhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_log_determinant_k_1 : (-329 / 50) - (329 / 50000000000000) <=
rhs_bounds_log_determinant_k_1 (-329 / 50) <= (-329 / 50) + (329 / 50000000000000).
Proof. unfold rhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_log_determinant_k_1 : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_log_determinant_k_1 (1 /
1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_log_determinant_k_1 : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_log_determinant_k_1 (1 /
1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_log_determinant_k_1; at_a_point. Qed.
Theorem bounds_log_determinant_k_1 : forall a : R, lhs_bounds_log_determinant_k_1 a = rhs_bounds_log_determinant_k_1 a.
Proof.
intros. unfold lhs_bounds_log_determinant_k_1, rhs_bounds_log_determinant_k_1, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_log_determinant_k_2 (a : R) : R := (2 * (a ^ 2)).
Definition rhs_bounds_log_determinant_k_2 (a : R) : R := (2 * (a ^ 2)).
Theorem value_1_of_lhs_bounds_log_determinant_k_2 : (49 / 2) - (49 / 2000000000000) <= lhs_bounds_log_determinant_k_2
(-7 / 2) <= (49 / 2) + (49 / 2000000000000).
Proof. unfold lhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_log_determinant_k_2 : (49 / 2) - (49 / 2000000000000) <= rhs_bounds_log_determinant_k_2
(-7 / 2) <= (49 / 2) + (49 / 2000000000000).
Proof. unfold rhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_log_determinant_k_2 : (2 / 1) - (1 / 500000000000) <= lhs_bounds_log_determinant_k_2 (-1 /
1) <= (2 / 1) + (1 / 500000000000).
Proof. unfold lhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_log_determinant_k_2 : (2 / 1) - (1 / 500000000000) <= rhs_bounds_log_determinant_k_2 (-1 /
1) <= (2 / 1) + (1 / 500000000000).
Proof. unfold rhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_log_determinant_k_2 : (1853959119082422794964633 / 25000000000000000000000) -
(1853959119082422794964633 / 25000000000000000000000000000000000) <= lhs_bounds_log_determinant_k_2 (6071 / 997) <=
(1853959119082422794964633 / 25000000000000000000000) + (1853959119082422794964633 /
25000000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_log_determinant_k_2 : (1853959119082422794964633 / 25000000000000000000000) -
(1853959119082422794964633 / 25000000000000000000000000000000000) <= rhs_bounds_log_determinant_k_2 (6071 / 997) <=
(1853959119082422794964633 / 25000000000000000000000) + (1853959119082422794964633 /
25000000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_log_determinant_k_2 : (2809 / 32) - (2809 / 32000000000000) <=
lhs_bounds_log_determinant_k_2 (53 / 8) <= (2809 / 32) + (2809 / 32000000000000).
Proof. unfold lhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_log_determinant_k_2 : (2809 / 32) - (2809 / 32000000000000) <=
rhs_bounds_log_determinant_k_2 (53 / 8) <= (2809 / 32) + (2809 / 32000000000000).
Proof. unfold rhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_log_determinant_k_2 : (165943074845679012345679 / 1250000000000000000000) -
(165943074845679012345679 / 1250000000000000000000000000000000) <= lhs_bounds_log_determinant_k_2 (2933 / 360) <=
(165943074845679012345679 / 1250000000000000000000) + (165943074845679012345679 / 1250000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_log_determinant_k_2 : (165943074845679012345679 / 1250000000000000000000) -
(165943074845679012345679 / 1250000000000000000000000000000000) <= rhs_bounds_log_determinant_k_2 (2933 / 360) <=
(165943074845679012345679 / 1250000000000000000000) + (165943074845679012345679 / 1250000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_2; at_a_point. Qed.
Theorem bounds_log_determinant_k_2 : forall a : R, lhs_bounds_log_determinant_k_2 a = rhs_bounds_log_determinant_k_2 a.
Proof.
intros. unfold lhs_bounds_log_determinant_k_2, rhs_bounds_log_determinant_k_2, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_log_determinant_k_3 (a : R) : R := (8 * (a ^ 3)).
Definition rhs_bounds_log_determinant_k_3 (a : R) : R := (8 * (a ^ 3)).
Theorem value_1_of_lhs_bounds_log_determinant_k_3 : (-7645373 / 15625) - (7645373 / 15625000000000000) <=
lhs_bounds_log_determinant_k_3 (-197 / 50) <= (-7645373 / 15625) + (7645373 / 15625000000000000).
Proof. unfold lhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_log_determinant_k_3 : (-7645373 / 15625) - (7645373 / 15625000000000000) <=
rhs_bounds_log_determinant_k_3 (-197 / 50) <= (-7645373 / 15625) + (7645373 / 15625000000000000).
Proof. unfold rhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_log_determinant_k_3 : (-729 / 15625) - (1 / 1000000000000) <=
lhs_bounds_log_determinant_k_3 (-9 / 50) <= (-729 / 15625) + (1 / 1000000000000).
Proof. unfold lhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_log_determinant_k_3 : (-729 / 15625) - (1 / 1000000000000) <=
rhs_bounds_log_determinant_k_3 (-9 / 50) <= (-729 / 15625) + (1 / 1000000000000).
Proof. unfold rhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_log_determinant_k_3 : (-1787707037037037037037037 / 10000000000000000000000) -
(1787707037037037037037037 / 10000000000000000000000000000000000) <= lhs_bounds_log_determinant_k_3 (-169 / 60) <=
(-1787707037037037037037037 / 10000000000000000000000) + (1787707037037037037037037 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_log_determinant_k_3 : (-1787707037037037037037037 / 10000000000000000000000) -
(1787707037037037037037037 / 10000000000000000000000000000000000) <= rhs_bounds_log_determinant_k_3 (-169 / 60) <=
(-1787707037037037037037037 / 10000000000000000000000) + (1787707037037037037037037 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_log_determinant_k_3 : (-2744 / 1) - (343 / 125000000000) <= lhs_bounds_log_determinant_k_3
(-7 / 1) <= (-2744 / 1) + (343 / 125000000000).
Proof. unfold lhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_log_determinant_k_3 : (-2744 / 1) - (343 / 125000000000) <= rhs_bounds_log_determinant_k_3
(-7 / 1) <= (-2744 / 1) + (343 / 125000000000).
Proof. unfold rhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_log_determinant_k_3 : (12167 / 64) - (12167 / 64000000000000) <=
lhs_bounds_log_determinant_k_3 (23 / 8) <= (12167 / 64) + (12167 / 64000000000000).
Proof. unfold lhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_log_determinant_k_3 : (12167 / 64) - (12167 / 64000000000000) <=
rhs_bounds_log_determinant_k_3 (23 / 8) <= (12167 / 64) + (12167 / 64000000000000).
Proof. unfold rhs_bounds_log_determinant_k_3; at_a_point. Qed.
Theorem bounds_log_determinant_k_3 : forall a : R, lhs_bounds_log_determinant_k_3 a = rhs_bounds_log_determinant_k_3 a.
Proof.
intros. unfold lhs_bounds_log_determinant_k_3, rhs_bounds_log_determinant_k_3, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_log_determinant_k_4 (a : R) : R := (48 * (a ^ 4)).
Definition rhs_bounds_log_determinant_k_4 (a : R) : R := (48 * (a ^ 4)).
Theorem value_1_of_lhs_bounds_log_determinant_k_4 : (224415603 / 625) - (224415603 / 625000000000000) <=
lhs_bounds_log_determinant_k_4 (-93 / 10) <= (224415603 / 625) + (224415603 / 625000000000000).
Proof. unfold lhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_log_determinant_k_4 : (224415603 / 625) - (224415603 / 625000000000000) <=
rhs_bounds_log_determinant_k_4 (-93 / 10) <= (224415603 / 625) + (224415603 / 625000000000000).
Proof. unfold rhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_log_determinant_k_4 : (3557763 / 16) - (3557763 / 16000000000000) <=
lhs_bounds_log_determinant_k_4 (-33 / 4) <= (3557763 / 16) + (3557763 / 16000000000000).
Proof. unfold lhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_log_determinant_k_4 : (3557763 / 16) - (3557763 / 16000000000000) <=
rhs_bounds_log_determinant_k_4 (-33 / 4) <= (3557763 / 16) + (3557763 / 16000000000000).
Proof. unfold rhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_log_determinant_k_4 : (1517037037037037037037037 / 10000000000000000000000) -
(1517037037037037037037037 / 10000000000000000000000000000000000) <= lhs_bounds_log_determinant_k_4 (4 / 3) <=
(1517037037037037037037037 / 10000000000000000000000) + (1517037037037037037037037 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_log_determinant_k_4 : (1517037037037037037037037 / 10000000000000000000000) -
(1517037037037037037037037 / 10000000000000000000000000000000000) <= rhs_bounds_log_determinant_k_4 (4 / 3) <=
(1517037037037037037037037 / 10000000000000000000000) + (1517037037037037037037037 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_log_determinant_k_4 : (480000 / 1) - (3 / 6250000) <= lhs_bounds_log_determinant_k_4 (-10
/ 1) <= (480000 / 1) + (3 / 6250000).
Proof. unfold lhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_log_determinant_k_4 : (480000 / 1) - (3 / 6250000) <= rhs_bounds_log_determinant_k_4 (-10
/ 1) <= (480000 / 1) + (3 / 6250000).
Proof. unfold rhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_log_determinant_k_4 : (839523 / 16) - (839523 / 16000000000000) <=
lhs_bounds_log_determinant_k_4 (-23 / 4) <= (839523 / 16) + (839523 / 16000000000000).
Proof. unfold lhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_log_determinant_k_4 : (839523 / 16) - (839523 / 16000000000000) <=
rhs_bounds_log_determinant_k_4 (-23 / 4) <= (839523 / 16) + (839523 / 16000000000000).
Proof. unfold rhs_bounds_log_determinant_k_4; at_a_point. Qed.
Theorem bounds_log_determinant_k_4 : forall a : R, lhs_bounds_log_determinant_k_4 a = rhs_bounds_log_determinant_k_4 a.
Proof.
intros. unfold lhs_bounds_log_determinant_k_4, rhs_bounds_log_determinant_k_4, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (bounds_log_determinant_k_1, bounds_log_determinant_k_2, bounds_log_determinant_k_3,
bounds_log_determinant_k_4).
Print Assumptions what_was_proved.
