(* Rules of theorems that are finite and algebraic, and what a certificate of the linear program rests on. *)
From Coq Require Import Reals QArith Qabs Qreals List Lra Lia.
From Coquelicot Require Import Coquelicot.
Import ListNotations.

(* The slope of rho^k is not negative for rho >= 0. *)
Theorem power_slope : forall (k : nat) (rho : R), (0 <= rho -> 0 <= INR k * rho ^ (k - 1))%R.
Proof. intros. apply Rmult_le_pos; [apply pos_INR | apply pow_le; assumption]. Qed.

(* 1 - rho^k <= k (1 - rho) on [-1, 1]. *)
Theorem power_line : forall (k : nat) (rho : R), (-1 <= rho <= 1 -> 1 - rho ^ k <= INR k * (1 - rho))%R.
Proof.
intros k rho H. induction k as [|k IH]; [rewrite pow_O; simpl INR; lra|].
rewrite S_INR. change (rho ^ S k)%R with (rho * rho ^ k)%R.
assert (rho ^ k <= 1)%R.
{ apply Rle_trans with (Rabs (rho ^ k)); [apply Rle_abs|]. rewrite <- RPow_abs.
  rewrite <- (pow1 k). apply pow_incr. split; [apply Rabs_pos | apply Rabs_le; split; lra]. }
assert (0 <= (1 - rho ^ k) * (1 - rho))%R by (apply Rmult_le_pos; lra).
lra.
Qed.

(* The two-point inequality at exponents 2 and 4, with rho^2 = 1/3: E (a + rho b X)^4 <= (E (a + b X)^2)^2 for a sign X. *)
Theorem two_point : forall a b : R, (a ^ 4 + 6 * a ^ 2 * b ^ 2 * (1 / 3) + b ^ 4 * (1 / 9) <= (a ^ 2 + b ^ 2) ^ 2)%R.
Proof. intros. assert (0 <= b ^ 4)%R by (replace (b ^ 4)%R with ((b ^ 2) ^ 2)%R by ring; apply pow2_ge_0). nra. Qed.

(* Induction over layers: what one layer keeps in order, all layers do. *)
Theorem layers : forall (f : R -> R) (a b : nat -> R),
  (forall L, a (S L) = f (a L))%R -> (forall x y, x <= y -> f x <= f y)%R -> (forall L, f (b L) <= b (S L))%R ->
  (a O <= b O -> forall L, a L <= b L)%R.
Proof.
intros f a b E M S H L. induction L as [|L IH]; [exact H|].
rewrite E. apply Rle_trans with (f (b L)); [apply M, IH | apply S].
Qed.

(* Weak duality: weights that are not negative keep an inequality between their multipliers. *)
Theorem weak_duality : forall (w c : nat -> Q) (W : nat -> R),
  (forall k, (w k <= c k)%Q) -> (forall k, (0 <= W k)%R) ->
  forall n, (sum_f_R0 (fun k => Q2R (w k) * W k) n <= sum_f_R0 (fun k => Q2R (c k) * W k) n)%R.
Proof.
intros w c W D P n. apply sum_Rle. intros k _. apply Rmult_le_compat_r; [apply P | apply Qle_Rle, D].
Qed.

(* The same for series: an inequality of each term, times a weight that is not negative, holds between the sums. *)
Theorem non_negative_series : forall a b W : nat -> R,
  (forall k, (a k <= b k)%R) -> (forall k, (0 <= W k)%R) ->
  ex_series (fun k => (a k * W k)%R) -> ex_series (fun k => (b k * W k)%R) ->
  (Series (fun k => a k * W k) <= Series (fun k => b k * W k))%R.
Proof.
intros a b W D P A B. apply Series_correct in A, B.
apply (is_lim_seq_le (sum_n (fun k => (a k * W k)%R)) (sum_n (fun k => (b k * W k)%R))
  (Finite (Series (fun k => a k * W k)%R)) (Finite (Series (fun k => b k * W k)%R))); [|exact A | exact B].
intros n. rewrite !sum_n_Reals. apply sum_Rle. intros k _. apply Rmult_le_compat_r; [apply P | apply D].
Qed.

(* Weak duality at all degrees at once: of the whole series. *)
Theorem weak_duality_of_series : forall (w c : nat -> Q) (W : nat -> R),
  (forall k, (w k <= c k)%Q) -> (forall k, (0 <= W k)%R) ->
  ex_series (fun k => (Q2R (w k) * W k)%R) -> ex_series (fun k => (Q2R (c k) * W k)%R) ->
  (Series (fun k => Q2R (w k) * W k) <= Series (fun k => Q2R (c k) * W k))%R.
Proof. intros w c W D. apply non_negative_series. intros k. apply Qle_Rle, D. Qed.

(* From here on lra is that of the rational numbers. *)
From Coq Require Import Lqa.
Open Scope Q_scope.

Fixpoint power (q : Q) (k : nat) : Q := match k with O => 1 | S k => q * power q k end.

Fixpoint powers (terms : list (Q * Q)) (k : nat) : Q :=
  match terms with nil => 0 | (m, r) :: rest => m * power r k + powers rest k end.

(* The part of a sum of powers that may be negative: -|m| |r|^k wherever m r^k may be. *)
Definition worst (m r : Q) : Q := if Qle_bool 0 m then (if Qle_bool 0 r then 0 else - m) else m.

Fixpoint worsts (terms : list (Q * Q)) (k : nat) : Q :=
  match terms with nil => 0 | (m, r) :: rest => worst m r * power (Qabs.Qabs r) k + worsts rest k end.

