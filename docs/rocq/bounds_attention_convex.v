From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.attention_convex: w a^2 + (1 - w) b^2 - (w a + (1 - w) b)^2 = w (1 - w)(a - b)^2. For w in [0, 1]; a, b in [-4,
   4]. Source: ours. *)
Definition lhs_bounds_attention_convex (w a b : R) : R := ((w * (a ^ 2)) + ((b ^ 2) * (1 - w)) - (((a * w) + (b * (1 -
w))) ^ 2)).
Definition rhs_bounds_attention_convex (w a b : R) : R := (w * ((a - b) ^ 2) * (1 - w)).
Theorem value_1_of_lhs_bounds_attention_convex : (49 / 320) - (1 / 1000000000000) <= lhs_bounds_attention_convex (1 / 6)
(-4 / 5) (-37 / 20) <= (49 / 320) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_attention_convex : (49 / 320) - (1 / 1000000000000) <= rhs_bounds_attention_convex (1 / 6)
(-4 / 5) (-37 / 20) <= (49 / 320) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_attention_convex : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_attention_convex (5 / 12)
(1 / 1) (1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_attention_convex : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_attention_convex (5 / 12)
(1 / 1) (1 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_attention_convex : (31941 / 250000) - (1 / 1000000000000) <= lhs_bounds_attention_convex
(7 / 10) (153 / 100) (3 / 4) <= (31941 / 250000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_attention_convex : (31941 / 250000) - (1 / 1000000000000) <= rhs_bounds_attention_convex
(7 / 10) (153 / 100) (3 / 4) <= (31941 / 250000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_attention_convex : (3228749732983638310451247 / 1000000000000000000000000) -
(3228749732983638310451247 / 1000000000000000000000000000000000000) <= lhs_bounds_attention_convex (3 / 10) (2580 / 997)
(-4 / 3) <= (3228749732983638310451247 / 1000000000000000000000000) + (3228749732983638310451247 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_attention_convex : (3228749732983638310451247 / 1000000000000000000000000) -
(3228749732983638310451247 / 1000000000000000000000000000000000000) <= rhs_bounds_attention_convex (3 / 10) (2580 / 997)
(-4 / 3) <= (3228749732983638310451247 / 1000000000000000000000000) + (3228749732983638310451247 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_attention_convex : (2113185763888888888888889 / 5000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_convex (419 / 1000) (11 / 8) (4 / 3) <= (2113185763888888888888889 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_attention_convex : (2113185763888888888888889 / 5000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_convex (419 / 1000) (11 / 8) (4 / 3) <= (2113185763888888888888889 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem bounds_attention_convex : forall w a b : R, 0 <= w <= 1 -> -4 <= a <= 4 -> -4 <= b <= 4 ->
lhs_bounds_attention_convex w a b = rhs_bounds_attention_convex w a b.
Proof.
intros. unfold lhs_bounds_attention_convex, rhs_bounds_attention_convex, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_attention_convex.
