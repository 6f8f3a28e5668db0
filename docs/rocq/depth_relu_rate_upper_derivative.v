From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_upper_derivative: d/dt ((8/3) x^3 (1 + x^2/4) - (sin t - t cos t)) = sin t (2 x + (5/6) x^3 - t), x =
   sin(t/2). For theta in [0, 4]. Source: ours. *)
Definition lhs_depth_relu_rate_upper_derivative (theta : R) : R := ((4 * ((sin (theta / 2)) ^ 2) * ((((sin (theta / 2))
^ 2) / 4) + 1) * (cos (theta / 2))) + (2 * ((sin (theta / 2)) ^ 4) * (cos (theta / 2)) / 3) - (theta * (sin theta))).
Definition rhs_depth_relu_rate_upper_derivative (theta : R) : R := (((5 * ((sin (theta / 2)) ^ 3) / 6) + (2 * (sin
(theta / 2))) - theta) * (sin theta)).
Theorem value_1_of_lhs_depth_relu_rate_upper_derivative : (442800967180709171576297 / 62500000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_upper_derivative (3 / 5) <= (442800967180709171576297 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_upper_derivative : (442800967180709171576297 / 62500000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_upper_derivative (3 / 5) <= (442800967180709171576297 /
62500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_upper_derivative : (545975851717309067494857 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_upper_derivative (27 / 10) <= (545975851717309067494857 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_upper_derivative : (545975851717309067494857 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_upper_derivative (27 / 10) <= (545975851717309067494857 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_upper_derivative : (4881579288255772311135763 / 50000000000000000000000000) - (1
/ 1000000000000) <= lhs_depth_relu_rate_upper_derivative (4 / 3) <= (4881579288255772311135763 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_upper_derivative : (4881579288255772311135763 / 50000000000000000000000000) - (1
/ 1000000000000) <= rhs_depth_relu_rate_upper_derivative (4 / 3) <= (4881579288255772311135763 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_upper_derivative : (49031930867905590768547 / 1562500000000000000000000000) - (1
/ 1000000000000) <= lhs_depth_relu_rate_upper_derivative (3 / 20) <= (49031930867905590768547 /
1562500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_upper_derivative : (49031930867905590768547 / 1562500000000000000000000000) - (1
/ 1000000000000) <= rhs_depth_relu_rate_upper_derivative (3 / 20) <= (49031930867905590768547 /
1562500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_upper_derivative : (2132312016731909693438277 / 50000000000000000000000000) - (1
/ 1000000000000) <= lhs_depth_relu_rate_upper_derivative (1 / 1) <= (2132312016731909693438277 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_upper_derivative : (2132312016731909693438277 / 50000000000000000000000000) - (1
/ 1000000000000) <= rhs_depth_relu_rate_upper_derivative (1 / 1) <= (2132312016731909693438277 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_derivative; at_a_point. Qed.
Theorem depth_relu_rate_upper_derivative : forall theta : R, 0 <= theta <= 4 -> lhs_depth_relu_rate_upper_derivative
theta = rhs_depth_relu_rate_upper_derivative theta.
Proof.
intros. unfold lhs_depth_relu_rate_upper_derivative, rhs_depth_relu_rate_upper_derivative, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. pose (h := (theta / 2)). assert (P := sin2_cos2 h). unfold Rsqr in P. replace (theta /
2) with h by (unfold h; field). replace theta with (h + h) by (unfold h; field). rewrite ?sin_plus, ?cos_plus. first
[ring | lra | timeout 20 nra].
Qed.

Print Assumptions depth_relu_rate_upper_derivative.
