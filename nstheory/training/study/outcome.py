"""Outcomes of runs and their comparison: censored steps, restricted means, paired bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from nstheory.errors import ArgumentError
from nstheory.files import Row

TARGET_ACCURACY = 0.95
IN_A_ROW = 3  # consecutive evaluations at an accuracy after which it counts as reached
RESAMPLES = 20_000


def first_step_at(evaluations: Sequence[Row], accuracy: float = TARGET_ACCURACY) -> int | None:
    """Return the first step of the first IN_A_ROW consecutive evaluations with at least this accuracy, else None."""
    streak: list[int] = []
    for row in sorted(evaluations, key=lambda row: row["step"]):
        streak = [*streak, row["step"]] if row["validation_accuracy"] >= accuracy else []
        if len(streak) == IN_A_ROW:
            return streak[0]
    return None


def restricted(reached: int | None, budget: int) -> int:
    """Return min(step, budget): a run that never got there counts as the whole budget (restricted mean, censoring)."""
    return budget if reached is None else min(reached, budget)


@dataclass(frozen=True)
class Ratio:
    """Mean of an arm over the mean of the baseline, on the same seeds, with a bootstrap interval.

    low, high   percentile interval at 95 %, over resampled seeds; None with fewer than three seeds
    """

    value: float
    low: float | None
    high: float | None

    def __str__(self) -> str:
        return self.shown()

    def shown(self, digits: int = 2) -> str:
        """Return "value [low, high]" with so many digits after the point; the value alone without an interval."""
        ends = "" if self.low is None else f" [{self.low:.{digits}f}, {self.high:.{digits}f}]"
        return f"{self.value:.{digits}f}{ends}"

    @property
    def excludes_one(self) -> bool:
        """Whether the interval excludes no effect."""
        return self.low is not None and self.high is not None and not self.low <= 1 <= self.high


def paired_ratio(arm: Sequence[float], baseline: Sequence[float]) -> Ratio:
    """Return sum(arm) / sum(baseline) over paired seeds, and its bootstrap interval; raises ArgumentError.

    Both are resampled together, seed by seed: what a seed does to both arms cancels. With n seeds there are n^n
    resamples, of which RESAMPLES are drawn; with five seeds such an interval is rather too short than too long.
    """
    a, b = np.asarray(arm, dtype=float), np.asarray(baseline, dtype=float)
    if a.shape != b.shape or a.ndim != 1 or not len(a) or not (np.isfinite(a).all() and (b > 0).all()):
        raise ArgumentError(
            f"arm = {list(arm)!r}, baseline = {list(baseline)!r}; equally many finite numbers > 0 are needed"
        )
    ends = _bootstrap(lambda chosen: a[chosen].sum(1) / b[chosen].sum(1), len(a))
    return Ratio(float(a.sum() / b.sum()), *(ends or (None, None)))


def mean_interval(values: Sequence[float]) -> tuple[float, float] | None:
    """Return the 95 % bootstrap interval of a mean over runs; None with fewer than three."""
    sample = np.asarray(values, dtype=float)
    return _bootstrap(lambda chosen: sample[chosen].mean(1), len(sample))


def _bootstrap(statistic: Callable[[np.ndarray], np.ndarray], count: int) -> tuple[float, float] | None:
    """Return the percentile interval at 95 % of a statistic of resampled indices [RESAMPLES, count]; None below three.

    The resamples are the same at every call, so that the same rows give the same interval.
    """
    if count < 3:
        return None
    chosen = np.random.default_rng(0).integers(count, size=(RESAMPLES, count))
    low, high = np.quantile(statistic(chosen), (0.025, 0.975))
    return float(low), float(high)
