"""Hard attention: how often two noisy rows select the same token, s_n(rho).

The two rows of logits are correlated Gaussians of correlation r = rho^2, and s_n is the probability that they have their
largest entry at the same place,

    s_n = n integral of phi2(x, y; r) Phi2(x, y; r)^(n-1) dx dy.

In the coordinates x, y = a sqrt((1 + r)/2) +- b sqrt((1 - r)/2) the density is that of independent a, b, the integrand is
even in b and varies on a scale of order one for every r and n: a fixed Gauss-Legendre rule does.
"""

from __future__ import annotations

import math

import torch
from scipy.special import ndtri_exp

from nstheory.errors import ArgumentError
from nstheory.kernels.normal import bivariate
from nstheory.kernels.normal.univariate import DISTRIBUTION, lower_tail
from nstheory.kernels.numerics.admission import Real, as_real_tensor, correlations
from nstheory.kernels.numerics.constants import gauss_legendre
from nstheory.numbers import integer

# exp(-DROP) of the largest value is left out at either end of a; b ends where its density is as small.
DROP = 34.0
NODES_A, NODES_B = 60, 36
LARGEST_N = 10**9
# Arguments of one block, so that memory does not grow with their number.
BLOCK = 64


def selection_probability(n: int | torch.Tensor, rho: Real) -> torch.Tensor:
    """Return s_n(rho) = P(argmax_k z_k = argmax_k z'_k) for n pairs of logits of correlation rho^2, as float64.

    n      number of tokens, an integer or a tensor of integers from 1 to 10^9
    rho    correlation of the noisy tokens in [-1, 1], broadcast with n; only rho^2 matters

    Relative error near 1e-11; differentiable in rho in (-1, 1). 1 for n = 1 and for |rho| = 1, 1/n for rho = 0.
    n = 2: 1 - arccos(rho^2)/pi. Cost: 2160 values of the bivariate normal distribution, whatever n and rho.
    Raises ArgumentError for n that is not a positive integer or above 10^9, nan, or |rho| > 1.
    Source: Frieze and Jerrum (1997), Khot, Kindler, Mossel and O'Donnell (2007); claim attention.selection_probability.

    The result has the broadcast shape.

    >>> nst.selection_probability(torch.tensor([1, 2, 10]), 0.7)
    tensor([1.0000, 0.6630, 0.2884], dtype=torch.float64)
    """
    correlation = correlations(as_real_tensor(rho, "rho")).double()
    return hard_attention(n, correlation**2)[0]


