From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.exp_least: The value of exp is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_exp_least (x : R) : R := 0.
Definition rhs_bounds_exp_least (x : R) : R := (exp x).
Theorem value_1_of_lhs_bounds_exp_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_exp_least (-1 / 1) <= (0 / 1) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_exp_least. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_exp_least : (1839397205857211607977619 / 5000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_exp_least (-1 / 1) <= (1839397205857211607977619 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_exp_least. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_exp_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_exp_least (4325 / 1597) <= (0 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_exp_least. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_exp_least : (150022903643192797618289 / 10000000000000000000000) -
(150022903643192797618289 / 10000000000000000000000000000000000) <= rhs_bounds_exp_least (4325 / 1597) <=
(150022903643192797618289 / 10000000000000000000000) + (150022903643192797618289 / 10000000000000000000000000000000000).
Proof. unfold rhs_bounds_exp_least. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_exp_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_exp_least (665 / 1597) <= (0 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_exp_least. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_exp_least : (758250540370849386535123 / 500000000000000000000000) -
(758250540370849386535123 / 500000000000000000000000000000000000) <= rhs_bounds_exp_least (665 / 1597) <=
(758250540370849386535123 / 500000000000000000000000) + (758250540370849386535123 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_exp_least. at_a_point. Qed.
Theorem bounds_exp_least : forall x : R, lhs_bounds_exp_least x <= rhs_bounds_exp_least x.
Proof.
intros. unfold lhs_bounds_exp_least, rhs_bounds_exp_least, tanh, sinh, cosh. apply le_of_difference. as_exp x; assert
(Pgrown_0 : 0 < exp x) by apply exp_pos; set (grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0);
apply (same ((1 * grown_0 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions bounds_exp_least.
