From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.markov_exponential: 1 <= e^x. For x in [0, oo). Source: Markov's inequality. *)
Definition lhs_bounds_markov_exponential (x : R) : R := 1.
Definition rhs_bounds_markov_exponential (x : R) : R := (exp x).
Theorem value_1_of_lhs_bounds_markov_exponential : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_markov_exponential (1 /
1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_markov_exponential. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_markov_exponential : (2718281828459045235360287 / 1000000000000000000000000) -
(2718281828459045235360287 / 1000000000000000000000000000000000000) <= rhs_bounds_markov_exponential (1 / 1) <=
(2718281828459045235360287 / 1000000000000000000000000) + (2718281828459045235360287 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_markov_exponential. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_markov_exponential : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_markov_exponential (4558
/ 1597) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_markov_exponential. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_markov_exponential : (347176644977692853652159 / 20000000000000000000000) -
(347176644977692853652159 / 20000000000000000000000000000000000) <= rhs_bounds_markov_exponential (4558 / 1597) <=
(347176644977692853652159 / 20000000000000000000000) + (347176644977692853652159 / 20000000000000000000000000000000000).
Proof. unfold rhs_bounds_markov_exponential. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_markov_exponential : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_markov_exponential (2728
/ 1597) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_markov_exponential. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_markov_exponential : (2759517097758745236806641 / 500000000000000000000000) -
(2759517097758745236806641 / 500000000000000000000000000000000000) <= rhs_bounds_markov_exponential (2728 / 1597) <=
(2759517097758745236806641 / 500000000000000000000000) + (2759517097758745236806641 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_markov_exponential. at_a_point. Qed.
Theorem bounds_markov_exponential : forall x : R, 0 <= x -> lhs_bounds_markov_exponential x <=
rhs_bounds_markov_exponential x.
Proof.
intros. unfold lhs_bounds_markov_exponential, rhs_bounds_markov_exponential, tanh, sinh, cosh. apply le_of_difference.
interval with (i_prec 64, i_depth 30).
Qed.

Print Assumptions bounds_markov_exponential.
