From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.elu_least: The value of elu is at least -scale, for every real x. For x in (-oo, oo); scale in [0, oo). Source:
   ours. *)
Definition lhs_bounds_elu_least (x scale : R) : R := (- scale).
Definition rhs_bounds_elu_least (x scale : R) : R := ((scale * ((exp (- (Rmax 0 (- x)))) - 1)) + (Rmax 0 x)).
Theorem value_1_of_lhs_bounds_elu_least : (-713525360050093926111459 / 250000000000000000000000) -
(713525360050093926111459 / 250000000000000000000000000000000000) <= lhs_bounds_elu_least (-1 / 1) (4558 / 1597) <=
(-713525360050093926111459 / 250000000000000000000000) + (713525360050093926111459 /
250000000000000000000000000000000000).
Proof. unfold lhs_bounds_elu_least. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_elu_least : (-45103404933321319633181 / 25000000000000000000000) -
(45103404933321319633181 / 25000000000000000000000000000000000) <= rhs_bounds_elu_least (-1 / 1) (4558 / 1597) <=
(-45103404933321319633181 / 25000000000000000000000) + (45103404933321319633181 / 25000000000000000000000000000000000).
Proof. unfold rhs_bounds_elu_least. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_elu_least : (-151025360050093926111459 / 62500000000000000000000) -
(151025360050093926111459 / 62500000000000000000000000000000000) <= lhs_bounds_elu_least (4325 / 1597) (3859 / 1597) <=
(-151025360050093926111459 / 62500000000000000000000) + (151025360050093926111459 /
62500000000000000000000000000000000).
Proof. unfold lhs_bounds_elu_least. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_elu_least : (338525360050093926111459 / 125000000000000000000000) -
(338525360050093926111459 / 125000000000000000000000000000000000) <= rhs_bounds_elu_least (4325 / 1597) (3859 / 1597) <=
(338525360050093926111459 / 125000000000000000000000) + (338525360050093926111459 /
125000000000000000000000000000000000).
Proof. unfold rhs_bounds_elu_least. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_elu_least : (-494677520350657482780213 / 250000000000000000000000) -
(494677520350657482780213 / 250000000000000000000000000000000000) <= lhs_bounds_elu_least (665 / 1597) (3160 / 1597) <=
(-494677520350657482780213 / 250000000000000000000000) + (494677520350657482780213 /
250000000000000000000000000000000000).
Proof. unfold lhs_bounds_elu_least. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_elu_least : (2082028804007514088916719 / 5000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_elu_least (665 / 1597) (3160 / 1597) <= (2082028804007514088916719 / 5000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_elu_least. at_a_point. Qed.
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
