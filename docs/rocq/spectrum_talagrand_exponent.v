From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.talagrand_exponent: 2/(1 + r) - 1 - (1 - r)/2 = (1 - r)^2/(2 (1 + r)). For r in [0, 1]. Source: ours. *)
Definition lhs_spectrum_talagrand_exponent (r : R) : R := ((r / 2) + (2 / (r + 1)) - (3 / 2)).
Definition rhs_spectrum_talagrand_exponent (r : R) : R := (((1 - r) ^ 2) / ((2 * r) + 2)).
Theorem defined_spectrum_talagrand_exponent : forall r : R, 0 <= r <= 1 -> ((r + 1) <> 0) /\ (((2 * r) + 2) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_talagrand_exponent : (3787878787878787878787879 / 500000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_talagrand_exponent (5 / 6) <= (3787878787878787878787879 / 500000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_talagrand_exponent : (3787878787878787878787879 / 500000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_exponent (5 / 6) <= (3787878787878787878787879 / 500000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_talagrand_exponent : (2284263959390862944162437 / 10000000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_talagrand_exponent (97 / 100) <= (2284263959390862944162437 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_talagrand_exponent : (2284263959390862944162437 / 10000000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_exponent (97 / 100) <= (2284263959390862944162437 /
10000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_talagrand_exponent : (7002801120448179271708683 / 100000000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_talagrand_exponent (59 / 60) <= (7002801120448179271708683 /
100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_talagrand_exponent : (7002801120448179271708683 / 100000000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_exponent (59 / 60) <= (7002801120448179271708683 /
100000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_talagrand_exponent : (297619047619047619047619 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_talagrand_exponent (1 / 6) <= (297619047619047619047619 / 1000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_talagrand_exponent : (297619047619047619047619 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_exponent (1 / 6) <= (297619047619047619047619 / 1000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_talagrand_exponent : (529288179997405465608181 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_talagrand_exponent (588 / 997) <= (529288179997405465608181 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_talagrand_exponent : (529288179997405465608181 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_talagrand_exponent (588 / 997) <= (529288179997405465608181 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_spectrum_talagrand_exponent; at_a_point. Qed.
Theorem spectrum_talagrand_exponent : forall r : R, 0 <= r <= 1 -> lhs_spectrum_talagrand_exponent r =
rhs_spectrum_talagrand_exponent r.
Proof.
intros. unfold lhs_spectrum_talagrand_exponent, rhs_spectrum_talagrand_exponent, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_spectrum_talagrand_exponent, spectrum_talagrand_exponent).
Print Assumptions what_was_proved.
