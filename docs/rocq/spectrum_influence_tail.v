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
Theorem value_1_of_lhs_spectrum_influence_tail_T_1 : (3189666666666666666666667 / 1000000000000000000000000) -
(3189666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_1 (1 / 5) (13 / 18)
(247 / 360) (181 / 250) (181 / 250) (1 / 3) <= (3189666666666666666666667 / 1000000000000000000000000) +
(3189666666666666666666667 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_influence_tail_T_1 : (8829111111111111111111111 / 1000000000000000000000000) -
(8829111111111111111111111 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_1 (1 / 5) (13 / 18)
(247 / 360) (181 / 250) (181 / 250) (1 / 3) <= (8829111111111111111111111 / 1000000000000000000000000) +
(8829111111111111111111111 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_1; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_influence_tail_T_1 : (1926111111111111111111111 / 1000000000000000000000000) -
(1926111111111111111111111 / 1000000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_1 (144 / 997) (1 /
4) (1 / 4) (29 / 100) (9 / 20) (247 / 360) <= (1926111111111111111111111 / 1000000000000000000000000) +
(1926111111111111111111111 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_1; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_influence_tail_T_1 : (1712638888888888888888889 / 250000000000000000000000) -
(1712638888888888888888889 / 250000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_1 (144 / 997) (1 /
4) (1 / 4) (29 / 100) (9 / 20) (247 / 360) <= (1712638888888888888888889 / 250000000000000000000000) +
(1712638888888888888888889 / 250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_1; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_influence_tail_T_1 : (330046807087930458040789 / 100000000000000000000000) -
(330046807087930458040789 / 100000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_1 (2 / 5) (3 / 5)
(964 / 997) (964 / 997) (3 / 5) (1 / 6) <= (330046807087930458040789 / 100000000000000000000000) +
(330046807087930458040789 / 100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_1; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_influence_tail_T_1 : (8667836843864928117686393 / 1000000000000000000000000) -
(8667836843864928117686393 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_1 (2 / 5) (3 / 5)
(964 / 997) (964 / 997) (3 / 5) (1 / 6) <= (8667836843864928117686393 / 1000000000000000000000000) +
(8667836843864928117686393 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_1; at_a_point. Qed.
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
Theorem value_1_of_lhs_spectrum_influence_tail_T_2 : (1701635573386827148111 / 800000000000000000000) -
(1701635573386827148111 / 800000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_2 (23 / 25) (19 / 60) (2 /
15) (9 / 100) (949 / 997) (949 / 997) <= (1701635573386827148111 / 800000000000000000000) + (1701635573386827148111 /
800000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_influence_tail_T_2 : (4710016716817118020728853 / 1000000000000000000000000) -
(4710016716817118020728853 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_2 (23 / 25) (19 /
60) (2 / 15) (9 / 100) (949 / 997) (949 / 997) <= (4710016716817118020728853 / 1000000000000000000000000) +
(4710016716817118020728853 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_2; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_influence_tail_T_2 : (268516750250752256770311 / 200000000000000000000000) -
(268516750250752256770311 / 200000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_2 (477 / 1000) (1 /
2) (194 / 997) (37 / 250) (1 / 5) (4 / 5) <= (268516750250752256770311 / 200000000000000000000000) +
(268516750250752256770311 / 200000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_2; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_influence_tail_T_2 : (613316750250752256770311 / 200000000000000000000000) -
(613316750250752256770311 / 200000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_2 (477 / 1000) (1 /
2) (194 / 997) (37 / 250) (1 / 5) (4 / 5) <= (613316750250752256770311 / 200000000000000000000000) +
(613316750250752256770311 / 200000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_2; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_influence_tail_T_2 : (7 / 5) - (7 / 5000000000000) <= lhs_spectrum_influence_tail_T_2 (1
/ 2) (5 / 6) (1 / 5) (3 / 10) (1 / 5) (7 / 10) <= (7 / 5) + (7 / 5000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_2; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_influence_tail_T_2 : (3216666666666666666666667 / 1000000000000000000000000) -
(3216666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_2 (1 / 2) (5 / 6)
(1 / 5) (3 / 10) (1 / 5) (7 / 10) <= (3216666666666666666666667 / 1000000000000000000000000) +
(3216666666666666666666667 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_2; at_a_point. Qed.
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
Theorem value_1_of_lhs_spectrum_influence_tail_T_3 : (1394260559456146216427059 / 1000000000000000000000000) -
(1394260559456146216427059 / 1000000000000000000000000000000000000) <= lhs_spectrum_influence_tail_T_3 (1 / 4) (61 /
100) (9 / 20) (3 / 8) (229 / 360) (382 / 997) <= (1394260559456146216427059 / 1000000000000000000000000) +
(1394260559456146216427059 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_influence_tail_T_3 : (295632986923734165459341 / 125000000000000000000000) -
(295632986923734165459341 / 125000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_3 (1 / 4) (61 / 100)
(9 / 20) (3 / 8) (229 / 360) (382 / 997) <= (295632986923734165459341 / 125000000000000000000000) +
(295632986923734165459341 / 125000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_3; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_influence_tail_T_3 : (9 / 5) - (9 / 5000000000000) <= lhs_spectrum_influence_tail_T_3
(41 / 180) (3 / 10) (1 / 2) (2 / 3) (1 / 3) (4 / 5) <= (9 / 5) + (9 / 5000000000000).
Proof. unfold lhs_spectrum_influence_tail_T_3; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_influence_tail_T_3 : (1438888888888888888888889 / 500000000000000000000000) -
(1438888888888888888888889 / 500000000000000000000000000000000000) <= rhs_spectrum_influence_tail_T_3 (41 / 180) (3 /
10) (1 / 2) (2 / 3) (1 / 3) (4 / 5) <= (1438888888888888888888889 / 500000000000000000000000) +
(1438888888888888888888889 / 500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_influence_tail_T_3; at_a_point. Qed.
Theorem spectrum_influence_tail_T_3 : forall W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= W_0 <= 1 -> 0 <= W_1 <= 1 -> 0 <= W_2 <=
1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> lhs_spectrum_influence_tail_T_3 W_0 W_1 W_2 W_3 W_4 W_5 <=
rhs_spectrum_influence_tail_T_3 W_0 W_1 W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_influence_tail_T_3, rhs_spectrum_influence_tail_T_3, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Definition what_was_proved := (spectrum_influence_tail_T_1, spectrum_influence_tail_T_2, spectrum_influence_tail_T_3).
Print Assumptions what_was_proved.
