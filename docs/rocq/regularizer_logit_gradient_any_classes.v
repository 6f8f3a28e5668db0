From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.logit_gradient_any_classes: d/dx (e^x w + c)/(e^x + b) = p (w - (e^x w + c)/(e^x + b)) for p = e^x/(e^x +
   b). For x in (-oo, oo); b in (0, oo); w in [0, 1]; c in (-oo, oo). Source: ours (softmax). *)
Definition lhs_regularizer_logit_gradient_any_classes (x b w c : R) : R := ((w * (exp x) / (b + (exp x))) - ((c + (w *
(exp x))) * (exp x) / ((b + (exp x)) ^ 2))).
Definition rhs_regularizer_logit_gradient_any_classes (x b w c : R) : R := (((w * (b + (exp x))) - c - (w * (exp x))) *
(exp x) / ((b + (exp x)) ^ 2)).
Theorem defined_regularizer_logit_gradient_any_classes : forall x b w c : R, 0 < b -> 0 <= w <= 1 -> ((b + (exp x)) <>
0) /\ (((b + (exp x)) ^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_regularizer_logit_gradient_any_classes : (310121663479378223243891 / 2500000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_logit_gradient_any_classes (-1 / 1) (4558 / 1597) (2728 / 4791) (-2995 / 1597) <=
(310121663479378223243891 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient_any_classes. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_logit_gradient_any_classes : (310121663479378223243891 / 2500000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_logit_gradient_any_classes (-1 / 1) (4558 / 1597) (2728 / 4791) (-2995 / 1597) <=
(310121663479378223243891 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient_any_classes. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_logit_gradient_any_classes : (7474964490600814269529991 /
100000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_logit_gradient_any_classes (4325 / 1597) (3859 /
1597) (3160 / 4791) (131 / 1597) <= (7474964490600814269529991 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient_any_classes. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_logit_gradient_any_classes : (7474964490600814269529991 /
100000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_logit_gradient_any_classes (4325 / 1597) (3859 /
1597) (3160 / 4791) (131 / 1597) <= (7474964490600814269529991 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient_any_classes. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_logit_gradient_any_classes : (-862637017858823311679653 / 12500000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_logit_gradient_any_classes (665 / 1597) (3160 / 1597) (3592 / 4791) (3257 /
1597) <= (-862637017858823311679653 / 12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient_any_classes. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_logit_gradient_any_classes : (-862637017858823311679653 / 12500000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_logit_gradient_any_classes (665 / 1597) (3160 / 1597) (3592 / 4791) (3257 /
1597) <= (-862637017858823311679653 / 12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient_any_classes. at_a_point. Qed.
Theorem regularizer_logit_gradient_any_classes : forall x b w c : R, 0 < b -> 0 <= w <= 1 ->
lhs_regularizer_logit_gradient_any_classes x b w c = rhs_regularizer_logit_gradient_any_classes x b w c.
Proof.
intros. unfold lhs_regularizer_logit_gradient_any_classes, rhs_regularizer_logit_gradient_any_classes, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. as_exp x; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; set (grown_0 := exp
x) in *; clearbody grown_0; field; defined.
Qed.

Definition what_was_proved := (defined_regularizer_logit_gradient_any_classes, regularizer_logit_gradient_any_classes).
Print Assumptions what_was_proved.
