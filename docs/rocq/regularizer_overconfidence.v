From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.overconfidence: The slope of cross-entropy + gamma R at p_0 = eta is -2 gamma (2 eta - 1), for two classes,
   labels that are 0 with probability eta, S = 1 and the same output on both inputs. For eta in [1/100, 99/100]; gamma
   in [0, 2]. Source: ours. *)
Definition lhs_regularizer_overconfidence (eta gamma : R) : R := (gamma * (2 - (4 * eta))).
Definition rhs_regularizer_overconfidence (eta gamma : R) : R := (- (2 * gamma * ((2 * eta) - 1))).
Theorem value_1_of_lhs_regularizer_overconfidence : (1243119738398385862380853 / 1000000000000000000000000) -
(1243119738398385862380853 / 1000000000000000000000000000000000000) <= lhs_regularizer_overconfidence (101 / 300) (9116
/ 4791) <= (1243119738398385862380853 / 1000000000000000000000000) + (1243119738398385862380853 /
1000000000000000000000000000000000000).
Proof. unfold lhs_regularizer_overconfidence. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_overconfidence : (1243119738398385862380853 / 1000000000000000000000000) -
(1243119738398385862380853 / 1000000000000000000000000000000000000) <= rhs_regularizer_overconfidence (101 / 300) (9116
/ 4791) <= (1243119738398385862380853 / 1000000000000000000000000) + (1243119738398385862380853 /
1000000000000000000000000000000000000).
Proof. unfold rhs_regularizer_overconfidence. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_overconfidence : (-712581633420800785721471 / 250000000000000000000000) -
(712581633420800785721471 / 250000000000000000000000000000000000) <= lhs_regularizer_overconfidence (18059 / 19164)
(7718 / 4791) <= (-712581633420800785721471 / 250000000000000000000000) + (712581633420800785721471 /
250000000000000000000000000000000000).
Proof. unfold lhs_regularizer_overconfidence. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_overconfidence : (-712581633420800785721471 / 250000000000000000000000) -
(712581633420800785721471 / 250000000000000000000000000000000000) <= rhs_regularizer_overconfidence (18059 / 19164)
(7718 / 4791) <= (-712581633420800785721471 / 250000000000000000000000) + (712581633420800785721471 /
250000000000000000000000000000000000).
Proof. unfold rhs_regularizer_overconfidence. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_overconfidence : (-112148243238197829794707 / 312500000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_overconfidence (54427 / 95820) (6320 / 4791) <= (-112148243238197829794707 /
312500000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_overconfidence. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_overconfidence : (-112148243238197829794707 / 312500000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_overconfidence (54427 / 95820) (6320 / 4791) <= (-112148243238197829794707 /
312500000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_overconfidence. at_a_point. Qed.
Theorem regularizer_overconfidence : forall eta gamma : R, 1 / 100 <= eta <= 99 / 100 -> 0 <= gamma <= 2 ->
lhs_regularizer_overconfidence eta gamma = rhs_regularizer_overconfidence eta gamma.
Proof.
intros. unfold lhs_regularizer_overconfidence, rhs_regularizer_overconfidence, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. field; defined.
Qed.

Print Assumptions regularizer_overconfidence.
