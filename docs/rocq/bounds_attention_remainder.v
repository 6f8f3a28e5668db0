From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.attention_remainder: w a + (1 - w) b - (c a + (1 - c) b) = (w - c)(a - x) + ((1 - w) - (1 - c))(b - x). For w, c
   in [0, 1]; a, b, x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_attention_remainder (w c a b x : R) : R := ((a * w) + (b * (1 - w)) - (a * c) - (b * (1 - c))).
Definition rhs_bounds_attention_remainder (w c a b x : R) : R := (((a - x) * (w - c)) + ((b - x) * (c - w))).
Theorem value_1_of_lhs_bounds_attention_remainder : (-2427546111111111111111111 / 500000000000000000000000) -
(2427546111111111111111111 / 500000000000000000000000000000000000) <= lhs_bounds_attention_remainder (23 / 50) (17 /
360) (-117 / 20) (739 / 125) (739 / 125) <= (-2427546111111111111111111 / 500000000000000000000000) +
(2427546111111111111111111 / 500000000000000000000000000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_attention_remainder : (-2427546111111111111111111 / 500000000000000000000000) -
(2427546111111111111111111 / 500000000000000000000000000000000000) <= rhs_bounds_attention_remainder (23 / 50) (17 /
360) (-117 / 20) (739 / 125) (739 / 125) <= (-2427546111111111111111111 / 500000000000000000000000) +
(2427546111111111111111111 / 500000000000000000000000000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_attention_remainder : (-3641666666666666666666667 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_remainder (3 / 5) (11 / 12) (223 / 200) (1 / 1) (91 / 12) <=
(-3641666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_attention_remainder : (-3641666666666666666666667 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_remainder (3 / 5) (11 / 12) (223 / 200) (1 / 1) (91 / 12) <=
(-3641666666666666666666667 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_attention_remainder : (2078333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_remainder (1 / 3) (19 / 60) (44 / 5) (-367 / 100) (671 / 100) <=
(2078333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_attention_remainder : (2078333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_remainder (1 / 3) (19 / 60) (44 / 5) (-367 / 100) (671 / 100) <=
(2078333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_attention_remainder : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_attention_remainder (27
/ 100) (27 / 100) (1 / 3) (0 / 1) (-43 / 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_attention_remainder : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_attention_remainder (27
/ 100) (27 / 100) (1 / 3) (0 / 1) (-43 / 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_attention_remainder : (-357 / 160) - (357 / 160000000000000) <=
lhs_bounds_attention_remainder (11 / 20) (5 / 6) (47 / 8) (-2 / 1) (-23 / 8) <= (-357 / 160) + (357 / 160000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_attention_remainder : (-357 / 160) - (357 / 160000000000000) <=
rhs_bounds_attention_remainder (11 / 20) (5 / 6) (47 / 8) (-2 / 1) (-23 / 8) <= (-357 / 160) + (357 / 160000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem bounds_attention_remainder : forall w c a b x : R, 0 <= w <= 1 -> 0 <= c <= 1 -> lhs_bounds_attention_remainder
w c a b x = rhs_bounds_attention_remainder w c a b x.
Proof.
intros. unfold lhs_bounds_attention_remainder, rhs_bounds_attention_remainder, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_attention_remainder.
