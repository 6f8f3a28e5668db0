From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.hierarchy_level: w c + (1 - w) c rho t <= c (w + (1 - w) rho). For w, c, rho, t in [0, 1]. Source: ours. *)
Definition lhs_spectrum_hierarchy_level (w c rho t : R) : R := ((c * rho * t * (1 - w)) + (c * w)).
Definition rhs_spectrum_hierarchy_level (w c rho t : R) : R := (c * ((rho * (1 - w)) + w)).
Theorem value_1_of_lhs_spectrum_hierarchy_level : (2028326388888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_hierarchy_level (687 / 1000) (1 / 2) (1 / 2) (143 / 180) <= (2028326388888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_hierarchy_level : (1687 / 4000) - (1 / 1000000000000) <= rhs_spectrum_hierarchy_level
(687 / 1000) (1 / 2) (1 / 2) (143 / 180) <= (1687 / 4000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_hierarchy_level : (5487 / 12500) - (1 / 1000000000000) <= lhs_spectrum_hierarchy_level
(2 / 3) (31 / 50) (31 / 50) (1 / 5) <= (5487 / 12500) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_hierarchy_level : (5414666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_hierarchy_level (2 / 3) (31 / 50) (31 / 50) (1 / 5) <= (5414666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_hierarchy_level : (4982638888888888888888889 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_hierarchy_level (3 / 5) (3 / 4) (5 / 24) (139 / 180) <= (4982638888888888888888889 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_hierarchy_level : (41 / 80) - (1 / 1000000000000) <= rhs_spectrum_hierarchy_level (3 /
5) (3 / 4) (5 / 24) (139 / 180) <= (41 / 80) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_hierarchy_level : (2795138888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_hierarchy_level (13 / 15) (5 / 8) (1 / 4) (5 / 6) <= (2795138888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_hierarchy_level : (9 / 16) - (1 / 1000000000000) <= rhs_spectrum_hierarchy_level (13 /
15) (5 / 8) (1 / 4) (5 / 6) <= (9 / 16) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_hierarchy_level : (153 / 400) - (1 / 1000000000000) <= lhs_spectrum_hierarchy_level (93
/ 100) (2 / 5) (1 / 2) (3 / 4) <= (153 / 400) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_hierarchy_level : (193 / 500) - (1 / 1000000000000) <= rhs_spectrum_hierarchy_level (93
/ 100) (2 / 5) (1 / 2) (3 / 4) <= (193 / 500) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_hierarchy_level; at_a_point. Qed.
Theorem spectrum_hierarchy_level : forall w c rho t : R, 0 <= w <= 1 -> 0 <= c <= 1 -> 0 <= rho <= 1 -> 0 <= t <= 1 ->
lhs_spectrum_hierarchy_level w c rho t <= rhs_spectrum_hierarchy_level w c rho t.
Proof.
intros. unfold lhs_spectrum_hierarchy_level, rhs_spectrum_hierarchy_level, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - w) ^ 1 * c ^ 1 * rho ^ 1 * (1 - t) ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_hierarchy_level.
