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
Theorem value_1_of_lhs_regularizer_identity_S_0 : (4961641312827371001894573 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_identity_S_0 (17 / 30) (1 / 5) (29 / 50) (3 / 100) (93 / 997) (4 / 25) (239 / 360) (7
/ 8) <= (4961641312827371001894573 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_identity_S_0; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_identity_S_0 : (4961641312827371001894573 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_identity_S_0 (17 / 30) (1 / 5) (29 / 50) (3 / 100) (93 / 997) (4 / 25) (239 / 360) (7
/ 8) <= (4961641312827371001894573 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_identity_S_0; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_identity_S_0 : (201181145287714996842379 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_identity_S_0 (821 / 997) (821 / 997) (2 / 3) (31 / 100) (7 / 20) (23 / 360) (23 / 360)
(11 / 180) <= (201181145287714996842379 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_identity_S_0; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_identity_S_0 : (201181145287714996842379 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_identity_S_0 (821 / 997) (821 / 997) (2 / 3) (31 / 100) (7 / 20) (23 / 360) (23 / 360)
(11 / 180) <= (201181145287714996842379 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_identity_S_0; at_a_point. Qed.
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
Proof. unfold lhs_regularizer_identity_S_1; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_identity_S_1 : (-4093364589322296497890687 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_identity_S_1 (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 /
4791) (199 / 4791) (3160 / 4791) <= (-4093364589322296497890687 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_identity_S_1; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_identity_S_1 : (-1056465366056102287036227 / 1000000000000000000000000) -
(1056465366056102287036227 / 1000000000000000000000000000000000000) <= lhs_regularizer_identity_S_1 (4558 / 4791) (3859
/ 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) (364 / 4791) (4456 / 4791) <=
(-1056465366056102287036227 / 1000000000000000000000000) + (1056465366056102287036227 /
1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_S_1; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_identity_S_1 : (-1056465366056102287036227 / 1000000000000000000000000) -
(1056465366056102287036227 / 1000000000000000000000000000000000000) <= rhs_regularizer_identity_S_1 (4558 / 4791) (3859
/ 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) (364 / 4791) (4456 / 4791) <=
(-1056465366056102287036227 / 1000000000000000000000000) + (1056465366056102287036227 /
1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_S_1; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_identity_S_1 : (-3970979643744286591767133 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_identity_S_1 (2728 / 4791) (3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (97
/ 4791) (529 / 4791) (961 / 4791) <= (-3970979643744286591767133 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_identity_S_1; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_identity_S_1 : (-3970979643744286591767133 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_identity_S_1 (2728 / 4791) (3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (97
/ 4791) (529 / 4791) (961 / 4791) <= (-3970979643744286591767133 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_identity_S_1; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_identity_S_1 : (-890905689592880549311459 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_identity_S_1 (898 / 4791) (2461 / 4791) (4024 / 4791) (796 / 4791) (2359 / 4791) (3922
/ 4791) (694 / 4791) (2257 / 4791) <= (-890905689592880549311459 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_identity_S_1; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_identity_S_1 : (-890905689592880549311459 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_identity_S_1 (898 / 4791) (2461 / 4791) (4024 / 4791) (796 / 4791) (2359 / 4791) (3922
/ 4791) (694 / 4791) (2257 / 4791) <= (-890905689592880549311459 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_identity_S_1; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_identity_S_1 : (-1408727297377705998440947 / 1000000000000000000000000) -
(1408727297377705998440947 / 1000000000000000000000000000000000000) <= lhs_regularizer_identity_S_1 (3859 / 4791) (1762
/ 4791) (4456 / 4791) (2359 / 4791) (262 / 4791) (2956 / 4791) (4558 / 4791) (2461 / 4791) <=
(-1408727297377705998440947 / 1000000000000000000000000) + (1408727297377705998440947 /
1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_S_1; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_identity_S_1 : (-1408727297377705998440947 / 1000000000000000000000000) -
(1408727297377705998440947 / 1000000000000000000000000000000000000) <= rhs_regularizer_identity_S_1 (3859 / 4791) (1762
/ 4791) (4456 / 4791) (2359 / 4791) (262 / 4791) (2956 / 4791) (4558 / 4791) (2461 / 4791) <=
(-1408727297377705998440947 / 1000000000000000000000000) + (1408727297377705998440947 /
1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_S_1; at_a_point. Qed.
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
