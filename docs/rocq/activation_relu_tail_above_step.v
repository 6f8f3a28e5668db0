From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.relu_tail_above_step: (2x + 2)(6x - 9)(6x - 3) <= (2x - 1)^2 ((2x + 2)(6x - 3) - (2x + 1)(6x - 9)), which is
   1/(2x - 1)^2 <= 1/(6x - 9) - ((2x + 1)/(2x + 2))/(6x - 3) times the denominators. For x in [2, oo). Source: ours. *)
Definition lhs_activation_relu_tail_above_step (x : R) : R := (((6 * x) - 9) * ((6 * x) - 3) * ((2 * x) + 2)).
Definition rhs_activation_relu_tail_above_step (x : R) : R := ((((2 * x) - 1) ^ 2) * ((((6 * x) - 3) * ((2 * x) + 2)) -
(((2 * x) + 1) * ((6 * x) - 9)))).
Theorem value_1_of_lhs_activation_relu_tail_above_step : (846855 / 8) - (169371 / 1600000000000) <=
lhs_activation_relu_tail_above_step (47 / 4) <= (846855 / 8) + (169371 / 1600000000000).
Proof. unfold lhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_above_step : (868725 / 8) - (34749 / 320000000000) <=
rhs_activation_relu_tail_above_step (47 / 4) <= (868725 / 8) + (34749 / 320000000000).
Proof. unfold rhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem value_2_of_lhs_activation_relu_tail_above_step : (1909989666666666666666667 / 1000000000000000000000) -
(1909989666666666666666667 / 1000000000000000000000000000000000) <= lhs_activation_relu_tail_above_step (209 / 60) <=
(1909989666666666666666667 / 1000000000000000000000) + (1909989666666666666666667 / 1000000000000000000000000000000000).
Proof. unfold lhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem value_2_of_rhs_activation_relu_tail_above_step : (2338993 / 1000) - (2338993 / 1000000000000000) <=
rhs_activation_relu_tail_above_step (209 / 60) <= (2338993 / 1000) + (2338993 / 1000000000000000).
Proof. unfold rhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem value_3_of_lhs_activation_relu_tail_above_step : (4271652 / 125) - (1067913 / 31250000000000) <=
lhs_activation_relu_tail_above_step (41 / 5) <= (4271652 / 125) + (1067913 / 31250000000000).
Proof. unfold lhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem value_3_of_rhs_activation_relu_tail_above_step : (4464537 / 125) - (4464537 / 125000000000000) <=
rhs_activation_relu_tail_above_step (41 / 5) <= (4464537 / 125) + (4464537 / 125000000000000).
Proof. unfold rhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem value_4_of_lhs_activation_relu_tail_above_step : (1080 / 1) - (27 / 25000000000) <=
lhs_activation_relu_tail_above_step (3 / 1) <= (1080 / 1) + (27 / 25000000000).
Proof. unfold lhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem value_4_of_rhs_activation_relu_tail_above_step : (1425 / 1) - (57 / 40000000000) <=
rhs_activation_relu_tail_above_step (3 / 1) <= (1425 / 1) + (57 / 40000000000).
Proof. unfold rhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem value_5_of_lhs_activation_relu_tail_above_step : (45900 / 1) - (459 / 10000000000) <=
lhs_activation_relu_tail_above_step (9 / 1) <= (45900 / 1) + (459 / 10000000000).
Proof. unfold lhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem value_5_of_rhs_activation_relu_tail_above_step : (47685 / 1) - (9537 / 200000000000) <=
rhs_activation_relu_tail_above_step (9 / 1) <= (47685 / 1) + (9537 / 200000000000).
Proof. unfold rhs_activation_relu_tail_above_step; at_a_point. Qed.
Theorem activation_relu_tail_above_step : forall x : R, 2 <= x -> lhs_activation_relu_tail_above_step x <=
rhs_activation_relu_tail_above_step x.
Proof.
intros. unfold lhs_activation_relu_tail_above_step, rhs_activation_relu_tail_above_step, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((12 * (x - 2) ^ 2 + 144 * (x - 2) ^ 1 + 189) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions activation_relu_tail_above_step.
