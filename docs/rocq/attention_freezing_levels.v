From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.freezing_levels: (a^2 - 2 r a b + b^2)/(1 - r^2) = (a + b)^2/(2 (1 + r)) + (a - b)^2/(2 (1 - r)). For r in [0,
   99/100]; a, b in [-3, 3]. Source: textbook. *)
Definition lhs_attention_freezing_levels (r a b : R) : R := (((a ^ 2) + (b ^ 2) - (2 * a * b * r)) / (1 - (r ^ 2))).
Definition rhs_attention_freezing_levels (r a b : R) : R := ((((a + b) ^ 2) / ((2 * r) + 2)) + (((a - b) ^ 2) / (2 - (2
* r)))).
Theorem defined_attention_freezing_levels : forall r a b : R, 0 <= r <= 99 / 100 -> -3 <= a <= 3 -> -3 <= b <= 3 -> ((1
- (r ^ 2)) <> 0) /\ (((2 * r) + 2) <> 0) /\ ((2 - (2 * r)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_freezing_levels : (4381060547368421052631579 / 500000000000000000000000) -
(4381060547368421052631579 / 500000000000000000000000000000000000) <= lhs_attention_freezing_levels (7 / 12) (2891 /
1000) (117 / 100) <= (4381060547368421052631579 / 500000000000000000000000) + (4381060547368421052631579 /
500000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_1_of_rhs_attention_freezing_levels : (4381060547368421052631579 / 500000000000000000000000) -
(4381060547368421052631579 / 500000000000000000000000000000000000) <= rhs_attention_freezing_levels (7 / 12) (2891 /
1000) (117 / 100) <= (4381060547368421052631579 / 500000000000000000000000) + (4381060547368421052631579 /
500000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_2_of_lhs_attention_freezing_levels : (3674382716049382716049383 / 100000000000000000000000) -
(3674382716049382716049383 / 100000000000000000000000000000000000) <= lhs_attention_freezing_levels (4 / 5) (-11 / 6) (2
/ 1) <= (3674382716049382716049383 / 100000000000000000000000) + (3674382716049382716049383 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_2_of_rhs_attention_freezing_levels : (3674382716049382716049383 / 100000000000000000000000) -
(3674382716049382716049383 / 100000000000000000000000000000000000) <= rhs_attention_freezing_levels (4 / 5) (-11 / 6) (2
/ 1) <= (3674382716049382716049383 / 100000000000000000000000) + (3674382716049382716049383 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_3_of_lhs_attention_freezing_levels : (155168067226890756302521 / 20000000000000000000000) -
(155168067226890756302521 / 20000000000000000000000000000000000) <= lhs_attention_freezing_levels (5 / 12) (19 / 8) (-1
/ 3) <= (155168067226890756302521 / 20000000000000000000000) + (155168067226890756302521 /
20000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_3_of_rhs_attention_freezing_levels : (155168067226890756302521 / 20000000000000000000000) -
(155168067226890756302521 / 20000000000000000000000000000000000) <= rhs_attention_freezing_levels (5 / 12) (19 / 8) (-1
/ 3) <= (155168067226890756302521 / 20000000000000000000000) + (155168067226890756302521 /
20000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_4_of_lhs_attention_freezing_levels : (493287037037037037037037 / 125000000000000000000000) -
(493287037037037037037037 / 125000000000000000000000000000000000) <= lhs_attention_freezing_levels (1 / 4) (-15 / 8) (1
/ 6) <= (493287037037037037037037 / 125000000000000000000000) + (493287037037037037037037 /
125000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_4_of_rhs_attention_freezing_levels : (493287037037037037037037 / 125000000000000000000000) -
(493287037037037037037037 / 125000000000000000000000000000000000) <= rhs_attention_freezing_levels (1 / 4) (-15 / 8) (1
/ 6) <= (493287037037037037037037 / 125000000000000000000000) + (493287037037037037037037 /
125000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_5_of_lhs_attention_freezing_levels : (4972471916354626162512917 / 1000000000000000000000000) -
(4972471916354626162512917 / 1000000000000000000000000000000000000) <= lhs_attention_freezing_levels (199 / 360) (-41 /
24) (1 / 4) <= (4972471916354626162512917 / 1000000000000000000000000) + (4972471916354626162512917 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_levels; at_a_point. Qed.
Theorem value_5_of_rhs_attention_freezing_levels : (4972471916354626162512917 / 1000000000000000000000000) -
(4972471916354626162512917 / 1000000000000000000000000000000000000) <= rhs_attention_freezing_levels (199 / 360) (-41 /
24) (1 / 4) <= (4972471916354626162512917 / 1000000000000000000000000) + (4972471916354626162512917 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_levels; at_a_point. Qed.
Theorem attention_freezing_levels : forall r a b : R, 0 <= r <= 99 / 100 -> -3 <= a <= 3 -> -3 <= b <= 3 ->
lhs_attention_freezing_levels r a b = rhs_attention_freezing_levels r a b.
Proof.
intros. unfold lhs_attention_freezing_levels, rhs_attention_freezing_levels, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_freezing_levels, attention_freezing_levels).
Print Assumptions what_was_proved.
