From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.relu_hermite_tail: W_{>=T} = 1/2 - sum_{n < T} (E ReLU(X) He_n(X))^2/n! <= (13/50) T^(-3/2), the spectral
   tail of ReLU. For T in {2..6, 8, 10, 16, 32, 64, 128}. Source: ours. *)
Definition lhs_activation_relu_hermite_tail_T_2 : R := ((1 / 4) - (1 / (2 * PI))).
Definition rhs_activation_relu_hermite_tail_T_2 : R := (13 * (sqrt 2) / 200).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_2 : (1135563211351308302888953 / 12500000000000000000000000) - (1
/ 1000000000000) <= lhs_activation_relu_hermite_tail_T_2 <= (1135563211351308302888953 / 12500000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_2 : (9192388155425117817210977 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_activation_relu_hermite_tail_T_2 <= (9192388155425117817210977 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_2; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_2 : lhs_activation_relu_hermite_tail_T_2 <= rhs_activation_relu_hermite_tail_T_2.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_2, rhs_activation_relu_hermite_tail_T_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_3 : R := ((1 / 4) - (3 / (4 * PI))).
Definition rhs_activation_relu_hermite_tail_T_3 : R := (13 * (sqrt 3) / 450).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_3 : (225351707243139926933487 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_hermite_tail_T_3 <= (225351707243139926933487 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_3 : (1250925583244189156436489 / 25000000000000000000000000) - (1
/ 1000000000000) <= rhs_activation_relu_hermite_tail_T_3 <= (1250925583244189156436489 / 25000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_3; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_3 : lhs_activation_relu_hermite_tail_T_3 <= rhs_activation_relu_hermite_tail_T_3.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_3, rhs_activation_relu_hermite_tail_T_3, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_4 : R := ((1 / 4) - (3 / (4 * PI))).
Definition rhs_activation_relu_hermite_tail_T_4 : R := (13 / 400).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_4 : (225351707243139926933487 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_relu_hermite_tail_T_4 <= (225351707243139926933487 / 20000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_4 : (13 / 400) - (1 / 1000000000000) <=
rhs_activation_relu_hermite_tail_T_4 <= (13 / 400) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_4; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_4 : lhs_activation_relu_hermite_tail_T_4 <= rhs_activation_relu_hermite_tail_T_4.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_4, rhs_activation_relu_hermite_tail_T_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_5 : R := ((1 / 4) - (37 / (48 * PI))).
Definition rhs_activation_relu_hermite_tail_T_5 : R := (13 * (sqrt 5) / 1250).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_5 : (4636129399994690689637531 / 1000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_hermite_tail_T_5 <= (4636129399994690689637531 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_5; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_5 : (2325510696599781284265541 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_activation_relu_hermite_tail_T_5 <= (2325510696599781284265541 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_5; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_5 : lhs_activation_relu_hermite_tail_T_5 <= rhs_activation_relu_hermite_tail_T_5.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_5, rhs_activation_relu_hermite_tail_T_5, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_6 : R := ((1 / 4) - (37 / (48 * PI))).
Definition rhs_activation_relu_hermite_tail_T_6 : R := (13 * (sqrt 6) / 1800).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_6 : (4636129399994690689637531 / 1000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_hermite_tail_T_6 <= (4636129399994690689637531 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_6; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_6 : (884537962671703202126797 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_hermite_tail_T_6 <= (884537962671703202126797 / 50000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_6; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_6 : lhs_activation_relu_hermite_tail_T_6 <= rhs_activation_relu_hermite_tail_T_6.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_6, rhs_activation_relu_hermite_tail_T_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_8 : R := ((1 / 4) - (373 / (480 * PI))).
Definition rhs_activation_relu_hermite_tail_T_8 : R := (13 * (sqrt 2) / 1600).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_8 : (661673152836499748131621 / 250000000000000000000000000) - (1
/ 1000000000000) <= lhs_activation_relu_hermite_tail_T_8 <= (661673152836499748131621 / 250000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_8; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_8 : (287262129857034931787843 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_relu_hermite_tail_T_8 <= (287262129857034931787843 / 25000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_8; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_8 : lhs_activation_relu_hermite_tail_T_8 <= rhs_activation_relu_hermite_tail_T_8.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_8, rhs_activation_relu_hermite_tail_T_8, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_10 : R := ((1 / 4) - (20963 / (26880 * PI))).
Definition rhs_activation_relu_hermite_tail_T_10 : R := (13 * (sqrt 10) / 5000).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_10 : (175855118784211877060191 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_activation_relu_hermite_tail_T_10 <= (175855118784211877060191 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_10; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_10 : (8221921916437786263197123 / 1000000000000000000000000000) -
(1 / 1000000000000) <= rhs_activation_relu_hermite_tail_T_10 <= (8221921916437786263197123 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_10; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_10 : lhs_activation_relu_hermite_tail_T_10 <=
rhs_activation_relu_hermite_tail_T_10.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_10, rhs_activation_relu_hermite_tail_T_10, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_16 : R := ((1 / 4) - (144456647 / (184504320 * PI))).
Definition rhs_activation_relu_hermite_tail_T_16 : R := (13 / 3200).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_16 : (3905088372401628313520497 / 5000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_hermite_tail_T_16 <= (3905088372401628313520497 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_16; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_16 : (13 / 3200) - (1 / 1000000000000) <=
rhs_activation_relu_hermite_tail_T_16 <= (13 / 3200) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_16; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_16 : lhs_activation_relu_hermite_tail_T_16 <=
rhs_activation_relu_hermite_tail_T_16.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_16, rhs_activation_relu_hermite_tail_T_16, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_32 : R := ((1 / 4) - (2189913943798931039 / (2791117048460083200 * PI))).
Definition rhs_activation_relu_hermite_tail_T_32 : R := (13 * (sqrt 2) / 12800).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_32 : (2536632824042689515437893 / 10000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_hermite_tail_T_32 <= (2536632824042689515437893 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_32; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_32 : (287262129857034931787843 / 200000000000000000000000000) - (1
/ 1000000000000) <= rhs_activation_relu_hermite_tail_T_32 <= (287262129857034931787843 / 200000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_32; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_32 : lhs_activation_relu_hermite_tail_T_32 <=
rhs_activation_relu_hermite_tail_T_32.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_32, rhs_activation_relu_hermite_tail_T_32, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_64 : R := ((1 / 4) - (4180378783634404246125697724824017005160427 /
(5324456698697947745104021558846012627353600 * PI))).
Definition rhs_activation_relu_hermite_tail_T_64 : R := (13 / 25600).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_64 : (4303536272522412188730539 / 50000000000000000000000000000) -
(1 / 1000000000000) <= lhs_activation_relu_hermite_tail_T_64 <= (4303536272522412188730539 /
50000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_64; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_64 : (13 / 25600) - (1 / 1000000000000) <=
rhs_activation_relu_hermite_tail_T_64 <= (13 / 25600) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_64; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_64 : lhs_activation_relu_hermite_tail_T_64 <=
rhs_activation_relu_hermite_tail_T_64.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_64, rhs_activation_relu_hermite_tail_T_64, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_activation_relu_hermite_tail_T_128 : R := ((1 / 4) -
(1714973044168091316070638166825265479989899335737188635802020836505861867677680911786171 /
(2183831993729958423054920342814548213603117418569979862789544810338149498929308237824000 * PI))).
Definition rhs_activation_relu_hermite_tail_T_128 : R := (13 * (sqrt 2) / 102400).
Theorem value_1_of_lhs_activation_relu_hermite_tail_T_128 : (2982094559582661103142587 / 100000000000000000000000000000)
- (1 / 1000000000000) <= lhs_activation_relu_hermite_tail_T_128 <= (2982094559582661103142587 /
100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_activation_relu_hermite_tail_T_128; at_a_point. Qed.
Theorem value_1_of_rhs_activation_relu_hermite_tail_T_128 : (1795388311606468323674019 / 10000000000000000000000000000)
- (1 / 1000000000000) <= rhs_activation_relu_hermite_tail_T_128 <= (1795388311606468323674019 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_activation_relu_hermite_tail_T_128; at_a_point. Qed.
Theorem activation_relu_hermite_tail_T_128 : lhs_activation_relu_hermite_tail_T_128 <=
rhs_activation_relu_hermite_tail_T_128.
Proof.
intros. unfold lhs_activation_relu_hermite_tail_T_128, rhs_activation_relu_hermite_tail_T_128, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (activation_relu_hermite_tail_T_2, activation_relu_hermite_tail_T_3,
activation_relu_hermite_tail_T_4, activation_relu_hermite_tail_T_5, activation_relu_hermite_tail_T_6,
activation_relu_hermite_tail_T_8, activation_relu_hermite_tail_T_10, activation_relu_hermite_tail_T_16,
activation_relu_hermite_tail_T_32, activation_relu_hermite_tail_T_64, activation_relu_hermite_tail_T_128).
Print Assumptions what_was_proved.
