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
Theorem value_1_of_lhs_bounds_attention_convex : (207499616292480495829841 / 100000000000000000000000) -
(207499616292480495829841 / 100000000000000000000000000000000000) <= lhs_bounds_attention_convex (1 / 3) (17300 / 4791)
(2660 / 4791) <= (207499616292480495829841 / 100000000000000000000000) + (207499616292480495829841 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_attention_convex. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_attention_convex : (207499616292480495829841 / 100000000000000000000000) -
(207499616292480495829841 / 100000000000000000000000000000000000) <= rhs_bounds_attention_convex (1 / 3) (17300 / 4791)
(2660 / 4791) <= (207499616292480495829841 / 100000000000000000000000) + (207499616292480495829841 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_attention_convex. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_attention_convex : (630318253199682987053701 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_convex (4558 / 4791) (11708 / 4791) (6116 / 4791) <= (630318253199682987053701 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_attention_convex : (630318253199682987053701 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_convex (4558 / 4791) (11708 / 4791) (6116 / 4791) <= (630318253199682987053701 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_attention_convex : (318952776318206609388321 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_convex (2728 / 4791) (6116 / 4791) (9572 / 4791) <= (318952776318206609388321 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_convex. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_attention_convex : (318952776318206609388321 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_convex (2728 / 4791) (6116 / 4791) (9572 / 4791) <= (318952776318206609388321 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_convex. at_a_point. Qed.
Theorem bounds_attention_convex : forall w a b : R, 0 <= w <= 1 -> -4 <= a <= 4 -> -4 <= b <= 4 ->
lhs_bounds_attention_convex w a b = rhs_bounds_attention_convex w a b.
Proof.
intros. unfold lhs_bounds_attention_convex, rhs_bounds_attention_convex, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_attention_convex.
