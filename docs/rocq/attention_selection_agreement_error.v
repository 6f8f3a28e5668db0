From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.selection_agreement_error: 1/4 - 4 r (1 - r)^2/(1 + r)^4 = ((1 - r)^2/(1 + r)^2 - 1/2)^2. For r in [0, 1].
   Source: ours. *)
Definition lhs_attention_selection_agreement_error (r : R) : R := ((1 / 4) - (4 * r * ((1 - r) ^ 2) / ((r + 1) ^ 4))).
Definition rhs_attention_selection_agreement_error (r : R) : R := (((((1 - r) ^ 2) / ((r + 1) ^ 2)) - (1 / 2)) ^ 2).
Theorem defined_attention_selection_agreement_error : forall r : R, 0 <= r <= 1 -> (((r + 1) ^ 4) <> 0) /\ (((r + 1) ^
2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_selection_agreement_error : (756172839506172839506173 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_selection_agreement_error (1 / 2) <= (756172839506172839506173 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem value_1_of_rhs_attention_selection_agreement_error : (756172839506172839506173 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_selection_agreement_error (1 / 2) <= (756172839506172839506173 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem value_2_of_lhs_attention_selection_agreement_error : (242397113823119996806789 / 12500000000000000000000000000)
- (1 / 1000000000000) <= lhs_attention_selection_agreement_error (61 / 360) <= (242397113823119996806789 /
12500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem value_2_of_rhs_attention_selection_agreement_error : (242397113823119996806789 / 12500000000000000000000000000)
- (1 / 1000000000000) <= rhs_attention_selection_agreement_error (61 / 360) <= (242397113823119996806789 /
12500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem value_3_of_lhs_attention_selection_agreement_error : (2378067367779301935680537 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_attention_selection_agreement_error (4 / 5) <= (2378067367779301935680537 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem value_3_of_rhs_attention_selection_agreement_error : (2378067367779301935680537 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_attention_selection_agreement_error (4 / 5) <= (2378067367779301935680537 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem value_4_of_lhs_attention_selection_agreement_error : (1 / 16) - (1 / 1000000000000) <=
lhs_attention_selection_agreement_error (1 / 3) <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem value_4_of_rhs_attention_selection_agreement_error : (1 / 16) - (1 / 1000000000000) <=
rhs_attention_selection_agreement_error (1 / 3) <= (1 / 16) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem value_5_of_lhs_attention_selection_agreement_error : (375857291968341894618041 / 2000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_selection_agreement_error (59 / 100) <= (375857291968341894618041 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem value_5_of_rhs_attention_selection_agreement_error : (375857291968341894618041 / 2000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_selection_agreement_error (59 / 100) <= (375857291968341894618041 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_selection_agreement_error; at_a_point. Qed.
Theorem attention_selection_agreement_error : forall r : R, 0 <= r <= 1 -> lhs_attention_selection_agreement_error r =
rhs_attention_selection_agreement_error r.
Proof.
intros. unfold lhs_attention_selection_agreement_error, rhs_attention_selection_agreement_error, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_selection_agreement_error, attention_selection_agreement_error).
Print Assumptions what_was_proved.
