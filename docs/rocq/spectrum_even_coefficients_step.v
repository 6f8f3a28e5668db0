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
Theorem value_1_of_lhs_spectrum_even_coefficients_step : (35 / 2) - (7 / 400000000000) <=
lhs_spectrum_even_coefficients_step (31 / 4) (1 / 1) <= (35 / 2) + (7 / 400000000000).
Proof. unfold lhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_step : (38115 / 8) - (7623 / 1600000000000) <=
rhs_spectrum_even_coefficients_step (31 / 4) (1 / 1) <= (38115 / 8) + (7623 / 1600000000000).
Proof. unfold rhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_even_coefficients_step : (16732 / 25) - (4183 / 6250000000000) <=
lhs_spectrum_even_coefficients_step (1 / 1) (47 / 5) <= (16732 / 25) + (4183 / 6250000000000).
Proof. unfold lhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_even_coefficients_step : (55836 / 25) - (13959 / 6250000000000) <=
rhs_spectrum_even_coefficients_step (1 / 1) (47 / 5) <= (55836 / 25) + (13959 / 6250000000000).
Proof. unfold rhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_even_coefficients_step : (5690446236 / 1953125) - (1422611559 / 488281250000000000) <=
lhs_spectrum_even_coefficients_step (2213 / 250) (2213 / 250) <= (5690446236 / 1953125) + (1422611559 /
488281250000000000).
Proof. unfold lhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_even_coefficients_step : (27404998300911 / 244140625) - (27404998300911 /
244140625000000000000) <= rhs_spectrum_even_coefficients_step (2213 / 250) (2213 / 250) <= (27404998300911 / 244140625)
+ (27404998300911 / 244140625000000000000).
Proof. unfold rhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_even_coefficients_step : (250848 / 125) - (7839 / 3906250000000) <=
lhs_spectrum_even_coefficients_step (47 / 5) (36 / 5) <= (250848 / 125) + (7839 / 3906250000000).
Proof. unfold lhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_even_coefficients_step : (59675616 / 625) - (1864863 / 19531250000000) <=
rhs_spectrum_even_coefficients_step (47 / 5) (36 / 5) <= (59675616 / 625) + (1864863 / 19531250000000).
Proof. unfold rhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_even_coefficients_step : (2295 / 4) - (459 / 800000000000) <=
lhs_spectrum_even_coefficients_step (43 / 8) (5 / 1) <= (2295 / 4) + (459 / 800000000000).
Proof. unfold lhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_even_coefficients_step : (946815 / 64) - (189363 / 12800000000000) <=
rhs_spectrum_even_coefficients_step (43 / 8) (5 / 1) <= (946815 / 64) + (189363 / 12800000000000).
Proof. unfold rhs_spectrum_even_coefficients_step; at_a_point. Qed.
Theorem spectrum_even_coefficients_step : forall j x : R, 0 <= j -> 0 <= x -> lhs_spectrum_even_coefficients_step j x <=
rhs_spectrum_even_coefficients_step j x.
Proof.
intros. unfold lhs_spectrum_even_coefficients_step, rhs_spectrum_even_coefficients_step, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((8 * j ^ 3 * x ^ 1 + 8 * j ^ 2 * x ^ 2 + 8 * j ^ 2 * x ^ 1 +
8 * j ^ 1 * x ^ 2) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_even_coefficients_step.
