From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm_lipschitz_any_epsilon: t^3 <= (s + t)^3: the square of t/(s + t)^(3/2) <= 1/sqrt(t), times t (s + t)^3; s a
   squared unit, t the epsilon. For s, t in [0, oo). Source: ours. *)
Definition lhs_bounds_norm_lipschitz_any_epsilon (s t : R) : R := (t ^ 3).
Definition rhs_bounds_norm_lipschitz_any_epsilon (s t : R) : R := ((s + t) ^ 3).
Theorem value_1_of_lhs_bounds_norm_lipschitz_any_epsilon : (64 / 1) - (1 / 15625000000) <=
lhs_bounds_norm_lipschitz_any_epsilon (313 / 50) (4 / 1) <= (64 / 1) + (1 / 15625000000).
Proof. unfold lhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_lipschitz_any_epsilon : (135005697 / 125000) - (135005697 / 125000000000000000) <=
rhs_bounds_norm_lipschitz_any_epsilon (313 / 50) (4 / 1) <= (135005697 / 125000) + (135005697 / 125000000000000000).
Proof. unfold rhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_lipschitz_any_epsilon : (216 / 125) - (27 / 15625000000000) <=
lhs_bounds_norm_lipschitz_any_epsilon (4 / 3) (6 / 5) <= (216 / 125) + (27 / 15625000000000).
Proof. unfold lhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_lipschitz_any_epsilon : (1625837037037037037037037 / 100000000000000000000000) -
(1625837037037037037037037 / 100000000000000000000000000000000000) <= rhs_bounds_norm_lipschitz_any_epsilon (4 / 3) (6 /
5) <= (1625837037037037037037037 / 100000000000000000000000) + (1625837037037037037037037 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_lipschitz_any_epsilon : (729 / 8) - (729 / 8000000000000) <=
lhs_bounds_norm_lipschitz_any_epsilon (1 / 1) (9 / 2) <= (729 / 8) + (729 / 8000000000000).
Proof. unfold lhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_lipschitz_any_epsilon : (1331 / 8) - (1331 / 8000000000000) <=
rhs_bounds_norm_lipschitz_any_epsilon (1 / 1) (9 / 2) <= (1331 / 8) + (1331 / 8000000000000).
Proof. unfold rhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_norm_lipschitz_any_epsilon : (3076237037037037037037037 / 100000000000000000000000) -
(3076237037037037037037037 / 100000000000000000000000000000000000) <= lhs_bounds_norm_lipschitz_any_epsilon (152 / 997)
(47 / 15) <= (3076237037037037037037037 / 100000000000000000000000) + (3076237037037037037037037 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_norm_lipschitz_any_epsilon : (3547477832823799812328993 / 100000000000000000000000) -
(3547477832823799812328993 / 100000000000000000000000000000000000) <= rhs_bounds_norm_lipschitz_any_epsilon (152 / 997)
(47 / 15) <= (3547477832823799812328993 / 100000000000000000000000) + (3547477832823799812328993 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_norm_lipschitz_any_epsilon : (27 / 125) - (1 / 1000000000000) <=
lhs_bounds_norm_lipschitz_any_epsilon (15 / 4) (3 / 5) <= (27 / 125) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_norm_lipschitz_any_epsilon : (658503 / 8000) - (658503 / 8000000000000000) <=
rhs_bounds_norm_lipschitz_any_epsilon (15 / 4) (3 / 5) <= (658503 / 8000) + (658503 / 8000000000000000).
Proof. unfold rhs_bounds_norm_lipschitz_any_epsilon; at_a_point. Qed.
Theorem bounds_norm_lipschitz_any_epsilon : forall s t : R, 0 <= s -> 0 <= t -> lhs_bounds_norm_lipschitz_any_epsilon s
t <= rhs_bounds_norm_lipschitz_any_epsilon s t.
Proof.
intros. unfold lhs_bounds_norm_lipschitz_any_epsilon, rhs_bounds_norm_lipschitz_any_epsilon, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * s ^ 3 + 3 * s ^ 2 * t ^ 1 + 3 * s ^ 1 * t ^ 2) / (1)));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions bounds_norm_lipschitz_any_epsilon.
