From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm_remainder: The derivative of x^2 (1/2 + x/3 + x^2/(4 (1 - x))), less that of -log(1 - x) - x, is x^4/(4 (1 -
   x)^2). For x in [0, 1). Source: ours. *)
Definition lhs_bounds_norm_remainder (x : R) : R := (((x ^ 2) * ((4 * (x ^ 2) / ((4 - (4 * x)) ^ 2)) + (2 * x / (4 - (4
* x))) + (1 / 3))) + (2 * x * (((x ^ 2) / (4 - (4 * x))) + (x / 3) + (1 / 2))) + 1 - (1 / (1 - x))).
Definition rhs_bounds_norm_remainder (x : R) : R := ((x ^ 4) / (4 * ((1 - x) ^ 2))).
Theorem defined_bounds_norm_remainder : forall x : R, 0 <= x < 1 -> (((4 - (4 * x)) ^ 2) <> 0) /\ ((4 - (4 * x)) <> 0)
/\ ((1 - x) <> 0) /\ ((4 * ((1 - x) ^ 2)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_norm_remainder : (1086551547285262855501293 / 100000000000000000000000) -
(1086551547285262855501293 / 100000000000000000000000000000000000) <= lhs_bounds_norm_remainder (441 / 500) <=
(1086551547285262855501293 / 100000000000000000000000) + (1086551547285262855501293 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_remainder; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_remainder : (1086551547285262855501293 / 100000000000000000000000) -
(1086551547285262855501293 / 100000000000000000000000000000000000) <= rhs_bounds_norm_remainder (441 / 500) <=
(1086551547285262855501293 / 100000000000000000000000) + (1086551547285262855501293 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_remainder; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_remainder : (1667361111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_remainder (7 / 12) <= (1667361111111111111111111 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_norm_remainder; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_remainder : (1667361111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_norm_remainder (7 / 12) <= (1667361111111111111111111 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_norm_remainder; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_remainder : (183380207878417329024369 / 1250000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_remainder (18 / 125) <= (183380207878417329024369 / 1250000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_bounds_norm_remainder; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_remainder : (183380207878417329024369 / 1250000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_norm_remainder (18 / 125) <= (183380207878417329024369 / 1250000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_bounds_norm_remainder; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_norm_remainder : (1736111111111111111111111 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_remainder (1 / 4) <= (1736111111111111111111111 / 1000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_norm_remainder; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_norm_remainder : (1736111111111111111111111 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_norm_remainder (1 / 4) <= (1736111111111111111111111 / 1000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_norm_remainder; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_norm_remainder : (3123337949047727987646201 / 1000000000000000000000000) -
(3123337949047727987646201 / 1000000000000000000000000000000000000) <= lhs_bounds_norm_remainder (813 / 1000) <=
(3123337949047727987646201 / 1000000000000000000000000) + (3123337949047727987646201 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_remainder; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_norm_remainder : (3123337949047727987646201 / 1000000000000000000000000) -
(3123337949047727987646201 / 1000000000000000000000000000000000000) <= rhs_bounds_norm_remainder (813 / 1000) <=
(3123337949047727987646201 / 1000000000000000000000000) + (3123337949047727987646201 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_remainder; at_a_point. Qed.
Theorem bounds_norm_remainder : forall x : R, 0 <= x < 1 -> lhs_bounds_norm_remainder x = rhs_bounds_norm_remainder x.
Proof.
intros. unfold lhs_bounds_norm_remainder, rhs_bounds_norm_remainder, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm_remainder, bounds_norm_remainder).
Print Assumptions what_was_proved.
