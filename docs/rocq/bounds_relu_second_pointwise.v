From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.relu_second_pointwise: (u + t)^2 - u_+^2 = (u_- - t)^2 + 2 t u_+, u = x. For x in (-oo, oo); t in [0, oo).
   Source: ours. *)
Definition lhs_bounds_relu_second_pointwise (x t : R) : R := (((t + x) ^ 2) - (((x / 2) + ((Rabs x) / 2)) ^ 2)).
Definition rhs_bounds_relu_second_pointwise (x t : R) : R := ((2 * t * ((x / 2) + ((Rabs x) / 2))) + ((((Rabs x) / 2) -
t - (x / 2)) ^ 2)).
Theorem value_1_of_lhs_bounds_relu_second_pointwise : (8 / 1) - (1 / 125000000000) <= lhs_bounds_relu_second_pointwise
(1 / 1) (2 / 1) <= (8 / 1) + (1 / 125000000000).
Proof. unfold lhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_relu_second_pointwise : (8 / 1) - (1 / 125000000000) <= rhs_bounds_relu_second_pointwise
(1 / 1) (2 / 1) <= (8 / 1) + (1 / 125000000000).
Proof. unfold rhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_relu_second_pointwise : (1088888888888888888888889 / 50000000000000000000000) -
(1088888888888888888888889 / 50000000000000000000000000000000000) <= lhs_bounds_relu_second_pointwise (-16 / 3) (10 / 1)
<= (1088888888888888888888889 / 50000000000000000000000) + (1088888888888888888888889 /
50000000000000000000000000000000000).
Proof. unfold lhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_relu_second_pointwise : (1088888888888888888888889 / 50000000000000000000000) -
(1088888888888888888888889 / 50000000000000000000000000000000000) <= rhs_bounds_relu_second_pointwise (-16 / 3) (10 / 1)
<= (1088888888888888888888889 / 50000000000000000000000) + (1088888888888888888888889 /
50000000000000000000000000000000000).
Proof. unfold rhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_relu_second_pointwise : (888888888888888888888889 / 500000000000000000000000) -
(888888888888888888888889 / 500000000000000000000000000000000000) <= lhs_bounds_relu_second_pointwise (-1 / 1) (7 / 3)
<= (888888888888888888888889 / 500000000000000000000000) + (888888888888888888888889 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_relu_second_pointwise : (888888888888888888888889 / 500000000000000000000000) -
(888888888888888888888889 / 500000000000000000000000000000000000) <= rhs_bounds_relu_second_pointwise (-1 / 1) (7 / 3)
<= (888888888888888888888889 / 500000000000000000000000) + (888888888888888888888889 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_relu_second_pointwise : (1538382716049382716049383 / 100000000000000000000000) -
(1538382716049382716049383 / 100000000000000000000000000000000000) <= lhs_bounds_relu_second_pointwise (-37 / 8) (3077 /
360) <= (1538382716049382716049383 / 100000000000000000000000) + (1538382716049382716049383 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_relu_second_pointwise : (1538382716049382716049383 / 100000000000000000000000) -
(1538382716049382716049383 / 100000000000000000000000000000000000) <= rhs_bounds_relu_second_pointwise (-37 / 8) (3077 /
360) <= (1538382716049382716049383 / 100000000000000000000000) + (1538382716049382716049383 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_relu_second_pointwise : (4671 / 250) - (4671 / 250000000000000) <=
lhs_bounds_relu_second_pointwise (4421 / 500) (1 / 1) <= (4671 / 250) + (4671 / 250000000000000).
Proof. unfold lhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_relu_second_pointwise : (4671 / 250) - (4671 / 250000000000000) <=
rhs_bounds_relu_second_pointwise (4421 / 500) (1 / 1) <= (4671 / 250) + (4671 / 250000000000000).
Proof. unfold rhs_bounds_relu_second_pointwise; at_a_point. Qed.
Theorem bounds_relu_second_pointwise : forall x t : R, 0 <= t -> lhs_bounds_relu_second_pointwise x t =
rhs_bounds_relu_second_pointwise x t.
Proof.
intros. unfold lhs_bounds_relu_second_pointwise, rhs_bounds_relu_second_pointwise, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. destruct (Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [by_cases; try (exfalso; lra); field; defined |
try lra; subst x; by_cases; try (exfalso; lra); field; defined | by_cases; try (exfalso; lra); field; defined].
Qed.

Print Assumptions bounds_relu_second_pointwise.
