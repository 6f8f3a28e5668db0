From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.uniform_gradient: The derivative in h at 0 of d<p, p'>/dz_0 is (v_0 - mean v)/C^2, at uniform p = softmax(z)
   and p' = softmax(h v) of C classes. For C in {2..6}; v_0..v_5 in [-2, 2]. Source: ours. *)
Definition lhs_regularizer_uniform_gradient_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 8) - (v_1 / 8)).
Definition rhs_regularizer_uniform_gradient_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 8) - (v_1 / 8)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_2 : (-3090169067000626174076393 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_2 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-3090169067000626174076393 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_2 : (-3090169067000626174076393 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_2 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-3090169067000626174076393 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_2 : (7294927989981214777708203 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_2 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (7294927989981214777708203 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_2 : (7294927989981214777708203 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_2 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (7294927989981214777708203 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_2 : (-2254226675015654351909831 / 50000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_2 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791) (8242 /
4791) (-2 / 3) <= (-2254226675015654351909831 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_2. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_2 : (-2254226675015654351909831 / 50000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_2 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791) (8242 /
4791) (-2 / 3) <= (-2254226675015654351909831 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_2. at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_2 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_2 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_2 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_2, rhs_regularizer_uniform_gradient_C_2, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 27) - (v_1 / 27) - (v_2
/ 27)).
Definition rhs_regularizer_uniform_gradient_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 27) - (v_1 / 27) - (v_2
/ 27)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_3 : (-1265335466963519562141979 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-1265335466963519562141979 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_3 : (-1265335466963519562141979 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-1265335466963519562141979 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_3 : (6484380435538857580185069 / 100000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (6484380435538857580185069 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_3 : (6484380435538857580185069 / 100000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (6484380435538857580185069 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_3 : (-4007514088916718847839699 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_3 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-4007514088916718847839699 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_3. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_3 : (-4007514088916718847839699 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_3 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-4007514088916718847839699 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_3. at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_3 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_3 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_3 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_3, rhs_regularizer_uniform_gradient_C_3, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 64) - (v_1 / 64) - (v_2
/ 64) - (v_3 / 64)).
Definition rhs_regularizer_uniform_gradient_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 64) - (v_1 / 64) - (v_2
/ 64) - (v_3 / 64)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_4 : (-4426268002504696305572949 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_4 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-4426268002504696305572949 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_4 : (-4426268002504696305572949 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_4 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-4426268002504696305572949 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_4 : (21371859345648090169067 / 390625000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_4 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (21371859345648090169067 / 390625000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_4 : (21371859345648090169067 / 390625000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_4 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (21371859345648090169067 / 390625000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_4 : (-1690670006261740763932373 / 50000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_4 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791) (8242 /
4791) (-2 / 3) <= (-1690670006261740763932373 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_4. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_4 : (-1690670006261740763932373 / 50000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_4 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791) (8242 /
4791) (-2 / 3) <= (-1690670006261740763932373 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_4. at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_4 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_4 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_4 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_4, rhs_regularizer_uniform_gradient_C_4, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 125) - (v_1 / 125) -
(v_2 / 125) - (v_3 / 125) - (v_4 / 125)).
Definition rhs_regularizer_uniform_gradient_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 125) - (v_1 / 125) -
(v_2 / 125) - (v_3 / 125) - (v_4 / 125)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_5 : (-3777082028804007514088917 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-3777082028804007514088917 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_5 : (-3777082028804007514088917 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-3777082028804007514088917 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_5 : (18675015654351909830933 / 400000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (18675015654351909830933 / 400000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_5 : (18675015654351909830933 / 400000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (18675015654351909830933 / 400000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_5 : (-360676268002504696305573 / 12500000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_5 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791) (8242 /
4791) (-2 / 3) <= (-360676268002504696305573 / 12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_5. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_5 : (-360676268002504696305573 / 12500000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_5 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791) (8242 /
4791) (-2 / 3) <= (-360676268002504696305573 / 12500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_5. at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_5 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_5 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_5 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_5, rhs_regularizer_uniform_gradient_C_5, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 216) - (v_1 / 216) -
(v_2 / 216) - (v_3 / 216) - (v_4 / 216) - (v_5 / 216)).
Definition rhs_regularizer_uniform_gradient_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 216) - (v_1 / 216) -
(v_2 / 216) - (v_3 / 216) - (v_4 / 216) - (v_5 / 216)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_C_6 : (-1176395556483220853915907 / 50000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-1176395556483220853915907 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_C_6 : (-1176395556483220853915907 / 50000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-1176395556483220853915907 / 50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_C_6 : (1013184443052946496903917 / 25000000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (1013184443052946496903917 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_C_6 : (1013184443052946496903917 / 25000000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534 /
4791) (-5330 / 4791) <= (1013184443052946496903917 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_C_6 : (-1232635265196317168765509 / 100000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_C_6 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-1232635265196317168765509 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_C_6. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_C_6 : (-1232635265196317168765509 / 100000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_C_6 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-1232635265196317168765509 / 100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_C_6. at_a_point. Qed.
Theorem regularizer_uniform_gradient_C_6 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 -> -2 <=
v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_C_6 v_0 v_1 v_2 v_3
v_4 v_5 = rhs_regularizer_uniform_gradient_C_6 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_C_6, rhs_regularizer_uniform_gradient_C_6, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (regularizer_uniform_gradient_C_2, regularizer_uniform_gradient_C_3,
regularizer_uniform_gradient_C_4, regularizer_uniform_gradient_C_5, regularizer_uniform_gradient_C_6).
Print Assumptions what_was_proved.
