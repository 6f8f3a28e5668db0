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
Theorem value_1_of_lhs_bounds_softmax_own_slope : (2107666118775698414597443 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_own_slope (-1 / 1) (4325 / 1597) (2728 / 1597) <= (2107666118775698414597443 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_own_slope. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_own_slope : (2107666118775698414597443 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_own_slope (-1 / 1) (4325 / 1597) (2728 / 1597) <= (2107666118775698414597443 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_own_slope. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_own_slope : (2287576499120144158768361 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_own_slope (4325 / 1597) (2927 / 1597) (3160 / 1597) <= (2287576499120144158768361 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_own_slope. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_own_slope : (2287576499120144158768361 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_own_slope (4325 / 1597) (2927 / 1597) (3160 / 1597) <= (2287576499120144158768361 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_own_slope. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_own_slope : (72551541284133675682699 / 400000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_own_slope (665 / 1597) (1529 / 1597) (3592 / 1597) <= (72551541284133675682699 /
400000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_own_slope. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_own_slope : (72551541284133675682699 / 400000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_own_slope (665 / 1597) (1529 / 1597) (3592 / 1597) <= (72551541284133675682699 /
400000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_own_slope. at_a_point. Qed.
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
