From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.hardtanh_least: The value of hardtanh, low = -1, high = 1 is at least -1, for every real x. For x in (-oo, oo).
   Source: ours. *)
Definition lhs_bounds_hardtanh_least (x : R) : R := (-1).
Definition rhs_bounds_hardtanh_least (x : R) : R := (Rmin 1 (Rmax (-1) x)).
Theorem value_1_of_lhs_bounds_hardtanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_least (2 / 3) <=
(-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_hardtanh_least : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_hardtanh_least (2 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_hardtanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_least (7361 / 1000)
<= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_hardtanh_least : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardtanh_least (7361 / 1000)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_hardtanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_least (25 / 4) <=
(-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_hardtanh_least : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardtanh_least (25 / 4) <= (1
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_hardtanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_least (-53 / 8) <=
(-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_hardtanh_least : (-1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardtanh_least (-53 / 8) <=
(-1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_hardtanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_hardtanh_least (9 / 5) <=
(-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_hardtanh_least : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_hardtanh_least (9 / 5) <= (1
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_hardtanh_least; at_a_point. Qed.
Theorem bounds_hardtanh_least : forall x : R, lhs_bounds_hardtanh_least x <= rhs_bounds_hardtanh_least x.
Proof.
intros. unfold lhs_bounds_hardtanh_least, rhs_bounds_hardtanh_least, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions bounds_hardtanh_least.
