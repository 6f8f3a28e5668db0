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
Theorem value_1_of_lhs_activation_relu_tail_below_step : (387 / 1) - (387 / 1000000000000) <=
lhs_activation_relu_tail_below_step (2 / 1) <= (387 / 1) + (387 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_below_step. at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_step : (546 / 1) - (273 / 500000000000) <=
rhs_activation_relu_tail_below_step (2 / 1) <= (546 / 1) + (273 / 500000000000).
Proof. unfold rhs_activation_relu_tail_below_step. at_a_point. Qed.
Theorem value_2_of_lhs_activation_relu_tail_below_step : (171841054425824774578441 / 50000000000000000000) -
(171841054425824774578441 / 50000000000000000000000000000000) <= lhs_activation_relu_tail_below_step (6155 / 1597) <=
(171841054425824774578441 / 50000000000000000000) + (171841054425824774578441 / 50000000000000000000000000000000).
Proof. unfold lhs_activation_relu_tail_below_step. at_a_point. Qed.
Theorem value_2_of_rhs_activation_relu_tail_below_step : (4244902877358990950140367 / 1000000000000000000000) -
(4244902877358990950140367 / 1000000000000000000000000000000000) <= rhs_activation_relu_tail_below_step (6155 / 1597) <=
(4244902877358990950140367 / 1000000000000000000000) + (4244902877358990950140367 / 1000000000000000000000000000000000).
Proof. unfold rhs_activation_relu_tail_below_step. at_a_point. Qed.
Theorem value_3_of_lhs_activation_relu_tail_below_step : (1087337871430870107991443 / 1000000000000000000000) -
(1087337871430870107991443 / 1000000000000000000000000000000000) <= lhs_activation_relu_tail_below_step (4325 / 1597) <=
(1087337871430870107991443 / 1000000000000000000000) + (1087337871430870107991443 / 1000000000000000000000000000000000).
Proof. unfold lhs_activation_relu_tail_below_step. at_a_point. Qed.
Theorem value_3_of_rhs_activation_relu_tail_below_step : (1439080806387577051858093 / 1000000000000000000000) -
(1439080806387577051858093 / 1000000000000000000000000000000000) <= rhs_activation_relu_tail_below_step (4325 / 1597) <=
(1439080806387577051858093 / 1000000000000000000000) + (1439080806387577051858093 / 1000000000000000000000000000000000).
Proof. unfold rhs_activation_relu_tail_below_step. at_a_point. Qed.
Theorem activation_relu_tail_below_step : forall x : R, 1 <= x -> lhs_activation_relu_tail_below_step x <=
rhs_activation_relu_tail_below_step x.
Proof.
intros. unfold lhs_activation_relu_tail_below_step, rhs_activation_relu_tail_below_step, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((68 * (x - 1) ^ 2 + 88 * (x - 1) ^ 1 + 3) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions activation_relu_tail_below_step.
