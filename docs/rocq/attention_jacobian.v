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
Theorem value_1_of_lhs_attention_jacobian : (287410328652733302340483 / 250000000000000000000000) -
(287410328652733302340483 / 250000000000000000000000000000000000) <= lhs_attention_jacobian (1 / 3) (8650 / 4791) (1330
/ 4791) <= (287410328652733302340483 / 250000000000000000000000) + (287410328652733302340483 /
250000000000000000000000000000000000).
Proof. unfold lhs_attention_jacobian. at_a_point. Qed.
Theorem value_1_of_rhs_attention_jacobian : (287410328652733302340483 / 250000000000000000000000) -
(287410328652733302340483 / 250000000000000000000000000000000000) <= rhs_attention_jacobian (1 / 3) (8650 / 4791) (1330
/ 4791) <= (287410328652733302340483 / 250000000000000000000000) + (287410328652733302340483 /
250000000000000000000000000000000000).
Proof. unfold rhs_attention_jacobian. at_a_point. Qed.
Theorem value_2_of_lhs_attention_jacobian : (4672156264868678619640801 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_jacobian (4558 / 4791) (5854 / 4791) (3058 / 4791) <= (4672156264868678619640801 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian. at_a_point. Qed.
Theorem value_2_of_rhs_attention_jacobian : (4672156264868678619640801 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_jacobian (4558 / 4791) (5854 / 4791) (3058 / 4791) <= (4672156264868678619640801 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian. at_a_point. Qed.
Theorem value_3_of_lhs_attention_jacobian : (838452989949234781754661 / 1250000000000000000000000) - (1 / 1000000000000)
<= lhs_attention_jacobian (2728 / 4791) (3058 / 4791) (4786 / 4791) <= (838452989949234781754661 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_jacobian. at_a_point. Qed.
Theorem value_3_of_rhs_attention_jacobian : (838452989949234781754661 / 1250000000000000000000000) - (1 / 1000000000000)
<= rhs_attention_jacobian (2728 / 4791) (3058 / 4791) (4786 / 4791) <= (838452989949234781754661 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_jacobian. at_a_point. Qed.
Theorem attention_jacobian : forall w u_0 u_1 : R, 0 <= w <= 1 -> -2 <= u_0 <= 2 -> -2 <= u_1 <= 2 ->
lhs_attention_jacobian w u_0 u_1 = rhs_attention_jacobian w u_0 u_1.
Proof.
intros. unfold lhs_attention_jacobian, rhs_attention_jacobian, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions attention_jacobian.
