From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_closed: (1/sqrt 2 + x sqrt 2/(3 pi))^(-2) = 9 pi^2/(2 (x + 3 pi/2)^2), x for the depth. For x in [0,
   oo). Source: ours. *)
Definition lhs_depth_relu_rate_closed (x : R) : R := (1 / (((x * (sqrt 2) / (3 * PI)) + ((sqrt 2) / 2)) ^ 2)).
Definition rhs_depth_relu_rate_closed (x : R) : R := (36 * (PI ^ 2) / (2 * (((2 * x) + (3 * PI)) ^ 2))).
Theorem defined_depth_relu_rate_closed : forall x : R, 0 <= x -> ((((x * (sqrt 2) / (3 * PI)) + ((sqrt 2) / 2)) ^ 2) <>
0) /\ ((2 * (((2 * x) + (3 * PI)) ^ 2)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_relu_rate_closed : (340264563608718295845659 / 250000000000000000000000) -
(340264563608718295845659 / 250000000000000000000000000000000000) <= lhs_depth_relu_rate_closed (1 / 1) <=
(340264563608718295845659 / 250000000000000000000000) + (340264563608718295845659 /
250000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_closed : (340264563608718295845659 / 250000000000000000000000) -
(340264563608718295845659 / 250000000000000000000000000000000000) <= rhs_depth_relu_rate_closed (1 / 1) <=
(340264563608718295845659 / 250000000000000000000000) + (340264563608718295845659 /
250000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_closed : (472406653813029470416331 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_closed (9 / 1) <= (472406653813029470416331 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_closed : (472406653813029470416331 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_closed (9 / 1) <= (472406653813029470416331 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_closed : (4708256602391015929576111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_closed (5 / 1) <= (4708256602391015929576111 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_closed : (4708256602391015929576111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_closed (5 / 1) <= (4708256602391015929576111 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_closed : (3420019192096111829481577 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_closed (401 / 60) <= (3420019192096111829481577 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_closed : (3420019192096111829481577 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_closed (401 / 60) <= (3420019192096111829481577 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_closed : (1716020095203358132907167 / 1000000000000000000000000) -
(1716020095203358132907167 / 1000000000000000000000000000000000000) <= lhs_depth_relu_rate_closed (3 / 8) <=
(1716020095203358132907167 / 1000000000000000000000000) + (1716020095203358132907167 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_closed : (1716020095203358132907167 / 1000000000000000000000000) -
(1716020095203358132907167 / 1000000000000000000000000000000000000) <= rhs_depth_relu_rate_closed (3 / 8) <=
(1716020095203358132907167 / 1000000000000000000000000) + (1716020095203358132907167 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_closed; at_a_point. Qed.
Theorem depth_relu_rate_closed : forall x : R, 0 <= x -> lhs_depth_relu_rate_closed x = rhs_depth_relu_rate_closed x.
Proof.
intros. unfold lhs_depth_relu_rate_closed, rhs_depth_relu_rate_closed, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. assert (Q0 : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt; defined). try assert (P0 : 0 < sqrt 2) by (apply
sqrt_lt_R0; defined). field [Q0]; defined.
Qed.

Definition what_was_proved := (defined_depth_relu_rate_closed, depth_relu_rate_closed).
Print Assumptions what_was_proved.
