From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.rope_two_tokens: A_1 A'_2 z_1 z'_2 + A_2 A'_1 z_2 z'_1 = (1 - a b)(s t - c d)/4 + (a - b)(c t - s d)/4 for A_1
   = (1 + a)/2, A'_1 = (1 + b)/2 and logits (s +- c)/sqrt 2, (t +- d)/sqrt 2. For a, b, c, d, s, t in (-oo, oo). Source:
   ours. *)
Definition lhs_attention_rope_two_tokens (a b c d s t : R) : R := (((b + 1) * (1 - a) * (d + t) * (s - c) / 8) + ((a +
1) * (1 - b) * (c + s) * (t - d) / 8)).
Definition rhs_attention_rope_two_tokens (a b c d s t : R) : R := ((a * b * c * d / 4) + (s * t / 4) + ((a - b) * ((c *
t) - (d * s)) / 4) - (a * b * s * t / 4) - (c * d / 4)).
Theorem value_1_of_lhs_attention_rope_two_tokens : (106403 / 256) - (106403 / 256000000000000) <=
lhs_attention_rope_two_tokens (10 / 1) (-1 / 1) (1 / 1) (-23 / 5) (77 / 8) (77 / 8) <= (106403 / 256) + (106403 /
256000000000000).
Proof. unfold lhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem value_1_of_rhs_attention_rope_two_tokens : (106403 / 256) - (106403 / 256000000000000) <=
rhs_attention_rope_two_tokens (10 / 1) (-1 / 1) (1 / 1) (-23 / 5) (77 / 8) (77 / 8) <= (106403 / 256) + (106403 /
256000000000000).
Proof. unfold rhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem value_2_of_lhs_attention_rope_two_tokens : (-93547969 / 320000) - (93547969 / 320000000000000000) <=
lhs_attention_rope_two_tokens (11 / 2) (15 / 4) (6371 / 1000) (-57 / 10) (9 / 2) (13 / 2) <= (-93547969 / 320000) +
(93547969 / 320000000000000000).
Proof. unfold lhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem value_2_of_rhs_attention_rope_two_tokens : (-93547969 / 320000) - (93547969 / 320000000000000000) <=
rhs_attention_rope_two_tokens (11 / 2) (15 / 4) (6371 / 1000) (-57 / 10) (9 / 2) (13 / 2) <= (-93547969 / 320000) +
(93547969 / 320000000000000000).
Proof. unfold rhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem value_3_of_lhs_attention_rope_two_tokens : (-2806435900307226047620401 / 50000000000000000000000) -
(2806435900307226047620401 / 50000000000000000000000000000000000) <= lhs_attention_rope_two_tokens (1 / 1) (-7011 / 997)
(-1 / 1) (-8814 / 997) (-8814 / 997) (-6 / 1) <= (-2806435900307226047620401 / 50000000000000000000000) +
(2806435900307226047620401 / 50000000000000000000000000000000000).
Proof. unfold lhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem value_3_of_rhs_attention_rope_two_tokens : (-2806435900307226047620401 / 50000000000000000000000) -
(2806435900307226047620401 / 50000000000000000000000000000000000) <= rhs_attention_rope_two_tokens (1 / 1) (-7011 / 997)
(-1 / 1) (-8814 / 997) (-8814 / 997) (-6 / 1) <= (-2806435900307226047620401 / 50000000000000000000000) +
(2806435900307226047620401 / 50000000000000000000000000000000000).
Proof. unfold rhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem value_4_of_lhs_attention_rope_two_tokens : (2541 / 125) - (2541 / 125000000000000) <=
lhs_attention_rope_two_tokens (1 / 1) (-62 / 15) (91 / 10) (38 / 5) (-10 / 1) (-10 / 1) <= (2541 / 125) + (2541 /
125000000000000).
Proof. unfold lhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem value_4_of_rhs_attention_rope_two_tokens : (2541 / 125) - (2541 / 125000000000000) <=
rhs_attention_rope_two_tokens (1 / 1) (-62 / 15) (91 / 10) (38 / 5) (-10 / 1) (-10 / 1) <= (2541 / 125) + (2541 /
125000000000000).
Proof. unfold rhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem value_5_of_lhs_attention_rope_two_tokens : (2591358146064930903822579 / 10000000000000000000000) -
(2591358146064930903822579 / 10000000000000000000000000000000000) <= lhs_attention_rope_two_tokens (557 / 60) (7307 /
1000) (-19 / 8) (-1227 / 997) (-3 / 1) (13 / 3) <= (2591358146064930903822579 / 10000000000000000000000) +
(2591358146064930903822579 / 10000000000000000000000000000000000).
Proof. unfold lhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem value_5_of_rhs_attention_rope_two_tokens : (2591358146064930903822579 / 10000000000000000000000) -
(2591358146064930903822579 / 10000000000000000000000000000000000) <= rhs_attention_rope_two_tokens (557 / 60) (7307 /
1000) (-19 / 8) (-1227 / 997) (-3 / 1) (13 / 3) <= (2591358146064930903822579 / 10000000000000000000000) +
(2591358146064930903822579 / 10000000000000000000000000000000000).
Proof. unfold rhs_attention_rope_two_tokens; at_a_point. Qed.
Theorem attention_rope_two_tokens : forall a b c d s t : R, lhs_attention_rope_two_tokens a b c d s t =
rhs_attention_rope_two_tokens a b c d s t.
Proof.
intros. unfold lhs_attention_rope_two_tokens, rhs_attention_rope_two_tokens, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions attention_rope_two_tokens.
