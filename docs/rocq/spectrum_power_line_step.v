From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.power_line_step: From k to k + 1 the slack k (1 - rho) - (1 - rho^k) grows by (1 - rho)(1 - rho^k), with b =
   rho^k and x for the degree. For x in [0, oo); rho, b in [-1, 1]. Source: Bernoulli. *)
Definition lhs_spectrum_power_line_step (x rho b : R) : R := ((b * rho) + ((x + 1) * (1 - rho)) - b - (x * (1 - rho))).
Definition rhs_spectrum_power_line_step (x rho b : R) : R := ((1 - b) * (1 - rho)).
Theorem value_1_of_lhs_spectrum_power_line_step : (3 / 25) - (1 / 1000000000000) <= lhs_spectrum_power_line_step (15 /
8) (4 / 5) (2 / 5) <= (3 / 25) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_step : (3 / 25) - (1 / 1000000000000) <= rhs_spectrum_power_line_step (15 /
8) (4 / 5) (2 / 5) <= (3 / 25) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_step : (91 / 200) - (1 / 1000000000000) <= lhs_spectrum_power_line_step (26 /
5) (-1 / 6) (61 / 100) <= (91 / 200) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_step : (91 / 200) - (1 / 1000000000000) <= rhs_spectrum_power_line_step (26 /
5) (-1 / 6) (61 / 100) <= (91 / 200) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_step : (8 / 5) - (1 / 625000000000) <= lhs_spectrum_power_line_step (1 / 1)
(-3 / 5) (0 / 1) <= (8 / 5) + (1 / 625000000000).
Proof. unfold lhs_spectrum_power_line_step; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_step : (8 / 5) - (1 / 625000000000) <= rhs_spectrum_power_line_step (1 / 1)
(-3 / 5) (0 / 1) <= (8 / 5) + (1 / 625000000000).
Proof. unfold rhs_spectrum_power_line_step; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_step : (744 / 625) - (93 / 78125000000000) <= lhs_spectrum_power_line_step (5
/ 2) (2 / 5) (-123 / 125) <= (744 / 625) + (93 / 78125000000000).
Proof. unfold lhs_spectrum_power_line_step; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_step : (744 / 625) - (93 / 78125000000000) <= rhs_spectrum_power_line_step (5
/ 2) (2 / 5) (-123 / 125) <= (744 / 625) + (93 / 78125000000000).
Proof. unfold rhs_spectrum_power_line_step; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_step : (1962962962962962962962963 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_step (3 / 1) (5 / 6) (-8 / 45) <= (1962962962962962962962963 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_step : (1962962962962962962962963 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_step (3 / 1) (5 / 6) (-8 / 45) <= (1962962962962962962962963 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step; at_a_point. Qed.
Theorem spectrum_power_line_step : forall x rho b : R, 0 <= x -> -1 <= rho <= 1 -> -1 <= b <= 1 ->
lhs_spectrum_power_line_step x rho b = rhs_spectrum_power_line_step x rho b.
Proof.
intros. unfold lhs_spectrum_power_line_step, rhs_spectrum_power_line_step, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_power_line_step.
