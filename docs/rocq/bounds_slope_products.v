From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.slope_products: (s + (t - s) a)(s + (t - s) b) is the combination of s^2, s t and t^2 with the weights (1 - a)(1
   - b), a(1 - b) + b(1 - a), a b. For s, t in (-oo, oo); a, b in [0, 1]. Source: textbook: a bilinear function on a
   square. *)
Definition lhs_bounds_slope_products (s t a b : R) : R := (((a * (t - s)) + s) * ((b * (t - s)) + s)).
Definition rhs_bounds_slope_products (s t a b : R) : R := ((a * b * (t ^ 2)) + ((s ^ 2) * (1 - a) * (1 - b)) + (s * t *
((a * (1 - b)) + (b * (1 - a))))).
Theorem value_1_of_lhs_bounds_slope_products : (105172001035746127270701 / 5000000000000000000000) -
(105172001035746127270701 / 5000000000000000000000000000000000) <= lhs_bounds_slope_products (1 / 1) (2833 / 360) (153 /
500) (839 / 997) <= (105172001035746127270701 / 5000000000000000000000) + (105172001035746127270701 /
5000000000000000000000000000000000).
Proof. unfold lhs_bounds_slope_products; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_slope_products : (105172001035746127270701 / 5000000000000000000000) -
(105172001035746127270701 / 5000000000000000000000000000000000) <= rhs_bounds_slope_products (1 / 1) (2833 / 360) (153 /
500) (839 / 997) <= (105172001035746127270701 / 5000000000000000000000) + (105172001035746127270701 /
5000000000000000000000000000000000).
Proof. unfold rhs_bounds_slope_products; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_slope_products : (-3636857866666666666666667 / 100000000000000000000000) -
(3636857866666666666666667 / 100000000000000000000000000000000000) <= lhs_bounds_slope_products (373 / 50) (-9 / 1) (1 /
5) (59 / 60) <= (-3636857866666666666666667 / 100000000000000000000000) + (3636857866666666666666667 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_slope_products; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_slope_products : (-3636857866666666666666667 / 100000000000000000000000) -
(3636857866666666666666667 / 100000000000000000000000000000000000) <= rhs_bounds_slope_products (373 / 50) (-9 / 1) (1 /
5) (59 / 60) <= (-3636857866666666666666667 / 100000000000000000000000) + (3636857866666666666666667 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_slope_products; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_slope_products : (865416462962962962962963 / 100000000000000000000000) -
(865416462962962962962963 / 100000000000000000000000000000000000) <= lhs_bounds_slope_products (-1 / 1) (-197 / 60) (23
/ 30) (47 / 50) <= (865416462962962962962963 / 100000000000000000000000) + (865416462962962962962963 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_slope_products; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_slope_products : (865416462962962962962963 / 100000000000000000000000) -
(865416462962962962962963 / 100000000000000000000000000000000000) <= rhs_bounds_slope_products (-1 / 1) (-197 / 60) (23
/ 30) (47 / 50) <= (865416462962962962962963 / 100000000000000000000000) + (865416462962962962962963 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_slope_products; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_slope_products : (3 / 16) - (1 / 1000000000000) <= lhs_bounds_slope_products (1 / 1) (0 /
1) (3 / 4) (1 / 4) <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slope_products; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_slope_products : (3 / 16) - (1 / 1000000000000) <= rhs_bounds_slope_products (1 / 1) (0 /
1) (3 / 4) (1 / 4) <= (3 / 16) + (1 / 1000000000000).
Proof. unfold rhs_bounds_slope_products; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_slope_products : (2263454861111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_slope_products (11 / 3) (-91 / 12) (3 / 10) (1 / 20) <= (2263454861111111111111111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slope_products; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_slope_products : (2263454861111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_slope_products (11 / 3) (-91 / 12) (3 / 10) (1 / 20) <= (2263454861111111111111111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_slope_products; at_a_point. Qed.
Theorem bounds_slope_products : forall s t a b : R, 0 <= a <= 1 -> 0 <= b <= 1 -> lhs_bounds_slope_products s t a b =
rhs_bounds_slope_products s t a b.
Proof.
intros. unfold lhs_bounds_slope_products, rhs_bounds_slope_products, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_slope_products.
