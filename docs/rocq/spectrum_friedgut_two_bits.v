From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.friedgut_two_bits: The weight off J at degrees <= k is at most 3^(k-1) sum over i not in J of Inf_i^(3/2):
   every f on two bits, J empty or the first bit, k = 1, 2. For J in {0, 1}; k in {1, 2}; f_0..f_3 in {-1, 1}. Source:
   Friedgut (1998); O'Donnell, section 9.6. *)
Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : R := ((sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : (1 / 2) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <= (1 / 2) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 :
(1767766952966368811002111 / 2500000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <= (1767766952966368811002111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : R := ((sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : (1 / 2) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <= (1 / 2) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 :
(1767766952966368811002111 / 2500000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <= (1767766952966368811002111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : R := ((sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : (1 / 2) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <= (1 / 2) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 :
(1767766952966368811002111 / 2500000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <= (1767766952966368811002111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : R := 2.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : (2 / 1) - (1 /
500000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <= (2 / 1) + (1 /
500000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 : R := ((sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 : (1 / 2) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 : (1767766952966368811002111 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1
<= (1767766952966368811002111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : R := ((sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : (1 / 2) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <= (1 / 2) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 :
(1767766952966368811002111 / 2500000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <= (1767766952966368811002111 /
2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : R := 2.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : (2 / 1) - (1 /
500000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <= (2 / 1) + (1 /
500000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 : R := ((sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 : (1 / 2) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 : (1767766952966368811002111 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1
<= (1767766952966368811002111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 : R := ((sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 : (1 / 2) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 : (1767766952966368811002111 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1
<= (1767766952966368811002111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 : R := ((sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 : (1 / 2) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 : (1767766952966368811002111 /
2500000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1
<= (1767766952966368811002111 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : R := (3 * (sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 :
(2121320343559642573202533 / 1000000000000000000000000) - (2121320343559642573202533 /
1000000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1
<= (2121320343559642573202533 / 1000000000000000000000000) + (2121320343559642573202533 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : R := (3 * (sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 :
(2121320343559642573202533 / 1000000000000000000000000) - (2121320343559642573202533 /
1000000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1
<= (2121320343559642573202533 / 1000000000000000000000000) + (2121320343559642573202533 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : R := (3 * (sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 :
(2121320343559642573202533 / 1000000000000000000000000) - (2121320343559642573202533 /
1000000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1
<= (2121320343559642573202533 / 1000000000000000000000000) + (2121320343559642573202533 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : R := 6.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : (6 / 1) - (3 /
500000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <= (6 / 1) + (3 /
500000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 : R := (3 * (sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 : (3 / 4) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 : (2121320343559642573202533 /
1000000000000000000000000) - (2121320343559642573202533 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 <= (2121320343559642573202533 /
1000000000000000000000000) + (2121320343559642573202533 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : R := (3 * (sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : (3 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <= (3 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 :
(2121320343559642573202533 / 1000000000000000000000000) - (2121320343559642573202533 /
1000000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1
<= (2121320343559642573202533 / 1000000000000000000000000) + (2121320343559642573202533 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : R := 6.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : (6 / 1) - (3 /
500000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <= (6 / 1) + (3 /
500000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 : R := (3 * (sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 : (3 / 4) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 : (2121320343559642573202533 /
1000000000000000000000000) - (2121320343559642573202533 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 <= (2121320343559642573202533 /
1000000000000000000000000) + (2121320343559642573202533 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 : R := (3 * (sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 : (3 / 4) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 : (2121320343559642573202533 /
1000000000000000000000000) - (2121320343559642573202533 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 <= (2121320343559642573202533 /
1000000000000000000000000) + (2121320343559642573202533 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 : R := (3 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 : R := (3 * (sqrt 2) / 2).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 : (3 / 4) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 <= (3 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 : (2121320343559642573202533 /
1000000000000000000000000) - (2121320343559642573202533 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 <= (2121320343559642573202533 /
1000000000000000000000000) + (2121320343559642573202533 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : (1 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <= (1 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 :
(1767766952966368811002111 / 5000000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <= (1767766952966368811002111 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : (1 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <= (1 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 :
(1767766952966368811002111 / 5000000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <= (1767766952966368811002111 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : (0 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : (1 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <= (1 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 :
(1767766952966368811002111 / 5000000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <= (1767766952966368811002111 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 : (1 / 4) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1
<= (1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : (1 / 4) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <= (1 / 4) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 :
(1767766952966368811002111 / 5000000000000000000000000) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <= (1767766952966368811002111 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : R := 1.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 : (1 / 4) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1
<= (1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 : (1 / 4) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1
<= (1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 : R := (1 / 4).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 : R := ((sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 : (1 / 4) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 <= (1 / 4) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 : (1767766952966368811002111 /
5000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1
<= (1767766952966368811002111 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply
le_of_difference. at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 : (1 / 2) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <= (1 / 2) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 :
(1060660171779821286601267 / 1000000000000000000000000) - (1060660171779821286601267 /
1000000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1
<= (1060660171779821286601267 / 1000000000000000000000000) + (1060660171779821286601267 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 : (1 / 2) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <= (1 / 2) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 :
(1060660171779821286601267 / 1000000000000000000000000) - (1060660171779821286601267 /
1000000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1
<= (1060660171779821286601267 / 1000000000000000000000000) + (1060660171779821286601267 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 : (0 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 : (1 / 2) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <= (1 / 2) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 :
(1060660171779821286601267 / 1000000000000000000000000) - (1060660171779821286601267 /
1000000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1
<= (1060660171779821286601267 / 1000000000000000000000000) + (1060660171779821286601267 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 : (1 / 2) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 : (1 / 2) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <= (1 / 2) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 :
(1060660171779821286601267 / 1000000000000000000000000) - (1060660171779821286601267 /
1000000000000000000000000000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1
<= (1060660171779821286601267 / 1000000000000000000000000) + (1060660171779821286601267 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : R := 1.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : R := 3.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : (1 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <= (1 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 : (3 / 1) - (3 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <= (3 / 1) + (3 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 : (1 / 2) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 : (0 / 1) - (1 /
1000000000000) <= rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <= (0 / 1) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 : (1 / 2) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 : R := (1 / 2).
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 : R := (3 * (sqrt 2) / 4).
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 : (1 / 2) - (1 / 1000000000000)
<= lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 <= (1 / 2) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 : (1060660171779821286601267 /
1000000000000000000000000) - (1060660171779821286601267 / 1000000000000000000000000000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 <= (1060660171779821286601267 /
1000000000000000000000000) + (1060660171779821286601267 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1, tanh, sinh, cosh. apply le_of_difference.
at_a_point.
Qed.

Definition lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1 : R := 0.
Definition rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1 : R := 0.
Theorem value_1_of_lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1 : (0 / 1) - (1 / 1000000000000) <=
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1 : (0 / 1) - (1 / 1000000000000) <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1 <= (0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1; at_a_point. Qed.
Theorem spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1 :
lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1 <=
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1.
Proof.
intros. unfold lhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1,
rhs_spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1, tanh, sinh, cosh. apply le_of_difference. at_a_point.
Qed.

Definition what_was_proved := (spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_1_f_0_1_f_1_1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_0_k_2_f_0_1_f_1_1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_minus1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_minus1_f_1_1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_minus1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_1_f_0_1_f_1_1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_minus1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_minus1_f_1_1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_minus1_f_2_1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_minus1_f_3_1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_minus1,
spectrum_friedgut_two_bits_J_1_k_2_f_0_1_f_1_1_f_2_1_f_3_1).
Print Assumptions what_was_proved.
