From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.noise_strictly_better_any_degree: The slope at h = 0 of (k - k (k - 1) h/2)/(T - T (T - 1) h/2) is k (T -
   k)/(2T). For k, T in [1, oo). Source: ours. *)
Definition lhs_spectrum_noise_strictly_better_any_degree (k T : R) : R := ((k * (T - 1) / (2 * T)) - (k * (k - 1) / (2 *
T))).
Definition rhs_spectrum_noise_strictly_better_any_degree (k T : R) : R := (k * (T - k) / (2 * T)).
Theorem defined_spectrum_noise_strictly_better_any_degree : forall k T : R, 1 <= k -> 1 <= T -> ((2 * T) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_noise_strictly_better_any_degree : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_any_degree (4 / 1) (4 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_noise_strictly_better_any_degree : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_any_degree (4 / 1) (4 / 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_noise_strictly_better_any_degree : (3412767489711934156378601 /
5000000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_noise_strictly_better_any_degree (323 / 180) (15 / 2)
<= (3412767489711934156378601 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_noise_strictly_better_any_degree : (3412767489711934156378601 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_noise_strictly_better_any_degree (323 / 180) (15 / 2)
<= (3412767489711934156378601 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_noise_strictly_better_any_degree : (-210393 / 10000) - (210393 / 10000000000000000) <=
lhs_spectrum_noise_strictly_better_any_degree (873 / 100) (3 / 2) <= (-210393 / 10000) + (210393 / 10000000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_noise_strictly_better_any_degree : (-210393 / 10000) - (210393 / 10000000000000000) <=
rhs_spectrum_noise_strictly_better_any_degree (873 / 100) (3 / 2) <= (-210393 / 10000) + (210393 / 10000000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_noise_strictly_better_any_degree : (5 / 16) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_any_degree (5 / 4) (5 / 2) <= (5 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_noise_strictly_better_any_degree : (5 / 16) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_any_degree (5 / 4) (5 / 2) <= (5 / 16) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_noise_strictly_better_any_degree : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_noise_strictly_better_any_degree (27 / 5) (27 / 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_noise_strictly_better_any_degree : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_noise_strictly_better_any_degree (27 / 5) (27 / 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_noise_strictly_better_any_degree; at_a_point. Qed.
Theorem spectrum_noise_strictly_better_any_degree : forall k T : R, 1 <= k -> 1 <= T ->
lhs_spectrum_noise_strictly_better_any_degree k T = rhs_spectrum_noise_strictly_better_any_degree k T.
Proof.
intros. unfold lhs_spectrum_noise_strictly_better_any_degree, rhs_spectrum_noise_strictly_better_any_degree, tanh, sinh,
cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_spectrum_noise_strictly_better_any_degree,
spectrum_noise_strictly_better_any_degree).
Print Assumptions what_was_proved.
