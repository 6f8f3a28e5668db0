From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.lemma1_threshold: delta <= epsilon (1 - rho^T) for delta = ratio epsilon and T >= log_{1/rho}(1/(1 - ratio)):
   there rho^T is (1 - ratio) b with b in [0, 1]. For ratio in [0, 1); b, epsilon in [0, 1]. Source: ours. *)
Definition lhs_spectrum_lemma1_threshold (ratio b epsilon : R) : R := (epsilon * ratio).
Definition rhs_spectrum_lemma1_threshold (ratio b epsilon : R) : R := (epsilon * (1 - (b * (1 - ratio)))).
Theorem value_1_of_lhs_spectrum_lemma1_threshold : (1898003200445279343212969 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_threshold (1 / 3) (4558 / 4791) (2728 / 4791) <= (1898003200445279343212969 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_threshold. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lemma1_threshold : (1041306911369320967154099 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_threshold (1 / 3) (4558 / 4791) (2728 / 4791) <= (1041306911369320967154099 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_threshold. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_lemma1_threshold : (98045821060247373830803 / 156250000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_threshold (4558 / 4791) (3859 / 4791) (3160 / 4791) <= (98045821060247373830803 /
156250000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_threshold. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_lemma1_threshold : (3168665973185816362476711 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_threshold (4558 / 4791) (3859 / 4791) (3160 / 4791) <= (3168665973185816362476711
/ 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_threshold. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_lemma1_threshold : (1067255400125147683284437 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_lemma1_threshold (2728 / 4791) (3160 / 4791) (3592 / 4791) <= (1067255400125147683284437
/ 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lemma1_threshold. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_lemma1_threshold : (2684027643803072880549811 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lemma1_threshold (2728 / 4791) (3160 / 4791) (3592 / 4791) <= (2684027643803072880549811
/ 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lemma1_threshold. at_a_point. Qed.
Theorem spectrum_lemma1_threshold : forall ratio b epsilon : R, 0 <= ratio < 1 -> 0 <= b <= 1 -> 0 <= epsilon <= 1 ->
lhs_spectrum_lemma1_threshold ratio b epsilon <= rhs_spectrum_lemma1_threshold ratio b epsilon.
Proof.
intros. unfold lhs_spectrum_lemma1_threshold, rhs_spectrum_lemma1_threshold, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - ratio) ^ 1 * (1 - b) ^ 1 * epsilon ^ 1) / (1))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_lemma1_threshold.
