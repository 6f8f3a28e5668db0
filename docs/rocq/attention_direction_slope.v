From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.direction_slope: The derivative of h/sqrt(a^2 + h^2) in h is a^2/(a^2 + h^2)^(3/2). For a in (0, oo); h in
   (-oo, oo). Source: textbook. *)
Definition lhs_attention_direction_slope (a h : R) : R := ((1 / (sqrt ((a ^ 2) + (h ^ 2)))) - ((h ^ 2) / ((sqrt ((a ^ 2)
+ (h ^ 2))) ^ 3))).
Definition rhs_attention_direction_slope (a h : R) : R := ((a ^ 2) / ((sqrt ((a ^ 2) + (h ^ 2))) ^ 3)).
Theorem defined_attention_direction_slope : forall a h : R, 0 < a -> (0 <= ((a ^ 2) + (h ^ 2))) /\ ((sqrt ((a ^ 2) + (h
^ 2))) <> 0) /\ (((sqrt ((a ^ 2) + (h ^ 2))) ^ 3) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_direction_slope : (3893252600408469077319971 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_direction_slope (7 / 3) (-3 / 5) <= (3893252600408469077319971 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_direction_slope; at_a_point. Qed.
Theorem value_1_of_rhs_attention_direction_slope : (3893252600408469077319971 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_direction_slope (7 / 3) (-3 / 5) <= (3893252600408469077319971 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_direction_slope; at_a_point. Qed.
Theorem value_2_of_lhs_attention_direction_slope : (7828050736152784960709837 / 1000000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_direction_slope (7 / 3) (3077 / 360) <= (7828050736152784960709837 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_direction_slope; at_a_point. Qed.
Theorem value_2_of_rhs_attention_direction_slope : (7828050736152784960709837 / 1000000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_direction_slope (7 / 3) (3077 / 360) <= (7828050736152784960709837 /
1000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_direction_slope; at_a_point. Qed.
Theorem value_3_of_lhs_attention_direction_slope : (1118033988749894848204587 / 50000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_direction_slope (4 / 1) (-8 / 1) <= (1118033988749894848204587 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_direction_slope; at_a_point. Qed.
Theorem value_3_of_rhs_attention_direction_slope : (1118033988749894848204587 / 50000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_direction_slope (4 / 1) (-8 / 1) <= (1118033988749894848204587 /
50000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_direction_slope; at_a_point. Qed.
Theorem value_4_of_lhs_attention_direction_slope : (8657838285741165004035823 / 100000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_direction_slope (1 / 2) (-4 / 3) <= (8657838285741165004035823 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_direction_slope; at_a_point. Qed.
Theorem value_4_of_rhs_attention_direction_slope : (8657838285741165004035823 / 100000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_direction_slope (1 / 2) (-4 / 3) <= (8657838285741165004035823 /
100000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_direction_slope; at_a_point. Qed.
Theorem value_5_of_lhs_attention_direction_slope : (271719807971931271436939 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_direction_slope (797 / 180) (-39 / 5) <= (271719807971931271436939 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_direction_slope; at_a_point. Qed.
Theorem value_5_of_rhs_attention_direction_slope : (271719807971931271436939 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_direction_slope (797 / 180) (-39 / 5) <= (271719807971931271436939 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_direction_slope; at_a_point. Qed.
Theorem attention_direction_slope : forall a h : R, 0 < a -> lhs_attention_direction_slope a h =
rhs_attention_direction_slope a h.
Proof.
intros. unfold lhs_attention_direction_slope, rhs_attention_direction_slope, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. assert (Q0 : sqrt ((a ^ 2) + (h ^ 2)) ^ 2 = ((a ^ 2) + (h ^ 2))) by (apply pow2_sqrt; defined).
try assert (P0 : 0 < sqrt ((a ^ 2) + (h ^ 2))) by (apply sqrt_lt_R0; defined). field [Q0]; defined.
Qed.

Definition what_was_proved := (defined_attention_direction_slope, attention_direction_slope).
Print Assumptions what_was_proved.
