From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.product_measure: E f(x) f(y) = sum_S q^|S| E f_S^2 on {0, 1}^2 for independent bits that are 1 with
   probabilities a and b, kept with probability q, else redrawn from their own law. For q, a, b in [0, 1]; f_0..f_3 in
   [-2, 2]. Source: Efron and Stein (1981); O'Donnell, section 8.4. *)
Definition lhs_spectrum_product_measure (q a b f_0 f_1 f_2 f_3 : R) : R := ((2 * a * b * f_0 * f_3 * ((1 - q) ^ 2) * (1
- a) * (1 - b)) + (2 * a * b * f_1 * f_2 * ((1 - q) ^ 2) * (1 - a) * (1 - b)) + (2 * a * b * f_1 * f_3 * (1 - a) * (1 -
q) * ((b * (1 - q)) + q)) + (2 * a * b * f_2 * f_3 * (1 - b) * (1 - q) * ((a * (1 - q)) + q)) + (a * b * (f_3 ^ 2) * ((a
* (1 - q)) + q) * ((b * (1 - q)) + q)) + (2 * a * f_0 * f_2 * (1 - a) * (1 - b) * (1 - q) * (q + ((1 - b) * (1 - q)))) +
(a * (f_2 ^ 2) * (1 - b) * ((a * (1 - q)) + q) * (q + ((1 - b) * (1 - q)))) + (2 * b * f_0 * f_1 * (1 - a) * (1 - b) *
(1 - q) * (q + ((1 - a) * (1 - q)))) + (b * (f_1 ^ 2) * (1 - a) * ((b * (1 - q)) + q) * (q + ((1 - a) * (1 - q)))) +
((f_0 ^ 2) * (1 - a) * (1 - b) * (q + ((1 - a) * (1 - q))) * (q + ((1 - b) * (1 - q))))).
Definition rhs_spectrum_product_measure (q a b f_0 f_1 f_2 f_3 : R) : R := ((a * b * (((a * b * f_3) + (a * f_2 * (1 -
b)) + (b * f_1 * (1 - a)) + (f_0 * (1 - a) * (1 - b))) ^ 2)) + (a * (((a * b * f_3) + (a * f_2 * (1 - b)) + (b * f_1 *
(1 - a)) + (f_0 * (1 - a) * (1 - b))) ^ 2) * (1 - b)) + (b * (((a * b * f_3) + (a * f_2 * (1 - b)) + (b * f_1 * (1 - a))
+ (f_0 * (1 - a) * (1 - b))) ^ 2) * (1 - a)) + ((q ^ 2) * ((a * b * (((a * b * f_3) + (a * f_2 * (1 - b)) + (b * f_1 *
(1 - a)) + (f_0 * (1 - a) * (1 - b)) + f_3 - (a * f_3) - (b * f_3) - (f_1 * (1 - a)) - (f_2 * (1 - b))) ^ 2)) + (a *
(((a * b * f_3) + (a * f_2 * (1 - b)) + (b * f_1 * (1 - a)) + (f_0 * (1 - a) * (1 - b)) + f_2 - (a * f_2) - (b * f_3) -
(f_0 * (1 - a)) - (f_2 * (1 - b))) ^ 2) * (1 - b)) + (b * (((a * b * f_3) + (a * f_2 * (1 - b)) + (b * f_1 * (1 - a)) +
(f_0 * (1 - a) * (1 - b)) + f_1 - (a * f_3) - (b * f_1) - (f_0 * (1 - b)) - (f_1 * (1 - a))) ^ 2) * (1 - a)) + ((((a * b
* f_3) + (a * f_2 * (1 - b)) + (b * f_1 * (1 - a)) + (f_0 * (1 - a) * (1 - b)) + f_0 - (a * f_2) - (b * f_1) - (f_0 * (1
- a)) - (f_0 * (1 - b))) ^ 2) * (1 - a) * (1 - b)))) + (q * ((a * b * (((a * f_3) + (f_1 * (1 - a)) - (a * b * f_3) - (a
* f_2 * (1 - b)) - (b * f_1 * (1 - a)) - (f_0 * (1 - a) * (1 - b))) ^ 2)) + (a * b * (((b * f_3) + (f_2 * (1 - b)) - (a
* b * f_3) - (a * f_2 * (1 - b)) - (b * f_1 * (1 - a)) - (f_0 * (1 - a) * (1 - b))) ^ 2)) + (a * (((a * f_2) + (f_0 * (1
- a)) - (a * b * f_3) - (a * f_2 * (1 - b)) - (b * f_1 * (1 - a)) - (f_0 * (1 - a) * (1 - b))) ^ 2) * (1 - b)) + (a *
(((b * f_3) + (f_2 * (1 - b)) - (a * b * f_3) - (a * f_2 * (1 - b)) - (b * f_1 * (1 - a)) - (f_0 * (1 - a) * (1 - b))) ^
2) * (1 - b)) + (b * (((a * f_3) + (f_1 * (1 - a)) - (a * b * f_3) - (a * f_2 * (1 - b)) - (b * f_1 * (1 - a)) - (f_0 *
(1 - a) * (1 - b))) ^ 2) * (1 - a)) + (b * (((b * f_1) + (f_0 * (1 - b)) - (a * b * f_3) - (a * f_2 * (1 - b)) - (b *
f_1 * (1 - a)) - (f_0 * (1 - a) * (1 - b))) ^ 2) * (1 - a)) + ((((a * f_2) + (f_0 * (1 - a)) - (a * b * f_3) - (a * f_2
* (1 - b)) - (b * f_1 * (1 - a)) - (f_0 * (1 - a) * (1 - b))) ^ 2) * (1 - a) * (1 - b)) + ((((b * f_1) + (f_0 * (1 - b))
- (a * b * f_3) - (a * f_2 * (1 - b)) - (b * f_1 * (1 - a)) - (f_0 * (1 - a) * (1 - b))) ^ 2) * (1 - a) * (1 - b)))) +
((((a * b * f_3) + (a * f_2 * (1 - b)) + (b * f_1 * (1 - a)) + (f_0 * (1 - a) * (1 - b))) ^ 2) * (1 - a) * (1 - b))).
Theorem value_1_of_lhs_spectrum_product_measure : (1350336542811104196679343 / 1000000000000000000000000) -
(1350336542811104196679343 / 1000000000000000000000000000000000000) <= lhs_spectrum_product_measure (11 / 15) (300 /
997) (557 / 1000) (1113 / 1000) (41 / 25) (1 / 6) (1 / 4) <= (1350336542811104196679343 / 1000000000000000000000000) +
(1350336542811104196679343 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_product_measure : (1350336542811104196679343 / 1000000000000000000000000) -
(1350336542811104196679343 / 1000000000000000000000000000000000000) <= rhs_spectrum_product_measure (11 / 15) (300 /
997) (557 / 1000) (1113 / 1000) (41 / 25) (1 / 6) (1 / 4) <= (1350336542811104196679343 / 1000000000000000000000000) +
(1350336542811104196679343 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_product_measure : (291630415889 / 1000000000000) - (1 / 1000000000000) <=
lhs_spectrum_product_measure (1 / 10) (1 / 100) (57 / 100) (5 / 3) (-1 / 2) (0 / 1) (-7 / 5) <= (291630415889 /
1000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_product_measure : (291630415889 / 1000000000000) - (1 / 1000000000000) <=
rhs_spectrum_product_measure (1 / 10) (1 / 100) (57 / 100) (5 / 3) (-1 / 2) (0 / 1) (-7 / 5) <= (291630415889 /
1000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_product_measure : (2294430751489166666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_measure (1 / 20) (1 / 20) (37 / 60) (-59 / 50) (0 / 1) (0 / 1) (-141 / 125) <=
(2294430751489166666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_product_measure : (2294430751489166666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_measure (1 / 20) (1 / 20) (37 / 60) (-59 / 50) (0 / 1) (0 / 1) (-141 / 125) <=
(2294430751489166666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_product_measure : (148469 / 1280000) - (1 / 1000000000000) <=
lhs_spectrum_product_measure (3 / 4) (3 / 4) (2 / 5) (3 / 5) (-1 / 1) (0 / 1) (-1 / 4) <= (148469 / 1280000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_product_measure : (148469 / 1280000) - (1 / 1000000000000) <=
rhs_spectrum_product_measure (3 / 4) (3 / 4) (2 / 5) (3 / 5) (-1 / 1) (0 / 1) (-1 / 4) <= (148469 / 1280000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_product_measure : (347686456699751736111111 / 250000000000000000000000) -
(347686456699751736111111 / 250000000000000000000000000000000000) <= lhs_spectrum_product_measure (51 / 100) (1 / 8)
(509 / 1000) (0 / 1) (9 / 5) (5 / 3) (5 / 3) <= (347686456699751736111111 / 250000000000000000000000) +
(347686456699751736111111 / 250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_product_measure : (347686456699751736111111 / 250000000000000000000000) -
(347686456699751736111111 / 250000000000000000000000000000000000) <= rhs_spectrum_product_measure (51 / 100) (1 / 8)
(509 / 1000) (0 / 1) (9 / 5) (5 / 3) (5 / 3) <= (347686456699751736111111 / 250000000000000000000000) +
(347686456699751736111111 / 250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem spectrum_product_measure : forall q a b f_0 f_1 f_2 f_3 : R, 0 <= q <= 1 -> 0 <= a <= 1 -> 0 <= b <= 1 -> -2 <=
f_0 <= 2 -> -2 <= f_1 <= 2 -> -2 <= f_2 <= 2 -> -2 <= f_3 <= 2 -> lhs_spectrum_product_measure q a b f_0 f_1 f_2 f_3 =
rhs_spectrum_product_measure q a b f_0 f_1 f_2 f_3.
Proof.
intros. unfold lhs_spectrum_product_measure, rhs_spectrum_product_measure, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_product_measure.
