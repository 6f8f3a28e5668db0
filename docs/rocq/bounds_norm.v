From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm: 2 - a^2/(|x|^2/2 + t) = (b^2 + 2 t)/(|x|^2/2 + t) for x = (a, b). For a, b in [-9, 9]; t in [1/1000, 1].
   Source: ours. *)
Definition lhs_bounds_norm (a b t : R) : R := (2 - (2 * (a ^ 2) / ((a ^ 2) + (b ^ 2) + (2 * t)))).
Definition rhs_bounds_norm (a b t : R) : R := (((2 * (b ^ 2)) + (4 * t)) / ((a ^ 2) + (b ^ 2) + (2 * t))).
Theorem defined_bounds_norm : forall a b t : R, -9 <= a <= 9 -> -9 <= b <= 9 -> 1 / 1000 <= t <= 1 -> (((a ^ 2) + (b ^
2) + (2 * t)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_norm : (3985980542773959982403731 / 10000000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_norm (8781 / 1597) (-3801 / 1597) (297089 / 319400) <= (3985980542773959982403731 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm : (3985980542773959982403731 / 10000000000000000000000000) - (1 / 1000000000000) <=
rhs_bounds_norm (8781 / 1597) (-3801 / 1597) (297089 / 319400) <= (3985980542773959982403731 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm : (232842573464112585417691 / 125000000000000000000000) - (232842573464112585417691 /
125000000000000000000000000000000000) <= lhs_bounds_norm (-2199 / 1597) (-7995 / 1597) (167 / 500) <=
(232842573464112585417691 / 125000000000000000000000) + (232842573464112585417691 /
125000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm : (232842573464112585417691 / 125000000000000000000000) - (232842573464112585417691 /
125000000000000000000000000000000000) <= rhs_bounds_norm (-2199 / 1597) (-7995 / 1597) (167 / 500) <=
(232842573464112585417691 / 125000000000000000000000) + (232842573464112585417691 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm : (2323137397079851238091003 / 2500000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_norm (-13179 / 1597) (-12189 / 1597) (338627 / 798500) <= (2323137397079851238091003 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm : (2323137397079851238091003 / 2500000000000000000000000) - (1 / 1000000000000) <=
rhs_bounds_norm (-13179 / 1597) (-12189 / 1597) (338627 / 798500) <= (2323137397079851238091003 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm. at_a_point. Qed.
Theorem bounds_norm : forall a b t : R, -9 <= a <= 9 -> -9 <= b <= 9 -> 1 / 1000 <= t <= 1 -> lhs_bounds_norm a b t =
rhs_bounds_norm a b t.
Proof.
intros. unfold lhs_bounds_norm, rhs_bounds_norm, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm, bounds_norm).
Print Assumptions what_was_proved.
