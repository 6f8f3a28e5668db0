From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.identity_of_one_class: a b = (a^2 + b^2)/2 - (a - b)^2/2. For a, b in (-oo, oo). Source: ours
   (polarisation). *)
Definition lhs_regularizer_identity_of_one_class (a b : R) : R := (a * b).
Definition rhs_regularizer_identity_of_one_class (a b : R) : R := (((a ^ 2) / 2) + ((b ^ 2) / 2) - (((a - b) ^ 2) / 2)).
Theorem value_1_of_lhs_regularizer_identity_of_one_class : (0 / 1) - (1 / 1000000000000) <=
lhs_regularizer_identity_of_one_class (9 / 1) (0 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_identity_of_one_class : (0 / 1) - (1 / 1000000000000) <=
rhs_regularizer_identity_of_one_class (9 / 1) (0 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_identity_of_one_class : (-7747433333333333333333333 / 1000000000000000000000000) -
(7747433333333333333333333 / 1000000000000000000000000000000000000) <= lhs_regularizer_identity_of_one_class (-3469 /
500) (67 / 60) <= (-7747433333333333333333333 / 1000000000000000000000000) + (7747433333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_identity_of_one_class : (-7747433333333333333333333 / 1000000000000000000000000) -
(7747433333333333333333333 / 1000000000000000000000000000000000000) <= rhs_regularizer_identity_of_one_class (-3469 /
500) (67 / 60) <= (-7747433333333333333333333 / 1000000000000000000000000) + (7747433333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_identity_of_one_class : (6 / 1) - (3 / 500000000000) <=
lhs_regularizer_identity_of_one_class (-2 / 1) (-3 / 1) <= (6 / 1) + (3 / 500000000000).
Proof. unfold lhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_identity_of_one_class : (6 / 1) - (3 / 500000000000) <=
rhs_regularizer_identity_of_one_class (-2 / 1) (-3 / 1) <= (6 / 1) + (3 / 500000000000).
Proof. unfold rhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_identity_of_one_class : (-234 / 25) - (117 / 12500000000000) <=
lhs_regularizer_identity_of_one_class (-12 / 5) (39 / 10) <= (-234 / 25) + (117 / 12500000000000).
Proof. unfold lhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_identity_of_one_class : (-234 / 25) - (117 / 12500000000000) <=
rhs_regularizer_identity_of_one_class (-12 / 5) (39 / 10) <= (-234 / 25) + (117 / 12500000000000).
Proof. unfold rhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_identity_of_one_class : (259528585757271815446339 / 125000000000000000000000) -
(259528585757271815446339 / 125000000000000000000000000000000000) <= lhs_regularizer_identity_of_one_class (-345 / 997)
(-6 / 1) <= (259528585757271815446339 / 125000000000000000000000) + (259528585757271815446339 /
125000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_identity_of_one_class : (259528585757271815446339 / 125000000000000000000000) -
(259528585757271815446339 / 125000000000000000000000000000000000) <= rhs_regularizer_identity_of_one_class (-345 / 997)
(-6 / 1) <= (259528585757271815446339 / 125000000000000000000000) + (259528585757271815446339 /
125000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_of_one_class; at_a_point. Qed.
Theorem regularizer_identity_of_one_class : forall a b : R, lhs_regularizer_identity_of_one_class a b =
rhs_regularizer_identity_of_one_class a b.
Proof.
intros. unfold lhs_regularizer_identity_of_one_class, rhs_regularizer_identity_of_one_class, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Print Assumptions regularizer_identity_of_one_class.
