From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.wallis_rising: (2x + 2)^2 (x + 1/4) <= (2x + 1)^2 (x + 5/4): w^2 (m + 1/4) does not fall from m = x to x + 1,
   w_(m+1)/w_m = (2m + 1)/(2m + 2). For x in [0, oo). Source: textbook. *)
Definition lhs_activation_wallis_rising (x : R) : R := ((((2 * x) + 2) ^ 2) * (x + (1 / 4))).
Definition rhs_activation_wallis_rising (x : R) : R := ((((2 * x) + 1) ^ 2) * (x + (5 / 4))).
Theorem value_1_of_lhs_activation_wallis_rising : (20 / 1) - (1 / 50000000000) <= lhs_activation_wallis_rising (1 / 1)
<= (20 / 1) + (1 / 50000000000).
Proof. unfold lhs_activation_wallis_rising; at_a_point. Qed.
Theorem value_1_of_rhs_activation_wallis_rising : (81 / 4) - (81 / 4000000000000) <= rhs_activation_wallis_rising (1 /
1) <= (81 / 4) + (81 / 4000000000000).
Proof. unfold rhs_activation_wallis_rising; at_a_point. Qed.
Theorem value_2_of_lhs_activation_wallis_rising : (8959 / 4) - (8959 / 4000000000000) <= lhs_activation_wallis_rising
(15 / 2) <= (8959 / 4) + (8959 / 4000000000000).
Proof. unfold lhs_activation_wallis_rising; at_a_point. Qed.
Theorem value_2_of_rhs_activation_wallis_rising : (2240 / 1) - (7 / 3125000000) <= rhs_activation_wallis_rising (15 / 2)
<= (2240 / 1) + (7 / 3125000000).
Proof. unfold rhs_activation_wallis_rising; at_a_point. Qed.
Theorem value_3_of_lhs_activation_wallis_rising : (2059837962962962962962963 / 2500000000000000000000) -
(2059837962962962962962963 / 2500000000000000000000000000000000) <= lhs_activation_wallis_rising (31 / 6) <=
(2059837962962962962962963 / 2500000000000000000000) + (2059837962962962962962963 / 2500000000000000000000000000000000).
Proof. unfold lhs_activation_wallis_rising; at_a_point. Qed.
Theorem value_3_of_rhs_activation_wallis_rising : (2060462962962962962962963 / 2500000000000000000000) -
(2060462962962962962962963 / 2500000000000000000000000000000000) <= rhs_activation_wallis_rising (31 / 6) <=
(2060462962962962962962963 / 2500000000000000000000) + (2060462962962962962962963 / 2500000000000000000000000000000000).
Proof. unfold rhs_activation_wallis_rising; at_a_point. Qed.
Theorem value_4_of_lhs_activation_wallis_rising : (3026683066443758573388203 / 1000000000000000000000) -
(3026683066443758573388203 / 1000000000000000000000000000000000) <= lhs_activation_wallis_rising (3013 / 360) <=
(3026683066443758573388203 / 1000000000000000000000) + (3026683066443758573388203 / 1000000000000000000000000000000000).
Proof. unfold lhs_activation_wallis_rising; at_a_point. Qed.
Theorem value_4_of_rhs_activation_wallis_rising : (3026933066443758573388203 / 1000000000000000000000) -
(3026933066443758573388203 / 1000000000000000000000000000000000) <= rhs_activation_wallis_rising (3013 / 360) <=
(3026933066443758573388203 / 1000000000000000000000) + (3026933066443758573388203 / 1000000000000000000000000000000000).
Proof. unfold rhs_activation_wallis_rising; at_a_point. Qed.
Theorem value_5_of_lhs_activation_wallis_rising : (1362962962962962962962963 / 25000000000000000000000) -
(1362962962962962962962963 / 25000000000000000000000000000000000) <= lhs_activation_wallis_rising (5 / 3) <=
(1362962962962962962962963 / 25000000000000000000000) + (1362962962962962962962963 /
25000000000000000000000000000000000).
Proof. unfold lhs_activation_wallis_rising; at_a_point. Qed.
Theorem value_5_of_rhs_activation_wallis_rising : (1369212962962962962962963 / 25000000000000000000000) -
(1369212962962962962962963 / 25000000000000000000000000000000000) <= rhs_activation_wallis_rising (5 / 3) <=
(1369212962962962962962963 / 25000000000000000000000) + (1369212962962962962962963 /
25000000000000000000000000000000000).
Proof. unfold rhs_activation_wallis_rising; at_a_point. Qed.
Theorem activation_wallis_rising : forall x : R, 0 <= x -> lhs_activation_wallis_rising x <=
rhs_activation_wallis_rising x.
Proof.
intros. unfold lhs_activation_wallis_rising, rhs_activation_wallis_rising, tanh, sinh, cosh. first [lra | by_cases;
lra].
Qed.

Print Assumptions activation_wallis_rising.
