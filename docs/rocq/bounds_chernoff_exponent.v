From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.chernoff_exponent: s^2/2 - s t = (s - t)^2/2 - t^2/2. For s, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_chernoff_exponent (s t : R) : R := (((s ^ 2) / 2) - (s * t)).
Definition rhs_bounds_chernoff_exponent (s t : R) : R := ((((s - t) ^ 2) / 2) - ((t ^ 2) / 2)).
Theorem value_1_of_lhs_bounds_chernoff_exponent : (401025360050093926111459 / 125000000000000000000000) -
(401025360050093926111459 / 125000000000000000000000000000000000) <= lhs_bounds_chernoff_exponent (-1 / 1) (4325 / 1597)
<= (401025360050093926111459 / 125000000000000000000000) + (401025360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold lhs_bounds_chernoff_exponent. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_chernoff_exponent : (401025360050093926111459 / 125000000000000000000000) -
(401025360050093926111459 / 125000000000000000000000000000000000) <= rhs_bounds_chernoff_exponent (-1 / 1) (4325 / 1597)
<= (401025360050093926111459 / 125000000000000000000000) + (401025360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_chernoff_exponent. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_chernoff_exponent : (-1296444021331480558608443 / 1000000000000000000000000) -
(1296444021331480558608443 / 1000000000000000000000000000000000000) <= lhs_bounds_chernoff_exponent (4325 / 1597) (2927
/ 1597) <= (-1296444021331480558608443 / 1000000000000000000000000) + (1296444021331480558608443 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_chernoff_exponent. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_chernoff_exponent : (-1296444021331480558608443 / 1000000000000000000000000) -
(1296444021331480558608443 / 1000000000000000000000000000000000000) <= rhs_bounds_chernoff_exponent (4325 / 1597) (2927
/ 1597) <= (-1296444021331480558608443 / 1000000000000000000000000) + (1296444021331480558608443 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_chernoff_exponent. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_chernoff_exponent : (-3119783924852837329228371 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_chernoff_exponent (665 / 1597) (1529 / 1597) <= (-3119783924852837329228371 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_chernoff_exponent. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_chernoff_exponent : (-3119783924852837329228371 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_chernoff_exponent (665 / 1597) (1529 / 1597) <= (-3119783924852837329228371 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_chernoff_exponent. at_a_point. Qed.
Theorem bounds_chernoff_exponent : forall s t : R, lhs_bounds_chernoff_exponent s t = rhs_bounds_chernoff_exponent s t.
Proof.
intros. unfold lhs_bounds_chernoff_exponent, rhs_bounds_chernoff_exponent, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_chernoff_exponent.
