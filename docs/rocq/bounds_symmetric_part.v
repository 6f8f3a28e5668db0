From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.symmetric_part: 2 (m^2 + m^2) = x^2 + t^2 + 2 x t for m = (x + t)/2: an entry of the symmetric part, taken at its
   two places. For x, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_symmetric_part (x t : R) : R := (4 * (((t / 2) + (x / 2)) ^ 2)).
Definition rhs_bounds_symmetric_part (x t : R) : R := ((t ^ 2) + (2 * t * x) + (x ^ 2)).
Theorem value_1_of_lhs_bounds_symmetric_part : (16 / 1) - (1 / 62500000000) <= lhs_bounds_symmetric_part (0 / 1) (-4 /
1) <= (16 / 1) + (1 / 62500000000).
Proof. unfold lhs_bounds_symmetric_part; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_symmetric_part : (16 / 1) - (1 / 62500000000) <= rhs_bounds_symmetric_part (0 / 1) (-4 /
1) <= (16 / 1) + (1 / 62500000000).
Proof. unfold rhs_bounds_symmetric_part; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_symmetric_part : (8867361111111111111111111 / 100000000000000000000000) -
(8867361111111111111111111 / 100000000000000000000000000000000000) <= lhs_bounds_symmetric_part (-23 / 6) (-67 / 12) <=
(8867361111111111111111111 / 100000000000000000000000) + (8867361111111111111111111 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_symmetric_part; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_symmetric_part : (8867361111111111111111111 / 100000000000000000000000) -
(8867361111111111111111111 / 100000000000000000000000000000000000) <= rhs_bounds_symmetric_part (-23 / 6) (-67 / 12) <=
(8867361111111111111111111 / 100000000000000000000000) + (8867361111111111111111111 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_symmetric_part; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_symmetric_part : (676 / 625) - (169 / 156250000000000) <= lhs_bounds_symmetric_part (-26 /
25) (0 / 1) <= (676 / 625) + (169 / 156250000000000).
Proof. unfold lhs_bounds_symmetric_part; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_symmetric_part : (676 / 625) - (169 / 156250000000000) <= rhs_bounds_symmetric_part (-26 /
25) (0 / 1) <= (676 / 625) + (169 / 156250000000000).
Proof. unfold rhs_bounds_symmetric_part; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_symmetric_part : (529 / 25) - (529 / 25000000000000) <= lhs_bounds_symmetric_part (-6 / 1)
(7 / 5) <= (529 / 25) + (529 / 25000000000000).
Proof. unfold lhs_bounds_symmetric_part; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_symmetric_part : (529 / 25) - (529 / 25000000000000) <= rhs_bounds_symmetric_part (-6 / 1)
(7 / 5) <= (529 / 25) + (529 / 25000000000000).
Proof. unfold rhs_bounds_symmetric_part; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_symmetric_part : (1 / 16) - (1 / 1000000000000) <= lhs_bounds_symmetric_part (-3 / 4) (1 /
1) <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_bounds_symmetric_part; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_symmetric_part : (1 / 16) - (1 / 1000000000000) <= rhs_bounds_symmetric_part (-3 / 4) (1 /
1) <= (1 / 16) + (1 / 1000000000000).
Proof. unfold rhs_bounds_symmetric_part; at_a_point. Qed.
Theorem bounds_symmetric_part : forall x t : R, lhs_bounds_symmetric_part x t = rhs_bounds_symmetric_part x t.
Proof.
intros. unfold lhs_bounds_symmetric_part, rhs_bounds_symmetric_part, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_symmetric_part.
