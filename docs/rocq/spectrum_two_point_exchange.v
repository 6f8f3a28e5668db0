From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.two_point_exchange: b^2 + r a^2 - (a^2 + r b^2) = (1 - r)(b^2 - a^2), r = rho^2: the larger of a and b may
   stand without noise. For a, b in (-oo, oo); r in [0, 1]. Source: textbook. *)
Definition lhs_spectrum_two_point_exchange (a b r : R) : R := ((r * (a ^ 2)) + (b ^ 2) - (a ^ 2) - (r * (b ^ 2))).
Definition rhs_spectrum_two_point_exchange (a b r : R) : R := ((1 - r) * ((b ^ 2) - (a ^ 2))).
Theorem value_1_of_lhs_spectrum_two_point_exchange : (-7581219286666666666666667 / 100000000000000000000000) -
(7581219286666666666666667 / 100000000000000000000000000000000000) <= lhs_spectrum_two_point_exchange (-4659 / 500) (-1
/ 1) (7 / 60) <= (-7581219286666666666666667 / 100000000000000000000000) + (7581219286666666666666667 /
100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_two_point_exchange : (-7581219286666666666666667 / 100000000000000000000000) -
(7581219286666666666666667 / 100000000000000000000000000000000000) <= rhs_spectrum_two_point_exchange (-4659 / 500) (-1
/ 1) (7 / 60) <= (-7581219286666666666666667 / 100000000000000000000000) + (7581219286666666666666667 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_two_point_exchange : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_two_point_exchange
(10 / 1) (10 / 1) (1 / 3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_two_point_exchange : (0 / 1) - (1 / 1000000000000) <= rhs_spectrum_two_point_exchange
(10 / 1) (10 / 1) (1 / 3) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_two_point_exchange : (-1579462962962962962962963 / 250000000000000000000000) -
(1579462962962962962962963 / 250000000000000000000000000000000000) <= lhs_spectrum_two_point_exchange (67 / 15) (0 / 1)
(41 / 60) <= (-1579462962962962962962963 / 250000000000000000000000) + (1579462962962962962962963 /
250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_two_point_exchange : (-1579462962962962962962963 / 250000000000000000000000) -
(1579462962962962962962963 / 250000000000000000000000000000000000) <= rhs_spectrum_two_point_exchange (67 / 15) (0 / 1)
(41 / 60) <= (-1579462962962962962962963 / 250000000000000000000000) + (1579462962962962962962963 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_two_point_exchange : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_two_point_exchange
(-1 / 4) (-1 / 4) (3 / 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_two_point_exchange : (0 / 1) - (1 / 1000000000000) <= rhs_spectrum_two_point_exchange
(-1 / 4) (-1 / 4) (3 / 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_two_point_exchange : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_two_point_exchange
(-23 / 5) (-23 / 5) (37 / 100) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_two_point_exchange : (0 / 1) - (1 / 1000000000000) <= rhs_spectrum_two_point_exchange
(-23 / 5) (-23 / 5) (37 / 100) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_two_point_exchange; at_a_point. Qed.
Theorem spectrum_two_point_exchange : forall a b r : R, 0 <= r <= 1 -> lhs_spectrum_two_point_exchange a b r =
rhs_spectrum_two_point_exchange a b r.
Proof.
intros. unfold lhs_spectrum_two_point_exchange, rhs_spectrum_two_point_exchange, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_two_point_exchange.
