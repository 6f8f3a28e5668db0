From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.normalised_slope: s/(1 - s^2) - x/(1 - x^2) = (s - x)(1 + s x)/((1 - s^2)(1 - x^2)): the slope of beta x +
   log(1 - x^2)/2 at beta = s/(1 - s^2). For s, x in (-1, 1). Source: ours. *)
Definition lhs_attention_normalised_slope (s x : R) : R := ((s / (1 - (s ^ 2))) - (x / (1 - (x ^ 2)))).
Definition rhs_attention_normalised_slope (s x : R) : R := (((s * x) + 1) * (s - x) / ((1 - (s ^ 2)) * (1 - (x ^ 2)))).
Theorem defined_attention_normalised_slope : forall s x : R, -1 < s < 1 -> -1 < x < 1 -> ((1 - (s ^ 2)) <> 0) /\ ((1 -
(x ^ 2)) <> 0) /\ (((1 - (s ^ 2)) * (1 - (x ^ 2))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_normalised_slope : (-2375717955478017397522041 / 1000000000000000000000000) -
(2375717955478017397522041 / 1000000000000000000000000000000000000) <= lhs_attention_normalised_slope (143 / 180) (893 /
997) <= (-2375717955478017397522041 / 1000000000000000000000000) + (2375717955478017397522041 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_normalised_slope; at_a_point. Qed.
Theorem value_1_of_rhs_attention_normalised_slope : (-2375717955478017397522041 / 1000000000000000000000000) -
(2375717955478017397522041 / 1000000000000000000000000000000000000) <= rhs_attention_normalised_slope (143 / 180) (893 /
997) <= (-2375717955478017397522041 / 1000000000000000000000000) + (2375717955478017397522041 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_normalised_slope; at_a_point. Qed.
Theorem value_2_of_lhs_attention_normalised_slope : (0 / 1) - (1 / 1000000000000) <= lhs_attention_normalised_slope (-1
/ 6) (-1 / 6) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_normalised_slope; at_a_point. Qed.
Theorem value_2_of_rhs_attention_normalised_slope : (0 / 1) - (1 / 1000000000000) <= rhs_attention_normalised_slope (-1
/ 6) (-1 / 6) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_normalised_slope; at_a_point. Qed.
Theorem value_3_of_lhs_attention_normalised_slope : (0 / 1) - (1 / 1000000000000) <= lhs_attention_normalised_slope (11
/ 12) (11 / 12) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_attention_normalised_slope; at_a_point. Qed.
Theorem value_3_of_rhs_attention_normalised_slope : (0 / 1) - (1 / 1000000000000) <= rhs_attention_normalised_slope (11
/ 12) (11 / 12) <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_attention_normalised_slope; at_a_point. Qed.
Theorem value_4_of_lhs_attention_normalised_slope : (351071044192969809259323 / 400000000000000000000000) - (1 /
1000000000000) <= lhs_attention_normalised_slope (7 / 30) (-482 / 997) <= (351071044192969809259323 /
400000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_normalised_slope; at_a_point. Qed.
Theorem value_4_of_rhs_attention_normalised_slope : (351071044192969809259323 / 400000000000000000000000) - (1 /
1000000000000) <= rhs_attention_normalised_slope (7 / 30) (-482 / 997) <= (351071044192969809259323 /
400000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_normalised_slope; at_a_point. Qed.
Theorem value_5_of_lhs_attention_normalised_slope : (-2738546387258331052242059 / 1000000000000000000000000) -
(2738546387258331052242059 / 1000000000000000000000000000000000000) <= lhs_attention_normalised_slope (-311 / 360) (-1 /
2) <= (-2738546387258331052242059 / 1000000000000000000000000) + (2738546387258331052242059 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_normalised_slope; at_a_point. Qed.
Theorem value_5_of_rhs_attention_normalised_slope : (-2738546387258331052242059 / 1000000000000000000000000) -
(2738546387258331052242059 / 1000000000000000000000000000000000000) <= rhs_attention_normalised_slope (-311 / 360) (-1 /
2) <= (-2738546387258331052242059 / 1000000000000000000000000) + (2738546387258331052242059 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_normalised_slope; at_a_point. Qed.
Theorem attention_normalised_slope : forall s x : R, -1 < s < 1 -> -1 < x < 1 -> lhs_attention_normalised_slope s x =
rhs_attention_normalised_slope s x.
Proof.
intros. unfold lhs_attention_normalised_slope, rhs_attention_normalised_slope, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_normalised_slope, attention_normalised_slope).
Print Assumptions what_was_proved.
