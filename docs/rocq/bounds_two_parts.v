From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.two_parts: (u - v)^2 = (u_+ - v_+)^2 + (u_- - v_-)^2 + 2 (u_+ v_- + u_- v_+), u = x, v = t. For x, t in (-oo,
   oo). Source: ours. *)
Definition lhs_bounds_two_parts (x t : R) : R := ((x - t) ^ 2).
Definition rhs_bounds_two_parts (x t : R) : R := ((2 * ((x / 2) + ((Rabs x) / 2)) * (((Rabs t) / 2) - (t / 2))) + (2 *
((t / 2) + ((Rabs t) / 2)) * (((Rabs x) / 2) - (x / 2))) + (((x / 2) + ((Rabs x) / 2) - (t / 2) - ((Rabs t) / 2)) ^ 2) +
(((t / 2) + ((Rabs x) / 2) - (x / 2) - ((Rabs t) / 2)) ^ 2)).
Theorem value_1_of_lhs_bounds_two_parts : (1369 / 16) - (1369 / 16000000000000) <= lhs_bounds_two_parts (33 / 4) (-1 /
1) <= (1369 / 16) + (1369 / 16000000000000).
Proof. unfold lhs_bounds_two_parts; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_two_parts : (1369 / 16) - (1369 / 16000000000000) <= rhs_bounds_two_parts (33 / 4) (-1 /
1) <= (1369 / 16) + (1369 / 16000000000000).
Proof. unfold rhs_bounds_two_parts; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_two_parts : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_two_parts (-15 / 2) (-15 / 2) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_two_parts; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_two_parts : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_two_parts (-15 / 2) (-15 / 2) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_two_parts; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_two_parts : (642013888888888888888889 / 50000000000000000000000) -
(642013888888888888888889 / 50000000000000000000000000000000000) <= lhs_bounds_two_parts (-3 / 4) (-13 / 3) <=
(642013888888888888888889 / 50000000000000000000000) + (642013888888888888888889 / 50000000000000000000000000000000000).
Proof. unfold lhs_bounds_two_parts; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_two_parts : (642013888888888888888889 / 50000000000000000000000) -
(642013888888888888888889 / 50000000000000000000000000000000000) <= rhs_bounds_two_parts (-3 / 4) (-13 / 3) <=
(642013888888888888888889 / 50000000000000000000000) + (642013888888888888888889 / 50000000000000000000000000000000000).
Proof. unfold rhs_bounds_two_parts; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_two_parts : (2601 / 1600) - (2601 / 1600000000000000) <= lhs_bounds_two_parts (-161 / 40)
(-11 / 4) <= (2601 / 1600) + (2601 / 1600000000000000).
Proof. unfold lhs_bounds_two_parts; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_two_parts : (2601 / 1600) - (2601 / 1600000000000000) <= rhs_bounds_two_parts (-161 / 40)
(-11 / 4) <= (2601 / 1600) + (2601 / 1600000000000000).
Proof. unfold rhs_bounds_two_parts; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_two_parts : (961 / 25) - (961 / 25000000000000) <= lhs_bounds_two_parts (-1 / 1) (-36 / 5)
<= (961 / 25) + (961 / 25000000000000).
Proof. unfold lhs_bounds_two_parts; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_two_parts : (961 / 25) - (961 / 25000000000000) <= rhs_bounds_two_parts (-1 / 1) (-36 / 5)
<= (961 / 25) + (961 / 25000000000000).
Proof. unfold rhs_bounds_two_parts; at_a_point. Qed.
Theorem bounds_two_parts : forall x t : R, lhs_bounds_two_parts x t = rhs_bounds_two_parts x t.
Proof.
intros. unfold lhs_bounds_two_parts, rhs_bounds_two_parts, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
destruct (Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [destruct (Rtotal_order t 0) as [Ct1|[Ct1|Ct1]]; [by_cases; try
(exfalso; lra); field; defined | try lra; subst t; by_cases; try (exfalso; lra); field; defined | by_cases; try
(exfalso; lra); field; defined] | try lra; subst x; destruct (Rtotal_order t 0) as [Ct1|[Ct1|Ct1]]; [by_cases; try
(exfalso; lra); field; defined | try lra; subst t; by_cases; try (exfalso; lra); field; defined | by_cases; try
(exfalso; lra); field; defined] | destruct (Rtotal_order t 0) as [Ct1|[Ct1|Ct1]]; [by_cases; try (exfalso; lra); field;
defined | try lra; subst t; by_cases; try (exfalso; lra); field; defined | by_cases; try (exfalso; lra); field;
defined]].
Qed.

Print Assumptions bounds_two_parts.
