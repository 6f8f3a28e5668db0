From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.recursion_contraction: |g'(rho)| <= 501/1000. For rho in [-1, 1]. Source: ours; the paper's recursion, as publicly
   reported. *)
Definition lhs_depth_recursion_contraction (rho : R) : R := ((Rabs ((acos rho) - PI)) / (2 * PI)).
Definition rhs_depth_recursion_contraction (rho : R) : R := (501 / 1000).
Theorem defined_depth_recursion_contraction : forall rho : R, -1 <= rho <= 1 -> (-1 <= rho <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_recursion_contraction : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_recursion_contraction (1 / 2) <= (3333333333333333333333333 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_recursion_contraction; at_a_point. Qed.
Theorem value_1_of_rhs_depth_recursion_contraction : (501 / 1000) - (1 / 1000000000000) <=
rhs_depth_recursion_contraction (1 / 2) <= (501 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_depth_recursion_contraction; at_a_point. Qed.
Theorem value_2_of_lhs_depth_recursion_contraction : (3524163823495667258245989 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_recursion_contraction (3 / 5) <= (3524163823495667258245989 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_recursion_contraction; at_a_point. Qed.
Theorem value_2_of_rhs_depth_recursion_contraction : (501 / 1000) - (1 / 1000000000000) <=
rhs_depth_recursion_contraction (3 / 5) <= (501 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_depth_recursion_contraction; at_a_point. Qed.
Theorem value_3_of_lhs_depth_recursion_contraction : (3849732719186920573931097 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_recursion_contraction (3 / 4) <= (3849732719186920573931097 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_recursion_contraction; at_a_point. Qed.
Theorem value_3_of_rhs_depth_recursion_contraction : (501 / 1000) - (1 / 1000000000000) <=
rhs_depth_recursion_contraction (3 / 4) <= (501 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_depth_recursion_contraction; at_a_point. Qed.
Theorem value_4_of_lhs_depth_recursion_contraction : (3041996163239849374044171 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_recursion_contraction (333 / 997) <= (3041996163239849374044171 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_recursion_contraction; at_a_point. Qed.
Theorem value_4_of_rhs_depth_recursion_contraction : (501 / 1000) - (1 / 1000000000000) <=
rhs_depth_recursion_contraction (333 / 997) <= (501 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_depth_recursion_contraction; at_a_point. Qed.
Theorem value_5_of_lhs_depth_recursion_contraction : (1520433619923481824572861 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_recursion_contraction (1 / 3) <= (1520433619923481824572861 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_recursion_contraction; at_a_point. Qed.
Theorem value_5_of_rhs_depth_recursion_contraction : (501 / 1000) - (1 / 1000000000000) <=
rhs_depth_recursion_contraction (1 / 3) <= (501 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_depth_recursion_contraction; at_a_point. Qed.
Theorem depth_recursion_contraction : forall rho : R, -1 <= rho <= 1 -> lhs_depth_recursion_contraction rho <=
rhs_depth_recursion_contraction rho.
Proof.
intros rho H. unfold lhs_depth_recursion_contraction, rhs_depth_recursion_contraction. destruct (angle rho) as [t [T [E
[A S]]]]; [lra|]. apply le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H.  interval with (i_bisect t, i_taylor t,
i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_depth_recursion_contraction, depth_recursion_contraction).
Print Assumptions what_was_proved.
