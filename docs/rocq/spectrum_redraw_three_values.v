From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.redraw_three_values: E f(x) g(y) = E f E g + q (E f g - E f E g) for a token x of three values with
   probabilities a, (1 - a) b, (1 - a)(1 - b), kept in y with probability q, else redrawn from this law. For q, a, b in
   [0, 1]; f_0, f_1, f_2, g_0, g_1, g_2 in (-oo, oo). Source: Efron and Stein (1981); O'Donnell, section 8.3. *)
Definition lhs_spectrum_redraw_three_values (q a b f_0 f_1 f_2 g_0 g_1 g_2 : R) : R := ((a * b * f_0 * g_1 * (1 - a) *
(1 - q)) + (a * b * f_1 * g_0 * (1 - a) * (1 - q)) + (a * f_0 * g_0 * ((a * (1 - q)) + q)) + (a * f_0 * g_2 * (1 - a) *
(1 - b) * (1 - q)) + (a * f_2 * g_0 * (1 - a) * (1 - b) * (1 - q)) + (b * f_1 * g_1 * (1 - a) * ((b * (1 - a) * (1 - q))
+ q)) + (b * f_1 * g_2 * ((1 - a) ^ 2) * (1 - b) * (1 - q)) + (b * f_2 * g_1 * ((1 - a) ^ 2) * (1 - b) * (1 - q)) + (f_2
* g_2 * (1 - a) * (1 - b) * (q + ((1 - a) * (1 - b) * (1 - q))))).
Definition rhs_spectrum_redraw_three_values (q a b f_0 f_1 f_2 g_0 g_1 g_2 : R) : R := ((q * ((a * f_0 * g_0) + (b * f_1
* g_1 * (1 - a)) + (f_2 * g_2 * (1 - a) * (1 - b)) - (((a * f_0) + (b * f_1 * (1 - a)) + (f_2 * (1 - a) * (1 - b))) *
((a * g_0) + (b * g_1 * (1 - a)) + (g_2 * (1 - a) * (1 - b)))))) + (((a * f_0) + (b * f_1 * (1 - a)) + (f_2 * (1 - a) *
(1 - b))) * ((a * g_0) + (b * g_1 * (1 - a)) + (g_2 * (1 - a) * (1 - b))))).
Theorem value_1_of_lhs_spectrum_redraw_three_values : (-578808630409941243483537 / 200000000000000000000000) -
(578808630409941243483537 / 200000000000000000000000000000000000) <= lhs_spectrum_redraw_three_values (5 / 8) (1 / 2)
(101 / 180) (5 / 3) (-28 / 5) (117 / 997) (-83 / 180) (19 / 8) (29 / 6) <= (-578808630409941243483537 /
200000000000000000000000) + (578808630409941243483537 / 200000000000000000000000000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_redraw_three_values : (-578808630409941243483537 / 200000000000000000000000) -
(578808630409941243483537 / 200000000000000000000000000000000000) <= rhs_spectrum_redraw_three_values (5 / 8) (1 / 2)
(101 / 180) (5 / 3) (-28 / 5) (117 / 997) (-83 / 180) (19 / 8) (29 / 6) <= (-578808630409941243483537 /
200000000000000000000000) + (578808630409941243483537 / 200000000000000000000000000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_redraw_three_values : (546293117820444927000507 / 25000000000000000000000) -
(546293117820444927000507 / 25000000000000000000000000000000000) <= lhs_spectrum_redraw_three_values (1 / 2) (807 / 997)
(5 / 12) (7117 / 997) (1 / 1) (351 / 100) (351 / 100) (43 / 5) (2 / 3) <= (546293117820444927000507 /
25000000000000000000000) + (546293117820444927000507 / 25000000000000000000000000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_redraw_three_values : (546293117820444927000507 / 25000000000000000000000) -
(546293117820444927000507 / 25000000000000000000000000000000000) <= rhs_spectrum_redraw_three_values (1 / 2) (807 / 997)
(5 / 12) (7117 / 997) (1 / 1) (351 / 100) (351 / 100) (43 / 5) (2 / 3) <= (546293117820444927000507 /
25000000000000000000000) + (546293117820444927000507 / 25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_redraw_three_values : (782631803475091942494149 / 25000000000000000000000) -
(782631803475091942494149 / 25000000000000000000000000000000000) <= lhs_spectrum_redraw_three_values (2 / 3) (17 / 50)
(1 / 2) (-79 / 12) (16 / 5) (10 / 1) (-2317 / 997) (57 / 10) (2369 / 250) <= (782631803475091942494149 /
25000000000000000000000) + (782631803475091942494149 / 25000000000000000000000000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_redraw_three_values : (782631803475091942494149 / 25000000000000000000000) -
(782631803475091942494149 / 25000000000000000000000000000000000) <= rhs_spectrum_redraw_three_values (2 / 3) (17 / 50)
(1 / 2) (-79 / 12) (16 / 5) (10 / 1) (-2317 / 997) (57 / 10) (2369 / 250) <= (782631803475091942494149 /
25000000000000000000000) + (782631803475091942494149 / 25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_redraw_three_values : (-8374602868923611111111111 / 1000000000000000000000000) -
(8374602868923611111111111 / 1000000000000000000000000000000000000) <= lhs_spectrum_redraw_three_values (1 / 10) (3 / 4)
(223 / 360) (-6 / 5) (-449 / 50) (157 / 60) (22 / 3) (-6 / 1) (1 / 1) <= (-8374602868923611111111111 /
1000000000000000000000000) + (8374602868923611111111111 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_redraw_three_values : (-8374602868923611111111111 / 1000000000000000000000000) -
(8374602868923611111111111 / 1000000000000000000000000000000000000) <= rhs_spectrum_redraw_three_values (1 / 10) (3 / 4)
(223 / 360) (-6 / 5) (-449 / 50) (157 / 60) (22 / 3) (-6 / 1) (1 / 1) <= (-8374602868923611111111111 /
1000000000000000000000000) + (8374602868923611111111111 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_redraw_three_values : (-79427631127619371001671 / 3125000000000000000000) -
(79427631127619371001671 / 3125000000000000000000000000000000) <= lhs_spectrum_redraw_three_values (517 / 997) (4 / 5)
(747 / 1000) (-6 / 1) (8813 / 1000) (3141 / 1000) (5729 / 1000) (-861 / 100) (-1189 / 997) <= (-79427631127619371001671
/ 3125000000000000000000) + (79427631127619371001671 / 3125000000000000000000000000000000).
Proof. unfold lhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_redraw_three_values : (-79427631127619371001671 / 3125000000000000000000) -
(79427631127619371001671 / 3125000000000000000000000000000000) <= rhs_spectrum_redraw_three_values (517 / 997) (4 / 5)
(747 / 1000) (-6 / 1) (8813 / 1000) (3141 / 1000) (5729 / 1000) (-861 / 100) (-1189 / 997) <= (-79427631127619371001671
/ 3125000000000000000000) + (79427631127619371001671 / 3125000000000000000000000000000000).
Proof. unfold rhs_spectrum_redraw_three_values; at_a_point. Qed.
Theorem spectrum_redraw_three_values : forall q a b f_0 f_1 f_2 g_0 g_1 g_2 : R, 0 <= q <= 1 -> 0 <= a <= 1 -> 0 <= b <=
1 -> lhs_spectrum_redraw_three_values q a b f_0 f_1 f_2 g_0 g_1 g_2 = rhs_spectrum_redraw_three_values q a b f_0 f_1 f_2
g_0 g_1 g_2.
Proof.
intros. unfold lhs_spectrum_redraw_three_values, rhs_spectrum_redraw_three_values, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_redraw_three_values.
