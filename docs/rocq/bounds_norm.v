From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm: 2 - a^2/(|x|^2/2 + t) = (b^2 + 2 t)/(|x|^2/2 + t) for x = (a, b). For a, b in [-9, 9]; t in [1/1000, 1].
   Source: ours. *)
Definition lhs_bounds_norm (a b t : R) : R := (2 - (2 * (a ^ 2) / ((a ^ 2) + (b ^ 2) + (2 * t)))).
Definition rhs_bounds_norm (a b t : R) : R := (((2 * (b ^ 2)) + (4 * t)) / ((a ^ 2) + (b ^ 2) + (2 * t))).
Theorem defined_bounds_norm : forall a b t : R, -9 <= a <= 9 -> -9 <= b <= 9 -> 1 / 1000 <= t <= 1 -> (((a ^ 2) + (b ^
2) + (2 * t)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_norm : (9320149561009150419135569 / 10000000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_norm (35 / 8) (-489 / 125) (7 / 10) <= (9320149561009150419135569 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm : (9320149561009150419135569 / 10000000000000000000000000) - (1 / 1000000000000) <=
rhs_bounds_norm (35 / 8) (-489 / 125) (7 / 10) <= (9320149561009150419135569 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm : (223168807366875700175179 / 200000000000000000000000) - (223168807366875700175179 /
200000000000000000000000000000000000) <= lhs_bounds_norm (-7799 / 1000) (1093 / 125) (11 / 72) <=
(223168807366875700175179 / 200000000000000000000000) + (223168807366875700175179 /
200000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm : (223168807366875700175179 / 200000000000000000000000) - (223168807366875700175179 /
200000000000000000000000000000000000) <= rhs_bounds_norm (-7799 / 1000) (1093 / 125) (11 / 72) <=
(223168807366875700175179 / 200000000000000000000000) + (223168807366875700175179 /
200000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm : (493140348470297708876389 / 250000000000000000000000) - (493140348470297708876389 /
250000000000000000000000000000000000) <= lhs_bounds_norm (-1 / 2) (83 / 20) (3 / 8) <= (493140348470297708876389 /
250000000000000000000000) + (493140348470297708876389 / 250000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm : (493140348470297708876389 / 250000000000000000000000) - (493140348470297708876389 /
250000000000000000000000000000000000) <= rhs_bounds_norm (-1 / 2) (83 / 20) (3 / 8) <= (493140348470297708876389 /
250000000000000000000000) + (493140348470297708876389 / 250000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_norm : (315012585693413859440019 / 200000000000000000000000) - (315012585693413859440019 /
200000000000000000000000000000000000) <= lhs_bounds_norm (-18 / 5) (2473 / 360) (53 / 125) <= (315012585693413859440019
/ 200000000000000000000000) + (315012585693413859440019 / 200000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_norm : (315012585693413859440019 / 200000000000000000000000) - (315012585693413859440019 /
200000000000000000000000000000000000) <= rhs_bounds_norm (-18 / 5) (2473 / 360) (53 / 125) <= (315012585693413859440019
/ 200000000000000000000000) + (315012585693413859440019 / 200000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_norm : (7249812997257293106965569 / 10000000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_norm (-15 / 2) (11 / 2) (867 / 1000) <= (7249812997257293106965569 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_norm; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_norm : (7249812997257293106965569 / 10000000000000000000000000) - (1 / 1000000000000) <=
rhs_bounds_norm (-15 / 2) (11 / 2) (867 / 1000) <= (7249812997257293106965569 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_norm; at_a_point. Qed.
Theorem bounds_norm : forall a b t : R, -9 <= a <= 9 -> -9 <= b <= 9 -> 1 / 1000 <= t <= 1 -> lhs_bounds_norm a b t =
rhs_bounds_norm a b t.
Proof.
intros. unfold lhs_bounds_norm, rhs_bounds_norm, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm, bounds_norm).
Print Assumptions what_was_proved.
