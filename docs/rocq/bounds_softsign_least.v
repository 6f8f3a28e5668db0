From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softsign_least: The value of softsign is at least -1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_softsign_least (x : R) : R := (-1).
Definition rhs_bounds_softsign_least (x : R) : R := (x / ((Rabs x) + 1)).
Theorem defined_bounds_softsign_least : forall x : R, (((Rabs x) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softsign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_least (3463 / 360)
<= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softsign_least : (9058331153544336908187287 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softsign_least (3463 / 360) <= (9058331153544336908187287 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_softsign_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softsign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_least (5 / 1) <=
(-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softsign_least : (8333333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softsign_least (5 / 1) <= (8333333333333333333333333 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_softsign_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softsign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_least (7246 / 997)
<= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softsign_least : (1758097779934489870192891 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softsign_least (7246 / 997) <= (1758097779934489870192891 / 2000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_softsign_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softsign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_least (-7 / 4) <=
(-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softsign_least : (-1590909090909090909090909 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softsign_least (-7 / 4) <= (-1590909090909090909090909 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_softsign_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softsign_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_softsign_least (99 / 10) <=
(-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softsign_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softsign_least : (2270642201834862385321101 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softsign_least (99 / 10) <= (2270642201834862385321101 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_softsign_least; at_a_point. Qed.
Theorem bounds_softsign_least : forall x : R, lhs_bounds_softsign_least x <= rhs_bounds_softsign_least x.
Proof.
intros. unfold lhs_bounds_softsign_least, rhs_bounds_softsign_least, tanh, sinh, cosh. apply le_of_difference. destruct
(Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same (1 / ((1
- x)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try lra; subst x; by_cases; try (exfalso;
lra); assert (PI_pos := PI_RGT_0); apply (same (1 / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined] | by_cases; try (exfalso; lra); assert (PI_pos := PI_RGT_0); apply (same ((2 * x ^ 1 + 1) / ((x + 1)))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined]].
Qed.

Definition what_was_proved := (defined_bounds_softsign_least, bounds_softsign_least).
Print Assumptions what_was_proved.
