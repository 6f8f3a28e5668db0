From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.half_gradient_bias: With X uniform on k of the three tokens, the gradient of E M(X) M(Y) along D less 2 E
   D(X) M(Y) is (1 - q)/(3 k) times the sum of M(x) D(y) - D(x) M(y) over x among the k tokens and y outside. For q in
   [0, 1]; k in {1..3}; M_0, M_1, M_2 in [0, 1]; D_0, D_1, D_2 in [-1, 1]. Source: ours. *)
Definition lhs_regularizer_half_gradient_bias_k_1 (q M_0 M_1 M_2 D_0 D_1 D_2 : R) : R := (((1 - q) * ((3 * (D_0 + M_0) *
(D_1 + M_1)) + (3 * (D_0 + M_0) * (D_2 + M_2)) - (12 * D_0 * M_1) - (12 * D_0 * M_2) - (3 * (M_0 - D_0) * (M_1 - D_1)) -
(3 * (M_0 - D_0) * (M_2 - D_2))) / 18) + (((2 * q) + 1) * ((3 * ((D_0 + M_0) ^ 2)) - (12 * D_0 * M_0) - (3 * ((M_0 -
D_0) ^ 2))) / 18)).
Definition rhs_regularizer_half_gradient_bias_k_1 (q M_0 M_1 M_2 D_0 D_1 D_2 : R) : R := (((1 / 3) - (q / 3)) * ((D_1 *
M_0) + (D_2 * M_0) - (D_0 * M_1) - (D_0 * M_2))).
Theorem value_1_of_lhs_regularizer_half_gradient_bias_k_1 : (2344366432631227014376463 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_half_gradient_bias_k_1 (13 / 15) (3 / 5) (3 / 5) (2 / 5) (-825 / 997) (-1 / 4)
(-1 / 4) <= (2344366432631227014376463 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient_bias_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_half_gradient_bias_k_1 : (2344366432631227014376463 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_half_gradient_bias_k_1 (13 / 15) (3 / 5) (3 / 5) (2 / 5) (-825 / 997) (-1 / 4)
(-1 / 4) <= (2344366432631227014376463 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient_bias_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_half_gradient_bias_k_1 : (352962962962962962962963 / 2000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_half_gradient_bias_k_1 (1 / 5) (1 / 12) (1 / 12) (3 / 4) (-14 / 15) (-77 / 120) (-3
/ 4) <= (352962962962962962962963 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient_bias_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_half_gradient_bias_k_1 : (352962962962962962962963 / 2000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_half_gradient_bias_k_1 (1 / 5) (1 / 12) (1 / 12) (3 / 4) (-14 / 15) (-77 / 120) (-3
/ 4) <= (352962962962962962962963 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient_bias_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_half_gradient_bias_k_1 : (5906666666666666666666667 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_half_gradient_bias_k_1 (3 / 4) (99 / 125) (1 / 3) (1 / 3) (3 / 5) (3 / 5) (4 / 5)
<= (5906666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient_bias_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_half_gradient_bias_k_1 : (5906666666666666666666667 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_half_gradient_bias_k_1 (3 / 4) (99 / 125) (1 / 3) (1 / 3) (3 / 5) (3 / 5) (4 / 5)
<= (5906666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient_bias_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_half_gradient_bias_k_1 : (2345679012345679012345679 / 25000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_half_gradient_bias_k_1 (2 / 3) (2 / 3) (17 / 30) (1 / 5) (-2 / 3) (-1 / 10) (3 /
5) <= (2345679012345679012345679 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient_bias_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_half_gradient_bias_k_1 : (2345679012345679012345679 / 25000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_half_gradient_bias_k_1 (2 / 3) (2 / 3) (17 / 30) (1 / 5) (-2 / 3) (-1 / 10) (3 /
5) <= (2345679012345679012345679 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient_bias_k_1; at_a_point. Qed.
Theorem regularizer_half_gradient_bias_k_1 : forall q M_0 M_1 M_2 D_0 D_1 D_2 : R, 0 <= q <= 1 -> 0 <= M_0 <= 1 -> 0 <=
M_1 <= 1 -> 0 <= M_2 <= 1 -> -1 <= D_0 <= 1 -> -1 <= D_1 <= 1 -> -1 <= D_2 <= 1 ->
lhs_regularizer_half_gradient_bias_k_1 q M_0 M_1 M_2 D_0 D_1 D_2 = rhs_regularizer_half_gradient_bias_k_1 q M_0 M_1 M_2
D_0 D_1 D_2.
Proof.
intros. unfold lhs_regularizer_half_gradient_bias_k_1, rhs_regularizer_half_gradient_bias_k_1, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_half_gradient_bias_k_2 (q M_0 M_1 M_2 D_0 D_1 D_2 : R) : R := (((1 - q) * ((6 * (D_0 + M_0) *
(D_1 + M_1)) + (3 * (D_0 + M_0) * (D_2 + M_2)) + (3 * (D_1 + M_1) * (D_2 + M_2)) - (12 * D_0 * M_1) - (12 * D_0 * M_2) -
(12 * D_1 * M_0) - (12 * D_1 * M_2) - (6 * (M_0 - D_0) * (M_1 - D_1)) - (3 * (M_0 - D_0) * (M_2 - D_2)) - (3 * (M_1 -
D_1) * (M_2 - D_2))) / 36) + (((2 * q) + 1) * ((3 * ((D_0 + M_0) ^ 2)) + (3 * ((D_1 + M_1) ^ 2)) - (12 * D_0 * M_0) -
(12 * D_1 * M_1) - (3 * ((M_0 - D_0) ^ 2)) - (3 * ((M_1 - D_1) ^ 2))) / 36)).
Definition rhs_regularizer_half_gradient_bias_k_2 (q M_0 M_1 M_2 D_0 D_1 D_2 : R) : R := (((1 / 6) - (q / 6)) * ((D_2 *
M_0) + (D_2 * M_1) - (D_0 * M_2) - (D_1 * M_2))).
Theorem value_1_of_lhs_regularizer_half_gradient_bias_k_2 : (-289135926297410750770831 / 40000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_half_gradient_bias_k_2 (9 / 10) (627 / 997) (35 / 36) (35 / 36) (1 / 2) (1 / 12)
(1 / 12) <= (-289135926297410750770831 / 40000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient_bias_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_half_gradient_bias_k_2 : (-289135926297410750770831 / 40000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_half_gradient_bias_k_2 (9 / 10) (627 / 997) (35 / 36) (35 / 36) (1 / 2) (1 / 12)
(1 / 12) <= (-289135926297410750770831 / 40000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient_bias_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_half_gradient_bias_k_2 : (29412096269794002535859 / 7812500000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_half_gradient_bias_k_2 (17 / 50) (1 / 2) (89 / 500) (199 / 997) (-795 / 997) (-1 / 6)
(-7 / 30) <= (29412096269794002535859 / 7812500000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient_bias_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_half_gradient_bias_k_2 : (29412096269794002535859 / 7812500000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_half_gradient_bias_k_2 (17 / 50) (1 / 2) (89 / 500) (199 / 997) (-795 / 997) (-1 / 6)
(-7 / 30) <= (29412096269794002535859 / 7812500000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient_bias_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_half_gradient_bias_k_2 : (-571 / 25000) - (1 / 1000000000000) <=
lhs_regularizer_half_gradient_bias_k_2 (1 / 5) (1 / 3) (5 / 12) (3 / 5) (-7 / 8) (106 / 125) (-1 / 4) <= (-571 / 25000)
+ (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient_bias_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_half_gradient_bias_k_2 : (-571 / 25000) - (1 / 1000000000000) <=
rhs_regularizer_half_gradient_bias_k_2 (1 / 5) (1 / 3) (5 / 12) (3 / 5) (-7 / 8) (106 / 125) (-1 / 4) <= (-571 / 25000)
+ (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient_bias_k_2; at_a_point. Qed.
Theorem regularizer_half_gradient_bias_k_2 : forall q M_0 M_1 M_2 D_0 D_1 D_2 : R, 0 <= q <= 1 -> 0 <= M_0 <= 1 -> 0 <=
M_1 <= 1 -> 0 <= M_2 <= 1 -> -1 <= D_0 <= 1 -> -1 <= D_1 <= 1 -> -1 <= D_2 <= 1 ->
lhs_regularizer_half_gradient_bias_k_2 q M_0 M_1 M_2 D_0 D_1 D_2 = rhs_regularizer_half_gradient_bias_k_2 q M_0 M_1 M_2
D_0 D_1 D_2.
Proof.
intros. unfold lhs_regularizer_half_gradient_bias_k_2, rhs_regularizer_half_gradient_bias_k_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_half_gradient_bias_k_3 (q M_0 M_1 M_2 D_0 D_1 D_2 : R) : R := (((1 - q) * (((D_0 + M_0) *
(D_1 + M_1)) + ((D_0 + M_0) * (D_2 + M_2)) + ((D_1 + M_1) * (D_2 + M_2)) - (2 * D_0 * M_1) - (2 * D_0 * M_2) - (2 * D_1
* M_0) - (2 * D_1 * M_2) - (2 * D_2 * M_0) - (2 * D_2 * M_1) - ((M_0 - D_0) * (M_1 - D_1)) - ((M_0 - D_0) * (M_2 - D_2))
- ((M_1 - D_1) * (M_2 - D_2))) / 9) + (((2 * q) + 1) * (((D_0 + M_0) ^ 2) + ((D_1 + M_1) ^ 2) + ((D_2 + M_2) ^ 2) - (4 *
D_0 * M_0) - (4 * D_1 * M_1) - (4 * D_2 * M_2) - ((M_0 - D_0) ^ 2) - ((M_1 - D_1) ^ 2) - ((M_2 - D_2) ^ 2)) / 18)).
Definition rhs_regularizer_half_gradient_bias_k_3 (q M_0 M_1 M_2 D_0 D_1 D_2 : R) : R := 0.
Theorem value_1_of_lhs_regularizer_half_gradient_bias_k_3 : (9092516767097112605438271 /
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <=
lhs_regularizer_half_gradient_bias_k_3 (63 / 100) (3 / 10) (246 / 997) (2 / 5) (-7 / 12) (-7 / 12) (5 / 8) <=
(9092516767097112605438271 / 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient_bias_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_half_gradient_bias_k_3 : (0 / 1) - (1 / 1000000000000) <=
rhs_regularizer_half_gradient_bias_k_3 (63 / 100) (3 / 10) (246 / 997) (2 / 5) (-7 / 12) (-7 / 12) (5 / 8) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient_bias_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_half_gradient_bias_k_3 : (-1244603055572228341428813 /
5000000000000000000000000000000000000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <=
lhs_regularizer_half_gradient_bias_k_3 (2 / 5) (1 / 6) (1 / 3) (1 / 2) (-5 / 6) (4 / 5) (4 / 5) <=
(-1244603055572228341428813 / 5000000000000000000000000000000000000000000000000000000000000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient_bias_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_half_gradient_bias_k_3 : (0 / 1) - (1 / 1000000000000) <=
rhs_regularizer_half_gradient_bias_k_3 (2 / 5) (1 / 6) (1 / 3) (1 / 2) (-5 / 6) (4 / 5) (4 / 5) <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_half_gradient_bias_k_3; at_a_point. Qed.
Theorem regularizer_half_gradient_bias_k_3 : forall q M_0 M_1 M_2 D_0 D_1 D_2 : R, 0 <= q <= 1 -> 0 <= M_0 <= 1 -> 0 <=
M_1 <= 1 -> 0 <= M_2 <= 1 -> -1 <= D_0 <= 1 -> -1 <= D_1 <= 1 -> -1 <= D_2 <= 1 ->
lhs_regularizer_half_gradient_bias_k_3 q M_0 M_1 M_2 D_0 D_1 D_2 = rhs_regularizer_half_gradient_bias_k_3 q M_0 M_1 M_2
D_0 D_1 D_2.
Proof.
intros. unfold lhs_regularizer_half_gradient_bias_k_3, rhs_regularizer_half_gradient_bias_k_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (regularizer_half_gradient_bias_k_1, regularizer_half_gradient_bias_k_2,
regularizer_half_gradient_bias_k_3).
Print Assumptions what_was_proved.
