From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.power_shrinks: (rho x)^2 <= rho^2, x for rho^(k-1). For rho, x in [-1, 1]. Source: textbook. *)
Definition lhs_gaussian_power_shrinks (rho x : R) : R := ((rho ^ 2) * (x ^ 2)).
Definition rhs_gaussian_power_shrinks (rho x : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_gaussian_power_shrinks : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_shrinks (0 / 1) (4 /
15) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_power_shrinks : (0 / 1) - (1 / 1000000000000) <= rhs_gaussian_power_shrinks (0 / 1) (4 /
15) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_power_shrinks : (1 / 625) - (1 / 1000000000000) <= lhs_gaussian_power_shrinks (-2 / 25)
(1 / 2) <= (1 / 625) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_power_shrinks : (4 / 625) - (1 / 1000000000000) <= rhs_gaussian_power_shrinks (-2 / 25)
(1 / 2) <= (4 / 625) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_power_shrinks : (3293888888888888888888889 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_power_shrinks (7 / 25) (11 / 12) <= (3293888888888888888888889 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_power_shrinks : (49 / 625) - (1 / 1000000000000) <= rhs_gaussian_power_shrinks (7 / 25)
(11 / 12) <= (49 / 625) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_power_shrinks : (2126736111111111111111111 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_power_shrinks (-7 / 12) (-1 / 2) <= (2126736111111111111111111 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_power_shrinks : (1701388888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_power_shrinks (-7 / 12) (-1 / 2) <= (1701388888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_power_shrinks : (9 / 64) - (1 / 1000000000000) <= lhs_gaussian_power_shrinks (3 / 4) (-1
/ 2) <= (9 / 64) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_power_shrinks : (9 / 16) - (1 / 1000000000000) <= rhs_gaussian_power_shrinks (3 / 4) (-1
/ 2) <= (9 / 16) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_shrinks; at_a_point. Qed.
Theorem gaussian_power_shrinks : forall rho x : R, -1 <= rho <= 1 -> -1 <= x <= 1 -> lhs_gaussian_power_shrinks rho x <=
rhs_gaussian_power_shrinks rho x.
Proof.
intros. unfold lhs_gaussian_power_shrinks, rhs_gaussian_power_shrinks, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * (rho ^ 2) ^ 1 * (x - (-1)) ^ 1 * (1 - x) ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions gaussian_power_shrinks.
