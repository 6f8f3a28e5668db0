From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.popoviciu: (b - a)^2/4 - (b - t)(t - a) = ((a + b)/2 - t)^2. For a, b, t in (-oo, oo). Source: Popoviciu (1935). *)
Definition lhs_bounds_popoviciu (a b t : R) : R := ((((b - a) ^ 2) / 4) - ((b - t) * (t - a))).
Definition rhs_bounds_popoviciu (a b t : R) : R := (((a / 2) + (b / 2) - t) ^ 2).
Theorem value_1_of_lhs_bounds_popoviciu : (1915775077644409190839587 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_popoviciu (-1 / 1) (4325 / 1597) (665 / 1597) <= (1915775077644409190839587 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_popoviciu. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_popoviciu : (1915775077644409190839587 / 10000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_popoviciu (-1 / 1) (4325 / 1597) (665 / 1597) <= (1915775077644409190839587 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_bounds_popoviciu. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_popoviciu : (431049392469992067938907 / 250000000000000000000000) -
(431049392469992067938907 / 250000000000000000000000000000000000) <= lhs_bounds_popoviciu (4325 / 1597) (2927 / 1597)
(1529 / 1597) <= (431049392469992067938907 / 250000000000000000000000) + (431049392469992067938907 /
250000000000000000000000000000000000).
Proof. unfold lhs_bounds_popoviciu. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_popoviciu : (431049392469992067938907 / 250000000000000000000000) -
(431049392469992067938907 / 250000000000000000000000000000000000) <= rhs_bounds_popoviciu (4325 / 1597) (2927 / 1597)
(1529 / 1597) <= (431049392469992067938907 / 250000000000000000000000) + (431049392469992067938907 /
250000000000000000000000000000000000).
Proof. unfold rhs_bounds_popoviciu. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_popoviciu : (6585673121448363772242021 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_popoviciu (665 / 1597) (1529 / 1597) (2393 / 1597) <= (6585673121448363772242021 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_popoviciu. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_popoviciu : (6585673121448363772242021 / 10000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_popoviciu (665 / 1597) (1529 / 1597) (2393 / 1597) <= (6585673121448363772242021 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_popoviciu. at_a_point. Qed.
Theorem bounds_popoviciu : forall a b t : R, lhs_bounds_popoviciu a b t = rhs_bounds_popoviciu a b t.
Proof.
intros. unfold lhs_bounds_popoviciu, rhs_bounds_popoviciu, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Print Assumptions bounds_popoviciu.
