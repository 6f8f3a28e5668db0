From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.redraw_three_values: E f(x) g(y) = E f E g + q (E f g - E f E g) for a token x of three values with
   probabilities a, (1 - a) b, (1 - a)(1 - b), kept in y with probability q, else redrawn from this law. For q, a, b in
   [0, 1]; f_0, f_1, f_2, g_0, g_1, g_2 in [-2, 2]. Source: Efron and Stein (1981); O'Donnell, section 8.3. *)
Definition lhs_spectrum_redraw_three_values (q a b f_0 f_1 f_2 g_0 g_1 g_2 : R) : R := ((a * b * f_0 * g_1 * (1 - a) *
(1 - q)) + (a * b * f_1 * g_0 * (1 - a) * (1 - q)) + (a * f_0 * g_0 * ((a * (1 - q)) + q)) + (a * f_0 * g_2 * (1 - a) *
(1 - b) * (1 - q)) + (a * f_2 * g_0 * (1 - a) * (1 - b) * (1 - q)) + (b * f_1 * g_1 * (1 - a) * ((b * (1 - a) * (1 - q))
+ q)) + (b * f_1 * g_2 * ((1 - a) ^ 2) * (1 - b) * (1 - q)) + (b * f_2 * g_1 * ((1 - a) ^ 2) * (1 - b) * (1 - q)) + (f_2
* g_2 * (1 - a) * (1 - b) * (q + ((1 - a) * (1 - b) * (1 - q))))).
Definition rhs_spectrum_redraw_three_values (q a b f_0 f_1 f_2 g_0 g_1 g_2 : R) : R := ((q * ((a * f_0 * g_0) + (b * f_1
* g_1 * (1 - a)) + (f_2 * g_2 * (1 - a) * (1 - b)) - (((a * f_0) + (b * f_1 * (1 - a)) + (f_2 * (1 - a) * (1 - b))) *
((a * g_0) + (b * g_1 * (1 - a)) + (g_2 * (1 - a) * (1 - b)))))) + (((a * f_0) + (b * f_1 * (1 - a)) + (f_2 * (1 - a) *
(1 - b))) * ((a * g_0) + (b * g_1 * (1 - a)) + (g_2 * (1 - a) * (1 - b))))).
Theorem value_1_of_lhs_spectrum_redraw_three_values : (-319302604033352824179721 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_redraw_three_values (11 / 30) (330 / 997) (330 / 997) (-74 / 125) (-47 / 25) (-103 / 60)
(-1 / 2) (-1 / 2) (1 / 1) <= (-319302604033352824179721 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_redraw_three_values : (-319302604033352824179721 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_redraw_three_values (11 / 30) (330 / 997) (330 / 997) (-74 / 125) (-47 / 25) (-103 / 60)
(-1 / 2) (-1 / 2) (1 / 1) <= (-319302604033352824179721 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_redraw_three_values : (-1328395160503733422489691 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_redraw_three_values (740 / 997) (3 / 25) (1 / 3) (17 / 45) (25 / 72) (25 / 72) (25 / 72)
(899 / 500) (-13 / 8) <= (-1328395160503733422489691 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_redraw_three_values : (-1328395160503733422489691 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_redraw_three_values (740 / 997) (3 / 25) (1 / 3) (17 / 45) (25 / 72) (25 / 72) (25 / 72)
(899 / 500) (-13 / 8) <= (-1328395160503733422489691 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_redraw_three_values : (3131623320521564694082247 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_redraw_three_values (2 / 5) (2 / 5) (2 / 3) (0 / 1) (-11 / 6) (1779 / 1000) (-941 / 997)
(-32 / 125) (4 / 3) <= (3131623320521564694082247 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_redraw_three_values : (3131623320521564694082247 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_redraw_three_values (2 / 5) (2 / 5) (2 / 3) (0 / 1) (-11 / 6) (1779 / 1000) (-941 / 997)
(-32 / 125) (4 / 3) <= (3131623320521564694082247 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_redraw_three_values : (-4356324056101546666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_redraw_three_values (203 / 250) (203 / 250) (203 / 250) (203 / 250) (-4 / 3) (-4 / 3) (-9
/ 10) (-2 / 3) (0 / 1) <= (-4356324056101546666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_redraw_three_values : (-4356324056101546666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_redraw_three_values (203 / 250) (203 / 250) (203 / 250) (203 / 250) (-4 / 3) (-4 / 3) (-9
/ 10) (-2 / 3) (0 / 1) <= (-4356324056101546666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_redraw_three_values : (-2071203 / 5120000) - (1 / 1000000000000) <=
lhs_spectrum_redraw_three_values (849 / 1000) (1 / 6) (1 / 4) (2 / 25) (2 / 25) (91 / 100) (0 / 1) (0 / 1) (-3 / 4) <=
(-2071203 / 5120000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_redraw_three_values : (-2071203 / 5120000) - (1 / 1000000000000) <=
rhs_spectrum_redraw_three_values (849 / 1000) (1 / 6) (1 / 4) (2 / 25) (2 / 25) (91 / 100) (0 / 1) (0 / 1) (-3 / 4) <=
(-2071203 / 5120000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem spectrum_redraw_three_values : forall q a b f_0 f_1 f_2 g_0 g_1 g_2 : R, 0 <= q <= 1 -> 0 <= a <= 1 -> 0 <= b <=
1 -> -2 <= f_0 <= 2 -> -2 <= f_1 <= 2 -> -2 <= f_2 <= 2 -> -2 <= g_0 <= 2 -> -2 <= g_1 <= 2 -> -2 <= g_2 <= 2 ->
lhs_spectrum_redraw_three_values q a b f_0 f_1 f_2 g_0 g_1 g_2 = rhs_spectrum_redraw_three_values q a b f_0 f_1 f_2 g_0
g_1 g_2.
Proof.
intros. unfold lhs_spectrum_redraw_three_values, rhs_spectrum_redraw_three_values, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_redraw_three_values.
