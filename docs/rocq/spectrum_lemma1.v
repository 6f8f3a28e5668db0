From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.lemma1: (1 - rho^T) W_{>=T} <= delta, the loss sum_k (1 - rho^k) W_k of a spectrum W_0, ..., W_6. For rho in
   [0, 1]; T in {1..4}; W_0..W_6 in [0, 1]. Source: paper, Lemma 1, as publicly reported, corrected. *)
Definition lhs_spectrum_lemma1_T_1 (rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := ((1 - rho) * (W_1 + W_2 + W_3 + W_4 +
W_5 + W_6)).
Definition rhs_spectrum_lemma1_T_1 (rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := ((W_1 * (1 - rho)) + (W_2 * (1 - (rho ^
2))) + (W_3 * (1 - (rho ^ 3))) + (W_4 * (1 - (rho ^ 4))) + (W_5 * (1 - (rho ^ 5))) + (W_6 * (1 - (rho ^ 6)))).
Theorem value_1_of_lhs_spectrum_lemma1_T_1 : (8137037037037037037037037 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_T_1 (2 / 3) (9 / 10) (39 / 50) (119 / 360) (119 / 360) (1 / 2) (1 / 4) (1 / 4) <=
(8137037037037037037037037 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lemma1_T_1 : (190327503429355281207133 / 125000000000000000000000) -
(190327503429355281207133 / 125000000000000000000000000000000000) <= rhs_spectrum_lemma1_T_1 (2 / 3) (9 / 10) (39 / 50)
(119 / 360) (119 / 360) (1 / 2) (1 / 4) (1 / 4) <= (190327503429355281207133 / 125000000000000000000000) +
(190327503429355281207133 / 125000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lemma1_T_1; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_lemma1_T_1 : (377 / 500) - (1 / 1000000000000) <= lhs_spectrum_lemma1_T_1 (4 / 5) (670 /
997) (1 / 3) (1 / 2) (2 / 3) (3 / 4) (19 / 25) (19 / 25) <= (377 / 500) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_T_1; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_lemma1_T_1 : (3260209 / 1562500) - (3260209 / 1562500000000000000) <=
rhs_spectrum_lemma1_T_1 (4 / 5) (670 / 997) (1 / 3) (1 / 2) (2 / 3) (3 / 4) (19 / 25) (19 / 25) <= (3260209 / 1562500) +
(3260209 / 1562500000000000000).
Proof. unfold rhs_spectrum_lemma1_T_1; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_lemma1_T_1 : (1566666666666666666666667 / 1000000000000000000000000) -
(1566666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_spectrum_lemma1_T_1 (1 / 2) (5 / 12) (13 /
60) (1 / 2) (2 / 3) (1 / 2) (1 / 2) (3 / 4) <= (1566666666666666666666667 / 1000000000000000000000000) +
(1566666666666666666666667 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_lemma1_T_1; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_lemma1_T_1 : (2758072916666666666666667 / 1000000000000000000000000) -
(2758072916666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_lemma1_T_1 (1 / 2) (5 / 12) (13 /
60) (1 / 2) (2 / 3) (1 / 2) (1 / 2) (3 / 4) <= (2758072916666666666666667 / 1000000000000000000000000) +
(2758072916666666666666667 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lemma1_T_1; at_a_point. Qed.
Theorem spectrum_lemma1_T_1 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0 <= W_1 <=
1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> 0 <= W_6 <= 1 -> lhs_spectrum_lemma1_T_1 rho
W_0 W_1 W_2 W_3 W_4 W_5 W_6 <= rhs_spectrum_lemma1_T_1 rho W_0 W_1 W_2 W_3 W_4 W_5 W_6.
Proof.
intros. unfold lhs_spectrum_lemma1_T_1, rhs_spectrum_lemma1_T_1, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * rho ^ 5 * (1 - rho) ^ 1 * W_2 ^ 1 + 2 * rho ^ 5 * (1 - rho) ^ 1 * W_3 ^ 1 + 3 *
rho ^ 5 * (1 - rho) ^ 1 * W_4 ^ 1 + 4 * rho ^ 5 * (1 - rho) ^ 1 * W_5 ^ 1 + 5 * rho ^ 5 * (1 - rho) ^ 1 * W_6 ^ 1 + 4 *
rho ^ 4 * (1 - rho) ^ 2 * W_2 ^ 1 + 7 * rho ^ 4 * (1 - rho) ^ 2 * W_3 ^ 1 + 9 * rho ^ 4 * (1 - rho) ^ 2 * W_4 ^ 1 + 10 *
rho ^ 4 * (1 - rho) ^ 2 * W_5 ^ 1 + 10 * rho ^ 4 * (1 - rho) ^ 2 * W_6 ^ 1 + 6 * rho ^ 3 * (1 - rho) ^ 3 * W_2 ^ 1 + 9 *
rho ^ 3 * (1 - rho) ^ 3 * W_3 ^ 1 + 10 * rho ^ 3 * (1 - rho) ^ 3 * W_4 ^ 1 + 10 * rho ^ 3 * (1 - rho) ^ 3 * W_5 ^ 1 + 10
* rho ^ 3 * (1 - rho) ^ 3 * W_6 ^ 1 + 4 * rho ^ 2 * (1 - rho) ^ 4 * W_2 ^ 1 + 5 * rho ^ 2 * (1 - rho) ^ 4 * W_3 ^ 1 + 5
* rho ^ 2 * (1 - rho) ^ 4 * W_4 ^ 1 + 5 * rho ^ 2 * (1 - rho) ^ 4 * W_5 ^ 1 + 5 * rho ^ 2 * (1 - rho) ^ 4 * W_6 ^ 1 + 1
* rho ^ 1 * (1 - rho) ^ 5 * W_2 ^ 1 + 1 * rho ^ 1 * (1 - rho) ^ 5 * W_3 ^ 1 + 1 * rho ^ 1 * (1 - rho) ^ 5 * W_4 ^ 1 + 1
* rho ^ 1 * (1 - rho) ^ 5 * W_5 ^ 1 + 1 * rho ^ 1 * (1 - rho) ^ 5 * W_6 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive
| strictly] | field; defined].
Qed.

Definition lhs_spectrum_lemma1_T_2 (rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := ((1 - (rho ^ 2)) * (W_2 + W_3 + W_4 +
W_5 + W_6)).
Definition rhs_spectrum_lemma1_T_2 (rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := ((W_1 * (1 - rho)) + (W_2 * (1 - (rho ^
2))) + (W_3 * (1 - (rho ^ 3))) + (W_4 * (1 - (rho ^ 4))) + (W_5 * (1 - (rho ^ 5))) + (W_6 * (1 - (rho ^ 6)))).
Theorem value_1_of_lhs_spectrum_lemma1_T_2 : (462962962962962962962963 / 250000000000000000000000) -
(462962962962962962962963 / 250000000000000000000000000000000000) <= lhs_spectrum_lemma1_T_2 (2 / 3) (1 / 5) (131 / 180)
(2 / 3) (5 / 6) (5 / 6) (1 / 2) (1 / 2) <= (462962962962962962962963 / 250000000000000000000000) +
(462962962962962962962963 / 250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_lemma1_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lemma1_T_2 : (2758367626886145404663923 / 1000000000000000000000000) -
(2758367626886145404663923 / 1000000000000000000000000000000000000) <= rhs_spectrum_lemma1_T_2 (2 / 3) (1 / 5) (131 /
180) (2 / 3) (5 / 6) (5 / 6) (1 / 2) (1 / 2) <= (2758367626886145404663923 / 1000000000000000000000000) +
(2758367626886145404663923 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lemma1_T_2; at_a_point. Qed.
Theorem spectrum_lemma1_T_2 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0 <= W_1 <=
1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> 0 <= W_6 <= 1 -> lhs_spectrum_lemma1_T_2 rho
W_0 W_1 W_2 W_3 W_4 W_5 W_6 <= rhs_spectrum_lemma1_T_2 rho W_0 W_1 W_2 W_3 W_4 W_5 W_6.
Proof.
intros. unfold lhs_spectrum_lemma1_T_2, rhs_spectrum_lemma1_T_2, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * rho ^ 5 * (1 - rho) ^ 1 * W_1 ^ 1 + 1 * rho ^ 5 * (1 - rho) ^ 1 * W_3 ^ 1 + 2 *
rho ^ 5 * (1 - rho) ^ 1 * W_4 ^ 1 + 3 * rho ^ 5 * (1 - rho) ^ 1 * W_5 ^ 1 + 4 * rho ^ 5 * (1 - rho) ^ 1 * W_6 ^ 1 + 5 *
rho ^ 4 * (1 - rho) ^ 2 * W_1 ^ 1 + 3 * rho ^ 4 * (1 - rho) ^ 2 * W_3 ^ 1 + 5 * rho ^ 4 * (1 - rho) ^ 2 * W_4 ^ 1 + 6 *
rho ^ 4 * (1 - rho) ^ 2 * W_5 ^ 1 + 6 * rho ^ 4 * (1 - rho) ^ 2 * W_6 ^ 1 + 10 * rho ^ 3 * (1 - rho) ^ 3 * W_1 ^ 1 + 3 *
rho ^ 3 * (1 - rho) ^ 3 * W_3 ^ 1 + 4 * rho ^ 3 * (1 - rho) ^ 3 * W_4 ^ 1 + 4 * rho ^ 3 * (1 - rho) ^ 3 * W_5 ^ 1 + 4 *
rho ^ 3 * (1 - rho) ^ 3 * W_6 ^ 1 + 10 * rho ^ 2 * (1 - rho) ^ 4 * W_1 ^ 1 + 1 * rho ^ 2 * (1 - rho) ^ 4 * W_3 ^ 1 + 1 *
rho ^ 2 * (1 - rho) ^ 4 * W_4 ^ 1 + 1 * rho ^ 2 * (1 - rho) ^ 4 * W_5 ^ 1 + 1 * rho ^ 2 * (1 - rho) ^ 4 * W_6 ^ 1 + 5 *
rho ^ 1 * (1 - rho) ^ 5 * W_1 ^ 1 + 1 * (1 - rho) ^ 6 * W_1 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly]
| field; defined].
Qed.

Definition lhs_spectrum_lemma1_T_3 (rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := ((1 - (rho ^ 3)) * (W_3 + W_4 + W_5 +
W_6)).
Definition rhs_spectrum_lemma1_T_3 (rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := ((W_1 * (1 - rho)) + (W_2 * (1 - (rho ^
2))) + (W_3 * (1 - (rho ^ 3))) + (W_4 * (1 - (rho ^ 4))) + (W_5 * (1 - (rho ^ 5))) + (W_6 * (1 - (rho ^ 6)))).
Theorem value_1_of_lhs_spectrum_lemma1_T_3 : (232324110794158800837991 / 125000000000000000000000) -
(232324110794158800837991 / 125000000000000000000000000000000000) <= lhs_spectrum_lemma1_T_3 (1 / 3) (4558 / 4791) (2728
/ 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) (3160 / 4791) <= (232324110794158800837991 /
125000000000000000000000) + (232324110794158800837991 / 125000000000000000000000000000000000).
Proof. unfold lhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lemma1_T_3 : (2440150270325676372508009 / 1000000000000000000000000) -
(2440150270325676372508009 / 1000000000000000000000000000000000000) <= rhs_spectrum_lemma1_T_3 (1 / 3) (4558 / 4791)
(2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) (3160 / 4791) <= (2440150270325676372508009 /
1000000000000000000000000) + (2440150270325676372508009 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_lemma1_T_3 : (2216716829859548842198631 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_T_3 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 /
4791) (364 / 4791) (4456 / 4791) <= (2216716829859548842198631 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_lemma1_T_3 : (4292518118007128370224873 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_T_3 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791) (1063 /
4791) (364 / 4791) (4456 / 4791) <= (4292518118007128370224873 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_lemma1_T_3 : (257117689735449237764659 / 250000000000000000000000) -
(257117689735449237764659 / 250000000000000000000000000000000000) <= lhs_spectrum_lemma1_T_3 (2728 / 4791) (3160 / 4791)
(3592 / 4791) (4024 / 4791) (4456 / 4791) (97 / 4791) (529 / 4791) (961 / 4791) <= (257117689735449237764659 /
250000000000000000000000) + (257117689735449237764659 / 250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_lemma1_T_3 : (1964481154697864558586847 / 1000000000000000000000000) -
(1964481154697864558586847 / 1000000000000000000000000000000000000) <= rhs_spectrum_lemma1_T_3 (2728 / 4791) (3160 /
4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (97 / 4791) (529 / 4791) (961 / 4791) <= (1964481154697864558586847 /
1000000000000000000000000) + (1964481154697864558586847 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_lemma1_T_3 : (382851514061944568989551 / 200000000000000000000000) -
(382851514061944568989551 / 200000000000000000000000000000000000) <= lhs_spectrum_lemma1_T_3 (898 / 4791) (2461 / 4791)
(4024 / 4791) (796 / 4791) (2359 / 4791) (3922 / 4791) (694 / 4791) (2257 / 4791) <= (382851514061944568989551 /
200000000000000000000000) + (382851514061944568989551 / 200000000000000000000000000000000000).
Proof. unfold lhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_lemma1_T_3 : (2765427806270081803568481 / 1000000000000000000000000) -
(2765427806270081803568481 / 1000000000000000000000000000000000000) <= rhs_spectrum_lemma1_T_3 (898 / 4791) (2461 /
4791) (4024 / 4791) (796 / 4791) (2359 / 4791) (3922 / 4791) (694 / 4791) (2257 / 4791) <= (2765427806270081803568481 /
1000000000000000000000000) + (2765427806270081803568481 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_lemma1_T_3 : (31879006796979221947631 / 31250000000000000000000) -
(31879006796979221947631 / 31250000000000000000000000000000000) <= lhs_spectrum_lemma1_T_3 (3859 / 4791) (1762 / 4791)
(4456 / 4791) (2359 / 4791) (262 / 4791) (2956 / 4791) (4558 / 4791) (2461 / 4791) <= (31879006796979221947631 /
31250000000000000000000) + (31879006796979221947631 / 31250000000000000000000000000000000).
Proof. unfold lhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_lemma1_T_3 : (434870246882611183516301 / 250000000000000000000000) -
(434870246882611183516301 / 250000000000000000000000000000000000) <= rhs_spectrum_lemma1_T_3 (3859 / 4791) (1762 / 4791)
(4456 / 4791) (2359 / 4791) (262 / 4791) (2956 / 4791) (4558 / 4791) (2461 / 4791) <= (434870246882611183516301 /
250000000000000000000000) + (434870246882611183516301 / 250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lemma1_T_3; at_a_point. Qed.
Theorem spectrum_lemma1_T_3 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0 <= W_1 <=
1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> 0 <= W_6 <= 1 -> lhs_spectrum_lemma1_T_3 rho
W_0 W_1 W_2 W_3 W_4 W_5 W_6 <= rhs_spectrum_lemma1_T_3 rho W_0 W_1 W_2 W_3 W_4 W_5 W_6.
Proof.
intros. unfold lhs_spectrum_lemma1_T_3, rhs_spectrum_lemma1_T_3, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * rho ^ 5 * (1 - rho) ^ 1 * W_1 ^ 1 + 2 * rho ^ 5 * (1 - rho) ^ 1 * W_2 ^ 1 + 1 *
rho ^ 5 * (1 - rho) ^ 1 * W_4 ^ 1 + 2 * rho ^ 5 * (1 - rho) ^ 1 * W_5 ^ 1 + 3 * rho ^ 5 * (1 - rho) ^ 1 * W_6 ^ 1 + 5 *
rho ^ 4 * (1 - rho) ^ 2 * W_1 ^ 1 + 9 * rho ^ 4 * (1 - rho) ^ 2 * W_2 ^ 1 + 2 * rho ^ 4 * (1 - rho) ^ 2 * W_4 ^ 1 + 3 *
rho ^ 4 * (1 - rho) ^ 2 * W_5 ^ 1 + 3 * rho ^ 4 * (1 - rho) ^ 2 * W_6 ^ 1 + 10 * rho ^ 3 * (1 - rho) ^ 3 * W_1 ^ 1 + 16
* rho ^ 3 * (1 - rho) ^ 3 * W_2 ^ 1 + 1 * rho ^ 3 * (1 - rho) ^ 3 * W_4 ^ 1 + 1 * rho ^ 3 * (1 - rho) ^ 3 * W_5 ^ 1 + 1
* rho ^ 3 * (1 - rho) ^ 3 * W_6 ^ 1 + 10 * rho ^ 2 * (1 - rho) ^ 4 * W_1 ^ 1 + 14 * rho ^ 2 * (1 - rho) ^ 4 * W_2 ^ 1 +
5 * rho ^ 1 * (1 - rho) ^ 5 * W_1 ^ 1 + 6 * rho ^ 1 * (1 - rho) ^ 5 * W_2 ^ 1 + 1 * (1 - rho) ^ 6 * W_1 ^ 1 + 1 * (1 -
rho) ^ 6 * W_2 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_lemma1_T_4 (rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := ((1 - (rho ^ 4)) * (W_4 + W_5 + W_6)).
Definition rhs_spectrum_lemma1_T_4 (rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := ((W_1 * (1 - rho)) + (W_2 * (1 - (rho ^
2))) + (W_3 * (1 - (rho ^ 3))) + (W_4 * (1 - (rho ^ 4))) + (W_5 * (1 - (rho ^ 5))) + (W_6 * (1 - (rho ^ 6)))).
Theorem value_1_of_lhs_spectrum_lemma1_T_4 : (1301033560635393322171 / 4882812500000000000000) - (1 / 1000000000000) <=
lhs_spectrum_lemma1_T_4 (168 / 997) (4 / 5) (7 / 10) (5 / 8) (1 / 2) (4 / 45) (4 / 45) (4 / 45) <=
(1301033560635393322171 / 4882812500000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lemma1_T_4 : (953851772307545917097 / 488281250000000000000) - (953851772307545917097 /
488281250000000000000000000000000) <= rhs_spectrum_lemma1_T_4 (168 / 997) (4 / 5) (7 / 10) (5 / 8) (1 / 2) (4 / 45) (4 /
45) (4 / 45) <= (953851772307545917097 / 488281250000000000000) + (953851772307545917097 /
488281250000000000000000000000000).
Proof. unfold rhs_spectrum_lemma1_T_4; at_a_point. Qed.
Theorem spectrum_lemma1_T_4 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0 <= W_1 <=
1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> 0 <= W_6 <= 1 -> lhs_spectrum_lemma1_T_4 rho
W_0 W_1 W_2 W_3 W_4 W_5 W_6 <= rhs_spectrum_lemma1_T_4 rho W_0 W_1 W_2 W_3 W_4 W_5 W_6.
Proof.
intros. unfold lhs_spectrum_lemma1_T_4, rhs_spectrum_lemma1_T_4, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * rho ^ 5 * (1 - rho) ^ 1 * W_1 ^ 1 + 2 * rho ^ 5 * (1 - rho) ^ 1 * W_2 ^ 1 + 3 *
rho ^ 5 * (1 - rho) ^ 1 * W_3 ^ 1 + 1 * rho ^ 5 * (1 - rho) ^ 1 * W_5 ^ 1 + 2 * rho ^ 5 * (1 - rho) ^ 1 * W_6 ^ 1 + 5 *
rho ^ 4 * (1 - rho) ^ 2 * W_1 ^ 1 + 9 * rho ^ 4 * (1 - rho) ^ 2 * W_2 ^ 1 + 12 * rho ^ 4 * (1 - rho) ^ 2 * W_3 ^ 1 + 1 *
rho ^ 4 * (1 - rho) ^ 2 * W_5 ^ 1 + 1 * rho ^ 4 * (1 - rho) ^ 2 * W_6 ^ 1 + 10 * rho ^ 3 * (1 - rho) ^ 3 * W_1 ^ 1 + 16
* rho ^ 3 * (1 - rho) ^ 3 * W_2 ^ 1 + 19 * rho ^ 3 * (1 - rho) ^ 3 * W_3 ^ 1 + 10 * rho ^ 2 * (1 - rho) ^ 4 * W_1 ^ 1 +
14 * rho ^ 2 * (1 - rho) ^ 4 * W_2 ^ 1 + 15 * rho ^ 2 * (1 - rho) ^ 4 * W_3 ^ 1 + 5 * rho ^ 1 * (1 - rho) ^ 5 * W_1 ^ 1
+ 6 * rho ^ 1 * (1 - rho) ^ 5 * W_2 ^ 1 + 6 * rho ^ 1 * (1 - rho) ^ 5 * W_3 ^ 1 + 1 * (1 - rho) ^ 6 * W_1 ^ 1 + 1 * (1 -
rho) ^ 6 * W_2 ^ 1 + 1 * (1 - rho) ^ 6 * W_3 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined].
Qed.

Definition what_was_proved := (spectrum_lemma1_T_1, spectrum_lemma1_T_2, spectrum_lemma1_T_3, spectrum_lemma1_T_4).
Print Assumptions what_was_proved.
