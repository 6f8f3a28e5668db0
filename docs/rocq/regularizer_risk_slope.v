From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.risk_slope: The slope of cross-entropy + gamma R in p_0 is (p_0 - eta)/(p_0 (1 - p_0)) - 2 gamma (2 p_0 -
   1), for two classes, labels that are 0 with probability eta, S = 1 and the same output on both inputs. For p_0 in (0,
   1); eta in [0, 1]; gamma in [0, oo). Source: ours. *)
Definition lhs_regularizer_risk_slope (p_0 eta gamma : R) : R := ((gamma * (2 - (4 * p_0))) + ((1 - eta) / (1 - p_0)) -
(eta / p_0)).
Definition rhs_regularizer_risk_slope (p_0 eta gamma : R) : R := (((p_0 - eta) / (p_0 * (1 - p_0))) - (2 * gamma * ((2 *
p_0) - 1))).
Theorem defined_regularizer_risk_slope : forall p_0 eta gamma : R, 0 < p_0 < 1 -> 0 <= eta <= 1 -> 0 <= gamma -> ((1 -
p_0) <> 0) /\ (p_0 <> 0) /\ ((p_0 * (1 - p_0)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_regularizer_risk_slope : (-888888888888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_risk_slope (1 / 2) (53 / 90) (7147 / 997) <= (-888888888888888888888889 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_risk_slope; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_risk_slope : (-888888888888888888888889 / 2500000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_risk_slope (1 / 2) (53 / 90) (7147 / 997) <= (-888888888888888888888889 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_risk_slope; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_risk_slope : (2388888888888888888888889 / 250000000000000000000000) -
(2388888888888888888888889 / 250000000000000000000000000000000000) <= lhs_regularizer_risk_slope (1 / 4) (1 / 3) (10 /
1) <= (2388888888888888888888889 / 250000000000000000000000) + (2388888888888888888888889 /
250000000000000000000000000000000000).
Proof. unfold lhs_regularizer_risk_slope; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_risk_slope : (2388888888888888888888889 / 250000000000000000000000) -
(2388888888888888888888889 / 250000000000000000000000000000000000) <= rhs_regularizer_risk_slope (1 / 4) (1 / 3) (10 /
1) <= (2388888888888888888888889 / 250000000000000000000000) + (2388888888888888888888889 /
250000000000000000000000000000000000).
Proof. unfold rhs_regularizer_risk_slope; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_risk_slope : (-1336801849585203318373453 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_risk_slope (57 / 100) (13 / 24) (14 / 5) <= (-1336801849585203318373453 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_risk_slope; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_risk_slope : (-1336801849585203318373453 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_risk_slope (57 / 100) (13 / 24) (14 / 5) <= (-1336801849585203318373453 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_risk_slope; at_a_point. Qed.
Theorem value_4_of_lhs_regularizer_risk_slope : (610118703596262278097667 / 50000000000000000000000) -
(610118703596262278097667 / 50000000000000000000000000000000000) <= lhs_regularizer_risk_slope (947 / 1000) (307 / 1000)
(307 / 1000) <= (610118703596262278097667 / 50000000000000000000000) + (610118703596262278097667 /
50000000000000000000000000000000000).
Proof. unfold lhs_regularizer_risk_slope; at_a_point. Qed.
Theorem value_4_of_rhs_regularizer_risk_slope : (610118703596262278097667 / 50000000000000000000000) -
(610118703596262278097667 / 50000000000000000000000000000000000) <= rhs_regularizer_risk_slope (947 / 1000) (307 / 1000)
(307 / 1000) <= (610118703596262278097667 / 50000000000000000000000) + (610118703596262278097667 /
50000000000000000000000000000000000).
Proof. unfold rhs_regularizer_risk_slope; at_a_point. Qed.
Theorem value_5_of_lhs_regularizer_risk_slope : (-4388888888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_risk_slope (3 / 5) (2 / 3) (3 / 2) <= (-4388888888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_risk_slope; at_a_point. Qed.
Theorem value_5_of_rhs_regularizer_risk_slope : (-4388888888888888888888889 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_risk_slope (3 / 5) (2 / 3) (3 / 2) <= (-4388888888888888888888889 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_risk_slope; at_a_point. Qed.
Theorem regularizer_risk_slope : forall p_0 eta gamma : R, 0 < p_0 < 1 -> 0 <= eta <= 1 -> 0 <= gamma ->
lhs_regularizer_risk_slope p_0 eta gamma = rhs_regularizer_risk_slope p_0 eta gamma.
Proof.
intros. unfold lhs_regularizer_risk_slope, rhs_regularizer_risk_slope, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (defined_regularizer_risk_slope, regularizer_risk_slope).
Print Assumptions what_was_proved.
