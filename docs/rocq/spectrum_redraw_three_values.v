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
Theorem value_1_of_lhs_spectrum_redraw_three_values : (2088506865925907013199981 / 1000000000000000000000000) -
(2088506865925907013199981 / 1000000000000000000000000000000000000) <= lhs_spectrum_redraw_three_values (1 / 3) (4558 /
4791) (2728 / 4791) (-5990 / 4791) (5854 / 4791) (-1466 / 4791) (-8786 / 4791) (3058 / 4791) (-4262 / 4791) <=
(2088506865925907013199981 / 1000000000000000000000000) + (2088506865925907013199981 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_redraw_three_values. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_redraw_three_values : (2088506865925907013199981 / 1000000000000000000000000) -
(2088506865925907013199981 / 1000000000000000000000000000000000000) <= rhs_spectrum_redraw_three_values (1 / 3) (4558 /
4791) (2728 / 4791) (-5990 / 4791) (5854 / 4791) (-1466 / 4791) (-8786 / 4791) (3058 / 4791) (-4262 / 4791) <=
(2088506865925907013199981 / 1000000000000000000000000) + (2088506865925907013199981 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_redraw_three_values. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_redraw_three_values : (-2567435957995433726122307 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_redraw_three_values (4558 / 4791) (3859 / 4791) (3160 / 4791) (262 / 4791) (-2534 / 4791)
(-5330 / 4791) (-8126 / 4791) (8242 / 4791) (5446 / 4791) <= (-2567435957995433726122307 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_three_values. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_redraw_three_values : (-2567435957995433726122307 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_redraw_three_values (4558 / 4791) (3859 / 4791) (3160 / 4791) (262 / 4791) (-2534 / 4791)
(-5330 / 4791) (-8126 / 4791) (8242 / 4791) (5446 / 4791) <= (-2567435957995433726122307 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_three_values. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_redraw_three_values : (-59996265278327930015639 / 250000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_redraw_three_values (2728 / 4791) (3160 / 4791) (3592 / 4791) (6514 / 4791) (8242 / 4791)
(-2 / 3) (-1466 / 4791) (262 / 4791) (1990 / 4791) <= (-59996265278327930015639 / 250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_redraw_three_values. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_redraw_three_values : (-59996265278327930015639 / 250000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_redraw_three_values (2728 / 4791) (3160 / 4791) (3592 / 4791) (6514 / 4791) (8242 / 4791)
(-2 / 3) (-1466 / 4791) (262 / 4791) (1990 / 4791) <= (-59996265278327930015639 / 250000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_redraw_three_values. at_a_point. Qed.
Theorem spectrum_redraw_three_values : forall q a b f_0 f_1 f_2 g_0 g_1 g_2 : R, 0 <= q <= 1 -> 0 <= a <= 1 -> 0 <= b <=
1 -> -2 <= f_0 <= 2 -> -2 <= f_1 <= 2 -> -2 <= f_2 <= 2 -> -2 <= g_0 <= 2 -> -2 <= g_1 <= 2 -> -2 <= g_2 <= 2 ->
lhs_spectrum_redraw_three_values q a b f_0 f_1 f_2 g_0 g_1 g_2 = rhs_spectrum_redraw_three_values q a b f_0 f_1 f_2 g_0
g_1 g_2.
Proof.
intros. unfold lhs_spectrum_redraw_three_values, rhs_spectrum_redraw_three_values, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_redraw_three_values.
