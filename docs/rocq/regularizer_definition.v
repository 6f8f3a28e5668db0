From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.definition: -1 <= R for R = (-1)^S <p, p'>, S = 1, and two distributions p = (a, (1 - a) b, (1 - a)(1 - b))
   and p' = (c, (1 - c) d, (1 - c)(1 - d)). For a, b, c, d in [0, 1]. Source: paper, Definition 6.1, as publicly
   reported. *)
Definition lhs_regularizer_definition (a b c d : R) : R := (-1).
Definition rhs_regularizer_definition (a b c d : R) : R := ((- (a * c)) - (b * d * (1 - a) * (1 - c)) - ((1 - a) * (1 -
b) * (1 - c) * (1 - d))).
Theorem value_1_of_lhs_regularizer_definition : (-1 / 1) - (1 / 1000000000000) <= lhs_regularizer_definition (3 / 4) (1
/ 24) (2 / 3) (7 / 50) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_definition; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_definition : (-5691666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_definition (3 / 4) (1 / 24) (2 / 3) (7 / 50) <= (-5691666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_definition; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_definition : (-1 / 1) - (1 / 1000000000000) <= lhs_regularizer_definition (9 / 10) (1
/ 3) (1 / 3) (5 / 12) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_definition; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_definition : (-837962962962962962962963 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_definition (9 / 10) (1 / 3) (1 / 3) (5 / 12) <= (-837962962962962962962963 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_definition; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_definition : (-1 / 1) - (1 / 1000000000000) <= lhs_regularizer_definition (1 / 5) (3
/ 4) (1 / 6) (1 / 2) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_definition; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_definition : (-3666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_definition (1 / 5) (3 / 4) (1 / 6) (1 / 2) <= (-3666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_definition; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_definition : (-1 / 1) - (1 / 1000000000000) <= lhs_regularizer_definition (1 / 4) (2
/ 5) (2 / 5) (14 / 125) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_definition; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_definition : (-4499 / 12500) - (1 / 1000000000000) <= rhs_regularizer_definition (1 /
4) (2 / 5) (2 / 5) (14 / 125) <= (-4499 / 12500) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_definition; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_definition : (-1 / 1) - (1 / 1000000000000) <= lhs_regularizer_definition (53 / 60)
(1 / 2) (1 / 2) (2 / 3) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_definition; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_definition : (-4708333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_definition (53 / 60) (1 / 2) (1 / 2) (2 / 3) <= (-4708333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_definition; at_a_point. Qed.
Theorem regularizer_definition : forall a b c d : R, 0 <= a <= 1 -> 0 <= b <= 1 -> 0 <= c <= 1 -> 0 <= d <= 1 ->
lhs_regularizer_definition a b c d <= rhs_regularizer_definition a b c d.
Proof.
intros. unfold lhs_regularizer_definition, rhs_regularizer_definition, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * a ^ 1 * b ^ 1 * (1 - c) ^ 1 * d ^ 1 + 1 * a ^ 1 * b ^ 1 * (1 - c) ^ 1 * (1 - d)
^ 1 + 1 * a ^ 1 * (1 - b) ^ 1 * (1 - c) ^ 1 * d ^ 1 + 1 * a ^ 1 * (1 - b) ^ 1 * (1 - c) ^ 1 * (1 - d) ^ 1 + 1 * (1 - a)
^ 1 * b ^ 1 * c ^ 1 * d ^ 1 + 1 * (1 - a) ^ 1 * b ^ 1 * c ^ 1 * (1 - d) ^ 1 + 1 * (1 - a) ^ 1 * b ^ 1 * (1 - c) ^ 1 * (1
- d) ^ 1 + 1 * (1 - a) ^ 1 * (1 - b) ^ 1 * c ^ 1 * d ^ 1 + 1 * (1 - a) ^ 1 * (1 - b) ^ 1 * c ^ 1 * (1 - d) ^ 1 + 1 * (1
- a) ^ 1 * (1 - b) ^ 1 * (1 - c) ^ 1 * d ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions regularizer_definition.
