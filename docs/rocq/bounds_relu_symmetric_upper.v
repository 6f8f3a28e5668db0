From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu_symmetric_upper: g(rho) <= (1 + rho)/4 for the dual g of ReLU. For rho in [-1, 1]. Source: ours. *)
Definition lhs_bounds_relu_symmetric_upper (rho : R) : R := (((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2)))) / (2 *
PI)).
Definition rhs_bounds_relu_symmetric_upper (rho : R) : R := ((rho / 4) + (1 / 4)).
Theorem defined_bounds_relu_symmetric_upper : forall rho : R, -1 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^
2))).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_relu_symmetric_upper : (212348781931632714742361 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_symmetric_upper (1 / 5) <= (212348781931632714742361 / 1000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu_symmetric_upper : (3 / 10) - (1 / 1000000000000) <= rhs_bounds_relu_symmetric_upper
(1 / 5) <= (3 / 10) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu_symmetric_upper : (2457804241668632604373801 / 10000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_symmetric_upper (-71 / 72) <= (2457804241668632604373801 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu_symmetric_upper : (1736111111111111111111111 / 500000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_symmetric_upper (-71 / 72) <= (1736111111111111111111111 /
500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu_symmetric_upper : (1813601331512264197488579 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_symmetric_upper (2 / 3) <= (1813601331512264197488579 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu_symmetric_upper : (4166666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_symmetric_upper (2 / 3) <= (4166666666666666666666667 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu_symmetric_upper : (5449889052211467904449829 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_symmetric_upper (-1 / 2) <= (5449889052211467904449829 / 100000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu_symmetric_upper : (1 / 8) - (1 / 1000000000000) <= rhs_bounds_relu_symmetric_upper
(-1 / 2) <= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu_symmetric_upper : (2743488230649174474190711 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_symmetric_upper (406 / 997) <= (2743488230649174474190711 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu_symmetric_upper : (879513540621865596790371 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_symmetric_upper (406 / 997) <= (879513540621865596790371 / 2500000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_symmetric_upper; at_a_point. Qed.
Theorem bounds_relu_symmetric_upper : forall rho : R, -1 <= rho <= 1 -> lhs_bounds_relu_symmetric_upper rho <=
rhs_bounds_relu_symmetric_upper rho.
Proof.
intros rho H. unfold lhs_bounds_relu_symmetric_upper, rhs_bounds_relu_symmetric_upper. destruct (angle rho) as [t [T [E
[A S]]]]; [lra|]. apply le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H.  destruct (Rle_or_lt t (157 / 500)) as
[K0|K0]; [apply (same (((cos t) / 4) + (1 / 4) - ((((PI - t) * (cos t)) + (sin t)) / (2 * PI)))); [apply (rises 0 (157 /
500) (fun t : R => (((cos t) / 4) + (1 / 4) - ((((PI - t) * (cos t)) + (sin t)) / (2 * PI)))) (fun t : R => (((PI - t) *
(sin t) / (2 * PI)) - ((sin t) / 4)))); [intros; auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; apply (rises
0 (157 / 500) (fun t : R => (((PI - t) * (sin t) / (2 * PI)) - ((sin t) / 4))) (fun t : R => (((PI - t) * (cos t) / (2 *
PI)) - ((sin t) / (2 * PI)) - ((cos t) / 4)))); [intros; auto_derive; [defined | algebra] | intros y1 Y1; cbv beta;
interval with (i_bisect y1, i_taylor y1, i_prec 64, i_depth 30) | cbv beta; value | lra] | cbv beta; value |
lra]|algebra]|]. destruct (Rle_or_lt (2827 / 1000) t) as [K1|K1]; [apply (same (((cos t) / 4) + (1 / 4) - ((((PI - t) *
(cos t)) + (sin t)) / (2 * PI)))); [apply (falls (2827 / 1000) PI (fun t : R => (((cos t) / 4) + (1 / 4) - ((((PI - t) *
(cos t)) + (sin t)) / (2 * PI)))) (fun t : R => (((PI - t) * (sin t) / (2 * PI)) - ((sin t) / 4)))); [intros;
auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; apply (drops (2827 / 1000) PI (fun t : R => (((PI - t) * (sin
t) / (2 * PI)) - ((sin t) / 4))) (fun t : R => (((PI - t) * (cos t) / (2 * PI)) - ((sin t) / (2 * PI)) - ((cos t) /
4)))); [intros; auto_derive; [defined | algebra] | intros y1 Y1; cbv beta; interval with (i_bisect y1, i_taylor y1,
i_prec 64, i_depth 30) | cbv beta; value | lra] | cbv beta; value | lra]|algebra]|]. apply Rlt_le in K0. apply Rlt_le in
K1. interval with (i_bisect t, i_taylor t, i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_bounds_relu_symmetric_upper, bounds_relu_symmetric_upper).
Print Assumptions what_was_proved.
