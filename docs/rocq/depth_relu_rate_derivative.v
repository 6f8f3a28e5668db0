From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_derivative: d/dt (sin t - t cos t - (8/3) sin^3(t/2)) = sin t (t - 2 sin(t/2)). For theta in [0, 4].
   Source: ours. *)
Definition lhs_depth_relu_rate_derivative (theta : R) : R := ((theta * (sin theta)) - (4 * ((sin (theta / 2)) ^ 2) *
(cos (theta / 2)))).
Definition rhs_depth_relu_rate_derivative (theta : R) : R := ((theta - (2 * (sin (theta / 2)))) * (sin theta)).
Theorem value_1_of_lhs_depth_relu_rate_derivative : (1418270230811190502335627 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_derivative (3 / 1) <= (1418270230811190502335627 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_derivative : (1418270230811190502335627 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_derivative (3 / 1) <= (1418270230811190502335627 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_derivative : (-671762205027920868608497 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_derivative (7 / 2) <= (-671762205027920868608497 / 1250000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_derivative : (-671762205027920868608497 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_derivative (7 / 2) <= (-671762205027920868608497 / 1250000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_derivative : (2851041646524830176252441 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_derivative (179 / 90) <= (2851041646524830176252441 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_derivative : (2851041646524830176252441 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_derivative (179 / 90) <= (2851041646524830176252441 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_derivative : (338158286307858347571041 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_derivative (793 / 360) <= (338158286307858347571041 / 1000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_derivative : (338158286307858347571041 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_derivative (793 / 360) <= (338158286307858347571041 / 1000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_derivative : (2883000511827782161195303 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_derivative (2 / 1) <= (2883000511827782161195303 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_derivative : (2883000511827782161195303 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_derivative (2 / 1) <= (2883000511827782161195303 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_derivative; at_a_point. Qed.
Theorem depth_relu_rate_derivative : forall theta : R, 0 <= theta <= 4 -> lhs_depth_relu_rate_derivative theta =
rhs_depth_relu_rate_derivative theta.
Proof.
intros. unfold lhs_depth_relu_rate_derivative, rhs_depth_relu_rate_derivative, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. pose (h := (theta / 2)). assert (P := sin2_cos2 h). unfold Rsqr in P. replace (theta / 2) with h
by (unfold h; field). replace theta with (h + h) by (unfold h; field). rewrite ?sin_plus, ?cos_plus. first [ring | lra |
timeout 20 nra].
Qed.

Print Assumptions depth_relu_rate_derivative.
