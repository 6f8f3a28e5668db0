From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.probe_mean: u_+ - u t = t u_- + (1 - t) u_+, u = x. For x in (-oo, oo); t in [0, 1]. Source: ours. *)
Definition lhs_bounds_probe_mean (x t : R) : R := ((x / 2) + ((Rabs x) / 2) - (t * x)).
Definition rhs_bounds_probe_mean (x t : R) : R := ((t * (((Rabs x) / 2) - (x / 2))) + ((1 - t) * ((x / 2) + ((Rabs x) /
2)))).
Theorem value_1_of_lhs_bounds_probe_mean : (237841786683364642037153 / 250000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_probe_mean (-1 / 1) (4558 / 4791) <= (237841786683364642037153 / 250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_probe_mean. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_probe_mean : (237841786683364642037153 / 250000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_probe_mean (-1 / 1) (4558 / 4791) <= (237841786683364642037153 / 250000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_probe_mean. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_probe_mean : (329269083246386494610603 / 625000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_probe_mean (4325 / 1597) (3859 / 4791) <= (329269083246386494610603 / 625000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_probe_mean. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_probe_mean : (329269083246386494610603 / 625000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_probe_mean (4325 / 1597) (3859 / 4791) <= (329269083246386494610603 / 625000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_probe_mean. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_probe_mean : (35439250462703563755199 / 250000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_probe_mean (665 / 1597) (3160 / 4791) <= (35439250462703563755199 / 250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_probe_mean. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_probe_mean : (35439250462703563755199 / 250000000000000000000000) - (1 / 1000000000000) <=
rhs_bounds_probe_mean (665 / 1597) (3160 / 4791) <= (35439250462703563755199 / 250000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_probe_mean. at_a_point. Qed.
Theorem bounds_probe_mean : forall x t : R, 0 <= t <= 1 -> lhs_bounds_probe_mean x t = rhs_bounds_probe_mean x t.
Proof.
intros. unfold lhs_bounds_probe_mean, rhs_bounds_probe_mean, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Print Assumptions bounds_probe_mean.
