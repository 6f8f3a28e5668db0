From Coq Require Import Reals QArith Qreals List Lqa Lia.
From Coquelicot Require Import Coquelicot.
Require Import rules.
Import ListNotations.
Open Scope Q_scope.

(* the weight at degrees 15 and above / E f^2 <= 0.272891 (gaussian) *)
Definition w (k : nat) : Q := if andb (Nat.leb 15 k) (true) then 1 else 0.
Definition c (k : nat) : Q :=
  (31223366125553381806230951521999 # 10000000000000000000000000000000) + (0 # 1) * inject_Z (Z.of_nat k) + (if Nat.eqb k 0 then (4793060589457541 # 50000000000000000) else 0) + powers [(((-8005991314254661) # 25000000000000000), (3 # 10)); ((1138351889994709 # 625000000000000), (4 # 5)); (((-2359660597882603) # 500000000000000), (19 # 20))] k.

Lemma first_degrees : forallb (fun k => Qle_bool (w k) (c k)) (seq 0 16) = true.
Proof. vm_compute. reflexivity. Qed.

Lemma later_degrees : forall k, (16 <= k)%nat -> 0 <= (21223366125553381806230951521999 # 10000000000000000000000000000000) * power (1 # 1) k + powers [(((-8005991314254661) # 25000000000000000), (3 # 10)); ((1138351889994709 # 625000000000000), (4 # 5)); (((-2359660597882603) # 500000000000000), (19 # 20))] k.
Proof. apply from_on; vm_compute; first [reflexivity | discriminate]. Qed.

Theorem certificate : forall k, w k <= c k.
Proof.
intros k. destruct (Compare_dec.le_lt_dec 16 k) as [L|L].
- assert (H := later_degrees k L).
  assert (N : 0 <= inject_Z (Z.of_nat k)) by (change 0 with (inject_Z 0); rewrite <- Zle_Qle; lia).
  unfold w, c. cbn [powers] in *. destruct (Nat.eqb_spec k 0) as [E|_]; [exfalso; lia|].
  repeat match goal with |- context [Nat.leb ?a ?b] => destruct (Nat.leb_spec a b); try (exfalso; lia) end; cbn [andb]; rewrite one in H; lra.
- apply Qle_bool_iff. exact (below (fun k => Qle_bool (w k) (c k)) 16 first_degrees k L).
Qed.
Print Assumptions certificate.

Theorem certificate_weight : forall W : nat -> R, (forall k, (0 <= W k)%R) ->
  forall n, (sum_f_R0 (fun k => Q2R (w k) * W k) n <= sum_f_R0 (fun k => Q2R (c k) * W k) n)%R.
Proof. intros W. apply weak_duality, certificate. Qed.

Theorem certificate_every_degree : forall W : nat -> R, (forall k, (0 <= W k)%R) ->
  ex_series (fun k => (Q2R (w k) * W k)%R) -> ex_series (fun k => (Q2R (c k) * W k)%R) ->
  (Series (fun k => Q2R (w k) * W k) <= Series (fun k => Q2R (c k) * W k))%R.
Proof. intros W. apply weak_duality_of_series, certificate. Qed.
