From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* tokens.parity: A parity of k bits has stability q^k when each bit is kept with probability q, else redrawn. For q in [0,
   1]; k in {1..4}. Source: O'Donnell, ch. 2; paper, section 6, as publicly reported. *)
Definition lhs_tokens_parity_k_1 (q : R) : R := q.
Definition rhs_tokens_parity_k_1 (q : R) : R := q.
Theorem value_1_of_lhs_tokens_parity_k_1 : (3 / 4) - (1 / 1000000000000) <= lhs_tokens_parity_k_1 (3 / 4) <= (3 / 4) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_parity_k_1 : (3 / 4) - (1 / 1000000000000) <= rhs_tokens_parity_k_1 (3 / 4) <= (3 / 4) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_1; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_parity_k_1 : (5697091273821464393179539 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_parity_k_1 (568 / 997) <= (5697091273821464393179539 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_tokens_parity_k_1; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_parity_k_1 : (5697091273821464393179539 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_parity_k_1 (568 / 997) <= (5697091273821464393179539 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_tokens_parity_k_1; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_parity_k_1 : (8666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_parity_k_1 (13 / 15) <= (8666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_tokens_parity_k_1; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_parity_k_1 : (8666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_parity_k_1 (13 / 15) <= (8666666666666666666666667 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_tokens_parity_k_1; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_parity_k_1 : (1 / 5) - (1 / 1000000000000) <= lhs_tokens_parity_k_1 (1 / 5) <= (1 / 5) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_1; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_parity_k_1 : (1 / 5) - (1 / 1000000000000) <= rhs_tokens_parity_k_1 (1 / 5) <= (1 / 5) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_1; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_parity_k_1 : (2 / 5) - (1 / 1000000000000) <= lhs_tokens_parity_k_1 (2 / 5) <= (2 / 5) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_1; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_parity_k_1 : (2 / 5) - (1 / 1000000000000) <= rhs_tokens_parity_k_1 (2 / 5) <= (2 / 5) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_1; at_a_point. Qed.
Theorem tokens_parity_k_1 : forall q : R, 0 <= q <= 1 -> lhs_tokens_parity_k_1 q = rhs_tokens_parity_k_1 q.
Proof.
intros. unfold lhs_tokens_parity_k_1, rhs_tokens_parity_k_1, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition lhs_tokens_parity_k_2 (q : R) : R := ((((1 / 2) - (q / 2)) ^ 2) + (((q / 2) + (1 / 2)) ^ 2) - (2 * ((q / 2) +
(1 / 2)) * ((1 / 2) - (q / 2)))).
Definition rhs_tokens_parity_k_2 (q : R) : R := (q ^ 2).
Theorem value_1_of_lhs_tokens_parity_k_2 : (4 / 25) - (1 / 1000000000000) <= lhs_tokens_parity_k_2 (2 / 5) <= (4 / 25) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_parity_k_2 : (4 / 25) - (1 / 1000000000000) <= rhs_tokens_parity_k_2 (2 / 5) <= (4 / 25) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_2; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_parity_k_2 : (1 / 4) - (1 / 1000000000000) <= lhs_tokens_parity_k_2 (1 / 2) <= (1 / 4) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_2; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_parity_k_2 : (1 / 4) - (1 / 1000000000000) <= rhs_tokens_parity_k_2 (1 / 2) <= (1 / 4) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_2; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_parity_k_2 : (81 / 100) - (1 / 1000000000000) <= lhs_tokens_parity_k_2 (9 / 10) <= (81 /
100) + (1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_2; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_parity_k_2 : (81 / 100) - (1 / 1000000000000) <= rhs_tokens_parity_k_2 (9 / 10) <= (81 /
100) + (1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_2; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_parity_k_2 : (1 / 16) - (1 / 1000000000000) <= lhs_tokens_parity_k_2 (1 / 4) <= (1 / 16) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_2; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_parity_k_2 : (1 / 16) - (1 / 1000000000000) <= rhs_tokens_parity_k_2 (1 / 4) <= (1 / 16) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_2; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_parity_k_2 : (1 / 64) - (1 / 1000000000000) <= lhs_tokens_parity_k_2 (1 / 8) <= (1 / 64) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_2; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_parity_k_2 : (1 / 64) - (1 / 1000000000000) <= rhs_tokens_parity_k_2 (1 / 8) <= (1 / 64) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_2; at_a_point. Qed.
Theorem tokens_parity_k_2 : forall q : R, 0 <= q <= 1 -> lhs_tokens_parity_k_2 q = rhs_tokens_parity_k_2 q.
Proof.
intros. unfold lhs_tokens_parity_k_2, rhs_tokens_parity_k_2, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition lhs_tokens_parity_k_3 (q : R) : R := ((3 * (((1 / 2) - (q / 2)) ^ 2) * ((q / 2) + (1 / 2))) + (((q / 2) + (1
/ 2)) ^ 3) - (((1 / 2) - (q / 2)) ^ 3) - (3 * (((q / 2) + (1 / 2)) ^ 2) * ((1 / 2) - (q / 2)))).
Definition rhs_tokens_parity_k_3 (q : R) : R := (q ^ 3).
Theorem value_1_of_lhs_tokens_parity_k_3 : (352158779149519890260631 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_tokens_parity_k_3 (59 / 180) <= (352158779149519890260631 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_parity_k_3 : (352158779149519890260631 / 10000000000000000000000000) - (1 / 1000000000000)
<= rhs_tokens_parity_k_3 (59 / 180) <= (352158779149519890260631 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_3; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_parity_k_3 : (462962962962962962962963 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_parity_k_3 (1 / 6) <= (462962962962962962962963 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_tokens_parity_k_3; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_parity_k_3 : (462962962962962962962963 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_parity_k_3 (1 / 6) <= (462962962962962962962963 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_tokens_parity_k_3; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_parity_k_3 : (2962962962962962962962963 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_parity_k_3 (2 / 3) <= (2962962962962962962962963 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_tokens_parity_k_3; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_parity_k_3 : (2962962962962962962962963 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_parity_k_3 (2 / 3) <= (2962962962962962962962963 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_tokens_parity_k_3; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_parity_k_3 : (27 / 64) - (1 / 1000000000000) <= lhs_tokens_parity_k_3 (3 / 4) <= (27 / 64)
+ (1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_3; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_parity_k_3 : (27 / 64) - (1 / 1000000000000) <= rhs_tokens_parity_k_3 (3 / 4) <= (27 / 64)
+ (1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_3; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_parity_k_3 : (103823 / 1953125) - (1 / 1000000000000) <= lhs_tokens_parity_k_3 (47 / 125)
<= (103823 / 1953125) + (1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_3; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_parity_k_3 : (103823 / 1953125) - (1 / 1000000000000) <= rhs_tokens_parity_k_3 (47 / 125)
<= (103823 / 1953125) + (1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_3; at_a_point. Qed.
Theorem tokens_parity_k_3 : forall q : R, 0 <= q <= 1 -> lhs_tokens_parity_k_3 q = rhs_tokens_parity_k_3 q.
Proof.
intros. unfold lhs_tokens_parity_k_3, rhs_tokens_parity_k_3, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition lhs_tokens_parity_k_4 (q : R) : R := ((((1 / 2) - (q / 2)) ^ 4) + (6 * (((q / 2) + (1 / 2)) ^ 2) * (((1 / 2)
- (q / 2)) ^ 2)) + (((q / 2) + (1 / 2)) ^ 4) - (4 * (((1 / 2) - (q / 2)) ^ 3) * ((q / 2) + (1 / 2))) - (4 * (((q / 2) +
(1 / 2)) ^ 3) * ((1 / 2) - (q / 2)))).
Definition rhs_tokens_parity_k_4 (q : R) : R := (q ^ 4).
Theorem value_1_of_lhs_tokens_parity_k_4 : (1185679012345679012345679 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_parity_k_4 (7 / 15) <= (1185679012345679012345679 / 25000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_tokens_parity_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_parity_k_4 : (1185679012345679012345679 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_parity_k_4 (7 / 15) <= (1185679012345679012345679 / 25000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_tokens_parity_k_4; at_a_point. Qed.
Theorem value_2_of_lhs_tokens_parity_k_4 : (1 / 16) - (1 / 1000000000000) <= lhs_tokens_parity_k_4 (1 / 2) <= (1 / 16) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_4; at_a_point. Qed.
Theorem value_2_of_rhs_tokens_parity_k_4 : (1 / 16) - (1 / 1000000000000) <= rhs_tokens_parity_k_4 (1 / 2) <= (1 / 16) +
(1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_4; at_a_point. Qed.
Theorem value_3_of_lhs_tokens_parity_k_4 : (81 / 256) - (1 / 1000000000000) <= lhs_tokens_parity_k_4 (3 / 4) <= (81 /
256) + (1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_4; at_a_point. Qed.
Theorem value_3_of_rhs_tokens_parity_k_4 : (81 / 256) - (1 / 1000000000000) <= rhs_tokens_parity_k_4 (3 / 4) <= (81 /
256) + (1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_4; at_a_point. Qed.
Theorem value_4_of_lhs_tokens_parity_k_4 : (7125933641975308641975309 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_tokens_parity_k_4 (31 / 60) <= (7125933641975308641975309 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_tokens_parity_k_4; at_a_point. Qed.
Theorem value_4_of_rhs_tokens_parity_k_4 : (7125933641975308641975309 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_tokens_parity_k_4 (31 / 60) <= (7125933641975308641975309 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_tokens_parity_k_4; at_a_point. Qed.
Theorem value_5_of_lhs_tokens_parity_k_4 : (14641 / 160000) - (1 / 1000000000000) <= lhs_tokens_parity_k_4 (11 / 20) <=
(14641 / 160000) + (1 / 1000000000000).
Proof. unfold lhs_tokens_parity_k_4; at_a_point. Qed.
Theorem value_5_of_rhs_tokens_parity_k_4 : (14641 / 160000) - (1 / 1000000000000) <= rhs_tokens_parity_k_4 (11 / 20) <=
(14641 / 160000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_parity_k_4; at_a_point. Qed.
Theorem tokens_parity_k_4 : forall q : R, 0 <= q <= 1 -> lhs_tokens_parity_k_4 q = rhs_tokens_parity_k_4 q.
Proof.
intros. unfold lhs_tokens_parity_k_4, rhs_tokens_parity_k_4, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (tokens_parity_k_1, tokens_parity_k_2, tokens_parity_k_3, tokens_parity_k_4).
Print Assumptions what_was_proved.
