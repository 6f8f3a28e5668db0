From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.exponential_above_line: The derivative of e^x - 1 - x, times e^-x, is 1 - e^-x. For x in [0, oo). Source:
   textbook. *)
Definition lhs_attention_exponential_above_line (x : R) : R := (((exp x) - 1) * (exp (- x))).
Definition rhs_attention_exponential_above_line (x : R) : R := (1 - (exp (- x))).
Theorem value_1_of_lhs_attention_exponential_above_line : (4979222724652639854348349 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_exponential_above_line (329 / 60) <= (4979222724652639854348349 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_exponential_above_line; at_a_point. Qed.
Theorem value_1_of_rhs_attention_exponential_above_line : (4979222724652639854348349 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_exponential_above_line (329 / 60) <= (4979222724652639854348349 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_exponential_above_line; at_a_point. Qed.
Theorem value_2_of_lhs_attention_exponential_above_line : (3160602794142788392022381 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_exponential_above_line (1 / 1) <= (3160602794142788392022381 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_exponential_above_line; at_a_point. Qed.
Theorem value_2_of_rhs_attention_exponential_above_line : (3160602794142788392022381 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_exponential_above_line (1 / 1) <= (3160602794142788392022381 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_exponential_above_line; at_a_point. Qed.
Theorem value_3_of_lhs_attention_exponential_above_line : (4986529171107108872328267 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_attention_exponential_above_line (71 / 12) <= (4986529171107108872328267 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_exponential_above_line; at_a_point. Qed.
Theorem value_3_of_rhs_attention_exponential_above_line : (4986529171107108872328267 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_attention_exponential_above_line (71 / 12) <= (4986529171107108872328267 /
5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_exponential_above_line; at_a_point. Qed.
Theorem value_4_of_lhs_attention_exponential_above_line : (9592377960216337848339207 / 10000000000000000000000000) - (1
/ 1000000000000) <= lhs_attention_exponential_above_line (16 / 5) <= (9592377960216337848339207 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_attention_exponential_above_line; at_a_point. Qed.
Theorem value_4_of_rhs_attention_exponential_above_line : (9592377960216337848339207 / 10000000000000000000000000) - (1
/ 1000000000000) <= rhs_attention_exponential_above_line (16 / 5) <= (9592377960216337848339207 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_attention_exponential_above_line; at_a_point. Qed.
Theorem value_5_of_lhs_attention_exponential_above_line : (49714822550099629848057 / 50000000000000000000000) - (1 /
1000000000000) <= lhs_attention_exponential_above_line (31 / 6) <= (49714822550099629848057 / 50000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_attention_exponential_above_line; at_a_point. Qed.
Theorem value_5_of_rhs_attention_exponential_above_line : (49714822550099629848057 / 50000000000000000000000) - (1 /
1000000000000) <= rhs_attention_exponential_above_line (31 / 6) <= (49714822550099629848057 / 50000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_attention_exponential_above_line; at_a_point. Qed.
Theorem attention_exponential_above_line : forall x : R, 0 <= x -> lhs_attention_exponential_above_line x =
rhs_attention_exponential_above_line x.
Proof.
intros. unfold lhs_attention_exponential_above_line, rhs_attention_exponential_above_line, tanh, sinh, cosh. rewrite
?acos_opp, ?asin_opp, ?Rabs_mult. as_exp (- x); replace (exp (- x)) with (/ exp x ^ 1) by exponents; as_exp x; assert
(Pgrown_0 : 0 < exp x) by apply exp_pos; assert (Lgrown_0 : 1 + x + x ^ 2 / 2 + x ^ 3 / 6 <= exp x) by (apply exp_above;
first [lra | positive]); set (grown_0 := exp x) in *; clearbody grown_0; field; defined.
Qed.

Print Assumptions attention_exponential_above_line.
