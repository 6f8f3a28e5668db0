From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.half_of_the_difference: ((b + t)^2 + b^2)/2 - b (b + t) <= t/2: of two values in [0, 1], t apart, half of the
   square of t. For b, t in [0, 1]. Source: textbook. *)
Definition lhs_gaussian_half_of_the_difference (b t : R) : R := (((b ^ 2) / 2) + (((b + t) ^ 2) / 2) - (b * (b + t))).
Definition rhs_gaussian_half_of_the_difference (b t : R) : R := (t / 2).
Theorem value_1_of_lhs_gaussian_half_of_the_difference : (3408950617283950617283951 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_gaussian_half_of_the_difference (1 / 3) (47 / 180) <= (3408950617283950617283951 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_half_of_the_difference : (326388888888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_half_of_the_difference (1 / 3) (47 / 180) <= (326388888888888888888889 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_half_of_the_difference : (4761 / 2000000) - (1 / 1000000000000) <=
lhs_gaussian_half_of_the_difference (69 / 1000) (69 / 1000) <= (4761 / 2000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_half_of_the_difference : (69 / 2000) - (1 / 1000000000000) <=
rhs_gaussian_half_of_the_difference (69 / 1000) (69 / 1000) <= (69 / 2000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_half_of_the_difference : (122838425004200163177597 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_half_of_the_difference (1 / 5) (221 / 997) <= (122838425004200163177597 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_half_of_the_difference : (1108324974924774322968907 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_half_of_the_difference (1 / 5) (221 / 997) <= (1108324974924774322968907 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_half_of_the_difference : (1388888888888888888888889 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_half_of_the_difference (726 / 997) (1 / 3) <= (1388888888888888888888889 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_half_of_the_difference : (1666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_half_of_the_difference (726 / 997) (1 / 3) <= (1666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_half_of_the_difference : (34969 / 2000000) - (1 / 1000000000000) <=
lhs_gaussian_half_of_the_difference (221 / 500) (187 / 1000) <= (34969 / 2000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_half_of_the_difference : (187 / 2000) - (1 / 1000000000000) <=
rhs_gaussian_half_of_the_difference (221 / 500) (187 / 1000) <= (187 / 2000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_half_of_the_difference; at_a_point. Qed.
Theorem gaussian_half_of_the_difference : forall b t : R, 0 <= b <= 1 -> 0 <= t <= 1 ->
lhs_gaussian_half_of_the_difference b t <= rhs_gaussian_half_of_the_difference b t.
Proof.
intros. unfold lhs_gaussian_half_of_the_difference, rhs_gaussian_half_of_the_difference, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * t ^ 1 * (1 - t) ^ 1) / (2))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions gaussian_half_of_the_difference.
