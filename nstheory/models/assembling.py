"""From the values of all blocks to intervals that hold together: a union bound over the parts, and over the numbers of each."""

from __future__ import annotations

import math
from dataclasses import replace

from nstheory.measure.intervals.confidence import Interval, Range, asymptotic, clipped, empirical_bernstein
from nstheory.measure.sampling.running_means import Moments
from nstheory.models.measured_model import Curve
from nstheory.models.one_pass import GROUP, OnePass

# Of outputs u, v of norm 1, |u - v|^2 / 2 is in [0, 2].
_DIFFERENCE = Range(0.0, 2.0, 2.0)


def curves(passes: OnePass, error: float, n_free: int, *, certain: bool) -> list[Curve]:
    """Return the curve of every name, whose intervals all hold with probability 1 - error.

    certain   the output has the norm 1: then it has `certain` intervals too, which hold jointly by themselves at 1 - error
    """
    names, m = passes.adapter.names, len(passes.rho)
    # Three of each rho; variance, energy, their quotient, and the influence.
    alpha = error / (len(names) * (3 * m + 4))
    return [
        _curve(passes, index, name, alpha, n_free, error / m if certain and index == 0 else None)
        for index, name in enumerate(names)
    ]


def total_influence(passes: OnePass, error: float) -> Interval:
    """Return the total influence of the output from the positions that were redrawn at random."""
    found = asymptotic(passes.moments, 0, len(passes.rho), None, error)
    return clipped(found, 0.0, math.inf)


def mean_of(values: list[float], error: float) -> Interval:
    """Return the mean of independent values >= 0."""
    import torch

    moments = Moments()
    moments.add(torch.tensor(values, dtype=torch.float64)[:, None, None])
    return clipped(asymptotic(moments, 0, 0, None, error), 0.0, math.inf)


def _curve(passes: OnePass, index: int, name: str, alpha: float, n_free: int, certain: float | None) -> Curve:
    moments, rho = passes.moments, passes.rho
    m, gaussian = len(rho), passes.inputs.gaussian
    one, variance, energy = m, m + 1, m + 2  # columns, after those of each rho
    # No scatter and no change says that changes are rare, not that there are none: below this share of the samples.
    rare = -math.log(alpha) / (moments.count * GROUP)

    def interval(column: int, over: int | None = None) -> Interval:
        found = clipped(asymptotic(moments, index, column, over, alpha), 0.0, math.inf)
        unseen = float(moments.means[index, column]) == 0.0 and float(moments.means[index, variance]) > 0.0
        if not unseen:
            return found
        scale = {None: spread.high, variance: 1.0, energy: varying.high}[over]
        return replace(found, high=rare * scale)

    spread = varying = Interval(0.0, 0.0, 0.0, 1 - alpha, "asymptotic")
    spread, varying = interval(variance), clipped(interval(variance, energy), 0.0, 1.0)
    differences, correlation, share = [], [], []
    for column, value in enumerate(rho):
        # Of degrees 1 to n, the lowest loses 1 - rho of the variance and the highest 1 - rho^n.
        least, most = 1 - value, 1.0 if gaussian else 1 - value**n_free
        differences.append(_within(interval(column), least * spread.low, most * spread.high))
        correlation.append(clipped(_complement(interval(column, variance)), 1 - most, value))
        share.append(_within(_complement(interval(column, energy)), 1 - most * varying.high, 1 - least * varying.low))
    held = None
    if certain is not None:
        held = tuple(empirical_bernstein(moments, index, at, None, certain, _DIFFERENCE) for at in range(m))
    return Curve(
        name=name,
        rho=rho,
        difference=tuple(differences),
        correlation=tuple(correlation),
        share=tuple(clipped(one, 0.0, 1.0) for one in share),
        varying=varying,
        variance=spread,
        energy=interval(energy),
        influence=None if gaussian else clipped(interval(one, variance), 1.0, float(n_free)),
        certain=held,
    )


def _within(found: Interval, low: float, high: float) -> Interval:
    """Return the part of an interval that other ones of the same joint level allow; all of it where they contradict it."""
    if low > found.high or high < found.low:
        return found
    return clipped(found, max(low, found.low), min(high, found.high))


def _complement(found: Interval) -> Interval:
    return Interval(1 - found.estimate, 1 - found.high, 1 - found.low, found.level, found.method, found.stderr)
