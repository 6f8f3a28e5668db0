From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.noise_strictly_better: The slope at h = 0 of (1 - (1-h)^k)/(1 - (1-h)^T), Lemma 1's price of degree k at rho =
   1 - h, is k (T - k)/(2T). For k, T in {1..6}. Source: ours. *)
Definition lhs_spectrum_noise_strictly_better_k_1_T_1 : R := 0.
Definition rhs_spectrum_noise_strictly_better_k_1_T_1 : R := 0.
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_1_T_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_1_T_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_1_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_1_T_1 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_1_T_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_1_T_1; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_1_T_1 : lhs_spectrum_noise_strictly_better_k_1_T_1 =
rhs_spectrum_noise_strictly_better_k_1_T_1.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_1_T_1, rhs_spectrum_noise_strictly_better_k_1_T_1, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_1_T_2 : R := (1 / 4).
Definition rhs_spectrum_noise_strictly_better_k_1_T_2 : R := (1 / 4).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_1_T_2 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_1_T_2 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_1_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_1_T_2 : (1 / 4) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_1_T_2 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_1_T_2; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_1_T_2 : lhs_spectrum_noise_strictly_better_k_1_T_2 =
rhs_spectrum_noise_strictly_better_k_1_T_2.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_1_T_2, rhs_spectrum_noise_strictly_better_k_1_T_2, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_1_T_3 : R := (1 / 3).
Definition rhs_spectrum_noise_strictly_better_k_1_T_3 : R := (1 / 3).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_1_T_3 : (3333333333333333333333333 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_spectrum_noise_strictly_better_k_1_T_3 <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_1_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_1_T_3 : (3333333333333333333333333 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_spectrum_noise_strictly_better_k_1_T_3 <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_1_T_3; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_1_T_3 : lhs_spectrum_noise_strictly_better_k_1_T_3 =
rhs_spectrum_noise_strictly_better_k_1_T_3.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_1_T_3, rhs_spectrum_noise_strictly_better_k_1_T_3, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_1_T_4 : R := (3 / 8).
Definition rhs_spectrum_noise_strictly_better_k_1_T_4 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_1_T_4 : (3 / 8) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_1_T_4 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_1_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_1_T_4 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_1_T_4 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_1_T_4; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_1_T_4 : lhs_spectrum_noise_strictly_better_k_1_T_4 =
rhs_spectrum_noise_strictly_better_k_1_T_4.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_1_T_4, rhs_spectrum_noise_strictly_better_k_1_T_4, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_1_T_5 : R := (2 / 5).
Definition rhs_spectrum_noise_strictly_better_k_1_T_5 : R := (2 / 5).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_1_T_5 : (2 / 5) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_1_T_5 <= (2 / 5) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_1_T_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_1_T_5 : (2 / 5) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_1_T_5 <= (2 / 5) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_1_T_5; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_1_T_5 : lhs_spectrum_noise_strictly_better_k_1_T_5 =
rhs_spectrum_noise_strictly_better_k_1_T_5.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_1_T_5, rhs_spectrum_noise_strictly_better_k_1_T_5, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_1_T_6 : R := (5 / 12).
Definition rhs_spectrum_noise_strictly_better_k_1_T_6 : R := (5 / 12).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_1_T_6 : (4166666666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_spectrum_noise_strictly_better_k_1_T_6 <= (4166666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_1_T_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_1_T_6 : (4166666666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_spectrum_noise_strictly_better_k_1_T_6 <= (4166666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_1_T_6; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_1_T_6 : lhs_spectrum_noise_strictly_better_k_1_T_6 =
rhs_spectrum_noise_strictly_better_k_1_T_6.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_1_T_6, rhs_spectrum_noise_strictly_better_k_1_T_6, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_2_T_1 : R := (-1).
Definition rhs_spectrum_noise_strictly_better_k_2_T_1 : R := (-1).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_2_T_1 : (-1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_2_T_1 <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_2_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_2_T_1 : (-1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_2_T_1 <= (-1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_2_T_1; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_2_T_1 : lhs_spectrum_noise_strictly_better_k_2_T_1 =
rhs_spectrum_noise_strictly_better_k_2_T_1.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_2_T_1, rhs_spectrum_noise_strictly_better_k_2_T_1, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_2_T_2 : R := 0.
Definition rhs_spectrum_noise_strictly_better_k_2_T_2 : R := 0.
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_2_T_2 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_2_T_2 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_2_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_2_T_2 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_2_T_2 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_2_T_2; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_2_T_2 : lhs_spectrum_noise_strictly_better_k_2_T_2 =
rhs_spectrum_noise_strictly_better_k_2_T_2.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_2_T_2, rhs_spectrum_noise_strictly_better_k_2_T_2, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_2_T_3 : R := (1 / 3).
Definition rhs_spectrum_noise_strictly_better_k_2_T_3 : R := (1 / 3).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_2_T_3 : (3333333333333333333333333 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_spectrum_noise_strictly_better_k_2_T_3 <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_2_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_2_T_3 : (3333333333333333333333333 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_spectrum_noise_strictly_better_k_2_T_3 <= (3333333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_2_T_3; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_2_T_3 : lhs_spectrum_noise_strictly_better_k_2_T_3 =
rhs_spectrum_noise_strictly_better_k_2_T_3.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_2_T_3, rhs_spectrum_noise_strictly_better_k_2_T_3, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_2_T_4 : R := (1 / 2).
Definition rhs_spectrum_noise_strictly_better_k_2_T_4 : R := (1 / 2).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_2_T_4 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_2_T_4 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_2_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_2_T_4 : (1 / 2) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_2_T_4 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_2_T_4; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_2_T_4 : lhs_spectrum_noise_strictly_better_k_2_T_4 =
rhs_spectrum_noise_strictly_better_k_2_T_4.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_2_T_4, rhs_spectrum_noise_strictly_better_k_2_T_4, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_2_T_5 : R := (3 / 5).
Definition rhs_spectrum_noise_strictly_better_k_2_T_5 : R := (3 / 5).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_2_T_5 : (3 / 5) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_2_T_5 <= (3 / 5) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_2_T_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_2_T_5 : (3 / 5) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_2_T_5 <= (3 / 5) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_2_T_5; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_2_T_5 : lhs_spectrum_noise_strictly_better_k_2_T_5 =
rhs_spectrum_noise_strictly_better_k_2_T_5.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_2_T_5, rhs_spectrum_noise_strictly_better_k_2_T_5, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_2_T_6 : R := (2 / 3).
Definition rhs_spectrum_noise_strictly_better_k_2_T_6 : R := (2 / 3).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_2_T_6 : (6666666666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_spectrum_noise_strictly_better_k_2_T_6 <= (6666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_2_T_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_2_T_6 : (6666666666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_spectrum_noise_strictly_better_k_2_T_6 <= (6666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_2_T_6; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_2_T_6 : lhs_spectrum_noise_strictly_better_k_2_T_6 =
rhs_spectrum_noise_strictly_better_k_2_T_6.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_2_T_6, rhs_spectrum_noise_strictly_better_k_2_T_6, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_3_T_1 : R := (-3).
Definition rhs_spectrum_noise_strictly_better_k_3_T_1 : R := (-3).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_3_T_1 : (-3 / 1) - (3 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_3_T_1 <= (-3 / 1) + (3 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_3_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_3_T_1 : (-3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_3_T_1 <= (-3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_3_T_1; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_3_T_1 : lhs_spectrum_noise_strictly_better_k_3_T_1 =
rhs_spectrum_noise_strictly_better_k_3_T_1.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_3_T_1, rhs_spectrum_noise_strictly_better_k_3_T_1, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_3_T_2 : R := (-3 / 4).
Definition rhs_spectrum_noise_strictly_better_k_3_T_2 : R := (-3 / 4).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_3_T_2 : (-3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_3_T_2 <= (-3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_3_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_3_T_2 : (-3 / 4) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_3_T_2 <= (-3 / 4) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_3_T_2; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_3_T_2 : lhs_spectrum_noise_strictly_better_k_3_T_2 =
rhs_spectrum_noise_strictly_better_k_3_T_2.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_3_T_2, rhs_spectrum_noise_strictly_better_k_3_T_2, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_3_T_3 : R := 0.
Definition rhs_spectrum_noise_strictly_better_k_3_T_3 : R := 0.
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_3_T_3 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_3_T_3 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_3_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_3_T_3 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_3_T_3 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_3_T_3; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_3_T_3 : lhs_spectrum_noise_strictly_better_k_3_T_3 =
rhs_spectrum_noise_strictly_better_k_3_T_3.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_3_T_3, rhs_spectrum_noise_strictly_better_k_3_T_3, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_3_T_4 : R := (3 / 8).
Definition rhs_spectrum_noise_strictly_better_k_3_T_4 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_3_T_4 : (3 / 8) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_3_T_4 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_3_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_3_T_4 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_3_T_4 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_3_T_4; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_3_T_4 : lhs_spectrum_noise_strictly_better_k_3_T_4 =
rhs_spectrum_noise_strictly_better_k_3_T_4.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_3_T_4, rhs_spectrum_noise_strictly_better_k_3_T_4, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_3_T_5 : R := (3 / 5).
Definition rhs_spectrum_noise_strictly_better_k_3_T_5 : R := (3 / 5).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_3_T_5 : (3 / 5) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_3_T_5 <= (3 / 5) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_3_T_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_3_T_5 : (3 / 5) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_3_T_5 <= (3 / 5) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_3_T_5; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_3_T_5 : lhs_spectrum_noise_strictly_better_k_3_T_5 =
rhs_spectrum_noise_strictly_better_k_3_T_5.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_3_T_5, rhs_spectrum_noise_strictly_better_k_3_T_5, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_3_T_6 : R := (3 / 4).
Definition rhs_spectrum_noise_strictly_better_k_3_T_6 : R := (3 / 4).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_3_T_6 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_3_T_6 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_3_T_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_3_T_6 : (3 / 4) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_3_T_6 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_3_T_6; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_3_T_6 : lhs_spectrum_noise_strictly_better_k_3_T_6 =
rhs_spectrum_noise_strictly_better_k_3_T_6.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_3_T_6, rhs_spectrum_noise_strictly_better_k_3_T_6, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_4_T_1 : R := (-6).
Definition rhs_spectrum_noise_strictly_better_k_4_T_1 : R := (-6).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_4_T_1 : (-6 / 1) - (3 / 500000000000) <=
lhs_spectrum_noise_strictly_better_k_4_T_1 <= (-6 / 1) + (3 / 500000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_4_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_4_T_1 : (-6 / 1) - (3 / 500000000000) <=
rhs_spectrum_noise_strictly_better_k_4_T_1 <= (-6 / 1) + (3 / 500000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_4_T_1; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_4_T_1 : lhs_spectrum_noise_strictly_better_k_4_T_1 =
rhs_spectrum_noise_strictly_better_k_4_T_1.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_4_T_1, rhs_spectrum_noise_strictly_better_k_4_T_1, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_4_T_2 : R := (-2).
Definition rhs_spectrum_noise_strictly_better_k_4_T_2 : R := (-2).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_4_T_2 : (-2 / 1) - (1 / 500000000000) <=
lhs_spectrum_noise_strictly_better_k_4_T_2 <= (-2 / 1) + (1 / 500000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_4_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_4_T_2 : (-2 / 1) - (1 / 500000000000) <=
rhs_spectrum_noise_strictly_better_k_4_T_2 <= (-2 / 1) + (1 / 500000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_4_T_2; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_4_T_2 : lhs_spectrum_noise_strictly_better_k_4_T_2 =
rhs_spectrum_noise_strictly_better_k_4_T_2.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_4_T_2, rhs_spectrum_noise_strictly_better_k_4_T_2, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_4_T_3 : R := (-2 / 3).
Definition rhs_spectrum_noise_strictly_better_k_4_T_3 : R := (-2 / 3).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_4_T_3 : (-6666666666666666666666667 /
10000000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_noise_strictly_better_k_4_T_3 <=
(-6666666666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_4_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_4_T_3 : (-6666666666666666666666667 /
10000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_noise_strictly_better_k_4_T_3 <=
(-6666666666666666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_4_T_3; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_4_T_3 : lhs_spectrum_noise_strictly_better_k_4_T_3 =
rhs_spectrum_noise_strictly_better_k_4_T_3.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_4_T_3, rhs_spectrum_noise_strictly_better_k_4_T_3, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_4_T_4 : R := 0.
Definition rhs_spectrum_noise_strictly_better_k_4_T_4 : R := 0.
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_4_T_4 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_4_T_4 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_4_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_4_T_4 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_4_T_4 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_4_T_4; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_4_T_4 : lhs_spectrum_noise_strictly_better_k_4_T_4 =
rhs_spectrum_noise_strictly_better_k_4_T_4.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_4_T_4, rhs_spectrum_noise_strictly_better_k_4_T_4, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_4_T_5 : R := (2 / 5).
Definition rhs_spectrum_noise_strictly_better_k_4_T_5 : R := (2 / 5).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_4_T_5 : (2 / 5) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_4_T_5 <= (2 / 5) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_4_T_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_4_T_5 : (2 / 5) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_4_T_5 <= (2 / 5) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_4_T_5; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_4_T_5 : lhs_spectrum_noise_strictly_better_k_4_T_5 =
rhs_spectrum_noise_strictly_better_k_4_T_5.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_4_T_5, rhs_spectrum_noise_strictly_better_k_4_T_5, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_4_T_6 : R := (2 / 3).
Definition rhs_spectrum_noise_strictly_better_k_4_T_6 : R := (2 / 3).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_4_T_6 : (6666666666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_spectrum_noise_strictly_better_k_4_T_6 <= (6666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_4_T_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_4_T_6 : (6666666666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_spectrum_noise_strictly_better_k_4_T_6 <= (6666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_4_T_6; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_4_T_6 : lhs_spectrum_noise_strictly_better_k_4_T_6 =
rhs_spectrum_noise_strictly_better_k_4_T_6.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_4_T_6, rhs_spectrum_noise_strictly_better_k_4_T_6, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_5_T_1 : R := (-10).
Definition rhs_spectrum_noise_strictly_better_k_5_T_1 : R := (-10).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_5_T_1 : (-10 / 1) - (1 / 100000000000) <=
lhs_spectrum_noise_strictly_better_k_5_T_1 <= (-10 / 1) + (1 / 100000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_5_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_5_T_1 : (-10 / 1) - (1 / 100000000000) <=
rhs_spectrum_noise_strictly_better_k_5_T_1 <= (-10 / 1) + (1 / 100000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_5_T_1; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_5_T_1 : lhs_spectrum_noise_strictly_better_k_5_T_1 =
rhs_spectrum_noise_strictly_better_k_5_T_1.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_5_T_1, rhs_spectrum_noise_strictly_better_k_5_T_1, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_5_T_2 : R := (-15 / 4).
Definition rhs_spectrum_noise_strictly_better_k_5_T_2 : R := (-15 / 4).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_5_T_2 : (-15 / 4) - (3 / 800000000000) <=
lhs_spectrum_noise_strictly_better_k_5_T_2 <= (-15 / 4) + (3 / 800000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_5_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_5_T_2 : (-15 / 4) - (3 / 800000000000) <=
rhs_spectrum_noise_strictly_better_k_5_T_2 <= (-15 / 4) + (3 / 800000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_5_T_2; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_5_T_2 : lhs_spectrum_noise_strictly_better_k_5_T_2 =
rhs_spectrum_noise_strictly_better_k_5_T_2.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_5_T_2, rhs_spectrum_noise_strictly_better_k_5_T_2, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_5_T_3 : R := (-5 / 3).
Definition rhs_spectrum_noise_strictly_better_k_5_T_3 : R := (-5 / 3).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_5_T_3 : (-1666666666666666666666667 / 1000000000000000000000000)
- (1666666666666666666666667 / 1000000000000000000000000000000000000) <= lhs_spectrum_noise_strictly_better_k_5_T_3 <=
(-1666666666666666666666667 / 1000000000000000000000000) + (1666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_5_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_5_T_3 : (-1666666666666666666666667 / 1000000000000000000000000)
- (1666666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_noise_strictly_better_k_5_T_3 <=
(-1666666666666666666666667 / 1000000000000000000000000) + (1666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_5_T_3; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_5_T_3 : lhs_spectrum_noise_strictly_better_k_5_T_3 =
rhs_spectrum_noise_strictly_better_k_5_T_3.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_5_T_3, rhs_spectrum_noise_strictly_better_k_5_T_3, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_5_T_4 : R := (-5 / 8).
Definition rhs_spectrum_noise_strictly_better_k_5_T_4 : R := (-5 / 8).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_5_T_4 : (-5 / 8) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_5_T_4 <= (-5 / 8) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_5_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_5_T_4 : (-5 / 8) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_5_T_4 <= (-5 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_5_T_4; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_5_T_4 : lhs_spectrum_noise_strictly_better_k_5_T_4 =
rhs_spectrum_noise_strictly_better_k_5_T_4.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_5_T_4, rhs_spectrum_noise_strictly_better_k_5_T_4, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_5_T_5 : R := 0.
Definition rhs_spectrum_noise_strictly_better_k_5_T_5 : R := 0.
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_5_T_5 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_5_T_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_5_T_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_5_T_5 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_5_T_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_5_T_5; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_5_T_5 : lhs_spectrum_noise_strictly_better_k_5_T_5 =
rhs_spectrum_noise_strictly_better_k_5_T_5.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_5_T_5, rhs_spectrum_noise_strictly_better_k_5_T_5, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_5_T_6 : R := (5 / 12).
Definition rhs_spectrum_noise_strictly_better_k_5_T_6 : R := (5 / 12).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_5_T_6 : (4166666666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_spectrum_noise_strictly_better_k_5_T_6 <= (4166666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_5_T_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_5_T_6 : (4166666666666666666666667 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_spectrum_noise_strictly_better_k_5_T_6 <= (4166666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_5_T_6; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_5_T_6 : lhs_spectrum_noise_strictly_better_k_5_T_6 =
rhs_spectrum_noise_strictly_better_k_5_T_6.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_5_T_6, rhs_spectrum_noise_strictly_better_k_5_T_6, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_6_T_1 : R := (-15).
Definition rhs_spectrum_noise_strictly_better_k_6_T_1 : R := (-15).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_6_T_1 : (-15 / 1) - (3 / 200000000000) <=
lhs_spectrum_noise_strictly_better_k_6_T_1 <= (-15 / 1) + (3 / 200000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_6_T_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_6_T_1 : (-15 / 1) - (3 / 200000000000) <=
rhs_spectrum_noise_strictly_better_k_6_T_1 <= (-15 / 1) + (3 / 200000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_6_T_1; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_6_T_1 : lhs_spectrum_noise_strictly_better_k_6_T_1 =
rhs_spectrum_noise_strictly_better_k_6_T_1.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_6_T_1, rhs_spectrum_noise_strictly_better_k_6_T_1, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_6_T_2 : R := (-6).
Definition rhs_spectrum_noise_strictly_better_k_6_T_2 : R := (-6).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_6_T_2 : (-6 / 1) - (3 / 500000000000) <=
lhs_spectrum_noise_strictly_better_k_6_T_2 <= (-6 / 1) + (3 / 500000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_6_T_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_6_T_2 : (-6 / 1) - (3 / 500000000000) <=
rhs_spectrum_noise_strictly_better_k_6_T_2 <= (-6 / 1) + (3 / 500000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_6_T_2; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_6_T_2 : lhs_spectrum_noise_strictly_better_k_6_T_2 =
rhs_spectrum_noise_strictly_better_k_6_T_2.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_6_T_2, rhs_spectrum_noise_strictly_better_k_6_T_2, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_6_T_3 : R := (-3).
Definition rhs_spectrum_noise_strictly_better_k_6_T_3 : R := (-3).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_6_T_3 : (-3 / 1) - (3 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_6_T_3 <= (-3 / 1) + (3 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_6_T_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_6_T_3 : (-3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_6_T_3 <= (-3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_6_T_3; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_6_T_3 : lhs_spectrum_noise_strictly_better_k_6_T_3 =
rhs_spectrum_noise_strictly_better_k_6_T_3.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_6_T_3, rhs_spectrum_noise_strictly_better_k_6_T_3, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_6_T_4 : R := (-3 / 2).
Definition rhs_spectrum_noise_strictly_better_k_6_T_4 : R := (-3 / 2).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_6_T_4 : (-3 / 2) - (3 / 2000000000000) <=
lhs_spectrum_noise_strictly_better_k_6_T_4 <= (-3 / 2) + (3 / 2000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_6_T_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_6_T_4 : (-3 / 2) - (3 / 2000000000000) <=
rhs_spectrum_noise_strictly_better_k_6_T_4 <= (-3 / 2) + (3 / 2000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_6_T_4; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_6_T_4 : lhs_spectrum_noise_strictly_better_k_6_T_4 =
rhs_spectrum_noise_strictly_better_k_6_T_4.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_6_T_4, rhs_spectrum_noise_strictly_better_k_6_T_4, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_6_T_5 : R := (-3 / 5).
Definition rhs_spectrum_noise_strictly_better_k_6_T_5 : R := (-3 / 5).
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_6_T_5 : (-3 / 5) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_6_T_5 <= (-3 / 5) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_6_T_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_6_T_5 : (-3 / 5) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_6_T_5 <= (-3 / 5) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_6_T_5; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_6_T_5 : lhs_spectrum_noise_strictly_better_k_6_T_5 =
rhs_spectrum_noise_strictly_better_k_6_T_5.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_6_T_5, rhs_spectrum_noise_strictly_better_k_6_T_5, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition lhs_spectrum_noise_strictly_better_k_6_T_6 : R := 0.
Definition rhs_spectrum_noise_strictly_better_k_6_T_6 : R := 0.
Theorem value_1_of_lhs_spectrum_noise_strictly_better_k_6_T_6 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_k_6_T_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_k_6_T_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_k_6_T_6 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_k_6_T_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_k_6_T_6; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_k_6_T_6 : lhs_spectrum_noise_strictly_better_k_6_T_6 =
rhs_spectrum_noise_strictly_better_k_6_T_6.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_k_6_T_6, rhs_spectrum_noise_strictly_better_k_6_T_6, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (spectrum_noise_strictly_better_k_1_T_1, spectrum_noise_strictly_better_k_1_T_2,
spectrum_noise_strictly_better_k_1_T_3, spectrum_noise_strictly_better_k_1_T_4, spectrum_noise_strictly_better_k_1_T_5,
spectrum_noise_strictly_better_k_1_T_6, spectrum_noise_strictly_better_k_2_T_1, spectrum_noise_strictly_better_k_2_T_2,
spectrum_noise_strictly_better_k_2_T_3, spectrum_noise_strictly_better_k_2_T_4, spectrum_noise_strictly_better_k_2_T_5,
spectrum_noise_strictly_better_k_2_T_6, spectrum_noise_strictly_better_k_3_T_1, spectrum_noise_strictly_better_k_3_T_2,
spectrum_noise_strictly_better_k_3_T_3, spectrum_noise_strictly_better_k_3_T_4, spectrum_noise_strictly_better_k_3_T_5,
spectrum_noise_strictly_better_k_3_T_6, spectrum_noise_strictly_better_k_4_T_1, spectrum_noise_strictly_better_k_4_T_2,
spectrum_noise_strictly_better_k_4_T_3, spectrum_noise_strictly_better_k_4_T_4, spectrum_noise_strictly_better_k_4_T_5,
spectrum_noise_strictly_better_k_4_T_6, spectrum_noise_strictly_better_k_5_T_1, spectrum_noise_strictly_better_k_5_T_2,
spectrum_noise_strictly_better_k_5_T_3, spectrum_noise_strictly_better_k_5_T_4, spectrum_noise_strictly_better_k_5_T_5,
spectrum_noise_strictly_better_k_5_T_6, spectrum_noise_strictly_better_k_6_T_1, spectrum_noise_strictly_better_k_6_T_2,
spectrum_noise_strictly_better_k_6_T_3, spectrum_noise_strictly_better_k_6_T_4, spectrum_noise_strictly_better_k_6_T_5,
spectrum_noise_strictly_better_k_6_T_6).
Print Assumptions what_was_proved.
