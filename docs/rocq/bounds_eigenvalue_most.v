From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* bounds.eigenvalue_most: (|a + b|/2 sqrt(t) + (b - a)/2 sqrt(s))^2 = (a + b)^2 t/4 + (b - a)^2 s/4 + |a + b|(b - a)
   sqrt(t s)/2. For a, b in (-oo, oo); t, s in [0, oo). Source: Minkowski's inequality, squared. *)
Definition lhs_bounds_eigenvalue_most (a b t s : R) : R := ((((sqrt s) * ((b / 2) - (a / 2))) + ((sqrt t) * (Rabs (a +
b)) / 2)) ^ 2).
Definition rhs_bounds_eigenvalue_most (a b t s : R) : R := (((sqrt s) * (sqrt t) * (b - a) * (Rabs (a + b)) / 2) + (s *
((b - a) ^ 2) / 4) + (t * ((a + b) ^ 2) / 4)).
Theorem defined_bounds_eigenvalue_most : forall a b t s : R, 0 <= t -> 0 <= s -> (0 <= s) /\ (0 <= t).
Proof. intros; defined. Qed.
Theorem value_1_of_lhs_bounds_eigenvalue_most : (2962654610652469129441337 / 100000000000000000000000) -
(2962654610652469129441337 / 100000000000000000000000000000000000) <= lhs_bounds_eigenvalue_most (951 / 500) (257 / 60)
(501 / 250) (4 / 5) <= (2962654610652469129441337 / 100000000000000000000000) + (2962654610652469129441337 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem value_1_of_rhs_bounds_eigenvalue_most : (2962654610652469129441337 / 100000000000000000000000) -
(2962654610652469129441337 / 100000000000000000000000000000000000) <= rhs_bounds_eigenvalue_most (951 / 500) (257 / 60)
(501 / 250) (4 / 5) <= (2962654610652469129441337 / 100000000000000000000000) + (2962654610652469129441337 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem value_2_of_lhs_bounds_eigenvalue_most : (3765647591229521743781043 / 10000000000000000000000) -
(3765647591229521743781043 / 10000000000000000000000000000000000) <= lhs_bounds_eigenvalue_most (-10 / 1) (-1 / 6) (413
/ 90) (3 / 1) <= (3765647591229521743781043 / 10000000000000000000000) + (3765647591229521743781043 /
10000000000000000000000000000000000).
Proof. unfold lhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem value_2_of_rhs_bounds_eigenvalue_most : (3765647591229521743781043 / 10000000000000000000000) -
(3765647591229521743781043 / 10000000000000000000000000000000000) <= rhs_bounds_eigenvalue_most (-10 / 1) (-1 / 6) (413
/ 90) (3 / 1) <= (3765647591229521743781043 / 10000000000000000000000) + (3765647591229521743781043 /
10000000000000000000000000000000000).
Proof. unfold rhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem value_3_of_lhs_bounds_eigenvalue_most : (1489659241533592907645023 / 100000000000000000000000) -
(1489659241533592907645023 / 100000000000000000000000000000000000) <= lhs_bounds_eigenvalue_most (-3 / 2) (-4087 / 500)
(3 / 1) (11 / 6) <= (1489659241533592907645023 / 100000000000000000000000) + (1489659241533592907645023 /
100000000000000000000000000000000000).
Proof. unfold lhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem value_3_of_rhs_bounds_eigenvalue_most : (1489659241533592907645023 / 100000000000000000000000) -
(1489659241533592907645023 / 100000000000000000000000000000000000) <= rhs_bounds_eigenvalue_most (-3 / 2) (-4087 / 500)
(3 / 1) (11 / 6) <= (1489659241533592907645023 / 100000000000000000000000) + (1489659241533592907645023 /
100000000000000000000000000000000000).
Proof. unfold rhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem value_4_of_lhs_bounds_eigenvalue_most : (2847263093798091123434049 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_bounds_eigenvalue_most (49 / 6) (-3 / 8) (41 / 5) (2227 / 360) <= (2847263093798091123434049 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold lhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem value_4_of_rhs_bounds_eigenvalue_most : (2847263093798091123434049 / 10000000000000000000000000) - (1 /
1000000000000) <= rhs_bounds_eigenvalue_most (49 / 6) (-3 / 8) (41 / 5) (2227 / 360) <= (2847263093798091123434049 /
10000000000000000000000000) + (1 / 1000000000000).
Proof. unfold rhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem value_5_of_lhs_bounds_eigenvalue_most : (213820021584211103211973 / 2000000000000000000000) -
(213820021584211103211973 / 2000000000000000000000000000000000) <= lhs_bounds_eigenvalue_most (11 / 4) (-59 / 10) (5 /
2) (44 / 5) <= (213820021584211103211973 / 2000000000000000000000) + (213820021584211103211973 /
2000000000000000000000000000000000).
Proof. unfold lhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem value_5_of_rhs_bounds_eigenvalue_most : (213820021584211103211973 / 2000000000000000000000) -
(213820021584211103211973 / 2000000000000000000000000000000000) <= rhs_bounds_eigenvalue_most (11 / 4) (-59 / 10) (5 /
2) (44 / 5) <= (213820021584211103211973 / 2000000000000000000000) + (213820021584211103211973 /
2000000000000000000000000000000000).
Proof. unfold rhs_bounds_eigenvalue_most; at_a_point. Qed.
Theorem bounds_eigenvalue_most : forall a b t s : R, 0 <= t -> 0 <= s -> lhs_bounds_eigenvalue_most a b t s =
rhs_bounds_eigenvalue_most a b t s.
Proof.
intros. unfold lhs_bounds_eigenvalue_most, rhs_bounds_eigenvalue_most, tanh, sinh, cosh. rewrite ?acos_opp, ?asin_opp,
?Rabs_mult. by_cases; assert (Q0 : sqrt s ^ 2 = s) by (apply pow2_sqrt; defined); assert (Q1 : sqrt t ^ 2 = t) by (apply
pow2_sqrt; defined); try assert (P0 : 0 < sqrt s) by (apply sqrt_lt_R0; defined); try assert (P1 : 0 < sqrt t) by (apply
sqrt_lt_R0; defined); field [Q0 Q1]; defined.
Qed.

Definition what_was_proved := (defined_bounds_eigenvalue_most, bounds_eigenvalue_most).
Print Assumptions what_was_proved.
