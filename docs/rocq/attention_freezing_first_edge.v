From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.freezing_first_edge: (1 + x^2)^2/(2 x^2 (1 + r)) - 1 - (1 - 2 r x^2) = ((1 + 2r) x^2 - 1)^2/(2 x^2 (1 + r)):
   the exponents touch at (1 + 2r) x^2 = 1. For r in [0, 99/100]; x in [1/10, 3]. Source: ours. *)
Definition lhs_attention_freezing_first_edge (r x : R) : R := ((2 * r * (x ^ 2)) + ((((x ^ 2) + 1) ^ 2) / (2 * (x ^ 2) *
(r + 1))) - 2).
Definition rhs_attention_freezing_first_edge (r x : R) : R := (((((x ^ 2) * ((2 * r) + 1)) - 1) ^ 2) / (2 * (x ^ 2) * (r
+ 1))).
Theorem defined_attention_freezing_first_edge : forall r x : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 -> ((2 * (x ^ 2)
* (r + 1)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_freezing_first_edge : (5104166666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_first_edge (1 / 3) (1 / 2) <= (5104166666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem value_1_of_rhs_attention_freezing_first_edge : (5104166666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_first_edge (1 / 3) (1 / 2) <= (5104166666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem value_2_of_lhs_attention_freezing_first_edge : (6666666666666666666666667 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_first_edge (1 / 5) (1 / 1) <= (6666666666666666666666667 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem value_2_of_rhs_attention_freezing_first_edge : (6666666666666666666666667 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_first_edge (1 / 5) (1 / 1) <= (6666666666666666666666667 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem value_3_of_lhs_attention_freezing_first_edge : (188930976430976430976431 / 125000000000000000000000) -
(188930976430976430976431 / 125000000000000000000000000000000000) <= lhs_attention_freezing_first_edge (13 / 20) (1 / 3)
<= (188930976430976430976431 / 125000000000000000000000) + (188930976430976430976431 /
125000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem value_3_of_rhs_attention_freezing_first_edge : (188930976430976430976431 / 125000000000000000000000) -
(188930976430976430976431 / 125000000000000000000000000000000000) <= rhs_attention_freezing_first_edge (13 / 20) (1 / 3)
<= (188930976430976430976431 / 125000000000000000000000) + (188930976430976430976431 /
125000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem value_4_of_lhs_attention_freezing_first_edge : (2083333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_first_edge (2 / 3) (1 / 2) <= (2083333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem value_4_of_rhs_attention_freezing_first_edge : (2083333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_first_edge (2 / 3) (1 / 2) <= (2083333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem value_5_of_lhs_attention_freezing_first_edge : (3846373552462760203382819 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_freezing_first_edge (49 / 100) (49 / 100) <= (3846373552462760203382819 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem value_5_of_rhs_attention_freezing_first_edge : (3846373552462760203382819 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_freezing_first_edge (49 / 100) (49 / 100) <= (3846373552462760203382819 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_freezing_first_edge; at_a_point. Qed.
Theorem attention_freezing_first_edge : forall r x : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 ->
lhs_attention_freezing_first_edge r x = rhs_attention_freezing_first_edge r x.
Proof.
intros. unfold lhs_attention_freezing_first_edge, rhs_attention_freezing_first_edge, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_freezing_first_edge, attention_freezing_first_edge).
Print Assumptions what_was_proved.
