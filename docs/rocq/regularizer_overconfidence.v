From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.overconfidence: The slope of cross-entropy + gamma R at p_0 = eta is -2 gamma (2 eta - 1), for two classes,
   labels that are 0 with probability eta, S = 1 and the same output on both inputs. For eta in [1/100, 99/100]; gamma
   in [0, oo). Source: ours. *)
Definition lhs_regularizer_overconfidence (eta gamma : R) : R := (gamma * (2 - (4 * eta))).
Definition rhs_regularizer_overconfidence (eta gamma : R) : R := (- (2 * gamma * ((2 * eta) - 1))).
Theorem value_1_of_lhs_regularizer_overconfidence : (-57 / 5) - (57 / 5000000000000) <= lhs_regularizer_overconfidence
(5 / 6) (171 / 20) <= (-57 / 5) + (57 / 5000000000000).
Proof. unfold lhs_regularizer_overconfidence; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_overconfidence : (-57 / 5) - (57 / 5000000000000) <= rhs_regularizer_overconfidence
(5 / 6) (171 / 20) <= (-57 / 5) + (57 / 5000000000000).
Proof. unfold rhs_regularizer_overconfidence; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_overconfidence : (-48 / 5) - (3 / 312500000000) <= lhs_regularizer_overconfidence (4
/ 5) (8 / 1) <= (-48 / 5) + (3 / 312500000000).
Proof. unfold lhs_regularizer_overconfidence; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_overconfidence : (-48 / 5) - (3 / 312500000000) <= rhs_regularizer_overconfidence (4
/ 5) (8 / 1) <= (-48 / 5) + (3 / 312500000000).
Proof. unfold rhs_regularizer_overconfidence; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_overconfidence : (34 / 25) - (17 / 12500000000000) <= lhs_regularizer_overconfidence
(33 / 100) (2 / 1) <= (34 / 25) + (17 / 12500000000000).
Proof. unfold lhs_regularizer_overconfidence; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_overconfidence : (34 / 25) - (17 / 12500000000000) <= rhs_regularizer_overconfidence
(33 / 100) (2 / 1) <= (34 / 25) + (17 / 12500000000000).
Proof. unfold rhs_regularizer_overconfidence; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_overconfidence : (6533333333333333333333333 / 1000000000000000000000000) -
(6533333333333333333333333 / 1000000000000000000000000000000000000) <= lhs_regularizer_overconfidence (11 / 120) (4 / 1)
<= (6533333333333333333333333 / 1000000000000000000000000) + (6533333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_overconfidence; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_overconfidence : (6533333333333333333333333 / 1000000000000000000000000) -
(6533333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_regularizer_overconfidence (11 / 120) (4 / 1)
<= (6533333333333333333333333 / 1000000000000000000000000) + (6533333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_overconfidence; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_overconfidence : (-7 / 5) - (7 / 5000000000000) <= lhs_regularizer_overconfidence (2
/ 3) (21 / 10) <= (-7 / 5) + (7 / 5000000000000).
Proof. unfold lhs_regularizer_overconfidence; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_overconfidence : (-7 / 5) - (7 / 5000000000000) <= rhs_regularizer_overconfidence (2
/ 3) (21 / 10) <= (-7 / 5) + (7 / 5000000000000).
Proof. unfold rhs_regularizer_overconfidence; at_a_point. Qed.
Theorem regularizer_overconfidence : forall eta gamma : R, 1 / 100 <= eta <= 99 / 100 -> 0 <= gamma ->
lhs_regularizer_overconfidence eta gamma = rhs_regularizer_overconfidence eta gamma.
Proof.
intros. unfold lhs_regularizer_overconfidence, rhs_regularizer_overconfidence, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions regularizer_overconfidence.
