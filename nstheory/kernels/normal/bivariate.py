"""The bivariate normal distribution function with relative accuracy in the tails, and the moments built on it.

For standard normal X, Y with correlation r these are, with h and k as thresholds *below which* the sign is flipped:

    cdf(h, k; r)          = P(X < h, Y < k) = P(X > -h, Y > -k) = Phi2(h, k; r)
    excess(h, k; r)       = Phi2(h, k; r) - Phi(h) Phi(k)
    relu(h, k; r)         = E (X + h)_+ (Y + k)_+
    relu_excess(h, k; r)  = E (X + h)_+ (Y + k)_+ - E (X + h)_+ E (Y + k)_+
    half(h, k; r)         = E 1[X > -h] (Y + k)_+

Each is a known end value plus integrals of one sign (see `orthant`); each derivative is another of them.
"""

from __future__ import annotations

from typing import Any

import torch

from nstheory.kernels.normal.orthant import COINCIDE, integrals
from nstheory.kernels.normal.segment import segment_moments, segment_probability
from nstheory.kernels.normal.univariate import (
    DENSITY,
    DISTRIBUTION,
    POSITIVE_MEAN,
    density,
    distribution,
    lower_tail,
    positive_mean,
)
from nstheory.kernels.numerics.admission import Real, common, correlations, not_nan
from nstheory.kernels.numerics.elementwise import align, finite_product

# Entries of one block; smaller ones spend more on fixed costs, larger ones leave the cache.
BLOCK = 2**15
# Smallest conditional deviation that is divided by; its square and inverse square are still representable.
TINY = 1e-100


def bivariate_normal_cdf(h: Real, k: Real, rho: Real) -> torch.Tensor:
    """Return P(X < h, Y < k) for standard normal X, Y with correlation rho, element-wise with broadcasting.

    The relative error is at most 3e-15 (1 - log(value)) down to underflow, which is about what rounding h and k in their
    last place changes. h and k may be infinite, rho may be +-1. Differentiable to any order; float32 in gives float32
    out, computed in float64. Raises ArgumentError for nan, for |rho| > 1 by more than rounding, and for tensors on
    different devices.

    The result has the broadcast shape. Source: Plackett (1954), claim activation.step at the origin.

    >>> nst.bivariate_normal_cdf(0.0, 0.0, torch.tensor([-1.0, 0.0, 0.5, 1.0]))
    tensor([0.0000, 0.2500, 0.3333, 0.5000])
    """
    (x, y, r), dtype = common((h, k, rho), ("h", "k", "rho"))
    return cdf(not_nan(x, "h"), not_nan(y, "k"), correlations(r, "rho", dtype)).to(dtype)


