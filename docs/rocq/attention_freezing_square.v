From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.freezing_square: 2 t^2/(1 + r) - 1 + 2 (1 + x^2 - 2 x t) = 1 - 2 r x^2 + 2 (t - (1 + r) x)^2/(1 + r). For r in
   [0, 99/100]; x in [1/10, 3]; t in (-oo, oo). Source: ours. *)
Definition lhs_attention_freezing_square (r x t : R) : R := ((2 * (t ^ 2) / (r + 1)) + (2 * (x ^ 2)) + 1 - (4 * t * x)).
Definition rhs_attention_freezing_square (r x t : R) : R := (1 + (2 * ((t - (x * (r + 1))) ^ 2) / (r + 1)) - (2 * r * (x
^ 2))).
Theorem defined_attention_freezing_square : forall r x t : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 -> ((r + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_freezing_square : (-1434164338419657568593739 / 500000000000000000000000) -
(1434164338419657568593739 / 500000000000000000000000000000000000) <= lhs_attention_freezing_square (551 / 1000) (7 / 3)
(7 / 3) <= (-1434164338419657568593739 / 500000000000000000000000) + (1434164338419657568593739 /
500000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_square; at_a_point. Qed.
Theorem value_1_of_rhs_attention_freezing_square : (-1434164338419657568593739 / 500000000000000000000000) -
(1434164338419657568593739 / 500000000000000000000000000000000000) <= rhs_attention_freezing_square (551 / 1000) (7 / 3)
(7 / 3) <= (-1434164338419657568593739 / 500000000000000000000000) + (1434164338419657568593739 /
500000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_square; at_a_point. Qed.
Theorem value_2_of_lhs_attention_freezing_square : (1589508512830383410761801 / 100000000000000000000000) -
(1589508512830383410761801 / 100000000000000000000000000000000000) <= lhs_attention_freezing_square (17 / 50) (1185 /
997) (-5 / 3) <= (1589508512830383410761801 / 100000000000000000000000) + (1589508512830383410761801 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_square; at_a_point. Qed.
Theorem value_2_of_rhs_attention_freezing_square : (1589508512830383410761801 / 100000000000000000000000) -
(1589508512830383410761801 / 100000000000000000000000000000000000) <= rhs_attention_freezing_square (17 / 50) (1185 /
997) (-5 / 3) <= (1589508512830383410761801 / 100000000000000000000000) + (1589508512830383410761801 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_square; at_a_point. Qed.
Theorem value_3_of_lhs_attention_freezing_square : (782066129032258064516129 / 10000000000000000000000) -
(782066129032258064516129 / 10000000000000000000000000000000000) <= lhs_attention_freezing_square (6 / 25) (11 / 5) (39
/ 4) <= (782066129032258064516129 / 10000000000000000000000) + (782066129032258064516129 /
10000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_square; at_a_point. Qed.
Theorem value_3_of_rhs_attention_freezing_square : (782066129032258064516129 / 10000000000000000000000) -
(782066129032258064516129 / 10000000000000000000000000000000000) <= rhs_attention_freezing_square (6 / 25) (11 / 5) (39
/ 4) <= (782066129032258064516129 / 10000000000000000000000) + (782066129032258064516129 /
10000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_square; at_a_point. Qed.
Theorem value_4_of_lhs_attention_freezing_square : (-303080392764857881136951 / 200000000000000000000000) -
(303080392764857881136951 / 200000000000000000000000000000000000) <= lhs_attention_freezing_square (13 / 30) (11 / 6)
(1047 / 500) <= (-303080392764857881136951 / 200000000000000000000000) + (303080392764857881136951 /
200000000000000000000000000000000000).
Proof. unfold lhs_attention_freezing_square; at_a_point. Qed.
Theorem value_4_of_rhs_attention_freezing_square : (-303080392764857881136951 / 200000000000000000000000) -
(303080392764857881136951 / 200000000000000000000000000000000000) <= rhs_attention_freezing_square (13 / 30) (11 / 6)
(1047 / 500) <= (-303080392764857881136951 / 200000000000000000000000) + (303080392764857881136951 /
200000000000000000000000000000000000).
Proof. unfold rhs_attention_freezing_square; at_a_point. Qed.
Theorem value_5_of_lhs_attention_freezing_square : (33 / 25) - (33 / 25000000000000) <= lhs_attention_freezing_square
(159 / 200) (2 / 5) (0 / 1) <= (33 / 25) + (33 / 25000000000000).
Proof. unfold lhs_attention_freezing_square; at_a_point. Qed.
Theorem value_5_of_rhs_attention_freezing_square : (33 / 25) - (33 / 25000000000000) <= rhs_attention_freezing_square
(159 / 200) (2 / 5) (0 / 1) <= (33 / 25) + (33 / 25000000000000).
Proof. unfold rhs_attention_freezing_square; at_a_point. Qed.
Theorem attention_freezing_square : forall r x t : R, 0 <= r <= 99 / 100 -> 1 / 10 <= x <= 3 ->
lhs_attention_freezing_square r x t = rhs_attention_freezing_square r x t.
Proof.
intros. unfold lhs_attention_freezing_square, rhs_attention_freezing_square, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_freezing_square, attention_freezing_square).
Print Assumptions what_was_proved.
