From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.norm_slope: (d b - c s)/(c a) - (d/c^2) log a = (d/c^2 (c b - a log a) - s)/a: with a = E g^c, b = E g^c log g
   and -c s + d b the slope of a, d that of c, the slope of (log a)/c by the entropy c b - a log a. For a in (0, oo); b
   in (-oo, oo); c in (0, oo); d, s in (-oo, oo). Source: Gross (1975). *)
Definition lhs_spectrum_norm_slope (a b c d s : R) : R := ((((b * d) - (c * s)) / (a * c)) - (d * (ln a) / (c ^ 2))).
Definition rhs_spectrum_norm_slope (a b c d s : R) : R := (((d * ((b * c) - (a * (ln a)))) - (s * (c ^ 2))) / (a * (c ^
2))).
Theorem defined_spectrum_norm_slope : forall a b c d s : R, 0 < a -> 0 < c -> ((a * c) <> 0) /\ (0 < a) /\ ((c ^ 2) <>
0) /\ ((a * (c ^ 2)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_norm_slope : (1429859285781061849693323 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_norm_slope (23 / 4) (157 / 25) (1591 / 200) (-1406 / 997) (-5 / 1) <=
(1429859285781061849693323 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_norm_slope; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_norm_slope : (1429859285781061849693323 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_norm_slope (23 / 4) (157 / 25) (1591 / 200) (-1406 / 997) (-5 / 1) <=
(1429859285781061849693323 / 2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_norm_slope; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_norm_slope : (-9838647529881665398716437 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_norm_slope (19 / 3) (0 / 1) (25 / 3) (16 / 3) (16 / 3) <= (-9838647529881665398716437 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_norm_slope; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_norm_slope : (-9838647529881665398716437 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_norm_slope (19 / 3) (0 / 1) (25 / 3) (16 / 3) (16 / 3) <= (-9838647529881665398716437 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_norm_slope; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_norm_slope : (357654975958982386239587 / 250000000000000000000000) -
(357654975958982386239587 / 250000000000000000000000000000000000) <= lhs_spectrum_norm_slope (10 / 1) (10 / 1) (133 /
30) (133 / 30) (-19 / 2) <= (357654975958982386239587 / 250000000000000000000000) + (357654975958982386239587 /
250000000000000000000000000000000000).
Proof. unfold lhs_spectrum_norm_slope; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_norm_slope : (357654975958982386239587 / 250000000000000000000000) -
(357654975958982386239587 / 250000000000000000000000000000000000) <= rhs_spectrum_norm_slope (10 / 1) (10 / 1) (133 /
30) (133 / 30) (-19 / 2) <= (357654975958982386239587 / 250000000000000000000000) + (357654975958982386239587 /
250000000000000000000000000000000000).
Proof. unfold rhs_spectrum_norm_slope; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_norm_slope : (59400030016948064503609 / 50000000000000000000000) -
(59400030016948064503609 / 50000000000000000000000000000000000) <= lhs_spectrum_norm_slope (131 / 20) (-167 / 20) (101 /
12) (-349 / 60) (-1 / 1) <= (59400030016948064503609 / 50000000000000000000000) + (59400030016948064503609 /
50000000000000000000000000000000000).
Proof. unfold lhs_spectrum_norm_slope; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_norm_slope : (59400030016948064503609 / 50000000000000000000000) -
(59400030016948064503609 / 50000000000000000000000000000000000) <= rhs_spectrum_norm_slope (131 / 20) (-167 / 20) (101 /
12) (-349 / 60) (-1 / 1) <= (59400030016948064503609 / 50000000000000000000000) + (59400030016948064503609 /
50000000000000000000000000000000000).
Proof. unfold rhs_spectrum_norm_slope; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_norm_slope : (-2718336019577818477321823 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_norm_slope (41 / 15) (-4 / 1) (6 / 1) (1 / 1) (0 / 1) <= (-2718336019577818477321823 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_norm_slope; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_norm_slope : (-2718336019577818477321823 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_norm_slope (41 / 15) (-4 / 1) (6 / 1) (1 / 1) (0 / 1) <= (-2718336019577818477321823 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_norm_slope; at_a_point. Qed.
Theorem spectrum_norm_slope : forall a b c d s : R, 0 < a -> 0 < c -> lhs_spectrum_norm_slope a b c d s =
rhs_spectrum_norm_slope a b c d s.
Proof.
intros. unfold lhs_spectrum_norm_slope, rhs_spectrum_norm_slope, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. algebra.
Qed.

Definition what_was_proved := (defined_spectrum_norm_slope, spectrum_norm_slope).
Print Assumptions what_was_proved.
