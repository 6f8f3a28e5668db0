From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* attention.hard_rows_exponent: (1 + ((d - 1)/(d - 2))^2)/2 = 1 + (2 d - 3)/(2 (d - 2)^2). For d in [3, oo). Source: ours. *)
Definition lhs_attention_hard_rows_exponent (d : R) : R := ((1 / 2) + (((d - 1) ^ 2) / (2 * ((d - 2) ^ 2)))).
Definition rhs_attention_hard_rows_exponent (d : R) : R := (1 + (((2 * d) - 3) / (2 * ((d - 2) ^ 2)))).
Theorem defined_attention_hard_rows_exponent : forall d : R, 3 <= d -> ((2 * ((d - 2) ^ 2)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_attention_hard_rows_exponent : (558075919535392643716859 / 500000000000000000000000) -
(558075919535392643716859 / 500000000000000000000000000000000000) <= lhs_attention_hard_rows_exponent (133 / 12) <=
(558075919535392643716859 / 500000000000000000000000) + (558075919535392643716859 /
500000000000000000000000000000000000).
Proof. unfold lhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem value_1_of_rhs_attention_hard_rows_exponent : (558075919535392643716859 / 500000000000000000000000) -
(558075919535392643716859 / 500000000000000000000000000000000000) <= rhs_attention_hard_rows_exponent (133 / 12) <=
(558075919535392643716859 / 500000000000000000000000) + (558075919535392643716859 /
500000000000000000000000000000000000).
Proof. unfold rhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem value_2_of_lhs_attention_hard_rows_exponent : (567573822663134264627881 / 500000000000000000000000) -
(567573822663134264627881 / 500000000000000000000000000000000000) <= lhs_attention_hard_rows_exponent (3553 / 360) <=
(567573822663134264627881 / 500000000000000000000000) + (567573822663134264627881 /
500000000000000000000000000000000000).
Proof. unfold lhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem value_2_of_rhs_attention_hard_rows_exponent : (567573822663134264627881 / 500000000000000000000000) -
(567573822663134264627881 / 500000000000000000000000000000000000) <= rhs_attention_hard_rows_exponent (3553 / 360) <=
(567573822663134264627881 / 500000000000000000000000) + (567573822663134264627881 /
500000000000000000000000000000000000).
Proof. unfold rhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem value_3_of_lhs_attention_hard_rows_exponent : (1306041260892656606483161 / 1000000000000000000000000) -
(1306041260892656606483161 / 1000000000000000000000000000000000000) <= lhs_attention_hard_rows_exponent (5691 / 997) <=
(1306041260892656606483161 / 1000000000000000000000000) + (1306041260892656606483161 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem value_3_of_rhs_attention_hard_rows_exponent : (1306041260892656606483161 / 1000000000000000000000000) -
(1306041260892656606483161 / 1000000000000000000000000000000000000) <= rhs_attention_hard_rows_exponent (5691 / 997) <=
(1306041260892656606483161 / 1000000000000000000000000) + (1306041260892656606483161 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem value_4_of_lhs_attention_hard_rows_exponent : (604308390022675736961451 / 500000000000000000000000) -
(604308390022675736961451 / 500000000000000000000000000000000000) <= lhs_attention_hard_rows_exponent (29 / 4) <=
(604308390022675736961451 / 500000000000000000000000) + (604308390022675736961451 /
500000000000000000000000000000000000).
Proof. unfold lhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem value_4_of_rhs_attention_hard_rows_exponent : (604308390022675736961451 / 500000000000000000000000) -
(604308390022675736961451 / 500000000000000000000000000000000000) <= rhs_attention_hard_rows_exponent (29 / 4) <=
(604308390022675736961451 / 500000000000000000000000) + (604308390022675736961451 /
500000000000000000000000000000000000).
Proof. unfold rhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem value_5_of_lhs_attention_hard_rows_exponent : (1153061224489795918367347 / 1000000000000000000000000) -
(1153061224489795918367347 / 1000000000000000000000000000000000000) <= lhs_attention_hard_rows_exponent (9 / 1) <=
(1153061224489795918367347 / 1000000000000000000000000) + (1153061224489795918367347 /
1000000000000000000000000000000000000).
Proof. unfold lhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem value_5_of_rhs_attention_hard_rows_exponent : (1153061224489795918367347 / 1000000000000000000000000) -
(1153061224489795918367347 / 1000000000000000000000000000000000000) <= rhs_attention_hard_rows_exponent (9 / 1) <=
(1153061224489795918367347 / 1000000000000000000000000) + (1153061224489795918367347 /
1000000000000000000000000000000000000).
Proof. unfold rhs_attention_hard_rows_exponent; at_a_point. Qed.
Theorem attention_hard_rows_exponent : forall d : R, 3 <= d -> lhs_attention_hard_rows_exponent d =
rhs_attention_hard_rows_exponent d.
Proof.
intros. unfold lhs_attention_hard_rows_exponent, rhs_attention_hard_rows_exponent, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_attention_hard_rows_exponent, attention_hard_rows_exponent).
Print Assumptions what_was_proved.
