From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.swing: 1 - (3 sqrt(3)/2)(x - x^3) = (3 sqrt(3)/2)(x - 1/sqrt(3))^2 (x + 2/sqrt(3)). For x in [0, oo). Source:
   Hoelder's inequality with exponents 3/2 and 3. *)
Definition lhs_bounds_swing (x : R) : R := (1 - (3 * (sqrt 3) * (x - (x ^ 3)) / 2)).
Definition rhs_bounds_swing (x : R) : R := (3 * (sqrt 3) * (((3 * x) - (sqrt 3)) ^ 2) * ((3 * x) + (2 * (sqrt 3))) /
54).
Theorem value_1_of_lhs_bounds_swing : (1 / 1) - (1 / 1000000000000) <= lhs_bounds_swing (1 / 1) <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_bounds_swing. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_swing : (1 / 1) - (1 / 1000000000000) <= rhs_bounds_swing (1 / 1) <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_bounds_swing. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_swing : (5398804829863390226462311 / 100000000000000000000000) -
(5398804829863390226462311 / 100000000000000000000000000000000000) <= lhs_bounds_swing (4558 / 1597) <=
(5398804829863390226462311 / 100000000000000000000000) + (5398804829863390226462311 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_swing. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_swing : (5398804829863390226462311 / 100000000000000000000000) -
(5398804829863390226462311 / 100000000000000000000000000000000000) <= rhs_bounds_swing (4558 / 1597) <=
(5398804829863390226462311 / 100000000000000000000000) + (5398804829863390226462311 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_swing. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_swing : (1188996584186003377669049 / 125000000000000000000000) -
(1188996584186003377669049 / 125000000000000000000000000000000000) <= lhs_bounds_swing (2728 / 1597) <=
(1188996584186003377669049 / 125000000000000000000000) + (1188996584186003377669049 /
125000000000000000000000000000000000).
Proof. unfold lhs_bounds_swing. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_swing : (1188996584186003377669049 / 125000000000000000000000) -
(1188996584186003377669049 / 125000000000000000000000000000000000) <= rhs_bounds_swing (2728 / 1597) <=
(1188996584186003377669049 / 125000000000000000000000) + (1188996584186003377669049 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_swing. at_a_point. Qed.
Theorem bounds_swing : forall x : R, 0 <= x -> lhs_bounds_swing x = rhs_bounds_swing x.
Proof.
intros. unfold lhs_bounds_swing, rhs_bounds_swing, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. assert
(Q0 : sqrt 3 ^ 2 = 3) by (apply pow2_sqrt; defined). try assert (P0 : 0 < sqrt 3) by (apply sqrt_lt_R0; defined). field
[Q0]; defined.
Qed.

Print Assumptions bounds_swing.
