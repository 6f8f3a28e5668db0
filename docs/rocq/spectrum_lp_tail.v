From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.lp_tail: W_(>=15) <= y_0 E f^2 + y_1 (E f)^2 + sum_i y_i Stab_(rho_i) for a spectrum on the degrees (0, 1, 5,
   14, 15, 16, 40). For W_0..W_6 in [0, 1]. Source: ours (weak duality). *)
Definition lhs_spectrum_lp_tail (W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := (W_4 + W_5 + W_6).
Definition rhs_spectrum_lp_tail (W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R) : R := ((W_0 / 10000) + (43 * W_1 / 1000000) +
(1229825920753 * W_2 / 100000000000000) + (85163784324148142379176807701947 * W_3 / 100000000000000000000000000000000) +
(10000611387805381022376345759367753 * W_4 / 10000000000000000000000000000000000) +
(1126963751428817424434353200880532547 * W_5 / 1000000000000000000000000000000000000) +
(2120460420764046825870369075936690870966027181015717720326667824402883654685129139747 * W_6 /
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000)).
Theorem value_1_of_lhs_spectrum_lp_tail : (89 / 100) - (1 / 1000000000000) <= lhs_spectrum_lp_tail (17 / 360) (9 / 25)
(1 / 4) (311 / 500) (6 / 25) (1 / 5) (9 / 20) <= (89 / 100) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_tail; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_tail : (1952428118457219868886271 / 1000000000000000000000000) -
(1952428118457219868886271 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_tail (17 / 360) (9 / 25) (1 / 4)
(311 / 500) (6 / 25) (1 / 5) (9 / 20) <= (1952428118457219868886271 / 1000000000000000000000000) +
(1952428118457219868886271 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_tail; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_lp_tail : (7 / 4) - (7 / 4000000000000) <= lhs_spectrum_lp_tail (51 / 1000) (51 / 1000)
(2 / 5) (2 / 3) (1 / 2) (1 / 2) (3 / 4) <= (7 / 4) + (7 / 4000000000000).
Proof. unfold lhs_spectrum_lp_tail; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_lp_tail : (3226542919521712498599949 / 1000000000000000000000000) -
(3226542919521712498599949 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_tail (51 / 1000) (51 / 1000) (2 /
5) (2 / 3) (1 / 2) (1 / 2) (3 / 4) <= (3226542919521712498599949 / 1000000000000000000000000) +
(3226542919521712498599949 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_tail; at_a_point. Qed.
Theorem spectrum_lp_tail : forall W_0 W_1 W_2 W_3 W_4 W_5 W_6 : R, 0 <= W_0 <= 1 -> 0 <= W_1 <= 1 -> 0 <= W_2 <= 1 -> 0
<= W_3 <= 1 -> 0 <= W_4 <= 1 -> 0 <= W_5 <= 1 -> 0 <= W_6 <= 1 -> lhs_spectrum_lp_tail W_0 W_1 W_2 W_3 W_4 W_5 W_6 <=
rhs_spectrum_lp_tail W_0 W_1 W_2 W_3 W_4 W_5 W_6.
Proof.
intros. unfold lhs_spectrum_lp_tail, rhs_spectrum_lp_tail, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Print Assumptions spectrum_lp_tail.
