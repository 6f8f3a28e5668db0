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
Theorem value_1_of_lhs_depth_relu_rate_growth : (1636259406726731979686189 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_growth (1 / 3) <= (1636259406726731979686189 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_growth. at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_growth : (6444542668161473305777 / 9765625000000000000000) - (1 / 1000000000000)
<= rhs_depth_relu_rate_growth (1 / 3) <= (6444542668161473305777 / 9765625000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_growth. at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_growth : (517350439964710501014461 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_growth (4558 / 4791) <= (517350439964710501014461 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_growth. at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_growth : (26551777250967693454343 / 125000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_growth (4558 / 4791) <= (26551777250967693454343 / 125000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_growth. at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_growth : (1134872185384838798442273 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_growth (2728 / 4791) <= (1134872185384838798442273 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_growth. at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_growth : (1157508497061041434099671 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_growth (2728 / 4791) <= (1157508497061041434099671 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_growth. at_a_point. Qed.
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
