From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.mean_slope: (x^2/t + t)/2 - x = (x - t)^2/(2 t). For x in (-oo, oo); t in (0, oo). Source: Cauchy-Schwarz, by the
   arithmetic and geometric mean. *)
Definition lhs_bounds_mean_slope (x t : R) : R := ((t / 2) + ((x ^ 2) / (2 * t)) - x).
Definition rhs_bounds_mean_slope (x t : R) : R := (((x - t) ^ 2) / (2 * t)).
Theorem defined_bounds_mean_slope : forall x t : R, 0 < t -> ((2 * t) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_mean_slope : (142129 / 25000) - (142129 / 25000000000000000) <= lhs_bounds_mean_slope
(-127 / 50) (5 / 1) <= (142129 / 25000) + (142129 / 25000000000000000).
Proof. unfold lhs_bounds_mean_slope; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_mean_slope : (142129 / 25000) - (142129 / 25000000000000000) <= rhs_bounds_mean_slope
(-127 / 50) (5 / 1) <= (142129 / 25000) + (142129 / 25000000000000000).
Proof. unfold rhs_bounds_mean_slope; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_mean_slope : (384076173076923076923077 / 200000000000000000000000) -
(384076173076923076923077 / 200000000000000000000000000000000000) <= lhs_bounds_mean_slope (9669 / 1000) (26 / 5) <=
(384076173076923076923077 / 200000000000000000000000) + (384076173076923076923077 /
200000000000000000000000000000000000).
Proof. unfold lhs_bounds_mean_slope; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_mean_slope : (384076173076923076923077 / 200000000000000000000000) -
(384076173076923076923077 / 200000000000000000000000000000000000) <= rhs_bounds_mean_slope (9669 / 1000) (26 / 5) <=
(384076173076923076923077 / 200000000000000000000000) + (384076173076923076923077 /
200000000000000000000000000000000000).
Proof. unfold rhs_bounds_mean_slope; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_mean_slope : (1681 / 320) - (1681 / 320000000000000) <= lhs_bounds_mean_slope (-5 / 2) (8
/ 5) <= (1681 / 320) + (1681 / 320000000000000).
Proof. unfold lhs_bounds_mean_slope; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_mean_slope : (1681 / 320) - (1681 / 320000000000000) <= rhs_bounds_mean_slope (-5 / 2) (8
/ 5) <= (1681 / 320) + (1681 / 320000000000000).
Proof. unfold rhs_bounds_mean_slope; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_mean_slope : (1111111111111111111111111 / 5000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_mean_slope (16 / 3) (4 / 1) <= (1111111111111111111111111 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_mean_slope; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_mean_slope : (1111111111111111111111111 / 5000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_mean_slope (16 / 3) (4 / 1) <= (1111111111111111111111111 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_mean_slope; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_mean_slope : (343528852681602172437203 / 20000000000000000000000) -
(343528852681602172437203 / 20000000000000000000000000000000000) <= lhs_bounds_mean_slope (-103 / 12) (491 / 60) <=
(343528852681602172437203 / 20000000000000000000000) + (343528852681602172437203 / 20000000000000000000000000000000000).
Proof. unfold lhs_bounds_mean_slope; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_mean_slope : (343528852681602172437203 / 20000000000000000000000) -
(343528852681602172437203 / 20000000000000000000000000000000000) <= rhs_bounds_mean_slope (-103 / 12) (491 / 60) <=
(343528852681602172437203 / 20000000000000000000000) + (343528852681602172437203 / 20000000000000000000000000000000000).
Proof. unfold rhs_bounds_mean_slope; at_a_point. Qed.
Theorem bounds_mean_slope : forall x t : R, 0 < t -> lhs_bounds_mean_slope x t = rhs_bounds_mean_slope x t.
Proof.
intros. unfold lhs_bounds_mean_slope, rhs_bounds_mean_slope, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (defined_bounds_mean_slope, bounds_mean_slope).
Print Assumptions what_was_proved.
