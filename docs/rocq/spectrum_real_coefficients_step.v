From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.real_coefficients_step: s (1 + s) <= (s + 2x)(1 + s + 2x): over (2k + 1)(2k + 2) the right side is the factor
   from C(p, 2k) to C(p, 2k + 2), p = 2 - s and k = 1 + x. For s in [0, 1]; x in [0, oo). Source: Bonami (1970);
   O'Donnell, section 9.3. *)
Definition lhs_spectrum_real_coefficients_step (s x : R) : R := (s * (s + 1)).
Definition rhs_spectrum_real_coefficients_step (s x : R) : R := ((s + (2 * x)) * (s + (2 * x) + 1)).
Theorem value_1_of_lhs_spectrum_real_coefficients_step : (1749081790123456790123457 / 1000000000000000000000000) -
(1749081790123456790123457 / 1000000000000000000000000000000000000) <= lhs_spectrum_real_coefficients_step (329 / 360)
(143 / 50) <= (1749081790123456790123457 / 1000000000000000000000000) + (1749081790123456790123457 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_real_coefficients_step : (1012847413580246913580247 / 20000000000000000000000) -
(1012847413580246913580247 / 20000000000000000000000000000000000) <= rhs_spectrum_real_coefficients_step (329 / 360)
(143 / 50) <= (1012847413580246913580247 / 20000000000000000000000) + (1012847413580246913580247 /
20000000000000000000000000000000000).
Proof. unfold rhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_real_coefficients_step : (1330049 / 1000000) - (1330049 / 1000000000000000000) <=
lhs_spectrum_real_coefficients_step (757 / 1000) (7 / 2) <= (1330049 / 1000000) + (1330049 / 1000000000000000000).
Proof. unfold lhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_real_coefficients_step : (67928049 / 1000000) - (67928049 / 1000000000000000000) <=
rhs_spectrum_real_coefficients_step (757 / 1000) (7 / 2) <= (67928049 / 1000000) + (67928049 / 1000000000000000000).
Proof. unfold rhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_real_coefficients_step : (33 / 64) - (1 / 1000000000000) <=
lhs_spectrum_real_coefficients_step (3 / 8) (3 / 8) <= (33 / 64) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_real_coefficients_step : (153 / 64) - (153 / 64000000000000) <=
rhs_spectrum_real_coefficients_step (3 / 8) (3 / 8) <= (153 / 64) + (153 / 64000000000000).
Proof. unfold rhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_real_coefficients_step : (1111111111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_real_coefficients_step (1 / 3) (1919 / 500) <= (1111111111111111111111111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_real_coefficients_step : (3607937688888888888888889 / 50000000000000000000000) -
(3607937688888888888888889 / 50000000000000000000000000000000000) <= rhs_spectrum_real_coefficients_step (1 / 3) (1919 /
500) <= (3607937688888888888888889 / 50000000000000000000000) + (3607937688888888888888889 /
50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_real_coefficients_step : (1111111111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_real_coefficients_step (1 / 3) (1 / 2) <= (1111111111111111111111111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_real_coefficients_step : (3111111111111111111111111 / 1000000000000000000000000) -
(3111111111111111111111111 / 1000000000000000000000000000000000000) <= rhs_spectrum_real_coefficients_step (1 / 3) (1 /
2) <= (3111111111111111111111111 / 1000000000000000000000000) + (3111111111111111111111111 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_real_coefficients_step; at_a_point. Qed.
Theorem spectrum_real_coefficients_step : forall s x : R, 0 <= s <= 1 -> 0 <= x -> lhs_spectrum_real_coefficients_step s
x <= rhs_spectrum_real_coefficients_step s x.
Proof.
intros. unfold lhs_spectrum_real_coefficients_step, rhs_spectrum_real_coefficients_step, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((4 * s ^ 1 * x ^ 1 + 4 * x ^ 2 + 2 * x ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_real_coefficients_step.
