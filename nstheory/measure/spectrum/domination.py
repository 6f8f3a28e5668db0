"""Proof that a sum of exponentials h(k) = flat + slope k + sum_i m_i r_i^k + steps is >= 0 at every integer k >= 0.

A block of degrees [a, b] is settled at once by   h >= min(h(a), h(b)) - (b - a)^2/8 * max h''   on it, where h'' is bounded
term by term; else it is split, down to single degrees. Blocks grow with the distance from the degrees at which h touches
0, so that a few hundred cover 10^9 degrees. Beyond some K an inequality that is monotone in k covers all the rest. Ratios
below 0 are removed by looking at even and odd degrees apart. Balls decide; exact fractions where balls cannot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from flint import arb, fmpq

from nstheory.arithmetic.real_balls import precision

__all__ = ["Exponentials", "first_failure"]

_BITS = (192, 768, 3072)
_EXACT_BITS = 4_000_000  # digits of a numerator up to which exact fractions are tried
_MAX_BLOCKS = 100_000
_FAR = 2**60
_PATIENCE = 2**20


@dataclass(frozen=True)
class Exponentials:
    """h(k) = flat + slope k + sum over ratios r of weights[r] r^k, plus at_zero at k = 0, plus `height` from each step on.

    ratios lie in [-1, 1] with 0^0 = 1; steps are pairs (degree, height).
    """

    flat: Fraction
    slope: Fraction
    weights: Mapping[Fraction, Fraction]
    at_zero: Fraction = Fraction(0)
    steps: tuple[tuple[int, Fraction], ...] = ()

    def at_degree_zero(self) -> Fraction:
        """Return h(0)."""
        stepped = sum((height for degree, height in self.steps if degree <= 0), Fraction(0))
        return self.flat + self.at_zero + sum(self.weights.values(), Fraction(0)) + stepped


def first_failure(function: Exponentials, last: int | None = None) -> int | None:
    """Return the first degree 0..last (None: no last) at which h is not certainly >= 0, or None when h >= 0 throughout."""
    if function.at_degree_zero() < 0:
        return 0
    edges = sorted({degree for degree, _ in function.steps if degree > 1} | {1})
    for edge, following in zip(edges, [*edges[1:], None], strict=True):
        stop = last if following is None else (following - 1 if last is None else min(following - 1, last))
        if stop is not None and stop < edge:
            continue
        level = function.flat + sum((height for degree, height in function.steps if degree <= edge), Fraction(0))
        failed = _segment(level, function.slope, function.weights, edge, stop)
        if failed is not None:
            return failed
    return None


def _segment(
    level: Fraction, slope: Fraction, weights: Mapping[Fraction, Fraction], start: int, stop: int | None
) -> int | None:
    if all(ratio >= 0 for ratio, weight in weights.items() if weight):
        return _positive(level, slope, weights, start, stop)
    failures = []
    for parity in (0, 1):
        # k = 2 j + parity: r^k = r^parity (r^2)^j.
        begin = (start - parity + 1) // 2
        end = None if stop is None else (stop - parity) // 2
        merged: dict[Fraction, Fraction] = {}
        for ratio, weight in weights.items():
            merged[ratio**2] = merged.get(ratio**2, Fraction(0)) + weight * ratio**parity
        found = _positive(level + slope * parity, 2 * slope, merged, begin, end)
        failures += [2 * found + parity] if found is not None else []
    return min(failures, default=None)


def _positive(
    level: Fraction, slope: Fraction, weights: Mapping[Fraction, Fraction], start: int, stop: int | None
) -> int | None:
    """Return what `first_failure` does, for ratios >= 0 and degrees start..stop; at degree 0 a ratio of 0 counts with 0^0 = 1."""
    level += weights.get(Fraction(1), Fraction(0))
    inner = {ratio: weight for ratio, weight in weights.items() if 0 < ratio < 1 and weight}
    if start == 0:  # a parity class of degrees >= 2 never starts here, but a class of odd degrees does: j = 0
        whole = level + sum(inner.values(), Fraction(0)) + weights.get(Fraction(0), Fraction(0))
        if whole < 0:
            return 0
        start = 1
    sum_of = _Sum(level, slope, inner)
    if stop is None:
        stop = sum_of.settled_from(start)
        if stop is None:  # undecided however far out: not proved, wherever the trouble begins
            found = sum_of.scan(start, start + _PATIENCE)
            return start + _PATIENCE if found is None else found
    return sum_of.scan(start, stop) if stop >= start else None


def _ball(value: Fraction) -> arb:
    return arb(fmpq(value.numerator, value.denominator))


@dataclass
class _Sum:
    level: Fraction
    slope: Fraction
    weights: Mapping[Fraction, Fraction]
    memo: dict[int, arb] = field(default_factory=dict)

    def __post_init__(self) -> None:
        with precision(_BITS[0]):
            self.pairs = [(_ball(weight), _ball(ratio), _ball(ratio).log() ** 2) for ratio, weight in self._ordered()]
            self.level_ball, self.slope_ball = _ball(self.level), _ball(self.slope)

    def _ordered(self) -> list[tuple[Fraction, Fraction]]:
        return sorted(self.weights.items(), reverse=True)

    def value(self, degree: int) -> arb:
        """Return a ball around h(degree)."""
        if degree not in self.memo:
            total = self.level_ball + self.slope_ball * degree
            for weight, ratio, _ in self.pairs:
                total += weight * ratio**degree
            self.memo[degree] = total
        return self.memo[degree]

    def holds_at(self, degree: int) -> bool:
        """Return whether h(degree) >= 0 is certain."""
        if self.value(degree) >= 0:
            return True
        if self.value(degree) < 0:
            return False
        for bits in _BITS[1:]:
            with precision(bits):
                total = _ball(self.level) + _ball(self.slope) * degree
                for ratio, weight in self._ordered():
                    total += _ball(weight) * _ball(ratio) ** degree
                if total >= 0:
                    return True
                if total < 0:
                    return False
        size = sum(ratio.denominator.bit_length() for ratio in self.weights) * degree
        if size > _EXACT_BITS:
            return False
        powers = (weight * ratio**degree for ratio, weight in self.weights.items())
        return self.level + self.slope * degree + sum(powers, Fraction(0)) >= 0

    def settled_from(self, start: int) -> int | None:
        """Return a degree K such that h >= 0 beyond K is certain, or at which h < 0 is; None when none was found."""
        degree = start
        while degree < _FAR:
            with precision(_BITS[0]):
                if self._holds_beyond(degree) or self.value(degree) < 0:
                    return degree
            degree *= 2
        return None

    def _holds_beyond(self, degree: int) -> bool:
        """Return whether h(k) >= 0 is certain for all k >= degree, by a quantity that cannot decrease from there on."""
        if self.slope < 0:
            return False
        falling = [(weight, ratio) for weight, ratio, _ in self.pairs if weight < 0]
        lowest = self.level + self.slope * degree
        if not falling:
            return lowest >= 0
        total = _ball(lowest)
        for weight, ratio in falling:
            total += weight * ratio**degree  # each of these terms rises to 0
        if total >= 0:
            return True
        # The largest ratio against the falling ones: each quotient of powers falls to 0.
        lead, top, _ = self.pairs[0]
        if not (lead > 0 and lowest >= 0):
            return False
        for weight, ratio in falling:
            lead += weight * (ratio / top) ** degree
        return bool(lead >= 0)

    def scan(self, start: int, stop: int) -> int | None:
        """Return the first degree in start..stop at which h >= 0 is not certain, or None."""
        stack, blocks = [(start, stop)], 0
        with precision(_BITS[0]):
            while stack:
                first, last = stack.pop()
                blocks += 1
                if last - first <= 1 or blocks > _MAX_BLOCKS:
                    for degree in (first, last):
                        if not self.holds_at(degree):
                            return degree
                    if last - first > 1:
                        return first + 1  # out of patience: not proved from here on
                elif not self._block_holds(first, last):
                    middle = (first + last) // 2
                    stack += [(middle, last), (first, middle)]
        return None

    def _block_holds(self, first: int, last: int) -> bool:
        ends = self.value(first).lower().min(self.value(last).lower())
        if not ends >= 0:
            return False
        bend = arb(0)
        for weight, ratio, curvature in self.pairs:
            bend += weight * curvature * ratio ** (first if weight > 0 else last)
        if bend <= 0:
            return True
        return bool(ends >= bend.upper() * (last - first) ** 2 / 8)
