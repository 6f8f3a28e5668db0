"""A certificate of the linear program as a theorem over the rational numbers: its function dominates at every degree.

From the degree K on one term of c(k) - w(k) outweighs what all others can be; below K the kernel computes each degree. The theorem
uses no axiom at all; that of the bound on the weights uses those of the reals.
"""

from __future__ import annotations

from fractions import Fraction

from nstheory.errors import ArgumentError
from nstheory.measure.spectrum.certificate import Certificate

# Degrees that are computed one by one; powers of fractions have so many times their digits.
MOST_DEGREES = 400
HEADER = """From Coq Require Import Reals QArith Qreals List Lqa Lia.
From Coquelicot Require Import Coquelicot.
Require Import rules.
Import ListNotations.
Open Scope Q_scope.
"""


def theorem(certificate: Certificate, label: str = "certificate") -> str:
    """Return the file of a certificate for an upper bound on the weight at some degrees, Gaussian or token data.

    Raises ArgumentError for other quantities, and where no term outweighs the others within `MOST_DEGREES` degrees.
    """
    if certificate.quantity != "weight" or certificate.side != "upper" or certificate.first is None:
        raise ArgumentError(
            f"a certificate of a {certificate.side} bound on a {certificate.quantity}; only upper bounds on a weight are exported"
        )
    flat, slope, at_zero, powers = _parts(certificate)
    last = certificate.last
    tail = Fraction(1 if last is None else 0)
    start = max(certificate.first, 0 if last is None else last + 1, 1)
    leading, others, degree = _outweighing(flat - tail, slope, powers, start)
    terms = "; ".join(f"({_q(m)}, {_q(r)})" for r, m in powers.items())
    rest = "; ".join(f"({_q(m)}, {_q(r)})" for r, m in others.items())
    # With a term that outweighs, what is flat is not 0 less than w; with the flat part itself, power 1 k is 1.
    room = "rewrite one in H; lra." if leading[0] == 1 else "lra."
    end = "true" if last is None else f"Nat.leb k {last}"
    return f"""{HEADER}
(* {certificate} *)
Definition w (k : nat) : Q := if andb (Nat.leb {certificate.first} k) ({end}) then 1 else 0.
Definition c (k : nat) : Q :=
  {_q(flat)} + {_q(slope)} * inject_Z (Z.of_nat k) + (if Nat.eqb k 0 then {_q(at_zero)} else 0) + powers [{terms}] k.

Lemma first_degrees : forallb (fun k => Qle_bool (w k) (c k)) (seq 0 {degree}) = true.
Proof. vm_compute. reflexivity. Qed.

Lemma later_degrees : forall k, ({degree} <= k)%nat -> 0 <= {_q(leading[1])} * power {_q(leading[0])} k + powers [{rest}] k.
Proof. apply from_on; vm_compute; first [reflexivity | discriminate]. Qed.

Theorem {label} : forall k, w k <= c k.
Proof.
intros k. destruct (Compare_dec.le_lt_dec {degree} k) as [L|L].
- assert (H := later_degrees k L).
  assert (N : 0 <= inject_Z (Z.of_nat k)) by (change 0 with (inject_Z 0); rewrite <- Zle_Qle; lia).
  unfold w, c. cbn [powers] in *. destruct (Nat.eqb_spec k 0) as [E|_]; [exfalso; lia|].
  repeat match goal with |- context [Nat.leb ?a ?b] => destruct (Nat.leb_spec a b); try (exfalso; lia) end; cbn [andb]; {room}
- apply Qle_bool_iff. exact (below (fun k => Qle_bool (w k) (c k)) {degree} first_degrees k L).
Qed.
Print Assumptions {label}.

Theorem {label}_weight : forall W : nat -> R, (forall k, (0 <= W k)%R) ->
  forall n, (sum_f_R0 (fun k => Q2R (w k) * W k) n <= sum_f_R0 (fun k => Q2R (c k) * W k) n)%R.
Proof. intros W. apply weak_duality, {label}. Qed.

Theorem {label}_every_degree : forall W : nat -> R, (forall k, (0 <= W k)%R) ->
  ex_series (fun k => (Q2R (w k) * W k)%R) -> ex_series (fun k => (Q2R (c k) * W k)%R) ->
  (Series (fun k => Q2R (w k) * W k) <= Series (fun k => Q2R (c k) * W k))%R.
Proof. intros W. apply weak_duality_of_series, {label}. Qed.
"""


def _parts(certificate: Certificate) -> tuple[Fraction, Fraction, Fraction, dict[Fraction, Fraction]]:
    flat, slope, at_zero = certificate.constant, Fraction(0), Fraction(0)
    powers: dict[Fraction, Fraction] = {}
    for term in certificate.terms:
        if term.measurement == "mean_square":
            flat += term.multiplier
        elif term.measurement == "squared_mean":
            at_zero += term.multiplier
        elif term.measurement == "influence":
            slope += term.multiplier
        elif term.rho is not None:
            powers[term.rho] = powers.get(term.rho, Fraction(0)) + term.multiplier
    return flat, slope, at_zero, {rho: m for rho, m in sorted(powers.items()) if m}


def _outweighing(
    room: Fraction, slope: Fraction, powers: dict[Fraction, Fraction], start: int
) -> tuple[tuple[Fraction, Fraction], dict[Fraction, Fraction], int]:
    """Return (R, M), the other terms, and a degree from which M R^k is at least what they may take away."""
    if slope >= 0 and room >= 0:
        candidates = [(Fraction(1), room), *sorted(powers.items(), reverse=True)]
        for ratio, size in candidates:
            others = {rho: m for rho, m in powers.items() if (rho, m) != (ratio, size)}
            if ratio <= 0 or size <= 0 or any(abs(rho) > ratio for rho in others):
                continue
            for degree in range(start, MOST_DEGREES + 1):
                loss = sum((abs(m) * abs(rho) ** degree for rho, m in others.items() if m < 0 or rho < 0), Fraction(0))
                if size * ratio**degree >= loss:
                    return (ratio, size), others, degree
    raise ArgumentError(
        f"no term of this certificate outweighs the others before degree {MOST_DEGREES}; measure at another rho, or ask for "
        "a looser bound"
    )


def _q(value: Fraction) -> str:
    return (
        f"({value.numerator} # {value.denominator})" if value >= 0 else f"(({value.numerator}) # {value.denominator})"
    )
