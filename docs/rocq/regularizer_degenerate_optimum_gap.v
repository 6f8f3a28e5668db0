From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.degenerate_optimum_gap: -1 + (1 - q)(1 - |E M|^2) <= E R for S = 1 and a model M on one token of an alphabet
   of three with two classes. For q, t_0, t_1, t_2 in [0, 1]. Source: ours. *)
Definition lhs_regularizer_degenerate_optimum_gap (q t_0 t_1 t_2 : R) : R := (((1 - q) * (1 - (((t_0 / 3) + (t_1 / 3) +
(t_2 / 3)) ^ 2) - ((1 - (t_0 / 3) - (t_1 / 3) - (t_2 / 3)) ^ 2))) - 1).
Definition rhs_regularizer_degenerate_optimum_gap (q t_0 t_1 t_2 : R) : R := (((1 - q) * ((- (2 * t_0 * t_1)) - (2 * t_0
* t_2) - (2 * t_1 * t_2) - (2 * (1 - t_0) * (1 - t_1)) - (2 * (1 - t_0) * (1 - t_2)) - (2 * (1 - t_1) * (1 - t_2))) / 9)
+ (((2 * q) + 1) * ((- (t_0 ^ 2)) - (t_1 ^ 2) - (t_2 ^ 2) - ((1 - t_0) ^ 2) - ((1 - t_1) ^ 2) - ((1 - t_2) ^ 2)) / 9)).
Theorem value_1_of_lhs_regularizer_degenerate_optimum_gap : (-6517948908453756330720557 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_degenerate_optimum_gap (294 / 997) (1 / 2) (1 / 2) (1 / 3) <=
(-6517948908453756330720557 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_degenerate_optimum_gap : (-5098133907896529093453199 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_degenerate_optimum_gap (294 / 997) (1 / 2) (1 / 2) (1 / 3) <=
(-5098133907896529093453199 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_degenerate_optimum_gap : (-7568643111923313089984097 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_degenerate_optimum_gap (51 / 100) (208 / 997) (59 / 60) (79 / 180) <=
(-7568643111923313089984097 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_degenerate_optimum_gap : (-38214216311218521134051 / 62500000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_degenerate_optimum_gap (51 / 100) (208 / 997) (59 / 60) (79 / 180) <=
(-38214216311218521134051 / 62500000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_degenerate_optimum_gap : (-6963367388888888888888889 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_degenerate_optimum_gap (147 / 1000) (7 / 8) (63 / 100) (4 / 5) <=
(-6963367388888888888888889 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_degenerate_optimum_gap : (-6470941888888888888888889 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_degenerate_optimum_gap (147 / 1000) (7 / 8) (63 / 100) (4 / 5) <=
(-6470941888888888888888889 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_degenerate_optimum_gap : (-8626884156984494104178131 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_degenerate_optimum_gap (2 / 3) (7 / 20) (160 / 997) (9 / 25) <=
(-8626884156984494104178131 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_degenerate_optimum_gap : (-5992985710949856143712537 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_degenerate_optimum_gap (2 / 3) (7 / 20) (160 / 997) (9 / 25) <=
(-5992985710949856143712537 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_degenerate_optimum_gap : (-4134387860082304526748971 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_degenerate_optimum_gap (7 / 12) (11 / 12) (3 / 5) (3 / 5) <=
(-4134387860082304526748971 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_degenerate_optimum_gap : (-1526260288065843621399177 / 2500000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_degenerate_optimum_gap (7 / 12) (11 / 12) (3 / 5) (3 / 5) <=
(-1526260288065843621399177 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_degenerate_optimum_gap; at_a_point. Qed.
Theorem regularizer_degenerate_optimum_gap : forall q t_0 t_1 t_2 : R, 0 <= q <= 1 -> 0 <= t_0 <= 1 -> 0 <= t_1 <= 1 ->
0 <= t_2 <= 1 -> lhs_regularizer_degenerate_optimum_gap q t_0 t_1 t_2 <= rhs_regularizer_degenerate_optimum_gap q t_0
t_1 t_2.
Proof.
intros. unfold lhs_regularizer_degenerate_optimum_gap, rhs_regularizer_degenerate_optimum_gap, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((6 * q ^ 1 * t_0 ^ 2 * t_1 ^ 2 * t_2 ^ 1 * (1 - t_2) ^ 1 + 6
* q ^ 1 * t_0 ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 2 + 24 * q ^ 1 * t_0 ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 1 * (1 -
t_2) ^ 1 + 6 * q ^ 1 * t_0 ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * (1 - t_2) ^ 2 + 6 * q ^ 1 * t_0 ^ 2 * (1 - t_1) ^ 2 * t_2 ^ 1
* (1 - t_2) ^ 1 + 6 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 2 * t_2 ^ 2 + 24 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^
2 * t_2 ^ 1 * (1 - t_2) ^ 1 + 6 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 2 * (1 - t_2) ^ 2 + 24 * q ^ 1 * t_0 ^ 1 * (1
- t_0) ^ 1 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 2 + 72 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^
1 * (1 - t_2) ^ 1 + 24 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * t_1 ^ 1 * (1 - t_1) ^ 1 * (1 - t_2) ^ 2 + 6 * q ^ 1 * t_0 ^ 1
* (1 - t_0) ^ 1 * (1 - t_1) ^ 2 * t_2 ^ 2 + 24 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * (1 - t_1) ^ 2 * t_2 ^ 1 * (1 - t_2) ^
1 + 6 * q ^ 1 * t_0 ^ 1 * (1 - t_0) ^ 1 * (1 - t_1) ^ 2 * (1 - t_2) ^ 2 + 6 * q ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 2 * t_2 ^ 1
* (1 - t_2) ^ 1 + 6 * q ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * t_2 ^ 2 + 24 * q ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 1 *
(1 - t_1) ^ 1 * t_2 ^ 1 * (1 - t_2) ^ 1 + 6 * q ^ 1 * (1 - t_0) ^ 2 * t_1 ^ 1 * (1 - t_1) ^ 1 * (1 - t_2) ^ 2 + 6 * q ^
1 * (1 - t_0) ^ 2 * (1 - t_1) ^ 2 * t_2 ^ 1 * (1 - t_2) ^ 1) / (9))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Print Assumptions regularizer_degenerate_optimum_gap.
