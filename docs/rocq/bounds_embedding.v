From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.embedding: A uniform token of U ids (U = 2, 3, 4), kept with probability q and else redrawn: E h h' = (E h)^2 + q
   Var h for a table h. For q in [0, 1]; U in {2..4}; f_0..f_3 in [-2, 2]. Source: O'Donnell, Analysis of Boolean
   Functions, ch. 8. *)
Definition lhs_bounds_embedding_U_2 (q f_0 f_1 f_2 f_3 : R) : R := ((f_0 * f_1 * ((1 / 2) - (q / 2))) + ((q + 1) * ((f_0
^ 2) + (f_1 ^ 2)) / 4)).
Definition rhs_bounds_embedding_U_2 (q f_0 f_1 f_2 f_3 : R) : R := ((q * ((((f_1 - f_0) ^ 2) / 8) + (((f_0 - f_1) ^ 2) /
8))) + (((f_0 / 2) + (f_1 / 2)) ^ 2)).
Theorem value_1_of_lhs_bounds_embedding_U_2 : (3643611111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_2 (3 / 10) (3 / 10) (13 / 15) (13 / 15) (-17 / 10) <=
(3643611111111111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_embedding_U_2 : (3643611111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_2 (3 / 10) (3 / 10) (13 / 15) (13 / 15) (-17 / 10) <=
(3643611111111111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_embedding_U_2 : (23 / 40) - (1 / 1000000000000) <= lhs_bounds_embedding_U_2 (1 / 5) (-1 /
1) (-1 / 2) (4 / 3) (0 / 1) <= (23 / 40) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_embedding_U_2 : (23 / 40) - (1 / 1000000000000) <= rhs_bounds_embedding_U_2 (1 / 5) (-1 /
1) (-1 / 2) (4 / 3) (0 / 1) <= (23 / 40) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_embedding_U_2 : (39097 / 64000) - (1 / 1000000000000) <= lhs_bounds_embedding_U_2 (73 /
360) (-1 / 1) (-11 / 20) (1 / 1) (0 / 1) <= (39097 / 64000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_embedding_U_2 : (39097 / 64000) - (1 / 1000000000000) <= rhs_bounds_embedding_U_2 (73 /
360) (-1 / 1) (-11 / 20) (1 / 1) (0 / 1) <= (39097 / 64000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_embedding_U_2 : (9923633 / 5000000) - (9923633 / 5000000000000000000) <=
lhs_bounds_embedding_U_2 (173 / 500) (-1 / 1) (-89 / 50) (-1 / 1) (0 / 1) <= (9923633 / 5000000) + (9923633 /
5000000000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_embedding_U_2 : (9923633 / 5000000) - (9923633 / 5000000000000000000) <=
rhs_bounds_embedding_U_2 (173 / 500) (-1 / 1) (-89 / 50) (-1 / 1) (0 / 1) <= (9923633 / 5000000) + (9923633 /
5000000000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_embedding_U_2 : (93 / 80) - (93 / 80000000000000) <= lhs_bounds_embedding_U_2 (3 / 5) (-7
/ 4) (1 / 4) (-1 / 1) (5 / 3) <= (93 / 80) + (93 / 80000000000000).
Proof. unfold lhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_embedding_U_2 : (93 / 80) - (93 / 80000000000000) <= rhs_bounds_embedding_U_2 (3 / 5) (-7
/ 4) (1 / 4) (-1 / 1) (5 / 3) <= (93 / 80) + (93 / 80000000000000).
Proof. unfold rhs_bounds_embedding_U_2; at_a_point. Qed.
Theorem bounds_embedding_U_2 : forall q f_0 f_1 f_2 f_3 : R, 0 <= q <= 1 -> -2 <= f_0 <= 2 -> -2 <= f_1 <= 2 -> -2 <=
f_2 <= 2 -> -2 <= f_3 <= 2 -> lhs_bounds_embedding_U_2 q f_0 f_1 f_2 f_3 = rhs_bounds_embedding_U_2 q f_0 f_1 f_2 f_3.
Proof.
intros. unfold lhs_bounds_embedding_U_2, rhs_bounds_embedding_U_2, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_embedding_U_3 (q f_0 f_1 f_2 f_3 : R) : R := (((1 - q) * ((2 * f_0 * f_1) + (2 * f_0 * f_2) + (2 *
f_1 * f_2)) / 9) + (((2 * q) + 1) * ((f_0 ^ 2) + (f_1 ^ 2) + (f_2 ^ 2)) / 9)).
Definition rhs_bounds_embedding_U_3 (q f_0 f_1 f_2 f_3 : R) : R := ((q * (((((2 * f_2) - f_0 - f_1) ^ 2) / 27) + ((((2 *
f_1) - f_0 - f_2) ^ 2) / 27) + ((((2 * f_0) - f_1 - f_2) ^ 2) / 27))) + (((f_0 / 3) + (f_1 / 3) + (f_2 / 3)) ^ 2)).
Theorem value_1_of_lhs_bounds_embedding_U_3 : (264415637860082304526749 / 200000000000000000000000) -
(264415637860082304526749 / 200000000000000000000000000000000000) <= lhs_bounds_embedding_U_3 (11 / 12) (3 / 2) (-7 / 5)
(1 / 3) (-5 / 8) <= (264415637860082304526749 / 200000000000000000000000) + (264415637860082304526749 /
200000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_embedding_U_3 : (264415637860082304526749 / 200000000000000000000000) -
(264415637860082304526749 / 200000000000000000000000000000000000) <= rhs_bounds_embedding_U_3 (11 / 12) (3 / 2) (-7 / 5)
(1 / 3) (-5 / 8) <= (264415637860082304526749 / 200000000000000000000000) + (264415637860082304526749 /
200000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_embedding_U_3 : (627030255486968449931413 / 500000000000000000000000) -
(627030255486968449931413 / 500000000000000000000000000000000000) <= lhs_bounds_embedding_U_3 (71 / 100) (-383 / 360)
(-1 / 3) (-5 / 3) (1 / 1) <= (627030255486968449931413 / 500000000000000000000000) + (627030255486968449931413 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_embedding_U_3 : (627030255486968449931413 / 500000000000000000000000) -
(627030255486968449931413 / 500000000000000000000000000000000000) <= rhs_bounds_embedding_U_3 (71 / 100) (-383 / 360)
(-1 / 3) (-5 / 3) (1 / 1) <= (627030255486968449931413 / 500000000000000000000000) + (627030255486968449931413 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_embedding_U_3 : (6227284313241296186615421 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_3 (1 / 3) (-697 / 360) (1041 / 997) (7 / 8) (-61 / 40) <=
(6227284313241296186615421 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_embedding_U_3 : (6227284313241296186615421 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_3 (1 / 3) (-697 / 360) (1041 / 997) (7 / 8) (-61 / 40) <=
(6227284313241296186615421 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_embedding_U_3 : (181712962962962962962963 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_3 (7 / 12) (1 / 2) (1 / 2) (1 / 4) (0 / 1) <= (181712962962962962962963 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_embedding_U_3 : (181712962962962962962963 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_3 (7 / 12) (1 / 2) (1 / 2) (1 / 4) (0 / 1) <= (181712962962962962962963 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_embedding_U_3 : (1573611111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_3 (5 / 12) (9 / 5) (-1 / 2) (-1 / 1) (183 / 100) <= (1573611111111111111111111
/ 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_embedding_U_3 : (1573611111111111111111111 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_3 (5 / 12) (9 / 5) (-1 / 2) (-1 / 1) (183 / 100) <= (1573611111111111111111111
/ 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_3; at_a_point. Qed.
Theorem bounds_embedding_U_3 : forall q f_0 f_1 f_2 f_3 : R, 0 <= q <= 1 -> -2 <= f_0 <= 2 -> -2 <= f_1 <= 2 -> -2 <=
f_2 <= 2 -> -2 <= f_3 <= 2 -> lhs_bounds_embedding_U_3 q f_0 f_1 f_2 f_3 = rhs_bounds_embedding_U_3 q f_0 f_1 f_2 f_3.
Proof.
intros. unfold lhs_bounds_embedding_U_3, rhs_bounds_embedding_U_3, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition lhs_bounds_embedding_U_4 (q f_0 f_1 f_2 f_3 : R) : R := (((1 - q) * ((2 * f_0 * f_1) + (2 * f_0 * f_2) + (2 *
f_0 * f_3) + (2 * f_1 * f_2) + (2 * f_1 * f_3) + (2 * f_2 * f_3)) / 16) + (((3 * q) + 1) * ((f_0 ^ 2) + (f_1 ^ 2) + (f_2
^ 2) + (f_3 ^ 2)) / 16)).
Definition rhs_bounds_embedding_U_4 (q f_0 f_1 f_2 f_3 : R) : R := ((q * (((((3 * f_3) - f_0 - f_1 - f_2) ^ 2) / 64) +
((((3 * f_2) - f_0 - f_1 - f_3) ^ 2) / 64) + ((((3 * f_1) - f_0 - f_2 - f_3) ^ 2) / 64) + ((((3 * f_0) - f_1 - f_2 -
f_3) ^ 2) / 64))) + (((f_0 / 4) + (f_1 / 4) + (f_2 / 4) + (f_3 / 4)) ^ 2)).
Theorem value_1_of_lhs_bounds_embedding_U_4 : (8852176890432098765432099 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_4 (13 / 60) (13 / 60) (9 / 5) (9 / 5) (-26 / 45) <= (8852176890432098765432099
/ 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_embedding_U_4 : (8852176890432098765432099 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_4 (13 / 60) (13 / 60) (9 / 5) (9 / 5) (-26 / 45) <= (8852176890432098765432099
/ 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_embedding_U_4 : (1057585997712294355483703 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_4 (3 / 5) (0 / 1) (-725 / 997) (-725 / 997) (0 / 1) <=
(1057585997712294355483703 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_embedding_U_4 : (1057585997712294355483703 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_4 (3 / 5) (0 / 1) (-725 / 997) (-725 / 997) (0 / 1) <=
(1057585997712294355483703 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_embedding_U_4 : (769440017088616618308733 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_4 (606 / 997) (606 / 997) (29 / 50) (29 / 50) (189 / 125) <=
(769440017088616618308733 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_embedding_U_4 : (769440017088616618308733 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_4 (606 / 997) (606 / 997) (29 / 50) (29 / 50) (189 / 125) <=
(769440017088616618308733 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_embedding_U_4 : (2662326736111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_4 (1 / 60) (-177 / 100) (123 / 100) (-11 / 6) (43 / 100) <=
(2662326736111111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_embedding_U_4 : (2662326736111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_4 (1 / 60) (-177 / 100) (123 / 100) (-11 / 6) (43 / 100) <=
(2662326736111111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_embedding_U_4 : (8476624417999345188133217 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_embedding_U_4 (5 / 6) (-1 / 5) (-938 / 997) (-1 / 3) (-8 / 5) <= (8476624417999345188133217
/ 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_embedding_U_4 : (8476624417999345188133217 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_embedding_U_4 (5 / 6) (-1 / 5) (-938 / 997) (-1 / 3) (-8 / 5) <= (8476624417999345188133217
/ 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_embedding_U_4; at_a_point. Qed.
Theorem bounds_embedding_U_4 : forall q f_0 f_1 f_2 f_3 : R, 0 <= q <= 1 -> -2 <= f_0 <= 2 -> -2 <= f_1 <= 2 -> -2 <=
f_2 <= 2 -> -2 <= f_3 <= 2 -> lhs_bounds_embedding_U_4 q f_0 f_1 f_2 f_3 = rhs_bounds_embedding_U_4 q f_0 f_1 f_2 f_3.
Proof.
intros. unfold lhs_bounds_embedding_U_4, rhs_bounds_embedding_U_4, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (bounds_embedding_U_2, bounds_embedding_U_3, bounds_embedding_U_4).
Print Assumptions what_was_proved.
