From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm_lipschitz: The slope e/(t + e)^(3/2) of x/sqrt(x^2 + e), t = x^2, is at most 1/sqrt(e), at e = 1/4. For t in
   [0, 9]. Source: ours. *)
Definition lhs_bounds_norm_lipschitz (t : R) : R := (8 / (4 * ((sqrt ((4 * t) + 1)) ^ 3))).
Definition rhs_bounds_norm_lipschitz (t : R) : R := 2.
Theorem defined_bounds_norm_lipschitz : forall t : R, 0 <= t <= 9 -> (0 <= ((4 * t) + 1)) /\ ((4 * ((sqrt ((4 * t) + 1))
^ 3)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_norm_lipschitz : (3054414193284850110680611 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_lipschitz (5 / 8) <= (3054414193284850110680611 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_lipschitz : (2 / 1) - (1 / 500000000000) <= rhs_bounds_norm_lipschitz (5 / 8) <= (2 /
1) + (1 / 500000000000).
Proof. unfold rhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_lipschitz : (923505076948377400882519 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_lipschitz (17 / 6) <= (923505076948377400882519 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_lipschitz : (2 / 1) - (1 / 500000000000) <= rhs_bounds_norm_lipschitz (17 / 6) <= (2
/ 1) + (1 / 500000000000).
Proof. unfold rhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_lipschitz : (4761273006441885337286501 / 500000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_lipschitz (103 / 12) <= (4761273006441885337286501 / 500000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_lipschitz : (2 / 1) - (1 / 500000000000) <= rhs_bounds_norm_lipschitz (103 / 12) <=
(2 / 1) + (1 / 500000000000).
Proof. unfold rhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_norm_lipschitz : (286170480188636857418571 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_lipschitz (43 / 30) <= (286170480188636857418571 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_norm_lipschitz : (2 / 1) - (1 / 500000000000) <= rhs_bounds_norm_lipschitz (43 / 30) <= (2
/ 1) + (1 / 500000000000).
Proof. unfold rhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_norm_lipschitz : (1307700717469309857901233 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_lipschitz (6879 / 997) <= (1307700717469309857901233 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_norm_lipschitz : (2 / 1) - (1 / 500000000000) <= rhs_bounds_norm_lipschitz (6879 / 997) <=
(2 / 1) + (1 / 500000000000).
Proof. unfold rhs_bounds_norm_lipschitz; at_a_point. Qed.
Theorem bounds_norm_lipschitz : forall t : R, 0 <= t <= 9 -> lhs_bounds_norm_lipschitz t <= rhs_bounds_norm_lipschitz t.
Proof.
intros. unfold lhs_bounds_norm_lipschitz, rhs_bounds_norm_lipschitz, tanh, sinh, cosh. apply le_of_difference. interval
with (i_bisect t, i_prec 64, i_depth 30).
Qed.

Definition what_was_proved := (defined_bounds_norm_lipschitz, bounds_norm_lipschitz).
Print Assumptions what_was_proved.
