From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.elu_slope_lower: The slope of elu is at least 0, for every real x. For x in (-oo, oo); scale in [0, oo). Source:
   ours. *)
Definition lhs_bounds_elu_slope_lower (x scale : R) : R := 0.
Definition rhs_bounds_elu_slope_lower (x scale : R) : R := ((scale * ((1 / 2) - ((sign x) / 2)) * (exp (- (Rmax 0 (-
x))))) + ((sign x) / 2) + (1 / 2)).
Theorem value_1_of_lhs_bounds_elu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_elu_slope_lower (-1 / 1) (1
/ 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_elu_slope_lower : (1839397205857211607977619 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_elu_slope_lower (-1 / 1) (1 / 1) <= (1839397205857211607977619 / 5000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_elu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_elu_slope_lower (59 / 12)
(598 / 125) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_elu_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_elu_slope_lower (59 / 12)
(598 / 125) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_elu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_elu_slope_lower (-1 / 1) (4
/ 1) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_elu_slope_lower : (294303552937153857276419 / 200000000000000000000000) -
(294303552937153857276419 / 200000000000000000000000000000000000) <= rhs_bounds_elu_slope_lower (-1 / 1) (4 / 1) <=
(294303552937153857276419 / 200000000000000000000000) + (294303552937153857276419 /
200000000000000000000000000000000000).
Proof. unfold rhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_elu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_elu_slope_lower (29 / 4) (12
/ 5) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_elu_slope_lower : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_elu_slope_lower (29 / 4) (12
/ 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_elu_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_elu_slope_lower (0 / 1) (35
/ 4) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_elu_slope_lower : (39 / 8) - (39 / 8000000000000) <= rhs_bounds_elu_slope_lower (0 / 1)
(35 / 4) <= (39 / 8) + (39 / 8000000000000).
Proof. unfold rhs_bounds_elu_slope_lower; at_a_point. Qed.
Theorem bounds_elu_slope_lower : forall x scale : R, 0 <= scale -> lhs_bounds_elu_slope_lower x scale <=
rhs_bounds_elu_slope_lower x scale.
Proof.
intros. unfold lhs_bounds_elu_slope_lower, rhs_bounds_elu_slope_lower, tanh, sinh, cosh. apply le_of_difference.
destruct (Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0; as_exp x;
replace (exp x) with (/ exp (- x) ^ 1) by exponents; assert (Pgrown_0 : 0 < exp (- x)) by apply exp_pos; assert
(Lgrown_0 : 1 + (- x) + (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp (- x)) by (apply exp_above; first [lra | positive]); set
(grown_0 := exp (- x)) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * scale ^ 1) / (grown_0)));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined] | try lra; subst x; by_cases; try (exfalso; lra);
as_exp 0; rewrite ?exp_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * scale ^ 1 + 1) / (2))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined] | by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0;
assert (PI_pos := PI_RGT_0); apply (same (1 / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]].
Qed.

Print Assumptions bounds_elu_slope_lower.
