From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softmax_other_slope: d/dt w = -w (1 - (e^x + b)/(e^x + e^t + b)) for w = e^x/(e^x + e^t + b). For x, t in (-oo,
   oo); b in [0, oo). Source: textbook. *)
Definition lhs_bounds_softmax_other_slope (x t b : R) : R := (- ((exp t) * (exp x) / ((b + (exp t) + (exp x)) ^ 2))).
Definition rhs_bounds_softmax_other_slope (x t b : R) : R := (- ((exp t) * (exp x) / ((b + (exp t) + (exp x)) ^ 2))).
Theorem defined_bounds_softmax_other_slope : forall x t b : R, 0 <= b -> (((b + (exp t) + (exp x)) ^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_other_slope : (-89851884780335047449787 / 500000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_other_slope (-7 / 1) (8503 / 997) (8503 / 997) <= (-89851884780335047449787 /
500000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_other_slope : (-89851884780335047449787 / 500000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_other_slope (-7 / 1) (8503 / 997) (8503 / 997) <= (-89851884780335047449787 /
500000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_other_slope : (-835253612379789360075293 / 25000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_other_slope (-1 / 1) (9278 / 997) (11 / 3) <= (-835253612379789360075293 /
25000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_other_slope : (-835253612379789360075293 / 25000000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_other_slope (-1 / 1) (9278 / 997) (11 / 3) <= (-835253612379789360075293 /
25000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_other_slope : (-61397966350964878744529 / 2500000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_other_slope (-41 / 10) (814 / 125) (4 / 5) <= (-61397966350964878744529 /
2500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_other_slope : (-61397966350964878744529 / 2500000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_other_slope (-41 / 10) (814 / 125) (4 / 5) <= (-61397966350964878744529 /
2500000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_other_slope : (-469386007910343015448509 / 250000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_other_slope (4 / 1) (-2 / 1) (8 / 1) <= (-469386007910343015448509 /
250000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_other_slope : (-469386007910343015448509 / 250000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_other_slope (4 / 1) (-2 / 1) (8 / 1) <= (-469386007910343015448509 /
250000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_other_slope : (-1252047381329901676653749 / 2500000000000000000000000000000) - (1
/ 1000000000000) <= lhs_bounds_softmax_other_slope (-11 / 2) (-11 / 2) (173 / 30) <= (-1252047381329901676653749 /
2500000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_other_slope : (-1252047381329901676653749 / 2500000000000000000000000000000) - (1
/ 1000000000000) <= rhs_bounds_softmax_other_slope (-11 / 2) (-11 / 2) (173 / 30) <= (-1252047381329901676653749 /
2500000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_other_slope; at_a_point. Qed.
Theorem bounds_softmax_other_slope : forall x t b : R, 0 <= b -> lhs_bounds_softmax_other_slope x t b =
rhs_bounds_softmax_other_slope x t b.
Proof.
intros. unfold lhs_bounds_softmax_other_slope, rhs_bounds_softmax_other_slope, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_bounds_softmax_other_slope, bounds_softmax_other_slope).
Print Assumptions what_was_proved.
