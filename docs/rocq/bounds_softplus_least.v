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
Theorem value_1_of_lhs_bounds_softplus_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_least (-941 / 100)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softplus_least : (1637951873038467647207367 / 20000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_least (-941 / 100) <= (1637951873038467647207367 / 20000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softplus_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_least (7 / 2) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softplus_least : (3529750418272620565194811 / 1000000000000000000000000) -
(3529750418272620565194811 / 1000000000000000000000000000000000000) <= rhs_bounds_softplus_least (7 / 2) <=
(3529750418272620565194811 / 1000000000000000000000000) + (3529750418272620565194811 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_softplus_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softplus_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_least (-6 / 5) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softplus_least : (526564934676062378375489 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_least (-6 / 5) <= (526564934676062378375489 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_softplus_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softplus_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_least (5 / 1) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softplus_least : (5006715348489118068616417 / 1000000000000000000000000) -
(5006715348489118068616417 / 1000000000000000000000000000000000000) <= rhs_bounds_softplus_least (5 / 1) <=
(5006715348489118068616417 / 1000000000000000000000000) + (5006715348489118068616417 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_softplus_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softplus_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softplus_least (-1 / 1) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softplus_least : (626523375036445668097991 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softplus_least (-1 / 1) <= (626523375036445668097991 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_softplus_least; at_a_point. Qed.
Theorem bounds_softplus_least : forall x : R, lhs_bounds_softplus_least x <= rhs_bounds_softplus_least x.
Proof.
intros. unfold lhs_bounds_softplus_least, rhs_bounds_softplus_least, tanh, sinh, cosh. apply le_of_difference. interval
with (i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_bounds_softplus_least, bounds_softplus_least).
Print Assumptions what_was_proved.
