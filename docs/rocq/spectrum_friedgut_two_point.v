From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.friedgut_two_point: E (a + b x/sqrt 3)^4 <= (E (a + b x)^2)^2 for a bit x = +-1. For a, b in [0, oo). Source:
   Bonami (1970); O'Donnell, section 9.1. *)
Definition lhs_spectrum_friedgut_two_point (a b : R) : R := ((a ^ 4) + (2 * (a ^ 2) * (b ^ 2)) + ((b ^ 4) / 9)).
Definition rhs_spectrum_friedgut_two_point (a b : R) : R := (((a ^ 2) + (b ^ 2)) ^ 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_point : (1233231757847156809443009 / 50000000000000000000000) -
(1233231757847156809443009 / 50000000000000000000000000000000000) <= lhs_spectrum_friedgut_two_point (1 / 1) (4558 /
1597) <= (1233231757847156809443009 / 50000000000000000000000) + (1233231757847156809443009 /
50000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_two_point. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_point : (2091184897930662133197581 / 25000000000000000000000) -
(2091184897930662133197581 / 25000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_point (1 / 1) (4558 /
1597) <= (2091184897930662133197581 / 25000000000000000000000) + (2091184897930662133197581 /
25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_point. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_friedgut_two_point : (1652718769869617562467471 / 10000000000000000000000) -
(1652718769869617562467471 / 10000000000000000000000000000000000) <= lhs_spectrum_friedgut_two_point (4558 / 1597) (3859
/ 1597) <= (1652718769869617562467471 / 10000000000000000000000) + (1652718769869617562467471 /
10000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_two_point. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_friedgut_two_point : (977888794714496664786037 / 5000000000000000000000) -
(977888794714496664786037 / 5000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_point (4558 / 1597) (3859 /
1597) <= (977888794714496664786037 / 5000000000000000000000) + (977888794714496664786037 /
5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_point. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_friedgut_two_point : (3306707123918132392557381 / 100000000000000000000000) -
(3306707123918132392557381 / 100000000000000000000000000000000000) <= lhs_spectrum_friedgut_two_point (2728 / 1597)
(3160 / 1597) <= (3306707123918132392557381 / 100000000000000000000000) + (3306707123918132392557381 /
100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_two_point. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_friedgut_two_point : (4669331467605826032281289 / 100000000000000000000000) -
(4669331467605826032281289 / 100000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_point (2728 / 1597)
(3160 / 1597) <= (4669331467605826032281289 / 100000000000000000000000) + (4669331467605826032281289 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_point. at_a_point. Qed.
Theorem spectrum_friedgut_two_point : forall a b : R, 0 <= a -> 0 <= b -> lhs_spectrum_friedgut_two_point a b <=
rhs_spectrum_friedgut_two_point a b.
Proof.
intros. unfold lhs_spectrum_friedgut_two_point, rhs_spectrum_friedgut_two_point, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((8 * (b ^ 2) ^ 2) / (9))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_friedgut_two_point.
