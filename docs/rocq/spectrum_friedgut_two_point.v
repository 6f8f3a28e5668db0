From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.friedgut_two_point: E (a + b x/sqrt 3)^4 <= (E (a + b x)^2)^2 for a bit x = +-1. For a, b in [0, oo). Source:
   Bonami (1970); O'Donnell, section 9.1. *)
Definition lhs_spectrum_friedgut_two_point (a b : R) : R := ((a ^ 4) + (2 * (a ^ 2) * (b ^ 2)) + ((b ^ 4) / 9)).
Definition rhs_spectrum_friedgut_two_point (a b : R) : R := (((a ^ 2) + (b ^ 2)) ^ 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_point : (65923633 / 10000) - (65923633 / 10000000000000000) <=
lhs_spectrum_friedgut_two_point (41 / 5) (39 / 10) <= (65923633 / 10000) + (65923633 / 10000000000000000).
Proof. unfold lhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_point : (2719201 / 400) - (2719201 / 400000000000000) <=
rhs_spectrum_friedgut_two_point (41 / 5) (39 / 10) <= (2719201 / 400) + (2719201 / 400000000000000).
Proof. unfold rhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_friedgut_two_point : (1953 / 16) - (1953 / 16000000000000) <=
lhs_spectrum_friedgut_two_point (3 / 1) (3 / 2) <= (1953 / 16) + (1953 / 16000000000000).
Proof. unfold lhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_friedgut_two_point : (2025 / 16) - (81 / 640000000000) <=
rhs_spectrum_friedgut_two_point (3 / 1) (3 / 2) <= (2025 / 16) + (81 / 640000000000).
Proof. unfold rhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_friedgut_two_point : (1469827160493827160493827 / 1000000000000000000000) -
(1469827160493827160493827 / 1000000000000000000000000000000000) <= lhs_spectrum_friedgut_two_point (4 / 3) (10 / 1) <=
(1469827160493827160493827 / 1000000000000000000000) + (1469827160493827160493827 / 1000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_friedgut_two_point : (32370987654320987654321 / 3125000000000000000) -
(32370987654320987654321 / 3125000000000000000000000000000) <= rhs_spectrum_friedgut_two_point (4 / 3) (10 / 1) <=
(32370987654320987654321 / 3125000000000000000) + (32370987654320987654321 / 3125000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_friedgut_two_point : (1673859637729081790123457 / 1000000000000000000000) -
(1673859637729081790123457 / 1000000000000000000000000000000000) <= lhs_spectrum_friedgut_two_point (143 / 30) (981 /
200) <= (1673859637729081790123457 / 1000000000000000000000) + (1673859637729081790123457 /
1000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_friedgut_two_point : (2188381134574081790123457 / 1000000000000000000000) -
(2188381134574081790123457 / 1000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_point (143 / 30) (981 /
200) <= (2188381134574081790123457 / 1000000000000000000000) + (2188381134574081790123457 /
1000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_friedgut_two_point : (930646358453360768175583 / 2000000000000000000000) -
(930646358453360768175583 / 2000000000000000000000000000000000) <= lhs_spectrum_friedgut_two_point (9 / 4) (17 / 3) <=
(930646358453360768175583 / 2000000000000000000000) + (930646358453360768175583 / 2000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_friedgut_two_point : (1381877363040123456790123 / 1000000000000000000000) -
(1381877363040123456790123 / 1000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_point (9 / 4) (17 / 3) <=
(1381877363040123456790123 / 1000000000000000000000) + (1381877363040123456790123 / 1000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_point; at_a_point. Qed.
Theorem spectrum_friedgut_two_point : forall a b : R, 0 <= a -> 0 <= b -> lhs_spectrum_friedgut_two_point a b <=
rhs_spectrum_friedgut_two_point a b.
Proof.
intros. unfold lhs_spectrum_friedgut_two_point, rhs_spectrum_friedgut_two_point, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((8 * (b ^ 2) ^ 2) / (9))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_friedgut_two_point.
