(* Lemmas and tactics of the theorems that nstheory writes. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Open Scope R_scope.

(* A function that does not fall from a point where it is not negative is not negative beyond it. *)
Theorem rises (a b : R) (f f' : R -> R) :
  (forall x, a <= x <= b -> is_derive f x (f' x)) ->
  (forall x, a <= x <= b -> 0 <= f' x) -> 0 <= f a ->
  forall x, a <= x <= b -> 0 <= f x.
Proof.
intros D P Z x H.
destruct (Rle_lt_or_eq_dec a x (proj1 H)) as [L|<-]; [|exact Z].
destruct (MVT_gen f a x f') as [c [Hc E]].
- intros y Hy. rewrite Rmin_left, Rmax_right in Hy by lra. apply D. lra.
- intros y Hy. rewrite Rmin_left, Rmax_right in Hy by lra.
  apply derivable_continuous_pt. exists (f' y). apply is_derive_Reals, D. lra.
- rewrite Rmin_left, Rmax_right in Hc by lra.
  assert (0 <= f' c) by (apply P; lra). nra.
Qed.

(* A function that does not rise up to a point where it is not negative is not negative before it. *)
Theorem falls (a b : R) (f f' : R -> R) :
  (forall x, a <= x <= b -> is_derive f x (f' x)) ->
  (forall x, a <= x <= b -> f' x <= 0) -> 0 <= f b ->
  forall x, a <= x <= b -> 0 <= f x.
Proof.
intros D P Z x H.
destruct (Rle_lt_or_eq_dec x b (proj2 H)) as [L| -> ]; [|exact Z].
destruct (MVT_gen f x b f') as [c [Hc E]].
- intros y Hy. rewrite Rmin_left, Rmax_right in Hy by lra. apply D. lra.
- intros y Hy. rewrite Rmin_left, Rmax_right in Hy by lra.
  apply derivable_continuous_pt. exists (f' y). apply is_derive_Reals, D. lra.
- rewrite Rmin_left, Rmax_right in Hc by lra.
  assert (f' c <= 0) by (apply P; lra). nra.
Qed.

(* With rho = cos t the singular ends of arccos and of the square root are gone. *)
Lemma angle (rho : R) : -1 <= rho <= 1 ->
  exists t, 0 <= t <= PI /\ rho = cos t /\ acos rho = t /\ sqrt (1 - rho ^ 2) = sin t.
Proof.
intros H. exists (acos rho).
assert (B := acos_bound rho).
repeat split; try lra.
- symmetry. apply cos_acos. exact H.
- rewrite sin_acos by exact H. f_equal. unfold Rsqr. ring.
Qed.

(* An angle whose cosine is at least c is at most the angle of c, and the other way round. *)
Lemma angle_below (t s : R) : 0 <= t <= PI -> 0 <= s <= PI -> cos s <= cos t -> t <= s.
Proof.
intros T S C. destruct (Rle_or_lt t s) as [L|L]; [exact L|].
assert (cos t < cos s) by (apply cos_decreasing_1; lra). lra.
Qed.

Lemma sign_cases (x : R) : (x < 0 /\ sign x = -1) \/ (x = 0 /\ sign x = 0) \/ (0 < x /\ sign x = 1).
Proof.
unfold sign. destruct (total_order_T 0 x) as [[L|E]|L].
- right; right; split; [exact L | reflexivity].
- right; left; split; [lra | reflexivity].
- left; split; [lra | reflexivity].
Qed.

(* Every maximum, minimum, absolute value and sign by its cases. *)
Ltac by_cases := repeat match goal with
  | |- context [Rmax ?a ?b] =>
      let H := fresh "H" in destruct (Rle_or_lt a b) as [H|H];
      [rewrite (Rmax_right a b) by exact H | rewrite (Rmax_left a b) by (apply Rlt_le; exact H)]
  | |- context [Rmin ?a ?b] =>
      let H := fresh "H" in destruct (Rle_or_lt a b) as [H|H];
      [rewrite (Rmin_left a b) by exact H | rewrite (Rmin_right a b) by (apply Rlt_le; exact H)]
  | |- context [Rabs ?a] =>
      let H := fresh "H" in destruct (Rle_or_lt 0 a) as [H|H];
      [rewrite (Rabs_right a) by (apply Rle_ge; exact H) | rewrite (Rabs_left a) by exact H]
  | |- context [sign ?a] =>
      let H := fresh "H" in let E := fresh "E" in
      destruct (sign_cases a) as [[H E]|[[H E]|[H E]]]; rewrite E; clear E
  end.

Lemma le_of_difference (a b : R) : 0 <= b - a -> a <= b. Proof. lra. Qed.
Lemma lt_of_difference (a b : R) : 0 < b - a -> a < b. Proof. lra. Qed.
Lemma exp_equal (a b : R) : a = b -> exp a = exp b. Proof. intros ->. reflexivity. Qed.
Lemma same (a b : R) : 0 <= a -> b = a -> 0 <= b. Proof. lra. Qed.

(* Sums and products of what is not negative, and of what is positive. *)
Ltac positive := repeat first
  [ match goal with |- 0 <= _ + _ => apply Rplus_le_le_0_compat | |- 0 <= _ * _ => apply Rmult_le_pos end
  | apply pow2_ge_0
  | apply sqrt_pos
  | match goal with |- 0 <= _ ^ _ => apply pow_le end ];
  first [lra | interval with (i_prec 64)].
Ltac strictly := lazymatch goal with
  | |- 0 < _ * _ => apply Rmult_lt_0_compat; strictly
  | |- 0 < _ / _ => apply Rdiv_lt_0_compat; strictly
  | |- 0 < _ ^ _ => apply pow_lt; strictly
  | |- 0 < sqrt _ => apply sqrt_lt_R0; strictly
  | |- 0 < _ + _ => first [lra | apply Rplus_lt_le_0_compat; [solve [strictly] | solve [positive]]
      | apply Rplus_le_lt_0_compat; [solve [positive] | solve [strictly]] | nra | interval with (i_prec 64)]
  | |- _ => first [lra | apply PI_RGT_0 | apply exp_pos | nra | interval with (i_prec 64)] end.

(* What a term needs in order to mean something: a sign, a divisor that is not 0, an argument of arccos. *)
Ltac exponentials_positive := repeat match goal with |- context [exp ?a] =>
  lazymatch goal with H : 0 < exp a |- _ => fail | _ => assert (0 < exp a) by apply exp_pos end end.
Ltac defined := repeat split; exponentials_positive;
  repeat match goal with |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified end;
  first [lra | apply Rgt_not_eq, Rlt_gt; strictly | nra | interval with (i_prec 64) | apply PI_neq0 | apply Rgt_not_eq; first [nra | interval with (i_prec 64)]
  | apply Rlt_not_eq; nra | apply pow_nonzero; first [lra | nra | interval with (i_prec 64)] | by_cases; first [lra | nra]].

(* Two terms that are the same by algebra. *)
Ltac algebra := first [ring | field; defined | lra | timeout 20 nra].

(* Values of functions at the ends of intervals. *)
Ltac quarter_turns := repeat match goal with
  | |- context [sin ?a] => first
      [ replace (sin a) with 0 by (symmetry; first [replace a with 0 by field; apply sin_0 | replace a with PI by field; apply sin_PI])
      | replace (sin a) with 1 by (symmetry; replace a with (PI / 2) by field; apply sin_PI2) ]
  | |- context [cos ?a] => first
      [ replace (cos a) with 1 by (symmetry; replace a with 0 by field; apply cos_0)
      | replace (cos a) with (-1) by (symmetry; replace a with PI by field; apply cos_PI)
      | replace (cos a) with 0 by (symmetry; replace a with (PI / 2) by field; apply cos_PI2) ] end.
Ltac value := quarter_turns; rewrite ?sin_0, ?cos_0, ?sin_PI, ?cos_PI, ?sin_PI2, ?cos_PI2, ?exp_0, ?sqrt_1, ?sqrt_0;
  first [lra | apply Req_le; symmetry; field; defined | interval with (i_prec 64)].

(* The cosine of a number beside a number. *)
Ltac cosine := rewrite ?cos_0, ?cos_PI, ?cos_PI2; first [lra | apply le_of_difference; interval with (i_prec 64)].

(* A function that does not fall up to a point where it is not positive is not positive before it. *)
Lemma drops (a b : R) (f f' : R -> R) :
  (forall x, a <= x <= b -> is_derive f x (f' x)) ->
  (forall x, a <= x <= b -> 0 <= f' x) -> f b <= 0 ->
  forall x, a <= x <= b -> f x <= 0.
Proof.
intros D P Z x H. enough (0 <= - f x) by lra.
apply (falls a b (fun y => - f y) (fun y => - f' y)); [| | lra | exact H].
- intros y Hy. apply (is_derive_opp f). apply D, Hy.
- intros y Hy. assert (0 <= f' y) by (apply P, Hy). lra.
Qed.

(* Powers of an exponential are exponentials, and what exponentials are at least. *)
Lemma exp_power (n : nat) (g : R) : exp g ^ n = exp (INR n * g).
Proof.
induction n as [|n IH]; [rewrite pow_O; simpl INR; rewrite Rmult_0_l, exp_0; reflexivity|].
rewrite S_INR, Rmult_plus_distr_r, exp_plus, Rmult_1_l, <- IH. simpl. ring.
Qed.
Lemma exp_at_least (g : R) : 0 <= g -> 1 <= exp g.
Proof. intros H. assert (E := exp_ineq1_le g). lra. Qed.
Lemma exp_at_most (g : R) : g <= 0 -> exp g <= 1.
Proof. intros H. rewrite <- exp_0. destruct (Rle_lt_or_eq_dec _ _ H) as [L| -> ]; [apply Rlt_le, exp_increasing, L | lra]. Qed.
Lemma exp_above (g : R) : 0 <= g -> 1 + g + g ^ 2 / 2 + g ^ 3 / 6 <= exp g.
Proof.
intros H. enough (0 <= exp g - (1 + g + g ^ 2 / 2 + g ^ 3 / 6)) by lra.
apply (rises 0 g (fun y => exp y - (1 + y + y ^ 2 / 2 + y ^ 3 / 6)) (fun y => exp y - (1 + y + y ^ 2 / 2)));
  [intros; auto_derive; [exact I | field] | | rewrite exp_0; lra | lra].
intros y Y. apply (rises 0 y (fun y => exp y - (1 + y + y ^ 2 / 2)) (fun y => exp y - (1 + y)));
  [intros; auto_derive; [exact I | field] | | rewrite exp_0; lra | lra].
intros z Z. assert (E := exp_ineq1_le z). lra.
Qed.

(* arccos and arcsin inside of the unit interval by atan, which the interval tactic knows. *)
Lemma acos_of_atan (x : R) : -1 < x < 1 -> acos x = PI / 2 - atan (x / sqrt (1 - x ^ 2)).
Proof. intros H. rewrite acos_asin, asin_atan by lra. unfold Rsqr. do 4 f_equal. ring. Qed.
Lemma asin_of_atan (x : R) : -1 < x < 1 -> asin x = atan (x / sqrt (1 - x ^ 2)).
Proof. intros H. rewrite asin_atan by lra. unfold Rsqr. do 4 f_equal. ring. Qed.

(* Every exponential of the same number in one writing. *)
Ltac as_exp a := repeat match goal with |- context [exp ?b] =>
  lazymatch b with a => fail | _ => replace (exp b) with (exp a) by (apply exp_equal; first [lra | field; defined]) end end.

(* An exponential as a product of powers of others. *)
Ltac exponents := rewrite ?exp_power, <- ?exp_Ropp, <- ?exp_plus; apply exp_equal; simpl INR; first [lra | field; defined].

(* A value at a point. *)
Ltac at_a_point := rewrite ?acos_of_atan, ?asin_of_atan by (split; first [lra | interval]); unfold tanh, sinh, cosh;
  first [lra | split; lra | interval with (i_prec 80) | interval with (i_prec 400)
  | by_cases; first [lra | split; lra | exfalso; lra | interval with (i_prec 80)]].
