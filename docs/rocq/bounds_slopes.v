From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.slopes: (t x^2 + s^2/t)/2 - x s = (t x - s)^2/(2 t). For x, s in (-oo, oo); t in (0, oo). Source: Cauchy-Schwarz,
   by the arithmetic and geometric mean. *)
Definition lhs_bounds_slopes (x s t : R) : R := (((s ^ 2) / (2 * t)) + (t * (x ^ 2) / 2) - (s * x)).
Definition rhs_bounds_slopes (x s t : R) : R := ((((t * x) - s) ^ 2) / (2 * t)).
Theorem defined_bounds_slopes : forall x s t : R, 0 < t -> ((2 * t) <> 0).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_slopes : (0 / 1) - (1 / 1000000000000) <= lhs_bounds_slopes (0 / 1) (0 / 1) (27 / 10) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold lhs_bounds_slopes; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_slopes : (0 / 1) - (1 / 1000000000000) <= rhs_bounds_slopes (0 / 1) (0 / 1) (27 / 10) <=
(0 / 1) + (1 / 1000000000000).
Proof. unfold rhs_bounds_slopes; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_slopes : (5693024728387655802172899 / 1000000000000000000000000) -
(5693024728387655802172899 / 1000000000000000000000000000000000000) <= lhs_bounds_slopes (-2 / 1) (-2 / 1) (1667 / 360)
<= (5693024728387655802172899 / 1000000000000000000000000) + (5693024728387655802172899 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_slopes; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_slopes : (5693024728387655802172899 / 1000000000000000000000000) -
(5693024728387655802172899 / 1000000000000000000000000000000000000) <= rhs_bounds_slopes (-2 / 1) (-2 / 1) (1667 / 360)
<= (5693024728387655802172899 / 1000000000000000000000000) + (5693024728387655802172899 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_slopes; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_slopes : (1447027634593356242840779 / 200000000000000000000000) -
(1447027634593356242840779 / 200000000000000000000000000000000000) <= lhs_bounds_slopes (83 / 12) (203 / 25) (97 / 50)
<= (1447027634593356242840779 / 200000000000000000000000) + (1447027634593356242840779 /
200000000000000000000000000000000000).
Proof. unfold lhs_bounds_slopes; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_slopes : (1447027634593356242840779 / 200000000000000000000000) -
(1447027634593356242840779 / 200000000000000000000000000000000000) <= rhs_bounds_slopes (83 / 12) (203 / 25) (97 / 50)
<= (1447027634593356242840779 / 200000000000000000000000) + (1447027634593356242840779 /
200000000000000000000000000000000000).
Proof. unfold rhs_bounds_slopes; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_slopes : (1205418990249719416386083 / 1250000000000000000000000) - (1 / 1000000000000) <=
lhs_bounds_slopes (-167 / 72) (-19 / 2) (11 / 2) <= (1205418990249719416386083 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold lhs_bounds_slopes; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_slopes : (1205418990249719416386083 / 1250000000000000000000000) - (1 / 1000000000000) <=
rhs_bounds_slopes (-167 / 72) (-19 / 2) (11 / 2) <= (1205418990249719416386083 / 1250000000000000000000000) + (1 /
1000000000000).
Proof. unfold rhs_bounds_slopes; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_slopes : (6297619047619047619047619 / 1000000000000000000000000) -
(6297619047619047619047619 / 1000000000000000000000000000000000000) <= lhs_bounds_slopes (1 / 1) (5 / 1) (7 / 6) <=
(6297619047619047619047619 / 1000000000000000000000000) + (6297619047619047619047619 /
1000000000000000000000000000000000000).
Proof. unfold lhs_bounds_slopes; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_slopes : (6297619047619047619047619 / 1000000000000000000000000) -
(6297619047619047619047619 / 1000000000000000000000000000000000000) <= rhs_bounds_slopes (1 / 1) (5 / 1) (7 / 6) <=
(6297619047619047619047619 / 1000000000000000000000000) + (6297619047619047619047619 /
1000000000000000000000000000000000000).
Proof. unfold rhs_bounds_slopes; at_a_point. Qed.
Theorem bounds_slopes : forall x s t : R, 0 < t -> lhs_bounds_slopes x s t = rhs_bounds_slopes x s t.
Proof.
intros. unfold lhs_bounds_slopes, rhs_bounds_slopes, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp, ?Rabs_mult.
algebra.
Qed.

Definition what_was_proved := (defined_bounds_slopes, bounds_slopes).
Print Assumptions what_was_proved.
