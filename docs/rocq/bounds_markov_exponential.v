From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.markov_exponential: 1 <= e^x. For x in [0, oo). Source: Markov's inequality. *)
Definition lhs_bounds_markov_exponential (x : R) : R := 1.
Definition rhs_bounds_markov_exponential (x : R) : R := (exp x).
Theorem value_1_of_lhs_bounds_markov_exponential : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_markov_exponential (5 /
2) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_markov_exponential; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_markov_exponential : (609124698035173671903509 / 50000000000000000000000) -
(609124698035173671903509 / 50000000000000000000000000000000000) <= rhs_bounds_markov_exponential (5 / 2) <=
(609124698035173671903509 / 50000000000000000000000) + (609124698035173671903509 / 50000000000000000000000000000000000).
Proof. unfold rhs_bounds_markov_exponential; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_markov_exponential : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_markov_exponential (3 /
1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_markov_exponential; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_markov_exponential : (2008553692318766774092853 / 100000000000000000000000) -
(2008553692318766774092853 / 100000000000000000000000000000000000) <= rhs_bounds_markov_exponential (3 / 1) <=
(2008553692318766774092853 / 100000000000000000000000) + (2008553692318766774092853 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_markov_exponential; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_markov_exponential : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_markov_exponential (1 /
8) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_markov_exponential; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_markov_exponential : (1133148453066826316829007 / 1000000000000000000000000) -
(1133148453066826316829007 / 1000000000000000000000000000000000000) <= rhs_bounds_markov_exponential (1 / 8) <=
(1133148453066826316829007 / 1000000000000000000000000) + (1133148453066826316829007 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_markov_exponential; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_markov_exponential : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_markov_exponential (2971
/ 360) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_markov_exponential; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_markov_exponential : (479784112018249612476793 / 125000000000000000000) -
(479784112018249612476793 / 125000000000000000000000000000000) <= rhs_bounds_markov_exponential (2971 / 360) <=
(479784112018249612476793 / 125000000000000000000) + (479784112018249612476793 / 125000000000000000000000000000000).
Proof. unfold rhs_bounds_markov_exponential; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_markov_exponential : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_markov_exponential (4 /
5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_markov_exponential; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_markov_exponential : (1112770464246233802289769 / 500000000000000000000000) -
(1112770464246233802289769 / 500000000000000000000000000000000000) <= rhs_bounds_markov_exponential (4 / 5) <=
(1112770464246233802289769 / 500000000000000000000000) + (1112770464246233802289769 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_markov_exponential; at_a_point. Qed.
Theorem bounds_markov_exponential : forall x : R, 0 <= x -> lhs_bounds_markov_exponential x <=
rhs_bounds_markov_exponential x.
Proof.
intros. unfold lhs_bounds_markov_exponential, rhs_bounds_markov_exponential, tanh, sinh, cosh. apply le_of_difference.
interval with (i_prec 64, i_depth 30).
Qed.

Print Assumptions bounds_markov_exponential.
