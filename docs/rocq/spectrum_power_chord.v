From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.power_chord: k (1 - rho) rho^(k-1) <= 1 - rho^k. For k in {1..8}; rho in [0, 1]. Source: ours. *)
Definition lhs_spectrum_power_chord_k_1 (rho : R) : R := (1 - rho).
Definition rhs_spectrum_power_chord_k_1 (rho : R) : R := (1 - rho).
Theorem value_1_of_lhs_spectrum_power_chord_k_1 : (71 / 250) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_1 (179
/ 250) <= (71 / 250) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_k_1 : (71 / 250) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_1 (179
/ 250) <= (71 / 250) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_k_1 : (1 / 2) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_1 (1 / 2)
<= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_k_1 : (1 / 2) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_1 (1 / 2)
<= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_k_1 : (9166666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_1 (1 / 12) <= (9166666666666666666666667 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_k_1 : (9166666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_1 (1 / 12) <= (9166666666666666666666667 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_chord_k_1 : (9 / 10) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_1 (1 /
10) <= (9 / 10) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_chord_k_1 : (9 / 10) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_1 (1 /
10) <= (9 / 10) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_chord_k_1 : (801 / 1000) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_1
(199 / 1000) <= (801 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_chord_k_1 : (801 / 1000) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_1
(199 / 1000) <= (801 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_1; at_a_point. Qed.
Theorem spectrum_power_chord_k_1 : forall rho : R, 0 <= rho <= 1 -> lhs_spectrum_power_chord_k_1 rho <=
rhs_spectrum_power_chord_k_1 rho.
Proof.
intros. unfold lhs_spectrum_power_chord_k_1, rhs_spectrum_power_chord_k_1, tanh, sinh, cosh. first [lra | by_cases;
lra].
Qed.

Definition lhs_spectrum_power_chord_k_2 (rho : R) : R := (2 * rho * (1 - rho)).
Definition rhs_spectrum_power_chord_k_2 (rho : R) : R := (1 - (rho ^ 2)).
Theorem value_1_of_lhs_spectrum_power_chord_k_2 : (3 / 8) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_2 (3 / 4)
<= (3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_k_2 : (7 / 16) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_2 (3 / 4)
<= (7 / 16) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_k_2 : (3 / 8) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_2 (1 / 4)
<= (3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_k_2 : (15 / 16) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_2 (1 /
4) <= (15 / 16) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_k_2 : (1 / 2) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_2 (1 / 2)
<= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_k_2 : (3 / 4) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_2 (1 / 2)
<= (3 / 4) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_chord_k_2 : (2912 / 15625) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_2
(13 / 125) <= (2912 / 15625) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_chord_k_2 : (15456 / 15625) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_2
(13 / 125) <= (15456 / 15625) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_chord_k_2 : (4895679012345679012345679 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_2 (77 / 180) <= (4895679012345679012345679 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_chord_k_2 : (4085030864197530864197531 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_2 (77 / 180) <= (4085030864197530864197531 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_2; at_a_point. Qed.
Theorem spectrum_power_chord_k_2 : forall rho : R, 0 <= rho <= 1 -> lhs_spectrum_power_chord_k_2 rho <=
rhs_spectrum_power_chord_k_2 rho.
Proof.
intros. unfold lhs_spectrum_power_chord_k_2, rhs_spectrum_power_chord_k_2, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - rho) ^ 2) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_spectrum_power_chord_k_3 (rho : R) : R := (3 * (rho ^ 2) * (1 - rho)).
Definition rhs_spectrum_power_chord_k_3 (rho : R) : R := (1 - (rho ^ 3)).
Theorem value_1_of_lhs_spectrum_power_chord_k_3 : (27 / 64) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_3 (3 /
4) <= (27 / 64) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_k_3 : (37 / 64) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_3 (3 /
4) <= (37 / 64) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_k_3 : (367353 / 1000000) - (1 / 1000000000000) <=
lhs_spectrum_power_chord_k_3 (49 / 100) <= (367353 / 1000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_k_3 : (882351 / 1000000) - (1 / 1000000000000) <=
rhs_spectrum_power_chord_k_3 (49 / 100) <= (882351 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_k_3 : (36 / 125) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_3 (2 /
5) <= (36 / 125) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_k_3 : (117 / 125) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_3 (2 /
5) <= (117 / 125) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_chord_k_3 : (1111111111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_3 (1 / 3) <= (1111111111111111111111111 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_chord_k_3 : (962962962962962962962963 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_3 (1 / 3) <= (962962962962962962962963 / 1000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_chord_k_3 : (12 / 125) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_3 (1 /
5) <= (12 / 125) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_chord_k_3 : (124 / 125) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_3 (1 /
5) <= (124 / 125) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_3; at_a_point. Qed.
Theorem spectrum_power_chord_k_3 : forall rho : R, 0 <= rho <= 1 -> lhs_spectrum_power_chord_k_3 rho <=
rhs_spectrum_power_chord_k_3 rho.
Proof.
intros. unfold lhs_spectrum_power_chord_k_3, rhs_spectrum_power_chord_k_3, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((3 * rho ^ 1 * (1 - rho) ^ 2 + 1 * (1 - rho) ^ 3) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_chord_k_4 (rho : R) : R := (4 * (rho ^ 3) * (1 - rho)).
Definition rhs_spectrum_power_chord_k_4 (rho : R) : R := (1 - (rho ^ 4)).
Theorem value_1_of_lhs_spectrum_power_chord_k_4 : (154320987654320987654321 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_4 (1 / 6) <= (154320987654320987654321 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_k_4 : (2498070987654320987654321 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_4 (1 / 6) <= (2498070987654320987654321 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_k_4 : (141587379 / 15625000000) - (1 / 1000000000000) <=
lhs_spectrum_power_chord_k_4 (69 / 500) <= (141587379 / 15625000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_k_4 : (62477332879 / 62500000000) - (1 / 1000000000000) <=
rhs_spectrum_power_chord_k_4 (69 / 500) <= (62477332879 / 62500000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_k_4 : (135 / 1024) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_4 (3
/ 8) <= (135 / 1024) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_k_4 : (4015 / 4096) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_4 (3
/ 8) <= (4015 / 4096) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_chord_k_4 : (163008487654320987654321 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_4 (17 / 60) <= (163008487654320987654321 / 2500000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_chord_k_4 : (9935554783950617283950617 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_4 (17 / 60) <= (9935554783950617283950617 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_chord_k_4 : (268569 / 1562500) - (1 / 1000000000000) <=
lhs_spectrum_power_chord_k_4 (21 / 50) <= (268569 / 1562500) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_chord_k_4 : (6055519 / 6250000) - (1 / 1000000000000) <=
rhs_spectrum_power_chord_k_4 (21 / 50) <= (6055519 / 6250000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_4; at_a_point. Qed.
Theorem spectrum_power_chord_k_4 : forall rho : R, 0 <= rho <= 1 -> lhs_spectrum_power_chord_k_4 rho <=
rhs_spectrum_power_chord_k_4 rho.
Proof.
intros. unfold lhs_spectrum_power_chord_k_4, rhs_spectrum_power_chord_k_4, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((6 * rho ^ 2 * (1 - rho) ^ 2 + 4 * rho ^ 1 * (1 - rho) ^ 3 + 1 * (1 - rho) ^
4) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_chord_k_5 (rho : R) : R := (5 * (rho ^ 4) * (1 - rho)).
Definition rhs_spectrum_power_chord_k_5 (rho : R) : R := (1 - (rho ^ 5)).
Theorem value_1_of_lhs_spectrum_power_chord_k_5 : (15 / 1024) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_5 (1 /
4) <= (15 / 1024) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_k_5 : (1023 / 1024) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_5 (1
/ 4) <= (1023 / 1024) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_k_5 : (559682 / 1953125) - (1 / 1000000000000) <=
lhs_spectrum_power_chord_k_5 (23 / 25) <= (559682 / 1953125) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_k_5 : (3329282 / 9765625) - (1 / 1000000000000) <=
rhs_spectrum_power_chord_k_5 (23 / 25) <= (3329282 / 9765625) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_k_5 : (4 / 625) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_5 (1 /
5) <= (4 / 625) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_k_5 : (3124 / 3125) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_5 (1
/ 5) <= (3124 / 3125) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_chord_k_5 : (808519943 / 2000000000) - (1 / 1000000000000) <=
lhs_spectrum_power_chord_k_5 (77 / 100) <= (808519943 / 2000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_chord_k_5 : (7293215843 / 10000000000) - (1 / 1000000000000) <=
rhs_spectrum_power_chord_k_5 (77 / 100) <= (7293215843 / 10000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_chord_k_5 : (4115226337448559670781893 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_5 (1 / 3) <= (4115226337448559670781893 / 100000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_chord_k_5 : (9958847736625514403292181 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_5 (1 / 3) <= (9958847736625514403292181 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_5; at_a_point. Qed.
Theorem spectrum_power_chord_k_5 : forall rho : R, 0 <= rho <= 1 -> lhs_spectrum_power_chord_k_5 rho <=
rhs_spectrum_power_chord_k_5 rho.
Proof.
intros. unfold lhs_spectrum_power_chord_k_5, rhs_spectrum_power_chord_k_5, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((10 * rho ^ 3 * (1 - rho) ^ 2 + 10 * rho ^ 2 * (1 - rho) ^ 3 + 5 * rho ^ 1 *
(1 - rho) ^ 4 + 1 * (1 - rho) ^ 5) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_chord_k_6 (rho : R) : R := (6 * (rho ^ 5) * (1 - rho)).
Definition rhs_spectrum_power_chord_k_6 (rho : R) : R := (1 - (rho ^ 6)).
Theorem value_1_of_lhs_spectrum_power_chord_k_6 : (3 / 32) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_6 (1 / 2)
<= (3 / 32) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_k_6 : (63 / 64) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_6 (1 /
2) <= (63 / 64) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_k_6 : (1646090534979423868312757 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_6 (1 / 3) <= (1646090534979423868312757 / 100000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_k_6 : (499314128943758573388203 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_6 (1 / 3) <= (499314128943758573388203 / 500000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_k_6 : (2704414323 / 7812500000) - (1 / 1000000000000) <=
lhs_spectrum_power_chord_k_6 (37 / 50) <= (2704414323 / 7812500000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_k_6 : (13059273591 / 15625000000) - (1 / 1000000000000) <=
rhs_spectrum_power_chord_k_6 (37 / 50) <= (13059273591 / 15625000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_chord_k_6 : (4018111855666188206334287 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_6 (299 / 360) <= (4018111855666188206334287 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_chord_k_6 : (3358722069884985964898973 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_6 (299 / 360) <= (3358722069884985964898973 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_chord_k_6 : (28125 / 131072) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_6
(5 / 8) <= (28125 / 131072) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_chord_k_6 : (246519 / 262144) - (1 / 1000000000000) <=
rhs_spectrum_power_chord_k_6 (5 / 8) <= (246519 / 262144) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_6; at_a_point. Qed.
Theorem spectrum_power_chord_k_6 : forall rho : R, 0 <= rho <= 1 -> lhs_spectrum_power_chord_k_6 rho <=
rhs_spectrum_power_chord_k_6 rho.
Proof.
intros. unfold lhs_spectrum_power_chord_k_6, rhs_spectrum_power_chord_k_6, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((15 * rho ^ 4 * (1 - rho) ^ 2 + 20 * rho ^ 3 * (1 - rho) ^ 3 + 15 * rho ^ 2 *
(1 - rho) ^ 4 + 6 * rho ^ 1 * (1 - rho) ^ 5 + 1 * (1 - rho) ^ 6) / (1))); [apply Rdiv_le_0_compat; [positive | strictly]
| field; defined].
Qed.

Definition lhs_spectrum_power_chord_k_7 (rho : R) : R := (7 * (rho ^ 6) * (1 - rho)).
Definition rhs_spectrum_power_chord_k_7 (rho : R) : R := (1 - (rho ^ 7)).
Theorem value_1_of_lhs_spectrum_power_chord_k_7 : (7 / 128) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_7 (1 /
2) <= (7 / 128) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_k_7 : (127 / 128) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_7 (1 /
2) <= (127 / 128) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_k_7 : (116892139862043 / 1000000000000000000000) - (1 / 1000000000000) <=
lhs_spectrum_power_chord_k_7 (51 / 1000) <= (116892139862043 / 1000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_k_7 : (999999999102589322149 / 1000000000000000000000) - (1 / 1000000000000)
<= rhs_spectrum_power_chord_k_7 (51 / 1000) <= (999999999102589322149 / 1000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_k_7 : (678913579886424473703353 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_7 (157 / 360) <= (678913579886424473703353 / 25000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_k_7 : (9969995937496926490535841 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_7 (157 / 360) <= (9969995937496926490535841 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_chord_k_7 : (5103 / 16384) - (1 / 1000000000000) <= lhs_spectrum_power_chord_k_7
(3 / 4) <= (5103 / 16384) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_chord_k_7 : (14197 / 16384) - (1 / 1000000000000) <= rhs_spectrum_power_chord_k_7
(3 / 4) <= (14197 / 16384) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_chord_k_7 : (2136718861632658893461363 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_7 (5 / 12) <= (2136718861632658893461363 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_chord_k_7 : (9978196746309870827617741 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_7 (5 / 12) <= (9978196746309870827617741 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_7; at_a_point. Qed.
Theorem spectrum_power_chord_k_7 : forall rho : R, 0 <= rho <= 1 -> lhs_spectrum_power_chord_k_7 rho <=
rhs_spectrum_power_chord_k_7 rho.
Proof.
intros. unfold lhs_spectrum_power_chord_k_7, rhs_spectrum_power_chord_k_7, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((21 * rho ^ 5 * (1 - rho) ^ 2 + 35 * rho ^ 4 * (1 - rho) ^ 3 + 35 * rho ^ 3 *
(1 - rho) ^ 4 + 21 * rho ^ 2 * (1 - rho) ^ 5 + 7 * rho ^ 1 * (1 - rho) ^ 6 + 1 * (1 - rho) ^ 7) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_chord_k_8 (rho : R) : R := (8 * (rho ^ 7) * (1 - rho)).
Definition rhs_spectrum_power_chord_k_8 (rho : R) : R := (1 - (rho ^ 8)).
Theorem value_1_of_lhs_spectrum_power_chord_k_8 : (64144249369310752279 / 125000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_8 (263 / 1000) <= (64144249369310752279 / 125000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_chord_k_8 : (999977109989709458985279 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_8 (263 / 1000) <= (999977109989709458985279 / 1000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_chord_k_8 : (49321501507935559 / 320000000000000000) - (1 / 1000000000000) <=
lhs_spectrum_power_chord_k_8 (133 / 200) <= (49321501507935559 / 320000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_chord_k_8 : (2462093138797680159 / 2560000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_power_chord_k_8 (133 / 200) <= (2462093138797680159 / 2560000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_chord_k_8 : (243865264441396128638927 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_8 (1 / 3) <= (243865264441396128638927 / 100000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_chord_k_8 : (9998475842097241274196007 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_8 (1 / 3) <= (9998475842097241274196007 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_chord_k_8 : (9375546370345960028959 / 1562500000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_8 (23 / 60) <= (9375546370345960028959 / 1562500000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_chord_k_8 : (9995337566129341468526139 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_8 (23 / 60) <= (9995337566129341468526139 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_chord_k_8 : (44569254179250000999 / 125000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_chord_k_8 (249 / 1000) <= (44569254179250000999 / 125000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_chord_k_8 : (999985222710664935751999 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_chord_k_8 (249 / 1000) <= (999985222710664935751999 / 1000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_chord_k_8; at_a_point. Qed.
Theorem spectrum_power_chord_k_8 : forall rho : R, 0 <= rho <= 1 -> lhs_spectrum_power_chord_k_8 rho <=
rhs_spectrum_power_chord_k_8 rho.
Proof.
intros. unfold lhs_spectrum_power_chord_k_8, rhs_spectrum_power_chord_k_8, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((28 * rho ^ 6 * (1 - rho) ^ 2 + 56 * rho ^ 5 * (1 - rho) ^ 3 + 70 * rho ^ 4 *
(1 - rho) ^ 4 + 56 * rho ^ 3 * (1 - rho) ^ 5 + 28 * rho ^ 2 * (1 - rho) ^ 6 + 8 * rho ^ 1 * (1 - rho) ^ 7 + 1 * (1 -
rho) ^ 8) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (spectrum_power_chord_k_1, spectrum_power_chord_k_2, spectrum_power_chord_k_3,
spectrum_power_chord_k_4, spectrum_power_chord_k_5, spectrum_power_chord_k_6, spectrum_power_chord_k_7,
spectrum_power_chord_k_8).
Print Assumptions what_was_proved.
