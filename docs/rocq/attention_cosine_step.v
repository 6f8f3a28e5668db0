From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.cosine_step: r + x (1 - r)/d - ((x + d - 2) r + x)/(2 x + d - 2) = 2 x (x - 1) (1 - r)/(d (2 x + d - 2)). For
   x in [1, oo); d in [2, oo); r in [0, 1]. Source: ours. *)
Definition lhs_attention_cosine_step (x d r : R) : R := (r + (x * (1 - r) / d) - (((r * (d + x - 2)) + x) / (d + (2 * x)
- 2))).
Definition rhs_attention_cosine_step (x d r : R) : R := (2 * x * (1 - r) * (x - 1) / (d * (d + (2 * x) - 2))).
Theorem defined_attention_cosine_step : forall x d r : R, 1 <= x -> 2 <= d -> 0 <= r <= 1 -> (d <> 0) /\ ((d + (2 * x) -
2) <> 0) /\ ((d * (d + (2 * x) - 2)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_cosine_step : (1232029085872576177285319 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_cosine_step (221 / 60) (20 / 3) (1 / 2) <= (1232029085872576177285319 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_cosine_step; at_a_point. Qed.
Theorem value_1_of_rhs_attention_cosine_step : (1232029085872576177285319 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_cosine_step (221 / 60) (20 / 3) (1 / 2) <= (1232029085872576177285319 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_cosine_step; at_a_point. Qed.
Theorem value_2_of_lhs_attention_cosine_step : (9424372320881812614819351 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_cosine_step (19 / 10) (23 / 3) (4 / 5) <= (9424372320881812614819351 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_cosine_step; at_a_point. Qed.
Theorem value_2_of_rhs_attention_cosine_step : (9424372320881812614819351 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_cosine_step (19 / 10) (23 / 3) (4 / 5) <= (9424372320881812614819351 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_cosine_step; at_a_point. Qed.
Theorem value_3_of_lhs_attention_cosine_step : (728040408958130477117819 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_cosine_step (209 / 50) (22 / 3) (89 / 100) <= (728040408958130477117819 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_cosine_step; at_a_point. Qed.
Theorem value_3_of_rhs_attention_cosine_step : (728040408958130477117819 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_cosine_step (209 / 50) (22 / 3) (89 / 100) <= (728040408958130477117819 /
25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_cosine_step; at_a_point. Qed.
Theorem value_4_of_lhs_attention_cosine_step : (1050272436148083269468383 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_cosine_step (2081 / 360) (34 / 3) (1 / 10) <= (1050272436148083269468383 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_cosine_step; at_a_point. Qed.
Theorem value_4_of_rhs_attention_cosine_step : (1050272436148083269468383 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_cosine_step (2081 / 360) (34 / 3) (1 / 10) <= (1050272436148083269468383 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_cosine_step; at_a_point. Qed.
Theorem value_5_of_lhs_attention_cosine_step : (338037342371885142168571 / 200000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_cosine_step (89 / 60) (49 / 5) (873 / 997) <= (338037342371885142168571 /
200000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_cosine_step; at_a_point. Qed.
Theorem value_5_of_rhs_attention_cosine_step : (338037342371885142168571 / 200000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_cosine_step (89 / 60) (49 / 5) (873 / 997) <= (338037342371885142168571 /
200000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_cosine_step; at_a_point. Qed.
Theorem attention_cosine_step : forall x d r : R, 1 <= x -> 2 <= d -> 0 <= r <= 1 -> lhs_attention_cosine_step x d r =
rhs_attention_cosine_step x d r.
Proof.
intros. unfold lhs_attention_cosine_step, rhs_attention_cosine_step, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_cosine_step, attention_cosine_step).
Print Assumptions what_was_proved.
