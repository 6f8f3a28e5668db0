From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.power_line_step: From k to k + 1 the slack k (1 - rho) - (1 - rho^k) grows by (1 - rho)(1 - rho^k), with b =
   rho^k and x for the degree. For x in [0, oo); rho, b in [-1, 1]. Source: Bernoulli. *)
Definition lhs_spectrum_power_line_step (x rho b : R) : R := ((b * rho) + ((x + 1) * (1 - rho)) - b - (x * (1 - rho))).
Definition rhs_spectrum_power_line_step (x rho b : R) : R := ((1 - b) * (1 - rho)).
Theorem value_1_of_lhs_spectrum_power_line_step : (8376503969014817274841451 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_step (1 / 1) (4325 / 4791) (665 / 4791) <= (8376503969014817274841451 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_step : (8376503969014817274841451 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_step (1 / 1) (4325 / 4791) (665 / 4791) <= (8376503969014817274841451 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_step : (529794589373268714503787 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_step (4558 / 1597) (2927 / 4791) (1529 / 4791) <= (529794589373268714503787 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_step : (529794589373268714503787 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_step (4558 / 1597) (2927 / 4791) (1529 / 4791) <= (529794589373268714503787 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_step : (425981566965228801428407 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_step (2728 / 1597) (1529 / 4791) (2393 / 4791) <= (425981566965228801428407 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_step. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_step : (425981566965228801428407 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_step (2728 / 1597) (1529 / 4791) (2393 / 4791) <= (425981566965228801428407 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_step. at_a_point. Qed.
Theorem spectrum_power_line_step : forall x rho b : R, 0 <= x -> -1 <= rho <= 1 -> -1 <= b <= 1 ->
lhs_spectrum_power_line_step x rho b = rhs_spectrum_power_line_step x rho b.
Proof.
intros. unfold lhs_spectrum_power_line_step, rhs_spectrum_power_line_step, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_power_line_step.
