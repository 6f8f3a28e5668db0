From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.decay_density: (x^2 - 2 r x y + y^2)/(2 (1 - r^2)) = (t^2 + a + b)/(1 + r) + (a^2 - 2 r a b + b^2)/(2 t^2 (1 -
   r^2)) with x = t + a/t, y = t + b/t. For r in [0, 99/100]; t in [1, 8]; a, b in [-4, 8]. Source: textbook. *)
Definition lhs_attention_decay_density (r t a b : R) : R := ((((a + (t ^ 2)) ^ 2) + ((b + (t ^ 2)) ^ 2) - (2 * r * (a +
(t ^ 2)) * (b + (t ^ 2)))) / ((t ^ 2) * (2 - (2 * (r ^ 2))))).
Definition rhs_attention_decay_density (r t a b : R) : R := (((a + b + (t ^ 2)) / (r + 1)) + (((a ^ 2) + (b ^ 2) - (2 *
a * b * r)) / ((t ^ 2) * (2 - (2 * (r ^ 2)))))).
Theorem defined_attention_decay_density : forall r t a b : R, 0 <= r <= 99 / 100 -> 1 <= t <= 8 -> -4 <= a <= 8 -> -4 <=
b <= 8 -> (((t ^ 2) * (2 - (2 * (r ^ 2)))) <> 0) /\ ((r + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_decay_density : (563287069933426024245107 / 12500000000000000000000) -
(563287069933426024245107 / 12500000000000000000000000000000000) <= lhs_attention_decay_density (33 / 100) (36697 /
4791) (4524 / 1597) (-2796 / 1597) <= (563287069933426024245107 / 12500000000000000000000) + (563287069933426024245107 /
12500000000000000000000000000000000).
Proof. unfold lhs_attention_decay_density. at_a_point. Qed.
Theorem value_1_of_rhs_attention_decay_density : (563287069933426024245107 / 12500000000000000000000) -
(563287069933426024245107 / 12500000000000000000000000000000000) <= rhs_attention_decay_density (33 / 100) (36697 /
4791) (4524 / 1597) (-2796 / 1597) <= (563287069933426024245107 / 12500000000000000000000) + (563287069933426024245107 /
12500000000000000000000000000000000).
Proof. unfold rhs_attention_decay_density. at_a_point. Qed.
Theorem value_2_of_lhs_attention_decay_density : (2623063443416032321362387 / 100000000000000000000000) -
(2623063443416032321362387 / 100000000000000000000000000000000000) <= lhs_attention_decay_density (75207 / 79850) (31804
/ 4791) (6252 / 1597) (3456 / 1597) <= (2623063443416032321362387 / 100000000000000000000000) +
(2623063443416032321362387 / 100000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_density. at_a_point. Qed.
Theorem value_2_of_rhs_attention_decay_density : (2623063443416032321362387 / 100000000000000000000000) -
(2623063443416032321362387 / 100000000000000000000000000000000000) <= rhs_attention_decay_density (75207 / 79850) (31804
/ 4791) (6252 / 1597) (3456 / 1597) <= (2623063443416032321362387 / 100000000000000000000000) +
(2623063443416032321362387 / 100000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_density. at_a_point. Qed.
Theorem value_3_of_lhs_attention_decay_density : (279026878659896113340821 / 10000000000000000000000) -
(279026878659896113340821 / 10000000000000000000000000000000000) <= lhs_attention_decay_density (22506 / 39925) (26911 /
4791) (7980 / 1597) (9708 / 1597) <= (279026878659896113340821 / 10000000000000000000000) + (279026878659896113340821 /
10000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_density. at_a_point. Qed.
Theorem value_3_of_rhs_attention_decay_density : (279026878659896113340821 / 10000000000000000000000) -
(279026878659896113340821 / 10000000000000000000000000000000000) <= rhs_attention_decay_density (22506 / 39925) (26911 /
4791) (7980 / 1597) (9708 / 1597) <= (279026878659896113340821 / 10000000000000000000000) + (279026878659896113340821 /
10000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_density. at_a_point. Qed.
Theorem attention_decay_density : forall r t a b : R, 0 <= r <= 99 / 100 -> 1 <= t <= 8 -> -4 <= a <= 8 -> -4 <= b <= 8
-> lhs_attention_decay_density r t a b = rhs_attention_decay_density r t a b.
Proof.
intros. unfold lhs_attention_decay_density, rhs_attention_decay_density, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_decay_density, attention_decay_density).
Print Assumptions what_was_proved.
