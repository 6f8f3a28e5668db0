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
Theorem value_1_of_lhs_depth_recursion_contraction : (979566380076518175427139 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_recursion_contraction (-1 / 3) <= (979566380076518175427139 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_recursion_contraction. at_a_point. Qed.
Theorem value_1_of_rhs_depth_recursion_contraction : (501 / 1000) - (1 / 1000000000000) <=
rhs_depth_recursion_contraction (-1 / 3) <= (501 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_depth_recursion_contraction. at_a_point. Qed.
Theorem value_2_of_lhs_depth_recursion_contraction : (858443547212315590321557 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_recursion_contraction (4325 / 4791) <= (858443547212315590321557 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_recursion_contraction. at_a_point. Qed.
Theorem value_2_of_rhs_depth_recursion_contraction : (501 / 1000) - (1 / 1000000000000) <=
rhs_depth_recursion_contraction (4325 / 4791) <= (501 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_depth_recursion_contraction. at_a_point. Qed.
Theorem value_3_of_lhs_depth_recursion_contraction : (170101604989848694308543 / 625000000000000000000000) - (1 /
1000000000000) <= lhs_depth_recursion_contraction (665 / 4791) <= (170101604989848694308543 / 625000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_depth_recursion_contraction. at_a_point. Qed.
Theorem value_3_of_rhs_depth_recursion_contraction : (501 / 1000) - (1 / 1000000000000) <=
rhs_depth_recursion_contraction (665 / 4791) <= (501 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_depth_recursion_contraction. at_a_point. Qed.
Theorem depth_recursion_contraction : forall rho : R, -1 <= rho <= 1 -> lhs_depth_recursion_contraction rho <=
rhs_depth_recursion_contraction rho.
Proof.
intros rho H. unfold lhs_depth_recursion_contraction, rhs_depth_recursion_contraction. destruct (angle rho) as [t [T [E
[A S]]]]; [lra|]. apply le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H.  interval with (i_bisect t, i_taylor t,
i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_depth_recursion_contraction, depth_recursion_contraction).
Print Assumptions what_was_proved.
