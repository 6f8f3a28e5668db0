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
Theorem value_1_of_lhs_attention_decay_density : (286916492603443287037037 / 25000000000000000000000) -
(286916492603443287037037 / 25000000000000000000000000000000000) <= lhs_attention_decay_density (1 / 3) (32 / 9) (4 / 1)
(-11 / 3) <= (286916492603443287037037 / 25000000000000000000000) + (286916492603443287037037 /
25000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_density; at_a_point. Qed.
Theorem value_1_of_rhs_attention_decay_density : (286916492603443287037037 / 25000000000000000000000) -
(286916492603443287037037 / 25000000000000000000000000000000000) <= rhs_attention_decay_density (1 / 3) (32 / 9) (4 / 1)
(-11 / 3) <= (286916492603443287037037 / 25000000000000000000000) + (286916492603443287037037 /
25000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_density; at_a_point. Qed.
Theorem value_2_of_lhs_attention_decay_density : (28861561 / 2560000) - (28861561 / 2560000000000000000) <=
lhs_attention_decay_density (1 / 3) (4 / 1) (173 / 100) (-11 / 3) <= (28861561 / 2560000) + (28861561 /
2560000000000000000).
Proof. unfold lhs_attention_decay_density; at_a_point. Qed.
Theorem value_2_of_rhs_attention_decay_density : (28861561 / 2560000) - (28861561 / 2560000000000000000) <=
rhs_attention_decay_density (1 / 3) (4 / 1) (173 / 100) (-11 / 3) <= (28861561 / 2560000) + (28861561 /
2560000000000000000).
Proof. unfold rhs_attention_decay_density; at_a_point. Qed.
Theorem value_3_of_lhs_attention_decay_density : (1935536573976749801991181 / 100000000000000000000000) -
(1935536573976749801991181 / 100000000000000000000000000000000000) <= lhs_attention_decay_density (283 / 360) (61 / 10)
(0 / 1) (-167 / 50) <= (1935536573976749801991181 / 100000000000000000000000) + (1935536573976749801991181 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_density; at_a_point. Qed.
Theorem value_3_of_rhs_attention_decay_density : (1935536573976749801991181 / 100000000000000000000000) -
(1935536573976749801991181 / 100000000000000000000000000000000000) <= rhs_attention_decay_density (283 / 360) (61 / 10)
(0 / 1) (-167 / 50) <= (1935536573976749801991181 / 100000000000000000000000) + (1935536573976749801991181 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_density; at_a_point. Qed.
Theorem value_4_of_lhs_attention_decay_density : (3394995924420024928311117 / 100000000000000000000000) -
(3394995924420024928311117 / 100000000000000000000000000000000000) <= lhs_attention_decay_density (169 / 200) (189 / 25)
(-1 / 1) (118 / 25) <= (3394995924420024928311117 / 100000000000000000000000) + (3394995924420024928311117 /
100000000000000000000000000000000000).
Proof. unfold lhs_attention_decay_density; at_a_point. Qed.
Theorem value_4_of_rhs_attention_decay_density : (3394995924420024928311117 / 100000000000000000000000) -
(3394995924420024928311117 / 100000000000000000000000000000000000) <= rhs_attention_decay_density (169 / 200) (189 / 25)
(-1 / 1) (118 / 25) <= (3394995924420024928311117 / 100000000000000000000000) + (3394995924420024928311117 /
100000000000000000000000000000000000).
Proof. unfold rhs_attention_decay_density; at_a_point. Qed.
Theorem value_5_of_lhs_attention_decay_density : (11962337018140589569161 / 781250000000000000000) -
(11962337018140589569161 / 781250000000000000000000000000000) <= lhs_attention_decay_density (24 / 25) (3 / 1) (7 / 1)
(38 / 5) <= (11962337018140589569161 / 781250000000000000000) + (11962337018140589569161 /
781250000000000000000000000000000).
Proof. unfold lhs_attention_decay_density; at_a_point. Qed.
Theorem value_5_of_rhs_attention_decay_density : (11962337018140589569161 / 781250000000000000000) -
(11962337018140589569161 / 781250000000000000000000000000000) <= rhs_attention_decay_density (24 / 25) (3 / 1) (7 / 1)
(38 / 5) <= (11962337018140589569161 / 781250000000000000000) + (11962337018140589569161 /
781250000000000000000000000000000).
Proof. unfold rhs_attention_decay_density; at_a_point. Qed.
Theorem attention_decay_density : forall r t a b : R, 0 <= r <= 99 / 100 -> 1 <= t <= 8 -> -4 <= a <= 8 -> -4 <= b <= 8
-> lhs_attention_decay_density r t a b = rhs_attention_decay_density r t a b.
Proof.
intros. unfold lhs_attention_decay_density, rhs_attention_decay_density, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_decay_density, attention_decay_density).
Print Assumptions what_was_proved.
