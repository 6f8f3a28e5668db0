From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.embedding: A uniform token of U ids (U = 2, 3, 4), kept with probability q and else redrawn: E h h' = (E h)^2 + q
   Var h for a table h. For q in [0, 1]; U in {2..4}; f_0..f_3 in (-oo, oo). Source: O'Donnell, Analysis of Boolean
   Functions, ch. 8. *)
Definition lhs_bounds_embedding_U_2 (q f_0 f_1 f_2 f_3 : R) : R := ((f_0 * f_1 * ((1 / 2) - (q / 2))) + ((q + 1) * ((f_0
^ 2) + (f_1 ^ 2)) / 4)).
Definition rhs_bounds_embedding_U_2 (q f_0 f_1 f_2 f_3 : R) : R := ((q * ((((f_1 - f_0) ^ 2) / 8) + (((f_0 - f_1) ^ 2) /
8))) + (((f_0 / 2) + (f_1 / 2)) ^ 2)).
Theorem value_1_of_lhs_bounds_embedding_U_2 : (760561111111111111111111 / 25000000000000000000000) -
(760561111111111111111111 / 25000000000000000000000000000000000) <= lhs_bounds_embedding_U_2 (3 / 10) (3 / 10) (-59 / 6)
(-227 / 30) (22 / 3) <= (760561111111111111111111 / 25000000000000000000000) + (760561111111111111111111 /
25000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_embedding_U_2 : (760561111111111111111111 / 25000000000000000000000) -
(760561111111111111111111 / 25000000000000000000000000000000000) <= rhs_bounds_embedding_U_2 (3 / 10) (3 / 10) (-59 / 6)
(-227 / 30) (22 / 3) <= (760561111111111111111111 / 25000000000000000000000) + (760561111111111111111111 /
25000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_embedding_U_2 : (217107964518555667001003 / 3125000000000000000000) -
(217107964518555667001003 / 3125000000000000000000000000000000) <= lhs_bounds_embedding_U_2 (901 / 997) (7 / 1) (19 / 2)
(2 / 3) (-7 / 5) <= (217107964518555667001003 / 3125000000000000000000) + (217107964518555667001003 /
3125000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_embedding_U_2 : (217107964518555667001003 / 3125000000000000000000) -
(217107964518555667001003 / 3125000000000000000000000000000000) <= rhs_bounds_embedding_U_2 (901 / 997) (7 / 1) (19 / 2)
(2 / 3) (-7 / 5) <= (217107964518555667001003 / 3125000000000000000000) + (217107964518555667001003 /
3125000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_embedding_U_2 : (1388454861111111111111111 / 250000000000000000000000) -
(1388454861111111111111111 / 250000000000000000000000000000000000) <= lhs_bounds_embedding_U_2 (3 / 4) (-7 / 2) (-1 / 3)
(1 / 1) (-789 / 100) <= (1388454861111111111111111 / 250000000000000000000000) + (1388454861111111111111111 /
250000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_embedding_U_2 : (1388454861111111111111111 / 250000000000000000000000) -
(1388454861111111111111111 / 250000000000000000000000000000000000) <= rhs_bounds_embedding_U_2 (3 / 4) (-7 / 2) (-1 / 3)
(1 / 1) (-789 / 100) <= (1388454861111111111111111 / 250000000000000000000000) + (1388454861111111111111111 /
250000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_embedding_U_2 : (1539 / 4000) - (1 / 1000000000000) <= lhs_bounds_embedding_U_2 (9 / 10)
(9 / 10) (0 / 1) (0 / 1) (-7 / 1) <= (1539 / 4000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_embedding_U_2 : (1539 / 4000) - (1 / 1000000000000) <= rhs_bounds_embedding_U_2 (9 / 10)
(9 / 10) (0 / 1) (0 / 1) (-7 / 1) <= (1539 / 4000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_embedding_U_2 : (4583333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_2 (5 / 6) (-1 / 1) (0 / 1) (-158 / 25) (48 / 5) <= (4583333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_embedding_U_2 : (4583333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_2 (5 / 6) (-1 / 1) (0 / 1) (-158 / 25) (48 / 5) <= (4583333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem bounds_embedding_U_2 : forall q f_0 f_1 f_2 f_3 : R, 0 <= q <= 1 -> lhs_bounds_embedding_U_2 q f_0 f_1 f_2 f_3 =
rhs_bounds_embedding_U_2 q f_0 f_1 f_2 f_3.
Proof.
intros. unfold lhs_bounds_embedding_U_2, rhs_bounds_embedding_U_2, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_embedding_U_3 (q f_0 f_1 f_2 f_3 : R) : R := (((1 - q) * ((2 * f_0 * f_1) + (2 * f_0 * f_2) + (2 *
f_1 * f_2)) / 9) + (((2 * q) + 1) * ((f_0 ^ 2) + (f_1 ^ 2) + (f_2 ^ 2)) / 9)).
Definition rhs_bounds_embedding_U_3 (q f_0 f_1 f_2 f_3 : R) : R := ((q * (((((2 * f_2) - f_0 - f_1) ^ 2) / 27) + ((((2 *
f_1) - f_0 - f_2) ^ 2) / 27) + ((((2 * f_0) - f_1 - f_2) ^ 2) / 27))) + (((f_0 / 3) + (f_1 / 3) + (f_2 / 3)) ^ 2)).
Theorem value_1_of_lhs_bounds_embedding_U_3 : (54597665180612711476909 / 5000000000000000000000) -
(54597665180612711476909 / 5000000000000000000000000000000000) <= lhs_bounds_embedding_U_3 (43 / 60) (1 / 1) (-155 / 36)
(-155 / 36) (1 / 1) <= (54597665180612711476909 / 5000000000000000000000) + (54597665180612711476909 /
5000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_embedding_U_3 : (54597665180612711476909 / 5000000000000000000000) -
(54597665180612711476909 / 5000000000000000000000000000000000) <= rhs_bounds_embedding_U_3 (43 / 60) (1 / 1) (-155 / 36)
(-155 / 36) (1 / 1) <= (54597665180612711476909 / 5000000000000000000000) + (54597665180612711476909 /
5000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_embedding_U_3 : (31791020850480109739369 / 800000000000000000000) -
(31791020850480109739369 / 800000000000000000000000000000000) <= lhs_bounds_embedding_U_3 (49 / 180) (-31 / 4) (-16 / 5)
(-23 / 3) (10 / 1) <= (31791020850480109739369 / 800000000000000000000) + (31791020850480109739369 /
800000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_embedding_U_3 : (31791020850480109739369 / 800000000000000000000) -
(31791020850480109739369 / 800000000000000000000000000000000) <= rhs_bounds_embedding_U_3 (49 / 180) (-31 / 4) (-16 / 5)
(-23 / 3) (10 / 1) <= (31791020850480109739369 / 800000000000000000000) + (31791020850480109739369 /
800000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_embedding_U_3 : (3171429012345679012345679 / 50000000000000000000000) -
(3171429012345679012345679 / 50000000000000000000000000000000000) <= lhs_bounds_embedding_U_3 (23 / 100) (19 / 2) (14 /
3) (19 / 2) (2036 / 997) <= (3171429012345679012345679 / 50000000000000000000000) + (3171429012345679012345679 /
50000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_embedding_U_3 : (3171429012345679012345679 / 50000000000000000000000) -
(3171429012345679012345679 / 50000000000000000000000000000000000) <= rhs_bounds_embedding_U_3 (23 / 100) (19 / 2) (14 /
3) (19 / 2) (2036 / 997) <= (3171429012345679012345679 / 50000000000000000000000) + (3171429012345679012345679 /
50000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_embedding_U_3 : (9333023 / 5000000) - (9333023 / 5000000000000000000) <=
lhs_bounds_embedding_U_3 (303 / 1000) (-363 / 100) (1 / 1) (2 / 1) (29 / 3) <= (9333023 / 5000000) + (9333023 /
5000000000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_embedding_U_3 : (9333023 / 5000000) - (9333023 / 5000000000000000000) <=
rhs_bounds_embedding_U_3 (303 / 1000) (-363 / 100) (1 / 1) (2 / 1) (29 / 3) <= (9333023 / 5000000) + (9333023 /
5000000000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_embedding_U_3 : (180691512345679012345679 / 40000000000000000000000) -
(180691512345679012345679 / 40000000000000000000000000000000000) <= lhs_bounds_embedding_U_3 (11 / 12) (67 / 60) (-419 /
120) (-1 / 1) (7 / 2) <= (180691512345679012345679 / 40000000000000000000000) + (180691512345679012345679 /
40000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_embedding_U_3 : (180691512345679012345679 / 40000000000000000000000) -
(180691512345679012345679 / 40000000000000000000000000000000000) <= rhs_bounds_embedding_U_3 (11 / 12) (67 / 60) (-419 /
120) (-1 / 1) (7 / 2) <= (180691512345679012345679 / 40000000000000000000000) + (180691512345679012345679 /
40000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem bounds_embedding_U_3 : forall q f_0 f_1 f_2 f_3 : R, 0 <= q <= 1 -> lhs_bounds_embedding_U_3 q f_0 f_1 f_2 f_3 =
rhs_bounds_embedding_U_3 q f_0 f_1 f_2 f_3.
Proof.
intros. unfold lhs_bounds_embedding_U_3, rhs_bounds_embedding_U_3, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_embedding_U_4 (q f_0 f_1 f_2 f_3 : R) : R := (((1 - q) * ((2 * f_0 * f_1) + (2 * f_0 * f_2) + (2 *
f_0 * f_3) + (2 * f_1 * f_2) + (2 * f_1 * f_3) + (2 * f_2 * f_3)) / 16) + (((3 * q) + 1) * ((f_0 ^ 2) + (f_1 ^ 2) + (f_2
^ 2) + (f_3 ^ 2)) / 16)).
Definition rhs_bounds_embedding_U_4 (q f_0 f_1 f_2 f_3 : R) : R := ((q * (((((3 * f_3) - f_0 - f_1 - f_2) ^ 2) / 64) +
((((3 * f_2) - f_0 - f_1 - f_3) ^ 2) / 64) + ((((3 * f_1) - f_0 - f_2 - f_3) ^ 2) / 64) + ((((3 * f_0) - f_1 - f_2 -
f_3) ^ 2) / 64))) + (((f_0 / 4) + (f_1 / 4) + (f_2 / 4) + (f_3 / 4)) ^ 2)).
Theorem value_1_of_lhs_bounds_embedding_U_4 : (9831111111111111111111111 / 1000000000000000000000000) -
(9831111111111111111111111 / 1000000000000000000000000000000000000) <= lhs_bounds_embedding_U_4 (1 / 3) (-9 / 10) (-53 /
6) (1 / 1) (0 / 1) <= (9831111111111111111111111 / 1000000000000000000000000) + (9831111111111111111111111 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_embedding_U_4 : (9831111111111111111111111 / 1000000000000000000000000) -
(9831111111111111111111111 / 1000000000000000000000000000000000000) <= rhs_bounds_embedding_U_4 (1 / 3) (-9 / 10) (-53 /
6) (1 / 1) (0 / 1) <= (9831111111111111111111111 / 1000000000000000000000000) + (9831111111111111111111111 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_embedding_U_4 : (2368821666666666666666667 / 1000000000000000000000000) -
(2368821666666666666666667 / 1000000000000000000000000000000000000) <= lhs_bounds_embedding_U_4 (11 / 60) (134 / 25) (1
/ 1) (0 / 1) (-14 / 5) <= (2368821666666666666666667 / 1000000000000000000000000) + (2368821666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_embedding_U_4 : (2368821666666666666666667 / 1000000000000000000000000) -
(2368821666666666666666667 / 1000000000000000000000000000000000000) <= rhs_bounds_embedding_U_4 (11 / 60) (134 / 25) (1
/ 1) (0 / 1) (-14 / 5) <= (2368821666666666666666667 / 1000000000000000000000000) + (2368821666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_embedding_U_4 : (98200529365875403989747 / 40000000000000000000000) -
(98200529365875403989747 / 40000000000000000000000000000000000) <= lhs_bounds_embedding_U_4 (427 / 997) (-1 / 1) (31 /
15) (53 / 20) (-13 / 4) <= (98200529365875403989747 / 40000000000000000000000) + (98200529365875403989747 /
40000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_embedding_U_4 : (98200529365875403989747 / 40000000000000000000000) -
(98200529365875403989747 / 40000000000000000000000000000000000) <= rhs_bounds_embedding_U_4 (427 / 997) (-1 / 1) (31 /
15) (53 / 20) (-13 / 4) <= (98200529365875403989747 / 40000000000000000000000) + (98200529365875403989747 /
40000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_embedding_U_4 : (950076445763888888888889 / 50000000000000000000000) -
(950076445763888888888889 / 50000000000000000000000000000000000) <= lhs_bounds_embedding_U_4 (2 / 5) (2 / 5) (-1 / 1)
(-19 / 3) (-8041 / 1000) <= (950076445763888888888889 / 50000000000000000000000) + (950076445763888888888889 /
50000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_embedding_U_4 : (950076445763888888888889 / 50000000000000000000000) -
(950076445763888888888889 / 50000000000000000000000000000000000) <= rhs_bounds_embedding_U_4 (2 / 5) (2 / 5) (-1 / 1)
(-19 / 3) (-8041 / 1000) <= (950076445763888888888889 / 50000000000000000000000) + (950076445763888888888889 /
50000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_embedding_U_4 : (3165657 / 200000) - (3165657 / 200000000000000000) <=
lhs_bounds_embedding_U_4 (4 / 5) (-1 / 1) (-7 / 1) (261 / 50) (-1 / 1) <= (3165657 / 200000) + (3165657 /
200000000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_embedding_U_4 : (3165657 / 200000) - (3165657 / 200000000000000000) <=
rhs_bounds_embedding_U_4 (4 / 5) (-1 / 1) (-7 / 1) (261 / 50) (-1 / 1) <= (3165657 / 200000) + (3165657 /
200000000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem bounds_embedding_U_4 : forall q f_0 f_1 f_2 f_3 : R, 0 <= q <= 1 -> lhs_bounds_embedding_U_4 q f_0 f_1 f_2 f_3 =
rhs_bounds_embedding_U_4 q f_0 f_1 f_2 f_3.
Proof.
intros. unfold lhs_bounds_embedding_U_4, rhs_bounds_embedding_U_4, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (bounds_embedding_U_2, bounds_embedding_U_3, bounds_embedding_U_4).
Print Assumptions what_was_proved.
