From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.variance_by_range: (b - t)(t - a) - (x - t)^2 = (b - x)(x - a) - (x - t)(a + b - 2 t). For a, b, t, x in (-oo,
   oo). Source: Bhatia and Davis (2000). *)
Definition lhs_bounds_variance_by_range (a b t x : R) : R := (((b - t) * (t - a)) - ((x - t) ^ 2)).
Definition rhs_bounds_variance_by_range (a b t x : R) : R := (((b - x) * (x - a)) - ((x - t) * (a + b - (2 * t)))).
Theorem value_1_of_lhs_bounds_variance_by_range : (-100310969730737305271429 / 50000000000000000000000) -
(100310969730737305271429 / 50000000000000000000000000000000000) <= lhs_bounds_variance_by_range (-1 / 1) (4325 / 1597)
(665 / 1597) (-2995 / 1597) <= (-100310969730737305271429 / 50000000000000000000000) + (100310969730737305271429 /
50000000000000000000000000000000000).
Proof. unfold lhs_bounds_variance_by_range. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_variance_by_range : (-100310969730737305271429 / 50000000000000000000000) -
(100310969730737305271429 / 50000000000000000000000000000000000) <= rhs_bounds_variance_by_range (-1 / 1) (4325 / 1597)
(665 / 1597) (-2995 / 1597) <= (-100310969730737305271429 / 50000000000000000000000) + (100310969730737305271429 /
50000000000000000000000000000000000).
Proof. unfold rhs_bounds_variance_by_range. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_variance_by_range : (-143683130823330689312969 / 62500000000000000000000) -
(143683130823330689312969 / 62500000000000000000000000000000000) <= lhs_bounds_variance_by_range (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (-143683130823330689312969 / 62500000000000000000000) + (143683130823330689312969 /
62500000000000000000000000000000000).
Proof. unfold lhs_bounds_variance_by_range. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_variance_by_range : (-143683130823330689312969 / 62500000000000000000000) -
(143683130823330689312969 / 62500000000000000000000000000000000) <= rhs_bounds_variance_by_range (4325 / 1597) (2927 /
1597) (1529 / 1597) (131 / 1597) <= (-143683130823330689312969 / 62500000000000000000000) + (143683130823330689312969 /
62500000000000000000000000000000000).
Proof. unfold rhs_bounds_variance_by_range. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_variance_by_range : (-2195224373816121257414007 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_variance_by_range (665 / 1597) (1529 / 1597) (2393 / 1597) (3257 / 1597) <=
(-2195224373816121257414007 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_variance_by_range. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_variance_by_range : (-2195224373816121257414007 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_variance_by_range (665 / 1597) (1529 / 1597) (2393 / 1597) (3257 / 1597) <=
(-2195224373816121257414007 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_variance_by_range. at_a_point. Qed.
Theorem bounds_variance_by_range : forall a b t x : R, lhs_bounds_variance_by_range a b t x =
rhs_bounds_variance_by_range a b t x.
Proof.
intros. unfold lhs_bounds_variance_by_range, rhs_bounds_variance_by_range, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_variance_by_range.
