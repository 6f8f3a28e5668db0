From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* tokens.effective_correlation: Keeping with probability (1 + rho)/2, else redrawing from all U tokens: E f(x) f(y) = (1 +
   rho)/2 E f^2 for f on [U] of mean zero. For rho in [0, 1]; U in {2..4}; f_0, f_1, f_2 in (-oo, oo). Source:
   O'Donnell, ch. 8; ours for the paper's sampler. *)
Definition lhs_tokens_effective_correlation_U_2 (rho f_0 f_1 f_2 : R) : R := (((f_0 ^ 2) * ((rho / 4) + (3 / 4))) -
((f_0 ^ 2) * ((1 / 4) - (rho / 4)))).
Definition rhs_tokens_effective_correlation_U_2 (rho f_0 f_1 f_2 : R) : R := ((f_0 ^ 2) * ((rho / 2) + (1 / 2))).
Theorem value_1_of_lhs_tokens_effective_correlation_U_2 : (8427 / 500) - (8427 / 500000000000000) <=
lhs_tokens_effective_correlation_U_2 (1 / 5) (53 / 10) (-559 / 100) (509 / 60) <= (8427 / 500) + (8427 /
500000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_U_2 : (8427 / 500) - (8427 / 500000000000000) <=
rhs_tokens_effective_correlation_U_2 (1 / 5) (53 / 10) (-559 / 100) (509 / 60) <= (8427 / 500) + (8427 /
500000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_U_2 : (243 / 64) - (243 / 64000000000000) <=
lhs_tokens_effective_correlation_U_2 (1 / 2) (9 / 4) (-989 / 180) (0 / 1) <= (243 / 64) + (243 / 64000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_U_2 : (243 / 64) - (243 / 64000000000000) <=
rhs_tokens_effective_correlation_U_2 (1 / 2) (9 / 4) (-989 / 180) (0 / 1) <= (243 / 64) + (243 / 64000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_U_2 : (75 / 1) - (3 / 40000000000) <=
lhs_tokens_effective_correlation_U_2 (1 / 2) (10 / 1) (-1 / 1) (133 / 100) <= (75 / 1) + (3 / 40000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_U_2 : (75 / 1) - (3 / 40000000000) <=
rhs_tokens_effective_correlation_U_2 (1 / 2) (10 / 1) (-1 / 1) (133 / 100) <= (75 / 1) + (3 / 40000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_U_2 : (2938888888888888888888889 / 500000000000000000000000) -
(2938888888888888888888889 / 500000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_2 (1 / 4) (-46
/ 15) (27 / 5) (29 / 3) <= (2938888888888888888888889 / 500000000000000000000000) + (2938888888888888888888889 /
500000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_U_2 : (2938888888888888888888889 / 500000000000000000000000) -
(2938888888888888888888889 / 500000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_2 (1 / 4) (-46
/ 15) (27 / 5) (29 / 3) <= (2938888888888888888888889 / 500000000000000000000000) + (2938888888888888888888889 /
500000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_U_2 : (153 / 5) - (153 / 5000000000000) <=
lhs_tokens_effective_correlation_U_2 (7 / 10) (-6 / 1) (73 / 12) (0 / 1) <= (153 / 5) + (153 / 5000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_U_2 : (153 / 5) - (153 / 5000000000000) <=
rhs_tokens_effective_correlation_U_2 (7 / 10) (-6 / 1) (73 / 12) (0 / 1) <= (153 / 5) + (153 / 5000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_2; at_a_point. Qed.
Theorem tokens_effective_correlation_U_2 : forall rho f_0 f_1 f_2 : R, 0 <= rho <= 1 ->
lhs_tokens_effective_correlation_U_2 rho f_0 f_1 f_2 = rhs_tokens_effective_correlation_U_2 rho f_0 f_1 f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_U_2, rhs_tokens_effective_correlation_U_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_effective_correlation_U_3 (rho f_0 f_1 f_2 : R) : R := (((1 - rho) * ((2 * f_0 * f_1) + (2 * f_0 *
((- f_0) - f_1)) + (2 * f_1 * ((- f_0) - f_1))) / 18) + ((rho + 2) * ((f_0 ^ 2) + (f_1 ^ 2) + (((- f_0) - f_1) ^ 2)) /
9)).
Definition rhs_tokens_effective_correlation_U_3 (rho f_0 f_1 f_2 : R) : R := (((rho / 2) + (1 / 2)) * (((f_0 ^ 2) / 3) +
((f_1 ^ 2) / 3) + ((((- f_0) - f_1) ^ 2) / 3))).
Theorem value_1_of_lhs_tokens_effective_correlation_U_3 : (1916145833333333333333333 / 100000000000000000000000) -
(1916145833333333333333333 / 100000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_3 (1 / 12) (-25
/ 4) (8 / 1) (2989 / 997) <= (1916145833333333333333333 / 100000000000000000000000) + (1916145833333333333333333 /
100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_U_3 : (1916145833333333333333333 / 100000000000000000000000) -
(1916145833333333333333333 / 100000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_3 (1 / 12) (-25
/ 4) (8 / 1) (2989 / 997) <= (1916145833333333333333333 / 100000000000000000000000) + (1916145833333333333333333 /
100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_U_3 : (176 / 5) - (11 / 312500000000) <=
lhs_tokens_effective_correlation_U_3 (13 / 20) (0 / 1) (-8 / 1) (-8 / 1) <= (176 / 5) + (11 / 312500000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_U_3 : (176 / 5) - (11 / 312500000000) <=
rhs_tokens_effective_correlation_U_3 (13 / 20) (0 / 1) (-8 / 1) (-8 / 1) <= (176 / 5) + (11 / 312500000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_U_3 : (142026078234704112337011 / 100000000000000000000000) -
(142026078234704112337011 / 100000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_3 (891 / 997) (0
/ 1) (3 / 2) (-13 / 3) <= (142026078234704112337011 / 100000000000000000000000) + (142026078234704112337011 /
100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_U_3 : (142026078234704112337011 / 100000000000000000000000) -
(142026078234704112337011 / 100000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_3 (891 / 997) (0
/ 1) (3 / 2) (-13 / 3) <= (142026078234704112337011 / 100000000000000000000000) + (142026078234704112337011 /
100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_U_3 : (7704166666666666666666667 / 1000000000000000000000000) -
(7704166666666666666666667 / 1000000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_3 (4 / 5) (0 /
1) (-43 / 12) (-19 / 3) <= (7704166666666666666666667 / 1000000000000000000000000) + (7704166666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_U_3 : (7704166666666666666666667 / 1000000000000000000000000) -
(7704166666666666666666667 / 1000000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_3 (4 / 5) (0 /
1) (-43 / 12) (-19 / 3) <= (7704166666666666666666667 / 1000000000000000000000000) + (7704166666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_U_3 : (287963891675025075225677 / 12500000000000000000000) -
(287963891675025075225677 / 12500000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_3 (917 / 997) (0
/ 1) (-6 / 1) (77 / 20) <= (287963891675025075225677 / 12500000000000000000000) + (287963891675025075225677 /
12500000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_U_3 : (287963891675025075225677 / 12500000000000000000000) -
(287963891675025075225677 / 12500000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_3 (917 / 997) (0
/ 1) (-6 / 1) (77 / 20) <= (287963891675025075225677 / 12500000000000000000000) + (287963891675025075225677 /
12500000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_3; at_a_point. Qed.
Theorem tokens_effective_correlation_U_3 : forall rho f_0 f_1 f_2 : R, 0 <= rho <= 1 ->
lhs_tokens_effective_correlation_U_3 rho f_0 f_1 f_2 = rhs_tokens_effective_correlation_U_3 rho f_0 f_1 f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_U_3, rhs_tokens_effective_correlation_U_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_tokens_effective_correlation_U_4 (rho f_0 f_1 f_2 : R) : R := (((1 - rho) * ((2 * f_0 * f_1) + (2 * f_0 *
f_2) + (2 * f_0 * ((- f_0) - f_1 - f_2)) + (2 * f_1 * f_2) + (2 * f_1 * ((- f_0) - f_1 - f_2)) + (2 * f_2 * ((- f_0) -
f_1 - f_2))) / 32) + (((3 * rho) + 5) * ((f_0 ^ 2) + (f_1 ^ 2) + (f_2 ^ 2) + (((- f_0) - f_1 - f_2) ^ 2)) / 32)).
Definition rhs_tokens_effective_correlation_U_4 (rho f_0 f_1 f_2 : R) : R := (((rho / 2) + (1 / 2)) * (((f_0 ^ 2) / 4) +
((f_1 ^ 2) / 4) + ((f_2 ^ 2) / 4) + ((((- f_0) - f_1 - f_2) ^ 2) / 4))).
Theorem value_1_of_lhs_tokens_effective_correlation_U_4 : (2334090798666666666666667 / 100000000000000000000000) -
(2334090798666666666666667 / 100000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_4 (17 / 25)
(4111 / 1000) (-791 / 120) (49 / 8) <= (2334090798666666666666667 / 100000000000000000000000) +
(2334090798666666666666667 / 100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_effective_correlation_U_4 : (2334090798666666666666667 / 100000000000000000000000) -
(2334090798666666666666667 / 100000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_4 (17 / 25)
(4111 / 1000) (-791 / 120) (49 / 8) <= (2334090798666666666666667 / 100000000000000000000000) +
(2334090798666666666666667 / 100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_effective_correlation_U_4 : (5731642070416666666666667 / 100000000000000000000000) -
(5731642070416666666666667 / 100000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_4 (1 / 60) (-69
/ 8) (-1037 / 250) (-27 / 5) <= (5731642070416666666666667 / 100000000000000000000000) + (5731642070416666666666667 /
100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_effective_correlation_U_4 : (5731642070416666666666667 / 100000000000000000000000) -
(5731642070416666666666667 / 100000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_4 (1 / 60) (-69
/ 8) (-1037 / 250) (-27 / 5) <= (5731642070416666666666667 / 100000000000000000000000) + (5731642070416666666666667 /
100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_effective_correlation_U_4 : (9230237268518518518518519 / 100000000000000000000000) -
(9230237268518518518518519 / 100000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_4 (1 / 6) (25 /
3) (25 / 4) (43 / 6) <= (9230237268518518518518519 / 100000000000000000000000) + (9230237268518518518518519 /
100000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_effective_correlation_U_4 : (9230237268518518518518519 / 100000000000000000000000) -
(9230237268518518518518519 / 100000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_4 (1 / 6) (25 /
3) (25 / 4) (43 / 6) <= (9230237268518518518518519 / 100000000000000000000000) + (9230237268518518518518519 /
100000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_effective_correlation_U_4 : (631556215082452654898627 / 50000000000000000000000) -
(631556215082452654898627 / 50000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_4 (332 / 997) (-7
/ 1) (2419 / 997) (0 / 1) <= (631556215082452654898627 / 50000000000000000000000) + (631556215082452654898627 /
50000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_effective_correlation_U_4 : (631556215082452654898627 / 50000000000000000000000) -
(631556215082452654898627 / 50000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_4 (332 / 997) (-7
/ 1) (2419 / 997) (0 / 1) <= (631556215082452654898627 / 50000000000000000000000) + (631556215082452654898627 /
50000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_effective_correlation_U_4 : (9741474825680652790870103 / 1000000000000000000000000) -
(9741474825680652790870103 / 1000000000000000000000000000000000000) <= lhs_tokens_effective_correlation_U_4 (2 / 5)
(-4690 / 997) (-1 / 1) (0 / 1) <= (9741474825680652790870103 / 1000000000000000000000000) + (9741474825680652790870103 /
1000000000000000000000000000000000000).
Proof. unfold lhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_effective_correlation_U_4 : (9741474825680652790870103 / 1000000000000000000000000) -
(9741474825680652790870103 / 1000000000000000000000000000000000000) <= rhs_tokens_effective_correlation_U_4 (2 / 5)
(-4690 / 997) (-1 / 1) (0 / 1) <= (9741474825680652790870103 / 1000000000000000000000000) + (9741474825680652790870103 /
1000000000000000000000000000000000000).
Proof. unfold rhs_tokens_effective_correlation_U_4; at_a_point. Qed.
Theorem tokens_effective_correlation_U_4 : forall rho f_0 f_1 f_2 : R, 0 <= rho <= 1 ->
lhs_tokens_effective_correlation_U_4 rho f_0 f_1 f_2 = rhs_tokens_effective_correlation_U_4 rho f_0 f_1 f_2.
Proof.
intros. unfold lhs_tokens_effective_correlation_U_4, rhs_tokens_effective_correlation_U_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (tokens_effective_correlation_U_2, tokens_effective_correlation_U_3,
tokens_effective_correlation_U_4).
Print Assumptions what_was_proved.
