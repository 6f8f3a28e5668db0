From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.sigmoid_least: The value of sigmoid is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_sigmoid_least (x : R) : R := 0.
Definition rhs_bounds_sigmoid_least (x : R) : R := (1 / (1 + (exp (- x)))).
Theorem defined_bounds_sigmoid_least : forall x : R, ((1 + (exp (- x))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_sigmoid_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_least (5778 / 997) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_sigmoid_least : (4984838336656313612763187 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_sigmoid_least (5778 / 997) <= (4984838336656313612763187 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_sigmoid_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_least (-3 / 2) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_sigmoid_least : (456063809515890850981957 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_sigmoid_least (-3 / 2) <= (456063809515890850981957 / 2500000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_sigmoid_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_least (1 / 1) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_sigmoid_least : (913823223287506099063949 / 1250000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_sigmoid_least (1 / 1) <= (913823223287506099063949 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_sigmoid_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_least (25 / 4) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_sigmoid_least : (998073265336672524585513 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_sigmoid_least (25 / 4) <= (998073265336672524585513 / 1000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_sigmoid_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_sigmoid_least (0 / 1) <= (0 /
1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_sigmoid_least : (1 / 2) - (1 / 1000000000000) <= rhs_bounds_sigmoid_least (0 / 1) <= (1 /
2) + (1 / 1000000000000).
Proof. unfold rhs_bounds_sigmoid_least; at_a_point. Qed.
Theorem bounds_sigmoid_least : forall x : R, lhs_bounds_sigmoid_least x <= rhs_bounds_sigmoid_least x.
Proof.
intros. unfold lhs_bounds_sigmoid_least, rhs_bounds_sigmoid_least, tanh, sinh, cosh. apply le_of_difference. as_exp (-
x); replace (exp (- x)) with (/ exp x ^ 1) by exponents; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; set (grown_0 :=
exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * grown_0 ^ 1) / ((grown_0 + 1)))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (defined_bounds_sigmoid_least, bounds_sigmoid_least).
Print Assumptions what_was_proved.
