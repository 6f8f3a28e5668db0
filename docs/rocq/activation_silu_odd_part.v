From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.silu_odd_part: f(x) - f(-x) = x for silu, f(x) = x/(1 + e^-x). For x in (-oo, oo). Source: textbook. *)
Definition lhs_activation_silu_odd_part (x : R) : R := ((x / ((exp x) + 1)) + (x * (exp x) / ((exp x) + 1))).
Definition rhs_activation_silu_odd_part (x : R) : R := x.
Theorem defined_activation_silu_odd_part : forall x : R, (((exp x) + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_activation_silu_odd_part : (1 / 1) - (1 / 1000000000000) <= lhs_activation_silu_odd_part (1 / 1)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_activation_silu_odd_part; at_a_point. Qed.
Theorem value_1_of_rhs_activation_silu_odd_part : (1 / 1) - (1 / 1000000000000) <= rhs_activation_silu_odd_part (1 / 1)
<= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_activation_silu_odd_part; at_a_point. Qed.
Theorem value_2_of_lhs_activation_silu_odd_part : (641 / 100) - (641 / 100000000000000) <= lhs_activation_silu_odd_part
(641 / 100) <= (641 / 100) + (641 / 100000000000000).
Proof. unfold lhs_activation_silu_odd_part; at_a_point. Qed.
Theorem value_2_of_rhs_activation_silu_odd_part : (641 / 100) - (641 / 100000000000000) <= rhs_activation_silu_odd_part
(641 / 100) <= (641 / 100) + (641 / 100000000000000).
Proof. unfold rhs_activation_silu_odd_part; at_a_point. Qed.
Theorem value_3_of_lhs_activation_silu_odd_part : (-9 / 1) - (9 / 1000000000000) <= lhs_activation_silu_odd_part (-9 /
1) <= (-9 / 1) + (9 / 1000000000000).
Proof. unfold lhs_activation_silu_odd_part; at_a_point. Qed.
Theorem value_3_of_rhs_activation_silu_odd_part : (-9 / 1) - (9 / 1000000000000) <= rhs_activation_silu_odd_part (-9 /
1) <= (-9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_activation_silu_odd_part; at_a_point. Qed.
Theorem value_4_of_lhs_activation_silu_odd_part : (-5333333333333333333333333 / 1000000000000000000000000) -
(5333333333333333333333333 / 1000000000000000000000000000000000000) <= lhs_activation_silu_odd_part (-16 / 3) <=
(-5333333333333333333333333 / 1000000000000000000000000) + (5333333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold lhs_activation_silu_odd_part; at_a_point. Qed.
Theorem value_4_of_rhs_activation_silu_odd_part : (-5333333333333333333333333 / 1000000000000000000000000) -
(5333333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_activation_silu_odd_part (-16 / 3) <=
(-5333333333333333333333333 / 1000000000000000000000000) + (5333333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_activation_silu_odd_part; at_a_point. Qed.
Theorem value_5_of_lhs_activation_silu_odd_part : (2 / 1) - (1 / 500000000000) <= lhs_activation_silu_odd_part (2 / 1)
<= (2 / 1) + (1 / 500000000000).
Proof. unfold lhs_activation_silu_odd_part; at_a_point. Qed.
Theorem value_5_of_rhs_activation_silu_odd_part : (2 / 1) - (1 / 500000000000) <= rhs_activation_silu_odd_part (2 / 1)
<= (2 / 1) + (1 / 500000000000).
Proof. unfold rhs_activation_silu_odd_part; at_a_point. Qed.
Theorem activation_silu_odd_part : forall x : R, lhs_activation_silu_odd_part x = rhs_activation_silu_odd_part x.
Proof.
intros. unfold lhs_activation_silu_odd_part, rhs_activation_silu_odd_part, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_activation_silu_odd_part, activation_silu_odd_part).
Print Assumptions what_was_proved.
