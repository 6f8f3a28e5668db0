From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* tokens.modular_addition_paper: q^2 + (1 - q^2)/p at q = (1 + rho)/2, rho = 1/4 and p = 113, the paper's setting, is .396
   up to .0005. For no variables. Source: paper, section 6 (setting), as publicly reported; the number ours. *)
Definition lhs_tokens_modular_addition_paper : R := (1 / 56500).
Definition rhs_tokens_modular_addition_paper : R := (1 / 2000).
Theorem value_1_of_lhs_tokens_modular_addition_paper : (1769911504424778761061947 / 100000000000000000000000000000) - (1
/ 1000000000000) <= lhs_tokens_modular_addition_paper <= (1769911504424778761061947 / 100000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_tokens_modular_addition_paper; at_a_point. Qed.
Theorem value_1_of_rhs_tokens_modular_addition_paper : (1 / 2000) - (1 / 1000000000000) <=
rhs_tokens_modular_addition_paper <= (1 / 2000) + (1 / 1000000000000).
Proof. unfold rhs_tokens_modular_addition_paper; at_a_point. Qed.
Theorem tokens_modular_addition_paper : lhs_tokens_modular_addition_paper <= rhs_tokens_modular_addition_paper.
Proof.
intros. unfold lhs_tokens_modular_addition_paper, rhs_tokens_modular_addition_paper, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Print Assumptions tokens_modular_addition_paper.
