"""Means and scatter of several series at once, gathered block by block in float64 with memory independent of n."""

from __future__ import annotations

import warnings

import torch
from torch import Tensor

from nstheory.errors import HeavyTailWarning

# Eighth powers of 4096 standard normals reach a half once in some hundred samples, those of a Cauchy law nearly always.
_DOMINANT = 0.5


class Moments:
    """Count, means and scatter sum (z - mean)(z - mean)^T of m series of s columns.

    means      [m, s]
    scatter    [m, s, s]

    Blocks are merged by the rule of Chan, Golub and LeVeque, so that a large mean costs no digits of the variance.
    """

    def __init__(self) -> None:
        self.count = 0
        self.means = torch.zeros(0)
        self.scatter = torch.zeros(0)

    def add(self, values: Tensor) -> None:
        """Take in a block [n, m, s] of independent values; float64."""
        n = len(values)
        means = values.mean(0)
        centred = (values - means).permute(1, 2, 0)  # [m, s, n]
        scatter = centred @ centred.transpose(1, 2)
        means, scatter = means.cpu(), scatter.cpu()
        if self.count == 0:
            self.count, self.means, self.scatter = n, means, scatter
            return
        total = self.count + n
        step = means - self.means
        self.scatter = self.scatter + scatter + torch.einsum("ms,mt->mst", step, step) * (self.count * n / total)
        self.means = self.means + step * (n / total)
        self.count = total

    def adjusted(self, series: int) -> tuple[Tensor, Tensor, int]:
        """Return means [s], scatter [s, s] and degrees of freedom of one series."""
        return self.means[series], self.scatter[series], self.count - 1


class Tail:
    """The share of the largest of n values in the sum of their squares, which tends to 0 where the squares have a mean."""

    def __init__(self) -> None:
        self.count, self.largest, self.total = 0, 0.0, 0.0

    def add(self, values: Tensor) -> None:
        """Take in more values, of any shape; float64."""
        squares = values.square()
        self.count += values.numel()
        self.largest, self.total = max(self.largest, float(squares.max())), self.total + float(squares.sum())

    def warn(self, what: str) -> None:
        """Warn, as HeavyTailWarning, where the largest value carries more than half: an asymptotic interval may miss."""
        if self.total and self.largest > _DOMINANT * self.total:
            warnings.warn(
                f"one of {self.count} values of {what} carries {self.largest / self.total:.0%} of the sum of their squares: f has "
                "heavy tails, perhaps without a variance, and an asymptotic interval, which holds as the sample grows, may "
                "miss; clip f, state its bounds, or take more samples",
                HeavyTailWarning,
                stacklevel=3,
            )


class ControlledMoments(Moments):
    """Moments of series whose last `controls` columns have true mean zero, to be regressed out.

    Slopes found on the same sample would bias the means and make the scatter too small. So the sample is dealt into two
    folds, and each is corrected with the slopes of the other (cross-fitting): each fold is then unbiased, and its
    scatter is that of new data.
    """

    def __init__(self, controls: int) -> None:
        super().__init__()
        self.controls = controls
        self.folds = (Moments(), Moments())

    def add(self, values: Tensor) -> None:
        """Take in a block [n, m, s]; its rows go to the two folds in turn."""
        first = self.count % 2
        super().add(values)
        for fold, start in ((self.folds[0], first), (self.folds[1], 1 - first)):
            if len(values[start::2]):
                fold.add(values[start::2])

    def adjusted(self, series: int) -> tuple[Tensor, Tensor, int]:
        """Return means [s - controls], scatter and degrees of freedom after the correction."""
        own = self.means.shape[-1] - self.controls
        mean, scatter = torch.zeros(own, dtype=self.means.dtype), torch.zeros(own, own, dtype=self.means.dtype)
        for fold, other in (self.folds, self.folds[::-1]):
            cross, gram = other.scatter[series][:own, own:], other.scatter[series][own:, own:]
            # At rho = 1 some controls are copies of others; the pseudo-inverse leaves out what repeats.
            slopes = cross @ torch.linalg.pinv(gram, hermitian=True, rtol=1e-10)
            change = torch.cat([torch.eye(own, dtype=slopes.dtype), -slopes], 1)  # [own, s]
            mean += change @ fold.means[series] * (fold.count / self.count)
            scatter += change @ fold.scatter[series] @ change.T
        return mean, scatter, self.count - 2
