From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.relu_taylor_even: The error g(rho) - (1/(2 pi) + rho/4 + rho^2/(4 pi)) takes the same value at rho and -rho.
   For rho in [-1, 1]. Source: ours. *)
Definition lhs_activation_relu_taylor_even (rho : R) : R := ((((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2)))) / (2
* PI)) - ((rho ^ 2) / (4 * PI)) - (rho / 4) - (1 / (2 * PI))).
Definition rhs_activation_relu_taylor_even (rho : R) : R := ((rho / 4) + (((sqrt (1 - (rho ^ 2))) - (rho * (PI - (acos
(- rho))))) / (2 * PI)) - ((rho ^ 2) / (4 * PI)) - (1 / (2 * PI))).
Theorem defined_activation_relu_taylor_even : forall rho : R, -1 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^
2))) /\ (-1 <= (- rho) <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_activation_relu_taylor_even : (926924353224586139464029 / 200000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_even (17 / 20) <= (926924353224586139464029 / 200000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_taylor_even : (926924353224586139464029 / 200000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_even (17 / 20) <= (926924353224586139464029 / 200000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem value_2_of_lhs_activation_relu_taylor_even : (1073997789947225809960003 / 100000000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_even (1 / 5) <= (1073997789947225809960003 /
100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem value_2_of_rhs_activation_relu_taylor_even : (1073997789947225809960003 / 100000000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_even (1 / 5) <= (1073997789947225809960003 /
100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem value_3_of_lhs_activation_relu_taylor_even : (0 / 1) - (1 / 1000000000000) <= lhs_activation_relu_taylor_even (0
/ 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem value_3_of_rhs_activation_relu_taylor_even : (0 / 1) - (1 / 1000000000000) <= rhs_activation_relu_taylor_even (0
/ 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem value_4_of_lhs_activation_relu_taylor_even : (129189146973812077558323 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_even (3 / 4) <= (129189146973812077558323 / 50000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem value_4_of_rhs_activation_relu_taylor_even : (129189146973812077558323 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_even (3 / 4) <= (129189146973812077558323 / 50000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem value_5_of_lhs_activation_relu_taylor_even : (1665746060884961695301551 / 250000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_even (329 / 360) <= (1665746060884961695301551 /
250000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem value_5_of_rhs_activation_relu_taylor_even : (1665746060884961695301551 / 250000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_even (329 / 360) <= (1665746060884961695301551 /
250000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_even; at_a_point. Qed.
Theorem activation_relu_taylor_even : forall rho : R, -1 <= rho <= 1 -> lhs_activation_relu_taylor_even rho =
rhs_activation_relu_taylor_even rho.
Proof.
intros. unfold lhs_activation_relu_taylor_even, rhs_activation_relu_taylor_even, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_activation_relu_taylor_even, activation_relu_taylor_even).
Print Assumptions what_was_proved.
