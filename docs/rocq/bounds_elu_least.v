From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.elu_least: The value of elu is at least -scale, for every real x. For x in (-oo, oo); scale in [0, oo). Source:
   ours. *)
Definition lhs_bounds_elu_least (x scale : R) : R := (- scale).
Definition rhs_bounds_elu_least (x scale : R) : R := ((scale * ((exp (- (Rmax 0 (- x)))) - 1)) + (Rmax 0 x)).
Theorem value_1_of_lhs_bounds_elu_least : (-3179538615847542627883651 / 1000000000000000000000000) -
(3179538615847542627883651 / 1000000000000000000000000000000000000) <= lhs_bounds_elu_least (-87 / 10) (3170 / 997) <=
(-3179538615847542627883651 / 1000000000000000000000000) + (3179538615847542627883651 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_elu_least; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_elu_least : (-635801789965731033517667 / 200000000000000000000000) -
(635801789965731033517667 / 200000000000000000000000000000000000) <= rhs_bounds_elu_least (-87 / 10) (3170 / 997) <=
(-635801789965731033517667 / 200000000000000000000000) + (635801789965731033517667 /
200000000000000000000000000000000000).
Proof. unfold rhs_bounds_elu_least; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_elu_least : (-3 / 10) - (1 / 1000000000000) <= lhs_bounds_elu_least (-1134 / 997) (3 / 10)
<= (-3 / 10) + (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_least; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_elu_least : (-2038056871494887562013283 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_elu_least (-1134 / 997) (3 / 10) <= (-2038056871494887562013283 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_elu_least; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_elu_least : (-25 / 8) - (1 / 320000000000) <= lhs_bounds_elu_least (-9 / 2) (25 / 8) <=
(-25 / 8) + (1 / 320000000000).
Proof. unfold lhs_bounds_elu_least; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_elu_least : (-3090284385817992792199553 / 1000000000000000000000000) -
(3090284385817992792199553 / 1000000000000000000000000000000000000) <= rhs_bounds_elu_least (-9 / 2) (25 / 8) <=
(-3090284385817992792199553 / 1000000000000000000000000) + (3090284385817992792199553 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_elu_least; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_elu_least : (-4916666666666666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_elu_least (11 / 3) (59 / 120) <= (-4916666666666666666666667 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_elu_least; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_elu_least : (3666666666666666666666667 / 1000000000000000000000000) -
(3666666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_bounds_elu_least (11 / 3) (59 / 120) <=
(3666666666666666666666667 / 1000000000000000000000000) + (3666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_elu_least; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_elu_least : (-10 / 1) - (1 / 100000000000) <= lhs_bounds_elu_least (-13 / 6) (10 / 1) <=
(-10 / 1) + (1 / 100000000000).
Proof. unfold lhs_bounds_elu_least; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_elu_least : (-27670036125228508771247 / 3125000000000000000000) - (27670036125228508771247
/ 3125000000000000000000000000000000) <= rhs_bounds_elu_least (-13 / 6) (10 / 1) <= (-27670036125228508771247 /
3125000000000000000000) + (27670036125228508771247 / 3125000000000000000000000000000000).
Proof. unfold rhs_bounds_elu_least; at_a_point. Qed.
Theorem bounds_elu_least : forall x scale : R, 0 <= scale -> lhs_bounds_elu_least x scale <= rhs_bounds_elu_least x
scale.
Proof.
intros. unfold lhs_bounds_elu_least, rhs_bounds_elu_least, tanh, sinh, cosh. apply le_of_difference. destruct
(Rtotal_order x 0) as [Cx1|[Cx1|Cx1]]; [by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0; as_exp x; replace (exp
x) with (/ exp (- x) ^ 1) by exponents; assert (Pgrown_0 : 0 < exp (- x)) by apply exp_pos; assert (Lgrown_0 : 1 + (- x)
+ (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp (- x)) by (apply exp_above; first [lra | positive]); set (grown_0 := exp (- x))
in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * scale ^ 1) / (grown_0))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined] | try lra; subst x; by_cases; try (exfalso; lra); as_exp 0;
rewrite ?exp_0; assert (PI_pos := PI_RGT_0); apply (same ((1 * scale ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive |
strictly] | field; defined] | by_cases; try (exfalso; lra); as_exp 0; rewrite ?exp_0; assert (PI_pos := PI_RGT_0); apply
(same ((1 * x ^ 1 + 1 * scale ^ 1) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined]].
Qed.

Print Assumptions bounds_elu_least.
