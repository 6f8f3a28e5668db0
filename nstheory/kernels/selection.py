"""How often two noisy rows of hard attention select the same token: s_n(rho).

The two rows of logits are correlated Gaussians of correlation r = rho^2, and s_n is the probability that they have their
largest entry at the same place,

    s_n = n integral of phi2(x, y; r) Phi2(x, y; r)^(n-1) dx dy.

In the coordinates x, y = a sqrt((1 + r)/2) +- b sqrt((1 - r)/2) the density is that of independent a, b, the integrand is
even in b and varies on a scale of order one for every r and n: a fixed Gauss-Legendre rule does.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from scipy.special import ndtri_exp

from nstheory.errors import ArgumentError
from nstheory.kernels import bivariate_normal
from nstheory.kernels.constants import gauss_legendre
from nstheory.kernels.correlation import Real, as_real_tensor, correlations
from nstheory.kernels.normal import lower_tail

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
    Raises ArgumentError for n that is not a positive integer or above 10^9, nan, or |rho| > 1. Source: ours.
    """
    correlation = correlations(as_real_tensor(rho, "rho")).double()
    sizes = _sizes(n, correlation.device)
    sizes, correlation = torch.broadcast_tensors(sizes, correlation)
    flat_n, flat_r = sizes.reshape(-1), correlation.reshape(-1) ** 2
    if not flat_n.numel():
        return flat_r.reshape(correlation.shape)
    parts = [
        _selection(flat_n[start : start + BLOCK], flat_r[start : start + BLOCK])
        for start in range(0, flat_n.numel(), BLOCK)
    ]
    return torch.cat(parts).reshape(correlation.shape)


def _sizes(n: int | torch.Tensor, device: torch.device) -> torch.Tensor:
    if isinstance(n, bool) or not isinstance(n, int | torch.Tensor):
        raise ArgumentError(f"n is {n!r}; give an integer, or a tensor of integers, from 1 to {LARGEST_N}")
    sizes = n if isinstance(n, torch.Tensor) else torch.tensor(n, device=device)
    if sizes.is_floating_point() or sizes.dtype == torch.bool:
        raise ArgumentError(f"n has dtype {sizes.dtype}; integers are needed")
    if sizes.numel() and not (int(sizes.min()) >= 1 and int(sizes.max()) <= LARGEST_N):
        worst = int(sizes.min()) if int(sizes.min()) < 1 else int(sizes.max())
        raise ArgumentError(f"n = {worst} is outside of 1 ... {LARGEST_N}")
    return sizes.double()


def _selection(n: torch.Tensor, r: torch.Tensor) -> torch.Tensor:
    """Return s_n for vectors of n and r = rho^2."""
    inside = (n > 1) & (r < 1)
    safe_n, safe_r = torch.where(inside, n, 2.0)[:, None, None], torch.where(inside, r, 0.5)[:, None, None]
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
    joint = bivariate_normal.cdf(flip * x, flip * y, r_full)
    missing = _upper_tail(x) + _upper_tail(y) - joint
    logarithm = torch.where(flip < 0, torch.log1p(-missing.clamp(max=1 - 2.0**-53)), torch.log(joint.clamp(min=1e-300)))
    exponent = (safe_n - 1) * logarithm - (a * a + b * b) / 2
    weights = (upper - lower) * a_weights * (2 * reach * b_weights)
    value = (n[:, None, None] * weights * torch.exp(exponent)).sum((1, 2)) / (2 * math.pi)
    return torch.where(inside, value, torch.ones_like(value))


def _upper_tail(x: torch.Tensor) -> torch.Tensor:
    """Return P(X > x)."""
    tail = lower_tail(x)
    return torch.where(x > 0, tail, 1 - tail)


def _range(n: torch.Tensor, along: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return where a matters: below, Phi2^(n-1) <= Phi(a along)^(n-1) is negligible; above, the density has fallen."""
    quantile = torch.from_numpy(np.asarray(ndtri_exp((-DROP / (n - 1)).cpu().numpy()))).to(n.device)
    reach = math.sqrt(2 * DROP)
    lower = (quantile / along).clamp(min=-reach)
    # The peak is near sqrt(2 log n) at most, and from there the density falls.
    peak = torch.maximum(lower, torch.zeros_like(lower))
    return lower, torch.sqrt(peak * peak + 2 * DROP)
