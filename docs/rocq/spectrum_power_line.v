From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.power_line: 1 - rho^k <= k (1 - rho). For k in {1..8}; rho in [-1, 1]. Source: Bernoulli. *)
Definition lhs_spectrum_power_line_k_1 (rho : R) : R := (1 - rho).
Definition rhs_spectrum_power_line_k_1 (rho : R) : R := (1 - rho).
Theorem value_1_of_lhs_spectrum_power_line_k_1 : (1333333333333333333333333 / 1000000000000000000000000) -
(1333333333333333333333333 / 1000000000000000000000000000000000000) <= lhs_spectrum_power_line_k_1 (-1 / 3) <=
(1333333333333333333333333 / 1000000000000000000000000) + (1333333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_power_line_k_1. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_1 : (1333333333333333333333333 / 1000000000000000000000000) -
(1333333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_1 (-1 / 3) <=
(1333333333333333333333333 / 1000000000000000000000000) + (1333333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_1. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_1 : (2431642663327071592569401 / 25000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_1 (4325 / 4791) <= (2431642663327071592569401 / 25000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_1. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_1 : (2431642663327071592569401 / 25000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_1 (4325 / 4791) <= (2431642663327071592569401 / 25000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_1. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_1 : (8611980797328323940722187 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_1 (665 / 4791) <= (8611980797328323940722187 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_1. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_1 : (8611980797328323940722187 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_1 (665 / 4791) <= (8611980797328323940722187 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_1. at_a_point. Qed.
Theorem spectrum_power_line_k_1 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_1 rho <=
rhs_spectrum_power_line_k_1 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_1, rhs_spectrum_power_line_k_1, tanh, sinh, cosh. first [lra | by_cases; lra].
Qed.

Definition lhs_spectrum_power_line_k_2 (rho : R) : R := (1 - (rho ^ 2)).
Definition rhs_spectrum_power_line_k_2 (rho : R) : R := (2 - (2 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_2 : (8888888888888888888888889 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_2 (-1 / 3) <= (8888888888888888888888889 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_2. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_2 : (2666666666666666666666667 / 1000000000000000000000000) -
(2666666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_2 (-1 / 3) <=
(2666666666666666666666667 / 1000000000000000000000000) + (2666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_2. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_2 : (925353976993929644661351 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_2 (4325 / 4791) <= (925353976993929644661351 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_2. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_2 : (1945314130661657274055521 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_2 (4325 / 4791) <= (1945314130661657274055521 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_2. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_2 : (4903670134650734232997313 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_2 (665 / 4791) <= (4903670134650734232997313 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_2. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_2 : (1722396159465664788144437 / 1000000000000000000000000) -
(1722396159465664788144437 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_2 (665 / 4791) <=
(1722396159465664788144437 / 1000000000000000000000000) + (1722396159465664788144437 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_2. at_a_point. Qed.
Theorem spectrum_power_line_k_2 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_2 rho <=
rhs_spectrum_power_line_k_2 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_2, rhs_spectrum_power_line_k_2, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same ((1 * (1 - rho) ^ 2) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_spectrum_power_line_k_3 (rho : R) : R := (1 - (rho ^ 3)).
Definition rhs_spectrum_power_line_k_3 (rho : R) : R := (3 - (3 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_3 : (1037037037037037037037037 / 1000000000000000000000000) -
(1037037037037037037037037 / 1000000000000000000000000000000000000) <= lhs_spectrum_power_line_k_3 (-1 / 3) <=
(1037037037037037037037037 / 1000000000000000000000000) + (1037037037037037037037037 /
1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_power_line_k_3. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_3 : (4 / 1) - (1 / 250000000000) <= rhs_spectrum_power_line_k_3 (-1 / 3) <=
(4 / 1) + (1 / 250000000000).
Proof. unfold rhs_spectrum_power_line_k_3. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_3 : (1321677301293831290578239 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_3 (4325 / 4791) <= (1321677301293831290578239 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_3. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_3 : (2917971195992485911083281 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_3 (4325 / 4791) <= (2917971195992485911083281 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_3. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_3 : (9973258459420888442890091 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_3 (665 / 4791) <= (9973258459420888442890091 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_3. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_3 : (161474639949906073888541 / 62500000000000000000000) -
(161474639949906073888541 / 62500000000000000000000000000000000) <= rhs_spectrum_power_line_k_3 (665 / 4791) <=
(161474639949906073888541 / 62500000000000000000000) + (161474639949906073888541 / 62500000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_3. at_a_point. Qed.
Theorem spectrum_power_line_k_3 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_3 rho <=
rhs_spectrum_power_line_k_3 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_3, rhs_spectrum_power_line_k_3, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((3 / 2) * (rho - (-1)) ^ 1 * (1 - rho) ^ 2 + (1 / 2) * (1 - rho) ^ 3) /
(1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_line_k_4 (rho : R) : R := (1 - (rho ^ 4)).
Definition rhs_spectrum_power_line_k_4 (rho : R) : R := (4 - (4 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_4 : (9876543209876543209876543 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_4 (-1 / 3) <= (9876543209876543209876543 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_4. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_4 : (5333333333333333333333333 / 1000000000000000000000000) -
(5333333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_4 (-1 / 3) <=
(5333333333333333333333333 / 1000000000000000000000000) + (5333333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_4. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_4 : (1679451957440162874504463 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_4 (4325 / 4791) <= (1679451957440162874504463 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_4. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_4 : (1945314130661657274055521 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_4 (4325 / 4791) <= (1945314130661657274055521 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_4. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_4 : (9996288222816716930603613 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_4 (665 / 4791) <= (9996288222816716930603613 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_4. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_4 : (27558338551450636610311 / 8000000000000000000000) -
(27558338551450636610311 / 8000000000000000000000000000000000) <= rhs_spectrum_power_line_k_4 (665 / 4791) <=
(27558338551450636610311 / 8000000000000000000000) + (27558338551450636610311 / 8000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_4. at_a_point. Qed.
Theorem spectrum_power_line_k_4 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_4 rho <=
rhs_spectrum_power_line_k_4 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_4, rhs_spectrum_power_line_k_4, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((3 / 2) * (rho - (-1)) ^ 2 * (1 - rho) ^ 2 + 1 * (rho - (-1)) ^ 1 * (1 - rho)
^ 3 + (1 / 2) * (1 - rho) ^ 4) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_line_k_5 (rho : R) : R := (1 - (rho ^ 5)).
Definition rhs_spectrum_power_line_k_5 (rho : R) : R := (5 - (5 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_5 : (502057613168724279835391 / 500000000000000000000000) -
(502057613168724279835391 / 500000000000000000000000000000000000) <= lhs_spectrum_power_line_k_5 (-1 / 3) <=
(502057613168724279835391 / 500000000000000000000000) + (502057613168724279835391 /
500000000000000000000000000000000000).
Proof. unfold lhs_spectrum_power_line_k_5. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_5 : (6666666666666666666666667 / 1000000000000000000000000) -
(6666666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_5 (-1 / 3) <=
(6666666666666666666666667 / 1000000000000000000000000) + (6666666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_5. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_5 : (800970963550716295740497 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_5 (4325 / 4791) <= (800970963550716295740497 / 2000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_5. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_5 : (2431642663327071592569401 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_5 (4325 / 4791) <= (2431642663327071592569401 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_5. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_5 : (9999484798199356451440493 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_5 (665 / 4791) <= (9999484798199356451440493 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_5. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_5 : (2152995199332080985180547 / 500000000000000000000000) -
(2152995199332080985180547 / 500000000000000000000000000000000000) <= rhs_spectrum_power_line_k_5 (665 / 4791) <=
(2152995199332080985180547 / 500000000000000000000000) + (2152995199332080985180547 /
500000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_5. at_a_point. Qed.
Theorem spectrum_power_line_k_5 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_5 rho <=
rhs_spectrum_power_line_k_5 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_5, rhs_spectrum_power_line_k_5, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((5 / 4) * (rho - (-1)) ^ 3 * (1 - rho) ^ 2 + (5 / 4) * (rho - (-1)) ^ 2 * (1
- rho) ^ 3 + (5 / 4) * (rho - (-1)) ^ 1 * (1 - rho) ^ 4 + (1 / 4) * (1 - rho) ^ 5) / (1))); [apply Rdiv_le_0_compat;
[positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_line_k_6 (rho : R) : R := (1 - (rho ^ 6)).
Definition rhs_spectrum_power_line_k_6 (rho : R) : R := (6 - (6 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_6 : (499314128943758573388203 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_6 (-1 / 3) <= (499314128943758573388203 / 500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_power_line_k_6. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_6 : (8 / 1) - (1 / 125000000000) <= rhs_spectrum_power_line_k_6 (-1 / 3) <=
(8 / 1) + (1 / 125000000000).
Proof. unfold rhs_spectrum_power_line_k_6. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_6 : (2293988424836593602106893 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_6 (4325 / 4791) <= (2293988424836593602106893 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_6. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_6 : (2917971195992485911083281 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_6 (4325 / 4791) <= (2917971195992485911083281 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_6. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_6 : (249998212225018639324817 / 250000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_6 (665 / 4791) <= (249998212225018639324817 / 250000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_6. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_6 : (161474639949906073888541 / 31250000000000000000000) -
(161474639949906073888541 / 31250000000000000000000000000000000) <= rhs_spectrum_power_line_k_6 (665 / 4791) <=
(161474639949906073888541 / 31250000000000000000000) + (161474639949906073888541 / 31250000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_6. at_a_point. Qed.
Theorem spectrum_power_line_k_6 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_6 rho <=
rhs_spectrum_power_line_k_6 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_6, rhs_spectrum_power_line_k_6, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((15 / 16) * (rho - (-1)) ^ 4 * (1 - rho) ^ 2 + (5 / 4) * (rho - (-1)) ^ 3 *
(1 - rho) ^ 3 + (15 / 8) * (rho - (-1)) ^ 2 * (1 - rho) ^ 4 + (3 / 4) * (rho - (-1)) ^ 1 * (1 - rho) ^ 5 + (3 / 16) * (1
- rho) ^ 6) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition lhs_spectrum_power_line_k_7 (rho : R) : R := (1 - (rho ^ 7)).
Definition rhs_spectrum_power_line_k_7 (rho : R) : R := (7 - (7 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_7 : (500228623685413808870599 / 500000000000000000000000) -
(500228623685413808870599 / 500000000000000000000000000000000000) <= lhs_spectrum_power_line_k_7 (-1 / 3) <=
(500228623685413808870599 / 500000000000000000000000) + (500228623685413808870599 /
500000000000000000000000000000000000).
Proof. unfold lhs_spectrum_power_line_k_7. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_7 : (9333333333333333333333333 / 1000000000000000000000000) -
(9333333333333333333333333 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_7 (-1 / 3) <=
(9333333333333333333333333 / 1000000000000000000000000) + (9333333333333333333333333 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_7. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_7 : (5114381105163125580927703 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_7 (4325 / 4791) <= (5114381105163125580927703 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_7. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_7 : (6808599457315800459194323 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_7 (4325 / 4791) <= (6808599457315800459194323 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_7. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_7 : (156249844908374738461569 / 156250000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_7 (665 / 4791) <= (156249844908374738461569 / 156250000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_7. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_7 : (6028386558129826758505531 / 1000000000000000000000000) -
(6028386558129826758505531 / 1000000000000000000000000000000000000) <= rhs_spectrum_power_line_k_7 (665 / 4791) <=
(6028386558129826758505531 / 1000000000000000000000000) + (6028386558129826758505531 /
1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_7. at_a_point. Qed.
Theorem spectrum_power_line_k_7 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_7 rho <=
rhs_spectrum_power_line_k_7 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_7, rhs_spectrum_power_line_k_7, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((21 / 32) * (rho - (-1)) ^ 5 * (1 - rho) ^ 2 + (35 / 32) * (rho - (-1)) ^ 4 *
(1 - rho) ^ 3 + (35 / 16) * (rho - (-1)) ^ 3 * (1 - rho) ^ 4 + (21 / 16) * (rho - (-1)) ^ 2 * (1 - rho) ^ 5 + (21 / 32)
* (rho - (-1)) ^ 1 * (1 - rho) ^ 6 + (3 / 32) * (1 - rho) ^ 7) / (1))); [apply Rdiv_le_0_compat; [positive | strictly] |
field; defined].
Qed.

Definition lhs_spectrum_power_line_k_8 (rho : R) : R := (1 - (rho ^ 8)).
Definition rhs_spectrum_power_line_k_8 (rho : R) : R := (8 - (8 * rho)).
Theorem value_1_of_lhs_spectrum_power_line_k_8 : (9998475842097241274196007 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_8 (-1 / 3) <= (9998475842097241274196007 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_8. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_power_line_k_8 : (1066666666666666666666667 / 100000000000000000000000) -
(1066666666666666666666667 / 100000000000000000000000000000000000) <= rhs_spectrum_power_line_k_8 (-1 / 3) <=
(1066666666666666666666667 / 100000000000000000000000) + (1066666666666666666666667 /
100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_8. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_power_line_k_8 : (2794792139410406818776071 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_8 (4325 / 4791) <= (2794792139410406818776071 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_8. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_power_line_k_8 : (7781256522646629096222083 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_power_line_k_8 (4325 / 4791) <= (7781256522646629096222083 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_power_line_k_8. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_power_line_k_8 : (4999999311135507082960173 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_power_line_k_8 (665 / 4791) <= (4999999311135507082960173 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_power_line_k_8. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_power_line_k_8 : (27558338551450636610311 / 4000000000000000000000) -
(27558338551450636610311 / 4000000000000000000000000000000000) <= rhs_spectrum_power_line_k_8 (665 / 4791) <=
(27558338551450636610311 / 4000000000000000000000) + (27558338551450636610311 / 4000000000000000000000000000000000).
Proof. unfold rhs_spectrum_power_line_k_8. at_a_point. Qed.
Theorem spectrum_power_line_k_8 : forall rho : R, -1 <= rho <= 1 -> lhs_spectrum_power_line_k_8 rho <=
rhs_spectrum_power_line_k_8 rho.
Proof.
intros. unfold lhs_spectrum_power_line_k_8, rhs_spectrum_power_line_k_8, tanh, sinh, cosh. apply le_of_difference.
assert (PI_pos := PI_RGT_0); apply (same (((7 / 16) * (rho - (-1)) ^ 6 * (1 - rho) ^ 2 + (7 / 8) * (rho - (-1)) ^ 5 * (1
- rho) ^ 3 + (35 / 16) * (rho - (-1)) ^ 4 * (1 - rho) ^ 4 + (7 / 4) * (rho - (-1)) ^ 3 * (1 - rho) ^ 5 + (21 / 16) *
(rho - (-1)) ^ 2 * (1 - rho) ^ 6 + (3 / 8) * (rho - (-1)) ^ 1 * (1 - rho) ^ 7 + (1 / 16) * (1 - rho) ^ 8) / (1)));
[apply Rdiv_le_0_compat; [positive | strictly] | field; defined].
Qed.

Definition what_was_proved := (spectrum_power_line_k_1, spectrum_power_line_k_2, spectrum_power_line_k_3,
spectrum_power_line_k_4, spectrum_power_line_k_5, spectrum_power_line_k_6, spectrum_power_line_k_7,
spectrum_power_line_k_8).
Print Assumptions what_was_proved.
