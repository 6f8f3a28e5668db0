From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.cosine_map_critical_closed: y/(1 + w y) at y = t/(1 + w x t) is t/(1 + w (x + 1) t): one layer more after x
   layers, t = 1 - c_0. For x in [0, oo); w in [0, 1]; t in [0, 2]. Source: textbook. *)
Definition lhs_depth_cosine_map_critical_closed (x w t : R) : R := (t * ((t * w * x) + 1) / (((t * w * x) + 1) * ((t * w
* x) + (t * w) + 1))).
Definition rhs_depth_cosine_map_critical_closed (x w t : R) : R := (t / ((t * w * (x + 1)) + 1)).
Theorem defined_depth_cosine_map_critical_closed : forall x w t : R, 0 <= x -> 0 <= w <= 1 -> 0 <= t <= 2 -> ((((t * w *
x) + 1) * ((t * w * x) + (t * w) + 1)) <> 0) /\ (((t * w * (x + 1)) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_cosine_map_critical_closed : (4678362573099415204678363 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_depth_cosine_map_critical_closed (1 / 1) (3 / 5) (16 / 15) <= (4678362573099415204678363 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem value_1_of_rhs_depth_cosine_map_critical_closed : (4678362573099415204678363 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_depth_cosine_map_critical_closed (1 / 1) (3 / 5) (16 / 15) <= (4678362573099415204678363 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem value_2_of_lhs_depth_cosine_map_critical_closed : (985274171672156558806433 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_cosine_map_critical_closed (14 / 3) (1 / 3) (113 / 360) <= (985274171672156558806433 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem value_2_of_rhs_depth_cosine_map_critical_closed : (985274171672156558806433 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_cosine_map_critical_closed (14 / 3) (1 / 3) (113 / 360) <= (985274171672156558806433 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem value_3_of_lhs_depth_cosine_map_critical_closed : (2217101811092735563804939 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_depth_cosine_map_critical_closed (3173 / 997) (11 / 12) (1474 / 997) <=
(2217101811092735563804939 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem value_3_of_rhs_depth_cosine_map_critical_closed : (2217101811092735563804939 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_depth_cosine_map_critical_closed (3173 / 997) (11 / 12) (1474 / 997) <=
(2217101811092735563804939 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem value_4_of_lhs_depth_cosine_map_critical_closed : (2866972477064220183486239 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_depth_cosine_map_critical_closed (7 / 1) (93 / 500) (1 / 2) <= (2866972477064220183486239 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem value_4_of_rhs_depth_cosine_map_critical_closed : (2866972477064220183486239 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_depth_cosine_map_critical_closed (7 / 1) (93 / 500) (1 / 2) <= (2866972477064220183486239 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem value_5_of_lhs_depth_cosine_map_critical_closed : (1245283018867924528301887 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_depth_cosine_map_critical_closed (7 / 1) (5 / 6) (11 / 15) <= (1245283018867924528301887 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem value_5_of_rhs_depth_cosine_map_critical_closed : (1245283018867924528301887 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_depth_cosine_map_critical_closed (7 / 1) (5 / 6) (11 / 15) <= (1245283018867924528301887 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_critical_closed; at_a_point. Qed.
Theorem depth_cosine_map_critical_closed : forall x w t : R, 0 <= x -> 0 <= w <= 1 -> 0 <= t <= 2 ->
lhs_depth_cosine_map_critical_closed x w t = rhs_depth_cosine_map_critical_closed x w t.
Proof.
intros. unfold lhs_depth_cosine_map_critical_closed, rhs_depth_cosine_map_critical_closed, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_depth_cosine_map_critical_closed, depth_cosine_map_critical_closed).
Print Assumptions what_was_proved.
