From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* regularizer.uniform_gradient_log: The derivative in h at 0 of d log<p, p'>/dz_0 is (v_0 - mean v)/C, at uniform p =
   softmax(z) and p' = softmax(h v) of C classes. For C in {2..6}; v_0..v_5 in [-2, 2]. Source: ours. *)
Definition lhs_regularizer_uniform_gradient_log_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 4) - (v_1 / 4)).
Definition rhs_regularizer_uniform_gradient_log_C_2 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((v_0 / 4) - (v_1 / 4)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_2 : (-3090169067000626174076393 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_2 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791)
(5854 / 4791) (-1466 / 4791) <= (-3090169067000626174076393 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_2 : (-3090169067000626174076393 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_2 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791)
(5854 / 4791) (-1466 / 4791) <= (-3090169067000626174076393 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_2 : (1458985597996242955541641 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_2 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791)
(-2534 / 4791) (-5330 / 4791) <= (1458985597996242955541641 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_2 : (1458985597996242955541641 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_2 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791)
(-2534 / 4791) (-5330 / 4791) <= (1458985597996242955541641 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_2 : (-2254226675015654351909831 / 25000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_2 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 /
4791) (8242 / 4791) (-2 / 3) <= (-2254226675015654351909831 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_2. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_2 : (-2254226675015654351909831 / 25000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_2 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 /
4791) (8242 / 4791) (-2 / 3) <= (-2254226675015654351909831 / 25000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_2. at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_2 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_2 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_2 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_2, rhs_regularizer_uniform_gradient_log_C_2, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 9) - (v_1 / 9) -
(v_2 / 9)).
Definition rhs_regularizer_uniform_gradient_log_C_3 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((2 * v_0 / 9) - (v_1 / 9) -
(v_2 / 9)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_3 : (-1898003200445279343212969 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791)
(5854 / 4791) (-1466 / 4791) <= (-1898003200445279343212969 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_3 : (-1898003200445279343212969 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791)
(5854 / 4791) (-1466 / 4791) <= (-1898003200445279343212969 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_3 : (1945314130661657274055521 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791)
(-2534 / 4791) (-5330 / 4791) <= (1945314130661657274055521 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_3 : (1945314130661657274055521 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791)
(-2534 / 4791) (-5330 / 4791) <= (1945314130661657274055521 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_3 : (-120225422667501565435191 / 1000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_3 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-120225422667501565435191 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_3. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_3 : (-120225422667501565435191 / 1000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_3 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-120225422667501565435191 / 1000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_3. at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_3 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_3 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_3 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_3, rhs_regularizer_uniform_gradient_log_C_3, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 16) - (v_1 / 16) -
(v_2 / 16) - (v_3 / 16)).
Definition rhs_regularizer_uniform_gradient_log_C_4 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((3 * v_0 / 16) - (v_1 / 16) -
(v_2 / 16) - (v_3 / 16)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_4 : (-88525360050093926111459 / 500000000000000000000000) - (1
/ 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_4 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-88525360050093926111459 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_4 : (-88525360050093926111459 / 500000000000000000000000) - (1
/ 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_4 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791) (5854 /
4791) (-1466 / 4791) <= (-88525360050093926111459 / 500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_4 : (2188478396994364433312461 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_4 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791)
(-2534 / 4791) (-5330 / 4791) <= (2188478396994364433312461 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_4 : (2188478396994364433312461 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_4 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791)
(-2534 / 4791) (-5330 / 4791) <= (2188478396994364433312461 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_4 : (-1352536005009392611145899 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_4 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 /
4791) (8242 / 4791) (-2 / 3) <= (-1352536005009392611145899 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_4. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_4 : (-1352536005009392611145899 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_4 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 /
4791) (8242 / 4791) (-2 / 3) <= (-1352536005009392611145899 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_4. at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_4 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_4 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_4 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_4, rhs_regularizer_uniform_gradient_log_C_4, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 25) - (v_1 / 25) -
(v_2 / 25) - (v_3 / 25) - (v_4 / 25)).
Definition rhs_regularizer_uniform_gradient_log_C_5 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((4 * v_0 / 25) - (v_1 / 25) -
(v_2 / 25) - (v_3 / 25) - (v_4 / 25)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_5 : (-944270507201001878522229 / 5000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_5 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791)
(5854 / 4791) (-1466 / 4791) <= (-944270507201001878522229 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_5 : (-944270507201001878522229 / 5000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_5 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791)
(5854 / 4791) (-1466 / 4791) <= (-944270507201001878522229 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_5 : (18675015654351909830933 / 80000000000000000000000) - (1 /
1000000000000) <= lhs_regularizer_uniform_gradient_log_C_5 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534
/ 4791) (-5330 / 4791) <= (18675015654351909830933 / 80000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_5 : (18675015654351909830933 / 80000000000000000000000) - (1 /
1000000000000) <= rhs_regularizer_uniform_gradient_log_C_5 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791) (-2534
/ 4791) (-5330 / 4791) <= (18675015654351909830933 / 80000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_5 : (-360676268002504696305573 / 2500000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_5 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-360676268002504696305573 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_5. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_5 : (-360676268002504696305573 / 2500000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_5 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-360676268002504696305573 / 2500000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_5. at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_5 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_5 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_5 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_5, rhs_regularizer_uniform_gradient_log_C_5, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition lhs_regularizer_uniform_gradient_log_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 36) - (v_1 / 36) -
(v_2 / 36) - (v_3 / 36) - (v_4 / 36) - (v_5 / 36)).
Definition rhs_regularizer_uniform_gradient_log_C_6 (v_0 v_1 v_2 v_3 v_4 v_5 : R) : R := ((5 * v_0 / 36) - (v_1 / 36) -
(v_2 / 36) - (v_3 / 36) - (v_4 / 36) - (v_5 / 36)).
Theorem value_1_of_lhs_regularizer_uniform_gradient_log_C_6 : (-1411674667779865024699089 / 10000000000000000000000000)
- (1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791)
(5854 / 4791) (-1466 / 4791) <= (-1411674667779865024699089 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6. at_a_point. Qed.
Theorem value_1_of_rhs_regularizer_uniform_gradient_log_C_6 : (-1411674667779865024699089 / 10000000000000000000000000)
- (1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (-2 / 3) (8650 / 4791) (1330 / 4791) (-5990 / 4791)
(5854 / 4791) (-1466 / 4791) <= (-1411674667779865024699089 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6. at_a_point. Qed.
Theorem value_2_of_lhs_regularizer_uniform_gradient_log_C_6 : (2431642663327071592569401 / 10000000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791)
(-2534 / 4791) (-5330 / 4791) <= (2431642663327071592569401 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6. at_a_point. Qed.
Theorem value_2_of_rhs_regularizer_uniform_gradient_log_C_6 : (2431642663327071592569401 / 10000000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (8650 / 4791) (5854 / 4791) (3058 / 4791) (262 / 4791)
(-2534 / 4791) (-5330 / 4791) <= (2431642663327071592569401 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6. at_a_point. Qed.
Theorem value_3_of_lhs_regularizer_uniform_gradient_log_C_6 : (-231119112224309469143533 / 3125000000000000000000000) -
(1 / 1000000000000) <= lhs_regularizer_uniform_gradient_log_C_6 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-231119112224309469143533 / 3125000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_regularizer_uniform_gradient_log_C_6. at_a_point. Qed.
Theorem value_3_of_rhs_regularizer_uniform_gradient_log_C_6 : (-231119112224309469143533 / 3125000000000000000000000) -
(1 / 1000000000000) <= rhs_regularizer_uniform_gradient_log_C_6 (1330 / 4791) (3058 / 4791) (4786 / 4791) (6514 / 4791)
(8242 / 4791) (-2 / 3) <= (-231119112224309469143533 / 3125000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_regularizer_uniform_gradient_log_C_6. at_a_point. Qed.
Theorem regularizer_uniform_gradient_log_C_6 : forall v_0 v_1 v_2 v_3 v_4 v_5 : R, -2 <= v_0 <= 2 -> -2 <= v_1 <= 2 ->
-2 <= v_2 <= 2 -> -2 <= v_3 <= 2 -> -2 <= v_4 <= 2 -> -2 <= v_5 <= 2 -> lhs_regularizer_uniform_gradient_log_C_6 v_0 v_1
v_2 v_3 v_4 v_5 = rhs_regularizer_uniform_gradient_log_C_6 v_0 v_1 v_2 v_3 v_4 v_5.
Proof.
intros. unfold lhs_regularizer_uniform_gradient_log_C_6, rhs_regularizer_uniform_gradient_log_C_6, tanh, sinh, cosh.
rewrite ?acos_opp, ?asin_opp, ?Rabs_mult. field; defined.
Qed.

Definition what_was_proved := (regularizer_uniform_gradient_log_C_2, regularizer_uniform_gradient_log_C_3,
regularizer_uniform_gradient_log_C_4, regularizer_uniform_gradient_log_C_5, regularizer_uniform_gradient_log_C_6).
Print Assumptions what_was_proved.
