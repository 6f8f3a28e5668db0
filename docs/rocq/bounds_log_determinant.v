From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.log_determinant: The k-th derivative of -log(1 - 2 s a)/2 at s = 0 is 2^(k-1) (k-1)! a^k. For k in {1..4}; a in
   (-oo, oo). Source: textbook: the cumulants of chi-squared. *)
Definition lhs_bounds_log_determinant_k_1 (a : R) : R := a.
Definition rhs_bounds_log_determinant_k_1 (a : R) : R := a.
Theorem value_1_of_lhs_bounds_log_determinant_k_1 : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_log_determinant_k_1 (-1
/ 1) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_log_determinant_k_1. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_log_determinant_k_1 : (-1 / 1) - (1 / 1000000000000) <= rhs_bounds_log_determinant_k_1 (-1
/ 1) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_log_determinant_k_1. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_log_determinant_k_1 : (338525360050093926111459 / 125000000000000000000000) -
(338525360050093926111459 / 125000000000000000000000000000000000) <= lhs_bounds_log_determinant_k_1 (4325 / 1597) <=
(338525360050093926111459 / 125000000000000000000000) + (338525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_1. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_log_determinant_k_1 : (338525360050093926111459 / 125000000000000000000000) -
(338525360050093926111459 / 125000000000000000000000000000000000) <= rhs_bounds_log_determinant_k_1 (4325 / 1597) <=
(338525360050093926111459 / 125000000000000000000000) + (338525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_1. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_log_determinant_k_1 : (2082028804007514088916719 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_log_determinant_k_1 (665 / 1597) <= (2082028804007514088916719 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_log_determinant_k_1. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_log_determinant_k_1 : (2082028804007514088916719 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_log_determinant_k_1 (665 / 1597) <= (2082028804007514088916719 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_log_determinant_k_1. at_a_point. Qed.
Theorem bounds_log_determinant_k_1 : forall a : R, lhs_bounds_log_determinant_k_1 a = rhs_bounds_log_determinant_k_1 a.
Proof.
intros. unfold lhs_bounds_log_determinant_k_1, rhs_bounds_log_determinant_k_1, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_log_determinant_k_2 (a : R) : R := (2 * (a ^ 2)).
Definition rhs_bounds_log_determinant_k_2 (a : R) : R := (2 * (a ^ 2)).
Theorem value_1_of_lhs_bounds_log_determinant_k_2 : (2 / 1) - (1 / 500000000000) <= lhs_bounds_log_determinant_k_2 (-1 /
1) <= (2 / 1) + (1 / 500000000000).
Proof. unfold lhs_bounds_log_determinant_k_2. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_log_determinant_k_2 : (2 / 1) - (1 / 500000000000) <= rhs_bounds_log_determinant_k_2 (-1 /
1) <= (2 / 1) + (1 / 500000000000).
Proof. unfold rhs_bounds_log_determinant_k_2. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_log_determinant_k_2 : (733436284141092663960957 / 50000000000000000000000) -
(733436284141092663960957 / 50000000000000000000000000000000000) <= lhs_bounds_log_determinant_k_2 (4325 / 1597) <=
(733436284141092663960957 / 50000000000000000000000) + (733436284141092663960957 / 50000000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_2. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_log_determinant_k_2 : (733436284141092663960957 / 50000000000000000000000) -
(733436284141092663960957 / 50000000000000000000000000000000000) <= rhs_bounds_log_determinant_k_2 (4325 / 1597) <=
(733436284141092663960957 / 50000000000000000000000) + (733436284141092663960957 / 50000000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_2. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_log_determinant_k_2 : (1733937576286783806048363 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_log_determinant_k_2 (665 / 1597) <= (1733937576286783806048363 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_log_determinant_k_2. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_log_determinant_k_2 : (1733937576286783806048363 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_log_determinant_k_2 (665 / 1597) <= (1733937576286783806048363 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_log_determinant_k_2. at_a_point. Qed.
Theorem bounds_log_determinant_k_2 : forall a : R, lhs_bounds_log_determinant_k_2 a = rhs_bounds_log_determinant_k_2 a.
Proof.
intros. unfold lhs_bounds_log_determinant_k_2, rhs_bounds_log_determinant_k_2, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_log_determinant_k_3 (a : R) : R := (8 * (a ^ 3)).
Definition rhs_bounds_log_determinant_k_3 (a : R) : R := (8 * (a ^ 3)).
Theorem value_1_of_lhs_bounds_log_determinant_k_3 : (-8 / 1) - (1 / 125000000000) <= lhs_bounds_log_determinant_k_3 (-1
/ 1) <= (-8 / 1) + (1 / 125000000000).
Proof. unfold lhs_bounds_log_determinant_k_3. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_log_determinant_k_3 : (-8 / 1) - (1 / 125000000000) <= rhs_bounds_log_determinant_k_3 (-1
/ 1) <= (-8 / 1) + (1 / 125000000000).
Proof. unfold rhs_bounds_log_determinant_k_3. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_log_determinant_k_3 : (1589035405841064882470201 / 10000000000000000000000) -
(1589035405841064882470201 / 10000000000000000000000000000000000) <= lhs_bounds_log_determinant_k_3 (4325 / 1597) <=
(1589035405841064882470201 / 10000000000000000000000) + (1589035405841064882470201 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_3. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_log_determinant_k_3 : (1589035405841064882470201 / 10000000000000000000000) -
(1589035405841064882470201 / 10000000000000000000000000000000000) <= rhs_bounds_log_determinant_k_3 (4325 / 1597) <=
(1589035405841064882470201 / 10000000000000000000000) + (1589035405841064882470201 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_3. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_log_determinant_k_3 : (5776172765088096335740321 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_log_determinant_k_3 (665 / 1597) <= (5776172765088096335740321 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_log_determinant_k_3. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_log_determinant_k_3 : (5776172765088096335740321 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_log_determinant_k_3 (665 / 1597) <= (5776172765088096335740321 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_log_determinant_k_3. at_a_point. Qed.
Theorem bounds_log_determinant_k_3 : forall a : R, lhs_bounds_log_determinant_k_3 a = rhs_bounds_log_determinant_k_3 a.
Proof.
intros. unfold lhs_bounds_log_determinant_k_3, rhs_bounds_log_determinant_k_3, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_log_determinant_k_4 (a : R) : R := (48 * (a ^ 4)).
Definition rhs_bounds_log_determinant_k_4 (a : R) : R := (48 * (a ^ 4)).
Theorem value_1_of_lhs_bounds_log_determinant_k_4 : (48 / 1) - (3 / 62500000000) <= lhs_bounds_log_determinant_k_4 (-1 /
1) <= (48 / 1) + (3 / 62500000000).
Proof. unfold lhs_bounds_log_determinant_k_4. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_log_determinant_k_4 : (48 / 1) - (3 / 62500000000) <= rhs_bounds_log_determinant_k_4 (-1 /
1) <= (48 / 1) + (3 / 62500000000).
Proof. unfold rhs_bounds_log_determinant_k_4. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_log_determinant_k_4 : (2582058157894529348785329 / 1000000000000000000000) -
(2582058157894529348785329 / 1000000000000000000000000000000000) <= lhs_bounds_log_determinant_k_4 (4325 / 1597) <=
(2582058157894529348785329 / 1000000000000000000000) + (2582058157894529348785329 / 1000000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_4. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_log_determinant_k_4 : (2582058157894529348785329 / 1000000000000000000000) -
(2582058157894529348785329 / 1000000000000000000000000000000000) <= rhs_bounds_log_determinant_k_4 (4325 / 1597) <=
(2582058157894529348785329 / 1000000000000000000000) + (2582058157894529348785329 / 1000000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_4. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_log_determinant_k_4 : (1443138968860457381315209 / 1000000000000000000000000) -
(1443138968860457381315209 / 1000000000000000000000000000000000000) <= lhs_bounds_log_determinant_k_4 (665 / 1597) <=
(1443138968860457381315209 / 1000000000000000000000000) + (1443138968860457381315209 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_log_determinant_k_4. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_log_determinant_k_4 : (1443138968860457381315209 / 1000000000000000000000000) -
(1443138968860457381315209 / 1000000000000000000000000000000000000) <= rhs_bounds_log_determinant_k_4 (665 / 1597) <=
(1443138968860457381315209 / 1000000000000000000000000) + (1443138968860457381315209 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_log_determinant_k_4. at_a_point. Qed.
Theorem bounds_log_determinant_k_4 : forall a : R, lhs_bounds_log_determinant_k_4 a = rhs_bounds_log_determinant_k_4 a.
Proof.
intros. unfold lhs_bounds_log_determinant_k_4, rhs_bounds_log_determinant_k_4, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (bounds_log_determinant_k_1, bounds_log_determinant_k_2, bounds_log_determinant_k_3,
bounds_log_determinant_k_4).
Print Assumptions what_was_proved.
