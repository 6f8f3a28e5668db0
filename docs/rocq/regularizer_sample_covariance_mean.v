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
Theorem value_1_of_lhs_regularizer_sample_covariance_mean : (1111666666666666666666667 / 100000000000000000000000) -
(1111666666666666666666667 / 100000000000000000000000000000000000) <= lhs_regularizer_sample_covariance_mean (53 / 5)
(307 / 60) (-6 / 1) <= (1111666666666666666666667 / 100000000000000000000000) + (1111666666666666666666667 /
100000000000000000000000000000000000).
Proof. unfold lhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_sample_covariance_mean : (1111666666666666666666667 / 100000000000000000000000) -
(1111666666666666666666667 / 100000000000000000000000000000000000) <= rhs_regularizer_sample_covariance_mean (53 / 5)
(307 / 60) (-6 / 1) <= (1111666666666666666666667 / 100000000000000000000000) + (1111666666666666666666667 /
100000000000000000000000000000000000).
Proof. unfold rhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_sample_covariance_mean : (0 / 1) - (1 / 1000000000000) <=
lhs_regularizer_sample_covariance_mean (15 / 2) (-2043 / 997) (-2043 / 997) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_sample_covariance_mean : (0 / 1) - (1 / 1000000000000) <=
rhs_regularizer_sample_covariance_mean (15 / 2) (-2043 / 997) (-2043 / 997) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_sample_covariance_mean : (4304914744232698094282849 / 1000000000000000000000000) -
(4304914744232698094282849 / 1000000000000000000000000000000000000) <= lhs_regularizer_sample_covariance_mean (10194 /
997) (-693 / 997) (-5 / 1) <= (4304914744232698094282849 / 1000000000000000000000000) + (4304914744232698094282849 /
1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_sample_covariance_mean : (4304914744232698094282849 / 1000000000000000000000000) -
(4304914744232698094282849 / 1000000000000000000000000000000000000) <= rhs_regularizer_sample_covariance_mean (10194 /
997) (-693 / 997) (-5 / 1) <= (4304914744232698094282849 / 1000000000000000000000000) + (4304914744232698094282849 /
1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_sample_covariance_mean : (-21 / 4) - (21 / 4000000000000) <=
lhs_regularizer_sample_covariance_mean (2063 / 1000) (-5 / 1) (1 / 4) <= (-21 / 4) + (21 / 4000000000000).
Proof. unfold lhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_sample_covariance_mean : (-21 / 4) - (21 / 4000000000000) <=
rhs_regularizer_sample_covariance_mean (2063 / 1000) (-5 / 1) (1 / 4) <= (-21 / 4) + (21 / 4000000000000).
Proof. unfold rhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_sample_covariance_mean : (199536108324974924774323 / 62500000000000000000000) -
(199536108324974924774323 / 62500000000000000000000000000000000) <= lhs_regularizer_sample_covariance_mean (17 / 6)
(2186 / 997) (-1 / 1) <= (199536108324974924774323 / 62500000000000000000000) + (199536108324974924774323 /
62500000000000000000000000000000000).
Proof. unfold lhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_sample_covariance_mean : (199536108324974924774323 / 62500000000000000000000) -
(199536108324974924774323 / 62500000000000000000000000000000000) <= rhs_regularizer_sample_covariance_mean (17 / 6)
(2186 / 997) (-1 / 1) <= (199536108324974924774323 / 62500000000000000000000) + (199536108324974924774323 /
62500000000000000000000000000000000).
Proof. unfold rhs_regularizer_sample_covariance_mean; at_a_point. Qed.
Theorem regularizer_sample_covariance_mean : forall n a b : R, 2 <= n -> lhs_regularizer_sample_covariance_mean n a b =
rhs_regularizer_sample_covariance_mean n a b.
Proof.
intros. unfold lhs_regularizer_sample_covariance_mean, rhs_regularizer_sample_covariance_mean, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (defined_regularizer_sample_covariance_mean, regularizer_sample_covariance_mean).
Print Assumptions what_was_proved.
