From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softsign_slope_upper: The slope of softsign is at most 1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_softsign_slope_upper (x : R) : R := ((1 / ((Rabs x) + 1)) - (x * (sign x) / (((Rabs x) + 1) ^
2))).
Definition rhs_bounds_softsign_slope_upper (x : R) : R := 1.
Theorem defined_bounds_softsign_slope_upper : forall x : R, (((Rabs x) + 1) <> 0) /\ ((((Rabs x) + 1) ^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softsign_slope_upper : (1766302604322225488998889 / 200000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softsign_slope_upper (9641 / 1000) <= (1766302604322225488998889 /
200000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softsign_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_slope_upper
(9641 / 1000) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softsign_slope_upper : (511080840815071316067203 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softsign_slope_upper (8891 / 1000) <= (511080840815071316067203 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softsign_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_slope_upper
(8891 / 1000) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softsign_slope_upper : (4132231404958677685950413 / 500000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softsign_slope_upper (10 / 1) <= (4132231404958677685950413 / 500000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softsign_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_slope_upper
(10 / 1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softsign_slope_upper : (210387902695595003287311 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softsign_slope_upper (35 / 4) <= (210387902695595003287311 / 20000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softsign_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_slope_upper
(35 / 4) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softsign_slope_upper : (1736111111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softsign_slope_upper (7 / 5) <= (1736111111111111111111111 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softsign_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_slope_upper (7
/ 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_upper; at_a_point. Qed.
Theorem bounds_softsign_slope_upper : forall x : R, lhs_bounds_softsign_slope_upper x <= rhs_bounds_softsign_slope_upper
x.
Proof.
intros. unfold lhs_bounds_softsign_slope_upper, rhs_bounds_softsign_slope_upper, tanh, sinh, cosh. apply
le_of_difference. destruct (Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [by_cases; try (exfalso; lra); assert (PI_pos :=
PI_RGT_0); apply (same ((1 * (0 - x) ^ 2 + 2 * (0 - x) ^ 1) / (((1 - x) ^ 2)))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined] | try lra; subst x; by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same
(0 / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | by_cases; try (exfalso; lra); assert
(PI_pos := PI_RGT_0); apply (same ((1 * x ^ 2 + 2 * x ^ 1) / (((x + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined]].
Qed.

Definition what_was_proved := (defined_bounds_softsign_slope_upper, bounds_softsign_slope_upper).
Print Assumptions what_was_proved.
