From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.majority_of_three: The majority of three bits has stability (3 q + q^3)/4 when each bit is kept with
   probability q, else redrawn. For q in [0, 1]. Source: O'Donnell, chapter 5. *)
Definition lhs_spectrum_majority_of_three (q : R) : R := ((((q / 2) + (1 / 2)) ^ 3) - (((1 / 2) - (q / 2)) ^ 3)).
Definition rhs_spectrum_majority_of_three (q : R) : R := (((q ^ 3) / 4) + (3 * q / 4)).
Theorem value_1_of_lhs_spectrum_majority_of_three : (63 / 125) - (1 / 1000000000000) <= lhs_spectrum_majority_of_three
(3 / 5) <= (63 / 125) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_majority_of_three : (63 / 125) - (1 / 1000000000000) <= rhs_spectrum_majority_of_three
(3 / 5) <= (63 / 125) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_majority_of_three : (49 / 256) - (1 / 1000000000000) <= lhs_spectrum_majority_of_three
(1 / 4) <= (49 / 256) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_majority_of_three : (49 / 256) - (1 / 1000000000000) <= rhs_spectrum_majority_of_three
(1 / 4) <= (49 / 256) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_majority_of_three : (13 / 32) - (1 / 1000000000000) <= lhs_spectrum_majority_of_three (1
/ 2) <= (13 / 32) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_majority_of_three : (13 / 32) - (1 / 1000000000000) <= rhs_spectrum_majority_of_three (1
/ 2) <= (13 / 32) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_majority_of_three : (1498344853823731138545953 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_of_three (71 / 360) <= (1498344853823731138545953 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_majority_of_three : (1498344853823731138545953 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_of_three (71 / 360) <= (1498344853823731138545953 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_majority_of_three : (2234912358939396899745129 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_majority_of_three (289 / 997) <= (2234912358939396899745129 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_majority_of_three : (2234912358939396899745129 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_majority_of_three (289 / 997) <= (2234912358939396899745129 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_majority_of_three; at_a_point. Qed.
Theorem spectrum_majority_of_three : forall q : R, 0 <= q <= 1 -> lhs_spectrum_majority_of_three q =
rhs_spectrum_majority_of_three q.
Proof.
intros. unfold lhs_spectrum_majority_of_three, rhs_spectrum_majority_of_three, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_majority_of_three.
