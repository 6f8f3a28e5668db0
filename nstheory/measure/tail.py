"""The sharpest bounds on spectral tails and on the stability curve that a set of measurements allows.

The spectral weights W_k >= 0 of f are unknown. Measured are intervals for E f^2 = sum W_k, (E f)^2 = W_0, the influence
sum k W_k (E |grad f|^2 in Gaussian space, total influence on tokens) and Stab_rho = sum rho^k W_k at some rho. The largest
tail over all spectra that fit is a linear program in infinitely many unknowns; a share of E f^2 makes it linear-fractional,
which sum W_k = 1 and an unknown scale (Charnes-Cooper) make linear again. The dual is solved by cutting planes: it has one
multiplier for each measurement and one condition for each degree, and degrees that are violated are added until none is.
What comes back is a certificate (see nstheory.measure.certificate); the bound is recomputed from it exactly.

`confidence` is the joint confidence of all intervals: the bound holds whenever all of them do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from nstheory.domain import rational
from nstheory.errors import ArgumentError
from nstheory.measure.certificate import Certificate, Term, check_certificate
from nstheory.measure.linear_program import Question, contradiction, dominating

__all__ = [
    "InconsistentMeasurementsError",
    "Measured",
    "StabilityEnvelope",
    "TailBound",
    "stability_envelope",
    "tail_bound",
    "weight_bound",
]

Number = int | float | str | Fraction
IntervalLike = Number | Sequence[Number]


class InconsistentMeasurementsError(ArgumentError):
    """No spectrum fits the measurements.

    measurements   names of a smallest set that already contradicts itself (leaving any one out removes the contradiction)
    certificate    the proof (Farkas), which `check_certificate` checks
    """

    def __init__(self, message: str, measurements: tuple[str, ...], certificate: Certificate) -> None:
        super().__init__(message)
        self.measurements = measurements
        self.certificate = certificate


def _exact(value: object) -> Fraction:
    """Return an exact fraction, also of a NumPy scalar or a tensor with one element."""
    return rational(value.item() if hasattr(value, "item") else value)  # type: ignore[attr-defined]


def _interval(value: IntervalLike, name: str) -> tuple[Fraction, Fraction]:
    if not isinstance(value, list | tuple):
        ends = (_exact(value), _exact(value))
    elif len(value) == 2:
        ends = (_exact(value[0]), _exact(value[1]))
    else:
        raise ArgumentError(f"{name} must be a number or a pair (lower, upper), got {value!r}")
    if ends[0] > ends[1]:
        raise ArgumentError(f"the interval of {name} is empty: lower {value[0]} is above upper {value[1]}")  # type: ignore[index]
    return ends


@dataclass(frozen=True)
class Measured:
    """What is known about one function: intervals, each a number (exact) or a pair (lower, upper).

    mean_square    E f^2, always needed
    squared_mean   (E f)^2
    gradient       E |grad f|^2 in Gaussian space, total influence sum k W_k on tokens
    stability      pairs (rho, interval of the second moment Stab_rho = E f(X) f(Y)), rho in [-1, 1]; on tokens rho is
                   the effective (Efron-Stein) correlation
    domain         "gaussian", or "tokens" with `n_tokens` coordinates, hence degrees 0..n_tokens
    confidence     probability with which all intervals hold together; None when they are exact

    A float is taken as the decimal that it prints as. Stored as exact fractions.
    Raises ArgumentError for nan, an empty interval, a negative upper end of a square, rho outside of [-1, 1].
    """

    mean_square: IntervalLike
    squared_mean: IntervalLike | None = None
    gradient: IntervalLike | None = None
    stability: Sequence[tuple[Number, IntervalLike]] = ()
    domain: str = "gaussian"
    n_tokens: int | None = None
    confidence: float | None = None
    terms: tuple[Term, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if self.domain not in ("gaussian", "tokens"):
            raise ArgumentError(f"domain is {self.domain!r}; allowed: gaussian, tokens")
        count = self.n_tokens
        if self.domain == "tokens" and (not isinstance(count, int) or isinstance(count, bool) or count < 1):
            raise ArgumentError(f"the token domain needs n_tokens, an integer >= 1, got {count!r}")
        if self.domain == "gaussian" and count is not None:
            raise ArgumentError("n_tokens belongs to the token domain; say domain='tokens'")
        if self.confidence is not None and not 0 < self.confidence < 1:
            raise ArgumentError(f"confidence is {self.confidence}; allowed: above 0 and below 1, or None when exact")
        terms = []
        for name, measurement in (("mean_square",) * 2, ("squared_mean",) * 2, ("gradient", "influence")):
            value = getattr(self, name)
            if value is None and name != "mean_square":
                continue
            lower, upper = _interval(value, name)
            if upper < 0:
                raise ArgumentError(f"{name} cannot be negative, got the interval [{lower}, {upper}]")
            object.__setattr__(self, name, (lower, upper))
            terms.append(Term(measurement, Fraction(0), lower, upper))
        pairs = []
        for point, value in self.stability:
            rho = _exact(point)
            if abs(rho) > 1:
                raise ArgumentError(f"rho is {point}; allowed: from -1 to 1")
            pairs.append((rho, _interval(value, f"stability at rho = {point}")))
            terms.append(Term("stability", Fraction(0), *pairs[-1][1], rho=rho))
        object.__setattr__(self, "stability", tuple(pairs))
        object.__setattr__(self, "terms", tuple(terms))


@dataclass(frozen=True)
class TailBound:
    """An upper bound on the weight at degrees >= degree, with its certificate and the two classical bounds beside it.

    bound        the sharpest bound, rounded up; of the share of E f^2 if `share`, else of the weight itself
    binding      (measurement, its multiplier in the dual function) for each measurement that the bound uses
    lemma1       delta/(1 - |rho|^T) at its best measured rho (`lemma1_rho`), None without a stability
    influence    I/T, None without a gradient
    certificate  proves `bound`; check it with `check_certificate`
    """

    degree: int
    share: bool
    bound: float
    binding: tuple[tuple[str, float], ...]
    lemma1: float | None
    lemma1_rho: float | None
    influence: float | None
    certificate: Certificate
    confidence: float | None


@dataclass(frozen=True)
class StabilityEnvelope:
    """Lower and upper bounds on Stab_rho (a second moment; divided by E f^2 if `share`) at several rho.

    The three tuples are equally long. Each bound is certified by itself, all at the one confidence of the measurements.
    """

    rho: tuple[float, ...]
    lower: tuple[float, ...]
    upper: tuple[float, ...]
    share: bool
    lower_certificates: tuple[Certificate, ...]
    upper_certificates: tuple[Certificate, ...]
    confidence: float | None


def tail_bound(measured: Measured, degree: int, *, share: bool = True) -> TailBound:
    """Return the sharpest upper bound on sum_{k >= degree} W_k that the measurements allow jointly.

    share   True: of the share of E f^2 (at most 1); False: of the weight itself

    Never above Lemma 1, delta/(1 - rho^T), nor above I/T on the same intervals: both are feasible in the dual.
    Raises ArgumentError for degree < 1 or a share with E f^2 not bounded away from 0, InconsistentMeasurementsError when
    no spectrum fits.
    """
    if isinstance(degree, bool) or not isinstance(degree, int) or degree < 1:
        raise ArgumentError(f"degree is {degree!r}; allowed: an integer >= 1 (at degree 0 the tail is everything)")
    question = Question("weight", "upper", share, first=degree)
    classical = {name: certificate for name, certificate in _classical(measured, question)}
    best = _solved(measured, question, list(classical.values()))
    lemmas = [
        (check_certificate(certificate), rho) for (kind, rho), certificate in classical.items() if kind == "lemma1"
    ]
    lemma1, rho = min(lemmas, default=(None, None), key=lambda one: (one[0], -one[1]))
    influence = classical.get(("influence", Fraction(0)))
    return TailBound(
        degree,
        share,
        check_certificate(best),
        tuple((term.name, float(term.multiplier)) for term in best.terms if term.multiplier),
        lemma1,
        None if rho is None else float(rho),
        None if influence is None else check_certificate(influence),
        best,
        measured.confidence,
    )


def stability_envelope(
    measured: Measured, rho: Sequence[Number] | Number | None = None, *, share: bool = False
) -> StabilityEnvelope:
    """Return certified lower and upper bounds on Stab_rho at every given rho in [-1, 1] (None: 0, 0.05, ..., 1).

    share   False: of the second moment E f(X) f(Y); True: of Stab_rho / E f^2
    Raises as `tail_bound`.
    """
    if rho is None:
        points = [Fraction(step, 20) for step in range(21)]
    else:
        points = [_exact(one) for one in (rho if isinstance(rho, Sequence) and not isinstance(rho, str) else [rho])]
    if not points or any(abs(point) > 1 for point in points):
        raise ArgumentError(f"rho is {rho!r}; allowed: one or more numbers from -1 to 1")
    ends = {
        side: tuple(_solved(measured, Question("stability", side, share, rho=point)) for point in points)
        for side in ("lower", "upper")
    }
    return StabilityEnvelope(
        tuple(map(float, points)),
        tuple(map(check_certificate, ends["lower"])),
        tuple(map(check_certificate, ends["upper"])),
        share,
        ends["lower"],
        ends["upper"],
        measured.confidence,
    )


def weight_bound(measured: Measured, first: int, last: int | None, side: str, *, share: bool = True) -> Certificate:
    """Return the certificate of the sharpest bound on the weight at degrees first..last, "upper" or "lower".

    Raises ArgumentError for first < 0, last < first or another side, and as `tail_bound`.
    """
    if first < 0 or (last is not None and last < first):
        raise ArgumentError(f"the degrees {first} to {last} are empty or negative")
    if side not in ("upper", "lower"):
        raise ArgumentError(f"side is {side!r}; allowed: upper, lower")
    return _solved(measured, Question("weight", side, share, first=first, last=last))


def _solved(measured: Measured, question: Question, others: Sequence[Certificate] = ()) -> Certificate:
    """Return the sharpest of the linear program's certificate, the trivial one and `others`."""
    if question.share and measured.terms[0].lower <= 0:
        raise ArgumentError(
            "a share of E f^2 needs E f^2 > 0, but its interval reaches 0; ask with share=False, or measure more"
        )
    blank = _blank(measured, question)
    found = dominating(blank)
    if found is None:
        proof = contradiction(replace(blank, quantity="inconsistency", **_NOTHING))
        if proof is not None:
            raise _inconsistent(proof)
    candidates = [*([found] if found is not None else []), *others, *_trivial(blank)]
    best = min if question.side == "upper" else max
    return best(candidates, key=lambda certificate: certificate.bound)


