From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_root: (1 + s/2)^2 (1 - s) <= 1, which is 1 + s/2 <= (1 - s)^(-1/2) squared. For s in [0, 1]. Source:
   textbook. *)
Definition lhs_depth_relu_rate_root (s : R) : R := ((((s / 2) + 1) ^ 2) * (1 - s)).
Definition rhs_depth_relu_rate_root (s : R) : R := 1.
Theorem value_1_of_lhs_depth_relu_rate_root : (108 / 125) - (1 / 1000000000000) <= lhs_depth_relu_rate_root (2 / 5) <=
(108 / 125) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_root; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_root : (1 / 1) - (1 / 1000000000000) <= rhs_depth_relu_rate_root (2 / 5) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_root; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_root : (25 / 32) - (1 / 1000000000000) <= lhs_depth_relu_rate_root (1 / 2) <= (25
/ 32) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_root; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_root : (1 / 1) - (1 / 1000000000000) <= rhs_depth_relu_rate_root (1 / 2) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_root; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_root : (169 / 250) - (1 / 1000000000000) <= lhs_depth_relu_rate_root (3 / 5) <=
(169 / 250) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_root; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_root : (1 / 1) - (1 / 1000000000000) <= rhs_depth_relu_rate_root (3 / 5) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_root; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_root : (2187 / 4000) - (1 / 1000000000000) <= lhs_depth_relu_rate_root (7 / 10)
<= (2187 / 4000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_root; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_root : (1 / 1) - (1 / 1000000000000) <= rhs_depth_relu_rate_root (7 / 10) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_root; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_root : (3969 / 4000) - (1 / 1000000000000) <= lhs_depth_relu_rate_root (1 / 10)
<= (3969 / 4000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_root; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_root : (1 / 1) - (1 / 1000000000000) <= rhs_depth_relu_rate_root (1 / 10) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_root; at_a_point. Qed.
Theorem depth_relu_rate_root : forall s : R, 0 <= s <= 1 -> lhs_depth_relu_rate_root s <= rhs_depth_relu_rate_root s.
Proof.
intros. unfold lhs_depth_relu_rate_root, rhs_depth_relu_rate_root, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * s ^ 3 + 3 * s ^ 2) / (4))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Print Assumptions depth_relu_rate_root.
