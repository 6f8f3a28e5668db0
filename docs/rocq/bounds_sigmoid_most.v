From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.sigmoid_most: The value of sigmoid is at most 1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_sigmoid_most (x : R) : R := (1 / (1 + (exp (- x)))).
Definition rhs_bounds_sigmoid_most (x : R) : R := 1.
Theorem defined_bounds_sigmoid_most : forall x : R, ((1 + (exp (- x))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_sigmoid_most : (115673094813670529090463 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_sigmoid_most (-6761 / 1000) <= (115673094813670529090463 / 100000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_sigmoid_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_sigmoid_most (-6761 / 1000) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_sigmoid_most : (920833517585623114641029 / 1250000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_sigmoid_most (-7191 / 997) <= (920833517585623114641029 / 1250000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_sigmoid_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_sigmoid_most (-7191 / 997) <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_sigmoid_most : (1 / 2) - (1 / 1000000000000) <= lhs_bounds_sigmoid_most (0 / 1) <= (1 / 2)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_sigmoid_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_sigmoid_most (0 / 1) <= (1 / 1)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_sigmoid_most : (9997991070795505289109743 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_sigmoid_most (8487 / 997) <= (9997991070795505289109743 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_sigmoid_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_sigmoid_most (8487 / 997) <= (1
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_sigmoid_most : (4762870634112166095605759 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_sigmoid_most (3 / 1) <= (4762870634112166095605759 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_sigmoid_most : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_sigmoid_most (3 / 1) <= (1 / 1)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_most; at_a_point. Qed.
Theorem bounds_sigmoid_most : forall x : R, lhs_bounds_sigmoid_most x <= rhs_bounds_sigmoid_most x.
Proof.
intros. unfold lhs_bounds_sigmoid_most, rhs_bounds_sigmoid_most, tanh, sinh, cosh. apply le_of_difference. as_exp (- x);
replace (exp (- x)) with (/ exp x ^ 1) by exponents; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; set (grown_0 := exp
x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same (1 / ((grown_0 + 1)))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (defined_bounds_sigmoid_most, bounds_sigmoid_most).
Print Assumptions what_was_proved.
