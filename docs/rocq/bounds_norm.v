From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm: 2 - a^2/(|x|^2/2 + t) = (b^2 + 2 t)/(|x|^2/2 + t) for x = (a, b). For a, b in (-oo, oo); t in [1/1000, 1].
   Source: ours. *)
Definition lhs_bounds_norm (a b t : R) : R := (2 - (2 * (a ^ 2) / ((a ^ 2) + (b ^ 2) + (2 * t)))).
Definition rhs_bounds_norm (a b t : R) : R := (((2 * (b ^ 2)) + (4 * t)) / ((a ^ 2) + (b ^ 2) + (2 * t))).
Theorem defined_bounds_norm : forall a b t : R, 1 / 1000 <= t <= 1 -> (((a ^ 2) + (b ^ 2) + (2 * t)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_norm : (345732283026912700287491 / 250000000000000000000000) - (345732283026912700287491 /
250000000000000000000000000000000000) <= lhs_bounds_norm (27 / 8) (-614 / 125) (7 / 10) <= (345732283026912700287491 /
250000000000000000000000) + (345732283026912700287491 / 250000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm : (345732283026912700287491 / 250000000000000000000000) - (345732283026912700287491 /
250000000000000000000000000000000000) <= rhs_bounds_norm (27 / 8) (-614 / 125) (7 / 10) <= (345732283026912700287491 /
250000000000000000000000) + (345732283026912700287491 / 250000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm : (8754711569092213107377709 / 10000000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_norm (-8799 / 1000) (968 / 125) (11 / 72) <= (8754711569092213107377709 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm : (8754711569092213107377709 / 10000000000000000000000000) - (1 / 1000000000000) <=
rhs_bounds_norm (-8799 / 1000) (968 / 125) (11 / 72) <= (8754711569092213107377709 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm : (412942542077771329077191 / 250000000000000000000000) - (412942542077771329077191 /
250000000000000000000000000000000000) <= lhs_bounds_norm (-3 / 2) (63 / 20) (3 / 8) <= (412942542077771329077191 /
250000000000000000000000) + (412942542077771329077191 / 250000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm : (412942542077771329077191 / 250000000000000000000000) - (412942542077771329077191 /
250000000000000000000000000000000000) <= rhs_bounds_norm (-3 / 2) (63 / 20) (3 / 8) <= (412942542077771329077191 /
250000000000000000000000) + (412942542077771329077191 / 250000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_norm : (1250421258378666311840289 / 1000000000000000000000000) -
(1250421258378666311840289 / 1000000000000000000000000000000000000) <= lhs_bounds_norm (-23 / 5) (2113 / 360) (53 / 125)
<= (1250421258378666311840289 / 1000000000000000000000000) + (1250421258378666311840289 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_norm : (1250421258378666311840289 / 1000000000000000000000000) -
(1250421258378666311840289 / 1000000000000000000000000000000000000) <= rhs_bounds_norm (-23 / 5) (2113 / 360) (53 / 125)
<= (1250421258378666311840289 / 1000000000000000000000000) + (1250421258378666311840289 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_norm : (186633274614258123394953 / 400000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_norm (-17 / 2) (9 / 2) (867 / 1000) <= (186633274614258123394953 / 400000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_norm : (186633274614258123394953 / 400000000000000000000000) - (1 / 1000000000000) <=
rhs_bounds_norm (-17 / 2) (9 / 2) (867 / 1000) <= (186633274614258123394953 / 400000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem bounds_norm : forall a b t : R, 1 / 1000 <= t <= 1 -> lhs_bounds_norm a b t = rhs_bounds_norm a b t.
Proof.
intros. unfold lhs_bounds_norm, rhs_bounds_norm, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm, bounds_norm).
Print Assumptions what_was_proved.
