From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.

(* depth.sign_amplifies: 2 sin(theta/2) <= theta, which is sqrt(2 (1 - c)) <= arccos c at c = cos theta. For theta in
   [1/1000, 3]. Source: Jonasson, Steif, Zetterqvist (2023); the constant ours. *)
Definition lhs_depth_sign_amplifies (theta : R) : R := (2 * (sin (theta / 2))).
Definition rhs_depth_sign_amplifies (theta : R) : R := theta.
Theorem value_1_of_lhs_depth_sign_amplifies : (9594360789693281003485071 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_sign_amplifies (1501 / 1500) <= (9594360789693281003485071 / 10000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold lhs_depth_sign_amplifies. at_a_point. Qed.
Theorem value_1_of_rhs_depth_sign_amplifies : (1000666666666666666666667 / 1000000000000000000000000) -
(1000666666666666666666667 / 1000000000000000000000000000000000000) <= rhs_depth_sign_amplifies (1501 / 1500) <=
(1000666666666666666666667 / 1000000000000000000000000) + (1000666666666666666666667 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_sign_amplifies. at_a_point. Qed.
Theorem value_2_of_lhs_depth_sign_amplifies : (1254846283774188720217881 / 10000000000000000000000000) - (1 /
1000000000000) <= lhs_depth_sign_amplifies (75199 / 598875) <= (1254846283774188720217881 / 10000000000000000000000000)
+ (1 / 1000000000000).
Proof. unfold lhs_depth_sign_amplifies. at_a_point. Qed.
Theorem value_2_of_rhs_depth_sign_amplifies : (627835524942600709663953 / 5000000000000000000000000) - (1 /
1000000000000) <= rhs_depth_sign_amplifies (75199 / 598875) <= (627835524942600709663953 / 5000000000000000000000000) +
(1 / 1000000000000).
Proof. unfold rhs_depth_sign_amplifies. at_a_point. Qed.
Theorem value_3_of_lhs_depth_sign_amplifies : (974281164213191340332743 / 500000000000000000000000) -
(974281164213191340332743 / 500000000000000000000000000000000000) <= lhs_depth_sign_amplifies (25747 / 9582) <=
(974281164213191340332743 / 500000000000000000000000) + (974281164213191340332743 /
500000000000000000000000000000000000).
Proof. unfold lhs_depth_sign_amplifies. at_a_point. Qed.
Theorem value_3_of_rhs_depth_sign_amplifies : (2687017324149446879565853 / 1000000000000000000000000) -
(2687017324149446879565853 / 1000000000000000000000000000000000000) <= rhs_depth_sign_amplifies (25747 / 9582) <=
(2687017324149446879565853 / 1000000000000000000000000) + (2687017324149446879565853 /
1000000000000000000000000000000000000).
Proof. unfold rhs_depth_sign_amplifies. at_a_point. Qed.
Theorem depth_sign_amplifies : forall theta : R, 1 / 1000 <= theta <= 3 -> lhs_depth_sign_amplifies theta <=
rhs_depth_sign_amplifies theta.
Proof.
intros. unfold lhs_depth_sign_amplifies, rhs_depth_sign_amplifies, tanh, sinh, cosh. apply le_of_difference. interval
with (i_bisect theta, i_taylor theta, i_prec 64, i_depth 30).
Qed.

Print Assumptions depth_sign_amplifies.
