From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.power_shrinks: (rho x)^2 <= rho^2, x for rho^(k-1). For rho, x in [-1, 1]. Source: textbook. *)
Definition lhs_gaussian_power_shrinks (rho x : R) : R := ((rho ^ 2) * (x ^ 2)).
Definition rhs_gaussian_power_shrinks (rho x : R) : R := (rho ^ 2).
Theorem value_1_of_lhs_gaussian_power_shrinks : (9054768940013489678530331 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_power_shrinks (-1 / 3) (4325 / 4791) <= (9054768940013489678530331 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_shrinks. at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_power_shrinks : (1111111111111111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_power_shrinks (-1 / 3) (4325 / 4791) <= (1111111111111111111111111 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_shrinks. at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_power_shrinks : (3041676238127956359708329 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_power_shrinks (4325 / 4791) (2927 / 4791) <= (3041676238127956359708329 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_shrinks. at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_power_shrinks : (4074646023006070355338649 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_power_shrinks (4325 / 4791) (2927 / 4791) <= (4074646023006070355338649 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_shrinks. at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_power_shrinks : (98112328361622185999417 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_power_shrinks (665 / 4791) (1529 / 4791) <= (98112328361622185999417 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_shrinks. at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_power_shrinks : (1926597306985315340053737 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_power_shrinks (665 / 4791) (1529 / 4791) <= (1926597306985315340053737 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_power_shrinks. at_a_point. Qed.
Theorem gaussian_power_shrinks : forall rho x : R, -1 <= rho <= 1 -> -1 <= x <= 1 -> lhs_gaussian_power_shrinks rho x <=
rhs_gaussian_power_shrinks rho x.
Proof.
intros. unfold lhs_gaussian_power_shrinks, rhs_gaussian_power_shrinks, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * (rho ^ 2) ^ 1 * (x - (-1)) ^ 1 * (1 - x) ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions gaussian_power_shrinks.
