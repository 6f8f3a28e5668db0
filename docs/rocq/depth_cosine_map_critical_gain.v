From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.cosine_map_critical_gain: (1 - t)(1 + t) <= 1: a layer that takes x to at most x (1 - w x) adds at least w to 1/x,
   t = w x. For t in [0, oo). Source: textbook. *)
Definition lhs_depth_cosine_map_critical_gain (t : R) : R := ((t + 1) * (1 - t)).
Definition rhs_depth_cosine_map_critical_gain (t : R) : R := 1.
Theorem value_1_of_lhs_depth_cosine_map_critical_gain : (-51009 / 10000) - (51009 / 10000000000000000) <=
lhs_depth_cosine_map_critical_gain (247 / 100) <= (-51009 / 10000) + (51009 / 10000000000000000).
Proof. unfold lhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem value_1_of_rhs_depth_cosine_map_critical_gain : (1 / 1) - (1 / 1000000000000) <=
rhs_depth_cosine_map_critical_gain (247 / 100) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem value_2_of_lhs_depth_cosine_map_critical_gain : (-144 / 25) - (9 / 1562500000000) <=
lhs_depth_cosine_map_critical_gain (13 / 5) <= (-144 / 25) + (9 / 1562500000000).
Proof. unfold lhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem value_2_of_rhs_depth_cosine_map_critical_gain : (1 / 1) - (1 / 1000000000000) <=
rhs_depth_cosine_map_critical_gain (13 / 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem value_3_of_lhs_depth_cosine_map_critical_gain : (0 / 1) - (1 / 1000000000000) <=
lhs_depth_cosine_map_critical_gain (1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem value_3_of_rhs_depth_cosine_map_critical_gain : (1 / 1) - (1 / 1000000000000) <=
rhs_depth_cosine_map_critical_gain (1 / 1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem value_4_of_lhs_depth_cosine_map_critical_gain : (15 / 16) - (1 / 1000000000000) <=
lhs_depth_cosine_map_critical_gain (1 / 4) <= (15 / 16) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem value_4_of_rhs_depth_cosine_map_critical_gain : (1 / 1) - (1 / 1000000000000) <=
rhs_depth_cosine_map_critical_gain (1 / 4) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem value_5_of_lhs_depth_cosine_map_critical_gain : (24 / 25) - (1 / 1000000000000) <=
lhs_depth_cosine_map_critical_gain (1 / 5) <= (24 / 25) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem value_5_of_rhs_depth_cosine_map_critical_gain : (1 / 1) - (1 / 1000000000000) <=
rhs_depth_cosine_map_critical_gain (1 / 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_gain; at_a_point. Qed.
Theorem depth_cosine_map_critical_gain : forall t : R, 0 <= t -> lhs_depth_cosine_map_critical_gain t <=
rhs_depth_cosine_map_critical_gain t.
Proof.
intros. unfold lhs_depth_cosine_map_critical_gain, rhs_depth_cosine_map_critical_gain, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * (t ^ 2) ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions depth_cosine_map_critical_gain.
