From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_upper_far: sin t - t cos t <= (8/3) x^3 (1 + x^2/4), x = sin(t/2). For theta in [2, 16/5]. Source: ours. *)
Definition lhs_depth_relu_rate_upper_far (theta : R) : R := ((sin theta) - (theta * (cos theta))).
Definition rhs_depth_relu_rate_upper_far (theta : R) : R := (8 * ((sin (theta / 2)) ^ 3) * (((sin (theta / 2)) ^ 2) + 4)
/ 12).
Theorem value_1_of_lhs_depth_relu_rate_upper_far : (489041619570028025125389 / 200000000000000000000000) -
(489041619570028025125389 / 200000000000000000000000000000000000) <= lhs_depth_relu_rate_upper_far (12 / 5) <=
(489041619570028025125389 / 200000000000000000000000) + (489041619570028025125389 /
200000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_upper_far. at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_upper_far : (2627990866545504269902397 / 1000000000000000000000000) -
(2627990866545504269902397 / 1000000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_far (12 / 5) <=
(2627990866545504269902397 / 1000000000000000000000000) + (2627990866545504269902397 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_far. at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_upper_far : (157079632499116027918159 / 50000000000000000000000) -
(157079632499116027918159 / 50000000000000000000000000000000000) <= lhs_depth_relu_rate_upper_far (25086 / 7985) <=
(157079632499116027918159 / 50000000000000000000000) + (157079632499116027918159 / 50000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_upper_far. at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_upper_far : (3333333330079866135168047 / 1000000000000000000000000) -
(3333333330079866135168047 / 1000000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_far (25086 / 7985) <=
(3333333330079866135168047 / 1000000000000000000000000) + (3333333330079866135168047 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_far. at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_upper_far : (712200810996479145663407 / 250000000000000000000000) -
(712200810996479145663407 / 250000000000000000000000000000000000) <= lhs_depth_relu_rate_upper_far (21426 / 7985) <=
(712200810996479145663407 / 250000000000000000000000) + (712200810996479145663407 /
250000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_upper_far. at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_upper_far : (380865109946955232903467 / 125000000000000000000000) -
(380865109946955232903467 / 125000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_far (21426 / 7985) <=
(380865109946955232903467 / 125000000000000000000000) + (380865109946955232903467 /
125000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_far. at_a_point. Qed.
Theorem depth_relu_rate_upper_far : forall theta : R, 2 <= theta <= 16 / 5 -> lhs_depth_relu_rate_upper_far theta <=
rhs_depth_relu_rate_upper_far theta.
Proof.
intros. unfold lhs_depth_relu_rate_upper_far, rhs_depth_relu_rate_upper_far, tanh, sinh, cosh. apply le_of_difference.
interval with (i_bisect theta, i_prec 64, i_depth 30).
Qed.

Print Assumptions depth_relu_rate_upper_far.