_NOTHING = {"first": None, "last": None, "rho": None, "share": False, "side": "upper", "constant": Fraction(0)}


def _blank(measured: Measured, question: Question) -> Certificate:
    confidence = None if measured.confidence is None else rational(measured.confidence)
    return Certificate(
        question.quantity,
        question.side,
        question.share,
        Fraction(0),
        measured.terms,
        measured.domain,
        measured.n_tokens,
        question.first,
        question.last,
        question.rho,
        confidence,
    )


def _with(blank: Certificate, constant: Fraction, multipliers: dict[int, Fraction]) -> Certificate:
    """Return the certificate with these multipliers, by the number of the term, and 0 elsewhere."""
    terms = tuple(
        replace(term, multiplier=multipliers.get(index, Fraction(0))) for index, term in enumerate(blank.terms)
    )
    return replace(blank, constant=constant if blank.share else Fraction(0), terms=terms)


def _total(blank: Certificate, value: Fraction) -> tuple[Fraction, dict[int, Fraction]]:
    """Return the constant and the multiplier of E f^2 that make the function `value` at every degree."""
    return (value, {}) if blank.share else (Fraction(0), {0: value})


def _trivial(blank: Certificate) -> list[Certificate]:
    """0 <= any weight <= E f^2, and |Stab_rho| <= E f^2."""
    below = blank.quantity == "stability" and blank.rho is not None and blank.rho < 0
    height = Fraction(1 if blank.side == "upper" else -int(below))
    return [_with(blank, *_total(blank, height))]


