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
Theorem value_1_of_lhs_tokens_modular_addition_weights : (1471161564040821006765279 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_weights (1 / 3) (7752 / 1597) <= (1471161564040821006765279 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_weights. at_a_point. Qed.
Theorem value_1_of_rhs_tokens_modular_addition_weights : (1471161564040821006765279 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_weights (1 / 3) (7752 / 1597) <= (1471161564040821006765279 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_weights. at_a_point. Qed.
Theorem value_2_of_lhs_tokens_modular_addition_weights : (4632938173581317127998873 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_weights (4558 / 4791) (7053 / 1597) <= (4632938173581317127998873 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_weights. at_a_point. Qed.
Theorem value_2_of_rhs_tokens_modular_addition_weights : (4632938173581317127998873 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_weights (4558 / 4791) (7053 / 1597) <= (4632938173581317127998873 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_weights. at_a_point. Qed.
Theorem value_3_of_lhs_tokens_modular_addition_weights : (988134222797853639716971 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_modular_addition_weights (2728 / 4791) (6354 / 1597) <= (988134222797853639716971 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_weights. at_a_point. Qed.
Theorem value_3_of_rhs_tokens_modular_addition_weights : (988134222797853639716971 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_modular_addition_weights (2728 / 4791) (6354 / 1597) <= (988134222797853639716971 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_weights. at_a_point. Qed.
Theorem tokens_modular_addition_weights : forall q p : R, 0 <= q <= 1 -> 2 <= p -> lhs_tokens_modular_addition_weights q
p = rhs_tokens_modular_addition_weights q p.
Proof.
intros. unfold lhs_tokens_modular_addition_weights, rhs_tokens_modular_addition_weights, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (defined_tokens_modular_addition_weights, tokens_modular_addition_weights).
Print Assumptions what_was_proved.
