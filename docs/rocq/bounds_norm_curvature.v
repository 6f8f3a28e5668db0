From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm_curvature: 4/3 |d|^4/t^4 less the squared second derivative of u/sqrt(|u|^2 + c) along d is ((1 - w)(1 -
   3x)^2 + 3 (x - 1/3)^2)|d|^4/t^4, w = |u|^2/t^2, x = w cos^2 of the angle, u = (a, 0), d = (b, s), t^2 = |u|^2 + c.
   For a in (-oo, oo); b in (0, oo); s in (-oo, oo); c in (0, oo). Source: ours. *)
Definition lhs_bounds_norm_curvature (a b s c : R) : R := ((4 * (((b ^ 2) + (s ^ 2)) ^ 2) / (3 * (((a ^ 2) + c) ^ 2))) -
(4 * (a ^ 2) * (b ^ 2) * (s ^ 2) / (((a ^ 2) + c) ^ 3)) - ((a ^ 2) * (((3 * (a ^ 2) * (b ^ 2)) - (2 * (b ^ 2) * ((a ^ 2)
+ c)) - (((a ^ 2) + c) * ((b ^ 2) + (s ^ 2)))) ^ 2) / (((a ^ 2) + c) ^ 5))).
Definition rhs_bounds_norm_curvature (a b s c : R) : R := ((((b ^ 2) + (s ^ 2)) ^ 2) * ((9 * c * (((a ^ 2) + c) ^ 2) *
(((b ^ 2) + (s ^ 2)) ^ 2) * (((((a ^ 2) + c) * ((b ^ 2) + (s ^ 2))) - (3 * (a ^ 2) * (b ^ 2))) ^ 2)) + (3 * (((a ^ 2) +
c) ^ 3) * (((b ^ 2) + (s ^ 2)) ^ 2) * (((3 * (a ^ 2) * (b ^ 2)) - (((a ^ 2) + c) * ((b ^ 2) + (s ^ 2)))) ^ 2))) / (9 *
(((a ^ 2) + c) ^ 7) * (((b ^ 2) + (s ^ 2)) ^ 4))).
Theorem defined_bounds_norm_curvature : forall a b s c : R, 0 < b -> 0 < c -> ((3 * (((a ^ 2) + c) ^ 2)) <> 0) /\ ((((a
^ 2) + c) ^ 3) <> 0) /\ ((((a ^ 2) + c) ^ 5) <> 0) /\ ((9 * (((a ^ 2) + c) ^ 7) * (((b ^ 2) + (s ^ 2)) ^ 4)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_norm_curvature : (1523048005794946540452919 / 100000000000000000000000) -
(1523048005794946540452919 / 100000000000000000000000000000000000) <= lhs_bounds_norm_curvature (-1 / 1) (4558 / 1597)
(665 / 1597) (898 / 1597) <= (1523048005794946540452919 / 100000000000000000000000) + (1523048005794946540452919 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_curvature. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_curvature : (1523048005794946540452919 / 100000000000000000000000) -
(1523048005794946540452919 / 100000000000000000000000000000000000) <= rhs_bounds_norm_curvature (-1 / 1) (4558 / 1597)
(665 / 1597) (898 / 1597) <= (1523048005794946540452919 / 100000000000000000000000) + (1523048005794946540452919 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_curvature. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_curvature : (3835551741331502372063487 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_curvature (4325 / 1597) (3859 / 1597) (1529 / 1597) (2461 / 1597) <=
(3835551741331502372063487 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_curvature. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_curvature : (3835551741331502372063487 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_norm_curvature (4325 / 1597) (3859 / 1597) (1529 / 1597) (2461 / 1597) <=
(3835551741331502372063487 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_curvature. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_curvature : (2554999526658199899623281 / 500000000000000000000000) -
(2554999526658199899623281 / 500000000000000000000000000000000000) <= lhs_bounds_norm_curvature (665 / 1597) (3160 /
1597) (2393 / 1597) (4024 / 1597) <= (2554999526658199899623281 / 500000000000000000000000) + (2554999526658199899623281
/ 500000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_curvature. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_curvature : (2554999526658199899623281 / 500000000000000000000000) -
(2554999526658199899623281 / 500000000000000000000000000000000000) <= rhs_bounds_norm_curvature (665 / 1597) (3160 /
1597) (2393 / 1597) (4024 / 1597) <= (2554999526658199899623281 / 500000000000000000000000) + (2554999526658199899623281
/ 500000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_curvature. at_a_point. Qed.
Theorem bounds_norm_curvature : forall a b s c : R, 0 < b -> 0 < c -> lhs_bounds_norm_curvature a b s c =
rhs_bounds_norm_curvature a b s c.
Proof.
intros. unfold lhs_bounds_norm_curvature, rhs_bounds_norm_curvature, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm_curvature, bounds_norm_curvature).
Print Assumptions what_was_proved.
