"""Ranges of products, variances and covariances that follow from bounds on the outputs of f."""

from __future__ import annotations

import math
from dataclasses import dataclass

from nstheory.measure.intervals.confidence import Range


@dataclass(frozen=True)
class OutputBounds:
    """Every entry of f is in [low, high], and |f| <= norm (infinite: not stated); f has k entries."""

    low: float
    high: float
    norm: float
    k: int

    @property
    def mean(self) -> Range:
        """Range of one entry of f."""
        low, high = max(self.low, -self.norm), min(self.high, self.norm)
        return Range(low, high, high - low)

    @property
    def product(self) -> Range:
        """Range of <f(X), f(Y)>, for one pair and for a mean over pairs."""
        corners = (self.low * self.low, self.low * self.high, self.high * self.high)
        low = max(self.k * min(corners), -(self.norm**2))
        high = min(self.k * max(corners), self.norm**2)
        return Range(low, high, high - low)

    @property
    def energy(self) -> Range:
        """Range of |f|^2."""
        least = 0.0 if self.low <= 0 <= self.high else self.k * min(self.low**2, self.high**2)
        high = self.product.high
        return Range(least, high, high - least)

    @property
    def largest_variance(self) -> float:
        """The largest variance sum_i Var f_i that the bounds allow."""
        return min(self.k * (self.high - self.low) ** 2 / 4, self.norm**2)

    def _group_variance(self, group: int) -> float:
        return self.largest_variance * group / (group - 1)

    def covariance(self, group: int) -> Range:
        """Range of the covariance; its spread is that of the unbiased value c of one group."""
        return Range(-self.largest_variance, self.largest_variance, 2 * self._group_variance(group))

    def variance(self, group: int) -> Range:
        """Range of the variance; spread of the unbiased value of one group."""
        return Range(0.0, self.largest_variance, self._group_variance(group))

    def correlation(self, group: int) -> Range:
        """Range of the correlation r; as |c| <= v in each group, c - r v is in [-(1 + r) v, (1 - r) v]."""
        return Range(-1.0, 1.0, 2 * self._group_variance(group))

    @property
    def mean_squared(self) -> Range:
        """Range of |E f|^2; the spread is that of <f(X), f(X')>, which may be negative."""
        product = self.product
        least = 0.0 if self.low <= 0 <= self.high else self.k * min(self.low**2, self.high**2)
        return Range(least, product.high, product.spread)


def output_bounds(bounds: tuple[float, float] | None, norm_bound: float | None, k: int) -> OutputBounds:
    """Return what is known of outputs with k entries from one or both statements."""
    norm = math.inf if norm_bound is None else norm_bound
    low, high = (-norm, norm) if bounds is None else bounds
    return OutputBounds(low, high, norm, k)
