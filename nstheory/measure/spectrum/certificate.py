"""Certificates of spectral bounds, which anyone can check without trust in the solver that found them.

A function f has spectral weights W_k >= 0, k = 0, 1, 2, ... Everything that was measured is linear in them:

    E f^2 = sum W_k,   (E f)^2 = W_0,   influence = sum k W_k,   Stab_rho = sum rho^k W_k.

A certificate holds the measured intervals and one multiplier for each, which make up the function

    c(k) = constant + m_total + m_mean 1[k = 0] + m_influence k + sum_i m_i rho_i^k.

If c(k) >= w(k) for *every* integer k >= 0, then sum w(k) W_k <= sum c(k) W_k, and the right side is linear in the measured
values: an upper bound (weak duality). w is the indicator of the degrees asked about, or rho^k. Lower bounds: c <= w.
An inconsistency is shown by c >= 0 = w whose right side is negative: no spectrum fits the measurements (Farkas).

Domination is decided with balls on whole blocks of degrees at once (`first_failure` in domination.py), at infinitely many degrees too,
and with exact fractions where balls cannot decide; the bound itself is exact rational arithmetic.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from nstheory.errors import NSTheoryError
from nstheory.measure.spectrum.domination import Exponentials, first_failure
from nstheory.numbers import MAX_DEGREE
from nstheory.shown_result import Lines, PrintedTable, ShownResult, ShownText, interval_text, printed_table

__all__ = ["Certificate", "CertificateError", "Term", "outward", "validate"]

MEASUREMENTS = ("mean_square", "squared_mean", "influence", "stability")
QUANTITIES = ("weight", "stability", "inconsistency")
DOMAINS = ("gaussian", "tokens")


class CertificateError(NSTheoryError, ValueError):
    """A certificate is malformed, or does not prove what it states; `degree` is the first degree at which it fails."""

    def __init__(self, message: str, degree: int | None = None) -> None:
        super().__init__(message)
        self.degree = degree


@dataclass(frozen=True, repr=False)
class Term(ShownText):
    """One measurement, its interval and its multiplier in the dual function.

    measurement   "mean_square", "squared_mean", "influence" or "stability"; `rho` is given with the last one only
    lower, upper  the measured interval, 1 >= |rho|, lower <= upper
    """

    measurement: str
    multiplier: Fraction
    lower: Fraction
    upper: Fraction
    rho: Fraction | None = None

    @property
    def name(self) -> str:
        """The measured quantity in words, such as "Stab at rho = 1/2"."""
        words = {"mean_square": "E f^2", "squared_mean": "(E f)^2", "influence": "influence"}
        return words.get(self.measurement, f"Stab at rho = {_shown(self.rho)}")

    @property
    def side(self) -> str:
        """The side of the interval that a positive sum over c uses: "upper", "lower", or "" for a zero multiplier."""
        return "" if self.multiplier == 0 else ("upper" if self.multiplier > 0 else "lower")

    def __str__(self) -> str:
        ends = interval_text(outward(self.lower, "lower"), outward(self.upper, "upper"))
        return f"{self.name} in {ends}, multiplier {float(self.multiplier):.6g}"


@dataclass(frozen=True, repr=False)
class Certificate(ShownResult):
    """A bound on a spectral quantity, with everything that is needed to check it.

    quantity     "weight": the weight at degrees first..last (last None: no end, the tail);
                 "stability": Stab at `rho`; "inconsistency": no spectrum fits the terms
    side         "upper" or "lower"
    share        whether the quantity is divided by E f^2
    constant     multiplier of sum W_k / E f^2 = 1; zero unless `share`
    domain       "gaussian" (all degrees) or "tokens" (degrees 0..n_tokens)
    confidence   joint confidence of the intervals, None for exact ones
    """

    quantity: str
    side: str
    share: bool
    constant: Fraction
    terms: tuple[Term, ...]
    domain: str = "gaussian"
    n_tokens: int | None = None
    first: int | None = None
    last: int | None = None
    rho: Fraction | None = None
    confidence: Fraction | None = None

    @property
    def bound(self) -> Fraction:
        """The bound that the dual function gives on the measured intervals, exactly; its domination is not checked.

        With S the largest value of sum m_j x_j over the intervals: S, and for a share constant + S / E f^2.
        For an inconsistency S < 0 is the contradiction itself.
        """
        sign = 1 if self.side == "upper" else -1
        total = sum((_largest(sign * term.multiplier, term) for term in self.terms), Fraction(0))
        if self.share:
            norm = next(term for term in self.terms if term.measurement == "mean_square")
            end = norm.lower if total > 0 else norm.upper
            if total != 0 and end <= 0:
                raise CertificateError("a share needs E f^2 > 0, but its measured interval reaches 0")
            total = sign * self.constant + (total / end if total != 0 else 0)
        return sign * total

    def failing_degree(self) -> int | None:
        """Return the first degree at which c does not dominate (or is not seen to), None when it does everywhere."""
        sign = 1 if self.side == "upper" else -1
        weights: dict[Fraction, Fraction] = {}
        flat, slope, at_zero = sign * self.constant, Fraction(0), Fraction(0)
        for term in self.terms:
            value = sign * term.multiplier
            if term.measurement == "mean_square":
                flat += value
            elif term.measurement == "squared_mean":
                at_zero += value
            elif term.measurement == "influence":
                slope += value
            elif term.rho is not None:
                weights[term.rho] = weights.get(term.rho, Fraction(0)) + value
        steps: list[tuple[int, Fraction]] = []
        if self.quantity == "stability" and self.rho is not None:
            weights[self.rho] = weights.get(self.rho, Fraction(0)) - sign
        elif self.quantity == "weight" and self.first is not None:
            steps = [(self.first, Fraction(-sign))]
            steps += [(self.last + 1, Fraction(sign))] if self.last is not None else []
        function = Exponentials(flat, slope, weights, at_zero, tuple(steps))
        return first_failure(function, self.n_tokens if self.domain == "tokens" else None)

    def __str__(self) -> str:
        if self.quantity == "inconsistency":
            return "no spectrum fits " + ", ".join(term.name for term in self.terms if term.multiplier)
        last = "and above" if self.last is None else f"to {self.last}"
        what = f"the weight at degrees {self.first} {last}" if self.quantity == "weight" else f"Stab_{_shown(self.rho)}"
        what += " / E f^2" if self.share else ""
        relation = "<=" if self.side == "upper" else ">="
        return f"{what} {relation} {outward(self.bound, self.side):.6g} ({self.domain})"

    def table(self) -> PrintedTable:
        """Return a rich table, one line a measurement: its interval, and its multiplier in the dual function."""
        rows = [
            (
                one.name,
                interval_text(outward(one.lower, "lower"), outward(one.upper, "upper")),
                f"{float(one.multiplier):.6g}",
            )
            for one in self.terms
        ]
        caption = (
            f"constant {float(self.constant):.6g}; `check_certificate` proves it"
            if self.share
            else "`check_certificate` proves it"
        )
        return printed_table(str(self), ("what", "interval", "multiplier"), rows, caption=caption)

    def lines(self) -> Lines:
        """Return what each measurement adds to the bound, before it is divided by E f^2 where it is a share."""
        sign = 1 if self.side == "upper" else -1
        added = [float(sign * _largest(sign * one.multiplier, one)) for one in self.terms]
        return Lines(
            "",
            "part of the bound",
            {self.side: [(k, x, x, x) for k, x in enumerate(added)]},
            [one.name for one in self.terms],
        )


def validate(certificate: Certificate) -> None:
    """Raise CertificateError unless the parts of a certificate fit each other."""

    def require(condition: bool, problem: str) -> None:
        if not condition:
            raise CertificateError(f"malformed certificate: {problem}")

    def degree(value: object) -> bool:
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_DEGREE

    c = certificate
    require(c.quantity in QUANTITIES, f"quantity {c.quantity!r}; allowed: {', '.join(QUANTITIES)}")
    require(c.side in ("upper", "lower"), f"side {c.side!r}; allowed: upper, lower")
    require(c.domain in DOMAINS, f"domain {c.domain!r}; allowed: {', '.join(DOMAINS)}")
    require(isinstance(c.share, bool), f"share {c.share!r} is not true or false")
    require(degree(c.n_tokens) if c.domain == "tokens" else c.n_tokens is None, f"n_tokens {c.n_tokens!r}")
    if c.quantity == "weight":
        require(degree(c.first), f"first degree {c.first!r}")
        require(c.last is None or (degree(c.last) and c.last >= c.first), f"last degree {c.last!r}")
        require(c.rho is None, "a weight has no rho")
    else:
        require(c.first is None and c.last is None, f"a certificate of {c.quantity} has no degrees")
        require((c.rho is None) == (c.quantity == "inconsistency"), "rho belongs to a stability, and to nothing else")
        require(c.rho is None or abs(c.rho) <= 1, f"rho {c.rho} is outside of [-1, 1]")
    if c.quantity == "inconsistency":
        require(c.side == "upper" and not c.share, "an inconsistency is an upper bound, and not a share")
    require(c.share or c.constant == 0, "the constant belongs to a share only")
    norms = [term for term in c.terms if term.measurement == "mean_square"]
    require(len(norms) == 1 or not c.share, "a share needs exactly one measured E f^2")
    require(c.confidence is None or 0 < c.confidence < 1, f"confidence {c.confidence} is outside of (0, 1)")
    for term in c.terms:
        require(term.measurement in MEASUREMENTS, f"measurement {term.measurement!r}")
        require((term.rho is not None) == (term.measurement == "stability"), "rho belongs to stability terms")
        require(term.rho is None or abs(term.rho) <= 1, f"rho {term.rho} is outside of [-1, 1]")
        require(term.lower <= term.upper, f"the interval of {term.name} is empty")


def outward(value: Fraction, side: str) -> float:
    """Return a float that is not below (side "upper") or not above the fraction."""
    towards = math.inf if side == "upper" else -math.inf
    try:
        result = float(value)
    except OverflowError:
        result = math.copysign(math.inf, value)
        return result if result == towards else math.nextafter(result, towards)
    away = Fraction(result) < value if side == "upper" else Fraction(result) > value
    return math.nextafter(result, towards) if away else result


def _largest(multiplier: Fraction, term: Term) -> Fraction:
    return multiplier * (term.upper if multiplier > 0 else term.lower)


def _shown(value: Fraction | None) -> str:
    return f"{float(value):g}" if value is not None else "?"