Definition inside (R : Q) (terms : list (Q * Q)) : bool := forallb (fun p => Qle_bool (Qabs.Qabs (snd p)) R) terms.

Lemma power_pos q k : 0 <= q -> 0 <= power q k.
Proof. intros H. induction k; cbn [power]; [discriminate | apply Qmult_le_0_compat; assumption]. Qed.

Lemma one k : power 1 k == 1.
Proof. induction k; cbn [power]; [reflexivity | rewrite IHk; reflexivity]. Qed.

Lemma power_abs q k : Qabs.Qabs (power q k) == power (Qabs.Qabs q) k.
Proof. induction k; cbn [power]; [reflexivity | rewrite Qabs.Qabs_Qmult, IHk; reflexivity]. Qed.

Lemma worst_sign m r : worst m r <= 0.
Proof.
unfold worst. destruct (Qle_bool 0 m) eqn:M; [destruct (Qle_bool 0 r)|].
- discriminate.
- apply Qle_bool_iff in M. lra.
- apply Qnot_lt_le. intros H. assert (Qle_bool 0 m = true) by (apply Qle_bool_iff; lra). congruence.
Qed.

Lemma worst_below m r k : worst m r * power (Qabs.Qabs r) k <= m * power r k.
Proof.
unfold worst. destruct (Qle_bool 0 m) eqn:M.
- apply Qle_bool_iff in M. destruct (Qle_bool 0 r) eqn:E.
  + apply Qle_bool_iff in E. assert (0 <= power r k) by (apply power_pos, E).
    assert (0 <= m * power r k) by (apply Qmult_le_0_compat; assumption). lra.
  + rewrite <- power_abs. assert (- Qabs.Qabs (power r k) <= power r k).
    { assert (H := Qabs.Qle_Qabs (- power r k)). rewrite Qabs.Qabs_opp in H. lra. }
    assert (0 <= m * (power r k + Qabs.Qabs (power r k))) by (apply Qmult_le_0_compat; lra). lra.
- assert (m <= 0).
  { apply Qnot_lt_le. intros H. assert (Qle_bool 0 m = true) by (apply Qle_bool_iff; lra). congruence. }
  rewrite <- power_abs. assert (H0 := Qabs.Qle_Qabs (power r k)).
  assert (0 <= (- m) * (Qabs.Qabs (power r k) - power r k)) by (apply Qmult_le_0_compat; lra). lra.
Qed.

Lemma worsts_below terms k : worsts terms k <= powers terms k.
Proof.
induction terms as [|[m r] rest IH]; cbn [powers worsts inside forallb snd]; [discriminate|]. assert (H := worst_below m r k). lra.
Qed.

Lemma later R terms K k : 0 <= R -> inside R terms = true ->
  power R k * worsts terms K <= worsts terms (k + K).
Proof.
intros P. induction terms as [|[m r] rest IH]; cbn [powers worsts inside forallb snd]; intros H.
- assert (E : power R k * 0 == 0) by ring. rewrite E. discriminate.
- apply Bool.andb_true_iff in H. destruct H as [H1 H2]. specialize (IH H2). apply Qle_bool_iff in H1. cbn [snd] in H1.
  assert (S : power (Qabs.Qabs r) (k + K) <= power R k * power (Qabs.Qabs r) K).
  { clear IH H2. assert (A := Qabs.Qabs_nonneg r). induction k as [|k IHk]; cbn [power plus Nat.add].
    - assert (E : 1 * power (Qabs.Qabs r) K == power (Qabs.Qabs r) K) by ring. rewrite E. apply Qle_refl.
    - assert (0 <= power (Qabs.Qabs r) (k + K)) by (apply power_pos, A).
      assert (0 <= power (Qabs.Qabs r) K) by (apply power_pos, A).
      assert (0 <= power R k) by (apply power_pos, P).
      assert (0 <= (R - Qabs.Qabs r) * power (Qabs.Qabs r) (k + K)) by (apply Qmult_le_0_compat; lra).
      assert (0 <= R * (power R k * power (Qabs.Qabs r) K - power (Qabs.Qabs r) (k + K))) by (apply Qmult_le_0_compat; lra).
      lra. }
  assert (W := worst_sign m r).
  assert (0 <= (- worst m r) * (power R k * power (Qabs.Qabs r) K - power (Qabs.Qabs r) (k + K))) by (apply Qmult_le_0_compat; lra).
  lra.
Qed.

(* From degree K on one term outweighs what the others may be; below it every degree is computed. *)
Theorem from_on : forall (M R : Q) (terms : list (Q * Q)) (K : nat),
  0 <= R -> inside R terms = true -> 0 <= M * power R K + worsts terms K ->
  forall k, (K <= k)%nat -> 0 <= M * power R k + powers terms k.
Proof.
intros M R terms K P H B k L. replace k with ((k - K) + K)%nat by lia. set (j := (k - K)%nat).
assert (F := later R terms K j P H). assert (G := worsts_below terms (j + K)).
assert (E : power R (j + K) == power R j * power R K).
{ clear. induction j; cbn [power plus Nat.add]; [ring | rewrite IHj; ring]. }
rewrite E. assert (0 <= power R j) by (apply power_pos, P).
assert (0 <= power R j * (M * power R K + worsts terms K)) by (apply Qmult_le_0_compat; assumption). lra.
Qed.

Lemma below (test : nat -> bool) (K : nat) : forallb test (seq 0 K) = true -> forall k, (k < K)%nat -> test k = true.
Proof. intros H k L. rewrite forallb_forall in H. apply H. apply in_seq. lia. Qed.
