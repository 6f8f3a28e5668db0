From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* tokens.modular_addition_weights: 1/p + q^2 (1 - 1/p) = q^2 + (1 - q^2)/p. For q in [0, 1]; p in [2, oo). Source: ours. *)
Definition lhs_tokens_modular_addition_weights (q p : R) : R := (((q ^ 2) * (1 - (1 / p))) + (1 / p)).
Definition rhs_tokens_modular_addition_weights (q p : R) : R := ((q ^ 2) + ((1 - (q ^ 2)) / p)).
Theorem defined_tokens_modular_addition_weights : forall q p : R, 0 <= q <= 1 -> 2 <= p -> (p <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_tokens_modular_addition_weights : (2955603448275862068965517 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_weights (11 / 20) (29 / 12) <= (2955603448275862068965517 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_modular_addition_weights : (2955603448275862068965517 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_weights (11 / 20) (29 / 12) <= (2955603448275862068965517 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_modular_addition_weights : (1598263888888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_weights (23 / 30) (8 / 1) <= (1598263888888888888888889 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_modular_addition_weights : (1598263888888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_weights (23 / 30) (8 / 1) <= (1598263888888888888888889 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_modular_addition_weights : (3305035971223021582733813 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_weights (1 / 10) (139 / 45) <= (3305035971223021582733813 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_modular_addition_weights : (3305035971223021582733813 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_weights (1 / 10) (139 / 45) <= (3305035971223021582733813 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_modular_addition_weights : (1067708333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_weights (1 / 8) (54 / 5) <= (1067708333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_modular_addition_weights : (1067708333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_weights (1 / 8) (54 / 5) <= (1067708333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_modular_addition_weights : (1512957317073170731707317 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_weights (3 / 4) (41 / 4) <= (1512957317073170731707317 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_modular_addition_weights : (1512957317073170731707317 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_weights (3 / 4) (41 / 4) <= (1512957317073170731707317 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_weights; at_a_point. Qed.
Theorem tokens_modular_addition_weights : forall q p : R, 0 <= q <= 1 -> 2 <= p -> lhs_tokens_modular_addition_weights q
p = rhs_tokens_modular_addition_weights q p.
Proof.
intros. unfold lhs_tokens_modular_addition_weights, rhs_tokens_modular_addition_weights, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (defined_tokens_modular_addition_weights, tokens_modular_addition_weights).
Print Assumptions what_was_proved.
