(* Lemmas and tactics of the theorems that nstheory writes. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Open Scope R_scope.

(* A function that does not fall from a point where it is not negative is not negative beyond it. *)
Lemma rises (a b : R) (f f' : R -> R) :
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
Lemma falls (a b : R) (f f' : R -> R) :
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

(* What a term needs in order to mean something: a sign, a divisor that is not 0, an argument of arccos. *)
Ltac defined := repeat split;
  repeat match goal with |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified end;
  first [lra | nra | interval with (i_prec 64) | apply PI_neq0 | apply Rgt_not_eq; first [nra | interval with (i_prec 64)]
  | apply Rlt_not_eq; nra | apply pow_nonzero; first [lra | nra | interval with (i_prec 64)] | by_cases; first [lra | nra]].

(* Two terms that are the same by algebra. *)
Ltac algebra := first [ring | field; defined | lra | timeout 20 nra].

(* Values of functions at the ends of intervals. *)
Ltac value := rewrite ?sin_0, ?cos_0, ?sin_PI, ?cos_PI, ?sin_PI2, ?cos_PI2, ?exp_0, ?sqrt_1, ?sqrt_0;
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

(* A value at a point of positive coordinates; arccos by atan, which the interval tactic knows. *)
Ltac at_a_point := rewrite ?acos_atan by lra; unfold Rsqr, tanh, sinh, cosh, asin;
  first [split; lra | interval with (i_prec 80) | by_cases; first [split; lra | exfalso; lra | interval with (i_prec 80)]].
