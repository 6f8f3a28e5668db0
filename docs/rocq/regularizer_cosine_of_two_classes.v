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
Theorem value_1_of_lhs_regularizer_cosine_of_two_classes : (698781873759568518516393 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_cosine_of_two_classes (-1 / 1) (4325 / 1597) (665 / 1597) (-2995 / 1597) <=
(698781873759568518516393 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_cosine_of_two_classes. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_cosine_of_two_classes : (698781873759568518516393 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_cosine_of_two_classes (-1 / 1) (4325 / 1597) (665 / 1597) (-2995 / 1597) <=
(698781873759568518516393 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_cosine_of_two_classes. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_cosine_of_two_classes : (2348924254799002920842047 / 1000000000000000000000000) -
(2348924254799002920842047 / 1000000000000000000000000000000000000) <= lhs_regularizer_cosine_of_two_classes (4325 /
1597) (2927 / 1597) (1529 / 1597) (131 / 1597) <= (2348924254799002920842047 / 1000000000000000000000000) +
(2348924254799002920842047 / 1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_cosine_of_two_classes. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_cosine_of_two_classes : (2348924254799002920842047 / 1000000000000000000000000) -
(2348924254799002920842047 / 1000000000000000000000000000000000000) <= rhs_regularizer_cosine_of_two_classes (4325 /
1597) (2927 / 1597) (1529 / 1597) (131 / 1597) <= (2348924254799002920842047 / 1000000000000000000000000) +
(2348924254799002920842047 / 1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_cosine_of_two_classes. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_cosine_of_two_classes : (342685159210409363972503 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_cosine_of_two_classes (665 / 1597) (1529 / 1597) (2393 / 1597) (3257 / 1597) <=
(342685159210409363972503 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_cosine_of_two_classes. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_cosine_of_two_classes : (342685159210409363972503 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_cosine_of_two_classes (665 / 1597) (1529 / 1597) (2393 / 1597) (3257 / 1597) <=
(342685159210409363972503 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_cosine_of_two_classes. at_a_point. Qed.
Theorem regularizer_cosine_of_two_classes : forall a b c t : R, lhs_regularizer_cosine_of_two_classes a b c t =
rhs_regularizer_cosine_of_two_classes a b c t.
Proof.
intros. unfold lhs_regularizer_cosine_of_two_classes, rhs_regularizer_cosine_of_two_classes, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Print Assumptions regularizer_cosine_of_two_classes.
