From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.probe_second: u_+^2 - 2 u t + t^2 = (u_+ - t)^2 + t (|u| - u), u = x. For x in (-oo, oo); t in (0, oo). Source:
   ours. *)
Definition lhs_bounds_probe_second (x t : R) : R := ((t ^ 2) + (((x / 2) + ((Rabs x) / 2)) ^ 2) - (2 * t * x)).
Definition rhs_bounds_probe_second (x t : R) : R := ((t * ((Rabs x) - x)) + (((x / 2) + ((Rabs x) / 2) - t) ^ 2)).
Theorem value_1_of_lhs_bounds_probe_second : (2305850026666666666666667 / 10000000000000000000000) -
(2305850026666666666666667 / 10000000000000000000000000000000000) <= lhs_bounds_probe_second (-23 / 3) (1168 / 125) <=
(2305850026666666666666667 / 10000000000000000000000) + (2305850026666666666666667 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_probe_second; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_probe_second : (2305850026666666666666667 / 10000000000000000000000) -
(2305850026666666666666667 / 10000000000000000000000000000000000) <= rhs_bounds_probe_second (-23 / 3) (1168 / 125) <=
(2305850026666666666666667 / 10000000000000000000000) + (2305850026666666666666667 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_probe_second; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_probe_second : (1088888888888888888888889 / 50000000000000000000000) -
(1088888888888888888888889 / 50000000000000000000000000000000000) <= lhs_bounds_probe_second (7 / 1) (7 / 3) <=
(1088888888888888888888889 / 50000000000000000000000) + (1088888888888888888888889 /
50000000000000000000000000000000000).
Proof. unfold lhs_bounds_probe_second; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_probe_second : (1088888888888888888888889 / 50000000000000000000000) -
(1088888888888888888888889 / 50000000000000000000000000000000000) <= rhs_bounds_probe_second (7 / 1) (7 / 3) <=
(1088888888888888888888889 / 50000000000000000000000) + (1088888888888888888888889 /
50000000000000000000000000000000000).
Proof. unfold rhs_bounds_probe_second; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_probe_second : (1733611111111111111111111 / 1000000000000000000000000) -
(1733611111111111111111111 / 1000000000000000000000000000000000000) <= lhs_bounds_probe_second (259 / 60) (3 / 1) <=
(1733611111111111111111111 / 1000000000000000000000000) + (1733611111111111111111111 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_probe_second; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_probe_second : (1733611111111111111111111 / 1000000000000000000000000) -
(1733611111111111111111111 / 1000000000000000000000000000000000000) <= rhs_bounds_probe_second (259 / 60) (3 / 1) <=
(1733611111111111111111111 / 1000000000000000000000000) + (1733611111111111111111111 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_probe_second; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_probe_second : (888888888888888888888889 / 500000000000000000000000) -
(888888888888888888888889 / 500000000000000000000000000000000000) <= lhs_bounds_probe_second (-1 / 1) (2 / 3) <=
(888888888888888888888889 / 500000000000000000000000) + (888888888888888888888889 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_probe_second; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_probe_second : (888888888888888888888889 / 500000000000000000000000) -
(888888888888888888888889 / 500000000000000000000000000000000000) <= rhs_bounds_probe_second (-1 / 1) (2 / 3) <=
(888888888888888888888889 / 500000000000000000000000) + (888888888888888888888889 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_probe_second; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_probe_second : (4712 / 25) - (589 / 3125000000000) <= lhs_bounds_probe_second (-517 / 100)
(19 / 2) <= (4712 / 25) + (589 / 3125000000000).
Proof. unfold lhs_bounds_probe_second; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_probe_second : (4712 / 25) - (589 / 3125000000000) <= rhs_bounds_probe_second (-517 / 100)
(19 / 2) <= (4712 / 25) + (589 / 3125000000000).
Proof. unfold rhs_bounds_probe_second; at_a_point. Qed.
Theorem bounds_probe_second : forall x t : R, 0 < t -> lhs_bounds_probe_second x t = rhs_bounds_probe_second x t.
Proof.
intros. unfold lhs_bounds_probe_second, rhs_bounds_probe_second, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_probe_second.
