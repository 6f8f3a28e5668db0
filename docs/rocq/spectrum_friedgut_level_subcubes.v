From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.friedgut_level_subcubes: 2^(-n/2) sum_{i <= k} C(n, i) <= 3^k: the level inequality for the indicator of n
   fixed bits. For n in {1, 2, 8, 20, 48}; k in {0..2, 14}. Source: Friedgut (1998); O'Donnell, section 9.6. *)
Definition lhs_spectrum_friedgut_level_subcubes_n_1_k_0 : R := ((sqrt 2) / 2).
Definition rhs_spectrum_friedgut_level_subcubes_n_1_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_1_k_0 : (1767766952966368811002111 /
2500000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_friedgut_level_subcubes_n_1_k_0 <=
(1767766952966368811002111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_1_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_1_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_1_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_1_k_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_1_k_0 : lhs_spectrum_friedgut_level_subcubes_n_1_k_0 <=
rhs_spectrum_friedgut_level_subcubes_n_1_k_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_1_k_0, rhs_spectrum_friedgut_level_subcubes_n_1_k_0, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_1_k_1 : R := (sqrt 2).
Definition rhs_spectrum_friedgut_level_subcubes_n_1_k_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_1_k_1 : (1414213562373095048801689 /
1000000000000000000000000) - (1414213562373095048801689 / 1000000000000000000000000000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_1_k_1 <= (1414213562373095048801689 / 1000000000000000000000000) +
(1414213562373095048801689 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_1_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_1_k_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_1_k_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_1_k_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_1_k_1 : lhs_spectrum_friedgut_level_subcubes_n_1_k_1 <=
rhs_spectrum_friedgut_level_subcubes_n_1_k_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_1_k_1, rhs_spectrum_friedgut_level_subcubes_n_1_k_1, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_1_k_2 : R := (sqrt 2).
Definition rhs_spectrum_friedgut_level_subcubes_n_1_k_2 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_1_k_2 : (1414213562373095048801689 /
1000000000000000000000000) - (1414213562373095048801689 / 1000000000000000000000000000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_1_k_2 <= (1414213562373095048801689 / 1000000000000000000000000) +
(1414213562373095048801689 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_1_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_1_k_2 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_1_k_2 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_1_k_2; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_1_k_2 : lhs_spectrum_friedgut_level_subcubes_n_1_k_2 <=
rhs_spectrum_friedgut_level_subcubes_n_1_k_2.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_1_k_2, rhs_spectrum_friedgut_level_subcubes_n_1_k_2, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_1_k_14 : R := (sqrt 2).
Definition rhs_spectrum_friedgut_level_subcubes_n_1_k_14 : R := 4782969.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_1_k_14 : (1414213562373095048801689 /
1000000000000000000000000) - (1414213562373095048801689 / 1000000000000000000000000000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_1_k_14 <= (1414213562373095048801689 / 1000000000000000000000000) +
(1414213562373095048801689 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_1_k_14; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_1_k_14 : (4782969 / 1) - (4782969 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_1_k_14 <= (4782969 / 1) + (4782969 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_1_k_14; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_1_k_14 : lhs_spectrum_friedgut_level_subcubes_n_1_k_14 <=
rhs_spectrum_friedgut_level_subcubes_n_1_k_14.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_1_k_14, rhs_spectrum_friedgut_level_subcubes_n_1_k_14, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_2_k_0 : R := (1 / 2).
Definition rhs_spectrum_friedgut_level_subcubes_n_2_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_2_k_0 : (1 / 2) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_2_k_0 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_2_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_2_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_2_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_2_k_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_2_k_0 : lhs_spectrum_friedgut_level_subcubes_n_2_k_0 <=
rhs_spectrum_friedgut_level_subcubes_n_2_k_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_2_k_0, rhs_spectrum_friedgut_level_subcubes_n_2_k_0, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_2_k_1 : R := (3 / 2).
Definition rhs_spectrum_friedgut_level_subcubes_n_2_k_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_2_k_1 : (3 / 2) - (3 / 2000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_2_k_1 <= (3 / 2) + (3 / 2000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_2_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_2_k_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_2_k_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_2_k_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_2_k_1 : lhs_spectrum_friedgut_level_subcubes_n_2_k_1 <=
rhs_spectrum_friedgut_level_subcubes_n_2_k_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_2_k_1, rhs_spectrum_friedgut_level_subcubes_n_2_k_1, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_2_k_2 : R := 2.
Definition rhs_spectrum_friedgut_level_subcubes_n_2_k_2 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_2_k_2 : (2 / 1) - (1 / 500000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_2_k_2 <= (2 / 1) + (1 / 500000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_2_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_2_k_2 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_2_k_2 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_2_k_2; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_2_k_2 : lhs_spectrum_friedgut_level_subcubes_n_2_k_2 <=
rhs_spectrum_friedgut_level_subcubes_n_2_k_2.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_2_k_2, rhs_spectrum_friedgut_level_subcubes_n_2_k_2, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_2_k_14 : R := 2.
Definition rhs_spectrum_friedgut_level_subcubes_n_2_k_14 : R := 4782969.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_2_k_14 : (2 / 1) - (1 / 500000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_2_k_14 <= (2 / 1) + (1 / 500000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_2_k_14; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_2_k_14 : (4782969 / 1) - (4782969 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_2_k_14 <= (4782969 / 1) + (4782969 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_2_k_14; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_2_k_14 : lhs_spectrum_friedgut_level_subcubes_n_2_k_14 <=
rhs_spectrum_friedgut_level_subcubes_n_2_k_14.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_2_k_14, rhs_spectrum_friedgut_level_subcubes_n_2_k_14, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_8_k_0 : R := (1 / 16).
Definition rhs_spectrum_friedgut_level_subcubes_n_8_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_8_k_0 : (1 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_8_k_0 <= (1 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_8_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_8_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_8_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_8_k_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_8_k_0 : lhs_spectrum_friedgut_level_subcubes_n_8_k_0 <=
rhs_spectrum_friedgut_level_subcubes_n_8_k_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_8_k_0, rhs_spectrum_friedgut_level_subcubes_n_8_k_0, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_8_k_1 : R := (9 / 16).
Definition rhs_spectrum_friedgut_level_subcubes_n_8_k_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_8_k_1 : (9 / 16) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_8_k_1 <= (9 / 16) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_8_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_8_k_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_8_k_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_8_k_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_8_k_1 : lhs_spectrum_friedgut_level_subcubes_n_8_k_1 <=
rhs_spectrum_friedgut_level_subcubes_n_8_k_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_8_k_1, rhs_spectrum_friedgut_level_subcubes_n_8_k_1, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_8_k_2 : R := (37 / 16).
Definition rhs_spectrum_friedgut_level_subcubes_n_8_k_2 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_8_k_2 : (37 / 16) - (37 / 16000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_8_k_2 <= (37 / 16) + (37 / 16000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_8_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_8_k_2 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_8_k_2 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_8_k_2; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_8_k_2 : lhs_spectrum_friedgut_level_subcubes_n_8_k_2 <=
rhs_spectrum_friedgut_level_subcubes_n_8_k_2.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_8_k_2, rhs_spectrum_friedgut_level_subcubes_n_8_k_2, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_8_k_14 : R := 16.
Definition rhs_spectrum_friedgut_level_subcubes_n_8_k_14 : R := 4782969.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_8_k_14 : (16 / 1) - (1 / 62500000000) <=
lhs_spectrum_friedgut_level_subcubes_n_8_k_14 <= (16 / 1) + (1 / 62500000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_8_k_14; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_8_k_14 : (4782969 / 1) - (4782969 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_8_k_14 <= (4782969 / 1) + (4782969 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_8_k_14; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_8_k_14 : lhs_spectrum_friedgut_level_subcubes_n_8_k_14 <=
rhs_spectrum_friedgut_level_subcubes_n_8_k_14.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_8_k_14, rhs_spectrum_friedgut_level_subcubes_n_8_k_14, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_20_k_0 : R := (1 / 1024).
Definition rhs_spectrum_friedgut_level_subcubes_n_20_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_20_k_0 : (1 / 1024) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_20_k_0 <= (1 / 1024) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_20_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_20_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_20_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_20_k_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_20_k_0 : lhs_spectrum_friedgut_level_subcubes_n_20_k_0 <=
rhs_spectrum_friedgut_level_subcubes_n_20_k_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_20_k_0, rhs_spectrum_friedgut_level_subcubes_n_20_k_0, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_20_k_1 : R := (21 / 1024).
Definition rhs_spectrum_friedgut_level_subcubes_n_20_k_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_20_k_1 : (21 / 1024) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_20_k_1 <= (21 / 1024) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_20_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_20_k_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_20_k_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_20_k_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_20_k_1 : lhs_spectrum_friedgut_level_subcubes_n_20_k_1 <=
rhs_spectrum_friedgut_level_subcubes_n_20_k_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_20_k_1, rhs_spectrum_friedgut_level_subcubes_n_20_k_1, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_20_k_2 : R := (211 / 1024).
Definition rhs_spectrum_friedgut_level_subcubes_n_20_k_2 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_20_k_2 : (211 / 1024) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_20_k_2 <= (211 / 1024) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_20_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_20_k_2 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_20_k_2 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_20_k_2; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_20_k_2 : lhs_spectrum_friedgut_level_subcubes_n_20_k_2 <=
rhs_spectrum_friedgut_level_subcubes_n_20_k_2.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_20_k_2, rhs_spectrum_friedgut_level_subcubes_n_20_k_2, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_20_k_14 : R := (256719 / 256).
Definition rhs_spectrum_friedgut_level_subcubes_n_20_k_14 : R := 4782969.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_20_k_14 : (256719 / 256) - (256719 / 256000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_20_k_14 <= (256719 / 256) + (256719 / 256000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_20_k_14; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_20_k_14 : (4782969 / 1) - (4782969 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_20_k_14 <= (4782969 / 1) + (4782969 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_20_k_14; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_20_k_14 : lhs_spectrum_friedgut_level_subcubes_n_20_k_14 <=
rhs_spectrum_friedgut_level_subcubes_n_20_k_14.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_20_k_14, rhs_spectrum_friedgut_level_subcubes_n_20_k_14, tanh,
sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_48_k_0 : R := (1 / 16777216).
Definition rhs_spectrum_friedgut_level_subcubes_n_48_k_0 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_48_k_0 : (1 / 16777216) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_48_k_0 <= (1 / 16777216) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_48_k_0; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_48_k_0 : (1 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_48_k_0 <= (1 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_48_k_0; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_48_k_0 : lhs_spectrum_friedgut_level_subcubes_n_48_k_0 <=
rhs_spectrum_friedgut_level_subcubes_n_48_k_0.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_48_k_0, rhs_spectrum_friedgut_level_subcubes_n_48_k_0, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_48_k_1 : R := (49 / 16777216).
Definition rhs_spectrum_friedgut_level_subcubes_n_48_k_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_48_k_1 : (49 / 16777216) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_48_k_1 <= (49 / 16777216) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_48_k_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_48_k_1 : (3 / 1) - (3 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_48_k_1 <= (3 / 1) + (3 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_48_k_1; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_48_k_1 : lhs_spectrum_friedgut_level_subcubes_n_48_k_1 <=
rhs_spectrum_friedgut_level_subcubes_n_48_k_1.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_48_k_1, rhs_spectrum_friedgut_level_subcubes_n_48_k_1, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_48_k_2 : R := (1177 / 16777216).
Definition rhs_spectrum_friedgut_level_subcubes_n_48_k_2 : R := 9.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_48_k_2 : (1177 / 16777216) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_level_subcubes_n_48_k_2 <= (1177 / 16777216) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_48_k_2; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_48_k_2 : (9 / 1) - (9 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_48_k_2 <= (9 / 1) + (9 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_48_k_2; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_48_k_2 : lhs_spectrum_friedgut_level_subcubes_n_48_k_2 <=
rhs_spectrum_friedgut_level_subcubes_n_48_k_2.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_48_k_2, rhs_spectrum_friedgut_level_subcubes_n_48_k_2, tanh, sinh,
cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_level_subcubes_n_48_k_14 : R := (776195604843 / 16777216).
Definition rhs_spectrum_friedgut_level_subcubes_n_48_k_14 : R := 4782969.
Theorem value_1_of_lhs_spectrum_friedgut_level_subcubes_n_48_k_14 : (115662158257216215133667 / 2500000000000000000) -
(115662158257216215133667 / 2500000000000000000000000000000) <= lhs_spectrum_friedgut_level_subcubes_n_48_k_14 <=
(115662158257216215133667 / 2500000000000000000) + (115662158257216215133667 / 2500000000000000000000000000000).
Proof. unfold lhs_spectrum_friedgut_level_subcubes_n_48_k_14; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_level_subcubes_n_48_k_14 : (4782969 / 1) - (4782969 / 1000000000000) <=
rhs_spectrum_friedgut_level_subcubes_n_48_k_14 <= (4782969 / 1) + (4782969 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_level_subcubes_n_48_k_14; at_a_point. Qed.
Theorem spectrum_friedgut_level_subcubes_n_48_k_14 : lhs_spectrum_friedgut_level_subcubes_n_48_k_14 <=
rhs_spectrum_friedgut_level_subcubes_n_48_k_14.
Proof.
intros. unfold lhs_spectrum_friedgut_level_subcubes_n_48_k_14, rhs_spectrum_friedgut_level_subcubes_n_48_k_14, tanh,
sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (spectrum_friedgut_level_subcubes_n_1_k_0, spectrum_friedgut_level_subcubes_n_1_k_1,
spectrum_friedgut_level_subcubes_n_1_k_2, spectrum_friedgut_level_subcubes_n_1_k_14,
spectrum_friedgut_level_subcubes_n_2_k_0, spectrum_friedgut_level_subcubes_n_2_k_1,
spectrum_friedgut_level_subcubes_n_2_k_2, spectrum_friedgut_level_subcubes_n_2_k_14,
spectrum_friedgut_level_subcubes_n_8_k_0, spectrum_friedgut_level_subcubes_n_8_k_1,
spectrum_friedgut_level_subcubes_n_8_k_2, spectrum_friedgut_level_subcubes_n_8_k_14,
spectrum_friedgut_level_subcubes_n_20_k_0, spectrum_friedgut_level_subcubes_n_20_k_1,
spectrum_friedgut_level_subcubes_n_20_k_2, spectrum_friedgut_level_subcubes_n_20_k_14,
spectrum_friedgut_level_subcubes_n_48_k_0, spectrum_friedgut_level_subcubes_n_48_k_1,
spectrum_friedgut_level_subcubes_n_48_k_2, spectrum_friedgut_level_subcubes_n_48_k_14).
Print Assumptions what_was_proved.
