From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.lp_figures: For W_k = (1/5)(4/5)^k and T = 15 the tail is .0352; the certificate proves .0813, influence .2667,
   Lemma 1 at its best measured rho .2748 (each to 0.00005). For k in {0..3}. Source: ours; the certificate above, found
   by nstheory.tail_bound. *)
Definition lhs_spectrum_lp_figures_k_0 : R := (476926 / 30517578125).
Definition rhs_spectrum_lp_figures_k_0 : R := (1 / 20000).
Theorem value_1_of_lhs_spectrum_lp_figures_k_0 : (476926 / 30517578125) - (1 / 1000000000000) <=
lhs_spectrum_lp_figures_k_0 <= (476926 / 30517578125) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_figures_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_figures_k_0 : (1 / 20000) - (1 / 1000000000000) <= rhs_spectrum_lp_figures_k_0 <= (1
/ 20000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_figures_k_0; at_a_point. Qed.
Theorem spectrum_lp_figures_k_0 : lhs_spectrum_lp_figures_k_0 <= rhs_spectrum_lp_figures_k_0.
Proof.
intros. unfold lhs_spectrum_lp_figures_k_0, rhs_spectrum_lp_figures_k_0, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_figures_k_1 : R := (330007 / 17117100000).
Definition rhs_spectrum_lp_figures_k_1 : R := (1 / 20000).
Theorem value_1_of_lhs_spectrum_lp_figures_k_1 : (963968779758253442463969 / 50000000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lp_figures_k_1 <= (963968779758253442463969 / 50000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_lp_figures_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_figures_k_1 : (1 / 20000) - (1 / 1000000000000) <= rhs_spectrum_lp_figures_k_1 <= (1
/ 20000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_figures_k_1; at_a_point. Qed.
Theorem spectrum_lp_figures_k_1 : lhs_spectrum_lp_figures_k_1 <= rhs_spectrum_lp_figures_k_1.
Proof.
intros. unfold lhs_spectrum_lp_figures_k_1, rhs_spectrum_lp_figures_k_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_figures_k_2 : R := (1 / 30000).
Definition rhs_spectrum_lp_figures_k_2 : R := (1 / 20000).
Theorem value_1_of_lhs_spectrum_lp_figures_k_2 : (3333333333333333333333333 / 100000000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lp_figures_k_2 <= (3333333333333333333333333 / 100000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_lp_figures_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_figures_k_2 : (1 / 20000) - (1 / 1000000000000) <= rhs_spectrum_lp_figures_k_2 <= (1
/ 20000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_figures_k_2; at_a_point. Qed.
Theorem spectrum_lp_figures_k_2 : lhs_spectrum_lp_figures_k_2 <= rhs_spectrum_lp_figures_k_2.
Proof.
intros. unfold lhs_spectrum_lp_figures_k_2, rhs_spectrum_lp_figures_k_2, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_figures_k_3 : R := (181165301347815827902740837569 / 4548103474158122940946496576282500).
Definition rhs_spectrum_lp_figures_k_3 : R := (1 / 20000).
Theorem value_1_of_lhs_spectrum_lp_figures_k_3 : (1991657647821550998974681 / 50000000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lp_figures_k_3 <= (1991657647821550998974681 / 50000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_lp_figures_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_figures_k_3 : (1 / 20000) - (1 / 1000000000000) <= rhs_spectrum_lp_figures_k_3 <= (1
/ 20000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_figures_k_3; at_a_point. Qed.
Theorem spectrum_lp_figures_k_3 : lhs_spectrum_lp_figures_k_3 <= rhs_spectrum_lp_figures_k_3.
Proof.
intros. unfold lhs_spectrum_lp_figures_k_3, rhs_spectrum_lp_figures_k_3, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition what_was_proved := (spectrum_lp_figures_k_0, spectrum_lp_figures_k_1, spectrum_lp_figures_k_2,
spectrum_lp_figures_k_3).
Print Assumptions what_was_proved.
