From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu_mean: (u + t)^2/(4 t) - u = (u - t)^2/(4 t), u = x. For x in (-oo, oo); t in (0, oo). Source: Scarf (1958). *)
Definition lhs_bounds_relu_mean (x t : R) : R := ((((t + x) ^ 2) / (4 * t)) - x).
Definition rhs_bounds_relu_mean (x t : R) : R := (((x - t) ^ 2) / (4 * t)).
Theorem defined_bounds_relu_mean : forall x t : R, 0 < t -> ((4 * t) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_relu_mean : (20329978167193424045689 / 15625000000000000000000) - (20329978167193424045689
/ 15625000000000000000000000000000000) <= lhs_bounds_relu_mean (-1 / 1) (4558 / 1597) <= (20329978167193424045689 /
15625000000000000000000) + (20329978167193424045689 / 15625000000000000000000000000000000).
Proof. unfold lhs_bounds_relu_mean. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu_mean : (20329978167193424045689 / 15625000000000000000000) - (20329978167193424045689
/ 15625000000000000000000000000000000) <= rhs_bounds_relu_mean (-1 / 1) (4558 / 1597) <= (20329978167193424045689 /
15625000000000000000000) + (20329978167193424045689 / 15625000000000000000000000000000000).
Proof. unfold rhs_bounds_relu_mean. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu_mean : (8809112317520720617807781 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_relu_mean (4325 / 1597) (3859 / 1597) <= (8809112317520720617807781 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_relu_mean. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu_mean : (8809112317520720617807781 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_relu_mean (4325 / 1597) (3859 / 1597) <= (8809112317520720617807781 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_relu_mean. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu_mean : (3083820632832129863747691 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_relu_mean (665 / 1597) (3160 / 1597) <= (3083820632832129863747691 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_relu_mean. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu_mean : (3083820632832129863747691 / 10000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_relu_mean (665 / 1597) (3160 / 1597) <= (3083820632832129863747691 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_relu_mean. at_a_point. Qed.
Theorem bounds_relu_mean : forall x t : R, 0 < t -> lhs_bounds_relu_mean x t = rhs_bounds_relu_mean x t.
Proof.
intros. unfold lhs_bounds_relu_mean, rhs_bounds_relu_mean, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (defined_bounds_relu_mean, bounds_relu_mean).
Print Assumptions what_was_proved.
