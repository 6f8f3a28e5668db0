From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.square_tangent: x^2 - (2 t x - t^2) = (x - t)^2. For x, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_square_tangent (x t : R) : R := ((t ^ 2) + (x ^ 2) - (2 * t * x)).
Definition rhs_bounds_square_tangent (x t : R) : R := ((x - t) ^ 2).
Theorem value_1_of_lhs_bounds_square_tangent : (81 / 25) - (81 / 25000000000000) <= lhs_bounds_square_tangent (-3 / 1)
(-24 / 5) <= (81 / 25) + (81 / 25000000000000).
Proof. unfold lhs_bounds_square_tangent; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_square_tangent : (81 / 25) - (81 / 25000000000000) <= rhs_bounds_square_tangent (-3 / 1)
(-24 / 5) <= (81 / 25) + (81 / 25000000000000).
Proof. unfold rhs_bounds_square_tangent; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_square_tangent : (4761 / 64) - (4761 / 64000000000000) <= lhs_bounds_square_tangent (-5 /
2) (49 / 8) <= (4761 / 64) + (4761 / 64000000000000).
Proof. unfold lhs_bounds_square_tangent; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_square_tangent : (4761 / 64) - (4761 / 64000000000000) <= rhs_bounds_square_tangent (-5 /
2) (49 / 8) <= (4761 / 64) + (4761 / 64000000000000).
Proof. unfold rhs_bounds_square_tangent; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_square_tangent : (1437673611111111111111111 / 100000000000000000000000) -
(1437673611111111111111111 / 100000000000000000000000000000000000) <= lhs_bounds_square_tangent (31 / 8) (23 / 3) <=
(1437673611111111111111111 / 100000000000000000000000) + (1437673611111111111111111 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_square_tangent; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_square_tangent : (1437673611111111111111111 / 100000000000000000000000) -
(1437673611111111111111111 / 100000000000000000000000000000000000) <= rhs_bounds_square_tangent (31 / 8) (23 / 3) <=
(1437673611111111111111111 / 100000000000000000000000) + (1437673611111111111111111 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_square_tangent; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_square_tangent : (1179814393028634549586573 / 500000000000000000000000) -
(1179814393028634549586573 / 500000000000000000000000000000000000) <= lhs_bounds_square_tangent (9 / 2) (2955 / 997) <=
(1179814393028634549586573 / 500000000000000000000000) + (1179814393028634549586573 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_square_tangent; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_square_tangent : (1179814393028634549586573 / 500000000000000000000000) -
(1179814393028634549586573 / 500000000000000000000000000000000000) <= rhs_bounds_square_tangent (9 / 2) (2955 / 997) <=
(1179814393028634549586573 / 500000000000000000000000) + (1179814393028634549586573 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_square_tangent; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_square_tangent : (769129 / 10000) - (769129 / 10000000000000000) <=
lhs_bounds_square_tangent (63 / 100) (47 / 5) <= (769129 / 10000) + (769129 / 10000000000000000).
Proof. unfold lhs_bounds_square_tangent; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_square_tangent : (769129 / 10000) - (769129 / 10000000000000000) <=
rhs_bounds_square_tangent (63 / 100) (47 / 5) <= (769129 / 10000) + (769129 / 10000000000000000).
Proof. unfold rhs_bounds_square_tangent; at_a_point. Qed.
Theorem bounds_square_tangent : forall x t : R, lhs_bounds_square_tangent x t = rhs_bounds_square_tangent x t.
Proof.
intros. unfold lhs_bounds_square_tangent, rhs_bounds_square_tangent, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_square_tangent.
