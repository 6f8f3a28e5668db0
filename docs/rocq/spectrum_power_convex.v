From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.power_convex: 0 <= d^2/dj^2 exp(-j): rho^k is exp(-j) at j = k log(1/rho). For j in [0, oo). Source: textbook. *)
Definition lhs_spectrum_power_convex (j : R) : R := 0.
Definition rhs_spectrum_power_convex (j : R) : R := (exp (- j)).
Theorem value_1_of_lhs_spectrum_power_convex : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_convex (1 / 1) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_convex. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_convex : (1839397205857211607977619 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_convex (1 / 1) <= (1839397205857211607977619 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_power_convex. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_convex : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_convex (4558 / 1597)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_convex. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_convex : (2880378085525462162038379 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_convex (4558 / 1597) <= (2880378085525462162038379 / 50000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_convex. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_convex : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_convex (2728 / 1597)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_convex. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_convex : (905955611592505561833067 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_convex (2728 / 1597) <= (905955611592505561833067 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_spectrum_power_convex. at_a_point. Qed.
Theorem spectrum_power_convex : forall j : R, 0 <= j -> lhs_spectrum_power_convex j <= rhs_spectrum_power_convex j.
Proof.
intros. unfold lhs_spectrum_power_convex, rhs_spectrum_power_convex, tanh, sinh, cosh. apply le_of_difference. as_exp (-
j); replace (exp (- j)) with (/ exp j ^ 1) by exponents; assert (Pgrown_0 : 0 < exp j) by apply exp_pos; assert
(Lgrown_0 : 1 + j + j ^ 2 / 2 + j ^ 3 / 6 <= exp j) by (apply exp_above; first [lra | positive]); set (grown_0 := exp j)
in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same (1 / (grown_0))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined].
Qed.

Print Assumptions spectrum_power_convex.
