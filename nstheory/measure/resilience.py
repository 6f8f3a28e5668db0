"""Noise resilience of a measured function: how far noise moves its outputs, relative to their size or to a margin.

With X and Y of one law, E |f(X) - f(Y)|^2 = 2 (E |f|^2 - Stab_rho) = 2 (Var f - Cov): second moment and covariance give the same
change, and differ in what it is divided by. All comes from the intervals of one `stability`; nothing is sampled again.
"""

from __future__ import annotations

import math
from typing import Literal

from nstheory.errors import ArgumentError
from nstheory.measure.arguments import checked_choice, checked_positive
from nstheory.measure.intervals.confidence import Interval, clipped
from nstheory.measure.result import Stability

__all__ = ["margin_change", "relative_change"]

Ends = tuple[float, float]
_LEAST_MARGIN = 1e-150


def relative_change(
    measured: Stability, *, over: Literal["second_moment", "variance"] = "second_moment"
) -> tuple[Interval, ...]:
    """Return the mean squared change of the outputs under noise over their size, one interval for each rho of `measured`.

        over = "second_moment":  E |f(X) - f(Y)|^2 / E |f|^2 = 2 (1 - Stab_rho(f)/E |f|^2)
        over = "variance":       E |f(X) - f(Y)|^2 / Var f   = 2 (1 - Corr(f(X), f(Y)))

    Both are in [0, 4], and in [0, 2] for rho >= 0: 0 for outputs that noise does not move, 2 for unrelated ones. A constant added
    to f lowers the first and leaves the second. The intervals follow from those of `measured`, so they hold together with them, at
    its joint level and by its method, and cost no error of their own.

    measured   what `stability` returns, not for data tokens, whose X and Y have different laws

    Returns a tuple of the shape of `measured.rho`; the estimate is nan where f is 0, or constant, over its variance.
    Raises ArgumentError for another object, data tokens, or another `over`. Source: a mean over inputs of what Arora, Ge, Neyshabur
    and Zhang (2018) call noise sensitivity, there a ratio for each input; Morwani, Vashisht and Ramaswamy (2020) rank networks by
    their resilience to noise.

    >>> found = nst.stability(lambda x: x[:, 0], [0.9], dim=2, bounds=(-9, 9))
    >>> change = nst.measure.relative_change(found)[0]  # 2 (1 - 0.9)
    >>> change.low < 0.2 < change.high
    True
    """
    checked_choice("over", over, ("second_moment", "variance"))
    _check(measured, "relative_change")
    if over == "variance":
        unrelated = [(1 - one.estimate, (1 - one.high, 1 - one.low)) for one in measured.correlation]
        return tuple(_doubled(measured, *one, _limit(rho)) for rho, one in zip(measured.rho, unrelated, strict=True))
    energy, spread = measured.energy, _over(measured.variance, measured.energy)
    changes = []
    for rho, moment, correlation in zip(measured.rho, measured.second_moment, measured.correlation, strict=True):
        share = _over(moment, energy)
        # (1 - Corr) Var f/E |f|^2; near Corr = 1 far shorter than what the quotient of the two moments leaves.
        by_correlation = spread[0] * (1 - correlation.high), spread[1] * (1 - correlation.low)
        ends = _both(by_correlation, (1 - share[1], 1 - share[0]))
        estimate = 1 - moment.estimate / energy.estimate if energy.estimate > 0 else math.nan
        changes.append(_doubled(measured, estimate, ends, _limit(rho)))
    return tuple(changes)


def margin_change(measured: Stability, margin: float) -> tuple[Interval, ...]:
    """Return what bounds the probability that noise changes a decision, one interval for each rho of `measured`.

        2 E |f(X) - f(Y)|^2 / margin^2 >= P(argmax f(X) != argmax f(Y), m(X) + m(Y) >= margin)

    with m the largest entry of an output less the second largest. For f of one entry, which decides by its sign, m is |f| and the
    factor is 1. Reason: two decisions differ only where two entries change their order, which moves f by at least (m(X) + m(Y))/sqrt 2; Markov.

    measured   what `stability` returns for scores or logits, not for data tokens
    margin     > 0, in the units of f: the sum of the two margins, so twice a margin that most inputs have

    Returns a tuple of the shape of `measured.rho`, intervals as in `relative_change`; above 1 they bound nothing. Raises ArgumentError
    for another object, data tokens, or a margin that is not a finite number > 0.

    >>> found = nst.stability(lambda x: x[:, 0], [0.9], dim=2, bounds=(-9, 9))
    >>> change = nst.measure.margin_change(found, margin=2.0)[0]  # 2 (1 - 0.9)/2^2
    >>> change.low < 0.05 < change.high
    True
    """
    margin = checked_positive("margin", margin, "1.0")
    _check(measured, "margin_change")
    if not _LEAST_MARGIN <= margin <= 1 / _LEAST_MARGIN:
        raise ArgumentError(
            f"margin = {margin!r}; its square has to be a number: from {_LEAST_MARGIN:g} to {1 / _LEAST_MARGIN:g}; scale f"
        )
    factor = (1 if len(measured.mean) == 1 else 2) / margin**2
    energy, variance = measured.energy, measured.variance
    moments = zip(measured.rho, measured.second_moment, measured.covariance, measured.correlation, strict=True)
    changes = []
    for rho, moment, covariance, correlation in moments:
        ends = _both(
            (variance.low * (1 - correlation.high), variance.high * (1 - correlation.low)),
            (energy.low - moment.high, energy.high - moment.low),
        )
        ends = _both(ends, (variance.low - covariance.high, variance.high - covariance.low))
        ends = factor * ends[0], factor * ends[1]
        estimate = factor * (energy.estimate - moment.estimate)
        changes.append(_doubled(measured, estimate, ends, _limit(rho) * factor * variance.high))
    return tuple(changes)


def _check(measured: Stability, name: str) -> None:
    if not isinstance(measured, Stability):
        raise ArgumentError(
            f"measured is a {type(measured).__name__}; {name} takes what nst.stability returns, whose level it keeps"
        )
    if not measured.spectral:
        raise ArgumentError(
            f"measured is of the domain {measured.domain!r}, where X and Y have different laws and E|f(X) - f(Y)|^2 is not "
            "2 (E|f|^2 - Stab); measure on uniform tokens (tokens=16) or in Gaussian space instead"
        )


def _limit(rho: float) -> float:
    """Return the most that E |f(X) - f(Y)|^2 is of E |f|^2 and of Var f; for rho >= 0 neither Stab nor Cov is negative."""
    return 4.0 if rho < 0 else 2.0


def _over(part: Interval, whole: Interval) -> Ends:
    """Return the ends of part/whole, for what is at most the whole in size; -1 and 1 where the whole may be 0."""
    if whole.low <= 0:
        return (0.0 if part.low >= 0 else -1.0), 1.0
    corners = [end / below for end in (part.low, part.high) for below in (whole.low, whole.high)]
    return max(min(corners), -1.0), min(max(corners), 1.0)


def _both(one: Ends, other: Ends) -> Ends:
    """Return where both are; an empty part shows that some interval misses, and then the first stays."""
    low, high = max(one[0], other[0]), min(one[1], other[1])
    return (low, high) if low <= high else one


def _doubled(measured: Stability, estimate: float, ends: Ends, most: float) -> Interval:
    """Return twice a number in `ends`, which is in [0, most], as an interval of the measurement."""
    low, high = (min(max(2 * end, 0.0), most) for end in ends)
    return clipped(Interval(2 * estimate, low, high, measured.level, measured.method), low, high)
