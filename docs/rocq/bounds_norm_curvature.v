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
Theorem value_1_of_lhs_bounds_norm_curvature : (259618255859918415027763 / 2000000000000000000000) -
(259618255859918415027763 / 2000000000000000000000000000000000) <= lhs_bounds_norm_curvature (7 / 6) (1 / 1) (112 / 15)
(667 / 180) <= (259618255859918415027763 / 2000000000000000000000) + (259618255859918415027763 /
2000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_curvature; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_curvature : (259618255859918415027763 / 2000000000000000000000) -
(259618255859918415027763 / 2000000000000000000000000000000000) <= rhs_bounds_norm_curvature (7 / 6) (1 / 1) (112 / 15)
(667 / 180) <= (259618255859918415027763 / 2000000000000000000000) + (259618255859918415027763 /
2000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_curvature; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_curvature : (5739347304636135436488553 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_curvature (-418 / 45) (7 / 2) (23 / 4) (158 / 25) <= (5739347304636135436488553 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_curvature; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_curvature : (5739347304636135436488553 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_norm_curvature (-418 / 45) (7 / 2) (23 / 4) (158 / 25) <= (5739347304636135436488553 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_curvature; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_curvature : (864902059463174806786027 / 500000000000000000000000) -
(864902059463174806786027 / 500000000000000000000000000000000000) <= lhs_bounds_norm_curvature (41 / 6) (33 / 4) (-589 /
180) (223 / 40) <= (864902059463174806786027 / 500000000000000000000000) + (864902059463174806786027 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_curvature; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_curvature : (864902059463174806786027 / 500000000000000000000000) -
(864902059463174806786027 / 500000000000000000000000000000000000) <= rhs_bounds_norm_curvature (41 / 6) (33 / 4) (-589 /
180) (223 / 40) <= (864902059463174806786027 / 500000000000000000000000) + (864902059463174806786027 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_curvature; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_norm_curvature : (1057239144600205880221303 / 125000000000000000000000) -
(1057239144600205880221303 / 125000000000000000000000000000000000) <= lhs_bounds_norm_curvature (-9 / 2) (33 / 4) (1 /
1) (21 / 5) <= (1057239144600205880221303 / 125000000000000000000000) + (1057239144600205880221303 /
125000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_curvature; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_norm_curvature : (1057239144600205880221303 / 125000000000000000000000) -
(1057239144600205880221303 / 125000000000000000000000000000000000) <= rhs_bounds_norm_curvature (-9 / 2) (33 / 4) (1 /
1) (21 / 5) <= (1057239144600205880221303 / 125000000000000000000000) + (1057239144600205880221303 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_curvature; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_norm_curvature : (1119335180264148664741873 / 1000000000000000000000) -
(1119335180264148664741873 / 1000000000000000000000000000000000) <= lhs_bounds_norm_curvature (1 / 1) (1 / 1) (-7766 /
997) (2 / 5) <= (1119335180264148664741873 / 1000000000000000000000) + (1119335180264148664741873 /
1000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_curvature; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_norm_curvature : (1119335180264148664741873 / 1000000000000000000000) -
(1119335180264148664741873 / 1000000000000000000000000000000000) <= rhs_bounds_norm_curvature (1 / 1) (1 / 1) (-7766 /
997) (2 / 5) <= (1119335180264148664741873 / 1000000000000000000000) + (1119335180264148664741873 /
1000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_curvature; at_a_point. Qed.
Theorem bounds_norm_curvature : forall a b s c : R, 0 < b -> 0 < c -> lhs_bounds_norm_curvature a b s c =
rhs_bounds_norm_curvature a b s c.
Proof.
intros. unfold lhs_bounds_norm_curvature, rhs_bounds_norm_curvature, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm_curvature, bounds_norm_curvature).
Print Assumptions what_was_proved.
