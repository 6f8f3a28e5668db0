From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.rotation_of_a_pair: (a c + b s)^2 + (b c - a s)^2 = (c^2 + s^2)(a^2 + b^2): the density of two independent
   standard normals, a function of a^2 + b^2, is that of the pair turned by theta, c and s its cosine and sine. For a, b
   in (-oo, oo); c, s in [-1, 1]. Source: textbook. *)
Definition lhs_gaussian_rotation_of_a_pair (a b c s : R) : R := ((((a * c) + (b * s)) ^ 2) + (((b * c) - (a * s)) ^ 2)).
Definition rhs_gaussian_rotation_of_a_pair (a b c s : R) : R := (((a ^ 2) + (b ^ 2)) * ((c ^ 2) + (s ^ 2))).
Theorem value_1_of_lhs_gaussian_rotation_of_a_pair : (25965 / 512) - (5193 / 102400000000000) <=
lhs_gaussian_rotation_of_a_pair (3 / 8) (9 / 1) (-3 / 4) (-1 / 4) <= (25965 / 512) + (5193 / 102400000000000).
Proof. unfold lhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_rotation_of_a_pair : (25965 / 512) - (5193 / 102400000000000) <=
rhs_gaussian_rotation_of_a_pair (3 / 8) (9 / 1) (-3 / 4) (-1 / 4) <= (25965 / 512) + (5193 / 102400000000000).
Proof. unfold rhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_rotation_of_a_pair : (1314433429 / 100000000) - (1314433429 / 100000000000000000000) <=
lhs_gaussian_rotation_of_a_pair (-4533 / 1000) (1 / 1) (-3 / 5) (-1 / 2) <= (1314433429 / 100000000) + (1314433429 /
100000000000000000000).
Proof. unfold lhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_rotation_of_a_pair : (1314433429 / 100000000) - (1314433429 / 100000000000000000000) <=
rhs_gaussian_rotation_of_a_pair (-4533 / 1000) (1 / 1) (-3 / 5) (-1 / 2) <= (1314433429 / 100000000) + (1314433429 /
100000000000000000000).
Proof. unfold rhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_rotation_of_a_pair : (577 / 1250) - (1 / 1000000000000) <=
lhs_gaussian_rotation_of_a_pair (1 / 1) (0 / 1) (-1 / 2) (-23 / 50) <= (577 / 1250) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_rotation_of_a_pair : (577 / 1250) - (1 / 1000000000000) <=
rhs_gaussian_rotation_of_a_pair (1 / 1) (0 / 1) (-1 / 2) (-23 / 50) <= (577 / 1250) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_rotation_of_a_pair : (2683916111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_rotation_of_a_pair (-16 / 5) (-1507 / 500) (0 / 1) (-1 / 6) <= (2683916111111111111111111
/ 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_rotation_of_a_pair : (2683916111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_rotation_of_a_pair (-16 / 5) (-1507 / 500) (0 / 1) (-1 / 6) <= (2683916111111111111111111
/ 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_rotation_of_a_pair : (1492255583356136614457213 / 50000000000000000000000) -
(1492255583356136614457213 / 50000000000000000000000000000000000) <= lhs_gaussian_rotation_of_a_pair (-2 / 1) (8057 /
997) (-5 / 8) (1 / 5) <= (1492255583356136614457213 / 50000000000000000000000) + (1492255583356136614457213 /
50000000000000000000000000000000000).
Proof. unfold lhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_rotation_of_a_pair : (1492255583356136614457213 / 50000000000000000000000) -
(1492255583356136614457213 / 50000000000000000000000000000000000) <= rhs_gaussian_rotation_of_a_pair (-2 / 1) (8057 /
997) (-5 / 8) (1 / 5) <= (1492255583356136614457213 / 50000000000000000000000) + (1492255583356136614457213 /
50000000000000000000000000000000000).
Proof. unfold rhs_gaussian_rotation_of_a_pair; at_a_point. Qed.
Theorem gaussian_rotation_of_a_pair : forall a b c s : R, -1 <= c <= 1 -> -1 <= s <= 1 ->
lhs_gaussian_rotation_of_a_pair a b c s = rhs_gaussian_rotation_of_a_pair a b c s.
Proof.
intros. unfold lhs_gaussian_rotation_of_a_pair, rhs_gaussian_rotation_of_a_pair, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions gaussian_rotation_of_a_pair.
