From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.power_bend: The second derivative k (k - 1) rho^(k-2) of rho^k is >= 0, with k = 2 + j and b = rho^(k-2). For j
   in [0, oo); b in [0, 1]. Source: textbook. *)
Definition lhs_gaussian_power_bend (j b : R) : R := 0.
Definition rhs_gaussian_power_bend (j b : R) : R := (b * (j + 1) * (j + 2)).
Theorem value_1_of_lhs_gaussian_power_bend : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_bend (1 / 1) (1 / 2) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_bend; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_power_bend : (3 / 1) - (3 / 1000000000000) <= rhs_gaussian_power_bend (1 / 1) (1 / 2) <=
(3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_gaussian_power_bend; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_power_bend : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_bend (7 / 3) (534 /
997) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_bend; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_power_bend : (7736542962219993313273153 / 1000000000000000000000000) -
(7736542962219993313273153 / 1000000000000000000000000000000000000) <= rhs_gaussian_power_bend (7 / 3) (534 / 997) <=
(7736542962219993313273153 / 1000000000000000000000000) + (7736542962219993313273153 /
1000000000000000000000000000000000000).
Proof. unfold rhs_gaussian_power_bend; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_power_bend : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_bend (31 / 5) (91 /
180) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_bend; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_power_bend : (3731 / 125) - (3731 / 125000000000000) <= rhs_gaussian_power_bend (31 / 5)
(91 / 180) <= (3731 / 125) + (3731 / 125000000000000).
Proof. unfold rhs_gaussian_power_bend; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_power_bend : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_bend (9183 / 1000) (3 /
4) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_bend; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_power_bend : (341629467 / 4000000) - (341629467 / 4000000000000000000) <=
rhs_gaussian_power_bend (9183 / 1000) (3 / 4) <= (341629467 / 4000000) + (341629467 / 4000000000000000000).
Proof. unfold rhs_gaussian_power_bend; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_power_bend : (0 / 1) - (1 / 1000000000000) <= lhs_gaussian_power_bend (13 / 5) (858 /
997) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_power_bend; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_power_bend : (1425123370110330992978937 / 100000000000000000000000) -
(1425123370110330992978937 / 100000000000000000000000000000000000) <= rhs_gaussian_power_bend (13 / 5) (858 / 997) <=
(1425123370110330992978937 / 100000000000000000000000) + (1425123370110330992978937 /
100000000000000000000000000000000000).
Proof. unfold rhs_gaussian_power_bend; at_a_point. Qed.
Theorem gaussian_power_bend : forall j b : R, 0 <= j -> 0 <= b <= 1 -> lhs_gaussian_power_bend j b <=
rhs_gaussian_power_bend j b.
Proof.
intros. unfold lhs_gaussian_power_bend, rhs_gaussian_power_bend, tanh, sinh, cosh. apply le_of_difference. assert
(PI_pos := PI_RGT_0); apply (same ((1 * j ^ 2 * b ^ 1 + 3 * j ^ 1 * b ^ 1 + 2 * b ^ 1) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Print Assumptions gaussian_power_bend.
