From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softsign_most: The value of softsign is at most 1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_softsign_most (x : R) : R := (x / ((Rabs x) + 1)).
Definition rhs_bounds_softsign_most (x : R) : R := 1.
Theorem defined_bounds_softsign_most : forall x : R, (((Rabs x) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softsign_most : (-3 / 5) - (1 / 1000000000000) <= lhs_bounds_softsign_most (-3 / 2) <= (-3
/ 5) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_most; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softsign_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_most (-3 / 2) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_most; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softsign_most : (-1118421052631578947368421 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softsign_most (-17 / 2) <= (-1118421052631578947368421 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_softsign_most; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softsign_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_most (-17 / 2) <= (1
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_most; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softsign_most : (-9047619047619047619047619 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softsign_most (-19 / 2) <= (-9047619047619047619047619 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_softsign_most; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softsign_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_most (-19 / 2) <= (1
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_most; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softsign_most : (-9090909090909090909090909 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softsign_most (-10 / 1) <= (-9090909090909090909090909 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_softsign_most; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softsign_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_most (-10 / 1) <= (1
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_most; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softsign_most : (-6666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softsign_most (-2 / 1) <= (-6666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_softsign_most; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softsign_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softsign_most (-2 / 1) <= (1 /
1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_most; at_a_point. Qed.
Theorem bounds_softsign_most : forall x : R, lhs_bounds_softsign_most x <= rhs_bounds_softsign_most x.
Proof.
intros. unfold lhs_bounds_softsign_most, rhs_bounds_softsign_most, tanh, sinh, cosh. apply le_of_difference. destruct
(Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same ((2 * (0
- x) ^ 1 + 1) / ((1 - x)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try lra; subst x;
by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same (1 / (1))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined] | by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same (1 / ((x + 1))));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined]].
Qed.

Definition what_was_proved := (defined_bounds_softsign_most, bounds_softsign_most).
Print Assumptions what_was_proved.
