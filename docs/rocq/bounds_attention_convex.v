From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.attention_convex: w a^2 + (1 - w) b^2 - (w a + (1 - w) b)^2 = w (1 - w)(a - b)^2. For w in [0, 1]; a, b in (-oo,
   oo). Source: ours. *)
Definition lhs_bounds_attention_convex (w a b : R) : R := ((w * (a ^ 2)) + ((b ^ 2) * (1 - w)) - (((a * w) + (b * (1 -
w))) ^ 2)).
Definition rhs_bounds_attention_convex (w a b : R) : R := (w * ((a - b) ^ 2) * (1 - w)).
Theorem value_1_of_lhs_bounds_attention_convex : (1516701388888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_convex (1 / 6) (-18 / 5) (-569 / 100) <= (1516701388888888888888889 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_attention_convex : (1516701388888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_convex (1 / 6) (-18 / 5) (-569 / 100) <= (1516701388888888888888889 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_attention_convex : (9357638888888888888888889 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_convex (11 / 12) (-11 / 2) (-9 / 1) <= (9357638888888888888888889 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_attention_convex : (9357638888888888888888889 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_convex (11 / 12) (-11 / 2) (-9 / 1) <= (9357638888888888888888889 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_attention_convex : (1988498263888888888888889 / 100000000000000000000000) -
(1988498263888888888888889 / 100000000000000000000000000000000000) <= lhs_bounds_attention_convex (17 / 72) (-19 / 2) (1
/ 1) <= (1988498263888888888888889 / 100000000000000000000000) + (1988498263888888888888889 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_attention_convex : (1988498263888888888888889 / 100000000000000000000000) -
(1988498263888888888888889 / 100000000000000000000000000000000000) <= rhs_bounds_attention_convex (17 / 72) (-19 / 2) (1
/ 1) <= (1988498263888888888888889 / 100000000000000000000000) + (1988498263888888888888889 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_attention_convex : (360381 / 1000000) - (1 / 1000000000000) <= lhs_bounds_attention_convex
(7 / 10) (53 / 50) (-1 / 4) <= (360381 / 1000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_attention_convex : (360381 / 1000000) - (1 / 1000000000000) <= rhs_bounds_attention_convex
(7 / 10) (53 / 50) (-1 / 4) <= (360381 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_attention_convex : (4470382058914959522499293 / 10000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_convex (3 / 10) (-1559 / 997) (-1513 / 997) <= (4470382058914959522499293 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_attention_convex : (4470382058914959522499293 / 10000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_convex (3 / 10) (-1559 / 997) (-1513 / 997) <= (4470382058914959522499293 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex; at_a_point. Qed.
Theorem bounds_attention_convex : forall w a b : R, 0 <= w <= 1 -> lhs_bounds_attention_convex w a b =
rhs_bounds_attention_convex w a b.
Proof.
intros. unfold lhs_bounds_attention_convex, rhs_bounds_attention_convex, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_attention_convex.
