From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.residual_relu_remembers: c <= 2 g(c), c = rho. For rho in [-1, 1]. Source: ours. *)
Definition lhs_depth_residual_relu_remembers (rho : R) : R := rho.
Definition rhs_depth_residual_relu_remembers (rho : R) : R := (((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2)))) /
PI).
Theorem defined_depth_residual_relu_remembers : forall rho : R, -1 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^
2))).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_residual_relu_remembers : (11 / 25) - (1 / 1000000000000) <=
lhs_depth_residual_relu_remembers (11 / 25) <= (11 / 25) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem value_1_of_rhs_depth_residual_relu_remembers : (2848255280430346714892573 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_relu_remembers (11 / 25) <= (2848255280430346714892573 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem value_2_of_lhs_depth_residual_relu_remembers : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_residual_relu_remembers (2 / 3) <= (6666666666666666666666667 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem value_2_of_rhs_depth_residual_relu_remembers : (7254405326049056789954317 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_relu_remembers (2 / 3) <= (7254405326049056789954317 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem value_3_of_lhs_depth_residual_relu_remembers : (-83 / 100) - (1 / 1000000000000) <=
lhs_depth_residual_relu_remembers (-83 / 100) <= (-83 / 100) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem value_3_of_rhs_depth_residual_relu_remembers : (212191155352906418001061 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_relu_remembers (-83 / 100) <= (212191155352906418001061 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem value_4_of_lhs_depth_residual_relu_remembers : (-1 / 4) - (1 / 1000000000000) <=
lhs_depth_residual_relu_remembers (-1 / 4) <= (-1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem value_4_of_rhs_depth_residual_relu_remembers : (2033098778445414637252221 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_relu_remembers (-1 / 4) <= (2033098778445414637252221 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem value_5_of_lhs_depth_residual_relu_remembers : (-1 / 2) - (1 / 1000000000000) <=
lhs_depth_residual_relu_remembers (-1 / 2) <= (-1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem value_5_of_rhs_depth_residual_relu_remembers : (544988905221146790444983 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_relu_remembers (-1 / 2) <= (544988905221146790444983 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_depth_residual_relu_remembers; at_a_point. Qed.
Theorem depth_residual_relu_remembers : forall rho : R, -1 <= rho <= 1 -> lhs_depth_residual_relu_remembers rho <=
rhs_depth_residual_relu_remembers rho.
Proof.
intros rho H. unfold lhs_depth_residual_relu_remembers, rhs_depth_residual_relu_remembers. destruct (angle rho) as [t [T
[E [A S]]]]; [lra|]. apply le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H.  destruct (Rle_or_lt t (511 / 1000)) as
[K0|K0]; [apply (same (((((PI - t) * (cos t)) + (sin t)) / PI) - (cos t))); [apply (rises 0 (511 / 1000) (fun t : R =>
(((((PI - t) * (cos t)) + (sin t)) / PI) - (cos t))) (fun t : R => ((sin t) - ((PI - t) * (sin t) / PI)))); [intros;
auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; apply (rises 0 (511 / 1000) (fun t : R => ((sin t) - ((PI -
t) * (sin t) / PI))) (fun t : R => (((sin t) / PI) + (cos t) - ((PI - t) * (cos t) / PI)))); [intros; auto_derive;
[defined | algebra] | intros y1 Y1; cbv beta; apply (rises 0 (511 / 1000) (fun t : R => (((sin t) / PI) + (cos t) - ((PI
- t) * (cos t) / PI))) (fun t : R => (((PI - t) * (sin t) / PI) + (2 * (cos t) / PI) - (sin t)))); [intros; auto_derive;
[defined | algebra] | intros y2 Y2; cbv beta; interval with (i_bisect y2, i_taylor y2, i_prec 64, i_depth 30) | cbv
beta; value | lra] | cbv beta; value | lra] | cbv beta; value | lra]|algebra]|]. apply Rlt_le in K0. interval with
(i_bisect t, i_taylor t, i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_depth_residual_relu_remembers, depth_residual_relu_remembers).
Print Assumptions what_was_proved.
