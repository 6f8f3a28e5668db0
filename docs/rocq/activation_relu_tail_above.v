From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.relu_tail_above: W_{>=T} <= sqrt(2/(pi (T + 1/2)))/(6 pi (T - 3)). For T in {4, 6, 8, 10, 16, 32, 64, 128}.
   Source: ours. *)
Definition lhs_activation_relu_tail_above_T_4 : R := ((1 / 4) - (3 / (4 * PI))).
Definition rhs_activation_relu_tail_above_T_4 : R := (1 / (9 * ((sqrt PI) ^ 3))).
Theorem value_1_of_lhs_activation_relu_tail_above_T_4 : (225351707243139926933487 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_tail_above_T_4 <= (225351707243139926933487 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_tail_above_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_above_T_4 : (9977062340287031204949 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_tail_above_T_4 <= (9977062340287031204949 / 500000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_tail_above_T_4; at_a_point. Qed.
Theorem activation_relu_tail_above_T_4 : lhs_activation_relu_tail_above_T_4 <= rhs_activation_relu_tail_above_T_4.
Proof.
intros. unfold lhs_activation_relu_tail_above_T_4, rhs_activation_relu_tail_above_T_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_above_T_6 : R := ((1 / 4) - (37 / (48 * PI))).
Definition rhs_activation_relu_tail_above_T_6 : R := ((sqrt 13) / (117 * ((sqrt PI) ^ 3))).
Theorem value_1_of_lhs_activation_relu_tail_above_T_6 : (4636129399994690689637531 / 1000000000000000000000000000) - (1
/ 1000000000000) <= lhs_activation_relu_tail_above_T_6 <= (4636129399994690689637531 / 1000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_above_T_6; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_above_T_6 : (1383569609477139974217109 / 250000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_tail_above_T_6 <= (1383569609477139974217109 / 250000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_tail_above_T_6; at_a_point. Qed.
Theorem activation_relu_tail_above_T_6 : lhs_activation_relu_tail_above_T_6 <= rhs_activation_relu_tail_above_T_6.
Proof.
intros. unfold lhs_activation_relu_tail_above_T_6, rhs_activation_relu_tail_above_T_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_above_T_8 : R := ((1 / 4) - (373 / (480 * PI))).
Definition rhs_activation_relu_tail_above_T_8 : R := ((sqrt 17) / (255 * ((sqrt PI) ^ 3))).
Theorem value_1_of_lhs_activation_relu_tail_above_T_8 : (661673152836499748131621 / 250000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_tail_above_T_8 <= (661673152836499748131621 / 250000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_tail_above_T_8; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_above_T_8 : (2903751660873568961391523 / 1000000000000000000000000000) - (1
/ 1000000000000) <= rhs_activation_relu_tail_above_T_8 <= (2903751660873568961391523 / 1000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_above_T_8; at_a_point. Qed.
Theorem activation_relu_tail_above_T_8 : lhs_activation_relu_tail_above_T_8 <= rhs_activation_relu_tail_above_T_8.
Proof.
intros. unfold lhs_activation_relu_tail_above_T_8, rhs_activation_relu_tail_above_T_8, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_above_T_10 : R := ((1 / 4) - (20963 / (26880 * PI))).
Definition rhs_activation_relu_tail_above_T_10 : R := ((sqrt 21) / (441 * ((sqrt PI) ^ 3))).
Theorem value_1_of_lhs_activation_relu_tail_above_T_10 : (175855118784211877060191 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_tail_above_T_10 <= (175855118784211877060191 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_tail_above_T_10; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_above_T_10 : (7289643397266993226449 / 3906250000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_tail_above_T_10 <= (7289643397266993226449 / 3906250000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_tail_above_T_10; at_a_point. Qed.
Theorem activation_relu_tail_above_T_10 : lhs_activation_relu_tail_above_T_10 <= rhs_activation_relu_tail_above_T_10.
Proof.
intros. unfold lhs_activation_relu_tail_above_T_10, rhs_activation_relu_tail_above_T_10, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_above_T_16 : R := ((1 / 4) - (144456647 / (184504320 * PI))).
Definition rhs_activation_relu_tail_above_T_16 : R := ((sqrt 33) / (1287 * ((sqrt PI) ^ 3))).
Theorem value_1_of_lhs_activation_relu_tail_above_T_16 : (3905088372401628313520497 / 5000000000000000000000000000) - (1
/ 1000000000000) <= lhs_activation_relu_tail_above_T_16 <= (3905088372401628313520497 / 5000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_above_T_16; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_above_T_16 : (801592442548170151865413 / 1000000000000000000000000000) - (1
/ 1000000000000) <= rhs_activation_relu_tail_above_T_16 <= (801592442548170151865413 / 1000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_above_T_16; at_a_point. Qed.
Theorem activation_relu_tail_above_T_16 : lhs_activation_relu_tail_above_T_16 <= rhs_activation_relu_tail_above_T_16.
Proof.
intros. unfold lhs_activation_relu_tail_above_T_16, rhs_activation_relu_tail_above_T_16, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_above_T_32 : R := ((1 / 4) - (2189913943798931039 / (2791117048460083200 * PI))).
Definition rhs_activation_relu_tail_above_T_32 : R := ((sqrt 65) / (5655 * ((sqrt PI) ^ 3))).
Theorem value_1_of_lhs_activation_relu_tail_above_T_32 : (2536632824042689515437893 / 10000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_tail_above_T_32 <= (2536632824042689515437893 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_above_T_32; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_above_T_32 : (2560349543498252892393121 / 10000000000000000000000000000) -
(1 / 1000000000000) <= rhs_activation_relu_tail_above_T_32 <= (2560349543498252892393121 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_above_T_32; at_a_point. Qed.
Theorem activation_relu_tail_above_T_32 : lhs_activation_relu_tail_above_T_32 <= rhs_activation_relu_tail_above_T_32.
Proof.
intros. unfold lhs_activation_relu_tail_above_T_32, rhs_activation_relu_tail_above_T_32, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_above_T_64 : R := ((1 / 4) - (4180378783634404246125697724824017005160427 /
(5324456698697947745104021558846012627353600 * PI))).
Definition rhs_activation_relu_tail_above_T_64 : R := ((sqrt 129) / (23607 * ((sqrt PI) ^ 3))).
Theorem value_1_of_lhs_activation_relu_tail_above_T_64 : (4303536272522412188730539 / 50000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_tail_above_T_64 <= (4303536272522412188730539 /
50000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_above_T_64; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_above_T_64 : (1728061687863534301493549 / 20000000000000000000000000000) -
(1 / 1000000000000) <= rhs_activation_relu_tail_above_T_64 <= (1728061687863534301493549 /
20000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_above_T_64; at_a_point. Qed.
Theorem activation_relu_tail_above_T_64 : lhs_activation_relu_tail_above_T_64 <= rhs_activation_relu_tail_above_T_64.
Proof.
intros. unfold lhs_activation_relu_tail_above_T_64, rhs_activation_relu_tail_above_T_64, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_above_T_128 : R := ((1 / 4) -
(1714973044168091316070638166825265479989899335737188635802020836505861867677680911786171 /
(2183831993729958423054920342814548213603117418569979862789544810338149498929308237824000 * PI))).
Definition rhs_activation_relu_tail_above_T_128 : R := ((sqrt 257) / (96375 * ((sqrt PI) ^ 3))).
Theorem value_1_of_lhs_activation_relu_tail_above_T_128 : (2982094559582661103142587 / 100000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_tail_above_T_128 <= (2982094559582661103142587 /
100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_above_T_128; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_above_T_128 : (1493644919161199090965367 / 50000000000000000000000000000) -
(1 / 1000000000000) <= rhs_activation_relu_tail_above_T_128 <= (1493644919161199090965367 /
50000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_above_T_128; at_a_point. Qed.
Theorem activation_relu_tail_above_T_128 : lhs_activation_relu_tail_above_T_128 <= rhs_activation_relu_tail_above_T_128.
Proof.
intros. unfold lhs_activation_relu_tail_above_T_128, rhs_activation_relu_tail_above_T_128, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (activation_relu_tail_above_T_4, activation_relu_tail_above_T_6,
activation_relu_tail_above_T_8, activation_relu_tail_above_T_10, activation_relu_tail_above_T_16,
activation_relu_tail_above_T_32, activation_relu_tail_above_T_64, activation_relu_tail_above_T_128).
Print Assumptions what_was_proved.
