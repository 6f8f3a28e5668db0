From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu_pair_mixed: |u v| - u v = 2 (u_+ v_- + u_- v_+), u = x, v = t. For x, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_relu_pair_mixed (x t : R) : R := ((Rabs (t * x)) - (t * x)).
Definition rhs_bounds_relu_pair_mixed (x t : R) : R := ((2 * ((x / 2) + ((Rabs x) / 2)) * (((Rabs t) / 2) - (t / 2))) +
(2 * ((t / 2) + ((Rabs t) / 2)) * (((Rabs x) / 2) - (x / 2)))).
Theorem value_1_of_lhs_bounds_relu_pair_mixed : (338525360050093926111459 / 62500000000000000000000) -
(338525360050093926111459 / 62500000000000000000000000000000000) <= lhs_bounds_relu_pair_mixed (-1 / 1) (4325 / 1597) <=
(338525360050093926111459 / 62500000000000000000000) + (338525360050093926111459 / 62500000000000000000000000000000000).
Proof. unfold lhs_bounds_relu_pair_mixed. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu_pair_mixed : (338525360050093926111459 / 62500000000000000000000) -
(338525360050093926111459 / 62500000000000000000000000000000000) <= rhs_bounds_relu_pair_mixed (-1 / 1) (4325 / 1597) <=
(338525360050093926111459 / 62500000000000000000000) + (338525360050093926111459 / 62500000000000000000000000000000000).
Proof. unfold rhs_bounds_relu_pair_mixed. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_pair_mixed (4325 /
1597) (2927 / 1597) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_pair_mixed. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_pair_mixed (4325 /
1597) (2927 / 1597) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_pair_mixed. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_pair_mixed (665 / 1597)
(1529 / 1597) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_pair_mixed. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_pair_mixed (665 / 1597)
(1529 / 1597) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_pair_mixed. at_a_point. Qed.
Theorem bounds_relu_pair_mixed : forall x t : R, lhs_bounds_relu_pair_mixed x t = rhs_bounds_relu_pair_mixed x t.
Proof.
intros. unfold lhs_bounds_relu_pair_mixed, rhs_bounds_relu_pair_mixed, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_relu_pair_mixed.
