From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.product_space_cube: E f(x) f(y) = sum_S q^|S| |f_S|^2 for a function on {0, 1}^3, with bits kept with
   probability q, else redrawn. For q in [0, 1]; f_0..f_7 in [-2, 2]. Source: O'Donnell, section 2.4. *)
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
Theorem value_1_of_lhs_spectrum_product_space_cube : (1295467800564236111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_space_cube (1 / 4) (1 / 4) (1 / 4) (1 / 2) (-17 / 12) (-1 / 2) (3 / 5) (-2 / 3)
(-1 / 1) <= (1295467800564236111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_product_space_cube : (1295467800564236111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_space_cube (1 / 4) (1 / 4) (1 / 4) (1 / 2) (-17 / 12) (-1 / 2) (3 / 5) (-2 / 3)
(-1 / 1) <= (1295467800564236111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_product_space_cube : (167985123 / 512000000) - (1 / 1000000000000) <=
lhs_spectrum_product_space_cube (1 / 2) (19 / 12) (-1 / 60) (0 / 1) (-1953 / 1000) (-1 / 4) (-6 / 25) (1 / 1) (11 / 100)
<= (167985123 / 512000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_product_space_cube : (167985123 / 512000000) - (1 / 1000000000000) <=
rhs_spectrum_product_space_cube (1 / 2) (19 / 12) (-1 / 60) (0 / 1) (-1953 / 1000) (-1 / 4) (-6 / 25) (1 / 1) (11 / 100)
<= (167985123 / 512000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_product_space_cube : (49919386158321 / 64000000000000) - (1 / 1000000000000) <=
lhs_spectrum_product_space_cube (69 / 100) (-113 / 120) (1 / 3) (37 / 60) (-153 / 250) (-1 / 12) (1 / 2) (19 / 10) (19 /
10) <= (49919386158321 / 64000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_product_space_cube : (49919386158321 / 64000000000000) - (1 / 1000000000000) <=
rhs_spectrum_product_space_cube (69 / 100) (-113 / 120) (1 / 3) (37 / 60) (-153 / 250) (-1 / 12) (1 / 2) (19 / 10) (19 /
10) <= (49919386158321 / 64000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_product_space_cube : (125251067873363614064167 / 1000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_space_cube (7 / 36) (-17 / 10) (11 / 8) (3 / 2) (14 / 15) (1 / 6) (-8 / 5) (3 /
5) (-1 / 1) <= (125251067873363614064167 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_product_space_cube : (125251067873363614064167 / 1000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_space_cube (7 / 36) (-17 / 10) (11 / 8) (3 / 2) (14 / 15) (1 / 6) (-8 / 5) (3 /
5) (-1 / 1) <= (125251067873363614064167 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_product_space_cube : (4012549695420975596645037 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_product_space_cube (700 / 997) (-1207 / 1000) (1 / 2) (1 / 2) (-29 / 20) (-12 / 25) (-1 /
1) (69 / 100) (69 / 100) <= (4012549695420975596645037 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_product_space_cube : (4012549695420975596645037 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_product_space_cube (700 / 997) (-1207 / 1000) (1 / 2) (1 / 2) (-29 / 20) (-12 / 25) (-1 /
1) (69 / 100) (69 / 100) <= (4012549695420975596645037 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_product_space_cube; at_a_point. Qed.
Theorem spectrum_product_space_cube : forall q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 : R, 0 <= q <= 1 -> -2 <= f_0 <= 2 -> -2
<= f_1 <= 2 -> -2 <= f_2 <= 2 -> -2 <= f_3 <= 2 -> -2 <= f_4 <= 2 -> -2 <= f_5 <= 2 -> -2 <= f_6 <= 2 -> -2 <= f_7 <= 2
-> lhs_spectrum_product_space_cube q f_0 f_1 f_2 f_3 f_4 f_5 f_6 f_7 = rhs_spectrum_product_space_cube q f_0 f_1 f_2 f_3
f_4 f_5 f_6 f_7.
Proof.
intros. unfold lhs_spectrum_product_space_cube, rhs_spectrum_product_space_cube, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_product_space_cube.
