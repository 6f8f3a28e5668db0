From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.sigmoid_tanh: d/dx log(1 + e^x) = (1 + tanh(x/2))/2, the sigmoid. For x in (-oo, oo). Source: textbook. *)
Definition lhs_activation_sigmoid_tanh (x : R) : R := ((exp x) / ((exp x) + 1)).
Definition rhs_activation_sigmoid_tanh (x : R) : R := ((((exp x) - 1) * (exp (x / 2)) / (2 * ((exp x) + 1) * (exp (x /
2)))) + (1 / 2)).
Theorem defined_activation_sigmoid_tanh : forall x : R, (((exp x) + 1) <> 0) /\ ((2 * ((exp x) + 1) * (exp (x / 2))) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_activation_sigmoid_tanh : (1 / 2) - (1 / 1000000000000) <= lhs_activation_sigmoid_tanh (0 / 1) <=
(1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem value_1_of_rhs_activation_sigmoid_tanh : (1 / 2) - (1 / 1000000000000) <= rhs_activation_sigmoid_tanh (0 / 1) <=
(1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem value_2_of_lhs_activation_sigmoid_tanh : (2544533858735973334350421 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_sigmoid_tanh (-43 / 40) <= (2544533858735973334350421 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem value_2_of_rhs_activation_sigmoid_tanh : (2544533858735973334350421 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_sigmoid_tanh (-43 / 40) <= (2544533858735973334350421 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem value_3_of_lhs_activation_sigmoid_tanh : (9002495108803148530057307 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_sigmoid_tanh (11 / 5) <= (9002495108803148530057307 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem value_3_of_rhs_activation_sigmoid_tanh : (9002495108803148530057307 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_sigmoid_tanh (11 / 5) <= (9002495108803148530057307 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem value_4_of_lhs_activation_sigmoid_tanh : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_sigmoid_tanh (-2 / 1) <= (1192029220221175559402709 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem value_4_of_rhs_activation_sigmoid_tanh : (1192029220221175559402709 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_sigmoid_tanh (-2 / 1) <= (1192029220221175559402709 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem value_5_of_lhs_activation_sigmoid_tanh : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_activation_sigmoid_tanh (-1 / 1) <= (336176776712493900936051 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem value_5_of_rhs_activation_sigmoid_tanh : (336176776712493900936051 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_activation_sigmoid_tanh (-1 / 1) <= (336176776712493900936051 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_sigmoid_tanh; at_a_point. Qed.
Theorem activation_sigmoid_tanh : forall x : R, lhs_activation_sigmoid_tanh x = rhs_activation_sigmoid_tanh x.
Proof.
intros. unfold lhs_activation_sigmoid_tanh, rhs_activation_sigmoid_tanh, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_activation_sigmoid_tanh, activation_sigmoid_tanh).
Print Assumptions what_was_proved.
