"""What a run comes to, and how two arms compare: censored steps, restricted means, paired bootstrap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nstheory.errors import ArgumentError
from nstheory.jsonlines import Row
from nstheory.training.loop import IN_A_ROW

TARGET_ACCURACY = 0.95
RESAMPLES = 20_000


def first_step_at(evaluations: list[Row], accuracy: float = TARGET_ACCURACY, in_a_row: int = IN_A_ROW) -> int | None:
    """Return the first step of the first `in_a_row` consecutive evaluations with at least this accuracy, else None."""
    streak: list[int] = []
    for row in sorted(evaluations, key=lambda row: row["step"]):
        streak = [*streak, row["step"]] if row["validation_accuracy"] >= accuracy else []
        if len(streak) == in_a_row:
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
        ends = "" if self.low is None or self.high is None else f" [{self.low:.2f}, {self.high:.2f}]"
        return f"{self.value:.2f}{ends}"

    @property
    def excludes_one(self) -> bool:
        """Whether the interval excludes no effect."""
        return self.low is not None and self.high is not None and not self.low <= 1 <= self.high


def paired_ratio(arm: Sequence[float], baseline: Sequence[float], seed: int = 0) -> Ratio:
    """Return sum(arm) / sum(baseline) over paired seeds, and its bootstrap interval; raises ArgumentError.

    Both are resampled together, seed by seed: what a seed does to both arms cancels. With n seeds there are n^n
    resamples, of which RESAMPLES are drawn; with five seeds such an interval is rather too short than too long.
    """
    a, b = np.asarray(arm, dtype=float), np.asarray(baseline, dtype=float)
    if a.shape != b.shape or a.ndim != 1 or not len(a) or not (np.isfinite(a).all() and (b > 0).all()):
        raise ArgumentError(
            f"arm = {list(arm)!r}, baseline = {list(baseline)!r}; equally many finite numbers > 0 are needed"
        )
    value = float(a.sum() / b.sum())
    if len(a) < 3:
        return Ratio(value, None, None)
    chosen = np.random.default_rng(seed).integers(len(a), size=(RESAMPLES, len(a)))
    low, high = np.quantile(a[chosen].sum(1) / b[chosen].sum(1), (0.025, 0.975))
    return Ratio(value, float(low), float(high))
