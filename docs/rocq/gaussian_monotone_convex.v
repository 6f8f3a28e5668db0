From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.monotone_convex: The second derivative of the stability is >= 0, for f = sum_k c_k He_k/sqrt(k!) of degree at
   most 3. For rho in [0, 1]; c_0..c_3 in [-2, 2]. Source: paper, section 3, as publicly reported. *)
Definition lhs_gaussian_monotone_convex (rho c_0 c_1 c_2 c_3 : R) : R := 0.
Definition rhs_gaussian_monotone_convex (rho c_0 c_1 c_2 c_3 : R) : R := (2 * ((c_2 ^ 2) + (3 * rho * (c_3 ^ 2)))).
Theorem value_1_of_lhs_gaussian_monotone_convex : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone_convex (466 /
997) (466 / 997) (-1 / 2) (-1 / 2) (-1167 / 1000) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_monotone_convex : (4319299542627883650952859 / 1000000000000000000000000) -
(4319299542627883650952859 / 1000000000000000000000000000000000000) <= rhs_gaussian_monotone_convex (466 / 997) (466 /
997) (-1 / 2) (-1 / 2) (-1167 / 1000) <= (4319299542627883650952859 / 1000000000000000000000000) +
(4319299542627883650952859 / 1000000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_monotone_convex : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone_convex (1 / 5)
(173 / 100) (0 / 1) (-1 / 1) (-47 / 30) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_monotone_convex : (4945333333333333333333333 / 1000000000000000000000000) -
(4945333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_gaussian_monotone_convex (1 / 5) (173 / 100)
(0 / 1) (-1 / 1) (-47 / 30) <= (4945333333333333333333333 / 1000000000000000000000000) + (4945333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_monotone_convex : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone_convex (11 /
12) (11 / 12) (1829 / 1000) (0 / 1) (89 / 50) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_monotone_convex : (87131 / 5000) - (87131 / 5000000000000000) <=
rhs_gaussian_monotone_convex (11 / 12) (11 / 12) (1829 / 1000) (0 / 1) (89 / 50) <= (87131 / 5000) + (87131 /
5000000000000000).
Proof. unfold rhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_monotone_convex : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone_convex (373 /
997) (-1 / 1) (-7 / 12) (-5 / 4) (-5 / 4) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_monotone_convex : (6632397191574724172517553 / 1000000000000000000000000) -
(6632397191574724172517553 / 1000000000000000000000000000000000000) <= rhs_gaussian_monotone_convex (373 / 997) (-1 / 1)
(-7 / 12) (-5 / 4) (-5 / 4) <= (6632397191574724172517553 / 1000000000000000000000000) + (6632397191574724172517553 /
1000000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_monotone_convex : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone_convex (1 / 4)
(1 / 4) (-1 / 1) (0 / 1) (0 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_monotone_convex : (0 / 1) - (1 / 1000000000000) <= rhs_gaussian_monotone_convex (1 / 4)
(1 / 4) (-1 / 1) (0 / 1) (0 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_monotone_convex; at_a_point. Qed.
Theorem gaussian_monotone_convex : forall rho c_0 c_1 c_2 c_3 : R, 0 <= rho <= 1 -> -2 <= c_0 <= 2 -> -2 <= c_1 <= 2 ->
-2 <= c_2 <= 2 -> -2 <= c_3 <= 2 -> lhs_gaussian_monotone_convex rho c_0 c_1 c_2 c_3 <= rhs_gaussian_monotone_convex rho
c_0 c_1 c_2 c_3.
Proof.
intros. unfold lhs_gaussian_monotone_convex, rhs_gaussian_monotone_convex, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((6 * rho ^ 1 * (c_3 ^ 2) ^ 1 + 2 * (c_2 ^ 2) ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions gaussian_monotone_convex.
