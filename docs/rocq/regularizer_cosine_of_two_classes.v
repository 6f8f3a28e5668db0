From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.cosine_of_two_classes: a^2 t^2 + b^2 c^2 - 2 a b c t = (a t - b c)^2. For a, b, c, t in (-oo, oo). Source:
   Lagrange's identity. *)
Definition lhs_regularizer_cosine_of_two_classes (a b c t : R) : R := (((a ^ 2) * (t ^ 2)) + ((b ^ 2) * (c ^ 2)) - (2 *
a * b * c * t)).
Definition rhs_regularizer_cosine_of_two_classes (a b c t : R) : R := (((a * t) - (b * c)) ^ 2).
Theorem value_1_of_lhs_regularizer_cosine_of_two_classes : (0 / 1) - (1 / 1000000000000) <=
lhs_regularizer_cosine_of_two_classes (-26 / 5) (-26 / 5) (39 / 8) (39 / 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_cosine_of_two_classes : (0 / 1) - (1 / 1000000000000) <=
rhs_regularizer_cosine_of_two_classes (-26 / 5) (-26 / 5) (39 / 8) (39 / 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_cosine_of_two_classes : (1764 / 1) - (441 / 250000000000) <=
lhs_regularizer_cosine_of_two_classes (24 / 5) (24 / 5) (35 / 4) (0 / 1) <= (1764 / 1) + (441 / 250000000000).
Proof. unfold lhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_cosine_of_two_classes : (1764 / 1) - (441 / 250000000000) <=
rhs_regularizer_cosine_of_two_classes (24 / 5) (24 / 5) (35 / 4) (0 / 1) <= (1764 / 1) + (441 / 250000000000).
Proof. unfold rhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_cosine_of_two_classes : (1 / 4) - (1 / 1000000000000) <=
lhs_regularizer_cosine_of_two_classes (1 / 1) (-3 / 1) (1 / 2) (-1 / 1) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_cosine_of_two_classes : (1 / 4) - (1 / 1000000000000) <=
rhs_regularizer_cosine_of_two_classes (1 / 1) (-3 / 1) (1 / 2) (-1 / 1) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_cosine_of_two_classes : (0 / 1) - (1 / 1000000000000) <=
lhs_regularizer_cosine_of_two_classes (0 / 1) (0 / 1) (1 / 1) (-4 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_cosine_of_two_classes : (0 / 1) - (1 / 1000000000000) <=
rhs_regularizer_cosine_of_two_classes (0 / 1) (0 / 1) (1 / 1) (-4 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_cosine_of_two_classes : (5776 / 25) - (361 / 1562500000000) <=
lhs_regularizer_cosine_of_two_classes (-257 / 30) (-7 / 2) (3 / 1) (3 / 1) <= (5776 / 25) + (361 / 1562500000000).
Proof. unfold lhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_cosine_of_two_classes : (5776 / 25) - (361 / 1562500000000) <=
rhs_regularizer_cosine_of_two_classes (-257 / 30) (-7 / 2) (3 / 1) (3 / 1) <= (5776 / 25) + (361 / 1562500000000).
Proof. unfold rhs_regularizer_cosine_of_two_classes; at_a_point. Qed.
Theorem regularizer_cosine_of_two_classes : forall a b c t : R, lhs_regularizer_cosine_of_two_classes a b c t =
rhs_regularizer_cosine_of_two_classes a b c t.
Proof.
intros. unfold lhs_regularizer_cosine_of_two_classes, rhs_regularizer_cosine_of_two_classes, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Print Assumptions regularizer_cosine_of_two_classes.
