From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.cosine_map_step: 1 - (1 - c)(1 + a (c - b)) - b = (c - b)(1 - a (1 - c)): what a layer leaves of c - b, b its
   fixed point, 1 + a (c - b) the slope of its chord. For a in [0, oo); b, c in [0, 1]. Source: ours. *)
Definition lhs_depth_cosine_map_step (a b c : R) : R := (1 - b - ((1 - c) * ((a * (c - b)) + 1))).
Definition rhs_depth_cosine_map_step (a b c : R) : R := ((1 - (a * (1 - c))) * (c - b)).
Theorem value_1_of_lhs_depth_cosine_map_step : (2853084166666666666666667 / 1000000000000000000000000) -
(2853084166666666666666667 / 1000000000000000000000000000000000000) <= lhs_depth_cosine_map_step (15 / 2) (5 / 6) (233 /
1000) <= (2853084166666666666666667 / 1000000000000000000000000) + (2853084166666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_cosine_map_step; at_a_point. Qed.
Theorem value_1_of_rhs_depth_cosine_map_step : (2853084166666666666666667 / 1000000000000000000000000) -
(2853084166666666666666667 / 1000000000000000000000000000000000000) <= rhs_depth_cosine_map_step (15 / 2) (5 / 6) (233 /
1000) <= (2853084166666666666666667 / 1000000000000000000000000) + (2853084166666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_cosine_map_step; at_a_point. Qed.
Theorem value_2_of_lhs_depth_cosine_map_step : (267 / 1000) - (1 / 1000000000000) <= lhs_depth_cosine_map_step (2 / 1)
(71 / 200) (4 / 5) <= (267 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_step; at_a_point. Qed.
Theorem value_2_of_rhs_depth_cosine_map_step : (267 / 1000) - (1 / 1000000000000) <= rhs_depth_cosine_map_step (2 / 1)
(71 / 200) (4 / 5) <= (267 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_step; at_a_point. Qed.
Theorem value_3_of_lhs_depth_cosine_map_step : (3485590120411384605169571 / 1000000000000000000000000) -
(3485590120411384605169571 / 1000000000000000000000000000000000000) <= lhs_depth_cosine_map_step (8 / 1) (47 / 60) (167
/ 997) <= (3485590120411384605169571 / 1000000000000000000000000) + (3485590120411384605169571 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_cosine_map_step; at_a_point. Qed.
Theorem value_3_of_rhs_depth_cosine_map_step : (3485590120411384605169571 / 1000000000000000000000000) -
(3485590120411384605169571 / 1000000000000000000000000000000000000) <= rhs_depth_cosine_map_step (8 / 1) (47 / 60) (167
/ 997) <= (3485590120411384605169571 / 1000000000000000000000000) + (3485590120411384605169571 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_cosine_map_step; at_a_point. Qed.
Theorem value_4_of_lhs_depth_cosine_map_step : (-1960959910825757110851109 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_cosine_map_step (19 / 2) (1 / 5) (414 / 997) <= (-1960959910825757110851109 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_step; at_a_point. Qed.
Theorem value_4_of_rhs_depth_cosine_map_step : (-1960959910825757110851109 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_cosine_map_step (19 / 2) (1 / 5) (414 / 997) <= (-1960959910825757110851109 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_step; at_a_point. Qed.
Theorem value_5_of_lhs_depth_cosine_map_step : (4125723207737555696175789 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_cosine_map_step (4 / 1) (2 / 5) (88 / 997) <= (4125723207737555696175789 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_cosine_map_step; at_a_point. Qed.
Theorem value_5_of_rhs_depth_cosine_map_step : (4125723207737555696175789 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_cosine_map_step (4 / 1) (2 / 5) (88 / 997) <= (4125723207737555696175789 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_cosine_map_step; at_a_point. Qed.
Theorem depth_cosine_map_step : forall a b c : R, 0 <= a -> 0 <= b <= 1 -> 0 <= c <= 1 -> lhs_depth_cosine_map_step a b
c = rhs_depth_cosine_map_step a b c.
Proof.
intros. unfold lhs_depth_cosine_map_step, rhs_depth_cosine_map_step, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions depth_cosine_map_step.
