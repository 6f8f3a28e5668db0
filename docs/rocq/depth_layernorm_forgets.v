From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.layernorm_forgets: (g(c) - g(0))/(g(1) - g(0)) <= c, c = rho. For rho in [0, 1]. Source: ours; normalised networks
   are those of Joudaki, Daneshmand and Bach (2023). *)
Definition lhs_depth_layernorm_forgets (rho : R) : R := (2 * PI * ((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2))) -
1) / (2 * PI * (PI - 1))).
Definition rhs_depth_layernorm_forgets (rho : R) : R := rho.
Theorem defined_depth_layernorm_forgets : forall rho : R, 0 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^ 2))).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_layernorm_forgets : (5269809174313126585612403 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_layernorm_forgets (3 / 5) <= (5269809174313126585612403 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem value_1_of_rhs_depth_layernorm_forgets : (3 / 5) - (1 / 1000000000000) <= rhs_depth_layernorm_forgets (3 / 5) <=
(3 / 5) + (1 / 1000000000000).
Proof. unfold rhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem value_2_of_lhs_depth_layernorm_forgets : (1287456313055286846060397 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_layernorm_forgets (1 / 6) <= (1287456313055286846060397 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem value_2_of_rhs_depth_layernorm_forgets : (1666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_layernorm_forgets (1 / 6) <= (1666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem value_3_of_lhs_depth_layernorm_forgets : (31428822607309455761207 / 40000000000000000000000) - (1 /
1000000000000) <= lhs_depth_layernorm_forgets (5 / 6) <= (31428822607309455761207 / 40000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem value_3_of_rhs_depth_layernorm_forgets : (8333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_layernorm_forgets (5 / 6) <= (8333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem value_4_of_lhs_depth_layernorm_forgets : (1353401138229337950088297 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_layernorm_forgets (1 / 3) <= (1353401138229337950088297 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem value_4_of_rhs_depth_layernorm_forgets : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_layernorm_forgets (1 / 3) <= (3333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem value_5_of_lhs_depth_layernorm_forgets : (495092964253946110244593 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_depth_layernorm_forgets (1 / 4) <= (495092964253946110244593 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem value_5_of_rhs_depth_layernorm_forgets : (1 / 4) - (1 / 1000000000000) <= rhs_depth_layernorm_forgets (1 / 4) <=
(1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_depth_layernorm_forgets; at_a_point. Qed.
Theorem depth_layernorm_forgets : forall rho : R, 0 <= rho <= 1 -> lhs_depth_layernorm_forgets rho <=
rhs_depth_layernorm_forgets rho.
Proof.
intros rho H. unfold lhs_depth_layernorm_forgets, rhs_depth_layernorm_forgets. destruct (angle rho) as [t [T [E [A
S]]]]; [lra|]. apply le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H. assert (t <= (PI / 2)) by (apply (angle_below
t (PI / 2)); [lra | split; interval with (i_prec 64) | cosine]). destruct (Rle_or_lt t (27 / 125)) as [K0|K0]; [apply
(same ((cos t) - (2 * PI * (((PI - t) * (cos t)) + (sin t) - 1) / (2 * PI * (PI - 1))))); [apply (rises 0 (27 / 125)
(fun t : R => ((cos t) - (2 * PI * (((PI - t) * (cos t)) + (sin t) - 1) / (2 * PI * (PI - 1))))) (fun t : R => ((2 * PI
* (PI - t) * (sin t) / (2 * PI * (PI - 1))) - (sin t)))); [intros; auto_derive; [defined | algebra] | intros y0 Y0; cbv
beta; apply (rises 0 (27 / 125) (fun t : R => ((2 * PI * (PI - t) * (sin t) / (2 * PI * (PI - 1))) - (sin t))) (fun t :
R => ((2 * PI * (PI - t) * (cos t) / (2 * PI * (PI - 1))) - (2 * PI * (sin t) / (2 * PI * (PI - 1))) - (cos t))));
[intros; auto_derive; [defined | algebra] | intros y1 Y1; cbv beta; interval with (i_bisect y1, i_taylor y1, i_prec 64,
i_depth 30) | cbv beta; value | lra] | cbv beta; value | lra]|algebra]|]. destruct (Rle_or_lt (162 / 125) t) as [K1|K1];
[apply (same ((cos t) - (2 * PI * (((PI - t) * (cos t)) + (sin t) - 1) / (2 * PI * (PI - 1))))); [apply (falls (162 /
125) (PI / 2) (fun t : R => ((cos t) - (2 * PI * (((PI - t) * (cos t)) + (sin t) - 1) / (2 * PI * (PI - 1))))) (fun t :
R => ((2 * PI * (PI - t) * (sin t) / (2 * PI * (PI - 1))) - (sin t)))); [intros; auto_derive; [defined | algebra] |
intros y0 Y0; cbv beta; interval with (i_bisect y0, i_taylor y0, i_prec 64, i_depth 30) | cbv beta; value |
lra]|algebra]|]. apply Rlt_le in K0. apply Rlt_le in K1. interval with (i_bisect t, i_taylor t, i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_depth_layernorm_forgets, depth_layernorm_forgets).
Print Assumptions what_was_proved.
