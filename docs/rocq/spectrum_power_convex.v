From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.power_convex: 0 <= d^2/dj^2 exp(-j): rho^k is exp(-j) at j = k log(1/rho). For j in [0, oo). Source: textbook. *)
Definition lhs_spectrum_power_convex (j : R) : R := 0.
Definition rhs_spectrum_power_convex (j : R) : R := (exp (- j)).
Theorem value_1_of_lhs_spectrum_power_convex : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_convex (10 / 1) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_convex; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_convex : (283749561015530322097447 / 6250000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_convex (10 / 1) <= (283749561015530322097447 / 6250000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_power_convex; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_convex : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_convex (1 / 8) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_convex; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_convex : (8824969025845954028648921 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_convex (1 / 8) <= (8824969025845954028648921 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_power_convex; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_convex : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_convex (17 / 2) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_convex; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_convex : (1017341845053220871844667 / 5000000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_convex (17 / 2) <= (1017341845053220871844667 / 5000000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_spectrum_power_convex; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_convex : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_convex (28 / 5) <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_convex; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_convex : (924465929120732705173159 / 250000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_convex (28 / 5) <= (924465929120732705173159 / 250000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_power_convex; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_convex : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_convex (49 / 10) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_convex; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_convex : (3723291535462170259118023 / 500000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_convex (49 / 10) <= (3723291535462170259118023 / 500000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_spectrum_power_convex; at_a_point. Qed.
Theorem spectrum_power_convex : forall j : R, 0 <= j -> lhs_spectrum_power_convex j <= rhs_spectrum_power_convex j.
Proof.
intros. unfold lhs_spectrum_power_convex, rhs_spectrum_power_convex, tanh, sinh, cosh. apply le_of_difference. as_exp (-
j); replace (exp (- j)) with (/ exp j ^ 1) by exponents; assert (Pgrown_0 : 0 < exp j) by apply exp_pos; assert
(Lgrown_0 : 1 + j + j ^ 2 / 2 + j ^ 3 / 6 <= exp j) by (apply exp_above; first [lra | positive]); set (grown_0 := exp j)
in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same (1 / (grown_0))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined].
Qed.

Print Assumptions spectrum_power_convex.
