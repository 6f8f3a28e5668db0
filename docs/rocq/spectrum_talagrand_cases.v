From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.talagrand_cases: 2 (1 + x)(1 - e^(-x/2)) <= (9/4) x: x stands for log(1/Inf_i). For x in [1, 9]. Source: ours. *)
Definition lhs_spectrum_talagrand_cases (x : R) : R := ((1 - (exp (- (x / 2)))) * ((2 * x) + 2)).
Definition rhs_spectrum_talagrand_cases (x : R) : R := (9 * x / 4).
Theorem value_1_of_lhs_spectrum_talagrand_cases : (28836773765048339703393 / 2000000000000000000000) -
(28836773765048339703393 / 2000000000000000000000000000000000) <= lhs_spectrum_talagrand_cases (13 / 2) <=
(28836773765048339703393 / 2000000000000000000000) + (28836773765048339703393 / 2000000000000000000000000000000000).
Proof. unfold lhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_talagrand_cases : (117 / 8) - (117 / 8000000000000) <= rhs_spectrum_talagrand_cases (13
/ 2) <= (117 / 8) + (117 / 8000000000000).
Proof. unfold rhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_talagrand_cases : (5678348120121126650736533 / 1000000000000000000000000) -
(5678348120121126650736533 / 1000000000000000000000000000000000000) <= lhs_spectrum_talagrand_cases (1001 / 360) <=
(5678348120121126650736533 / 1000000000000000000000000) + (5678348120121126650736533 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_talagrand_cases : (1001 / 160) - (1001 / 160000000000000) <=
rhs_spectrum_talagrand_cases (1001 / 360) <= (1001 / 160) + (1001 / 160000000000000).
Proof. unfold rhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_talagrand_cases : (115945030370718567157707 / 10000000000000000000000) -
(115945030370718567157707 / 10000000000000000000000000000000000) <= lhs_spectrum_talagrand_cases (21 / 4) <=
(115945030370718567157707 / 10000000000000000000000) + (115945030370718567157707 / 10000000000000000000000000000000000).
Proof. unfold lhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_talagrand_cases : (189 / 16) - (189 / 16000000000000) <= rhs_spectrum_talagrand_cases
(21 / 4) <= (189 / 16) + (189 / 16000000000000).
Proof. unfold rhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_talagrand_cases : (37424047915422941155431 / 2500000000000000000000) -
(37424047915422941155431 / 2500000000000000000000000000000000) <= lhs_spectrum_talagrand_cases (27 / 4) <=
(37424047915422941155431 / 2500000000000000000000) + (37424047915422941155431 / 2500000000000000000000000000000000).
Proof. unfold lhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_talagrand_cases : (243 / 16) - (243 / 16000000000000) <= rhs_spectrum_talagrand_cases
(27 / 4) <= (243 / 16) + (243 / 16000000000000).
Proof. unfold rhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_talagrand_cases : (1660019832044784515998543 / 100000000000000000000000) -
(1660019832044784515998543 / 100000000000000000000000000000000000) <= lhs_spectrum_talagrand_cases (15 / 2) <=
(1660019832044784515998543 / 100000000000000000000000) + (1660019832044784515998543 /
100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_talagrand_cases : (135 / 8) - (27 / 1600000000000) <= rhs_spectrum_talagrand_cases (15 /
2) <= (135 / 8) + (27 / 1600000000000).
Proof. unfold rhs_spectrum_talagrand_cases; at_a_point. Qed.
Theorem spectrum_talagrand_cases : forall x : R, 1 <= x <= 9 -> lhs_spectrum_talagrand_cases x <=
rhs_spectrum_talagrand_cases x.
Proof.
intros. unfold lhs_spectrum_talagrand_cases, rhs_spectrum_talagrand_cases, tanh, sinh, cosh. apply le_of_difference.
interval with (i_bisect x, i_prec 64, i_depth 30).
Qed.

Print Assumptions spectrum_talagrand_cases.
