From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.lemma1_certificate: Degree k >= T pays at least 1 - rho^T: 1 - a <= 1 - a b with a = rho^T and b = rho^(k-T).
   For a, b in [0, 1]. Source: ours. *)
Definition lhs_spectrum_lemma1_certificate (a b : R) : R := (1 - a).
Definition rhs_spectrum_lemma1_certificate (a b : R) : R := (1 - (a * b)).
Theorem value_1_of_lhs_spectrum_lemma1_certificate : (4 / 5) - (1 / 1000000000000) <= lhs_spectrum_lemma1_certificate (1
/ 5) (707 / 1000) <= (4 / 5) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lemma1_certificate : (4293 / 5000) - (1 / 1000000000000) <=
rhs_spectrum_lemma1_certificate (1 / 5) (707 / 1000) <= (4293 / 5000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_lemma1_certificate : (3 / 100) - (1 / 1000000000000) <= lhs_spectrum_lemma1_certificate
(97 / 100) (1 / 5) <= (3 / 100) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_lemma1_certificate : (403 / 500) - (1 / 1000000000000) <=
rhs_spectrum_lemma1_certificate (97 / 100) (1 / 5) <= (403 / 500) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_lemma1_certificate : (1416666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_certificate (103 / 120) (3 / 8) <= (1416666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_lemma1_certificate : (217 / 320) - (1 / 1000000000000) <=
rhs_spectrum_lemma1_certificate (103 / 120) (3 / 8) <= (217 / 320) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_lemma1_certificate : (1 / 25) - (1 / 1000000000000) <= lhs_spectrum_lemma1_certificate
(24 / 25) (1 / 30) <= (1 / 25) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_lemma1_certificate : (121 / 125) - (1 / 1000000000000) <=
rhs_spectrum_lemma1_certificate (24 / 25) (1 / 30) <= (121 / 125) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_lemma1_certificate : (2833333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_certificate (43 / 60) (9 / 20) <= (2833333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_lemma1_certificate : (271 / 400) - (1 / 1000000000000) <=
rhs_spectrum_lemma1_certificate (43 / 60) (9 / 20) <= (271 / 400) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_certificate; at_a_point. Qed.
Theorem spectrum_lemma1_certificate : forall a b : R, 0 <= a <= 1 -> 0 <= b <= 1 -> lhs_spectrum_lemma1_certificate a b
<= rhs_spectrum_lemma1_certificate a b.
Proof.
intros. unfold lhs_spectrum_lemma1_certificate, rhs_spectrum_lemma1_certificate, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * a ^ 1 * (1 - b) ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_lemma1_certificate.
