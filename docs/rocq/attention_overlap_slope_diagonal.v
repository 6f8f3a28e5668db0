From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.overlap_slope_diagonal: a b (1 - a)(1 - b) = a b - a b (a + b) + (a b)^2: a token's share of the slope of the
   overlap in r. For a, b in [0, 1]. Source: textbook. *)
Definition lhs_attention_overlap_slope_diagonal (a b : R) : R := (a * b * (1 - a) * (1 - b)).
Definition rhs_attention_overlap_slope_diagonal (a b : R) : R := (((a ^ 2) * (b ^ 2)) + (a * b) - (a * b * (a + b))).
Theorem value_1_of_lhs_attention_overlap_slope_diagonal : (3 / 80) - (1 / 1000000000000) <=
lhs_attention_overlap_slope_diagonal (5 / 8) (1 / 5) <= (3 / 80) + (1 / 1000000000000).
Proof. unfold lhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem value_1_of_rhs_attention_overlap_slope_diagonal : (3 / 80) - (1 / 1000000000000) <=
rhs_attention_overlap_slope_diagonal (5 / 8) (1 / 5) <= (3 / 80) + (1 / 1000000000000).
Proof. unfold rhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem value_2_of_lhs_attention_overlap_slope_diagonal : (888888888888888888888889 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_overlap_slope_diagonal (2 / 3) (1 / 5) <= (888888888888888888888889 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem value_2_of_rhs_attention_overlap_slope_diagonal : (888888888888888888888889 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_overlap_slope_diagonal (2 / 3) (1 / 5) <= (888888888888888888888889 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem value_3_of_lhs_attention_overlap_slope_diagonal : (5822037037037037037037037 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_overlap_slope_diagonal (211 / 360) (3 / 5) <= (5822037037037037037037037 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem value_3_of_rhs_attention_overlap_slope_diagonal : (5822037037037037037037037 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_overlap_slope_diagonal (211 / 360) (3 / 5) <= (5822037037037037037037037 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem value_4_of_lhs_attention_overlap_slope_diagonal : (21 / 1024) - (1 / 1000000000000) <=
lhs_attention_overlap_slope_diagonal (1 / 4) (1 / 8) <= (21 / 1024) + (1 / 1000000000000).
Proof. unfold lhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem value_4_of_rhs_attention_overlap_slope_diagonal : (21 / 1024) - (1 / 1000000000000) <=
rhs_attention_overlap_slope_diagonal (1 / 4) (1 / 8) <= (21 / 1024) + (1 / 1000000000000).
Proof. unfold rhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem value_5_of_lhs_attention_overlap_slope_diagonal : (553268711419753086419753 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_overlap_slope_diagonal (133 / 360) (1 / 20) <= (553268711419753086419753 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem value_5_of_rhs_attention_overlap_slope_diagonal : (553268711419753086419753 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_overlap_slope_diagonal (133 / 360) (1 / 20) <= (553268711419753086419753 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_overlap_slope_diagonal; at_a_point. Qed.
Theorem attention_overlap_slope_diagonal : forall a b : R, 0 <= a <= 1 -> 0 <= b <= 1 ->
lhs_attention_overlap_slope_diagonal a b = rhs_attention_overlap_slope_diagonal a b.
Proof.
intros. unfold lhs_attention_overlap_slope_diagonal, rhs_attention_overlap_slope_diagonal, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions attention_overlap_slope_diagonal.
