From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_upper_cosine: 1 <= (1 - y) (1 + (5/4) y)^2, y = x sin^2 1. For x in [0, 1]. Source: ours. *)
Definition lhs_depth_relu_rate_upper_cosine (x : R) : R := 1.
Definition rhs_depth_relu_rate_upper_cosine (x : R) : R := ((((5 * x * ((sin 1) ^ 2) / 4) + 1) ^ 2) * (1 - (x * ((sin 1)
^ 2)))).
Theorem value_1_of_lhs_depth_relu_rate_upper_cosine : (1 / 1) - (1 / 1000000000000) <= lhs_depth_relu_rate_upper_cosine
(104 / 997) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_upper_cosine : (276261927419105691112163 / 250000000000000000000000) -
(276261927419105691112163 / 250000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_cosine (104 / 997) <=
(276261927419105691112163 / 250000000000000000000000) + (276261927419105691112163 /
250000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_upper_cosine : (1 / 1) - (1 / 1000000000000) <= lhs_depth_relu_rate_upper_cosine
(1 / 4) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_upper_cosine : (245496676063588107521327 / 200000000000000000000000) -
(245496676063588107521327 / 200000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_cosine (1 / 4) <=
(245496676063588107521327 / 200000000000000000000000) + (245496676063588107521327 /
200000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_upper_cosine : (1 / 1) - (1 / 1000000000000) <= lhs_depth_relu_rate_upper_cosine
(1 / 3) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_upper_cosine : (640633294746059543476773 / 500000000000000000000000) -
(640633294746059543476773 / 500000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_cosine (1 / 3) <=
(640633294746059543476773 / 500000000000000000000000) + (640633294746059543476773 /
500000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_upper_cosine : (1 / 1) - (1 / 1000000000000) <= lhs_depth_relu_rate_upper_cosine
(7 / 15) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_upper_cosine : (668457617507946937538237 / 500000000000000000000000) -
(668457617507946937538237 / 500000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_cosine (7 / 15) <=
(668457617507946937538237 / 500000000000000000000000) + (668457617507946937538237 /
500000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_upper_cosine : (1 / 1) - (1 / 1000000000000) <= lhs_depth_relu_rate_upper_cosine
(2 / 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_upper_cosine : (328534580797031894574279 / 250000000000000000000000) -
(328534580797031894574279 / 250000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_cosine (2 / 5) <=
(328534580797031894574279 / 250000000000000000000000) + (328534580797031894574279 /
250000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_cosine; at_a_point. Qed.
Theorem depth_relu_rate_upper_cosine : forall x : R, 0 <= x <= 1 -> lhs_depth_relu_rate_upper_cosine x <=
rhs_depth_relu_rate_upper_cosine x.
Proof.
intros. unfold lhs_depth_relu_rate_upper_cosine, rhs_depth_relu_rate_upper_cosine, tanh, sinh, cosh. apply
le_of_difference. assert (PI_pos := PI_RGT_0); apply (same ((((24 * ((sin 1) ^ 2)) - (25 * ((sin 1) ^ 6)) - (15 * ((sin
1) ^ 4))) * x ^ 3 + ((48 * ((sin 1) ^ 2)) - (15 * ((sin 1) ^ 4))) * x ^ 2 * (1 - x) ^ 1 + (24 * ((sin 1) ^ 2)) * x ^ 1 *
(1 - x) ^ 2) / (16))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions depth_relu_rate_upper_cosine.
