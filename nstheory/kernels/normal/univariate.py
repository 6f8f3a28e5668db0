"""The normal density, distribution and positive-part mean, with small *relative* error far into the lower tail.

Phi(x) and M(x) = E (Z + x)_+ = x Phi(x) + phi(x) fall like exp(-x^2/2). That factor is formed from an exact square, and
what multiplies it (a scaled erfc, a continued fraction) has no cancellation.
"""

from __future__ import annotations

import math

import torch

from nstheory.kernels.activation.power_series import SPLIT
from nstheory.kernels.numerics.elementwise import Chain

# From here down M is taken from the continued fraction, which has converged after the given number of terms.
FRACTION_BELOW = -2.5
FRACTION_TERMS = 72


def gauss_factor(x: torch.Tensor) -> torch.Tensor:
    """Return exp(-x^2/2) to about one unit in the last place, also where x^2 is large."""
    x = x.clamp(-1e3, 1e3)  # 0 long before; far beyond, the second factor would overflow
    scaled = SPLIT * x
    high = (scaled - (scaled - x)).detach()  # 26 bits, so its square is exact
    return torch.exp(-0.5 * high * high) * torch.exp(-0.5 * (x - high) * (x + high))


def density(x: torch.Tensor) -> torch.Tensor:
    """Return phi(x)."""
    return gauss_factor(x) / math.sqrt(2 * math.pi)


def lower_tail(x: torch.Tensor) -> torch.Tensor:
    """Return Phi(-|x|), relative error a few 1e-16 down to underflow."""
    size = x.abs()
    far = torch.special.erfcx(size.clamp(min=1.0) * math.sqrt(0.5)) * gauss_factor(x)
    return 0.5 * torch.where(size > 1.0, far, torch.special.erfc(size * math.sqrt(0.5)))


def distribution(x: torch.Tensor) -> torch.Tensor:
    """Return Phi(x), relative error a few 1e-16 down to underflow."""
    tail = lower_tail(x)
    return torch.where(x < 0, tail, 1 - tail)


def positive_mean(x: torch.Tensor) -> torch.Tensor:
    """Return M(x) = E max(Z + x, 0) = x Phi(x) + phi(x), relative error at most about 4e-15.

    Far down, M(-y) = phi(y) R_0 R_1 with R_n = 1/(y + (n + 1) R_(n+1)): ratios of the repeated integrals of Phi.
    """
    y = (-x).clamp(min=-FRACTION_BELOW)
    ratio = torch.reciprocal(y)
    for n in range(FRACTION_TERMS, 1, -1):
        ratio = torch.add(y, ratio, alpha=n).reciprocal()
    first = 1 / (y + ratio)  # R_0, Mills' ratio
    near = x * distribution(x) + density(x)
    return torch.where(x < FRACTION_BELOW, density(x) * first * ratio, near)


DENSITY = Chain((density,))
DISTRIBUTION = Chain((distribution, density))
POSITIVE_MEAN = Chain((positive_mean, distribution, density))
