From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_upper_arc: d/dt (2 x + (5/6) x^3 - t) = cos(t/2) (1 + (5/4) x^2) - 1, x = sin(t/2). For theta in [0, 4].
   Source: ours. *)
Definition lhs_depth_relu_rate_upper_arc (theta : R) : R := ((5 * ((sin (theta / 2)) ^ 2) * (cos (theta / 2)) / 4) +
(cos (theta / 2)) - 1).
Definition rhs_depth_relu_rate_upper_arc (theta : R) : R := ((((5 * ((sin (theta / 2)) ^ 2) / 4) + 1) * (cos (theta /
2))) - 1).
Theorem value_1_of_lhs_depth_relu_rate_upper_arc : (807614580953631234436413 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_upper_arc (4 / 3) <= (807614580953631234436413 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_arc. at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_upper_arc : (807614580953631234436413 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_upper_arc (4 / 3) <= (807614580953631234436413 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_arc. at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_upper_arc : (-844981295588495264429671 / 500000000000000000000000) -
(844981295588495264429671 / 500000000000000000000000000000000000) <= lhs_depth_relu_rate_upper_arc (18232 / 4791) <=
(-844981295588495264429671 / 500000000000000000000000) + (844981295588495264429671 /
500000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_upper_arc. at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_upper_arc : (-844981295588495264429671 / 500000000000000000000000) -
(844981295588495264429671 / 500000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_arc (18232 / 4791) <=
(-844981295588495264429671 / 500000000000000000000000) + (844981295588495264429671 /
500000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_arc. at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_upper_arc : (-1497050711474359016768421 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_upper_arc (10912 / 4791) <= (-1497050711474359016768421 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_arc. at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_upper_arc : (-1497050711474359016768421 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_upper_arc (10912 / 4791) <= (-1497050711474359016768421 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_arc. at_a_point. Qed.
Theorem depth_relu_rate_upper_arc : forall theta : R, 0 <= theta <= 4 -> lhs_depth_relu_rate_upper_arc theta =
rhs_depth_relu_rate_upper_arc theta.
Proof.
intros. unfold lhs_depth_relu_rate_upper_arc, rhs_depth_relu_rate_upper_arc, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions depth_relu_rate_upper_arc.
