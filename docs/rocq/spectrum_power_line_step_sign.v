From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.power_line_step_sign: 0 <= (1 - rho)(1 - b). For rho, b in [-1, 1]. Source: ours. *)
Definition lhs_spectrum_power_line_step_sign (rho b : R) : R := 0.
Definition rhs_spectrum_power_line_step_sign (rho b : R) : R := ((1 - b) * (1 - rho)).
Theorem value_1_of_lhs_spectrum_power_line_step_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_power_line_step_sign (1 / 2) (-41 / 50) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_step_sign : (91 / 100) - (1 / 1000000000000) <=
rhs_spectrum_power_line_step_sign (1 / 2) (-41 / 50) <= (91 / 100) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_step_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_power_line_step_sign (6 / 25) (-1 / 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_step_sign : (171 / 200) - (1 / 1000000000000) <=
rhs_spectrum_power_line_step_sign (6 / 25) (-1 / 8) <= (171 / 200) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_step_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_power_line_step_sign (2 / 3) (5 / 12) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_step_sign : (486111111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_step_sign (2 / 3) (5 / 12) <= (486111111111111111111111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_step_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_power_line_step_sign (1 / 5) (7 / 12) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_step_sign : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_step_sign (1 / 5) (7 / 12) <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_step_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_power_line_step_sign (3 / 10) (-31 / 60) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_step_sign : (1061666666666666666666667 / 1000000000000000000000000) -
(1061666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_step_sign (3 / 10) (-31 /
60) <= (1061666666666666666666667 / 1000000000000000000000000) + (1061666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_step_sign; at_a_point. Qed.
Theorem spectrum_power_line_step_sign : forall rho b : R, -1 <= rho <= 1 -> -1 <= b <= 1 ->
lhs_spectrum_power_line_step_sign rho b <= rhs_spectrum_power_line_step_sign rho b.
Proof.
intros. unfold lhs_spectrum_power_line_step_sign, rhs_spectrum_power_line_step_sign, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - rho) ^ 1 * (1 - b) ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_power_line_step_sign.
