From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.attention_one_token: w x - c x = (w - c)(x - t) + (w - c) t. For w, c in [0, 1]; x, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_attention_one_token (w c x t : R) : R := ((w * x) - (c * x)).
Definition rhs_bounds_attention_one_token (w c x t : R) : R := ((t * (w - c)) + ((w - c) * (x - t))).
Theorem value_1_of_lhs_bounds_attention_one_token : (-1 / 40) - (1 / 1000000000000) <= lhs_bounds_attention_one_token (1
/ 2) (11 / 20) (1 / 2) (0 / 1) <= (-1 / 40) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_one_token; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_attention_one_token : (-1 / 40) - (1 / 1000000000000) <= rhs_bounds_attention_one_token (1
/ 2) (11 / 20) (1 / 2) (0 / 1) <= (-1 / 40) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_one_token; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_attention_one_token : (-1 / 10) - (1 / 1000000000000) <= lhs_bounds_attention_one_token (1
/ 2) (2 / 5) (-1 / 1) (-5470 / 997) <= (-1 / 10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_one_token; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_attention_one_token : (-1 / 10) - (1 / 1000000000000) <= rhs_bounds_attention_one_token (1
/ 2) (2 / 5) (-1 / 1) (-5470 / 997) <= (-1 / 10) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_one_token; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_attention_one_token : (9 / 50) - (1 / 1000000000000) <= lhs_bounds_attention_one_token (9
/ 10) (3 / 5) (3 / 5) (-37 / 6) <= (9 / 50) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_one_token; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_attention_one_token : (9 / 50) - (1 / 1000000000000) <= rhs_bounds_attention_one_token (9
/ 10) (3 / 5) (3 / 5) (-37 / 6) <= (9 / 50) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_one_token; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_attention_one_token : (837 / 320) - (837 / 320000000000000) <=
lhs_bounds_attention_one_token (9 / 10) (9 / 40) (31 / 8) (49 / 5) <= (837 / 320) + (837 / 320000000000000).
Proof. unfold lhs_bounds_attention_one_token; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_attention_one_token : (837 / 320) - (837 / 320000000000000) <=
rhs_bounds_attention_one_token (9 / 10) (9 / 40) (31 / 8) (49 / 5) <= (837 / 320) + (837 / 320000000000000).
Proof. unfold rhs_bounds_attention_one_token; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_attention_one_token : (-29079 / 10000) - (29079 / 10000000000000000) <=
lhs_bounds_attention_one_token (41 / 120) (47 / 50) (243 / 50) (-19 / 4) <= (-29079 / 10000) + (29079 /
10000000000000000).
Proof. unfold lhs_bounds_attention_one_token; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_attention_one_token : (-29079 / 10000) - (29079 / 10000000000000000) <=
rhs_bounds_attention_one_token (41 / 120) (47 / 50) (243 / 50) (-19 / 4) <= (-29079 / 10000) + (29079 /
10000000000000000).
Proof. unfold rhs_bounds_attention_one_token; at_a_point. Qed.
Theorem bounds_attention_one_token : forall w c x t : R, 0 <= w <= 1 -> 0 <= c <= 1 -> lhs_bounds_attention_one_token w
c x t = rhs_bounds_attention_one_token w c x t.
Proof.
intros. unfold lhs_bounds_attention_one_token, rhs_bounds_attention_one_token, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_attention_one_token.
