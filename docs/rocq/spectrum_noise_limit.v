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
Theorem value_1_of_lhs_spectrum_noise_limit_T_1 : (1034007230023403543965229 / 1000000000000000000000000) -
(1034007230023403543965229 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_limit_T_1 (1 / 2) (531 / 997)
(531 / 997) (4 / 5) (4 / 5) (1 / 6) (1 / 6) <= (1034007230023403543965229 / 1000000000000000000000000) +
(1034007230023403543965229 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_limit_T_1 : (1884007230023403543965229 / 1000000000000000000000000) -
(1884007230023403543965229 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_1 (1 / 2) (531 / 997)
(531 / 997) (4 / 5) (4 / 5) (1 / 6) (1 / 6) <= (1884007230023403543965229 / 1000000000000000000000000) +
(1884007230023403543965229 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_1; at_a_point. Qed.
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
Theorem value_1_of_lhs_spectrum_noise_limit_T_2 : (5972437935671010516689529 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_limit_T_2 (11 / 60) (1 / 8) (3 / 10) (17 / 30) (19 / 20) (13 / 30) (2 / 3) <=
(5972437935671010516689529 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_limit_T_2 : (1134455528120713305898491 / 200000000000000000000000) -
(1134455528120713305898491 / 200000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_2 (11 / 60) (1 / 8) (3
/ 10) (17 / 30) (19 / 20) (13 / 30) (2 / 3) <= (1134455528120713305898491 / 200000000000000000000000) +
(1134455528120713305898491 / 200000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_2; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_limit_T_2 : (8487141927083333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_noise_limit_T_2 (1 / 4) (12 / 25) (1 / 2) (29 / 45) (1 / 5) (2 / 3) (1 / 5) <=
(8487141927083333333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_2; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_limit_T_2 : (4079817708333333333333333 / 1000000000000000000000000) -
(4079817708333333333333333 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_2 (1 / 4) (12 / 25) (1
/ 2) (29 / 45) (1 / 5) (2 / 3) (1 / 5) <= (4079817708333333333333333 / 1000000000000000000000000) +
(4079817708333333333333333 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_2; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_noise_limit_T_2 : (1215631823340079724821623 / 1000000000000000000000000) -
(1215631823340079724821623 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_limit_T_2 (896 / 997) (18 /
25) (1 / 20) (3 / 5) (7 / 15) (1 / 2) (4 / 5) <= (1215631823340079724821623 / 1000000000000000000000000) +
(1215631823340079724821623 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_2; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_noise_limit_T_2 : (1506565244401486286978603 / 1000000000000000000000000) -
(1506565244401486286978603 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_limit_T_2 (896 / 997) (18 /
25) (1 / 20) (3 / 5) (7 / 15) (1 / 2) (4 / 5) <= (1506565244401486286978603 / 1000000000000000000000000) +
(1506565244401486286978603 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_2; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_noise_limit_T_2 : (1779104204517 / 1600000000000) - (1779104204517 /
1600000000000000000000000) <= lhs_spectrum_noise_limit_T_2 (83 / 100) (1 / 4) (1 / 2) (1 / 2) (217 / 500) (1 / 5) (3 /
8) <= (1779104204517 / 1600000000000) + (1779104204517 / 1600000000000000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_2; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_noise_limit_T_2 : (60701102071 / 40000000000) - (60701102071 / 40000000000000000000000)
<= rhs_spectrum_noise_limit_T_2 (83 / 100) (1 / 4) (1 / 2) (1 / 2) (217 / 500) (1 / 5) (3 / 8) <= (60701102071 /
40000000000) + (60701102071 / 40000000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_2; at_a_point. Qed.
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
Theorem value_1_of_lhs_spectrum_noise_limit_T_3 : (4402724523 / 2441406250) - (4402724523 / 2441406250000000000000) <=
lhs_spectrum_noise_limit_T_3 (13 / 25) (3 / 10) (5 / 12) (2 / 5) (3 / 4) (3 / 5) (7 / 8) <= (4402724523 / 2441406250) +
(4402724523 / 2441406250000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_limit_T_3 : (148491003 / 19531250) - (148491003 / 19531250000000000000) <=
rhs_spectrum_noise_limit_T_3 (13 / 25) (3 / 10) (5 / 12) (2 / 5) (3 / 4) (3 / 5) (7 / 8) <= (148491003 / 19531250) +
(148491003 / 19531250000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_3; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_limit_T_3 : (1637290602092189866666667 / 1000000000000000000000000) -
(1637290602092189866666667 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_limit_T_3 (27 / 50) (27 / 50)
(1 / 6) (2 / 3) (59 / 100) (5 / 12) (327 / 500) <= (1637290602092189866666667 / 1000000000000000000000000) +
(1637290602092189866666667 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_limit_T_3; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_limit_T_3 : (961517553483 / 156250000000) - (961517553483 /
156250000000000000000000) <= rhs_spectrum_noise_limit_T_3 (27 / 50) (27 / 50) (1 / 6) (2 / 3) (59 / 100) (5 / 12) (327 /
500) <= (961517553483 / 156250000000) + (961517553483 / 156250000000000000000000).
Proof. unfold rhs_spectrum_noise_limit_T_3; at_a_point. Qed.
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
