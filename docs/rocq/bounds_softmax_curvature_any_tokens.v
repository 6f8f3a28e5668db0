From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softmax_curvature_any_tokens: The second derivative at h = 0 of exp(h a)/(1 + t h + s h^2/2) is (a - t)^2 - (s -
   t^2). For a, s, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_softmax_curvature_any_tokens (a s t : R) : R := ((a ^ 2) + (2 * (t ^ 2)) - (2 * a * t) - s).
Definition rhs_bounds_softmax_curvature_any_tokens (a s t : R) : R := ((t ^ 2) + ((a - t) ^ 2) - s).
Theorem value_1_of_lhs_bounds_softmax_curvature_any_tokens : (-5286038435403890121153117 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_bounds_softmax_curvature_any_tokens (-1 / 1) (4325 / 1597) (665 / 1597) <=
(-5286038435403890121153117 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_curvature_any_tokens. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_curvature_any_tokens : (-5286038435403890121153117 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_bounds_softmax_curvature_any_tokens (-1 / 1) (4325 / 1597) (665 / 1597) <=
(-5286038435403890121153117 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_curvature_any_tokens. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_curvature_any_tokens : (2149081970774099369944193 / 1000000000000000000000000) -
(2149081970774099369944193 / 1000000000000000000000000000000000000) <= lhs_bounds_softmax_curvature_any_tokens (4325 /
1597) (2927 / 1597) (1529 / 1597) <= (2149081970774099369944193 / 1000000000000000000000000) +
(2149081970774099369944193 / 1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_softmax_curvature_any_tokens. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_curvature_any_tokens : (2149081970774099369944193 / 1000000000000000000000000) -
(2149081970774099369944193 / 1000000000000000000000000000000000000) <= rhs_bounds_softmax_curvature_any_tokens (4325 /
1597) (2927 / 1597) (1529 / 1597) <= (2149081970774099369944193 / 1000000000000000000000000) +
(2149081970774099369944193 / 1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_softmax_curvature_any_tokens. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_curvature_any_tokens : (9834689259644237453679 / 4000000000000000000000) -
(9834689259644237453679 / 4000000000000000000000000000000000) <= lhs_bounds_softmax_curvature_any_tokens (665 / 1597)
(1529 / 1597) (2393 / 1597) <= (9834689259644237453679 / 4000000000000000000000) + (9834689259644237453679 /
4000000000000000000000000000000000).
Proof. unfold lhs_bounds_softmax_curvature_any_tokens. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_curvature_any_tokens : (9834689259644237453679 / 4000000000000000000000) -
(9834689259644237453679 / 4000000000000000000000000000000000) <= rhs_bounds_softmax_curvature_any_tokens (665 / 1597)
(1529 / 1597) (2393 / 1597) <= (9834689259644237453679 / 4000000000000000000000) + (9834689259644237453679 /
4000000000000000000000000000000000).
Proof. unfold rhs_bounds_softmax_curvature_any_tokens. at_a_point. Qed.
Theorem bounds_softmax_curvature_any_tokens : forall a s t : R, lhs_bounds_softmax_curvature_any_tokens a s t =
rhs_bounds_softmax_curvature_any_tokens a s t.
Proof.
intros. unfold lhs_bounds_softmax_curvature_any_tokens, rhs_bounds_softmax_curvature_any_tokens, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_softmax_curvature_any_tokens.
