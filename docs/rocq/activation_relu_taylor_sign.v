From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.relu_taylor_sign: 1/(2 pi) + rho/4 + rho^2/(4 pi) - 10^-5 <= g(rho): the Taylor polynomial exceeds g by at
   most 10^-5. For rho in [-1, 1]. Source: ours. *)
Definition lhs_activation_relu_taylor_sign (rho : R) : R := (((rho ^ 2) / (4 * PI)) + (rho / 4) + (1 / (2 * PI)) - (1 /
100000)).
Definition rhs_activation_relu_taylor_sign (rho : R) : R := (((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2)))) / (2 *
PI)).
Theorem defined_activation_relu_taylor_sign : forall rho : R, -1 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^
2))).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_activation_relu_taylor_sign : (1718438867707602049385949 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_sign (1 / 20) <= (1718438867707602049385949 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_taylor_sign : (429634820621199146484049 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_sign (1 / 20) <= (429634820621199146484049 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem value_2_of_lhs_activation_relu_taylor_sign : (25377761884910346373487 / 125000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_sign (1 / 6) <= (25377761884910346373487 / 125000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem value_2_of_rhs_activation_relu_taylor_sign : (2030372551208981216709659 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_sign (1 / 6) <= (2030372551208981216709659 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem value_3_of_lhs_activation_relu_taylor_sign : (3731379041494096930322603 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_sign (7 / 10) <= (3731379041494096930322603 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem value_3_of_rhs_activation_relu_taylor_sign : (187522602313317920013201 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_sign (7 / 10) <= (187522602313317920013201 / 500000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem value_4_of_lhs_activation_relu_taylor_sign : (3464798929145311435362439 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_sign (5 / 8) <= (3464798929145311435362439 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem value_4_of_rhs_activation_relu_taylor_sign : (695293726141196003055627 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_sign (5 / 8) <= (695293726141196003055627 / 2000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem value_5_of_lhs_activation_relu_taylor_sign : (4551787907103652511440051 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_sign (11 / 12) <= (4551787907103652511440051 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem value_5_of_rhs_activation_relu_taylor_sign : (4619582866068291134726807 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_sign (11 / 12) <= (4619582866068291134726807 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_sign; at_a_point. Qed.
Theorem activation_relu_taylor_sign : forall rho : R, -1 <= rho <= 1 -> lhs_activation_relu_taylor_sign rho <=
rhs_activation_relu_taylor_sign rho.
Proof.
intros rho H. unfold lhs_activation_relu_taylor_sign, rhs_activation_relu_taylor_sign. destruct (angle rho) as [t [T [E
[A S]]]]; [lra|]. apply le_of_difference. rewrite ?A, ?S, ?E. rewrite E in H.  interval with (i_bisect t, i_taylor t,
i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_activation_relu_taylor_sign, activation_relu_taylor_sign).
Print Assumptions what_was_proved.
