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
Theorem value_1_of_lhs_bounds_slope_products : (-3389422429170168484666341 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_slope_products (-1 / 1) (4325 / 1597) (2728 / 4791) (898 / 4791) <=
(-3389422429170168484666341 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slope_products. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_slope_products : (-3389422429170168484666341 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_slope_products (-1 / 1) (4325 / 1597) (2728 / 4791) (898 / 4791) <=
(-3389422429170168484666341 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_slope_products. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_slope_products : (4812542955807225454523019 / 1000000000000000000000000) -
(4812542955807225454523019 / 1000000000000000000000000000000000000) <= lhs_bounds_slope_products (4325 / 1597) (2927 /
1597) (3160 / 4791) (2461 / 4791) <= (4812542955807225454523019 / 1000000000000000000000000) +
(4812542955807225454523019 / 1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_slope_products. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_slope_products : (4812542955807225454523019 / 1000000000000000000000000) -
(4812542955807225454523019 / 1000000000000000000000000000000000000) <= rhs_bounds_slope_products (4325 / 1597) (2927 /
1597) (3160 / 4791) (2461 / 4791) <= (4812542955807225454523019 / 1000000000000000000000000) +
(4812542955807225454523019 / 1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_slope_products. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_slope_products : (3579132217834833031933869 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_slope_products (665 / 1597) (1529 / 1597) (3592 / 4791) (4024 / 4791) <=
(3579132217834833031933869 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slope_products. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_slope_products : (3579132217834833031933869 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_slope_products (665 / 1597) (1529 / 1597) (3592 / 4791) (4024 / 4791) <=
(3579132217834833031933869 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_slope_products. at_a_point. Qed.
Theorem bounds_slope_products : forall s t a b : R, 0 <= a <= 1 -> 0 <= b <= 1 -> lhs_bounds_slope_products s t a b =
rhs_bounds_slope_products s t a b.
Proof.
intros. unfold lhs_bounds_slope_products, rhs_bounds_slope_products, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_slope_products.
