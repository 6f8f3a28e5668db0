From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.half_space_sensitivity_root: t <= sin(pi t/2): arccos(1 - 2 delta)/pi <= sqrt(delta) at delta = sin(pi t/2)^2.
   For t in [0, 1]. Source: Peres (2004), for half-spaces of the cube, with a constant. *)
Definition lhs_spectrum_half_space_sensitivity_root (t : R) : R := t.
Definition rhs_spectrum_half_space_sensitivity_root (t : R) : R := (sin (PI * t / 2)).
Theorem value_1_of_lhs_spectrum_half_space_sensitivity_root : (89 / 100) - (1 / 1000000000000) <=
lhs_spectrum_half_space_sensitivity_root (89 / 100) <= (89 / 100) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_half_space_sensitivity_root : (2462773315386934795065203 / 2500000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_half_space_sensitivity_root (89 / 100) <= (2462773315386934795065203 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_half_space_sensitivity_root : (1 / 5) - (1 / 1000000000000) <=
lhs_spectrum_half_space_sensitivity_root (1 / 5) <= (1 / 5) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_half_space_sensitivity_root : (1545084971874737120511467 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_half_space_sensitivity_root (1 / 5) <= (1545084971874737120511467 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_half_space_sensitivity_root : (1301404212637913741223671 / 2500000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_half_space_sensitivity_root (519 / 997) <= (1301404212637913741223671 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_half_space_sensitivity_root : (7295723146111931381133737 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_half_space_sensitivity_root (519 / 997) <= (7295723146111931381133737 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_half_space_sensitivity_root : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_half_space_sensitivity_root (1 / 2) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_half_space_sensitivity_root : (1767766952966368811002111 / 2500000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_half_space_sensitivity_root (1 / 2) <= (1767766952966368811002111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_half_space_sensitivity_root : (2638888888888888888888889 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_half_space_sensitivity_root (19 / 36) <= (2638888888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_half_space_sensitivity_root : (3686386684050620206921467 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_half_space_sensitivity_root (19 / 36) <= (3686386684050620206921467 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_half_space_sensitivity_root; at_a_point. Qed.
Theorem spectrum_half_space_sensitivity_root : forall t : R, 0 <= t <= 1 -> lhs_spectrum_half_space_sensitivity_root t
<= rhs_spectrum_half_space_sensitivity_root t.
Proof.
intros t H. unfold lhs_spectrum_half_space_sensitivity_root, rhs_spectrum_half_space_sensitivity_root. apply
le_of_difference. destruct (Rle_or_lt t (11 / 40)) as [K0|K0]; [apply (same ((sin (PI * t / 2)) - t)); [apply (rises 0
(11 / 40) (fun t : R => ((sin (PI * t / 2)) - t)) (fun t : R => ((PI * (cos (PI * t / 2)) / 2) - 1))); [intros;
auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; interval with (i_bisect y0, i_taylor y0, i_prec 64, i_depth
30) | cbv beta; value | lra]|algebra]|]. destruct (Rle_or_lt (197 / 250) t) as [K1|K1]; [apply (same ((sin (PI * t / 2))
- t)); [apply (falls (197 / 250) 1 (fun t : R => ((sin (PI * t / 2)) - t)) (fun t : R => ((PI * (cos (PI * t / 2)) / 2)
- 1))); [intros; auto_derive; [defined | algebra] | intros y0 Y0; cbv beta; interval with (i_bisect y0, i_taylor y0,
i_prec 64, i_depth 30) | cbv beta; value | lra]|algebra]|]. apply Rlt_le in K0. apply Rlt_le in K1. interval with
(i_bisect t, i_taylor t, i_prec 64, i_depth 30).
Qed.

Print Assumptions spectrum_half_space_sensitivity_root.
