From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.small_set_exponent: mu^((2x - 1)/x) = mu^(2/(1 + rho)) at rho = 1/(2x - 1), mu = a. For a in (0, 1]; x in [1,
   oo). Source: O'Donnell, section 9.5. *)
Definition lhs_spectrum_small_set_exponent (a x : R) : R := (exp ((((2 * x) - 1) / x) * ln a)).
Definition rhs_spectrum_small_set_exponent (a x : R) : R := (exp ((((4 * x) - 2) / (2 * x)) * ln a)).
Theorem defined_spectrum_small_set_exponent : forall a x : R, 0 < a <= 1 -> 1 <= x -> (0 < a) /\ (x <> 0) /\ ((2 * x) <>
0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_small_set_exponent : (1197615609748894140462663 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_small_set_exponent (91 / 120) (1231 / 180) <= (1197615609748894140462663 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_small_set_exponent : (1197615609748894140462663 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_small_set_exponent (91 / 120) (1231 / 180) <= (1197615609748894140462663 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_small_set_exponent : (241622434618605739868873 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_small_set_exponent (7 / 100) (5 / 3) <= (241622434618605739868873 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_small_set_exponent : (241622434618605739868873 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_small_set_exponent (7 / 100) (5 / 3) <= (241622434618605739868873 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_small_set_exponent : (2543809427896293039573427 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_small_set_exponent (2 / 3) (3 / 1) <= (2543809427896293039573427 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_small_set_exponent : (2543809427896293039573427 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_small_set_exponent (2 / 3) (3 / 1) <= (2543809427896293039573427 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_small_set_exponent : (8538149682454624196397013 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_small_set_exponent (9 / 10) (2 / 1) <= (8538149682454624196397013 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_small_set_exponent : (8538149682454624196397013 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_small_set_exponent (9 / 10) (2 / 1) <= (8538149682454624196397013 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_small_set_exponent : (507208580902597138997631 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_small_set_exponent (7 / 10) (31 / 3) <= (507208580902597138997631 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_small_set_exponent : (507208580902597138997631 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_small_set_exponent (7 / 10) (31 / 3) <= (507208580902597138997631 /
1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_small_set_exponent; at_a_point. Qed.
Theorem spectrum_small_set_exponent : forall a x : R, 0 < a <= 1 -> 1 <= x -> lhs_spectrum_small_set_exponent a x =
rhs_spectrum_small_set_exponent a x.
Proof.
intros. unfold lhs_spectrum_small_set_exponent, rhs_spectrum_small_set_exponent, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. as_exp (2 * ((2 * x) - 1) * (ln a) / (2 * x)); replace (exp (2 * ((2 * x) - 1) * (ln a) / (2 *
x))) with (exp (- ((ln a) / x)) ^ 1 * / exp (- (2 * (ln a))) ^ 1) by exponents; as_exp ((2 * (ln a)) - ((ln a) / x));
replace (exp ((2 * (ln a)) - ((ln a) / x))) with (exp (- ((ln a) / x)) ^ 1 * / exp (- (2 * (ln a))) ^ 1) by exponents;
assert (Pgrown_0 : 0 < exp (- ((ln a) / x))) by apply exp_pos; set (grown_0 := exp (- ((ln a) / x))) in *; clearbody
grown_0; assert (Pgrown_1 : 0 < exp (- (2 * (ln a)))) by apply exp_pos; set (grown_1 := exp (- (2 * (ln a)))) in *;
clearbody grown_1; field; defined.
Qed.

Definition what_was_proved := (defined_spectrum_small_set_exponent, spectrum_small_set_exponent).
Print Assumptions what_was_proved.
