From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.part_noise_union: (1 - a c) + (1 - b c) - (1 - a b c) - (1 - c) = c (1 - a)(1 - b): what noise on two sets
   takes, less that on their union and on their intersection; a and b are the factors of the two differences, c that of
   the intersection. For a, b, c in [0, 1]. Source: ours. *)
Definition lhs_gaussian_part_noise_union (a b c : R) : R := ((a * b * c) + c - (a * c) - (b * c)).
Definition rhs_gaussian_part_noise_union (a b c : R) : R := (c * (1 - a) * (1 - b)).
Theorem value_1_of_lhs_gaussian_part_noise_union : (1515797392176529588766299 / 250000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_part_noise_union (97 / 500) (988 / 997) (5 / 6) <= (1515797392176529588766299 /
250000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_part_noise_union : (1515797392176529588766299 / 250000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_part_noise_union (97 / 500) (988 / 997) (5 / 6) <= (1515797392176529588766299 /
250000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_part_noise_union : (289429012345679012345679 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_part_noise_union (2 / 3) (19 / 360) (11 / 12) <= (289429012345679012345679 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_part_noise_union : (289429012345679012345679 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_part_noise_union (2 / 3) (19 / 360) (11 / 12) <= (289429012345679012345679 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_part_noise_union : (6416666666666666666666667 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_part_noise_union (23 / 100) (7 / 8) (2 / 3) <= (6416666666666666666666667 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_part_noise_union : (6416666666666666666666667 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_part_noise_union (23 / 100) (7 / 8) (2 / 3) <= (6416666666666666666666667 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_part_noise_union : (89 / 800) - (1 / 1000000000000) <= lhs_gaussian_part_noise_union (11
/ 100) (3 / 8) (1 / 5) <= (89 / 800) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_part_noise_union : (89 / 800) - (1 / 1000000000000) <= rhs_gaussian_part_noise_union (11
/ 100) (3 / 8) (1 / 5) <= (89 / 800) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_part_noise_union : (693 / 1600) - (1 / 1000000000000) <= lhs_gaussian_part_noise_union
(1 / 8) (1 / 2) (99 / 100) <= (693 / 1600) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_part_noise_union : (693 / 1600) - (1 / 1000000000000) <= rhs_gaussian_part_noise_union
(1 / 8) (1 / 2) (99 / 100) <= (693 / 1600) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_part_noise_union; at_a_point. Qed.
Theorem gaussian_part_noise_union : forall a b c : R, 0 <= a <= 1 -> 0 <= b <= 1 -> 0 <= c <= 1 ->
lhs_gaussian_part_noise_union a b c = rhs_gaussian_part_noise_union a b c.
Proof.
intros. unfold lhs_gaussian_part_noise_union, rhs_gaussian_part_noise_union, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions gaussian_part_noise_union.
