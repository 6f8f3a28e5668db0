From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.poincare: g(1) - g(rho) <= (1 - rho)/2 for the dual g of ReLU. For rho in [-1, 1]. Source: Gaussian Poincare
   inequality (Nash 1958; Chernoff 1981). *)
Definition lhs_bounds_poincare (rho : R) : R := ((1 / 2) - (((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2)))) / (2 *
PI))).
Definition rhs_bounds_poincare (rho : R) : R := ((1 / 2) - (rho / 2)).
Theorem defined_bounds_poincare : forall rho : R, -1 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^ 2))).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_poincare : (242199630420468995477963 / 500000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_poincare (-281 / 360) <= (242199630420468995477963 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_poincare; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_poincare : (4451388888888888888888889 / 5000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_poincare (-281 / 360) <= (4451388888888888888888889 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_poincare; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_poincare : (3433370990946335203170971 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_poincare (-1 / 100) <= (3433370990946335203170971 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_poincare; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_poincare : (101 / 200) - (1 / 1000000000000) <= rhs_bounds_poincare (-1 / 100) <= (101 /
200) + (1 / 1000000000000).
Proof. unfold rhs_bounds_poincare; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_poincare : (398345061077729268137389 / 1000000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_poincare (-1 / 4) <= (398345061077729268137389 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_poincare; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_poincare : (5 / 8) - (1 / 1000000000000) <= rhs_bounds_poincare (-1 / 4) <= (5 / 8) + (1 /
1000000000000).
Proof. unfold rhs_bounds_poincare; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_poincare : (1704225284540523321155581 / 5000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_poincare (0 / 1) <= (1704225284540523321155581 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_poincare; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_poincare : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_poincare (0 / 1) <= (1 / 2) + (1 /
1000000000000).
Proof. unfold rhs_bounds_poincare; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_poincare : (4152517059789168667692761 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_poincare (-1 / 3) <= (4152517059789168667692761 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_poincare; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_poincare : (6666666666666666666666667 / 10000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_poincare (-1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_poincare; at_a_point. Qed.
Theorem bounds_poincare : forall rho : R, -1 <= rho <= 1 -> lhs_bounds_poincare rho <= rhs_bounds_poincare rho.
Proof.
intros rho H. unfold lhs_bounds_poincare, rhs_bounds_poincare. destruct (angle rho) as [t [T [E [A S]]]]; [lra|]. apply
le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H.  destruct (Rle_or_lt t (511 / 1000)) as [K0|K0]; [apply (same
(((((PI - t) * (cos t)) + (sin t)) / (2 * PI)) - ((cos t) / 2))); [apply (rises 0 (511 / 1000) (fun t : R => (((((PI -
t) * (cos t)) + (sin t)) / (2 * PI)) - ((cos t) / 2))) (fun t : R => (((sin t) / 2) - ((PI - t) * (sin t) / (2 *
PI))))); [intros; auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; apply (rises 0 (511 / 1000) (fun t : R =>
(((sin t) / 2) - ((PI - t) * (sin t) / (2 * PI)))) (fun t : R => (((sin t) / (2 * PI)) + ((cos t) / 2) - ((PI - t) *
(cos t) / (2 * PI))))); [intros; auto_derive; [defined | algebra] | intros y1 Y1; cbv beta; apply (rises 0 (511 / 1000)
(fun t : R => (((sin t) / (2 * PI)) + ((cos t) / 2) - ((PI - t) * (cos t) / (2 * PI)))) (fun t : R => (((PI - t) * (sin
t) / (2 * PI)) + ((cos t) / PI) - ((sin t) / 2)))); [intros; auto_derive; [defined | algebra] | intros y2 Y2; cbv beta;
interval with (i_bisect y2, i_taylor y2, i_prec 64, i_depth 30) | cbv beta; value | lra] | cbv beta; value | lra] | cbv
beta; value | lra]|algebra]|]. apply Rlt_le in K0. interval with (i_bisect t, i_taylor t, i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_bounds_poincare, bounds_poincare).
Print Assumptions what_was_proved.
