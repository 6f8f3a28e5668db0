From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* tokens.effective_correlation: Keeping with probability (1 + rho)/2, else redrawing from all U tokens: E f(x) f(y) = (1 +
   rho)/2 E f^2 for f on [U] of mean zero. For rho in [0, 1]; U in {2..4}; f_0, f_1, f_2 in [-2, 2]. Source: O'Donnell,
   ch. 8; ours for the paper's sampler. *)
Definition lhs_tokens_effective_correlation_U_2 (rho f_0 f_1 f_2 : R) : R := (((f_0 ^ 2) * ((rho / 4) + (3 / 4))) -
((f_0 ^ 2) * ((1 / 4) - (rho / 4)))).
Definition rhs_tokens_effective_correlation_U_2 (rho f_0 f_1 f_2 : R) : R := ((f_0 ^ 2) * ((rho / 2) + (1 / 2))).
Theorem value_1_of_lhs_tokens_effective_correlation_U_2 : (243 / 125) - (243 / 125000000000000) <=
lhs_tokens_effective_correlation_U_2 (1 / 5) (9 / 5) (-9 / 10) (3 / 10) <= (243 / 125) + (243 / 125000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_U_2 : (243 / 125) - (243 / 125000000000000) <=
rhs_tokens_effective_correlation_U_2 (1 / 5) (9 / 5) (-9 / 10) (3 / 10) <= (243 / 125) + (243 / 125000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_U_2 : (1111111111111111111111111 / 1000000000000000000000000) -
(1111111111111111111111111 / 1000000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_2 (1 / 4) (4 /
3) (-2 / 3) (-7 / 8) <= (1111111111111111111111111 / 1000000000000000000000000) + (1111111111111111111111111 /
1000000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_U_2 : (1111111111111111111111111 / 1000000000000000000000000) -
(1111111111111111111111111 / 1000000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_2 (1 / 4) (4 /
3) (-2 / 3) (-7 / 8) <= (1111111111111111111111111 / 1000000000000000000000000) + (1111111111111111111111111 /
1000000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_U_2 : (0 / 1) - (1 / 1000000000000) <=
lhs_tokens_effective_correlation_U_2 (23 / 36) (0 / 1) (-453 / 250) (39 / 100) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_U_2 : (0 / 1) - (1 / 1000000000000) <=
rhs_tokens_effective_correlation_U_2 (23 / 36) (0 / 1) (-453 / 250) (39 / 100) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_U_2 : (3051947718783230332924551 / 1000000000000000000000000) -
(3051947718783230332924551 / 1000000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_2 (3 / 4)
(1862 / 997) (0 / 1) (877 / 1000) <= (3051947718783230332924551 / 1000000000000000000000000) +
(3051947718783230332924551 / 1000000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_U_2 : (3051947718783230332924551 / 1000000000000000000000000) -
(3051947718783230332924551 / 1000000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_2 (3 / 4)
(1862 / 997) (0 / 1) (877 / 1000) <= (3051947718783230332924551 / 1000000000000000000000000) +
(3051947718783230332924551 / 1000000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_U_2 : (1798611111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_effective_correlation_U_2 (79 / 180) (-1 / 1) (-1051 / 1000) (19 / 12) <=
(1798611111111111111111111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_U_2 : (1798611111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_effective_correlation_U_2 (79 / 180) (-1 / 1) (-1051 / 1000) (19 / 12) <=
(1798611111111111111111111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem tokens_effective_correlation_U_2 : forall rho f_0 f_1 f_2 : R, 0 <= rho <= 1 -> -2 <= f_0 <= 2 -> -2 <= f_1 <= 2
-> -2 <= f_2 <= 2 -> lhs_tokens_effective_correlation_U_2 rho f_0 f_1 f_2 = rhs_tokens_effective_correlation_U_2 rho f_0
f_1 f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_U_2, rhs_tokens_effective_correlation_U_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_effective_correlation_U_3 (rho f_0 f_1 f_2 : R) : R := (((1 - rho) * ((2 * f_0 * f_1) + (2 * f_0 *
((- f_0) - f_1)) + (2 * f_1 * ((- f_0) - f_1))) / 18) + ((rho + 2) * ((f_0 ^ 2) + (f_1 ^ 2) + (((- f_0) - f_1) ^ 2)) /
9)).
Definition rhs_tokens_effective_correlation_U_3 (rho f_0 f_1 f_2 : R) : R := (((rho / 2) + (1 / 2)) * (((f_0 ^ 2) / 3) +
((f_1 ^ 2) / 3) + ((((- f_0) - f_1) ^ 2) / 3))).
Theorem value_1_of_lhs_tokens_effective_correlation_U_3 : (83689010743630890054493 / 50000000000000000000000) -
(83689010743630890054493 / 50000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_3 (631 / 997) (-11
/ 8) (-598 / 997) (-1 / 1) <= (83689010743630890054493 / 50000000000000000000000) + (83689010743630890054493 /
50000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_U_3 : (83689010743630890054493 / 50000000000000000000000) -
(83689010743630890054493 / 50000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_3 (631 / 997) (-11
/ 8) (-598 / 997) (-1 / 1) <= (83689010743630890054493 / 50000000000000000000000) + (83689010743630890054493 /
50000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_U_3 : (499938780106618752948917 / 250000000000000000000000) -
(499938780106618752948917 / 250000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_3 (1 / 4) (-17 /
10) (-770 / 997) (1 / 1) <= (499938780106618752948917 / 250000000000000000000000) + (499938780106618752948917 /
250000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_U_3 : (499938780106618752948917 / 250000000000000000000000) -
(499938780106618752948917 / 250000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_3 (1 / 4) (-17 /
10) (-770 / 997) (1 / 1) <= (499938780106618752948917 / 250000000000000000000000) + (499938780106618752948917 /
250000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_U_3 : (2032064471879286694101509 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_effective_correlation_U_3 (2 / 3) (1 / 1) (31 / 90) (-233 / 500) <=
(2032064471879286694101509 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_U_3 : (2032064471879286694101509 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_effective_correlation_U_3 (2 / 3) (1 / 1) (31 / 90) (-233 / 500) <=
(2032064471879286694101509 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_U_3 : (375349586036612009213867 / 125000000000000000000000) -
(375349586036612009213867 / 125000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_3 (3 / 5) (-1 /
1) (-1704 / 997) (0 / 1) <= (375349586036612009213867 / 125000000000000000000000) + (375349586036612009213867 /
125000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_U_3 : (375349586036612009213867 / 125000000000000000000000) -
(375349586036612009213867 / 125000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_3 (3 / 5) (-1 /
1) (-1704 / 997) (0 / 1) <= (375349586036612009213867 / 125000000000000000000000) + (375349586036612009213867 /
125000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_U_3 : (6256365740740740740740741 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_tokens_effective_correlation_U_3 (209 / 360) (1 / 2) (3 / 4) (1 / 1) <=
(6256365740740740740740741 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_U_3 : (6256365740740740740740741 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_tokens_effective_correlation_U_3 (209 / 360) (1 / 2) (3 / 4) (1 / 1) <=
(6256365740740740740740741 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem tokens_effective_correlation_U_3 : forall rho f_0 f_1 f_2 : R, 0 <= rho <= 1 -> -2 <= f_0 <= 2 -> -2 <= f_1 <= 2
-> -2 <= f_2 <= 2 -> lhs_tokens_effective_correlation_U_3 rho f_0 f_1 f_2 = rhs_tokens_effective_correlation_U_3 rho f_0
f_1 f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_U_3, rhs_tokens_effective_correlation_U_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_effective_correlation_U_4 (rho f_0 f_1 f_2 : R) : R := (((1 - rho) * ((2 * f_0 * f_1) + (2 * f_0 *
f_2) + (2 * f_0 * ((- f_0) - f_1 - f_2)) + (2 * f_1 * f_2) + (2 * f_1 * ((- f_0) - f_1 - f_2)) + (2 * f_2 * ((- f_0) -
f_1 - f_2))) / 32) + (((3 * rho) + 5) * ((f_0 ^ 2) + (f_1 ^ 2) + (f_2 ^ 2) + (((- f_0) - f_1 - f_2) ^ 2)) / 32)).
Definition rhs_tokens_effective_correlation_U_4 (rho f_0 f_1 f_2 : R) : R := (((rho / 2) + (1 / 2)) * (((f_0 ^ 2) / 4) +
((f_1 ^ 2) / 4) + ((f_2 ^ 2) / 4) + ((((- f_0) - f_1 - f_2) ^ 2) / 4))).
Theorem value_1_of_lhs_tokens_effective_correlation_U_4 : (2758091827037037037037037 / 500000000000000000000000) -
(2758091827037037037037037 / 500000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_4 (17 / 25)
(1957 / 1000) (19 / 30) (317 / 180) <= (2758091827037037037037037 / 500000000000000000000000) +
(2758091827037037037037037 / 500000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_U_4 : (2758091827037037037037037 / 500000000000000000000000) -
(2758091827037037037037037 / 500000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_4 (17 / 25)
(1957 / 1000) (19 / 30) (317 / 180) <= (2758091827037037037037037 / 500000000000000000000000) +
(2758091827037037037037037 / 500000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_U_4 : (221889757 / 80000000) - (221889757 / 80000000000000000000) <=
lhs_tokens_effective_correlation_U_4 (1 / 60) (-7 / 4) (-1269 / 1000) (-1 / 1) <= (221889757 / 80000000) + (221889757 /
80000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_U_4 : (221889757 / 80000000) - (221889757 / 80000000000000000000) <=
rhs_tokens_effective_correlation_U_4 (1 / 60) (-7 / 4) (-1269 / 1000) (-1 / 1) <= (221889757 / 80000000) + (221889757 /
80000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_U_4 : (9662625816730998374222933 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_tokens_effective_correlation_U_4 (1 / 6) (-1 / 2) (7 / 6) (1211 / 997) <=
(9662625816730998374222933 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_U_4 : (9662625816730998374222933 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_tokens_effective_correlation_U_4 (1 / 6) (-1 / 2) (7 / 6) (1211 / 997) <=
(9662625816730998374222933 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_U_4 : (947271862139917695473251 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_effective_correlation_U_4 (13 / 30) (-3 / 2) (-19 / 45) (1 / 4) <=
(947271862139917695473251 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_U_4 : (947271862139917695473251 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_effective_correlation_U_4 (13 / 30) (-3 / 2) (-19 / 45) (1 / 4) <=
(947271862139917695473251 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_U_4 : (2452763758254405849145937 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_tokens_effective_correlation_U_4 (5 / 6) (-24 / 997) (5 / 6) (-1 / 4) <=
(2452763758254405849145937 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_U_4 : (2452763758254405849145937 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_tokens_effective_correlation_U_4 (5 / 6) (-24 / 997) (5 / 6) (-1 / 4) <=
(2452763758254405849145937 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem tokens_effective_correlation_U_4 : forall rho f_0 f_1 f_2 : R, 0 <= rho <= 1 -> -2 <= f_0 <= 2 -> -2 <= f_1 <= 2
-> -2 <= f_2 <= 2 -> lhs_tokens_effective_correlation_U_4 rho f_0 f_1 f_2 = rhs_tokens_effective_correlation_U_4 rho f_0
f_1 f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_U_4, rhs_tokens_effective_correlation_U_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (tokens_effective_correlation_U_2, tokens_effective_correlation_U_3,
tokens_effective_correlation_U_4).
Print Assumptions what_was_proved.
