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

from nstheory.kernels.activation.arc_cosine import OriginDensity
from nstheory.kernels.normal.orthant import COINCIDE, FAR, integrals
from nstheory.kernels.normal.segment import SHORT_NODES, segment_moments, segment_probability
from nstheory.kernels.normal.univariate import (
    DENSITY,
    DISTRIBUTION,
    POSITIVE_MEAN,
    density,
    distribution,
    lower_tail,
    positive_mean,
)
from nstheory.kernels.numerics.admission import Real, common, correlations, not_nan, precision
from nstheory.kernels.numerics.constants import gauss_legendre
from nstheory.kernels.numerics.elementwise import align, differentiable, finite_product

# Entries of one block; smaller ones spend more on fixed costs, larger ones leave the cache.
BLOCK = 2**15
# Smallest conditional deviation that is divided by; its square and inverse square are still representable.
TINY = 1e-100
# Stands for a density that underflows, where it multiplies what is infinite.
SMALL = 1e-300


def bivariate_normal_cdf(h: Real, k: Real, rho: Real) -> torch.Tensor:
    """Return P(X < h, Y < k) for standard normal X, Y with correlation rho, element-wise with broadcasting.

    The relative error is at most 3e-15 (1 - log(value)) down to underflow, which is about what rounding h and k in their
    last place changes. h and k may be infinite, with derivatives 0 in the infinite one; rho may be +-1. Differentiable to
    any order in both modes; float32 in gives float32 out, computed in float64. Raises ArgumentError for nan, for
    |rho| > 1 by more than rounding, and for tensors on different devices.

    The result has the broadcast shape. Source: Plackett (1954), claim activation.step at the origin.

    >>> nst.bivariate_normal_cdf(0.0, 0.0, torch.tensor([-1.0, 0.0, 0.5, 1.0]))
    tensor([0.0000, 0.2500, 0.3333, 0.5000])
    """
    (x, y, r), dtype = common((h, k, rho), ("h", "k", "rho"))
    x, y = not_nan(x, "h").clamp(-FAR, FAR), not_nan(y, "k").clamp(-FAR, FAR)
    return cdf(x, y, correlations(r, "rho", precision(rho))).to(dtype)


def cdf(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return Phi2(h, k; r) for checked float64 tensors of one shape."""
    return _orthant(h, k, r, "cdf")


def excess(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return Phi2(h, k; r) - Phi(h) Phi(k), relatively accurate also as r tends to 0."""
    return _orthant(h, k, r, "excess")


def relu(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return E (X + h)_+ (Y + k)_+."""
    return _orthant(h, k, r, "relu")


def relu_excess(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return Cov((X + h)_+, (Y + k)_+)."""
    return _orthant(h, k, r, "relu_excess")


def half(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return E 1[X > -h] (Y + k)_+, the derivative of `relu` in h."""
    return _orthant(h, k, r, "half")


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
    # exp(-h^2/2) / (2 pi sqrt(1 - r^2)) there, in r with derivatives that are infinite, too.
    on_line = OriginDensity()(r) * (-0.5 * first * first).exp().clamp(min=SMALL)
    return torch.where((s <= TINY) & (second == r * first) & (first.abs() < FAR), on_line, value)


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
        return _orthant(*align(info, in_dims[:3], (h, k, r)), kind), 0


def _push(ctx: Any, *tangents: torch.Tensor | None) -> torch.Tensor:
    terms = [
        finite_product(tangent, slope(*ctx.saved_tensors))
        for slope, tangent in zip(_SLOPES[ctx.kind], tangents, strict=False)
        if tangent is not None
    ]
    return sum(terms[1:], start=terms[0])


_orthant = differentiable(_Orthant, _push)


def _cdf_slope(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    return DENSITY(h) * DISTRIBUTION(conditional(h, k, r)[1])


def _excess_slope(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    return DENSITY(h) * _difference(k, conditional(h, k, r)[1], _moved(h, k, r))


def _moved(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return (k - r h)/s - k without cancellation for small r."""
    s, _ = conditional(h, k, r)
    return r * (k * r / (1 + s) - h) / s


def _difference(start: torch.Tensor, end: torch.Tensor, step: torch.Tensor) -> torch.Tensor:
    """Return Phi(end) - Phi(start), end = start + step, relatively accurate for small steps as well."""
    flip = torch.where(start > 0, -1.0, 1.0).to(start)
    far = flip * (DISTRIBUTION(flip * end) - DISTRIBUTION(flip * start))
    small = step.detach().abs() * (start.detach().abs() + 1) < 0.5
    inside, near = torch.where(small, step, 0.0), torch.zeros_like(step)
    for node, weight in zip(*gauss_legendre(SHORT_NODES), strict=True):
        near = near + weight * DENSITY(start + node * inside)
    return torch.where(small, near * inside, far)


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
