From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.power_slope: The slope k rho^(k-1) of rho^k is >= 0, with k = 1 + j and b = rho^(k-1). For j in [0, oo); b in
   [0, 1]. Source: textbook. *)
Definition lhs_gaussian_power_slope (j b : R) : R := 0.
Definition rhs_gaussian_power_slope (j b : R) : R := (b * (j + 1)).
Theorem value_1_of_lhs_gaussian_power_slope : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_slope (5 / 4) (9 / 10)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_slope; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_power_slope : (81 / 40) - (81 / 40000000000000) <= rhs_gaussian_power_slope (5 / 4) (9 /
10) <= (81 / 40) + (81 / 40000000000000).
Proof. unfold rhs_gaussian_power_slope; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_power_slope : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_slope (11 / 2) (23 /
250) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_slope; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_power_slope : (299 / 500) - (1 / 1000000000000) <= rhs_gaussian_power_slope (11 / 2) (23
/ 250) <= (299 / 500) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_slope; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_power_slope : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_slope (49 / 12) (1 /
2) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_slope; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_power_slope : (2541666666666666666666667 / 1000000000000000000000000) -
(2541666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_gaussian_power_slope (49 / 12) (1 / 2) <=
(2541666666666666666666667 / 1000000000000000000000000) + (2541666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_gaussian_power_slope; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_power_slope : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_slope (2 / 5) (3 / 5)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_slope; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_power_slope : (21 / 25) - (1 / 1000000000000) <= rhs_gaussian_power_slope (2 / 5) (3 /
5) <= (21 / 25) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_slope; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_power_slope : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_slope (159 / 20) (13 /
30) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_slope; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_power_slope : (3878333333333333333333333 / 1000000000000000000000000) -
(3878333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_gaussian_power_slope (159 / 20) (13 / 30) <=
(3878333333333333333333333 / 1000000000000000000000000) + (3878333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_gaussian_power_slope; at_a_point. Qed.
Theorem gaussian_power_slope : forall j b : R, 0 <= j -> 0 <= b <= 1 -> lhs_gaussian_power_slope j b <=
rhs_gaussian_power_slope j b.
Proof.
intros. unfold lhs_gaussian_power_slope, rhs_gaussian_power_slope, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * j ^ 1 * b ^ 1 + 1 * b ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined].
Qed.

Print Assumptions gaussian_power_slope.
