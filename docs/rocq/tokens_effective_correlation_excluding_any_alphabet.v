From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* tokens.effective_correlation_excluding_any_alphabet: q - (1 - q)/(U - 1) = 1 - (1 - q) U/(U - 1). For q in [0, 1]; U in
   [2, oo). Source: ours. *)
Definition lhs_tokens_effective_correlation_excluding_any_alphabet (q U : R) : R := (q - ((1 - q) / (U - 1))).
Definition rhs_tokens_effective_correlation_excluding_any_alphabet (q U : R) : R := (1 - (U * (1 - q) / (U - 1))).
Theorem defined_tokens_effective_correlation_excluding_any_alphabet : forall q U : R, 0 <= q <= 1 -> 2 <= U -> ((U - 1)
<> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_tokens_effective_correlation_excluding_any_alphabet : (2554014761798255423842541 /
5000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_any_alphabet (3 / 5)
(5468 / 997) <= (2554014761798255423842541 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_excluding_any_alphabet : (2554014761798255423842541 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_any_alphabet (3 / 5)
(5468 / 997) <= (2554014761798255423842541 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_excluding_any_alphabet : (1420863309352517985611511 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_any_alphabet (1 / 4)
(159 / 20) <= (1420863309352517985611511 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_excluding_any_alphabet : (1420863309352517985611511 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_any_alphabet (1 / 4)
(159 / 20) <= (1420863309352517985611511 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_excluding_any_alphabet : (4090909090909090909090909 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_any_alphabet (1 / 2) (13
/ 2) <= (4090909090909090909090909 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_excluding_any_alphabet : (4090909090909090909090909 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_any_alphabet (1 / 2) (13
/ 2) <= (4090909090909090909090909 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_excluding_any_alphabet : (4019279952783789100924651 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_any_alphabet (1 / 2)
(6080 / 997) <= (4019279952783789100924651 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_excluding_any_alphabet : (4019279952783789100924651 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_any_alphabet (1 / 2)
(6080 / 997) <= (4019279952783789100924651 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_excluding_any_alphabet : (4612408654535033672445909 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_any_alphabet (527 / 997)
(8 / 1) <= (4612408654535033672445909 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_excluding_any_alphabet : (4612408654535033672445909 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_any_alphabet (527 / 997)
(8 / 1) <= (4612408654535033672445909 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_any_alphabet; at_a_point. Qed.
Theorem tokens_effective_correlation_excluding_any_alphabet : forall q U : R, 0 <= q <= 1 -> 2 <= U ->
lhs_tokens_effective_correlation_excluding_any_alphabet q U = rhs_tokens_effective_correlation_excluding_any_alphabet q
U.
Proof.
intros. unfold lhs_tokens_effective_correlation_excluding_any_alphabet,
rhs_tokens_effective_correlation_excluding_any_alphabet, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
field; defined.
Qed.

Definition what_was_proved := (defined_tokens_effective_correlation_excluding_any_alphabet,
tokens_effective_correlation_excluding_any_alphabet).
Print Assumptions what_was_proved.
