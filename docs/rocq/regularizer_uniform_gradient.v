From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.uniform_gradient: The derivative in h at 0 of d<p, p'>/dz_0 is (v_0 - mean v)/C^2, at uniform p = softmax(z)
   and p' = softmax(h v) of C classes. For C in {2..6}; v_0..v_5 in [-2, 2]. Source: ours. *)
Definition lhs_regularizer_uniform_gradient_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 8) - (v_1 / 8)).
Definition rhs_regularizer_uniform_gradient_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 8) - (v_1 / 8)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_2 : (-1 / 4) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_2 (-1 / 1) (1 / 1) (23 / 20) (6 / 5) (4 / 3) (7 / 4) <= (-1 / 4) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_2 : (-1 / 4) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_2 (-1 / 1) (1 / 1) (23 / 20) (6 / 5) (4 / 3) (7 / 4) <= (-1 / 4) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_2 : (19687970160481444332999 / 781250000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_2 (1198 / 997) (1 / 1) (83 / 60) (-3 / 4) (-3 / 2) (-3 / 4) <=
(19687970160481444332999 / 781250000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_2 : (19687970160481444332999 / 781250000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_2 (1198 / 997) (1 / 1) (83 / 60) (-3 / 4) (-3 / 2) (-3 / 4) <=
(19687970160481444332999 / 781250000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_2 : (3416666666666666666666667 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_2 (47 / 50) (2 / 3) (1 / 1) (3 / 2) (3 / 2) (1 / 1) <=
(3416666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_2 : (3416666666666666666666667 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_2 (47 / 50) (2 / 3) (1 / 1) (3 / 2) (3 / 2) (1 / 1) <=
(3416666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_2 : (67 / 160) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_2 (7 / 4) (-8 / 5) (-51 / 100) (-439 / 360) (6 / 5) (-1 / 2) <= (67 / 160) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_2 : (67 / 160) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_2 (7 / 4) (-8 / 5) (-51 / 100) (-439 / 360) (6 / 5) (-1 / 2) <= (67 / 160) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_2 : (5 / 16) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_2 (1 / 1) (-3 / 2) (-3 / 2) (7 / 12) (1 / 2) (1 / 1) <= (5 / 16) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_2 : (5 / 16) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_2 (1 / 1) (-3 / 2) (-3 / 2) (7 / 12) (1 / 2) (1 / 1) <= (5 / 16) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_2 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_2 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_2 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_2, rhs_regularizer_uniform_gradient_C_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 27) - (v_1 / 27) - (v_2
/ 27)).
Definition rhs_regularizer_uniform_gradient_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 27) - (v_1 / 27) - (v_2
/ 27)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_3 : (-4876543209876543209876543 / 50000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (-19 / 60) (1 / 1) (1 / 1) (1 / 10) (1 / 2) (1 / 4) <=
(-4876543209876543209876543 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_3 : (-4876543209876543209876543 / 50000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (-19 / 60) (1 / 1) (1 / 1) (1 / 10) (1 / 2) (1 / 4) <=
(-4876543209876543209876543 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_3 : (154320987654320987654321 / 3125000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (1 / 1) (-1 / 3) (1 / 1) (-83 / 60) (-26 / 15) (19 / 12) <=
(154320987654320987654321 / 3125000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_3 : (154320987654320987654321 / 3125000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (1 / 1) (-1 / 3) (1 / 1) (-83 / 60) (-26 / 15) (19 / 12) <=
(154320987654320987654321 / 3125000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_3 : (287037037037037037037037 / 12500000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (6 / 5) (39 / 50) (1 / 1) (-3 / 2) (0 / 1) (1510 / 997) <=
(287037037037037037037037 / 12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_3 : (287037037037037037037037 / 12500000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (6 / 5) (39 / 50) (1 / 1) (-3 / 2) (0 / 1) (1510 / 997) <=
(287037037037037037037037 / 12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_3 : (8888888888888888888888889 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (-1 / 15) (-31 / 30) (-3 / 2) (-5 / 3) (1 / 5) (1915 / 997) <=
(8888888888888888888888889 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_3 : (8888888888888888888888889 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (-1 / 15) (-31 / 30) (-3 / 2) (-5 / 3) (1 / 5) (1915 / 997) <=
(8888888888888888888888889 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_3 : (-1481481481481481481481481 / 1000000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (-1 / 1) (-49 / 50) (-49 / 50) (-49 / 50) (1 / 1) (-1109 /
997) <= (-1481481481481481481481481 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_3 : (-1481481481481481481481481 / 1000000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (-1 / 1) (-49 / 50) (-49 / 50) (-49 / 50) (1 / 1) (-1109 /
997) <= (-1481481481481481481481481 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_3 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_3 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_3 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_3, rhs_regularizer_uniform_gradient_C_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 64) - (v_1 / 64) - (v_2
/ 64) - (v_3 / 64)).
Definition rhs_regularizer_uniform_gradient_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 64) - (v_1 / 64) - (v_2
/ 64) - (v_3 / 64)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_4 : (748611111111111111111111 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_4 (131 / 120) (413 / 360) (-5 / 3) (939 / 500) (-8 / 5) (-8 / 5) <=
(748611111111111111111111 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_4 : (748611111111111111111111 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_4 (131 / 120) (413 / 360) (-5 / 3) (939 / 500) (-8 / 5) (-8 / 5) <=
(748611111111111111111111 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_4 : (-103040762913741223671013 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_4 (-1286 / 997) (-1 / 8) (1 / 1) (37 / 20) (3 / 2) (975 / 997) <=
(-103040762913741223671013 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_4 : (-103040762913741223671013 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_4 (-1286 / 997) (-1 / 8) (1 / 1) (37 / 20) (3 / 2) (975 / 997) <=
(-103040762913741223671013 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_4 : (-277 / 32000) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_4 (29 / 125) (1 / 8) (1 / 8) (1 / 1) (-37 / 20) (3 / 4) <= (-277 / 32000) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_4 : (-277 / 32000) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_4 (29 / 125) (1 / 8) (1 / 8) (1 / 1) (-37 / 20) (3 / 4) <= (-277 / 32000) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_4 : (2942708333333333333333333 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_4 (-41 / 360) (-9 / 5) (-1 / 8) (-3 / 10) (71 / 1000) (71 / 1000)
<= (2942708333333333333333333 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_4 : (2942708333333333333333333 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_4 (-41 / 360) (-9 / 5) (-1 / 8) (-3 / 10) (71 / 1000) (71 / 1000)
<= (2942708333333333333333333 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_4 : (-301 / 4000) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_4 (-8 / 5) (-121 / 250) (1 / 2) (0 / 1) (0 / 1) (-1 / 3) <= (-301 / 4000) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_4 : (-301 / 4000) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_4 (-8 / 5) (-121 / 250) (1 / 2) (0 / 1) (0 / 1) (-1 / 3) <= (-301 / 4000) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_4 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_4 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_4 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_4, rhs_regularizer_uniform_gradient_C_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 125) - (v_1 / 125) -
(v_2 / 125) - (v_3 / 125) - (v_4 / 125)).
Definition rhs_regularizer_uniform_gradient_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 125) - (v_1 / 125) -
(v_2 / 125) - (v_3 / 125) - (v_4 / 125)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_5 : (6666666666666666666666667 / 1000000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (0 / 1) (0 / 1) (-5 / 6) (1 / 1) (-1 / 1) (-1 / 1) <=
(6666666666666666666666667 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_5 : (6666666666666666666666667 / 1000000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (0 / 1) (0 / 1) (-5 / 6) (1 / 1) (-1 / 1) (-1 / 1) <=
(6666666666666666666666667 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_5 : (1175288888888888888888889 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (833 / 1000) (-39 / 1000) (623 / 360) (-2 / 3) (419 / 500) (0 /
1) <= (1175288888888888888888889 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_5 : (1175288888888888888888889 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (833 / 1000) (-39 / 1000) (623 / 360) (-2 / 3) (419 / 500) (0 /
1) <= (1175288888888888888888889 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_5 : (-2507466666666666666666667 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (-769 / 1000) (1 / 1) (-11 / 6) (107 / 120) (0 / 1) (3 / 20)
<= (-2507466666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_5 : (-2507466666666666666666667 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (-769 / 1000) (1 / 1) (-11 / 6) (107 / 120) (0 / 1) (3 / 20)
<= (-2507466666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_5 : (2533333333333333333333333 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (-3 / 10) (-7 / 5) (-1 / 1) (-59 / 60) (-59 / 60) (-59 / 60) <=
(2533333333333333333333333 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_5 : (2533333333333333333333333 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (-3 / 10) (-7 / 5) (-1 / 1) (-59 / 60) (-59 / 60) (-59 / 60) <=
(2533333333333333333333333 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_5 : (3991111111111111111111111 / 500000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (433 / 360) (17 / 60) (153 / 100) (1 / 1) (1 / 1) (-7 / 10) <=
(3991111111111111111111111 / 500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_5 : (3991111111111111111111111 / 500000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (433 / 360) (17 / 60) (153 / 100) (1 / 1) (1 / 1) (-7 / 10) <=
(3991111111111111111111111 / 500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_5 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_5 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_5 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_5, rhs_regularizer_uniform_gradient_C_5, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 216) - (v_1 / 216) -
(v_2 / 216) - (v_3 / 216) - (v_4 / 216) - (v_5 / 216)).
Definition rhs_regularizer_uniform_gradient_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 216) - (v_1 / 216) -
(v_2 / 216) - (v_3 / 216) - (v_4 / 216) - (v_5 / 216)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_6 : (4194907407407407407407407 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (26 / 15) (-1 / 4) (-1311 / 1000) (0 / 1) (1 / 2) (2 / 3) <=
(4194907407407407407407407 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_6 : (4194907407407407407407407 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (26 / 15) (-1 / 4) (-1311 / 1000) (0 / 1) (1 / 2) (2 / 3) <=
(4194907407407407407407407 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_6 : (304513888888888888888889 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (7 / 6) (469 / 1000) (4 / 5) (0 / 1) (29 / 30) (29 / 30) <=
(304513888888888888888889 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_6 : (304513888888888888888889 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (7 / 6) (469 / 1000) (4 / 5) (0 / 1) (29 / 30) (29 / 30) <=
(304513888888888888888889 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_6 : (-6792473872233985908342311 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (-15 / 8) (-1193 / 997) (107 / 60) (19 / 10) (3 / 2) (131 /
100) <= (-6792473872233985908342311 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_6 : (-6792473872233985908342311 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (-15 / 8) (-1193 / 997) (107 / 60) (19 / 10) (3 / 2) (131 /
100) <= (-6792473872233985908342311 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_6 : (3575023063016209121190733 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (1 / 1) (1 / 1) (-1789 / 997) (739 / 1000) (-19 / 12) (-13 /
12) <= (3575023063016209121190733 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_6 : (3575023063016209121190733 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (1 / 1) (1 / 1) (-1789 / 997) (739 / 1000) (-19 / 12) (-13 /
12) <= (3575023063016209121190733 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_6 : (327750659385564099706527 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (47 / 997) (1 / 4) (-3 / 2) (3 / 2) (-1777 / 1000) (-1777 / 1000)
<= (327750659385564099706527 / 20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_6 : (327750659385564099706527 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (47 / 997) (1 / 4) (-3 / 2) (3 / 2) (-1777 / 1000) (-1777 / 1000)
<= (327750659385564099706527 / 20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_6 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_6 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_6 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_6, rhs_regularizer_uniform_gradient_C_6, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (regularizer_uniform_gradient_C_2, regularizer_uniform_gradient_C_3,
regularizer_uniform_gradient_C_4, regularizer_uniform_gradient_C_5, regularizer_uniform_gradient_C_6).
Print Assumptions what_was_proved.
