From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.relu_tail_below: W_{>=T} >= sqrt(2/(pi (T + 1)))/(2 pi (3 T - 5)). For T in {2, 4, 6, 8, 10, 16, 32, 64,
   128}. Source: ours. *)
Definition lhs_activation_relu_tail_below_T_2 : R := ((sqrt 6) / (6 * ((sqrt PI) ^ 3))).
Definition rhs_activation_relu_tail_below_T_2 : R := ((1 / 4) - (1 / (2 * PI))).
Theorem value_1_of_lhs_activation_relu_tail_below_T_2 : (916451694961552986803183 / 12500000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_tail_below_T_2 <= (916451694961552986803183 / 12500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_tail_below_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_T_2 : (1135563211351308302888953 / 12500000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_tail_below_T_2 <= (1135563211351308302888953 / 12500000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_tail_below_T_2; at_a_point. Qed.
Theorem activation_relu_tail_below_T_2 : lhs_activation_relu_tail_below_T_2 <= rhs_activation_relu_tail_below_T_2.
Proof.
intros. unfold lhs_activation_relu_tail_below_T_2, rhs_activation_relu_tail_below_T_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_below_T_4 : R := ((sqrt 10) / (70 * ((sqrt PI) ^ 3))).
Definition rhs_activation_relu_tail_below_T_4 : R := ((1 / 4) - (3 / (4 * PI))).
Theorem value_1_of_lhs_activation_relu_tail_below_T_4 : (2028229801251231076669411 / 250000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_tail_below_T_4 <= (2028229801251231076669411 / 250000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_tail_below_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_T_4 : (225351707243139926933487 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_tail_below_T_4 <= (225351707243139926933487 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_tail_below_T_4; at_a_point. Qed.
Theorem activation_relu_tail_below_T_4 : lhs_activation_relu_tail_below_T_4 <= rhs_activation_relu_tail_below_T_4.
Proof.
intros. unfold lhs_activation_relu_tail_below_T_4, rhs_activation_relu_tail_below_T_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_below_T_6 : R := ((sqrt 14) / (182 * ((sqrt PI) ^ 3))).
Definition rhs_activation_relu_tail_below_T_6 : R := ((1 / 4) - (37 / (48 * PI))).
Theorem value_1_of_lhs_activation_relu_tail_below_T_6 : (1846026049640393923501999 / 500000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_tail_below_T_6 <= (1846026049640393923501999 / 500000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_tail_below_T_6; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_T_6 : (4636129399994690689637531 / 1000000000000000000000000000) - (1
/ 1000000000000) <= rhs_activation_relu_tail_below_T_6 <= (4636129399994690689637531 / 1000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_below_T_6; at_a_point. Qed.
Theorem activation_relu_tail_below_T_6 : lhs_activation_relu_tail_below_T_6 <= rhs_activation_relu_tail_below_T_6.
Proof.
intros. unfold lhs_activation_relu_tail_below_T_6, rhs_activation_relu_tail_below_T_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_below_T_8 : R := ((sqrt 2) / (114 * ((sqrt PI) ^ 3))).
Definition rhs_activation_relu_tail_below_T_8 : R := ((1 / 4) - (373 / (480 * PI))).
Theorem value_1_of_lhs_activation_relu_tail_below_T_8 : (1113923437442824031329181 / 500000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_tail_below_T_8 <= (1113923437442824031329181 / 500000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_tail_below_T_8; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_T_8 : (661673152836499748131621 / 250000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_tail_below_T_8 <= (661673152836499748131621 / 250000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_tail_below_T_8; at_a_point. Qed.
Theorem activation_relu_tail_below_T_8 : lhs_activation_relu_tail_below_T_8 <= rhs_activation_relu_tail_below_T_8.
Proof.
intros. unfold lhs_activation_relu_tail_below_T_8, rhs_activation_relu_tail_below_T_8, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_below_T_10 : R := ((sqrt 22) / (550 * ((sqrt PI) ^ 3))).
Definition rhs_activation_relu_tail_below_T_10 : R := ((1 / 4) - (20963 / (26880 * PI))).
Theorem value_1_of_lhs_activation_relu_tail_below_T_10 : (15315241234131202825883 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_tail_below_T_10 <= (15315241234131202825883 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_tail_below_T_10; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_T_10 : (175855118784211877060191 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_tail_below_T_10 <= (175855118784211877060191 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_tail_below_T_10; at_a_point. Qed.
Theorem activation_relu_tail_below_T_10 : lhs_activation_relu_tail_below_T_10 <= rhs_activation_relu_tail_below_T_10.
Proof.
intros. unfold lhs_activation_relu_tail_below_T_10, rhs_activation_relu_tail_below_T_10, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_below_T_16 : R := ((sqrt 34) / (1462 * ((sqrt PI) ^ 3))).
Definition rhs_activation_relu_tail_below_T_16 : R := ((1 / 4) - (144456647 / (184504320 * PI))).
Theorem value_1_of_lhs_activation_relu_tail_below_T_16 : (7162543570763025628192597 / 10000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_tail_below_T_16 <= (7162543570763025628192597 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_below_T_16; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_T_16 : (3905088372401628313520497 / 5000000000000000000000000000) - (1
/ 1000000000000) <= rhs_activation_relu_tail_below_T_16 <= (3905088372401628313520497 / 5000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_below_T_16; at_a_point. Qed.
Theorem activation_relu_tail_below_T_16 : lhs_activation_relu_tail_below_T_16 <= rhs_activation_relu_tail_below_T_16.
Proof.
intros. unfold lhs_activation_relu_tail_below_T_16, rhs_activation_relu_tail_below_T_16, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_below_T_32 : R := ((sqrt 66) / (6006 * ((sqrt PI) ^ 3))).
Definition rhs_activation_relu_tail_below_T_32 : R := ((1 / 4) - (2189913943798931039 / (2791117048460083200 * PI))).
Theorem value_1_of_lhs_activation_relu_tail_below_T_32 : (1214595968300783826989187 / 5000000000000000000000000000) - (1
/ 1000000000000) <= lhs_activation_relu_tail_below_T_32 <= (1214595968300783826989187 / 5000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_below_T_32; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_T_32 : (2536632824042689515437893 / 10000000000000000000000000000) -
(1 / 1000000000000) <= rhs_activation_relu_tail_below_T_32 <= (2536632824042689515437893 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_below_T_32; at_a_point. Qed.
Theorem activation_relu_tail_below_T_32 : lhs_activation_relu_tail_below_T_32 <= rhs_activation_relu_tail_below_T_32.
Proof.
intros. unfold lhs_activation_relu_tail_below_T_32, rhs_activation_relu_tail_below_T_32, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_below_T_64 : R := ((sqrt 130) / (24310 * ((sqrt PI) ^ 3))).
Definition rhs_activation_relu_tail_below_T_64 : R := ((1 / 4) - (4180378783634404246125697724824017005160427 /
(5324456698697947745104021558846012627353600 * PI))).
Theorem value_1_of_lhs_activation_relu_tail_below_T_64 : (4211452556795405019251041 / 50000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_tail_below_T_64 <= (4211452556795405019251041 /
50000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_below_T_64; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_T_64 : (4303536272522412188730539 / 50000000000000000000000000000) -
(1 / 1000000000000) <= rhs_activation_relu_tail_below_T_64 <= (4303536272522412188730539 /
50000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_below_T_64; at_a_point. Qed.
Theorem activation_relu_tail_below_T_64 : lhs_activation_relu_tail_below_T_64 <= rhs_activation_relu_tail_below_T_64.
Proof.
intros. unfold lhs_activation_relu_tail_below_T_64, rhs_activation_relu_tail_below_T_64, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_tail_below_T_128 : R := ((sqrt 258) / (97782 * ((sqrt PI) ^ 3))).
Definition rhs_activation_relu_tail_below_T_128 : R := ((1 / 4) -
(1714973044168091316070638166825265479989899335737188635802020836505861867677680911786171 /
(2183831993729958423054920342814548213603117418569979862789544810338149498929308237824000 * PI))).
Theorem value_1_of_lhs_activation_relu_tail_below_T_128 : (59000558632413359653931 / 2000000000000000000000000000) - (1
/ 1000000000000) <= lhs_activation_relu_tail_below_T_128 <= (59000558632413359653931 / 2000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_tail_below_T_128; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_tail_below_T_128 : (2982094559582661103142587 / 100000000000000000000000000000) -
(1 / 1000000000000) <= rhs_activation_relu_tail_below_T_128 <= (2982094559582661103142587 /
100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_tail_below_T_128; at_a_point. Qed.
Theorem activation_relu_tail_below_T_128 : lhs_activation_relu_tail_below_T_128 <= rhs_activation_relu_tail_below_T_128.
Proof.
intros. unfold lhs_activation_relu_tail_below_T_128, rhs_activation_relu_tail_below_T_128, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (activation_relu_tail_below_T_2, activation_relu_tail_below_T_4,
activation_relu_tail_below_T_6, activation_relu_tail_below_T_8, activation_relu_tail_below_T_10,
activation_relu_tail_below_T_16, activation_relu_tail_below_T_32, activation_relu_tail_below_T_64,
activation_relu_tail_below_T_128).
Print Assumptions what_was_proved.
