From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.step_least: The value of step is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_step_least (x : R) : R := 0.
Definition rhs_bounds_step_least (x : R) : R := (((sign x) / 2) + (1 / 2)).
Theorem value_1_of_lhs_bounds_step_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_step_least (7 / 1) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_step_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_step_least : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_step_least (7 / 1) <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_step_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_step_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_step_least (22 / 3) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_step_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_step_least : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_step_least (22 / 3) <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_step_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_step_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_step_least (-1 / 1) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_step_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_step_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_step_least (-1 / 1) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_step_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_step_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_step_least (-38 / 5) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_step_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_step_least : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_step_least (-38 / 5) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_step_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_step_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_step_least (37 / 5) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_step_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_step_least : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_step_least (37 / 5) <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_step_least; at_a_point. Qed.
Theorem bounds_step_least : forall x : R, lhs_bounds_step_least x <= rhs_bounds_step_least x.
Proof.
intros. unfold lhs_bounds_step_least, rhs_bounds_step_least, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_step_least.
