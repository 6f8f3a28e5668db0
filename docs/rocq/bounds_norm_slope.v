From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm_slope: |d|^2/t^2 - |D d|^2 = b^2 (1 - (c/t^2)^2)/t^2 for the derivative D d of u/sqrt(|u|^2 + c) along d, u
   = (a, 0), d = (b, s), t^2 = |u|^2 + c. For a, b, s in (-oo, oo); c in (0, oo). Source: ours. *)
Definition lhs_bounds_norm_slope (a b s c : R) : R := ((((b ^ 2) + (s ^ 2)) / ((a ^ 2) + c)) - ((b ^ 2) * (c ^ 2) / (((a
^ 2) + c) ^ 3)) - ((s ^ 2) / ((a ^ 2) + c))).
Definition rhs_bounds_norm_slope (a b s c : R) : R := ((b ^ 2) * ((((a ^ 2) + c) ^ 2) - (c ^ 2)) / (((a ^ 2) + c) ^ 3)).
Theorem defined_bounds_norm_slope : forall a b s c : R, 0 < c -> (((a ^ 2) + c) <> 0) /\ ((((a ^ 2) + c) ^ 3) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_norm_slope : (4086433476347838668731071 / 1000000000000000000000000) -
(4086433476347838668731071 / 1000000000000000000000000000000000000) <= lhs_bounds_norm_slope (-1 / 1) (4325 / 1597) (665
/ 1597) (898 / 1597) <= (4086433476347838668731071 / 1000000000000000000000000) + (4086433476347838668731071 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_slope. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_slope : (4086433476347838668731071 / 1000000000000000000000000) -
(4086433476347838668731071 / 1000000000000000000000000000000000000) <= rhs_bounds_norm_slope (-1 / 1) (4325 / 1597) (665
/ 1597) (898 / 1597) <= (4086433476347838668731071 / 1000000000000000000000000) + (4086433476347838668731071 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_slope. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_slope : (734150054503058101484823 / 2000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_norm_slope (4325 / 1597) (2927 / 1597) (1529 / 1597) (2461 / 1597) <= (734150054503058101484823 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_slope. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_slope : (734150054503058101484823 / 2000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_norm_slope (4325 / 1597) (2927 / 1597) (1529 / 1597) (2461 / 1597) <= (734150054503058101484823 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_slope. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_slope : (2120884210536375996198853 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_slope (665 / 1597) (1529 / 1597) (2393 / 1597) (4024 / 1597) <=
(2120884210536375996198853 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_slope. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_slope : (2120884210536375996198853 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_norm_slope (665 / 1597) (1529 / 1597) (2393 / 1597) (4024 / 1597) <=
(2120884210536375996198853 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_slope. at_a_point. Qed.
Theorem bounds_norm_slope : forall a b s c : R, 0 < c -> lhs_bounds_norm_slope a b s c = rhs_bounds_norm_slope a b s c.
Proof.
intros. unfold lhs_bounds_norm_slope, rhs_bounds_norm_slope, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm_slope, bounds_norm_slope).
Print Assumptions what_was_proved.
