From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu6_most: The value of relu6 is at most 6, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_relu6_most (x : R) : R := (Rmin 6 (Rmax 0 x)).
Definition rhs_bounds_relu6_most (x : R) : R := 6.
Theorem value_1_of_lhs_bounds_relu6_most : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_most (-1141 / 500) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_most; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu6_most : (6 / 1) - (3 / 500000000000) <= rhs_bounds_relu6_most (-1141 / 500) <= (6 /
1) + (3 / 500000000000).
Proof. unfold rhs_bounds_relu6_most; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu6_most : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_relu6_most (-47 / 30) <= (0 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_relu6_most; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu6_most : (6 / 1) - (3 / 500000000000) <= rhs_bounds_relu6_most (-47 / 30) <= (6 / 1) +
(3 / 500000000000).
Proof. unfold rhs_bounds_relu6_most; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu6_most : (6 / 1) - (3 / 500000000000) <= lhs_bounds_relu6_most (113 / 12) <= (6 / 1) +
(3 / 500000000000).
Proof. unfold lhs_bounds_relu6_most; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu6_most : (6 / 1) - (3 / 500000000000) <= rhs_bounds_relu6_most (113 / 12) <= (6 / 1) +
(3 / 500000000000).
Proof. unfold rhs_bounds_relu6_most; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu6_most : (6 / 1) - (3 / 500000000000) <= lhs_bounds_relu6_most (10 / 1) <= (6 / 1) +
(3 / 500000000000).
Proof. unfold lhs_bounds_relu6_most; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu6_most : (6 / 1) - (3 / 500000000000) <= rhs_bounds_relu6_most (10 / 1) <= (6 / 1) +
(3 / 500000000000).
Proof. unfold rhs_bounds_relu6_most; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu6_most : (3159 / 1000) - (3159 / 1000000000000000) <= lhs_bounds_relu6_most (3159 /
1000) <= (3159 / 1000) + (3159 / 1000000000000000).
Proof. unfold lhs_bounds_relu6_most; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu6_most : (6 / 1) - (3 / 500000000000) <= rhs_bounds_relu6_most (3159 / 1000) <= (6 /
1) + (3 / 500000000000).
Proof. unfold rhs_bounds_relu6_most; at_a_point. Qed.
Theorem bounds_relu6_most : forall x : R, lhs_bounds_relu6_most x <= rhs_bounds_relu6_most x.
Proof.
intros. unfold lhs_bounds_relu6_most, rhs_bounds_relu6_most, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_relu6_most.
