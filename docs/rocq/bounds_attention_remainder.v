From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.attention_remainder: w a + (1 - w) b - (c a + (1 - c) b) = (w - c)(a - x) + ((1 - w) - (1 - c))(b - x). For w, c
   in [0, 1]; a, b, x in [-4, 4]. Source: ours. *)
Definition lhs_bounds_attention_remainder (w c a b x : R) : R := ((a * w) + (b * (1 - w)) - (a * c) - (b * (1 - c))).
Definition rhs_bounds_attention_remainder (w c a b x : R) : R := (((a - x) * (w - c)) + ((b - x) * (c - w))).
Theorem value_1_of_lhs_bounds_attention_remainder : (-377708830230759066486983 / 200000000000000000000000) -
(377708830230759066486983 / 200000000000000000000000000000000000) <= lhs_bounds_attention_remainder (1 / 3) (4558 /
4791) (2660 / 4791) (-11980 / 4791) (11708 / 4791) <= (-377708830230759066486983 / 200000000000000000000000) +
(377708830230759066486983 / 200000000000000000000000000000000000).
Proof. unfold lhs_bounds_attention_remainder. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_attention_remainder : (-377708830230759066486983 / 200000000000000000000000) -
(377708830230759066486983 / 200000000000000000000000000000000000) <= rhs_bounds_attention_remainder (1 / 3) (4558 /
4791) (2660 / 4791) (-11980 / 4791) (11708 / 4791) <= (-377708830230759066486983 / 200000000000000000000000) +
(377708830230759066486983 / 200000000000000000000000000000000000).
Proof. unfold rhs_bounds_attention_remainder. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_attention_remainder : (212863897516045465648843 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_remainder (4558 / 4791) (3859 / 4791) (6116 / 4791) (524 / 4791) (-5068 / 4791)
<= (212863897516045465648843 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_remainder. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_attention_remainder : (212863897516045465648843 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_remainder (4558 / 4791) (3859 / 4791) (6116 / 4791) (524 / 4791) (-5068 / 4791)
<= (212863897516045465648843 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_remainder. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_attention_remainder : (3252184257505364825798529 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_attention_remainder (2728 / 4791) (3160 / 4791) (9572 / 4791) (13028 / 4791) (16484 / 4791)
<= (3252184257505364825798529 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_attention_remainder. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_attention_remainder : (3252184257505364825798529 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_attention_remainder (2728 / 4791) (3160 / 4791) (9572 / 4791) (13028 / 4791) (16484 / 4791)
<= (3252184257505364825798529 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_attention_remainder. at_a_point. Qed.
Theorem bounds_attention_remainder : forall w c a b x : R, 0 <= w <= 1 -> 0 <= c <= 1 -> -4 <= a <= 4 -> -4 <= b <= 4 ->
-4 <= x <= 4 -> lhs_bounds_attention_remainder w c a b x = rhs_bounds_attention_remainder w c a b x.
Proof.
intros. unfold lhs_bounds_attention_remainder, rhs_bounds_attention_remainder, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions bounds_attention_remainder.
