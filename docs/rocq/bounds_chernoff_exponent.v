From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.chernoff_exponent: s^2/2 - s t = (s - t)^2/2 - t^2/2. For s, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_chernoff_exponent (s t : R) : R := (((s ^ 2) / 2) - (s * t)).
Definition rhs_bounds_chernoff_exponent (s t : R) : R := ((((s - t) ^ 2) / 2) - ((t ^ 2) / 2)).
Theorem value_1_of_lhs_bounds_chernoff_exponent : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_chernoff_exponent (0 / 1)
(1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_chernoff_exponent : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_chernoff_exponent (0 / 1)
(1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_chernoff_exponent : (9583333333333333333333333 / 100000000000000000000000) -
(9583333333333333333333333 / 100000000000000000000000000000000000) <= lhs_bounds_chernoff_exponent (-23 / 3) (26 / 3) <=
(9583333333333333333333333 / 100000000000000000000000) + (9583333333333333333333333 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_chernoff_exponent : (9583333333333333333333333 / 100000000000000000000000) -
(9583333333333333333333333 / 100000000000000000000000000000000000) <= rhs_bounds_chernoff_exponent (-23 / 3) (26 / 3) <=
(9583333333333333333333333 / 100000000000000000000000) + (9583333333333333333333333 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_chernoff_exponent : (-1736111111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_chernoff_exponent (5 / 6) (5 / 6) <= (-1736111111111111111111111 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_chernoff_exponent : (-1736111111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_chernoff_exponent (5 / 6) (5 / 6) <= (-1736111111111111111111111 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_chernoff_exponent : (6290081 / 500000) - (6290081 / 500000000000000000) <=
lhs_bounds_chernoff_exponent (-959 / 500) (28 / 5) <= (6290081 / 500000) + (6290081 / 500000000000000000).
Proof. unfold lhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_chernoff_exponent : (6290081 / 500000) - (6290081 / 500000000000000000) <=
rhs_bounds_chernoff_exponent (-959 / 500) (28 / 5) <= (6290081 / 500000) + (6290081 / 500000000000000000).
Proof. unfold rhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_chernoff_exponent : (2824778163580246913580247 / 100000000000000000000000) -
(2824778163580246913580247 / 100000000000000000000000000000000000) <= lhs_bounds_chernoff_exponent (215 / 72) (-239 /
30) <= (2824778163580246913580247 / 100000000000000000000000) + (2824778163580246913580247 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_chernoff_exponent : (2824778163580246913580247 / 100000000000000000000000) -
(2824778163580246913580247 / 100000000000000000000000000000000000) <= rhs_bounds_chernoff_exponent (215 / 72) (-239 /
30) <= (2824778163580246913580247 / 100000000000000000000000) + (2824778163580246913580247 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_chernoff_exponent; at_a_point. Qed.
Theorem bounds_chernoff_exponent : forall s t : R, lhs_bounds_chernoff_exponent s t = rhs_bounds_chernoff_exponent s t.
Proof.
intros. unfold lhs_bounds_chernoff_exponent, rhs_bounds_chernoff_exponent, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_chernoff_exponent.
