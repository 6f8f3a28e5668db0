From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.jacobian: Two tokens: |u|^2/2 - Var_w(u) = (u_0 + u_1)^2/4 + (w - 1/2)^2 (u_0 - u_1)^2. For w in [0, 1]; u_0,
   u_1 in [-2, 2]. Source: classical; the square completed here. *)
Definition lhs_attention_jacobian (w u_0 u_1 : R) : R := (((u_0 ^ 2) / 2) + ((u_1 ^ 2) / 2) + (((u_0 * w) + (u_1 * (1 -
w))) ^ 2) - (w * (u_0 ^ 2)) - ((u_1 ^ 2) * (1 - w))).
Definition rhs_attention_jacobian (w u_0 u_1 : R) : R := ((((w - (1 / 2)) ^ 2) * ((u_0 - u_1) ^ 2)) + (((u_0 + u_1) ^ 2)
/ 4)).
Theorem value_1_of_lhs_attention_jacobian : (10338360797 / 31250000000) - (1 / 1000000000000) <= lhs_attention_jacobian
(103 / 125) (-723 / 1000) (1 / 1) <= (10338360797 / 31250000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_1_of_rhs_attention_jacobian : (10338360797 / 31250000000) - (1 / 1000000000000) <= rhs_attention_jacobian
(103 / 125) (-723 / 1000) (1 / 1) <= (10338360797 / 31250000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem value_2_of_lhs_attention_jacobian : (1167361111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_attention_jacobian (1 / 2) (1 / 1) (11 / 30) <= (1167361111111111111111111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_2_of_rhs_attention_jacobian : (1167361111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_attention_jacobian (1 / 2) (1 / 1) (11 / 30) <= (1167361111111111111111111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem value_3_of_lhs_attention_jacobian : (7980053 / 4000000) - (7980053 / 4000000000000000000) <=
lhs_attention_jacobian (1 / 6) (1 / 1) (1777 / 1000) <= (7980053 / 4000000) + (7980053 / 4000000000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_3_of_rhs_attention_jacobian : (7980053 / 4000000) - (7980053 / 4000000000000000000) <=
rhs_attention_jacobian (1 / 6) (1 / 1) (1777 / 1000) <= (7980053 / 4000000) + (7980053 / 4000000000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem value_4_of_lhs_attention_jacobian : (81 / 100) - (1 / 1000000000000) <= lhs_attention_jacobian (3 / 5) (9 / 10)
(9 / 10) <= (81 / 100) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_4_of_rhs_attention_jacobian : (81 / 100) - (1 / 1000000000000) <= rhs_attention_jacobian (3 / 5) (9 / 10)
(9 / 10) <= (81 / 100) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem value_5_of_lhs_attention_jacobian : (5 / 64) - (1 / 1000000000000) <= lhs_attention_jacobian (3 / 4) (1 / 2) (0
/ 1) <= (5 / 64) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_5_of_rhs_attention_jacobian : (5 / 64) - (1 / 1000000000000) <= rhs_attention_jacobian (3 / 4) (1 / 2) (0
/ 1) <= (5 / 64) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem attention_jacobian : forall w u_0 u_1 : R, 0 <= w <= 1 -> -2 <= u_0 <= 2 -> -2 <= u_1 <= 2 ->
lhs_attention_jacobian w u_0 u_1 = rhs_attention_jacobian w u_0 u_1.
Proof.
intros. unfold lhs_attention_jacobian, rhs_attention_jacobian, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions attention_jacobian.
