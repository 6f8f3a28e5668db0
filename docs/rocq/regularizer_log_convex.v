From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.log_convex: x (x + b) <= (x + b/2)^2: -log in the middle between x and x + b is at most the mean of its two
   values. For x, b in (0, oo). Source: textbook. *)
Definition lhs_regularizer_log_convex (x b : R) : R := (x * (b + x)).
Definition rhs_regularizer_log_convex (x b : R) : R := (((b / 2) + x) ^ 2).
Theorem value_1_of_lhs_regularizer_log_convex : (963525360050093926111459 / 250000000000000000000000) -
(963525360050093926111459 / 250000000000000000000000000000000000) <= lhs_regularizer_log_convex (1 / 1) (4558 / 1597) <=
(963525360050093926111459 / 250000000000000000000000) + (963525360050093926111459 /
250000000000000000000000000000000000).
Proof. unfold lhs_regularizer_log_convex. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_log_convex : (5890575197938840397755811 / 1000000000000000000000000) -
(5890575197938840397755811 / 1000000000000000000000000000000000000) <= rhs_regularizer_log_convex (1 / 1) (4558 / 1597)
<= (5890575197938840397755811 / 1000000000000000000000000) + (5890575197938840397755811 /
1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_log_convex. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_log_convex : (752128109648295626309349 / 50000000000000000000000) -
(752128109648295626309349 / 50000000000000000000000000000000000) <= lhs_regularizer_log_convex (4558 / 1597) (3859 /
1597) <= (752128109648295626309349 / 50000000000000000000000) + (752128109648295626309349 /
50000000000000000000000000000000000).
Proof. unfold lhs_regularizer_log_convex. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_log_convex : (1650231639317458493912153 / 100000000000000000000000) -
(1650231639317458493912153 / 100000000000000000000000000000000000) <= rhs_regularizer_log_convex (4558 / 1597) (3859 /
1597) <= (1650231639317458493912153 / 100000000000000000000000) + (1650231639317458493912153 /
100000000000000000000000000000000000).
Proof. unfold rhs_regularizer_log_convex. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_log_convex : (1574498835284850390662831 / 250000000000000000000000) -
(1574498835284850390662831 / 250000000000000000000000000000000000) <= lhs_regularizer_log_convex (2728 / 1597) (3160 /
1597) <= (1574498835284850390662831 / 250000000000000000000000) + (1574498835284850390662831 /
250000000000000000000000000000000000).
Proof. unfold lhs_regularizer_log_convex. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_log_convex : (3638409368850251077376217 / 500000000000000000000000) -
(3638409368850251077376217 / 500000000000000000000000000000000000) <= rhs_regularizer_log_convex (2728 / 1597) (3160 /
1597) <= (3638409368850251077376217 / 500000000000000000000000) + (3638409368850251077376217 /
500000000000000000000000000000000000).
Proof. unfold rhs_regularizer_log_convex. at_a_point. Qed.
Theorem regularizer_log_convex : forall x b : R, 0 < x -> 0 < b -> lhs_regularizer_log_convex x b <=
rhs_regularizer_log_convex x b.
Proof.
intros. unfold lhs_regularizer_log_convex, rhs_regularizer_log_convex, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * (b ^ 2) ^ 1) / (4))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined].
Qed.

Print Assumptions regularizer_log_convex.
