From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.selection_three: The derivative in r of 1/3 + (3/(4 pi)) (A + B) + (3/(4 pi^2)) (A^2 - B^2), A = arcsin r, B =
   arcsin(r/2), is Plackett's rate of s_3: (3/(2 pi)) (2 P(r)/sqrt(1 - r^2) + P(-r/2)/sqrt(1 - r^2/4)), P(c) = 1/4 +
   arcsin(c)/(2 pi) the chance that two normals of correlation c are positive. For r in [0, 99/100]. Source: Goemans and
   Williamson (2004); de Klerk, Pasechnik and Warners (2004), for MAX-3-CUT. *)
Definition lhs_attention_selection_three (r : R) : R := (3 * ((2 * PI * (sqrt (1 - (r ^ 2))) * ((2 * PI) - (4 * (asin (r
/ 2))))) + (4 * PI * (sqrt (4 - (r ^ 2))) * ((2 * (asin r)) + PI))) / (16 * (PI ^ 3) * (sqrt (1 - (r ^ 2))) * (sqrt (4 -
(r ^ 2))))).
Definition rhs_attention_selection_three (r : R) : R := ((3 * ((2 * (sqrt (4 - (r ^ 2))) * (asin r)) - (2 * (sqrt (1 -
(r ^ 2))) * (asin (r / 2)))) / (4 * (PI ^ 2) * (sqrt (1 - (r ^ 2))) * (sqrt (4 - (r ^ 2))))) + (3 * ((2 * (sqrt (1 - (r
^ 2)))) + (2 * (sqrt (4 - (r ^ 2))))) / (8 * PI * (sqrt (1 - (r ^ 2))) * (sqrt (4 - (r ^ 2)))))).
Theorem defined_attention_selection_three : forall r : R, 0 <= r <= 99 / 100 -> (0 <= (1 - (r ^ 2))) /\ (-1 <= (r / 2)
<= 1) /\ (0 <= (4 - (r ^ 2))) /\ (-1 <= r <= 1) /\ ((16 * (PI ^ 3) * (sqrt (1 - (r ^ 2))) * (sqrt (4 - (r ^ 2)))) <> 0)
/\ ((4 * (PI ^ 2) * (sqrt (1 - (r ^ 2))) * (sqrt (4 - (r ^ 2)))) <> 0) /\ ((8 * PI * (sqrt (1 - (r ^ 2))) * (sqrt (4 -
(r ^ 2)))) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_selection_three : (6530453999769009543053597 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_selection_three (3 / 4) <= (6530453999769009543053597 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_attention_selection_three; at_a_point. Qed.
Theorem value_1_of_rhs_attention_selection_three : (6530453999769009543053597 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_selection_three (3 / 4) <= (6530453999769009543053597 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_attention_selection_three; at_a_point. Qed.
Theorem value_2_of_lhs_attention_selection_three : (4710023683149130529295329 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_selection_three (1 / 2) <= (4710023683149130529295329 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold lhs_attention_selection_three; at_a_point. Qed.
Theorem value_2_of_rhs_attention_selection_three : (4710023683149130529295329 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_selection_three (1 / 2) <= (4710023683149130529295329 / 10000000000000000000000000) + (1
/ 1000000000000).
Proof. unfold rhs_attention_selection_three; at_a_point. Qed.
Theorem value_3_of_lhs_attention_selection_three : (217464612997534447445721 / 500000000000000000000000) - (1 /
1000000000000) <= lhs_attention_selection_three (2 / 5) <= (217464612997534447445721 / 500000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_attention_selection_three; at_a_point. Qed.
Theorem value_3_of_rhs_attention_selection_three : (217464612997534447445721 / 500000000000000000000000) - (1 /
1000000000000) <= rhs_attention_selection_three (2 / 5) <= (217464612997534447445721 / 500000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_attention_selection_three; at_a_point. Qed.
Theorem value_4_of_lhs_attention_selection_three : (7446226994015295146209049 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_selection_three (806 / 997) <= (7446226994015295146209049 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_attention_selection_three; at_a_point. Qed.
Theorem value_4_of_rhs_attention_selection_three : (7446226994015295146209049 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_selection_three (806 / 997) <= (7446226994015295146209049 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold rhs_attention_selection_three; at_a_point. Qed.
Theorem value_5_of_lhs_attention_selection_three : (87096994716829268905267 / 100000000000000000000000) - (1 /
1000000000000) <= lhs_attention_selection_three (43 / 50) <= (87096994716829268905267 / 100000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_attention_selection_three; at_a_point. Qed.
Theorem value_5_of_rhs_attention_selection_three : (87096994716829268905267 / 100000000000000000000000) - (1 /
1000000000000) <= rhs_attention_selection_three (43 / 50) <= (87096994716829268905267 / 100000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_attention_selection_three; at_a_point. Qed.
Theorem attention_selection_three : forall r : R, 0 <= r <= 99 / 100 -> lhs_attention_selection_three r =
rhs_attention_selection_three r.
Proof.
intros. unfold lhs_attention_selection_three, rhs_attention_selection_three, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_selection_three, attention_selection_three).
Print Assumptions what_was_proved.
