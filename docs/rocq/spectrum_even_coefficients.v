From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.even_coefficients: C(2m, 2k)/(2m - 1)^k <= C(m, k). For m in {1..6}; k in {0..6}. Source: Bonami (1970);
   O'Donnell, section 9.3. *)
Definition lhs_spectrum_even_coefficients_m_1_k_0 : R := 1.
Definition rhs_spectrum_even_coefficients_m_1_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_1_k_0 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_1_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_1_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_1_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_1_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_1_k_0; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_1_k_0 : lhs_spectrum_even_coefficients_m_1_k_0 <=
rhs_spectrum_even_coefficients_m_1_k_0.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_1_k_0, rhs_spectrum_even_coefficients_m_1_k_0, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_1_k_1 : R := 1.
Definition rhs_spectrum_even_coefficients_m_1_k_1 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_1_k_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_1_k_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_1_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_1_k_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_1_k_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_1_k_1; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_1_k_1 : lhs_spectrum_even_coefficients_m_1_k_1 <=
rhs_spectrum_even_coefficients_m_1_k_1.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_1_k_1, rhs_spectrum_even_coefficients_m_1_k_1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_1_k_2 : R := 0.
Definition rhs_spectrum_even_coefficients_m_1_k_2 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_1_k_2 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_1_k_2 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_1_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_1_k_2 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_1_k_2 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_1_k_2; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_1_k_2 : lhs_spectrum_even_coefficients_m_1_k_2 <=
rhs_spectrum_even_coefficients_m_1_k_2.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_1_k_2, rhs_spectrum_even_coefficients_m_1_k_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_1_k_3 : R := 0.
Definition rhs_spectrum_even_coefficients_m_1_k_3 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_1_k_3 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_1_k_3 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_1_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_1_k_3 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_1_k_3 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_1_k_3; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_1_k_3 : lhs_spectrum_even_coefficients_m_1_k_3 <=
rhs_spectrum_even_coefficients_m_1_k_3.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_1_k_3, rhs_spectrum_even_coefficients_m_1_k_3, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_1_k_4 : R := 0.
Definition rhs_spectrum_even_coefficients_m_1_k_4 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_1_k_4 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_1_k_4 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_1_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_1_k_4 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_1_k_4 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_1_k_4; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_1_k_4 : lhs_spectrum_even_coefficients_m_1_k_4 <=
rhs_spectrum_even_coefficients_m_1_k_4.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_1_k_4, rhs_spectrum_even_coefficients_m_1_k_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_1_k_5 : R := 0.
Definition rhs_spectrum_even_coefficients_m_1_k_5 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_1_k_5 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_1_k_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_1_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_1_k_5 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_1_k_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_1_k_5; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_1_k_5 : lhs_spectrum_even_coefficients_m_1_k_5 <=
rhs_spectrum_even_coefficients_m_1_k_5.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_1_k_5, rhs_spectrum_even_coefficients_m_1_k_5, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_1_k_6 : R := 0.
Definition rhs_spectrum_even_coefficients_m_1_k_6 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_1_k_6 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_1_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_1_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_1_k_6 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_1_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_1_k_6; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_1_k_6 : lhs_spectrum_even_coefficients_m_1_k_6 <=
rhs_spectrum_even_coefficients_m_1_k_6.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_1_k_6, rhs_spectrum_even_coefficients_m_1_k_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_2_k_0 : R := 1.
Definition rhs_spectrum_even_coefficients_m_2_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_2_k_0 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_2_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_2_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_2_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_2_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_2_k_0; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_2_k_0 : lhs_spectrum_even_coefficients_m_2_k_0 <=
rhs_spectrum_even_coefficients_m_2_k_0.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_2_k_0, rhs_spectrum_even_coefficients_m_2_k_0, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_2_k_1 : R := 2.
Definition rhs_spectrum_even_coefficients_m_2_k_1 : R := 2.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_2_k_1 : (2 / 1) - (1 / 500000000000) <=
lhs_spectrum_even_coefficients_m_2_k_1 <= (2 / 1) + (1 / 500000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_2_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_2_k_1 : (2 / 1) - (1 / 500000000000) <=
rhs_spectrum_even_coefficients_m_2_k_1 <= (2 / 1) + (1 / 500000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_2_k_1; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_2_k_1 : lhs_spectrum_even_coefficients_m_2_k_1 <=
rhs_spectrum_even_coefficients_m_2_k_1.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_2_k_1, rhs_spectrum_even_coefficients_m_2_k_1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_2_k_2 : R := (1 / 9).
Definition rhs_spectrum_even_coefficients_m_2_k_2 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_2_k_2 : (1111111111111111111111111 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_even_coefficients_m_2_k_2 <= (1111111111111111111111111 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_2_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_2_k_2 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_2_k_2 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_2_k_2; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_2_k_2 : lhs_spectrum_even_coefficients_m_2_k_2 <=
rhs_spectrum_even_coefficients_m_2_k_2.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_2_k_2, rhs_spectrum_even_coefficients_m_2_k_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_2_k_3 : R := 0.
Definition rhs_spectrum_even_coefficients_m_2_k_3 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_2_k_3 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_2_k_3 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_2_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_2_k_3 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_2_k_3 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_2_k_3; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_2_k_3 : lhs_spectrum_even_coefficients_m_2_k_3 <=
rhs_spectrum_even_coefficients_m_2_k_3.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_2_k_3, rhs_spectrum_even_coefficients_m_2_k_3, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_2_k_4 : R := 0.
Definition rhs_spectrum_even_coefficients_m_2_k_4 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_2_k_4 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_2_k_4 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_2_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_2_k_4 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_2_k_4 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_2_k_4; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_2_k_4 : lhs_spectrum_even_coefficients_m_2_k_4 <=
rhs_spectrum_even_coefficients_m_2_k_4.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_2_k_4, rhs_spectrum_even_coefficients_m_2_k_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_2_k_5 : R := 0.
Definition rhs_spectrum_even_coefficients_m_2_k_5 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_2_k_5 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_2_k_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_2_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_2_k_5 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_2_k_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_2_k_5; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_2_k_5 : lhs_spectrum_even_coefficients_m_2_k_5 <=
rhs_spectrum_even_coefficients_m_2_k_5.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_2_k_5, rhs_spectrum_even_coefficients_m_2_k_5, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_2_k_6 : R := 0.
Definition rhs_spectrum_even_coefficients_m_2_k_6 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_2_k_6 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_2_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_2_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_2_k_6 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_2_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_2_k_6; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_2_k_6 : lhs_spectrum_even_coefficients_m_2_k_6 <=
rhs_spectrum_even_coefficients_m_2_k_6.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_2_k_6, rhs_spectrum_even_coefficients_m_2_k_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_3_k_0 : R := 1.
Definition rhs_spectrum_even_coefficients_m_3_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_3_k_0 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_3_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_3_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_3_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_3_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_3_k_0; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_3_k_0 : lhs_spectrum_even_coefficients_m_3_k_0 <=
rhs_spectrum_even_coefficients_m_3_k_0.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_3_k_0, rhs_spectrum_even_coefficients_m_3_k_0, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_3_k_1 : R := 3.
Definition rhs_spectrum_even_coefficients_m_3_k_1 : R := 3.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_3_k_1 : (3 / 1) - (3 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_3_k_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_3_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_3_k_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_3_k_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_3_k_1; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_3_k_1 : lhs_spectrum_even_coefficients_m_3_k_1 <=
rhs_spectrum_even_coefficients_m_3_k_1.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_3_k_1, rhs_spectrum_even_coefficients_m_3_k_1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_3_k_2 : R := (3 / 5).
Definition rhs_spectrum_even_coefficients_m_3_k_2 : R := 3.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_3_k_2 : (3 / 5) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_3_k_2 <= (3 / 5) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_3_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_3_k_2 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_3_k_2 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_3_k_2; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_3_k_2 : lhs_spectrum_even_coefficients_m_3_k_2 <=
rhs_spectrum_even_coefficients_m_3_k_2.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_3_k_2, rhs_spectrum_even_coefficients_m_3_k_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_3_k_3 : R := (1 / 125).
Definition rhs_spectrum_even_coefficients_m_3_k_3 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_3_k_3 : (1 / 125) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_3_k_3 <= (1 / 125) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_3_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_3_k_3 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_3_k_3 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_3_k_3; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_3_k_3 : lhs_spectrum_even_coefficients_m_3_k_3 <=
rhs_spectrum_even_coefficients_m_3_k_3.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_3_k_3, rhs_spectrum_even_coefficients_m_3_k_3, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_3_k_4 : R := 0.
Definition rhs_spectrum_even_coefficients_m_3_k_4 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_3_k_4 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_3_k_4 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_3_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_3_k_4 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_3_k_4 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_3_k_4; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_3_k_4 : lhs_spectrum_even_coefficients_m_3_k_4 <=
rhs_spectrum_even_coefficients_m_3_k_4.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_3_k_4, rhs_spectrum_even_coefficients_m_3_k_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_3_k_5 : R := 0.
Definition rhs_spectrum_even_coefficients_m_3_k_5 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_3_k_5 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_3_k_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_3_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_3_k_5 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_3_k_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_3_k_5; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_3_k_5 : lhs_spectrum_even_coefficients_m_3_k_5 <=
rhs_spectrum_even_coefficients_m_3_k_5.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_3_k_5, rhs_spectrum_even_coefficients_m_3_k_5, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_3_k_6 : R := 0.
Definition rhs_spectrum_even_coefficients_m_3_k_6 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_3_k_6 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_3_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_3_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_3_k_6 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_3_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_3_k_6; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_3_k_6 : lhs_spectrum_even_coefficients_m_3_k_6 <=
rhs_spectrum_even_coefficients_m_3_k_6.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_3_k_6, rhs_spectrum_even_coefficients_m_3_k_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_4_k_0 : R := 1.
Definition rhs_spectrum_even_coefficients_m_4_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_4_k_0 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_4_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_4_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_4_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_4_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_4_k_0; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_4_k_0 : lhs_spectrum_even_coefficients_m_4_k_0 <=
rhs_spectrum_even_coefficients_m_4_k_0.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_4_k_0, rhs_spectrum_even_coefficients_m_4_k_0, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_4_k_1 : R := 4.
Definition rhs_spectrum_even_coefficients_m_4_k_1 : R := 4.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_4_k_1 : (4 / 1) - (1 / 250000000000) <=
lhs_spectrum_even_coefficients_m_4_k_1 <= (4 / 1) + (1 / 250000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_4_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_4_k_1 : (4 / 1) - (1 / 250000000000) <=
rhs_spectrum_even_coefficients_m_4_k_1 <= (4 / 1) + (1 / 250000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_4_k_1; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_4_k_1 : lhs_spectrum_even_coefficients_m_4_k_1 <=
rhs_spectrum_even_coefficients_m_4_k_1.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_4_k_1, rhs_spectrum_even_coefficients_m_4_k_1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_4_k_2 : R := (10 / 7).
Definition rhs_spectrum_even_coefficients_m_4_k_2 : R := 6.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_4_k_2 : (1428571428571428571428571 / 1000000000000000000000000) -
(1428571428571428571428571 / 1000000000000000000000000000000000000) <= lhs_spectrum_even_coefficients_m_4_k_2 <=
(1428571428571428571428571 / 1000000000000000000000000) + (1428571428571428571428571 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_4_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_4_k_2 : (6 / 1) - (3 / 500000000000) <=
rhs_spectrum_even_coefficients_m_4_k_2 <= (6 / 1) + (3 / 500000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_4_k_2; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_4_k_2 : lhs_spectrum_even_coefficients_m_4_k_2 <=
rhs_spectrum_even_coefficients_m_4_k_2.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_4_k_2, rhs_spectrum_even_coefficients_m_4_k_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_4_k_3 : R := (4 / 49).
Definition rhs_spectrum_even_coefficients_m_4_k_3 : R := 4.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_4_k_3 : (8163265306122448979591837 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_even_coefficients_m_4_k_3 <= (8163265306122448979591837 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_4_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_4_k_3 : (4 / 1) - (1 / 250000000000) <=
rhs_spectrum_even_coefficients_m_4_k_3 <= (4 / 1) + (1 / 250000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_4_k_3; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_4_k_3 : lhs_spectrum_even_coefficients_m_4_k_3 <=
rhs_spectrum_even_coefficients_m_4_k_3.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_4_k_3, rhs_spectrum_even_coefficients_m_4_k_3, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_4_k_4 : R := (1 / 2401).
Definition rhs_spectrum_even_coefficients_m_4_k_4 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_4_k_4 : (52061640982923781757601 / 125000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_even_coefficients_m_4_k_4 <= (52061640982923781757601 / 125000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_4_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_4_k_4 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_4_k_4 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_4_k_4; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_4_k_4 : lhs_spectrum_even_coefficients_m_4_k_4 <=
rhs_spectrum_even_coefficients_m_4_k_4.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_4_k_4, rhs_spectrum_even_coefficients_m_4_k_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_4_k_5 : R := 0.
Definition rhs_spectrum_even_coefficients_m_4_k_5 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_4_k_5 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_4_k_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_4_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_4_k_5 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_4_k_5 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_4_k_5; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_4_k_5 : lhs_spectrum_even_coefficients_m_4_k_5 <=
rhs_spectrum_even_coefficients_m_4_k_5.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_4_k_5, rhs_spectrum_even_coefficients_m_4_k_5, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_4_k_6 : R := 0.
Definition rhs_spectrum_even_coefficients_m_4_k_6 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_4_k_6 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_4_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_4_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_4_k_6 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_4_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_4_k_6; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_4_k_6 : lhs_spectrum_even_coefficients_m_4_k_6 <=
rhs_spectrum_even_coefficients_m_4_k_6.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_4_k_6, rhs_spectrum_even_coefficients_m_4_k_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_5_k_0 : R := 1.
Definition rhs_spectrum_even_coefficients_m_5_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_5_k_0 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_5_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_5_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_5_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_5_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_5_k_0; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_5_k_0 : lhs_spectrum_even_coefficients_m_5_k_0 <=
rhs_spectrum_even_coefficients_m_5_k_0.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_5_k_0, rhs_spectrum_even_coefficients_m_5_k_0, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_5_k_1 : R := 5.
Definition rhs_spectrum_even_coefficients_m_5_k_1 : R := 5.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_5_k_1 : (5 / 1) - (1 / 200000000000) <=
lhs_spectrum_even_coefficients_m_5_k_1 <= (5 / 1) + (1 / 200000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_5_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_5_k_1 : (5 / 1) - (1 / 200000000000) <=
rhs_spectrum_even_coefficients_m_5_k_1 <= (5 / 1) + (1 / 200000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_5_k_1; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_5_k_1 : lhs_spectrum_even_coefficients_m_5_k_1 <=
rhs_spectrum_even_coefficients_m_5_k_1.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_5_k_1, rhs_spectrum_even_coefficients_m_5_k_1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_5_k_2 : R := (70 / 27).
Definition rhs_spectrum_even_coefficients_m_5_k_2 : R := 10.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_5_k_2 : (2592592592592592592592593 / 1000000000000000000000000) -
(2592592592592592592592593 / 1000000000000000000000000000000000000) <= lhs_spectrum_even_coefficients_m_5_k_2 <=
(2592592592592592592592593 / 1000000000000000000000000) + (2592592592592592592592593 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_5_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_5_k_2 : (10 / 1) - (1 / 100000000000) <=
rhs_spectrum_even_coefficients_m_5_k_2 <= (10 / 1) + (1 / 100000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_5_k_2; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_5_k_2 : lhs_spectrum_even_coefficients_m_5_k_2 <=
rhs_spectrum_even_coefficients_m_5_k_2.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_5_k_2, rhs_spectrum_even_coefficients_m_5_k_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_5_k_3 : R := (70 / 243).
Definition rhs_spectrum_even_coefficients_m_5_k_3 : R := 10.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_5_k_3 : (115226337448559670781893 / 400000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_even_coefficients_m_5_k_3 <= (115226337448559670781893 / 400000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_5_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_5_k_3 : (10 / 1) - (1 / 100000000000) <=
rhs_spectrum_even_coefficients_m_5_k_3 <= (10 / 1) + (1 / 100000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_5_k_3; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_5_k_3 : lhs_spectrum_even_coefficients_m_5_k_3 <=
rhs_spectrum_even_coefficients_m_5_k_3.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_5_k_3, rhs_spectrum_even_coefficients_m_5_k_3, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_5_k_4 : R := (5 / 729).
Definition rhs_spectrum_even_coefficients_m_5_k_4 : R := 5.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_5_k_4 : (3429355281207133058984911 / 500000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_even_coefficients_m_5_k_4 <= (3429355281207133058984911 /
500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_5_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_5_k_4 : (5 / 1) - (1 / 200000000000) <=
rhs_spectrum_even_coefficients_m_5_k_4 <= (5 / 1) + (1 / 200000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_5_k_4; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_5_k_4 : lhs_spectrum_even_coefficients_m_5_k_4 <=
rhs_spectrum_even_coefficients_m_5_k_4.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_5_k_4, rhs_spectrum_even_coefficients_m_5_k_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_5_k_5 : R := (1 / 59049).
Definition rhs_spectrum_even_coefficients_m_5_k_5 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_5_k_5 : (84675439042151433555183 / 5000000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_even_coefficients_m_5_k_5 <= (84675439042151433555183 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_5_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_5_k_5 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_5_k_5 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_5_k_5; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_5_k_5 : lhs_spectrum_even_coefficients_m_5_k_5 <=
rhs_spectrum_even_coefficients_m_5_k_5.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_5_k_5, rhs_spectrum_even_coefficients_m_5_k_5, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_5_k_6 : R := 0.
Definition rhs_spectrum_even_coefficients_m_5_k_6 : R := 0.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_5_k_6 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_5_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_5_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_5_k_6 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_5_k_6 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_5_k_6; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_5_k_6 : lhs_spectrum_even_coefficients_m_5_k_6 <=
rhs_spectrum_even_coefficients_m_5_k_6.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_5_k_6, rhs_spectrum_even_coefficients_m_5_k_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_6_k_0 : R := 1.
Definition rhs_spectrum_even_coefficients_m_6_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_6_k_0 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_even_coefficients_m_6_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_6_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_6_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_6_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_6_k_0; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_6_k_0 : lhs_spectrum_even_coefficients_m_6_k_0 <=
rhs_spectrum_even_coefficients_m_6_k_0.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_6_k_0, rhs_spectrum_even_coefficients_m_6_k_0, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_6_k_1 : R := 6.
Definition rhs_spectrum_even_coefficients_m_6_k_1 : R := 6.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_6_k_1 : (6 / 1) - (3 / 500000000000) <=
lhs_spectrum_even_coefficients_m_6_k_1 <= (6 / 1) + (3 / 500000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_6_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_6_k_1 : (6 / 1) - (3 / 500000000000) <=
rhs_spectrum_even_coefficients_m_6_k_1 <= (6 / 1) + (3 / 500000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_6_k_1; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_6_k_1 : lhs_spectrum_even_coefficients_m_6_k_1 <=
rhs_spectrum_even_coefficients_m_6_k_1.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_6_k_1, rhs_spectrum_even_coefficients_m_6_k_1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_6_k_2 : R := (45 / 11).
Definition rhs_spectrum_even_coefficients_m_6_k_2 : R := 15.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_6_k_2 : (4090909090909090909090909 / 1000000000000000000000000) -
(4090909090909090909090909 / 1000000000000000000000000000000000000) <= lhs_spectrum_even_coefficients_m_6_k_2 <=
(4090909090909090909090909 / 1000000000000000000000000) + (4090909090909090909090909 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_6_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_6_k_2 : (15 / 1) - (3 / 200000000000) <=
rhs_spectrum_even_coefficients_m_6_k_2 <= (15 / 1) + (3 / 200000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_6_k_2; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_6_k_2 : lhs_spectrum_even_coefficients_m_6_k_2 <=
rhs_spectrum_even_coefficients_m_6_k_2.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_6_k_2, rhs_spectrum_even_coefficients_m_6_k_2, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_6_k_3 : R := (84 / 121).
Definition rhs_spectrum_even_coefficients_m_6_k_3 : R := 20.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_6_k_3 : (3471074380165289256198347 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_even_coefficients_m_6_k_3 <= (3471074380165289256198347 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_6_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_6_k_3 : (20 / 1) - (1 / 50000000000) <=
rhs_spectrum_even_coefficients_m_6_k_3 <= (20 / 1) + (1 / 50000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_6_k_3; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_6_k_3 : lhs_spectrum_even_coefficients_m_6_k_3 <=
rhs_spectrum_even_coefficients_m_6_k_3.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_6_k_3, rhs_spectrum_even_coefficients_m_6_k_3, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_6_k_4 : R := (45 / 1331).
Definition rhs_spectrum_even_coefficients_m_6_k_4 : R := 15.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_6_k_4 : (84522915101427498121713 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_even_coefficients_m_6_k_4 <= (84522915101427498121713 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_6_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_6_k_4 : (15 / 1) - (3 / 200000000000) <=
rhs_spectrum_even_coefficients_m_6_k_4 <= (15 / 1) + (3 / 200000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_6_k_4; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_6_k_4 : lhs_spectrum_even_coefficients_m_6_k_4 <=
rhs_spectrum_even_coefficients_m_6_k_4.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_6_k_4, rhs_spectrum_even_coefficients_m_6_k_4, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_6_k_5 : R := (6 / 14641).
Definition rhs_spectrum_even_coefficients_m_6_k_5 : R := 6.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_6_k_5 : (2049040366095212075677891 / 5000000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_even_coefficients_m_6_k_5 <= (2049040366095212075677891 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_6_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_6_k_5 : (6 / 1) - (3 / 500000000000) <=
rhs_spectrum_even_coefficients_m_6_k_5 <= (6 / 1) + (3 / 500000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_6_k_5; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_6_k_5 : lhs_spectrum_even_coefficients_m_6_k_5 <=
rhs_spectrum_even_coefficients_m_6_k_5.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_6_k_5, rhs_spectrum_even_coefficients_m_6_k_5, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_even_coefficients_m_6_k_6 : R := (1 / 1771561).
Definition rhs_spectrum_even_coefficients_m_6_k_6 : R := 1.
Theorem value_1_of_lhs_spectrum_even_coefficients_m_6_k_6 : (2822369650268887156581117 /
5000000000000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_even_coefficients_m_6_k_6 <=
(2822369650268887156581117 / 5000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_even_coefficients_m_6_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_even_coefficients_m_6_k_6 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_even_coefficients_m_6_k_6 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_even_coefficients_m_6_k_6; at_a_point. Qed.
Theorem spectrum_even_coefficients_m_6_k_6 : lhs_spectrum_even_coefficients_m_6_k_6 <=
rhs_spectrum_even_coefficients_m_6_k_6.
Proof.
intros. unfold lhs_spectrum_even_coefficients_m_6_k_6, rhs_spectrum_even_coefficients_m_6_k_6, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (spectrum_even_coefficients_m_1_k_0, spectrum_even_coefficients_m_1_k_1,
spectrum_even_coefficients_m_1_k_2, spectrum_even_coefficients_m_1_k_3, spectrum_even_coefficients_m_1_k_4,
spectrum_even_coefficients_m_1_k_5, spectrum_even_coefficients_m_1_k_6, spectrum_even_coefficients_m_2_k_0,
spectrum_even_coefficients_m_2_k_1, spectrum_even_coefficients_m_2_k_2, spectrum_even_coefficients_m_2_k_3,
spectrum_even_coefficients_m_2_k_4, spectrum_even_coefficients_m_2_k_5, spectrum_even_coefficients_m_2_k_6,
spectrum_even_coefficients_m_3_k_0, spectrum_even_coefficients_m_3_k_1, spectrum_even_coefficients_m_3_k_2,
spectrum_even_coefficients_m_3_k_3, spectrum_even_coefficients_m_3_k_4, spectrum_even_coefficients_m_3_k_5,
spectrum_even_coefficients_m_3_k_6, spectrum_even_coefficients_m_4_k_0, spectrum_even_coefficients_m_4_k_1,
spectrum_even_coefficients_m_4_k_2, spectrum_even_coefficients_m_4_k_3, spectrum_even_coefficients_m_4_k_4,
spectrum_even_coefficients_m_4_k_5, spectrum_even_coefficients_m_4_k_6, spectrum_even_coefficients_m_5_k_0,
spectrum_even_coefficients_m_5_k_1, spectrum_even_coefficients_m_5_k_2, spectrum_even_coefficients_m_5_k_3,
spectrum_even_coefficients_m_5_k_4, spectrum_even_coefficients_m_5_k_5, spectrum_even_coefficients_m_5_k_6,
spectrum_even_coefficients_m_6_k_0, spectrum_even_coefficients_m_6_k_1, spectrum_even_coefficients_m_6_k_2,
spectrum_even_coefficients_m_6_k_3, spectrum_even_coefficients_m_6_k_4, spectrum_even_coefficients_m_6_k_5,
spectrum_even_coefficients_m_6_k_6).
Print Assumptions what_was_proved.
