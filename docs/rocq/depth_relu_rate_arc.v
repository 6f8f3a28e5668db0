From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_arc: d/dt (t - 2 sin(t/2)) = 2 sin^2(t/4). For theta in [0, 4]. Source: textbook. *)
Definition lhs_depth_relu_rate_arc (theta : R) : R := (1 - (cos (theta / 2))).
Definition rhs_depth_relu_rate_arc (theta : R) : R := (2 * ((sin (theta / 4)) ^ 2)).
Theorem value_1_of_lhs_depth_relu_rate_arc : (2141127392230519992757771 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_arc (4 / 3) <= (2141127392230519992757771 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_arc. at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_arc : (2141127392230519992757771 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_arc (4 / 3) <= (2141127392230519992757771 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_arc. at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_arc : (1325875817272914537047523 / 1000000000000000000000000) -
(1325875817272914537047523 / 1000000000000000000000000000000000000) <= lhs_depth_relu_rate_arc (18232 / 4791) <=
(1325875817272914537047523 / 1000000000000000000000000) + (1325875817272914537047523 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_arc. at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_arc : (1325875817272914537047523 / 1000000000000000000000000) -
(1325875817272914537047523 / 1000000000000000000000000000000000000) <= rhs_depth_relu_rate_arc (18232 / 4791) <=
(1325875817272914537047523 / 1000000000000000000000000) + (1325875817272914537047523 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_arc. at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_arc : (2906585903161551500983927 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_arc (10912 / 4791) <= (2906585903161551500983927 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_depth_relu_rate_arc. at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_arc : (2906585903161551500983927 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_arc (10912 / 4791) <= (2906585903161551500983927 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_arc. at_a_point. Qed.
Theorem depth_relu_rate_arc : forall theta : R, 0 <= theta <= 4 -> lhs_depth_relu_rate_arc theta =
rhs_depth_relu_rate_arc theta.
Proof.
intros. unfold lhs_depth_relu_rate_arc, rhs_depth_relu_rate_arc, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. pose (h := (theta / 4)). assert (P := sin2_cos2 h). unfold Rsqr in P. replace (theta / 4) with h by (unfold
h; field). replace (theta / 2) with (h + h) by (unfold h; field). rewrite ?sin_plus, ?cos_plus. first [ring | lra |
timeout 20 nra].
Qed.

Print Assumptions depth_relu_rate_arc.
