From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softmax_curvature_any_tokens: The second derivative at h = 0 of exp(h a)/(1 + t h + s h^2/2) is (a - t)^2 - (s -
   t^2). For a, s, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_softmax_curvature_any_tokens (a s t : R) : R := ((a ^ 2) + (2 * (t ^ 2)) - (2 * a * t) - s).
Definition rhs_bounds_softmax_curvature_any_tokens (a s t : R) : R := ((t ^ 2) + ((a - t) ^ 2) - s).
Theorem value_1_of_lhs_bounds_softmax_curvature_any_tokens : (5864994891908535145165799 / 100000000000000000000000) -
(5864994891908535145165799 / 100000000000000000000000000000000000) <= lhs_bounds_softmax_curvature_any_tokens (22 / 3)
(1 / 250) (7629 / 997) <= (5864994891908535145165799 / 100000000000000000000000) + (5864994891908535145165799 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_curvature_any_tokens : (5864994891908535145165799 / 100000000000000000000000) -
(5864994891908535145165799 / 100000000000000000000000000000000000) <= rhs_bounds_softmax_curvature_any_tokens (22 / 3)
(1 / 250) (7629 / 997) <= (5864994891908535145165799 / 100000000000000000000000) + (5864994891908535145165799 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_curvature_any_tokens : (1049066666666666666666667 / 10000000000000000000000) -
(1049066666666666666666667 / 10000000000000000000000000000000000) <= lhs_bounds_softmax_curvature_any_tokens (-14 / 5)
(-1 / 6) (-17 / 2) <= (1049066666666666666666667 / 10000000000000000000000) + (1049066666666666666666667 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_curvature_any_tokens : (1049066666666666666666667 / 10000000000000000000000) -
(1049066666666666666666667 / 10000000000000000000000000000000000) <= rhs_bounds_softmax_curvature_any_tokens (-14 / 5)
(-1 / 6) (-17 / 2) <= (1049066666666666666666667 / 10000000000000000000000) + (1049066666666666666666667 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_curvature_any_tokens : (4394150721836039713926131 / 10000000000000000000000) -
(4394150721836039713926131 / 10000000000000000000000000000000000) <= lhs_bounds_softmax_curvature_any_tokens (9782 /
997) (9909 / 997) (-4629 / 500) <= (4394150721836039713926131 / 10000000000000000000000) + (4394150721836039713926131 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_curvature_any_tokens : (4394150721836039713926131 / 10000000000000000000000) -
(4394150721836039713926131 / 10000000000000000000000000000000000) <= rhs_bounds_softmax_curvature_any_tokens (9782 /
997) (9909 / 997) (-4629 / 500) <= (4394150721836039713926131 / 10000000000000000000000) + (4394150721836039713926131 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_curvature_any_tokens : (-163 / 20) - (163 / 20000000000000) <=
lhs_bounds_softmax_curvature_any_tokens (0 / 1) (163 / 20) (0 / 1) <= (-163 / 20) + (163 / 20000000000000).
Proof. unfold lhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_curvature_any_tokens : (-163 / 20) - (163 / 20000000000000) <=
rhs_bounds_softmax_curvature_any_tokens (0 / 1) (163 / 20) (0 / 1) <= (-163 / 20) + (163 / 20000000000000).
Proof. unfold rhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_curvature_any_tokens : (1634 / 25) - (817 / 12500000000000) <=
lhs_bounds_softmax_curvature_any_tokens (-38 / 5) (-38 / 5) (0 / 1) <= (1634 / 25) + (817 / 12500000000000).
Proof. unfold lhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_curvature_any_tokens : (1634 / 25) - (817 / 12500000000000) <=
rhs_bounds_softmax_curvature_any_tokens (-38 / 5) (-38 / 5) (0 / 1) <= (1634 / 25) + (817 / 12500000000000).
Proof. unfold rhs_bounds_softmax_curvature_any_tokens; at_a_point. Qed.
Theorem bounds_softmax_curvature_any_tokens : forall a s t : R, lhs_bounds_softmax_curvature_any_tokens a s t =
rhs_bounds_softmax_curvature_any_tokens a s t.
Proof.
intros. unfold lhs_bounds_softmax_curvature_any_tokens, rhs_bounds_softmax_curvature_any_tokens, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_softmax_curvature_any_tokens.
