From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.residual_binary_inputs: One block x + W ReLU(x) with He weights on inputs x = 2 x_1 - 1 and y = 2 y_1 - 1, bits of
   correlation q: (q + 2 E x_1 y_1)/(1 + 2 E x_1^2) = (1 + 3 q)/4, the cosine. For q in [0, 1]. Source: ours. *)
Definition lhs_depth_residual_binary_inputs (q : R) : R := ((q + (2 * ((q / 4) + (1 / 4)))) / ((2 * (1 / 2)) + 1)).
Definition rhs_depth_residual_binary_inputs (q : R) : R := ((3 * q / 4) + (1 / 4)).
Theorem defined_depth_residual_binary_inputs : forall q : R, 0 <= q <= 1 -> (((2 * (1 / 2)) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_residual_binary_inputs : (22968906720160481444333 / 25000000000000000000000) - (1 /
1000000000000) <= lhs_depth_residual_binary_inputs (889 / 997) <= (22968906720160481444333 / 25000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem value_1_of_rhs_depth_residual_binary_inputs : (22968906720160481444333 / 25000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_binary_inputs (889 / 997) <= (22968906720160481444333 / 25000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem value_2_of_lhs_depth_residual_binary_inputs : (31 / 40) - (1 / 1000000000000) <=
lhs_depth_residual_binary_inputs (7 / 10) <= (31 / 40) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem value_2_of_rhs_depth_residual_binary_inputs : (31 / 40) - (1 / 1000000000000) <=
rhs_depth_residual_binary_inputs (7 / 10) <= (31 / 40) + (1 / 1000000000000).
Proof. unfold rhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem value_3_of_lhs_depth_residual_binary_inputs : (3 / 4) - (1 / 1000000000000) <= lhs_depth_residual_binary_inputs
(2 / 3) <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem value_3_of_rhs_depth_residual_binary_inputs : (3 / 4) - (1 / 1000000000000) <= rhs_depth_residual_binary_inputs
(2 / 3) <= (3 / 4) + (1 / 1000000000000).
Proof. unfold rhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem value_4_of_lhs_depth_residual_binary_inputs : (8104166666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_residual_binary_inputs (269 / 360) <= (8104166666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem value_4_of_rhs_depth_residual_binary_inputs : (8104166666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_binary_inputs (269 / 360) <= (8104166666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem value_5_of_lhs_depth_residual_binary_inputs : (1 / 2) - (1 / 1000000000000) <= lhs_depth_residual_binary_inputs
(1 / 3) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem value_5_of_rhs_depth_residual_binary_inputs : (1 / 2) - (1 / 1000000000000) <= rhs_depth_residual_binary_inputs
(1 / 3) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_depth_residual_binary_inputs; at_a_point. Qed.
Theorem depth_residual_binary_inputs : forall q : R, 0 <= q <= 1 -> lhs_depth_residual_binary_inputs q =
rhs_depth_residual_binary_inputs q.
Proof.
intros. unfold lhs_depth_residual_binary_inputs, rhs_depth_residual_binary_inputs, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_depth_residual_binary_inputs, depth_residual_binary_inputs).
Print Assumptions what_was_proved.
