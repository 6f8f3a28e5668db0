From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.product_measure: E f(x) f(y) = sum_S q^|S| E f_S^2 on {0, 1}^2 for independent bits that are 1 with
   probabilities a and b, kept with probability q, else redrawn from their own law. For q, a, b in [0, 1]; f_0..f_3 in
   (-oo, oo). Source: Efron and Stein (1981); O'Donnell, section 8.4. *)
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
Theorem value_1_of_lhs_spectrum_product_measure : (336931533816872427983539 / 20000000000000000000000) -
(336931533816872427983539 / 20000000000000000000000000000000000) <= lhs_spectrum_product_measure (13 / 15) (17 / 36) (9
/ 100) (43 / 8) (0 / 1) (14 / 5) (-43 / 40) <= (336931533816872427983539 / 20000000000000000000000) +
(336931533816872427983539 / 20000000000000000000000000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_product_measure : (336931533816872427983539 / 20000000000000000000000) -
(336931533816872427983539 / 20000000000000000000000000000000000) <= rhs_spectrum_product_measure (13 / 15) (17 / 36) (9
/ 100) (43 / 8) (0 / 1) (14 / 5) (-43 / 40) <= (336931533816872427983539 / 20000000000000000000000) +
(336931533816872427983539 / 20000000000000000000000000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_product_measure : (197829166459448543595679 / 312500000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_measure (1 / 3) (7 / 24) (1 / 8) (1 / 1) (0 / 1) (-91 / 40) (-1 / 1) <=
(197829166459448543595679 / 312500000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_product_measure : (197829166459448543595679 / 312500000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_measure (1 / 3) (7 / 24) (1 / 8) (1 / 1) (0 / 1) (-91 / 40) (-1 / 1) <=
(197829166459448543595679 / 312500000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_product_measure : (22478199448847 / 1000000000000) - (22478199448847 /
1000000000000000000000000) <= lhs_spectrum_product_measure (13 / 50) (13 / 50) (3 / 4) (-211 / 25) (10 / 1) (-11 / 4)
(-23 / 5) <= (22478199448847 / 1000000000000) + (22478199448847 / 1000000000000000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_product_measure : (22478199448847 / 1000000000000) - (22478199448847 /
1000000000000000000000000) <= rhs_spectrum_product_measure (13 / 50) (13 / 50) (3 / 4) (-211 / 25) (10 / 1) (-11 / 4)
(-23 / 5) <= (22478199448847 / 1000000000000) + (22478199448847 / 1000000000000000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_product_measure : (6745894178132438281395891 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_measure (1 / 3) (29 / 120) (134 / 997) (134 / 997) (-47 / 20) (-47 / 20) (1 / 1)
<= (6745894178132438281395891 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_product_measure : (6745894178132438281395891 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_measure (1 / 3) (29 / 120) (134 / 997) (134 / 997) (-47 / 20) (-47 / 20) (1 / 1)
<= (6745894178132438281395891 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_product_measure : (39322210710331 / 1000000000000) - (39322210710331 /
1000000000000000000000000) <= lhs_spectrum_product_measure (3 / 4) (27 / 100) (1 / 5) (-38 / 5) (-1727 / 500) (-39 / 8)
(4 / 1) <= (39322210710331 / 1000000000000) + (39322210710331 / 1000000000000000000000000).
Proof. unfold lhs_spectrum_product_measure; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_product_measure : (39322210710331 / 1000000000000) - (39322210710331 /
1000000000000000000000000) <= rhs_spectrum_product_measure (3 / 4) (27 / 100) (1 / 5) (-38 / 5) (-1727 / 500) (-39 / 8)
(4 / 1) <= (39322210710331 / 1000000000000) + (39322210710331 / 1000000000000000000000000).
Proof. unfold rhs_spectrum_product_measure; at_a_point. Qed.
Theorem spectrum_product_measure : forall q a b f_0 f_1 f_2 f_3 : R, 0 <= q <= 1 -> 0 <= a <= 1 -> 0 <= b <= 1 ->
lhs_spectrum_product_measure q a b f_0 f_1 f_2 f_3 = rhs_spectrum_product_measure q a b f_0 f_1 f_2 f_3.
Proof.
intros. unfold lhs_spectrum_product_measure, rhs_spectrum_product_measure, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_product_measure.
