From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.influence_certificate: k/T >= 1, multiplied by T, for k = T + j; T is written t. For t, j in [0, oo). Source:
   ours. *)
Definition lhs_spectrum_influence_certificate (t j : R) : R := t.
Definition rhs_spectrum_influence_certificate (t j : R) : R := (j + t).
Theorem value_1_of_lhs_spectrum_influence_certificate : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_influence_certificate (1 / 1) (4558 / 1597) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_influence_certificate. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_influence_certificate : (963525360050093926111459 / 250000000000000000000000) -
(963525360050093926111459 / 250000000000000000000000000000000000) <= rhs_spectrum_influence_certificate (1 / 1) (4558 /
1597) <= (963525360050093926111459 / 250000000000000000000000) + (963525360050093926111459 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_certificate. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_influence_certificate : (713525360050093926111459 / 250000000000000000000000) -
(713525360050093926111459 / 250000000000000000000000000000000000) <= lhs_spectrum_influence_certificate (4558 / 1597)
(3859 / 1597) <= (713525360050093926111459 / 250000000000000000000000) + (713525360050093926111459 /
250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_certificate. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_influence_certificate : (263525360050093926111459 / 50000000000000000000000) -
(263525360050093926111459 / 50000000000000000000000000000000000) <= rhs_spectrum_influence_certificate (4558 / 1597)
(3859 / 1597) <= (263525360050093926111459 / 50000000000000000000000) + (263525360050093926111459 /
50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_certificate. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_influence_certificate : (213525360050093926111459 / 125000000000000000000000) -
(213525360050093926111459 / 125000000000000000000000000000000000) <= lhs_spectrum_influence_certificate (2728 / 1597)
(3160 / 1597) <= (213525360050093926111459 / 125000000000000000000000) + (213525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_certificate. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_influence_certificate : (3686912961803381340012523 / 1000000000000000000000000) -
(3686912961803381340012523 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_certificate (2728 / 1597)
(3160 / 1597) <= (3686912961803381340012523 / 1000000000000000000000000) + (3686912961803381340012523 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_certificate. at_a_point. Qed.
Theorem spectrum_influence_certificate : forall t j : R, 0 <= t -> 0 <= j -> lhs_spectrum_influence_certificate t j <=
rhs_spectrum_influence_certificate t j.
Proof.
intros. unfold lhs_spectrum_influence_certificate, rhs_spectrum_influence_certificate, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Print Assumptions spectrum_influence_certificate.
