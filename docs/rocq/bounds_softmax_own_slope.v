From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softmax_own_slope: d/dx w = w (1 - w) for w = e^x/(e^x + e^t + b). For x, t in (-oo, oo); b in [0, oo). Source:
   textbook. *)
Definition lhs_bounds_softmax_own_slope (x t b : R) : R := (((exp x) / (b + (exp t) + (exp x))) - ((exp (2 * x)) / ((b +
(exp t) + (exp x)) ^ 2))).
Definition rhs_bounds_softmax_own_slope (x t b : R) : R := ((b + (exp t)) * (exp x) / ((b + (exp t) + (exp x)) ^ 2)).
Theorem defined_bounds_softmax_own_slope : forall x t b : R, 0 <= b -> ((b + (exp t) + (exp x)) <> 0) /\ (((b + (exp t)
+ (exp x)) ^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_own_slope : (498800974933705710542549 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_own_slope (377 / 100) (377 / 100) (4454 / 997) <= (498800974933705710542549 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_own_slope : (498800974933705710542549 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_own_slope (377 / 100) (377 / 100) (4454 / 997) <= (498800974933705710542549 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_own_slope : (2561059559430851428343643 / 5000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_own_slope (-533 / 100) (1 / 1) (6709 / 997) <= (2561059559430851428343643 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_own_slope : (2561059559430851428343643 / 5000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_own_slope (-533 / 100) (1 / 1) (6709 / 997) <= (2561059559430851428343643 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_own_slope : (1002252145389459240864001 / 5000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_own_slope (19 / 2) (0 / 1) (1674 / 997) <= (1002252145389459240864001 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_own_slope : (1002252145389459240864001 / 5000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_own_slope (19 / 2) (0 / 1) (1674 / 997) <= (1002252145389459240864001 /
5000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_own_slope : (1635787550227073561486931 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_own_slope (227 / 60) (713 / 100) (5408 / 997) <= (1635787550227073561486931 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_own_slope : (1635787550227073561486931 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_own_slope (227 / 60) (713 / 100) (5408 / 997) <= (1635787550227073561486931 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_own_slope : (6441789336359209126993351 / 1000000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_own_slope (-9776 / 997) (2017 / 997) (1 / 1) <= (6441789336359209126993351 /
1000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_own_slope : (6441789336359209126993351 / 1000000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_own_slope (-9776 / 997) (2017 / 997) (1 / 1) <= (6441789336359209126993351 /
1000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_own_slope; at_a_point. Qed.
Theorem bounds_softmax_own_slope : forall x t b : R, 0 <= b -> lhs_bounds_softmax_own_slope x t b =
rhs_bounds_softmax_own_slope x t b.
Proof.
intros. unfold lhs_bounds_softmax_own_slope, rhs_bounds_softmax_own_slope, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. as_exp t; as_exp x; as_exp (2 * x); replace (exp (2 * x)) with (exp x ^ 2) by exponents; assert
(Pgrown_0 : 0 < exp t) by apply exp_pos; set (grown_0 := exp t) in *; clearbody grown_0; assert (Pgrown_1 : 0 < exp x)
by apply exp_pos; set (grown_1 := exp x) in *; clearbody grown_1; field; defined.
Qed.

Definition what_was_proved := (defined_bounds_softmax_own_slope, bounds_softmax_own_slope).
Print Assumptions what_was_proved.
