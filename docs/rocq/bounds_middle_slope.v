From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.middle_slope: a + (b - a) w - (a + b)/2 = (b - a)/2 (2 w - 1). For a, b in (-oo, oo); w in [0, 1]. Source: ours. *)
Definition lhs_bounds_middle_slope (a b w : R) : R := ((a / 2) + (w * (b - a)) - (b / 2)).
Definition rhs_bounds_middle_slope (a b w : R) : R := (((2 * w) - 1) * ((b / 2) - (a / 2))).
Theorem value_1_of_lhs_bounds_middle_slope : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_middle_slope (-1 / 1) (-1 / 1)
(1 / 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_middle_slope; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_middle_slope : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_middle_slope (-1 / 1) (-1 / 1)
(1 / 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_middle_slope; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_middle_slope : (-454395826367992867491363 / 250000000000000000000000) -
(454395826367992867491363 / 250000000000000000000000000000000000) <= lhs_bounds_middle_slope (-1717 / 997) (551 / 60) (1
/ 3) <= (-454395826367992867491363 / 250000000000000000000000) + (454395826367992867491363 /
250000000000000000000000000000000000).
Proof. unfold lhs_bounds_middle_slope; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_middle_slope : (-454395826367992867491363 / 250000000000000000000000) -
(454395826367992867491363 / 250000000000000000000000000000000000) <= rhs_bounds_middle_slope (-1717 / 997) (551 / 60) (1
/ 3) <= (-454395826367992867491363 / 250000000000000000000000) + (454395826367992867491363 /
250000000000000000000000000000000000).
Proof. unfold rhs_bounds_middle_slope; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_middle_slope : (-8912037037037037037037037 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_middle_slope (1 / 1) (31 / 6) (103 / 360) <= (-8912037037037037037037037 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_middle_slope; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_middle_slope : (-8912037037037037037037037 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_middle_slope (1 / 1) (31 / 6) (103 / 360) <= (-8912037037037037037037037 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_middle_slope; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_middle_slope : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_middle_slope (-27 / 10) (-27 /
10) (23 / 25) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_middle_slope; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_middle_slope : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_middle_slope (-27 / 10) (-27 /
10) (23 / 25) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_middle_slope; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_middle_slope : (-2 / 5) - (1 / 1000000000000) <= lhs_bounds_middle_slope (-10 / 1) (2 / 1)
(7 / 15) <= (-2 / 5) + (1 / 1000000000000).
Proof. unfold lhs_bounds_middle_slope; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_middle_slope : (-2 / 5) - (1 / 1000000000000) <= rhs_bounds_middle_slope (-10 / 1) (2 / 1)
(7 / 15) <= (-2 / 5) + (1 / 1000000000000).
Proof. unfold rhs_bounds_middle_slope; at_a_point. Qed.
Theorem bounds_middle_slope : forall a b w : R, 0 <= w <= 1 -> lhs_bounds_middle_slope a b w = rhs_bounds_middle_slope a
b w.
Proof.
intros. unfold lhs_bounds_middle_slope, rhs_bounds_middle_slope, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_middle_slope.
