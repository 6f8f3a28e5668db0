From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.swing_mean: t^2/(2 sqrt(3) s) - (3 sqrt(3)/4)(b t^2 - 3 b^3 s^2 t^2) = sqrt(3) t^2 (3 s b - 1)^2 (3 s b + 2)/(12
   s), which is 0 at b = 1/(3s). For t, s in (0, oo); b in [0, 4]. Source: ours; Hoelder's inequality with exponents 3/2
   and 3. *)
Definition lhs_bounds_swing_mean (t s b : R) : R := (((sqrt 3) * (t ^ 2) / (6 * s)) - (3 * (sqrt 3) * ((b * (t ^ 2)) -
(3 * (b ^ 3) * (s ^ 2) * (t ^ 2))) / 4)).
Definition rhs_bounds_swing_mean (t s b : R) : R := ((sqrt 3) * (t ^ 2) * (((3 * b * s) - 1) ^ 2) * ((3 * b * s) + 2) /
(12 * s)).
Theorem defined_bounds_swing_mean : forall t s b : R, 0 < t -> 0 < s -> 0 <= b <= 4 -> ((6 * s) <> 0) /\ ((12 * s) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_swing_mean : (465270080963944158533283 / 1250000000000000000000) -
(465270080963944158533283 / 1250000000000000000000000000000000) <= lhs_bounds_swing_mean (1 / 1) (4558 / 1597) (10912 /
4791) <= (465270080963944158533283 / 1250000000000000000000) + (465270080963944158533283 /
1250000000000000000000000000000000).
Proof. unfold lhs_bounds_swing_mean. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_swing_mean : (465270080963944158533283 / 1250000000000000000000) -
(465270080963944158533283 / 1250000000000000000000000000000000) <= rhs_bounds_swing_mean (1 / 1) (4558 / 1597) (10912 /
4791) <= (465270080963944158533283 / 1250000000000000000000) + (465270080963944158533283 /
1250000000000000000000000000000000).
Proof. unfold rhs_bounds_swing_mean. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_swing_mean : (844253714405818331451041 / 250000000000000000000) -
(844253714405818331451041 / 250000000000000000000000000000000) <= lhs_bounds_swing_mean (4558 / 1597) (3859 / 1597)
(12640 / 4791) <= (844253714405818331451041 / 250000000000000000000) + (844253714405818331451041 /
250000000000000000000000000000000).
Proof. unfold lhs_bounds_swing_mean. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_swing_mean : (844253714405818331451041 / 250000000000000000000) -
(844253714405818331451041 / 250000000000000000000000000000000) <= rhs_bounds_swing_mean (4558 / 1597) (3859 / 1597)
(12640 / 4791) <= (844253714405818331451041 / 250000000000000000000) + (844253714405818331451041 /
250000000000000000000000000000000).
Proof. unfold rhs_bounds_swing_mean. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_swing_mean : (1189930335648772875240007 / 1000000000000000000000) -
(1189930335648772875240007 / 1000000000000000000000000000000000) <= lhs_bounds_swing_mean (2728 / 1597) (3160 / 1597)
(14368 / 4791) <= (1189930335648772875240007 / 1000000000000000000000) + (1189930335648772875240007 /
1000000000000000000000000000000000).
Proof. unfold lhs_bounds_swing_mean. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_swing_mean : (1189930335648772875240007 / 1000000000000000000000) -
(1189930335648772875240007 / 1000000000000000000000000000000000) <= rhs_bounds_swing_mean (2728 / 1597) (3160 / 1597)
(14368 / 4791) <= (1189930335648772875240007 / 1000000000000000000000) + (1189930335648772875240007 /
1000000000000000000000000000000000).
Proof. unfold rhs_bounds_swing_mean. at_a_point. Qed.
Theorem bounds_swing_mean : forall t s b : R, 0 < t -> 0 < s -> 0 <= b <= 4 -> lhs_bounds_swing_mean t s b =
rhs_bounds_swing_mean t s b.
Proof.
intros. unfold lhs_bounds_swing_mean, rhs_bounds_swing_mean, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (defined_bounds_swing_mean, bounds_swing_mean).
Print Assumptions what_was_proved.
