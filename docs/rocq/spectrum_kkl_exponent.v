From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.kkl_exponent: 9 <= e^(11/5). For no variables. Source: ours. *)
Definition lhs_spectrum_kkl_exponent : R := 9.
Definition rhs_spectrum_kkl_exponent : R := (exp (11 / 5)).
Theorem value_1_of_lhs_spectrum_kkl_exponent : (9 / 1) - (9 / 1000000000000) <= lhs_spectrum_kkl_exponent <= (9 / 1) +
(9 / 1000000000000).
Proof. unfold lhs_spectrum_kkl_exponent; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_kkl_exponent : (9025013499434120926471777 / 1000000000000000000000000) -
(9025013499434120926471777 / 1000000000000000000000000000000000000) <= rhs_spectrum_kkl_exponent <=
(9025013499434120926471777 / 1000000000000000000000000) + (9025013499434120926471777 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_kkl_exponent; at_a_point. Qed.
Theorem spectrum_kkl_exponent : lhs_spectrum_kkl_exponent <= rhs_spectrum_kkl_exponent.
Proof.
intros. unfold lhs_spectrum_kkl_exponent, rhs_spectrum_kkl_exponent, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Print Assumptions spectrum_kkl_exponent.
