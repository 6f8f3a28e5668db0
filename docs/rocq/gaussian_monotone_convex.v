From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.monotone_convex: The second derivative of the stability is >= 0, for f = sum_k c_k He_k/sqrt(k!) of degree at
   most 3. For rho in [0, 1]; c_0..c_3 in [-2, 2]. Source: paper, section 3, as publicly reported. *)
Definition lhs_gaussian_monotone_convex (rho c_0 c_1 c_2 c_3 : R) : R := 0.
Definition rhs_gaussian_monotone_convex (rho c_0 c_1 c_2 c_3 : R) : R := (2 * ((c_2 ^ 2) + (3 * rho * (c_3 ^ 2)))).
Theorem value_1_of_lhs_gaussian_monotone_convex : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone_convex (1 / 3)
(8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 / 4791) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone_convex. at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_monotone_convex : (6112258508776871125812021 / 1000000000000000000000000) -
(6112258508776871125812021 / 1000000000000000000000000000000000000) <= rhs_gaussian_monotone_convex (1 / 3) (8650 /
4791) (1330 / 4791) (-5990 / 4791) (5854 / 4791) <= (6112258508776871125812021 / 1000000000000000000000000) +
(6112258508776871125812021 / 1000000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone_convex. at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_monotone_convex : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone_convex (4558 /
4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 / 4791) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone_convex. at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_monotone_convex : (801408479422158200109891 / 500000000000000000000000) -
(801408479422158200109891 / 500000000000000000000000000000000000) <= rhs_gaussian_monotone_convex (4558 / 4791) (5854 /
4791) (3058 / 4791) (262 / 4791) (-2534 / 4791) <= (801408479422158200109891 / 500000000000000000000000) +
(801408479422158200109891 / 500000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone_convex. at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_monotone_convex : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone_convex (2728 /
4791) (3058 / 4791) (4786 / 4791) (6514 / 4791) (8242 / 4791) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone_convex. at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_monotone_convex : (1380792745983074254885793 / 100000000000000000000000) -
(1380792745983074254885793 / 100000000000000000000000000000000000) <= rhs_gaussian_monotone_convex (2728 / 4791) (3058 /
4791) (4786 / 4791) (6514 / 4791) (8242 / 4791) <= (1380792745983074254885793 / 100000000000000000000000) +
(1380792745983074254885793 / 100000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone_convex. at_a_point. Qed.
Theorem gaussian_monotone_convex : forall rho c_0 c_1 c_2 c_3 : R, 0 <= rho <= 1 -> -2 <= c_0 <= 2 -> -2 <= c_1 <= 2 ->
-2 <= c_2 <= 2 -> -2 <= c_3 <= 2 -> lhs_gaussian_monotone_convex rho c_0 c_1 c_2 c_3 <= rhs_gaussian_monotone_convex rho
c_0 c_1 c_2 c_3.
Proof.
intros. unfold lhs_gaussian_monotone_convex, rhs_gaussian_monotone_convex, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((6 * rho ^ 1 * (c_3 ^ 2) ^ 1 + 2 * (c_2 ^ 2) ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions gaussian_monotone_convex.
