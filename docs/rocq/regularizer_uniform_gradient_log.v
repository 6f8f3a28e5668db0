From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.uniform_gradient_log: The derivative in h at 0 of d log<p, p'>/dz_0 is (v_0 - mean v)/C, at uniform p =
   softmax(z) and p' = softmax(h v) of C classes. For C in {2..6}; v_0..v_5 in [-2, 2]. Source: ours. *)
Definition lhs_regularizer_uniform_gradient_log_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 4) - (v_1 / 4)).
Definition rhs_regularizer_uniform_gradient_log_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 4) - (v_1 / 4)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_2 : (2432321965897693079237713 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_2 (641 / 997) (-33 / 100) (1 / 1) (1 / 1) (1 / 1) (1 / 1)
<= (2432321965897693079237713 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_2 : (2432321965897693079237713 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_2 (641 / 997) (-33 / 100) (1 / 1) (1 / 1) (1 / 1) (1 / 1)
<= (2432321965897693079237713 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_2 : (1104252758274824473420261 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_2 (26 / 125) (-233 / 997) (108 / 997) (-5 / 3) (-1 / 1)
(-1 / 1) <= (1104252758274824473420261 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_2 : (1104252758274824473420261 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_2 (26 / 125) (-233 / 997) (108 / 997) (-5 / 3) (-1 / 1)
(-1 / 1) <= (1104252758274824473420261 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_2 : (-1 / 16) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_2 (-5 / 4) (-1 / 1) (-17 / 12) (-7 / 12) (2 / 5) (1186 / 997) <= (-1 / 16) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_2 : (-1 / 16) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_2 (-5 / 4) (-1 / 1) (-17 / 12) (-7 / 12) (2 / 5) (1186 / 997) <= (-1 / 16) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_2 : (-2 / 5) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_2 (-3 / 5) (1 / 1) (5 / 4) (9 / 25) (-1 / 1) (-23 / 30) <= (-2 / 5) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_2 : (-2 / 5) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_2 (-3 / 5) (1 / 1) (5 / 4) (9 / 25) (-1 / 1) (-23 / 30) <= (-2 / 5) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_2 : (7083333333333333333333333 / 100000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_2 (-73 / 60) (-3 / 2) (-5 / 6) (-1 / 3) (-3 / 5) (-3 /
5) <= (7083333333333333333333333 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_2 : (7083333333333333333333333 / 100000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_2 (-73 / 60) (-3 / 2) (-5 / 6) (-1 / 3) (-3 / 5) (-3 /
5) <= (7083333333333333333333333 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_2 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_2 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_2 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_2, rhs_regularizer_uniform_gradient_log_C_2, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 9) - (v_1 / 9) -
(v_2 / 9)).
Definition rhs_regularizer_uniform_gradient_log_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 9) - (v_1 / 9) -
(v_2 / 9)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_3 : (6888888888888888888888889 / 100000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (-3 / 4) (-53 / 50) (-53 / 50) (5 / 8) (-1 / 1) (-27 /
100) <= (6888888888888888888888889 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_3 : (6888888888888888888888889 / 100000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (-3 / 4) (-53 / 50) (-53 / 50) (5 / 8) (-1 / 1) (-27 /
100) <= (6888888888888888888888889 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_3 : (-6666666666666666666666667 / 100000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (1 / 1) (8 / 5) (1 / 1) (-16 / 15) (1 / 1) (0 / 1) <=
(-6666666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_3 : (-6666666666666666666666667 / 100000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (1 / 1) (8 / 5) (1 / 1) (-16 / 15) (1 / 1) (0 / 1) <=
(-6666666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_3 : (287962962962962962962963 / 2500000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (1 / 1) (14 / 15) (3 / 100) (-2 / 5) (0 / 1) (-3 / 4) <=
(287962962962962962962963 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_3 : (287962962962962962962963 / 2500000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (1 / 1) (14 / 15) (3 / 100) (-2 / 5) (0 / 1) (-3 / 4) <=
(287962962962962962962963 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_3 : (-486111111111111111111111 / 2500000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (-11 / 12) (-1 / 1) (11 / 12) (33 / 50) (-89 / 60) (-89
/ 60) <= (-486111111111111111111111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_3 : (-486111111111111111111111 / 2500000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (-11 / 12) (-1 / 1) (11 / 12) (33 / 50) (-89 / 60) (-89
/ 60) <= (-486111111111111111111111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_3 : (787037037037037037037037 / 2500000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (1 / 1) (0 / 1) (-5 / 6) (-1308 / 997) (-1 / 2) (-1791 /
997) <= (787037037037037037037037 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_3 : (787037037037037037037037 / 2500000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (1 / 1) (0 / 1) (-5 / 6) (-1308 / 997) (-1 / 2) (-1791 /
997) <= (787037037037037037037037 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_3 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_3 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_3 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_3, rhs_regularizer_uniform_gradient_log_C_3, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 16) - (v_1 / 16) -
(v_2 / 16) - (v_3 / 16)).
Definition rhs_regularizer_uniform_gradient_log_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 16) - (v_1 / 16) -
(v_2 / 16) - (v_3 / 16)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_4 : (121 / 1600) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_4 (1 / 1) (1 / 25) (7 / 4) (0 / 1) (204 / 125) (22 / 25) <= (121 / 1600) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_4 : (121 / 1600) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_4 (1 / 1) (1 / 25) (7 / 4) (0 / 1) (204 / 125) (22 / 25) <= (121 / 1600) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_4 : (-1041666666666666666666667 / 100000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_4 (1 / 1) (1 / 1) (1 / 1) (7 / 6) (-3 / 4) (-3 / 4) <=
(-1041666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_4 : (-1041666666666666666666667 / 100000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_4 (1 / 1) (1 / 1) (1 / 1) (7 / 6) (-3 / 4) (-3 / 4) <=
(-1041666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_4 : (-1 / 80) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_4 (-3 / 5) (-8 / 5) (-8 / 5) (8 / 5) (8 / 5) (1 / 1) <= (-1 / 80) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_4 : (-1 / 80) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_4 (-3 / 5) (-8 / 5) (-8 / 5) (8 / 5) (8 / 5) (1 / 1) <= (-1 / 80) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_4 : (133 / 640) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_4 (0 / 1) (-6 / 5) (-5 / 4) (-7 / 8) (9 / 5) (29 / 30) <= (133 / 640) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_4 : (133 / 640) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_4 (0 / 1) (-6 / 5) (-5 / 4) (-7 / 8) (9 / 5) (29 / 30) <= (133 / 640) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_4 : (967013888888888888888889 / 2500000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_4 (1 / 1) (-197 / 180) (-197 / 180) (-1 / 1) (2 / 3) (2 /
3) <= (967013888888888888888889 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_4 : (967013888888888888888889 / 2500000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_4 (1 / 1) (-197 / 180) (-197 / 180) (-1 / 1) (2 / 3) (2 /
3) <= (967013888888888888888889 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_4 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_4 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_4 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_4, rhs_regularizer_uniform_gradient_log_C_4, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 25) - (v_1 / 25) -
(v_2 / 25) - (v_3 / 25) - (v_4 / 25)).
Definition rhs_regularizer_uniform_gradient_log_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 25) - (v_1 / 25) -
(v_2 / 25) - (v_3 / 25) - (v_4 / 25)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_5 : (-2503 / 25000) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_5 (-3 / 5) (-3 / 5) (0 / 1) (-39 / 100) (1093 / 1000) (676 / 997) <= (-2503 /
25000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_5 : (-2503 / 25000) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_5 (-3 / 5) (-3 / 5) (0 / 1) (-39 / 100) (1093 / 1000) (676 / 997) <= (-2503 /
25000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_5 : (-628451354062186559679037 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_5 (-39 / 25) (-1 / 10) (-1 / 10) (-33 / 20) (-1244 / 997)
(1 / 3) <= (-628451354062186559679037 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_5 : (-628451354062186559679037 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_5 (-39 / 25) (-1 / 10) (-1 / 10) (-33 / 20) (-1244 / 997)
(1 / 3) <= (-628451354062186559679037 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_5 : (1330488888888888888888889 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_5 (1649 / 1000) (73 / 72) (131 / 360) (473 / 250) (0 / 1)
(5 / 4) <= (1330488888888888888888889 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_5 : (1330488888888888888888889 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_5 (1649 / 1000) (73 / 72) (131 / 360) (473 / 250) (0 / 1)
(5 / 4) <= (1330488888888888888888889 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_5 : (73 / 500) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_5 (7 / 4) (139 / 90) (179 / 90) (-8 / 5) (17 / 12) (3 / 2) <= (73 / 500) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_5 : (73 / 500) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_5 (7 / 4) (139 / 90) (179 / 90) (-8 / 5) (17 / 12) (3 / 2) <= (73 / 500) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_5 : (8533333333333333333333333 / 1000000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_5 (-9 / 10) (1 / 1) (-4 / 3) (-87 / 50) (-87 / 50) (-3 /
8) <= (8533333333333333333333333 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_5 : (8533333333333333333333333 / 1000000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_5 (-9 / 10) (1 / 1) (-4 / 3) (-87 / 50) (-87 / 50) (-3 /
8) <= (8533333333333333333333333 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_5 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_5 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_5 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_5, rhs_regularizer_uniform_gradient_log_C_5, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 36) - (v_1 / 36) -
(v_2 / 36) - (v_3 / 36) - (v_4 / 36) - (v_5 / 36)).
Definition rhs_regularizer_uniform_gradient_log_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 36) - (v_1 / 36) -
(v_2 / 36) - (v_3 / 36) - (v_4 / 36) - (v_5 / 36)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_6 : (-900462962962962962962963 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (-17 / 60) (6 / 5) (3 / 10) (7 / 5) (3 / 2) (2 / 3) <=
(-900462962962962962962963 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_6 : (-900462962962962962962963 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (-17 / 60) (6 / 5) (3 / 10) (7 / 5) (3 / 2) (2 / 3) <=
(-900462962962962962962963 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_6 : (1232638888888888888888889 / 25000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (1 / 1) (19 / 20) (17 / 20) (-109 / 120) (4 / 3) (1 / 1)
<= (1232638888888888888888889 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_6 : (1232638888888888888888889 / 25000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (1 / 1) (19 / 20) (17 / 20) (-109 / 120) (4 / 3) (1 / 1)
<= (1232638888888888888888889 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_6 : (-712962962962962962962963 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (-7 / 4) (-2 / 5) (0 / 1) (-5 / 3) (-13 / 8) (3 / 40) <=
(-712962962962962962962963 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_6 : (-712962962962962962962963 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (-7 / 4) (-2 / 5) (0 / 1) (-5 / 3) (-13 / 8) (3 / 40) <=
(-712962962962962962962963 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_6 : (-3057554608269252201047587 / 50000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (0 / 1) (1143 / 997) (5 / 8) (1 / 1) (-11 / 10) (53 /
100) <= (-3057554608269252201047587 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_6 : (-3057554608269252201047587 / 50000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (0 / 1) (1143 / 997) (5 / 8) (1 / 1) (-11 / 10) (53 /
100) <= (-3057554608269252201047587 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_6 : (-1301388888888888888888889 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (-1 / 1) (1 / 1) (31 / 25) (-1 / 1) (157 / 100) (39 /
25) <= (-1301388888888888888888889 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_6 : (-1301388888888888888888889 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (-1 / 1) (1 / 1) (31 / 25) (-1 / 1) (157 / 100) (39 /
25) <= (-1301388888888888888888889 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_6 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_6 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_6 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_6, rhs_regularizer_uniform_gradient_log_C_6, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (regularizer_uniform_gradient_log_C_2, regularizer_uniform_gradient_log_C_3,
regularizer_uniform_gradient_log_C_4, regularizer_uniform_gradient_log_C_5, regularizer_uniform_gradient_log_C_6).
Print Assumptions what_was_proved.
