From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_step: sin t - t cos t >= (8/3) sin^3(t/2). For theta in [1/4, 3]. Source: ours. *)
Definition lhs_depth_relu_rate_step (theta : R) : R := (8 * ((sin (theta / 2)) ^ 3) / 3).
Definition rhs_depth_relu_rate_step (theta : R) : R := ((sin theta) - (theta * (cos theta))).
Theorem value_1_of_lhs_depth_relu_rate_step : (445627560524648309377951 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_step (7 / 6) <= (445627560524648309377951 / 1000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_step. at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_step : (4606898528480042815668559 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_step (7 / 6) <= (4606898528480042815668559 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_step. at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_step : (2591691894410771364116849 / 1000000000000000000000000) -
(2591691894410771364116849 / 1000000000000000000000000000000000000) <= lhs_depth_relu_rate_step (54929 / 19164) <=
(2591691894410771364116849 / 1000000000000000000000000) + (2591691894410771364116849 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_step. at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_step : (606033717628895552083723 / 200000000000000000000000) -
(606033717628895552083723 / 200000000000000000000000000000000000) <= rhs_depth_relu_rate_step (54929 / 19164) <=
(606033717628895552083723 / 200000000000000000000000) + (606033717628895552083723 /
200000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_step. at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_step : (261189974054068614577571 / 200000000000000000000000) -
(261189974054068614577571 / 200000000000000000000000000000000000) <= lhs_depth_relu_rate_step (34799 / 19164) <=
(261189974054068614577571 / 200000000000000000000000) + (261189974054068614577571 /
200000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_step. at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_step : (1410669409805135422915467 / 1000000000000000000000000) -
(1410669409805135422915467 / 1000000000000000000000000000000000000) <= rhs_depth_relu_rate_step (34799 / 19164) <=
(1410669409805135422915467 / 1000000000000000000000000) + (1410669409805135422915467 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_step. at_a_point. Qed.
Theorem depth_relu_rate_step : forall theta : R, 1 / 4 <= theta <= 3 -> lhs_depth_relu_rate_step theta <=
rhs_depth_relu_rate_step theta.
Proof.
intros. unfold lhs_depth_relu_rate_step, rhs_depth_relu_rate_step, tanh, sinh, cosh. apply le_of_difference. interval
with (i_bisect theta, i_taylor theta, i_prec 64, i_depth 30).
Qed.

Print Assumptions depth_relu_rate_step.
