From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.influence_tail: The tail at degrees >= T is at most I/T, I = sum_k k W_k, of a spectrum W_0, ..., W_5. For T in
   {1..3}; W_0..W_5 in [0, 1]. Source: O'Donnell, Prop. 3.2; paper, section 3, as publicly reported. *)
Definition lhs_spectrum_influence_tail_T_1 (W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := (W_1 + W_2 + W_3 + W_4 + W_5).
Definition rhs_spectrum_influence_tail_T_1 (W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := (W_1 + (2 * W_2) + (3 * W_3) + (4 * W_4)
+ (5 * W_5)).
Theorem value_1_of_lhs_spectrum_influence_tail_T_1 : (1468586933834272594447923 / 500000000000000000000000) -
(1468586933834272594447923 / 500000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_1 (1 / 3) (4558 /
4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) <= (1468586933834272594447923 / 500000000000000000000000) +
(1468586933834272594447923 / 500000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_1. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_influence_tail_T_1 : (3995929868503443957420163 / 500000000000000000000000) -
(3995929868503443957420163 / 500000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_1 (1 / 3) (4558 /
4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) <= (3995929868503443957420163 / 500000000000000000000000) +
(3995929868503443957420163 / 500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_1. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_influence_tail_T_1 : (2568357336672928407430599 / 1000000000000000000000000) -
(2568357336672928407430599 / 1000000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_1 (4558 / 4791)
(3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) <= (2568357336672928407430599 /
1000000000000000000000000) + (2568357336672928407430599 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_1. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_influence_tail_T_1 : (6246086412022542266750157 / 1000000000000000000000000) -
(6246086412022542266750157 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_1 (4558 / 4791)
(3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) <= (6246086412022542266750157 /
1000000000000000000000000) + (6246086412022542266750157 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_1. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_influence_tail_T_1 : (878156960968482571488207 / 250000000000000000000000) -
(878156960968482571488207 / 250000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_1 (2728 / 4791) (3160
/ 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) <= (878156960968482571488207 / 250000000000000000000000) +
(878156960968482571488207 / 250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_1. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_influence_tail_T_1 : (1006574827802128991859737 / 100000000000000000000000) -
(1006574827802128991859737 / 100000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_1 (2728 / 4791)
(3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) <= (1006574827802128991859737 /
100000000000000000000000) + (1006574827802128991859737 / 100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_1. at_a_point. Qed.
Theorem spectrum_influence_tail_T_1 : forall W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= W_0 <= 1 -> 0 <= W_1 <= 1 -> 0 <= W_2 <=
1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> lhs_spectrum_influence_tail_T_1 W_0 W_1 W_2 W_3 W_4 W_5 <=
rhs_spectrum_influence_tail_T_1 W_0 W_1 W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_influence_tail_T_1, rhs_spectrum_influence_tail_T_1, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Definition lhs_spectrum_influence_tail_T_2 (W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := (W_2 + W_3 + W_4 + W_5).
Definition rhs_spectrum_influence_tail_T_2 (W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((W_1 / 2) + W_2 + (3 * W_3 / 2) + (2 *
W_4) + (5 * W_5 / 2)).
Theorem value_1_of_lhs_spectrum_influence_tail_T_2 : (992903360467543310373617 / 500000000000000000000000) -
(992903360467543310373617 / 500000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_2 (1 / 3) (4558 /
4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) <= (992903360467543310373617 / 500000000000000000000000) +
(992903360467543310373617 / 500000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_2. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_influence_tail_T_2 : (3995929868503443957420163 / 1000000000000000000000000) -
(3995929868503443957420163 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_2 (1 / 3) (4558 /
4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) <= (3995929868503443957420163 / 1000000000000000000000000)
+ (3995929868503443957420163 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_2. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_influence_tail_T_2 : (1762888749739094134836151 / 1000000000000000000000000) -
(1762888749739094134836151 / 1000000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_2 (4558 / 4791)
(3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) <= (1762888749739094134836151 /
1000000000000000000000000) + (1762888749739094134836151 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_2. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_influence_tail_T_2 : (1561521603005635566687539 / 500000000000000000000000) -
(1561521603005635566687539 / 500000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_2 (4558 / 4791)
(3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) <= (1561521603005635566687539 /
500000000000000000000000) + (1561521603005635566687539 / 500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_2. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_influence_tail_T_2 : (89158056773116259653517 / 31250000000000000000000) -
(89158056773116259653517 / 31250000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_2 (2728 / 4791) (3160 /
4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) <= (89158056773116259653517 / 31250000000000000000000) +
(89158056773116259653517 / 31250000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_2. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_influence_tail_T_2 : (1006574827802128991859737 / 200000000000000000000000) -
(1006574827802128991859737 / 200000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_2 (2728 / 4791)
(3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) <= (1006574827802128991859737 /
200000000000000000000000) + (1006574827802128991859737 / 200000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_2. at_a_point. Qed.
Theorem spectrum_influence_tail_T_2 : forall W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= W_0 <= 1 -> 0 <= W_1 <= 1 -> 0 <= W_2 <=
1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> lhs_spectrum_influence_tail_T_2 W_0 W_1 W_2 W_3 W_4 W_5 <=
rhs_spectrum_influence_tail_T_2 W_0 W_1 W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_influence_tail_T_2, rhs_spectrum_influence_tail_T_2, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Definition lhs_spectrum_influence_tail_T_3 (W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := (W_3 + W_4 + W_5).
Definition rhs_spectrum_influence_tail_T_3 (W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((W_1 / 3) + (2 * W_2 / 3) + W_3 + (4 *
W_4 / 3) + (5 * W_5 / 3)).
Theorem value_1_of_lhs_spectrum_influence_tail_T_3 : (88525360050093926111459 / 62500000000000000000000) -
(88525360050093926111459 / 62500000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_3 (1 / 3) (4558 / 4791)
(2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) <= (88525360050093926111459 / 62500000000000000000000) +
(88525360050093926111459 / 62500000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_3. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_influence_tail_T_3 : (2663953245668962638280109 / 1000000000000000000000000) -
(2663953245668962638280109 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_3 (1 / 3) (4558 /
4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) <= (2663953245668962638280109 / 1000000000000000000000000)
+ (2663953245668962638280109 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_3. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_influence_tail_T_3 : (1103318722604884157795867 / 1000000000000000000000000) -
(1103318722604884157795867 / 1000000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_3 (4558 / 4791)
(3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) <= (1103318722604884157795867 /
1000000000000000000000000) + (1103318722604884157795867 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_3. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_influence_tail_T_3 : (2082028804007514088916719 / 1000000000000000000000000) -
(2082028804007514088916719 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_3 (4558 / 4791)
(3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 / 4791) <= (2082028804007514088916719 /
1000000000000000000000000) + (2082028804007514088916719 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_3. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_influence_tail_T_3 : (2103318722604884157795867 / 1000000000000000000000000) -
(2103318722604884157795867 / 1000000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_3 (2728 / 4791)
(3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) <= (2103318722604884157795867 /
1000000000000000000000000) + (2103318722604884157795867 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_3. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_influence_tail_T_3 : (3355249426007096639532457 / 1000000000000000000000000) -
(3355249426007096639532457 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_3 (2728 / 4791)
(3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) <= (3355249426007096639532457 /
1000000000000000000000000) + (3355249426007096639532457 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_3. at_a_point. Qed.
Theorem spectrum_influence_tail_T_3 : forall W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= W_0 <= 1 -> 0 <= W_1 <= 1 -> 0 <= W_2 <=
1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> lhs_spectrum_influence_tail_T_3 W_0 W_1 W_2 W_3 W_4 W_5 <=
rhs_spectrum_influence_tail_T_3 W_0 W_1 W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_influence_tail_T_3, rhs_spectrum_influence_tail_T_3, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Definition what_was_proved := (spectrum_influence_tail_T_1, spectrum_influence_tail_T_2, spectrum_influence_tail_T_3).
Print Assumptions what_was_proved.
