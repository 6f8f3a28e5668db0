From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.exp_least: The value of exp is at least 0, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_exp_least (x : R) : R := 0.
Definition rhs_bounds_exp_least (x : R) : R := (exp x).
Theorem value_1_of_lhs_bounds_exp_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_exp_least (-79 / 8) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_exp_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_exp_least : (5144486017970227704381269 / 100000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_exp_least (-79 / 8) <= (5144486017970227704381269 / 100000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_exp_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_exp_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_exp_least (-3 / 1) <= (0 / 1) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_exp_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_exp_least : (2489353418393197148967121 / 50000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_exp_least (-3 / 1) <= (2489353418393197148967121 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_exp_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_exp_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_exp_least (999 / 250) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_exp_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_exp_least : (5438019363641357492873723 / 100000000000000000000000) -
(5438019363641357492873723 / 100000000000000000000000000000000000) <= rhs_bounds_exp_least (999 / 250) <=
(5438019363641357492873723 / 100000000000000000000000) + (5438019363641357492873723 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_exp_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_exp_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_exp_least (211 / 60) <= (0 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_exp_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_exp_least : (3367200118520045001378581 / 100000000000000000000000) -
(3367200118520045001378581 / 100000000000000000000000000000000000) <= rhs_bounds_exp_least (211 / 60) <=
(3367200118520045001378581 / 100000000000000000000000) + (3367200118520045001378581 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_exp_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_exp_least : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_exp_least (5 / 1) <= (0 / 1) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_exp_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_exp_least : (371032897756441508552789 / 2500000000000000000000) -
(371032897756441508552789 / 2500000000000000000000000000000000) <= rhs_bounds_exp_least (5 / 1) <=
(371032897756441508552789 / 2500000000000000000000) + (371032897756441508552789 / 2500000000000000000000000000000000).
Proof. unfold rhs_bounds_exp_least; at_a_point. Qed.
Theorem bounds_exp_least : forall x : R, lhs_bounds_exp_least x <= rhs_bounds_exp_least x.
Proof.
intros. unfold lhs_bounds_exp_least, rhs_bounds_exp_least, tanh, sinh, cosh. apply le_of_difference. as_exp x; assert
(Pgrown_0 : 0 < exp x) by apply exp_pos; set (grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0);
apply (same ((1 * grown_0 ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions bounds_exp_least.