def hard_attention(n: int | torch.Tensor, r: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return s_n and m_n = E max_k z_k max_k z'_k for n pairs of correlation r in [0, 1], a float64 tensor."""
    sizes = integers(n, "n", LARGEST_N).to(device=r.device, dtype=r.dtype)
    shape = broadcast_shape(n=sizes, rho=r)
    sizes, r = sizes.expand(shape), r.expand(shape)
    flat_n, flat_r = sizes.reshape(-1), r.reshape(-1)
    if not flat_n.numel():
        return r.clone(), r.clone()
    blocks = [slice(start, start + BLOCK) for start in range(0, flat_n.numel(), BLOCK)]
    parts = zip(*(_integrals(flat_n[block], flat_r[block]) for block in blocks), strict=True)
    selection, alignment = (torch.cat(part).reshape(r.shape) for part in parts)
    return selection, alignment


def broadcast_shape(**tensors: torch.Tensor) -> torch.Size:
    """Return the common shape; raises ArgumentError with all shapes when there is none."""
    try:
        return torch.broadcast_shapes(*(tensor.shape for tensor in tensors.values()))
    except RuntimeError:
        shown = ", ".join(f"{name} {tuple(tensor.shape)}" for name, tensor in tensors.items())
        raise ArgumentError(f"the shapes of the arguments do not broadcast: {shown}") from None


def integers(value: int | torch.Tensor, name: str, largest: int) -> torch.Tensor:
    """Return a tensor of integers from 1 to `largest`; raises ArgumentError for anything else."""
    sizes = value if isinstance(value, torch.Tensor) else torch.tensor(integer(value, name, least=1, most=largest))
    if sizes.is_floating_point() or sizes.is_complex() or sizes.dtype == torch.bool:
        raise ArgumentError(f"{name} has dtype {sizes.dtype}; integers from 1 to {largest} are needed")
    outside = sizes[(sizes < 1) | (sizes > largest)]
    if outside.numel():
        raise ArgumentError(f"{name} = {int(outside.flatten()[0])} is outside of 1 ... {largest}")
    return sizes


def _integrals(n: torch.Tensor, r: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return s_n and m_n for vectors of n and r."""
    inside = (n > 1) & (r < 1)
    safe_n, safe_r = n.clamp(min=2.0)[:, None, None], torch.where(inside, r, 0.5)[:, None, None]
    along, across = torch.sqrt((1 + safe_r) / 2), torch.sqrt((1 - safe_r) / 2)
    lower, upper = _range(safe_n, along.detach())
    a_nodes, a_weights = (n.new_tensor(values)[:, None] for values in gauss_legendre(NODES_A))
    b_nodes, b_weights = (n.new_tensor(values) for values in gauss_legendre(NODES_B))
    # The lesser of x and y has to exceed the quantile, too.
    reach = ((upper - lower) * along.detach() / across.detach()).clamp(max=math.sqrt(2 * DROP))
    a, b = lower + (upper - lower) * a_nodes, reach * b_nodes
    x, y, r_full = torch.broadcast_tensors(a * along + b * across, a * along - b * across, safe_r)
    # For a > 0 the complement is small and known to relative accuracy: 1 - Phi2(x, y) = Q(x) + Q(y) - Phi2(-x, -y).
    flip = torch.where(a > 0, -1.0, 1.0)
    joint = bivariate.cdf(flip * x, flip * y, r_full)
    missing = _upper_tail(x) + _upper_tail(y) - joint
    logarithm = torch.where(flip < 0, torch.log1p(-missing.clamp(max=1 - 2.0**-53)), torch.log(joint.clamp(min=1e-300)))
    weights = safe_n * (upper - lower) * a_weights * (2 * reach * b_weights) / (2 * math.pi)
    same = weights * torch.exp((safe_n - 1) * logarithm - (a * a + b * b) / 2)
    # The largest of z at one token, the largest of z' at another; phi(x) phi(y) dx dy in the coordinates a, b.
    others = DISTRIBUTION(a * across - b * along) * DISTRIBUTION(a * across + b * along)
    decay = (a * a * (1 + safe_r) + b * b * (1 - safe_r)) / 2
    apart = weights * (safe_n - 1) * others * 2 * along * across * torch.exp((safe_n - 2) * logarithm - decay)
    selection, alignment = same.sum((1, 2)), (x * y * (same + apart)).sum((1, 2))
    return (
        torch.where(inside, selection, torch.ones_like(selection)),
        torch.where(inside, alignment, torch.where(n > 1, _square_of_largest(n), r)),
    )


def _square_of_largest(n: torch.Tensor) -> torch.Tensor:
    """Return E max_k z_k^2 = n integral of x^2 phi(x) Phi(x)^(n-1), what m_n is at r = 1."""
    lower, upper = _range(n.clamp(min=2.0)[:, None], torch.ones_like(n)[:, None])
    nodes, weights = (n.new_tensor(values) for values in gauss_legendre(NODES_A))
    x = lower + (upper - lower) * nodes
    survive = torch.exp((n[:, None] - 1) * torch.log1p(-_upper_tail(x).clamp(max=1 - 2.0**-53)) - x * x / 2)
    return n * ((upper - lower) * weights * x * x * survive).sum(1) / math.sqrt(2 * math.pi)


def _upper_tail(x: torch.Tensor) -> torch.Tensor:
    """Return P(X > x)."""
    tail = lower_tail(x)
    return torch.where(x > 0, tail, 1 - tail)


def _range(n: torch.Tensor, along: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return where a matters: below, Phi2^(n-1) <= Phi(a along)^(n-1) is negligible; above, the density has fallen."""
    # By way of plain numbers, because transforms wrap tensors in what NumPy cannot read.
    quantile = n.new_tensor([float(ndtri_exp(-DROP / (count - 1))) for count in n.flatten().tolist()]).view(n.shape)
    reach = math.sqrt(2 * DROP)
    lower = (quantile / along).clamp(min=-reach)
    # The peak is near sqrt(2 log n) at most, and from there the density falls.
    peak = torch.maximum(lower, torch.zeros_like(lower))
    return lower, torch.sqrt(peak * peak + 2 * DROP)
