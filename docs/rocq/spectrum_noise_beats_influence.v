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
Theorem value_1_of_lhs_spectrum_noise_beats_influence_T_1 : (2166734485596707818930041 / 1000000000000000000000000) -
(2166734485596707818930041 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_beats_influence_T_1 (8 / 15)
(8 / 15) (3 / 4) (1 / 4) (1 / 2) (4 / 5) (1 / 2) <= (2166734485596707818930041 / 1000000000000000000000000) +
(2166734485596707818930041 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_beats_influence_T_1 : (3943333333333333333333333 / 1000000000000000000000000) -
(3943333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_1 (8 / 15)
(8 / 15) (3 / 4) (1 / 4) (1 / 2) (4 / 5) (1 / 2) <= (3943333333333333333333333 / 1000000000000000000000000) +
(3943333333333333333333333 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_1; at_a_point. Qed.
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
Theorem value_1_of_lhs_spectrum_noise_beats_influence_T_2 : (1414195712136409227683049 / 1000000000000000000000000) -
(1414195712136409227683049 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_beats_influence_T_2 (1 / 2)
(336 / 997) (7 / 20) (1 / 8) (3 / 5) (7 / 100) (571 / 997) <= (1414195712136409227683049 / 1000000000000000000000000) +
(1414195712136409227683049 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_beats_influence_T_2 : (831538615847542627883651 / 200000000000000000000000) -
(831538615847542627883651 / 200000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_2 (1 / 2) (336
/ 997) (7 / 20) (1 / 8) (3 / 5) (7 / 100) (571 / 997) <= (831538615847542627883651 / 200000000000000000000000) +
(831538615847542627883651 / 200000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_2; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_beats_influence_T_2 : (1465396571675025075225677 / 1000000000000000000000000) -
(1465396571675025075225677 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_beats_influence_T_2 (3 / 10)
(3 / 10) (826 / 997) (3 / 8) (1 / 2) (1 / 2) (27 / 50) <= (1465396571675025075225677 / 1000000000000000000000000) +
(1465396571675025075225677 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_2; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_beats_influence_T_2 : (7078421765295887662988967 / 1000000000000000000000000) -
(7078421765295887662988967 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_2 (3 / 10)
(3 / 10) (826 / 997) (3 / 8) (1 / 2) (1 / 2) (27 / 50) <= (7078421765295887662988967 / 1000000000000000000000000) +
(7078421765295887662988967 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_2; at_a_point. Qed.
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
Theorem value_1_of_lhs_spectrum_noise_beats_influence_T_3 : (198384717629450852557673 / 100000000000000000000000) -
(198384717629450852557673 / 100000000000000000000000000000000000) <= lhs_spectrum_noise_beats_influence_T_3 (3 / 4) (3 /
5) (47 / 100) (502 / 997) (5 / 6) (2 / 5) (108 / 997) <= (198384717629450852557673 / 100000000000000000000000) +
(198384717629450852557673 / 100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_beats_influence_T_3 : (353734218279839518555667 / 100000000000000000000000) -
(353734218279839518555667 / 100000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_3 (3 / 4) (3 /
5) (47 / 100) (502 / 997) (5 / 6) (2 / 5) (108 / 997) <= (353734218279839518555667 / 100000000000000000000000) +
(353734218279839518555667 / 100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_3; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_beats_influence_T_3 : (21388513023491987896527 / 50000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_beats_influence_T_3 (249 / 997) (612 / 997) (603 / 997) (1 / 2) (1 / 3) (3 / 25)
(11 / 12) <= (21388513023491987896527 / 50000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_beats_influence_T_3; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_beats_influence_T_3 : (3774346566084033597242143 / 500000000000000000000000) -
(3774346566084033597242143 / 500000000000000000000000000000000000) <= rhs_spectrum_noise_beats_influence_T_3 (249 / 997)
(612 / 997) (603 / 997) (1 / 2) (1 / 3) (3 / 25) (11 / 12) <= (3774346566084033597242143 / 500000000000000000000000) +
(3774346566084033597242143 / 500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_beats_influence_T_3; at_a_point. Qed.
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
