From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.attention_remainder: w a + (1 - w) b - (c a + (1 - c) b) = (w - c)(a - x) + ((1 - w) - (1 - c))(b - x). For w, c
   in [0, 1]; a, b, x in [-4, 4]. Source: ours. *)
Definition lhs_bounds_attention_remainder (w c a b x : R) : R := ((a * w) + (b * (1 - w)) - (a * c) - (b * (1 - c))).
Definition rhs_bounds_attention_remainder (w c a b x : R) : R := (((a - x) * (w - c)) + ((b - x) * (c - w))).
Theorem value_1_of_lhs_bounds_attention_remainder : (-9544333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_remainder (3 / 5) (11 / 12) (907 / 500) (-6 / 5) (2 / 1) <=
(-9544333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_attention_remainder : (-9544333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_remainder (3 / 5) (11 / 12) (907 / 500) (-6 / 5) (2 / 1) <=
(-9544333333333333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_attention_remainder : (486111111111111111111111 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_remainder (1 / 3) (19 / 60) (2 / 1) (5 / 6) (-447 / 125) <=
(486111111111111111111111 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_attention_remainder : (486111111111111111111111 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_remainder (1 / 3) (19 / 60) (2 / 1) (5 / 6) (-447 / 125) <=
(486111111111111111111111 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_attention_remainder : (3263888888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_remainder (17 / 30) (2 / 5) (211 / 60) (-2 / 5) (197 / 60) <=
(3263888888888888888888889 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_attention_remainder : (3263888888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_remainder (17 / 30) (2 / 5) (211 / 60) (-2 / 5) (197 / 60) <=
(3263888888888888888888889 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_attention_remainder : (573 / 4000) - (1 / 1000000000000) <= lhs_bounds_attention_remainder
(177 / 1000) (3 / 4) (3 / 4) (1 / 1) (8 / 5) <= (573 / 4000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_attention_remainder : (573 / 4000) - (1 / 1000000000000) <= rhs_bounds_attention_remainder
(177 / 1000) (3 / 4) (3 / 4) (1 / 1) (8 / 5) <= (573 / 4000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_attention_remainder : (-2045706858229008011689389 / 1000000000000000000000000) -
(2045706858229008011689389 / 1000000000000000000000000000000000000) <= lhs_bounds_attention_remainder (376 / 997) (179 /
180) (179 / 180) (-167 / 72) (0 / 1) <= (-2045706858229008011689389 / 1000000000000000000000000) +
(2045706858229008011689389 / 1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_attention_remainder; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_attention_remainder : (-2045706858229008011689389 / 1000000000000000000000000) -
(2045706858229008011689389 / 1000000000000000000000000000000000000) <= rhs_bounds_attention_remainder (376 / 997) (179 /
180) (179 / 180) (-167 / 72) (0 / 1) <= (-2045706858229008011689389 / 1000000000000000000000000) +
(2045706858229008011689389 / 1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_attention_remainder; at_a_point. Qed.
Theorem bounds_attention_remainder : forall w c a b x : R, 0 <= w <= 1 -> 0 <= c <= 1 -> -4 <= a <= 4 -> -4 <= b <= 4 ->
-4 <= x <= 4 -> lhs_bounds_attention_remainder w c a b x = rhs_bounds_attention_remainder w c a b x.
Proof.
intros. unfold lhs_bounds_attention_remainder, rhs_bounds_attention_remainder, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_attention_remainder.
