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
Theorem value_1_of_lhs_tokens_effective_correlation_excluding_any_alphabet : (1603574329813160032493907 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_any_alphabet (1 / 3)
(7752 / 1597) <= (1603574329813160032493907 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_any_alphabet. at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_excluding_any_alphabet : (1603574329813160032493907 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_any_alphabet (1 / 3)
(7752 / 1597) <= (1603574329813160032493907 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_any_alphabet. at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_excluding_any_alphabet : (9371320538693334459589737 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_any_alphabet (4558 /
4791) (7053 / 1597) <= (9371320538693334459589737 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_any_alphabet. at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_excluding_any_alphabet : (9371320538693334459589737 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_any_alphabet (4558 /
4791) (7053 / 1597) <= (9371320538693334459589737 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_any_alphabet. at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_excluding_any_alphabet : (2124210322355256972916293 /
5000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_any_alphabet (2728 /
4791) (6354 / 1597) <= (2124210322355256972916293 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_any_alphabet. at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_excluding_any_alphabet : (2124210322355256972916293 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_any_alphabet (2728 /
4791) (6354 / 1597) <= (2124210322355256972916293 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_any_alphabet. at_a_point. Qed.
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
