From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.mean_slope: (x^2/t + t)/2 - x = (x - t)^2/(2 t). For x in (-oo, oo); t in (0, oo). Source: Cauchy-Schwarz, by the
   arithmetic and geometric mean. *)
Definition lhs_bounds_mean_slope (x t : R) : R := ((t / 2) + ((x ^ 2) / (2 * t)) - x).
Definition rhs_bounds_mean_slope (x t : R) : R := (((x - t) ^ 2) / (2 * t)).
Theorem defined_bounds_mean_slope : forall x t : R, 0 < t -> ((2 * t) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_mean_slope : (20329978167193424045689 / 7812500000000000000000) - (20329978167193424045689
/ 7812500000000000000000000000000000) <= lhs_bounds_mean_slope (-1 / 1) (4558 / 1597) <= (20329978167193424045689 /
7812500000000000000000) + (20329978167193424045689 / 7812500000000000000000000000000000).
Proof. unfold lhs_bounds_mean_slope. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_mean_slope : (20329978167193424045689 / 7812500000000000000000) - (20329978167193424045689
/ 7812500000000000000000000000000000) <= rhs_bounds_mean_slope (-1 / 1) (4558 / 1597) <= (20329978167193424045689 /
7812500000000000000000) + (20329978167193424045689 / 7812500000000000000000000000000000).
Proof. unfold rhs_bounds_mean_slope. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_mean_slope : (440455615876036030890389 / 25000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_mean_slope (4325 / 1597) (3859 / 1597) <= (440455615876036030890389 / 25000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_mean_slope. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_mean_slope : (440455615876036030890389 / 25000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_mean_slope (4325 / 1597) (3859 / 1597) <= (440455615876036030890389 / 25000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_mean_slope. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_mean_slope : (6167641265664259727495383 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_mean_slope (665 / 1597) (3160 / 1597) <= (6167641265664259727495383 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mean_slope. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_mean_slope : (6167641265664259727495383 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_mean_slope (665 / 1597) (3160 / 1597) <= (6167641265664259727495383 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_mean_slope. at_a_point. Qed.
Theorem bounds_mean_slope : forall x t : R, 0 < t -> lhs_bounds_mean_slope x t = rhs_bounds_mean_slope x t.
Proof.
intros. unfold lhs_bounds_mean_slope, rhs_bounds_mean_slope, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (defined_bounds_mean_slope, bounds_mean_slope).
Print Assumptions what_was_proved.
