From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.decay_powers: Lambda + (a - 2 Lambda)/(1 + r) - a = -r a/(1 + r) - (1 - r) Lambda/(1 + r): n (2 pi
   t^2/n^2)^(1/(1+r))/(2 pi t^2) in logarithms, a = log(2 pi t^2), Lambda = log n. For r in [0, 99/100]; a in [0, 10];
   Lambda in [1, 100]. Source: textbook. *)
Definition lhs_attention_decay_powers (r a Lambda : R) : R := (Lambda + ((a - (2 * Lambda)) / (r + 1)) - a).
Definition rhs_attention_decay_powers (r a Lambda : R) : R := ((- (Lambda * (1 - r) / (r + 1))) - (a * r / (r + 1))).
Theorem defined_attention_decay_powers : forall r a Lambda : R, 0 <= r <= 99 / 100 -> 0 <= a <= 10 -> 1 <= Lambda <= 100
-> ((r + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_decay_powers : (-1637395833333333333333333 / 100000000000000000000000) -
(1637395833333333333333333 / 100000000000000000000000000000000000) <= lhs_attention_decay_powers (3 / 5) (515 / 72)
(1643 / 30) <= (-1637395833333333333333333 / 100000000000000000000000) + (1637395833333333333333333 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_powers; at_a_point. Qed.
Theorem value_1_of_rhs_attention_decay_powers : (-1637395833333333333333333 / 100000000000000000000000) -
(1637395833333333333333333 / 100000000000000000000000000000000000) <= rhs_attention_decay_powers (3 / 5) (515 / 72)
(1643 / 30) <= (-1637395833333333333333333 / 100000000000000000000000) + (1637395833333333333333333 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_powers; at_a_point. Qed.
Theorem value_2_of_lhs_attention_decay_powers : (-168701079222011385199241 / 31250000000000000000000) -
(168701079222011385199241 / 31250000000000000000000000000000000) <= lhs_attention_decay_powers (581 / 1000) (63 / 8)
(189 / 20) <= (-168701079222011385199241 / 31250000000000000000000) + (168701079222011385199241 /
31250000000000000000000000000000000).
Proof. unfold lhs_attention_decay_powers; at_a_point. Qed.
Theorem value_2_of_rhs_attention_decay_powers : (-168701079222011385199241 / 31250000000000000000000) -
(168701079222011385199241 / 31250000000000000000000000000000000) <= rhs_attention_decay_powers (581 / 1000) (63 / 8)
(189 / 20) <= (-168701079222011385199241 / 31250000000000000000000) + (168701079222011385199241 /
31250000000000000000000000000000000).
Proof. unfold rhs_attention_decay_powers; at_a_point. Qed.
Theorem value_3_of_lhs_attention_decay_powers : (-2548611111111111111111111 / 100000000000000000000000) -
(2548611111111111111111111 / 100000000000000000000000000000000000) <= lhs_attention_decay_powers (1 / 2) (57 / 8) (208 /
3) <= (-2548611111111111111111111 / 100000000000000000000000) + (2548611111111111111111111 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_powers; at_a_point. Qed.
Theorem value_3_of_rhs_attention_decay_powers : (-2548611111111111111111111 / 100000000000000000000000) -
(2548611111111111111111111 / 100000000000000000000000000000000000) <= rhs_attention_decay_powers (1 / 2) (57 / 8) (208 /
3) <= (-2548611111111111111111111 / 100000000000000000000000) + (2548611111111111111111111 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_powers; at_a_point. Qed.
Theorem value_4_of_lhs_attention_decay_powers : (-4473706834790084539332283 / 1000000000000000000000000) -
(4473706834790084539332283 / 1000000000000000000000000000000000000) <= lhs_attention_decay_powers (3 / 4) (7084 / 997)
(10 / 1) <= (-4473706834790084539332283 / 1000000000000000000000000) + (4473706834790084539332283 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_powers; at_a_point. Qed.
Theorem value_4_of_rhs_attention_decay_powers : (-4473706834790084539332283 / 1000000000000000000000000) -
(4473706834790084539332283 / 1000000000000000000000000000000000000) <= rhs_attention_decay_powers (3 / 4) (7084 / 997)
(10 / 1) <= (-4473706834790084539332283 / 1000000000000000000000000) + (4473706834790084539332283 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_powers; at_a_point. Qed.
Theorem value_5_of_lhs_attention_decay_powers : (-908915285598014005046563 / 200000000000000000000000) -
(908915285598014005046563 / 200000000000000000000000000000000000) <= lhs_attention_decay_powers (181 / 360) (6809 / 997)
(6809 / 997) <= (-908915285598014005046563 / 200000000000000000000000) + (908915285598014005046563 /
200000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_powers; at_a_point. Qed.
Theorem value_5_of_rhs_attention_decay_powers : (-908915285598014005046563 / 200000000000000000000000) -
(908915285598014005046563 / 200000000000000000000000000000000000) <= rhs_attention_decay_powers (181 / 360) (6809 / 997)
(6809 / 997) <= (-908915285598014005046563 / 200000000000000000000000) + (908915285598014005046563 /
200000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_powers; at_a_point. Qed.
Theorem attention_decay_powers : forall r a Lambda : R, 0 <= r <= 99 / 100 -> 0 <= a <= 10 -> 1 <= Lambda <= 100 ->
lhs_attention_decay_powers r a Lambda = rhs_attention_decay_powers r a Lambda.
Proof.
intros. unfold lhs_attention_decay_powers, rhs_attention_decay_powers, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_decay_powers, attention_decay_powers).
Print Assumptions what_was_proved.
