From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.weight_below_odds: a/(a + b + c) <= a/b, multiplied out: a weight of softmax is at most its odds against any
   other token. For a, b, c in [0, oo). Source: textbook. *)
Definition lhs_attention_weight_below_odds (a b c : R) : R := (a * b).
Definition rhs_attention_weight_below_odds (a b c : R) : R := (a * (a + b + c)).
Theorem value_1_of_lhs_attention_weight_below_odds : (713525360050093926111459 / 250000000000000000000000) -
(713525360050093926111459 / 250000000000000000000000000000000000) <= lhs_attention_weight_below_odds (1 / 1) (4558 /
1597) (2728 / 1597) <= (713525360050093926111459 / 250000000000000000000000) + (713525360050093926111459 /
250000000000000000000000000000000000).
Proof. unfold lhs_attention_weight_below_odds. at_a_point. Qed.
Theorem value_1_of_rhs_attention_weight_below_odds : (1390576080150281778334377 / 250000000000000000000000) -
(1390576080150281778334377 / 250000000000000000000000000000000000) <= rhs_attention_weight_below_odds (1 / 1) (4558 /
1597) (2728 / 1597) <= (1390576080150281778334377 / 250000000000000000000000) + (1390576080150281778334377 /
250000000000000000000000000000000000).
Proof. unfold rhs_attention_weight_below_odds. at_a_point. Qed.
Theorem value_2_of_lhs_attention_weight_below_odds : (1724166790503013438236769 / 250000000000000000000000) -
(1724166790503013438236769 / 250000000000000000000000000000000000) <= lhs_attention_weight_below_odds (4558 / 1597)
(3859 / 1597) (3160 / 1597) <= (1724166790503013438236769 / 250000000000000000000000) + (1724166790503013438236769 /
250000000000000000000000000000000000).
Proof. unfold lhs_attention_weight_below_odds. at_a_point. Qed.
Theorem value_2_of_rhs_attention_weight_below_odds : (2069000148603616125884123 / 100000000000000000000000) -
(2069000148603616125884123 / 100000000000000000000000000000000000) <= rhs_attention_weight_below_odds (4558 / 1597)
(3859 / 1597) (3160 / 1597) <= (2069000148603616125884123 / 100000000000000000000000) + (2069000148603616125884123 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_weight_below_odds. at_a_point. Qed.
Theorem value_3_of_lhs_attention_weight_below_odds : (3380038260529977740825099 / 1000000000000000000000000) -
(3380038260529977740825099 / 1000000000000000000000000000000000000) <= lhs_attention_weight_below_odds (2728 / 1597)
(3160 / 1597) (3592 / 1597) <= (3380038260529977740825099 / 1000000000000000000000000) + (3380038260529977740825099 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_weight_below_odds. at_a_point. Qed.
Theorem value_3_of_rhs_attention_weight_below_odds : (101401147815899332224753 / 10000000000000000000000) -
(101401147815899332224753 / 10000000000000000000000000000000000) <= rhs_attention_weight_below_odds (2728 / 1597) (3160
/ 1597) (3592 / 1597) <= (101401147815899332224753 / 10000000000000000000000) + (101401147815899332224753 /
10000000000000000000000000000000000).
Proof. unfold rhs_attention_weight_below_odds. at_a_point. Qed.
Theorem attention_weight_below_odds : forall a b c : R, 0 <= a -> 0 <= b -> 0 <= c -> lhs_attention_weight_below_odds a
b c <= rhs_attention_weight_below_odds a b c.
Proof.
intros. unfold lhs_attention_weight_below_odds, rhs_attention_weight_below_odds, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * a ^ 2 + 1 * a ^ 1 * c ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions attention_weight_below_odds.
