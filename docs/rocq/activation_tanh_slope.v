From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.tanh_slope: 4a/(a + 1)^2 = 1 - ((a - 1)/(a + 1))^2: the slope of tanh(x) = (a - 1)/(a + 1), a = e^(2x), is 1
   - tanh(x)^2. For a in (0, oo). Source: textbook. *)
Definition lhs_activation_tanh_slope (a : R) : R := (4 * a / ((a + 1) ^ 2)).
Definition rhs_activation_tanh_slope (a : R) : R := (1 - (((a - 1) ^ 2) / ((a + 1) ^ 2))).
Theorem defined_activation_tanh_slope : forall a : R, 0 < a -> (((a + 1) ^ 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_activation_tanh_slope : (3698586459772558188968009 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_tanh_slope (87 / 10) <= (3698586459772558188968009 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_tanh_slope; at_a_point. Qed.
Theorem value_1_of_rhs_activation_tanh_slope : (3698586459772558188968009 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_tanh_slope (87 / 10) <= (3698586459772558188968009 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_tanh_slope; at_a_point. Qed.
Theorem value_2_of_lhs_activation_tanh_slope : (24 / 25) - (1 / 1000000000000) <= lhs_activation_tanh_slope (2 / 3) <=
(24 / 25) + (1 / 1000000000000).
Proof. unfold lhs_activation_tanh_slope; at_a_point. Qed.
Theorem value_2_of_rhs_activation_tanh_slope : (24 / 25) - (1 / 1000000000000) <= rhs_activation_tanh_slope (2 / 3) <=
(24 / 25) + (1 / 1000000000000).
Proof. unfold rhs_activation_tanh_slope; at_a_point. Qed.
Theorem value_3_of_lhs_activation_tanh_slope : (1723356009070294784580499 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_tanh_slope (19 / 2) <= (1723356009070294784580499 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_activation_tanh_slope; at_a_point. Qed.
Theorem value_3_of_rhs_activation_tanh_slope : (1723356009070294784580499 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_tanh_slope (19 / 2) <= (1723356009070294784580499 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_activation_tanh_slope; at_a_point. Qed.
Theorem value_4_of_lhs_activation_tanh_slope : (1 / 1) - (1 / 1000000000000) <= lhs_activation_tanh_slope (1 / 1) <= (1
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_activation_tanh_slope; at_a_point. Qed.
Theorem value_4_of_rhs_activation_tanh_slope : (1 / 1) - (1 / 1000000000000) <= rhs_activation_tanh_slope (1 / 1) <= (1
/ 1) + (1 / 1000000000000).
Proof. unfold rhs_activation_tanh_slope; at_a_point. Qed.
Theorem value_5_of_lhs_activation_tanh_slope : (9169904987013333867489267 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_activation_tanh_slope (551 / 997) <= (9169904987013333867489267 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_activation_tanh_slope; at_a_point. Qed.
Theorem value_5_of_rhs_activation_tanh_slope : (9169904987013333867489267 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_activation_tanh_slope (551 / 997) <= (9169904987013333867489267 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_activation_tanh_slope; at_a_point. Qed.
Theorem activation_tanh_slope : forall a : R, 0 < a -> lhs_activation_tanh_slope a = rhs_activation_tanh_slope a.
Proof.
intros. unfold lhs_activation_tanh_slope, rhs_activation_tanh_slope, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_activation_tanh_slope, activation_tanh_slope).
Print Assumptions what_was_proved.
