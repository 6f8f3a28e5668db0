From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.duality_term: a b <= (a + s) b: a weight b >= 0 times a function a, against the same weight times one that lies
   s >= 0 above it. For a in [0, 1]; b, s in [0, oo). Source: Boyd and Vandenberghe, Convex Optimization, chapter 5. *)
Definition lhs_spectrum_duality_term (a b s : R) : R := (a * b).
Definition rhs_spectrum_duality_term (a b s : R) : R := (b * (a + s)).
Theorem value_1_of_lhs_spectrum_duality_term : (47031093279839518555667 / 25000000000000000000000) -
(47031093279839518555667 / 25000000000000000000000000000000000) <= lhs_spectrum_duality_term (3 / 5) (3126 / 997) (3126
/ 997) <= (47031093279839518555667 / 25000000000000000000000) + (47031093279839518555667 /
25000000000000000000000000000000000).
Proof. unfold lhs_spectrum_duality_term; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_duality_term : (7320009929487559971791 / 625000000000000000000) -
(7320009929487559971791 / 625000000000000000000000000000000) <= rhs_spectrum_duality_term (3 / 5) (3126 / 997) (3126 /
997) <= (7320009929487559971791 / 625000000000000000000) + (7320009929487559971791 / 625000000000000000000000000000000).
Proof. unfold rhs_spectrum_duality_term; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_duality_term : (1388333333333333333333333 / 1000000000000000000000000) -
(1388333333333333333333333 / 1000000000000000000000000000000000000) <= lhs_spectrum_duality_term (7 / 30) (119 / 20) (34
/ 5) <= (1388333333333333333333333 / 1000000000000000000000000) + (1388333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_duality_term; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_duality_term : (4184833333333333333333333 / 100000000000000000000000) -
(4184833333333333333333333 / 100000000000000000000000000000000000) <= rhs_spectrum_duality_term (7 / 30) (119 / 20) (34
/ 5) <= (4184833333333333333333333 / 100000000000000000000000) + (4184833333333333333333333 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_duality_term; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_duality_term : (16 / 5) - (1 / 312500000000) <= lhs_spectrum_duality_term (1 / 2) (32 /
5) (7 / 1) <= (16 / 5) + (1 / 312500000000).
Proof. unfold lhs_spectrum_duality_term; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_duality_term : (48 / 1) - (3 / 62500000000) <= rhs_spectrum_duality_term (1 / 2) (32 /
5) (7 / 1) <= (48 / 1) + (3 / 62500000000).
Proof. unfold rhs_spectrum_duality_term; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_duality_term : (19 / 10) - (19 / 10000000000000) <= lhs_spectrum_duality_term (2 / 5)
(19 / 4) (31 / 200) <= (19 / 10) + (19 / 10000000000000).
Proof. unfold lhs_spectrum_duality_term; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_duality_term : (2109 / 800) - (2109 / 800000000000000) <= rhs_spectrum_duality_term (2 /
5) (19 / 4) (31 / 200) <= (2109 / 800) + (2109 / 800000000000000).
Proof. unfold rhs_spectrum_duality_term; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_duality_term : (1 / 4) - (1 / 1000000000000) <= lhs_spectrum_duality_term (1 / 2) (1 /
2) (55 / 12) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_duality_term; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_duality_term : (2541666666666666666666667 / 1000000000000000000000000) -
(2541666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_duality_term (1 / 2) (1 / 2) (55 /
12) <= (2541666666666666666666667 / 1000000000000000000000000) + (2541666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_duality_term; at_a_point. Qed.
Theorem spectrum_duality_term : forall a b s : R, 0 <= a <= 1 -> 0 <= b -> 0 <= s -> lhs_spectrum_duality_term a b s <=
rhs_spectrum_duality_term a b s.
Proof.
intros. unfold lhs_spectrum_duality_term, rhs_spectrum_duality_term, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * b ^ 1 * s ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined].
Qed.

Print Assumptions spectrum_duality_term.
