From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.power_line: 1 - rho^k <= k (1 - rho). For k in {1..8}; rho in [-1, 1]. Source: Bernoulli. *)
Definition lhs_spectrum_power_line_k_1 (rho : R) : R := (1 - rho).
Definition rhs_spectrum_power_line_k_1 (rho : R) : R := (1 - rho).
Theorem value_1_of_lhs_spectrum_power_line_k_1 : (6 / 5) - (3 / 2500000000000) <= lhs_spectrum_power_line_k_1 (-1 / 5)
<= (6 / 5) + (3 / 2500000000000).
Proof. unfold lhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_1 : (6 / 5) - (3 / 2500000000000) <= rhs_spectrum_power_line_k_1 (-1 / 5)
<= (6 / 5) + (3 / 2500000000000).
Proof. unfold rhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_1 : (897 / 500) - (897 / 500000000000000) <= lhs_spectrum_power_line_k_1
(-397 / 500) <= (897 / 500) + (897 / 500000000000000).
Proof. unfold lhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_1 : (897 / 500) - (897 / 500000000000000) <= rhs_spectrum_power_line_k_1
(-397 / 500) <= (897 / 500) + (897 / 500000000000000).
Proof. unfold rhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_1 : (1416666666666666666666667 / 1000000000000000000000000) -
(1416666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_spectrum_power_line_k_1 (-5 / 12) <=
(1416666666666666666666667 / 1000000000000000000000000) + (1416666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_1 : (1416666666666666666666667 / 1000000000000000000000000) -
(1416666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_1 (-5 / 12) <=
(1416666666666666666666667 / 1000000000000000000000000) + (1416666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_k_1 : (2241725175526579739217653 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_1 (103 / 997) <= (2241725175526579739217653 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_k_1 : (2241725175526579739217653 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_1 (103 / 997) <= (2241725175526579739217653 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_k_1 : (1683333333333333333333333 / 1000000000000000000000000) -
(1683333333333333333333333 / 1000000000000000000000000000000000000) <= lhs_spectrum_power_line_k_1 (-41 / 60) <=
(1683333333333333333333333 / 1000000000000000000000000) + (1683333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_k_1 : (1683333333333333333333333 / 1000000000000000000000000) -
(1683333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_1 (-41 / 60) <=
(1683333333333333333333333 / 1000000000000000000000000) + (1683333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_1; at_a_point. Qed.
Theorem spectrum_power_line_k_1 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_1 rho <=
rhs_spectrum_power_line_k_1 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_1, rhs_spectrum_power_line_k_1, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Definition lhs_spectrum_power_line_k_2 (rho : R) : R := (1 - (rho ^ 2)).
Definition rhs_spectrum_power_line_k_2 (rho : R) : R := (2 - (2 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_2 : (91 / 100) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_2 (-3 /
10) <= (91 / 100) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_2 : (13 / 5) - (13 / 5000000000000) <= rhs_spectrum_power_line_k_2 (-3 /
10) <= (13 / 5) + (13 / 5000000000000).
Proof. unfold rhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_2 : (1960847436995037268274231 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_2 (-463 / 997) <= (1960847436995037268274231 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_2 : (366098294884653961885657 / 125000000000000000000000) -
(366098294884653961885657 / 125000000000000000000000000000000000) <= rhs_spectrum_power_line_k_2 (-463 / 997) <=
(366098294884653961885657 / 125000000000000000000000) + (366098294884653961885657 /
125000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_2 : (763888888888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_2 (5 / 6) <= (763888888888888888888889 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_2 : (3333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_2 (5 / 6) <= (3333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_k_2 : (763888888888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_2 (-5 / 6) <= (763888888888888888888889 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_k_2 : (3666666666666666666666667 / 1000000000000000000000000) -
(3666666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_2 (-5 / 6) <=
(3666666666666666666666667 / 1000000000000000000000000) + (3666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_k_2 : (6121976762785850027514841 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_2 (966 / 997) <= (6121976762785850027514841 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_k_2 : (6218655967903711133400201 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_2 (966 / 997) <= (6218655967903711133400201 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_2; at_a_point. Qed.
Theorem spectrum_power_line_k_2 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_2 rho <=
rhs_spectrum_power_line_k_2 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_2, rhs_spectrum_power_line_k_2, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - rho) ^ 2) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_spectrum_power_line_k_3 (rho : R) : R := (1 - (rho ^ 3)).
Definition rhs_spectrum_power_line_k_3 (rho : R) : R := (3 - (3 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_3 : (189 / 125) - (189 / 125000000000000) <= lhs_spectrum_power_line_k_3
(-4 / 5) <= (189 / 125) + (189 / 125000000000000).
Proof. unfold lhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_3 : (27 / 5) - (27 / 5000000000000) <= rhs_spectrum_power_line_k_3 (-4 / 5)
<= (27 / 5) + (27 / 5000000000000).
Proof. unfold rhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_3 : (91 / 64) - (91 / 64000000000000) <= lhs_spectrum_power_line_k_3 (-3 /
4) <= (91 / 64) + (91 / 64000000000000).
Proof. unfold lhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_3 : (21 / 4) - (21 / 4000000000000) <= rhs_spectrum_power_line_k_3 (-3 / 4)
<= (21 / 4) + (21 / 4000000000000).
Proof. unfold rhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_3 : (9 / 8) - (9 / 8000000000000) <= lhs_spectrum_power_line_k_3 (-1 / 2)
<= (9 / 8) + (9 / 8000000000000).
Proof. unfold lhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_3 : (9 / 2) - (9 / 2000000000000) <= rhs_spectrum_power_line_k_3 (-1 / 2)
<= (9 / 2) + (9 / 2000000000000).
Proof. unfold rhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_k_3 : (1315203296467764060356653 / 1000000000000000000000000) -
(1315203296467764060356653 / 1000000000000000000000000000000000000) <= lhs_spectrum_power_line_k_3 (-49 / 72) <=
(1315203296467764060356653 / 1000000000000000000000000) + (1315203296467764060356653 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_k_3 : (5041666666666666666666667 / 1000000000000000000000000) -
(5041666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_3 (-49 / 72) <=
(5041666666666666666666667 / 1000000000000000000000000) + (5041666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_k_3 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_3 (0 / 1) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_k_3 : (3 / 1) - (3 / 1000000000000) <= rhs_spectrum_power_line_k_3 (0 / 1) <=
(3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_3; at_a_point. Qed.
Theorem spectrum_power_line_k_3 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_3 rho <=
rhs_spectrum_power_line_k_3 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_3, rhs_spectrum_power_line_k_3, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((3 / 2) * (rho - (-1)) ^ 1 * (1 - rho) ^ 2 + (1 / 2) * (1 - rho) ^ 3) /
(1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_line_k_4 (rho : R) : R := (1 - (rho ^ 4)).
Definition rhs_spectrum_power_line_k_4 (rho : R) : R := (4 - (4 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_4 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_4 (0 / 1) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_4 : (4 / 1) - (1 / 250000000000) <= rhs_spectrum_power_line_k_4 (0 / 1) <=
(4 / 1) + (1 / 250000000000).
Proof. unfold rhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_4 : (4015 / 4096) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_4 (-3
/ 8) <= (4015 / 4096) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_4 : (11 / 2) - (11 / 2000000000000) <= rhs_spectrum_power_line_k_4 (-3 / 8)
<= (11 / 2) + (11 / 2000000000000).
Proof. unfold rhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_4 : (6501844135802469135802469 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_4 (-59 / 60) <= (6501844135802469135802469 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_4 : (7933333333333333333333333 / 1000000000000000000000000) -
(7933333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_4 (-59 / 60) <=
(7933333333333333333333333 / 1000000000000000000000000) + (7933333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_k_4 : (8391098765432098765432099 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_4 (-19 / 30) <= (8391098765432098765432099 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_k_4 : (6533333333333333333333333 / 1000000000000000000000000) -
(6533333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_4 (-19 / 30) <=
(6533333333333333333333333 / 1000000000000000000000000) + (6533333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_k_4 : (15 / 16) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_4 (-1 / 2)
<= (15 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_k_4 : (6 / 1) - (3 / 500000000000) <= rhs_spectrum_power_line_k_4 (-1 / 2) <=
(6 / 1) + (3 / 500000000000).
Proof. unfold rhs_spectrum_power_line_k_4; at_a_point. Qed.
Theorem spectrum_power_line_k_4 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_4 rho <=
rhs_spectrum_power_line_k_4 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_4, rhs_spectrum_power_line_k_4, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((3 / 2) * (rho - (-1)) ^ 2 * (1 - rho) ^ 2 + 1 * (rho - (-1)) ^ 1 * (1 - rho)
^ 3 + (1 / 2) * (1 - rho) ^ 4) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_line_k_5 (rho : R) : R := (1 - (rho ^ 5)).
Definition rhs_spectrum_power_line_k_5 (rho : R) : R := (5 - (5 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_5 : (33 / 32) - (33 / 32000000000000) <= lhs_spectrum_power_line_k_5 (-1 /
2) <= (33 / 32) + (33 / 32000000000000).
Proof. unfold lhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_5 : (15 / 2) - (3 / 400000000000) <= rhs_spectrum_power_line_k_5 (-1 / 2)
<= (15 / 2) + (3 / 400000000000).
Proof. unfold rhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_5 : (30024751 / 312500000) - (1 / 1000000000000) <=
lhs_spectrum_power_line_k_5 (49 / 50) <= (30024751 / 312500000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_5 : (1 / 10) - (1 / 1000000000000) <= rhs_spectrum_power_line_k_5 (49 / 50)
<= (1 / 10) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_5 : (3093 / 3125) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_5 (2 /
5) <= (3093 / 3125) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_5 : (3 / 1) - (3 / 1000000000000) <= rhs_spectrum_power_line_k_5 (2 / 5) <=
(3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_k_5 : (1131687242798353909465021 / 1000000000000000000000000) -
(1131687242798353909465021 / 1000000000000000000000000000000000000) <= lhs_spectrum_power_line_k_5 (-2 / 3) <=
(1131687242798353909465021 / 1000000000000000000000000) + (1131687242798353909465021 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_k_5 : (8333333333333333333333333 / 1000000000000000000000000) -
(8333333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_5 (-2 / 3) <=
(8333333333333333333333333 / 1000000000000000000000000) + (8333333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_k_5 : (781 / 1024) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_5 (3 /
4) <= (781 / 1024) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_k_5 : (5 / 4) - (1 / 800000000000) <= rhs_spectrum_power_line_k_5 (3 / 4) <=
(5 / 4) + (1 / 800000000000).
Proof. unfold rhs_spectrum_power_line_k_5; at_a_point. Qed.
Theorem spectrum_power_line_k_5 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_5 rho <=
rhs_spectrum_power_line_k_5 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_5, rhs_spectrum_power_line_k_5, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((5 / 4) * (rho - (-1)) ^ 3 * (1 - rho) ^ 2 + (5 / 4) * (rho - (-1)) ^ 2 * (1
- rho) ^ 3 + (5 / 4) * (rho - (-1)) ^ 1 * (1 - rho) ^ 4 + (1 / 4) * (1 - rho) ^ 5) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_line_k_6 (rho : R) : R := (1 - (rho ^ 6)).
Definition rhs_spectrum_power_line_k_6 (rho : R) : R := (6 - (6 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_6 : (4095 / 4096) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_6 (-1
/ 4) <= (4095 / 4096) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_6 : (15 / 2) - (3 / 400000000000) <= rhs_spectrum_power_line_k_6 (-1 / 4)
<= (15 / 2) + (3 / 400000000000).
Proof. unfold rhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_6 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_6 (0 / 1) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_6 : (6 / 1) - (3 / 500000000000) <= rhs_spectrum_power_line_k_6 (0 / 1) <=
(6 / 1) + (3 / 500000000000).
Proof. unfold rhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_6 : (468559 / 1000000) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_6
(9 / 10) <= (468559 / 1000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_6 : (3 / 5) - (1 / 1000000000000) <= rhs_spectrum_power_line_k_6 (9 / 10)
<= (3 / 5) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_k_6 : (3367 / 4096) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_6 (-3
/ 4) <= (3367 / 4096) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_k_6 : (21 / 2) - (21 / 2000000000000) <= rhs_spectrum_power_line_k_6 (-3 / 4)
<= (21 / 2) + (21 / 2000000000000).
Proof. unfold rhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_k_6 : (1200749484926911865569273 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_6 (-7 / 12) <= (1200749484926911865569273 / 1250000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_k_6 : (19 / 2) - (19 / 2000000000000) <= rhs_spectrum_power_line_k_6 (-7 /
12) <= (19 / 2) + (19 / 2000000000000).
Proof. unfold rhs_spectrum_power_line_k_6; at_a_point. Qed.
Theorem spectrum_power_line_k_6 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_6 rho <=
rhs_spectrum_power_line_k_6 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_6, rhs_spectrum_power_line_k_6, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((15 / 16) * (rho - (-1)) ^ 4 * (1 - rho) ^ 2 + (5 / 4) * (rho - (-1)) ^ 3 *
(1 - rho) ^ 3 + (15 / 8) * (rho - (-1)) ^ 2 * (1 - rho) ^ 4 + (3 / 4) * (rho - (-1)) ^ 1 * (1 - rho) ^ 5 + (3 / 16) * (1
- rho) ^ 6) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_line_k_7 (rho : R) : R := (1 - (rho ^ 7)).
Definition rhs_spectrum_power_line_k_7 (rho : R) : R := (7 - (7 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_7 : (4999999664876472875686629 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_7 (17 / 180) <= (4999999664876472875686629 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_7 : (6338888888888888888888889 / 1000000000000000000000000) -
(6338888888888888888888889 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_7 (17 / 180) <=
(6338888888888888888888889 / 1000000000000000000000000) + (6338888888888888888888889 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_7 : (4999999860459176383173297 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_7 (1 / 12) <= (4999999860459176383173297 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_7 : (6416666666666666666666667 / 1000000000000000000000000) -
(6416666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_7 (1 / 12) <=
(6416666666666666666666667 / 1000000000000000000000000) + (6416666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_7 : (4969189607072688042981253 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_7 (29 / 60) <= (4969189607072688042981253 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_7 : (3616666666666666666666667 / 1000000000000000000000000) -
(3616666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_7 (29 / 60) <=
(3616666666666666666666667 / 1000000000000000000000000) + (3616666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_k_7 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_7 (0 / 1) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_k_7 : (7 / 1) - (7 / 1000000000000) <= rhs_spectrum_power_line_k_7 (0 / 1) <=
(7 / 1) + (7 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_k_7 : (9176457 / 10000000) - (1 / 1000000000000) <=
lhs_spectrum_power_line_k_7 (7 / 10) <= (9176457 / 10000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_k_7 : (21 / 10) - (21 / 10000000000000) <= rhs_spectrum_power_line_k_7 (7 /
10) <= (21 / 10) + (21 / 10000000000000).
Proof. unfold rhs_spectrum_power_line_k_7; at_a_point. Qed.
Theorem spectrum_power_line_k_7 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_7 rho <=
rhs_spectrum_power_line_k_7 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_7, rhs_spectrum_power_line_k_7, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((21 / 32) * (rho - (-1)) ^ 5 * (1 - rho) ^ 2 + (35 / 32) * (rho - (-1)) ^ 4 *
(1 - rho) ^ 3 + (35 / 16) * (rho - (-1)) ^ 3 * (1 - rho) ^ 4 + (21 / 16) * (rho - (-1)) ^ 2 * (1 - rho) ^ 5 + (21 / 32)
* (rho - (-1)) ^ 1 * (1 - rho) ^ 6 + (3 / 32) * (1 - rho) ^ 7) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_spectrum_power_line_k_8 (rho : R) : R := (1 - (rho ^ 8)).
Definition rhs_spectrum_power_line_k_8 (rho : R) : R := (8 - (8 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_8 : (58975 / 65536) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_8
(-3 / 4) <= (58975 / 65536) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_8 : (14 / 1) - (7 / 500000000000) <= rhs_spectrum_power_line_k_8 (-3 / 4)
<= (14 / 1) + (7 / 500000000000).
Proof. unfold rhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_8 : (390369 / 390625) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_8
(2 / 5) <= (390369 / 390625) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_8 : (24 / 5) - (3 / 625000000000) <= rhs_spectrum_power_line_k_8 (2 / 5) <=
(24 / 5) + (3 / 625000000000).
Proof. unfold rhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_8 : (390624 / 390625) - (1 / 1000000000000) <= lhs_spectrum_power_line_k_8
(1 / 5) <= (390624 / 390625) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_8 : (32 / 5) - (1 / 156250000000) <= rhs_spectrum_power_line_k_8 (1 / 5) <=
(32 / 5) + (1 / 156250000000).
Proof. unfold rhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_power_line_k_8 : (999304270579093815075039 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_8 (-403 / 1000) <= (999304270579093815075039 / 1000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_power_line_k_8 : (1403 / 125) - (1403 / 125000000000000) <= rhs_spectrum_power_line_k_8
(-403 / 1000) <= (1403 / 125) + (1403 / 125000000000000).
Proof. unfold rhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_power_line_k_8 : (152587890624 / 152587890625) - (1 / 1000000000000) <=
lhs_spectrum_power_line_k_8 (-1 / 25) <= (152587890624 / 152587890625) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_power_line_k_8 : (208 / 25) - (13 / 1562500000000) <= rhs_spectrum_power_line_k_8 (-1 /
25) <= (208 / 25) + (13 / 1562500000000).
Proof. unfold rhs_spectrum_power_line_k_8; at_a_point. Qed.
Theorem spectrum_power_line_k_8 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_8 rho <=
rhs_spectrum_power_line_k_8 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_8, rhs_spectrum_power_line_k_8, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((7 / 16) * (rho - (-1)) ^ 6 * (1 - rho) ^ 2 + (7 / 8) * (rho - (-1)) ^ 5 * (1
- rho) ^ 3 + (35 / 16) * (rho - (-1)) ^ 4 * (1 - rho) ^ 4 + (7 / 4) * (rho - (-1)) ^ 3 * (1 - rho) ^ 5 + (21 / 16) *
(rho - (-1)) ^ 2 * (1 - rho) ^ 6 + (3 / 8) * (rho - (-1)) ^ 1 * (1 - rho) ^ 7 + (1 / 16) * (1 - rho) ^ 8) / (1)));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (spectrum_power_line_k_1, spectrum_power_line_k_2, spectrum_power_line_k_3,
spectrum_power_line_k_4, spectrum_power_line_k_5, spectrum_power_line_k_6, spectrum_power_line_k_7,
spectrum_power_line_k_8).
Print Assumptions what_was_proved.
