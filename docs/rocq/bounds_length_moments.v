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
Theorem value_1_of_lhs_bounds_length_moments_k_1 : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_length_moments_k_1 (-1 /
1) (4325 / 1597) (665 / 1597) (-2995 / 1597) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_length_moments_k_1. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_length_moments_k_1 : (-1 / 1) - (1 / 1000000000000) <= rhs_bounds_length_moments_k_1 (-1 /
1) (4325 / 1597) (665 / 1597) (-2995 / 1597) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_length_moments_k_1. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_length_moments_k_1 : (338525360050093926111459 / 125000000000000000000000) -
(338525360050093926111459 / 125000000000000000000000000000000000) <= lhs_bounds_length_moments_k_1 (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (338525360050093926111459 / 125000000000000000000000) + (338525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_1. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_length_moments_k_1 : (338525360050093926111459 / 125000000000000000000000) -
(338525360050093926111459 / 125000000000000000000000000000000000) <= rhs_bounds_length_moments_k_1 (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (338525360050093926111459 / 125000000000000000000000) + (338525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_1. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_length_moments_k_1 : (2082028804007514088916719 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_length_moments_k_1 (665 / 1597) (1529 / 1597) (2393 / 1597) (3257 / 1597) <=
(2082028804007514088916719 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_length_moments_k_1. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_length_moments_k_1 : (2082028804007514088916719 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_length_moments_k_1 (665 / 1597) (1529 / 1597) (2393 / 1597) (3257 / 1597) <=
(2082028804007514088916719 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_length_moments_k_1. at_a_point. Qed.
Theorem bounds_length_moments_k_1 : forall a b c d : R, lhs_bounds_length_moments_k_1 a b c d =
rhs_bounds_length_moments_k_1 a b c d.
Proof.
intros. unfold lhs_bounds_length_moments_k_1, rhs_bounds_length_moments_k_1, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_length_moments_k_2 (a b c d : R) : R := ((a ^ 2) + (2 * b)).
Definition rhs_bounds_length_moments_k_2 (a b c d : R) : R := ((a ^ 2) + (2 * b)).
Theorem value_1_of_lhs_bounds_length_moments_k_2 : (401025360050093926111459 / 62500000000000000000000) -
(401025360050093926111459 / 62500000000000000000000000000000000) <= lhs_bounds_length_moments_k_2 (-1 / 1) (4325 / 1597)
(665 / 1597) (-2995 / 1597) <= (401025360050093926111459 / 62500000000000000000000) + (401025360050093926111459 /
62500000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_2. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_length_moments_k_2 : (401025360050093926111459 / 62500000000000000000000) -
(401025360050093926111459 / 62500000000000000000000000000000000) <= rhs_bounds_length_moments_k_2 (-1 / 1) (4325 / 1597)
(665 / 1597) (-2995 / 1597) <= (401025360050093926111459 / 62500000000000000000000) + (401025360050093926111459 /
62500000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_2. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_length_moments_k_2 : (549999294230846895537147 / 50000000000000000000000) -
(549999294230846895537147 / 50000000000000000000000000000000000) <= lhs_bounds_length_moments_k_2 (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (549999294230846895537147 / 50000000000000000000000) + (549999294230846895537147 /
50000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_2. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_length_moments_k_2 : (549999294230846895537147 / 50000000000000000000000) -
(549999294230846895537147 / 50000000000000000000000000000000000) <= rhs_bounds_length_moments_k_2 (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (549999294230846895537147 / 50000000000000000000000) + (549999294230846895537147 /
50000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_2. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_length_moments_k_2 : (2088234083239198105088243 / 1000000000000000000000000) -
(2088234083239198105088243 / 1000000000000000000000000000000000000) <= lhs_bounds_length_moments_k_2 (665 / 1597) (1529
/ 1597) (2393 / 1597) (3257 / 1597) <= (2088234083239198105088243 / 1000000000000000000000000) +
(2088234083239198105088243 / 1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_2. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_length_moments_k_2 : (2088234083239198105088243 / 1000000000000000000000000) -
(2088234083239198105088243 / 1000000000000000000000000000000000000) <= rhs_bounds_length_moments_k_2 (665 / 1597) (1529
/ 1597) (2393 / 1597) (3257 / 1597) <= (2088234083239198105088243 / 1000000000000000000000000) +
(2088234083239198105088243 / 1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_2. at_a_point. Qed.
Theorem bounds_length_moments_k_2 : forall a b c d : R, lhs_bounds_length_moments_k_2 a b c d =
rhs_bounds_length_moments_k_2 a b c d.
Proof.
intros. unfold lhs_bounds_length_moments_k_2, rhs_bounds_length_moments_k_2, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_length_moments_k_3 (a b c d : R) : R := ((a ^ 3) + (6 * a * b) + (8 * c)).
Definition rhs_bounds_length_moments_k_3 (a b c d : R) : R := ((a ^ 3) + (6 * a * b) + (8 * c)).
Theorem value_1_of_lhs_bounds_length_moments_k_3 : (-173974639949906073888541 / 12500000000000000000000) -
(173974639949906073888541 / 12500000000000000000000000000000000) <= lhs_bounds_length_moments_k_3 (-1 / 1) (4325 / 1597)
(665 / 1597) (-2995 / 1597) <= (-173974639949906073888541 / 12500000000000000000000) + (173974639949906073888541 /
12500000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_3. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_length_moments_k_3 : (-173974639949906073888541 / 12500000000000000000000) -
(173974639949906073888541 / 12500000000000000000000000000000000) <= rhs_bounds_length_moments_k_3 (-1 / 1) (4325 / 1597)
(665 / 1597) (-2995 / 1597) <= (-173974639949906073888541 / 12500000000000000000000) + (173974639949906073888541 /
12500000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_3. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_length_moments_k_3 : (114608113055354106398581 / 2000000000000000000000) -
(114608113055354106398581 / 2000000000000000000000000000000000) <= lhs_bounds_length_moments_k_3 (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (114608113055354106398581 / 2000000000000000000000) + (114608113055354106398581 /
2000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_3. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_length_moments_k_3 : (114608113055354106398581 / 2000000000000000000000) -
(114608113055354106398581 / 2000000000000000000000000000000000) <= rhs_bounds_length_moments_k_3 (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (114608113055354106398581 / 2000000000000000000000) + (114608113055354106398581 /
2000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_3. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_length_moments_k_3 : (1445173030583347399714879 / 100000000000000000000000) -
(1445173030583347399714879 / 100000000000000000000000000000000000) <= lhs_bounds_length_moments_k_3 (665 / 1597) (1529 /
1597) (2393 / 1597) (3257 / 1597) <= (1445173030583347399714879 / 100000000000000000000000) + (1445173030583347399714879
/ 100000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_3. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_length_moments_k_3 : (1445173030583347399714879 / 100000000000000000000000) -
(1445173030583347399714879 / 100000000000000000000000000000000000) <= rhs_bounds_length_moments_k_3 (665 / 1597) (1529 /
1597) (2393 / 1597) (3257 / 1597) <= (1445173030583347399714879 / 100000000000000000000000) + (1445173030583347399714879
/ 100000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_3. at_a_point. Qed.
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
Theorem value_1_of_lhs_bounds_length_moments_k_4 : (113543869336251558083429 / 6250000000000000000000) -
(113543869336251558083429 / 6250000000000000000000000000000000) <= lhs_bounds_length_moments_k_4 (-1 / 1) (4325 / 1597)
(665 / 1597) (-2995 / 1597) <= (113543869336251558083429 / 6250000000000000000000) + (113543869336251558083429 /
6250000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_4. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_length_moments_k_4 : (113543869336251558083429 / 6250000000000000000000) -
(113543869336251558083429 / 6250000000000000000000000000000000) <= rhs_bounds_length_moments_k_4 (-1 / 1) (4325 / 1597)
(665 / 1597) (-2995 / 1597) <= (113543869336251558083429 / 6250000000000000000000) + (113543869336251558083429 /
6250000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_4. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_length_moments_k_4 : (3423231117639523433788903 / 10000000000000000000000) -
(3423231117639523433788903 / 10000000000000000000000000000000000) <= lhs_bounds_length_moments_k_4 (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (3423231117639523433788903 / 10000000000000000000000) + (3423231117639523433788903 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_4. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_length_moments_k_4 : (3423231117639523433788903 / 10000000000000000000000) -
(3423231117639523433788903 / 10000000000000000000000000000000000) <= rhs_bounds_length_moments_k_4 (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (3423231117639523433788903 / 10000000000000000000000) + (3423231117639523433788903 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_4. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_length_moments_k_4 : (1308822014949076853194217 / 10000000000000000000000) -
(1308822014949076853194217 / 10000000000000000000000000000000000) <= lhs_bounds_length_moments_k_4 (665 / 1597) (1529 /
1597) (2393 / 1597) (3257 / 1597) <= (1308822014949076853194217 / 10000000000000000000000) + (1308822014949076853194217
/ 10000000000000000000000000000000000).
Proof. unfold lhs_bounds_length_moments_k_4. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_length_moments_k_4 : (1308822014949076853194217 / 10000000000000000000000) -
(1308822014949076853194217 / 10000000000000000000000000000000000) <= rhs_bounds_length_moments_k_4 (665 / 1597) (1529 /
1597) (2393 / 1597) (3257 / 1597) <= (1308822014949076853194217 / 10000000000000000000000) + (1308822014949076853194217
/ 10000000000000000000000000000000000).
Proof. unfold rhs_bounds_length_moments_k_4. at_a_point. Qed.
Theorem bounds_length_moments_k_4 : forall a b c d : R, lhs_bounds_length_moments_k_4 a b c d =
rhs_bounds_length_moments_k_4 a b c d.
Proof.
intros. unfold lhs_bounds_length_moments_k_4, rhs_bounds_length_moments_k_4, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (bounds_length_moments_k_1, bounds_length_moments_k_2, bounds_length_moments_k_3,
bounds_length_moments_k_4).
Print Assumptions what_was_proved.
