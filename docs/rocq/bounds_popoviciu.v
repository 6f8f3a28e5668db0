From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.popoviciu: (b - a)^2/4 - (b - t)(t - a) = ((a + b)/2 - t)^2. For a, b, t in (-oo, oo). Source: Popoviciu (1935). *)
Definition lhs_bounds_popoviciu (a b t : R) : R := ((((b - a) ^ 2) / 4) - ((b - t) * (t - a))).
Definition rhs_bounds_popoviciu (a b t : R) : R := (((a / 2) + (b / 2) - t) ^ 2).
Theorem value_1_of_lhs_bounds_popoviciu : (1999396 / 15625) - (499849 / 3906250000000000) <= lhs_bounds_popoviciu (-9 /
1) (-78 / 125) (13 / 2) <= (1999396 / 15625) + (499849 / 3906250000000000).
Proof. unfold lhs_bounds_popoviciu; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_popoviciu : (1999396 / 15625) - (499849 / 3906250000000000) <= rhs_bounds_popoviciu (-9 /
1) (-78 / 125) (13 / 2) <= (1999396 / 15625) + (499849 / 3906250000000000).
Proof. unfold rhs_bounds_popoviciu; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_popoviciu : (25 / 16) - (1 / 640000000000) <= lhs_bounds_popoviciu (13 / 2) (-4 / 1) (0 /
1) <= (25 / 16) + (1 / 640000000000).
Proof. unfold lhs_bounds_popoviciu; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_popoviciu : (25 / 16) - (1 / 640000000000) <= rhs_bounds_popoviciu (13 / 2) (-4 / 1) (0 /
1) <= (25 / 16) + (1 / 640000000000).
Proof. unfold rhs_bounds_popoviciu; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_popoviciu : (7513081 / 62500) - (7513081 / 62500000000000000) <= lhs_bounds_popoviciu (-51
/ 25) (-486 / 125) (8 / 1) <= (7513081 / 62500) + (7513081 / 62500000000000000).
Proof. unfold lhs_bounds_popoviciu; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_popoviciu : (7513081 / 62500) - (7513081 / 62500000000000000) <= rhs_bounds_popoviciu (-51
/ 25) (-486 / 125) (8 / 1) <= (7513081 / 62500) + (7513081 / 62500000000000000).
Proof. unfold rhs_bounds_popoviciu; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_popoviciu : (1888626736111111111111111 / 25000000000000000000000) -
(1888626736111111111111111 / 25000000000000000000000000000000000) <= lhs_bounds_popoviciu (-3 / 1) (15 / 4) (136 / 15)
<= (1888626736111111111111111 / 25000000000000000000000) + (1888626736111111111111111 /
25000000000000000000000000000000000).
Proof. unfold lhs_bounds_popoviciu; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_popoviciu : (1888626736111111111111111 / 25000000000000000000000) -
(1888626736111111111111111 / 25000000000000000000000000000000000) <= rhs_bounds_popoviciu (-3 / 1) (15 / 4) (136 / 15)
<= (1888626736111111111111111 / 25000000000000000000000) + (1888626736111111111111111 /
25000000000000000000000000000000000).
Proof. unfold rhs_bounds_popoviciu; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_popoviciu : (2409719012345679012345679 / 25000000000000000000000) -
(2409719012345679012345679 / 25000000000000000000000000000000000) <= lhs_bounds_popoviciu (-1 / 1) (-223 / 100) (2953 /
360) <= (2409719012345679012345679 / 25000000000000000000000) + (2409719012345679012345679 /
25000000000000000000000000000000000).
Proof. unfold lhs_bounds_popoviciu; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_popoviciu : (2409719012345679012345679 / 25000000000000000000000) -
(2409719012345679012345679 / 25000000000000000000000000000000000) <= rhs_bounds_popoviciu (-1 / 1) (-223 / 100) (2953 /
360) <= (2409719012345679012345679 / 25000000000000000000000) + (2409719012345679012345679 /
25000000000000000000000000000000000).
Proof. unfold rhs_bounds_popoviciu; at_a_point. Qed.
Theorem bounds_popoviciu : forall a b t : R, lhs_bounds_popoviciu a b t = rhs_bounds_popoviciu a b t.
Proof.
intros. unfold lhs_bounds_popoviciu, rhs_bounds_popoviciu, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Print Assumptions bounds_popoviciu.
