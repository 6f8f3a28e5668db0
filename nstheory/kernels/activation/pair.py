"""Two Gaussians of any means and variances, and the type of a formula for the moments of a function of them.

A variance of 0 is a constant. What is divided by a deviation is so only where the deviation is not 0, and the square
root keeps its infinite slope there: formulas of v1, v2 and c = sqrt(v1 v2) rho that are smooth have the right gradient.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Literal

import torch

from nstheory.kernels.numerics.constants import gauss_legendre
from nstheory.kernels.numerics.elementwise import Pointwise

Kind = Literal["second_moment", "covariance", "derivative"]
General = Callable[["GaussianPair", Kind], torch.Tensor]

# A standard normal exceeds this with a probability below 1e-600: thresholds beyond are brought here.
FAR = 55.0
# Below this deviation f(X) - E f(X) is lost in the rounding of f(X), and the covariance is the integral of its derivative in rho;
# the integrand is a polynomial of degree 7 there, as near as a function goes that bends on a scale of a hundred deviations.
SMALL, LOST, PRICE_NODES = 1e-3, 1e-12, 4
# A mean from which on tanh or sigmoid is nearer to its limit than to the middle.
SATURATED = 2.0


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


def readable(pair: GaussianPair) -> bool:
    """Return whether the values can be looked at: not in a compiled graph, not of meta tensors, not under torch.func."""
    tensors = (*pair.mean, *pair.variance, pair.rho)
    hidden = (one.is_meta or torch._C._functorch.is_functorch_wrapped_tensor(one) for one in tensors)
    return not torch.compiler.is_compiling() and not any(hidden)


def with_variances(pair: GaussianPair, change: Callable[[torch.Tensor], torch.Tensor]) -> GaussianPair:
    """Return the pair with other variances, tied where they were."""
    first = change(pair.variance[0])
    return replace(pair, variance=(first, first if pair.tied else change(pair.variance[1])))


def picked(pair: GaussianPair, mask: torch.Tensor) -> GaussianPair:
    """Return the entries of a pair at which a mask is True, in a row."""
    parts = {one.name: getattr(pair, one.name) for one in fields(pair)}
    first = pair.variance[0][mask]
    parts["variance"] = (first, first if pair.tied else pair.variance[1][mask])
    return GaussianPair(**parts | {"mean": tuple(m[mask] for m in pair.mean), "rho": pair.rho[mask]})


def steady(general: General) -> General:
    """Return the formula with a covariance that keeps its relative accuracy at small deviations, and is 0 for a constant.

    There it is rho int_0^1 D(rho t) dt with D(r) = sqrt(v1 v2) E f'(X) f'(Y) at correlation r (Price's theorem).
    """

    def formula(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        small = by_slopes(pair, 0) | by_slopes(pair, 1)
        if kind != "covariance" or (readable(pair) and not bool(small.any())):
            return general(pair, kind)
        if readable(pair):  # each entry by its own formula, which may refuse what the other takes
            if bool(small.all()):
                return _integrated(general, pair)
            value = torch.zeros_like(pair.rho).masked_scatter(small, _integrated(general, picked(pair, small)))
            return value.masked_scatter(~small, general(picked(pair, ~small), kind))
        few = with_variances(pair, lambda v: torch.where(small, v, SMALL**2 / 4))
        rest = with_variances(pair, lambda v: torch.where(small, 0.1, v))
        return torch.where(small, _integrated(general, few), general(rest, kind))

    return formula


def reflected(general: General, lower: General) -> General:
    """Return the formula of f with a covariance that keeps its relative accuracy where f saturates on either side.

    `lower` is that of h(x) = f(x) - f(-oo) = f(oo) - f(-x), written so that h is accurate where it is small: a variable beyond
    0 is turned round.
    """

    def formula(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        far = torch.maximum(*(mean.detach().abs() for mean in pair.mean)) > SATURATED
        if kind != "covariance" or (readable(pair) and not bool(far.any())):
            return general(pair, kind)
        if not readable(pair):
            return torch.where(far, _turned(lower, pair), general(pair, kind))
        value = torch.zeros_like(pair.rho).masked_scatter(far, _turned(lower, picked(pair, far)))
        return value if bool(far.all()) else value.masked_scatter(~far, general(picked(pair, ~far), kind))

    return formula


def _turned(lower: General, pair: GaussianPair) -> torch.Tensor:
    signs = [torch.where(mean.detach() > 0, -1.0, 1.0).to(mean) for mean in pair.mean]
    both = signs[0] * signs[1]
    mean = (signs[0] * pair.mean[0], signs[1] * pair.mean[1])
    return both * lower(replace(pair, mean=mean, rho=both * pair.rho), "covariance")


def by_slopes(pair: GaussianPair, side: int) -> torch.Tensor:
    """Return where the deviation is small as such, or beside a mean that leaves few digits to it: `steady` goes by slopes there."""
    spread = torch.sqrt(pair.variance[side].detach())
    return spread < (LOST * pair.mean[side].detach().abs()).clamp(min=SMALL)


def _integrated(general: General, pair: GaussianPair) -> torch.Tensor:
    total = torch.zeros_like(pair.rho)
    for node, weight in zip(*gauss_legendre(PRICE_NODES), strict=True):
        total = total + weight * general(replace(pair, rho=node * pair.rho), "derivative")
    return pair.rho * total


def homogeneous(pair: GaussianPair) -> GaussianPair:
    """Return the pair over its deviations; f(X), f(Y) keep their correlation for a positively homogeneous f."""
    one = torch.ones_like(pair.rho)
    return GaussianPair(pair.threshold, (one, one), pair.rho, pair.centred, True)


def _threshold(mean: torch.Tensor, spread: torch.Tensor) -> torch.Tensor:
    near = (mean.abs() < FAR * spread) & (spread > 0)
    inside = torch.where(near, mean, 0.0) / torch.where(near, spread, 1.0)
    return torch.where(near, inside, FAR * torch.sign(mean.detach()))
