From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.degrees: 1 - rho <= 1 - rho^k. For rho in [0, 1]; k in {1..8}. Source: ours, from gaussian.stability_series. *)
Definition lhs_bounds_degrees_k_1 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_1 (rho : R) : R := (1 - rho).
Theorem value_1_of_lhs_bounds_degrees_k_1 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_1 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_1. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_1 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_1 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_1. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_1 : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_1 (4558 / 4791) <= (2431642663327071592569401 / 50000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_degrees_k_1. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_1 : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_1 (4558 / 4791) <= (2431642663327071592569401 / 50000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_degrees_k_1. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_1 : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_1 (2728 / 4791) <= (2152995199332080985180547 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_1. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_1 : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_1 (2728 / 4791) <= (2152995199332080985180547 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_1. at_a_point. Qed.
Theorem bounds_degrees_k_1 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_1 rho <= rhs_bounds_degrees_k_1 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_1, rhs_bounds_degrees_k_1, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Definition lhs_bounds_degrees_k_2 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_2 (rho : R) : R := (1 - (rho ^ 2)).
Theorem value_1_of_lhs_bounds_degrees_k_2 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_2 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_2. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_2 : (8888888888888888888888889 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_2 (1 / 3) <= (8888888888888888888888889 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_2. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_2 : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_2 (4558 / 4791) <= (2431642663327071592569401 / 50000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_degrees_k_2. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_2 : (2372513802905947852111389 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_2 (4558 / 4791) <= (2372513802905947852111389 / 25000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_degrees_k_2. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_2 : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_2 (2728 / 4791) <= (2152995199332080985180547 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_2. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_2 : (27031301863958116347439 / 40000000000000000000000) - (1 / 1000000000000) <=
rhs_bounds_degrees_k_2 (2728 / 4791) <= (27031301863958116347439 / 40000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_2. at_a_point. Qed.
Theorem bounds_degrees_k_2 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_2 rho <= rhs_bounds_degrees_k_2 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_2, rhs_bounds_degrees_k_2, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((1 * rho ^ 1 * (1 - rho) ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_bounds_degrees_k_3 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_3 (rho : R) : R := (1 - (rho ^ 3)).
Theorem value_1_of_lhs_bounds_degrees_k_3 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_3 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_3. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_3 : (962962962962962962962963 / 1000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_3 (1 / 3) <= (962962962962962962962963 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_3. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_3 : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_3 (4558 / 4791) <= (2431642663327071592569401 / 50000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_degrees_k_3. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_3 : (1389181207567965795025983 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_3 (4558 / 4791) <= (1389181207567965795025983 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_degrees_k_3. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_3 : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_3 (2728 / 4791) <= (2152995199332080985180547 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_3. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_3 : (8153902707413783207880067 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_3 (2728 / 4791) <= (8153902707413783207880067 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_degrees_k_3. at_a_point. Qed.
Theorem bounds_degrees_k_3 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_3 rho <= rhs_bounds_degrees_k_3 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_3, rhs_bounds_degrees_k_3, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((2 * rho ^ 2 * (1 - rho) ^ 1 + 1 * rho ^ 1 * (1 - rho) ^ 2) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_k_4 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_4 (rho : R) : R := (1 - (rho ^ 4)).
Theorem value_1_of_lhs_bounds_degrees_k_4 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_4 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_4. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_4 : (9876543209876543209876543 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_4 (1 / 3) <= (9876543209876543209876543 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_4. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_4 : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_4 (4558 / 4791) <= (2431642663327071592569401 / 50000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_degrees_k_4. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_4 : (1807949894405090397355131 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_4 (4558 / 4791) <= (1807949894405090397355131 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_degrees_k_4. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_4 : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_4 (2728 / 4791) <= (2152995199332080985180547 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_4. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_4 : (447441521455069928940689 / 500000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_4 (2728 / 4791) <= (447441521455069928940689 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_4. at_a_point. Qed.
Theorem bounds_degrees_k_4 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_4 rho <= rhs_bounds_degrees_k_4 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_4, rhs_bounds_degrees_k_4, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((3 * rho ^ 3 * (1 - rho) ^ 1 + 3 * rho ^ 2 * (1 - rho) ^ 2 + 1 * rho ^ 1 * (1 - rho) ^ 3) /
(1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_k_5 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_5 (rho : R) : R := (1 - (rho ^ 5)).
Theorem value_1_of_lhs_bounds_degrees_k_5 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_5 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_5. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_5 : (9958847736625514403292181 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_5 (1 / 3) <= (9958847736625514403292181 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_5. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_5 : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_5 (4558 / 4791) <= (2431642663327071592569401 / 50000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_degrees_k_5. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_5 : (2206352665142642878552429 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_5 (4558 / 4791) <= (2206352665142642878552429 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_degrees_k_5. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_5 : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_5 (2728 / 4791) <= (2152995199332080985180547 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_5. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_5 : (4700731518533564529639323 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_5 (2728 / 4791) <= (4700731518533564529639323 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_5. at_a_point. Qed.
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
Proof. unfold lhs_bounds_degrees_k_6. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_6 : (499314128943758573388203 / 500000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_6 (1 / 3) <= (499314128943758573388203 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_6. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_6 : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_6 (4558 / 4791) <= (2431642663327071592569401 / 50000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_degrees_k_6. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_6 : (1292689986194966211692963 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_6 (4558 / 4791) <= (1292689986194966211692963 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_6. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_6 : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_6 (2728 / 4791) <= (2152995199332080985180547 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_6. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_6 : (603699529914411501692133 / 625000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_6 (2728 / 4791) <= (603699529914411501692133 / 625000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_6. at_a_point. Qed.
Theorem bounds_degrees_k_6 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_6 rho <= rhs_bounds_degrees_k_6 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_6, rhs_bounds_degrees_k_6, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((5 * rho ^ 5 * (1 - rho) ^ 1 + 10 * rho ^ 4 * (1 - rho) ^ 2 + 10 * rho ^ 3 * (1 - rho) ^ 3 +
5 * rho ^ 2 * (1 - rho) ^ 4 + 1 * rho ^ 1 * (1 - rho) ^ 5) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_bounds_degrees_k_7 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_7 (rho : R) : R := (1 - (rho ^ 7)).
Theorem value_1_of_lhs_bounds_degrees_k_7 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_7 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_7. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_7 : (499771376314586191129401 / 500000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_7 (1 / 3) <= (499771376314586191129401 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_7. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_7 : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_7 (4558 / 4791) <= (2431642663327071592569401 / 50000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_degrees_k_7. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_7 : (294597410021985221995263 / 1000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_7 (4558 / 4791) <= (294597410021985221995263 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_7. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_7 : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_7 (2728 / 4791) <= (2152995199332080985180547 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_7. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_7 : (196118877402230153311869 / 200000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_7 (2728 / 4791) <= (196118877402230153311869 / 200000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_7. at_a_point. Qed.
Theorem bounds_degrees_k_7 : forall rho : R, 0 <= rho <= 1 -> lhs_bounds_degrees_k_7 rho <= rhs_bounds_degrees_k_7 rho.
Proof.
intros. unfold lhs_bounds_degrees_k_7, rhs_bounds_degrees_k_7, tanh, sinh, cosh. apply le_of_difference. assert (PI_pos
:= PI_RGT_0); apply (same ((6 * rho ^ 6 * (1 - rho) ^ 1 + 15 * rho ^ 5 * (1 - rho) ^ 2 + 20 * rho ^ 4 * (1 - rho) ^ 3 +
15 * rho ^ 3 * (1 - rho) ^ 4 + 6 * rho ^ 2 * (1 - rho) ^ 5 + 1 * rho ^ 1 * (1 - rho) ^ 6) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_bounds_degrees_k_8 (rho : R) : R := (1 - rho).
Definition rhs_bounds_degrees_k_8 (rho : R) : R := (1 - (rho ^ 8)).
Theorem value_1_of_lhs_bounds_degrees_k_8 : (6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_8 (1 / 3) <= (6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_8. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_degrees_k_8 : (9998475842097241274196007 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_8 (1 / 3) <= (9998475842097241274196007 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_8. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_degrees_k_8 : (2431642663327071592569401 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_8 (4558 / 4791) <= (2431642663327071592569401 / 50000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_degrees_k_8. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_degrees_k_8 : (1644515753371121521451063 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_degrees_k_8 (4558 / 4791) <= (1644515753371121521451063 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_degrees_k_8. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_degrees_k_8 : (2152995199332080985180547 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_degrees_k_8 (2728 / 4791) <= (2152995199332080985180547 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_degrees_k_8. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_degrees_k_8 : (988950425332168501601731 / 1000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_degrees_k_8 (2728 / 4791) <= (988950425332168501601731 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_degrees_k_8. at_a_point. Qed.
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
