From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.product_space: On [U]^2 with tokens kept with probability q, else redrawn uniformly, E f(x) f(y) = sum_S q^|S|
   |f_S|^2 with the Efron-Stein parts f_S of f, a table f_0, f_1, ... of U^2 values. For q in [0, 1]; U in {2, 3};
   f_0..f_8 in [-2, 2]. Source: Efron and Stein (1981); O'Donnell, section 8.3. *)
Definition lhs_spectrum_product_space_U_2 (q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8 : R) : R := ((((1 - q) ^ 2) * ((2 * f_0
* f_3) + (2 * f_1 * f_2)) / 16) + ((q + 1) * (1 - q) * ((2 * f_0 * f_1) + (2 * f_0 * f_2) + (2 * f_1 * f_3) + (2 * f_2 *
f_3)) / 16) + (((q + 1) ^ 2) * ((f_0 ^ 2) + (f_1 ^ 2) + (f_2 ^ 2) + (f_3 ^ 2)) / 16)).
Definition rhs_spectrum_product_space_U_2 (q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8 : R) : R := (((q ^ 2) * ((((f_1 + f_2 -
f_0 - f_3) ^ 2) / 32) + (((f_0 + f_3 - f_1 - f_2) ^ 2) / 32))) + (q * ((((f_2 + f_3 - f_0 - f_1) ^ 2) / 32) + (((f_1 +
f_3 - f_0 - f_2) ^ 2) / 32) + (((f_0 + f_2 - f_1 - f_3) ^ 2) / 32) + (((f_0 + f_1 - f_2 - f_3) ^ 2) / 32))) + (((f_0 /
4) + (f_1 / 4) + (f_2 / 4) + (f_3 / 4)) ^ 2)).
Theorem value_1_of_lhs_spectrum_product_space_U_2 : (3454451497395833333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_space_U_2 (1 / 8) (-1 / 1) (-44 / 45) (-33 / 20) (11 / 6) (0 / 1) (109 / 90) (1 /
5) (-4 / 5) (1380 / 997) <= (3454451497395833333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_U_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_product_space_U_2 : (3454451497395833333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_space_U_2 (1 / 8) (-1 / 1) (-44 / 45) (-33 / 20) (11 / 6) (0 / 1) (109 / 90) (1 /
5) (-4 / 5) (1380 / 997) <= (3454451497395833333333333 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_U_2; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_product_space_U_2 : (2360502489869894566123423 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_space_U_2 (13 / 100) (13 / 100) (-1 / 1) (2 / 3) (1719 / 997) (-91 / 60) (13 /
40) (0 / 1) (4 / 3) (-13 / 50) <= (2360502489869894566123423 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_U_2; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_product_space_U_2 : (2360502489869894566123423 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_space_U_2 (13 / 100) (13 / 100) (-1 / 1) (2 / 3) (1719 / 997) (-91 / 60) (13 /
40) (0 / 1) (4 / 3) (-13 / 50) <= (2360502489869894566123423 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_U_2; at_a_point. Qed.
Theorem spectrum_product_space_U_2 : forall q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8 : R, 0 <= q <= 1 -> -2 <= f_0 <= 2 ->
-2 <= f_1 <= 2 -> -2 <= f_2 <= 2 -> -2 <= f_3 <= 2 -> -2 <= f_4 <= 2 -> -2 <= f_5 <= 2 -> -2 <= f_6 <= 2 -> -2 <= f_7 <=
2 -> -2 <= f_8 <= 2 -> lhs_spectrum_product_space_U_2 q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8 =
rhs_spectrum_product_space_U_2 q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8.
Proof.
intros. unfold lhs_spectrum_product_space_U_2, rhs_spectrum_product_space_U_2, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_product_space_U_3 (q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8 : R) : R := ((((1 - q) ^ 2) * ((2 * f_0
* f_4) + (2 * f_0 * f_5) + (2 * f_0 * f_7) + (2 * f_0 * f_8) + (2 * f_1 * f_3) + (2 * f_1 * f_5) + (2 * f_1 * f_6) + (2
* f_1 * f_8) + (2 * f_2 * f_3) + (2 * f_2 * f_4) + (2 * f_2 * f_6) + (2 * f_2 * f_7) + (2 * f_3 * f_7) + (2 * f_3 * f_8)
+ (2 * f_4 * f_6) + (2 * f_4 * f_8) + (2 * f_5 * f_6) + (2 * f_5 * f_7)) / 81) + ((1 - q) * ((2 * q) + 1) * ((2 * f_0 *
f_1) + (2 * f_0 * f_2) + (2 * f_0 * f_3) + (2 * f_0 * f_6) + (2 * f_1 * f_2) + (2 * f_1 * f_4) + (2 * f_1 * f_7) + (2 *
f_2 * f_5) + (2 * f_2 * f_8) + (2 * f_3 * f_4) + (2 * f_3 * f_5) + (2 * f_3 * f_6) + (2 * f_4 * f_5) + (2 * f_4 * f_7) +
(2 * f_5 * f_8) + (2 * f_6 * f_7) + (2 * f_6 * f_8) + (2 * f_7 * f_8)) / 81) + ((((2 * q) + 1) ^ 2) * ((f_0 ^ 2) + (f_1
^ 2) + (f_2 ^ 2) + (f_3 ^ 2) + (f_4 ^ 2) + (f_5 ^ 2) + (f_6 ^ 2) + (f_7 ^ 2) + (f_8 ^ 2)) / 81)).
Definition rhs_spectrum_product_space_U_3 (q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8 : R) : R := (((q ^ 2) * (((((4 * f_2) +
f_3 + f_4 + f_6 + f_7 - (2 * f_0) - (2 * f_1) - (2 * f_5) - (2 * f_8)) ^ 2) / 729) + (((f_1 + f_2 + f_4 + f_5 + (4 *
f_6) - (2 * f_0) - (2 * f_3) - (2 * f_7) - (2 * f_8)) ^ 2) / 729) + (((f_1 + f_2 + (4 * f_3) + f_7 + f_8 - (2 * f_0) -
(2 * f_4) - (2 * f_5) - (2 * f_6)) ^ 2) / 729) + ((((4 * f_1) + f_3 + f_5 + f_6 + f_8 - (2 * f_0) - (2 * f_2) - (2 *
f_4) - (2 * f_7)) ^ 2) / 729) + (((f_0 + f_2 + (4 * f_4) + f_6 + f_8 - (2 * f_1) - (2 * f_3) - (2 * f_5) - (2 * f_7)) ^
2) / 729) + (((f_0 + f_2 + f_3 + f_5 + (4 * f_7) - (2 * f_1) - (2 * f_4) - (2 * f_6) - (2 * f_8)) ^ 2) / 729) + (((f_0 +
f_1 + (4 * f_5) + f_6 + f_7 - (2 * f_2) - (2 * f_3) - (2 * f_4) - (2 * f_8)) ^ 2) / 729) + (((f_0 + f_1 + f_3 + f_4 + (4
* f_8) - (2 * f_2) - (2 * f_5) - (2 * f_6) - (2 * f_7)) ^ 2) / 729) + ((((4 * f_0) + f_4 + f_5 + f_7 + f_8 - (2 * f_1) -
(2 * f_2) - (2 * f_3) - (2 * f_6)) ^ 2) / 729))) + (q * (((((2 * f_6) + (2 * f_7) + (2 * f_8) - f_0 - f_1 - f_2 - f_3 -
f_4 - f_5) ^ 2) / 243) + ((((2 * f_3) + (2 * f_4) + (2 * f_5) - f_0 - f_1 - f_2 - f_6 - f_7 - f_8) ^ 2) / 243) + ((((2 *
f_2) + (2 * f_5) + (2 * f_8) - f_0 - f_1 - f_3 - f_4 - f_6 - f_7) ^ 2) / 243) + ((((2 * f_1) + (2 * f_4) + (2 * f_7) -
f_0 - f_2 - f_3 - f_5 - f_6 - f_8) ^ 2) / 243) + ((((2 * f_0) + (2 * f_3) + (2 * f_6) - f_1 - f_2 - f_4 - f_5 - f_7 -
f_8) ^ 2) / 243) + ((((2 * f_0) + (2 * f_1) + (2 * f_2) - f_3 - f_4 - f_5 - f_6 - f_7 - f_8) ^ 2) / 243))) + (((f_0 / 9)
+ (f_1 / 9) + (f_2 / 9) + (f_3 / 9) + (f_4 / 9) + (f_5 / 9) + (f_6 / 9) + (f_7 / 9) + (f_8 / 9)) ^ 2)).
Theorem value_1_of_lhs_spectrum_product_space_U_3 : (818938244474927602499619 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_space_U_3 (37 / 60) (37 / 60) (-1 / 2) (1 / 1) (1 / 2) (-1 / 1) (5 / 6) (4 / 3)
(-2 / 3) (13 / 50) <= (818938244474927602499619 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_U_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_product_space_U_3 : (818938244474927602499619 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_space_U_3 (37 / 60) (37 / 60) (-1 / 2) (1 / 1) (1 / 2) (-1 / 1) (5 / 6) (4 / 3)
(-2 / 3) (13 / 50) <= (818938244474927602499619 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_U_3; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_product_space_U_3 : (7525733736409649768401897 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_space_U_3 (1 / 3) (1 / 3) (2 / 3) (-17 / 180) (3 / 4) (197 / 120) (1282 / 997)
(1729 / 1000) (117 / 100) (-17 / 60) <= (7525733736409649768401897 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_U_3; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_product_space_U_3 : (7525733736409649768401897 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_space_U_3 (1 / 3) (1 / 3) (2 / 3) (-17 / 180) (3 / 4) (197 / 120) (1282 / 997)
(1729 / 1000) (117 / 100) (-17 / 60) <= (7525733736409649768401897 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_U_3; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_product_space_U_3 : (6763091803840877914951989 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_space_U_3 (11 / 12) (-3 / 4) (-7 / 5) (-7 / 5) (-1 / 1) (-47 / 100) (-1 / 2) (-1
/ 2) (-23 / 125) (-23 / 125) <= (6763091803840877914951989 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_U_3; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_product_space_U_3 : (6763091803840877914951989 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_space_U_3 (11 / 12) (-3 / 4) (-7 / 5) (-7 / 5) (-1 / 1) (-47 / 100) (-1 / 2) (-1
/ 2) (-23 / 125) (-23 / 125) <= (6763091803840877914951989 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_U_3; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_product_space_U_3 : (2103234438795264128353183 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_space_U_3 (1 / 2) (417 / 500) (0 / 1) (-1153 / 1000) (0 / 1) (-1 / 1) (-2 / 3)
(-1 / 2) (13 / 12) (806 / 997) <= (2103234438795264128353183 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_U_3; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_product_space_U_3 : (2103234438795264128353183 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_space_U_3 (1 / 2) (417 / 500) (0 / 1) (-1153 / 1000) (0 / 1) (-1 / 1) (-2 / 3)
(-1 / 2) (13 / 12) (806 / 997) <= (2103234438795264128353183 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_U_3; at_a_point. Qed.
Theorem spectrum_product_space_U_3 : forall q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8 : R, 0 <= q <= 1 -> -2 <= f_0 <= 2 ->
-2 <= f_1 <= 2 -> -2 <= f_2 <= 2 -> -2 <= f_3 <= 2 -> -2 <= f_4 <= 2 -> -2 <= f_5 <= 2 -> -2 <= f_6 <= 2 -> -2 <= f_7 <=
2 -> -2 <= f_8 <= 2 -> lhs_spectrum_product_space_U_3 q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8 =
rhs_spectrum_product_space_U_3 q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 f_8.
Proof.
intros. unfold lhs_spectrum_product_space_U_3, rhs_spectrum_product_space_U_3, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (spectrum_product_space_U_2, spectrum_product_space_U_3).
Print Assumptions what_was_proved.
