From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.softmax_curvature: The second derivative of a softmax weight p along x = (a, b) is p ((a - mean)^2 - variance),
   for two tokens with logits t, 0. For t, a, b in (-oo, oo). Source: ours. *)
Definition lhs_bounds_softmax_curvature (t a b : R) : R := (((a - b) ^ 2) * ((2 * (exp (2 * t))) - (((exp t) + 1) * (exp
(2 * t)))) * (exp (2 * t)) / ((((exp t) + 1) ^ 3) * (exp (3 * t)))).
Definition rhs_bounds_softmax_curvature (t a b : R) : R := (((((a * ((exp t) + 1)) - (a * (exp t)) - b) ^ 2) - (((a - b)
^ 2) * (exp t))) * (exp t) / (((exp t) + 1) ^ 3)).
Theorem defined_bounds_softmax_curvature : forall t a b : R, (((((exp t) + 1) ^ 3) * (exp (3 * t))) <> 0) /\ ((((exp t)
+ 1) ^ 3) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_softmax_curvature : (-152478279178452839228821 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_curvature (603 / 100) (8 / 1) (0 / 1) <= (-152478279178452839228821 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_softmax_curvature : (-152478279178452839228821 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_curvature (603 / 100) (8 / 1) (0 / 1) <= (-152478279178452839228821 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_softmax_curvature : (-1162979170213739640863739 / 20000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_curvature (1 / 1) (-9 / 5) (-1 / 1) <= (-1162979170213739640863739 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_softmax_curvature : (-1162979170213739640863739 / 20000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_curvature (1 / 1) (-9 / 5) (-1 / 1) <= (-1162979170213739640863739 /
20000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_softmax_curvature : (907650079905592818490557 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_softmax_curvature (-49 / 6) (9 / 1) (1 / 1) <= (907650079905592818490557 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_softmax_curvature : (907650079905592818490557 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_softmax_curvature (-49 / 6) (9 / 1) (1 / 1) <= (907650079905592818490557 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_softmax_curvature : (-1106309544420927990866389 / 1000000000000000000000000) -
(1106309544420927990866389 / 1000000000000000000000000000000000000) <= lhs_bounds_softmax_curvature (23 / 10) (113 / 12)
(43 / 8) <= (-1106309544420927990866389 / 1000000000000000000000000) + (1106309544420927990866389 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_softmax_curvature : (-1106309544420927990866389 / 1000000000000000000000000) -
(1106309544420927990866389 / 1000000000000000000000000000000000000) <= rhs_bounds_softmax_curvature (23 / 10) (113 / 12)
(43 / 8) <= (-1106309544420927990866389 / 1000000000000000000000000) + (1106309544420927990866389 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_softmax_curvature : (69891677476782564300691 / 20000000000000000000000) -
(69891677476782564300691 / 20000000000000000000000000000000000) <= lhs_bounds_softmax_curvature (-3 / 1) (-539 / 180)
(25 / 4) <= (69891677476782564300691 / 20000000000000000000000) + (69891677476782564300691 /
20000000000000000000000000000000000).
Proof. unfold lhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_softmax_curvature : (69891677476782564300691 / 20000000000000000000000) -
(69891677476782564300691 / 20000000000000000000000000000000000) <= rhs_bounds_softmax_curvature (-3 / 1) (-539 / 180)
(25 / 4) <= (69891677476782564300691 / 20000000000000000000000) + (69891677476782564300691 /
20000000000000000000000000000000000).
Proof. unfold rhs_bounds_softmax_curvature; at_a_point. Qed.
Theorem bounds_softmax_curvature : forall t a b : R, lhs_bounds_softmax_curvature t a b = rhs_bounds_softmax_curvature t
a b.
Proof.
intros. unfold lhs_bounds_softmax_curvature, rhs_bounds_softmax_curvature, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. as_exp t; as_exp (2 * t); replace (exp (2 * t)) with (exp t ^ 2) by exponents; as_exp (3 * t);
replace (exp (3 * t)) with (exp t ^ 3) by exponents; assert (Pgrown_0 : 0 < exp t) by apply exp_pos; set (grown_0 := exp
t) in *; clearbody grown_0; field; defined.
Qed.

Definition what_was_proved := (defined_bounds_softmax_curvature, bounds_softmax_curvature).
Print Assumptions what_was_proved.
