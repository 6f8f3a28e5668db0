"""Noise on part of the tokens: moments of two softmaxes whose tokens come in groups, each of a correlation of its own.

Group j has n_j tokens, of pair correlation r_j. With F_j, and the means of `softmax_moments`, of one token of group j,

    E sum over group j of A_k A'_k = n_j integral of E_j[u e^-u u' e^-u'] F/F_j,    F = prod_j F_j^n_j,

and a double sum over different tokens is the product of the sums over j of n_j E_j[...]/F_j, less the terms of one token twice. The
cost grows with the number of groups and not with that of tokens.

A layer with random weights, noise of correlation rho on m of n tokens: a row that is one of the m compares the tokens with a direction
of cosine c = rho to the one before, every other row with the same, c = 1. Tokens of the two groups have r = c rho and r = c, and

    Stab/|v|^2 = rho o_noisy + o_others + c m_n/d,        averaged over the rows, to leading order in 1/d.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch

from nstheory.kernels.attention.softmax_moments import (
    FULL,
    Conditional,
    Precision,
    normal_lattice,
    plain_functions,
    scale_lattice,
)

# A number of tokens, and the correlation of each with its noisy copy's logit.
Group = tuple[int, torch.Tensor]


def part_noise_stability(n: int, noisy: int, d: int, rho: torch.Tensor, sigma: torch.Tensor) -> torch.Tensor:
    """Return Stab/|v|^2 of a row, averaged over all n, where `noisy` of the tokens are shaken; 0-d tensors, sigma finite."""
    total = torch.zeros_like(rho)
    for rows, cosine in ((noisy, rho), (n - noisy, torch.ones_like(rho))):
        if rows:
            overlaps, alignment = group_moments([(noisy, cosine * rho), (n - noisy, cosine)], sigma)
            total = total + rows / n * (rho * overlaps[0] + overlaps[1] + cosine * alignment / d)
    return total


def group_moments(
    groups: Sequence[Group], sigma: torch.Tensor, precision: Precision = FULL
) -> tuple[list[torch.Tensor], torch.Tensor]:
    """Return E sum_k A_k A'_k over each group, and E (sum_k A_k z_k)(sum_k A'_k z'_k); an empty group has 0."""
    n, spread = sum(count for count, _ in groups), float(sigma.detach())
    z = normal_lattice(n, spread, precision)
    t = scale_lattice(n, spread, None, precision)
    x = plain_functions(t, sigma, z)
    log_all = torch.zeros(len(t), len(t), dtype=torch.float64)
    parts = []
    for count, r in groups:
        if not count:
            parts.append(None)
            continue
        y = Conditional(t, sigma, z, r)
        gone = (x.miss @ y.density)[:, None] + y.miss @ y.density - (x.miss * y.density) @ y.miss.T
        log_one = torch.log1p(-gone.clamp(max=1 - 2.0**-53))
        log_all = log_all + count * log_one
        alone_x, alone_y = (x.hit * z) @ y.density, y.hit_z @ y.density
        both, moving = (x.hit * y.density) @ y.hit.T, (x.hit * z * y.density) @ y.hit_z.T
        z_x = alone_x[:, None] - (x.hit * z * y.density) @ y.miss.T
        z_y = alone_y - (x.miss * y.density) @ y.hit_z.T
        parts.append((count, log_one, both, moving, z_x, z_y))
    weight = float(t[1] - t[0]) ** 2
    overlaps, alignment = [], torch.zeros_like(sigma)
    left = right = torch.zeros_like(log_all)
    for part in parts:
        if part is None:
            overlaps.append(torch.zeros_like(sigma))
            continue
        count, log_one, both, moving, z_x, z_y = part
        once, twice = torch.exp(log_all - log_one), torch.exp(log_all - 2 * log_one)
        overlaps.append(weight * count * (both * once).sum())
        alignment = alignment + weight * count * (moving * once - z_x * z_y * twice).sum()
        # Half of F each, so that neither side overflows where F_j is small.
        left, right = (
            side + count * one * torch.exp(log_all / 2 - log_one) for side, one in ((left, z_x), (right, z_y))
        )
    return overlaps, alignment + weight * (left * right).sum()
