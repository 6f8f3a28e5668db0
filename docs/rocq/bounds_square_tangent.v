From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.square_tangent: x^2 - (2 t x - t^2) = (x - t)^2. For x, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_square_tangent (x t : R) : R := ((t ^ 2) + (x ^ 2) - (2 * t * x)).
Definition rhs_bounds_square_tangent (x t : R) : R := ((x - t) ^ 2).
Theorem value_1_of_lhs_bounds_square_tangent : (1375076860221242945739291 / 100000000000000000000000) -
(1375076860221242945739291 / 100000000000000000000000000000000000) <= lhs_bounds_square_tangent (-1 / 1) (4325 / 1597)
<= (1375076860221242945739291 / 100000000000000000000000) + (1375076860221242945739291 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_square_tangent. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_square_tangent : (1375076860221242945739291 / 100000000000000000000000) -
(1375076860221242945739291 / 100000000000000000000000000000000000) <= rhs_bounds_square_tangent (-1 / 1) (4325 / 1597)
<= (1375076860221242945739291 / 100000000000000000000000) + (1375076860221242945739291 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_square_tangent. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_square_tangent : (1915775077644409190839587 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_square_tangent (4325 / 1597) (2927 / 1597) <= (1915775077644409190839587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_square_tangent. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_square_tangent : (1915775077644409190839587 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_square_tangent (4325 / 1597) (2927 / 1597) <= (1915775077644409190839587 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_square_tangent. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_square_tangent : (731741457938707085804669 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_square_tangent (665 / 1597) (1529 / 1597) <= (731741457938707085804669 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_square_tangent. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_square_tangent : (731741457938707085804669 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_square_tangent (665 / 1597) (1529 / 1597) <= (731741457938707085804669 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_square_tangent. at_a_point. Qed.
Theorem bounds_square_tangent : forall x t : R, lhs_bounds_square_tangent x t = rhs_bounds_square_tangent x t.
Proof.
intros. unfold lhs_bounds_square_tangent, rhs_bounds_square_tangent, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_square_tangent.
