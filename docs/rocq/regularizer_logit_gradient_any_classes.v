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
Theorem value_1_of_lhs_regularizer_logit_gradient_any_classes : (-1230233267649835896394661 /
1000000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_logit_gradient_any_classes (983 / 120) (62 / 15)
(103 / 120) (8 / 1) <= (-1230233267649835896394661 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_logit_gradient_any_classes : (-1230233267649835896394661 /
1000000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_logit_gradient_any_classes (983 / 120) (62 / 15)
(103 / 120) (8 / 1) <= (-1230233267649835896394661 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_logit_gradient_any_classes : (-631 / 4096) - (1 / 1000000000000) <=
lhs_regularizer_logit_gradient_any_classes (0 / 1) (27 / 5) (1 / 2) (901 / 100) <= (-631 / 4096) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_logit_gradient_any_classes : (-631 / 4096) - (1 / 1000000000000) <=
rhs_regularizer_logit_gradient_any_classes (0 / 1) (27 / 5) (1 / 2) (901 / 100) <= (-631 / 4096) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_logit_gradient_any_classes : (-1489581464434879407327013 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_logit_gradient_any_classes (-4 / 1) (1 / 1) (947 /
997) (563 / 60) <= (-1489581464434879407327013 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_logit_gradient_any_classes : (-1489581464434879407327013 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_logit_gradient_any_classes (-4 / 1) (1 / 1) (947 /
997) (563 / 60) <= (-1489581464434879407327013 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_logit_gradient_any_classes : (875545411024887310886661 /
1000000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_logit_gradient_any_classes (85 / 12) (3 / 8) (59
/ 500) (-1 / 1) <= (875545411024887310886661 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_logit_gradient_any_classes : (875545411024887310886661 /
1000000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_logit_gradient_any_classes (85 / 12) (3 / 8) (59
/ 500) (-1 / 1) <= (875545411024887310886661 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_logit_gradient_any_classes : (-1677231459637031313998599 /
1000000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_logit_gradient_any_classes (-212 / 25) (1 / 1)
(11 / 12) (9 / 1) <= (-1677231459637031313998599 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_logit_gradient_any_classes : (-1677231459637031313998599 /
1000000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_logit_gradient_any_classes (-212 / 25) (1 / 1)
(11 / 12) (9 / 1) <= (-1677231459637031313998599 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient_any_classes; at_a_point. Qed.
Theorem regularizer_logit_gradient_any_classes : forall x b w c : R, 0 < b -> 0 <= w <= 1 ->
lhs_regularizer_logit_gradient_any_classes x b w c = rhs_regularizer_logit_gradient_any_classes x b w c.
Proof.
intros. unfold lhs_regularizer_logit_gradient_any_classes, rhs_regularizer_logit_gradient_any_classes, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. as_exp x; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; set (grown_0 := exp
x) in *; clearbody grown_0; field; defined.
Qed.

Definition what_was_proved := (defined_regularizer_logit_gradient_any_classes, regularizer_logit_gradient_any_classes).
Print Assumptions what_was_proved.
