From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.geometric_influence_crossing: d/drho P(X <= t < Y) = -exp(-t^2/(1 + rho))/(2 pi sqrt(1 - rho^2)). For t in
   (-oo, oo); rho in (-1, 1). Source: ours; Sheppard at t = 0. *)
Definition lhs_spectrum_geometric_influence_crossing (t rho : R) : R := (- (1 / (2 * PI * (sqrt (1 - (rho ^ 2))) * (exp
((t ^ 2) / 2)) * (exp (((t - (rho * t)) ^ 2) / (2 - (2 * (rho ^ 2)))))))).
Definition rhs_spectrum_geometric_influence_crossing (t rho : R) : R := (- (1 / (2 * PI * (sqrt (1 - (rho ^ 2))) * (exp
((t ^ 2) / (rho + 1)))))).
Theorem defined_spectrum_geometric_influence_crossing : forall t rho : R, -1 < rho < 1 -> (0 <= (1 - (rho ^ 2))) /\ ((2
- (2 * (rho ^ 2))) <> 0) /\ ((2 * PI * (sqrt (1 - (rho ^ 2))) * (exp ((t ^ 2) / 2)) * (exp (((t - (rho * t)) ^ 2) / (2 -
(2 * (rho ^ 2)))))) <> 0) /\ ((rho + 1) <> 0) /\ ((2 * PI * (sqrt (1 - (rho ^ 2))) * (exp ((t ^ 2) / (rho + 1)))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_geometric_influence_crossing : (-2249359990381805853274753 /
250000000000000000000000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_geometric_influence_crossing (-13 / 3)
(-1 / 2) <= (-2249359990381805853274753 / 250000000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_geometric_influence_crossing : (-2249359990381805853274753 /
250000000000000000000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_geometric_influence_crossing (-13 / 3)
(-1 / 2) <= (-2249359990381805853274753 / 250000000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_geometric_influence_crossing : (-1382364938982651795580353 /
100000000000000000000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_geometric_influence_crossing (-2407 /
360) (12 / 25) <= (-1382364938982651795580353 / 100000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_geometric_influence_crossing : (-1382364938982651795580353 /
100000000000000000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_geometric_influence_crossing (-2407 /
360) (12 / 25) <= (-1382364938982651795580353 / 100000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_geometric_influence_crossing : (-6331201173453612175800667 /
10000000000000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <=
lhs_spectrum_geometric_influence_crossing (-59 / 6) (93 / 500) <= (-6331201173453612175800667 /
10000000000000000000000000000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_geometric_influence_crossing : (-6331201173453612175800667 /
10000000000000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_geometric_influence_crossing (-59 / 6) (93 / 500) <= (-6331201173453612175800667 /
10000000000000000000000000000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_geometric_influence_crossing : (-1787295951992757449612313 /
1000000000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_geometric_influence_crossing (1 / 1) (-4 / 5) <=
(-1787295951992757449612313 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_geometric_influence_crossing : (-1787295951992757449612313 /
1000000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_geometric_influence_crossing (1 / 1) (-4 / 5) <=
(-1787295951992757449612313 / 1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_geometric_influence_crossing : (-9434581799188148005140693 /
100000000000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_geometric_influence_crossing (4 / 1) (11 / 12) <=
(-9434581799188148005140693 / 100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_geometric_influence_crossing : (-9434581799188148005140693 /
100000000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_geometric_influence_crossing (4 / 1) (11 / 12) <=
(-9434581799188148005140693 / 100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_geometric_influence_crossing; at_a_point. Qed.
Theorem spectrum_geometric_influence_crossing : forall t rho : R, -1 < rho < 1 ->
lhs_spectrum_geometric_influence_crossing t rho = rhs_spectrum_geometric_influence_crossing t rho.
Proof.
intros. unfold lhs_spectrum_geometric_influence_crossing, rhs_spectrum_geometric_influence_crossing, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. as_exp ((t ^ 2) / 2); replace (exp ((t ^ 2) / 2)) with (/ exp ((t ^ 2) / (2 *
(rho + 1) * (rho - 1))) ^ 1 * exp ((rho ^ 2) * (t ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 1) by exponents; as_exp ((t ^ 2)
/ (rho + 1)); replace (exp ((t ^ 2) / (rho + 1))) with (/ exp ((t ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 2 * exp (rho *
(t ^ 2) / ((rho + 1) * (rho - 1))) ^ 1) by exponents; as_exp (((t - (rho * t)) ^ 2) / (2 - (2 * (rho ^ 2)))); replace
(exp (((t - (rho * t)) ^ 2) / (2 - (2 * (rho ^ 2))))) with (/ exp ((t ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 1 * / exp
((rho ^ 2) * (t ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 1 * exp (rho * (t ^ 2) / ((rho + 1) * (rho - 1))) ^ 1) by
exponents; assert (Pgrown_0 : 0 < exp ((t ^ 2) / (2 * (rho + 1) * (rho - 1)))) by apply exp_pos; set (grown_0 := exp ((t
^ 2) / (2 * (rho + 1) * (rho - 1)))) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp (rho * (t ^ 2) / ((rho + 1) *
(rho - 1)))) by apply exp_pos; set (grown_1 := exp (rho * (t ^ 2) / ((rho + 1) * (rho - 1)))) in *; clearbody grown_1;
assert (Pgrown_2 : 0 < exp ((rho ^ 2) * (t ^ 2) / (2 * (rho + 1) * (rho - 1)))) by apply exp_pos; set (grown_2 := exp
((rho ^ 2) * (t ^ 2) / (2 * (rho + 1) * (rho - 1)))) in *; clearbody grown_2; field; defined.
Qed.

Definition what_was_proved := (defined_spectrum_geometric_influence_crossing, spectrum_geometric_influence_crossing).
Print Assumptions what_was_proved.
