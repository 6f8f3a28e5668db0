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
Theorem value_1_of_lhs_regularizer_logit_gradient : (-3665774952459075888507007 / 10000000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (-583 / 360) (8 / 5) (-31 / 100) (2800 / 997) (2 / 5) (1 / 6) (89 / 90)
(1 / 2) <= (-3665774952459075888507007 / 10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_logit_gradient : (-3665774952459075888507007 / 10000000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (-583 / 360) (8 / 5) (-31 / 100) (2800 / 997) (2 / 5) (1 / 6) (89 / 90)
(1 / 2) <= (-3665774952459075888507007 / 10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_logit_gradient : (1926840964996527851866207 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (-11 / 6) (-1 / 1) (-1 / 1) (1 / 1) (37 / 60) (304 / 997) (304 / 997)
(61 / 500) <= (1926840964996527851866207 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_logit_gradient : (1926840964996527851866207 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (-11 / 6) (-1 / 1) (-1 / 1) (1 / 1) (37 / 60) (304 / 997) (304 / 997)
(61 / 500) <= (1926840964996527851866207 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_logit_gradient : (-60796579624553165818993 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (-1 / 1) (-3 / 2) (1765 / 997) (2 / 3) (1 / 30) (187 / 250) (611 /
1000) (611 / 1000) <= (-60796579624553165818993 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_logit_gradient : (-60796579624553165818993 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (-1 / 1) (-3 / 2) (1765 / 997) (2 / 3) (1 / 30) (187 / 250) (611 /
1000) (611 / 1000) <= (-60796579624553165818993 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_logit_gradient : (9938140198822379116506997 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_logit_gradient (7 / 3) (17 / 6) (3 / 10) (-21 / 8) (19 / 20) (503 / 1000) (349 / 500)
(349 / 500) <= (9938140198822379116506997 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_logit_gradient; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_logit_gradient : (9938140198822379116506997 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_logit_gradient (7 / 3) (17 / 6) (3 / 10) (-21 / 8) (19 / 20) (503 / 1000) (349 / 500)
(349 / 500) <= (9938140198822379116506997 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_logit_gradient; at_a_point. Qed.
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
