From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* activation.wallis_falling: (2x + 1)^2 (x + 3/2) <= (2x + 2)^2 (x + 1/2): w^2 (m + 1/2) does not rise from m = x to x +
   1, w_(m+1)/w_m = (2m + 1)/(2m + 2). For x in [0, oo). Source: textbook. *)
Definition lhs_activation_wallis_falling (x : R) : R := ((((2 * x) + 1) ^ 2) * (x + (3 / 2))).
Definition rhs_activation_wallis_falling (x : R) : R := ((((2 * x) + 2) ^ 2) * (x + (1 / 2))).
Theorem value_1_of_lhs_activation_wallis_falling : (1815 / 16) - (363 / 3200000000000) <= lhs_activation_wallis_falling
(9 / 4) <= (1815 / 16) + (363 / 3200000000000).
Proof. unfold lhs_activation_wallis_falling; at_a_point. Qed.
Theorem value_1_of_rhs_activation_wallis_falling : (1859 / 16) - (1859 / 16000000000000) <=
rhs_activation_wallis_falling (9 / 4) <= (1859 / 16) + (1859 / 16000000000000).
Proof. unfold rhs_activation_wallis_falling; at_a_point. Qed.
Theorem value_2_of_lhs_activation_wallis_falling : (45 / 2) - (9 / 400000000000) <= lhs_activation_wallis_falling (1 /
1) <= (45 / 2) + (9 / 400000000000).
Proof. unfold lhs_activation_wallis_falling; at_a_point. Qed.
Theorem value_2_of_rhs_activation_wallis_falling : (24 / 1) - (3 / 125000000000) <= rhs_activation_wallis_falling (1 /
1) <= (24 / 1) + (3 / 125000000000).
Proof. unfold rhs_activation_wallis_falling; at_a_point. Qed.
Theorem value_3_of_lhs_activation_wallis_falling : (122875626546639231824417 / 40000000000000000000) -
(122875626546639231824417 / 40000000000000000000000000000000) <= lhs_activation_wallis_falling (3001 / 360) <=
(122875626546639231824417 / 40000000000000000000) + (122875626546639231824417 / 40000000000000000000000000000000).
Proof. unfold lhs_activation_wallis_falling; at_a_point. Qed.
Theorem value_3_of_rhs_activation_wallis_falling : (12034088963973015260631 / 3906250000000000000) -
(12034088963973015260631 / 3906250000000000000000000000000) <= rhs_activation_wallis_falling (3001 / 360) <=
(12034088963973015260631 / 3906250000000000000) + (12034088963973015260631 / 3906250000000000000000000000000).
Proof. unfold rhs_activation_wallis_falling; at_a_point. Qed.
Theorem value_4_of_lhs_activation_wallis_falling : (1568 / 1) - (49 / 31250000000) <= lhs_activation_wallis_falling (13
/ 2) <= (1568 / 1) + (49 / 31250000000).
Proof. unfold lhs_activation_wallis_falling; at_a_point. Qed.
Theorem value_4_of_rhs_activation_wallis_falling : (1575 / 1) - (63 / 40000000000) <= rhs_activation_wallis_falling (13
/ 2) <= (1575 / 1) + (63 / 40000000000).
Proof. unfold rhs_activation_wallis_falling; at_a_point. Qed.
Theorem value_5_of_lhs_activation_wallis_falling : (1229930553840877914951989 / 2500000000000000000000) -
(1229930553840877914951989 / 2500000000000000000000000000000000) <= lhs_activation_wallis_falling (749 / 180) <=
(1229930553840877914951989 / 2500000000000000000000) + (1229930553840877914951989 / 2500000000000000000000000000000000).
Proof. unfold lhs_activation_wallis_falling; at_a_point. Qed.
Theorem value_5_of_rhs_activation_wallis_falling : (4966333326474622770919067 / 10000000000000000000000) -
(4966333326474622770919067 / 10000000000000000000000000000000000) <= rhs_activation_wallis_falling (749 / 180) <=
(4966333326474622770919067 / 10000000000000000000000) + (4966333326474622770919067 /
10000000000000000000000000000000000).
Proof. unfold rhs_activation_wallis_falling; at_a_point. Qed.
Theorem activation_wallis_falling : forall x : R, 0 <= x -> lhs_activation_wallis_falling x <=
rhs_activation_wallis_falling x.
Proof.
intros. unfold lhs_activation_wallis_falling, rhs_activation_wallis_falling, tanh, sinh, cosh. first [lra | by_cases;
lra].
Qed.

Print Assumptions activation_wallis_falling.
