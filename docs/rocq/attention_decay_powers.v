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
Theorem value_1_of_lhs_attention_decay_powers : (-3126156185705340370337239 / 100000000000000000000000) -
(3126156185705340370337239 / 100000000000000000000000000000000000) <= lhs_attention_decay_powers (33 / 100) (45580 /
4791) (91621 / 1597) <= (-3126156185705340370337239 / 100000000000000000000000) + (3126156185705340370337239 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_powers. at_a_point. Qed.
Theorem value_1_of_rhs_attention_decay_powers : (-3126156185705340370337239 / 100000000000000000000000) -
(3126156185705340370337239 / 100000000000000000000000000000000000) <= rhs_attention_decay_powers (33 / 100) (45580 /
4791) (91621 / 1597) <= (-3126156185705340370337239 / 100000000000000000000000) + (3126156185705340370337239 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_powers. at_a_point. Qed.
Theorem value_2_of_lhs_attention_decay_powers : (-5891947736237372687505319 / 1000000000000000000000000) -
(5891947736237372687505319 / 1000000000000000000000000000000000000) <= lhs_attention_decay_powers (75207 / 79850) (38590
/ 4791) (105877 / 1597) <= (-5891947736237372687505319 / 1000000000000000000000000) + (5891947736237372687505319 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_powers. at_a_point. Qed.
Theorem value_2_of_rhs_attention_decay_powers : (-5891947736237372687505319 / 1000000000000000000000000) -
(5891947736237372687505319 / 1000000000000000000000000000000000000) <= rhs_attention_decay_powers (75207 / 79850) (38590
/ 4791) (105877 / 1597) <= (-5891947736237372687505319 / 1000000000000000000000000) + (5891947736237372687505319 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_powers. at_a_point. Qed.
Theorem value_3_of_lhs_attention_decay_powers : (-46732317377570811877001 / 2000000000000000000000) -
(46732317377570811877001 / 2000000000000000000000000000000000) <= lhs_attention_decay_powers (22506 / 39925) (31600 /
4791) (120133 / 1597) <= (-46732317377570811877001 / 2000000000000000000000) + (46732317377570811877001 /
2000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_powers. at_a_point. Qed.
Theorem value_3_of_rhs_attention_decay_powers : (-46732317377570811877001 / 2000000000000000000000) -
(46732317377570811877001 / 2000000000000000000000000000000000) <= rhs_attention_decay_powers (22506 / 39925) (31600 /
4791) (120133 / 1597) <= (-46732317377570811877001 / 2000000000000000000000) + (46732317377570811877001 /
2000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_powers. at_a_point. Qed.
Theorem attention_decay_powers : forall r a Lambda : R, 0 <= r <= 99 / 100 -> 0 <= a <= 10 -> 1 <= Lambda <= 100 ->
lhs_attention_decay_powers r a Lambda = rhs_attention_decay_powers r a Lambda.
Proof.
intros. unfold lhs_attention_decay_powers, rhs_attention_decay_powers, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_decay_powers, attention_decay_powers).
Print Assumptions what_was_proved.
