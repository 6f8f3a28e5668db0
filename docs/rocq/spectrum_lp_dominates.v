From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.lp_dominates: The certificate's function lies above the indicator of k >= 15. For k in {0..100}. Source: ours. *)
Definition lhs_spectrum_lp_dominates_k_0 : R := 0.
Definition rhs_spectrum_lp_dominates_k_0 : R := (1 / 10000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_0 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_0 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_0 : (1 / 10000) - (1 / 1000000000000) <= rhs_spectrum_lp_dominates_k_0 <=
(1 / 10000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_0; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_0 : lhs_spectrum_lp_dominates_k_0 <= rhs_spectrum_lp_dominates_k_0.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_0, rhs_spectrum_lp_dominates_k_0, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_1 : R := 0.
Definition rhs_spectrum_lp_dominates_k_1 : R := (43 / 1000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_1 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_1 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_1 : (43 / 1000000) - (1 / 1000000000000) <= rhs_spectrum_lp_dominates_k_1
<= (43 / 1000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_1; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_1 : lhs_spectrum_lp_dominates_k_1 <= rhs_spectrum_lp_dominates_k_1.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_1, rhs_spectrum_lp_dominates_k_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_2 : R := 0.
Definition rhs_spectrum_lp_dominates_k_2 : R := (4647 / 100000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_2 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_2 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_2 : (4647 / 100000000) - (1 / 1000000000000) <=
rhs_spectrum_lp_dominates_k_2 <= (4647 / 100000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_2; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_2 : lhs_spectrum_lp_dominates_k_2 <= rhs_spectrum_lp_dominates_k_2.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_2, rhs_spectrum_lp_dominates_k_2, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_3 : R := 0.
Definition rhs_spectrum_lp_dominates_k_3 : R := (494353 / 10000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_3 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_3 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_3; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_3 : (494353 / 10000000000) - (1 / 1000000000000) <=
rhs_spectrum_lp_dominates_k_3 <= (494353 / 10000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_3; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_3 : lhs_spectrum_lp_dominates_k_3 <= rhs_spectrum_lp_dominates_k_3.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_3, rhs_spectrum_lp_dominates_k_3, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_4 : R := 0.
Definition rhs_spectrum_lp_dominates_k_4 : R := (14283298947 / 1000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_4 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_4 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_4; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_4 : (14283298947 / 1000000000000) - (1 / 1000000000000) <=
rhs_spectrum_lp_dominates_k_4 <= (14283298947 / 1000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_4; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_4 : lhs_spectrum_lp_dominates_k_4 <= rhs_spectrum_lp_dominates_k_4.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_4, rhs_spectrum_lp_dominates_k_4, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_5 : R := 0.
Definition rhs_spectrum_lp_dominates_k_5 : R := (1229825920753 / 100000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_5 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_5 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_5; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_5 : (1229825920753 / 100000000000000) - (1 / 1000000000000) <=
rhs_spectrum_lp_dominates_k_5 <= (1229825920753 / 100000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_5; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_5 : lhs_spectrum_lp_dominates_k_5 <= rhs_spectrum_lp_dominates_k_5.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_5, rhs_spectrum_lp_dominates_k_5, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_6 : R := 0.
Definition rhs_spectrum_lp_dominates_k_6 : R := (560598179547 / 10000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_6 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_6 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_6; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_6 : (560598179547 / 10000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_lp_dominates_k_6 <= (560598179547 / 10000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_6; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_6 : lhs_spectrum_lp_dominates_k_6 <= rhs_spectrum_lp_dominates_k_6.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_6, rhs_spectrum_lp_dominates_k_6, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_7 : R := 0.
Definition rhs_spectrum_lp_dominates_k_7 : R := (57508109650153 / 1000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_7 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_7 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_7; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_7 : (57508109650153 / 1000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_lp_dominates_k_7 <= (57508109650153 / 1000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_7; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_7 : lhs_spectrum_lp_dominates_k_7 <= rhs_spectrum_lp_dominates_k_7.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_7, rhs_spectrum_lp_dominates_k_7, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_8 : R := 0.
Definition rhs_spectrum_lp_dominates_k_8 : R := (3173951930288490147 / 100000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_8 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_8 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_8; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_8 : (3173951930288490147 / 100000000000000000000) - (1 / 1000000000000)
<= rhs_spectrum_lp_dominates_k_8 <= (3173951930288490147 / 100000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_8; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_8 : lhs_spectrum_lp_dominates_k_8 <= rhs_spectrum_lp_dominates_k_8.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_8, rhs_spectrum_lp_dominates_k_8, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_9 : R := 0.
Definition rhs_spectrum_lp_dominates_k_9 : R := (1040687210287857399553 / 10000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_9 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_9 <= (0
/ 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_9; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_9 : (1040687210287857399553 / 10000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lp_dominates_k_9 <= (1040687210287857399553 / 10000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_9; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_9 : lhs_spectrum_lp_dominates_k_9 <= rhs_spectrum_lp_dominates_k_9.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_9, rhs_spectrum_lp_dominates_k_9, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_10 : R := 0.
Definition rhs_spectrum_lp_dominates_k_10 : R := (215772419386762585680747 / 1000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_10 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_10 <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_10; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_10 : (215772419386762585680747 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lp_dominates_k_10 <= (215772419386762585680747 / 1000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_10; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_10 : lhs_spectrum_lp_dominates_k_10 <= rhs_spectrum_lp_dominates_k_10.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_10, rhs_spectrum_lp_dominates_k_10, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_11 : R := 0.
Definition rhs_spectrum_lp_dominates_k_11 : R := (35850149629897517779268953 / 100000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_11 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_11 <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_11; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_11 : (717002992597950355585379 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lp_dominates_k_11 <= (717002992597950355585379 / 2000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_11; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_11 : lhs_spectrum_lp_dominates_k_11 <= rhs_spectrum_lp_dominates_k_11.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_11, rhs_spectrum_lp_dominates_k_11, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_12 : R := 0.
Definition rhs_spectrum_lp_dominates_k_12 : R := (5203340984566069280850751347 / 10000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_12 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_12 <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_12; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_12 : (5203340984566069280850751 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lp_dominates_k_12 <= (5203340984566069280850751 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_12; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_12 : lhs_spectrum_lp_dominates_k_12 <= rhs_spectrum_lp_dominates_k_12.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_12, rhs_spectrum_lp_dominates_k_12, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_13 : R := 0.
Definition rhs_spectrum_lp_dominates_k_13 : R := (688577752111877917271021258353 / 1000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_13 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_13 <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_13; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_13 : (6885777521118779172710213 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lp_dominates_k_13 <= (6885777521118779172710213 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_13; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_13 : lhs_spectrum_lp_dominates_k_13 <= rhs_spectrum_lp_dominates_k_13.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_13, rhs_spectrum_lp_dominates_k_13, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_14 : R := 0.
Definition rhs_spectrum_lp_dominates_k_14 : R := (85163784324148142379176807701947 / 100000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_14 : (0 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_14 <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_14; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_14 : (8516378432414814237917681 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_lp_dominates_k_14 <= (8516378432414814237917681 / 10000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_14; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_14 : lhs_spectrum_lp_dominates_k_14 <= rhs_spectrum_lp_dominates_k_14.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_14, rhs_spectrum_lp_dominates_k_14, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_15 : R := 1.
Definition rhs_spectrum_lp_dominates_k_15 : R := (10000611387805381022376345759367753 /
10000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_15 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_15 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_15; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_15 : (200012227756107620447527 / 200000000000000000000000) -
(200012227756107620447527 / 200000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_15 <=
(200012227756107620447527 / 200000000000000000000000) + (200012227756107620447527 /
200000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_15; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_15 : lhs_spectrum_lp_dominates_k_15 <= rhs_spectrum_lp_dominates_k_15.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_15, rhs_spectrum_lp_dominates_k_15, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_16 : R := 1.
Definition rhs_spectrum_lp_dominates_k_16 : R := (1126963751428817424434353200880532547 /
1000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_16 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_16 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_16; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_16 : (1126963751428817424434353 / 1000000000000000000000000) -
(1126963751428817424434353 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_16 <=
(1126963751428817424434353 / 1000000000000000000000000) + (1126963751428817424434353 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_16; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_16 : lhs_spectrum_lp_dominates_k_16 <= rhs_spectrum_lp_dominates_k_16.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_16, rhs_spectrum_lp_dominates_k_16, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_17 : R := 1.
Definition rhs_spectrum_lp_dominates_k_17 : R := (122804904750836653039129989103969597153 /
100000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_17 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_17 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_17; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_17 : (12280490475083665303913 / 10000000000000000000000) -
(12280490475083665303913 / 10000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_17 <=
(12280490475083665303913 / 10000000000000000000000) + (12280490475083665303913 / 10000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_17; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_17 : lhs_spectrum_lp_dominates_k_17 <= rhs_spectrum_lp_dominates_k_17.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_17, rhs_spectrum_lp_dominates_k_17, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_18 : R := 1.
Definition rhs_spectrum_lp_dominates_k_18 : R := (13013808757010914868138276031888693243147 /
10000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_18 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_18 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_18; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_18 : (325345218925272871703457 / 250000000000000000000000) -
(325345218925272871703457 / 250000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_18 <=
(325345218925272871703457 / 250000000000000000000000) + (325345218925272871703457 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_18; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_18 : lhs_spectrum_lp_dominates_k_18 <= rhs_spectrum_lp_dominates_k_18.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_18, rhs_spectrum_lp_dominates_k_18, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_19 : R := 1.
Definition rhs_spectrum_lp_dominates_k_19 : R := (1347031831098548319270175502663572427946553 /
1000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_19 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_19 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_19; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_19 : (42094744721829634977193 / 31250000000000000000000) -
(42094744721829634977193 / 31250000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_19 <=
(42094744721829634977193 / 31250000000000000000000) + (42094744721829634977193 / 31250000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_19; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_19 : lhs_spectrum_lp_dominates_k_19 <= rhs_spectrum_lp_dominates_k_19.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_19, rhs_spectrum_lp_dominates_k_19, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_20 : R := 1.
Definition rhs_spectrum_lp_dominates_k_20 : R := (136668678265002455859895656436819891069833747 /
100000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_20 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_20 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_20; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_20 : (1366686782650024558598957 / 1000000000000000000000000) -
(1366686782650024558598957 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_20 <=
(1366686782650024558598957 / 1000000000000000000000000) + (1366686782650024558598957 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_20; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_20 : lhs_spectrum_lp_dominates_k_20 <= rhs_spectrum_lp_dominates_k_20.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_20, rhs_spectrum_lp_dominates_k_20, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_21 : R := 1.
Definition rhs_spectrum_lp_dominates_k_21 : R := (13632516119807542492708179896192160182710415953 /
10000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_21 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_21 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_21; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_21 : (681625805990377124635409 / 500000000000000000000000) -
(681625805990377124635409 / 500000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_21 <=
(681625805990377124635409 / 500000000000000000000000) + (681625805990377124635409 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_21; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_21 : lhs_spectrum_lp_dominates_k_21 <= rhs_spectrum_lp_dominates_k_21.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_21, rhs_spectrum_lp_dominates_k_21, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_22 : R := 1.
Definition rhs_spectrum_lp_dominates_k_22 : R := (1340495520837691724510655692572987999934034304347 /
1000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_22 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_22 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_22; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_22 : (20945242513088933195479 / 15625000000000000000000) -
(20945242513088933195479 / 15625000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_22 <=
(20945242513088933195479 / 15625000000000000000000) + (20945242513088933195479 / 15625000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_22; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_22 : lhs_spectrum_lp_dominates_k_22 <= rhs_spectrum_lp_dominates_k_22.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_22, rhs_spectrum_lp_dominates_k_22, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_23 : R := 1.
Definition rhs_spectrum_lp_dominates_k_23 : R := (130274069849958494152370562510472405468811193005353 /
100000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_23 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_23 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_23; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_23 : (651370349249792470761853 / 500000000000000000000000) -
(651370349249792470761853 / 500000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_23 <=
(651370349249792470761853 / 500000000000000000000000) + (651370349249792470761853 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_23; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_23 : lhs_spectrum_lp_dominates_k_23 <= rhs_spectrum_lp_dominates_k_23.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_23, rhs_spectrum_lp_dominates_k_23, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_24 : R := 1.
Definition rhs_spectrum_lp_dominates_k_24 : R := (12546038121352679845847272103332694521569778810654947 /
10000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_24 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_24 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_24; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_24 : (1254603812135267984584727 / 1000000000000000000000000) -
(1254603812135267984584727 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_24 <=
(1254603812135267984584727 / 1000000000000000000000000) + (1254603812135267984584727 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_24; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_24 : lhs_spectrum_lp_dominates_k_24 <= rhs_spectrum_lp_dominates_k_24.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_24, rhs_spectrum_lp_dominates_k_24, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_25 : R := 1.
Definition rhs_spectrum_lp_dominates_k_25 : R := (1200788158770413656428412926667049763750367819051714753 /
1000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_25 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_25 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_25; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_25 : (1200788158770413656428413 / 1000000000000000000000000) -
(1200788158770413656428413 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_25 <=
(1200788158770413656428413 / 1000000000000000000000000) + (1200788158770413656428413 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_25; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_25 : lhs_spectrum_lp_dominates_k_25 <= rhs_spectrum_lp_dominates_k_25.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_25, rhs_spectrum_lp_dominates_k_25, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_26 : R := 1.
Definition rhs_spectrum_lp_dominates_k_26 : R := (114592220679101197089716936207178662192207587181822885547 /
100000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_26 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_26 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_26; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_26 : (1145922206791011970897169 / 1000000000000000000000000) -
(1145922206791011970897169 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_26 <=
(1145922206791011970897169 / 1000000000000000000000000) + (1145922206791011970897169 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_26; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_26 : lhs_spectrum_lp_dominates_k_26 <= rhs_spectrum_lp_dominates_k_26.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_26, rhs_spectrum_lp_dominates_k_26, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_27 : R := 1.
Definition rhs_spectrum_lp_dominates_k_27 : R := (10944387858179098887968253506493807437216062575092262544153 /
10000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_27 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_27 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_27; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_27 : (43777551432716395551873 / 40000000000000000000000) -
(43777551432716395551873 / 40000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_27 <=
(43777551432716395551873 / 40000000000000000000000) + (43777551432716395551873 / 40000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_27; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_27 : lhs_spectrum_lp_dominates_k_27 <= rhs_spectrum_lp_dominates_k_27.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_27, rhs_spectrum_lp_dominates_k_27, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_28 : R := 1.
Definition rhs_spectrum_lp_dominates_k_28 : R := (1050488742601008958302601819504772824902203782122854694996147 /
1000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_28 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_28 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_28; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_28 : (525244371300504479151301 / 500000000000000000000000) -
(525244371300504479151301 / 500000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_28 <=
(525244371300504479151301 / 500000000000000000000000) + (525244371300504479151301 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_28; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_28 : lhs_spectrum_lp_dominates_k_28 <= rhs_spectrum_lp_dominates_k_28.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_28, rhs_spectrum_lp_dominates_k_28, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_29 : R := 1.
Definition rhs_spectrum_lp_dominates_k_29 : R := (101788304878523674999105997074649984084010465213091081601493553 /
100000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_29 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_29 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_29; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_29 : (50894152439261837499553 / 50000000000000000000000) -
(50894152439261837499553 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_29 <=
(50894152439261837499553 / 50000000000000000000000) + (50894152439261837499553 / 50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_29; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_29 : lhs_spectrum_lp_dominates_k_29 <= rhs_spectrum_lp_dominates_k_29.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_29, rhs_spectrum_lp_dominates_k_29, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_30 : R := 1.
Definition rhs_spectrum_lp_dominates_k_30 : R := (10000578467734393584291511041318196644092803680474221424250986747 /
10000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_30 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_30 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_30; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_30 : (1000057846773439358429151 / 1000000000000000000000000) -
(1000057846773439358429151 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_30 <=
(1000057846773439358429151 / 1000000000000000000000000) + (1000057846773439358429151 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_30; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_30 : lhs_spectrum_lp_dominates_k_30 <= rhs_spectrum_lp_dominates_k_30.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_30, rhs_spectrum_lp_dominates_k_30, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_31 : R := 1.
Definition rhs_spectrum_lp_dominates_k_31 : R := (1000057574403622277889187310720482536143885488682877333842644562953 /
1000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_31 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_31 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_31; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_31 : (1000057574403622277889187 / 1000000000000000000000000) -
(1000057574403622277889187 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_31 <=
(1000057574403622277889187 / 1000000000000000000000000) + (1000057574403622277889187 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_31; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_31 : lhs_spectrum_lp_dominates_k_31 <= rhs_spectrum_lp_dominates_k_31.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_31, rhs_spectrum_lp_dominates_k_31, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_32 : R := 1.
Definition rhs_spectrum_lp_dominates_k_32 : R := (102053200761573920562100010150247689869220966189618150270392514857347
/ 100000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_32 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_32 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_32; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_32 : (1020532007615739205621 / 1000000000000000000000) -
(1020532007615739205621 / 1000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_32 <=
(1020532007615739205621 / 1000000000000000000000) + (1020532007615739205621 / 1000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_32; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_32 : lhs_spectrum_lp_dominates_k_32 <= rhs_spectrum_lp_dominates_k_32.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_32, rhs_spectrum_lp_dominates_k_32, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_33 : R := 1.
Definition rhs_spectrum_lp_dominates_k_33 : R :=
(10637437379994261803376782270956707645345624419723459827666075767752353 /
10000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_33 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_33 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_33; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_33 : (531871868999713090168839 / 500000000000000000000000) -
(531871868999713090168839 / 500000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_33 <=
(531871868999713090168839 / 500000000000000000000000) + (531871868999713090168839 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_33; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_33 : lhs_spectrum_lp_dominates_k_33 <= rhs_spectrum_lp_dominates_k_33.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_33, rhs_spectrum_lp_dominates_k_33, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_34 : R := 1.
Definition rhs_spectrum_lp_dominates_k_34 : R :=
(1131583224100241452400701454409284196378527950412992503274177096710607947 /
1000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_34 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_34 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_34; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_34 : (1131583224100241452400701 / 1000000000000000000000000) -
(1131583224100241452400701 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_34 <=
(1131583224100241452400701 / 1000000000000000000000000) + (1131583224100241452400701 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_34; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_34 : lhs_spectrum_lp_dominates_k_34 <= rhs_spectrum_lp_dominates_k_34.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_34, rhs_spectrum_lp_dominates_k_34, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_35 : R := 1.
Definition rhs_spectrum_lp_dominates_k_35 : R :=
(122558910554482450641776933216897665866233824712621405955990914166147061753 /
100000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_35 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_35 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_35; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_35 : (1225589105544824506417769 / 1000000000000000000000000) -
(1225589105544824506417769 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_35 <=
(1225589105544824506417769 / 1000000000000000000000000) + (1225589105544824506417769 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_35; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_35 : lhs_spectrum_lp_dominates_k_35 <= rhs_spectrum_lp_dominates_k_35.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_35, rhs_spectrum_lp_dominates_k_35, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_36 : R := 1.
Definition rhs_spectrum_lp_dominates_k_36 : R :=
(13469719429776702297788275717596810523546256620614358262168601753669262238547 /
10000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_36 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_36 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_36; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_36 : (336742985744417557444707 / 250000000000000000000000) -
(336742985744417557444707 / 250000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_36 <=
(336742985744417557444707 / 250000000000000000000000) + (336742985744417557444707 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_36; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_36 : lhs_spectrum_lp_dominates_k_36 <= rhs_spectrum_lp_dominates_k_36.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_36, rhs_spectrum_lp_dominates_k_36, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_37 : R := 1.
Definition rhs_spectrum_lp_dominates_k_37 : R :=
(1496639946832774404294375025255294088191476162976981179844614192479223758491153 /
1000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_37 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_37 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_37; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_37 : (2394623914932439046871 / 1600000000000000000000) -
(2394623914932439046871 / 1600000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_37 <=
(2394623914932439046871 / 1600000000000000000000) + (2394623914932439046871 / 1600000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_37; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_37 : lhs_spectrum_lp_dominates_k_37 <= rhs_spectrum_lp_dominates_k_37.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_37, rhs_spectrum_lp_dominates_k_37, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_38 : R := 1.
Definition rhs_spectrum_lp_dominates_k_38 : R :=
(167522559010107205935345957128002949342345047100656309434159453847709997793749147 /
100000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_38 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_38 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_38; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_38 : (83761279505053602967673 / 50000000000000000000000) -
(83761279505053602967673 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_38 <=
(83761279505053602967673 / 50000000000000000000000) + (83761279505053602967673 / 50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_38; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_38 : lhs_spectrum_lp_dominates_k_38 <= rhs_spectrum_lp_dominates_k_38.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_38, rhs_spectrum_lp_dominates_k_38, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_39 : R := 1.
Definition rhs_spectrum_lp_dominates_k_39 : R :=
(18831122721819607375981333591679547792392262574728816033788337566188640123378040553 /
10000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_39 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_39 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_39; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_39 : (1883112272181960737598133 / 1000000000000000000000000) -
(1883112272181960737598133 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_39 <=
(1883112272181960737598133 / 1000000000000000000000000) + (1883112272181960737598133 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_39; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_39 : lhs_spectrum_lp_dominates_k_39 <= rhs_spectrum_lp_dominates_k_39.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_39, rhs_spectrum_lp_dominates_k_39, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_40 : R := 1.
Definition rhs_spectrum_lp_dominates_k_40 : R :=
(2120460420764046825870369075936690870966027181015717720326667824402883654685129139747 /
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_40 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_40 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_40; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_40 : (2120460420764046825870369 / 1000000000000000000000000) -
(2120460420764046825870369 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_40 <=
(2120460420764046825870369 / 1000000000000000000000000) + (2120460420764046825870369 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_40; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_40 : lhs_spectrum_lp_dominates_k_40 <= rhs_spectrum_lp_dominates_k_40.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_40, rhs_spectrum_lp_dominates_k_40, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_41 : R := 1.
Definition rhs_spectrum_lp_dominates_k_41 : R :=
(238723259435399796633965100025932084174602225916724722945594243124155268648544581709953 /
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_41 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_41 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_41; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_41 : (2387232594353997966339651 / 1000000000000000000000000) -
(2387232594353997966339651 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_41 <=
(2387232594353997966339651 / 1000000000000000000000000) + (2387232594353997966339651 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_41; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_41 : lhs_spectrum_lp_dominates_k_41 <= rhs_spectrum_lp_dominates_k_41.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_41, rhs_spectrum_lp_dominates_k_41, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_42 : R := 1.
Definition rhs_spectrum_lp_dominates_k_42 : R :=
(26832172868165630189710909411244038990084002694541771091772972277577001345504009292410347 /
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_42 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_42 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_42; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_42 : (2683217286816563018971091 / 1000000000000000000000000) -
(2683217286816563018971091 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_42 <=
(2683217286816563018971091 / 1000000000000000000000000) + (2683217286816563018971091 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_42; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_42 : lhs_spectrum_lp_dominates_k_42 <= rhs_spectrum_lp_dominates_k_42.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_42, rhs_spectrum_lp_dominates_k_42, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_43 : R := 1.
Definition rhs_spectrum_lp_dominates_k_43 : R :=
(3008051243548712575944294121021328520084256576201807572500642765267257959388216011745499353 /
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_43 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_43 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_43; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_43 : (1504025621774356287972147 / 500000000000000000000000) -
(1504025621774356287972147 / 500000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_43 <=
(1504025621774356287972147 / 500000000000000000000000) + (1504025621774356287972147 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_43; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_43 : lhs_spectrum_lp_dominates_k_43 <= rhs_spectrum_lp_dominates_k_43.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_43, rhs_spectrum_lp_dominates_k_43, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_44 : R := 1.
Definition rhs_spectrum_lp_dominates_k_44 : R :=
(336124018227580746279790183000003677663236149649480311946999892191236346466848698883507560947 /
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_44 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_44 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_44; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_44 : (1680620091137903731398951 / 500000000000000000000000) -
(1680620091137903731398951 / 500000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_44 <=
(1680620091137903731398951 / 500000000000000000000000) + (1680620091137903731398951 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_44; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_44 : lhs_spectrum_lp_dominates_k_44 <= rhs_spectrum_lp_dominates_k_44.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_44, rhs_spectrum_lp_dominates_k_44, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_45 : R := 1.
Definition rhs_spectrum_lp_dominates_k_45 : R :=
(37421778746872962129138769413614424891523557050124330298349433877761290106522475992934045408753 /
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_45 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_45 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_45; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_45 : (3742177874687296212913877 / 1000000000000000000000000) -
(3742177874687296212913877 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_45 <=
(3742177874687296212913877 / 1000000000000000000000000) + (3742177874687296212913877 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_45; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_45 : lhs_spectrum_lp_dominates_k_45 <= rhs_spectrum_lp_dominates_k_45.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_45, rhs_spectrum_lp_dominates_k_45, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_46 : R := 1.
Definition rhs_spectrum_lp_dominates_k_46 : R :=
(4150163592219344183595753726629879844642204483840919244018256186227112442144648329629816198591547 /
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_46 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_46 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_46; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_46 : (2075081796109672091797877 / 500000000000000000000000) -
(2075081796109672091797877 / 500000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_46 <=
(2075081796109672091797877 / 500000000000000000000000) + (2075081796109672091797877 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_46; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_46 : lhs_spectrum_lp_dominates_k_46 <= rhs_spectrum_lp_dominates_k_46.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_46, rhs_spectrum_lp_dominates_k_46, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_47 : R := 1.
Definition rhs_spectrum_lp_dominates_k_47 : R :=
(458441795355781967102575356471318335462132148379691481883565274507714880324217889234639645457438153 /
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_47 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_47 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_47; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_47 : (2292208976778909835512877 / 500000000000000000000000) -
(2292208976778909835512877 / 500000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_47 <=
(2292208976778909835512877 / 500000000000000000000000) + (2292208976778909835512877 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_47; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_47 : lhs_spectrum_lp_dominates_k_47 <= rhs_spectrum_lp_dominates_k_47.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_47, rhs_spectrum_lp_dominates_k_47, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_48 : R := 1.
Definition rhs_spectrum_lp_dominates_k_48 : R :=
(50440972356022419321062513606505856074617082682619170945419963823030694264527852971351669870989502147 /
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_48 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_48 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_48; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_48 : (5044097235602241932106251 / 1000000000000000000000000) -
(5044097235602241932106251 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_48 <=
(5044097235602241932106251 / 1000000000000000000000000) + (5044097235602241932106251 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_48; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_48 : lhs_spectrum_lp_dominates_k_48 <= rhs_spectrum_lp_dominates_k_48.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_48, rhs_spectrum_lp_dominates_k_48, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_49 : R := 1.
Definition rhs_spectrum_lp_dominates_k_49 : R :=
(5528306225920329664643901310771646717989627716667984607796541574922896237869134228190438089444757587553 /
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_49 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_49 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_49; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_49 : (5528306225920329664643901 / 1000000000000000000000000) -
(5528306225920329664643901 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_49 <=
(5528306225920329664643901 / 1000000000000000000000000) + (5528306225920329664643901 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_49; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_49 : lhs_spectrum_lp_dominates_k_49 <= rhs_spectrum_lp_dominates_k_49.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_49, rhs_spectrum_lp_dominates_k_49, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_50 : R := 1.
Definition rhs_spectrum_lp_dominates_k_50 : R :=
(603610970492970234287864583749122548645555152754227255985854305779438190588727583073382534215626704292747 /
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_50 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_50 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_50; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_50 : (3018054852464851171439323 / 500000000000000000000000) -
(3018054852464851171439323 / 500000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_50 <=
(3018054852464851171439323 / 500000000000000000000000) + (3018054852464851171439323 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_50; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_50 : lhs_spectrum_lp_dominates_k_50 <= rhs_spectrum_lp_dominates_k_50.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_50, rhs_spectrum_lp_dominates_k_50, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_51 : R := 1.
Definition rhs_spectrum_lp_dominates_k_51 : R :=
(65665426516104337342814214413830217586417847980686299293679261809061169857053943700105141406603635521856953 /
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_51 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_51 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_51; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_51 : (6566542651610433734281421 / 1000000000000000000000000) -
(6566542651610433734281421 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_51 <=
(6566542651610433734281421 / 1000000000000000000000000) + (6566542651610433734281421 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_51; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_51 : lhs_spectrum_lp_dominates_k_51 <= rhs_spectrum_lp_dominates_k_51.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_51, rhs_spectrum_lp_dominates_k_51, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_52 : R := 1.
Definition rhs_spectrum_lp_dominates_k_52 : R :=
(7118619268630010248372530508820996493799213697451489439356317045102250769781482159015234698583136137366963347 /
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_52 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_52 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_52; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_52 : (7118619268630010248372531 / 1000000000000000000000000) -
(7118619268630010248372531 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_52 <=
(7118619268630010248372531 / 1000000000000000000000000) + (7118619268630010248372531 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_52; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_52 : lhs_spectrum_lp_dominates_k_52 <= rhs_spectrum_lp_dominates_k_52.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_52, rhs_spectrum_lp_dominates_k_52, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_53 : R := 1.
Definition rhs_spectrum_lp_dominates_k_53 : R :=
(769134092226225081140334474780629344127142309473975568724387049435616346832015198349466676596021218566126246353 /
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_53 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_53 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_53; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_53 : (1538268184452450162280669 / 200000000000000000000000) -
(1538268184452450162280669 / 200000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_53 <=
(1538268184452450162280669 / 200000000000000000000000) + (1538268184452450162280669 /
200000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_53; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_53 : lhs_spectrum_lp_dominates_k_53 <= rhs_spectrum_lp_dominates_k_53.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_53, rhs_spectrum_lp_dominates_k_53, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_54 : R := 1.
Definition rhs_spectrum_lp_dominates_k_54 : R :=
(82837030901209131754202807179482345596906236794766852533585075781322902795616108774258252919453721029892201513947 /
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_54 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_54 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_54; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_54 : (8283703090120913175420281 / 1000000000000000000000000) -
(8283703090120913175420281 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_54 <=
(8283703090120913175420281 / 1000000000000000000000000) + (8283703090120913175420281 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_54; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_54 : lhs_spectrum_lp_dominates_k_54 <= rhs_spectrum_lp_dominates_k_54.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_54, rhs_spectrum_lp_dominates_k_54, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_55 : R := 1.
Definition rhs_spectrum_lp_dominates_k_55 : R :=
(8894701406066861279402871248240696061634279500277738207125172001634671400394422161729366972988442319184669746755753 /
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_55 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_55 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_55; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_55 : (8894701406066861279402871 / 1000000000000000000000000) -
(8894701406066861279402871 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_55 <=
(8894701406066861279402871 / 1000000000000000000000000) + (8894701406066861279402871 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_55; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_55 : lhs_spectrum_lp_dominates_k_55 <= rhs_spectrum_lp_dominates_k_55.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_55, rhs_spectrum_lp_dominates_k_55, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_56 : R := 1.
Definition rhs_spectrum_lp_dominates_k_56 : R :=
(952333688711823826021511945367200258558939226660485118040151425593784350883748396353598324052295563635689775631944547 /
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_56 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_56 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_56; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_56 : (9523336887118238260215119 / 1000000000000000000000000) -
(9523336887118238260215119 / 1000000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_56 <=
(9523336887118238260215119 / 1000000000000000000000000) + (9523336887118238260215119 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_56; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_56 : lhs_spectrum_lp_dominates_k_56 <= rhs_spectrum_lp_dominates_k_56.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_56, rhs_spectrum_lp_dominates_k_56, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_57 : R := 1.
Definition rhs_spectrum_lp_dominates_k_57 : R :=
(101686204221284614672380647268068297339781521817929657958904077039820079550737648461533378485189039333391997504359385153
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_57 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_57 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_57; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_57 : (508431021106423073361903 / 50000000000000000000000) -
(508431021106423073361903 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_57 <=
(508431021106423073361903 / 50000000000000000000000) + (508431021106423073361903 / 50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_57; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_57 : lhs_spectrum_lp_dominates_k_57 <= rhs_spectrum_lp_dominates_k_57.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_57, rhs_spectrum_lp_dominates_k_57, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_58 : R := 1.
Definition rhs_spectrum_lp_dominates_k_58 : R :=
(10829576596649029376575875063702992236523539113401037655421923509515553612781450133831883188414833854684385176027282255147
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_58 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_58 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_58; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_58 : (270739414916225734414397 / 25000000000000000000000) -
(270739414916225734414397 / 25000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_58 <=
(270739414916225734414397 / 25000000000000000000000) + (270739414916225734414397 / 25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_58; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_58 : lhs_spectrum_lp_dominates_k_58 <= rhs_spectrum_lp_dominates_k_58.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_58, rhs_spectrum_lp_dominates_k_58, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_59 : R := 1.
Definition rhs_spectrum_lp_dominates_k_59 : R :=
(1150524692295151443286896374853157143536503432336713232292262703961509552704913742182663913899274852878218987620792740134553
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_59 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_59 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_59; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_59 : (71907793268446965205431 / 6250000000000000000000) -
(71907793268446965205431 / 6250000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_59 <=
(71907793268446965205431 / 6250000000000000000000) + (71907793268446965205431 / 6250000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_59; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_59 : lhs_spectrum_lp_dominates_k_59 <= rhs_spectrum_lp_dominates_k_59.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_59, rhs_spectrum_lp_dominates_k_59, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_60 : R := 1.
Definition rhs_spectrum_lp_dominates_k_60 : R :=
(121946925387840960603860562951309733046545407925662877207109843422489071496543727474747937909417809055067841017897201976445747
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_60 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_60 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_60; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_60 : (609734626939204803019303 / 50000000000000000000000) -
(609734626939204803019303 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_60 <=
(609734626939204803019303 / 50000000000000000000000) + (609734626939204803019303 / 50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_60; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_60 : lhs_spectrum_lp_dominates_k_60 <= rhs_spectrum_lp_dominates_k_60.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_60, rhs_spectrum_lp_dominates_k_60, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_61 : R := 1.
Definition rhs_spectrum_lp_dominates_k_61 : R :=
(12896996433181840647036248265786447868813628195481781136130193885436382527139769384873145844204374965363511578898501462465003953
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_61 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_61 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_61; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_61 : (10317597146545472517629 / 800000000000000000000) -
(10317597146545472517629 / 800000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_61 <=
(10317597146545472517629 / 800000000000000000000) + (10317597146545472517629 / 800000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_61; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_61 : lhs_spectrum_lp_dominates_k_61 <= rhs_spectrum_lp_dominates_k_61.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_61, rhs_spectrum_lp_dominates_k_61, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_62 : R := 1.
Definition rhs_spectrum_lp_dominates_k_62 : R :=
(1361126525260556870930455343703517668490688253603378520016884900612563492840121503765385937737574249117608201532986099129738516347
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_62 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_62 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_62; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_62 : (272225305052111374186091 / 20000000000000000000000) -
(272225305052111374186091 / 20000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_62 <=
(272225305052111374186091 / 20000000000000000000000) + (272225305052111374186091 / 20000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_62; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_62 : lhs_spectrum_lp_dominates_k_62 <= rhs_spectrum_lp_dominates_k_62.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_62, rhs_spectrum_lp_dominates_k_62, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_63 : R := 1.
Definition rhs_spectrum_lp_dominates_k_63 : R :=
(143366307358970762168358646100036540048836210962568964578892614042048889943234040665752935256347257779572164697858896976685909993353
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_63 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_63 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_63; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_63 : (716831536794853810841793 / 50000000000000000000000) -
(716831536794853810841793 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_63 <=
(716831536794853810841793 / 50000000000000000000000) + (716831536794853810841793 / 50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_63; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_63 : lhs_spectrum_lp_dominates_k_63 <= rhs_spectrum_lp_dominates_k_63.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_63, rhs_spectrum_lp_dominates_k_63, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_64 : R := 1.
Definition rhs_spectrum_lp_dominates_k_64 : R :=
(15072250822036350609306858923479934831804443938600851336190310614500374498826061146242614695309482196285894815966891751161875792466947
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_64 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_64 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_64; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_64 : (753612541101817530465343 / 50000000000000000000000) -
(753612541101817530465343 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_64 <=
(753612541101817530465343 / 50000000000000000000000) + (753612541101817530465343 / 50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_64; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_64 : lhs_spectrum_lp_dominates_k_64 <= rhs_spectrum_lp_dominates_k_64.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_64, rhs_spectrum_lp_dominates_k_64, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_65 : R := 1.
Definition rhs_spectrum_lp_dominates_k_65 : R :=
(1581731047048341471338193633278374984263114234149021311884297290402273157856139709909660894804093586662587385314214073659672920251102753
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_65 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_65 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_65; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_65 : (790865523524170735669097 / 50000000000000000000000) -
(790865523524170735669097 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_65 <=
(790865523524170735669097 / 50000000000000000000000) + (790865523524170735669097 / 50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_65; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_65 : lhs_spectrum_lp_dominates_k_65 <= rhs_spectrum_lp_dominates_k_65.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_65, rhs_spectrum_lp_dominates_k_65, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_66 : R := 1.
Definition rhs_spectrum_lp_dominates_k_66 : R :=
(165710222299876804798055179098181636223373420079714286371823346868801346612631998642062422382608475756473112006788913370299104700562297547
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_66 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_66 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_66; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_66 : (207137777874846005997569 / 12500000000000000000000) -
(207137777874846005997569 / 12500000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_66 <=
(207137777874846005997569 / 12500000000000000000000) + (207137777874846005997569 / 12500000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_66; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_66 : lhs_spectrum_lp_dominates_k_66 <= rhs_spectrum_lp_dominates_k_66.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_66, rhs_spectrum_lp_dominates_k_66, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_67 : R := 1.
Definition rhs_spectrum_lp_dominates_k_67 : R :=
(17332626588147998832229673888664621187885129576724651376452640237800260640713613764859749226593544114194149370436865831068802496947464332153
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_67 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_67 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_67; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_67 : (1733262658814799883222967 / 100000000000000000000000) -
(1733262658814799883222967 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_67 <=
(1733262658814799883222967 / 100000000000000000000000) + (1733262658814799883222967 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_67; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_67 : lhs_spectrum_lp_dominates_k_67 <= rhs_spectrum_lp_dominates_k_67.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_67, rhs_spectrum_lp_dominates_k_67, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_68 : R := 1.
Definition rhs_spectrum_lp_dominates_k_68 : R :=
(1810139213069851511691192483749333530582344196709668259575142110185933338301637123154194267450714843664035359440902240979684604699019672008147
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_68 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_68 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_68; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_68 : (226267401633731438961399 / 12500000000000000000000) -
(226267401633731438961399 / 12500000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_68 <=
(226267401633731438961399 / 12500000000000000000000) + (226267401633731438961399 / 12500000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_68; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_68 : lhs_spectrum_lp_dominates_k_68 <= rhs_spectrum_lp_dominates_k_68.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_68, rhs_spectrum_lp_dominates_k_68, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_69 : R := 1.
Definition rhs_spectrum_lp_dominates_k_69 : R :=
(188766155364669335813723643413824193432883367827309642458832634270810996087756064433407746409326397276826884902576311608856725827818914325681553
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_69 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_69 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_69; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_69 : (471915388411673339534309 / 25000000000000000000000) -
(471915388411673339534309 / 25000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_69 <=
(471915388411673339534309 / 25000000000000000000000) + (471915388411673339534309 / 25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_69; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_69 : lhs_spectrum_lp_dominates_k_69 <= rhs_spectrum_lp_dominates_k_69.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_69, rhs_spectrum_lp_dominates_k_69, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_70 : R := 1.
Definition rhs_spectrum_lp_dominates_k_70 : R :=
(19657621431188447407432552193012897426369620676476136463199681044289309798379279356815905718035347967044163115558118875704271103402589363945598747
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_70 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_70 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_70; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_70 : (393152428623768948148651 / 20000000000000000000000) -
(393152428623768948148651 / 20000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_70 <=
(393152428623768948148651 / 20000000000000000000000) + (393152428623768948148651 / 20000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_70; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_70 : lhs_spectrum_lp_dominates_k_70 <= rhs_spectrum_lp_dominates_k_70.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_70, rhs_spectrum_lp_dominates_k_70, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_71 : R := 1.
Definition rhs_spectrum_lp_dominates_k_71 : R :=
(2044376212084457729382879386255811973911698250414026332241282250770315191299109409226085854319142739218010791909544851205331087649465447372411150953
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_71 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_71 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_71; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_71 : (2044376212084457729382879 / 100000000000000000000000) -
(2044376212084457729382879 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_71 <=
(2044376212084457729382879 / 100000000000000000000000) + (2044376212084457729382879 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_71; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_71 : lhs_spectrum_lp_dominates_k_71 <= rhs_spectrum_lp_dominates_k_71.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_71, rhs_spectrum_lp_dominates_k_71, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_72 : R := 1.
Definition rhs_spectrum_lp_dominates_k_72 : R :=
(212344172229149556475366542571448495318870196321436721351221032421004485820883053039007062459791243778243739528627593107835561276494943822339407069347
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_72 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_72 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_72; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_72 : (424688344458299112950733 / 20000000000000000000000) -
(424688344458299112950733 / 20000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_72 <=
(424688344458299112950733 / 20000000000000000000000) + (424688344458299112950733 / 20000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_72; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_72 : lhs_spectrum_lp_dominates_k_72 <= rhs_spectrum_lp_dominates_k_72.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_72, rhs_spectrum_lp_dominates_k_72, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_73 : R := 1.
Definition rhs_spectrum_lp_dominates_k_73 : R :=
(22028993211864999154594880605108874723337049984124556311677038717888064073211819795796032657327963830633893970644483737333960008296796568996318096740353
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_73 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_73 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_73; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_73 : (68840603787078122358109 / 3125000000000000000000) -
(68840603787078122358109 / 3125000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_73 <=
(68840603787078122358109 / 3125000000000000000000) + (68840603787078122358109 / 3125000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_73; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_73 : lhs_spectrum_lp_dominates_k_73 <= rhs_spectrum_lp_dominates_k_73.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_73, rhs_spectrum_lp_dominates_k_73, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_74 : R := 1.
Definition rhs_spectrum_lp_dominates_k_74 : R :=
(2282692289332694963208460839374030503708728234655012685163869310803377788865763941552568913087288335408593060038287331863594787804143587736183587280419947
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_74 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_74 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_74; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_74 : (2282692289332694963208461 / 100000000000000000000000) -
(2282692289332694963208461 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_74 <=
(2282692289332694963208461 / 100000000000000000000000) + (2282692289332694963208461 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_74; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_74 : lhs_spectrum_lp_dominates_k_74 <= rhs_spectrum_lp_dominates_k_74.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_74, rhs_spectrum_lp_dominates_k_74, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_75 : R := 1.
Definition rhs_spectrum_lp_dominates_k_75 : R :=
(236276648197499412326631723888899885429136850753599013402907116671718456417077812231736681996764437242155280853516372831911494955972484289409244232558449753
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_75 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_75 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_75; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_75 : (2362766481974994123266317 / 100000000000000000000000) -
(2362766481974994123266317 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_75 <=
(2362766481974994123266317 / 100000000000000000000000) + (2362766481974994123266317 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_75; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_75 : lhs_spectrum_lp_dominates_k_75 <= rhs_spectrum_lp_dominates_k_75.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_75, rhs_spectrum_lp_dominates_k_75, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_76 : R := 1.
Definition rhs_spectrum_lp_dominates_k_76 : R :=
(24430702658781258655654468972472483803384000527196850894441825098948147294625868472155005679786354030460306755922083973213721042160691509486586742743989650547
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_76 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_76 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_76; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_76 : (2443070265878125865565447 / 100000000000000000000000) -
(2443070265878125865565447 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_76 <=
(2443070265878125865565447 / 100000000000000000000000) + (2443070265878125865565447 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_76; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_76 : lhs_spectrum_lp_dominates_k_76 <= rhs_spectrum_lp_dominates_k_76.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_76, rhs_spectrum_lp_dominates_k_76, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_77 : R := 1.
Definition rhs_spectrum_lp_dominates_k_77 : R :=
(2523554452428127302004375287992756007904316162670673532276294197803455121741478093873587607698983149646829094221562804319334272118252938098503886085121772279153
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_77 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_77 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_77; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_77 : (4037687123885003683207 / 160000000000000000000) -
(4037687123885003683207 / 160000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_77 <=
(4037687123885003683207 / 160000000000000000000) + (4037687123885003683207 / 160000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_77; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_77 : lhs_spectrum_lp_dominates_k_77 <= rhs_spectrum_lp_dominates_k_77.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_77, rhs_spectrum_lp_dominates_k_77, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_78 : R := 1.
Definition rhs_spectrum_lp_dominates_k_78 : R :=
(260417222786550378841167044030761348038134175478133302739863744932461013979815745063008167475212071375005659239535984269875802389419766344388405585006401158761147
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_78 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_78 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_78; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_78 : (260417222786550378841167 / 10000000000000000000000) -
(260417222786550378841167 / 10000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_78 <=
(260417222786550378841167 / 10000000000000000000000) + (260417222786550378841167 / 10000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_78; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_78 : lhs_spectrum_lp_dominates_k_78 <= rhs_spectrum_lp_dominates_k_78.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_78, rhs_spectrum_lp_dominates_k_78, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_79 : R := 1.
Definition rhs_spectrum_lp_dominates_k_79 : R :=
(26848790814091461541117539368328459083621627335772600425800434951611911550339517925309993039782205324322670261316182773732566834275265787994921634860671556514228553
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_79 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_79 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_79; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_79 : (1342439540704573077055877 / 50000000000000000000000) -
(1342439540704573077055877 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_79 <=
(1342439540704573077055877 / 50000000000000000000000) + (1342439540704573077055877 /
50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_79; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_79 : lhs_spectrum_lp_dominates_k_79 <= rhs_spectrum_lp_dominates_k_79.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_79, rhs_spectrum_lp_dominates_k_79, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_80 : R := 1.
Definition rhs_spectrum_lp_dominates_k_80 : R :=
(2765632731932451911078924574324389391867730972779995657043508114436758185908756711850641834613378301636669805547503526045936044376908660402041842635985079065611751747
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_80 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_80 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_80; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_80 : (110625309277298076443157 / 4000000000000000000000) -
(110625309277298076443157 / 4000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_80 <=
(110625309277298076443157 / 4000000000000000000000) + (110625309277298076443157 / 4000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_80; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_80 : lhs_spectrum_lp_dominates_k_80 <= rhs_spectrum_lp_dominates_k_80.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_80, rhs_spectrum_lp_dominates_k_80, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_81 : R := 1.
Definition rhs_spectrum_lp_dominates_k_81 : R :=
(284639305376592031377410063944413437573610869686260679380860025369117144749318804668107181375843749442259228468536985065956801532761405381903879495516489349712360297953
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_81 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_81 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_81; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_81 : (2846393053765920313774101 / 100000000000000000000000) -
(2846393053765920313774101 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_81 <=
(2846393053765920313774101 / 100000000000000000000000) + (2846393053765920313774101 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_81; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_81 : lhs_spectrum_lp_dominates_k_81 <= rhs_spectrum_lp_dominates_k_81.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_81, rhs_spectrum_lp_dominates_k_81, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_82 : R := 1.
Definition rhs_spectrum_lp_dominates_k_82 : R :=
(29271220021227778481327741523483079261066352040932254016075981200961645634410249015817748232374864464905410801721904440333590999990886693008149092138759265232119372622347
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_82 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_82 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_82; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_82 : (1463561001061388924066387 / 50000000000000000000000) -
(1463561001061388924066387 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_82 <=
(1463561001061388924066387 / 50000000000000000000000) + (1463561001061388924066387 /
50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_82; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_82 : lhs_spectrum_lp_dominates_k_82 <= rhs_spectrum_lp_dominates_k_82.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_82, rhs_spectrum_lp_dominates_k_82, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_83 : R := 1.
Definition rhs_spectrum_lp_dominates_k_83 : R :=
(3007783538575018252172791425257122935158799783690520643830333608787966368653988289813961191240913242687201651787459116879392935582611000826774937219586715120986409686487353
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_83 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_83 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_83; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_83 : (3007783538575018252172791 / 100000000000000000000000) -
(3007783538575018252172791 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_83 <=
(3007783538575018252172791 / 100000000000000000000000) + (3007783538575018252172791 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_83; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_83 : lhs_spectrum_lp_dominates_k_83 <= rhs_spectrum_lp_dominates_k_83.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_83, rhs_spectrum_lp_dominates_k_83, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_84 : R := 1.
Definition rhs_spectrum_lp_dominates_k_84 : R :=
(308834355694576595197295464037324823823867638938204737683890171202446132701298182876247273925251568788881731856572557413264806148112244812652695609034791843963280779665372947
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_84 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_84 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_84; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_84 : (617668711389153190394591 / 20000000000000000000000) -
(617668711389153190394591 / 20000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_84 <=
(617668711389153190394591 / 20000000000000000000000) + (617668711389153190394591 / 20000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_84; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_84 : lhs_spectrum_lp_dominates_k_84 <= rhs_spectrum_lp_dominates_k_84.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_84, rhs_spectrum_lp_dominates_k_84, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_85 : R := 1.
Definition rhs_spectrum_lp_dominates_k_85 : R :=
(31687698099293243183918656253991403647905273433419135613881181498652693474107509872069827169378015297569924445114023143922681833579319030878804663602536562015999288153668796753
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_85 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_85 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_85; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_85 : (1584384904964662159195933 / 50000000000000000000000) -
(1584384904964662159195933 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_85 <=
(1584384904964662159195933 / 50000000000000000000000) + (1584384904964662159195933 /
50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_85; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_85 : lhs_spectrum_lp_dominates_k_85 <= rhs_spectrum_lp_dominates_k_85.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_85, rhs_spectrum_lp_dominates_k_85, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_86 : R := 1.
Definition rhs_spectrum_lp_dominates_k_86 : R :=
(3249031836701950002436124054682249565615376788776257446339285487234226751240535193954477233207343963269132654241055587449244773891392229527489502535919875738629206169058914003547
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_86 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_86 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_86; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_86 : (812257959175487500609031 / 25000000000000000000000) -
(812257959175487500609031 / 25000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_86 <=
(812257959175487500609031 / 25000000000000000000000) + (812257959175487500609031 / 25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_86; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_86 : lhs_spectrum_lp_dominates_k_86 <= rhs_spectrum_lp_dominates_k_86.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_86, rhs_spectrum_lp_dominates_k_86, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_87 : R := 1.
Definition rhs_spectrum_lp_dominates_k_87 : R :=
(332910089174366553431533681111652073375902185945870503440324701452762456179200421729324040678974495000566595516467396296560663490116597042917805630786599527533592691712174283226153
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_87 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_87 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_87; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_87 : (3329100891743665534315337 / 100000000000000000000000) -
(3329100891743665534315337 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_87 <=
(3329100891743665534315337 / 100000000000000000000000) + (3329100891743665534315337 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_87; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_87 : lhs_spectrum_lp_dominates_k_87 <= rhs_spectrum_lp_dominates_k_87.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_87, rhs_spectrum_lp_dominates_k_87, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_88 : R := 1.
Definition rhs_spectrum_lp_dominates_k_88 : R :=
(34089498750537074008461109421648181057420358009678347231924248518736669131467689305027517132495482055563726917057547081572621618634075907620015521022273877019709298172162724742514147
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_88 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_88 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_88; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_88 : (3408949875053707400846111 / 100000000000000000000000) -
(3408949875053707400846111 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_88 <=
(3408949875053707400846111 / 100000000000000000000000) + (3408949875053707400846111 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_88; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_88 : lhs_spectrum_lp_dominates_k_88 <= rhs_spectrum_lp_dominates_k_88.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_88, rhs_spectrum_lp_dominates_k_88, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_89 : R := 1.
Definition rhs_spectrum_lp_dominates_k_89 : R :=
(3488553263908983550998439393093549393922988754859374866813754916632174766283133002355167008436683393299034191076788271655935553890464130889641049120773163585370164579846569466305775553
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_89 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_89 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_89; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_89 : (3488553263908983550998439 / 100000000000000000000000) -
(3488553263908983550998439 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_89 <=
(3488553263908983550998439 / 100000000000000000000000) + (3488553263908983550998439 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_89; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_89 : lhs_spectrum_lp_dominates_k_89 <= rhs_spectrum_lp_dominates_k_89.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_89, rhs_spectrum_lp_dominates_k_89, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_90 : R := 1.
Definition rhs_spectrum_lp_dominates_k_90 : R :=
(356788704628571039888692892787758820023882553545628286984442131614381196306669074346790010818964719567435781413970694399060991131496557481424117554215507922191445979181044050259974904747
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_90 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_90 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_90; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_90 : (3567887046285710398886929 / 100000000000000000000000) -
(3567887046285710398886929 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_90 <=
(3567887046285710398886929 / 100000000000000000000000) + (3567887046285710398886929 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_90; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_90 : lhs_spectrum_lp_dominates_k_90 <= rhs_spectrum_lp_dominates_k_90.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_90, rhs_spectrum_lp_dominates_k_90, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_91 : R := 1.
Definition rhs_spectrum_lp_dominates_k_91 : R :=
(36469286560387883947385087187594772896903879309235148692270745330613476035588553462599284190747235782105125027233121018493758395170517000379204738536936933384734122087665559919829312444953
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_91 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_91 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_91; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_91 : (3646928656038788394738509 / 100000000000000000000000) -
(3646928656038788394738509 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_91 <=
(3646928656038788394738509 / 100000000000000000000000) + (3646928656038788394738509 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_91; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_91 : lhs_spectrum_lp_dominates_k_91 <= rhs_spectrum_lp_dominates_k_91.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_91, rhs_spectrum_lp_dominates_k_91, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_92 : R := 1.
Definition rhs_spectrum_lp_dominates_k_92 : R :=
(3725656909911072435760576397762634318436344858166913750986857735056982639847787077049402871131533849196660731084831096764620507071355174960771893678768913068427870250809399331751822635175347
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_92 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_92 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_92; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_92 : (58213389217360506808759 / 1562500000000000000000) -
(58213389217360506808759 / 1562500000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_92 <=
(58213389217360506808759 / 1562500000000000000000) + (58213389217360506808759 / 1562500000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_92; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_92 : lhs_spectrum_lp_dominates_k_92 <= rhs_spectrum_lp_dominates_k_92.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_92, rhs_spectrum_lp_dominates_k_92, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_93 : R := 1.
Definition rhs_spectrum_lp_dominates_k_93 : R :=
(380405194642515220045033151682747768007874691996934442304092375292858745623185161240568657130702077363453480949329729593402580665264191553823326807741277276791582410422528879313858907679234353
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_93 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_93 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_93; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_93 : (951012986606288050112583 / 25000000000000000000000) -
(951012986606288050112583 / 25000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_93 <=
(951012986606288050112583 / 25000000000000000000000) + (951012986606288050112583 / 25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_93; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_93 : lhs_spectrum_lp_dominates_k_93 <= rhs_spectrum_lp_dominates_k_93.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_93, rhs_spectrum_lp_dominates_k_93, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_94 : R := 1.
Definition rhs_spectrum_lp_dominates_k_94 : R :=
(38820951666932659521013719447693639941404938478317630849533855215132675784991287806735842336485640358315381128317131076048844780055157740935665740652986164289002867913108201871762736205947325947
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_94 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_94 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_94; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_94 : (970523791673316488025343 / 25000000000000000000000) -
(970523791673316488025343 / 25000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_94 <=
(970523791673316488025343 / 25000000000000000000000) + (970523791673316488025343 / 25000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_94; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_94 : lhs_spectrum_lp_dominates_k_94 <= rhs_spectrum_lp_dominates_k_94.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_94, rhs_spectrum_lp_dominates_k_94, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_95 : R := 1.
Definition rhs_spectrum_lp_dominates_k_95 : R :=
(3959769177166248942456056883611776402752551886135010791834136485392942553339248542265137882320047521184903950565077321927524616173890880177810765059872603083841723805119107053175127797230582143753
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_95 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_95 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_95; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_95 : (3959769177166248942456057 / 100000000000000000000000) -
(3959769177166248942456057 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_95 <=
(3959769177166248942456057 / 100000000000000000000000) + (3959769177166248942456057 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_95; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_95 : lhs_spectrum_lp_dominates_k_95 <= rhs_spectrum_lp_dominates_k_95.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_95, rhs_spectrum_lp_dominates_k_95, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_96 : R := 1.
Definition rhs_spectrum_lp_dominates_k_96 : R :=
(403705773432971221467929075929111437548501181082674076468674103456294112881050539350872154254129881736865206897802382683700390381316072200995352130773950123127222445470324129712046258645798335356547
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_96 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_96 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_96; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_96 : (4037057734329712214679291 / 100000000000000000000000) -
(4037057734329712214679291 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_96 <=
(4037057734329712214679291 / 100000000000000000000000) + (4037057734329712214679291 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_96; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_96 : lhs_spectrum_lp_dominates_k_96 <= rhs_spectrum_lp_dominates_k_96.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_96, rhs_spectrum_lp_dominates_k_96, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_97 : R := 1.
Definition rhs_spectrum_lp_dominates_k_97 : R :=
(41139456913447331018879336401862802993336584858115849410953451816919322144287633509971216516302401337639328483109110027909506718859874278920788067982044491883149742034097679329024897244331251997173153
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_97 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_97 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_97; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_97 : (2056972845672366550943967 / 50000000000000000000000) -
(2056972845672366550943967 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_97 <=
(2056972845672366550943967 / 50000000000000000000000) + (2056972845672366550943967 /
50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_97; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_97 : lhs_spectrum_lp_dominates_k_97 <= rhs_spectrum_lp_dominates_k_97.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_97, rhs_spectrum_lp_dominates_k_97, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_98 : R := 1.
Definition rhs_spectrum_lp_dominates_k_98 : R :=
(4190418946621012102116038467742517228255331970026926284965208704719104728903085684414442508397188330566027454849335936274242131922537951060271598398587630517319522854966551349889035002836529543423267147
/
100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_98 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_98 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_98; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_98 : (2095209473310506051058019 / 50000000000000000000000) -
(2095209473310506051058019 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_98 <=
(2095209473310506051058019 / 50000000000000000000000) + (2095209473310506051058019 /
50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_98; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_98 : lhs_spectrum_lp_dominates_k_98 <= rhs_spectrum_lp_dominates_k_98.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_98, rhs_spectrum_lp_dominates_k_98, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_99 : R := 1.
Definition rhs_spectrum_lp_dominates_k_99 : R :=
(426646439430253019679292598057863226886074518542951111639762968613635820071205554042455583598621685352628191857129991824714062902095244912442678309954871874198964110032822287788993631967351306390700322553
/
10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_99 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_99 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_99; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_99 : (2133232197151265098396463 / 50000000000000000000000) -
(2133232197151265098396463 / 50000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_99 <=
(2133232197151265098396463 / 50000000000000000000000) + (2133232197151265098396463 /
50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_99; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_99 : lhs_spectrum_lp_dominates_k_99 <= rhs_spectrum_lp_dominates_k_99.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_99, rhs_spectrum_lp_dominates_k_99, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_lp_dominates_k_100 : R := 1.
Definition rhs_spectrum_lp_dominates_k_100 : R :=
(43420698766390631795022074260339580944013128157512090816259055967651366908253920144270028020105323193033390507425213933335280952275008083292025209192528478579208924895407108385358390399988593083900035057747
/
1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000).
Theorem value_1_of_lhs_spectrum_lp_dominates_k_100 : (1 / 1) - (1 / 1000000000000) <= lhs_spectrum_lp_dominates_k_100 <=
(1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_lp_dominates_k_100; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_lp_dominates_k_100 : (4342069876639063179502207 / 100000000000000000000000) -
(4342069876639063179502207 / 100000000000000000000000000000000000) <= rhs_spectrum_lp_dominates_k_100 <=
(4342069876639063179502207 / 100000000000000000000000) + (4342069876639063179502207 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_lp_dominates_k_100; at_a_point. Qed.
Theorem spectrum_lp_dominates_k_100 : lhs_spectrum_lp_dominates_k_100 <= rhs_spectrum_lp_dominates_k_100.
Proof.
intros. unfold lhs_spectrum_lp_dominates_k_100, rhs_spectrum_lp_dominates_k_100, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (spectrum_lp_dominates_k_0, spectrum_lp_dominates_k_1, spectrum_lp_dominates_k_2,
spectrum_lp_dominates_k_3, spectrum_lp_dominates_k_4, spectrum_lp_dominates_k_5, spectrum_lp_dominates_k_6,
spectrum_lp_dominates_k_7, spectrum_lp_dominates_k_8, spectrum_lp_dominates_k_9, spectrum_lp_dominates_k_10,
spectrum_lp_dominates_k_11, spectrum_lp_dominates_k_12, spectrum_lp_dominates_k_13, spectrum_lp_dominates_k_14,
spectrum_lp_dominates_k_15, spectrum_lp_dominates_k_16, spectrum_lp_dominates_k_17, spectrum_lp_dominates_k_18,
spectrum_lp_dominates_k_19, spectrum_lp_dominates_k_20, spectrum_lp_dominates_k_21, spectrum_lp_dominates_k_22,
spectrum_lp_dominates_k_23, spectrum_lp_dominates_k_24, spectrum_lp_dominates_k_25, spectrum_lp_dominates_k_26,
spectrum_lp_dominates_k_27, spectrum_lp_dominates_k_28, spectrum_lp_dominates_k_29, spectrum_lp_dominates_k_30,
spectrum_lp_dominates_k_31, spectrum_lp_dominates_k_32, spectrum_lp_dominates_k_33, spectrum_lp_dominates_k_34,
spectrum_lp_dominates_k_35, spectrum_lp_dominates_k_36, spectrum_lp_dominates_k_37, spectrum_lp_dominates_k_38,
spectrum_lp_dominates_k_39, spectrum_lp_dominates_k_40, spectrum_lp_dominates_k_41, spectrum_lp_dominates_k_42,
spectrum_lp_dominates_k_43, spectrum_lp_dominates_k_44, spectrum_lp_dominates_k_45, spectrum_lp_dominates_k_46,
spectrum_lp_dominates_k_47, spectrum_lp_dominates_k_48, spectrum_lp_dominates_k_49, spectrum_lp_dominates_k_50,
spectrum_lp_dominates_k_51, spectrum_lp_dominates_k_52, spectrum_lp_dominates_k_53, spectrum_lp_dominates_k_54,
spectrum_lp_dominates_k_55, spectrum_lp_dominates_k_56, spectrum_lp_dominates_k_57, spectrum_lp_dominates_k_58,
spectrum_lp_dominates_k_59, spectrum_lp_dominates_k_60, spectrum_lp_dominates_k_61, spectrum_lp_dominates_k_62,
spectrum_lp_dominates_k_63, spectrum_lp_dominates_k_64, spectrum_lp_dominates_k_65, spectrum_lp_dominates_k_66,
spectrum_lp_dominates_k_67, spectrum_lp_dominates_k_68, spectrum_lp_dominates_k_69, spectrum_lp_dominates_k_70,
spectrum_lp_dominates_k_71, spectrum_lp_dominates_k_72, spectrum_lp_dominates_k_73, spectrum_lp_dominates_k_74,
spectrum_lp_dominates_k_75, spectrum_lp_dominates_k_76, spectrum_lp_dominates_k_77, spectrum_lp_dominates_k_78,
spectrum_lp_dominates_k_79, spectrum_lp_dominates_k_80, spectrum_lp_dominates_k_81, spectrum_lp_dominates_k_82,
spectrum_lp_dominates_k_83, spectrum_lp_dominates_k_84, spectrum_lp_dominates_k_85, spectrum_lp_dominates_k_86,
spectrum_lp_dominates_k_87, spectrum_lp_dominates_k_88, spectrum_lp_dominates_k_89, spectrum_lp_dominates_k_90,
spectrum_lp_dominates_k_91, spectrum_lp_dominates_k_92, spectrum_lp_dominates_k_93, spectrum_lp_dominates_k_94,
spectrum_lp_dominates_k_95, spectrum_lp_dominates_k_96, spectrum_lp_dominates_k_97, spectrum_lp_dominates_k_98,
spectrum_lp_dominates_k_99, spectrum_lp_dominates_k_100).
Print Assumptions what_was_proved.
