From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.selection_agreement_error_below: 2 r (1 - r)/(1 + r)^2 + 4 r (1 - r)^2/(1 + r)^3 <= (5/2)/4. For r in [0, 1].
   Source: ours. *)
Definition lhs_attention_selection_agreement_error_below (r : R) : R := ((4 * r * ((1 - r) ^ 2) / ((r + 1) ^ 3)) + (2 *
r * (1 - r) / ((r + 1) ^ 2))).
Definition rhs_attention_selection_agreement_error_below (r : R) : R := (5 / 8).
Theorem defined_attention_selection_agreement_error_below : forall r : R, 0 <= r <= 1 -> (((r + 1) ^ 3) <> 0) /\ (((r +
1) ^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_selection_agreement_error_below : (9 / 32) - (1 / 1000000000000) <=
lhs_attention_selection_agreement_error_below (3 / 5) <= (9 / 32) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem value_1_of_rhs_attention_selection_agreement_error_below : (5 / 8) - (1 / 1000000000000) <=
rhs_attention_selection_agreement_error_below (3 / 5) <= (5 / 8) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem value_2_of_lhs_attention_selection_agreement_error_below : (3770450292516258328080691 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_attention_selection_agreement_error_below (491 / 997) <=
(3770450292516258328080691 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem value_2_of_rhs_attention_selection_agreement_error_below : (5 / 8) - (1 / 1000000000000) <=
rhs_attention_selection_agreement_error_below (491 / 997) <= (5 / 8) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem value_3_of_lhs_attention_selection_agreement_error_below : (462962962962962962962963 /
1250000000000000000000000) - (1 / 1000000000000) <= lhs_attention_selection_agreement_error_below (1 / 2) <=
(462962962962962962962963 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem value_3_of_rhs_attention_selection_agreement_error_below : (5 / 8) - (1 / 1000000000000) <=
rhs_attention_selection_agreement_error_below (1 / 2) <= (5 / 8) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem value_4_of_lhs_attention_selection_agreement_error_below : (1197077282893885136084111 /
2500000000000000000000000) - (1 / 1000000000000) <= lhs_attention_selection_agreement_error_below (366 / 997) <=
(1197077282893885136084111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem value_4_of_rhs_attention_selection_agreement_error_below : (5 / 8) - (1 / 1000000000000) <=
rhs_attention_selection_agreement_error_below (366 / 997) <= (5 / 8) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem value_5_of_lhs_attention_selection_agreement_error_below : (4548104956268221574344023 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_attention_selection_agreement_error_below (2 / 5) <=
(4548104956268221574344023 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem value_5_of_rhs_attention_selection_agreement_error_below : (5 / 8) - (1 / 1000000000000) <=
rhs_attention_selection_agreement_error_below (2 / 5) <= (5 / 8) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error_below; at_a_point. Qed.
Theorem attention_selection_agreement_error_below : forall r : R, 0 <= r <= 1 ->
lhs_attention_selection_agreement_error_below r <= rhs_attention_selection_agreement_error_below r.
Proof.
intros. unfold lhs_attention_selection_agreement_error_below, rhs_attention_selection_agreement_error_below, tanh, sinh,
cosh. apply le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((40 * r ^ 15 + 508 * r ^ 14 * (1 - r) ^ 1 + 2958
* r ^ 13 * (1 - r) ^ 2 + 10437 * r ^ 12 * (1 - r) ^ 3 + 24832 * r ^ 11 * (1 - r) ^ 4 + 41910 * r ^ 10 * (1 - r) ^ 5 +
51326 * r ^ 9 * (1 - r) ^ 6 + 45771 * r ^ 8 * (1 - r) ^ 7 + 29304 * r ^ 7 * (1 - r) ^ 8 + 13024 * r ^ 6 * (1 - r) ^ 9 +
3850 * r ^ 5 * (1 - r) ^ 10 + 843 * r ^ 4 * (1 - r) ^ 11 + 288 * r ^ 3 * (1 - r) ^ 12 + 142 * r ^ 2 * (1 - r) ^ 13 + 42
* r ^ 1 * (1 - r) ^ 14 + 5 * (1 - r) ^ 15) / (8 * ((r + 1) ^ 3)))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition what_was_proved := (defined_attention_selection_agreement_error_below,
attention_selection_agreement_error_below).
Print Assumptions what_was_proved.
