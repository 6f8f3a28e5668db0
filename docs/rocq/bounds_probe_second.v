From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.probe_second: u_+^2 - 2 u t + t^2 = (u_+ - t)^2 + t (|u| - u), u = x. For x in (-oo, oo); t in (0, oo). Source:
   ours. *)
Definition lhs_bounds_probe_second (x t : R) : R := ((t ^ 2) + (((x / 2) + ((Rabs x) / 2)) ^ 2) - (2 * t * x)).
Definition rhs_bounds_probe_second (x t : R) : R := ((t * ((Rabs x) - x)) + (((x / 2) + ((Rabs x) / 2) - t) ^ 2)).
Theorem value_1_of_lhs_bounds_probe_second : (1385409791135461018213157 / 100000000000000000000000) -
(1385409791135461018213157 / 100000000000000000000000000000000000) <= lhs_bounds_probe_second (-1 / 1) (4558 / 1597) <=
(1385409791135461018213157 / 100000000000000000000000) + (1385409791135461018213157 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_probe_second. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_probe_second : (1385409791135461018213157 / 100000000000000000000000) -
(1385409791135461018213157 / 100000000000000000000000000000000000) <= rhs_bounds_probe_second (-1 / 1) (4558 / 1597) <=
(1385409791135461018213157 / 100000000000000000000000) + (1385409791135461018213157 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_probe_second. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_probe_second : (212863897516045465648843 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_probe_second (4325 / 1597) (3859 / 1597) <= (212863897516045465648843 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_probe_second. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_probe_second : (212863897516045465648843 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_probe_second (4325 / 1597) (3859 / 1597) <= (212863897516045465648843 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_probe_second. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_probe_second : (244079479016894937243399 / 100000000000000000000000) -
(244079479016894937243399 / 100000000000000000000000000000000000) <= lhs_bounds_probe_second (665 / 1597) (3160 / 1597)
<= (244079479016894937243399 / 100000000000000000000000) + (244079479016894937243399 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_probe_second. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_probe_second : (244079479016894937243399 / 100000000000000000000000) -
(244079479016894937243399 / 100000000000000000000000000000000000) <= rhs_bounds_probe_second (665 / 1597) (3160 / 1597)
<= (244079479016894937243399 / 100000000000000000000000) + (244079479016894937243399 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_probe_second. at_a_point. Qed.
Theorem bounds_probe_second : forall x t : R, 0 < t -> lhs_bounds_probe_second x t = rhs_bounds_probe_second x t.
Proof.
intros. unfold lhs_bounds_probe_second, rhs_bounds_probe_second, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_probe_second.
