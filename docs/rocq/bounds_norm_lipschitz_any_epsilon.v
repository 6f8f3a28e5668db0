From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm_lipschitz_any_epsilon: t^3 <= (s + t)^3: the square of t/(s + t)^(3/2) <= 1/sqrt(t), times t (s + t)^3; s a
   squared unit, t the epsilon. For s, t in [0, oo). Source: ours. *)
Definition lhs_bounds_norm_lipschitz_any_epsilon (s t : R) : R := (t ^ 3).
Definition rhs_bounds_norm_lipschitz_any_epsilon (s t : R) : R := ((s + t) ^ 3).
Theorem value_1_of_lhs_bounds_norm_lipschitz_any_epsilon : (464984214791329847068597 / 20000000000000000000000) -
(464984214791329847068597 / 20000000000000000000000000000000000) <= lhs_bounds_norm_lipschitz_any_epsilon (1 / 1) (4558
/ 1597) <= (464984214791329847068597 / 20000000000000000000000) + (464984214791329847068597 /
20000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_lipschitz_any_epsilon. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_lipschitz_any_epsilon : (1144984003060583915729741 / 20000000000000000000000) -
(1144984003060583915729741 / 20000000000000000000000000000000000) <= rhs_bounds_norm_lipschitz_any_epsilon (1 / 1) (4558
/ 1597) <= (1144984003060583915729741 / 20000000000000000000000) + (1144984003060583915729741 /
20000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_lipschitz_any_epsilon. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_lipschitz_any_epsilon : (141094338349537053012259 / 10000000000000000000000) -
(141094338349537053012259 / 10000000000000000000000000000000000) <= lhs_bounds_norm_lipschitz_any_epsilon (4558 / 1597)
(3859 / 1597) <= (141094338349537053012259 / 10000000000000000000000) + (141094338349537053012259 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_lipschitz_any_epsilon. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_lipschitz_any_epsilon : (1464054463954133531434889 / 10000000000000000000000) -
(1464054463954133531434889 / 10000000000000000000000000000000000) <= rhs_bounds_norm_lipschitz_any_epsilon (4558 / 1597)
(3859 / 1597) <= (1464054463954133531434889 / 10000000000000000000000) + (1464054463954133531434889 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_lipschitz_any_epsilon. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_lipschitz_any_epsilon : (3873615445376428141564819 / 500000000000000000000000) -
(3873615445376428141564819 / 500000000000000000000000000000000000) <= lhs_bounds_norm_lipschitz_any_epsilon (2728 /
1597) (3160 / 1597) <= (3873615445376428141564819 / 500000000000000000000000) + (3873615445376428141564819 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_lipschitz_any_epsilon. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_lipschitz_any_epsilon : (313233838769710185050229 / 6250000000000000000000) -
(313233838769710185050229 / 6250000000000000000000000000000000) <= rhs_bounds_norm_lipschitz_any_epsilon (2728 / 1597)
(3160 / 1597) <= (313233838769710185050229 / 6250000000000000000000) + (313233838769710185050229 /
6250000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_lipschitz_any_epsilon. at_a_point. Qed.
Theorem bounds_norm_lipschitz_any_epsilon : forall s t : R, 0 <= s -> 0 <= t -> lhs_bounds_norm_lipschitz_any_epsilon s
t <= rhs_bounds_norm_lipschitz_any_epsilon s t.
Proof.
intros. unfold lhs_bounds_norm_lipschitz_any_epsilon, rhs_bounds_norm_lipschitz_any_epsilon, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * s ^ 3 + 3 * s ^ 2 * t ^ 1 + 3 * s ^ 1 * t ^ 2) / (1)));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions bounds_norm_lipschitz_any_epsilon.
