"""All intervals of one measurement, at one joint level."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import torch

from nstheory.measure.intervals.bounded import OutputBounds
from nstheory.measure.intervals.confidence import (
    UNKNOWN,
    Interval,
    Method,
    Range,
    asymptotic,
    betting,
    clipped,
    empirical_bernstein,
)
from nstheory.measure.sampling.stability_tally import Tally


@dataclass(frozen=True)
class Intervals:
    """Every interval of a result; see `Stability`."""

    second_moment: tuple[Interval, ...]
    covariance: tuple[Interval, ...]
    correlation: tuple[Interval, ...]
    energy: Interval
    mean_squared: Interval
    variance: Interval
    mean: Interval | None


def interval_count(rho_values: int) -> int:
    """Return how many events share the error of a joint level: 3 for each rho, energy, variance, and the mean."""
    return 3 * rho_values + 3


def assemble(tally: Tally, method: Method, error: float, known: OutputBounds | None, scalar: bool) -> Intervals:
    """Return all intervals, which together miss with probability at most `error` (a union bound).

    known     bounds of the outputs, which cut asymptotic intervals too; None, for these only, where nothing is stated
    scalar    f has one entry and one centre: |E f|^2 then is the square of the mean's interval
    """
    count = len(tally.design.pairs)
    alpha = error / interval_count(count)
    g = tally.group
    one = _Method(tally, method, alpha)

    def ranges(of: Callable[[OutputBounds], Range]) -> Range:
        return UNKNOWN if known is None else of(known)

    second_moment = [one.value(index, ranges(lambda b: b.product)) for index in range(count)]
    covariance = [one.group(index, 0, None, ranges(lambda b: b.covariance(g))) for index in range(count)]
    correlation = [one.group(index, 0, 1, ranges(lambda b: b.correlation(g))) for index in range(count)]
    variance = one.group(count, 0, None, ranges(lambda b: b.variance(g)))
    mean = None
    if scalar:
        mean = one.value(count + 1, ranges(lambda b: b.mean))
        squared = _square(mean)
    else:
        squared = clipped(one.group(count, 1, None, ranges(lambda b: b.mean_squared)), 0.0, math.inf)
    energy = clipped(one.value(count, ranges(lambda b: b.energy)), 0.0, math.inf)
    variance = clipped(variance, 0.0, math.inf)
    correlation = [clipped(interval, -1.0, 1.0) for interval in correlation]
    if method != "asymptotic" and not tally.first_only:
        # The intervals hold together, so each may be cut by what the others imply; this costs no error.
        if scalar:
            variance = replace(variance, estimate=energy.estimate - squared.estimate)
        variance = _cut(variance, energy.low - squared.high, energy.high - squared.low)
        for index, moment in enumerate(second_moment):
            if scalar:  # a small group is good for the interval; the whole sample's means make the better estimate
                covariance[index] = replace(covariance[index], estimate=moment.estimate - squared.estimate)
            cut = _cut(covariance[index], moment.low - squared.high, moment.high - squared.low)
            covariance[index] = cut
            if variance.low > 0:
                corners = [end / below for end in (cut.low, cut.high) for below in (variance.low, variance.high)]
                correlation[index] = _cut(correlation[index], min(corners), max(corners))
    return Intervals(tuple(second_moment), tuple(covariance), tuple(correlation), energy, squared, variance, mean)


class _Method:
    """One kind of interval over the two families of series of a tally."""

    def __init__(self, tally: Tally, method: Method, alpha: float) -> None:
        self.tally, self.method, self.alpha = tally, method, alpha
        if method == "betting":
            self.values, self.groups = (torch.cat(column) for column in zip(*tally.kept, strict=True))

    def value(self, index: int, known: Range) -> Interval:
        if self.method == "asymptotic":
            return clipped(asymptotic(self.tally.values, index, 0, None, self.alpha), known.low, known.high)
        if self.method == "betting":
            return betting(self.values[:, index], None, self.alpha, known, self.tally.anytime)
        return empirical_bernstein(self.tally.values, index, 0, None, self.alpha, known)

    def group(self, index: int, numerator: int, denominator: int | None, known: Range) -> Interval:
        if self.method == "asymptotic":
            found = asymptotic(self.tally.groups, index, numerator, denominator, self.alpha)
            return clipped(found, known.low, known.high)
        if self.method == "betting":
            below = None if denominator is None else self.groups[:, index, denominator]
            return betting(self.groups[:, index, numerator], below, self.alpha, known, self.tally.anytime)
        return empirical_bernstein(self.tally.groups, index, numerator, denominator, self.alpha, known)


def _cut(interval: Interval, low: float, high: float) -> Interval:
    """Return the part within [low, high]; an empty part shows that some interval misses, and then nothing is cut."""
    if low > interval.high or high < interval.low:
        return interval
    return clipped(interval, max(low, interval.low), min(high, interval.high))


def _square(mean: Interval) -> Interval:
    """Return the interval of m^2 for m in an interval; of second order in the width where the mean is near zero."""
    ends = (mean.low**2, mean.high**2)
    low, high = (0.0 if mean.low <= 0 <= mean.high else min(ends)), max(ends)
    unbiased = mean.estimate**2 - mean.stderr**2
    return replace(
        mean,
        estimate=min(max(unbiased, low), high),
        low=low,
        high=high,
        stderr=2 * abs(mean.estimate) * mean.stderr,
    )
