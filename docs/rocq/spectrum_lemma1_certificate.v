From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.lemma1_certificate: Degree k >= T pays at least 1 - rho^T: 1 - a <= 1 - a b with a = rho^T and b = rho^(k-T).
   For a, b in [0, 1]. Source: ours. *)
Definition lhs_spectrum_lemma1_certificate (a b : R) : R := (1 - a).
Definition rhs_spectrum_lemma1_certificate (a b : R) : R := (1 - (a * b)).
Theorem value_1_of_lhs_spectrum_lemma1_certificate : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_certificate (1 / 3) (4558 / 4791) <= (6666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_certificate. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lemma1_certificate : (6828776177555138106171293 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_certificate (1 / 3) (4558 / 4791) <= (6828776177555138106171293 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_certificate. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_lemma1_certificate : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_certificate (4558 / 4791) (3859 / 4791) <= (2431642663327071592569401 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_certificate. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_lemma1_certificate : (1168518243326636803918291 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_certificate (4558 / 4791) (3859 / 4791) <= (1168518243326636803918291 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_certificate. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_lemma1_certificate : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_certificate (2728 / 4791) (3160 / 4791) <= (2152995199332080985180547 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_certificate. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_lemma1_certificate : (6244401932744469176861001 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_certificate (2728 / 4791) (3160 / 4791) <= (6244401932744469176861001 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_certificate. at_a_point. Qed.
Theorem spectrum_lemma1_certificate : forall a b : R, 0 <= a <= 1 -> 0 <= b <= 1 -> lhs_spectrum_lemma1_certificate a b
<= rhs_spectrum_lemma1_certificate a b.
Proof.
intros. unfold lhs_spectrum_lemma1_certificate, rhs_spectrum_lemma1_certificate, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * a ^ 1 * (1 - b) ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_lemma1_certificate.
