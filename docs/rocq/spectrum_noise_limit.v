From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.noise_limit: (1 - rho^T) Stab'(rho) <= T delta(rho) for delta(rho) = sum_k (1 - rho^k) W_k of a spectrum W_0,
   ..., W_5. For rho in [0, 1]; T in {1..3}; W_0..W_5 in [0, 1]. Source: ours. *)
Definition lhs_spectrum_noise_limit_T_1 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((1 - rho) * (W_1 + (2 * W_2 * rho) +
(3 * W_3 * (rho ^ 2)) + (4 * W_4 * (rho ^ 3)) + (5 * W_5 * (rho ^ 4)))).
Definition rhs_spectrum_noise_limit_T_1 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((W_1 * (1 - rho)) + (W_2 * (1 - (rho ^
2))) + (W_3 * (1 - (rho ^ 3))) + (W_4 * (1 - (rho ^ 4))) + (W_5 * (1 - (rho ^ 5)))).
Theorem value_1_of_lhs_spectrum_noise_limit_T_1 : (54834776797716569047073 / 80000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_limit_T_1 (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 /
4791) (199 / 4791) <= (54834776797716569047073 / 80000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_1. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_limit_T_1 : (178148500317381784948287 / 100000000000000000000000) -
(178148500317381784948287 / 100000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_1 (1 / 3) (4558 / 4791)
(2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) <= (178148500317381784948287 /
100000000000000000000000) + (178148500317381784948287 / 100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_1. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_limit_T_1 : (1804750673788040175516821 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_limit_T_1 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791)
(1063 / 4791) (364 / 4791) <= (1804750673788040175516821 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_1. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_limit_T_1 : (117994692475508937893181 / 625000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_noise_limit_T_1 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791)
(1063 / 4791) (364 / 4791) <= (117994692475508937893181 / 625000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_1. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_noise_limit_T_1 : (331518486699793759939253 / 250000000000000000000000) -
(331518486699793759939253 / 250000000000000000000000000000000000) <= lhs_spectrum_noise_limit_T_1 (2728 / 4791) (3160 /
4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (331518486699793759939253 /
250000000000000000000000) + (331518486699793759939253 / 250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_1. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_noise_limit_T_1 : (1172628348454012640461451 / 500000000000000000000000) -
(1172628348454012640461451 / 500000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_1 (2728 / 4791) (3160 /
4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (1172628348454012640461451 /
500000000000000000000000) + (1172628348454012640461451 / 500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_1. at_a_point. Qed.
Theorem spectrum_noise_limit_T_1 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0 <= W_1 <=
1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> lhs_spectrum_noise_limit_T_1 rho W_0 W_1 W_2
W_3 W_4 W_5 <= rhs_spectrum_noise_limit_T_1 rho W_0 W_1 W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_noise_limit_T_1, rhs_spectrum_noise_limit_T_1, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((1 * rho ^ 3 * (1 - rho) ^ 2 * W_2 ^ 1 + 3 * rho ^ 3 * (1 - rho) ^ 2 * W_3 ^ 1
+ 6 * rho ^ 3 * (1 - rho) ^ 2 * W_4 ^ 1 + 10 * rho ^ 3 * (1 - rho) ^ 2 * W_5 ^ 1 + 3 * rho ^ 2 * (1 - rho) ^ 3 * W_2 ^ 1
+ 7 * rho ^ 2 * (1 - rho) ^ 3 * W_3 ^ 1 + 10 * rho ^ 2 * (1 - rho) ^ 3 * W_4 ^ 1 + 10 * rho ^ 2 * (1 - rho) ^ 3 * W_5 ^
1 + 3 * rho ^ 1 * (1 - rho) ^ 4 * W_2 ^ 1 + 5 * rho ^ 1 * (1 - rho) ^ 4 * W_3 ^ 1 + 5 * rho ^ 1 * (1 - rho) ^ 4 * W_4 ^
1 + 5 * rho ^ 1 * (1 - rho) ^ 4 * W_5 ^ 1 + 1 * (1 - rho) ^ 5 * W_2 ^ 1 + 1 * (1 - rho) ^ 5 * W_3 ^ 1 + 1 * (1 - rho) ^
5 * W_4 ^ 1 + 1 * (1 - rho) ^ 5 * W_5 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_noise_limit_T_2 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((1 - (rho ^ 2)) * (W_1 + (2 * W_2 *
rho) + (3 * W_3 * (rho ^ 2)) + (4 * W_4 * (rho ^ 3)) + (5 * W_5 * (rho ^ 4)))).
Definition rhs_spectrum_noise_limit_T_2 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((2 * W_1 * (1 - rho)) + (2 * W_2 * (1
- (rho ^ 2))) + (2 * W_3 * (1 - (rho ^ 3))) + (2 * W_4 * (1 - (rho ^ 4))) + (2 * W_5 * (1 - (rho ^ 5)))).
Theorem value_1_of_lhs_spectrum_noise_limit_T_2 : (4569564733143047420589417 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_limit_T_2 (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 /
4791) (199 / 4791) <= (4569564733143047420589417 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_2. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_limit_T_2 : (3562970006347635698965739 / 1000000000000000000000000) -
(3562970006347635698965739 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_2 (1 / 3) (4558 /
4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) <= (3562970006347635698965739 /
1000000000000000000000000) + (3562970006347635698965739 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_2. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_limit_T_2 : (440216396609381851411677 / 1250000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_limit_T_2 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791)
(1063 / 4791) (364 / 4791) <= (440216396609381851411677 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_2. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_limit_T_2 : (117994692475508937893181 / 312500000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_noise_limit_T_2 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791)
(1063 / 4791) (364 / 4791) <= (117994692475508937893181 / 312500000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_2. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_noise_limit_T_2 : (2081141725314756235427463 / 1000000000000000000000000) -
(2081141725314756235427463 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_limit_T_2 (2728 / 4791) (3160
/ 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (2081141725314756235427463 /
1000000000000000000000000) + (2081141725314756235427463 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_2. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_noise_limit_T_2 : (1172628348454012640461451 / 250000000000000000000000) -
(1172628348454012640461451 / 250000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_2 (2728 / 4791) (3160 /
4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (1172628348454012640461451 /
250000000000000000000000) + (1172628348454012640461451 / 250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_2. at_a_point. Qed.
Theorem spectrum_noise_limit_T_2 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0 <= W_1 <=
1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> lhs_spectrum_noise_limit_T_2 rho W_0 W_1 W_2
W_3 W_4 W_5 <= rhs_spectrum_noise_limit_T_2 rho W_0 W_1 W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_noise_limit_T_2, rhs_spectrum_noise_limit_T_2, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((1 * rho ^ 4 * (1 - rho) ^ 2 * W_1 ^ 1 + 4 * rho ^ 4 * (1 - rho) ^ 2 * W_2 ^ 1
+ 9 * rho ^ 4 * (1 - rho) ^ 2 * W_3 ^ 1 + 16 * rho ^ 4 * (1 - rho) ^ 2 * W_4 ^ 1 + 25 * rho ^ 4 * (1 - rho) ^ 2 * W_5 ^
1 + 4 * rho ^ 3 * (1 - rho) ^ 3 * W_1 ^ 1 + 14 * rho ^ 3 * (1 - rho) ^ 3 * W_2 ^ 1 + 26 * rho ^ 3 * (1 - rho) ^ 3 * W_3
^ 1 + 36 * rho ^ 3 * (1 - rho) ^ 3 * W_4 ^ 1 + 40 * rho ^ 3 * (1 - rho) ^ 3 * W_5 ^ 1 + 6 * rho ^ 2 * (1 - rho) ^ 4 *
W_1 ^ 1 + 18 * rho ^ 2 * (1 - rho) ^ 4 * W_2 ^ 1 + 27 * rho ^ 2 * (1 - rho) ^ 4 * W_3 ^ 1 + 30 * rho ^ 2 * (1 - rho) ^ 4
* W_4 ^ 1 + 30 * rho ^ 2 * (1 - rho) ^ 4 * W_5 ^ 1 + 4 * rho ^ 1 * (1 - rho) ^ 5 * W_1 ^ 1 + 10 * rho ^ 1 * (1 - rho) ^
5 * W_2 ^ 1 + 12 * rho ^ 1 * (1 - rho) ^ 5 * W_3 ^ 1 + 12 * rho ^ 1 * (1 - rho) ^ 5 * W_4 ^ 1 + 12 * rho ^ 1 * (1 - rho)
^ 5 * W_5 ^ 1 + 1 * (1 - rho) ^ 6 * W_1 ^ 1 + 2 * (1 - rho) ^ 6 * W_2 ^ 1 + 2 * (1 - rho) ^ 6 * W_3 ^ 1 + 2 * (1 - rho)
^ 6 * W_4 ^ 1 + 2 * (1 - rho) ^ 6 * W_5 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_noise_limit_T_3 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((1 - (rho ^ 3)) * (W_1 + (2 * W_2 *
rho) + (3 * W_3 * (rho ^ 2)) + (4 * W_4 * (rho ^ 3)) + (5 * W_5 * (rho ^ 4)))).
Definition rhs_spectrum_noise_limit_T_3 (rho W_0 W_1 W_2 W_3 W_4 W_5 : R) : R := ((3 * W_1 * (1 - rho)) + (3 * W_2 * (1
- (rho ^ 2))) + (3 * W_3 * (1 - (rho ^ 3))) + (3 * W_4 * (1 - (rho ^ 4))) + (3 * W_5 * (1 - (rho ^ 5)))).
Theorem value_1_of_lhs_spectrum_noise_limit_T_3 : (9900723588476602744610403 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_limit_T_3 (1 / 3) (4558 / 4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 /
4791) (199 / 4791) <= (9900723588476602744610403 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_3. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_limit_T_3 : (5344455009521453548448609 / 1000000000000000000000000) -
(5344455009521453548448609 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_3 (1 / 3) (4558 /
4791) (2728 / 4791) (898 / 4791) (3859 / 4791) (2029 / 4791) (199 / 4791) <= (5344455009521453548448609 /
1000000000000000000000000) + (5344455009521453548448609 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_3. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_limit_T_3 : (5155210011288457589391877 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_limit_T_3 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791)
(1063 / 4791) (364 / 4791) <= (5155210011288457589391877 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_3. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_limit_T_3 : (353984077426526813679543 / 625000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_noise_limit_T_3 (4558 / 4791) (3859 / 4791) (3160 / 4791) (2461 / 4791) (1762 / 4791)
(1063 / 4791) (364 / 4791) <= (353984077426526813679543 / 625000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_3. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_noise_limit_T_3 : (2511078043367460368549773 / 1000000000000000000000000) -
(2511078043367460368549773 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_limit_T_3 (2728 / 4791) (3160
/ 4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (2511078043367460368549773 /
1000000000000000000000000) + (2511078043367460368549773 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_3. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_noise_limit_T_3 : (3517885045362037921384353 / 500000000000000000000000) -
(3517885045362037921384353 / 500000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_3 (2728 / 4791) (3160 /
4791) (3592 / 4791) (4024 / 4791) (4456 / 4791) (1 / 3) (2029 / 4791) <= (3517885045362037921384353 /
500000000000000000000000) + (3517885045362037921384353 / 500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_3. at_a_point. Qed.
Theorem spectrum_noise_limit_T_3 : forall rho W_0 W_1 W_2 W_3 W_4 W_5 : R, 0 <= rho <= 1 -> 0 <= W_0 <= 1 -> 0 <= W_1 <=
1 -> 0 <= W_2 <= 1 -> 0 <= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> lhs_spectrum_noise_limit_T_3 rho W_0 W_1 W_2
W_3 W_4 W_5 <= rhs_spectrum_noise_limit_T_3 rho W_0 W_1 W_2 W_3 W_4 W_5.
Proof.
intros. unfold lhs_spectrum_noise_limit_T_3, rhs_spectrum_noise_limit_T_3, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((3 * rho ^ 5 * (1 - rho) ^ 2 * W_1 ^ 1 + 9 * rho ^ 5 * (1 - rho) ^ 2 * W_2 ^ 1
+ 18 * rho ^ 5 * (1 - rho) ^ 2 * W_3 ^ 1 + 30 * rho ^ 5 * (1 - rho) ^ 2 * W_4 ^ 1 + 45 * rho ^ 5 * (1 - rho) ^ 2 * W_5 ^
1 + 14 * rho ^ 4 * (1 - rho) ^ 3 * W_1 ^ 1 + 37 * rho ^ 4 * (1 - rho) ^ 3 * W_2 ^ 1 + 63 * rho ^ 4 * (1 - rho) ^ 3 * W_3
^ 1 + 86 * rho ^ 4 * (1 - rho) ^ 3 * W_4 ^ 1 + 100 * rho ^ 4 * (1 - rho) ^ 3 * W_5 ^ 1 + 26 * rho ^ 3 * (1 - rho) ^ 4 *
W_1 ^ 1 + 60 * rho ^ 3 * (1 - rho) ^ 4 * W_2 ^ 1 + 87 * rho ^ 3 * (1 - rho) ^ 4 * W_3 ^ 1 + 101 * rho ^ 3 * (1 - rho) ^
4 * W_4 ^ 1 + 105 * rho ^ 3 * (1 - rho) ^ 4 * W_5 ^ 1 + 24 * rho ^ 2 * (1 - rho) ^ 5 * W_1 ^ 1 + 48 * rho ^ 2 * (1 -
rho) ^ 5 * W_2 ^ 1 + 60 * rho ^ 2 * (1 - rho) ^ 5 * W_3 ^ 1 + 63 * rho ^ 2 * (1 - rho) ^ 5 * W_4 ^ 1 + 63 * rho ^ 2 * (1
- rho) ^ 5 * W_5 ^ 1 + 11 * rho ^ 1 * (1 - rho) ^ 6 * W_1 ^ 1 + 19 * rho ^ 1 * (1 - rho) ^ 6 * W_2 ^ 1 + 21 * rho ^ 1 *
(1 - rho) ^ 6 * W_3 ^ 1 + 21 * rho ^ 1 * (1 - rho) ^ 6 * W_4 ^ 1 + 21 * rho ^ 1 * (1 - rho) ^ 6 * W_5 ^ 1 + 2 * (1 -
rho) ^ 7 * W_1 ^ 1 + 3 * (1 - rho) ^ 7 * W_2 ^ 1 + 3 * (1 - rho) ^ 7 * W_3 ^ 1 + 3 * (1 - rho) ^ 7 * W_4 ^ 1 + 3 * (1 -
rho) ^ 7 * W_5 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (spectrum_noise_limit_T_1, spectrum_noise_limit_T_2, spectrum_noise_limit_T_3).
Print Assumptions what_was_proved.
