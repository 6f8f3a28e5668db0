From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.mish_slope_upper: The slope of mish is at most 1089/1000, for every real x. For x in (-oo, oo). Source: ours. *)
Definition lhs_bounds_mish_slope_upper (x : R) : R := ((4 * x * ((exp x) + 1) * (exp x) / (((((exp x) + 1) ^ 2) + 1) ^
2)) + 1 - (2 / ((((exp x) + 1) ^ 2) + 1))).
Definition rhs_bounds_mish_slope_upper (x : R) : R := (1089 / 1000).
Theorem defined_bounds_mish_slope_upper : forall x : R, ((((((exp x) + 1) ^ 2) + 1) ^ 2) <> 0) /\ (((((exp x) + 1) ^ 2)
+ 1) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_mish_slope_upper : (1003550490692492953036049 / 1000000000000000000000000) -
(1003550490692492953036049 / 1000000000000000000000000000000000000) <= lhs_bounds_mish_slope_upper (62 / 15) <=
(1003550490692492953036049 / 1000000000000000000000000) + (1003550490692492953036049 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_mish_slope_upper : (1089 / 1000) - (1089 / 1000000000000000) <=
rhs_bounds_mish_slope_upper (62 / 15) <= (1089 / 1000) + (1089 / 1000000000000000).
Proof. unfold rhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_mish_slope_upper : (3 / 5) - (1 / 1000000000000) <= lhs_bounds_mish_slope_upper (0 / 1) <=
(3 / 5) + (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_mish_slope_upper : (1089 / 1000) - (1089 / 1000000000000000) <=
rhs_bounds_mish_slope_upper (0 / 1) <= (1089 / 1000) + (1089 / 1000000000000000).
Proof. unfold rhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_mish_slope_upper : (50000427536275337460639 / 50000000000000000000000) -
(50000427536275337460639 / 50000000000000000000000000000000000) <= lhs_bounds_mish_slope_upper (15 / 2) <=
(50000427536275337460639 / 50000000000000000000000) + (50000427536275337460639 / 50000000000000000000000000000000000).
Proof. unfold lhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_mish_slope_upper : (1089 / 1000) - (1089 / 1000000000000000) <=
rhs_bounds_mish_slope_upper (15 / 2) <= (1089 / 1000) + (1089 / 1000000000000000).
Proof. unfold rhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_mish_slope_upper : (-5490893190048209837927509 / 10000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_mish_slope_upper (-29 / 3) <= (-5490893190048209837927509 / 10000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_mish_slope_upper : (1089 / 1000) - (1089 / 1000000000000000) <=
rhs_bounds_mish_slope_upper (-29 / 3) <= (1089 / 1000) + (1089 / 1000000000000000).
Proof. unfold rhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_mish_slope_upper : (-5100468736678814385704771 / 10000000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_mish_slope_upper (-39 / 4) <= (-5100468736678814385704771 / 10000000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_mish_slope_upper : (1089 / 1000) - (1089 / 1000000000000000) <=
rhs_bounds_mish_slope_upper (-39 / 4) <= (1089 / 1000) + (1089 / 1000000000000000).
Proof. unfold rhs_bounds_mish_slope_upper; at_a_point. Qed.
Theorem bounds_mish_slope_upper : forall x : R, lhs_bounds_mish_slope_upper x <= rhs_bounds_mish_slope_upper x.
Proof.
intros. unfold lhs_bounds_mish_slope_upper, rhs_bounds_mish_slope_upper, tanh, sinh, cosh. apply le_of_difference.
destruct (Rtotal_order x (-4)) as [Cx2|[Cx2|Cx2]]; [as_exp x; replace (exp x) with (/ exp (- x) ^ 1) by exponents;
assert (Pgrown_0 : 0 < exp (- x)) by apply exp_pos; assert (Lgrown_0 : 1 + (- x) + (- x) ^ 2 / 2 + (- x) ^ 3 / 6 <= exp
(- x)) by (apply exp_above; first [lra | positive]); set (grown_0 := exp (- x)) in *; clearbody grown_0; assert (PI_pos
:= PI_RGT_0); apply (same ((4356 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 4 + 2904 * (grown_0 - (((x ^ 2)
/ 2) + 1 - ((x ^ 3) / 6) - x)) ^ 3 * ((-4) - x) ^ 3 + 43560 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 3 *
((-4) - x) ^ 2 + 230512 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 3 * ((-4) - x) ^ 1 + 433080 * (grown_0 -
(((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 3 + 726 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 * ((-4) -
x) ^ 6 + 21780 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 * ((-4) - x) ^ 5 + 278606 * (grown_0 - (((x ^
2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 * ((-4) - x) ^ 4 + 1945380 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^
2 * ((-4) - x) ^ 3 + 7821084 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 * ((-4) - x) ^ 2 + 17178120 *
(grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 2 * ((-4) - x) ^ 1 + 16128328 * (grown_0 - (((x ^ 2) / 2) + 1 -
((x ^ 3) / 6) - x)) ^ 2 + (242 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4) - x) ^ 9 + 3630 *
(grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4) - x) ^ 8 + (220978 / 3) * (grown_0 - (((x ^ 2) / 2) + 1
- ((x ^ 3) / 6) - x)) ^ 1 * ((-4) - x) ^ 7 + 884620 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4) -
x) ^ 6 + 6929128 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4) - x) ^ 5 + 36711210 * (grown_0 - (((x
^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4) - x) ^ 4 + (394725712 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) /
6) - x)) ^ 1 * ((-4) - x) ^ 3 + 307701200 * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4) - x) ^ 2 +
(1278741584 / 3) * (grown_0 - (((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 * ((-4) - x) ^ 1 + 266661020 * (grown_0 -
(((x ^ 2) / 2) + 1 - ((x ^ 3) / 6) - x)) ^ 1 + (121 / 36) * ((-4) - x) ^ 12 + (605 / 3) * ((-4) - x) ^ 11 + (302653 /
54) * ((-4) - x) ^ 10 + (286210 / 3) * ((-4) - x) ^ 9 + (13293103 / 12) * ((-4) - x) ^ 8 + 9243115 * ((-4) - x) ^ 7 +
(511462999 / 9) * ((-4) - x) ^ 6 + (778254310 / 3) * ((-4) - x) ^ 5 + (7854226786 / 9) * ((-4) - x) ^ 4 + 2110210250 *
((-4) - x) ^ 3 + (10446535946 / 3) * ((-4) - x) ^ 2 + (95090154020 / 27) * ((-4) - x) ^ 1 + (14864674969 / 9)) / (1000 *
(((2 * (grown_0 ^ 2)) + (2 * grown_0) + 1) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field; defined] |
try lra; subst x; as_exp 0; rewrite ?exp_0; as_exp (-4); replace (exp (-4)) with (/ exp 4 ^ 1) by exponents; assert
(Pgrown_0 : 0 < exp 4) by apply exp_pos; assert (Lgrown_0 : 1 + 4 + 4 ^ 2 / 2 + 4 ^ 3 / 6 <= exp 4) by (apply exp_above;
first [lra | positive]); set (grown_0 := exp 4) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((4356
* (grown_0 - (71 / 3)) ^ 4 + 433080 * (grown_0 - (71 / 3)) ^ 3 + 16128328 * (grown_0 - (71 / 3)) ^ 2 + 266661020 *
(grown_0 - (71 / 3)) ^ 1 + (14864674969 / 9)) / (1000 * (((2 * (grown_0 ^ 2)) + (2 * grown_0) + 1) ^ 2)))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined] | destruct (Rtotal_order x 4) as [Cx1|[Cx1|Cx1]]; [interval
with (i_bisect x, i_prec 64, i_depth 30) | try lra; subst x; as_exp 0; rewrite ?exp_0; as_exp 4; assert (Pgrown_0 : 0 <
exp 4) by apply exp_pos; assert (Lgrown_0 : 1 + 4 + 4 ^ 2 / 2 + 4 ^ 3 / 6 <= exp 4) by (apply exp_above; first [lra |
positive]); set (grown_0 := exp 4) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((89 * (grown_0 -
(71 / 3)) ^ 4 + (26344 / 3) * (grown_0 - (71 / 3)) ^ 3 + (933262 / 3) * (grown_0 - (71 / 3)) ^ 2 + (126280840 / 27) *
(grown_0 - (71 / 3)) ^ 1 + (2019739025 / 81)) / (1000 * (((grown_0 ^ 2) + (2 * grown_0) + 2) ^ 2)))); [apply
Rdiv_le_0_compat; [positive | strictly] | field; defined] | as_exp x; assert (Pgrown_0 : 0 < exp x) by apply exp_pos;
assert (Lgrown_0 : 1 + x + x ^ 2 / 2 + x ^ 3 / 6 <= exp x) by (apply exp_above; first [lra | positive]); set (grown_0 :=
exp x) in *; clearbody grown_0; assert (PI_pos := PI_RGT_0); apply (same ((89 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) /
2) + x + 1)) ^ 4 + (178 / 3) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 3 * (x - 4) ^ 3 + 890 * (grown_0 -
(((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 3 * (x - 4) ^ 2 + 4628 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1))
^ 3 * (x - 4) ^ 1 + (26344 / 3) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 3 + (89 / 6) * (grown_0 - (((x ^
3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x - 4) ^ 6 + 445 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x
- 4) ^ 5 + (11303 / 2) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x - 4) ^ 4 + (117302 / 3) * (grown_0
- (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x - 4) ^ 3 + 156106 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x +
1)) ^ 2 * (x - 4) ^ 2 + 338472 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 * (x - 4) ^ 1 + (933262 / 3) *
(grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 2 + (89 / 54) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x +
1)) ^ 1 * (x - 4) ^ 9 + (445 / 6) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 8 + (8989 / 6) *
(grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 7 + (321557 / 18) * (grown_0 - (((x ^ 3) / 6) + ((x
^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 6 + (416431 / 3) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4)
^ 5 + 728704 * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 4 + (23203690 / 9) * (grown_0 - (((x
^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 3 + (17710718 / 3) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x +
1)) ^ 1 * (x - 4) ^ 2 + (23684812 / 3) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 * (x - 4) ^ 1 +
(126280840 / 27) * (grown_0 - (((x ^ 3) / 6) + ((x ^ 2) / 2) + x + 1)) ^ 1 + (89 / 1296) * (x - 4) ^ 12 + (445 / 108) *
(x - 4) ^ 11 + (24653 / 216) * (x - 4) ^ 10 + (625937 / 324) * (x - 4) ^ 9 + (3207649 / 144) * (x - 4) ^ 8 + (1106167 /
6) * (x - 4) ^ 7 + (30302167 / 27) * (x - 4) ^ 6 + (45492379 / 9) * (x - 4) ^ 5 + (300102979 / 18) * (x - 4) ^ 4 +
(3169808966 / 81) * (x - 4) ^ 3 + (1667333602 / 27) * (x - 4) ^ 2 + (1578602920 / 27) * (x - 4) ^ 1 + (2019739025 / 81))
/ (1000 * (((grown_0 ^ 2) + (2 * grown_0) + 2) ^ 2)))); [apply Rdiv_le_0_compat; [positive | strictly] | field;
defined]]].
Qed.

Definition what_was_proved := (defined_bounds_mish_slope_upper, bounds_mish_slope_upper).
Print Assumptions what_was_proved.
