From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.mills_slope: The derivative of phi(t)/t is -phi(t) (1 + 1/t^2). For t in [1, oo). Source: Mills (1926). *)
Definition lhs_spectrum_mills_slope (t : R) : R := ((- ((sqrt 2) / (2 * (sqrt PI) * (exp ((t ^ 2) / 2))))) - ((sqrt 2) /
(2 * (sqrt PI) * (t ^ 2) * (exp ((t ^ 2) / 2))))).
Definition rhs_spectrum_mills_slope (t : R) : R := (- ((sqrt 2) * ((t ^ 2) + 1) / (2 * (sqrt PI) * (t ^ 2) * (exp ((t ^
2) / 2))))).
Theorem defined_spectrum_mills_slope : forall t : R, 1 <= t -> ((2 * (sqrt PI) * (exp ((t ^ 2) / 2))) <> 0) /\ ((2 *
(sqrt PI) * (t ^ 2) * (exp ((t ^ 2) / 2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_mills_slope : (-3122328686714743930817547 / 500000000000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_mills_slope (6 / 1) <= (-3122328686714743930817547 / 500000000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_mills_slope; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_mills_slope : (-3122328686714743930817547 / 500000000000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_mills_slope (6 / 1) <= (-3122328686714743930817547 / 500000000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_mills_slope; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_mills_slope : (-1546188295323669616224569 / 1000000000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_mills_slope (5 / 1) <= (-1546188295323669616224569 / 1000000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_mills_slope; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_mills_slope : (-1546188295323669616224569 / 1000000000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_mills_slope (5 / 1) <= (-1546188295323669616224569 / 1000000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_mills_slope; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_mills_slope : (-2995445000379959241853131 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_mills_slope (5 / 4) <= (-2995445000379959241853131 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_mills_slope; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_mills_slope : (-2995445000379959241853131 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_mills_slope (5 / 4) <= (-2995445000379959241853131 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_mills_slope; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_mills_slope : (-598535812114359179302277 / 62500000000000000000000000000000000000000) -
(1 / 1000000000000) <= lhs_spectrum_mills_slope (35 / 4) <= (-598535812114359179302277 /
62500000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_mills_slope; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_mills_slope : (-598535812114359179302277 / 62500000000000000000000000000000000000000) -
(1 / 1000000000000) <= rhs_spectrum_mills_slope (35 / 4) <= (-598535812114359179302277 /
62500000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_mills_slope; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_mills_slope : (-324963663959848872544157 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_mills_slope (8 / 3) <= (-324963663959848872544157 / 25000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_mills_slope; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_mills_slope : (-324963663959848872544157 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_mills_slope (8 / 3) <= (-324963663959848872544157 / 25000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_mills_slope; at_a_point. Qed.
Theorem spectrum_mills_slope : forall t : R, 1 <= t -> lhs_spectrum_mills_slope t = rhs_spectrum_mills_slope t.
Proof.
intros. unfold lhs_spectrum_mills_slope, rhs_spectrum_mills_slope, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_spectrum_mills_slope, spectrum_mills_slope).
Print Assumptions what_was_proved.
