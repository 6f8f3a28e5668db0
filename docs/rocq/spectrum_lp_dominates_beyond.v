From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.lp_dominates_beyond: 1 <= level + sum over the negative multipliers of y_i rho_i^100 b_i, where b_i is rho_i^(k
   - 100). For b_0..b_3 in [0, 1]. Source: ours. *)
Definition lhs_spectrum_lp_dominates_beyond (b_0 b_1 b_2 b_3 : R) : R := 1.
Definition rhs_spectrum_lp_dominates_beyond (b_0 b_1 b_2 b_3 : R) : R := ((1244333 / 10000) -
(43329334300502388634228396562785077259884285697190073 * b_0 /
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000) -
(723943766860722958380750408327779626822870077182032161862425386967419774187396875317483821 * b_1 /
20000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000) -
(20779779191726310829680879166825147545731420701433011603578922981734422840681573682199698160309330233 * b_2 /
3125000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000) -
(82485497915624650904965800772924764733067473384204445535439915725002905829689247221409197238947626280874204795302848427810736829744994538903223448766312649374893472553347471626251114763517080324608265723503
* b_3 /
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000)).
Theorem value_1_of_lhs_spectrum_lp_dominates_beyond : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_beyond
(5 / 12) (17 / 20) (1 / 2) (4 / 5) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_beyond : (1461039422570739307467113 / 25000000000000000000000) -
(1461039422570739307467113 / 25000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_beyond (5 / 12) (17 / 20)
(1 / 2) (4 / 5) <= (1461039422570739307467113 / 25000000000000000000000) + (1461039422570739307467113 /
25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_lp_dominates_beyond : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_beyond
(99 / 100) (55 / 997) (578 / 997) (3 / 4) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_lp_dominates_beyond : (1251306431406867875556979 / 20000000000000000000000) -
(1251306431406867875556979 / 20000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_beyond (99 / 100) (55 /
997) (578 / 997) (3 / 4) <= (1251306431406867875556979 / 20000000000000000000000) + (1251306431406867875556979 /
20000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_lp_dominates_beyond : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_beyond
(37 / 100) (1 / 6) (29 / 45) (159 / 997) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_lp_dominates_beyond : (222548713209488859003967 / 2000000000000000000000) -
(222548713209488859003967 / 2000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_beyond (37 / 100) (1 / 6)
(29 / 45) (159 / 997) <= (222548713209488859003967 / 2000000000000000000000) + (222548713209488859003967 /
2000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_lp_dominates_beyond : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_beyond
(2 / 3) (7 / 8) (7 / 8) (73 / 360) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_lp_dominates_beyond : (538506278478011987079049 / 5000000000000000000000) -
(538506278478011987079049 / 5000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_beyond (2 / 3) (7 / 8) (7 /
8) (73 / 360) <= (538506278478011987079049 / 5000000000000000000000) + (538506278478011987079049 /
5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_lp_dominates_beyond : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_beyond
(2 / 3) (7 / 12) (7 / 12) (3 / 10) <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_lp_dominates_beyond : (1993675434663935894042577 / 20000000000000000000000) -
(1993675434663935894042577 / 20000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_beyond (2 / 3) (7 / 12)
(7 / 12) (3 / 10) <= (1993675434663935894042577 / 20000000000000000000000) + (1993675434663935894042577 /
20000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_beyond; at_a_point. Qed.
Theorem spectrum_lp_dominates_beyond : forall b_0 b_1 b_2 b_3 : R, 0 <= b_0 <= 1 -> 0 <= b_1 <= 1 -> 0 <= b_2 <= 1 -> 0
<= b_3 <= 1 -> lhs_spectrum_lp_dominates_beyond b_0 b_1 b_2 b_3 <= rhs_spectrum_lp_dominates_beyond b_0 b_1 b_2 b_3.
Proof.
intros. unfold lhs_spectrum_lp_dominates_beyond, rhs_spectrum_lp_dominates_beyond, tanh, sinh, cosh. first [lra |
by_cases; lra].
Qed.

Print Assumptions spectrum_lp_dominates_beyond.
