From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.sign_least: The value of sign is at least -1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_sign_least (x : R) : R := (-1).
Definition rhs_bounds_sign_least (x : R) : R := (sign x).
Theorem value_1_of_lhs_bounds_sign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_sign_least (-2178 / 997) <= (-1
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sign_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_sign_least : (-1 / 1) - (1 / 1000000000000) <= rhs_bounds_sign_least (-2178 / 997) <= (-1
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sign_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_sign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_sign_least (-1 / 1) <= (-1 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_sign_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_sign_least : (-1 / 1) - (1 / 1000000000000) <= rhs_bounds_sign_least (-1 / 1) <= (-1 / 1)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_sign_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_sign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_sign_least (1 / 1) <= (-1 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_sign_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_sign_least : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_sign_least (1 / 1) <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_sign_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_sign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_sign_least (-9391 / 1000) <= (-1
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sign_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_sign_least : (-1 / 1) - (1 / 1000000000000) <= rhs_bounds_sign_least (-9391 / 1000) <= (-1
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sign_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_sign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_sign_least (-6 / 1) <= (-1 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_sign_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_sign_least : (-1 / 1) - (1 / 1000000000000) <= rhs_bounds_sign_least (-6 / 1) <= (-1 / 1)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_sign_least; at_a_point. Qed.
Theorem bounds_sign_least : forall x : R, lhs_bounds_sign_least x <= rhs_bounds_sign_least x.
Proof.
intros. unfold lhs_bounds_sign_least, rhs_bounds_sign_least, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_sign_least.
