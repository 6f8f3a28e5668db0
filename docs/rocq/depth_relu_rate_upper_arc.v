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
Theorem value_1_of_lhs_depth_relu_rate_upper_arc : (1328984502174286928095457 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_upper_arc (5 / 3) <= (1328984502174286928095457 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_upper_arc : (1328984502174286928095457 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_upper_arc (5 / 3) <= (1328984502174286928095457 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_upper_arc : (-4206418677445106361951751 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_upper_arc (3 / 1) <= (-4206418677445106361951751 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_upper_arc : (-4206418677445106361951751 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_upper_arc (3 / 1) <= (-4206418677445106361951751 / 5000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_upper_arc : (6727345691899394756055551 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_upper_arc (190 / 997) <= (6727345691899394756055551 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_upper_arc : (6727345691899394756055551 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_upper_arc (190 / 997) <= (6727345691899394756055551 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_upper_arc : (-525284719110546460476393 / 500000000000000000000000) -
(525284719110546460476393 / 500000000000000000000000000000000000) <= lhs_depth_relu_rate_upper_arc (3177 / 997) <=
(-525284719110546460476393 / 500000000000000000000000) + (525284719110546460476393 /
500000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_upper_arc : (-525284719110546460476393 / 500000000000000000000000) -
(525284719110546460476393 / 500000000000000000000000000000000000) <= rhs_depth_relu_rate_upper_arc (3177 / 997) <=
(-525284719110546460476393 / 500000000000000000000000) + (525284719110546460476393 /
500000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_upper_arc : (648608684799785152500301 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_upper_arc (1 / 1) <= (648608684799785152500301 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_upper_arc : (648608684799785152500301 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_upper_arc (1 / 1) <= (648608684799785152500301 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_upper_arc; at_a_point. Qed.
Theorem depth_relu_rate_upper_arc : forall theta : R, 0 <= theta <= 4 -> lhs_depth_relu_rate_upper_arc theta =
rhs_depth_relu_rate_upper_arc theta.
Proof.
intros. unfold lhs_depth_relu_rate_upper_arc, rhs_depth_relu_rate_upper_arc, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions depth_relu_rate_upper_arc.
