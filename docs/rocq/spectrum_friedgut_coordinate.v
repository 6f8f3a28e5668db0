From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.friedgut_coordinate: Inf^(3/2) <= sqrt(delta) Inf for Inf = t^2 and sqrt(delta) = t + s. For t, s in [0, oo).
   Source: Friedgut (1998); O'Donnell, section 9.6. *)
Definition lhs_spectrum_friedgut_coordinate (t s : R) : R := (t ^ 3).
Definition rhs_spectrum_friedgut_coordinate (t s : R) : R := ((t ^ 2) * (s + t)).
Theorem value_1_of_lhs_spectrum_friedgut_coordinate : (343 / 1) - (343 / 1000000000000) <=
lhs_spectrum_friedgut_coordinate (7 / 1) (229 / 60) <= (343 / 1) + (343 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_coordinate : (5300166666666666666666667 / 10000000000000000000000) -
(5300166666666666666666667 / 10000000000000000000000000000000000) <= rhs_spectrum_friedgut_coordinate (7 / 1) (229 / 60)
<= (5300166666666666666666667 / 10000000000000000000000) + (5300166666666666666666667 /
10000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_friedgut_coordinate : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_friedgut_coordinate
(1 / 1) (113 / 12) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_friedgut_coordinate : (1041666666666666666666667 / 100000000000000000000000) -
(1041666666666666666666667 / 100000000000000000000000000000000000) <= rhs_spectrum_friedgut_coordinate (1 / 1) (113 /
12) <= (1041666666666666666666667 / 100000000000000000000000) + (1041666666666666666666667 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_friedgut_coordinate : (127795585653 / 1000000000) - (127795585653 /
1000000000000000000000) <= lhs_spectrum_friedgut_coordinate (5037 / 1000) (33 / 40) <= (127795585653 / 1000000000) +
(127795585653 / 1000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_friedgut_coordinate : (74363482539 / 500000000) - (74363482539 / 500000000000000000000)
<= rhs_spectrum_friedgut_coordinate (5037 / 1000) (33 / 40) <= (74363482539 / 500000000) + (74363482539 /
500000000000000000000).
Proof. unfold rhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_friedgut_coordinate : (29791 / 64) - (29791 / 64000000000000) <=
lhs_spectrum_friedgut_coordinate (31 / 4) (5907 / 997) <= (29791 / 64) + (29791 / 64000000000000).
Proof. unfold lhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_friedgut_coordinate : (8213411327733199598796389 / 10000000000000000000000) -
(8213411327733199598796389 / 10000000000000000000000000000000000) <= rhs_spectrum_friedgut_coordinate (31 / 4) (5907 /
997) <= (8213411327733199598796389 / 10000000000000000000000) + (8213411327733199598796389 /
10000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_friedgut_coordinate : (293151929707 / 1000000000) - (293151929707 /
1000000000000000000000) <= lhs_spectrum_friedgut_coordinate (6643 / 1000) (2587 / 1000) <= (293151929707 / 1000000000) +
(293151929707 / 1000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_friedgut_coordinate : (40731481427 / 100000000) - (40731481427 / 100000000000000000000)
<= rhs_spectrum_friedgut_coordinate (6643 / 1000) (2587 / 1000) <= (40731481427 / 100000000) + (40731481427 /
100000000000000000000).
Proof. unfold rhs_spectrum_friedgut_coordinate; at_a_point. Qed.
Theorem spectrum_friedgut_coordinate : forall t s : R, 0 <= t -> 0 <= s -> lhs_spectrum_friedgut_coordinate t s <=
rhs_spectrum_friedgut_coordinate t s.
Proof.
intros. unfold lhs_spectrum_friedgut_coordinate, rhs_spectrum_friedgut_coordinate, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * (t ^ 2) ^ 1 * s ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_friedgut_coordinate.