def cdf(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return Phi2(h, k; r) for checked float64 tensors of one shape."""
    return _Orthant.apply(h, k, r, "cdf")


def excess(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return Phi2(h, k; r) - Phi(h) Phi(k), relatively accurate also as r tends to 0."""
    return _Orthant.apply(h, k, r, "excess")


def relu(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return E (X + h)_+ (Y + k)_+."""
    return _Orthant.apply(h, k, r, "relu")


def relu_excess(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return Cov((X + h)_+, (Y + k)_+)."""
    return _Orthant.apply(h, k, r, "relu_excess")


def half(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return E 1[X > -h] (Y + k)_+, the derivative of `relu` in h."""
    return _Orthant.apply(h, k, r, "half")


def conditional(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return s = sqrt(1 - r^2) and (k - r h)/s, the threshold of Y given X = h; differentiable also at r = +-1."""
    s = torch.sqrt(((1 - r) * (1 + r)).clamp(min=TINY * TINY))
    return s, (k - r * h) / s


def bivariate_density(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return phi2(h, k; r) = phi(h) phi((k - r h)/s)/s; at r = +-1 zero, or infinite where h = r k."""
    # Start from the larger argument, so that the product does not underflow before its time.
    swap = k.abs() > h.abs()
    first, second = torch.where(swap, k, h), torch.where(swap, h, k)
    s, threshold = conditional(first, second, r)
    value = DENSITY(first) * DENSITY(threshold) / s
    return torch.where((s <= TINY) & (second == r * first), torch.inf, value)


def _forward(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor, kind: str) -> torch.Tensor:
    if kind == "cdf":
        tail_h, tail_k = lower_tail(h), lower_tail(k)
        below_h, below_k = torch.where(h < 0, tail_h, 1 - tail_h), torch.where(k < 0, tail_k, 1 - tail_k)
        start = torch.where(r < 0, segment_probability(h, k, tail_h, tail_k), below_h * below_k)
        return torch.minimum(start + integrals(h, k, r).mass, torch.minimum(below_h, below_k))
    if kind == "excess":
        flip = torch.where(r < 0, -1.0, 1.0).to(r.dtype)
        return flip * integrals(h, flip * k, r.abs()).mass
    if kind == "relu_excess":
        flip = torch.where(r < 0, -1.0, 1.0).to(r.dtype)
        moment = integrals(h, flip * k, r.abs(), moment=True).moment
        assert moment is not None
        near = r * distribution(h) * distribution(k) + moment
        product = positive_mean(h) * positive_mean(k)
        # For r < 0 the two terms have opposite signs; where little is left of the product, subtract from it instead.
        far = _forward(h, k, r, "relu") - product
        return torch.where((r < 0) & (far < -0.5 * product), far, near)
    positive = r >= 0
    if kind == "relu":
        both, _, _, mass = segment_moments(h, k)
        moment = integrals(h, k, r, moment=True).moment
        assert moment is not None
        above = positive_mean(h) * positive_mean(k) + r * distribution(h) * distribution(k)
        return torch.where(positive, above, both + (1 + r) * mass) + moment
    _, _, of_k, _ = segment_moments(h, k)
    slope = integrals(h, k, r, slopes=True).slope_h
    assert slope is not None
    above = distribution(h) * positive_mean(k) + r * density(h) * distribution(k)
    step = torch.heaviside(torch.where((h + k).abs() < COINCIDE, 0.0, h + k), h.new_tensor(0.5))
    return torch.where(positive, above, of_k + (1 + r) * density(h) * step) + slope


def _blocks(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor, kind: str) -> torch.Tensor:
    if torch.compiler.is_compiling() or r.device.type != "cpu" or r.numel() <= BLOCK:
        return _forward(h, k, r, kind)
    flat = [t.reshape(-1) for t in (h, k, r)]
    result = torch.empty_like(flat[2])
    for start in range(0, result.numel(), BLOCK):
        stop = start + BLOCK
        result[start:stop] = _forward(flat[0][start:stop], flat[1][start:stop], flat[2][start:stop], kind)
    return result.view(r.shape)


class _Orthant(torch.autograd.Function):
    @staticmethod
    def forward(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor, kind: str) -> torch.Tensor:
        return _blocks(h, k, r, kind)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: torch.Tensor) -> None:
        *tensors, ctx.kind = inputs
        ctx.save_for_backward(*tensors)

    @staticmethod
    def backward(ctx: Any, *grads: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        h, k, r = ctx.saved_tensors
        slopes = [
            slope if needed else None for slope, needed in zip(_SLOPES[ctx.kind], ctx.needs_input_grad, strict=False)
        ]
        return (*(None if slope is None else finite_product(grads[0], slope(h, k, r)) for slope in slopes), None)

    @staticmethod
    def vmap(info: Any, in_dims: tuple[Any, ...], h: Any, k: Any, r: Any, kind: str) -> tuple[torch.Tensor, int]:
        return _Orthant.apply(*align(info, in_dims[:3], (h, k, r)), kind), 0


def _cdf_slope(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    return DENSITY(h) * DISTRIBUTION(conditional(h, k, r)[1])


def _excess_slope(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    return DENSITY(h) * (DISTRIBUTION(conditional(h, k, r)[1]) - DISTRIBUTION(k))


def _relu_excess_slope(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    return half(h, k, r) - DISTRIBUTION(h) * POSITIVE_MEAN(k)


def _half_slope(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    s, threshold = conditional(h, k, r)
    return DENSITY(h) * s * POSITIVE_MEAN(threshold)


# Derivatives in h, k and r of each kind.
_SLOPES = {
    "cdf": (_cdf_slope, lambda h, k, r: _cdf_slope(k, h, r), bivariate_density),
    "excess": (_excess_slope, lambda h, k, r: _excess_slope(k, h, r), bivariate_density),
    "relu": (half, lambda h, k, r: half(k, h, r), cdf),
    "relu_excess": (_relu_excess_slope, lambda h, k, r: _relu_excess_slope(k, h, r), cdf),
    "half": (_half_slope, cdf, _cdf_slope),
}
