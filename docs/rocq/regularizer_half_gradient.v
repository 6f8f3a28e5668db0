From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.half_gradient: grad E M(X) M(Y) = 2 E [grad M(X)] M(Y) in a direction D of the parameters, X uniform, for an
   output of a model on two tokens of two kinds. For q, M_00..M_11 in [0, 1]; D_00..D_11 in [-1, 1]. Source: ours. *)
Definition lhs_regularizer_half_gradient (q M_00 M_01 M_10 M_11 D_00 D_01 D_10 D_11 : R) : R := ((((1 - q) ^ 2) *
(((D_00 + M_00) * (D_11 + M_11)) + ((D_01 + M_01) * (D_10 + M_10)) - ((M_00 - D_00) * (M_11 - D_11)) - ((M_01 - D_01) *
(M_10 - D_10))) / 16) + ((q + 1) * (1 - q) * (((D_00 + M_00) * (D_01 + M_01)) + ((D_00 + M_00) * (D_10 + M_10)) + ((D_01
+ M_01) * (D_11 + M_11)) + ((D_10 + M_10) * (D_11 + M_11)) - ((M_00 - D_00) * (M_01 - D_01)) - ((M_00 - D_00) * (M_10 -
D_10)) - ((M_01 - D_01) * (M_11 - D_11)) - ((M_10 - D_10) * (M_11 - D_11))) / 16) + (((q + 1) ^ 2) * (((D_00 + M_00) ^
2) + ((D_01 + M_01) ^ 2) + ((D_10 + M_10) ^ 2) + ((D_11 + M_11) ^ 2) - ((M_00 - D_00) ^ 2) - ((M_01 - D_01) ^ 2) -
((M_10 - D_10) ^ 2) - ((M_11 - D_11) ^ 2)) / 32)).
Definition rhs_regularizer_half_gradient (q M_00 M_01 M_10 M_11 D_00 D_01 D_10 D_11 : R) : R := (2 * ((((1 - q) ^ 2) *
((D_00 * M_11) + (D_01 * M_10) + (D_10 * M_01) + (D_11 * M_00)) / 16) + ((q + 1) * (1 - q) * ((D_00 * M_01) + (D_00 *
M_10) + (D_01 * M_00) + (D_01 * M_11) + (D_10 * M_00) + (D_10 * M_11) + (D_11 * M_01) + (D_11 * M_10)) / 16) + (((q + 1)
^ 2) * ((D_00 * M_00) + (D_01 * M_01) + (D_10 * M_10) + (D_11 * M_11)) / 16))).
Theorem value_1_of_lhs_regularizer_half_gradient : (-4639283854166666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_half_gradient (5 / 8) (5 / 8) (9 / 40) (3 / 4) (1 / 2) (-19 / 30) (-8 / 25) (0 / 1)
(-9 / 10) <= (-4639283854166666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient; at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_half_gradient : (-4639283854166666666666667 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_half_gradient (5 / 8) (5 / 8) (9 / 40) (3 / 4) (1 / 2) (-19 / 30) (-8 / 25) (0 / 1)
(-9 / 10) <= (-4639283854166666666666667 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient; at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_half_gradient : (-2550690320879053073630789 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_half_gradient (151 / 997) (41 / 50) (3 / 10) (711 / 1000) (5 / 6) (-1 / 60) (2 / 5)
(-3 / 5) (-1 / 2) <= (-2550690320879053073630789 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient; at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_half_gradient : (-2550690320879053073630789 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_half_gradient (151 / 997) (41 / 50) (3 / 10) (711 / 1000) (5 / 6) (-1 / 60) (2 / 5)
(-3 / 5) (-1 / 2) <= (-2550690320879053073630789 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient; at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_half_gradient : (2465598367361111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_half_gradient (67 / 100) (3 / 4) (29 / 45) (3 / 5) (1 / 6) (2 / 3) (-9 / 10) (2 / 3)
(601 / 1000) <= (2465598367361111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_half_gradient; at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_half_gradient : (2465598367361111111111111 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_half_gradient (67 / 100) (3 / 4) (29 / 45) (3 / 5) (1 / 6) (2 / 3) (-9 / 10) (2 / 3)
(601 / 1000) <= (2465598367361111111111111 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_half_gradient; at_a_point. Qed.
Theorem regularizer_half_gradient : forall q M_00 M_01 M_10 M_11 D_00 D_01 D_10 D_11 : R, 0 <= q <= 1 -> 0 <= M_00 <= 1
-> 0 <= M_01 <= 1 -> 0 <= M_10 <= 1 -> 0 <= M_11 <= 1 -> -1 <= D_00 <= 1 -> -1 <= D_01 <= 1 -> -1 <= D_10 <= 1 -> -1 <=
D_11 <= 1 -> lhs_regularizer_half_gradient q M_00 M_01 M_10 M_11 D_00 D_01 D_10 D_11 = rhs_regularizer_half_gradient q
M_00 M_01 M_10 M_11 D_00 D_01 D_10 D_11.
Proof.
intros. unfold lhs_regularizer_half_gradient, rhs_regularizer_half_gradient, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Print Assumptions regularizer_half_gradient.
