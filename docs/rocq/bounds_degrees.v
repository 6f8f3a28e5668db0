From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.degrees: 1 - rho <= 1 - rho^k. For rho in [0, 1]; k in {1..8}. Source: ours, from gaussian.stability_series. *)
Definition lhs_bounds_degrees_k_1 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_1 (rho : R) : R := (1 - rho).
Theorem value_1_of_lhs_bounds_degrees_k_1 : (3 / 10) - (1 / 1000000000000) <= lhs_bounds_degrees_k_1 (7 / 10) <= (3 /
10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_1 : (3 / 10) - (1 / 1000000000000) <= rhs_bounds_degrees_k_1 (7 / 10) <= (3 /
10) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_1 : (69 / 100) - (1 / 1000000000000) <= lhs_bounds_degrees_k_1 (31 / 100) <= (69
/ 100) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_1 : (69 / 100) - (1 / 1000000000000) <= rhs_bounds_degrees_k_1 (31 / 100) <= (69
/ 100) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_1 : (3 / 5) - (1 / 1000000000000) <= lhs_bounds_degrees_k_1 (2 / 5) <= (3 / 5) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_1 : (3 / 5) - (1 / 1000000000000) <= rhs_bounds_degrees_k_1 (2 / 5) <= (3 / 5) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_k_1 : (361111111111111111111111 / 2500000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_degrees_k_1 (77 / 90) <= (361111111111111111111111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_k_1 : (361111111111111111111111 / 2500000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_1 (77 / 90) <= (361111111111111111111111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_k_1 : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_1 (2 / 3) <= (3333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_k_1 : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_1 (2 / 3) <= (3333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_1; at_a_point. Qed.
Theorem bounds_degrees_k_1 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_1 rho <= rhs_bounds_degrees_k_1 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_1, rhs_bounds_degrees_k_1, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Definition lhs_bounds_degrees_k_2 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_2 (rho : R) : R := (1 - (rho ^ 2)).
Theorem value_1_of_lhs_bounds_degrees_k_2 : (1 / 2) - (1 / 1000000000000) <= lhs_bounds_degrees_k_2 (1 / 2) <= (1 / 2) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_2 : (3 / 4) - (1 / 1000000000000) <= rhs_bounds_degrees_k_2 (1 / 2) <= (3 / 4) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_2 : (9833333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_2 (1 / 60) <= (9833333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_2 : (4998611111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_2 (1 / 60) <= (4998611111111111111111111 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_2 : (3666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_2 (19 / 30) <= (3666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_2 : (5988888888888888888888889 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_2 (19 / 30) <= (5988888888888888888888889 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_k_2 : (19 / 20) - (1 / 1000000000000) <= lhs_bounds_degrees_k_2 (1 / 20) <= (19 /
20) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_k_2 : (399 / 400) - (1 / 1000000000000) <= rhs_bounds_degrees_k_2 (1 / 20) <= (399
/ 400) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_k_2 : (1 / 8) - (1 / 1000000000000) <= lhs_bounds_degrees_k_2 (7 / 8) <= (1 / 8) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_k_2 : (15 / 64) - (1 / 1000000000000) <= rhs_bounds_degrees_k_2 (7 / 8) <= (15 /
64) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_2; at_a_point. Qed.
Theorem bounds_degrees_k_2 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_2 rho <= rhs_bounds_degrees_k_2 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_2, rhs_bounds_degrees_k_2, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((1 * rho ^ 1 * (1 - rho) ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_bounds_degrees_k_3 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_3 (rho : R) : R := (1 - (rho ^ 3)).
Theorem value_1_of_lhs_bounds_degrees_k_3 : (129 / 200) - (1 / 1000000000000) <= lhs_bounds_degrees_k_3 (71 / 200) <=
(129 / 200) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_3 : (7642089 / 8000000) - (1 / 1000000000000) <= rhs_bounds_degrees_k_3 (71 /
200) <= (7642089 / 8000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_3 : (4666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_3 (8 / 15) <= (4666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_3 : (8482962962962962962962963 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_3 (8 / 15) <= (8482962962962962962962963 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_3 : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_3 (2 / 3) <= (3333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_3 : (7037037037037037037037037 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_3 (2 / 3) <= (7037037037037037037037037 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_k_3 : (4 / 5) - (1 / 1000000000000) <= lhs_bounds_degrees_k_3 (1 / 5) <= (4 / 5) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_k_3 : (124 / 125) - (1 / 1000000000000) <= rhs_bounds_degrees_k_3 (1 / 5) <= (124
/ 125) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_k_3 : (1 / 50) - (1 / 1000000000000) <= lhs_bounds_degrees_k_3 (49 / 50) <= (1 /
50) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_k_3 : (7351 / 125000) - (1 / 1000000000000) <= rhs_bounds_degrees_k_3 (49 / 50) <=
(7351 / 125000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_3; at_a_point. Qed.
Theorem bounds_degrees_k_3 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_3 rho <= rhs_bounds_degrees_k_3 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_3, rhs_bounds_degrees_k_3, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((2 * rho ^ 2 * (1 - rho) ^ 1 + 1 * rho ^ 1 * (1 - rho) ^ 2) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_k_4 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_4 (rho : R) : R := (1 - (rho ^ 4)).
Theorem value_1_of_lhs_bounds_degrees_k_4 : (2861111111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_4 (257 / 360) <= (2861111111111111111111111 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_4 : (7402697758892508763907941 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_4 (257 / 360) <= (7402697758892508763907941 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_4 : (1666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_4 (5 / 6) <= (1666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_4 : (5177469135802469135802469 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_4 (5 / 6) <= (5177469135802469135802469 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_4 : (1333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_4 (13 / 15) <= (1333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_4 : (4358320987654320987654321 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_4 (13 / 15) <= (4358320987654320987654321 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_k_4 : (3 / 5) - (1 / 1000000000000) <= lhs_bounds_degrees_k_4 (2 / 5) <= (3 / 5) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_k_4 : (609 / 625) - (1 / 1000000000000) <= rhs_bounds_degrees_k_4 (2 / 5) <= (609
/ 625) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_k_4 : (7 / 10) - (1 / 1000000000000) <= lhs_bounds_degrees_k_4 (3 / 10) <= (7 /
10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_k_4 : (9919 / 10000) - (1 / 1000000000000) <= rhs_bounds_degrees_k_4 (3 / 10) <=
(9919 / 10000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_4; at_a_point. Qed.
Theorem bounds_degrees_k_4 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_4 rho <= rhs_bounds_degrees_k_4 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_4, rhs_bounds_degrees_k_4, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((3 * rho ^ 3 * (1 - rho) ^ 1 + 3 * rho ^ 2 * (1 - rho) ^ 2 + 1 * rho ^ 1 * (1 - rho) ^ 3) /
(1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_k_5 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_5 (rho : R) : R := (1 - (rho ^ 5)).
Theorem value_1_of_lhs_bounds_degrees_k_5 : (4 / 125) - (1 / 1000000000000) <= lhs_bounds_degrees_k_5 (121 / 125) <= (4
/ 125) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_5 : (4580153524 / 30517578125) - (1 / 1000000000000) <= rhs_bounds_degrees_k_5
(121 / 125) <= (4580153524 / 30517578125) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_5 : (157 / 1000) - (1 / 1000000000000) <= lhs_bounds_degrees_k_5 (843 / 1000) <=
(157 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_5 : (574266452987557 / 1000000000000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_k_5 (843 / 1000) <= (574266452987557 / 1000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_5 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_5 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_5 : (9958847736625514403292181 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_5 (1 / 3) <= (9958847736625514403292181 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_k_5 : (1390170511534603811434303 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_5 (304 / 997) <= (1390170511534603811434303 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_k_5 : (4986821616828970537371409 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_5 (304 / 997) <= (4986821616828970537371409 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_k_5 : (1 / 10) - (1 / 1000000000000) <= lhs_bounds_degrees_k_5 (9 / 10) <= (1 /
10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_k_5 : (40951 / 100000) - (1 / 1000000000000) <= rhs_bounds_degrees_k_5 (9 / 10) <=
(40951 / 100000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_5; at_a_point. Qed.
Theorem bounds_degrees_k_5 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_5 rho <= rhs_bounds_degrees_k_5 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_5, rhs_bounds_degrees_k_5, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((4 * rho ^ 4 * (1 - rho) ^ 1 + 6 * rho ^ 3 * (1 - rho) ^ 2 + 4 * rho ^ 2 * (1 - rho) ^ 3 + 1
* rho ^ 1 * (1 - rho) ^ 4) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_k_6 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_6 (rho : R) : R := (1 - (rho ^ 6)).
Theorem value_1_of_lhs_bounds_degrees_k_6 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_6 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_6 : (499314128943758573388203 / 500000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_6 (1 / 3) <= (499314128943758573388203 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_6 : (3 / 10) - (1 / 1000000000000) <= lhs_bounds_degrees_k_6 (7 / 10) <= (3 /
10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_6 : (882351 / 1000000) - (1 / 1000000000000) <= rhs_bounds_degrees_k_6 (7 / 10)
<= (882351 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_6 : (1 / 2) - (1 / 1000000000000) <= lhs_bounds_degrees_k_6 (1 / 2) <= (1 / 2) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_6 : (63 / 64) - (1 / 1000000000000) <= rhs_bounds_degrees_k_6 (1 / 2) <= (63 /
64) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_k_6 : (8716148445336008024072217 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_6 (128 / 997) <= (8716148445336008024072217 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_k_6 : (4999977609753629509670889 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_6 (128 / 997) <= (4999977609753629509670889 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_k_6 : (4 / 5) - (1 / 1000000000000) <= lhs_bounds_degrees_k_6 (1 / 5) <= (4 / 5) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_k_6 : (15624 / 15625) - (1 / 1000000000000) <= rhs_bounds_degrees_k_6 (1 / 5) <=
(15624 / 15625) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_6; at_a_point. Qed.
Theorem bounds_degrees_k_6 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_6 rho <= rhs_bounds_degrees_k_6 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_6, rhs_bounds_degrees_k_6, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((5 * rho ^ 5 * (1 - rho) ^ 1 + 10 * rho ^ 4 * (1 - rho) ^ 2 + 10 * rho ^ 3 * (1 - rho) ^ 3 +
5 * rho ^ 2 * (1 - rho) ^ 4 + 1 * rho ^ 1 * (1 - rho) ^ 5) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_bounds_degrees_k_7 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_7 (rho : R) : R := (1 - (rho ^ 7)).
Theorem value_1_of_lhs_bounds_degrees_k_7 : (3 / 4) - (1 / 1000000000000) <= lhs_bounds_degrees_k_7 (1 / 4) <= (3 / 4) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_7 : (16383 / 16384) - (1 / 1000000000000) <= rhs_bounds_degrees_k_7 (1 / 4) <=
(16383 / 16384) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_7 : (4 / 5) - (1 / 1000000000000) <= lhs_bounds_degrees_k_7 (1 / 5) <= (4 / 5) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_7 : (78124 / 78125) - (1 / 1000000000000) <= rhs_bounds_degrees_k_7 (1 / 5) <=
(78124 / 78125) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_7 : (8333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_7 (1 / 6) <= (8333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_7 : (9999964277549154092363969 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_7 (1 / 6) <= (9999964277549154092363969 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_k_7 : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_7 (2 / 3) <= (3333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_k_7 : (376588934613625971650663 / 400000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_7 (2 / 3) <= (376588934613625971650663 / 400000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_k_7 : (1666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_7 (5 / 6) <= (1666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_k_7 : (7209183527663465935070873 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_7 (5 / 6) <= (7209183527663465935070873 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_7; at_a_point. Qed.
Theorem bounds_degrees_k_7 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_7 rho <= rhs_bounds_degrees_k_7 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_7, rhs_bounds_degrees_k_7, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((6 * rho ^ 6 * (1 - rho) ^ 1 + 15 * rho ^ 5 * (1 - rho) ^ 2 + 20 * rho ^ 4 * (1 - rho) ^ 3 +
15 * rho ^ 3 * (1 - rho) ^ 4 + 6 * rho ^ 2 * (1 - rho) ^ 5 + 1 * rho ^ 1 * (1 - rho) ^ 6) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_k_8 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_8 (rho : R) : R := (1 - (rho ^ 8)).
Theorem value_1_of_lhs_bounds_degrees_k_8 : (1 / 4) - (1 / 1000000000000) <= lhs_bounds_degrees_k_8 (3 / 4) <= (1 / 4) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_8 : (58975 / 65536) - (1 / 1000000000000) <= rhs_bounds_degrees_k_8 (3 / 4) <=
(58975 / 65536) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_8 : (4833333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_8 (31 / 60) <= (4833333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_8 : (9949221069730164513793629 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_8 (31 / 60) <= (9949221069730164513793629 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_8 : (1201103309929789368104313 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_8 (39 / 997) <= (1201103309929789368104313 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_8 : (9999999999945177909816611 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_8 (39 / 997) <= (9999999999945177909816611 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_k_8 : (1 / 2) - (1 / 1000000000000) <= lhs_bounds_degrees_k_8 (1 / 2) <= (1 / 2) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_k_8 : (255 / 256) - (1 / 1000000000000) <= rhs_bounds_degrees_k_8 (1 / 2) <= (255
/ 256) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_k_8 : (3 / 25) - (1 / 1000000000000) <= lhs_bounds_degrees_k_8 (22 / 25) <= (3 /
25) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_k_8 : (97712017089 / 152587890625) - (1 / 1000000000000) <= rhs_bounds_degrees_k_8
(22 / 25) <= (97712017089 / 152587890625) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_8; at_a_point. Qed.
Theorem bounds_degrees_k_8 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_8 rho <= rhs_bounds_degrees_k_8 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_8, rhs_bounds_degrees_k_8, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((7 * rho ^ 7 * (1 - rho) ^ 1 + 21 * rho ^ 6 * (1 - rho) ^ 2 + 35 * rho ^ 5 * (1 - rho) ^ 3 +
35 * rho ^ 4 * (1 - rho) ^ 4 + 21 * rho ^ 3 * (1 - rho) ^ 5 + 7 * rho ^ 2 * (1 - rho) ^ 6 + 1 * rho ^ 1 * (1 - rho) ^ 7)
/ (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (bounds_degrees_k_1, bounds_degrees_k_2, bounds_degrees_k_3, bounds_degrees_k_4,
bounds_degrees_k_5, bounds_degrees_k_6, bounds_degrees_k_7, bounds_degrees_k_8).
Print Assumptions what_was_proved.
