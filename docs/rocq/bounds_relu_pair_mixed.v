From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu_pair_mixed: |u v| - u v = 2 (u_+ v_- + u_- v_+), u = x, v = t. For x, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_relu_pair_mixed (x t : R) : R := ((Rabs (t * x)) - (t * x)).
Definition rhs_bounds_relu_pair_mixed (x t : R) : R := ((2 * ((x / 2) + ((Rabs x) / 2)) * (((Rabs t) / 2) - (t / 2))) +
(2 * ((t / 2) + ((Rabs t) / 2)) * (((Rabs x) / 2) - (x / 2)))).
Theorem value_1_of_lhs_bounds_relu_pair_mixed : (1816666666666666666666667 / 100000000000000000000000) -
(1816666666666666666666667 / 100000000000000000000000000000000000) <= lhs_bounds_relu_pair_mixed (-109 / 12) (1 / 1) <=
(1816666666666666666666667 / 100000000000000000000000) + (1816666666666666666666667 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu_pair_mixed : (1816666666666666666666667 / 100000000000000000000000) -
(1816666666666666666666667 / 100000000000000000000000000000000000) <= rhs_bounds_relu_pair_mixed (-109 / 12) (1 / 1) <=
(1816666666666666666666667 / 100000000000000000000000) + (1816666666666666666666667 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_pair_mixed (-8 / 1) (-1
/ 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_pair_mixed (-8 / 1) (-1
/ 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu_pair_mixed : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_pair_mixed (-1 / 3) (1 / 1) <= (6666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu_pair_mixed : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_pair_mixed (-1 / 3) (1 / 1) <= (6666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_pair_mixed (0 / 1)
(-107 / 20) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_pair_mixed (0 / 1)
(-107 / 20) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_pair_mixed (0 / 1) (-33
/ 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu_pair_mixed : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_pair_mixed (0 / 1) (-33
/ 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_pair_mixed; at_a_point. Qed.
Theorem bounds_relu_pair_mixed : forall x t : R, lhs_bounds_relu_pair_mixed x t = rhs_bounds_relu_pair_mixed x t.
Proof.
intros. unfold lhs_bounds_relu_pair_mixed, rhs_bounds_relu_pair_mixed, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_relu_pair_mixed.
