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
Theorem value_1_of_lhs_regularizer_definition : (-1 / 1) - (1 / 1000000000000) <= lhs_regularizer_definition (1 / 3)
(4558 / 4791) (2728 / 4791) (898 / 4791) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_definition. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_definition : (-2523338219255604521371741 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_definition (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) <=
(-2523338219255604521371741 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_definition. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_definition : (-1 / 1) - (1 / 1000000000000) <= lhs_regularizer_definition (4558 /
4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_definition. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_definition : (-6359095783808906823839627 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_definition (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) <=
(-6359095783808906823839627 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_definition. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_definition : (-1 / 1) - (1 / 1000000000000) <= lhs_regularizer_definition (2728 /
4791) (3160 / 4791) (3592 / 4791) (4024 / 4791) <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_definition. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_definition : (-492473063949385527243817 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_definition (2728 / 4791) (3160 / 4791) (3592 / 4791) (4024 / 4791) <=
(-492473063949385527243817 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_definition. at_a_point. Qed.
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
