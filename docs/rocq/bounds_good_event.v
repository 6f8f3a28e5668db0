From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.good_event: 2 2^22 exp(-10^2/2) <= 2^-49, sqrt(2^-49) <= 2^-24 and (15!!)^(1/16) 2^(-49 7/16) <= 2^-20, each
   divided by its right side. For k in {0..2}. Source: ours. *)
Definition lhs_bounds_good_event_k_0 : R := (4722366482869645213696 * (exp (-50))).
Definition rhs_bounds_good_event_k_0 : R := 1.
Theorem value_1_of_lhs_bounds_good_event_k_0 : (9108263635864729357623557 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_good_event_k_0 <= (9108263635864729357623557 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_good_event_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_good_event_k_0 : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_good_event_k_0 <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_good_event_k_0; at_a_point. Qed.
Theorem bounds_good_event_k_0 : lhs_bounds_good_event_k_0 <= rhs_bounds_good_event_k_0.
Proof.
intros. unfold lhs_bounds_good_event_k_0, rhs_bounds_good_event_k_0, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_bounds_good_event_k_1 : R := ((sqrt 2) / 2).
Definition rhs_bounds_good_event_k_1 : R := 1.
Theorem value_1_of_lhs_bounds_good_event_k_1 : (1767766952966368811002111 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_good_event_k_1 <= (1767766952966368811002111 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_good_event_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_good_event_k_1 : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_good_event_k_1 <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_good_event_k_1; at_a_point. Qed.
Theorem bounds_good_event_k_1 : lhs_bounds_good_event_k_1 <= rhs_bounds_good_event_k_1.
Proof.
intros. unfold lhs_bounds_good_event_k_1, rhs_bounds_good_event_k_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_bounds_good_event_k_2 : R := ((exp ((9 / 16) * ln 2)) * (exp ((1 / 4) * ln 3)) * (exp ((1 / 8) * ln 5)) *
(exp ((1 / 16) * ln 1001)) / 4).
Definition rhs_bounds_good_event_k_2 : R := 1.
Theorem value_1_of_lhs_bounds_good_event_k_2 : (228764211896681156801351 / 250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_good_event_k_2 <= (228764211896681156801351 / 250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_good_event_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_good_event_k_2 : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_good_event_k_2 <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_good_event_k_2; at_a_point. Qed.
Theorem bounds_good_event_k_2 : lhs_bounds_good_event_k_2 <= rhs_bounds_good_event_k_2.
Proof.
intros. unfold lhs_bounds_good_event_k_2, rhs_bounds_good_event_k_2, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition what_was_proved := (bounds_good_event_k_0, bounds_good_event_k_1, bounds_good_event_k_2).
Print Assumptions what_was_proved.
