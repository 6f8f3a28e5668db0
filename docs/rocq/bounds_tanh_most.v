From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.tanh_most: The value of tanh is at most 1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_tanh_most (x : R) : R := (tanh x).
Definition rhs_bounds_tanh_most (x : R) : R := 1.
Theorem value_1_of_lhs_bounds_tanh_most : (6230653495723611071983143 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_tanh_most (73 / 100) <= (6230653495723611071983143 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_most; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_tanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_most (73 / 100) <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_most; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_tanh_most : (-1249999994847115954524491 / 1250000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_tanh_most (-10 / 1) <= (-1249999994847115954524491 / 1250000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_most; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_tanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_most (-10 / 1) <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_most; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_tanh_most : (9999999663365391731391609 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_tanh_most (179 / 20) <= (9999999663365391731391609 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_most; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_tanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_most (179 / 20) <= (1 / 1) +
(1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_most; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_tanh_most : (7615941559557648881194583 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_tanh_most (1 / 1) <= (7615941559557648881194583 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_most; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_tanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_most (1 / 1) <= (1 / 1) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_tanh_most; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_tanh_most : (9993292997390670437922433 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_tanh_most (4 / 1) <= (9993292997390670437922433 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_most; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_tanh_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_tanh_most (4 / 1) <= (1 / 1) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_tanh_most; at_a_point. Qed.
Theorem bounds_tanh_most : forall x : R, lhs_bounds_tanh_most x <= rhs_bounds_tanh_most x.
Proof.
intros. unfold lhs_bounds_tanh_most, rhs_bounds_tanh_most, tanh, sinh, cosh. apply le_of_difference. as_exp (- x);
replace (exp (- x)) with (/ exp x ^ 1) by exponents; as_exp x; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; set
(grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same (2 / (((grown_0 ^ 2) + 1))));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions bounds_tanh_most.
