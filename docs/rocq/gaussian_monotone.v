From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.monotone: The slope of the stability (a second moment, not a covariance) is >= 0, for f = sum_k c_k
   He_k/sqrt(k!) of degree at most 3. For rho in [0, 1]; c_0..c_3 in [-2, 2]. Source: paper, section 3, as publicly
   reported. *)
Definition lhs_gaussian_monotone (rho c_0 c_1 c_2 c_3 : R) : R := 0.
Definition rhs_gaussian_monotone (rho c_0 c_1 c_2 c_3 : R) : R := ((c_1 ^ 2) + (2 * rho * (c_2 ^ 2)) + (3 * (c_3 ^ 2) *
(rho ^ 2))).
Theorem value_1_of_lhs_gaussian_monotone : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone (1 / 2) (0 / 1) (1 /
1) (119 / 60) (119 / 60) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_monotone : (1970954861111111111111111 / 250000000000000000000000) -
(1970954861111111111111111 / 250000000000000000000000000000000000) <= rhs_gaussian_monotone (1 / 2) (0 / 1) (1 / 1) (119
/ 60) (119 / 60) <= (1970954861111111111111111 / 250000000000000000000000) + (1970954861111111111111111 /
250000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_monotone : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone (1 / 6) (7 / 100) (1 /
1) (1 / 1) (-3 / 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_monotone : (1345052083333333333333333 / 1000000000000000000000000) -
(1345052083333333333333333 / 1000000000000000000000000000000000000) <= rhs_gaussian_monotone (1 / 6) (7 / 100) (1 / 1)
(1 / 1) (-3 / 8) <= (1345052083333333333333333 / 1000000000000000000000000) + (1345052083333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_monotone : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone (3 / 5) (-3 / 2) (-1 /
5) (-319 / 997) (-17 / 10) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_monotone : (3284049189494260112332987 / 1000000000000000000000000) -
(3284049189494260112332987 / 1000000000000000000000000000000000000) <= rhs_gaussian_monotone (3 / 5) (-3 / 2) (-1 / 5)
(-319 / 997) (-17 / 10) <= (3284049189494260112332987 / 1000000000000000000000000) + (3284049189494260112332987 /
1000000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_monotone : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone (75 / 997) (53 / 72)
(0 / 1) (3 / 4) (5 / 6) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_monotone : (9641826683661817951346517 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_monotone (75 / 997) (53 / 72) (0 / 1) (3 / 4) (5 / 6) <= (9641826683661817951346517 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_monotone; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_monotone : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_monotone (9 / 10) (-309 / 500)
(-1 / 1) (300 / 997) (-1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_monotone; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_monotone : (71859527831236940510599 / 20000000000000000000000) -
(71859527831236940510599 / 20000000000000000000000000000000000) <= rhs_gaussian_monotone (9 / 10) (-309 / 500) (-1 / 1)
(300 / 997) (-1 / 1) <= (71859527831236940510599 / 20000000000000000000000) + (71859527831236940510599 /
20000000000000000000000000000000000).
Proof. unfold rhs_gaussian_monotone; at_a_point. Qed.
Theorem gaussian_monotone : forall rho c_0 c_1 c_2 c_3 : R, 0 <= rho <= 1 -> -2 <= c_0 <= 2 -> -2 <= c_1 <= 2 -> -2 <=
c_2 <= 2 -> -2 <= c_3 <= 2 -> lhs_gaussian_monotone rho c_0 c_1 c_2 c_3 <= rhs_gaussian_monotone rho c_0 c_1 c_2 c_3.
Proof.
intros. unfold lhs_gaussian_monotone, rhs_gaussian_monotone, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos :=
PI_RGT_0); apply (same ((3 * rho ^ 2 * (c_3 ^ 2) ^ 1 + 2 * rho ^ 1 * (c_2 ^ 2) ^ 1 + 1 * (c_1 ^ 2) ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions gaussian_monotone.