def _classical(measured: Measured, question: Question) -> list[tuple[tuple[str, Fraction], Certificate]]:
    """Return Lemma 1 at every |rho| < 1, and the influence bound, as certificates."""
    blank = _blank(measured, question)
    degree = question.first or 1
    found = []
    for index, term in enumerate(measured.terms):
        if term.measurement == "influence":
            found.append((("influence", Fraction(0)), _with(blank, Fraction(0), {index: Fraction(1, degree)})))
        elif term.rho is not None and (kept := _below(1 - _power_above(abs(term.rho), degree))) > 0:
            factor = _above(1 / kept)
            constant, multipliers = _total(blank, factor)
            found.append((("lemma1", term.rho), _with(blank, constant, multipliers | {index: -factor})))
    return found


_DIGITS = 10**30


def _above(value: Fraction) -> Fraction:
    return Fraction(-((-value.numerator * _DIGITS) // value.denominator), _DIGITS)


def _below(value: Fraction) -> Fraction:
    return Fraction(value.numerator * _DIGITS // value.denominator, _DIGITS)


def _power_above(base: Fraction, exponent: int) -> Fraction:
    """Return a 30-digit decimal that is not below base^exponent, 0 <= base <= 1."""
    result, square = Fraction(1), base
    while exponent:
        if exponent & 1:
            result = _above(result * square)
        square = _above(square * square)
        exponent >>= 1
    return result


def _inconsistent(proof: Certificate) -> InconsistentMeasurementsError:
    used = [term for term in proof.terms if term.multiplier]
    # sum c(k) W_k >= 0 is contradicted by the sides that make it smallest possible at most.
    sides = [f"{term.name} {'<=' if term.multiplier > 0 else '>='} {_end(term)}" for term in used]
    names = tuple(term.name for term in used)
    return InconsistentMeasurementsError(
        f"no spectrum fits the measurements: {'; '.join(sides)} contradict each other, and no smaller set of them does; "
        "widen or repeat one of them",
        names,
        proof,
    )


def _end(term: Term) -> str:
    return f"{float(term.upper if term.multiplier > 0 else term.lower):.9g}"
