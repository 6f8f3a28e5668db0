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
Theorem value_1_of_lhs_bounds_norm_length : (7235767124517461172457133 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_length (83 / 10) (2839 / 1000) (1 / 1) <= (7235767124517461172457133 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_length; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_norm_length : (7235767124517461172457133 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_norm_length (83 / 10) (2839 / 1000) (1 / 1) <= (7235767124517461172457133 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_length; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_norm_length : (4303341902313624678663239 / 1000000000000000000000000) -
(4303341902313624678663239 / 1000000000000000000000000000000000000) <= lhs_bounds_norm_length (22 / 3) (6 / 1) (31 / 10)
<= (4303341902313624678663239 / 1000000000000000000000000) + (4303341902313624678663239 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_length; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_norm_length : (4303341902313624678663239 / 1000000000000000000000000) -
(4303341902313624678663239 / 1000000000000000000000000000000000000) <= rhs_bounds_norm_length (22 / 3) (6 / 1) (31 / 10)
<= (4303341902313624678663239 / 1000000000000000000000000) + (4303341902313624678663239 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_length; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_norm_length : (4441537544696066746126341 / 500000000000000000000000) -
(4441537544696066746126341 / 500000000000000000000000000000000000) <= lhs_bounds_norm_length (1 / 1) (91 / 10) (9 / 2)
<= (4441537544696066746126341 / 500000000000000000000000) + (4441537544696066746126341 /
500000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_length; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_norm_length : (4441537544696066746126341 / 500000000000000000000000) -
(4441537544696066746126341 / 500000000000000000000000000000000000) <= rhs_bounds_norm_length (1 / 1) (91 / 10) (9 / 2)
<= (4441537544696066746126341 / 500000000000000000000000) + (4441537544696066746126341 /
500000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_length; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_norm_length : (9055459989112683723462167 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_norm_length (37 / 4) (228 / 125) (5 / 1) <= (9055459989112683723462167 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_norm_length; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_norm_length : (9055459989112683723462167 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_norm_length (37 / 4) (228 / 125) (5 / 1) <= (9055459989112683723462167 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_norm_length; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_norm_length : (278409090909090909090909 / 250000000000000000000000) -
(278409090909090909090909 / 250000000000000000000000000000000000) <= lhs_bounds_norm_length (1 / 1) (7 / 4) (1 / 1) <=
(278409090909090909090909 / 250000000000000000000000) + (278409090909090909090909 /
250000000000000000000000000000000000).
Proof. unfold lhs_bounds_norm_length; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_norm_length : (278409090909090909090909 / 250000000000000000000000) -
(278409090909090909090909 / 250000000000000000000000000000000000) <= rhs_bounds_norm_length (1 / 1) (7 / 4) (1 / 1) <=
(278409090909090909090909 / 250000000000000000000000) + (278409090909090909090909 /
250000000000000000000000000000000000).
Proof. unfold rhs_bounds_norm_length; at_a_point. Qed.
Theorem bounds_norm_length : forall s n t : R, 0 <= s -> 1 <= n -> 0 < t -> lhs_bounds_norm_length s n t =
rhs_bounds_norm_length s n t.
Proof.
intros. unfold lhs_bounds_norm_length, rhs_bounds_norm_length, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_bounds_norm_length, bounds_norm_length).
Print Assumptions what_was_proved.
