From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.residual_share: 1 - (c + a c')/(1 + a) = (1 - c)(1 - a s/(1 + a)) for c' = 1 - (1 - c)(1 - s), c = rho, a for
   tau^2. For rho in [-1, 1]; s in [0, 1]; a in [0, oo). Source: textbook. *)
Definition lhs_depth_residual_share (rho s a : R) : R := (1 - (((a * (1 - ((1 - rho) * (1 - s)))) + rho) / (a + 1))).
Definition rhs_depth_residual_share (rho s a : R) : R := ((1 - rho) * (1 - (a * s / (a + 1)))).
Theorem defined_depth_residual_share : forall rho s a : R, -1 <= rho <= 1 -> 0 <= s <= 1 -> 0 <= a -> ((a + 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_depth_residual_share : (286909090909090909090909 / 200000000000000000000000) -
(286909090909090909090909 / 200000000000000000000000000000000000) <= lhs_depth_residual_share (-1 / 2) (2 / 25) (6 / 5)
<= (286909090909090909090909 / 200000000000000000000000) + (286909090909090909090909 /
200000000000000000000000000000000000).
Proof. unfold lhs_depth_residual_share; at_a_point. Qed.
Theorem value_1_of_rhs_depth_residual_share : (286909090909090909090909 / 200000000000000000000000) -
(286909090909090909090909 / 200000000000000000000000000000000000) <= rhs_depth_residual_share (-1 / 2) (2 / 25) (6 / 5)
<= (286909090909090909090909 / 200000000000000000000000) + (286909090909090909090909 /
200000000000000000000000000000000000).
Proof. unfold rhs_depth_residual_share; at_a_point. Qed.
Theorem value_2_of_lhs_depth_residual_share : (224255952380952380952381 / 200000000000000000000000) -
(224255952380952380952381 / 200000000000000000000000000000000000) <= lhs_depth_residual_share (-3 / 8) (1 / 3) (31 / 25)
<= (224255952380952380952381 / 200000000000000000000000) + (224255952380952380952381 /
200000000000000000000000000000000000).
Proof. unfold lhs_depth_residual_share; at_a_point. Qed.
Theorem value_2_of_rhs_depth_residual_share : (224255952380952380952381 / 200000000000000000000000) -
(224255952380952380952381 / 200000000000000000000000000000000000) <= rhs_depth_residual_share (-3 / 8) (1 / 3) (31 / 25)
<= (224255952380952380952381 / 200000000000000000000000) + (224255952380952380952381 /
200000000000000000000000000000000000).
Proof. unfold rhs_depth_residual_share; at_a_point. Qed.
Theorem value_3_of_lhs_depth_residual_share : (6871578947368421052631579 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_residual_share (-7 / 25) (4 / 5) (11 / 8) <= (6871578947368421052631579 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_share; at_a_point. Qed.
Theorem value_3_of_rhs_depth_residual_share : (6871578947368421052631579 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_share (-7 / 25) (4 / 5) (11 / 8) <= (6871578947368421052631579 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_residual_share; at_a_point. Qed.
Theorem value_4_of_lhs_depth_residual_share : (596063574820511941100479 / 625000000000000000000000) - (1 /
1000000000000) <= lhs_depth_residual_share (-289 / 360) (21 / 40) (8719 / 1000) <= (596063574820511941100479 /
625000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_residual_share; at_a_point. Qed.
Theorem value_4_of_rhs_depth_residual_share : (596063574820511941100479 / 625000000000000000000000) - (1 /
1000000000000) <= rhs_depth_residual_share (-289 / 360) (21 / 40) (8719 / 1000) <= (596063574820511941100479 /
625000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_residual_share; at_a_point. Qed.
Theorem value_5_of_lhs_depth_residual_share : (17589039439747814873191 / 39062500000000000000000) - (1 / 1000000000000)
<= lhs_depth_residual_share (1 / 2) (694 / 997) (1 / 6) <= (17589039439747814873191 / 39062500000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_residual_share; at_a_point. Qed.
Theorem value_5_of_rhs_depth_residual_share : (17589039439747814873191 / 39062500000000000000000) - (1 / 1000000000000)
<= rhs_depth_residual_share (1 / 2) (694 / 997) (1 / 6) <= (17589039439747814873191 / 39062500000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_residual_share; at_a_point. Qed.
Theorem depth_residual_share : forall rho s a : R, -1 <= rho <= 1 -> 0 <= s <= 1 -> 0 <= a -> lhs_depth_residual_share
rho s a = rhs_depth_residual_share rho s a.
Proof.
intros. unfold lhs_depth_residual_share, rhs_depth_residual_share, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_depth_residual_share, depth_residual_share).
Print Assumptions what_was_proved.
