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
Theorem value_1_of_lhs_spectrum_power_chord_step : (161 / 250) - (1 / 1000000000000) <= lhs_spectrum_power_chord_step
(2581 / 997) (1 / 5) (39 / 200) <= (161 / 250) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_step : (161 / 250) - (1 / 1000000000000) <= rhs_spectrum_power_chord_step
(2581 / 997) (1 / 5) (39 / 200) <= (161 / 250) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_step : (5564166666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_step (29 / 3) (1 / 12) (393 / 1000) <= (5564166666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_step : (5564166666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_step (29 / 3) (1 / 12) (393 / 1000) <= (5564166666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_step : (4166666666666666666666667 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_step (37 / 4) (1 / 2) (11 / 12) <= (4166666666666666666666667 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_step : (4166666666666666666666667 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_step (37 / 4) (1 / 2) (11 / 12) <= (4166666666666666666666667 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_chord_step : (2313888888888888888888889 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_step (7 / 6) (43 / 60) (11 / 60) <= (2313888888888888888888889 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_chord_step : (2313888888888888888888889 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_step (7 / 6) (43 / 60) (11 / 60) <= (2313888888888888888888889 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_chord_step : (1298611111111111111111111 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_step (19 / 2) (43 / 60) (109 / 120) <= (1298611111111111111111111 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_chord_step : (1298611111111111111111111 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_step (19 / 2) (43 / 60) (109 / 120) <= (1298611111111111111111111 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_step; at_a_point. Qed.
Theorem spectrum_power_chord_step : forall x rho b : R, 0 <= x -> 0 <= rho <= 1 -> 0 <= b <= 1 ->
lhs_spectrum_power_chord_step x rho b = rhs_spectrum_power_chord_step x rho b.
Proof.
intros. unfold lhs_spectrum_power_chord_step, rhs_spectrum_power_chord_step, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_power_chord_step.
