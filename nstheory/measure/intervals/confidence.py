"""Confidence intervals for means and for ratios of means: asymptotic, empirical Bernstein, betting.

Every interval here is about one number r that solves E[a - r b] = 0 with b >= 0: a mean when b = 1, else a ratio of
means. A ratio is tested at each r (Fieller's way), so it needs no bound of the denominator and no union over r.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import torch
from torch import Tensor

from nstheory.measure.sampling.running_means import Moments
from nstheory.shown_result import Point, ShownText

Method = Literal["asymptotic", "empirical-bernstein", "betting"]

# The float64 sums behind an interval are off by less than this relative amount; every interval is longer by it.
_ROUNDING = 2.0**-40
# Share of the largest stake that can never be lost; one half is the usual choice in Waudby-Smith and Ramdas.
_STAKE = 0.5


@dataclass(frozen=True, repr=False)
class Interval(ShownText):
    """An estimate with a confidence interval [low, high].

    estimate   the sample's value; inside [low, high] unless it is nan (a correlation of a constant function)
    level      what this one interval is held to. Intervals of one result share its joint level: each has a smaller
               error, so that all of them hold together at the joint level
    method     "empirical-bernstein" and "betting" hold at every sample size; "asymptotic" only as the sample grows
    stderr     estimated standard error of `estimate`
    """

    estimate: float
    low: float
    high: float
    level: float
    method: str
    stderr: float = math.nan

    @property
    def width(self) -> float:
        """The length high - low."""
        return self.high - self.low

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    def __str__(self) -> str:
        return self.text()

    def text(self, digits: int = 4) -> str:
        """Return the estimate with its interval in square brackets, with this number of digits."""
        return f"{self.estimate:.{digits}g} [{self.low:.{digits}g}, {self.high:.{digits}g}]"

    def point(self, x: float) -> Point:
        """Return what a picture shows of it at x."""
        return x, self.estimate, self.low, self.high

    def as_json(self) -> dict[str, float | str | None]:
        """Return the fields as a dictionary that JSON can hold: nan becomes None."""
        row = {"estimate": self.estimate, "low": self.low, "high": self.high, "level": self.level}
        found: dict[str, float | str | None] = {k: v if math.isfinite(v) else None for k, v in row.items()}
        return found | {"method": self.method, "stderr": self.stderr if math.isfinite(self.stderr) else None}


@dataclass(frozen=True)
class Range:
    """What is known of a and b beforehand.

    low, high   r lies here, and so does its interval
    spread      a - r b never leaves an interval of this length, for every r in [low, high]
    """

    low: float
    high: float
    spread: float


UNKNOWN = Range(-math.inf, math.inf, math.inf)


def asymptotic(moments: Moments, series: int, numerator: int, denominator: int | None, alpha: float) -> Interval:
    """Return the interval estimate +- t * standard error, from Student's quantile; valid as the sample grows.

    Control variates, where `moments` has them, are regressed out (see `ControlledMoments`).
    """
    from scipy.special import stdtrit

    means, scatter, degrees = moments.adjusted(series)
    if denominator is None:
        estimate, variance = float(means[numerator]), float(scatter[numerator, numerator])
    elif means[denominator] <= 0:
        return Interval(math.nan, -math.inf, math.inf, 1 - alpha, "asymptotic")
    else:
        estimate = float(means[numerator] / means[denominator])
        weights = torch.zeros(len(means), dtype=means.dtype)
        weights[numerator], weights[denominator] = 1.0, -estimate
        variance = float(weights @ scatter @ weights / means[denominator] ** 2)
    stderr = math.sqrt(max(variance, 0.0) / degrees / moments.count)
    half = float(stdtrit(degrees, 1 - alpha / 2)) * stderr
    return _finished(estimate, estimate - half, estimate + half, alpha, "asymptotic", stderr, UNKNOWN)


def empirical_bernstein(
    moments: Moments, series: int, numerator: int, denominator: int | None, alpha: float, known: Range
) -> Interval:
    """Return the r with |mean(a - r b)| <= sqrt(2 V L / n) + 7 s L / (3 (n - 1)), L = log(4 / alpha).

    V is the sample variance of a - r b (divisor n - 1) and s its known spread. Holds at every n, for independent values.
    Source: Maurer and Pontil, Empirical Bernstein bounds and sample variance penalization (2009), theorem 4.
    """
    n, log_term = moments.count, math.log(4 / alpha)
    means, scatter = moments.means[series], moments.scatter[series]
    a, saa = float(means[numerator]), float(scatter[numerator, numerator])
    b, sab, sbb = 1.0, 0.0, 0.0
    if denominator is not None:
        b, sab = float(means[denominator]), float(scatter[numerator, denominator])
        sbb = float(scatter[denominator, denominator])

    def excess(r: float) -> float:  # <= 0 exactly where r is kept
        variance = max(saa - 2 * r * sab + r * r * sbb, 0.0) / (n - 1)
        return abs(a - r * b) - math.sqrt(2 * variance * log_term / n) - 7 * known.spread * log_term / (3 * (n - 1))

    estimate = a / b if b > 0 else math.nan
    variance = max(saa - 2 * estimate * sab + estimate**2 * sbb, 0.0) if b > 0 else math.nan
    stderr = math.sqrt(variance / (n - 1) / n) / b if b > 0 else math.nan
    if denominator is None:
        radius = -excess(a)
        low, high = a - radius, a + radius
    else:
        start = estimate if b > 0 else known.high
        low = _end_of_kept(excess, start, known.low)
        high = _end_of_kept(excess, start, known.high)
    return _finished(estimate, low, high, alpha, "empirical-bernstein", stderr, known)


def betting(a: Tensor, b: Tensor | None, alpha: float, known: Range, anytime: bool) -> Interval:
    """Return the interval of all r for which neither gambler gets rich: neither of two capitals prod(1 +- l_i (a_i - r b_i)) reaches 2/alpha.

    a, b       [n] float64, in the order of the sample; b >= 0, None for b = 1
    anytime    stakes l_i tuned for looking again and again (a confidence sequence: valid at all sample sizes at once,
               whenever one stops) instead of for this n. Both are valid at every fixed n

    The stakes depend on earlier values only and are the same for every r, so both capitals are monotone in r and the
    ends are found by bisection, returned on the refuted side.
    Source: Waudby-Smith and Ramdas, Estimating means of bounded random variables by betting (JRSS B, 2024), theorem 3.
    """
    b = torch.ones_like(a) if b is None else b
    total_a, total_b = float(a.sum()), float(b.sum())
    estimate = total_a / total_b if total_b > 0 else math.nan
    residual = a - estimate * b if total_b > 0 else a
    stderr = float(residual.square().sum().sqrt()) / total_b if total_b > 0 else math.nan

    threshold = math.log(2 / alpha)
    stakes = _stakes(a, b, known, threshold, anytime)
    staked_a, staked_b = stakes * a, stakes * b

    def shortfall(r: float, sign: float) -> float:  # <= 0 exactly where r is kept
        return float((sign * (staked_a - r * staked_b)).log1p().sum()) - threshold

    start = min(max(estimate, known.low), known.high) if total_b > 0 else known.high
    low = _end_of_kept(lambda r: shortfall(r, 1.0), start, known.low)
    high = _end_of_kept(lambda r: shortfall(r, -1.0), start, known.high)
    return _finished(estimate, low, high, alpha, "betting", stderr, known)


def _finished(
    estimate: float, low: float, high: float, alpha: float, method: str, stderr: float, known: Range
) -> Interval:
    """Return the interval, longer by the rounding of sums, and cut to what is possible."""
    rounding = _ROUNDING * max(abs(low), abs(high))
    low, high = max(low - rounding, known.low), min(high + rounding, known.high)
    # A rounded sum of values at an end of their range may lie an ulp outside.
    inside = estimate if math.isnan(estimate) else min(max(estimate, low), high)
    return Interval(inside, low, high, 1 - alpha, method, stderr)


def clipped(interval: Interval, low: float, high: float) -> Interval:
    """Return the part of an interval that is possible at all; the estimate moves inside with it."""
    ends = (min(max(end, low), high) for end in (interval.low, interval.high))
    estimate = interval.estimate if math.isnan(interval.estimate) else min(max(interval.estimate, low), high)
    return replace(interval, estimate=estimate, low=next(ends), high=next(ends))


def _stakes(a: Tensor, b: Tensor, known: Range, threshold: float, anytime: bool) -> Tensor:
    """Return l_i <= 1/(2 spread), each a function of the values before i."""
    count = torch.arange(1, len(a) + 1, dtype=a.dtype, device=a.device)
    middle = (known.low + known.high) / 2
    # Running ratio of means, started by one imagined observation in the middle of the range.
    unit = float(b[0]) if float(b[0]) > 0 else 1.0
    guess = ((a.cumsum(0) + middle * unit) / (b.cumsum(0) + unit)).clamp(known.low, known.high)
    spread_squared = known.spread**2
    before = torch.cat([torch.full_like(guess[:1], middle), guess[:-1]])
    squares = ((a - before * b).square().cumsum(0) + spread_squared / 4) / (count + 1)
    past = torch.cat([torch.full_like(squares[:1], spread_squared / 4), squares[:-1]])
    horizon = count * (1 + count).log() if anytime else torch.full_like(count, float(len(a)))
    return (2 * threshold / (past * horizon)).sqrt().clamp(max=_STAKE / known.spread)


def _end_of_kept(excess: Callable[[float], float], kept: float, limit: float) -> float:
    """Return the end towards `limit` of the r with excess(r) <= 0 around `kept`, from outside, to 2^-12 of its distance."""
    if excess(limit) <= 0 or excess(kept) > 0:
        return limit
    inside, outside = kept, limit
    smallest = 2.0**-50 * abs(limit - kept)
    while abs(outside - inside) > max(2.0**-12 * abs(outside - kept), smallest):
        # The limit may be a thousand lengths of the interval away, so first come closer by factors.
        middle = inside + (outside - inside) / (16 if inside == kept else 2)
        if excess(middle) <= 0:
            inside = middle
        else:
            outside = middle
    return outside
