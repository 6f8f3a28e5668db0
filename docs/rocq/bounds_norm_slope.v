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
Theorem value_1_of_lhs_bounds_norm_slope : (1128958062103701789851189 / 2500000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_norm_slope (-43 / 10) (-10 / 3) (-1903 / 360) (5 / 1) <= (1128958062103701789851189 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_slope; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_slope : (1128958062103701789851189 / 2500000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_norm_slope (-43 / 10) (-10 / 3) (-1903 / 360) (5 / 1) <= (1128958062103701789851189 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_slope; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_slope : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_norm_slope (5 / 2) (0 / 1) (-22 /
5) (2209 / 360) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_slope; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_slope : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_norm_slope (5 / 2) (0 / 1) (-22 /
5) (2209 / 360) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_slope; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_slope : (2048188506547389688544303 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_slope (11 / 60) (4651 / 1000) (317 / 60) (1479 / 250) <= (2048188506547389688544303 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_slope; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_slope : (2048188506547389688544303 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_norm_slope (11 / 60) (4651 / 1000) (317 / 60) (1479 / 250) <= (2048188506547389688544303 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_slope; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_norm_slope : (826053429676368817423163 / 250000000000000000000000) -
(826053429676368817423163 / 250000000000000000000000000000000000) <= lhs_bounds_norm_slope (7 / 2) (-37 / 4) (-1 / 1) (9
/ 1) <= (826053429676368817423163 / 250000000000000000000000) + (826053429676368817423163 /
250000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_slope; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_norm_slope : (826053429676368817423163 / 250000000000000000000000) -
(826053429676368817423163 / 250000000000000000000000000000000000) <= rhs_bounds_norm_slope (7 / 2) (-37 / 4) (-1 / 1) (9
/ 1) <= (826053429676368817423163 / 250000000000000000000000) + (826053429676368817423163 /
250000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_slope; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_norm_slope : (764326313891758874815027 / 2000000000000000000000000) - (1 / 1000000000000)
<= lhs_bounds_norm_slope (-6 / 1) (-4 / 1) (6422 / 997) (26 / 5) <= (764326313891758874815027 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_slope; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_norm_slope : (764326313891758874815027 / 2000000000000000000000000) - (1 / 1000000000000)
<= rhs_bounds_norm_slope (-6 / 1) (-4 / 1) (6422 / 997) (26 / 5) <= (764326313891758874815027 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_slope; at_a_point. Qed.
Theorem bounds_norm_slope : forall a b s c : R, 0 < c -> lhs_bounds_norm_slope a b s c = rhs_bounds_norm_slope a b s c.
Proof.
intros. unfold lhs_bounds_norm_slope, rhs_bounds_norm_slope, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm_slope, bounds_norm_slope).
Print Assumptions what_was_proved.
