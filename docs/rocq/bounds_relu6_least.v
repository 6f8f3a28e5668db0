From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu6_least: The value of relu6 is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_relu6_least (x : R) : R := 0.
Definition rhs_bounds_relu6_least (x : R) : R := (Rmin 6 (Rmax 0 x)).
Theorem value_1_of_lhs_bounds_relu6_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_least (55 / 6) <= (0 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu6_least : (6 / 1) - (3 / 500000000000) <= rhs_bounds_relu6_least (55 / 6) <= (6 / 1) +
(3 / 500000000000).
Proof. unfold rhs_bounds_relu6_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu6_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_least (3 / 4) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu6_least : (3 / 4) - (1 / 1000000000000) <= rhs_bounds_relu6_least (3 / 4) <= (3 / 4) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_relu6_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu6_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_least (-1453 / 250) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu6_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu6_least (-1453 / 250) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu6_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu6_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_least (-9 / 2) <= (0 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu6_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu6_least (-9 / 2) <= (0 / 1)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_relu6_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu6_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_least (-181 / 25) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu6_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_relu6_least (-181 / 25) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu6_least; at_a_point. Qed.
Theorem bounds_relu6_least : forall x : R, lhs_bounds_relu6_least x <= rhs_bounds_relu6_least x.
Proof.
intros. unfold lhs_bounds_relu6_least, rhs_bounds_relu6_least, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_relu6_least.
