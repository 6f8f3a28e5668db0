From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.even_coefficients_step: 2x (2x - 1)(j + 1) <= x (2j + 1)(2j + 2)(2m - 1) for m = j + x: the factor from j to j
   + 1 of C(2m, 2j)/(2m - 1)^j, 2x (2x - 1)/((2j + 1)(2j + 2)(2m - 1)), against that of C(m, j), x/(j + 1). For j, x in
   [0, oo). Source: Bonami (1970); O'Donnell, section 9.3. *)
Definition lhs_spectrum_even_coefficients_step (j x : R) : R := ((4 * j * (x ^ 2)) + (4 * (x ^ 2)) - (2 * j * x) - (2 *
x)).
Definition rhs_spectrum_even_coefficients_step (j x : R) : R := ((8 * x * (j ^ 3)) + (8 * (j ^ 2) * (x ^ 2)) + (8 * x *
(j ^ 2)) + (12 * j * (x ^ 2)) + (4 * (x ^ 2)) - (2 * j * x) - (2 * x)).
Theorem value_1_of_lhs_spectrum_even_coefficients_step : (2687537724341468368406793 / 50000000000000000000000) -
(2687537724341468368406793 / 50000000000000000000000000000000000) <= lhs_spectrum_even_coefficients_step (1 / 1) (4558 /
1597) <= (2687537724341468368406793 / 50000000000000000000000) + (2687537724341468368406793 /
50000000000000000000000000000000000).
Proof. unfold lhs_spectrum_even_coefficients_step. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_step : (574376745063242797527769 / 2500000000000000000000) -
(574376745063242797527769 / 2500000000000000000000000000000000) <= rhs_spectrum_even_coefficients_step (1 / 1) (4558 /
1597) <= (574376745063242797527769 / 2500000000000000000000) + (574376745063242797527769 /
2500000000000000000000000000000000).
Proof. unfold rhs_spectrum_even_coefficients_step. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_even_coefficients_step : (7139050640017755763236181 / 100000000000000000000000) -
(7139050640017755763236181 / 100000000000000000000000000000000000) <= lhs_spectrum_even_coefficients_step (4558 / 1597)
(3859 / 1597) <= (7139050640017755763236181 / 100000000000000000000000) + (7139050640017755763236181 /
100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_even_coefficients_step. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_even_coefficients_step : (1192130335592575590667249 / 1000000000000000000000) -
(1192130335592575590667249 / 1000000000000000000000000000000000) <= rhs_spectrum_even_coefficients_step (4558 / 1597)
(3859 / 1597) <= (1192130335592575590667249 / 1000000000000000000000) + (1192130335592575590667249 /
1000000000000000000000000000000000).
Proof. unfold rhs_spectrum_even_coefficients_step. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_even_coefficients_step : (3169614078766149785172289 / 100000000000000000000000) -
(3169614078766149785172289 / 100000000000000000000000000000000000) <= lhs_spectrum_even_coefficients_step (2728 / 1597)
(3160 / 1597) <= (3169614078766149785172289 / 100000000000000000000000) + (3169614078766149785172289 /
100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_even_coefficients_step. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_even_coefficients_step : (3016911175223019454246593 / 10000000000000000000000) -
(3016911175223019454246593 / 10000000000000000000000000000000000) <= rhs_spectrum_even_coefficients_step (2728 / 1597)
(3160 / 1597) <= (3016911175223019454246593 / 10000000000000000000000) + (3016911175223019454246593 /
10000000000000000000000000000000000).
Proof. unfold rhs_spectrum_even_coefficients_step. at_a_point. Qed.
Theorem spectrum_even_coefficients_step : forall j x : R, 0 <= j -> 0 <= x -> lhs_spectrum_even_coefficients_step j x <=
rhs_spectrum_even_coefficients_step j x.
Proof.
intros. unfold lhs_spectrum_even_coefficients_step, rhs_spectrum_even_coefficients_step, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((8 * j ^ 3 * x ^ 1 + 8 * j ^ 2 * x ^ 2 + 8 * j ^ 2 * x ^ 1 +
8 * j ^ 1 * x ^ 2) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_even_coefficients_step.
