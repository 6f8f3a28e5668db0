From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.cosine_map_odds: 1 + a (c - b) - (1 - a (1 - c))(1 + a (1 - b)) = a^2 (1 - b)(1 - c): a layer divides (c - b)/(1 -
   c) by 1 + a (1 - b) or more, c above b. For a in [0, oo); b, c in [0, 1]. Source: Joudaki and Hofmann (2025). *)
Definition lhs_depth_cosine_map_odds (a b c : R) : R := ((a * (c - b)) + 1 - (((a * (1 - b)) + 1) * (1 - (a * (1 -
c))))).
Definition rhs_depth_cosine_map_odds (a b c : R) : R := ((a ^ 2) * (1 - b) * (1 - c)).
Theorem value_1_of_lhs_depth_cosine_map_odds : (4236736111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_cosine_map_odds (247 / 180) (2 / 5) (1 / 4) <= (4236736111111111111111111 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem value_1_of_rhs_depth_cosine_map_odds : (4236736111111111111111111 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_cosine_map_odds (247 / 180) (2 / 5) (1 / 4) <= (4236736111111111111111111 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem value_2_of_lhs_depth_cosine_map_odds : (2861111111111111111111111 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_cosine_map_odds (1 / 1) (9 / 10) (257 / 360) <= (2861111111111111111111111 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem value_2_of_rhs_depth_cosine_map_odds : (2861111111111111111111111 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_cosine_map_odds (1 / 1) (9 / 10) (257 / 360) <= (2861111111111111111111111 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem value_3_of_lhs_depth_cosine_map_odds : (3893764627214978268137747 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_cosine_map_odds (11 / 2) (843 / 997) (11 / 12) <= (3893764627214978268137747 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem value_3_of_rhs_depth_cosine_map_odds : (3893764627214978268137747 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_cosine_map_odds (11 / 2) (843 / 997) (11 / 12) <= (3893764627214978268137747 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem value_4_of_lhs_depth_cosine_map_odds : (4053828151120026746907389 / 1000000000000000000000000) -
(4053828151120026746907389 / 1000000000000000000000000000000000000) <= lhs_depth_cosine_map_odds (5 / 1) (2 / 3) (512 /
997) <= (4053828151120026746907389 / 1000000000000000000000000) + (4053828151120026746907389 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem value_4_of_rhs_depth_cosine_map_odds : (4053828151120026746907389 / 1000000000000000000000000) -
(4053828151120026746907389 / 1000000000000000000000000000000000000) <= rhs_depth_cosine_map_odds (5 / 1) (2 / 3) (512 /
997) <= (4053828151120026746907389 / 1000000000000000000000000) + (4053828151120026746907389 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem value_5_of_lhs_depth_cosine_map_odds : (3573151124386197710483507 / 1000000000000000000000000) -
(3573151124386197710483507 / 1000000000000000000000000000000000000) <= lhs_depth_cosine_map_odds (6777 / 997) (13 / 15)
(21 / 50) <= (3573151124386197710483507 / 1000000000000000000000000) + (3573151124386197710483507 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem value_5_of_rhs_depth_cosine_map_odds : (3573151124386197710483507 / 1000000000000000000000000) -
(3573151124386197710483507 / 1000000000000000000000000000000000000) <= rhs_depth_cosine_map_odds (6777 / 997) (13 / 15)
(21 / 50) <= (3573151124386197710483507 / 1000000000000000000000000) + (3573151124386197710483507 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_cosine_map_odds; at_a_point. Qed.
Theorem depth_cosine_map_odds : forall a b c : R, 0 <= a -> 0 <= b <= 1 -> 0 <= c <= 1 -> lhs_depth_cosine_map_odds a b
c = rhs_depth_cosine_map_odds a b c.
Proof.
intros. unfold lhs_depth_cosine_map_odds, rhs_depth_cosine_map_odds, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions depth_cosine_map_odds.
