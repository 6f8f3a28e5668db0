From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.two_token_weights: p p' + (1 - p)(1 - p') = (1 + tanh(x/2) tanh(t/2))/2 for p = 1/(1 + e^-x) and p' = 1/(1 +
   e^-t). For x, t in [-4, 4]. Source: textbook. *)
Definition lhs_attention_two_token_weights (x t : R) : R := (((1 - (1 / (1 + (exp (- t))))) * (1 - (1 / (1 + (exp (-
x)))))) + ((exp t) * (exp x) / (((exp t) + 1) * ((exp x) + 1)))).
Definition rhs_attention_two_token_weights (x t : R) : R := ((((exp t) - 1) * ((exp x) - 1) * (exp (t / 2)) * (exp (x /
2)) / (2 * ((exp t) + 1) * ((exp x) + 1) * (exp (t / 2)) * (exp (x / 2)))) + (1 / 2)).
Theorem defined_attention_two_token_weights : forall x t : R, -4 <= x <= 4 -> -4 <= t <= 4 -> ((1 + (exp (- t))) <> 0)
/\ ((1 + (exp (- x))) <> 0) /\ ((((exp t) + 1) * ((exp x) + 1)) <> 0) /\ ((2 * ((exp t) + 1) * ((exp x) + 1) * (exp (t /
2)) * (exp (x / 2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_two_token_weights : (560125854441347827089363 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (7 / 2) (-117 / 50) <= (560125854441347827089363 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_1_of_rhs_attention_two_token_weights : (560125854441347827089363 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (7 / 2) (-117 / 50) <= (560125854441347827089363 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_2_of_lhs_attention_two_token_weights : (2171999384101020162692137 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (2 / 1) (-1907 / 997) <= (2171999384101020162692137 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_2_of_rhs_attention_two_token_weights : (2171999384101020162692137 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (2 / 1) (-1907 / 997) <= (2171999384101020162692137 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_3_of_lhs_attention_two_token_weights : (2166987470478192188704319 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (8 / 5) (-913 / 360) <= (2166987470478192188704319 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_3_of_rhs_attention_two_token_weights : (2166987470478192188704319 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (8 / 5) (-913 / 360) <= (2166987470478192188704319 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_4_of_lhs_attention_two_token_weights : (4884486039196039992603717 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (-31 / 60) (11 / 60) <= (4884486039196039992603717 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_4_of_rhs_attention_two_token_weights : (4884486039196039992603717 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (-31 / 60) (11 / 60) <= (4884486039196039992603717 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_5_of_lhs_attention_two_token_weights : (1130354224653700239756423 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_attention_two_token_weights (11 / 3) (907 / 360) <= (1130354224653700239756423 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_two_token_weights; at_a_point. Qed.
Theorem value_5_of_rhs_attention_two_token_weights : (1130354224653700239756423 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_attention_two_token_weights (11 / 3) (907 / 360) <= (1130354224653700239756423 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_two_token_weights; at_a_point. Qed.
Theorem attention_two_token_weights : forall x t : R, -4 <= x <= 4 -> -4 <= t <= 4 -> lhs_attention_two_token_weights x
t = rhs_attention_two_token_weights x t.
Proof.
intros. unfold lhs_attention_two_token_weights, rhs_attention_two_token_weights, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. as_exp (- t); replace (exp (- t)) with (exp (- (t / 2)) ^ 2) by exponents; as_exp (t / 2);
replace (exp (t / 2)) with (/ exp (- (t / 2)) ^ 1) by exponents; as_exp t; replace (exp t) with (/ exp (- (t / 2)) ^ 2)
by exponents; as_exp (- x); replace (exp (- x)) with (exp (- (x / 2)) ^ 2) by exponents; as_exp (x / 2); replace (exp (x
/ 2)) with (/ exp (- (x / 2)) ^ 1) by exponents; as_exp x; replace (exp x) with (/ exp (- (x / 2)) ^ 2) by exponents;
assert (Pgrown_0 : 0 < exp (- (t / 2))) by apply exp_pos; set (grown_0 := exp (- (t / 2))) in *; clearbody grown_0;
assert (Pgrown_1 : 0 < exp (- (x / 2))) by apply exp_pos; set (grown_1 := exp (- (x / 2))) in *; clearbody grown_1;
field; defined.
Qed.

Definition what_was_proved := (defined_attention_two_token_weights, attention_two_token_weights).
Print Assumptions what_was_proved.
