From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* tokens.effective_correlation_excluding: Keeping with probability q, else redrawing from the other U - 1 tokens: E f(x)
   f(y) = (1 - (1 - q) U/(U - 1)) E f^2 for f on [U] of mean zero. For q in [0, 1]; U in {2..4}; f_0, f_1, f_2 in [-2,
   2]. Source: ours. *)
Definition lhs_tokens_effective_correlation_excluding_U_2 (q f_0 f_1 f_2 : R) : R := ((q * (f_0 ^ 2)) - ((f_0 ^ 2) * (1
- q))).
Definition rhs_tokens_effective_correlation_excluding_U_2 (q f_0 f_1 f_2 : R) : R := ((f_0 ^ 2) * ((2 * q) - 1)).
Theorem value_1_of_lhs_tokens_effective_correlation_excluding_U_2 : (13248 / 15625) - (1 / 1000000000000) <=
lhs_tokens_effective_correlation_excluding_U_2 (24 / 25) (24 / 25) (9 / 5) (11 / 20) <= (13248 / 15625) + (1 /
1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_excluding_U_2 : (13248 / 15625) - (1 / 1000000000000) <=
rhs_tokens_effective_correlation_excluding_U_2 (24 / 25) (24 / 25) (9 / 5) (11 / 20) <= (13248 / 15625) + (1 /
1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_excluding_U_2 : (0 / 1) - (1 / 1000000000000) <=
lhs_tokens_effective_correlation_excluding_U_2 (1 / 2) (1737 / 997) (-1065 / 997) (0 / 1) <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_excluding_U_2 : (0 / 1) - (1 / 1000000000000) <=
rhs_tokens_effective_correlation_excluding_U_2 (1 / 2) (1737 / 997) (-1065 / 997) (0 / 1) <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_excluding_U_2 : (0 / 1) - (1 / 1000000000000) <=
lhs_tokens_effective_correlation_excluding_U_2 (1 / 2) (7 / 5) (-901 / 1000) (-4 / 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_excluding_U_2 : (0 / 1) - (1 / 1000000000000) <=
rhs_tokens_effective_correlation_excluding_U_2 (1 / 2) (7 / 5) (-901 / 1000) (-4 / 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_excluding_U_2 : (8166666666666666666666667 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_2 (4 / 5) (-7 / 6) (0
/ 1) (-261 / 1000) <= (8166666666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_excluding_U_2 : (8166666666666666666666667 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_2 (4 / 5) (-7 / 6) (0
/ 1) (-261 / 1000) <= (8166666666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_excluding_U_2 : (4537037037037037037037037 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_2 (2 / 3) (7 / 6) (161
/ 90) (161 / 90) <= (4537037037037037037037037 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_excluding_U_2 : (4537037037037037037037037 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_2 (2 / 3) (7 / 6) (161
/ 90) (161 / 90) <= (4537037037037037037037037 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_2; at_a_point. Qed.
Theorem tokens_effective_correlation_excluding_U_2 : forall q f_0 f_1 f_2 : R, 0 <= q <= 1 -> -2 <= f_0 <= 2 -> -2 <=
f_1 <= 2 -> -2 <= f_2 <= 2 -> lhs_tokens_effective_correlation_excluding_U_2 q f_0 f_1 f_2 =
rhs_tokens_effective_correlation_excluding_U_2 q f_0 f_1 f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_excluding_U_2, rhs_tokens_effective_correlation_excluding_U_2, tanh,
sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_effective_correlation_excluding_U_3 (q f_0 f_1 f_2 : R) : R := ((q * ((f_0 ^ 2) + (f_1 ^ 2) + (((-
f_0) - f_1) ^ 2)) / 3) + ((1 - q) * ((2 * f_0 * f_1) + (2 * f_0 * ((- f_0) - f_1)) + (2 * f_1 * ((- f_0) - f_1))) / 6)).
Definition rhs_tokens_effective_correlation_excluding_U_3 (q f_0 f_1 f_2 : R) : R := (((3 * q / 2) - (1 / 2)) * (((f_0 ^
2) / 3) + ((f_1 ^ 2) / 3) + ((((- f_0) - f_1) ^ 2) / 3))).
Theorem value_1_of_lhs_tokens_effective_correlation_excluding_U_3 : (-5642361111111111111111111 /
100000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_3 (1 / 120) (0 / 1)
(-5 / 12) (-1 / 4) <= (-5642361111111111111111111 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_excluding_U_3 : (-5642361111111111111111111 /
100000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_3 (1 / 120) (0 / 1)
(-5 / 12) (-1 / 4) <= (-5642361111111111111111111 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_excluding_U_3 : (-2611111111111111111111111 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_3 (13 / 180) (0 / 1)
(1 / 1) (-1 / 1) <= (-2611111111111111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_excluding_U_3 : (-2611111111111111111111111 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_3 (13 / 180) (0 / 1)
(1 / 1) (-1 / 1) <= (-2611111111111111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_excluding_U_3 : (1908666666666666666666667 /
1000000000000000000000000) - (1908666666666666666666667 / 1000000000000000000000000000000000000) <=
lhs_tokens_effective_correlation_excluding_U_3 (4 / 5) (4 / 5) (3 / 2) (-167 / 180) <= (1908666666666666666666667 /
1000000000000000000000000) + (1908666666666666666666667 / 1000000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_excluding_U_3 : (1908666666666666666666667 /
1000000000000000000000000) - (1908666666666666666666667 / 1000000000000000000000000000000000000) <=
rhs_tokens_effective_correlation_excluding_U_3 (4 / 5) (4 / 5) (3 / 2) (-167 / 180) <= (1908666666666666666666667 /
1000000000000000000000000) + (1908666666666666666666667 / 1000000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_excluding_U_3 : (-1004661265432098765432099 /
5000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_3 (1 / 50) (-29 / 72)
(83 / 90) (-1 / 1) <= (-1004661265432098765432099 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_excluding_U_3 : (-1004661265432098765432099 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_3 (1 / 50) (-29 / 72)
(83 / 90) (-1 / 1) <= (-1004661265432098765432099 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_excluding_U_3 : (-609327846364883401920439 /
20000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_3 (11 / 36) (-1 / 1)
(-4 / 45) (-8 / 5) <= (-609327846364883401920439 / 20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_excluding_U_3 : (-609327846364883401920439 /
20000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_3 (11 / 36) (-1 / 1)
(-4 / 45) (-8 / 5) <= (-609327846364883401920439 / 20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_3; at_a_point. Qed.
Theorem tokens_effective_correlation_excluding_U_3 : forall q f_0 f_1 f_2 : R, 0 <= q <= 1 -> -2 <= f_0 <= 2 -> -2 <=
f_1 <= 2 -> -2 <= f_2 <= 2 -> lhs_tokens_effective_correlation_excluding_U_3 q f_0 f_1 f_2 =
rhs_tokens_effective_correlation_excluding_U_3 q f_0 f_1 f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_excluding_U_3, rhs_tokens_effective_correlation_excluding_U_3, tanh,
sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_effective_correlation_excluding_U_4 (q f_0 f_1 f_2 : R) : R := ((q * ((f_0 ^ 2) + (f_1 ^ 2) + (f_2
^ 2) + (((- f_0) - f_1 - f_2) ^ 2)) / 4) + ((1 - q) * ((2 * f_0 * f_1) + (2 * f_0 * f_2) + (2 * f_0 * ((- f_0) - f_1 -
f_2)) + (2 * f_1 * f_2) + (2 * f_1 * ((- f_0) - f_1 - f_2)) + (2 * f_2 * ((- f_0) - f_1 - f_2))) / 12)).
Definition rhs_tokens_effective_correlation_excluding_U_4 (q f_0 f_1 f_2 : R) : R := (((4 * q / 3) - (1 / 3)) * (((f_0 ^
2) / 4) + ((f_1 ^ 2) / 4) + ((f_2 ^ 2) / 4) + ((((- f_0) - f_1 - f_2) ^ 2) / 4))).
Theorem value_1_of_lhs_tokens_effective_correlation_excluding_U_4 : (726268888888888888888889 /
5000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_4 (5 / 12) (11 / 25) (0
/ 1) (429 / 500) <= (726268888888888888888889 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_excluding_U_4 : (726268888888888888888889 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_4 (5 / 12) (11 / 25) (0
/ 1) (429 / 500) <= (726268888888888888888889 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_excluding_U_4 : (189182037037037037037037 /
1000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_4 (279 / 1000) (-26 /
15) (-3 / 4) (-13 / 10) <= (189182037037037037037037 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_excluding_U_4 : (189182037037037037037037 /
1000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_4 (279 / 1000) (-26 /
15) (-3 / 4) (-13 / 10) <= (189182037037037037037037 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_excluding_U_4 : (-1297326666666666666666667 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_4 (4 / 25) (4 / 25)
(-13 / 12) (-7 / 10) <= (-1297326666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_excluding_U_4 : (-1297326666666666666666667 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_4 (4 / 25) (4 / 25)
(-13 / 12) (-7 / 10) <= (-1297326666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_excluding_U_4 : (3914196913580246913580247 /
5000000000000000000000000) - (1 / 1000000000000) <= lhs_tokens_effective_correlation_excluding_U_4 (2 / 3) (-5 / 3)
(-231 / 500) (3 / 2) <= (3914196913580246913580247 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_excluding_U_4 : (3914196913580246913580247 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_tokens_effective_correlation_excluding_U_4 (2 / 3) (-5 / 3)
(-231 / 500) (3 / 2) <= (3914196913580246913580247 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_excluding_U_4 : (6175675282921810699588477 /
1000000000000000000000000) - (6175675282921810699588477 / 1000000000000000000000000000000000000) <=
lhs_tokens_effective_correlation_excluding_U_4 (7 / 8) (193 / 100) (563 / 360) (6 / 5) <= (6175675282921810699588477 /
1000000000000000000000000) + (6175675282921810699588477 / 1000000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_excluding_U_4 : (6175675282921810699588477 /
1000000000000000000000000) - (6175675282921810699588477 / 1000000000000000000000000000000000000) <=
rhs_tokens_effective_correlation_excluding_U_4 (7 / 8) (193 / 100) (563 / 360) (6 / 5) <= (6175675282921810699588477 /
1000000000000000000000000) + (6175675282921810699588477 / 1000000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_excluding_U_4; at_a_point. Qed.
Theorem tokens_effective_correlation_excluding_U_4 : forall q f_0 f_1 f_2 : R, 0 <= q <= 1 -> -2 <= f_0 <= 2 -> -2 <=
f_1 <= 2 -> -2 <= f_2 <= 2 -> lhs_tokens_effective_correlation_excluding_U_4 q f_0 f_1 f_2 =
rhs_tokens_effective_correlation_excluding_U_4 q f_0 f_1 f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_excluding_U_4, rhs_tokens_effective_correlation_excluding_U_4, tanh,
sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (tokens_effective_correlation_excluding_U_2, tokens_effective_correlation_excluding_U_3,
tokens_effective_correlation_excluding_U_4).
Print Assumptions what_was_proved.
