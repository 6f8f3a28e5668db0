From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.sink_one_token: 1/(1 + e^-x) = (1 + tanh(x/2))/2: the weight of one token beside a sink, x its logit less the
   sink's. For x in (-oo, oo). Source: textbook. *)
Definition lhs_attention_sink_one_token (x : R) : R := (1 / (1 + (exp (- x)))).
Definition rhs_attention_sink_one_token (x : R) : R := ((((exp x) - 1) * (exp (x / 2)) / (2 * ((exp x) + 1) * (exp (x /
2)))) + (1 / 2)).
Theorem defined_attention_sink_one_token : forall x : R, ((1 + (exp (- x))) <> 0) /\ ((2 * ((exp x) + 1) * (exp (x /
2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_sink_one_token : (4948430171662091772130153 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_sink_one_token (1643 / 360) <= (4948430171662091772130153 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_sink_one_token; at_a_point. Qed.
Theorem value_1_of_rhs_attention_sink_one_token : (4948430171662091772130153 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_sink_one_token (1643 / 360) <= (4948430171662091772130153 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_sink_one_token; at_a_point. Qed.
Theorem value_2_of_lhs_attention_sink_one_token : (2982007144065879734955127 / 5000000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_sink_one_token (-928 / 125) <= (2982007144065879734955127 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_sink_one_token; at_a_point. Qed.
Theorem value_2_of_rhs_attention_sink_one_token : (2982007144065879734955127 / 5000000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_sink_one_token (-928 / 125) <= (2982007144065879734955127 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_sink_one_token; at_a_point. Qed.
Theorem value_3_of_lhs_attention_sink_one_token : (9820137900379084419732069 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_sink_one_token (4 / 1) <= (9820137900379084419732069 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_attention_sink_one_token; at_a_point. Qed.
Theorem value_3_of_rhs_attention_sink_one_token : (9820137900379084419732069 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_sink_one_token (4 / 1) <= (9820137900379084419732069 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_attention_sink_one_token; at_a_point. Qed.
Theorem value_4_of_lhs_attention_sink_one_token : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_sink_one_token (3 / 1) <= (4762870634112166095605759 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_attention_sink_one_token; at_a_point. Qed.
Theorem value_4_of_rhs_attention_sink_one_token : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_sink_one_token (3 / 1) <= (4762870634112166095605759 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_attention_sink_one_token; at_a_point. Qed.
Theorem value_5_of_lhs_attention_sink_one_token : (3742311375530561553160287 / 50000000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_sink_one_token (-19 / 2) <= (3742311375530561553160287 / 50000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_attention_sink_one_token; at_a_point. Qed.
Theorem value_5_of_rhs_attention_sink_one_token : (3742311375530561553160287 / 50000000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_sink_one_token (-19 / 2) <= (3742311375530561553160287 / 50000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_attention_sink_one_token; at_a_point. Qed.
Theorem attention_sink_one_token : forall x : R, lhs_attention_sink_one_token x = rhs_attention_sink_one_token x.
Proof.
intros. unfold lhs_attention_sink_one_token, rhs_attention_sink_one_token, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. as_exp (- x); replace (exp (- x)) with (/ exp (x / 2) ^ 2) by exponents; as_exp (x / 2); as_exp
x; replace (exp x) with (exp (x / 2) ^ 2) by exponents; assert (Pgrown_0 : 0 < exp (x / 2)) by apply exp_pos; set
(grown_0 := exp (x / 2)) in *; clearbody grown_0; field; defined.
Qed.

Definition what_was_proved := (defined_attention_sink_one_token, attention_sink_one_token).
Print Assumptions what_was_proved.
