From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* gaussian.shift: phi(x) e_s(x) = phi(x - s). For x, s in (-oo, oo). Source: textbook. *)
Definition lhs_gaussian_shift (x s : R) : R := ((sqrt 2) / (2 * (sqrt PI) * (exp ((x ^ 2) / 2)) * (exp (((s ^ 2) / 2) -
(s * x))))).
Definition rhs_gaussian_shift (x s : R) : R := ((sqrt 2) / (2 * (sqrt PI) * (exp (((x - s) ^ 2) / 2)))).
Theorem defined_gaussian_shift : forall x s : R, ((2 * (sqrt PI) * (exp ((x ^ 2) / 2)) * (exp (((s ^ 2) / 2) - (s *
x)))) <> 0) /\ ((2 * (sqrt PI) * (exp (((x - s) ^ 2) / 2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_gaussian_shift : (3433492817985205140142577 /
100000000000000000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <= lhs_gaussian_shift (13 / 3)
(-37 / 4) <= (3433492817985205140142577 / 100000000000000000000000000000000000000000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_gaussian_shift; at_a_point. Qed.
Theorem value_1_of_rhs_gaussian_shift : (3433492817985205140142577 /
100000000000000000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <= rhs_gaussian_shift (13 / 3)
(-37 / 4) <= (3433492817985205140142577 / 100000000000000000000000000000000000000000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_gaussian_shift; at_a_point. Qed.
Theorem value_2_of_lhs_gaussian_shift : (3388150494440887363689227 / 50000000000000000000000000000) - (1 /
1000000000000) <= lhs_gaussian_shift (19 / 6) (-1 / 1) <= (3388150494440887363689227 / 50000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_gaussian_shift; at_a_point. Qed.
Theorem value_2_of_rhs_gaussian_shift : (3388150494440887363689227 / 50000000000000000000000000000) - (1 /
1000000000000) <= rhs_gaussian_shift (19 / 6) (-1 / 1) <= (3388150494440887363689227 / 50000000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_gaussian_shift; at_a_point. Qed.
Theorem value_3_of_lhs_gaussian_shift : (7895015830089415576845033 / 100000000000000000000000000) - (1 / 1000000000000)
<= lhs_gaussian_shift (-14 / 5) (-1 / 1) <= (7895015830089415576845033 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_gaussian_shift; at_a_point. Qed.
Theorem value_3_of_rhs_gaussian_shift : (7895015830089415576845033 / 100000000000000000000000000) - (1 / 1000000000000)
<= rhs_gaussian_shift (-14 / 5) (-1 / 1) <= (7895015830089415576845033 / 100000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_gaussian_shift; at_a_point. Qed.
Theorem value_4_of_lhs_gaussian_shift : (227805388240383711773643 / 2000000000000000000000000) - (1 / 1000000000000) <=
lhs_gaussian_shift (0 / 1) (-19 / 12) <= (227805388240383711773643 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_gaussian_shift; at_a_point. Qed.
Theorem value_4_of_rhs_gaussian_shift : (227805388240383711773643 / 2000000000000000000000000) - (1 / 1000000000000) <=
rhs_gaussian_shift (0 / 1) (-19 / 12) <= (227805388240383711773643 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_gaussian_shift; at_a_point. Qed.
Theorem value_5_of_lhs_gaussian_shift : (3989422804014326779399461 / 10000000000000000000000000) - (1 / 1000000000000)
<= lhs_gaussian_shift (-42 / 5) (-42 / 5) <= (3989422804014326779399461 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_gaussian_shift; at_a_point. Qed.
Theorem value_5_of_rhs_gaussian_shift : (3989422804014326779399461 / 10000000000000000000000000) - (1 / 1000000000000)
<= rhs_gaussian_shift (-42 / 5) (-42 / 5) <= (3989422804014326779399461 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_gaussian_shift; at_a_point. Qed.
Theorem gaussian_shift : forall x s : R, lhs_gaussian_shift x s = rhs_gaussian_shift x s.
Proof.
intros. unfold lhs_gaussian_shift, rhs_gaussian_shift, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
as_exp ((x ^ 2) / 2); as_exp (((x - s) ^ 2) / 2); replace (exp (((x - s) ^ 2) / 2)) with (exp ((s ^ 2) / 2) ^ 1 * exp
((x ^ 2) / 2) ^ 1 * / exp (s * x) ^ 1) by exponents; as_exp (((s ^ 2) / 2) - (s * x)); replace (exp (((s ^ 2) / 2) - (s
* x))) with (exp ((s ^ 2) / 2) ^ 1 * / exp (s * x) ^ 1) by exponents; assert (Pgrown_0 : 0 < exp ((s ^ 2) / 2)) by apply
exp_pos; assert (Lgrown_0 : 1 + ((s ^ 2) / 2) + ((s ^ 2) / 2) ^ 2 / 2 + ((s ^ 2) / 2) ^ 3 / 6 <= exp ((s ^ 2) / 2)) by
(apply exp_above; first [lra | positive]); set (grown_0 := exp ((s ^ 2) / 2)) in *; clearbody grown_0; assert (Pgrown_1
: 0 < exp ((x ^ 2) / 2)) by apply exp_pos; assert (Lgrown_1 : 1 + ((x ^ 2) / 2) + ((x ^ 2) / 2) ^ 2 / 2 + ((x ^ 2) / 2)
^ 3 / 6 <= exp ((x ^ 2) / 2)) by (apply exp_above; first [lra | positive]); set (grown_1 := exp ((x ^ 2) / 2)) in *;
clearbody grown_1; assert (Pgrown_2 : 0 < exp (s * x)) by apply exp_pos; set (grown_2 := exp (s * x)) in *; clearbody
grown_2; field; defined.
Qed.

Definition what_was_proved := (defined_gaussian_shift, gaussian_shift).
Print Assumptions what_was_proved.
