From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.relu_taylor_second: The second derivative of g(rho) - (1/(2 pi) + rho/4 + rho^2/(4 pi)) is rho^2/(2 pi s (1 +
   s)), s = sqrt(1 - rho^2). For rho in (-1, 1). Source: ours. *)
Definition lhs_activation_relu_taylor_second (rho : R) : R := ((1 - (sqrt (1 - (rho ^ 2)))) / (2 * PI * (sqrt (1 - (rho
^ 2))))).
Definition rhs_activation_relu_taylor_second (rho : R) : R := ((rho ^ 2) / (2 * PI * (sqrt (1 - (rho ^ 2))) * ((sqrt (1
- (rho ^ 2))) + 1))).
Theorem defined_activation_relu_taylor_second : forall rho : R, -1 < rho < 1 -> (0 <= (1 - (rho ^ 2))) /\ ((2 * PI *
(sqrt (1 - (rho ^ 2)))) <> 0) /\ ((2 * PI * (sqrt (1 - (rho ^ 2))) * ((sqrt (1 - (rho ^ 2))) + 1)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_activation_relu_taylor_second : (1549381594933816482931411 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_second (37 / 50) <= (1549381594933816482931411 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_taylor_second : (1549381594933816482931411 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_second (37 / 50) <= (1549381594933816482931411 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem value_2_of_lhs_activation_relu_taylor_second : (165607171489888624721043 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_second (101 / 180) <= (165607171489888624721043 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem value_2_of_rhs_activation_relu_taylor_second : (165607171489888624721043 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_second (101 / 180) <= (165607171489888624721043 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem value_3_of_lhs_activation_relu_taylor_second : (137157787078120417548937 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_second (-403 / 500) <= (137157787078120417548937 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem value_3_of_rhs_activation_relu_taylor_second : (137157787078120417548937 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_second (-403 / 500) <= (137157787078120417548937 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem value_4_of_lhs_activation_relu_taylor_second : (0 / 1) - (1 / 1000000000000) <=
lhs_activation_relu_taylor_second (0 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem value_4_of_rhs_activation_relu_taylor_second : (0 / 1) - (1 / 1000000000000) <=
rhs_activation_relu_taylor_second (0 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem value_5_of_lhs_activation_relu_taylor_second : (565621450235801925326319 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_taylor_second (673 / 997) <= (565621450235801925326319 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem value_5_of_rhs_activation_relu_taylor_second : (565621450235801925326319 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_taylor_second (673 / 997) <= (565621450235801925326319 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_taylor_second; at_a_point. Qed.
Theorem activation_relu_taylor_second : forall rho : R, -1 < rho < 1 -> lhs_activation_relu_taylor_second rho =
rhs_activation_relu_taylor_second rho.
Proof.
intros. unfold lhs_activation_relu_taylor_second, rhs_activation_relu_taylor_second, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. assert (Q0 : sqrt (1 - (rho ^ 2)) ^ 2 = (1 - (rho ^ 2))) by (apply pow2_sqrt;
defined). try assert (P0 : 0 < sqrt (1 - (rho ^ 2))) by (apply sqrt_lt_R0; defined). field [Q0]; defined.
Qed.

Definition what_was_proved := (defined_activation_relu_taylor_second, activation_relu_taylor_second).
Print Assumptions what_was_proved.
