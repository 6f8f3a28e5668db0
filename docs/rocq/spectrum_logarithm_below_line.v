From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.logarithm_below_line: The derivative of -x - log(1 - x) is x/(1 - x). For x in [0, 1). Source: textbook. *)
Definition lhs_spectrum_logarithm_below_line (x : R) : R := ((1 / (1 - x)) - 1).
Definition rhs_spectrum_logarithm_below_line (x : R) : R := (x / (1 - x)).
Theorem defined_spectrum_logarithm_below_line : forall x : R, 0 <= x < 1 -> ((1 - x) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_logarithm_below_line : (5 / 1) - (1 / 200000000000) <= lhs_spectrum_logarithm_below_line
(5 / 6) <= (5 / 1) + (1 / 200000000000).
Proof. unfold lhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_logarithm_below_line : (5 / 1) - (1 / 200000000000) <= rhs_spectrum_logarithm_below_line
(5 / 6) <= (5 / 1) + (1 / 200000000000).
Proof. unfold rhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_logarithm_below_line : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_logarithm_below_line (1 / 4) <= (3333333333333333333333333 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_logarithm_below_line : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_logarithm_below_line (1 / 4) <= (3333333333333333333333333 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_logarithm_below_line : (5666666666666666666666667 / 1000000000000000000000000) -
(5666666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_spectrum_logarithm_below_line (17 / 20) <=
(5666666666666666666666667 / 1000000000000000000000000) + (5666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_logarithm_below_line : (5666666666666666666666667 / 1000000000000000000000000) -
(5666666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_logarithm_below_line (17 / 20) <=
(5666666666666666666666667 / 1000000000000000000000000) + (5666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_logarithm_below_line : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_logarithm_below_line (1 / 2) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_logarithm_below_line : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_logarithm_below_line (1 / 2) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_logarithm_below_line : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_logarithm_below_line (1 / 3) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_logarithm_below_line : (1 / 2) - (1 / 1000000000000) <=
rhs_spectrum_logarithm_below_line (1 / 3) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_logarithm_below_line; at_a_point. Qed.
Theorem spectrum_logarithm_below_line : forall x : R, 0 <= x < 1 -> lhs_spectrum_logarithm_below_line x =
rhs_spectrum_logarithm_below_line x.
Proof.
intros. unfold lhs_spectrum_logarithm_below_line, rhs_spectrum_logarithm_below_line, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_spectrum_logarithm_below_line, spectrum_logarithm_below_line).
Print Assumptions what_was_proved.
