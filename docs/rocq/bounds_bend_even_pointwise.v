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
Theorem value_1_of_lhs_bounds_bend_even_pointwise : (3335096530065195586760281 / 10000000000000000000000) -
(3335096530065195586760281 / 10000000000000000000000000000000000) <= lhs_bounds_bend_even_pointwise (1314 / 997) (15 /
4) (73 / 10) (-3767 / 1000) <= (3335096530065195586760281 / 10000000000000000000000) + (3335096530065195586760281 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_bend_even_pointwise : (3335096530065195586760281 / 10000000000000000000000) -
(3335096530065195586760281 / 10000000000000000000000000000000000) <= rhs_bounds_bend_even_pointwise (1314 / 997) (15 /
4) (73 / 10) (-3767 / 1000) <= (3335096530065195586760281 / 10000000000000000000000) + (3335096530065195586760281 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_bend_even_pointwise : (1945600462962962962962963 / 2500000000000000000000) -
(1945600462962962962962963 / 2500000000000000000000000000000000) <= lhs_bounds_bend_even_pointwise (-13 / 3) (-2 / 1)
(-463 / 60) (-11 / 2) <= (1945600462962962962962963 / 2500000000000000000000) + (1945600462962962962962963 /
2500000000000000000000000000000000).
Proof. unfold lhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_bend_even_pointwise : (1945600462962962962962963 / 2500000000000000000000) -
(1945600462962962962962963 / 2500000000000000000000000000000000) <= rhs_bounds_bend_even_pointwise (-13 / 3) (-2 / 1)
(-463 / 60) (-11 / 2) <= (1945600462962962962962963 / 2500000000000000000000) + (1945600462962962962962963 /
2500000000000000000000000000000000).
Proof. unfold rhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_bend_even_pointwise : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_bend_even_pointwise (0 /
1) (7 / 3) (17 / 3) (163 / 18) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_bend_even_pointwise : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_bend_even_pointwise (0 /
1) (7 / 3) (17 / 3) (163 / 18) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_bend_even_pointwise : (126 / 25) - (63 / 12500000000000) <= lhs_bounds_bend_even_pointwise
(63 / 25) (1 / 1) (1 / 1) (1 / 1) <= (126 / 25) + (63 / 12500000000000).
Proof. unfold lhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_bend_even_pointwise : (126 / 25) - (63 / 12500000000000) <= rhs_bounds_bend_even_pointwise
(63 / 25) (1 / 1) (1 / 1) (1 / 1) <= (126 / 25) + (63 / 12500000000000).
Proof. unfold rhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_bend_even_pointwise : (1970001 / 6400) - (1970001 / 6400000000000000) <=
lhs_bounds_bend_even_pointwise (3 / 1) (-27 / 4) (1 / 1) (161 / 40) <= (1970001 / 6400) + (1970001 / 6400000000000000).
Proof. unfold lhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_bend_even_pointwise : (1970001 / 6400) - (1970001 / 6400000000000000) <=
rhs_bounds_bend_even_pointwise (3 / 1) (-27 / 4) (1 / 1) (161 / 40) <= (1970001 / 6400) + (1970001 / 6400000000000000).
Proof. unfold rhs_bounds_bend_even_pointwise; at_a_point. Qed.
Theorem bounds_bend_even_pointwise : forall x t c s : R, lhs_bounds_bend_even_pointwise x t c s =
rhs_bounds_bend_even_pointwise x t c s.
Proof.
intros. unfold lhs_bounds_bend_even_pointwise, rhs_bounds_bend_even_pointwise, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_bend_even_pointwise.
