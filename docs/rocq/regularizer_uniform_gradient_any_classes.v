From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.uniform_gradient_any_classes: d<p, p'>/dz_0 = (w - 1/C)/C at uniform p = softmax(z) of C classes, w = p'_0.
   For C in [2, oo); w in [0, 1]. Source: ours. *)
Definition lhs_regularizer_uniform_gradient_any_classes (C w : R) : R := ((w / C) - (1 / (C ^ 2))).
Definition rhs_regularizer_uniform_gradient_any_classes (C w : R) : R := (((w * C) - 1) / (C ^ 2)).
Theorem defined_regularizer_uniform_gradient_any_classes : forall C w : R, 2 <= C -> 0 <= w <= 1 -> (C <> 0) /\ ((C ^ 2)
<> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_regularizer_uniform_gradient_any_classes : (412022542266750156543519 / 2000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_any_classes (3 / 1) (4558 / 4791) <= (412022542266750156543519
/ 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_any_classes. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_any_classes : (412022542266750156543519 / 2000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_any_classes (3 / 1) (4558 / 4791) <= (412022542266750156543519
/ 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_any_classes. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_any_classes : (1234949953991699335755159 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_any_classes (7752 / 1597) (3859 /
4791) <= (1234949953991699335755159 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_any_classes. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_any_classes : (1234949953991699335755159 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_any_classes (7752 / 1597) (3859 /
4791) <= (1234949953991699335755159 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_any_classes. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_any_classes : (65715393638635139853101 / 625000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_any_classes (5922 / 1597) (3160 / 4791) <=
(65715393638635139853101 / 625000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_any_classes. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_any_classes : (65715393638635139853101 / 625000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_any_classes (5922 / 1597) (3160 / 4791) <=
(65715393638635139853101 / 625000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_any_classes. at_a_point. Qed.
Theorem regularizer_uniform_gradient_any_classes : forall C w : R, 2 <= C -> 0 <= w <= 1 ->
lhs_regularizer_uniform_gradient_any_classes C w = rhs_regularizer_uniform_gradient_any_classes C w.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_any_classes, rhs_regularizer_uniform_gradient_any_classes, tanh, sinh,
cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (defined_regularizer_uniform_gradient_any_classes,
regularizer_uniform_gradient_any_classes).
Print Assumptions what_was_proved.
