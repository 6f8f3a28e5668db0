"""Domains of variables, written once and read by the search strategy, the ball cover and the sampler.

A domain knows the values at which formulas usually break (its *hard* values). They are exact rationals, so that no
engine can round one of them onto an end point.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, product

import sympy as sp

from nstheory.errors import ArgumentError
from nstheory.numbers import rational

Rational = Fraction
Point = Mapping[sp.Symbol, Fraction]

# One ulp below 1 in float32 and float64, and a value whose square is far below both.
_JUST_INSIDE = (Fraction(1, 2**24), Fraction(1, 2**53))
_TINY = Fraction(1, 10**30)
_HUGE = Fraction(10**6)


@dataclass(frozen=True)
class Interval:
    """Real numbers between two ends; None is an infinite end, and an open end is not part of the domain."""

    lower: Fraction | None
    upper: Fraction | None
    open_lower: bool = False
    open_upper: bool = False

    def __post_init__(self) -> None:
        if self.lower is not None and self.upper is not None:
            empty = self.lower > self.upper
            empty |= self.lower == self.upper and (self.open_lower or self.open_upper)
            if empty:
                raise ArgumentError(f"the interval {self} is empty; the lower end must lie below the upper end")

    def __str__(self) -> str:
        left = "(" if self.open_lower or self.lower is None else "["
        right = ")" if self.open_upper or self.upper is None else "]"
        low = "-oo" if self.lower is None else str(self.lower)
        high = "oo" if self.upper is None else str(self.upper)
        return f"{left}{low}, {high}{right}"

    def __contains__(self, value: Fraction) -> bool:
        if self.lower is not None and (value < self.lower or (self.open_lower and value == self.lower)):
            return False
        return not (self.upper is not None and (value > self.upper or (self.open_upper and value == self.upper)))

    @property
    def bounded(self) -> bool:
        """Whether both ends are finite."""
        return self.lower is not None and self.upper is not None

    @property
    def hard(self) -> tuple[Fraction, ...]:
        """The ends, values just inside of them, 0, +-1, tiny and huge values, as far as they belong to the domain."""
        width = self.upper - self.lower if self.lower is not None and self.upper is not None else Fraction(2)
        candidates: list[Fraction] = []
        if self.lower is not None:
            candidates += [self.lower, *(self.lower + width * step for step in _JUST_INSIDE)]
        if self.upper is not None:
            candidates += [self.upper, *(self.upper - width * step for step in _JUST_INSIDE)]
        candidates += [Fraction(0), Fraction(1), Fraction(-1), _TINY, -_TINY, _HUGE, -_HUGE]
        return tuple(value for value in dict.fromkeys(candidates) if value in self)

    def grid(self, count: int) -> tuple[Fraction, ...]:
        """Return `count` spread interior points (exact rationals, low-discrepancy, never an end)."""
        low = self.lower if self.lower is not None else Fraction(-3)
        high = self.upper if self.upper is not None else max(low, Fraction(0)) + 3
        low = low if self.lower is not None or low < high else high - 6
        # Multiples of the golden ratio modulo one fill an interval evenly for every count.
        golden = Fraction(987, 1597)
        return tuple(low + (high - low) * ((index * golden + Fraction(1, 3)) % 1) for index in range(count))


@dataclass(frozen=True)
class Integers:
    """A finite set of integers, for degrees, depths and sizes; it can be enumerated."""

    values: tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.values:
            raise ArgumentError("a set of integers needs at least one value, got none")

    def __str__(self) -> str:
        # The length first: sizes up to 10^9 are no range that one could write out.
        consecutive = self.values[-1] - self.values[0] + 1 == len(self.values) and sorted(self.values) == [*self.values]
        if len(self.values) > 2 and consecutive:
            return f"{{{self.values[0]}, ..., {self.values[-1]}}}"
        return "{" + ", ".join(map(str, self.values)) + "}"

    def __contains__(self, value: Fraction) -> bool:
        return value.denominator == 1 and value.numerator in self.values

    @property
    def hard(self) -> tuple[Fraction, ...]:
        """The smallest and the largest value."""
        return tuple(dict.fromkeys((Fraction(min(self.values)), Fraction(max(self.values)))))

    def grid(self, count: int) -> tuple[Fraction, ...]:
        """Return `count` of the values, spread over the whole set and repeated when there are fewer."""
        size = len(self.values)
        return tuple(Fraction(self.values[(index * size // max(count, 1)) % size]) for index in range(count))


Domain = Interval | Integers


def between(lower: int | str | Fraction, upper: int | str | Fraction, *, open_ends: str = "") -> Interval:
    """Return the interval from lower to upper; `open_ends` is "", "lower", "upper" or "both", ArgumentError for another word."""
    if open_ends not in ("", "lower", "upper", "both"):
        raise ArgumentError(f"open_ends {open_ends!r}; it is '', 'lower', 'upper' or 'both'")
    return Interval(rational(lower), rational(upper), open_ends in ("lower", "both"), open_ends in ("upper", "both"))


def integers(first: int, last: int) -> Integers:
    """Return the integers from first to last, both included."""
    return Integers(tuple(range(first, last + 1)))


CORRELATION = between(-1, 1)
UNIT = between(0, 1)
REAL_LINE = Interval(None, None)
HALF_LINE = Interval(Fraction(0), None)
POSITIVE = Interval(Fraction(0), None, open_lower=True)


def domain_text(variables: Mapping[sp.Symbol, Domain]) -> str:
    """Return the domains in one line, nothing left out: "rho in [-1, 1]; W_0..W_6 in [0, 1]; n in {1..6, 10}"."""
    groups: list[tuple[list[str], str]] = []
    for symbol, domain in variables.items():
        text = "{" + ", ".join(_runs(domain.values)) + "}" if isinstance(domain, Integers) else str(domain)
        if groups and groups[-1][1] == text:
            groups[-1][0].append(str(symbol))
        else:
            groups.append(([str(symbol)], text))
    return "; ".join(f"{_listed(names)} in {text}" for names, text in groups)


def _listed(names: list[str]) -> str:
    """Return the names in one line, four or more of one letter as first..last."""
    letters = [list(group) for _, group in groupby(names, key=lambda name: name.split("_")[0])]
    return ", ".join(f"{group[0]}..{group[-1]}" if len(group) > 3 else ", ".join(group) for group in letters)


def _runs(values: Sequence[int]) -> Iterator[str]:
    """Yield the values, each run of three or more successive ones as first..last."""
    start = 0
    while start < len(values):
        stop = start
        while stop + 1 < len(values) and values[stop + 1] == values[stop] + 1:
            stop += 1
        if stop >= start + 2:
            yield f"{values[start]}..{values[stop]}"
        else:
            yield from map(str, values[start : stop + 1])
        start = stop + 1


def sympy_point(point: Point) -> dict[sp.Symbol, sp.Rational]:
    """Return the point with SymPy rationals, for substitution."""
    return {symbol: sp.Rational(value.numerator, value.denominator) for symbol, value in point.items()}


def finite_part(variables: Mapping[sp.Symbol, Domain]) -> Iterator[dict[sp.Symbol, Fraction]]:
    """Yield every combination of the integer variables; one empty combination when there are none."""
    finite = [(symbol, domain) for symbol, domain in variables.items() if isinstance(domain, Integers)]
    for values in product(*(domain.values for _, domain in finite)):
        yield {symbol: Fraction(value) for (symbol, _), value in zip(finite, values, strict=True)}


def check_points(variables: Mapping[sp.Symbol, Domain], count: int) -> list[dict[sp.Symbol, Fraction]]:
    """Return up to `count` points: spread ones first, then each variable's hard values with the others spread.

    The hard values of one variable are paired with shifted spread values of the others, so that no point has
    all variables hard at once unless there is one variable only.
    """
    symbols: Sequence[sp.Symbol] = list(variables)
    if not symbols:
        return [{}]
    spread_count = max(1, (count + 1) // 2)
    columns = {}
    for shift, symbol in enumerate(symbols):
        grid = variables[symbol].grid(spread_count + 7)
        # Different strides keep the variables from moving together.
        stride = (2 * shift + 1) % len(grid) or 1
        columns[symbol] = [grid[(index * stride + shift) % len(grid)] for index in range(len(grid))]
    points = [{symbol: columns[symbol][index] for symbol in symbols} for index in range(spread_count)]
    for rank in range(max(len(variables[symbol].hard) for symbol in symbols)):
        for symbol in symbols:
            hard = variables[symbol].hard
            if rank < len(hard):
                row = (rank + len(points)) % len(columns[symbol])
                points.append({other: columns[other][row] for other in symbols} | {symbol: hard[rank]})
    unique = {tuple(point.items()): point for point in points}
    return list(unique.values())[:count]
