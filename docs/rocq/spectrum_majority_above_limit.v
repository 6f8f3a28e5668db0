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
Theorem value_1_of_lhs_spectrum_majority_above_limit_n_3 : (1984273633156365469071859 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_3 (23 / 75) <= (1984273633156365469071859 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_3. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_above_limit_n_3 : (2372100740740740740740741 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_3 (23 / 75) <= (2372100740740740740740741 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_3. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_above_limit_n_3 : (3274995320436899238067627 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_3 (410453 / 479100) <= (3274995320436899238067627 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_3. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_above_limit_n_3 : (3998686507893469901233417 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_3 (410453 / 479100) <= (3998686507893469901233417 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_3. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_above_limit_n_3 : (1728645960634139471816703 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_3 (247583 / 479100) <= (1728645960634139471816703 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_3. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_above_limit_n_3 : (2110377636479893461740343 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_3 (247583 / 479100) <= (2110377636479893461740343 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_3. at_a_point. Qed.
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
Theorem value_1_of_lhs_spectrum_majority_above_limit_n_5 : (1984273633156365469071859 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_5 (23 / 75) <= (1984273633156365469071859 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_5. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_above_limit_n_5 : (551281773037037037037037 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_above_limit_n_5 (23 / 75) <= (551281773037037037037037 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_5. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_above_limit_n_5 : (3274995320436899238067627 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_5 (410453 / 479100) <= (3274995320436899238067627 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_5. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_above_limit_n_5 : (765529425274956370669859 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_above_limit_n_5 (410453 / 479100) <= (765529425274956370669859 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_5. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_above_limit_n_5 : (1728645960634139471816703 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_5 (247583 / 479100) <= (1728645960634139471816703 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_5. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_above_limit_n_5 : (3900968940310698819982207 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_5 (247583 / 479100) <= (3900968940310698819982207 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_5. at_a_point. Qed.
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
Theorem value_1_of_lhs_spectrum_majority_above_limit_n_9 : (1984273633156365469071859 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_9 (23 / 75) <= (1984273633156365469071859 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_9. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_above_limit_n_9 : (525649915793718300665549 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_above_limit_n_9 (23 / 75) <= (525649915793718300665549 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_9. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_above_limit_n_9 : (3274995320436899238067627 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_9 (410453 / 479100) <= (3274995320436899238067627 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_9. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_above_limit_n_9 : (58098435993592057020199 / 80000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_above_limit_n_9 (410453 / 479100) <= (58098435993592057020199 /
80000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_9. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_above_limit_n_9 : (1728645960634139471816703 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_9 (247583 / 479100) <= (1728645960634139471816703 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_9. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_above_limit_n_9 : (1843574838165813950783197 / 5000000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_9 (247583 / 479100) <= (1843574838165813950783197 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_9. at_a_point. Qed.
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
Theorem value_1_of_lhs_spectrum_majority_above_limit_n_21 : (1984273633156365469071859 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_majority_above_limit_n_21 (23 / 75) <= (1984273633156365469071859 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_21. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_above_limit_n_21 : (508470923649400573744067 / 2500000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_21 (23 / 75) <= (508470923649400573744067 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_21. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_above_limit_n_21 : (3274995320436899238067627 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_21 (410453 / 479100) <= (3274995320436899238067627 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_21. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_above_limit_n_21 : (1711532247891751572745613 / 2500000000000000000000000) - (1
/ 1000000000000) <= rhs_spectrum_majority_above_limit_n_21 (410453 / 479100) <= (1711532247891751572745613 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_21. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_above_limit_n_21 : (1728645960634139471816703 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_majority_above_limit_n_21 (247583 / 479100) <= (1728645960634139471816703 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_above_limit_n_21. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_above_limit_n_21 : (177563262130095359628411 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_above_limit_n_21 (247583 / 479100) <= (177563262130095359628411 /
500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_above_limit_n_21. at_a_point. Qed.
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
