From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softplus_slope_upper: The slope of softplus, sharpness = 1 is at most 1, for every real x. For x in (-oo, oo).
   Source: ours. *)
Definition lhs_bounds_softplus_slope_upper (x : R) : R := ((exp x) / ((exp x) + 1)).
Definition rhs_bounds_softplus_slope_upper (x : R) : R := 1.
Theorem defined_bounds_softplus_slope_upper : forall x : R, (((exp x) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softplus_slope_upper : (1305951595478597113235581 / 5000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softplus_slope_upper (-33 / 4) <= (1305951595478597113235581 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softplus_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softplus_slope_upper
(-33 / 4) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softplus_slope_upper : (390369354027680370428519 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softplus_slope_upper (-17 / 12) <= (390369354027680370428519 / 2000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softplus_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softplus_slope_upper
(-17 / 12) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softplus_slope_upper : (2409776555806238500723871 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softplus_slope_upper (657 / 200) <= (2409776555806238500723871 / 2500000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softplus_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softplus_slope_upper
(657 / 200) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softplus_slope_upper : (1 / 2) - (1 / 1000000000000) <= lhs_bounds_softplus_slope_upper (0
/ 1) <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softplus_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softplus_slope_upper (0
/ 1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softplus_slope_upper : (496653574537857572220319 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softplus_slope_upper (5 / 1) <= (496653574537857572220319 / 500000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softplus_slope_upper : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_softplus_slope_upper (5
/ 1) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softplus_slope_upper; at_a_point. Qed.
Theorem bounds_softplus_slope_upper : forall x : R, lhs_bounds_softplus_slope_upper x <= rhs_bounds_softplus_slope_upper
x.
Proof.
intros. unfold lhs_bounds_softplus_slope_upper, rhs_bounds_softplus_slope_upper, tanh, sinh, cosh. apply
le_of_difference. as_exp x; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; set (grown_0 := exp x) in *; clearbody
grown_0; assert (PI_pos := PI_RGT_0); apply (same (1 / ((grown_0 + 1)))); [apply Rdiv_le_0_compat; [positive | strictly]
| field; defined].
Qed.

Definition what_was_proved := (defined_bounds_softplus_slope_upper, bounds_softplus_slope_upper).
Print Assumptions what_was_proved.
