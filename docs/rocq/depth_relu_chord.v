From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_chord: 2 g(c) <= (1 + c)/2, c = rho. For rho in [-1, 1]. Source: ours. *)
Definition lhs_depth_relu_chord (rho : R) : R := (((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2)))) / PI).
Definition rhs_depth_relu_chord (rho : R) : R := ((rho / 2) + (1 / 2)).
Theorem defined_depth_relu_chord : forall rho : R, -1 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^ 2))).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_relu_chord : (826801147397413053378357 / 1250000000000000000000000) - (1 / 1000000000000)
<= lhs_depth_relu_chord (577 / 1000) <= (826801147397413053378357 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_chord; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_chord : (1577 / 2000) - (1 / 1000000000000) <= rhs_depth_relu_chord (577 / 1000) <=
(1577 / 2000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_chord; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_chord : (166844003985425309900993 / 12500000000000000000000000) - (1 / 1000000000000)
<= lhs_depth_relu_chord (-7 / 8) <= (166844003985425309900993 / 12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_chord; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_chord : (1 / 16) - (1 / 1000000000000) <= rhs_depth_relu_chord (-7 / 8) <= (1 / 16) +
(1 / 1000000000000).
Proof. unfold rhs_depth_relu_chord; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_chord : (3044988905221146790444983 / 5000000000000000000000000) - (1 / 1000000000000)
<= lhs_depth_relu_chord (1 / 2) <= (3044988905221146790444983 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_chord; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_chord : (3 / 4) - (1 / 1000000000000) <= rhs_depth_relu_chord (1 / 2) <= (3 / 4) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_chord; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_chord : (2195088285433725040391243 / 50000000000000000000000000) - (1 / 1000000000000)
<= lhs_depth_relu_chord (-29 / 40) <= (2195088285433725040391243 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_chord; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_chord : (11 / 80) - (1 / 1000000000000) <= rhs_depth_relu_chord (-29 / 40) <= (11 /
80) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_chord; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_chord : (1257074803438748999486953 / 2500000000000000000000000) - (1 / 1000000000000)
<= lhs_depth_relu_chord (1 / 3) <= (1257074803438748999486953 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_chord; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_chord : (6666666666666666666666667 / 10000000000000000000000000) - (1 / 1000000000000)
<= rhs_depth_relu_chord (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_chord; at_a_point. Qed.
Theorem depth_relu_chord : forall rho : R, -1 <= rho <= 1 -> lhs_depth_relu_chord rho <= rhs_depth_relu_chord rho.
Proof.
intros rho H. unfold lhs_depth_relu_chord, rhs_depth_relu_chord. destruct (angle rho) as [t [T [E [A S]]]]; [lra|].
apply le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H.  destruct (Rle_or_lt t (157 / 500)) as [K0|K0]; [apply (same
(((cos t) / 2) + (1 / 2) - ((((PI - t) * (cos t)) + (sin t)) / PI))); [apply (rises 0 (157 / 500) (fun t : R => (((cos
t) / 2) + (1 / 2) - ((((PI - t) * (cos t)) + (sin t)) / PI))) (fun t : R => (((PI - t) * (sin t) / PI) - ((sin t) /
2)))); [intros; auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; apply (rises 0 (157 / 500) (fun t : R =>
(((PI - t) * (sin t) / PI) - ((sin t) / 2))) (fun t : R => (((PI - t) * (cos t) / PI) - ((sin t) / PI) - ((cos t) /
2)))); [intros; auto_derive; [defined | algebra] | intros y1 Y1; cbv beta; interval with (i_bisect y1, i_taylor y1,
i_prec 64, i_depth 30) | cbv beta; value | lra] | cbv beta; value | lra]|algebra]|]. destruct (Rle_or_lt (2827 / 1000)
t) as [K1|K1]; [apply (same (((cos t) / 2) + (1 / 2) - ((((PI - t) * (cos t)) + (sin t)) / PI))); [apply (falls (2827 /
1000) PI (fun t : R => (((cos t) / 2) + (1 / 2) - ((((PI - t) * (cos t)) + (sin t)) / PI))) (fun t : R => (((PI - t) *
(sin t) / PI) - ((sin t) / 2)))); [intros; auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; apply (drops (2827
/ 1000) PI (fun t : R => (((PI - t) * (sin t) / PI) - ((sin t) / 2))) (fun t : R => (((PI - t) * (cos t) / PI) - ((sin
t) / PI) - ((cos t) / 2)))); [intros; auto_derive; [defined | algebra] | intros y1 Y1; cbv beta; interval with (i_bisect
y1, i_taylor y1, i_prec 64, i_depth 30) | cbv beta; value | lra] | cbv beta; value | lra]|algebra]|]. apply Rlt_le in
K0. apply Rlt_le in K1. interval with (i_bisect t, i_taylor t, i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_depth_relu_chord, depth_relu_chord).
Print Assumptions what_was_proved.
