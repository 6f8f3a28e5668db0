From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.hardtanh_most: The value of hardtanh, low = -1, high = 1 is at most 1, for every real x. For x in (-oo, oo).
   Source: ours. *)
Definition lhs_bounds_hardtanh_most (x : R) : R := (Rmin 1 (Rmax (-1) x)).
Definition rhs_bounds_hardtanh_most (x : R) : R := 1.
Theorem value_1_of_lhs_bounds_hardtanh_most : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_most (17 / 2) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_hardtanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardtanh_most (17 / 2) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_hardtanh_most : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_most (-4060 / 997)
<= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_hardtanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardtanh_most (-4060 / 997) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_hardtanh_most : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_most (0 / 1) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_hardtanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardtanh_most (0 / 1) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_hardtanh_most : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_most (-5 / 2) <= (-1
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_hardtanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardtanh_most (-5 / 2) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_hardtanh_most : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_most (1 / 1) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_hardtanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardtanh_most (1 / 1) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardtanh_most; at_a_point. Qed.
Theorem bounds_hardtanh_most : forall x : R, lhs_bounds_hardtanh_most x <= rhs_bounds_hardtanh_most x.
Proof.
intros. unfold lhs_bounds_hardtanh_most, rhs_bounds_hardtanh_most, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_hardtanh_most.
