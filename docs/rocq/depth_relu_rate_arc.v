From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_arc: d/dt (t - 2 sin(t/2)) = 2 sin^2(t/4). For theta in [0, 4]. Source: textbook. *)
Definition lhs_depth_relu_rate_arc (theta : R) : R := (1 - (cos (theta / 2))).
Definition rhs_depth_relu_rate_arc (theta : R) : R := (2 * ((sin (theta / 4)) ^ 2)).
Theorem value_1_of_lhs_depth_relu_rate_arc : (4709315828703178962774167 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_arc (7 / 8) <= (4709315828703178962774167 / 50000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_arc : (4709315828703178962774167 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_arc (7 / 8) <= (4709315828703178962774167 / 50000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_arc : (1805416421570358611282951 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_arc (1217 / 997) <= (1805416421570358611282951 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_arc : (1805416421570358611282951 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_arc (1217 / 997) <= (1805416421570358611282951 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_arc : (9292627983322970899118101 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_arc (3 / 1) <= (9292627983322970899118101 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_arc : (9292627983322970899118101 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_arc (3 / 1) <= (9292627983322970899118101 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_arc : (1905021564118714415302767 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_arc (251 / 200) <= (1905021564118714415302767 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_arc : (1905021564118714415302767 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_arc (251 / 200) <= (1905021564118714415302767 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_arc : (366927237620445880013547 / 500000000000000000000000) - (1 / 1000000000000)
<= lhs_depth_relu_rate_arc (2595 / 997) <= (366927237620445880013547 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_arc : (366927237620445880013547 / 500000000000000000000000) - (1 / 1000000000000)
<= rhs_depth_relu_rate_arc (2595 / 997) <= (366927237620445880013547 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_arc; at_a_point. Qed.
Theorem depth_relu_rate_arc : forall theta : R, 0 <= theta <= 4 -> lhs_depth_relu_rate_arc theta =
rhs_depth_relu_rate_arc theta.
Proof.
intros. unfold lhs_depth_relu_rate_arc, rhs_depth_relu_rate_arc, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. pose (h := (theta / 4)). assert (P := sin2_cos2 h). unfold Rsqr in P. replace (theta / 4) with h by (unfold
h; field). replace (theta / 2) with (h + h) by (unfold h; field). rewrite ?sin_plus, ?cos_plus. first [ring | lra |
timeout 20 nra].
Qed.

Print Assumptions depth_relu_rate_arc.
