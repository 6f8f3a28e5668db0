From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.uniform_gradient_log: The derivative in h at 0 of d log<p, p'>/dz_0 is (v_0 - mean v)/C, at uniform p =
   softmax(z) and p' = softmax(h v) of C classes. For C in {2..6}; v_0..v_5 in (-oo, oo). Source: ours. *)
Definition lhs_regularizer_uniform_gradient_log_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 4) - (v_1 / 4)).
Definition rhs_regularizer_uniform_gradient_log_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 4) - (v_1 / 4)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_2 : (13 / 4) - (13 / 4000000000000) <=
lhs_regularizer_uniform_gradient_log_C_2 (4 / 1) (-9 / 1) (-9 / 1) (1 / 1) (6 / 1) (-7 / 1) <= (13 / 4) + (13 /
4000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_2 : (13 / 4) - (13 / 4000000000000) <=
rhs_regularizer_uniform_gradient_log_C_2 (4 / 1) (-9 / 1) (-9 / 1) (1 / 1) (6 / 1) (-7 / 1) <= (13 / 4) + (13 /
4000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_2 : (11 / 8) - (11 / 8000000000000) <=
lhs_regularizer_uniform_gradient_log_C_2 (5 / 1) (-1 / 2) (-49 / 5) (-49 / 5) (32 / 5) (83 / 25) <= (11 / 8) + (11 /
8000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_2 : (11 / 8) - (11 / 8000000000000) <=
rhs_regularizer_uniform_gradient_log_C_2 (5 / 1) (-1 / 2) (-49 / 5) (-49 / 5) (32 / 5) (83 / 25) <= (11 / 8) + (11 /
8000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_2 : (4309 / 2000) - (4309 / 2000000000000000) <=
lhs_regularizer_uniform_gradient_log_C_2 (4309 / 500) (0 / 1) (9 / 2) (-11 / 3) (-11 / 3) (13 / 4) <= (4309 / 2000) +
(4309 / 2000000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_2 : (4309 / 2000) - (4309 / 2000000000000000) <=
rhs_regularizer_uniform_gradient_log_C_2 (4309 / 500) (0 / 1) (9 / 2) (-11 / 3) (-11 / 3) (13 / 4) <= (4309 / 2000) +
(4309 / 2000000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_2 : (-982638888888888888888889 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_2 (-7 / 3) (-557 / 360) (-13 / 2) (0 / 1) (0 / 1) (-439 /
60) <= (-982638888888888888888889 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_2 : (-982638888888888888888889 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_2 (-7 / 3) (-557 / 360) (-13 / 2) (0 / 1) (0 / 1) (-439 /
60) <= (-982638888888888888888889 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_2 : (3102083333333333333333333 / 1000000000000000000000000) -
(3102083333333333333333333 / 1000000000000000000000000000000000000) <= lhs_regularizer_uniform_gradient_log_C_2 (509 /
120) (-49 / 6) (-11 / 4) (71 / 12) (-1 / 1) (32 / 5) <= (3102083333333333333333333 / 1000000000000000000000000) +
(3102083333333333333333333 / 1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_2 : (3102083333333333333333333 / 1000000000000000000000000) -
(3102083333333333333333333 / 1000000000000000000000000000000000000) <= rhs_regularizer_uniform_gradient_log_C_2 (509 /
120) (-49 / 6) (-11 / 4) (71 / 12) (-1 / 1) (32 / 5) <= (3102083333333333333333333 / 1000000000000000000000000) +
(3102083333333333333333333 / 1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_2 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R,
lhs_regularizer_uniform_gradient_log_C_2 v_0 v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_2 v_0 v_1 v_2
v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_2, rhs_regularizer_uniform_gradient_log_C_2, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 9) - (v_1 / 9) -
(v_2 / 9)).
Definition rhs_regularizer_uniform_gradient_log_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 9) - (v_1 / 9) -
(v_2 / 9)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_3 : (1118518518518518518518519 / 1000000000000000000000000) -
(1118518518518518518518519 / 1000000000000000000000000000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (17 / 3)
(17 / 3) (-22 / 5) (1 / 1) (-51 / 50) (-557 / 500) <= (1118518518518518518518519 / 1000000000000000000000000) +
(1118518518518518518518519 / 1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_3 : (1118518518518518518518519 / 1000000000000000000000000) -
(1118518518518518518518519 / 1000000000000000000000000000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (17 / 3)
(17 / 3) (-22 / 5) (1 / 1) (-51 / 50) (-557 / 500) <= (1118518518518518518518519 / 1000000000000000000000000) +
(1118518518518518518518519 / 1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_3 : (-1011111111111111111111111 / 1000000000000000000000000) -
(1011111111111111111111111 / 1000000000000000000000000000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (-239 /
30) (-15 / 2) (2 / 3) (9 / 4) (5 / 1) (8301 / 997) <= (-1011111111111111111111111 / 1000000000000000000000000) +
(1011111111111111111111111 / 1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_3 : (-1011111111111111111111111 / 1000000000000000000000000) -
(1011111111111111111111111 / 1000000000000000000000000000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (-239 /
30) (-15 / 2) (2 / 3) (9 / 4) (5 / 1) (8301 / 997) <= (-1011111111111111111111111 / 1000000000000000000000000) +
(1011111111111111111111111 / 1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_3 : (-1400617283950617283950617 / 1000000000000000000000000) -
(1400617283950617283950617 / 1000000000000000000000000000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (-73 /
15) (517 / 360) (517 / 360) (13 / 2) (-7 / 1) (3 / 1) <= (-1400617283950617283950617 / 1000000000000000000000000) +
(1400617283950617283950617 / 1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_3 : (-1400617283950617283950617 / 1000000000000000000000000) -
(1400617283950617283950617 / 1000000000000000000000000000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (-73 /
15) (517 / 360) (517 / 360) (13 / 2) (-7 / 1) (3 / 1) <= (-1400617283950617283950617 / 1000000000000000000000000) +
(1400617283950617283950617 / 1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_3 : (-287037037037037037037037 / 200000000000000000000000) -
(287037037037037037037037 / 200000000000000000000000000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (-95 / 12)
(-95 / 12) (5 / 1) (-7 / 1) (3 / 1) (3 / 1) <= (-287037037037037037037037 / 200000000000000000000000) +
(287037037037037037037037 / 200000000000000000000000000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_3 : (-287037037037037037037037 / 200000000000000000000000) -
(287037037037037037037037 / 200000000000000000000000000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (-95 / 12)
(-95 / 12) (5 / 1) (-7 / 1) (3 / 1) (3 / 1) <= (-287037037037037037037037 / 200000000000000000000000) +
(287037037037037037037037 / 200000000000000000000000000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_3 : (11 / 25) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_3 (-17 / 4) (-623 / 100) (-623 / 100) (7 / 8) (-6 / 1) (-61 / 20) <= (11 / 25) +
(1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_3 : (11 / 25) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_3 (-17 / 4) (-623 / 100) (-623 / 100) (7 / 8) (-6 / 1) (-61 / 20) <= (11 / 25) +
(1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_3 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R,
lhs_regularizer_uniform_gradient_log_C_3 v_0 v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_3 v_0 v_1 v_2
v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_3, rhs_regularizer_uniform_gradient_log_C_3, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 16) - (v_1 / 16) -
(v_2 / 16) - (v_3 / 16)).
Definition rhs_regularizer_uniform_gradient_log_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 16) - (v_1 / 16) -
(v_2 / 16) - (v_3 / 16)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_4 : (-5784854563691073219658977 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_4 (0 / 1) (0 / 1) (2 / 1) (7234 / 997) (43 / 8) (0 / 1)
<= (-5784854563691073219658977 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_4 : (-5784854563691073219658977 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_4 (0 / 1) (0 / 1) (2 / 1) (7234 / 997) (43 / 8) (0 / 1)
<= (-5784854563691073219658977 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_4 : (3351041666666666666666667 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_4 (19 / 8) (-91 / 50) (21 / 4) (-5 / 3) (1093 / 1000) (39
/ 4) <= (3351041666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_4 : (3351041666666666666666667 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_4 (19 / 8) (-91 / 50) (21 / 4) (-5 / 3) (1093 / 1000) (39
/ 4) <= (3351041666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_4 : (-11 / 160) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_4 (3 / 2) (5 / 1) (3 / 5) (0 / 1) (7 / 1) (7 / 1) <= (-11 / 160) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_4 : (-11 / 160) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_4 (3 / 2) (5 / 1) (3 / 5) (0 / 1) (7 / 1) (7 / 1) <= (-11 / 160) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_4 : (539513888888888888888889 / 500000000000000000000000) -
(539513888888888888888889 / 500000000000000000000000000000000000) <= lhs_regularizer_uniform_gradient_log_C_4 (349 /
100) (-59 / 60) (-284 / 45) (1 / 2) (-17 / 4) (-8 / 1) <= (539513888888888888888889 / 500000000000000000000000) +
(539513888888888888888889 / 500000000000000000000000000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_4 : (539513888888888888888889 / 500000000000000000000000) -
(539513888888888888888889 / 500000000000000000000000000000000000) <= rhs_regularizer_uniform_gradient_log_C_4 (349 /
100) (-59 / 60) (-284 / 45) (1 / 2) (-17 / 4) (-8 / 1) <= (539513888888888888888889 / 500000000000000000000000) +
(539513888888888888888889 / 500000000000000000000000000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_4 : (-51 / 80) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_4 (-1 / 1) (-44 / 5) (8 / 1) (8 / 1) (-34 / 5) (29 / 4) <= (-51 / 80) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_4 : (-51 / 80) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_4 (-1 / 1) (-44 / 5) (8 / 1) (8 / 1) (-34 / 5) (29 / 4) <= (-51 / 80) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_4 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R,
lhs_regularizer_uniform_gradient_log_C_4 v_0 v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_4 v_0 v_1 v_2
v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_4, rhs_regularizer_uniform_gradient_log_C_4, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 25) - (v_1 / 25) -
(v_2 / 25) - (v_3 / 25) - (v_4 / 25)).
Definition rhs_regularizer_uniform_gradient_log_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 25) - (v_1 / 25) -
(v_2 / 25) - (v_3 / 25) - (v_4 / 25)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_5 : (-23039 / 12500) - (23039 / 12500000000000000) <=
lhs_regularizer_uniform_gradient_log_C_5 (-4501 / 500) (31 / 5) (-19 / 4) (231 / 50) (4 / 1) (47 / 5) <= (-23039 /
12500) + (23039 / 12500000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_5 : (-23039 / 12500) - (23039 / 12500000000000000) <=
rhs_regularizer_uniform_gradient_log_C_5 (-4501 / 500) (31 / 5) (-19 / 4) (231 / 50) (4 / 1) (47 / 5) <= (-23039 /
12500) + (23039 / 12500000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_5 : (12391 / 12500) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_5 (8 / 1) (-1 / 1) (721 / 250) (3167 / 500) (-1 / 1) (-1 / 1) <= (12391 / 12500)
+ (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_5 : (12391 / 12500) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_5 (8 / 1) (-1 / 1) (721 / 250) (3167 / 500) (-1 / 1) (-1 / 1) <= (12391 / 12500)
+ (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_5 : (574318789702440655299231 / 1250000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_5 (4130 / 997) (0 / 1) (0 / 1) (0 / 1) (61 / 12) (2993 /
360) <= (574318789702440655299231 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_5 : (574318789702440655299231 / 1250000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_5 (4130 / 997) (0 / 1) (0 / 1) (0 / 1) (61 / 12) (2993 /
360) <= (574318789702440655299231 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_5 : (3271111111111111111111111 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_5 (49 / 36) (-323 / 60) (5 / 4) (9 / 10) (1 / 2) (13 / 3)
<= (3271111111111111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_5 : (3271111111111111111111111 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_5 (49 / 36) (-323 / 60) (5 / 4) (9 / 10) (1 / 2) (13 / 3)
<= (3271111111111111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_5 : (13843 / 25000) - (1 / 1000000000000) <=
lhs_regularizer_uniform_gradient_log_C_5 (1117 / 1000) (-75 / 8) (0 / 1) (0 / 1) (0 / 1) (-789 / 100) <= (13843 / 25000)
+ (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_5 : (13843 / 25000) - (1 / 1000000000000) <=
rhs_regularizer_uniform_gradient_log_C_5 (1117 / 1000) (-75 / 8) (0 / 1) (0 / 1) (0 / 1) (-789 / 100) <= (13843 / 25000)
+ (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_5 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R,
lhs_regularizer_uniform_gradient_log_C_5 v_0 v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_5 v_0 v_1 v_2
v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_5, rhs_regularizer_uniform_gradient_log_C_5, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 36) - (v_1 / 36) -
(v_2 / 36) - (v_3 / 36) - (v_4 / 36) - (v_5 / 36)).
Definition rhs_regularizer_uniform_gradient_log_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 36) - (v_1 / 36) -
(v_2 / 36) - (v_3 / 36) - (v_4 / 36) - (v_5 / 36)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_6 : (-5416666666666666666666667 / 100000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (15 / 4) (3 / 1) (-1 / 2) (37 / 10) (33 / 4) (25 / 4)
<= (-5416666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_6 : (-5416666666666666666666667 / 100000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (15 / 4) (3 / 1) (-1 / 2) (37 / 10) (33 / 4) (25 / 4)
<= (-5416666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_6 : (-4336712962962962962962963 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (-46 / 5) (-8459 / 1000) (59 / 15) (-10 / 1) (-6 / 1)
(23 / 4) <= (-4336712962962962962962963 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_6 : (-4336712962962962962962963 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (-46 / 5) (-8459 / 1000) (59 / 15) (-10 / 1) (-6 / 1)
(23 / 4) <= (-4336712962962962962962963 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_6 : (6696759259259259259259259 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (9 / 2) (1 / 2) (-65 / 8) (33 / 5) (9 / 1) (-115 / 12)
<= (6696759259259259259259259 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_6 : (6696759259259259259259259 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (9 / 2) (1 / 2) (-65 / 8) (33 / 5) (9 / 1) (-115 / 12)
<= (6696759259259259259259259 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_C_6 : (-2254166666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (1 / 1) (63 / 8) (-1 / 1) (37 / 50) (13 / 2) (-1 / 1)
<= (-2254166666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_C_6 : (-2254166666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (1 / 1) (63 / 8) (-1 / 1) (37 / 50) (13 / 2) (-1 / 1)
<= (-2254166666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_C_6 : (2905787037037037037037037 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (4 / 1) (-31 / 4) (1 / 1) (25 / 12) (987 / 100) (-49 /
8) <= (2905787037037037037037037 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_C_6 : (2905787037037037037037037 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (4 / 1) (-31 / 4) (1 / 1) (25 / 12) (987 / 100) (-49 /
8) <= (2905787037037037037037037 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_6 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R,
lhs_regularizer_uniform_gradient_log_C_6 v_0 v_1 v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_6 v_0 v_1 v_2
v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_6, rhs_regularizer_uniform_gradient_log_C_6, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (regularizer_uniform_gradient_log_C_2, regularizer_uniform_gradient_log_C_3,
regularizer_uniform_gradient_log_C_4, regularizer_uniform_gradient_log_C_5, regularizer_uniform_gradient_log_C_6).
Print Assumptions what_was_proved.
