"""The sharpest bounds on spectral tails and on the stability curve that a set of measurements allows.

The spectral weights W_k >= 0 of f are unknown. Measured are intervals for E f^2 = sum W_k, (E f)^2 = W_0, the influence
sum k W_k (E |grad f|^2 in Gaussian space, total influence on tokens) and Stab_rho = sum rho^k W_k at some rho. The largest
tail over all spectra that fit is a linear program in infinitely many unknowns; a share of E f^2 makes it linear-fractional,
which sum W_k = 1 and an unknown scale (Charnes-Cooper) make linear again. The dual is solved by cutting planes: it has one
multiplier for each measurement and one condition for each degree, and degrees that are violated are added until none is.
What comes back is a certificate (see certificate.py); the bound is recomputed from it exactly.

`confidence` is the joint confidence of all intervals: the bound holds whenever all of them do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from nstheory.errors import ArgumentError
from nstheory.measure.spectrum.bound_results import StabilityEnvelope, TailBound
from nstheory.measure.spectrum.certificate_file import Certificate, Term, check_certificate
from nstheory.measure.spectrum.classical import influence_certificate, lemma1_certificates, trivial_certificates
from nstheory.measure.spectrum.cutting_planes import contradiction, dominating
from nstheory.measure.spectrum.measurements import GivesMeasured, Measured, Number, as_measured
from nstheory.numbers import MAX_DEGREE, boolean, integer, listed, rational

__all__ = [
    "InconsistentMeasurementsError",
    "Measured",
    "StabilityEnvelope",
    "TailBound",
    "stability_envelope",
    "tail_bound",
    "weight_bound",
]


class InconsistentMeasurementsError(ArgumentError):
    """No spectrum fits the measurements.

    measurements   names of a smallest set that already contradicts itself (leaving any one out removes the contradiction)
    certificate    the proof (Farkas), which `check_certificate` checks
    """

    def __init__(self, message: str, measurements: tuple[str, ...], certificate: Certificate) -> None:
        super().__init__(message)
        self.measurements = measurements
        self.certificate = certificate


def tail_bound(measured: Measured | GivesMeasured, degree: int, *, share: bool = True) -> TailBound:
    """Return the sharpest upper bound on sum_{k >= degree} W_k that the measurements allow jointly.

    measured   a Measured, or the result of `stability`
    share      True: of the share of E f^2 (at most 1); False: of the weight itself

    Beyond MAX_DEGREE = 10^9 it is the bound of that degree, since tails are nested.
    Never above Lemma 1, delta/(1 - rho^T), nor above I/T on the same intervals: both are feasible in the dual.
    Raises ArgumentError for degree < 1 or a share with E f^2 not bounded away from 0, InconsistentMeasurementsError when
    no spectrum fits.

    The bound is a scalar.

    >>> measured = nst.Measured(mean_square=1, squared_mean=0, stability=[(0.5, "0.4")])
    >>> round(nst.tail_bound(measured, degree=3).bound, 4)
    0.2667
    """
    degree = integer(degree, "degree", least=1)  # at degree 0 the tail is everything
    measured = as_measured(measured)
    blank = _blank(measured, "weight", "upper", share, first=min(degree, MAX_DEGREE))
    influence, lemmas = influence_certificate(blank), lemma1_certificates(blank)
    best = _solved(blank, [certificate for _, certificate in lemmas] + ([influence] if influence else []))
    lemma = min(lemmas, default=None, key=lambda one: one[1].bound)
    return TailBound(
        degree,
        share,
        check_certificate(best),
        tuple((term.name, float(term.multiplier)) for term in best.terms if term.multiplier),
        None if lemma is None else check_certificate(lemma[1]),
        None if lemma is None else float(lemma[0]),
        None if influence is None else check_certificate(influence),
        best,
        measured.confidence,
    )


def stability_envelope(
    measured: Measured | GivesMeasured, rho: Sequence[Number] | Number | None = None, *, share: bool = False
) -> StabilityEnvelope:
    """Return certified lower and upper bounds on Stab_rho at every given rho in [-1, 1] (None: 0, 0.05, ..., 1).

    share   False: of the second moment E f(X) f(Y); True: of Stab_rho / E f^2
    Raises as `tail_bound`.

    The bounds are tuples of scalars, one for each rho. Raises what `tail_bound` raises.

    >>> measured = nst.Measured(mean_square=1, squared_mean=0, stability=[(0.5, "0.4")])
    >>> found = nst.stability_envelope(measured, [0.25, 0.75])
    >>> [round(one, 3) for one in found.lower], [round(one, 3) for one in found.upper]
    ([0.175, 0.6], [0.2, 0.675])
    """
    points = (
        [Fraction(step, 20) for step in range(21)]
        if rho is None
        else [rational(one, "rho") for one in listed(rho, "rho")]
    )
    if not points or any(abs(point) > 1 for point in points):
        raise ArgumentError(f"rho is {repr(rho)[:60]}; allowed: one or more numbers from -1 to 1")
    measured = as_measured(measured)
    ends = {
        side: tuple(_solved(_blank(measured, "stability", side, share, rho=point)) for point in points)
        for side in ("lower", "upper")
    }
    for point, below, above in zip(points, ends["lower"], ends["upper"], strict=True):
        if below.bound > above.bound:
            raise InconsistentMeasurementsError(
                f"no spectrum fits the measurements: at rho = {float(point):g} they force Stab to be at least "
                f"{float(below.bound):.9g} and at most {float(above.bound):.9g}; widen or repeat one of them",
                tuple(term.name for term in above.terms if term.multiplier),
                above,
            )
    return StabilityEnvelope(
        tuple(map(float, points)),
        tuple(map(check_certificate, ends["lower"])),
        tuple(map(check_certificate, ends["upper"])),
        share,
        ends["lower"],
        ends["upper"],
        measured.confidence,
    )


def weight_bound(
    measured: Measured | GivesMeasured, first: int, last: int | None, side: str, *, share: bool = True
) -> Certificate:
    """Return the certificate of the sharpest bound on the weight at degrees first..last, "upper" or "lower".

    Raises ArgumentError for degrees that are no integers from 0 to MAX_DEGREE = 10^9, last < first or another side, and as
    `tail_bound`.

    All numbers of the certificate are scalars.

    >>> from nstheory.measure import weight_bound
    >>> measured = nst.Measured(mean_square=1, squared_mean=0, stability=[(0.5, "0.4")])
    >>> round(float(weight_bound(measured, 1, 1, "lower").bound), 4)
    0.6
    """
    first = integer(first, "first", least=0, most=MAX_DEGREE)
    if last is not None:
        last = integer(last, "last", least=0, most=MAX_DEGREE)
        if last < first:
            raise ArgumentError(
                f"the degrees {first} to {last} are empty; give last >= first, or None for all from first on"
            )
    if not isinstance(side, str) or side not in ("upper", "lower"):
        raise ArgumentError(f"side is {repr(side)[:60]}; allowed: upper, lower")
    return _solved(_blank(as_measured(measured), "weight", side, share, first=first, last=last))


def _solved(blank: Certificate, others: Sequence[Certificate] = ()) -> Certificate:
    """Return the sharpest of the linear program's certificate, the trivial ones and `others`.

    Where the program finds no certificate, for numerical reasons, the others still hold.
    """
    if blank.share and blank.terms[0].lower <= 0:
        raise ArgumentError(
            "a share of E f^2 needs E f^2 > 0, but its interval reaches 0; ask with share=False, or measure more"
        )
    found = dominating(blank)
    if found is None:
        proof = contradiction(replace(blank, quantity="inconsistency", **_NOTHING))
        if proof is not None:
            raise _inconsistent(proof)
    candidates = [*([found] if found is not None else []), *others, *trivial_certificates(blank)]
    best = min if blank.side == "upper" else max
    sharpest = best(candidates, key=lambda certificate: certificate.bound)
    if blank.quantity == "weight" and blank.side == "upper" and sharpest.bound < 0:
        raise _inconsistent(_as_contradiction(sharpest), smallest=False)
    return sharpest


def _as_contradiction(negative: Certificate) -> Certificate:
    """Return the proof that no spectrum fits which a negative upper bound on a weight is: its function is >= 0 everywhere.

    A share below 0 stays below 0 when it is multiplied by E f^2, which adds the constant to the multiplier of E f^2.
    """
    terms = tuple(
        replace(term, multiplier=term.multiplier + negative.constant) if term.measurement == "mean_square" else term
        for term in negative.terms
    )
    return replace(negative, quantity="inconsistency", terms=terms, **_NOTHING)


_NOTHING = {"first": None, "last": None, "rho": None, "share": False, "side": "upper", "constant": Fraction(0)}


def _blank(
    measured: Measured,
    quantity: str,
    side: str,
    share: bool,
    first: int | None = None,
    last: int | None = None,
    rho: Fraction | None = None,
) -> Certificate:
    """Return the certificate of a question, with all multipliers still 0; ArgumentError for what is no bool."""
    share = boolean(share, "share")
    confidence = None if measured.confidence is None else rational(measured.confidence)
    where = {"domain": measured.domain, "n_tokens": measured.n_tokens, "confidence": confidence}
    return Certificate(quantity, side, share, Fraction(0), measured.terms, first=first, last=last, rho=rho, **where)


def _inconsistent(proof: Certificate, *, smallest: bool = True) -> InconsistentMeasurementsError:
    used = [term for term in proof.terms if term.multiplier]
    # sum c(k) W_k >= 0 is contradicted by the sides that make it smallest possible at most.
    sides = [f"{term.name} {'<=' if term.multiplier > 0 else '>='} {_end(term)}" for term in used]
    names = tuple(term.name for term in used)
    return InconsistentMeasurementsError(
        f"no spectrum fits the measurements: {'; '.join(sides)} contradict each other{', and no smaller set of them does' if smallest else ''}; "
        "widen or repeat one of them",
        names,
        proof,
    )


def _end(term: Term) -> str:
    return f"{float(term.upper if term.multiplier > 0 else term.lower):.9g}"
