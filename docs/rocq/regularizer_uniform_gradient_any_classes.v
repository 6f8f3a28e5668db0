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
Theorem value_1_of_lhs_regularizer_uniform_gradient_any_classes : (306114071097912481439427 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_any_classes (107 / 10) (421 /
1000) <= (306114071097912481439427 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_any_classes : (306114071097912481439427 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_any_classes (107 / 10) (421 /
1000) <= (306114071097912481439427 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_any_classes : (95682483194356090249071 / 6250000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_any_classes (6867 / 1000) (250 / 997) <=
(95682483194356090249071 / 6250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_any_classes : (95682483194356090249071 / 6250000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_any_classes (6867 / 1000) (250 / 997) <=
(95682483194356090249071 / 6250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_any_classes : (289256198347107438016529 /
20000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_any_classes (11 / 1) (1 / 4) <=
(289256198347107438016529 / 20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_any_classes : (289256198347107438016529 /
20000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_any_classes (11 / 1) (1 / 4) <=
(289256198347107438016529 / 20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_uniform_gradient_any_classes : (4044611041695589800546069 /
100000000000000000000000000) - (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_any_classes (147 / 20) (13 / 30)
<= (4044611041695589800546069 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_uniform_gradient_any_classes : (4044611041695589800546069 /
100000000000000000000000000) - (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_any_classes (147 / 20) (13 / 30)
<= (4044611041695589800546069 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_uniform_gradient_any_classes : (823794658342004856052723 / 5000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_any_classes (31 / 10) (5 / 6) <= (823794658342004856052723 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_uniform_gradient_any_classes : (823794658342004856052723 / 5000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_any_classes (31 / 10) (5 / 6) <= (823794658342004856052723 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_any_classes; at_a_point. Qed.
Theorem regularizer_uniform_gradient_any_classes : forall C w : R, 2 <= C -> 0 <= w <= 1 ->
lhs_regularizer_uniform_gradient_any_classes C w = rhs_regularizer_uniform_gradient_any_classes C w.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_any_classes, rhs_regularizer_uniform_gradient_any_classes, tanh, sinh,
cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (defined_regularizer_uniform_gradient_any_classes,
regularizer_uniform_gradient_any_classes).
Print Assumptions what_was_proved.
