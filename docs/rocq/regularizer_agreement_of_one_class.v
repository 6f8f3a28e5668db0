From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.agreement_of_one_class: a b <= a. For a, b in [0, 1]. Source: ours. *)
Definition lhs_regularizer_agreement_of_one_class (a b : R) : R := (a * b).
Definition rhs_regularizer_agreement_of_one_class (a b : R) : R := a.
Theorem value_1_of_lhs_regularizer_agreement_of_one_class : (3171223822444861893828707 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_agreement_of_one_class (1 / 3) (4558 / 4791) <= (3171223822444861893828707 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_agreement_of_one_class. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_agreement_of_one_class : (3333333333333333333333333 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_agreement_of_one_class (1 / 3) (4558 / 4791) <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_agreement_of_one_class. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_agreement_of_one_class : (3831481756673363196081709 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_agreement_of_one_class (4558 / 4791) (3859 / 4791) <= (3831481756673363196081709 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_agreement_of_one_class. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_agreement_of_one_class : (237841786683364642037153 / 250000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_agreement_of_one_class (4558 / 4791) (3859 / 4791) <= (237841786683364642037153 /
250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_agreement_of_one_class. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_agreement_of_one_class : (3755598067255530823138999 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_agreement_of_one_class (2728 / 4791) (3160 / 4791) <= (3755598067255530823138999
/ 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_agreement_of_one_class. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_agreement_of_one_class : (2847004800667919014819453 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_agreement_of_one_class (2728 / 4791) (3160 / 4791) <= (2847004800667919014819453 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_agreement_of_one_class. at_a_point. Qed.
Theorem regularizer_agreement_of_one_class : forall a b : R, 0 <= a <= 1 -> 0 <= b <= 1 ->
lhs_regularizer_agreement_of_one_class a b <= rhs_regularizer_agreement_of_one_class a b.
Proof.
intros. unfold lhs_regularizer_agreement_of_one_class, rhs_regularizer_agreement_of_one_class, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * a ^ 1 * (1 - b) ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions regularizer_agreement_of_one_class.
