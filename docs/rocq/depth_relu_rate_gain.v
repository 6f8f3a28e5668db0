From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.relu_rate_gain: 16 sin^6(t/2) = 2 (1 - cos t)^3, which is (u s/2)^2 = 2/(9 pi^2) multiplied out, for u = (1 - cos
   t)^(-1/2) and s = (8/3) sin^3(t/2)/(pi (1 - cos t)). For theta in [0, 4]. Source: ours. *)
Definition lhs_depth_relu_rate_gain (theta : R) : R := (16 * ((sin (theta / 2)) ^ 6)).
Definition rhs_depth_relu_rate_gain (theta : R) : R := (2 * ((1 - (cos theta)) ^ 3)).
Theorem value_1_of_lhs_depth_relu_rate_gain : (248868496991482284210761 / 20000000000000000000000) -
(248868496991482284210761 / 20000000000000000000000000000000000) <= lhs_depth_relu_rate_gain (77 / 30) <=
(248868496991482284210761 / 20000000000000000000000) + (248868496991482284210761 / 20000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem value_1_of_rhs_depth_relu_rate_gain : (248868496991482284210761 / 20000000000000000000000) -
(248868496991482284210761 / 20000000000000000000000000000000000) <= rhs_depth_relu_rate_gain (77 / 30) <=
(248868496991482284210761 / 20000000000000000000000) + (248868496991482284210761 / 20000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem value_2_of_lhs_depth_relu_rate_gain : (3397004808739492699737807 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_relu_rate_gain (11 / 15) <= (3397004808739492699737807 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem value_2_of_rhs_depth_relu_rate_gain : (3397004808739492699737807 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_relu_rate_gain (11 / 15) <= (3397004808739492699737807 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem value_3_of_lhs_depth_relu_rate_gain : (1364790701933053430405371 / 100000000000000000000000) -
(1364790701933053430405371 / 100000000000000000000000000000000000) <= lhs_depth_relu_rate_gain (18 / 5) <=
(1364790701933053430405371 / 100000000000000000000000) + (1364790701933053430405371 /
100000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem value_3_of_rhs_depth_relu_rate_gain : (1364790701933053430405371 / 100000000000000000000000) -
(1364790701933053430405371 / 100000000000000000000000000000000000) <= rhs_depth_relu_rate_gain (18 / 5) <=
(1364790701933053430405371 / 100000000000000000000000) + (1364790701933053430405371 /
100000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem value_4_of_lhs_depth_relu_rate_gain : (1511457657651464531718661 / 100000000000000000000000) -
(1511457657651464531718661 / 100000000000000000000000000000000000) <= lhs_depth_relu_rate_gain (41 / 12) <=
(1511457657651464531718661 / 100000000000000000000000) + (1511457657651464531718661 /
100000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem value_4_of_rhs_depth_relu_rate_gain : (1511457657651464531718661 / 100000000000000000000000) -
(1511457657651464531718661 / 100000000000000000000000000000000000) <= rhs_depth_relu_rate_gain (41 / 12) <=
(1511457657651464531718661 / 100000000000000000000000) + (1511457657651464531718661 /
100000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem value_5_of_lhs_depth_relu_rate_gain : (2180362598155682907898189 / 1000000000000000000000000) -
(2180362598155682907898189 / 1000000000000000000000000000000000000) <= lhs_depth_relu_rate_gain (8 / 5) <=
(2180362598155682907898189 / 1000000000000000000000000) + (2180362598155682907898189 /
1000000000000000000000000000000000000).
Proof. unfold lhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem value_5_of_rhs_depth_relu_rate_gain : (2180362598155682907898189 / 1000000000000000000000000) -
(2180362598155682907898189 / 1000000000000000000000000000000000000) <= rhs_depth_relu_rate_gain (8 / 5) <=
(2180362598155682907898189 / 1000000000000000000000000) + (2180362598155682907898189 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_relu_rate_gain; at_a_point. Qed.
Theorem depth_relu_rate_gain : forall theta : R, 0 <= theta <= 4 -> lhs_depth_relu_rate_gain theta =
rhs_depth_relu_rate_gain theta.
Proof.
intros. unfold lhs_depth_relu_rate_gain, rhs_depth_relu_rate_gain, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. pose (h := (theta / 2)). assert (P := sin2_cos2 h). unfold Rsqr in P. replace (theta / 2) with h by (unfold
h; field). replace theta with (h + h) by (unfold h; field). rewrite ?sin_plus, ?cos_plus. first [ring | lra | timeout 20
nra].
Qed.

Print Assumptions depth_relu_rate_gain.
