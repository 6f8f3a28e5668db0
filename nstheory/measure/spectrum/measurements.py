"""Measurements of one function as intervals, the input of every spectral bound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Protocol

from nstheory.errors import ArgumentError
from nstheory.measure.spectrum.certificate import Term
from nstheory.numbers import MAX_DEGREE, inside, integer, rational

__all__ = ["IntervalLike", "Measured", "Number"]

Number = int | float | str | Fraction
IntervalLike = Number | Sequence[Number]


def _interval(value: IntervalLike, name: str) -> tuple[Fraction, Fraction]:
    if not isinstance(value, list | tuple):
        ends = (rational(value, name),) * 2
    elif len(value) == 2:
        ends = (rational(value[0], name), rational(value[1], name))
    else:
        raise ArgumentError(f"{name} must be a number or a pair (lower, upper), got {value!r}")
    if ends[0] > ends[1]:
        raise ArgumentError(f"the interval of {name} is empty: lower {value[0]} is above upper {value[1]}")  # type: ignore[index]
    return ends


def _pairs(stability: object) -> list[tuple[object, IntervalLike]]:
    """Return pairs (rho, interval) from a sequence of them, or from a mapping of rho to the interval."""
    items = stability.items() if isinstance(stability, Mapping) else stability
    try:
        found = [tuple(pair) for pair in items]  # type: ignore[union-attr]
    except TypeError:
        found = [()]
    if any(len(pair) != 2 for pair in found):
        raise ArgumentError(f"stability is {stability!r}; give pairs (rho, value), such as [(0.9, 0.8)]")
    return found  # type: ignore[return-value]


@dataclass(frozen=True)
class Measured:
    """What is known about one function: intervals, each a number (exact) or a pair (lower, upper).

    mean_square    E f^2, always needed
    squared_mean   (E f)^2
    gradient       E |grad f|^2 in Gaussian space, total influence sum k W_k on tokens
    stability      pairs (rho, interval of the second moment Stab_rho = E f(X) f(Y)), rho in [-1, 1]; on tokens rho is
                   the effective (Efron-Stein) correlation
    domain         "gaussian", or "tokens" with `n_tokens` <= MAX_DEGREE = 10^9 coordinates, hence degrees 0..n_tokens
    confidence     probability with which all intervals hold together; None when they are exact

    A float is taken as the decimal that it prints as. Stored as exact fractions.
    Raises ArgumentError for nan, an empty interval, a negative upper end of a square, rho outside of [-1, 1], a confidence
    outside of (0, 1).

    All values are scalars.

    >>> measured = nst.Measured(mean_square=1, squared_mean=(0.2, 0.3), stability=[(0.5, 0.6)])
    >>> measured.squared_mean
    (Fraction(1, 5), Fraction(3, 10))
    """

    mean_square: IntervalLike
    squared_mean: IntervalLike | None = None
    gradient: IntervalLike | None = None
    stability: Sequence[tuple[Number, IntervalLike]] | Mapping[Number, IntervalLike] = ()
    domain: str = "gaussian"
    n_tokens: int | None = None
    confidence: float | None = None
    terms: tuple[Term, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not isinstance(self.domain, str) or self.domain not in ("gaussian", "tokens"):
            raise ArgumentError(f"domain is {repr(self.domain)[:60]}; allowed: gaussian, tokens")
        if self.domain == "tokens":
            object.__setattr__(
                self,
                "n_tokens",
                integer(self.n_tokens, "the token domain needs n_tokens, which", least=1, most=MAX_DEGREE),
            )
        elif self.n_tokens is not None:
            raise ArgumentError("n_tokens belongs to the token domain; say domain='tokens'")
        if self.confidence is not None:
            object.__setattr__(self, "confidence", inside(self.confidence, "confidence", 0, 1, 0.95))
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
        for point, value in _pairs(self.stability):
            rho = rational(point, "rho of stability")
            if abs(rho) > 1:
                raise ArgumentError(f"rho is {point}; allowed: from -1 to 1")
            pairs.append((rho, _interval(value, f"stability at rho = {point}")))
            terms.append(Term("stability", Fraction(0), *pairs[-1][1], rho=rho))
        object.__setattr__(self, "stability", tuple(pairs))
        object.__setattr__(self, "terms", tuple(terms))


class GivesMeasured(Protocol):
    """A result that has intervals for the spectral bounds, as those of `stability` and `nst.measure`."""

    def measured(self) -> Measured:
        """Return the intervals."""
        ...


def as_measured(given: object) -> Measured:
    """Return a Measured as it is, of a result of `stability` or `nst.measure` its intervals; ArgumentError for anything else."""
    if isinstance(given, Measured):
        return given
    found = given.measured() if callable(getattr(given, "measured", None)) else None
    if not isinstance(found, Measured):
        raise ArgumentError(f"measured is a {type(given).__name__}; give a Measured, or the result of stability(...)")
    return found
