From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.probe_mean: u_+ - u t = t u_- + (1 - t) u_+, u = x. For x in (-oo, oo); t in [0, 1]. Source: ours. *)
Definition lhs_bounds_probe_mean (x t : R) : R := ((x / 2) + ((Rabs x) / 2) - (t * x)).
Definition rhs_bounds_probe_mean (x t : R) : R := ((t * (((Rabs x) / 2) - (x / 2))) + ((1 - t) * ((x / 2) + ((Rabs x) /
2)))).
Theorem value_1_of_lhs_bounds_probe_mean : (528888888888888888888889 / 500000000000000000000000) -
(528888888888888888888889 / 500000000000000000000000000000000000) <= lhs_bounds_probe_mean (-17 / 15) (14 / 15) <=
(528888888888888888888889 / 500000000000000000000000) + (528888888888888888888889 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_probe_mean; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_probe_mean : (528888888888888888888889 / 500000000000000000000000) -
(528888888888888888888889 / 500000000000000000000000000000000000) <= rhs_bounds_probe_mean (-17 / 15) (14 / 15) <=
(528888888888888888888889 / 500000000000000000000000) + (528888888888888888888889 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_probe_mean; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_probe_mean : (24 / 5) - (3 / 625000000000) <= lhs_bounds_probe_mean (16 / 3) (1 / 10) <=
(24 / 5) + (3 / 625000000000).
Proof. unfold lhs_bounds_probe_mean; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_probe_mean : (24 / 5) - (3 / 625000000000) <= rhs_bounds_probe_mean (16 / 3) (1 / 10) <=
(24 / 5) + (3 / 625000000000).
Proof. unfold rhs_bounds_probe_mean; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_probe_mean : (9477 / 2500) - (9477 / 2500000000000000) <= lhs_bounds_probe_mean (-9477 /
1000) (2 / 5) <= (9477 / 2500) + (9477 / 2500000000000000).
Proof. unfold lhs_bounds_probe_mean; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_probe_mean : (9477 / 2500) - (9477 / 2500000000000000) <= rhs_bounds_probe_mean (-9477 /
1000) (2 / 5) <= (9477 / 2500) + (9477 / 2500000000000000).
Proof. unfold rhs_bounds_probe_mean; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_probe_mean : (3358333333333333333333333 / 1000000000000000000000000) -
(3358333333333333333333333 / 1000000000000000000000000000000000000) <= lhs_bounds_probe_mean (13 / 2) (29 / 60) <=
(3358333333333333333333333 / 1000000000000000000000000) + (3358333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_probe_mean; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_probe_mean : (3358333333333333333333333 / 1000000000000000000000000) -
(3358333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_bounds_probe_mean (13 / 2) (29 / 60) <=
(3358333333333333333333333 / 1000000000000000000000000) + (3358333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_probe_mean; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_probe_mean : (603 / 200) - (603 / 200000000000000) <= lhs_bounds_probe_mean (9 / 2) (33 /
100) <= (603 / 200) + (603 / 200000000000000).
Proof. unfold lhs_bounds_probe_mean; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_probe_mean : (603 / 200) - (603 / 200000000000000) <= rhs_bounds_probe_mean (9 / 2) (33 /
100) <= (603 / 200) + (603 / 200000000000000).
Proof. unfold rhs_bounds_probe_mean; at_a_point. Qed.
Theorem bounds_probe_mean : forall x t : R, 0 <= t <= 1 -> lhs_bounds_probe_mean x t = rhs_bounds_probe_mean x t.
Proof.
intros. unfold lhs_bounds_probe_mean, rhs_bounds_probe_mean, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Print Assumptions bounds_probe_mean.
