"""Gaussian noise: standard normal X, and its copy Y = rho X + sqrt(1 - rho^2) Z of correlation rho, with Z a fresh X."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.noise.generators import given_generator
from nstheory.noise.tokens import broadcast_frozen
from nstheory.numbers import real


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
    fixed       bool that broadcasts to [...], True where a vector stays as it is and does not enter s
    scale       s >= 0; None: the root mean square of the entries of e that are not fixed, held constant

    Source: Gaussian noise operator, O'Donnell, "Analysis of Boolean Functions", Definition 11.12.

    The result has the shape and the dtype of e. Raises ArgumentError for |rho| > 1, an s that is no finite number >= 0, and for
    an e or a `fixed` of another type or shape.

    >>> from nstheory.nn import gaussian_noise
    >>> gaussian_noise(torch.ones(2, 3), 0.9, generator=torch.Generator().manual_seed(0)).shape
    torch.Size([2, 3])
    """
    if not isinstance(e, Tensor) or not e.is_floating_point() or e.ndim == 0:
        found = f"a tensor of {e.dtype}, shape {list(e.shape)}" if isinstance(e, Tensor) else type(e).__name__
        raise ArgumentError(f"e is {found}; it has to be a floating-point tensor [..., width]")
    rho = rho if isinstance(rho, float) else real(rho, "rho")
    fresh = fresh_part(rho)
    z = normal(e.shape, given_generator(generator)).to(e.device, e.dtype)
    stays = None if fixed is None else broadcast_frozen(fixed, e.shape[:-1], "fixed").to(e.device).unsqueeze(-1)
    s = root_mean_square(e.detach(), stays).to(e.dtype) if scale is None else real(scale, "scale", least=0.0)
    noisy = rho * e + fresh * s * z
    return noisy if stays is None else torch.where(stays, e, noisy)


def root_mean_square(e: Tensor, left_out: Tensor | None = None) -> Tensor:
    """Return the root mean square of the entries of e that are not left out, 0 where all are, whatever their size is."""
    wide = e.to(torch.promote_types(e.dtype, torch.float32))
    if left_out is not None:
        wide = wide.masked_fill(left_out, 0.0)
    if not wide.numel():
        return wide.new_zeros(())
    # Squares would leave the range of float32 where the entries do not; a power of 2 as the unit changes no other bit.
    largest = wide.abs().amax()
    unit = torch.where(largest > 0, largest / (2 * torch.frexp(largest)[0]), 1.0)
    square = (wide / unit).float().square()
    mean = square.mean() if left_out is None else square.sum() / ((~left_out).sum().clamp(min=1) * e.shape[-1])
    return mean.sqrt().to(wide.dtype) * unit
