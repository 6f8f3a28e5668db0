From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.swing_mean: t^2/(2 sqrt(3) s) - (3 sqrt(3)/4)(b t^2 - 3 b^3 s^2 t^2) = sqrt(3) t^2 (3 s b - 1)^2 (3 s b + 2)/(12
   s), which is 0 at b = 1/(3s). For t, s in (0, oo); b in [0, oo). Source: ours; Hoelder's inequality with exponents
   3/2 and 3. *)
Definition lhs_bounds_swing_mean (t s b : R) : R := (((sqrt 3) * (t ^ 2) / (6 * s)) - (3 * (sqrt 3) * ((b * (t ^ 2)) -
(3 * (b ^ 3) * (s ^ 2) * (t ^ 2))) / 4)).
Definition rhs_bounds_swing_mean (t s b : R) : R := ((sqrt 3) * (t ^ 2) * (((3 * b * s) - 1) ^ 2) * ((3 * b * s) + 2) /
(12 * s)).
Theorem defined_bounds_swing_mean : forall t s b : R, 0 < t -> 0 < s -> 0 <= b -> ((6 * s) <> 0) /\ ((12 * s) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_swing_mean : (1381107654345557372169359 / 50000000000000000000) -
(1381107654345557372169359 / 50000000000000000000000000000000) <= lhs_bounds_swing_mean (15 / 8) (369 / 50) (10 / 3) <=
(1381107654345557372169359 / 50000000000000000000) + (1381107654345557372169359 / 50000000000000000000000000000000).
Proof. unfold lhs_bounds_swing_mean; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_swing_mean : (1381107654345557372169359 / 50000000000000000000) -
(1381107654345557372169359 / 50000000000000000000000000000000) <= rhs_bounds_swing_mean (15 / 8) (369 / 50) (10 / 3) <=
(1381107654345557372169359 / 50000000000000000000) + (1381107654345557372169359 / 50000000000000000000000000000000).
Proof. unfold rhs_bounds_swing_mean; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_swing_mean : (849788661070345824030123 / 250000000000000000) - (849788661070345824030123 /
250000000000000000000000000000) <= lhs_bounds_swing_mean (48 / 5) (43 / 10) (8 / 1) <= (849788661070345824030123 /
250000000000000000) + (849788661070345824030123 / 250000000000000000000000000000).
Proof. unfold lhs_bounds_swing_mean; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_swing_mean : (849788661070345824030123 / 250000000000000000) - (849788661070345824030123 /
250000000000000000000000000000) <= rhs_bounds_swing_mean (48 / 5) (43 / 10) (8 / 1) <= (849788661070345824030123 /
250000000000000000) + (849788661070345824030123 / 250000000000000000000000000000).
Proof. unfold rhs_bounds_swing_mean; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_swing_mean : (1035962067778097505001813 / 1250000000000000000) -
(1035962067778097505001813 / 1250000000000000000000000000000) <= lhs_bounds_swing_mean (16 / 3) (10 / 1) (4213 / 1000)
<= (1035962067778097505001813 / 1250000000000000000) + (1035962067778097505001813 / 1250000000000000000000000000000).
Proof. unfold lhs_bounds_swing_mean; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_swing_mean : (1035962067778097505001813 / 1250000000000000000) -
(1035962067778097505001813 / 1250000000000000000000000000000) <= rhs_bounds_swing_mean (16 / 3) (10 / 1) (4213 / 1000)
<= (1035962067778097505001813 / 1250000000000000000) + (1035962067778097505001813 / 1250000000000000000000000000000).
Proof. unfold rhs_bounds_swing_mean; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_swing_mean : (8621762361070993542515847 / 10000000000000000000) -
(8621762361070993542515847 / 10000000000000000000000000000000) <= lhs_bounds_swing_mean (1499 / 360) (53 / 8) (53 / 8)
<= (8621762361070993542515847 / 10000000000000000000) + (8621762361070993542515847 / 10000000000000000000000000000000).
Proof. unfold lhs_bounds_swing_mean; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_swing_mean : (8621762361070993542515847 / 10000000000000000000) -
(8621762361070993542515847 / 10000000000000000000000000000000) <= rhs_bounds_swing_mean (1499 / 360) (53 / 8) (53 / 8)
<= (8621762361070993542515847 / 10000000000000000000) + (8621762361070993542515847 / 10000000000000000000000000000000).
Proof. unfold rhs_bounds_swing_mean; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_swing_mean : (31733945955963191556741 / 31250000000000000) - (31733945955963191556741 /
31250000000000000000000000000) <= lhs_bounds_swing_mean (49 / 8) (49 / 8) (57 / 10) <= (31733945955963191556741 /
31250000000000000) + (31733945955963191556741 / 31250000000000000000000000000).
Proof. unfold lhs_bounds_swing_mean; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_swing_mean : (31733945955963191556741 / 31250000000000000) - (31733945955963191556741 /
31250000000000000000000000000) <= rhs_bounds_swing_mean (49 / 8) (49 / 8) (57 / 10) <= (31733945955963191556741 /
31250000000000000) + (31733945955963191556741 / 31250000000000000000000000000).
Proof. unfold rhs_bounds_swing_mean; at_a_point. Qed.
Theorem bounds_swing_mean : forall t s b : R, 0 < t -> 0 < s -> 0 <= b -> lhs_bounds_swing_mean t s b =
rhs_bounds_swing_mean t s b.
Proof.
intros. unfold lhs_bounds_swing_mean, rhs_bounds_swing_mean, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (defined_bounds_swing_mean, bounds_swing_mean).
Print Assumptions what_was_proved.
