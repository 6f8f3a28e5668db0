From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.norm_length: n - s/(s/n + t) = n t/(s/n + t), s the squared length of x, n its number of units, t the epsilon.
   For s in [0, oo); n in [1, oo); t in (0, oo). Source: ours. *)
Definition lhs_bounds_norm_length (s n t : R) : R := (n - (s * n / ((t * n) + s))).
Definition rhs_bounds_norm_length (s n t : R) : R := (t * (n ^ 2) / ((t * n) + s)).
Theorem defined_bounds_norm_length : forall s n t : R, 0 <= s -> 1 <= n -> 0 < t -> (((t * n) + s) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_norm_length : (3345885295524300234862667 / 1000000000000000000000000) -
(3345885295524300234862667 / 1000000000000000000000000000000000000) <= lhs_bounds_norm_length (1 / 1) (6155 / 1597)
(2728 / 1597) <= (3345885295524300234862667 / 1000000000000000000000000) + (3345885295524300234862667 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_length. at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_length : (3345885295524300234862667 / 1000000000000000000000000) -
(3345885295524300234862667 / 1000000000000000000000000000000000000) <= rhs_bounds_norm_length (1 / 1) (6155 / 1597)
(2728 / 1597) <= (3345885295524300234862667 / 1000000000000000000000000) + (3345885295524300234862667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_length. at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_length : (2402198551250932725981871 / 1000000000000000000000000) -
(2402198551250932725981871 / 1000000000000000000000000000000000000) <= lhs_bounds_norm_length (4558 / 1597) (5456 /
1597) (3160 / 1597) <= (2402198551250932725981871 / 1000000000000000000000000) + (2402198551250932725981871 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_length. at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_length : (2402198551250932725981871 / 1000000000000000000000000) -
(2402198551250932725981871 / 1000000000000000000000000000000000000) <= rhs_bounds_norm_length (4558 / 1597) (5456 /
1597) (3160 / 1597) <= (2402198551250932725981871 / 1000000000000000000000000) + (2402198551250932725981871 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_length. at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_length : (2373541211764096390361209 / 1000000000000000000000000) -
(2373541211764096390361209 / 1000000000000000000000000000000000000) <= lhs_bounds_norm_length (2728 / 1597) (4757 /
1597) (3592 / 1597) <= (2373541211764096390361209 / 1000000000000000000000000) + (2373541211764096390361209 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_length. at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_length : (2373541211764096390361209 / 1000000000000000000000000) -
(2373541211764096390361209 / 1000000000000000000000000000000000000) <= rhs_bounds_norm_length (2728 / 1597) (4757 /
1597) (3592 / 1597) <= (2373541211764096390361209 / 1000000000000000000000000) + (2373541211764096390361209 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_length. at_a_point. Qed.
Theorem bounds_norm_length : forall s n t : R, 0 <= s -> 1 <= n -> 0 < t -> lhs_bounds_norm_length s n t =
rhs_bounds_norm_length s n t.
Proof.
intros. unfold lhs_bounds_norm_length, rhs_bounds_norm_length, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm_length, bounds_norm_length).
Print Assumptions what_was_proved.
