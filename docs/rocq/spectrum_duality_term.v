From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.duality_term: a b <= (a + s) b: a weight b >= 0 times a function a, against the same weight times one that lies
   s >= 0 above it. For a in [0, 1]; b, s in [0, oo). Source: Boyd and Vandenberghe, Convex Optimization, chapter 5. *)
Definition lhs_spectrum_duality_term (a b s : R) : R := (a * b).
Definition rhs_spectrum_duality_term (a b s : R) : R := (b * (a + s)).
Theorem value_1_of_lhs_spectrum_duality_term : (237841786683364642037153 / 250000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_duality_term (1 / 3) (4558 / 1597) (2728 / 1597) <= (237841786683364642037153 /
250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_duality_term. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_duality_term : (1456687861959918324211267 / 250000000000000000000000) -
(1456687861959918324211267 / 250000000000000000000000000000000000) <= rhs_spectrum_duality_term (1 / 3) (4558 / 1597)
(2728 / 1597) <= (1456687861959918324211267 / 250000000000000000000000) + (1456687861959918324211267 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_duality_term. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_duality_term : (91955562160160716705961 / 40000000000000000000000) -
(91955562160160716705961 / 40000000000000000000000000000000000) <= lhs_spectrum_duality_term (4558 / 4791) (3859 / 1597)
(3160 / 1597) <= (91955562160160716705961 / 40000000000000000000000) + (91955562160160716705961 /
40000000000000000000000000000000000).
Proof. unfold lhs_spectrum_duality_term. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_duality_term : (1770063873415335867044593 / 250000000000000000000000) -
(1770063873415335867044593 / 250000000000000000000000000000000000) <= rhs_spectrum_duality_term (4558 / 4791) (3859 /
1597) (3160 / 1597) <= (1770063873415335867044593 / 250000000000000000000000) + (1770063873415335867044593 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_duality_term. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_duality_term : (11266794201766592469417 / 10000000000000000000000) -
(11266794201766592469417 / 10000000000000000000000000000000000) <= lhs_spectrum_duality_term (2728 / 4791) (3160 / 1597)
(3592 / 1597) <= (11266794201766592469417 / 10000000000000000000000) + (11266794201766592469417 /
10000000000000000000000000000000000).
Proof. unfold lhs_spectrum_duality_term. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_duality_term : (5577228332135486242925481 / 1000000000000000000000000) -
(5577228332135486242925481 / 1000000000000000000000000000000000000) <= rhs_spectrum_duality_term (2728 / 4791) (3160 /
1597) (3592 / 1597) <= (5577228332135486242925481 / 1000000000000000000000000) + (5577228332135486242925481 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_duality_term. at_a_point. Qed.
Theorem spectrum_duality_term : forall a b s : R, 0 <= a <= 1 -> 0 <= b -> 0 <= s -> lhs_spectrum_duality_term a b s <=
rhs_spectrum_duality_term a b s.
Proof.
intros. unfold lhs_spectrum_duality_term, rhs_spectrum_duality_term, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * b ^ 1 * s ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined].
Qed.

Print Assumptions spectrum_duality_term.
