"""Two Gaussians of any means and variances, and the type of a formula for the moments of a function of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import torch

Kind = Literal["second_moment", "covariance", "derivative"]
General = Callable[["GaussianPair", Kind], torch.Tensor]

# A variance below this counts as 0, so that X is its mean; the deviation stays above 0, to be divided by.
LEAST_VARIANCE = 1e-280


def deviation(variance: torch.Tensor) -> torch.Tensor:
    """Return the standard deviation, kept just above 0; its derivative is 0 where the variance is."""
    return torch.sqrt(variance.clamp(min=LEAST_VARIANCE))


@dataclass(frozen=True)
class GaussianPair:
    """Means, variances and correlation of two Gaussians: checked float64 tensors of one shape.

    `centred` says that both means are zero by construction, which allows shorter formulas.
    """

    mean: tuple[torch.Tensor, torch.Tensor]
    variance: tuple[torch.Tensor, torch.Tensor]
    rho: torch.Tensor
    centred: bool = False

    @property
    def deviation(self) -> tuple[torch.Tensor, torch.Tensor]:
        """The standard deviations."""
        return deviation(self.variance[0]), deviation(self.variance[1])

    @property
    def scale(self) -> torch.Tensor:
        """sqrt(v1 v2)."""
        return self.deviation[0] * self.deviation[1]

    @property
    def covariance(self) -> torch.Tensor:
        """sqrt(v1 v2) rho."""
        return self.scale * self.rho

    @property
    def threshold(self) -> tuple[torch.Tensor, torch.Tensor]:
        """The means in units of the deviations."""
        return self.mean[0] / self.deviation[0], self.mean[1] / self.deviation[1]

    def conditional_variance(self) -> torch.Tensor:
        """v1 v2 (1 - rho^2)."""
        return self.variance[0] * self.variance[1] * (1 - self.rho) * (1 + self.rho)
