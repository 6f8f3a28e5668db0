From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softsign_slope_lower: The slope of softsign is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_softsign_slope_lower (x : R) : R := 0.
Definition rhs_bounds_softsign_slope_lower (x : R) : R := ((1 / ((Rabs x) + 1)) - (x * (sign x) / (((Rabs x) + 1) ^
2))).
Theorem defined_bounds_softsign_slope_lower : forall x : R, (((Rabs x) + 1) <> 0) /\ ((((Rabs x) + 1) ^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softsign_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_slope_lower (1
/ 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softsign_slope_lower : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_softsign_slope_lower (1
/ 1) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softsign_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_slope_lower
(-1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softsign_slope_lower : (1 / 4) - (1 / 1000000000000) <= rhs_bounds_softsign_slope_lower
(-1 / 1) <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softsign_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_slope_lower
(-91 / 10) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softsign_slope_lower : (9802960494069208901088129 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softsign_slope_lower (-91 / 10) <= (9802960494069208901088129 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softsign_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_slope_lower
(-5 / 4) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softsign_slope_lower : (1975308641975308641975309 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softsign_slope_lower (-5 / 4) <= (1975308641975308641975309 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softsign_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_slope_lower
(59 / 10) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softsign_slope_lower : (52509976895610165931527 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softsign_slope_lower (59 / 10) <= (52509976895610165931527 / 2500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_slope_lower; at_a_point. Qed.
Theorem bounds_softsign_slope_lower : forall x : R, lhs_bounds_softsign_slope_lower x <= rhs_bounds_softsign_slope_lower
x.
Proof.
intros. unfold lhs_bounds_softsign_slope_lower, rhs_bounds_softsign_slope_lower, tanh, sinh, cosh. apply
le_of_difference. destruct (Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [by_cases; try (exfalso; lra); assert (PI_pos :=
PI_RGT_0); apply (same (1 / (((1 - x) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try
lra; subst x; by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same (1 / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined] | by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0);
apply (same (1 / (((x + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]].
Qed.

Definition what_was_proved := (defined_bounds_softsign_slope_lower, bounds_softsign_slope_lower).
Print Assumptions what_was_proved.
