"""Noise on part of the tokens: what a layer with random weights keeps, averaged over the rows.

With noise of correlation rho on m of n tokens, a row that is one of the m compares the tokens with a direction of cosine c = rho to the
one before, every other row with the same, c = 1. Tokens of the two groups have r = c rho and r = c (`grouped_softmax`), and

    Stab/|v|^2 = rho o_noisy + o_others + c m_n/d,        averaged over the rows, to leading order in 1/d.

For a row whose direction is given and stays, attention.part_noise_given_query has it exactly: d - 1 in place of d in front of the overlaps.
"""

from __future__ import annotations

import torch

from nstheory.kernels.attention.grouped_softmax import Group, grouped_moments


def part_noise_stability(n: int, noisy: int, d: int, rho: torch.Tensor, sigma: torch.Tensor) -> torch.Tensor:
    """Return Stab/|v|^2 of a row, averaged over all n, where `noisy` of the tokens are shaken; 0-d tensors, sigma finite."""
    total = torch.zeros_like(rho)
    for rows, cosine in ((noisy, rho), (n - noisy, torch.ones_like(rho))):
        if rows:
            found = grouped_moments([Group(noisy, cosine * rho), Group(n - noisy, cosine)], sigma)
            total = total + rows / n * (rho * found.overlaps[0] + found.overlaps[1] + cosine * found.alignment / d)
    return total
