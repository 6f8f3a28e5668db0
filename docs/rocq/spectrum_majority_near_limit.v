From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.majority_near_limit: Stab_rho(Maj_n) <= (2/pi) arcsin rho + 1/n. For n in {3, 5, 9, 21}; rho in [1/100, 9/10].
   Source: O'Donnell, chapter 5. *)
Definition lhs_spectrum_majority_near_limit_n_3 (rho : R) : R := (((rho ^ 3) / 4) + (3 * rho / 4)).
Definition rhs_spectrum_majority_near_limit_n_3 (rho : R) : R := ((2 * (asin rho) / PI) + (1 / 3)).
Theorem defined_spectrum_majority_near_limit_n_3 : forall rho : R, 1 / 100 <= rho <= 9 / 10 -> (-1 <= rho <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_majority_near_limit_n_3 : (79 / 250) - (1 / 1000000000000) <=
lhs_spectrum_majority_near_limit_n_3 (2 / 5) <= (79 / 250) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_near_limit_n_3 : (2976565471011212839112361 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_3 (2 / 5) <= (2976565471011212839112361 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_near_limit_n_3 : (630787037037037037037037 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_near_limit_n_3 (1 / 6) <= (630787037037037037037037 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_near_limit_n_3 : (1099835228523901706789959 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_3 (1 / 6) <= (1099835228523901706789959 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_near_limit_n_3 : (1213821440054790516786469 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_near_limit_n_3 (580 / 997) <= (1213821440054790516786469 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_near_limit_n_3 : (7285931896799719592265513 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_near_limit_n_3 (580 / 997) <= (7285931896799719592265513 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_majority_near_limit_n_3 : (2528198260029 / 7812500000000) - (1 / 1000000000000) <=
lhs_spectrum_majority_near_limit_n_3 (5109 / 12500) <= (2528198260029 / 7812500000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_majority_near_limit_n_3 : (751728507396070113846739 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_3 (5109 / 12500) <= (751728507396070113846739 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_majority_near_limit_n_3 : (6264467592592592592592593 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_near_limit_n_3 (1 / 12) <= (6264467592592592592592593 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_majority_near_limit_n_3 : (483058220099988317255431 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_3 (1 / 12) <= (483058220099988317255431 /
1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_3; at_a_point. Qed.
Theorem spectrum_majority_near_limit_n_3 : forall rho : R, 1 / 100 <= rho <= 9 / 10 ->
lhs_spectrum_majority_near_limit_n_3 rho <= rhs_spectrum_majority_near_limit_n_3 rho.
Proof.
intros. unfold lhs_spectrum_majority_near_limit_n_3, rhs_spectrum_majority_near_limit_n_3, tanh, sinh, cosh. apply
le_of_difference. rewrite ?acos_of_atan, ?asin_of_atan by lra. interval with (i_bisect rho, i_taylor rho, i_prec 64,
i_depth 30).
Qed.

Definition lhs_spectrum_majority_near_limit_n_5 (rho : R) : R := ((9 * (rho ^ 5) / 64) + (5 * (rho ^ 3) / 32) + (45 *
rho / 64)).
Definition rhs_spectrum_majority_near_limit_n_5 (rho : R) : R := ((2 * (asin rho) / PI) + (1 / 5)).
Theorem defined_spectrum_majority_near_limit_n_5 : forall rho : R, 1 / 100 <= rho <= 9 / 10 -> (-1 <= rho <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_majority_near_limit_n_5 : (1465747974537037037037037 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_near_limit_n_5 (5 / 6) <= (1465747974537037037037037 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_near_limit_n_5 : (4135705013226626928173289 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_5 (5 / 6) <= (4135705013226626928173289 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_near_limit_n_5 : (4506694652416087962962963 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_near_limit_n_5 (7 / 12) <= (4506694652416087962962963 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_near_limit_n_5 : (119300743805893453296101 / 200000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_5 (7 / 12) <= (119300743805893453296101 / 200000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_near_limit_n_5 : (1289945459 / 6553600000) - (1 / 1000000000000) <=
lhs_spectrum_majority_near_limit_n_5 (11 / 40) <= (1289945459 / 6553600000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_near_limit_n_5 : (3773557129205248252971927 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_near_limit_n_5 (11 / 40) <= (3773557129205248252971927 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_majority_near_limit_n_5 : (3065091267237622966535953 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_near_limit_n_5 (416 / 997) <= (3065091267237622966535953 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_majority_near_limit_n_5 : (948026677650015391578437 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_5 (416 / 997) <= (948026677650015391578437 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_majority_near_limit_n_5 : (182243917791 / 640000000000) - (1 / 1000000000000) <=
lhs_spectrum_majority_near_limit_n_5 (39 / 100) <= (182243917791 / 640000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_majority_near_limit_n_5 : (1137624983372022372819133 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_5 (39 / 100) <= (1137624983372022372819133 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_5; at_a_point. Qed.
Theorem spectrum_majority_near_limit_n_5 : forall rho : R, 1 / 100 <= rho <= 9 / 10 ->
lhs_spectrum_majority_near_limit_n_5 rho <= rhs_spectrum_majority_near_limit_n_5 rho.
Proof.
intros. unfold lhs_spectrum_majority_near_limit_n_5, rhs_spectrum_majority_near_limit_n_5, tanh, sinh, cosh. apply
le_of_difference. rewrite ?acos_of_atan, ?asin_of_atan by lra. interval with (i_bisect rho, i_taylor rho, i_prec 64,
i_depth 30).
Qed.

Definition lhs_spectrum_majority_near_limit_n_9 (rho : R) : R := ((1225 * (rho ^ 9) / 16384) + (225 * (rho ^ 7) / 4096)
+ (567 * (rho ^ 5) / 8192) + (525 * (rho ^ 3) / 4096) + (11025 * rho / 16384)).
Definition rhs_spectrum_majority_near_limit_n_9 (rho : R) : R := ((2 * (asin rho) / PI) + (1 / 9)).
Theorem defined_spectrum_majority_near_limit_n_9 : forall rho : R, 1 / 100 <= rho <= 9 / 10 -> (-1 <= rho <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_majority_near_limit_n_9 : (51715194088294467 / 1280000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_near_limit_n_9 (3 / 50) <= (51715194088294467 / 1280000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_near_limit_n_9 : (1493312529723910699156991 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_near_limit_n_9 (3 / 50) <= (1493312529723910699156991 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_near_limit_n_9 : (207420889 / 320000000) - (1 / 1000000000000) <=
lhs_spectrum_majority_near_limit_n_9 (4 / 5) <= (207420889 / 320000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_near_limit_n_9 : (3507227908564221039063577 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_9 (4 / 5) <= (3507227908564221039063577 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_near_limit_n_9 : (1642041868028973222447937 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_near_limit_n_9 (233 / 500) <= (1642041868028973222447937 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_near_limit_n_9 : (4197217727437848652209967 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_near_limit_n_9 (233 / 500) <= (4197217727437848652209967 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_majority_near_limit_n_9 : (716562014119478326471977 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_near_limit_n_9 (10627 / 12500) <= (716562014119478326471977 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_majority_near_limit_n_9 : (7581008458757556725245461 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_near_limit_n_9 (10627 / 12500) <= (7581008458757556725245461 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_majority_near_limit_n_9 : (2307989712164726370247081 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_near_limit_n_9 (5 / 8) <= (2307989712164726370247081 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_majority_near_limit_n_9 : (5409131939276604443437639 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_near_limit_n_9 (5 / 8) <= (5409131939276604443437639 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_9; at_a_point. Qed.
Theorem spectrum_majority_near_limit_n_9 : forall rho : R, 1 / 100 <= rho <= 9 / 10 ->
lhs_spectrum_majority_near_limit_n_9 rho <= rhs_spectrum_majority_near_limit_n_9 rho.
Proof.
intros. unfold lhs_spectrum_majority_near_limit_n_9, rhs_spectrum_majority_near_limit_n_9, tanh, sinh, cosh. apply
le_of_difference. rewrite ?acos_of_atan, ?asin_of_atan by lra. interval with (i_bisect rho, i_taylor rho, i_prec 64,
i_depth 30).
Qed.

Definition lhs_spectrum_majority_near_limit_n_21 (rho : R) : R := ((2133423721 * (rho ^ 21) / 68719476736) + (620524905
* (rho ^ 19) / 34359738368) + (1101485385 * (rho ^ 17) / 68719476736) + (138705567 * (rho ^ 15) / 8589934592) +
(603246105 * (rho ^ 13) / 34359738368) + (349982451 * (rho ^ 11) / 17179869184) + (871355485 * (rho ^ 9) / 34359738368)
+ (297226215 * (rho ^ 7) / 8589934592) + (3745050309 * (rho ^ 5) / 68719476736) + (3929991065 * (rho ^ 3) / 34359738368)
+ (44801898141 * rho / 68719476736)).
Definition rhs_spectrum_majority_near_limit_n_21 (rho : R) : R := ((2 * (asin rho) / PI) + (1 / 21)).
Theorem defined_spectrum_majority_near_limit_n_21 : forall rho : R, 1 / 100 <= rho <= 9 / 10 -> (-1 <= rho <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_majority_near_limit_n_21 : (6292178028959561037258317 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_near_limit_n_21 (293 / 360) <= (6292178028959561037258317 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_near_limit_n_21 : (6529262191180764697781309 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_near_limit_n_21 (293 / 360) <= (6529262191180764697781309 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_near_limit_n_21 : (342309598895422791120513 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_near_limit_n_21 (1 / 2) <= (342309598895422791120513 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_near_limit_n_21 : (952380952380952380952381 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_21 (1 / 2) <= (952380952380952380952381 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_near_limit_n_21 : (3049596317468194879123579 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_near_limit_n_21 (9 / 20) <= (3049596317468194879123579 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_near_limit_n_21 : (689542183024828712746649 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_near_limit_n_21 (9 / 20) <= (689542183024828712746649 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_majority_near_limit_n_21 : (2792188104028333676922093 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_near_limit_n_21 (3 / 4) <= (2792188104028333676922093 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_majority_near_limit_n_21 : (5875121352938158486200579 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_near_limit_n_21 (3 / 4) <= (5875121352938158486200579 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_majority_near_limit_n_21 : (83976230192547374420937 / 312500000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_near_limit_n_21 (2 / 5) <= (83976230192547374420937 / 312500000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_majority_near_limit_n_21 : (3095988084879568535367579 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_near_limit_n_21 (2 / 5) <= (3095988084879568535367579 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_near_limit_n_21; at_a_point. Qed.
Theorem spectrum_majority_near_limit_n_21 : forall rho : R, 1 / 100 <= rho <= 9 / 10 ->
lhs_spectrum_majority_near_limit_n_21 rho <= rhs_spectrum_majority_near_limit_n_21 rho.
Proof.
intros. unfold lhs_spectrum_majority_near_limit_n_21, rhs_spectrum_majority_near_limit_n_21, tanh, sinh, cosh. apply
le_of_difference. rewrite ?acos_of_atan, ?asin_of_atan by lra. interval with (i_bisect rho, i_taylor rho, i_prec 64,
i_depth 30).
Qed.

Definition what_was_proved := (defined_spectrum_majority_near_limit_n_3, spectrum_majority_near_limit_n_3,
defined_spectrum_majority_near_limit_n_5, spectrum_majority_near_limit_n_5, defined_spectrum_majority_near_limit_n_9,
spectrum_majority_near_limit_n_9, defined_spectrum_majority_near_limit_n_21, spectrum_majority_near_limit_n_21).
Print Assumptions what_was_proved.
