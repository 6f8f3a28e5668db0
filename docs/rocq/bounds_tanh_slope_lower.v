From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.tanh_slope_lower: The slope of tanh is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_tanh_slope_lower (x : R) : R := 0.
Definition rhs_bounds_tanh_slope_lower (x : R) : R := (1 - ((tanh x) ^ 2)).
Theorem value_1_of_lhs_bounds_tanh_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_slope_lower (16 / 3)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_tanh_slope_lower : (9323205821014454029448789 / 100000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_tanh_slope_lower (16 / 3) <= (9323205821014454029448789 / 100000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_tanh_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_slope_lower (-4 / 1)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_tanh_slope_lower : (1340950683025896879970219 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_tanh_slope_lower (-4 / 1) <= (1340950683025896879970219 / 1000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_tanh_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_slope_lower (29 / 3)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_tanh_slope_lower : (1605831616813218303789623 / 100000000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_tanh_slope_lower (29 / 3) <= (1605831616813218303789623 /
100000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_tanh_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_slope_lower (-1 / 1)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_tanh_slope_lower : (4199743416140260693944967 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_tanh_slope_lower (-1 / 1) <= (4199743416140260693944967 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_tanh_slope_lower : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_slope_lower (-63 / 8)
<= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_tanh_slope_lower : (5779919314063011763758897 / 10000000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_tanh_slope_lower (-63 / 8) <= (5779919314063011763758897 /
10000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_lower; at_a_point. Qed.
Theorem bounds_tanh_slope_lower : forall x : R, lhs_bounds_tanh_slope_lower x <= rhs_bounds_tanh_slope_lower x.
Proof.
intros. unfold lhs_bounds_tanh_slope_lower, rhs_bounds_tanh_slope_lower, tanh, sinh, cosh. apply le_of_difference.
as_exp (- x); replace (exp (- x)) with (/ exp x ^ 1) by exponents; as_exp x; assert (Pgrown_0 : 0 < exp x) by apply
exp_pos; set (grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((4 * grown_0 ^ 2) /
((((grown_0 ^ 2) + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions bounds_tanh_slope_lower.
