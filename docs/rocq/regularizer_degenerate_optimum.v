From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.degenerate_optimum: -1 <= E R for S = 1 and a model on one token of an alphabet of three with two classes.
   For q, t_0, t_1, t_2 in [0, 1]. Source: ours. *)
Definition lhs_regularizer_degenerate_optimum (q t_0 t_1 t_2 : R) : R := (-1).
Definition rhs_regularizer_degenerate_optimum (q t_0 t_1 t_2 : R) : R := (((1 - q) * ((- (2 * t_0 * t_1)) - (2 * t_0 *
t_2) - (2 * t_1 * t_2) - (2 * (1 - t_0) * (1 - t_1)) - (2 * (1 - t_0) * (1 - t_2)) - (2 * (1 - t_1) * (1 - t_2))) / 9) +
(((2 * q) + 1) * ((- (t_0 ^ 2)) - (t_1 ^ 2) - (t_2 ^ 2) - ((1 - t_0) ^ 2) - ((1 - t_1) ^ 2) - ((1 - t_2) ^ 2)) / 9)).
Theorem value_1_of_lhs_regularizer_degenerate_optimum : (-1 / 1) - (1 / 1000000000000) <=
lhs_regularizer_degenerate_optimum (3 / 5) (18 / 25) (229 / 1000) (2 / 3) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_degenerate_optimum : (-5610367358024691358024691 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_degenerate_optimum (3 / 5) (18 / 25) (229 / 1000) (2 / 3) <=
(-5610367358024691358024691 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_degenerate_optimum : (-1 / 1) - (1 / 1000000000000) <=
lhs_regularizer_degenerate_optimum (961 / 1000) (1 / 3) (553 / 997) (4 / 5) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_degenerate_optimum : (-5776770116404415892649903 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_degenerate_optimum (961 / 1000) (1 / 3) (553 / 997) (4 / 5) <=
(-5776770116404415892649903 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_degenerate_optimum : (-1 / 1) - (1 / 1000000000000) <=
lhs_regularizer_degenerate_optimum (7 / 10) (7 / 10) (1 / 5) (4 / 5) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_degenerate_optimum : (-6053333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_degenerate_optimum (7 / 10) (7 / 10) (1 / 5) (4 / 5) <= (-6053333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_degenerate_optimum : (-1 / 1) - (1 / 1000000000000) <=
lhs_regularizer_degenerate_optimum (1 / 4) (1 / 4) (9 / 10) (9 / 10) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_degenerate_optimum : (-6141666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_degenerate_optimum (1 / 4) (1 / 4) (9 / 10) (9 / 10) <= (-6141666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_degenerate_optimum : (-1 / 1) - (1 / 1000000000000) <=
lhs_regularizer_degenerate_optimum (7 / 12) (5 / 8) (179 / 500) (1 / 5) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_degenerate_optimum : (-1116444962962962962962963 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_degenerate_optimum (7 / 12) (5 / 8) (179 / 500) (1 / 5) <= (-1116444962962962962962963
/ 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum; at_a_point. Qed.
Theorem regularizer_degenerate_optimum : forall q t_0 t_1 t_2 : R, 0 <= q <= 1 -> 0 <= t_0 <= 1 -> 0 <= t_1 <= 1 -> 0 <=
t_2 <= 1 -> lhs_regularizer_degenerate_optimum q t_0 t_1 t_2 <= rhs_regularizer_degenerate_optimum q t_0 t_1 t_2.
Proof.
intros. unfold lhs_regularizer_degenerate_optimum, rhs_regularizer_degenerate_optimum, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((6 * q ^ 1 * t_0 ^ 2 * t_1 ^ 2 * t_2 ^ 1 * (1 - t_2) ^ 1 + 6
* q ^ 1 * t_0 ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 2 + 24 * q ^ 1 * t_0 ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 1 * (1 -
t_2) ^ 1 + 6 * q ^ 1 * t_0 ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * (1 - t_2) ^ 2 + 6 * q ^ 1 * t_0 ^ 2 * (1 - t_1) ^ 2 * t_2 ^ 1
* (1 - t_2) ^ 1 + 6 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 2 * t_2 ^ 2 + 24 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^
2 * t_2 ^ 1 * (1 - t_2) ^ 1 + 6 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 2 * (1 - t_2) ^ 2 + 24 * q ^ 1 * t_0 ^ 1 * (1
- t_0) ^ 1 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 2 + 72 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^
1 * (1 - t_2) ^ 1 + 24 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 1 * (1 - t_1) ^ 1 * (1 - t_2) ^ 2 + 6 * q ^ 1 * t_0 ^ 1
* (1 - t_0) ^ 1 * (1 - t_1) ^ 2 * t_2 ^ 2 + 24 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * (1 - t_1) ^ 2 * t_2 ^ 1 * (1 - t_2) ^
1 + 6 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * (1 - t_1) ^ 2 * (1 - t_2) ^ 2 + 6 * q ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 2 * t_2 ^ 1
* (1 - t_2) ^ 1 + 6 * q ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 2 + 24 * q ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 1 *
(1 - t_1) ^ 1 * t_2 ^ 1 * (1 - t_2) ^ 1 + 6 * q ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * (1 - t_2) ^ 2 + 6 * q ^
1 * (1 - t_0) ^ 2 * (1 - t_1) ^ 2 * t_2 ^ 1 * (1 - t_2) ^ 1 + 6 * (1 - q) ^ 1 * t_0 ^ 2 * t_1 ^ 2 * t_2 ^ 1 * (1 - t_2)
^ 1 + 4 * (1 - q) ^ 1 * t_0 ^ 2 * t_1 ^ 2 * (1 - t_2) ^ 2 + 6 * (1 - q) ^ 1 * t_0 ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^
2 + 20 * (1 - q) ^ 1 * t_0 ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 1 * (1 - t_2) ^ 1 + 10 * (1 - q) ^ 1 * t_0 ^ 2 * t_1 ^
1 * (1 - t_1) ^ 1 * (1 - t_2) ^ 2 + 4 * (1 - q) ^ 1 * t_0 ^ 2 * (1 - t_1) ^ 2 * t_2 ^ 2 + 10 * (1 - q) ^ 1 * t_0 ^ 2 *
(1 - t_1) ^ 2 * t_2 ^ 1 * (1 - t_2) ^ 1 + 4 * (1 - q) ^ 1 * t_0 ^ 2 * (1 - t_1) ^ 2 * (1 - t_2) ^ 2 + 6 * (1 - q) ^ 1 *
t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 2 * t_2 ^ 2 + 20 * (1 - q) ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 2 * t_2 ^ 1 * (1 - t_2)
^ 1 + 10 * (1 - q) ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 2 * (1 - t_2) ^ 2 + 20 * (1 - q) ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1
* t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 2 + 48 * (1 - q) ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 1 *
(1 - t_2) ^ 1 + 20 * (1 - q) ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 1 * (1 - t_1) ^ 1 * (1 - t_2) ^ 2 + 10 * (1 - q) ^ 1
* t_0 ^ 1 * (1 - t_0) ^ 1 * (1 - t_1) ^ 2 * t_2 ^ 2 + 20 * (1 - q) ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * (1 - t_1) ^ 2 * t_2 ^
1 * (1 - t_2) ^ 1 + 6 * (1 - q) ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * (1 - t_1) ^ 2 * (1 - t_2) ^ 2 + 4 * (1 - q) ^ 1 * (1 -
t_0) ^ 2 * t_1 ^ 2 * t_2 ^ 2 + 10 * (1 - q) ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 2 * t_2 ^ 1 * (1 - t_2) ^ 1 + 4 * (1 - q) ^ 1 *
(1 - t_0) ^ 2 * t_1 ^ 2 * (1 - t_2) ^ 2 + 10 * (1 - q) ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 2 + 20 * (1
- q) ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 1 * (1 - t_2) ^ 1 + 6 * (1 - q) ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 1
* (1 - t_1) ^ 1 * (1 - t_2) ^ 2 + 4 * (1 - q) ^ 1 * (1 - t_0) ^ 2 * (1 - t_1) ^ 2 * t_2 ^ 2 + 6 * (1 - q) ^ 1 * (1 -
t_0) ^ 2 * (1 - t_1) ^ 2 * t_2 ^ 1 * (1 - t_2) ^ 1) / (9))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined].
Qed.

Print Assumptions regularizer_degenerate_optimum.
