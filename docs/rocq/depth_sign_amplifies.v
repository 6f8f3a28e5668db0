From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.sign_amplifies: 2 sin(theta/2) <= theta, which is sqrt(2 (1 - c)) <= arccos c at c = cos theta. For theta in
   [1/1000, 3]. Source: Jonasson, Steif, Zetterqvist (2023); the constant ours. *)
Definition lhs_depth_sign_amplifies (theta : R) : R := (2 * (sin (theta / 2))).
Definition rhs_depth_sign_amplifies (theta : R) : R := theta.
Theorem value_1_of_lhs_depth_sign_amplifies : (364433850664830812275587 / 250000000000000000000000) -
(364433850664830812275587 / 250000000000000000000000000000000000) <= lhs_depth_sign_amplifies (49 / 30) <=
(364433850664830812275587 / 250000000000000000000000) + (364433850664830812275587 /
250000000000000000000000000000000000).
Proof. unfold lhs_depth_sign_amplifies; at_a_point. Qed.
Theorem value_1_of_rhs_depth_sign_amplifies : (1633333333333333333333333 / 1000000000000000000000000) -
(1633333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_depth_sign_amplifies (49 / 30) <=
(1633333333333333333333333 / 1000000000000000000000000) + (1633333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_sign_amplifies; at_a_point. Qed.
Theorem value_2_of_lhs_depth_sign_amplifies : (55080909588696978759953 / 50000000000000000000000) -
(55080909588696978759953 / 50000000000000000000000000000000000) <= lhs_depth_sign_amplifies (7 / 6) <=
(55080909588696978759953 / 50000000000000000000000) + (55080909588696978759953 / 50000000000000000000000000000000000).
Proof. unfold lhs_depth_sign_amplifies; at_a_point. Qed.
Theorem value_2_of_rhs_depth_sign_amplifies : (1166666666666666666666667 / 1000000000000000000000000) -
(1166666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_depth_sign_amplifies (7 / 6) <=
(1166666666666666666666667 / 1000000000000000000000000) + (1166666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_sign_amplifies; at_a_point. Qed.
Theorem value_3_of_lhs_depth_sign_amplifies : (973864444136942880462463 / 500000000000000000000000) -
(973864444136942880462463 / 500000000000000000000000000000000000) <= lhs_depth_sign_amplifies (161 / 60) <=
(973864444136942880462463 / 500000000000000000000000) + (973864444136942880462463 /
500000000000000000000000000000000000).
Proof. unfold lhs_depth_sign_amplifies; at_a_point. Qed.
Theorem value_3_of_rhs_depth_sign_amplifies : (2683333333333333333333333 / 1000000000000000000000000) -
(2683333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_depth_sign_amplifies (161 / 60) <=
(2683333333333333333333333 / 1000000000000000000000000) + (2683333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_sign_amplifies; at_a_point. Qed.
Theorem value_4_of_lhs_depth_sign_amplifies : (1961786114046311392178397 / 1000000000000000000000000) -
(1961786114046311392178397 / 1000000000000000000000000000000000000) <= lhs_depth_sign_amplifies (11 / 4) <=
(1961786114046311392178397 / 1000000000000000000000000) + (1961786114046311392178397 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_sign_amplifies; at_a_point. Qed.
Theorem value_4_of_rhs_depth_sign_amplifies : (11 / 4) - (11 / 4000000000000) <= rhs_depth_sign_amplifies (11 / 4) <=
(11 / 4) + (11 / 4000000000000).
Proof. unfold rhs_depth_sign_amplifies; at_a_point. Qed.
Theorem value_5_of_lhs_depth_sign_amplifies : (340819380011667083366621 / 250000000000000000000000) -
(340819380011667083366621 / 250000000000000000000000000000000000) <= lhs_depth_sign_amplifies (3 / 2) <=
(340819380011667083366621 / 250000000000000000000000) + (340819380011667083366621 /
250000000000000000000000000000000000).
Proof. unfold lhs_depth_sign_amplifies; at_a_point. Qed.
Theorem value_5_of_rhs_depth_sign_amplifies : (3 / 2) - (3 / 2000000000000) <= rhs_depth_sign_amplifies (3 / 2) <= (3 /
2) + (3 / 2000000000000).
Proof. unfold rhs_depth_sign_amplifies; at_a_point. Qed.
Theorem depth_sign_amplifies : forall theta : R, 1 / 1000 <= theta <= 3 -> lhs_depth_sign_amplifies theta <=
rhs_depth_sign_amplifies theta.
Proof.
intros. unfold lhs_depth_sign_amplifies, rhs_depth_sign_amplifies, tanh, sinh, cosh. apply le_of_difference. interval
with (i_bisect theta, i_taylor theta, i_prec 64, i_depth 30).
Qed.

Print Assumptions depth_sign_amplifies.
