"""Means and scatter of several series at once, gathered block by block in float64 with memory independent of n."""

from __future__ import annotations

import math
import warnings

import torch
from torch import Tensor

from nstheory.errors import HeavyTailWarning

# Eighth powers of 4096 standard normals reach a half once in some hundred samples, those of a Cauchy law nearly always.
_DOMINANT = 0.5
# So many of the largest values, and no more than this share of all, tell by which power the tail falls (Hill's estimate).
_LARGEST, _TAIL_SHARE = 64, 16


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
    """What the largest of n values tell: their share in the sum of squares, and the power by which the tail falls."""

    def __init__(self) -> None:
        self.count, self.total = 0, 0.0
        self.largest = torch.zeros(0, dtype=torch.float64)

    def add(self, values: Tensor) -> None:
        """Take in more values, of any shape; float64."""
        flat = values.detach().flatten().abs()
        self.count, self.total = self.count + len(flat), self.total + float(flat.square().sum())
        among = torch.cat([self.largest, flat.topk(min(_LARGEST + 1, len(flat))).values.cpu()])
        self.largest = among.topk(min(_LARGEST + 1, len(among))).values

    def power(self) -> tuple[float, float]:
        """Return a and its standard error, where the tail P(value > t) falls like t^-a; infinite where that cannot be told."""
        k = min(_LARGEST, self.count // _TAIL_SHARE)
        if not k or self.largest[k] <= 0:
            return math.inf, 0.0
        mean = float((self.largest[:k] / self.largest[k]).log().mean())
        return (1 / mean, 1 / (mean * math.sqrt(k))) if mean > 0 else (math.inf, 0.0)

    def warn(self, what: str) -> None:
        """Warn, as HeavyTailWarning, where the values seem to have no mean, or the largest carries more than half of their squares."""
        share = float(self.largest[0]) ** 2 / self.total if self.total else 0.0
        power, error = self.power()
        if share > _DOMINANT:
            seen = f"one of {self.count} values of {what} carries {share:.0%} of the sum of their squares"
        elif power + 2 * error < 1:
            seen = f"the tail of {self.count} values of {what} falls like a power of {power:.2f}, and up to 1 there is no mean"
        else:
            return
        warnings.warn(
            f"{seen}: f has heavy tails, perhaps without a variance, and an asymptotic interval, which holds as the sample grows, may "
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
