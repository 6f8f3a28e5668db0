From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.recursion_fixed_point: g - id changes sign between 0.217233628211221657408279325562 and the next number of 30
   digits. For no variables. Source: ours. *)
Definition lhs_depth_recursion_fixed_point : R := (((((217233628211221657408279325563 * PI) + (sqrt
952809550774188722053438221182812214376789356535821854733031) - (217233628211221657408279325563 * (acos
(217233628211221657408279325563 / 1000000000000000000000000000000)))) / (2000000000000000000000000000000 * PI)) -
(217233628211221657408279325563 / 1000000000000000000000000000000)) * ((((108616814105610828704139662781 * PI) + (sqrt
238202387693547180513359555295811670408302949962659603346039) - (108616814105610828704139662781 * (acos
(108616814105610828704139662781 / 500000000000000000000000000000)))) / (1000000000000000000000000000000 * PI)) -
(108616814105610828704139662781 / 500000000000000000000000000000))).
Definition rhs_depth_recursion_fixed_point : R := 0.
Theorem defined_depth_recursion_fixed_point : (-1 <= (217233628211221657408279325563 / 1000000000000000000000000000000)
<= 1) /\ (-1 <= (108616814105610828704139662781 / 500000000000000000000000000000) <= 1).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_recursion_fixed_point : (-31855310914579450310061 /
250000000000000000000000000000000000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <=
lhs_depth_recursion_fixed_point <= (-31855310914579450310061 /
250000000000000000000000000000000000000000000000000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_recursion_fixed_point; at_a_point. Qed.
Theorem value_1_of_rhs_depth_recursion_fixed_point : (0 / 1) - (1 / 1000000000000) <= rhs_depth_recursion_fixed_point <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_depth_recursion_fixed_point; at_a_point. Qed.
Theorem depth_recursion_fixed_point : lhs_depth_recursion_fixed_point < rhs_depth_recursion_fixed_point.
Proof.
intros. unfold lhs_depth_recursion_fixed_point, rhs_depth_recursion_fixed_point, tanh, sinh, cosh. apply
lt_of_difference. at_a_point.
Qed.

Definition what_was_proved := (defined_depth_recursion_fixed_point, depth_recursion_fixed_point).
Print Assumptions what_was_proved.
