From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* tokens.effective_correlation_excluding: Keeping with probability q, else redrawing from the other U - 1 tokens: E f(x)
   f(y) = (1 - (1 - q) U/(U - 1)) E f^2 for f on [U] of mean zero. For q in [0, 1]; U in {2..4}; f_0, f_1, f_2 in (-oo,
   oo). Source: ours. *)
Definition lhs_tokens_effective_correlation_excluding_U_2 (q f_0 f_1 f_2 : R) : R := ((q * (f_0 ^ 2)) - ((f_0 ^ 2) * (1
- q))).
Definition rhs_tokens_effective_correlation_excluding_U_2 (q f_0 f_1 f_2 : R) : R := ((f_0 ^ 2) * ((2 * q) - 1)).
Theorem value_1_of_lhs_tokens_effective_correlation_excluding_U_2 : (13248 / 15625) - (1 / 1000000000000) <=
lhs_tokens_effective_correlation_excluding_U_2 (24 / 25) (24 / 25) (71 / 10) (163 / 60) <= (13248 / 15625) + (1 /
1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_excluding_U_2 : (13248 / 15625) - (1 / 1000000000000) <=
rhs_tokens_effective_correlation_excluding_U_2 (24 / 25) (24 / 25) (71 / 10) (163 / 60) <= (13248 / 15625) + (1 /
1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_excluding_U_2 : (2861111111111111111111111 /
5000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_2 (283 / 360) (-1 / 1)
(7 / 5) (-13 / 10) <= (2861111111111111111111111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_excluding_U_2 : (2861111111111111111111111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_2 (283 / 360) (-1 / 1)
(7 / 5) (-13 / 10) <= (2861111111111111111111111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_excluding_U_2 : (0 / 1) - (1 / 1000000000000) <=
lhs_tokens_effective_correlation_excluding_U_2 (1 / 2) (18 / 5) (-1203 / 1000) (-26 / 5) <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_excluding_U_2 : (0 / 1) - (1 / 1000000000000) <=
rhs_tokens_effective_correlation_excluding_U_2 (1 / 2) (18 / 5) (-1203 / 1000) (-26 / 5) <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_excluding_U_2 : (2666666666666666666666667 /
100000000000000000000000) - (2666666666666666666666667 / 100000000000000000000000000000000000) <=
lhs_tokens_effective_correlation_excluding_U_2 (4 / 5) (-20 / 3) (41 / 6) (3913 / 1000) <= (2666666666666666666666667 /
100000000000000000000000) + (2666666666666666666666667 / 100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_excluding_U_2 : (2666666666666666666666667 /
100000000000000000000000) - (2666666666666666666666667 / 100000000000000000000000000000000000) <=
rhs_tokens_effective_correlation_excluding_U_2 (4 / 5) (-20 / 3) (41 / 6) (3913 / 1000) <= (2666666666666666666666667 /
100000000000000000000000) + (2666666666666666666666667 / 100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_excluding_U_2 : (237037037037037037037037 /
100000000000000000000000) - (237037037037037037037037 / 100000000000000000000000000000000000) <=
lhs_tokens_effective_correlation_excluding_U_2 (2 / 3) (8 / 3) (281 / 45) (-1 / 1) <= (237037037037037037037037 /
100000000000000000000000) + (237037037037037037037037 / 100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_excluding_U_2 : (237037037037037037037037 /
100000000000000000000000) - (237037037037037037037037 / 100000000000000000000000000000000000) <=
rhs_tokens_effective_correlation_excluding_U_2 (2 / 3) (8 / 3) (281 / 45) (-1 / 1) <= (237037037037037037037037 /
100000000000000000000000) + (237037037037037037037037 / 100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem tokens_effective_correlation_excluding_U_2 : forall q f_0 f_1 f_2 : R, 0 <= q <= 1 ->
lhs_tokens_effective_correlation_excluding_U_2 q f_0 f_1 f_2 = rhs_tokens_effective_correlation_excluding_U_2 q f_0 f_1
f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_excluding_U_2, rhs_tokens_effective_correlation_excluding_U_2, tanh,
sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_effective_correlation_excluding_U_3 (q f_0 f_1 f_2 : R) : R := ((q * ((f_0 ^ 2) + (f_1 ^ 2) + (((-
f_0) - f_1) ^ 2)) / 3) + ((1 - q) * ((2 * f_0 * f_1) + (2 * f_0 * ((- f_0) - f_1)) + (2 * f_1 * ((- f_0) - f_1))) / 6)).
Definition rhs_tokens_effective_correlation_excluding_U_3 (q f_0 f_1 f_2 : R) : R := (((3 * q / 2) - (1 / 2)) * (((f_0 ^
2) / 3) + ((f_1 ^ 2) / 3) + ((((- f_0) - f_1) ^ 2) / 3))).
Theorem value_1_of_lhs_tokens_effective_correlation_excluding_U_3 : (-871 / 160) - (871 / 160000000000000) <=
lhs_tokens_effective_correlation_excluding_U_3 (1 / 120) (-1 / 1) (-7 / 2) (-9 / 4) <= (-871 / 160) + (871 /
160000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_excluding_U_3 : (-871 / 160) - (871 / 160000000000000) <=
rhs_tokens_effective_correlation_excluding_U_3 (1 / 120) (-1 / 1) (-7 / 2) (-9 / 4) <= (-871 / 160) + (871 /
160000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_excluding_U_3 : (1545608613168724279835391 /
100000000000000000000000) - (1545608613168724279835391 / 100000000000000000000000000000000000) <=
lhs_tokens_effective_correlation_excluding_U_3 (709 / 1000) (617 / 90) (-1 / 1) (6 / 1) <= (1545608613168724279835391 /
100000000000000000000000) + (1545608613168724279835391 / 100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_excluding_U_3 : (1545608613168724279835391 /
100000000000000000000000) - (1545608613168724279835391 / 100000000000000000000000000000000000) <=
rhs_tokens_effective_correlation_excluding_U_3 (709 / 1000) (617 / 90) (-1 / 1) (6 / 1) <= (1545608613168724279835391 /
100000000000000000000000) + (1545608613168724279835391 / 100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_excluding_U_3 : (4962962962962962962962963 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_3 (2 / 5) (7 / 3) (-3
/ 1) (24 / 5) <= (4962962962962962962962963 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_excluding_U_3 : (4962962962962962962962963 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_3 (2 / 5) (7 / 3) (-3
/ 1) (24 / 5) <= (4962962962962962962962963 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_excluding_U_3 : (2975426334168000490941229 /
100000000000000000000000) - (2975426334168000490941229 / 100000000000000000000000000000000000) <=
lhs_tokens_effective_correlation_excluding_U_3 (4 / 5) (5 / 2) (-8909 / 997) (-9430 / 997) <= (2975426334168000490941229
/ 100000000000000000000000) + (2975426334168000490941229 / 100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_excluding_U_3 : (2975426334168000490941229 /
100000000000000000000000) - (2975426334168000490941229 / 100000000000000000000000000000000000) <=
rhs_tokens_effective_correlation_excluding_U_3 (4 / 5) (5 / 2) (-8909 / 997) (-9430 / 997) <= (2975426334168000490941229
/ 100000000000000000000000) + (2975426334168000490941229 / 100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_excluding_U_3 : (1058 / 25) - (529 / 12500000000000) <=
lhs_tokens_effective_correlation_excluding_U_3 (5 / 6) (-46 / 5) (0 / 1) (15 / 2) <= (1058 / 25) + (529 /
12500000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_excluding_U_3 : (1058 / 25) - (529 / 12500000000000) <=
rhs_tokens_effective_correlation_excluding_U_3 (5 / 6) (-46 / 5) (0 / 1) (15 / 2) <= (1058 / 25) + (529 /
12500000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem tokens_effective_correlation_excluding_U_3 : forall q f_0 f_1 f_2 : R, 0 <= q <= 1 ->
lhs_tokens_effective_correlation_excluding_U_3 q f_0 f_1 f_2 = rhs_tokens_effective_correlation_excluding_U_3 q f_0 f_1
f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_excluding_U_3, rhs_tokens_effective_correlation_excluding_U_3, tanh,
sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_effective_correlation_excluding_U_4 (q f_0 f_1 f_2 : R) : R := ((q * ((f_0 ^ 2) + (f_1 ^ 2) + (f_2
^ 2) + (((- f_0) - f_1 - f_2) ^ 2)) / 4) + ((1 - q) * ((2 * f_0 * f_1) + (2 * f_0 * f_2) + (2 * f_0 * ((- f_0) - f_1 -
f_2)) + (2 * f_1 * f_2) + (2 * f_1 * ((- f_0) - f_1 - f_2)) + (2 * f_2 * ((- f_0) - f_1 - f_2))) / 12)).
Definition rhs_tokens_effective_correlation_excluding_U_4 (q f_0 f_1 f_2 : R) : R := (((4 * q / 3) - (1 / 3)) * (((f_0 ^
2) / 4) + ((f_1 ^ 2) / 4) + ((f_2 ^ 2) / 4) + ((((- f_0) - f_1 - f_2) ^ 2) / 4))).
Theorem value_1_of_lhs_tokens_effective_correlation_excluding_U_4 : (278487913888888888888889 / 25000000000000000000000)
- (278487913888888888888889 / 25000000000000000000000000000000000) <= lhs_tokens_effective_correlation_excluding_U_4 (5
/ 12) (-11 / 50) (61 / 10) (5603 / 1000) <= (278487913888888888888889 / 25000000000000000000000) +
(278487913888888888888889 / 25000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_excluding_U_4 : (278487913888888888888889 / 25000000000000000000000)
- (278487913888888888888889 / 25000000000000000000000000000000000) <= rhs_tokens_effective_correlation_excluding_U_4 (5
/ 12) (-11 / 50) (61 / 10) (5603 / 1000) <= (278487913888888888888889 / 25000000000000000000000) +
(278487913888888888888889 / 25000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_excluding_U_4 : (-2456008333333333333333333 /
1000000000000000000000000) - (2456008333333333333333333 / 1000000000000000000000000000000000000) <=
lhs_tokens_effective_correlation_excluding_U_4 (1 / 8) (141 / 25) (-19 / 4) (1 / 1) <= (-2456008333333333333333333 /
1000000000000000000000000) + (2456008333333333333333333 / 1000000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_excluding_U_4 : (-2456008333333333333333333 /
1000000000000000000000000) - (2456008333333333333333333 / 1000000000000000000000000000000000000) <=
rhs_tokens_effective_correlation_excluding_U_4 (1 / 8) (141 / 25) (-19 / 4) (1 / 1) <= (-2456008333333333333333333 /
1000000000000000000000000) + (2456008333333333333333333 / 1000000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_excluding_U_4 : (122571 / 12500) - (122571 / 12500000000000000) <=
lhs_tokens_effective_correlation_excluding_U_4 (2 / 5) (133 / 50) (133 / 50) (13 / 2) <= (122571 / 12500) + (122571 /
12500000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_excluding_U_4 : (122571 / 12500) - (122571 / 12500000000000000) <=
rhs_tokens_effective_correlation_excluding_U_4 (2 / 5) (133 / 50) (133 / 50) (13 / 2) <= (122571 / 12500) + (122571 /
12500000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_excluding_U_4 : (1660510416666666666666667 /
100000000000000000000000) - (1660510416666666666666667 / 100000000000000000000000000000000000) <=
lhs_tokens_effective_correlation_excluding_U_4 (1 / 2) (1 / 1) (-39 / 8) (-36 / 5) <= (1660510416666666666666667 /
100000000000000000000000) + (1660510416666666666666667 / 100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_excluding_U_4 : (1660510416666666666666667 /
100000000000000000000000) - (1660510416666666666666667 / 100000000000000000000000000000000000) <=
rhs_tokens_effective_correlation_excluding_U_4 (1 / 2) (1 / 1) (-39 / 8) (-36 / 5) <= (1660510416666666666666667 /
100000000000000000000000) + (1660510416666666666666667 / 100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_excluding_U_4 : (-1863611111111111111111111 /
250000000000000000000000) - (1863611111111111111111111 / 250000000000000000000000000000000000) <=
lhs_tokens_effective_correlation_excluding_U_4 (1 / 12) (0 / 1) (-13 / 2) (46 / 5) <= (-1863611111111111111111111 /
250000000000000000000000) + (1863611111111111111111111 / 250000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_excluding_U_4 : (-1863611111111111111111111 /
250000000000000000000000) - (1863611111111111111111111 / 250000000000000000000000000000000000) <=
rhs_tokens_effective_correlation_excluding_U_4 (1 / 12) (0 / 1) (-13 / 2) (46 / 5) <= (-1863611111111111111111111 /
250000000000000000000000) + (1863611111111111111111111 / 250000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem tokens_effective_correlation_excluding_U_4 : forall q f_0 f_1 f_2 : R, 0 <= q <= 1 ->
lhs_tokens_effective_correlation_excluding_U_4 q f_0 f_1 f_2 = rhs_tokens_effective_correlation_excluding_U_4 q f_0 f_1
f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_excluding_U_4, rhs_tokens_effective_correlation_excluding_U_4, tanh,
sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (tokens_effective_correlation_excluding_U_2, tokens_effective_correlation_excluding_U_3,
tokens_effective_correlation_excluding_U_4).
Print Assumptions what_was_proved.
