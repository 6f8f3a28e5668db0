From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.tanh_least: The value of tanh is at least -1, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_tanh_least (x : R) : R := (-1).
Definition rhs_bounds_tanh_least (x : R) : R := (tanh x).
Theorem value_1_of_lhs_bounds_tanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_least (7 / 2) <= (-1 / 1) +
(1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_tanh_least : (4990889488055993546421367 / 5000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_tanh_least (7 / 2) <= (4990889488055993546421367 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_tanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_least (-10 / 3) <= (-1 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_tanh_least : (-4987289837369186416236559 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_tanh_least (-10 / 3) <= (-4987289837369186416236559 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_tanh_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_tanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_least (15 / 2) <= (-1 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_tanh_least : (9999993881955461487505497 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_tanh_least (15 / 2) <= (9999993881955461487505497 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_tanh_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_tanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_least (-1 / 2) <= (-1 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_tanh_least : (-924234314520019517004637 / 2000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_tanh_least (-1 / 2) <= (-924234314520019517004637 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_tanh_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_tanh_least : (-1 / 1) - (1 / 1000000000000) <= lhs_bounds_tanh_least (-36 / 5) <= (-1 / 1)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_tanh_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_tanh_least : (-1999997770439765657563109 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_tanh_least (-36 / 5) <= (-1999997770439765657563109 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_tanh_least; at_a_point. Qed.
Theorem bounds_tanh_least : forall x : R, lhs_bounds_tanh_least x <= rhs_bounds_tanh_least x.
Proof.
intros. unfold lhs_bounds_tanh_least, rhs_bounds_tanh_least, tanh, sinh, cosh. apply le_of_difference. as_exp (- x);
replace (exp (- x)) with (/ exp x ^ 1) by exponents; as_exp x; assert (Pgrown_0 : 0 < exp x) by apply exp_pos; set
(grown_0 := exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((2 * grown_0 ^ 2) / (((grown_0 ^
2) + 1)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Print Assumptions bounds_tanh_least.
