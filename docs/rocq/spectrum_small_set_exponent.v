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
Theorem value_1_of_lhs_spectrum_small_set_exponent : (738793750081468108629371 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_small_set_exponent (1 / 3) (6155 / 1597) <= (738793750081468108629371 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_small_set_exponent. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_small_set_exponent : (738793750081468108629371 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_small_set_exponent (1 / 3) (6155 / 1597) <= (738793750081468108629371 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_small_set_exponent. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_small_set_exponent : (4592021524558430533609939 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_small_set_exponent (4558 / 4791) (5456 / 1597) <= (4592021524558430533609939 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_small_set_exponent. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_small_set_exponent : (4592021524558430533609939 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_small_set_exponent (4558 / 4791) (5456 / 1597) <= (4592021524558430533609939 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_small_set_exponent. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_small_set_exponent : (3916934988855813777682883 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_small_set_exponent (2728 / 4791) (4757 / 1597) <= (3916934988855813777682883 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_small_set_exponent. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_small_set_exponent : (3916934988855813777682883 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_small_set_exponent (2728 / 4791) (4757 / 1597) <= (3916934988855813777682883 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_small_set_exponent. at_a_point. Qed.
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
