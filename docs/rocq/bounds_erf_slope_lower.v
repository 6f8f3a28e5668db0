From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.erf_slope_lower: The slope of erf is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_erf_slope_lower (x : R) : R := 0.
Definition rhs_bounds_erf_slope_lower (x : R) : R := (2 / ((sqrt PI) * (exp (x ^ 2)))).
Theorem defined_bounds_erf_slope_lower : forall x : R, (((sqrt PI) * (exp (x ^ 2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_erf_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_erf_slope_lower (-1 / 1) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_erf_slope_lower : (2075537487102973516701341 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_erf_slope_lower (-1 / 1) <= (2075537487102973516701341 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_erf_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_erf_slope_lower (23 / 3) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_erf_slope_lower : (3354212027469207848039789 /
100000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <= rhs_bounds_erf_slope_lower (23 / 3) <=
(3354212027469207848039789 / 100000000000000000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_erf_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_erf_slope_lower (-9 / 2) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_erf_slope_lower : (45282647397717248014989 / 25000000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_erf_slope_lower (-9 / 2) <= (45282647397717248014989 / 25000000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_erf_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_erf_slope_lower (5307 / 997)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_erf_slope_lower : (5586709450989719236526473 / 10000000000000000000000000000000000000) -
(1 / 1000000000000) <= rhs_bounds_erf_slope_lower (5307 / 997) <= (5586709450989719236526473 /
10000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_erf_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_erf_slope_lower (35 / 4) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_erf_slope_lower : (3167771104178236896917793 /
5000000000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <= rhs_bounds_erf_slope_lower (35 / 4)
<= (3167771104178236896917793 / 5000000000000000000000000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_erf_slope_lower; at_a_point. Qed.
Theorem bounds_erf_slope_lower : forall x : R, lhs_bounds_erf_slope_lower x <= rhs_bounds_erf_slope_lower x.
Proof.
intros. unfold lhs_bounds_erf_slope_lower, rhs_bounds_erf_slope_lower, tanh, sinh, cosh. apply le_of_difference. as_exp
(x ^ 2); assert (Pgrown_0 : 0 < exp (x ^ 2)) by apply exp_pos; assert (Lgrown_0 : 1 + (x ^ 2) + (x ^ 2) ^ 2 / 2 + (x ^
2) ^ 3 / 6 <= exp (x ^ 2)) by (apply exp_above; first [lra | positive]); set (grown_0 := exp (x ^ 2)) in *; clearbody
grown_0; assert (PI_pos := PI_RGT_0); apply (same (2 / (grown_0 * (sqrt PI)))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined].
Qed.

Definition what_was_proved := (defined_bounds_erf_slope_lower, bounds_erf_slope_lower).
Print Assumptions what_was_proved.
