From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.overlap_geometric_mean: (s^2 + t^2)/2 = s t + (s - t)^2/2. For s, t in [0, oo). Source: textbook. *)
Definition lhs_attention_overlap_geometric_mean (s t : R) : R := (((s ^ 2) / 2) + ((t ^ 2) / 2)).
Definition rhs_attention_overlap_geometric_mean (s t : R) : R := ((s * t) + (((s - t) ^ 2) / 2)).
Theorem value_1_of_lhs_attention_overlap_geometric_mean : (1956173611111111111111111 / 50000000000000000000000) -
(1956173611111111111111111 / 50000000000000000000000000000000000) <= lhs_attention_overlap_geometric_mean (161 / 20) (11
/ 3) <= (1956173611111111111111111 / 50000000000000000000000) + (1956173611111111111111111 /
50000000000000000000000000000000000).
Proof. unfold lhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem value_1_of_rhs_attention_overlap_geometric_mean : (1956173611111111111111111 / 50000000000000000000000) -
(1956173611111111111111111 / 50000000000000000000000000000000000) <= rhs_attention_overlap_geometric_mean (161 / 20) (11
/ 3) <= (1956173611111111111111111 / 50000000000000000000000) + (1956173611111111111111111 /
50000000000000000000000000000000000).
Proof. unfold rhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem value_2_of_lhs_attention_overlap_geometric_mean : (62099861 / 2000000) - (62099861 / 2000000000000000000) <=
lhs_attention_overlap_geometric_mean (571 / 100) (5431 / 1000) <= (62099861 / 2000000) + (62099861 /
2000000000000000000).
Proof. unfold lhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem value_2_of_rhs_attention_overlap_geometric_mean : (62099861 / 2000000) - (62099861 / 2000000000000000000) <=
rhs_attention_overlap_geometric_mean (571 / 100) (5431 / 1000) <= (62099861 / 2000000) + (62099861 /
2000000000000000000).
Proof. unfold rhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem value_3_of_lhs_attention_overlap_geometric_mean : (3025693888888888888888889 / 100000000000000000000000) -
(3025693888888888888888889 / 100000000000000000000000000000000000) <= lhs_attention_overlap_geometric_mean (83 / 12) (89
/ 25) <= (3025693888888888888888889 / 100000000000000000000000) + (3025693888888888888888889 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem value_3_of_rhs_attention_overlap_geometric_mean : (3025693888888888888888889 / 100000000000000000000000) -
(3025693888888888888888889 / 100000000000000000000000000000000000) <= rhs_attention_overlap_geometric_mean (83 / 12) (89
/ 25) <= (3025693888888888888888889 / 100000000000000000000000) + (3025693888888888888888889 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem value_4_of_lhs_attention_overlap_geometric_mean : (1184157 / 20000) - (1184157 / 20000000000000000) <=
lhs_attention_overlap_geometric_mean (483 / 50) (501 / 100) <= (1184157 / 20000) + (1184157 / 20000000000000000).
Proof. unfold lhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem value_4_of_rhs_attention_overlap_geometric_mean : (1184157 / 20000) - (1184157 / 20000000000000000) <=
rhs_attention_overlap_geometric_mean (483 / 50) (501 / 100) <= (1184157 / 20000) + (1184157 / 20000000000000000).
Proof. unfold rhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem value_5_of_lhs_attention_overlap_geometric_mean : (1089481 / 20000) - (1089481 / 20000000000000000) <=
lhs_attention_overlap_geometric_mean (221 / 25) (111 / 20) <= (1089481 / 20000) + (1089481 / 20000000000000000).
Proof. unfold lhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem value_5_of_rhs_attention_overlap_geometric_mean : (1089481 / 20000) - (1089481 / 20000000000000000) <=
rhs_attention_overlap_geometric_mean (221 / 25) (111 / 20) <= (1089481 / 20000) + (1089481 / 20000000000000000).
Proof. unfold rhs_attention_overlap_geometric_mean; at_a_point. Qed.
Theorem attention_overlap_geometric_mean : forall s t : R, 0 <= s -> 0 <= t -> lhs_attention_overlap_geometric_mean s t
= rhs_attention_overlap_geometric_mean s t.
Proof.
intros. unfold lhs_attention_overlap_geometric_mean, rhs_attention_overlap_geometric_mean, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions attention_overlap_geometric_mean.
