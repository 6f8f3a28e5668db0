From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.redraw_any_law: q E f g + (1 - q) E f E g = E f E g + q (E f g - E f E g) for E f g = c, E f = a, E g = b. For
   q in [0, 1]; a, b, c in (-oo, oo). Source: Efron and Stein (1981); O'Donnell, section 8.3. *)
Definition lhs_spectrum_redraw_any_law (q a b c : R) : R := ((a * b * (1 - q)) + (c * q)).
Definition rhs_spectrum_redraw_any_law (q a b c : R) : R := ((a * b) + (q * (c - (a * b)))).
Theorem value_1_of_lhs_spectrum_redraw_any_law : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_redraw_any_law (1 / 2) (0
/ 1) (0 / 1) (0 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_redraw_any_law : (0 / 1) - (1 / 1000000000000) <= rhs_spectrum_redraw_any_law (1 / 2) (0
/ 1) (0 / 1) (0 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_redraw_any_law : (11 / 8) - (11 / 8000000000000) <= lhs_spectrum_redraw_any_law (1 / 6)
(14 / 3) (0 / 1) (33 / 4) <= (11 / 8) + (11 / 8000000000000).
Proof. unfold lhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_redraw_any_law : (11 / 8) - (11 / 8000000000000) <= rhs_spectrum_redraw_any_law (1 / 6)
(14 / 3) (0 / 1) (33 / 4) <= (11 / 8) + (11 / 8000000000000).
Proof. unfold rhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_redraw_any_law : (-23 / 100) - (1 / 1000000000000) <= lhs_spectrum_redraw_any_law (1 /
10) (0 / 1) (-23 / 10) (-23 / 10) <= (-23 / 100) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_redraw_any_law : (-23 / 100) - (1 / 1000000000000) <= rhs_spectrum_redraw_any_law (1 /
10) (0 / 1) (-23 / 10) (-23 / 10) <= (-23 / 100) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_redraw_any_law : (1841916666666666666666667 / 100000000000000000000000) -
(1841916666666666666666667 / 100000000000000000000000000000000000) <= lhs_spectrum_redraw_any_law (11 / 60) (8 / 1) (27
/ 10) (17 / 4) <= (1841916666666666666666667 / 100000000000000000000000) + (1841916666666666666666667 /
100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_redraw_any_law : (1841916666666666666666667 / 100000000000000000000000) -
(1841916666666666666666667 / 100000000000000000000000000000000000) <= rhs_spectrum_redraw_any_law (11 / 60) (8 / 1) (27
/ 10) (17 / 4) <= (1841916666666666666666667 / 100000000000000000000000) + (1841916666666666666666667 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_redraw_any_law : (143 / 32) - (143 / 32000000000000) <= lhs_spectrum_redraw_any_law (3 /
4) (7 / 4) (17 / 2) (1 / 1) <= (143 / 32) + (143 / 32000000000000).
Proof. unfold lhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_redraw_any_law : (143 / 32) - (143 / 32000000000000) <= rhs_spectrum_redraw_any_law (3 /
4) (7 / 4) (17 / 2) (1 / 1) <= (143 / 32) + (143 / 32000000000000).
Proof. unfold rhs_spectrum_redraw_any_law; at_a_point. Qed.
Theorem spectrum_redraw_any_law : forall q a b c : R, 0 <= q <= 1 -> lhs_spectrum_redraw_any_law q a b c =
rhs_spectrum_redraw_any_law q a b c.
Proof.
intros. unfold lhs_spectrum_redraw_any_law, rhs_spectrum_redraw_any_law, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_redraw_any_law.
