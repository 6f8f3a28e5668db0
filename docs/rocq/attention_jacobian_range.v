From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.jacobian_range: (b - a)^2/4 - (x - (a + b)/2)^2 = (b - x) (x - a). For x, a, b in [-2, 2]. Source: Popoviciu
   (1935). *)
Definition lhs_attention_jacobian_range (x a b : R) : R := ((((b - a) ^ 2) / 4) - ((x - (a / 2) - (b / 2)) ^ 2)).
Definition rhs_attention_jacobian_range (x a b : R) : R := ((b - x) * (x - a)).
Theorem value_1_of_lhs_attention_jacobian_range : (-2334364409786822427304797 / 1000000000000000000000000) -
(2334364409786822427304797 / 1000000000000000000000000000000000000) <= lhs_attention_jacobian_range (-2 / 3) (8650 /
4791) (1330 / 4791) <= (-2334364409786822427304797 / 1000000000000000000000000) + (2334364409786822427304797 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_jacobian_range. at_a_point. Qed.
Theorem value_1_of_rhs_attention_jacobian_range : (-2334364409786822427304797 / 1000000000000000000000000) -
(2334364409786822427304797 / 1000000000000000000000000000000000000) <= rhs_attention_jacobian_range (-2 / 3) (8650 /
4791) (1330 / 4791) <= (-2334364409786822427304797 / 1000000000000000000000000) + (2334364409786822427304797 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_jacobian_range. at_a_point. Qed.
Theorem value_2_of_lhs_attention_jacobian_range : (-212863897516045465648843 / 312500000000000000000000) - (1 /
1000000000000) <= lhs_attention_jacobian_range (8650 / 4791) (5854 / 4791) (3058 / 4791) <= (-212863897516045465648843 /
312500000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range. at_a_point. Qed.
Theorem value_2_of_rhs_attention_jacobian_range : (-212863897516045465648843 / 312500000000000000000000) - (1 /
1000000000000) <= rhs_attention_jacobian_range (8650 / 4791) (5854 / 4791) (3058 / 4791) <= (-212863897516045465648843 /
312500000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range. at_a_point. Qed.
Theorem value_3_of_lhs_attention_jacobian_range : (-2601747406004291860638823 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_jacobian_range (1330 / 4791) (3058 / 4791) (4786 / 4791) <= (-2601747406004291860638823
/ 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range. at_a_point. Qed.
Theorem value_3_of_rhs_attention_jacobian_range : (-2601747406004291860638823 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_jacobian_range (1330 / 4791) (3058 / 4791) (4786 / 4791) <= (-2601747406004291860638823
/ 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range. at_a_point. Qed.
Theorem attention_jacobian_range : forall x a b : R, -2 <= x <= 2 -> -2 <= a <= 2 -> -2 <= b <= 2 ->
lhs_attention_jacobian_range x a b = rhs_attention_jacobian_range x a b.
Proof.
intros. unfold lhs_attention_jacobian_range, rhs_attention_jacobian_range, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions attention_jacobian_range.
