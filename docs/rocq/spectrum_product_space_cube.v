From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.product_space_cube: E f(x) f(y) = sum_S q^|S| |f_S|^2 for a function on {0, 1}^3, with bits kept with
   probability q, else redrawn. For q in [0, 1]; f_0..f_7 in (-oo, oo). Source: O'Donnell, section 2.4. *)
Definition lhs_spectrum_product_space_cube (q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 : R) : R := ((((1 - q) ^ 3) * ((2 * f_0 *
f_7) + (2 * f_1 * f_6) + (2 * f_2 * f_5) + (2 * f_3 * f_4)) / 64) + (((1 - q) ^ 2) * (q + 1) * ((2 * f_0 * f_3) + (2 *
f_0 * f_5) + (2 * f_0 * f_6) + (2 * f_1 * f_2) + (2 * f_1 * f_4) + (2 * f_1 * f_7) + (2 * f_2 * f_4) + (2 * f_2 * f_7) +
(2 * f_3 * f_5) + (2 * f_3 * f_6) + (2 * f_4 * f_7) + (2 * f_5 * f_6)) / 64) + (((q + 1) ^ 2) * (1 - q) * ((2 * f_0 *
f_1) + (2 * f_0 * f_2) + (2 * f_0 * f_4) + (2 * f_1 * f_3) + (2 * f_1 * f_5) + (2 * f_2 * f_3) + (2 * f_2 * f_6) + (2 *
f_3 * f_7) + (2 * f_4 * f_5) + (2 * f_4 * f_6) + (2 * f_5 * f_7) + (2 * f_6 * f_7)) / 64) + (((q + 1) ^ 3) * ((f_0 ^ 2)
+ (f_1 ^ 2) + (f_2 ^ 2) + (f_3 ^ 2) + (f_4 ^ 2) + (f_5 ^ 2) + (f_6 ^ 2) + (f_7 ^ 2)) / 64)).
Definition rhs_spectrum_product_space_cube (q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 : R) : R := (((q ^ 3) * ((((f_1 + f_2 +
f_4 + f_7 - f_0 - f_3 - f_5 - f_6) ^ 2) / 128) + (((f_0 + f_3 + f_5 + f_6 - f_1 - f_2 - f_4 - f_7) ^ 2) / 128))) + ((q ^
2) * ((((f_2 + f_3 + f_4 + f_5 - f_0 - f_1 - f_6 - f_7) ^ 2) / 128) + (((f_1 + f_3 + f_4 + f_6 - f_0 - f_2 - f_5 - f_7)
^ 2) / 128) + (((f_1 + f_2 + f_5 + f_6 - f_0 - f_3 - f_4 - f_7) ^ 2) / 128) + (((f_0 + f_3 + f_4 + f_7 - f_1 - f_2 - f_5
- f_6) ^ 2) / 128) + (((f_0 + f_2 + f_5 + f_7 - f_1 - f_3 - f_4 - f_6) ^ 2) / 128) + (((f_0 + f_1 + f_6 + f_7 - f_2 -
f_3 - f_4 - f_5) ^ 2) / 128))) + (q * ((((f_4 + f_5 + f_6 + f_7 - f_0 - f_1 - f_2 - f_3) ^ 2) / 128) + (((f_2 + f_3 +
f_6 + f_7 - f_0 - f_1 - f_4 - f_5) ^ 2) / 128) + (((f_1 + f_3 + f_5 + f_7 - f_0 - f_2 - f_4 - f_6) ^ 2) / 128) + (((f_0
+ f_2 + f_4 + f_6 - f_1 - f_3 - f_5 - f_7) ^ 2) / 128) + (((f_0 + f_1 + f_4 + f_5 - f_2 - f_3 - f_6 - f_7) ^ 2) / 128) +
(((f_0 + f_1 + f_2 + f_3 - f_4 - f_5 - f_6 - f_7) ^ 2) / 128))) + (((f_0 / 8) + (f_1 / 8) + (f_2 / 8) + (f_3 / 8) + (f_4
/ 8) + (f_5 / 8) + (f_6 / 8) + (f_7 / 8)) ^ 2)).
Theorem value_1_of_lhs_spectrum_product_space_cube : (56836762551440329218107 / 2000000000000000000000) -
(56836762551440329218107 / 2000000000000000000000000000000000) <= lhs_spectrum_product_space_cube (1 / 3) (5 / 1) (781 /
100) (26 / 3) (26 / 3) (26 / 3) (39 / 50) (39 / 50) (0 / 1) <= (56836762551440329218107 / 2000000000000000000000) +
(56836762551440329218107 / 2000000000000000000000000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_product_space_cube : (56836762551440329218107 / 2000000000000000000000) -
(56836762551440329218107 / 2000000000000000000000000000000000) <= rhs_spectrum_product_space_cube (1 / 3) (5 / 1) (781 /
100) (26 / 3) (26 / 3) (26 / 3) (39 / 50) (39 / 50) (0 / 1) <= (56836762551440329218107 / 2000000000000000000000) +
(56836762551440329218107 / 2000000000000000000000000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_product_space_cube : (447401192034485840728663 / 12500000000000000000000) -
(447401192034485840728663 / 12500000000000000000000000000000000) <= lhs_spectrum_product_space_cube (3 / 4) (-10 / 1)
(-10 / 1) (1 / 2) (-89 / 12) (-7 / 2) (77 / 10) (5236 / 997) (41 / 6) <= (447401192034485840728663 /
12500000000000000000000) + (447401192034485840728663 / 12500000000000000000000000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_product_space_cube : (447401192034485840728663 / 12500000000000000000000) -
(447401192034485840728663 / 12500000000000000000000000000000000) <= rhs_spectrum_product_space_cube (3 / 4) (-10 / 1)
(-10 / 1) (1 / 2) (-89 / 12) (-7 / 2) (77 / 10) (5236 / 997) (41 / 6) <= (447401192034485840728663 /
12500000000000000000000) + (447401192034485840728663 / 12500000000000000000000000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_product_space_cube : (6164663663736979166666667 / 1000000000000000000000000) -
(6164663663736979166666667 / 1000000000000000000000000000000000000) <= lhs_spectrum_product_space_cube (1 / 4) (-1 / 1)
(-3051 / 500) (-39 / 4) (-11 / 3) (0 / 1) (4163 / 500) (10 / 3) (10 / 3) <= (6164663663736979166666667 /
1000000000000000000000000) + (6164663663736979166666667 / 1000000000000000000000000000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_product_space_cube : (6164663663736979166666667 / 1000000000000000000000000) -
(6164663663736979166666667 / 1000000000000000000000000000000000000) <= rhs_spectrum_product_space_cube (1 / 4) (-1 / 1)
(-3051 / 500) (-39 / 4) (-11 / 3) (0 / 1) (4163 / 500) (10 / 3) (10 / 3) <= (6164663663736979166666667 /
1000000000000000000000000) + (6164663663736979166666667 / 1000000000000000000000000000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_product_space_cube : (2509240902369327346294847 / 100000000000000000000000) -
(2509240902369327346294847 / 100000000000000000000000000000000000) <= lhs_spectrum_product_space_cube (19 / 20) (59 / 6)
(0 / 1) (-1443 / 997) (-41 / 6) (95 / 12) (0 / 1) (101 / 50) (0 / 1) <= (2509240902369327346294847 /
100000000000000000000000) + (2509240902369327346294847 / 100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_product_space_cube : (2509240902369327346294847 / 100000000000000000000000) -
(2509240902369327346294847 / 100000000000000000000000000000000000) <= rhs_spectrum_product_space_cube (19 / 20) (59 / 6)
(0 / 1) (-1443 / 997) (-41 / 6) (95 / 12) (0 / 1) (101 / 50) (0 / 1) <= (2509240902369327346294847 /
100000000000000000000000) + (2509240902369327346294847 / 100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_product_space_cube : (3522664260911458333333333 / 100000000000000000000000) -
(3522664260911458333333333 / 100000000000000000000000000000000000) <= lhs_spectrum_product_space_cube (17 / 20) (26 / 3)
(26 / 3) (-11 / 3) (-3 / 2) (-9 / 1) (-481 / 50) (-9 / 4) (-59 / 20) <= (3522664260911458333333333 /
100000000000000000000000) + (3522664260911458333333333 / 100000000000000000000000000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_product_space_cube : (3522664260911458333333333 / 100000000000000000000000) -
(3522664260911458333333333 / 100000000000000000000000000000000000) <= rhs_spectrum_product_space_cube (17 / 20) (26 / 3)
(26 / 3) (-11 / 3) (-3 / 2) (-9 / 1) (-481 / 50) (-9 / 4) (-59 / 20) <= (3522664260911458333333333 /
100000000000000000000000) + (3522664260911458333333333 / 100000000000000000000000000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem spectrum_product_space_cube : forall q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 : R, 0 <= q <= 1 ->
lhs_spectrum_product_space_cube q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 = rhs_spectrum_product_space_cube q f_0 f_1 f_2 f_3
f_4 f_5 f_6 f_7.
Proof.
intros. unfold lhs_spectrum_product_space_cube, rhs_spectrum_product_space_cube, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_product_space_cube.
