From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.geometric_influence_rate: t^2/2 <= t^2/(1 + c), multiplied out, with s = t^2. For c in [-1, 1]; s in [0, oo).
   Source: ours; Ledoux (1994) for all sets. *)
Definition lhs_spectrum_geometric_influence_rate (c s : R) : R := (s * (c + 1)).
Definition rhs_spectrum_geometric_influence_rate (c s : R) : R := (2 * s).
Theorem value_1_of_lhs_spectrum_geometric_influence_rate : (237841786683364642037153 / 125000000000000000000000) -
(237841786683364642037153 / 125000000000000000000000000000000000) <= lhs_spectrum_geometric_influence_rate (-1 / 3)
(4558 / 1597) <= (237841786683364642037153 / 125000000000000000000000) + (237841786683364642037153 /
125000000000000000000000000000000000).
Proof. unfold lhs_spectrum_geometric_influence_rate. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_geometric_influence_rate : (713525360050093926111459 / 125000000000000000000000) -
(713525360050093926111459 / 125000000000000000000000000000000000) <= rhs_spectrum_geometric_influence_rate (-1 / 3)
(4558 / 1597) <= (713525360050093926111459 / 125000000000000000000000) + (713525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold rhs_spectrum_geometric_influence_rate. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_geometric_influence_rate : (4597778108008035835298051 / 1000000000000000000000000) -
(4597778108008035835298051 / 1000000000000000000000000000000000000) <= lhs_spectrum_geometric_influence_rate (4325 /
4791) (3859 / 1597) <= (4597778108008035835298051 / 1000000000000000000000000) + (4597778108008035835298051 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_geometric_influence_rate. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_geometric_influence_rate : (151025360050093926111459 / 31250000000000000000000) -
(151025360050093926111459 / 31250000000000000000000000000000000) <= rhs_spectrum_geometric_influence_rate (4325 / 4791)
(3859 / 1597) <= (151025360050093926111459 / 31250000000000000000000) + (151025360050093926111459 /
31250000000000000000000000000000000).
Proof. unfold rhs_spectrum_geometric_influence_rate. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_geometric_influence_rate : (2253358840353318493883399 / 1000000000000000000000000) -
(2253358840353318493883399 / 1000000000000000000000000000000000000) <= lhs_spectrum_geometric_influence_rate (665 /
4791) (3160 / 1597) <= (2253358840353318493883399 / 1000000000000000000000000) + (2253358840353318493883399 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_geometric_influence_rate. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_geometric_influence_rate : (3957420162805259862241703 / 1000000000000000000000000) -
(3957420162805259862241703 / 1000000000000000000000000000000000000) <= rhs_spectrum_geometric_influence_rate (665 /
4791) (3160 / 1597) <= (3957420162805259862241703 / 1000000000000000000000000) + (3957420162805259862241703 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_geometric_influence_rate. at_a_point. Qed.
Theorem spectrum_geometric_influence_rate : forall c s : R, -1 <= c <= 1 -> 0 <= s ->
lhs_spectrum_geometric_influence_rate c s <= rhs_spectrum_geometric_influence_rate c s.
Proof.
intros. unfold lhs_spectrum_geometric_influence_rate, rhs_spectrum_geometric_influence_rate, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - c) ^ 1 * s ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_geometric_influence_rate.
