From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.abs_least: The value of abs is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_abs_least (x : R) : R := 0.
Definition rhs_bounds_abs_least (x : R) : R := (Rabs x).
Theorem value_1_of_lhs_bounds_abs_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_least (0 / 1) <= (0 / 1) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_abs_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_abs_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_abs_least (0 / 1) <= (0 / 1) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_abs_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_abs_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_least (28 / 3) <= (0 / 1) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_abs_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_abs_least : (9333333333333333333333333 / 1000000000000000000000000) -
(9333333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_bounds_abs_least (28 / 3) <=
(9333333333333333333333333 / 1000000000000000000000000) + (9333333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_abs_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_abs_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_least (8 / 5) <= (0 / 1) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_abs_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_abs_least : (8 / 5) - (1 / 625000000000) <= rhs_bounds_abs_least (8 / 5) <= (8 / 5) + (1 /
625000000000).
Proof. unfold rhs_bounds_abs_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_abs_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_least (-27 / 4) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_abs_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_abs_least : (27 / 4) - (27 / 4000000000000) <= rhs_bounds_abs_least (-27 / 4) <= (27 / 4)
+ (27 / 4000000000000).
Proof. unfold rhs_bounds_abs_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_abs_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_abs_least (-37 / 20) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_abs_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_abs_least : (37 / 20) - (37 / 20000000000000) <= rhs_bounds_abs_least (-37 / 20) <= (37 /
20) + (37 / 20000000000000).
Proof. unfold rhs_bounds_abs_least; at_a_point. Qed.
Theorem bounds_abs_least : forall x : R, lhs_bounds_abs_least x <= rhs_bounds_abs_least x.
Proof.
intros. unfold lhs_bounds_abs_least, rhs_bounds_abs_least, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_abs_least.
