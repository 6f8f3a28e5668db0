From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.friedgut_coordinate: Inf^(3/2) <= sqrt(delta) Inf for Inf = t^2 and sqrt(delta) = t + s. For t, s in [0, oo).
   Source: Friedgut (1998); O'Donnell, section 9.6. *)
Definition lhs_spectrum_friedgut_coordinate (t s : R) : R := (t ^ 3).
Definition rhs_spectrum_friedgut_coordinate (t s : R) : R := ((t ^ 2) * (s + t)).
Theorem value_1_of_lhs_spectrum_friedgut_coordinate : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_friedgut_coordinate
(1 / 1) (4558 / 1597) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_coordinate. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_coordinate : (963525360050093926111459 / 250000000000000000000000) -
(963525360050093926111459 / 250000000000000000000000000000000000) <= rhs_spectrum_friedgut_coordinate (1 / 1) (4558 /
1597) <= (963525360050093926111459 / 250000000000000000000000) + (963525360050093926111459 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_coordinate. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_friedgut_coordinate : (464984214791329847068597 / 20000000000000000000000) -
(464984214791329847068597 / 20000000000000000000000000000000000) <= lhs_spectrum_friedgut_coordinate (4558 / 1597) (3859
/ 1597) <= (464984214791329847068597 / 20000000000000000000000) + (464984214791329847068597 /
20000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_coordinate. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_friedgut_coordinate : (4293299841924773280799013 / 100000000000000000000000) -
(4293299841924773280799013 / 100000000000000000000000000000000000) <= rhs_spectrum_friedgut_coordinate (4558 / 1597)
(3859 / 1597) <= (4293299841924773280799013 / 100000000000000000000000) + (4293299841924773280799013 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_coordinate. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_friedgut_coordinate : (249223134499139266936191 / 50000000000000000000000) -
(249223134499139266936191 / 50000000000000000000000000000000000) <= lhs_spectrum_friedgut_coordinate (2728 / 1597) (3160
/ 1597) <= (249223134499139266936191 / 50000000000000000000000) + (249223134499139266936191 /
50000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_coordinate. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_friedgut_coordinate : (1075825378248483873695229 / 100000000000000000000000) -
(1075825378248483873695229 / 100000000000000000000000000000000000) <= rhs_spectrum_friedgut_coordinate (2728 / 1597)
(3160 / 1597) <= (1075825378248483873695229 / 100000000000000000000000) + (1075825378248483873695229 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_coordinate. at_a_point. Qed.
Theorem spectrum_friedgut_coordinate : forall t s : R, 0 <= t -> 0 <= s -> lhs_spectrum_friedgut_coordinate t s <=
rhs_spectrum_friedgut_coordinate t s.
Proof.
intros. unfold lhs_spectrum_friedgut_coordinate, rhs_spectrum_friedgut_coordinate, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((1 * (t ^ 2) ^ 1 * s ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions spectrum_friedgut_coordinate.
