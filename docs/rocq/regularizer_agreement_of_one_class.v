From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.agreement_of_one_class: a b <= a. For a, b in [0, 1]. Source: ours. *)
Definition lhs_regularizer_agreement_of_one_class (a b : R) : R := (a * b).
Definition rhs_regularizer_agreement_of_one_class (a b : R) : R := a.
Theorem value_1_of_lhs_regularizer_agreement_of_one_class : (1666666666666666666666667 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_agreement_of_one_class (1 / 2) (1 / 3) <= (1666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_agreement_of_one_class : (1 / 2) - (1 / 1000000000000) <=
rhs_regularizer_agreement_of_one_class (1 / 2) (1 / 3) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_agreement_of_one_class : (2373 / 8000) - (1 / 1000000000000) <=
lhs_regularizer_agreement_of_one_class (7 / 8) (339 / 1000) <= (2373 / 8000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_agreement_of_one_class : (7 / 8) - (1 / 1000000000000) <=
rhs_regularizer_agreement_of_one_class (7 / 8) (339 / 1000) <= (7 / 8) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_agreement_of_one_class : (41 / 1250) - (1 / 1000000000000) <=
lhs_regularizer_agreement_of_one_class (4 / 5) (41 / 1000) <= (41 / 1250) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_agreement_of_one_class : (4 / 5) - (1 / 1000000000000) <=
rhs_regularizer_agreement_of_one_class (4 / 5) (41 / 1000) <= (4 / 5) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_agreement_of_one_class : (5329 / 10000) - (1 / 1000000000000) <=
lhs_regularizer_agreement_of_one_class (73 / 100) (73 / 100) <= (5329 / 10000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_agreement_of_one_class : (73 / 100) - (1 / 1000000000000) <=
rhs_regularizer_agreement_of_one_class (73 / 100) (73 / 100) <= (73 / 100) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_agreement_of_one_class : (2022066198595787362086259 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_agreement_of_one_class (7 / 10) (288 / 997) <= (2022066198595787362086259 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_agreement_of_one_class : (7 / 10) - (1 / 1000000000000) <=
rhs_regularizer_agreement_of_one_class (7 / 10) (288 / 997) <= (7 / 10) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_agreement_of_one_class; at_a_point. Qed.
Theorem regularizer_agreement_of_one_class : forall a b : R, 0 <= a <= 1 -> 0 <= b <= 1 ->
lhs_regularizer_agreement_of_one_class a b <= rhs_regularizer_agreement_of_one_class a b.
Proof.
intros. unfold lhs_regularizer_agreement_of_one_class, rhs_regularizer_agreement_of_one_class, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * a ^ 1 * (1 - b) ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions regularizer_agreement_of_one_class.
