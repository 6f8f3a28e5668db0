From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.attention_one_token: w x - c x = (w - c)(x - t) + (w - c) t. For w, c in [0, 1]; x, t in (-oo, oo). Source: ours. *)
Definition lhs_bounds_attention_one_token (w c x t : R) : R := ((w * x) - (c * x)).
Definition rhs_bounds_attention_one_token (w c x t : R) : R := ((t * (w - c)) + ((w - c) * (x - t))).
Theorem value_1_of_lhs_bounds_attention_one_token : (-1286764201349665877120101 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_one_token (1 / 3) (4558 / 4791) (665 / 1597) (-2995 / 1597) <=
(-1286764201349665877120101 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_one_token. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_attention_one_token : (-1286764201349665877120101 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_one_token (1 / 3) (4558 / 4791) (665 / 1597) (-2995 / 1597) <=
(-1286764201349665877120101 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_one_token. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_attention_one_token : (2182597232443894293033 / 15625000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_one_token (4558 / 4791) (3859 / 4791) (1529 / 1597) (131 / 1597) <=
(2182597232443894293033 / 15625000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_one_token. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_attention_one_token : (2182597232443894293033 / 15625000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_one_token (4558 / 4791) (3859 / 4791) (1529 / 1597) (131 / 1597) <=
(2182597232443894293033 / 15625000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_one_token. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_attention_one_token : (-1351124466703183685440257 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_one_token (2728 / 4791) (3160 / 4791) (2393 / 1597) (3257 / 1597) <=
(-1351124466703183685440257 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_one_token. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_attention_one_token : (-1351124466703183685440257 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_one_token (2728 / 4791) (3160 / 4791) (2393 / 1597) (3257 / 1597) <=
(-1351124466703183685440257 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_one_token. at_a_point. Qed.
Theorem bounds_attention_one_token : forall w c x t : R, 0 <= w <= 1 -> 0 <= c <= 1 -> lhs_bounds_attention_one_token w
c x t = rhs_bounds_attention_one_token w c x t.
Proof.
intros. unfold lhs_bounds_attention_one_token, rhs_bounds_attention_one_token, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_attention_one_token.
