From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.uniform_gradient: The derivative in h at 0 of d<p, p'>/dz_0 is (v_0 - mean v)/C^2, at uniform p = softmax(z)
   and p' = softmax(h v) of C classes. For C in {2..6}; v_0..v_5 in (-oo, oo). Source: ours. *)
Definition lhs_regularizer_uniform_gradient_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 8) - (v_1 / 8)).
Definition rhs_regularizer_uniform_gradient_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 8) - (v_1 / 8)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_2 : (0 / 1) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_2 (983 / 120) (983 / 120) (983 / 120) (1 / 1) (0 / 1) (9 / 4) <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_2 : (0 / 1) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_2 (983 / 120) (983 / 120) (983 / 120) (1 / 1) (0 / 1) (9 / 4) <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_2 : (6460506519558676028084253 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_2 (37 / 10) (-1464 / 997) (-8 / 3) (-17 / 4) (-15 / 2) (-5 / 1)
<= (6460506519558676028084253 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_2 : (6460506519558676028084253 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_2 (37 / 10) (-1464 / 997) (-8 / 3) (-17 / 4) (-15 / 2) (-5 / 1)
<= (6460506519558676028084253 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_2 : (833 / 8000) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_2 (6333 / 1000) (11 / 2) (11 / 2) (-67 / 8) (0 / 1) (-271 / 50) <= (833 / 8000) + (1
/ 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_2 : (833 / 8000) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_2 (6333 / 1000) (11 / 2) (11 / 2) (-67 / 8) (0 / 1) (-271 / 50) <= (833 / 8000) + (1
/ 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_2 : (-179010991307255098629221 / 250000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_2 (-1 / 6) (5545 / 997) (227 / 40) (0 / 1) (-283 / 50) (-10 / 1) <=
(-179010991307255098629221 / 250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_2 : (-179010991307255098629221 / 250000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_2 (-1 / 6) (5545 / 997) (227 / 40) (0 / 1) (-283 / 50) (-10 / 1) <=
(-179010991307255098629221 / 250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_2 : (-7858333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_2 (-457 / 100) (103 / 60) (-9 / 1) (-7721 / 997) (-6 / 1) (38 /
5) <= (-7858333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_2 : (-7858333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_2 (-457 / 100) (103 / 60) (-9 / 1) (-7721 / 997) (-6 / 1) (38 /
5) <= (-7858333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_2 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, lhs_regularizer_uniform_gradient_C_2 v_0
v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_C_2 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_2, rhs_regularizer_uniform_gradient_C_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_uniform_gradient_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 27) - (v_1 / 27) - (v_2
/ 27)).
Definition rhs_regularizer_uniform_gradient_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 27) - (v_1 / 27) - (v_2
/ 27)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_3 : (-2380246913580246913580247 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (-363 / 50) (-1 / 1) (-2 / 3) (-97 / 10) (161 / 100) (141 / 50)
<= (-2380246913580246913580247 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_3 : (-2380246913580246913580247 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (-363 / 50) (-1 / 1) (-2 / 3) (-97 / 10) (161 / 100) (141 / 50)
<= (-2380246913580246913580247 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_3 : (919753086419753086419753 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (41 / 5) (52 / 15) (3 / 1) (9 / 4) (-8 / 5) (3 / 2) <=
(919753086419753086419753 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_3 : (919753086419753086419753 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (41 / 5) (52 / 15) (3 / 1) (9 / 4) (-8 / 5) (3 / 2) <=
(919753086419753086419753 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_3 : (-168251668586004928365343 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (-150 / 997) (-13 / 3) (23 / 3) (23 / 3) (-2429 / 360) (-2 / 1)
<= (-168251668586004928365343 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_3 : (-168251668586004928365343 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (-150 / 997) (-13 / 3) (23 / 3) (23 / 3) (-2429 / 360) (-2 / 1)
<= (-168251668586004928365343 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_3 : (-1345679012345679012345679 / 2000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (-4 / 1) (8 / 3) (15 / 2) (69 / 50) (-5 / 2) (13 / 2) <=
(-1345679012345679012345679 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_3 : (-1345679012345679012345679 / 2000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (-4 / 1) (8 / 3) (15 / 2) (69 / 50) (-5 / 2) (13 / 2) <=
(-1345679012345679012345679 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_3 : (4681481481481481481481481 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (341 / 50) (1 / 1) (0 / 1) (-9 / 1) (-9 / 1) (0 / 1) <=
(4681481481481481481481481 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_3 : (4681481481481481481481481 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (341 / 50) (1 / 1) (0 / 1) (-9 / 1) (-9 / 1) (0 / 1) <=
(4681481481481481481481481 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_3 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, lhs_regularizer_uniform_gradient_C_3 v_0
v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_C_3 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_3, rhs_regularizer_uniform_gradient_C_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_uniform_gradient_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 64) - (v_1 / 64) - (v_2
/ 64) - (v_3 / 64)).
Definition rhs_regularizer_uniform_gradient_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 64) - (v_1 / 64) - (v_2
/ 64) - (v_3 / 64)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_4 : (2501136482363757940488131 / 50000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_4 (-3753 / 997) (5 / 1) (-9661 / 1000) (-59 / 6) (569 / 60) (-19
/ 4) <= (2501136482363757940488131 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_4 : (2501136482363757940488131 / 50000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_4 (-3753 / 997) (5 / 1) (-9661 / 1000) (-59 / 6) (569 / 60) (-19
/ 4) <= (2501136482363757940488131 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_4 : (19 / 640) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_4 (-3 / 5) (19 / 8) (311 / 120) (-26 / 3) (4793 / 1000) (-34 / 5) <= (19 / 640) + (1
/ 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_4 : (19 / 640) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_4 (-3 / 5) (19 / 8) (311 / 120) (-26 / 3) (4793 / 1000) (-34 / 5) <= (19 / 640) + (1
/ 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_4 : (583 / 32000) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_4 (-1 / 1) (-1 / 1) (-87 / 20) (148 / 125) (7 / 1) (1 / 1) <= (583 / 32000) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_4 : (583 / 32000) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_4 (-1 / 1) (-1 / 1) (-87 / 20) (148 / 125) (7 / 1) (1 / 1) <= (583 / 32000) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_4 : (-65 / 256) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_4 (-1 / 1) (9 / 4) (1 / 1) (10 / 1) (-43 / 20) (13 / 4) <= (-65 / 256) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_4 : (-65 / 256) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_4 (-1 / 1) (9 / 4) (1 / 1) (10 / 1) (-43 / 20) (13 / 4) <= (-65 / 256) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_4 : (2033 / 8000) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_C_4 (10 / 1) (6 / 1) (3 / 2) (1559 / 250) (3949 / 1000) (-26 / 3) <= (2033 / 8000) + (1
/ 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_4 : (2033 / 8000) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_C_4 (10 / 1) (6 / 1) (3 / 2) (1559 / 250) (3949 / 1000) (-26 / 3) <= (2033 / 8000) + (1
/ 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_4 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, lhs_regularizer_uniform_gradient_C_4 v_0
v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_C_4 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_4, rhs_regularizer_uniform_gradient_C_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_uniform_gradient_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 125) - (v_1 / 125) -
(v_2 / 125) - (v_3 / 125) - (v_4 / 125)).
Definition rhs_regularizer_uniform_gradient_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 125) - (v_1 / 125) -
(v_2 / 125) - (v_3 / 125) - (v_4 / 125)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_5 : (-8170666666666666666666667 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (89 / 50) (9 / 1) (-1 / 1) (6 / 1) (10 / 3) (-3512 / 997) <=
(-8170666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_5 : (-8170666666666666666666667 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (89 / 50) (9 / 1) (-1 / 1) (6 / 1) (10 / 3) (-3512 / 997) <=
(-8170666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_5 : (1333333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (6 / 1) (-1 / 1) (9 / 1) (9 / 1) (-29 / 3) (-2 / 3) <=
(1333333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_5 : (1333333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (6 / 1) (-1 / 1) (9 / 1) (9 / 1) (-29 / 3) (-2 / 3) <=
(1333333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_5 : (1921866666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (29 / 6) (-419 / 100) (-3 / 2) (0 / 1) (1 / 1) (89 / 10) <=
(1921866666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_5 : (1921866666666666666666667 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (29 / 6) (-419 / 100) (-3 / 2) (0 / 1) (1 / 1) (89 / 10) <=
(1921866666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_5 : (1544533333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (69 / 10) (209 / 25) (0 / 1) (-12 / 5) (7 / 3) (59 / 6) <=
(1544533333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_5 : (1544533333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (69 / 10) (209 / 25) (0 / 1) (-12 / 5) (7 / 3) (59 / 6) <=
(1544533333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_5 : (-1909333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (-29 / 10) (47 / 5) (13 / 2) (-109 / 60) (-109 / 60) (-109 /
60) <= (-1909333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_5 : (-1909333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (-29 / 10) (47 / 5) (13 / 2) (-109 / 60) (-109 / 60) (-109 /
60) <= (-1909333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_5 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, lhs_regularizer_uniform_gradient_C_5 v_0
v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_C_5 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_5, rhs_regularizer_uniform_gradient_C_5, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_uniform_gradient_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 216) - (v_1 / 216) -
(v_2 / 216) - (v_3 / 216) - (v_4 / 216) - (v_5 / 216)).
Definition rhs_regularizer_uniform_gradient_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 216) - (v_1 / 216) -
(v_2 / 216) - (v_3 / 216) - (v_4 / 216) - (v_5 / 216)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_6 : (1736111111111111111111111 / 1000000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (1 / 1) (0 / 1) (33 / 4) (-11 / 4) (73 / 8) (-10 / 1) <=
(1736111111111111111111111 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_6 : (1736111111111111111111111 / 1000000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (1 / 1) (0 / 1) (33 / 4) (-11 / 4) (73 / 8) (-10 / 1) <=
(1736111111111111111111111 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_6 : (-673287037037037037037037 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (-1 / 5) (4917 / 500) (4917 / 500) (-1 / 8) (-1 / 1) (-5 / 1)
<= (-673287037037037037037037 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_6 : (-673287037037037037037037 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (-1 / 5) (4917 / 500) (4917 / 500) (-1 / 8) (-1 / 1) (-5 / 1)
<= (-673287037037037037037037 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_6 : (-414621913580246913580247 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (-11 / 2) (15 / 2) (4 / 1) (-119 / 25) (-7 / 2) (61 / 12) <=
(-414621913580246913580247 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_6 : (-414621913580246913580247 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (-11 / 2) (15 / 2) (4 / 1) (-119 / 25) (-7 / 2) (61 / 12) <=
(-414621913580246913580247 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_C_6 : (-1244727366255144032921811 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (-2 / 1) (1561 / 360) (-13 / 8) (-13 / 8) (79 / 10) (79 / 10)
<= (-1244727366255144032921811 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_C_6 : (-1244727366255144032921811 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (-2 / 1) (1561 / 360) (-13 / 8) (-13 / 8) (79 / 10) (79 / 10)
<= (-1244727366255144032921811 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_C_6 : (2585030864197530864197531 / 50000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (3 / 1) (2439 / 250) (44 / 5) (-3 / 2) (-128 / 15) (-469 / 100)
<= (2585030864197530864197531 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_C_6 : (2585030864197530864197531 / 50000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (3 / 1) (2439 / 250) (44 / 5) (-3 / 2) (-128 / 15) (-469 / 100)
<= (2585030864197530864197531 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6; at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_6 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, lhs_regularizer_uniform_gradient_C_6 v_0
v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_C_6 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_6, rhs_regularizer_uniform_gradient_C_6, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (regularizer_uniform_gradient_C_2, regularizer_uniform_gradient_C_3,
regularizer_uniform_gradient_C_4, regularizer_uniform_gradient_C_5, regularizer_uniform_gradient_C_6).
Print Assumptions what_was_proved.
