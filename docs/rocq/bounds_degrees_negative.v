From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.degrees_negative: rho^k <= rho^2. For rho in [-1, -1/1000]; k in {1..8}. Source: ours, from
   gaussian.stability_series. *)
Definition lhs_bounds_degrees_negative_k_1 (rho : R) : R := rho.
Definition rhs_bounds_degrees_negative_k_1 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_1 : (-6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_1 (-2 / 3) <= (-6666666666666666666666667 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_1 : (1111111111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_1 (-2 / 3) <= (1111111111111111111111111 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_1 : (-79 / 100) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_1 (-79 / 100) <= (-79 / 100) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_1 : (6241 / 10000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_1 (-79 / 100) <= (6241 / 10000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_1 : (-19 / 25) - (1 / 1000000000000) <= lhs_bounds_degrees_negative_k_1
(-19 / 25) <= (-19 / 25) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_1 : (361 / 625) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_1 (-19 / 25) <= (361 / 625) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_negative_k_1 : (-4361111111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_1 (-157 / 360) <= (-4361111111111111111111111 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_negative_k_1 : (1901929012345679012345679 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_1 (-157 / 360) <= (1901929012345679012345679 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_negative_k_1 : (-3333333333333333333333333 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_1 (-1 / 30) <= (-3333333333333333333333333 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_negative_k_1 : (1111111111111111111111111 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_1 (-1 / 30) <= (1111111111111111111111111 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_1; at_a_point. Qed.
Theorem bounds_degrees_negative_k_1 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_1 rho <=
rhs_bounds_degrees_negative_k_1 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_1, rhs_bounds_degrees_negative_k_1, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * ((-1 / 1000) - rho) ^ 2 + (501 / 500) * ((-1 / 1000) -
rho) ^ 1 + (1001 / 1000000)) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_2 (rho : R) : R := (rho ^ 2).
Definition rhs_bounds_degrees_negative_k_2 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_2 : (1736111111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_2 (-5 / 6) <= (1736111111111111111111111 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_2 : (1736111111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_2 (-5 / 6) <= (1736111111111111111111111 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_2 : (1 / 15625) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_2 (-1 / 125) <= (1 / 15625) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_2 : (1 / 15625) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_2 (-1 / 125) <= (1 / 15625) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_2 : (9 / 25) - (1 / 1000000000000) <= lhs_bounds_degrees_negative_k_2
(-3 / 5) <= (9 / 25) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_2 : (9 / 25) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_2
(-3 / 5) <= (9 / 25) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_negative_k_2 : (1 / 4) - (1 / 1000000000000) <= lhs_bounds_degrees_negative_k_2
(-1 / 2) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_negative_k_2 : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_2
(-1 / 2) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_negative_k_2 : (1 / 16) - (1 / 1000000000000) <= lhs_bounds_degrees_negative_k_2
(-1 / 4) <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_negative_k_2 : (1 / 16) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_2
(-1 / 4) <= (1 / 16) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_2; at_a_point. Qed.
Theorem bounds_degrees_negative_k_2 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_2 rho <=
rhs_bounds_degrees_negative_k_2 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_2, rhs_bounds_degrees_negative_k_2, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Definition lhs_bounds_degrees_negative_k_3 (rho : R) : R := (rho ^ 3).
Definition rhs_bounds_degrees_negative_k_3 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_3 : (-293130787037037037037037 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_3 (-37 / 60) <= (-293130787037037037037037 / 1250000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_3 : (1901388888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_3 (-37 / 60) <= (1901388888888888888888889 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_3 : (-2274537037037037037037037 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_3 (-17 / 60) <= (-2274537037037037037037037 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_3 : (4013888888888888888888889 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_3 (-17 / 60) <= (4013888888888888888888889 / 50000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_3 : (-729 / 125000000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_3 (-9 / 500) <= (-729 / 125000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_3 : (81 / 250000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_3 (-9 / 500) <= (81 / 250000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_negative_k_3 : (-64 / 125) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_3 (-4 / 5) <= (-64 / 125) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_negative_k_3 : (16 / 25) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_3
(-4 / 5) <= (16 / 25) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_negative_k_3 : (-462962962962962962962963 / 12500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_3 (-1 / 3) <= (-462962962962962962962963 / 12500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_negative_k_3 : (1111111111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_3 (-1 / 3) <= (1111111111111111111111111 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_3; at_a_point. Qed.
Theorem bounds_degrees_negative_k_3 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_3 rho <=
rhs_bounds_degrees_negative_k_3 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_3, rhs_bounds_degrees_negative_k_3, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * ((-1 / 1000) - rho) ^ 3 + (1003 / 1000) * ((-1 / 1000)
- rho) ^ 2 + (2003 / 1000000) * ((-1 / 1000) - rho) ^ 1 + (1001 / 1000000000)) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_4 (rho : R) : R := (rho ^ 4).
Definition rhs_bounds_degrees_negative_k_4 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_4 : (1 / 625) - (1 / 1000000000000) <= lhs_bounds_degrees_negative_k_4
(-1 / 5) <= (1 / 625) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_4 : (1 / 25) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_4
(-1 / 5) <= (1 / 25) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_4 : (4822530864197530864197531 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_4 (-5 / 6) <= (4822530864197530864197531 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_4 : (1736111111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_4 (-5 / 6) <= (1736111111111111111111111 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_4 : (1 / 10000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_4 (-1 / 10) <= (1 / 10000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_4 : (1 / 100) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_4
(-1 / 10) <= (1 / 100) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_negative_k_4 : (1 / 16) - (1 / 1000000000000) <= lhs_bounds_degrees_negative_k_4
(-1 / 2) <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_negative_k_4 : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_4
(-1 / 2) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_negative_k_4 : (154320987654320987654321 / 12500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_4 (-1 / 3) <= (154320987654320987654321 / 12500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_negative_k_4 : (1111111111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_4 (-1 / 3) <= (1111111111111111111111111 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_4; at_a_point. Qed.
Theorem bounds_degrees_negative_k_4 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_4 rho <=
rhs_bounds_degrees_negative_k_4 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_4, rhs_bounds_degrees_negative_k_4, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same (((1001 / 997002999) * (rho - (-1)) ^ 4 + (668000 /
332334333) * (rho - (-1)) ^ 3 * ((-1 / 1000) - rho) ^ 1 + (335000000 / 332334333) * (rho - (-1)) ^ 2 * ((-1 / 1000) -
rho) ^ 2 + (2000000000 / 997002999) * (rho - (-1)) ^ 1 * ((-1 / 1000) - rho) ^ 3) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_5 (rho : R) : R := (rho ^ 5).
Definition rhs_bounds_degrees_negative_k_5 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_5 : (-643004115226337448559671 / 5000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_5 (-1 / 6) <= (-643004115226337448559671 / 5000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_5 : (1388888888888888888888889 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_5 (-1 / 6) <= (1388888888888888888888889 / 50000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_5 : (-38320994864963843587529 / 2000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_5 (-41 / 360) <= (-38320994864963843587529 /
2000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_5 : (162133487654320987654321 / 12500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_5 (-41 / 360) <= (162133487654320987654321 / 12500000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_5 : (-2328000438046553497942387 / 500000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_5 (-41 / 120) <= (-2328000438046553497942387 /
500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_5 : (1167361111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_5 (-41 / 120) <= (1167361111111111111111111 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_negative_k_5 : (-35723051649 / 976562500000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_5 (-129 / 250) <= (-35723051649 / 976562500000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_negative_k_5 : (16641 / 62500) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_5 (-129 / 250) <= (16641 / 62500) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_negative_k_5 : (-6627613168724279835390947 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_5 (-11 / 30) <= (-6627613168724279835390947 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_negative_k_5 : (336111111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_5 (-11 / 30) <= (336111111111111111111111 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_5; at_a_point. Qed.
Theorem bounds_degrees_negative_k_5 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_5 rho <=
rhs_bounds_degrees_negative_k_5 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_5, rhs_bounds_degrees_negative_k_5, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * ((-1 / 1000) - rho) ^ 5 + (1 / 200) * ((-1 / 1000) -
rho) ^ 4 + (1 / 100000) * ((-1 / 1000) - rho) ^ 3 + (100000001 / 100000000) * ((-1 / 1000) - rho) ^ 2 + (400000001 /
200000000000) * ((-1 / 1000) - rho) ^ 1 + (1000000001 / 1000000000000000)) / (1))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_6 (rho : R) : R := (rho ^ 6).
Definition rhs_bounds_degrees_negative_k_6 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_6 : (20464923860814889 / 1000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_6 (-523 / 1000) <= (20464923860814889 / 1000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_6 : (273529 / 1000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_6 (-523 / 1000) <= (273529 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_6 : (418622470850480109739369 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_6 (-5 / 6) <= (418622470850480109739369 / 1250000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_6 : (1736111111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_6 (-5 / 6) <= (1736111111111111111111111 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_6 : (4096 / 15625) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_6 (-4 / 5) <= (4096 / 15625) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_6 : (16 / 25) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_6
(-4 / 5) <= (16 / 25) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_negative_k_6 : (287188690221208456186223 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_6 (-251 / 360) <= (287188690221208456186223 / 2500000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_negative_k_6 : (2430594135802469135802469 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_6 (-251 / 360) <= (2430594135802469135802469 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_negative_k_6 : (922735419101379551069639 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_6 (-121 / 180) <= (922735419101379551069639 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_negative_k_6 : (4518827160493827160493827 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_6 (-121 / 180) <= (4518827160493827160493827 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_6; at_a_point. Qed.
Theorem bounds_degrees_negative_k_6 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_6 rho <=
rhs_bounds_degrees_negative_k_6 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_6, rhs_bounds_degrees_negative_k_6, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same (((1001001001 / 995009990004999) * (rho - (-1)) ^ 6 +
(2006006006000 / 995009990004999) * (rho - (-1)) ^ 5 * ((-1 / 1000) - rho) ^ 1 + (1009015015000000 / 995009990004999) *
(rho - (-1)) ^ 4 * ((-1 / 1000) - rho) ^ 2 + (4016020000000000 / 995009990004999) * (rho - (-1)) ^ 3 * ((-1 / 1000) -
rho) ^ 3 + (6014000000000000 / 995009990004999) * (rho - (-1)) ^ 2 * ((-1 / 1000) - rho) ^ 4 + (4000000000000000 /
995009990004999) * (rho - (-1)) ^ 1 * ((-1 / 1000) - rho) ^ 5) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_7 (rho : R) : R := (rho ^ 7).
Definition rhs_bounds_degrees_negative_k_7 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_7 : (-1 / 16384) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_7 (-1 / 4) <= (-1 / 16384) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_7 : (1 / 16) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_7
(-1 / 4) <= (1 / 16) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_7 : (-228132782200027718139089 / 200000000000000000000000000000000) -
(1 / 1000000000000) <= lhs_bounds_degrees_negative_k_7 (-19 / 360) <= (-228132782200027718139089 /
200000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_7 : (1392746913580246913580247 / 500000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_7 (-19 / 360) <= (1392746913580246913580247 /
500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_7 : (-1045375790643844858705963 /
50000000000000000000000000000000000000) - (1 / 1000000000000) <= lhs_bounds_degrees_negative_k_7 (-1 / 90) <=
(-1045375790643844858705963 / 50000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_7 : (154320987654320987654321 / 1250000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_7 (-1 / 90) <= (154320987654320987654321 / 1250000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_negative_k_7 : (-2201044184236492070204957 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_7 (-578 / 997) <= (-2201044184236492070204957 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_negative_k_7 : (336097560484864825167579 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_7 (-578 / 997) <= (336097560484864825167579 / 1000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_negative_k_7 : (-137231006679 / 476837158203125) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_7 (-39 / 125) <= (-137231006679 / 476837158203125) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_negative_k_7 : (1521 / 15625) - (1 / 1000000000000) <=
rhs_bounds_degrees_negative_k_7 (-39 / 125) <= (1521 / 15625) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_7; at_a_point. Qed.
Theorem bounds_degrees_negative_k_7 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_7 rho <=
rhs_bounds_degrees_negative_k_7 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_7, rhs_bounds_degrees_negative_k_7, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * ((-1 / 1000) - rho) ^ 7 + (7 / 1000) * ((-1 / 1000) -
rho) ^ 6 + (21 / 1000000) * ((-1 / 1000) - rho) ^ 5 + (7 / 200000000) * ((-1 / 1000) - rho) ^ 4 + (7 / 200000000000) *
((-1 / 1000) - rho) ^ 3 + (1000000000000021 / 1000000000000000) * ((-1 / 1000) - rho) ^ 2 + (2000000000000007 /
1000000000000000000) * ((-1 / 1000) - rho) ^ 1 + (1000000000000001 / 1000000000000000000000)) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_negative_k_8 (rho : R) : R := (rho ^ 8).
Definition rhs_bounds_degrees_negative_k_8 (rho : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_bounds_degrees_negative_k_8 : (604313824045380891113709 / 100000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_8 (-222 / 997) <= (604313824045380891113709 /
100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_negative_k_8 : (4958104001070412843344477 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_8 (-222 / 997) <= (4958104001070412843344477 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_negative_k_8 : (2325680393613778387440939 / 1000000000000000000000000000000000) -
(1 / 1000000000000) <= lhs_bounds_degrees_negative_k_8 (-1 / 12) <= (2325680393613778387440939 /
1000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_negative_k_8 : (1736111111111111111111111 / 250000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_8 (-1 / 12) <= (1736111111111111111111111 / 250000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_negative_k_8 : (5764801 / 100000000) - (1 / 1000000000000) <=
lhs_bounds_degrees_negative_k_8 (-7 / 10) <= (5764801 / 100000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_negative_k_8 : (49 / 100) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_8
(-7 / 10) <= (49 / 100) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_degrees_negative_k_8 : (762078951379362901996647 / 5000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_negative_k_8 (-1 / 3) <= (762078951379362901996647 / 5000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_degrees_negative_k_8 : (1111111111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_negative_k_8 (-1 / 3) <= (1111111111111111111111111 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_degrees_negative_k_8 : (1 / 256) - (1 / 1000000000000) <= lhs_bounds_degrees_negative_k_8
(-1 / 2) <= (1 / 256) + (1 / 1000000000000).
Proof. unfold lhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_degrees_negative_k_8 : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_degrees_negative_k_8
(-1 / 2) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_negative_k_8; at_a_point. Qed.
Theorem bounds_degrees_negative_k_8 : forall rho : R, -1 <= rho <= -1 / 1000 -> lhs_bounds_degrees_negative_k_8 rho <=
rhs_bounds_degrees_negative_k_8 rho.
Proof.
intros. unfold lhs_bounds_degrees_negative_k_8, rhs_bounds_degrees_negative_k_8, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same (((333667000333667 / 331006988344993002333) * (rho - (-1)) ^
8 + (669336002669336000 / 331006988344993002333) * (rho - (-1)) ^ 7 * ((-1 / 1000) - rho) ^ 1 + (112558669780892000000 /
110335662781664334111) * (rho - (-1)) ^ 6 * ((-1 / 1000) - rho) ^ 2 + (2012018685352000000000 / 331006988344993002333) *
(rho - (-1)) ^ 5 * ((-1 / 1000) - rho) ^ 3 + (5018356690000000000000 / 331006988344993002333) * (rho - (-1)) ^ 4 * ((-1
/ 1000) - rho) ^ 4 + (2227784000000000000000 / 110335662781664334111) * (rho - (-1)) ^ 3 * ((-1 / 1000) - rho) ^ 5 +
(5009000000000000000000 / 331006988344993002333) * (rho - (-1)) ^ 2 * ((-1 / 1000) - rho) ^ 6 + (2000000000000000000000
/ 331006988344993002333) * (rho - (-1)) ^ 1 * ((-1 / 1000) - rho) ^ 7) / (1))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined].
Qed.

Definition what_was_proved := (bounds_degrees_negative_k_1, bounds_degrees_negative_k_2, bounds_degrees_negative_k_3,
bounds_degrees_negative_k_4, bounds_degrees_negative_k_5, bounds_degrees_negative_k_6, bounds_degrees_negative_k_7,
bounds_degrees_negative_k_8).
Print Assumptions what_was_proved.
