From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.variance_by_range: (b - t)(t - a) - (x - t)^2 = (b - x)(x - a) - (x - t)(a + b - 2 t). For a, b, t, x in (-oo,
   oo). Source: Bhatia and Davis (2000). *)
Definition lhs_bounds_variance_by_range (a b t x : R) : R := (((b - t) * (t - a)) - ((x - t) ^ 2)).
Definition rhs_bounds_variance_by_range (a b t x : R) : R := (((b - x) * (x - a)) - ((x - t) * (a + b - (2 * t)))).
Theorem value_1_of_lhs_bounds_variance_by_range : (-8611111111111111111111111 / 1000000000000000000000000) -
(8611111111111111111111111 / 1000000000000000000000000000000000000) <= lhs_bounds_variance_by_range (-31 / 6) (-5 / 3)
(0 / 1) (0 / 1) <= (-8611111111111111111111111 / 1000000000000000000000000) + (8611111111111111111111111 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_variance_by_range; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_variance_by_range : (-8611111111111111111111111 / 1000000000000000000000000) -
(8611111111111111111111111 / 1000000000000000000000000000000000000) <= rhs_bounds_variance_by_range (-31 / 6) (-5 / 3)
(0 / 1) (0 / 1) <= (-8611111111111111111111111 / 1000000000000000000000000) + (8611111111111111111111111 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_variance_by_range; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_variance_by_range : (-6968111111111111111111111 / 100000000000000000000000) -
(6968111111111111111111111 / 100000000000000000000000000000000000) <= lhs_bounds_variance_by_range (1 / 1) (-3 / 1) (-47
/ 5) (-229 / 30) <= (-6968111111111111111111111 / 100000000000000000000000) + (6968111111111111111111111 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_variance_by_range; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_variance_by_range : (-6968111111111111111111111 / 100000000000000000000000) -
(6968111111111111111111111 / 100000000000000000000000000000000000) <= rhs_bounds_variance_by_range (1 / 1) (-3 / 1) (-47
/ 5) (-229 / 30) <= (-6968111111111111111111111 / 100000000000000000000000) + (6968111111111111111111111 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_variance_by_range; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_variance_by_range : (-1385088002221307855361471 / 100000000000000000000000) -
(1385088002221307855361471 / 100000000000000000000000000000000000) <= lhs_bounds_variance_by_range (32 / 5) (-37 / 4)
(5776 / 997) (1 / 1) <= (-1385088002221307855361471 / 100000000000000000000000) + (1385088002221307855361471 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_variance_by_range; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_variance_by_range : (-1385088002221307855361471 / 100000000000000000000000) -
(1385088002221307855361471 / 100000000000000000000000000000000000) <= rhs_bounds_variance_by_range (32 / 5) (-37 / 4)
(5776 / 997) (1 / 1) <= (-1385088002221307855361471 / 100000000000000000000000) + (1385088002221307855361471 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_variance_by_range; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_variance_by_range : (-147777 / 2500) - (147777 / 2500000000000000) <=
lhs_bounds_variance_by_range (9 / 1) (-41 / 10) (883 / 100) (1 / 1) <= (-147777 / 2500) + (147777 / 2500000000000000).
Proof. unfold lhs_bounds_variance_by_range; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_variance_by_range : (-147777 / 2500) - (147777 / 2500000000000000) <=
rhs_bounds_variance_by_range (9 / 1) (-41 / 10) (883 / 100) (1 / 1) <= (-147777 / 2500) + (147777 / 2500000000000000).
Proof. unfold rhs_bounds_variance_by_range; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_variance_by_range : (-61119 / 800) - (61119 / 800000000000000) <=
lhs_bounds_variance_by_range (-351 / 100) (-19 / 8) (0 / 1) (33 / 4) <= (-61119 / 800) + (61119 / 800000000000000).
Proof. unfold lhs_bounds_variance_by_range; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_variance_by_range : (-61119 / 800) - (61119 / 800000000000000) <=
rhs_bounds_variance_by_range (-351 / 100) (-19 / 8) (0 / 1) (33 / 4) <= (-61119 / 800) + (61119 / 800000000000000).
Proof. unfold rhs_bounds_variance_by_range; at_a_point. Qed.
Theorem bounds_variance_by_range : forall a b t x : R, lhs_bounds_variance_by_range a b t x =
rhs_bounds_variance_by_range a b t x.
Proof.
intros. unfold lhs_bounds_variance_by_range, rhs_bounds_variance_by_range, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_variance_by_range.
