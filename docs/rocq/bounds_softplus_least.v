From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softplus_least: The value of softplus, sharpness = 1 is at least 0, for every real x. For x in (-oo, oo). Source:
   ours. *)
Definition lhs_bounds_softplus_least (x : R) : R := 0.
Definition rhs_bounds_softplus_least (x : R) : R := (ln ((exp x) + 1)).
Theorem defined_bounds_softplus_least : forall x : R, (0 < ((exp x) + 1)).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softplus_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_least (-1 / 1) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_least. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softplus_least : (626523375036445668097991 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_least (-1 / 1) <= (626523375036445668097991 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_softplus_least. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softplus_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_least (4325 / 1597)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_least. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softplus_least : (2772731859765071856817499 / 1000000000000000000000000) -
(2772731859765071856817499 / 1000000000000000000000000000000000000) <= rhs_bounds_softplus_least (4325 / 1597) <=
(2772731859765071856817499 / 1000000000000000000000000) + (2772731859765071856817499 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_softplus_least. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softplus_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_least (665 / 1597)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_least. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softplus_least : (9228694766964142124377369 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_least (665 / 1597) <= (9228694766964142124377369 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_least. at_a_point. Qed.
Theorem bounds_softplus_least : forall x : R, lhs_bounds_softplus_least x <= rhs_bounds_softplus_least x.
Proof.
intros. unfold lhs_bounds_softplus_least, rhs_bounds_softplus_least, tanh, sinh, cosh. apply le_of_difference. interval
with (i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_bounds_softplus_least, bounds_softplus_least).
Print Assumptions what_was_proved.
