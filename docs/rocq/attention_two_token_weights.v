From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.two_token_weights: p p' + (1 - p)(1 - p') = (1 + tanh(x/2) tanh(t/2))/2 for p = 1/(1 + e^-x) and p' = 1/(1 +
   e^-t). For x, t in (-oo, oo). Source: textbook. *)
Definition lhs_attention_two_token_weights (x t : R) : R := (((1 - (1 / (1 + (exp (- t))))) * (1 - (1 / (1 + (exp (-
x)))))) + ((exp t) * (exp x) / (((exp t) + 1) * ((exp x) + 1)))).
Definition rhs_attention_two_token_weights (x t : R) : R := ((((exp t) - 1) * ((exp x) - 1) * (exp (t / 2)) * (exp (x /
2)) / (2 * ((exp t) + 1) * ((exp x) + 1) * (exp (t / 2)) * (exp (x / 2)))) + (1 / 2)).
Theorem defined_attention_two_token_weights : forall x t : R, ((1 + (exp (- t))) <> 0) /\ ((1 + (exp (- x))) <> 0) /\
((((exp t) + 1) * ((exp x) + 1)) <> 0) /\ ((2 * ((exp t) + 1) * ((exp x) + 1) * (exp (t / 2)) * (exp (x / 2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_two_token_weights : (3082544159650999375482713 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (63 / 10) (-167 / 25) <= (3082544159650999375482713 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_1_of_rhs_attention_two_token_weights : (3082544159650999375482713 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (63 / 10) (-167 / 25) <= (3082544159650999375482713 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_2_of_lhs_attention_two_token_weights : (302513748252784937986791 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (2 / 1) (-1644 / 997) <= (302513748252784937986791 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_2_of_rhs_attention_two_token_weights : (302513748252784937986791 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (2 / 1) (-1644 / 997) <= (302513748252784937986791 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_3_of_lhs_attention_two_token_weights : (1983283897176935549089971 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (7 / 5) (-1273 / 180) <= (1983283897176935549089971 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_3_of_rhs_attention_two_token_weights : (1983283897176935549089971 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (7 / 5) (-1273 / 180) <= (1983283897176935549089971 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_4_of_lhs_attention_two_token_weights : (9806271857751096887218021 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (239 / 60) (407 / 60) <= (9806271857751096887218021 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_4_of_rhs_attention_two_token_weights : (9806271857751096887218021 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (239 / 60) (407 / 60) <= (9806271857751096887218021 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_5_of_lhs_attention_two_token_weights : (310817383098225039368331 / 312500000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (11 / 2) (53 / 8) <= (310817383098225039368331 /
312500000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_5_of_rhs_attention_two_token_weights : (310817383098225039368331 / 312500000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (11 / 2) (53 / 8) <= (310817383098225039368331 /
312500000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem attention_two_token_weights : forall x t : R, lhs_attention_two_token_weights x t =
rhs_attention_two_token_weights x t.
Proof.
intros. unfold lhs_attention_two_token_weights, rhs_attention_two_token_weights, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. as_exp (- t); replace (exp (- t)) with (/ exp (t / 2) ^ 2) by exponents; as_exp (t / 2); as_exp
t; replace (exp t) with (exp (t / 2) ^ 2) by exponents; as_exp (- x); replace (exp (- x)) with (/ exp (x / 2) ^ 2) by
exponents; as_exp (x / 2); as_exp x; replace (exp x) with (exp (x / 2) ^ 2) by exponents; assert (Pgrown_0 : 0 < exp (t
/ 2)) by apply exp_pos; set (grown_0 := exp (t / 2)) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp (x / 2)) by
apply exp_pos; set (grown_1 := exp (x / 2)) in *; clearbody grown_1; field; defined.
Qed.

Definition what_was_proved := (defined_attention_two_token_weights, attention_two_token_weights).
Print Assumptions what_was_proved.
