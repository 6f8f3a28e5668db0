From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.cosine: |p|^2 |p'|^2 (1 - cos^2) = sum over i < j of (p_i p'_j - p_j p'_i)^2 for four classes. For p_0..p_3,
   p'_0..p'_3 in [1/1000, 1]. Source: Lagrange's identity; ours for the form. *)
Definition lhs_regularizer_cosine (p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R := ((1 -
((((p_prime_0 * p_0) + (p_prime_1 * p_1) + (p_prime_2 * p_2) + (p_prime_3 * p_3)) ^ 2) / (((p_prime_0 ^ 2) + (p_prime_1
^ 2) + (p_prime_2 ^ 2) + (p_prime_3 ^ 2)) * ((p_0 ^ 2) + (p_1 ^ 2) + (p_2 ^ 2) + (p_3 ^ 2))))) * ((p_prime_0 ^ 2) +
(p_prime_1 ^ 2) + (p_prime_2 ^ 2) + (p_prime_3 ^ 2)) * ((p_0 ^ 2) + (p_1 ^ 2) + (p_2 ^ 2) + (p_3 ^ 2))).
Definition rhs_regularizer_cosine (p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R := ((((p_prime_1 *
p_0) - (p_prime_0 * p_1)) ^ 2) + (((p_prime_2 * p_0) - (p_prime_0 * p_2)) ^ 2) + (((p_prime_3 * p_0) - (p_prime_0 *
p_3)) ^ 2) + (((p_prime_2 * p_1) - (p_prime_1 * p_2)) ^ 2) + (((p_prime_3 * p_1) - (p_prime_1 * p_3)) ^ 2) +
(((p_prime_3 * p_2) - (p_prime_2 * p_3)) ^ 2)).
Theorem defined_regularizer_cosine : forall p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R, 1 / 1000 <= p_0
<= 1 -> 1 / 1000 <= p_1 <= 1 -> 1 / 1000 <= p_2 <= 1 -> 1 / 1000 <= p_3 <= 1 -> 1 / 1000 <= p_prime_0 <= 1 -> 1 / 1000
<= p_prime_1 <= 1 -> 1 / 1000 <= p_prime_2 <= 1 -> 1 / 1000 <= p_prime_3 <= 1 -> ((((p_prime_0 ^ 2) + (p_prime_1 ^ 2) +
(p_prime_2 ^ 2) + (p_prime_3 ^ 2)) * ((p_0 ^ 2) + (p_1 ^ 2) + (p_2 ^ 2) + (p_3 ^ 2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_regularizer_cosine : (1276014463356372886789171 / 1000000000000000000000000) -
(1276014463356372886789171 / 1000000000000000000000000000000000000) <= lhs_regularizer_cosine (2 / 997) (3 / 4) (3 / 4)
(223 / 360) (53 / 60) (5 / 8) (1 / 2) (3 / 4) <= (1276014463356372886789171 / 1000000000000000000000000) +
(1276014463356372886789171 / 1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_cosine; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_cosine : (1276014463356372886789171 / 1000000000000000000000000) -
(1276014463356372886789171 / 1000000000000000000000000000000000000) <= rhs_regularizer_cosine (2 / 997) (3 / 4) (3 / 4)
(223 / 360) (53 / 60) (5 / 8) (1 / 2) (3 / 4) <= (1276014463356372886789171 / 1000000000000000000000000) +
(1276014463356372886789171 / 1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_cosine; at_a_point. Qed.
Theorem regularizer_cosine : forall p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R, 1 / 1000 <= p_0 <= 1 ->
1 / 1000 <= p_1 <= 1 -> 1 / 1000 <= p_2 <= 1 -> 1 / 1000 <= p_3 <= 1 -> 1 / 1000 <= p_prime_0 <= 1 -> 1 / 1000 <=
p_prime_1 <= 1 -> 1 / 1000 <= p_prime_2 <= 1 -> 1 / 1000 <= p_prime_3 <= 1 -> lhs_regularizer_cosine p_0 p_1 p_2 p_3
p_prime_0 p_prime_1 p_prime_2 p_prime_3 = rhs_regularizer_cosine p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2
p_prime_3.
Proof.
intros. unfold lhs_regularizer_cosine, rhs_regularizer_cosine, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_regularizer_cosine, regularizer_cosine).
Print Assumptions what_was_proved.
