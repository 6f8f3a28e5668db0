From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_step: sin t - t cos t >= (8/3) sin^3(t/2). For theta in [1/4, 3]. Source: ours. *)
Definition lhs_depth_relu_rate_step (theta : R) : R := (8 * ((sin (theta / 2)) ^ 3) / 3).
Definition rhs_depth_relu_rate_step (theta : R) : R := ((sin theta) - (theta * (cos theta))).
Theorem value_1_of_lhs_depth_relu_rate_step : (63554478569701927942847 / 40000000000000000000000) -
(63554478569701927942847 / 40000000000000000000000000000000000) <= lhs_depth_relu_rate_step (2 / 1) <=
(63554478569701927942847 / 40000000000000000000000) + (63554478569701927942847 / 40000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_step; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_step : (435397774979991617347789 / 250000000000000000000000) -
(435397774979991617347789 / 250000000000000000000000000000000000) <= rhs_depth_relu_rate_step (2 / 1) <=
(435397774979991617347789 / 250000000000000000000000) + (435397774979991617347789 /
250000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_step; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_step : (4038207849348974803820277 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_step (1 / 2) <= (4038207849348974803820277 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_step; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_step : (2031712882950832110757357 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_step (1 / 2) <= (2031712882950832110757357 / 50000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_step; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_step : (2562702887973997025254847 / 1000000000000000000000000) -
(2562702887973997025254847 / 1000000000000000000000000000000000000) <= lhs_depth_relu_rate_step (169 / 60) <=
(2562702887973997025254847 / 1000000000000000000000000) + (2562702887973997025254847 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_step; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_step : (1494260709108146306213649 / 500000000000000000000000) -
(1494260709108146306213649 / 500000000000000000000000000000000000) <= rhs_depth_relu_rate_step (169 / 60) <=
(1494260709108146306213649 / 500000000000000000000000) + (1494260709108146306213649 /
500000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_step; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_step : (1799970345963395098979719 / 1000000000000000000000000) -
(1799970345963395098979719 / 1000000000000000000000000000000000000) <= lhs_depth_relu_rate_step (107 / 50) <=
(1799970345963395098979719 / 1000000000000000000000000) + (1799970345963395098979719 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_step; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_step : (1995707933351600160433029 / 1000000000000000000000000) -
(1995707933351600160433029 / 1000000000000000000000000000000000000) <= rhs_depth_relu_rate_step (107 / 50) <=
(1995707933351600160433029 / 1000000000000000000000000) + (1995707933351600160433029 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_step; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_step : (367318024340462141565117 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_step (1 / 1) <= (367318024340462141565117 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_step; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_step : (3011686789397567892515657 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_step (1 / 1) <= (3011686789397567892515657 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_step; at_a_point. Qed.
Theorem depth_relu_rate_step : forall theta : R, 1 / 4 <= theta <= 3 -> lhs_depth_relu_rate_step theta <=
rhs_depth_relu_rate_step theta.
Proof.
intros. unfold lhs_depth_relu_rate_step, rhs_depth_relu_rate_step, tanh, sinh, cosh. apply le_of_difference. interval
with (i_bisect theta, i_taylor theta, i_prec 64, i_depth 30).
Qed.

Print Assumptions depth_relu_rate_step.
