From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* spectrum.borell_determinant: J_xx J_yy = rho^2 J_xy^2, both times 1 - rho^2, for J(x, y) = Phi2(a, b; rho), x = Phi(a),
   y = Phi(b). For a, b in (-oo, oo); rho in (-1, 1). Source: Mossel and Neeman (2015); Borell (1985). *)
Definition lhs_spectrum_borell_determinant (a b rho : R) : R := ((rho ^ 2) * (exp ((a ^ 2) / 2)) * (exp ((b ^ 2) / 2)) *
(exp (- (((a - (b * rho)) ^ 2) / (2 - (2 * (rho ^ 2)))))) * (exp (- (((b - (a * rho)) ^ 2) / (2 - (2 * (rho ^ 2))))))).
Definition rhs_spectrum_borell_determinant (a b rho : R) : R := ((rho ^ 2) * (exp (b ^ 2)) * (exp (- (((b - (a * rho)) ^
2) / (1 - (rho ^ 2)))))).
Theorem defined_spectrum_borell_determinant : forall a b rho : R, -1 < rho < 1 -> ((2 - (2 * (rho ^ 2))) <> 0) /\ ((1 -
(rho ^ 2)) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_spectrum_borell_determinant : (50652212854772708792587 / 3125000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_borell_determinant (-4 / 1) (-1 / 1) (-7 / 15) <= (50652212854772708792587 /
3125000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem value_1_of_rhs_spectrum_borell_determinant : (50652212854772708792587 / 3125000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_borell_determinant (-4 / 1) (-1 / 1) (-7 / 15) <= (50652212854772708792587 /
3125000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem value_2_of_lhs_spectrum_borell_determinant : (2391663317034777176788291 /
10000000000000000000000000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_borell_determinant (13 / 2) (57 /
20) (-1 / 2) <= (2391663317034777176788291 / 10000000000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem value_2_of_rhs_spectrum_borell_determinant : (2391663317034777176788291 /
10000000000000000000000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_borell_determinant (13 / 2) (57 /
20) (-1 / 2) <= (2391663317034777176788291 / 10000000000000000000000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem value_3_of_lhs_spectrum_borell_determinant : (460432858306094436017129 / 200000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_borell_determinant (-8 / 1) (0 / 1) (-21 / 100) <= (460432858306094436017129 /
200000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem value_3_of_rhs_spectrum_borell_determinant : (460432858306094436017129 / 200000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_borell_determinant (-8 / 1) (0 / 1) (-21 / 100) <= (460432858306094436017129 /
200000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem value_4_of_lhs_spectrum_borell_determinant : (301472795957766774352121 /
2000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <= lhs_spectrum_borell_determinant (36 / 5)
(-41 / 8) (227 / 500) <= (301472795957766774352121 / 2000000000000000000000000000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem value_4_of_rhs_spectrum_borell_determinant : (301472795957766774352121 /
2000000000000000000000000000000000000000000000000000) - (1 / 1000000000000) <= rhs_spectrum_borell_determinant (36 / 5)
(-41 / 8) (227 / 500) <= (301472795957766774352121 / 2000000000000000000000000000000000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem value_5_of_lhs_spectrum_borell_determinant : (1366492700659232790712913 / 2000000000000000000000000) - (1 /
1000000000000) <= lhs_spectrum_borell_determinant (-1 / 1) (-1 / 1) (287 / 500) <= (1366492700659232790712913 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem value_5_of_rhs_spectrum_borell_determinant : (1366492700659232790712913 / 2000000000000000000000000) - (1 /
1000000000000) <= rhs_spectrum_borell_determinant (-1 / 1) (-1 / 1) (287 / 500) <= (1366492700659232790712913 /
2000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_spectrum_borell_determinant; at_a_point. Qed.
Theorem spectrum_borell_determinant : forall a b rho : R, -1 < rho < 1 -> lhs_spectrum_borell_determinant a b rho =
rhs_spectrum_borell_determinant a b rho.
Proof.
intros. unfold lhs_spectrum_borell_determinant, rhs_spectrum_borell_determinant, tanh, sinh, cosh. rewrite ?acos_opp,
?asin_opp, ?Rabs_mult. as_exp ((a ^ 2) / 2); replace (exp ((a ^ 2) / 2)) with (/ exp ((a ^ 2) / (2 * (rho + 1) * (rho -
1))) ^ 1 * exp ((a ^ 2) * (rho ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 1) by exponents; as_exp ((b ^ 2) / 2); replace (exp
((b ^ 2) / 2)) with (/ exp ((b ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 1 * exp ((b ^ 2) * (rho ^ 2) / (2 * (rho + 1) *
(rho - 1))) ^ 1) by exponents; as_exp (b ^ 2); replace (exp (b ^ 2)) with (/ exp ((b ^ 2) / (2 * (rho + 1) * (rho - 1)))
^ 2 * exp ((b ^ 2) * (rho ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 2) by exponents; as_exp (- (((a - (b * rho)) ^ 2) / (2 -
(2 * (rho ^ 2))))); replace (exp (- (((a - (b * rho)) ^ 2) / (2 - (2 * (rho ^ 2)))))) with (exp ((a ^ 2) / (2 * (rho +
1) * (rho - 1))) ^ 1 * exp ((b ^ 2) * (rho ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 1 * / exp (a * b * rho / ((rho + 1) *
(rho - 1))) ^ 1) by exponents; as_exp (- (((b - (a * rho)) ^ 2) / (1 - (rho ^ 2)))); replace (exp (- (((b - (a * rho)) ^
2) / (1 - (rho ^ 2))))) with (exp ((b ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 2 * exp ((a ^ 2) * (rho ^ 2) / (2 * (rho +
1) * (rho - 1))) ^ 2 * / exp (a * b * rho / ((rho + 1) * (rho - 1))) ^ 2) by exponents; as_exp (- (((b - (a * rho)) ^ 2)
/ (2 - (2 * (rho ^ 2))))); replace (exp (- (((b - (a * rho)) ^ 2) / (2 - (2 * (rho ^ 2)))))) with (exp ((b ^ 2) / (2 *
(rho + 1) * (rho - 1))) ^ 1 * exp ((a ^ 2) * (rho ^ 2) / (2 * (rho + 1) * (rho - 1))) ^ 1 * / exp (a * b * rho / ((rho +
1) * (rho - 1))) ^ 1) by exponents; assert (Pgrown_0 : 0 < exp ((a ^ 2) / (2 * (rho + 1) * (rho - 1)))) by apply
exp_pos; set (grown_0 := exp ((a ^ 2) / (2 * (rho + 1) * (rho - 1)))) in *; clearbody grown_0; assert (Pgrown_1 : 0 <
exp ((b ^ 2) / (2 * (rho + 1) * (rho - 1)))) by apply exp_pos; set (grown_1 := exp ((b ^ 2) / (2 * (rho + 1) * (rho -
1)))) in *; clearbody grown_1; assert (Pgrown_2 : 0 < exp ((a ^ 2) * (rho ^ 2) / (2 * (rho + 1) * (rho - 1)))) by apply
exp_pos; set (grown_2 := exp ((a ^ 2) * (rho ^ 2) / (2 * (rho + 1) * (rho - 1)))) in *; clearbody grown_2; assert
(Pgrown_3 : 0 < exp ((b ^ 2) * (rho ^ 2) / (2 * (rho + 1) * (rho - 1)))) by apply exp_pos; set (grown_3 := exp ((b ^ 2)
* (rho ^ 2) / (2 * (rho + 1) * (rho - 1)))) in *; clearbody grown_3; assert (Pgrown_4 : 0 < exp (a * b * rho / ((rho +
1) * (rho - 1)))) by apply exp_pos; set (grown_4 := exp (a * b * rho / ((rho + 1) * (rho - 1)))) in *; clearbody
grown_4; field; defined.
Qed.

Definition what_was_proved := (defined_spectrum_borell_determinant, spectrum_borell_determinant).
Print Assumptions what_was_proved.
