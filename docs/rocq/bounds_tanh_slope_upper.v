From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.tanh_slope_upper: The slope of tanh is at most 1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_tanh_slope_upper (x : R) : R := (1 - ((tanh x) ^ 2)).
Definition rhs_bounds_tanh_slope_upper (x : R) : R := 1.
Theorem value_1_of_lhs_bounds_tanh_slope_upper : (1020896051515186825864943 / 25000000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_tanh_slope_upper (-46 / 5) <= (1020896051515186825864943 /
25000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_tanh_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_slope_upper (-46 / 5)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_tanh_slope_upper : (4199743416140260693944967 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_tanh_slope_upper (-1 / 1) <= (4199743416140260693944967 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_tanh_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_slope_upper (-1 / 1)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_tanh_slope_upper : (4116491961288685246195221 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_tanh_slope_upper (41 / 18) <= (4116491961288685246195221 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_tanh_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_slope_upper (41 / 18)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_tanh_slope_upper : (8966295596049144042094893 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_tanh_slope_upper (-1 / 3) <= (8966295596049144042094893 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_tanh_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_slope_upper (-1 / 3)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_tanh_slope_upper : (119626789944019839560201 / 6250000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_tanh_slope_upper (-49 / 8) <= (119626789944019839560201 / 6250000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_tanh_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_slope_upper (-49 / 8)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_slope_upper; at_a_point. Qed.
Theorem bounds_tanh_slope_upper : forall x : R, lhs_bounds_tanh_slope_upper x <= rhs_bounds_tanh_slope_upper x.
Proof.
intros. unfold lhs_bounds_tanh_slope_upper, rhs_bounds_tanh_slope_upper, tanh, sinh, cosh. apply le_of_difference.
as_exp (- x); replace (exp (- x)) with (/ exp x ^ 1) by exponents; as_exp x; assert (Pgrown_0 : 0 < exp x) by apply
exp_pos; set (grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * ((grown_0 - 1))
^ 2 * ((grown_0 + 1)) ^ 2) / ((((grown_0 ^ 2) + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined].
Qed.

Print Assumptions bounds_tanh_slope_upper.
