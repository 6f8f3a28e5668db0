From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.bend_even_pointwise: (f(u) f(v) + f(-u) f(-v))/2 = c^2 u v + s^2 |u v| for f(u) = c u + s|u|, u = x, v = t. For
   x, t, c, s in (-oo, oo). Source: ours. *)
Definition lhs_bounds_bend_even_pointwise (x t c s : R) : R := ((((s * (Rabs t)) - (c * t)) * ((s * (Rabs x)) - (c * x))
/ 2) + (((c * t) + (s * (Rabs t))) * ((c * x) + (s * (Rabs x))) / 2)).
Definition rhs_bounds_bend_even_pointwise (x t c s : R) : R := ((t * x * (c ^ 2)) + ((s ^ 2) * (Rabs (t * x)))).
Theorem value_1_of_lhs_bounds_bend_even_pointwise : (4527707619342922618440101 / 500000000000000000000000) -
(4527707619342922618440101 / 500000000000000000000000000000000000) <= lhs_bounds_bend_even_pointwise (-1 / 1) (4325 /
1597) (665 / 1597) (-2995 / 1597) <= (4527707619342922618440101 / 500000000000000000000000) + (4527707619342922618440101
/ 500000000000000000000000000000000000).
Proof. unfold lhs_bounds_bend_even_pointwise. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_bend_even_pointwise : (4527707619342922618440101 / 500000000000000000000000) -
(4527707619342922618440101 / 500000000000000000000000000000000000) <= rhs_bounds_bend_even_pointwise (-1 / 1) (4325 /
1597) (665 / 1597) (-2995 / 1597) <= (4527707619342922618440101 / 500000000000000000000000) + (4527707619342922618440101
/ 500000000000000000000000000000000000).
Proof. unfold rhs_bounds_bend_even_pointwise. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_bend_even_pointwise : (2291661424353483481973069 / 500000000000000000000000) -
(2291661424353483481973069 / 500000000000000000000000000000000000) <= lhs_bounds_bend_even_pointwise (4325 / 1597) (2927
/ 1597) (1529 / 1597) (131 / 1597) <= (2291661424353483481973069 / 500000000000000000000000) +
(2291661424353483481973069 / 500000000000000000000000000000000000).
Proof. unfold lhs_bounds_bend_even_pointwise. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_bend_even_pointwise : (2291661424353483481973069 / 500000000000000000000000) -
(2291661424353483481973069 / 500000000000000000000000000000000000) <= rhs_bounds_bend_even_pointwise (4325 / 1597) (2927
/ 1597) (1529 / 1597) (131 / 1597) <= (2291661424353483481973069 / 500000000000000000000000) +
(2291661424353483481973069 / 500000000000000000000000000000000000).
Proof. unfold rhs_bounds_bend_even_pointwise. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_bend_even_pointwise : (510675771744308308210729 / 200000000000000000000000) -
(510675771744308308210729 / 200000000000000000000000000000000000) <= lhs_bounds_bend_even_pointwise (665 / 1597) (1529 /
1597) (2393 / 1597) (3257 / 1597) <= (510675771744308308210729 / 200000000000000000000000) + (510675771744308308210729 /
200000000000000000000000000000000000).
Proof. unfold lhs_bounds_bend_even_pointwise. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_bend_even_pointwise : (510675771744308308210729 / 200000000000000000000000) -
(510675771744308308210729 / 200000000000000000000000000000000000) <= rhs_bounds_bend_even_pointwise (665 / 1597) (1529 /
1597) (2393 / 1597) (3257 / 1597) <= (510675771744308308210729 / 200000000000000000000000) + (510675771744308308210729 /
200000000000000000000000000000000000).
Proof. unfold rhs_bounds_bend_even_pointwise. at_a_point. Qed.
Theorem bounds_bend_even_pointwise : forall x t c s : R, lhs_bounds_bend_even_pointwise x t c s =
rhs_bounds_bend_even_pointwise x t c s.
Proof.
intros. unfold lhs_bounds_bend_even_pointwise, rhs_bounds_bend_even_pointwise, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_bend_even_pointwise.
