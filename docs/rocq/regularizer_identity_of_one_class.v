From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.identity_of_one_class: a b = (a^2 + b^2)/2 - (a - b)^2/2. For a, b in (-oo, oo). Source: ours
   (polarisation). *)
Definition lhs_regularizer_identity_of_one_class (a b : R) : R := (a * b).
Definition rhs_regularizer_identity_of_one_class (a b : R) : R := (((a ^ 2) / 2) + ((b ^ 2) / 2) - (((a - b) ^ 2) / 2)).
Theorem value_1_of_lhs_regularizer_identity_of_one_class : (-338525360050093926111459 / 125000000000000000000000) -
(338525360050093926111459 / 125000000000000000000000000000000000) <= lhs_regularizer_identity_of_one_class (-1 / 1)
(4325 / 1597) <= (-338525360050093926111459 / 125000000000000000000000) + (338525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_of_one_class. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_identity_of_one_class : (-338525360050093926111459 / 125000000000000000000000) -
(338525360050093926111459 / 125000000000000000000000000000000000) <= rhs_regularizer_identity_of_one_class (-1 / 1)
(4325 / 1597) <= (-338525360050093926111459 / 125000000000000000000000) + (338525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_of_one_class. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_identity_of_one_class : (4963625442036943878413227 / 1000000000000000000000000) -
(4963625442036943878413227 / 1000000000000000000000000000000000000) <= lhs_regularizer_identity_of_one_class (4325 /
1597) (2927 / 1597) <= (4963625442036943878413227 / 1000000000000000000000000) + (4963625442036943878413227 /
1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_identity_of_one_class. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_identity_of_one_class : (4963625442036943878413227 / 1000000000000000000000000) -
(4963625442036943878413227 / 1000000000000000000000000000000000000) <= rhs_regularizer_identity_of_one_class (4325 /
1597) (2927 / 1597) <= (4963625442036943878413227 / 1000000000000000000000000) + (4963625442036943878413227 /
1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_identity_of_one_class. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_identity_of_one_class : (498344089124528654031569 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_identity_of_one_class (665 / 1597) (1529 / 1597) <= (498344089124528654031569 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_identity_of_one_class. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_identity_of_one_class : (498344089124528654031569 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_identity_of_one_class (665 / 1597) (1529 / 1597) <= (498344089124528654031569 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_identity_of_one_class. at_a_point. Qed.
Theorem regularizer_identity_of_one_class : forall a b : R, lhs_regularizer_identity_of_one_class a b =
rhs_regularizer_identity_of_one_class a b.
Proof.
intros. unfold lhs_regularizer_identity_of_one_class, rhs_regularizer_identity_of_one_class, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Print Assumptions regularizer_identity_of_one_class.
