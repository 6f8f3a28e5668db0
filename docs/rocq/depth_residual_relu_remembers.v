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
Theorem value_1_of_lhs_depth_residual_relu_remembers : (-3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_residual_relu_remembers (-1 / 3) <= (-3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_relu_remembers. at_a_point. Qed.
Theorem value_1_of_rhs_depth_residual_relu_remembers : (1694965880421662664614479 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_relu_remembers (-1 / 3) <= (1694965880421662664614479 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_depth_residual_relu_remembers. at_a_point. Qed.
Theorem value_2_of_lhs_depth_residual_relu_remembers : (112841786683364642037153 / 125000000000000000000000) - (1 /
1000000000000) <= lhs_depth_residual_relu_remembers (4325 / 4791) <= (112841786683364642037153 /
125000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_relu_remembers. at_a_point. Qed.
Theorem value_2_of_rhs_depth_residual_relu_remembers : (9118828816621203340186953 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_relu_remembers (4325 / 4791) <= (9118828816621203340186953 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_residual_relu_remembers. at_a_point. Qed.
Theorem value_3_of_lhs_depth_residual_relu_remembers : (1388019202671676059277813 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_residual_relu_remembers (665 / 4791) <= (1388019202671676059277813 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_relu_remembers. at_a_point. Qed.
Theorem value_3_of_rhs_depth_residual_relu_remembers : (976955181907368223089503 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_relu_remembers (665 / 4791) <= (976955181907368223089503 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_residual_relu_remembers. at_a_point. Qed.
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
