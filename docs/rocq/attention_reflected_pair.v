From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.reflected_pair: ((x + rho a)^2 - (x - rho a)^2)/(2 (1 - rho^2)) = 2 rho a x/(1 - rho^2): minus the logarithm
   of phi2(a, -x; rho)/phi2(a, x; rho). For x, a in (-oo, oo); rho in [0, 1). Source: textbook. *)
Definition lhs_attention_reflected_pair (x a rho : R) : R := (((((a * rho) + x) ^ 2) - ((x - (a * rho)) ^ 2)) / (2 - (2
* (rho ^ 2)))).
Definition rhs_attention_reflected_pair (x a rho : R) : R := (2 * a * rho * x / (1 - (rho ^ 2))).
Theorem defined_attention_reflected_pair : forall x a rho : R, 0 <= rho < 1 -> ((2 - (2 * (rho ^ 2))) <> 0) /\ ((1 -
(rho ^ 2)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_reflected_pair : (1633333333333333333333333 / 100000000000000000000000) -
(1633333333333333333333333 / 100000000000000000000000000000000000) <= lhs_attention_reflected_pair (7 / 1) (7 / 4) (1 /
2) <= (1633333333333333333333333 / 100000000000000000000000) + (1633333333333333333333333 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_reflected_pair; at_a_point. Qed.
Theorem value_1_of_rhs_attention_reflected_pair : (1633333333333333333333333 / 100000000000000000000000) -
(1633333333333333333333333 / 100000000000000000000000000000000000) <= rhs_attention_reflected_pair (7 / 1) (7 / 4) (1 /
2) <= (1633333333333333333333333 / 100000000000000000000000) + (1633333333333333333333333 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_reflected_pair; at_a_point. Qed.
Theorem value_2_of_lhs_attention_reflected_pair : (-1630037037037037037037037 / 10000000000000000000000) -
(1630037037037037037037037 / 10000000000000000000000000000000000) <= lhs_attention_reflected_pair (4001 / 1000) (-55 /
6) (4 / 5) <= (-1630037037037037037037037 / 10000000000000000000000) + (1630037037037037037037037 /
10000000000000000000000000000000000).
Proof. unfold lhs_attention_reflected_pair; at_a_point. Qed.
Theorem value_2_of_rhs_attention_reflected_pair : (-1630037037037037037037037 / 10000000000000000000000) -
(1630037037037037037037037 / 10000000000000000000000000000000000) <= rhs_attention_reflected_pair (4001 / 1000) (-55 /
6) (4 / 5) <= (-1630037037037037037037037 / 10000000000000000000000) + (1630037037037037037037037 /
10000000000000000000000000000000000).
Proof. unfold rhs_attention_reflected_pair; at_a_point. Qed.
Theorem value_3_of_lhs_attention_reflected_pair : (-2951388888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_reflected_pair (17 / 3) (-1 / 4) (1 / 5) <= (-2951388888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_reflected_pair; at_a_point. Qed.
Theorem value_3_of_rhs_attention_reflected_pair : (-2951388888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_reflected_pair (17 / 3) (-1 / 4) (1 / 5) <= (-2951388888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_reflected_pair; at_a_point. Qed.
Theorem value_4_of_lhs_attention_reflected_pair : (-2142857142857142857142857 / 100000000000000000000000) -
(2142857142857142857142857 / 100000000000000000000000000000000000) <= lhs_attention_reflected_pair (-25 / 4) (1 / 1) (3
/ 4) <= (-2142857142857142857142857 / 100000000000000000000000) + (2142857142857142857142857 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_reflected_pair; at_a_point. Qed.
Theorem value_4_of_rhs_attention_reflected_pair : (-2142857142857142857142857 / 100000000000000000000000) -
(2142857142857142857142857 / 100000000000000000000000000000000000) <= rhs_attention_reflected_pair (-25 / 4) (1 / 1) (3
/ 4) <= (-2142857142857142857142857 / 100000000000000000000000) + (2142857142857142857142857 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_reflected_pair; at_a_point. Qed.
Theorem value_5_of_lhs_attention_reflected_pair : (-319410659211082910321489 / 500000000000000000000) -
(319410659211082910321489 / 500000000000000000000000000000000) <= lhs_attention_reflected_pair (-479 / 200) (13 / 2)
(973 / 997) <= (-319410659211082910321489 / 500000000000000000000) + (319410659211082910321489 /
500000000000000000000000000000000).
Proof. unfold lhs_attention_reflected_pair; at_a_point. Qed.
Theorem value_5_of_rhs_attention_reflected_pair : (-319410659211082910321489 / 500000000000000000000) -
(319410659211082910321489 / 500000000000000000000000000000000) <= rhs_attention_reflected_pair (-479 / 200) (13 / 2)
(973 / 997) <= (-319410659211082910321489 / 500000000000000000000) + (319410659211082910321489 /
500000000000000000000000000000000).
Proof. unfold rhs_attention_reflected_pair; at_a_point. Qed.
Theorem attention_reflected_pair : forall x a rho : R, 0 <= rho < 1 -> lhs_attention_reflected_pair x a rho =
rhs_attention_reflected_pair x a rho.
Proof.
intros. unfold lhs_attention_reflected_pair, rhs_attention_reflected_pair, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_reflected_pair, attention_reflected_pair).
Print Assumptions what_was_proved.
