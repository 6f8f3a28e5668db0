"""Two Gaussians of any means and variances, and the type of a formula for the moments of a function of them.

A variance of 0 is a constant. What is divided by a deviation is so only where the deviation is not 0, and the square
root keeps its infinite slope there: formulas of v1, v2 and c = sqrt(v1 v2) rho that are smooth have the right gradient.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import torch

from nstheory.kernels.numerics.elementwise import Pointwise

Kind = Literal["second_moment", "covariance", "derivative"]
General = Callable[["GaussianPair", Kind], torch.Tensor]

# A standard normal exceeds this with a probability below 1e-600: thresholds beyond are brought here.
FAR = 55.0


@dataclass(frozen=True)
class Root(Pointwise):
    """sqrt(x) for x >= 0 and its derivatives factor x^(1/2 - order), which are infinite at 0."""

    factor: float = 1.0
    order: int = 0

    def evaluate(self, x: torch.Tensor) -> torch.Tensor:
        """Return the values."""
        return torch.sqrt(x) if not self.order else self.factor * torch.rsqrt(x) ** (2 * self.order - 1)

    def derivative(self) -> Pointwise:
        """Return the derivative of the next order."""
        return Root(self.factor * (0.5 - self.order), self.order + 1)


# The standard deviation of a variance.
deviation = Root()


def valued(value: torch.Tensor, through: torch.Tensor) -> torch.Tensor:
    """Return an accurate value with the derivatives of a plain expression that equals it but for rounding."""
    return value.detach() + (through - through.detach())


@dataclass(frozen=True)
class GaussianPair:
    """Means, variances and correlation of two Gaussians: checked float64 tensors of one shape.

    `centred` says that both means are zero by construction, which allows shorter formulas; `tied` that one variance is
    given for both, so that sqrt(v1 v2) is that variance, with derivative 1 also at 0.
    """

    mean: tuple[torch.Tensor, torch.Tensor]
    variance: tuple[torch.Tensor, torch.Tensor]
    rho: torch.Tensor
    centred: bool = False
    tied: bool = False

    @property
    def deviation(self) -> tuple[torch.Tensor, torch.Tensor]:
        """The standard deviations."""
        return deviation(self.variance[0]), deviation(self.variance[1])

    @property
    def scale(self) -> torch.Tensor:
        """sqrt(v1 v2)."""
        first, second = self.variance
        return first if self.tied else deviation(first) * deviation(second)

    @property
    def covariance(self) -> torch.Tensor:
        """sqrt(v1 v2) rho."""
        return self.scale * self.rho

    @property
    def threshold(self) -> tuple[torch.Tensor, torch.Tensor]:
        """The means in units of the deviations, at most FAR in size; the sign of the mean times FAR for a constant."""
        first, second = self.deviation
        return _threshold(self.mean[0], first), _threshold(self.mean[1], second)

    @property
    def moving(self) -> torch.Tensor:
        """Whether neither of the two is a constant."""
        return (self.variance[0] > 0) & (self.variance[1] > 0)

    def square_of_sum(self, sign: torch.Tensor) -> torch.Tensor:
        """Return (v1 + v2)/2 + sign c for sign = +-1, half the variance of X + sign Y, without cancellation."""
        first, second = self.deviation
        total = first + second
        apart = (self.variance[0] - self.variance[1]) / torch.where(total > 0, total, 1.0)  # s1 - s2
        value = 0.5 * apart * apart + self.scale * (1 + sign * self.rho)
        return valued(value, 0.5 * (self.variance[0] + self.variance[1]) + sign * self.covariance)


def homogeneous(pair: GaussianPair) -> GaussianPair:
    """Return the pair over its deviations; f(X), f(Y) keep their correlation for a positively homogeneous f."""
    one = torch.ones_like(pair.rho)
    return GaussianPair(pair.threshold, (one, one), pair.rho, pair.centred, True)


def _threshold(mean: torch.Tensor, spread: torch.Tensor) -> torch.Tensor:
    near = (mean.abs() < FAR * spread) & (spread > 0)
    inside = torch.where(near, mean, 0.0) / torch.where(near, spread, 1.0)
    return torch.where(near, inside, FAR * torch.sign(mean.detach()))
