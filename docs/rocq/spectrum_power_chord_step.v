From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.power_chord_step: The slack 1 - rho^k - k (1 - rho) rho^(k-1) at k + 1 is rho times that at k, plus (1 - rho)(1
   - rho^k), with b = rho^k and x for the degree. For x in [0, oo); rho, b in [0, 1]. Source: ours. *)
Definition lhs_spectrum_power_chord_step (x rho b : R) : R := ((b * x * (1 - rho)) + 1 - (b * (x + 1) * (1 - rho)) -
rho).
Definition rhs_spectrum_power_chord_step (x rho b : R) : R := ((1 - b) * (1 - rho)).
Theorem value_1_of_lhs_spectrum_power_chord_step : (2094125992253704318710363 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_step (1 / 1) (4558 / 4791) (2728 / 4791) <= (2094125992253704318710363 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_step. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_step : (2094125992253704318710363 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_step (1 / 1) (4558 / 4791) (2728 / 4791) <= (2094125992253704318710363 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_step. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_step : (6622432367165858931297337 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_step (4558 / 1597) (3859 / 4791) (3160 / 4791) <= (6622432367165858931297337
/ 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_step. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_step : (6622432367165858931297337 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_step (4558 / 1597) (3859 / 4791) (3160 / 4791) <= (6622432367165858931297337
/ 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_step. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_step : (8519631339304576028568141 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_step (2728 / 1597) (3160 / 4791) (3592 / 4791) <= (8519631339304576028568141
/ 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_step. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_step : (8519631339304576028568141 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_step (2728 / 1597) (3160 / 4791) (3592 / 4791) <= (8519631339304576028568141
/ 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_step. at_a_point. Qed.
Theorem spectrum_power_chord_step : forall x rho b : R, 0 <= x -> 0 <= rho <= 1 -> 0 <= b <= 1 ->
lhs_spectrum_power_chord_step x rho b = rhs_spectrum_power_chord_step x rho b.
Proof.
intros. unfold lhs_spectrum_power_chord_step, rhs_spectrum_power_chord_step, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_power_chord_step.
