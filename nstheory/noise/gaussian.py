"""Gaussian noise: standard normal X, and its copy Y = rho X + sqrt(1 - rho^2) Z of correlation rho, with Z a fresh X."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from nstheory.errors import ArgumentError


def normal(
    shape: tuple[int, ...],
    generator: torch.Generator,
    *,
    dtype: torch.dtype = torch.float32,
    out: Tensor | None = None,
) -> Tensor:
    """Return independent standard normal numbers of that shape, on the generator's device, or in the memory of `out`."""
    return torch.randn(shape, generator=generator, dtype=dtype, device=generator.device, out=out)


def fresh_part(rho: float) -> float:
    """Return sqrt(1 - rho^2), the factor of Z; raises ArgumentError unless rho is in [-1, 1]."""
    if not -1.0 <= rho <= 1.0:  # nan fails too
        raise ArgumentError(f"rho = {rho!r} is no correlation; allowed is [-1, 1]")
    return math.sqrt(1.0 - rho * rho)


def noisy_copy_(z: Tensor, x: Tensor, rho: float) -> Tensor:
    """Return rho x + sqrt(1 - rho^2) z in the memory of z; both of one shape, rho in [-1, 1]."""
    return z.mul_(fresh_part(rho)).add_(x, alpha=rho)


def normal_pair(
    shape: tuple[int, ...], rho: float, generator: torch.Generator, *, out: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Return (X, Y), each standard normal of that shape in float32, with correlation rho in [-1, 1] entry by entry.

    out   [2, *shape] to draw into: fresh memory costs as much as the numbers themselves
    """
    x, z = normal((2, *shape), generator, out=out)
    return x, noisy_copy_(z, x, rho)


def gaussian_noise(
    e: Tensor, rho: float, *, generator: torch.Generator, fixed: Tensor | None = None, scale: float | None = None
) -> Tensor:
    """Return rho e + sqrt(1 - rho^2) s Z with Z standard normal: second moment and scale of e are kept.

    e           [..., width]; the gradient flows through the first term
    rho         correlation, in [-1, 1]; 1 changes nothing
    generator   the only source of randomness, drawn from on its device in float32
    fixed       bool [...], True where a vector stays as it is and does not enter s
    scale       s; None: the root mean square of the entries of e that are not fixed, held constant

    Source: Gaussian noise operator, O'Donnell, "Analysis of Boolean Functions", Definition 11.12.

    The result has the shape of e. Raises ArgumentError for |rho| > 1.

    >>> from nstheory.nn import gaussian_noise
    >>> gaussian_noise(torch.ones(2, 3), 0.9, generator=torch.Generator().manual_seed(0)).shape
    torch.Size([2, 3])
    """
    z = normal(e.shape, generator).to(e.device, e.dtype)
    if scale is None:
        square = e.detach().float().square()
        moving = None if fixed is None else ~fixed.unsqueeze(-1)  # [..., 1]
        mean = square.mean() if moving is None else (square * moving).sum() / (moving.sum().clamp(min=1) * e.shape[-1])
        s: Tensor | float = mean.sqrt().to(e.dtype)
    else:
        s = scale
    noisy = rho * e + fresh_part(rho) * s * z
    return noisy if fixed is None else torch.where(fixed.unsqueeze(-1), e, noisy)


def sobol_normals(count: int, exponent: int, seed: int) -> Tensor:
    """Return 2^exponent scrambled Sobol points as normal quantiles, [2^exponent, count] in float64.

    Any two of the points depend on each other; another seed gives another, independent scrambling.
    """
    engine = torch.quasirandom.SobolEngine(count, scramble=True, seed=seed)
    points = engine.draw_base2(exponent, dtype=torch.float64)
    # 0 is a possible coordinate and has no normal quantile; half a step moves all points inside (0, 1).
    return torch.special.ndtri(points.clamp(2.0**-54, 1 - 2.0**-53))
