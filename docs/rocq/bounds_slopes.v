From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.slopes: (t x^2 + s^2/t)/2 - x s = (t x - s)^2/(2 t). For x, s in (-oo, oo); t in (0, oo). Source: Cauchy-Schwarz,
   by the arithmetic and geometric mean. *)
Definition lhs_bounds_slopes (x s t : R) : R := (((s ^ 2) / (2 * t)) + (t * (x ^ 2) / 2) - (s * x)).
Definition rhs_bounds_slopes (x s t : R) : R := ((((t * x) - s) ^ 2) / (2 * t)).
Theorem defined_bounds_slopes : forall x s t : R, 0 < t -> ((2 * t) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_slopes : (5709111039393878184352259 / 1000000000000000000000000) -
(5709111039393878184352259 / 1000000000000000000000000000000000000) <= lhs_bounds_slopes (-1 / 1) (4325 / 1597) (2728 /
1597) <= (5709111039393878184352259 / 1000000000000000000000000) + (5709111039393878184352259 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_slopes. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_slopes : (5709111039393878184352259 / 1000000000000000000000000) -
(5709111039393878184352259 / 1000000000000000000000000000000000000) <= rhs_bounds_slopes (-1 / 1) (4325 / 1597) (2728 /
1597) <= (5709111039393878184352259 / 1000000000000000000000000) + (5709111039393878184352259 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_slopes. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_slopes : (98171835671216232330353 / 31250000000000000000000) - (98171835671216232330353 /
31250000000000000000000000000000000) <= lhs_bounds_slopes (4325 / 1597) (2927 / 1597) (3160 / 1597) <=
(98171835671216232330353 / 31250000000000000000000) + (98171835671216232330353 / 31250000000000000000000000000000000).
Proof. unfold lhs_bounds_slopes. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_slopes : (98171835671216232330353 / 31250000000000000000000) - (98171835671216232330353 /
31250000000000000000000000000000000) <= rhs_bounds_slopes (4325 / 1597) (2927 / 1597) (3160 / 1597) <=
(98171835671216232330353 / 31250000000000000000000) + (98171835671216232330353 / 31250000000000000000000000000000000).
Proof. unfold rhs_bounds_slopes. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_slopes : (2412057253377535057502083 / 25000000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_slopes (665 / 1597) (1529 / 1597) (3592 / 1597) <= (2412057253377535057502083 /
25000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slopes. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_slopes : (2412057253377535057502083 / 25000000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_slopes (665 / 1597) (1529 / 1597) (3592 / 1597) <= (2412057253377535057502083 /
25000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_slopes. at_a_point. Qed.
Theorem bounds_slopes : forall x s t : R, 0 < t -> lhs_bounds_slopes x s t = rhs_bounds_slopes x s t.
Proof.
intros. unfold lhs_bounds_slopes, rhs_bounds_slopes, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (defined_bounds_slopes, bounds_slopes).
Print Assumptions what_was_proved.
