From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.majority_above_limit: (2/pi) arcsin rho <= Stab_rho(Maj_n). For n in {3, 5, 9, 21}; rho in [1/100, 9/10].
   Source: O'Donnell, chapter 5. *)
Definition lhs_spectrum_majority_above_limit_n_3 (rho : R) : R := (2 * (asin rho) / PI).
Definition rhs_spectrum_majority_above_limit_n_3 (rho : R) : R := (((rho ^ 3) / 4) + (3 * rho / 4)).
Theorem defined_spectrum_majority_above_limit_n_3 : forall rho : R, 1 / 100 <= rho <= 9 / 10 -> (-1 <= rho <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_majority_above_limit_n_3 : (3135705013226626928173289 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_3 (5 / 6) <= (3135705013226626928173289 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_above_limit_n_3 : (7696759259259259259259259 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_3 (5 / 6) <= (7696759259259259259259259 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_above_limit_n_3 : (5311324274665732047101143 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_majority_above_limit_n_3 (1 / 12) <= (5311324274665732047101143 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_above_limit_n_3 : (6264467592592592592592593 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_majority_above_limit_n_3 (1 / 12) <= (6264467592592592592592593 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_above_limit_n_3 : (3333333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_3 (1 / 2) <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_above_limit_n_3 : (13 / 32) - (1 / 1000000000000) <=
rhs_spectrum_majority_above_limit_n_3 (1 / 2) <= (13 / 32) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_majority_above_limit_n_3 : (74963326786398277212167 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_above_limit_n_3 (7 / 30) <= (74963326786398277212167 / 500000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_majority_above_limit_n_3 : (1781759259259259259259259 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_3 (7 / 30) <= (1781759259259259259259259 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_majority_above_limit_n_3 : (7657891754829311248135391 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_majority_above_limit_n_3 (3 / 25) <= (7657891754829311248135391 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_majority_above_limit_n_3 : (1413 / 15625) - (1 / 1000000000000) <=
rhs_spectrum_majority_above_limit_n_3 (3 / 25) <= (1413 / 15625) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_3; at_a_point. Qed.
Theorem spectrum_majority_above_limit_n_3 : forall rho : R, 1 / 100 <= rho <= 9 / 10 ->
lhs_spectrum_majority_above_limit_n_3 rho <= rhs_spectrum_majority_above_limit_n_3 rho.
Proof.
intros. unfold lhs_spectrum_majority_above_limit_n_3, rhs_spectrum_majority_above_limit_n_3, tanh, sinh, cosh. apply
le_of_difference. rewrite ?acos_of_atan, ?asin_of_atan by lra. interval with (i_bisect rho, i_taylor rho, i_prec 64,
i_depth 30).
Qed.

Definition lhs_spectrum_majority_above_limit_n_5 (rho : R) : R := (2 * (asin rho) / PI).
Definition rhs_spectrum_majority_above_limit_n_5 (rho : R) : R := ((9 * (rho ^ 5) / 64) + (5 * (rho ^ 3) / 32) + (45 *
rho / 64)).
Theorem defined_spectrum_majority_above_limit_n_5 : forall rho : R, 1 / 100 <= rho <= 9 / 10 -> (-1 <= rho <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_majority_above_limit_n_5 : (3333333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_5 (1 / 2) <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_above_limit_n_5 : (769 / 2048) - (1 / 1000000000000) <=
rhs_spectrum_majority_above_limit_n_5 (1 / 2) <= (769 / 2048) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_above_limit_n_5 : (212245907967770046353601 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_5 (1 / 30) <= (212245907967770046353601 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_above_limit_n_5 : (2344329282407407407407407 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_majority_above_limit_n_5 (1 / 30) <= (2344329282407407407407407 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_above_limit_n_5 : (1119850900865296000594571 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_5 (7 / 40) <= (1119850900865296000594571 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_above_limit_n_5 : (812039263 / 6553600000) - (1 / 1000000000000) <=
rhs_spectrum_majority_above_limit_n_5 (7 / 40) <= (812039263 / 6553600000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_majority_above_limit_n_5 : (987266755573460082816547 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_above_limit_n_5 (7 / 10) <= (987266755573460082816547 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_majority_above_limit_n_5 : (3644263 / 6400000) - (1 / 1000000000000) <=
rhs_spectrum_majority_above_limit_n_5 (7 / 10) <= (3644263 / 6400000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_majority_above_limit_n_5 : (1161397635993849946273831 / 2500000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_5 (2 / 3) <= (1161397635993849946273831 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_majority_above_limit_n_5 : (1333912037037037037037037 / 2500000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_5 (2 / 3) <= (1333912037037037037037037 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_5; at_a_point. Qed.
Theorem spectrum_majority_above_limit_n_5 : forall rho : R, 1 / 100 <= rho <= 9 / 10 ->
lhs_spectrum_majority_above_limit_n_5 rho <= rhs_spectrum_majority_above_limit_n_5 rho.
Proof.
intros. unfold lhs_spectrum_majority_above_limit_n_5, rhs_spectrum_majority_above_limit_n_5, tanh, sinh, cosh. apply
le_of_difference. rewrite ?acos_of_atan, ?asin_of_atan by lra. interval with (i_bisect rho, i_taylor rho, i_prec 64,
i_depth 30).
Qed.

Definition lhs_spectrum_majority_above_limit_n_9 (rho : R) : R := (2 * (asin rho) / PI).
Definition rhs_spectrum_majority_above_limit_n_9 (rho : R) : R := ((1225 * (rho ^ 9) / 16384) + (225 * (rho ^ 7) / 4096)
+ (567 * (rho ^ 5) / 8192) + (525 * (rho ^ 3) / 4096) + (11025 * rho / 16384)).
Theorem defined_spectrum_majority_above_limit_n_9 : forall rho : R, 1 / 100 <= rho <= 9 / 10 -> (-1 <= rho <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_majority_above_limit_n_9 : (1066007580762273493826503 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_9 (1 / 6) <= (1066007580762273493826503 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_above_limit_n_9 : (563773007852689695268641 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_above_limit_n_9 (1 / 6) <= (563773007852689695268641 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_above_limit_n_9 : (1336077686729535924449269 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_9 (5 / 24) <= (1336077686729535924449269 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_above_limit_n_9 : (1413772582619850191117051 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_9 (5 / 24) <= (1413772582619850191117051 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_above_limit_n_9 : (145021561874110553681019 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_above_limit_n_9 (11 / 25) <= (145021561874110553681019 /
500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_above_limit_n_9 : (1505678474707 / 4882812500000) - (1 / 1000000000000) <=
rhs_spectrum_majority_above_limit_n_9 (11 / 25) <= (1505678474707 / 4882812500000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_majority_above_limit_n_9 : (5903344706017330967016043 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_9 (4 / 5) <= (5903344706017330967016043 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_majority_above_limit_n_9 : (207420889 / 320000000) - (1 / 1000000000000) <=
rhs_spectrum_majority_above_limit_n_9 (4 / 5) <= (207420889 / 320000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_majority_above_limit_n_9 : (3333333333333333333333333 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_9 (1 / 2) <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_majority_above_limit_n_9 : (2979769 / 8388608) - (1 / 1000000000000) <=
rhs_spectrum_majority_above_limit_n_9 (1 / 2) <= (2979769 / 8388608) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_9; at_a_point. Qed.
Theorem spectrum_majority_above_limit_n_9 : forall rho : R, 1 / 100 <= rho <= 9 / 10 ->
lhs_spectrum_majority_above_limit_n_9 rho <= rhs_spectrum_majority_above_limit_n_9 rho.
Proof.
intros. unfold lhs_spectrum_majority_above_limit_n_9, rhs_spectrum_majority_above_limit_n_9, tanh, sinh, cosh. apply
le_of_difference. rewrite ?acos_of_atan, ?asin_of_atan by lra. interval with (i_bisect rho, i_taylor rho, i_prec 64,
i_depth 30).
Qed.

Definition lhs_spectrum_majority_above_limit_n_21 (rho : R) : R := (2 * (asin rho) / PI).
Definition rhs_spectrum_majority_above_limit_n_21 (rho : R) : R := ((2133423721 * (rho ^ 21) / 68719476736) + (620524905
* (rho ^ 19) / 34359738368) + (1101485385 * (rho ^ 17) / 68719476736) + (138705567 * (rho ^ 15) / 8589934592) +
(603246105 * (rho ^ 13) / 34359738368) + (349982451 * (rho ^ 11) / 17179869184) + (871355485 * (rho ^ 9) / 34359738368)
+ (297226215 * (rho ^ 7) / 8589934592) + (3745050309 * (rho ^ 5) / 68719476736) + (3929991065 * (rho ^ 3) / 34359738368)
+ (44801898141 * rho / 68719476736)).
Theorem defined_spectrum_majority_above_limit_n_21 : forall rho : R, 1 / 100 <= rho <= 9 / 10 -> (-1 <= rho <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_majority_above_limit_n_21 : (594304087786733474651411 / 2000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_21 (9 / 20) <= (594304087786733474651411 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_above_limit_n_21 : (3049596317468194879123579 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_majority_above_limit_n_21 (9 / 20) <= (3049596317468194879123579 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_above_limit_n_21 : (3135705013226626928173289 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_21 (5 / 6) <= (3135705013226626928173289 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_above_limit_n_21 : (816689607187710689958279 / 1250000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_21 (5 / 6) <= (816689607187710689958279 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_above_limit_n_21 : (2229058918853161457545957 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_majority_above_limit_n_21 (342 / 997) <= (2229058918853161457545957 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_above_limit_n_21 : (457071481770684735685153 / 2000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_21 (342 / 997) <= (457071481770684735685153 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_majority_above_limit_n_21 : (3333333333333333333333333 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_majority_above_limit_n_21 (1 / 2) <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_majority_above_limit_n_21 : (342309598895422791120513 / 1000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_21 (1 / 2) <= (342309598895422791120513 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_majority_above_limit_n_21 : (3300612736973429051550123 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_21 (21521 / 25000) <= (3300612736973429051550123 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_majority_above_limit_n_21 : (13484842361723291198541 / 19531250000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_above_limit_n_21 (21521 / 25000) <= (13484842361723291198541 /
19531250000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_21; at_a_point. Qed.
Theorem spectrum_majority_above_limit_n_21 : forall rho : R, 1 / 100 <= rho <= 9 / 10 ->
lhs_spectrum_majority_above_limit_n_21 rho <= rhs_spectrum_majority_above_limit_n_21 rho.
Proof.
intros. unfold lhs_spectrum_majority_above_limit_n_21, rhs_spectrum_majority_above_limit_n_21, tanh, sinh, cosh. apply
le_of_difference. rewrite ?acos_of_atan, ?asin_of_atan by lra. interval with (i_bisect rho, i_taylor rho, i_prec 64,
i_depth 30).
Qed.

Definition what_was_proved := (defined_spectrum_majority_above_limit_n_3, spectrum_majority_above_limit_n_3,
defined_spectrum_majority_above_limit_n_5, spectrum_majority_above_limit_n_5, defined_spectrum_majority_above_limit_n_9,
spectrum_majority_above_limit_n_9, defined_spectrum_majority_above_limit_n_21, spectrum_majority_above_limit_n_21).
Print Assumptions what_was_proved.
