From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.jacobian_range: (b - a)^2/4 - (x - (a + b)/2)^2 = (b - x) (x - a). For x, a, b in (-oo, oo). Source: Popoviciu
   (1935). *)
Definition lhs_attention_jacobian_range (x a b : R) : R := ((((b - a) ^ 2) / 4) - ((x - (a / 2) - (b / 2)) ^ 2)).
Definition rhs_attention_jacobian_range (x a b : R) : R := ((b - x) * (x - a)).
Theorem value_1_of_lhs_attention_jacobian_range : (-123 / 5) - (123 / 5000000000000) <= lhs_attention_jacobian_range (0
/ 1) (4 / 1) (123 / 20) <= (-123 / 5) + (123 / 5000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_1_of_rhs_attention_jacobian_range : (-123 / 5) - (123 / 5000000000000) <= rhs_attention_jacobian_range (0
/ 1) (4 / 1) (123 / 20) <= (-123 / 5) + (123 / 5000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_2_of_lhs_attention_jacobian_range : (4574143694876002128753361 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_jacobian_range (-1910 / 997) (-2408 / 997) (-1 / 1) <= (4574143694876002128753361 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_2_of_rhs_attention_jacobian_range : (4574143694876002128753361 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_jacobian_range (-1910 / 997) (-2408 / 997) (-1 / 1) <= (4574143694876002128753361 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_3_of_lhs_attention_jacobian_range : (0 / 1) - (1 / 1000000000000) <= lhs_attention_jacobian_range (-259 /
50) (-259 / 50) (-23 / 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_3_of_rhs_attention_jacobian_range : (0 / 1) - (1 / 1000000000000) <= rhs_attention_jacobian_range (-259 /
50) (-259 / 50) (-23 / 8) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_4_of_lhs_attention_jacobian_range : (-264965518904320987654321 / 3125000000000000000000) -
(264965518904320987654321 / 3125000000000000000000000000000000) <= lhs_attention_jacobian_range (-269 / 36) (31 / 8) (0
/ 1) <= (-264965518904320987654321 / 3125000000000000000000) + (264965518904320987654321 /
3125000000000000000000000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_4_of_rhs_attention_jacobian_range : (-264965518904320987654321 / 3125000000000000000000) -
(264965518904320987654321 / 3125000000000000000000000000000000) <= rhs_attention_jacobian_range (-269 / 36) (31 / 8) (0
/ 1) <= (-264965518904320987654321 / 3125000000000000000000) + (264965518904320987654321 /
3125000000000000000000000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_5_of_lhs_attention_jacobian_range : (0 / 1) - (1 / 1000000000000) <= lhs_attention_jacobian_range (1 / 1)
(1 / 1) (-9811 / 997) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian_range; at_a_point. Qed.
Theorem value_5_of_rhs_attention_jacobian_range : (0 / 1) - (1 / 1000000000000) <= rhs_attention_jacobian_range (1 / 1)
(1 / 1) (-9811 / 997) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian_range; at_a_point. Qed.
Theorem attention_jacobian_range : forall x a b : R, lhs_attention_jacobian_range x a b = rhs_attention_jacobian_range x
a b.
Proof.
intros. unfold lhs_attention_jacobian_range, rhs_attention_jacobian_range, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions attention_jacobian_range.
