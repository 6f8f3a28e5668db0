From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.logit_gradient: d<p, p'>/dz_0 = p_0 (p'_0 - <p, p'>) for p = softmax(z) of four classes. For z_0..z_3 in
   (-oo, oo); p'_0..p'_3 in [0, 1]. Source: ours (softmax). *)
Definition lhs_regularizer_logit_gradient (z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R :=
((p_prime_0 * (exp z_0) / ((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3))) - (p_prime_0 * (exp (2 * z_0)) / (((exp z_0)
+ (exp z_1) + (exp z_2) + (exp z_3)) ^ 2)) - (p_prime_1 * (exp z_0) * (exp z_1) / (((exp z_0) + (exp z_1) + (exp z_2) +
(exp z_3)) ^ 2)) - (p_prime_2 * (exp z_0) * (exp z_2) / (((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3)) ^ 2)) -
(p_prime_3 * (exp z_0) * (exp z_3) / (((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3)) ^ 2))).
Definition rhs_regularizer_logit_gradient (z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R :=
(((p_prime_0 * ((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3))) - (p_prime_0 * (exp z_0)) - (p_prime_1 * (exp z_1)) -
(p_prime_2 * (exp z_2)) - (p_prime_3 * (exp z_3))) * (exp z_0) / (((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3)) ^ 2)).
Theorem defined_regularizer_logit_gradient : forall z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R, 0 <=
p_prime_0 <= 1 -> 0 <= p_prime_1 <= 1 -> 0 <= p_prime_2 <= 1 -> 0 <= p_prime_3 <= 1 -> (((exp z_0) + (exp z_1) + (exp
z_2) + (exp z_3)) <> 0) /\ ((((exp z_0) + (exp z_1) + (exp z_2) + (exp z_3)) ^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_regularizer_logit_gradient : (186150537428807858920891 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (0 / 1) (1 / 5) (-55 / 6) (7 / 2) (4 / 5) (7 / 100) (7 / 100) (1 / 8)
<= (186150537428807858920891 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_logit_gradient : (186150537428807858920891 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (0 / 1) (1 / 5) (-55 / 6) (7 / 2) (4 / 5) (7 / 100) (7 / 100) (1 / 8)
<= (186150537428807858920891 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_logit_gradient : (1073916785623360898605387 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (1 / 1) (796 / 997) (-1 / 1) (36 / 5) (7 / 10) (723 / 997) (2 / 5) (1 /
6) <= (1073916785623360898605387 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_logit_gradient : (1073916785623360898605387 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (1 / 1) (796 / 997) (-1 / 1) (36 / 5) (7 / 10) (723 / 997) (2 / 5) (1 /
6) <= (1073916785623360898605387 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_logit_gradient : (-1213394313765373922835517 / 10000000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (-1 / 1) (-7 / 1) (-5 / 2) (511 / 100) (1 / 4) (1 / 5) (304 / 997) (304
/ 997) <= (-1213394313765373922835517 / 10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_logit_gradient : (-1213394313765373922835517 / 10000000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (-1 / 1) (-7 / 1) (-5 / 2) (511 / 100) (1 / 4) (1 / 5) (304 / 997) (304
/ 997) <= (-1213394313765373922835517 / 10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem regularizer_logit_gradient : forall z_0 z_1 z_2 z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R, 0 <= p_prime_0
<= 1 -> 0 <= p_prime_1 <= 1 -> 0 <= p_prime_2 <= 1 -> 0 <= p_prime_3 <= 1 -> lhs_regularizer_logit_gradient z_0 z_1 z_2
z_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 = rhs_regularizer_logit_gradient z_0 z_1 z_2 z_3 p_prime_0 p_prime_1
p_prime_2 p_prime_3.
Proof.
intros. unfold lhs_regularizer_logit_gradient, rhs_regularizer_logit_gradient, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. as_exp z_0; as_exp (2 * z_0); replace (exp (2 * z_0)) with (exp z_0 ^ 2) by exponents; as_exp
z_1; as_exp z_2; as_exp z_3; assert (Pgrown_0 : 0 < exp z_0) by apply exp_pos; set (grown_0 := exp z_0) in *; clearbody
grown_0; assert (Pgrown_1 : 0 < exp z_1) by apply exp_pos; set (grown_1 := exp z_1) in *; clearbody grown_1; assert
(Pgrown_2 : 0 < exp z_2) by apply exp_pos; set (grown_2 := exp z_2) in *; clearbody grown_2; assert (Pgrown_3 : 0 < exp
z_3) by apply exp_pos; set (grown_3 := exp z_3) in *; clearbody grown_3; field; defined.
Qed.

Definition what_was_proved := (defined_regularizer_logit_gradient, regularizer_logit_gradient).
Print Assumptions what_was_proved.
