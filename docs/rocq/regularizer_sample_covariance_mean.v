From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.sample_covariance_mean: (n a - (a + (n - 1) b))/(n - 1) = a - b. For n in [2, oo); a, b in (-oo, oo).
   Source: textbook. *)
Definition lhs_regularizer_sample_covariance_mean (n a b : R) : R := (((a * n) - a - (b * (n - 1))) / (n - 1)).
Definition rhs_regularizer_sample_covariance_mean (n a b : R) : R := (a - b).
Theorem defined_regularizer_sample_covariance_mean : forall n a b : R, 2 <= n -> ((n - 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_regularizer_sample_covariance_mean : (286474639949906073888541 / 125000000000000000000000) -
(286474639949906073888541 / 125000000000000000000000000000000000) <= lhs_regularizer_sample_covariance_mean (3 / 1)
(4325 / 1597) (665 / 1597) <= (286474639949906073888541 / 125000000000000000000000) + (286474639949906073888541 /
125000000000000000000000000000000000).
Proof. unfold lhs_regularizer_sample_covariance_mean. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_sample_covariance_mean : (286474639949906073888541 / 125000000000000000000000) -
(286474639949906073888541 / 125000000000000000000000000000000000) <= rhs_regularizer_sample_covariance_mean (3 / 1)
(4325 / 1597) (665 / 1597) <= (286474639949906073888541 / 125000000000000000000000) + (286474639949906073888541 /
125000000000000000000000000000000000).
Proof. unfold rhs_regularizer_sample_covariance_mean. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_sample_covariance_mean : (8753913587977457733249843 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_sample_covariance_mean (7752 / 1597) (2927 / 1597) (1529 / 1597) <=
(8753913587977457733249843 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_sample_covariance_mean. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_sample_covariance_mean : (8753913587977457733249843 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_sample_covariance_mean (7752 / 1597) (2927 / 1597) (1529 / 1597) <=
(8753913587977457733249843 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_sample_covariance_mean. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_sample_covariance_mean : (-2705072010018785222291797 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_sample_covariance_mean (5922 / 1597) (1529 / 1597) (2393 / 1597) <=
(-2705072010018785222291797 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_sample_covariance_mean. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_sample_covariance_mean : (-2705072010018785222291797 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_sample_covariance_mean (5922 / 1597) (1529 / 1597) (2393 / 1597) <=
(-2705072010018785222291797 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_sample_covariance_mean. at_a_point. Qed.
Theorem regularizer_sample_covariance_mean : forall n a b : R, 2 <= n -> lhs_regularizer_sample_covariance_mean n a b =
rhs_regularizer_sample_covariance_mean n a b.
Proof.
intros. unfold lhs_regularizer_sample_covariance_mean, rhs_regularizer_sample_covariance_mean, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (defined_regularizer_sample_covariance_mean, regularizer_sample_covariance_mean).
Print Assumptions what_was_proved.
