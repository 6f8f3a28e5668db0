From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.geometric_influence_rate: t^2/2 <= t^2/(1 + c), multiplied out, with s = t^2. For c in [-1, 1]; s in [0, oo).
   Source: ours; Ledoux (1994) for all sets. *)
Definition lhs_spectrum_geometric_influence_rate (c s : R) : R := (s * (c + 1)).
Definition rhs_spectrum_geometric_influence_rate (c s : R) : R := (2 * s).
Theorem value_1_of_lhs_spectrum_geometric_influence_rate : (9 / 8) - (9 / 8000000000000) <=
lhs_spectrum_geometric_influence_rate (-11 / 20) (5 / 2) <= (9 / 8) + (9 / 8000000000000).
Proof. unfold lhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_geometric_influence_rate : (5 / 1) - (1 / 200000000000) <=
rhs_spectrum_geometric_influence_rate (-11 / 20) (5 / 2) <= (5 / 1) + (1 / 200000000000).
Proof. unfold rhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_geometric_influence_rate : (1212962962962962962962963 / 2500000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_geometric_influence_rate (-1 / 3) (131 / 180) <= (1212962962962962962962963 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_geometric_influence_rate : (363888888888888888888889 / 250000000000000000000000) -
(363888888888888888888889 / 250000000000000000000000000000000000) <= rhs_spectrum_geometric_influence_rate (-1 / 3) (131
/ 180) <= (363888888888888888888889 / 250000000000000000000000) + (363888888888888888888889 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_geometric_influence_rate : (2513888888888888888888889 / 5000000000000000000000000) - (1
/ 1000000000000) <= lhs_spectrum_geometric_influence_rate (-179 / 360) (1 / 1) <= (2513888888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_geometric_influence_rate : (2 / 1) - (1 / 500000000000) <=
rhs_spectrum_geometric_influence_rate (-179 / 360) (1 / 1) <= (2 / 1) + (1 / 500000000000).
Proof. unfold rhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_geometric_influence_rate : (1599849548645937813440321 / 250000000000000000000000) -
(1599849548645937813440321 / 250000000000000000000000000000000000) <= lhs_spectrum_geometric_influence_rate (-7 / 30)
(8322 / 997) <= (1599849548645937813440321 / 250000000000000000000000) + (1599849548645937813440321 /
250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_geometric_influence_rate : (417352056168505516549649 / 25000000000000000000000) -
(417352056168505516549649 / 25000000000000000000000000000000000) <= rhs_spectrum_geometric_influence_rate (-7 / 30)
(8322 / 997) <= (417352056168505516549649 / 25000000000000000000000) + (417352056168505516549649 /
25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_geometric_influence_rate : (142 / 25) - (71 / 12500000000000) <=
lhs_spectrum_geometric_influence_rate (21 / 50) (4 / 1) <= (142 / 25) + (71 / 12500000000000).
Proof. unfold lhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_geometric_influence_rate : (8 / 1) - (1 / 125000000000) <=
rhs_spectrum_geometric_influence_rate (21 / 50) (4 / 1) <= (8 / 1) + (1 / 125000000000).
Proof. unfold rhs_spectrum_geometric_influence_rate; at_a_point. Qed.
Theorem spectrum_geometric_influence_rate : forall c s : R, -1 <= c <= 1 -> 0 <= s ->
lhs_spectrum_geometric_influence_rate c s <= rhs_spectrum_geometric_influence_rate c s.
Proof.
intros. unfold lhs_spectrum_geometric_influence_rate, rhs_spectrum_geometric_influence_rate, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - c) ^ 1 * s ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_geometric_influence_rate.
