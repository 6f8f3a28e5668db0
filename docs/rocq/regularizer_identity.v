From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.identity: R = (-1)^S ((|p|^2 + |p'|^2)/2 - |p - p'|^2/2) for R = (-1)^S <p, p'> of four classes. For S in
   {0, 1}; p_0..p_3, p'_0..p'_3 in [0, 1]. Source: ours (polarisation). *)
Definition lhs_regularizer_identity_S_0 (p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R := ((p_prime_0
* p_0) + (p_prime_1 * p_1) + (p_prime_2 * p_2) + (p_prime_3 * p_3)).
Definition rhs_regularizer_identity_S_0 (p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R :=
(((p_prime_0 ^ 2) / 2) + ((p_prime_1 ^ 2) / 2) + ((p_prime_2 ^ 2) / 2) + ((p_prime_3 ^ 2) / 2) + ((p_0 ^ 2) / 2) + ((p_1
^ 2) / 2) + ((p_2 ^ 2) / 2) + ((p_3 ^ 2) / 2) - (((p_0 - p_prime_0) ^ 2) / 2) - (((p_1 - p_prime_1) ^ 2) / 2) - (((p_2 -
p_prime_2) ^ 2) / 2) - (((p_3 - p_prime_3) ^ 2) / 2)).
Theorem value_1_of_lhs_regularizer_identity_S_0 : (4093364589322296497890687 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_identity_S_0 (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 /
4791) (199 / 4791) (3160 / 4791) <= (4093364589322296497890687 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_identity_S_0. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_identity_S_0 : (4093364589322296497890687 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_identity_S_0 (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 /
4791) (199 / 4791) (3160 / 4791) <= (4093364589322296497890687 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_identity_S_0. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_identity_S_0 : (1056465366056102287036227 / 1000000000000000000000000) -
(1056465366056102287036227 / 1000000000000000000000000000000000000) <= lhs_regularizer_identity_S_0 (4558 / 4791) (3859
/ 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) (364 / 4791) (4456 / 4791) <= (1056465366056102287036227
/ 1000000000000000000000000) + (1056465366056102287036227 / 1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_S_0. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_identity_S_0 : (1056465366056102287036227 / 1000000000000000000000000) -
(1056465366056102287036227 / 1000000000000000000000000000000000000) <= rhs_regularizer_identity_S_0 (4558 / 4791) (3859
/ 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) (364 / 4791) (4456 / 4791) <= (1056465366056102287036227
/ 1000000000000000000000000) + (1056465366056102287036227 / 1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_S_0. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_identity_S_0 : (1498396705957532475945797 / 1000000000000000000000000) -
(1498396705957532475945797 / 1000000000000000000000000000000000000) <= lhs_regularizer_identity_S_0 (2728 / 4791) (3160
/ 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) (2461 / 4791) <= (1498396705957532475945797 /
1000000000000000000000000) + (1498396705957532475945797 / 1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_S_0. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_identity_S_0 : (1498396705957532475945797 / 1000000000000000000000000) -
(1498396705957532475945797 / 1000000000000000000000000000000000000) <= rhs_regularizer_identity_S_0 (2728 / 4791) (3160
/ 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) (2461 / 4791) <= (1498396705957532475945797 /
1000000000000000000000000) + (1498396705957532475945797 / 1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_S_0. at_a_point. Qed.
Theorem regularizer_identity_S_0 : forall p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R, 0 <= p_0 <= 1 ->
0 <= p_1 <= 1 -> 0 <= p_2 <= 1 -> 0 <= p_3 <= 1 -> 0 <= p_prime_0 <= 1 -> 0 <= p_prime_1 <= 1 -> 0 <= p_prime_2 <= 1 ->
0 <= p_prime_3 <= 1 -> lhs_regularizer_identity_S_0 p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 =
rhs_regularizer_identity_S_0 p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3.
Proof.
intros. unfold lhs_regularizer_identity_S_0, rhs_regularizer_identity_S_0, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_identity_S_1 (p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R := ((-
(p_prime_0 * p_0)) - (p_prime_1 * p_1) - (p_prime_2 * p_2) - (p_prime_3 * p_3)).
Definition rhs_regularizer_identity_S_1 (p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R) : R := ((((p_0 -
p_prime_0) ^ 2) / 2) + (((p_1 - p_prime_1) ^ 2) / 2) + (((p_2 - p_prime_2) ^ 2) / 2) + (((p_3 - p_prime_3) ^ 2) / 2) -
((p_prime_0 ^ 2) / 2) - ((p_prime_1 ^ 2) / 2) - ((p_prime_2 ^ 2) / 2) - ((p_prime_3 ^ 2) / 2) - ((p_0 ^ 2) / 2) - ((p_1
^ 2) / 2) - ((p_2 ^ 2) / 2) - ((p_3 ^ 2) / 2)).
Theorem value_1_of_lhs_regularizer_identity_S_1 : (-4093364589322296497890687 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_identity_S_1 (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 /
4791) (199 / 4791) (3160 / 4791) <= (-4093364589322296497890687 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_identity_S_1. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_identity_S_1 : (-4093364589322296497890687 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_identity_S_1 (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 /
4791) (199 / 4791) (3160 / 4791) <= (-4093364589322296497890687 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_identity_S_1. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_identity_S_1 : (-1056465366056102287036227 / 1000000000000000000000000) -
(1056465366056102287036227 / 1000000000000000000000000000000000000) <= lhs_regularizer_identity_S_1 (4558 / 4791) (3859
/ 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) (364 / 4791) (4456 / 4791) <=
(-1056465366056102287036227 / 1000000000000000000000000) + (1056465366056102287036227 /
1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_S_1. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_identity_S_1 : (-1056465366056102287036227 / 1000000000000000000000000) -
(1056465366056102287036227 / 1000000000000000000000000000000000000) <= rhs_regularizer_identity_S_1 (4558 / 4791) (3859
/ 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) (364 / 4791) (4456 / 4791) <=
(-1056465366056102287036227 / 1000000000000000000000000) + (1056465366056102287036227 /
1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_S_1. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_identity_S_1 : (-1498396705957532475945797 / 1000000000000000000000000) -
(1498396705957532475945797 / 1000000000000000000000000000000000000) <= lhs_regularizer_identity_S_1 (2728 / 4791) (3160
/ 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) (2461 / 4791) <= (-1498396705957532475945797 /
1000000000000000000000000) + (1498396705957532475945797 / 1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_S_1. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_identity_S_1 : (-1498396705957532475945797 / 1000000000000000000000000) -
(1498396705957532475945797 / 1000000000000000000000000000000000000) <= rhs_regularizer_identity_S_1 (2728 / 4791) (3160
/ 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) (2461 / 4791) <= (-1498396705957532475945797 /
1000000000000000000000000) + (1498396705957532475945797 / 1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_S_1. at_a_point. Qed.
Theorem regularizer_identity_S_1 : forall p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 : R, 0 <= p_0 <= 1 ->
0 <= p_1 <= 1 -> 0 <= p_2 <= 1 -> 0 <= p_3 <= 1 -> 0 <= p_prime_0 <= 1 -> 0 <= p_prime_1 <= 1 -> 0 <= p_prime_2 <= 1 ->
0 <= p_prime_3 <= 1 -> lhs_regularizer_identity_S_1 p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3 =
rhs_regularizer_identity_S_1 p_0 p_1 p_2 p_3 p_prime_0 p_prime_1 p_prime_2 p_prime_3.
Proof.
intros. unfold lhs_regularizer_identity_S_1, rhs_regularizer_identity_S_1, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (regularizer_identity_S_0, regularizer_identity_S_1).
Print Assumptions what_was_proved.
