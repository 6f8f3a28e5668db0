From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.noise_beats_influence: T rho^(T-1) delta(rho) <= (1 - rho^T) I for delta(rho) = sum_k (1 - rho^k) W_k and I =
   sum_k k W_k of a spectrum W_0, ..., W_5. For rho in [0, 1]; T in {1..3}; W_0..W_5 in [0, 1]. Source: ours (the paper
   claims it from experiments, as publicly reported). *)
Definition lhs_spectrum_noise_beats_influence_T_1 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((W_1 * (1 - rho)) + (W_2 *
(1 - (rho ^ 2))) + (W_3 * (1 - (rho ^ 3))) + (W_4 * (1 - (rho ^ 4))) + (W_5 * (1 - (rho ^ 5)))).
Definition rhs_spectrum_noise_beats_influence_T_1 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((1 - rho) * (W_1 + (2 * W_2)
+ (3 * W_3) + (4 * W_4) + (5 * W_5))).
Theorem value_1_of_lhs_spectrum_noise_beats_influence_T_1 : (178148500317381784948287 / 100000000000000000000000) -
(178148500317381784948287 / 100000000000000000000000000000000000) <= lhs_spectrum_noise_beats_influence_T_1 (1 / 3)
(4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) <= (178148500317381784948287 /
100000000000000000000000) + (178148500317381784948287 / 100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_1. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_beats_influence_T_1 : (877061156334794406178251 / 250000000000000000000000) -
(877061156334794406178251 / 250000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_1 (1 / 3)
(4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) <= (877061156334794406178251 /
250000000000000000000000) + (877061156334794406178251 / 250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_1. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_beats_influence_T_1 : (117994692475508937893181 / 625000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_beats_influence_T_1 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 /
4791) (1063 / 4791) (364 / 4791) <= (117994692475508937893181 / 625000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_1. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_beats_influence_T_1 : (246666319010009767060891 / 1250000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_noise_beats_influence_T_1 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762
/ 4791) (1063 / 4791) (364 / 4791) <= (246666319010009767060891 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_1. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_noise_beats_influence_T_1 : (1172628348454012640461451 / 500000000000000000000000) -
(1172628348454012640461451 / 500000000000000000000000000000000000) <= lhs_spectrum_noise_beats_influence_T_1 (2728 /
4791) (3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (1172628348454012640461451 /
500000000000000000000000) + (1172628348454012640461451 / 500000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_1. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_noise_beats_influence_T_1 : (23334787511859208987003 / 6250000000000000000000) -
(23334787511859208987003 / 6250000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_1 (2728 / 4791)
(3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (23334787511859208987003 /
6250000000000000000000) + (23334787511859208987003 / 6250000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_1. at_a_point. Qed.
Theorem spectrum_noise_beats_influence_T_1 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0
<= W_1 <= 1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 ->
lhs_spectrum_noise_beats_influence_T_1 rho W_0 W_1 W_2 W_3 W_4 W_5 <= rhs_spectrum_noise_beats_influence_T_1 rho W_0 W_1
W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_noise_beats_influence_T_1, rhs_spectrum_noise_beats_influence_T_1, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * rho ^ 3 * (1 - rho) ^ 2 * W_2 ^ 1 + 3 * rho ^ 3 * (1 -
rho) ^ 2 * W_3 ^ 1 + 6 * rho ^ 3 * (1 - rho) ^ 2 * W_4 ^ 1 + 10 * rho ^ 3 * (1 - rho) ^ 2 * W_5 ^ 1 + 3 * rho ^ 2 * (1 -
rho) ^ 3 * W_2 ^ 1 + 8 * rho ^ 2 * (1 - rho) ^ 3 * W_3 ^ 1 + 14 * rho ^ 2 * (1 - rho) ^ 3 * W_4 ^ 1 + 20 * rho ^ 2 * (1
- rho) ^ 3 * W_5 ^ 1 + 3 * rho ^ 1 * (1 - rho) ^ 4 * W_2 ^ 1 + 7 * rho ^ 1 * (1 - rho) ^ 4 * W_3 ^ 1 + 11 * rho ^ 1 * (1
- rho) ^ 4 * W_4 ^ 1 + 15 * rho ^ 1 * (1 - rho) ^ 4 * W_5 ^ 1 + 1 * (1 - rho) ^ 5 * W_2 ^ 1 + 2 * (1 - rho) ^ 5 * W_3 ^
1 + 3 * (1 - rho) ^ 5 * W_4 ^ 1 + 4 * (1 - rho) ^ 5 * W_5 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_spectrum_noise_beats_influence_T_2 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := (2 * rho * ((W_1 * (1 - rho))
+ (W_2 * (1 - (rho ^ 2))) + (W_3 * (1 - (rho ^ 3))) + (W_4 * (1 - (rho ^ 4))) + (W_5 * (1 - (rho ^ 5))))).
Definition rhs_spectrum_noise_beats_influence_T_2 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((1 - (rho ^ 2)) * (W_1 + (2
* W_2) + (3 * W_3) + (4 * W_4) + (5 * W_5))).
Theorem value_1_of_lhs_spectrum_noise_beats_influence_T_2 : (59382833439127261649429 / 50000000000000000000000) -
(59382833439127261649429 / 50000000000000000000000000000000000) <= lhs_spectrum_noise_beats_influence_T_2 (1 / 3) (4558
/ 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) <= (59382833439127261649429 /
50000000000000000000000) + (59382833439127261649429 / 50000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_2. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_beats_influence_T_2 : (4677659500452236832950671 / 1000000000000000000000000) -
(4677659500452236832950671 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_2 (1 / 3)
(4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) <= (4677659500452236832950671 /
1000000000000000000000000) + (4677659500452236832950671 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_2. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_beats_influence_T_2 : (1796100382561869301330391 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_noise_beats_influence_T_2 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762
/ 4791) (1063 / 4791) (364 / 4791) <= (1796100382561869301330391 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_2. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_beats_influence_T_2 : (77013848179489252757329 / 200000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_noise_beats_influence_T_2 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 /
4791) (1063 / 4791) (364 / 4791) <= (77013848179489252757329 / 200000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_2. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_noise_beats_influence_T_2 : (1335391414979146935161277 / 500000000000000000000000) -
(1335391414979146935161277 / 500000000000000000000000000000000000) <= lhs_spectrum_noise_beats_influence_T_2 (2728 /
4791) (3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (1335391414979146935161277 /
500000000000000000000000) + (1335391414979146935161277 / 500000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_2. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_noise_beats_influence_T_2 : (1171892413620000116039411 / 200000000000000000000000) -
(1171892413620000116039411 / 200000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_2 (2728 /
4791) (3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (1171892413620000116039411 /
200000000000000000000000) + (1171892413620000116039411 / 200000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_2. at_a_point. Qed.
Theorem spectrum_noise_beats_influence_T_2 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0
<= W_1 <= 1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 ->
lhs_spectrum_noise_beats_influence_T_2 rho W_0 W_1 W_2 W_3 W_4 W_5 <= rhs_spectrum_noise_beats_influence_T_2 rho W_0 W_1
W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_noise_beats_influence_T_2, rhs_spectrum_noise_beats_influence_T_2, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * rho ^ 4 * (1 - rho) ^ 2 * W_1 ^ 1 + 4 * rho ^ 4 * (1 -
rho) ^ 2 * W_2 ^ 1 + 9 * rho ^ 4 * (1 - rho) ^ 2 * W_3 ^ 1 + 16 * rho ^ 4 * (1 - rho) ^ 2 * W_4 ^ 1 + 25 * rho ^ 4 * (1
- rho) ^ 2 * W_5 ^ 1 + 4 * rho ^ 3 * (1 - rho) ^ 3 * W_1 ^ 1 + 14 * rho ^ 3 * (1 - rho) ^ 3 * W_2 ^ 1 + 28 * rho ^ 3 *
(1 - rho) ^ 3 * W_3 ^ 1 + 44 * rho ^ 3 * (1 - rho) ^ 3 * W_4 ^ 1 + 60 * rho ^ 3 * (1 - rho) ^ 3 * W_5 ^ 1 + 6 * rho ^ 2
* (1 - rho) ^ 4 * W_1 ^ 1 + 18 * rho ^ 2 * (1 - rho) ^ 4 * W_2 ^ 1 + 32 * rho ^ 2 * (1 - rho) ^ 4 * W_3 ^ 1 + 46 * rho ^
2 * (1 - rho) ^ 4 * W_4 ^ 1 + 60 * rho ^ 2 * (1 - rho) ^ 4 * W_5 ^ 1 + 4 * rho ^ 1 * (1 - rho) ^ 5 * W_1 ^ 1 + 10 * rho
^ 1 * (1 - rho) ^ 5 * W_2 ^ 1 + 16 * rho ^ 1 * (1 - rho) ^ 5 * W_3 ^ 1 + 22 * rho ^ 1 * (1 - rho) ^ 5 * W_4 ^ 1 + 28 *
rho ^ 1 * (1 - rho) ^ 5 * W_5 ^ 1 + 1 * (1 - rho) ^ 6 * W_1 ^ 1 + 2 * (1 - rho) ^ 6 * W_2 ^ 1 + 3 * (1 - rho) ^ 6 * W_3
^ 1 + 4 * (1 - rho) ^ 6 * W_4 ^ 1 + 5 * (1 - rho) ^ 6 * W_5 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly]
| field; defined].
Qed.

Definition lhs_spectrum_noise_beats_influence_T_3 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := (3 * (rho ^ 2) * ((W_1 * (1 -
rho)) + (W_2 * (1 - (rho ^ 2))) + (W_3 * (1 - (rho ^ 3))) + (W_4 * (1 - (rho ^ 4))) + (W_5 * (1 - (rho ^ 5))))).
Definition rhs_spectrum_noise_beats_influence_T_3 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((1 - (rho ^ 3)) * (W_1 + (2
* W_2) + (3 * W_3) + (4 * W_4) + (5 * W_5))).
Theorem value_1_of_lhs_spectrum_noise_beats_influence_T_3 : (2969141671956363082471449 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_noise_beats_influence_T_3 (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) (3859 /
4791) (2029 / 4791) (199 / 4791) <= (2969141671956363082471449 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_3. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_beats_influence_T_3 : (2533732229411628284514947 / 500000000000000000000000) -
(2533732229411628284514947 / 500000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_3 (1 / 3)
(4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) <= (2533732229411628284514947 /
500000000000000000000000) + (2533732229411628284514947 / 500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_3. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_beats_influence_T_3 : (5126252688614276941430133 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_noise_beats_influence_T_3 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791)
(1762 / 4791) (1063 / 4791) (364 / 4791) <= (5126252688614276941430133 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_3. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_beats_influence_T_3 : (5636752802154300783824903 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_noise_beats_influence_T_3 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791)
(1762 / 4791) (1063 / 4791) (364 / 4791) <= (5636752802154300783824903 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_3. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_noise_beats_influence_T_3 : (2281119461529813925560403 / 1000000000000000000000000) -
(2281119461529813925560403 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_beats_influence_T_3 (2728 /
4791) (3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (2281119461529813925560403 /
1000000000000000000000000) + (2281119461529813925560403 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_3. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_noise_beats_influence_T_3 : (7069949329339928370664701 / 1000000000000000000000000) -
(7069949329339928370664701 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_3 (2728 /
4791) (3160 / 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (7069949329339928370664701 /
1000000000000000000000000) + (7069949329339928370664701 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_3. at_a_point. Qed.
Theorem spectrum_noise_beats_influence_T_3 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0
<= W_1 <= 1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 ->
lhs_spectrum_noise_beats_influence_T_3 rho W_0 W_1 W_2 W_3 W_4 W_5 <= rhs_spectrum_noise_beats_influence_T_3 rho W_0 W_1
W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_noise_beats_influence_T_3, rhs_spectrum_noise_beats_influence_T_3, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((3 * rho ^ 5 * (1 - rho) ^ 2 * W_1 ^ 1 + 9 * rho ^ 5 * (1 -
rho) ^ 2 * W_2 ^ 1 + 18 * rho ^ 5 * (1 - rho) ^ 2 * W_3 ^ 1 + 30 * rho ^ 5 * (1 - rho) ^ 2 * W_4 ^ 1 + 45 * rho ^ 5 * (1
- rho) ^ 2 * W_5 ^ 1 + 13 * rho ^ 4 * (1 - rho) ^ 3 * W_1 ^ 1 + 35 * rho ^ 4 * (1 - rho) ^ 3 * W_2 ^ 1 + 63 * rho ^ 4 *
(1 - rho) ^ 3 * W_3 ^ 1 + 94 * rho ^ 4 * (1 - rho) ^ 3 * W_4 ^ 1 + 125 * rho ^ 4 * (1 - rho) ^ 3 * W_5 ^ 1 + 22 * rho ^
3 * (1 - rho) ^ 4 * W_1 ^ 1 + 53 * rho ^ 3 * (1 - rho) ^ 4 * W_2 ^ 1 + 87 * rho ^ 3 * (1 - rho) ^ 4 * W_3 ^ 1 + 121 *
rho ^ 3 * (1 - rho) ^ 4 * W_4 ^ 1 + 155 * rho ^ 3 * (1 - rho) ^ 4 * W_5 ^ 1 + 18 * rho ^ 2 * (1 - rho) ^ 5 * W_1 ^ 1 +
39 * rho ^ 2 * (1 - rho) ^ 5 * W_2 ^ 1 + 60 * rho ^ 2 * (1 - rho) ^ 5 * W_3 ^ 1 + 81 * rho ^ 2 * (1 - rho) ^ 5 * W_4 ^ 1
+ 102 * rho ^ 2 * (1 - rho) ^ 5 * W_5 ^ 1 + 7 * rho ^ 1 * (1 - rho) ^ 6 * W_1 ^ 1 + 14 * rho ^ 1 * (1 - rho) ^ 6 * W_2 ^
1 + 21 * rho ^ 1 * (1 - rho) ^ 6 * W_3 ^ 1 + 28 * rho ^ 1 * (1 - rho) ^ 6 * W_4 ^ 1 + 35 * rho ^ 1 * (1 - rho) ^ 6 * W_5
^ 1 + 1 * (1 - rho) ^ 7 * W_1 ^ 1 + 2 * (1 - rho) ^ 7 * W_2 ^ 1 + 3 * (1 - rho) ^ 7 * W_3 ^ 1 + 4 * (1 - rho) ^ 7 * W_4
^ 1 + 5 * (1 - rho) ^ 7 * W_5 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (spectrum_noise_beats_influence_T_1, spectrum_noise_beats_influence_T_2,
spectrum_noise_beats_influence_T_3).
Print Assumptions what_was_proved.
