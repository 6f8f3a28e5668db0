From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.relu_tail_below_step: (2x - 1)^2 ((2x + 2)(6x + 1) - (2x + 1)(6x - 5)) <= (2x + 2)(6x - 5)(6x + 1), which is
   1/(6x - 5) - ((2x + 1)/(2x + 2))/(6x + 1) <= 1/(2x - 1)^2 times the denominators. For x in [1, oo). Source: ours. *)
Definition lhs_activation_relu_tail_below_step (x : R) : R := ((((2 * x) - 1) ^ 2) * ((((6 * x) + 1) * ((2 * x) + 2)) -
(((2 * x) + 1) * ((6 * x) - 5)))).
Definition rhs_activation_relu_tail_below_step (x : R) : R := (((6 * x) + 1) * ((6 * x) - 5) * ((2 * x) + 2)).
Theorem value_1_of_lhs_activation_relu_tail_below_step : (78400 / 1) - (49 / 625000000) <=
lhs_activation_relu_tail_below_step (21 / 2) <= (78400 / 1) + (49 / 625000000).
Proof. unfold lhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_step : (85376 / 1) - (667 / 7812500000) <=
rhs_activation_relu_tail_below_step (21 / 2) <= (85376 / 1) + (667 / 7812500000).
Proof. unfold rhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem value_2_of_lhs_activation_relu_tail_below_step : (1525 / 1) - (61 / 40000000000) <=
lhs_activation_relu_tail_below_step (3 / 1) <= (1525 / 1) + (61 / 40000000000).
Proof. unfold lhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem value_2_of_rhs_activation_relu_tail_below_step : (1976 / 1) - (247 / 125000000000) <=
rhs_activation_relu_tail_below_step (3 / 1) <= (1976 / 1) + (247 / 125000000000).
Proof. unfold rhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem value_3_of_lhs_activation_relu_tail_below_step : (344999 / 125) - (344999 / 125000000000000) <=
lhs_activation_relu_tail_below_step (18 / 5) <= (344999 / 125) + (344999 / 125000000000000).
Proof. unfold lhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem value_3_of_rhs_activation_relu_tail_below_step : (431434 / 125) - (215717 / 62500000000000) <=
rhs_activation_relu_tail_below_step (18 / 5) <= (431434 / 125) + (215717 / 62500000000000).
Proof. unfold rhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem value_4_of_lhs_activation_relu_tail_below_step : (7857 / 1) - (7857 / 1000000000000) <=
lhs_activation_relu_tail_below_step (5 / 1) <= (7857 / 1) + (7857 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem value_4_of_rhs_activation_relu_tail_below_step : (9300 / 1) - (93 / 10000000000) <=
rhs_activation_relu_tail_below_step (5 / 1) <= (9300 / 1) + (93 / 10000000000).
Proof. unfold rhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem value_5_of_lhs_activation_relu_tail_below_step : (9886050443 / 125000) - (9886050443 / 125000000000000000) <=
lhs_activation_relu_tail_below_step (1053 / 100) <= (9886050443 / 125000) + (9886050443 / 125000000000000000).
Proof. unfold lhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem value_5_of_rhs_activation_relu_tail_below_step : (10763233093 / 125000) - (10763233093 / 125000000000000000) <=
rhs_activation_relu_tail_below_step (1053 / 100) <= (10763233093 / 125000) + (10763233093 / 125000000000000000).
Proof. unfold rhs_activation_relu_tail_below_step; at_a_point. Qed.
Theorem activation_relu_tail_below_step : forall x : R, 1 <= x -> lhs_activation_relu_tail_below_step x <=
rhs_activation_relu_tail_below_step x.
Proof.
intros. unfold lhs_activation_relu_tail_below_step, rhs_activation_relu_tail_below_step, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((68 * (x - 1) ^ 2 + 88 * (x - 1) ^ 1 + 3) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions activation_relu_tail_below_step.
