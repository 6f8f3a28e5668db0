From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu_symmetric_lower: rho/2 <= g(rho) for the dual g of ReLU. For rho in [0, 1]. Source: ours. *)
Definition lhs_bounds_relu_symmetric_lower (rho : R) : R := (rho / 2).
Definition rhs_bounds_relu_symmetric_lower (rho : R) : R := (((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2)))) / (2 *
PI)).
Theorem defined_bounds_relu_symmetric_lower : forall rho : R, 0 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^
2))).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_relu_symmetric_lower : (1666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_symmetric_lower (1 / 3) <= (1666666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu_symmetric_lower : (1257074803438748999486953 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_symmetric_lower (1 / 3) <= (1257074803438748999486953 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu_symmetric_lower : (1583333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_symmetric_lower (19 / 60) <= (1583333333333333333333333 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu_symmetric_lower : (492740492689634998358307 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_symmetric_lower (19 / 60) <= (492740492689634998358307 / 2000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu_symmetric_lower : (6068204613841524573721163 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_symmetric_lower (121 / 997) <= (6068204613841524573721163 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu_symmetric_lower : (1906695271661548045272783 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_symmetric_lower (121 / 997) <= (1906695271661548045272783 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu_symmetric_lower : (37 / 200) - (1 / 1000000000000) <= lhs_bounds_relu_symmetric_lower
(37 / 100) <= (37 / 200) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu_symmetric_lower : (1313394124090061094351821 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_symmetric_lower (37 / 100) <= (1313394124090061094351821 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu_symmetric_lower : (1 / 4) - (1 / 1000000000000) <= lhs_bounds_relu_symmetric_lower (1
/ 2) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu_symmetric_lower : (3044988905221146790444983 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_symmetric_lower (1 / 2) <= (3044988905221146790444983 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_lower; at_a_point. Qed.
Theorem bounds_relu_symmetric_lower : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_relu_symmetric_lower rho <=
rhs_bounds_relu_symmetric_lower rho.
Proof.
intros rho H. unfold lhs_bounds_relu_symmetric_lower, rhs_bounds_relu_symmetric_lower. destruct (angle rho) as [t [T [E
[A S]]]]; [lra|]. apply le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H. assert (t <= (PI / 2)) by (apply
(angle_below t (PI / 2)); [lra | split; interval with (i_prec 64) | cosine]). destruct (Rle_or_lt t (53 / 100)) as
[K0|K0]; [apply (same (((((PI - t) * (cos t)) + (sin t)) / (2 * PI)) - ((cos t) / 2))); [apply (rises 0 (53 / 100) (fun
t : R => (((((PI - t) * (cos t)) + (sin t)) / (2 * PI)) - ((cos t) / 2))) (fun t : R => (((sin t) / 2) - ((PI - t) *
(sin t) / (2 * PI))))); [intros; auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; apply (rises 0 (53 / 100)
(fun t : R => (((sin t) / 2) - ((PI - t) * (sin t) / (2 * PI)))) (fun t : R => (((sin t) / (2 * PI)) + ((cos t) / 2) -
((PI - t) * (cos t) / (2 * PI))))); [intros; auto_derive; [defined | algebra] | intros y1 Y1; cbv beta; apply (rises 0
(53 / 100) (fun t : R => (((sin t) / (2 * PI)) + ((cos t) / 2) - ((PI - t) * (cos t) / (2 * PI)))) (fun t : R => (((PI -
t) * (sin t) / (2 * PI)) + ((cos t) / PI) - ((sin t) / 2)))); [intros; auto_derive; [defined | algebra] | intros y2 Y2;
cbv beta; interval with (i_bisect y2, i_taylor y2, i_prec 64, i_depth 30) | cbv beta; value | lra] | cbv beta; value |
lra] | cbv beta; value | lra]|algebra]|]. apply Rlt_le in K0. interval with (i_bisect t, i_taylor t, i_prec 64, i_depth
30).
Qed.

Definition what_was_proved := (defined_bounds_relu_symmetric_lower, bounds_relu_symmetric_lower).
Print Assumptions what_was_proved.
