From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu_least: The value of relu is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_relu_least (x : R) : R := 0.
Definition rhs_bounds_relu_least (x : R) : R := (Rmax 0 x).
Theorem value_1_of_lhs_bounds_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_least (-1 / 1) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_relu_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_least (-1 / 1) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_relu_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_least (47 / 6) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_relu_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu_least : (7833333333333333333333333 / 1000000000000000000000000) -
(7833333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_bounds_relu_least (47 / 6) <=
(7833333333333333333333333 / 1000000000000000000000000) + (7833333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_relu_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_least (599 / 60) <= (0 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu_least : (9983333333333333333333333 / 1000000000000000000000000) -
(9983333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_bounds_relu_least (599 / 60) <=
(9983333333333333333333333 / 1000000000000000000000000) + (9983333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_relu_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_least (-4979 / 1000) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu_least (-4979 / 1000) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu_least (5 / 2) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_relu_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu_least : (5 / 2) - (1 / 400000000000) <= rhs_bounds_relu_least (5 / 2) <= (5 / 2) + (1
/ 400000000000).
Proof. unfold rhs_bounds_relu_least; at_a_point. Qed.
Theorem bounds_relu_least : forall x : R, lhs_bounds_relu_least x <= rhs_bounds_relu_least x.
Proof.
intros. unfold lhs_bounds_relu_least, rhs_bounds_relu_least, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_relu_least.
