"""Moments of the standard normal on the segment from -h to k: what correlation -1 leaves of the orthant h, k.

At correlation -1, Y = -X, so (X > -h, Y > -k) is -h < X < k, empty unless h + k > 0. Differences of Phi would cancel
when the segment is short or far out; integrating the density over it does not.
"""

from __future__ import annotations

import math
from typing import Any

import torch

from nstheory.kernels.normal.univariate import gauss_factor
from nstheory.kernels.numerics.constants import FEW, gauss_legendre

# Nodes for a segment on which the density varies by at most e, and for a whole one.
SHORT_NODES = 6
NODES = 48
# Beyond this many units of x^2/2 from its largest value the density is left out.
DROP = 39.0


def segment_probability(h: torch.Tensor, k: torch.Tensor, tail_h: torch.Tensor, tail_k: torch.Tensor) -> torch.Tensor:
    """Return P(-h < X < k) = max(Phi(k) - Phi(-h), 0) without cancellation, given Phi(-|h|) and Phi(-|k|)."""
    total = h + k
    # With both positive it is 1 minus two tails; otherwise the difference of two tails on the same side.
    direct = torch.where((h > 0) & (k > 0), 1 - (tail_h + tail_k), (tail_h - tail_k).abs())
    near, middle = total.clamp(-0.5, 0.5), 0.5 * (k.clamp(-100, 100) - h.clamp(-100, 100))
    short = torch.zeros_like(h)
    nodes, weights = gauss_legendre(SHORT_NODES)
    for node, weight in zip(nodes, weights, strict=True):
        offset = near * (node - 0.5)  # exp(-(m + o)^2/2) with the large m^2 split off
        short = short + weight * torch.exp(-offset * (middle + 0.5 * offset))
    short = short * gauss_factor(middle) * near / math.sqrt(2 * math.pi)
    value = torch.where(total * (middle.abs() + 1) < 0.5, short, direct)
    return torch.where(total > 0, value, 0.0)


def segment_moments(h: torch.Tensor, k: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return E over the segment of (X + h)(k - X), (X + h), (k - X) and 1; zeros when it is empty."""
    together = torch.compiler.is_compiling() or h.numel() <= FEW
    if (
        together
    ):  # all nodes in a trailing dimension, for the compiler to fuse, or because a call costs more than it does
        h, k = h[..., None], k[..., None]
    # The density is largest at the point nearest to 0; from there it falls below exp(-DROP) at `far`.
    nearest = torch.where(h < 0, -h, torch.where(k < 0, k, 0.0)).clamp(-100, 100)
    far = torch.sqrt(nearest * nearest + 2 * DROP)
    lower, upper = torch.maximum(-h, -far), torch.minimum(k, far)
    length = (upper - lower).clamp(min=0)
    length = torch.where((lower == -h) & (upper == k), (h + k).clamp(min=0), length)
    left, right = torch.where(lower == -h, 0.0, lower + h), torch.where(upper == k, 0.0, k - upper)

    def terms(node: Any, weight: Any) -> tuple[torch.Tensor, ...]:
        up, down = left + length * node, right + length * (1 - node)
        # Measure x from the nearer end, so that the exponent relative to `nearest` is exact there.
        step = torch.where(h < 0, length * node, torch.where(k < 0, -length * (1 - node), lower + length * node))
        value = weight * length * torch.exp(-step * (nearest + 0.5 * step))
        return up * down * value, up * value, down * value, value

    nodes, weights = gauss_legendre(NODES)
    if together:
        totals = [term.sum(-1, keepdim=True) for term in terms(h.new_tensor(nodes), h.new_tensor(weights))]
    else:
        totals = [torch.zeros_like(h) for _ in range(4)]
        for node, weight in zip(nodes, weights, strict=True):
            for total, term in zip(totals, terms(node, weight), strict=True):
                total += term
    scale = torch.where(h + k > 0, gauss_factor(nearest) / math.sqrt(2 * math.pi), 0.0)
    both, of_h, of_k, mass = (total * scale for total in totals)
    if together:
        return both.squeeze(-1), of_h.squeeze(-1), of_k.squeeze(-1), mass.squeeze(-1)
    return both, of_h, of_k, mass
