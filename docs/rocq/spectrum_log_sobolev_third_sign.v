From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.log_sobolev_third_sign: 0 <= 16 s (1 - s^2), the third derivative times the square of (1 + s^2) (1 - s^2). For
   s in [0, 1]. Source: ours. *)
Definition lhs_spectrum_log_sobolev_third_sign (s : R) : R := 0.
Definition rhs_spectrum_log_sobolev_third_sign (s : R) : R := ((16 * s) - (16 * (s ^ 3))).
Theorem value_1_of_lhs_spectrum_log_sobolev_third_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_log_sobolev_third_sign (397 / 500) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_log_sobolev_third_sign : (36679227 / 7812500) - (36679227 / 7812500000000000000) <=
rhs_spectrum_log_sobolev_third_sign (397 / 500) <= (36679227 / 7812500) + (36679227 / 7812500000000000000).
Proof. unfold rhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_log_sobolev_third_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_log_sobolev_third_sign (1 / 2) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_log_sobolev_third_sign : (6 / 1) - (3 / 500000000000) <=
rhs_spectrum_log_sobolev_third_sign (1 / 2) <= (6 / 1) + (3 / 500000000000).
Proof. unfold rhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_log_sobolev_third_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_log_sobolev_third_sign (1 / 4) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_log_sobolev_third_sign : (15 / 4) - (3 / 800000000000) <=
rhs_spectrum_log_sobolev_third_sign (1 / 4) <= (15 / 4) + (3 / 800000000000).
Proof. unfold rhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_log_sobolev_third_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_log_sobolev_third_sign (2 / 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_log_sobolev_third_sign : (672 / 125) - (21 / 3906250000000) <=
rhs_spectrum_log_sobolev_third_sign (2 / 5) <= (672 / 125) + (21 / 3906250000000).
Proof. unfold rhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_log_sobolev_third_sign : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_log_sobolev_third_sign (29 / 50) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_log_sobolev_third_sign : (96222 / 15625) - (48111 / 7812500000000000) <=
rhs_spectrum_log_sobolev_third_sign (29 / 50) <= (96222 / 15625) + (48111 / 7812500000000000).
Proof. unfold rhs_spectrum_log_sobolev_third_sign; at_a_point. Qed.
Theorem spectrum_log_sobolev_third_sign : forall s : R, 0 <= s <= 1 -> lhs_spectrum_log_sobolev_third_sign s <=
rhs_spectrum_log_sobolev_third_sign s.
Proof.
intros. unfold lhs_spectrum_log_sobolev_third_sign, rhs_spectrum_log_sobolev_third_sign, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((32 * s ^ 2 * (1 - s) ^ 1 + 16 * s ^ 1 * (1 - s) ^ 2) /
(1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_log_sobolev_third_sign.
