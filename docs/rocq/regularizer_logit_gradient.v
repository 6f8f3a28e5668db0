From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.logit_gradient: d<p, p'>/dz_0 = p_0 (p'_0 - <p, p'>) for p = softmax(z) of four classes. For z_0..z_3 in
   [-3, 3]; p'_0..p'_3 in [0, 1]. Source: ours (softmax). *)
Definition lhs_regularizer_logit_gradient (z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R :=
((p_prime_0 * (exp z_0) / ((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3))) - (p_prime_0 * (exp (2 * z_0)) / (((exp z_0)
+ (exp z_1) + (exp z_2) + (exp z_3)) ^ 2)) - (p_prime_1 * (exp z_0) * (exp z_1) / (((exp z_0) + (exp z_1) + (exp z_2) +
(exp z_3)) ^ 2)) - (p_prime_2 * (exp z_0) * (exp z_2) / (((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3)) ^ 2)) -
(p_prime_3 * (exp z_0) * (exp z_3) / (((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3)) ^ 2))).
Definition rhs_regularizer_logit_gradient (z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R :=
(((p_prime_0 * ((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3))) - (p_prime_0 * (exp z_0)) - (p_prime_1 * (exp z_1)) -
(p_prime_2 * (exp z_2)) - (p_prime_3 * (exp z_3))) * (exp z_0) / (((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3)) ^ 2)).
Theorem defined_regularizer_logit_gradient : forall z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R, -3 <=
z_0 <= 3 -> -3 <= z_1 <= 3 -> -3 <= z_2 <= 3 -> -3 <= z_3 <= 3 -> 0 <= p_prime_0 <= 1 -> 0 <= p_prime_1 <= 1 -> 0 <=
p_prime_2 <= 1 -> 0 <= p_prime_3 <= 1 -> (((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3)) <> 0) /\ ((((exp z_0) + (exp
z_1) + (exp z_2) + (exp z_3)) ^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_regularizer_logit_gradient : (8756365693777920425129623 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (-1 / 1) (4325 / 1597) (665 / 1597) (-2995 / 1597) (3859 / 4791) (2029
/ 4791) (199 / 4791) (3160 / 4791) <= (8756365693777920425129623 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_logit_gradient : (8756365693777920425129623 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (-1 / 1) (4325 / 1597) (665 / 1597) (-2995 / 1597) (3859 / 4791) (2029
/ 4791) (199 / 4791) (3160 / 4791) <= (8756365693777920425129623 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_logit_gradient : (2560185450198130093081973 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (4325 / 1597) (2927 / 1597) (1529 / 1597) (131 / 1597) (1762 / 4791)
(1063 / 4791) (364 / 4791) (4456 / 4791) <= (2560185450198130093081973 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_regularizer_logit_gradient. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_logit_gradient : (2560185450198130093081973 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (4325 / 1597) (2927 / 1597) (1529 / 1597) (131 / 1597) (1762 / 4791)
(1063 / 4791) (364 / 4791) (4456 / 4791) <= (2560185450198130093081973 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_regularizer_logit_gradient. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_logit_gradient : (2008281659421024296641089 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (665 / 1597) (1529 / 1597) (2393 / 1597) (3257 / 1597) (4456 / 4791) (1
/ 3) (2029 / 4791) (2461 / 4791) <= (2008281659421024296641089 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_logit_gradient : (2008281659421024296641089 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (665 / 1597) (1529 / 1597) (2393 / 1597) (3257 / 1597) (4456 / 4791) (1
/ 3) (2029 / 4791) (2461 / 4791) <= (2008281659421024296641089 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient. at_a_point. Qed.
Theorem regularizer_logit_gradient : forall z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R, -3 <= z_0 <= 3
-> -3 <= z_1 <= 3 -> -3 <= z_2 <= 3 -> -3 <= z_3 <= 3 -> 0 <= p_prime_0 <= 1 -> 0 <= p_prime_1 <= 1 -> 0 <= p_prime_2 <=
1 -> 0 <= p_prime_3 <= 1 -> lhs_regularizer_logit_gradient z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 =
rhs_regularizer_logit_gradient z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3.
Proof.
intros. unfold lhs_regularizer_logit_gradient, rhs_regularizer_logit_gradient, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. as_exp z_0; replace (exp z_0) with (/ exp (- z_0) ^ 1) by exponents; as_exp (2 * z_0); replace
(exp (2 * z_0)) with (/ exp (- z_0) ^ 2) by exponents; as_exp z_1; replace (exp z_1) with (/ exp (- z_1) ^ 1) by
exponents; as_exp z_2; replace (exp z_2) with (/ exp (- z_2) ^ 1) by exponents; as_exp z_3; replace (exp z_3) with (/
exp (- z_3) ^ 1) by exponents; assert (Pgrown_0 : 0 < exp (- z_0)) by apply exp_pos; set (grown_0 := exp (- z_0)) in *;
clearbody grown_0; assert (Pgrown_1 : 0 < exp (- z_1)) by apply exp_pos; set (grown_1 := exp (- z_1)) in *; clearbody
grown_1; assert (Pgrown_2 : 0 < exp (- z_2)) by apply exp_pos; set (grown_2 := exp (- z_2)) in *; clearbody grown_2;
assert (Pgrown_3 : 0 < exp (- z_3)) by apply exp_pos; set (grown_3 := exp (- z_3)) in *; clearbody grown_3; field;
defined.
Qed.

Definition what_was_proved := (defined_regularizer_logit_gradient, regularizer_logit_gradient).
Print Assumptions what_was_proved.
