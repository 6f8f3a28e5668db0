From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_layer: 1 - 2 g(c) = (1 - c) - (sin t - t cos t)/pi with t = arccos c. For rho in [-1, 1]. Source: ours. *)
Definition lhs_depth_relu_rate_layer (rho : R) : R := (1 - (((rho * (PI - (acos rho))) + (sqrt (1 - (rho ^ 2)))) / PI)).
Definition rhs_depth_relu_rate_layer (rho : R) : R := (1 - rho - (((sqrt (1 - (rho ^ 2))) - (rho * (acos rho))) / PI)).
Theorem defined_depth_relu_rate_layer : forall rho : R, -1 <= rho <= 1 -> (-1 <= rho <= 1) /\ (0 <= (1 - (rho ^ 2))).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_relu_rate_layer : (1109905218139559514420031 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_layer (235 / 997) <= (1109905218139559514420031 / 2000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_layer : (1109905218139559514420031 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_layer (235 / 997) <= (1109905218139559514420031 / 2000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_layer : (4554760376000621860254347 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_layer (-281 / 500) <= (4554760376000621860254347 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_layer : (4554760376000621860254347 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_layer (-281 / 500) <= (4554760376000621860254347 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_layer : (455868218248218378726199 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_layer (2 / 5) <= (455868218248218378726199 / 1000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_layer : (455868218248218378726199 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_layer (2 / 5) <= (455868218248218378726199 / 1000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_layer : (1854632661430312804194297 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_layer (-37 / 60) <= (1854632661430312804194297 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_layer : (1854632661430312804194297 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_layer (-37 / 60) <= (1854632661430312804194297 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_layer : (4640417992503484515994507 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_layer (387 / 1000) <= (4640417992503484515994507 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_layer : (4640417992503484515994507 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_layer (387 / 1000) <= (4640417992503484515994507 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_layer; at_a_point. Qed.
Theorem depth_relu_rate_layer : forall rho : R, -1 <= rho <= 1 -> lhs_depth_relu_rate_layer rho =
rhs_depth_relu_rate_layer rho.
Proof.
intros. unfold lhs_depth_relu_rate_layer, rhs_depth_relu_rate_layer, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_depth_relu_rate_layer, depth_relu_rate_layer).
Print Assumptions what_was_proved.
