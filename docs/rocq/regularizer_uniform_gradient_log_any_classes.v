From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.uniform_gradient_log_any_classes: d log<p, p'>/dz_0 = w - 1/C at uniform p = softmax(z) of C classes, w =
   p'_0. For C in [2, oo); w in [0, 1]. Source: ours. *)
Definition lhs_regularizer_uniform_gradient_log_any_classes (C w : R) : R := (C * ((w / C) - (1 / (C ^ 2)))).
Definition rhs_regularizer_uniform_gradient_log_any_classes (C w : R) : R := (w - (1 / C)).
Theorem defined_regularizer_uniform_gradient_log_any_classes : forall C w : R, 2 <= C -> 0 <= w <= 1 -> (C <> 0) /\ ((C
^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_any_classes : (-376736111111111111111111 /
2500000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_any_classes (32 / 5) (1 / 180)
<= (-376736111111111111111111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_any_classes : (-376736111111111111111111 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_any_classes (32 / 5) (1 / 180)
<= (-376736111111111111111111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_any_classes : (406976744186046511627907 /
1000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_any_classes (43 / 4) (1 / 2) <=
(406976744186046511627907 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_any_classes : (406976744186046511627907 /
1000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_any_classes (43 / 4) (1 / 2) <=
(406976744186046511627907 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_any_classes : (4115044247787610619469027 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_any_classes (113 / 10) (1 / 2)
<= (4115044247787610619469027 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_any_classes : (4115044247787610619469027 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_any_classes (113 / 10) (1 / 2)
<= (4115044247787610619469027 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_log_any_classes : (5666666666666666666666667 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_any_classes (12 / 1) (13 / 20)
<= (5666666666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_log_any_classes : (5666666666666666666666667 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_any_classes (12 / 1) (13 / 20)
<= (5666666666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_log_any_classes : (-988520408163265306122449 /
12500000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_any_classes (49 / 10) (1 / 8)
<= (-988520408163265306122449 / 12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_log_any_classes : (-988520408163265306122449 /
12500000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_any_classes (49 / 10) (1 / 8)
<= (-988520408163265306122449 / 12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_any_classes; at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_any_classes : forall C w : R, 2 <= C -> 0 <= w <= 1 ->
lhs_regularizer_uniform_gradient_log_any_classes C w = rhs_regularizer_uniform_gradient_log_any_classes C w.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_any_classes, rhs_regularizer_uniform_gradient_log_any_classes, tanh,
sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (defined_regularizer_uniform_gradient_log_any_classes,
regularizer_uniform_gradient_log_any_classes).
Print Assumptions what_was_proved.
