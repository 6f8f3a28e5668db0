From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_growth: (1 - (27/10) b)^2 <= (1 - s) ((1 + b) (1 - (27/10) b) + (5/2) b^2)^2 with b = 2 x/(3 pi), s = 2
   b (1 + x^2/4), which is (1 - s)^(-1/2) <= 1 + b + (5/2) b^2/(1 - (27/10) b) squared. For x in [0, 1]. Source: ours. *)
Definition lhs_depth_relu_rate_growth (x : R) : R := ((1 - (9 * x / (5 * PI))) ^ 2).
Definition rhs_depth_relu_rate_growth (x : R) : R := ((((10 * (x ^ 2) / (9 * (PI ^ 2))) + ((1 - (9 * x / (5 * PI))) *
((2 * x / (3 * PI)) + 1))) ^ 2) * (1 - (4 * x * ((x ^ 2) + 4) / (12 * PI)))).
Theorem value_1_of_lhs_depth_relu_rate_growth : (9684223143407267772748329 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_growth (1 / 36) <= (9684223143407267772748329 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_growth : (4842443482567779827225443 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_growth (1 / 36) <= (4842443482567779827225443 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_growth : (4904962979471253318510167 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_growth (1 / 60) <= (4904962979471253318510167 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_growth : (9810169377011388136169329 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_growth (1 / 60) <= (9810169377011388136169329 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_growth : (4306316744434349260905631 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_growth (3 / 5) <= (4306316744434349260905631 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_growth : (879749533651282367078819 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_growth (3 / 5) <= (879749533651282367078819 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_growth : (460371769342291604143611 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_growth (101 / 180) <= (460371769342291604143611 / 1000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_growth : (2346809611839128131694927 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_growth (101 / 180) <= (2346809611839128131694927 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_growth : (101781173813905785401829 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_growth (955 / 997) <= (101781173813905785401829 / 500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_growth : (65270488242951765388273 / 312500000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_growth (955 / 997) <= (65270488242951765388273 / 312500000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_growth; at_a_point. Qed.
Theorem depth_relu_rate_growth : forall x : R, 0 <= x <= 1 -> lhs_depth_relu_rate_growth x <= rhs_depth_relu_rate_growth
x.
Proof.
intros. unfold lhs_depth_relu_rate_growth, rhs_depth_relu_rate_growth, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((((9990 * (PI ^ 3)) - (2025 * (PI ^ 4)) - (9981 * (PI ^ 2)) - (1992 * PI) - 80) * x ^
7 + ((40770 * (PI ^ 3)) - (8100 * (PI ^ 4)) - (35442 * (PI ^ 2)) - (5160 * PI) - 128) * x ^ 6 * (1 - x) ^ 1 + ((67770 *
(PI ^ 3)) - (12150 * (PI ^ 4)) - (48681 * (PI ^ 2)) - (4752 * PI) - 64) * x ^ 5 * (1 - x) ^ 2 + ((58590 * (PI ^ 3)) -
(8100 * (PI ^ 4)) - (30960 * (PI ^ 2)) - (1584 * PI)) * x ^ 4 * (1 - x) ^ 3 + ((27000 * (PI ^ 3)) - (2025 * (PI ^ 4)) -
(7740 * (PI ^ 2))) * x ^ 3 * (1 - x) ^ 4 + (5400 * (PI ^ 3)) * x ^ 2 * (1 - x) ^ 5) / (6075 * (PI ^ 5)))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions depth_relu_rate_growth.
