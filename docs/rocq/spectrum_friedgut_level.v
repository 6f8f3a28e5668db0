From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.friedgut_level: sum over |S| <= k of ghat(S)^2 <= 3^k (E|g|)^(3/2) for g: {-1,1}^2 -> {-1,0,1}. For k in
   {0..2}; g_0..g_3 in {-1..1}. Source: Friedgut (1998); O'Donnell, section 9.6. *)
Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : R := (9 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : (9 / 16) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 <= (9 / 16) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 <= (1623797632095822462681981 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : (1 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 <= (1 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : R := (9 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : (9 / 16) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 <= (9 / 16) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 <= (1623797632095822462681981 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : (1 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 <= (1 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : R := (9 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : (9 / 16) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 <= (9 / 16) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 <= (1623797632095822462681981 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0 : R := (1 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0 : (1 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0 <= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : (1 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 <= (1 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : R := (9 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : (9 / 16) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 <= (9 / 16) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 <= (1623797632095822462681981 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0 : R := (1 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0 : (1 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0 <= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0 : R := (1 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0 : (1 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0 <= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1 : R := (1 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1 : (1 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1 <= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1 : R := (1 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1 : (1 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1 <= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0 : R := (1 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0 : (1 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0 <= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0 : R := (1 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0 : (1 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0 <= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1 : R := (9 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1 : (9 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1 <= (9 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : (1 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 <= (1 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0 : R := (1 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0 : (1 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0 <= (1 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1 : R := (9 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1 : (9 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1 <= (9 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0 <=
(1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1 : R := (9 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1 : (9 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1 <= (9 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0 : R := (9 / 16).
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0 : R := (3 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0 : (9 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0 <= (9 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0 : (1623797632095822462681981 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0 <=
(1623797632095822462681981 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : (11 / 16) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 <= (11 / 16) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : (11 / 16) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 <= (11 / 16) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : (11 / 16) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : (11 / 16) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : (11 / 16) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 <= (11 / 16) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : (11 / 16) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : (11 / 16) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : (11 / 16) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 <= (11 / 16) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : (11 / 16) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0 : R := 0.
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1 <= (1060660171779821286601267 / 1000000000000000000000000) +
(1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : (11 / 16) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1 <= (1060660171779821286601267 / 1000000000000000000000000) +
(1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0 <= (1060660171779821286601267 / 1000000000000000000000000) +
(1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1 <= (1948557158514986955218377 / 1000000000000000000000000) +
(1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : R := 0.
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : (11 / 16) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : (11 / 16) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1 <= (1948557158514986955218377 /
1000000000000000000000000) + (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1 <= (1060660171779821286601267 / 1000000000000000000000000)
+ (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0 : R := (3 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0 : R := (3 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0 : (3 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0 <= (3 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0 : (3 / 8) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0 <= (3 / 8) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1 <= (1060660171779821286601267 / 1000000000000000000000000) +
(1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0 <= (1060660171779821286601267 / 1000000000000000000000000) +
(1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1 <= (1948557158514986955218377 / 1000000000000000000000000) +
(1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1 <= (1948557158514986955218377 / 1000000000000000000000000)
+ (1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0 <= (1060660171779821286601267 / 1000000000000000000000000) +
(1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1 <= (1948557158514986955218377 / 1000000000000000000000000) +
(1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0 : R := (11 / 16).
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0 : R := (9 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0 : (11 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0 <= (11 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0 : (1948557158514986955218377 /
1000000000000000000000000) - (1948557158514986955218377 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0 <= (1948557158514986955218377 / 1000000000000000000000000) +
(1948557158514986955218377 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 : (9 / 1) - (9 /
1000000000000) <= rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 <= (9 / 1) + (9 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 : (9 / 1) - (9 /
1000000000000) <= rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 <= (9 / 1) + (9 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0 <= (15909902576697319299019 / 5000000000000000000000)
+ (15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 : (9 / 1) - (9 /
1000000000000) <= rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 <= (9 / 1) + (9 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0 <= (15909902576697319299019 / 5000000000000000000000)
+ (15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1 <= (15909902576697319299019 / 5000000000000000000000)
+ (15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0 : R := (9 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0 : (9 / 8) - (9 / 8000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0 <= (9 / 8) + (9 / 8000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 : (9 / 1) - (9 /
1000000000000) <= rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 <= (9 / 1) + (9 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0 <= (15909902576697319299019 / 5000000000000000000000)
+ (15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1 <= (15909902576697319299019 / 5000000000000000000000)
+ (15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0 : R := (9 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0 : (9 / 8) - (9 / 8000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0 <= (9 / 8) + (9 / 8000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1 <= (15909902576697319299019 / 5000000000000000000000)
+ (15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0 : R := (9 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0 : (9 / 8) - (9 / 8000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0 <= (9 / 8) + (9 / 8000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1 : R := (9 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1 : (9 / 8) - (9 / 8000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1 <= (9 / 8) + (9 / 8000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0 : R := 0.
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1 : R := (9 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1 : (9 / 8) - (9 / 8000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1 <= (9 / 8) + (9 / 8000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0 : R := (9 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0 : (9 / 8) - (9 / 8000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0 <= (9 / 8) + (9 / 8000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0 : R := (9 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0 : (9 / 8) - (9 / 8000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0 <= (9 / 8) + (9 / 8000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1 <= (5845671475544960865655131 / 1000000000000000000000000) +
(5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 : (9 / 1) - (9 /
1000000000000) <= rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 <= (9 / 1) + (9 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1 <= (5845671475544960865655131 /
1000000000000000000000000) + (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0 : R := (1 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0 : R := (9 / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0 : (1 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0 : (9 / 8) - (9 / 8000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0 <= (9 / 8) + (9 / 8000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1 <= (5845671475544960865655131 / 1000000000000000000000000) +
(5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1 <= (5845671475544960865655131 / 1000000000000000000000000)
+ (5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0 : R := (9 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0 : (15909902576697319299019 /
5000000000000000000000) - (15909902576697319299019 / 5000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0 <= (15909902576697319299019 / 5000000000000000000000) +
(15909902576697319299019 / 5000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0 : lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1 <= (5845671475544960865655131 / 1000000000000000000000000) +
(5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1 : lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1 :
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0 : R := (3 / 4).
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0 : R := (27 * (sqrt 3) / 8).
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0 : (3 / 4) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0 : (5845671475544960865655131 /
1000000000000000000000000) - (5845671475544960865655131 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0 <= (5845671475544960865655131 / 1000000000000000000000000) +
(5845671475544960865655131 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0 : lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1 : R := 1.
Definition rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1 : (1 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1 : lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1 <=
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1,
rhs_spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_0,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_0_g_3_1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_0,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_minus1_g_2_1_g_3_1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_minus1, spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_0,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_0_g_3_1, spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_0, spectrum_friedgut_level_k_0_g_0_minus1_g_1_0_g_2_1_g_3_1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_0,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_0_g_3_1, spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_0, spectrum_friedgut_level_k_0_g_0_minus1_g_1_1_g_2_1_g_3_1,
spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_0,
spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_0_g_3_1, spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_0, spectrum_friedgut_level_k_0_g_0_0_g_1_minus1_g_2_1_g_3_1,
spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_minus1, spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_minus1_g_3_1, spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_0, spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_0_g_3_1,
spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_minus1, spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_0,
spectrum_friedgut_level_k_0_g_0_0_g_1_0_g_2_1_g_3_1, spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_0, spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_0,
spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_0_g_3_1, spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_0, spectrum_friedgut_level_k_0_g_0_0_g_1_1_g_2_1_g_3_1,
spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_0,
spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_0_g_3_1, spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_0, spectrum_friedgut_level_k_0_g_0_1_g_1_minus1_g_2_1_g_3_1,
spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_minus1, spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_minus1_g_3_1, spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_0, spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_0_g_3_1,
spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_minus1, spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_0,
spectrum_friedgut_level_k_0_g_0_1_g_1_0_g_2_1_g_3_1, spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_0, spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_0,
spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_0_g_3_1, spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_0, spectrum_friedgut_level_k_0_g_0_1_g_1_1_g_2_1_g_3_1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_0,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_0_g_3_1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_0,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_minus1_g_2_1_g_3_1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_minus1, spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_0,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_0_g_3_1, spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_0, spectrum_friedgut_level_k_1_g_0_minus1_g_1_0_g_2_1_g_3_1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_0,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_0_g_3_1, spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_0, spectrum_friedgut_level_k_1_g_0_minus1_g_1_1_g_2_1_g_3_1,
spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_0,
spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_0_g_3_1, spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_0, spectrum_friedgut_level_k_1_g_0_0_g_1_minus1_g_2_1_g_3_1,
spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_minus1, spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_minus1_g_3_1, spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_0, spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_0_g_3_1,
spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_minus1, spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_0,
spectrum_friedgut_level_k_1_g_0_0_g_1_0_g_2_1_g_3_1, spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_0, spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_0,
spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_0_g_3_1, spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_0, spectrum_friedgut_level_k_1_g_0_0_g_1_1_g_2_1_g_3_1,
spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_0,
spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_0_g_3_1, spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_0, spectrum_friedgut_level_k_1_g_0_1_g_1_minus1_g_2_1_g_3_1,
spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_minus1, spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_minus1_g_3_1, spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_0, spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_0_g_3_1,
spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_minus1, spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_0,
spectrum_friedgut_level_k_1_g_0_1_g_1_0_g_2_1_g_3_1, spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_0, spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_0,
spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_0_g_3_1, spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_0, spectrum_friedgut_level_k_1_g_0_1_g_1_1_g_2_1_g_3_1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_0,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_0_g_3_1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_0,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_minus1_g_2_1_g_3_1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_minus1, spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_0,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_0_g_3_1, spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_0, spectrum_friedgut_level_k_2_g_0_minus1_g_1_0_g_2_1_g_3_1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_0,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_0_g_3_1, spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_0, spectrum_friedgut_level_k_2_g_0_minus1_g_1_1_g_2_1_g_3_1,
spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_0,
spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_0_g_3_1, spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_0, spectrum_friedgut_level_k_2_g_0_0_g_1_minus1_g_2_1_g_3_1,
spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_minus1, spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_minus1_g_3_1, spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_0, spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_0_g_3_1,
spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_minus1, spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_0,
spectrum_friedgut_level_k_2_g_0_0_g_1_0_g_2_1_g_3_1, spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_0, spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_0,
spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_0_g_3_1, spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_0, spectrum_friedgut_level_k_2_g_0_0_g_1_1_g_2_1_g_3_1,
spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_0,
spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_0_g_3_1, spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_0, spectrum_friedgut_level_k_2_g_0_1_g_1_minus1_g_2_1_g_3_1,
spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_minus1, spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_0,
spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_minus1_g_3_1, spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_0, spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_0_g_3_1,
spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_minus1, spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_0,
spectrum_friedgut_level_k_2_g_0_1_g_1_0_g_2_1_g_3_1, spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_0, spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_minus1_g_3_1,
spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_minus1, spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_0,
spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_0_g_3_1, spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_minus1,
spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_0, spectrum_friedgut_level_k_2_g_0_1_g_1_1_g_2_1_g_3_1).
Print Assumptions what_was_proved.
