From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.redraw_any_law: q E f g + (1 - q) E f E g = E f E g + q (E f g - E f E g) for E f g = c, E f = a, E g = b. For
   q in [0, 1]; a, b, c in (-oo, oo). Source: Efron and Stein (1981); O'Donnell, section 8.3. *)
Definition lhs_spectrum_redraw_any_law (q a b c : R) : R := ((a * b * (1 - q)) + (c * q)).
Definition rhs_spectrum_redraw_any_law (q a b c : R) : R := ((a * b) + (q * (c - (a * b)))).
Theorem value_1_of_lhs_spectrum_redraw_any_law : (1266770676128155653988569 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_redraw_any_law (1 / 3) (4325 / 1597) (665 / 1597) (-2995 / 1597) <=
(1266770676128155653988569 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_any_law. at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_redraw_any_law : (1266770676128155653988569 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_redraw_any_law (1 / 3) (4325 / 1597) (665 / 1597) (-2995 / 1597) <=
(1266770676128155653988569 / 10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_any_law. at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_redraw_any_law : (816895077254747492598299 / 5000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_redraw_any_law (4558 / 4791) (2927 / 1597) (1529 / 1597) (131 / 1597) <=
(816895077254747492598299 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_redraw_any_law. at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_redraw_any_law : (816895077254747492598299 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_redraw_any_law (4558 / 4791) (2927 / 1597) (1529 / 1597) (131 / 1597) <=
(816895077254747492598299 / 5000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_redraw_any_law. at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_redraw_any_law : (444753782808637486257449 / 250000000000000000000000) -
(444753782808637486257449 / 250000000000000000000000000000000000) <= lhs_spectrum_redraw_any_law (2728 / 4791) (1529 /
1597) (2393 / 1597) (3257 / 1597) <= (444753782808637486257449 / 250000000000000000000000) + (444753782808637486257449 /
250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_redraw_any_law. at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_redraw_any_law : (444753782808637486257449 / 250000000000000000000000) -
(444753782808637486257449 / 250000000000000000000000000000000000) <= rhs_spectrum_redraw_any_law (2728 / 4791) (1529 /
1597) (2393 / 1597) (3257 / 1597) <= (444753782808637486257449 / 250000000000000000000000) + (444753782808637486257449 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_redraw_any_law. at_a_point. Qed.
Theorem spectrum_redraw_any_law : forall q a b c : R, 0 <= q <= 1 -> lhs_spectrum_redraw_any_law q a b c =
rhs_spectrum_redraw_any_law q a b c.
Proof.
intros. unfold lhs_spectrum_redraw_any_law, rhs_spectrum_redraw_any_law, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Print Assumptions spectrum_redraw_any_law.
