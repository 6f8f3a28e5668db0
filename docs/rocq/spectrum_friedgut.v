From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.friedgut: The sum of Friedgut's two bounds, I/(k+1) + 3^(k-1) sqrt(delta) I, is at most epsilon for delta =
   (epsilon/(2I))^2 9^(1-k) and I = epsilon (k+1) ratio/2. For k in [0, oo); epsilon, ratio in (0, 1]. Source: Friedgut
   (1998); O'Donnell, section 9.6. *)
Definition lhs_spectrum_friedgut (k epsilon ratio : R) : R := ((epsilon * (1 / (exp ((k - 1) * ln 3))) * (exp ((k - 1) *
ln 3)) / 2) + (epsilon * ratio / 2)).
Definition rhs_spectrum_friedgut (k epsilon ratio : R) : R := epsilon.
Theorem defined_spectrum_friedgut : forall k epsilon ratio : R, 0 <= k -> 0 < epsilon <= 1 -> 0 < ratio <= 1 -> ((exp
((k - 1) * ln 3)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_friedgut : (8295833333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_friedgut (3 / 4) (181 / 200) (5 / 6) <= (8295833333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut : (181 / 200) - (1 / 1000000000000) <= rhs_spectrum_friedgut (3 / 4) (181 /
200) (5 / 6) <= (181 / 200) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_friedgut : (105 / 128) - (1 / 1000000000000) <= lhs_spectrum_friedgut (41 / 10) (7 / 8)
(7 / 8) <= (105 / 128) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_friedgut : (7 / 8) - (1 / 1000000000000) <= rhs_spectrum_friedgut (41 / 10) (7 / 8) (7 /
8) <= (7 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_friedgut : (3114583333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_friedgut (731 / 100) (13 / 24) (3 / 20) <= (3114583333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_friedgut : (5416666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_friedgut (731 / 100) (13 / 24) (3 / 20) <= (5416666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_friedgut : (13 / 80) - (1 / 1000000000000) <= lhs_spectrum_friedgut (131 / 60) (1 / 4)
(3 / 10) <= (13 / 80) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_friedgut : (1 / 4) - (1 / 1000000000000) <= rhs_spectrum_friedgut (131 / 60) (1 / 4) (3
/ 10) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_friedgut : (9 / 20) - (1 / 1000000000000) <= lhs_spectrum_friedgut (9 / 1) (1 / 2) (4 /
5) <= (9 / 20) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_friedgut : (1 / 2) - (1 / 1000000000000) <= rhs_spectrum_friedgut (9 / 1) (1 / 2) (4 /
5) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut; at_a_point. Qed.
Theorem spectrum_friedgut : forall k epsilon ratio : R, 0 <= k -> 0 < epsilon <= 1 -> 0 < ratio <= 1 ->
lhs_spectrum_friedgut k epsilon ratio <= rhs_spectrum_friedgut k epsilon ratio.
Proof.
intros. unfold lhs_spectrum_friedgut, rhs_spectrum_friedgut, tanh, sinh, cosh. apply le_of_difference. as_exp ((k * (ln
3)) - (ln 3)); replace (exp ((k * (ln 3)) - (ln 3))) with (/ exp (ln 3) ^ 1 * exp (k * (ln 3)) ^ 1) by exponents; assert
(Pgrown_0 : 0 < exp (k * (ln 3))) by apply exp_pos; assert (Lgrown_0 : 1 + (k * (ln 3)) + (k * (ln 3)) ^ 2 / 2 + (k *
(ln 3)) ^ 3 / 6 <= exp (k * (ln 3))) by (apply exp_above; first [lra | positive]); set (grown_0 := exp (k * (ln 3))) in
*; clearbody grown_0; assert (Pgrown_1 : 0 < exp (ln 3)) by apply exp_pos; assert (Lgrown_1 : 1 + (ln 3) + (ln 3) ^ 2 /
2 + (ln 3) ^ 3 / 6 <= exp (ln 3)) by (apply exp_above; first [lra | positive]); set (grown_1 := exp (ln 3)) in *;
clearbody grown_1; assert (PI_pos := PI_RGT_0); apply (same ((1 * epsilon ^ 1 * (1 - ratio) ^ 1) / (2))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (defined_spectrum_friedgut, spectrum_friedgut).
Print Assumptions what_was_proved.
