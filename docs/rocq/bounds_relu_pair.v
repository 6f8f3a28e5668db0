From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu_pair: u_+ v_+ + u_- v_- = (u v + |u v|)/2, u = x, v = t. For x, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_relu_pair (x t : R) : R := (((((Rabs t) / 2) - (t / 2)) * (((Rabs x) / 2) - (x / 2))) + (((t / 2)
+ ((Rabs t) / 2)) * ((x / 2) + ((Rabs x) / 2)))).
Definition rhs_bounds_relu_pair (x t : R) : R := ((t * x / 2) + ((Rabs (t * x)) / 2)).
Theorem value_1_of_lhs_bounds_relu_pair : (25 / 1) - (1 / 40000000000) <= lhs_bounds_relu_pair (-5 / 1) (-5 / 1) <= (25
/ 1) + (1 / 40000000000).
Proof. unfold lhs_bounds_relu_pair; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu_pair : (25 / 1) - (1 / 40000000000) <= rhs_bounds_relu_pair (-5 / 1) (-5 / 1) <= (25
/ 1) + (1 / 40000000000).
Proof. unfold rhs_bounds_relu_pair; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu_pair : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_pair (1 / 1) (-7 / 2) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_pair; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu_pair : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_pair (1 / 1) (-7 / 2) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_pair; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu_pair : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_pair (1 / 1) (-1 / 1) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_pair; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu_pair : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_pair (1 / 1) (-1 / 1) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_pair; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu_pair : (50 / 1) - (1 / 20000000000) <= lhs_bounds_relu_pair (-5 / 1) (-10 / 1) <= (50
/ 1) + (1 / 20000000000).
Proof. unfold lhs_bounds_relu_pair; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu_pair : (50 / 1) - (1 / 20000000000) <= rhs_bounds_relu_pair (-5 / 1) (-10 / 1) <= (50
/ 1) + (1 / 20000000000).
Proof. unfold rhs_bounds_relu_pair; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu_pair : (733 / 250) - (733 / 250000000000000) <= lhs_bounds_relu_pair (1 / 1) (733 /
250) <= (733 / 250) + (733 / 250000000000000).
Proof. unfold lhs_bounds_relu_pair; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu_pair : (733 / 250) - (733 / 250000000000000) <= rhs_bounds_relu_pair (1 / 1) (733 /
250) <= (733 / 250) + (733 / 250000000000000).
Proof. unfold rhs_bounds_relu_pair; at_a_point. Qed.
Theorem bounds_relu_pair : forall x t : R, lhs_bounds_relu_pair x t = rhs_bounds_relu_pair x t.
Proof.
intros. unfold lhs_bounds_relu_pair, rhs_bounds_relu_pair, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Print Assumptions bounds_relu_pair.
