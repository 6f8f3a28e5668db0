From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.overlap_geometric_mean: (s^2 + t^2)/2 = s t + (s - t)^2/2. For s, t in [0, oo). Source: textbook. *)
Definition lhs_attention_overlap_geometric_mean (s t : R) : R := (((s ^ 2) / 2) + ((t ^ 2) / 2)).
Definition rhs_attention_overlap_geometric_mean (s t : R) : R := ((s * t) + (((s - t) ^ 2) / 2)).
Theorem value_1_of_lhs_attention_overlap_geometric_mean : (91458950309538587732399 / 20000000000000000000000) -
(91458950309538587732399 / 20000000000000000000000000000000000) <= lhs_attention_overlap_geometric_mean (1 / 1) (4558 /
1597) <= (91458950309538587732399 / 20000000000000000000000) + (91458950309538587732399 /
20000000000000000000000000000000000).
Proof. unfold lhs_attention_overlap_geometric_mean. at_a_point. Qed.
Theorem value_1_of_rhs_attention_overlap_geometric_mean : (91458950309538587732399 / 20000000000000000000000) -
(91458950309538587732399 / 20000000000000000000000000000000000) <= rhs_attention_overlap_geometric_mean (1 / 1) (4558 /
1597) <= (91458950309538587732399 / 20000000000000000000000) + (91458950309538587732399 /
20000000000000000000000000000000000).
Proof. unfold rhs_attention_overlap_geometric_mean. at_a_point. Qed.
Theorem value_2_of_lhs_attention_overlap_geometric_mean : (218514247371696069140283 / 31250000000000000000000) -
(218514247371696069140283 / 31250000000000000000000000000000000) <= lhs_attention_overlap_geometric_mean (4558 / 1597)
(3859 / 1597) <= (218514247371696069140283 / 31250000000000000000000) + (218514247371696069140283 /
31250000000000000000000000000000000).
Proof. unfold lhs_attention_overlap_geometric_mean. at_a_point. Qed.
Theorem value_2_of_rhs_attention_overlap_geometric_mean : (218514247371696069140283 / 31250000000000000000000) -
(218514247371696069140283 / 31250000000000000000000000000000000) <= rhs_attention_overlap_geometric_mean (4558 / 1597)
(3859 / 1597) <= (218514247371696069140283 / 31250000000000000000000) + (218514247371696069140283 /
31250000000000000000000000000000000).
Proof. unfold rhs_attention_overlap_geometric_mean. at_a_point. Qed.
Theorem value_3_of_lhs_attention_overlap_geometric_mean : (854156333356728273778833 / 250000000000000000000000) -
(854156333356728273778833 / 250000000000000000000000000000000000) <= lhs_attention_overlap_geometric_mean (2728 / 1597)
(3160 / 1597) <= (854156333356728273778833 / 250000000000000000000000) + (854156333356728273778833 /
250000000000000000000000000000000000).
Proof. unfold lhs_attention_overlap_geometric_mean. at_a_point. Qed.
Theorem value_3_of_rhs_attention_overlap_geometric_mean : (854156333356728273778833 / 250000000000000000000000) -
(854156333356728273778833 / 250000000000000000000000000000000000) <= rhs_attention_overlap_geometric_mean (2728 / 1597)
(3160 / 1597) <= (854156333356728273778833 / 250000000000000000000000) + (854156333356728273778833 /
250000000000000000000000000000000000).
Proof. unfold rhs_attention_overlap_geometric_mean. at_a_point. Qed.
Theorem attention_overlap_geometric_mean : forall s t : R, 0 <= s -> 0 <= t -> lhs_attention_overlap_geometric_mean s t
= rhs_attention_overlap_geometric_mean s t.
Proof.
intros. unfold lhs_attention_overlap_geometric_mean, rhs_attention_overlap_geometric_mean, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions attention_overlap_geometric_mean.
