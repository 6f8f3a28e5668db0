From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.jacobian: Two tokens: |u|^2/2 - Var_w(u) = (u_0 + u_1)^2/4 + (w - 1/2)^2 (u_0 - u_1)^2. For w in [0, 1]; u_0,
   u_1 in (-oo, oo). Source: classical; the square completed here. *)
Definition lhs_attention_jacobian (w u_0 u_1 : R) : R := (((u_0 ^ 2) / 2) + ((u_1 ^ 2) / 2) + (((u_0 * w) + (u_1 * (1 -
w))) ^ 2) - (w * (u_0 ^ 2)) - ((u_1 ^ 2) * (1 - w))).
Definition rhs_attention_jacobian (w u_0 u_1 : R) : R := ((((w - (1 / 2)) ^ 2) * ((u_0 - u_1) ^ 2)) + (((u_0 + u_1) ^ 2)
/ 4)).
Theorem value_1_of_lhs_attention_jacobian : (50321319233 / 31250000000) - (50321319233 / 31250000000000000000000) <=
lhs_attention_jacobian (103 / 125) (221 / 1000) (203 / 100) <= (50321319233 / 31250000000) + (50321319233 /
31250000000000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_1_of_rhs_attention_jacobian : (50321319233 / 31250000000) - (50321319233 / 31250000000000000000000) <=
rhs_attention_jacobian (103 / 125) (221 / 1000) (203 / 100) <= (50321319233 / 31250000000) + (50321319233 /
31250000000000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem value_2_of_lhs_attention_jacobian : (1111111111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_jacobian (2 / 3) (1 / 1) (-1 / 1) <= (1111111111111111111111111 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_2_of_rhs_attention_jacobian : (1111111111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_jacobian (2 / 3) (1 / 1) (-1 / 1) <= (1111111111111111111111111 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem value_3_of_lhs_attention_jacobian : (2580295138888888888888889 / 50000000000000000000000) -
(2580295138888888888888889 / 50000000000000000000000000000000000) <= lhs_attention_jacobian (5 / 6) (-10 / 1) (-15 / 4)
<= (2580295138888888888888889 / 50000000000000000000000) + (2580295138888888888888889 /
50000000000000000000000000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_3_of_rhs_attention_jacobian : (2580295138888888888888889 / 50000000000000000000000) -
(2580295138888888888888889 / 50000000000000000000000000000000000) <= rhs_attention_jacobian (5 / 6) (-10 / 1) (-15 / 4)
<= (2580295138888888888888889 / 50000000000000000000000) + (2580295138888888888888889 /
50000000000000000000000000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem value_4_of_lhs_attention_jacobian : (711111111111111111111111 / 25000000000000000000000) -
(711111111111111111111111 / 25000000000000000000000000000000000) <= lhs_attention_jacobian (1 / 2) (6 / 1) (14 / 3) <=
(711111111111111111111111 / 25000000000000000000000) + (711111111111111111111111 / 25000000000000000000000000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_4_of_rhs_attention_jacobian : (711111111111111111111111 / 25000000000000000000000) -
(711111111111111111111111 / 25000000000000000000000000000000000) <= rhs_attention_jacobian (1 / 2) (6 / 1) (14 / 3) <=
(711111111111111111111111 / 25000000000000000000000) + (711111111111111111111111 / 25000000000000000000000000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem value_5_of_lhs_attention_jacobian : (221 / 625) - (1 / 1000000000000) <= lhs_attention_jacobian (7 / 10) (7 /
10) (-3 / 2) <= (221 / 625) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian; at_a_point. Qed.
Theorem value_5_of_rhs_attention_jacobian : (221 / 625) - (1 / 1000000000000) <= rhs_attention_jacobian (7 / 10) (7 /
10) (-3 / 2) <= (221 / 625) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian; at_a_point. Qed.
Theorem attention_jacobian : forall w u_0 u_1 : R, 0 <= w <= 1 -> lhs_attention_jacobian w u_0 u_1 =
rhs_attention_jacobian w u_0 u_1.
Proof.
intros. unfold lhs_attention_jacobian, rhs_attention_jacobian, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions attention_jacobian.
