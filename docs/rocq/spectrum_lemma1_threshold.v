From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.lemma1_threshold: delta <= epsilon (1 - rho^T) for delta = ratio epsilon and T >= log_{1/rho}(1/(1 - ratio)):
   there rho^T is (1 - ratio) b with b in [0, 1]. For ratio in [0, 1); b, epsilon in [0, 1]. Source: ours. *)
Definition lhs_spectrum_lemma1_threshold (ratio b epsilon : R) : R := (epsilon * ratio).
Definition rhs_spectrum_lemma1_threshold (ratio b epsilon : R) : R := (epsilon * (1 - (b * (1 - ratio)))).
Theorem value_1_of_lhs_spectrum_lemma1_threshold : (1296690070210631895687061 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_threshold (16 / 125) (3 / 4) (202 / 997) <= (1296690070210631895687061 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lemma1_threshold : (280409227683049147442327 / 4000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_threshold (16 / 125) (3 / 4) (202 / 997) <= (280409227683049147442327 /
4000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_lemma1_threshold : (9 / 25) - (1 / 1000000000000) <= lhs_spectrum_lemma1_threshold (9 /
20) (2 / 5) (4 / 5) <= (9 / 25) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_lemma1_threshold : (78 / 125) - (1 / 1000000000000) <= rhs_spectrum_lemma1_threshold (9
/ 20) (2 / 5) (4 / 5) <= (78 / 125) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_lemma1_threshold : (1981745235707121364092277 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_threshold (37 / 100) (53 / 60) (534 / 997) <= (1981745235707121364092277 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_lemma1_threshold : (475083249749247743229689 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_threshold (37 / 100) (53 / 60) (534 / 997) <= (475083249749247743229689 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_lemma1_threshold : (1666666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_threshold (1 / 4) (1 / 3) (2 / 3) <= (1666666666666666666666667 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_lemma1_threshold : (1 / 2) - (1 / 1000000000000) <= rhs_spectrum_lemma1_threshold (1 /
4) (1 / 3) (2 / 3) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_lemma1_threshold : (1 / 20) - (1 / 1000000000000) <= lhs_spectrum_lemma1_threshold (1 /
6) (1 / 6) (3 / 10) <= (1 / 20) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_lemma1_threshold : (2583333333333333333333333 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_threshold (1 / 6) (1 / 6) (3 / 10) <= (2583333333333333333333333 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_threshold; at_a_point. Qed.
Theorem spectrum_lemma1_threshold : forall ratio b epsilon : R, 0 <= ratio < 1 -> 0 <= b <= 1 -> 0 <= epsilon <= 1 ->
lhs_spectrum_lemma1_threshold ratio b epsilon <= rhs_spectrum_lemma1_threshold ratio b epsilon.
Proof.
intros. unfold lhs_spectrum_lemma1_threshold, rhs_spectrum_lemma1_threshold, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - ratio) ^ 1 * (1 - b) ^ 1 * epsilon ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_lemma1_threshold.
