From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.relu_taylor: g(rho) - (1/(2 pi) + rho/4 + rho^2/(4 pi)) <= 1/4 - 3/(4 pi) = 0.011267585... For rho in [-1,
   1]. Source: the polynomial is that of the paper after Theorem 5.1, as publicly reported; the remainder is ours. *)
Definition lhs_activation_relu_taylor (rho : R) : R := ((((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2)))) / (2 *
PI)) - ((rho ^ 2) / (4 * PI)) - (rho / 4) - (1 / (2 * PI))).
Definition rhs_activation_relu_taylor (rho : R) : R := ((1 / 4) - (3 / (4 * PI))).
Theorem defined_activation_relu_taylor : forall rho : R, -1 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^ 2))).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_activation_relu_taylor : (8474297963805658579107729 / 100000000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor (-1 / 3) <= (8474297963805658579107729 / 100000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_taylor : (225351707243139926933487 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor (-1 / 3) <= (225351707243139926933487 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_taylor; at_a_point. Qed.
Theorem value_2_of_lhs_activation_relu_taylor : (382722853089635056158923 / 250000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor (2 / 3) <= (382722853089635056158923 / 250000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_taylor; at_a_point. Qed.
Theorem value_2_of_rhs_activation_relu_taylor : (225351707243139926933487 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor (2 / 3) <= (225351707243139926933487 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_taylor; at_a_point. Qed.
Theorem value_3_of_lhs_activation_relu_taylor : (129189146973812077558323 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor (3 / 4) <= (129189146973812077558323 / 50000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_taylor; at_a_point. Qed.
Theorem value_3_of_rhs_activation_relu_taylor : (225351707243139926933487 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor (3 / 4) <= (225351707243139926933487 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_taylor; at_a_point. Qed.
Theorem value_4_of_lhs_activation_relu_taylor : (0 / 1) - (1 / 1000000000000) <= lhs_activation_relu_taylor (0 / 1) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor; at_a_point. Qed.
Theorem value_4_of_rhs_activation_relu_taylor : (225351707243139926933487 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor (0 / 1) <= (225351707243139926933487 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_taylor; at_a_point. Qed.
Theorem value_5_of_lhs_activation_relu_taylor : (2640385875366685094966677 / 100000000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor (1 / 4) <= (2640385875366685094966677 / 100000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor; at_a_point. Qed.
Theorem value_5_of_rhs_activation_relu_taylor : (225351707243139926933487 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor (1 / 4) <= (225351707243139926933487 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_taylor; at_a_point. Qed.
Theorem activation_relu_taylor : forall rho : R, -1 <= rho <= 1 -> lhs_activation_relu_taylor rho <=
rhs_activation_relu_taylor rho.
Proof.
intros rho H. unfold lhs_activation_relu_taylor, rhs_activation_relu_taylor. destruct (angle rho) as [t [T [E [A S]]]];
[lra|]. apply le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H.  destruct (Rle_or_lt t (157 / 1000)) as [K0|K0];
[apply (same ((((cos t) ^ 2) / (4 * PI)) + ((cos t) / 4) + (1 / 4) - ((((PI - t) * (cos t)) + (sin t)) / (2 * PI)) - (1
/ (4 * PI)))); [apply (rises 0 (157 / 1000) (fun t : R => ((((cos t) ^ 2) / (4 * PI)) + ((cos t) / 4) + (1 / 4) - ((((PI
- t) * (cos t)) + (sin t)) / (2 * PI)) - (1 / (4 * PI)))) (fun t : R => (((PI - t) * (sin t) / (2 * PI)) - ((cos t) *
(sin t) / (2 * PI)) - ((sin t) / 4)))); [intros; auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; apply (rises
0 (157 / 1000) (fun t : R => (((PI - t) * (sin t) / (2 * PI)) - ((cos t) * (sin t) / (2 * PI)) - ((sin t) / 4))) (fun t
: R => (((PI - t) * (cos t) / (2 * PI)) + (((sin t) ^ 2) / (2 * PI)) - ((sin t) / (2 * PI)) - (((cos t) ^ 2) / (2 * PI))
- ((cos t) / 4)))); [intros; auto_derive; [defined | algebra] | intros y1 Y1; cbv beta; interval with (i_bisect y1,
i_taylor y1, i_prec 64, i_depth 30) | cbv beta; value | lra] | cbv beta; value | lra]|algebra]|]. destruct (Rle_or_lt
(597 / 200) t) as [K1|K1]; [apply (same ((((cos t) ^ 2) / (4 * PI)) + ((cos t) / 4) + (1 / 4) - ((((PI - t) * (cos t)) +
(sin t)) / (2 * PI)) - (1 / (4 * PI)))); [apply (falls (597 / 200) PI (fun t : R => ((((cos t) ^ 2) / (4 * PI)) + ((cos
t) / 4) + (1 / 4) - ((((PI - t) * (cos t)) + (sin t)) / (2 * PI)) - (1 / (4 * PI)))) (fun t : R => (((PI - t) * (sin t)
/ (2 * PI)) - ((cos t) * (sin t) / (2 * PI)) - ((sin t) / 4)))); [intros; auto_derive; [defined | algebra] | intros y0
Y0; cbv beta; apply (drops (597 / 200) PI (fun t : R => (((PI - t) * (sin t) / (2 * PI)) - ((cos t) * (sin t) / (2 *
PI)) - ((sin t) / 4))) (fun t : R => (((PI - t) * (cos t) / (2 * PI)) + (((sin t) ^ 2) / (2 * PI)) - ((sin t) / (2 *
PI)) - (((cos t) ^ 2) / (2 * PI)) - ((cos t) / 4)))); [intros; auto_derive; [defined | algebra] | intros y1 Y1; cbv
beta; interval with (i_bisect y1, i_taylor y1, i_prec 64, i_depth 30) | cbv beta; value | lra] | cbv beta; value |
lra]|algebra]|]. apply Rlt_le in K0. apply Rlt_le in K1. interval with (i_bisect t, i_taylor t, i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_activation_relu_taylor, activation_relu_taylor).
Print Assumptions what_was_proved.
