From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.jacobian_range: (b - a)^2/4 - (x - (a + b)/2)^2 = (b - x) (x - a). For x, a, b in [-2, 2]. Source: Popoviciu
   (1935). *)
Definition lhs_attention_jacobian_range (x a b : R) : R := ((((b - a) ^ 2) / 4) - ((x - (a / 2) - (b / 2)) ^ 2)).
Definition rhs_attention_jacobian_range (x a b : R) : R := ((b - x) * (x - a)).
Theorem value_1_of_lhs_attention_jacobian_range : (-1 / 16) - (1 / 1000000000000) <= lhs_attention_jacobian_range (-1 /
4) (0 / 1) (0 / 1) <= (-1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_1_of_rhs_attention_jacobian_range : (-1 / 16) - (1 / 1000000000000) <= rhs_attention_jacobian_range (-1 /
4) (0 / 1) (0 / 1) <= (-1 / 16) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_2_of_lhs_attention_jacobian_range : (7127506666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_jacobian_range (-1079 / 1000) (-493 / 360) (11 / 8) <= (7127506666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_2_of_rhs_attention_jacobian_range : (7127506666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_jacobian_range (-1079 / 1000) (-493 / 360) (11 / 8) <= (7127506666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_3_of_lhs_attention_jacobian_range : (0 / 1) - (1 / 1000000000000) <= lhs_attention_jacobian_range (-78 /
125) (-78 / 125) (-2 / 3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_3_of_rhs_attention_jacobian_range : (0 / 1) - (1 / 1000000000000) <= rhs_attention_jacobian_range (-78 /
125) (-78 / 125) (-2 / 3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_4_of_lhs_attention_jacobian_range : (-117 / 125) - (1 / 1000000000000) <= lhs_attention_jacobian_range (-9
/ 5) (0 / 1) (-32 / 25) <= (-117 / 125) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_4_of_rhs_attention_jacobian_range : (-117 / 125) - (1 / 1000000000000) <= rhs_attention_jacobian_range (-9
/ 5) (0 / 1) (-32 / 25) <= (-117 / 125) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_5_of_lhs_attention_jacobian_range : (-667 / 1000) - (1 / 1000000000000) <= lhs_attention_jacobian_range
(-3 / 2) (-83 / 500) (-1 / 1) <= (-667 / 1000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_5_of_rhs_attention_jacobian_range : (-667 / 1000) - (1 / 1000000000000) <= rhs_attention_jacobian_range
(-3 / 2) (-83 / 500) (-1 / 1) <= (-667 / 1000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem attention_jacobian_range : forall x a b : R, -2 <= x <= 2 -> -2 <= a <= 2 -> -2 <= b <= 2 ->
lhs_attention_jacobian_range x a b = rhs_attention_jacobian_range x a b.
Proof.
intros. unfold lhs_attention_jacobian_range, rhs_attention_jacobian_range, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions attention_jacobian_range.
