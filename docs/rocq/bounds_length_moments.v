From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.length_moments: The k-th derivative at s = 0 of exp(a s + b s^2 + 4 c s^3/3 + 2 d s^4) is a, a^2 + 2 b, a^3 + 6 a
   b + 8 c and a^4 + 12 a^2 b + 12 b^2 + 32 a c + 48 d for k = 1, 2, 3, 4. For k in {1..4}; a, b, c, d in (-oo, oo).
   Source: textbook: moments of cumulants. *)
Definition lhs_bounds_length_moments_k_1 (a b c d : R) : R := a.
Definition rhs_bounds_length_moments_k_1 (a b c d : R) : R := a.
Theorem value_1_of_lhs_bounds_length_moments_k_1 : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_length_moments_k_1 (1 /
1) (-1543 / 1000) (37 / 4) (11 / 2) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_length_moments_k_1 : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_length_moments_k_1 (1 /
1) (-1543 / 1000) (37 / 4) (11 / 2) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_length_moments_k_1 : (-6 / 1) - (3 / 500000000000) <= lhs_bounds_length_moments_k_1 (-6 /
1) (-6 / 1) (9 / 1) (10 / 1) <= (-6 / 1) + (3 / 500000000000).
Proof. unfold lhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_length_moments_k_1 : (-6 / 1) - (3 / 500000000000) <= rhs_bounds_length_moments_k_1 (-6 /
1) (-6 / 1) (9 / 1) (10 / 1) <= (-6 / 1) + (3 / 500000000000).
Proof. unfold rhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_length_moments_k_1 : (-2 / 1) - (1 / 500000000000) <= lhs_bounds_length_moments_k_1 (-2 /
1) (17 / 6) (879 / 100) (-1487 / 997) <= (-2 / 1) + (1 / 500000000000).
Proof. unfold lhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_length_moments_k_1 : (-2 / 1) - (1 / 500000000000) <= rhs_bounds_length_moments_k_1 (-2 /
1) (17 / 6) (879 / 100) (-1487 / 997) <= (-2 / 1) + (1 / 500000000000).
Proof. unfold rhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_length_moments_k_1 : (-6666666666666666666666667 / 1000000000000000000000000) -
(6666666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_bounds_length_moments_k_1 (-20 / 3) (-20 / 3)
(17 / 5) (-1 / 1) <= (-6666666666666666666666667 / 1000000000000000000000000) + (6666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_length_moments_k_1 : (-6666666666666666666666667 / 1000000000000000000000000) -
(6666666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_bounds_length_moments_k_1 (-20 / 3) (-20 / 3)
(17 / 5) (-1 / 1) <= (-6666666666666666666666667 / 1000000000000000000000000) + (6666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_length_moments_k_1 : (1666666666666666666666667 / 1000000000000000000000000) -
(1666666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_bounds_length_moments_k_1 (5 / 3) (-2 / 1)
(4662 / 997) (4662 / 997) <= (1666666666666666666666667 / 1000000000000000000000000) + (1666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_length_moments_k_1 : (1666666666666666666666667 / 1000000000000000000000000) -
(1666666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_bounds_length_moments_k_1 (5 / 3) (-2 / 1)
(4662 / 997) (4662 / 997) <= (1666666666666666666666667 / 1000000000000000000000000) + (1666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_1; at_a_point. Qed.
Theorem bounds_length_moments_k_1 : forall a b c d : R, lhs_bounds_length_moments_k_1 a b c d =
rhs_bounds_length_moments_k_1 a b c d.
Proof.
intros. unfold lhs_bounds_length_moments_k_1, rhs_bounds_length_moments_k_1, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_length_moments_k_2 (a b c d : R) : R := ((a ^ 2) + (2 * b)).
Definition rhs_bounds_length_moments_k_2 (a b c d : R) : R := ((a ^ 2) + (2 * b)).
Theorem value_1_of_lhs_bounds_length_moments_k_2 : (4209 / 50) - (4209 / 50000000000000) <=
lhs_bounds_length_moments_k_2 (49 / 5) (-593 / 100) (-1 / 1) (19 / 2) <= (4209 / 50) + (4209 / 50000000000000).
Proof. unfold lhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_length_moments_k_2 : (4209 / 50) - (4209 / 50000000000000) <=
rhs_bounds_length_moments_k_2 (49 / 5) (-593 / 100) (-1 / 1) (19 / 2) <= (4209 / 50) + (4209 / 50000000000000).
Proof. unfold rhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_length_moments_k_2 : (5458233333333333333333333 / 1000000000000000000000000) -
(5458233333333333333333333 / 1000000000000000000000000000000000000) <= lhs_bounds_length_moments_k_2 (443 / 100) (-85 /
12) (-39 / 5) (721 / 100) <= (5458233333333333333333333 / 1000000000000000000000000) + (5458233333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_length_moments_k_2 : (5458233333333333333333333 / 1000000000000000000000000) -
(5458233333333333333333333 / 1000000000000000000000000000000000000) <= rhs_bounds_length_moments_k_2 (443 / 100) (-85 /
12) (-39 / 5) (721 / 100) <= (5458233333333333333333333 / 1000000000000000000000000) + (5458233333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_length_moments_k_2 : (3338888888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_length_moments_k_2 (49 / 30) (-1 / 1) (14 / 3) (1183 / 180) <= (3338888888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_length_moments_k_2 : (3338888888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_length_moments_k_2 (49 / 30) (-1 / 1) (14 / 3) (1183 / 180) <= (3338888888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_length_moments_k_2 : (1326888888888888888888889 / 50000000000000000000000) -
(1326888888888888888888889 / 50000000000000000000000000000000000) <= lhs_bounds_length_moments_k_2 (-61 / 15) (5 / 1)
(-10 / 1) (521 / 90) <= (1326888888888888888888889 / 50000000000000000000000) + (1326888888888888888888889 /
50000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_length_moments_k_2 : (1326888888888888888888889 / 50000000000000000000000) -
(1326888888888888888888889 / 50000000000000000000000000000000000) <= rhs_bounds_length_moments_k_2 (-61 / 15) (5 / 1)
(-10 / 1) (521 / 90) <= (1326888888888888888888889 / 50000000000000000000000) + (1326888888888888888888889 /
50000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_length_moments_k_2 : (-144 / 25) - (9 / 1562500000000) <= lhs_bounds_length_moments_k_2
(-9 / 5) (-9 / 2) (-1 / 3) (9560 / 997) <= (-144 / 25) + (9 / 1562500000000).
Proof. unfold lhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_length_moments_k_2 : (-144 / 25) - (9 / 1562500000000) <= rhs_bounds_length_moments_k_2
(-9 / 5) (-9 / 2) (-1 / 3) (9560 / 997) <= (-144 / 25) + (9 / 1562500000000).
Proof. unfold rhs_bounds_length_moments_k_2; at_a_point. Qed.
Theorem bounds_length_moments_k_2 : forall a b c d : R, lhs_bounds_length_moments_k_2 a b c d =
rhs_bounds_length_moments_k_2 a b c d.
Proof.
intros. unfold lhs_bounds_length_moments_k_2, rhs_bounds_length_moments_k_2, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_length_moments_k_3 (a b c d : R) : R := ((a ^ 3) + (6 * a * b) + (8 * c)).
Definition rhs_bounds_length_moments_k_3 (a b c d : R) : R := ((a ^ 3) + (6 * a * b) + (8 * c)).
Theorem value_1_of_lhs_bounds_length_moments_k_3 : (-15 / 1) - (3 / 200000000000) <= lhs_bounds_length_moments_k_3 (-1 /
1) (1 / 1) (-1 / 1) (15 / 2) <= (-15 / 1) + (3 / 200000000000).
Proof. unfold lhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_length_moments_k_3 : (-15 / 1) - (3 / 200000000000) <= rhs_bounds_length_moments_k_3 (-1 /
1) (1 / 1) (-1 / 1) (15 / 2) <= (-15 / 1) + (3 / 200000000000).
Proof. unfold rhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_length_moments_k_3 : (292123287037037037037037 / 10000000000000000000000) -
(292123287037037037037037 / 10000000000000000000000000000000000) <= lhs_bounds_length_moments_k_3 (167 / 60) (-1 / 2) (2
/ 1) (-15 / 2) <= (292123287037037037037037 / 10000000000000000000000) + (292123287037037037037037 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_length_moments_k_3 : (292123287037037037037037 / 10000000000000000000000) -
(292123287037037037037037 / 10000000000000000000000000000000000) <= rhs_bounds_length_moments_k_3 (167 / 60) (-1 / 2) (2
/ 1) (-15 / 2) <= (292123287037037037037037 / 10000000000000000000000) + (292123287037037037037037 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_length_moments_k_3 : (5365932962962962962962963 / 10000000000000000000000) -
(5365932962962962962962963 / 10000000000000000000000000000000000) <= lhs_bounds_length_moments_k_3 (173 / 30) (881 /
100) (5 / 1) (1 / 1) <= (5365932962962962962962963 / 10000000000000000000000) + (5365932962962962962962963 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_length_moments_k_3 : (5365932962962962962962963 / 10000000000000000000000) -
(5365932962962962962962963 / 10000000000000000000000000000000000) <= rhs_bounds_length_moments_k_3 (173 / 30) (881 /
100) (5 / 1) (1 / 1) <= (5365932962962962962962963 / 10000000000000000000000) + (5365932962962962962962963 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_length_moments_k_3 : (935536861 / 1000000) - (935536861 / 1000000000000000000) <=
lhs_bounds_length_moments_k_3 (781 / 100) (4131 / 500) (9 / 1) (1 / 1) <= (935536861 / 1000000) + (935536861 /
1000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_length_moments_k_3 : (935536861 / 1000000) - (935536861 / 1000000000000000000) <=
rhs_bounds_length_moments_k_3 (781 / 100) (4131 / 500) (9 / 1) (1 / 1) <= (935536861 / 1000000) + (935536861 /
1000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_length_moments_k_3 : (946410787037037037037037 / 10000000000000000000000) -
(946410787037037037037037 / 10000000000000000000000000000000000) <= lhs_bounds_length_moments_k_3 (-103 / 60) (-3 / 1)
(43 / 5) (-7 / 1) <= (946410787037037037037037 / 10000000000000000000000) + (946410787037037037037037 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_length_moments_k_3 : (946410787037037037037037 / 10000000000000000000000) -
(946410787037037037037037 / 10000000000000000000000000000000000) <= rhs_bounds_length_moments_k_3 (-103 / 60) (-3 / 1)
(43 / 5) (-7 / 1) <= (946410787037037037037037 / 10000000000000000000000) + (946410787037037037037037 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_3; at_a_point. Qed.
Theorem bounds_length_moments_k_3 : forall a b c d : R, lhs_bounds_length_moments_k_3 a b c d =
rhs_bounds_length_moments_k_3 a b c d.
Proof.
intros. unfold lhs_bounds_length_moments_k_3, rhs_bounds_length_moments_k_3, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_length_moments_k_4 (a b c d : R) : R := ((a ^ 4) + (12 * b * (a ^ 2)) + (32 * a * c) + (12 * (b ^
2)) + (48 * d)).
Definition rhs_bounds_length_moments_k_4 (a b c d : R) : R := ((a ^ 4) + (32 * a * c) + (12 * b * ((a ^ 2) + b)) + (48 *
d)).
Theorem value_1_of_lhs_bounds_length_moments_k_4 : (4121633333333333333333333 / 10000000000000000000000) -
(4121633333333333333333333 / 10000000000000000000000000000000000) <= lhs_bounds_length_moments_k_4 (1 / 1) (413 / 60)
(-3 / 1) (-3 / 1) <= (4121633333333333333333333 / 10000000000000000000000) + (4121633333333333333333333 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_length_moments_k_4 : (4121633333333333333333333 / 10000000000000000000000) -
(4121633333333333333333333 / 10000000000000000000000000000000000) <= rhs_bounds_length_moments_k_4 (1 / 1) (413 / 60)
(-3 / 1) (-3 / 1) <= (4121633333333333333333333 / 10000000000000000000000) + (4121633333333333333333333 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_length_moments_k_4 : (4095767301905717151454363 / 10000000000000000000000) -
(4095767301905717151454363 / 10000000000000000000000000000000000) <= lhs_bounds_length_moments_k_4 (0 / 1) (-1 / 1)
(2519 / 360) (8258 / 997) <= (4095767301905717151454363 / 10000000000000000000000) + (4095767301905717151454363 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_length_moments_k_4 : (4095767301905717151454363 / 10000000000000000000000) -
(4095767301905717151454363 / 10000000000000000000000000000000000) <= rhs_bounds_length_moments_k_4 (0 / 1) (-1 / 1)
(2519 / 360) (8258 / 997) <= (4095767301905717151454363 / 10000000000000000000000) + (4095767301905717151454363 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_length_moments_k_4 : (-79 / 1) - (79 / 1000000000000) <= lhs_bounds_length_moments_k_4 (-1
/ 1) (-1 / 1) (-5 / 1) (-5 / 1) <= (-79 / 1) + (79 / 1000000000000).
Proof. unfold lhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_length_moments_k_4 : (-79 / 1) - (79 / 1000000000000) <= rhs_bounds_length_moments_k_4 (-1
/ 1) (-1 / 1) (-5 / 1) (-5 / 1) <= (-79 / 1) + (79 / 1000000000000).
Proof. unfold rhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_length_moments_k_4 : (4124700341217827794722513 / 10000000000000000000000) -
(4124700341217827794722513 / 10000000000000000000000000000000000) <= lhs_bounds_length_moments_k_4 (-2117 / 997) (33 /
4) (33 / 4) (-97 / 15) <= (4124700341217827794722513 / 10000000000000000000000) + (4124700341217827794722513 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_length_moments_k_4 : (4124700341217827794722513 / 10000000000000000000000) -
(4124700341217827794722513 / 10000000000000000000000000000000000) <= rhs_bounds_length_moments_k_4 (-2117 / 997) (33 /
4) (33 / 4) (-97 / 15) <= (4124700341217827794722513 / 10000000000000000000000) + (4124700341217827794722513 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_length_moments_k_4 : (-4066167 / 6400) - (4066167 / 6400000000000000) <=
lhs_bounds_length_moments_k_4 (9 / 4) (-17 / 20) (-37 / 4) (1 / 1) <= (-4066167 / 6400) + (4066167 / 6400000000000000).
Proof. unfold lhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_length_moments_k_4 : (-4066167 / 6400) - (4066167 / 6400000000000000) <=
rhs_bounds_length_moments_k_4 (9 / 4) (-17 / 20) (-37 / 4) (1 / 1) <= (-4066167 / 6400) + (4066167 / 6400000000000000).
Proof. unfold rhs_bounds_length_moments_k_4; at_a_point. Qed.
Theorem bounds_length_moments_k_4 : forall a b c d : R, lhs_bounds_length_moments_k_4 a b c d =
rhs_bounds_length_moments_k_4 a b c d.
Proof.
intros. unfold lhs_bounds_length_moments_k_4, rhs_bounds_length_moments_k_4, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (bounds_length_moments_k_1, bounds_length_moments_k_2, bounds_length_moments_k_3,
bounds_length_moments_k_4).
Print Assumptions what_was_proved.
