"""Integrals of the bivariate normal density over its correlation, the one quadrature behind `bivariate_normal`.

By Plackett's identity dPhi2(h, k; t)/dt = phi2(h, k; t), so from an end point t0 where Phi2 is known (-1 when r < 0,
0 otherwise) everything is that value plus the integral of a *positive* function: no cancellation, hence relative
accuracy in the tails. With v^2 = (1 + t)/(1 - t) for r < 0, and its inverse for r >= 0,

    phi2(h, k; t) dt = exp(-max(|h|, |k|)^2/2 - (p/v - q v)^2/2) dv / (pi (1 + v^2)),

{p, q} = {|h + k|/2, |h - k|/2}. In log v the integrand is log-concave on v <= 1; the interval where it matters is known
in closed form, and three panels of Gauss-Legendre nodes (one at either end, where it may bend) take it to rounding.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

from nstheory.kernels.constants import gauss_legendre
from nstheory.kernels.normal import gauss_factor

# What lies below exp(-DROP) of the largest value is left out; an end panel spans at most END in log v.
DROP = 37.5
END = 3.0
NODES = (26, 30, 26)
MOMENT_NODES = (28, 36, 28)
SLOPE_NODES = (32, 48, 32)
# exp(-FAR^2/2) is zero: farther arguments may be moved here.
FAR = 100.0
# Below this, h + k is treated as zero by the slopes.
COINCIDE = 1e-25
# Stands for zero in a denominator.
SMALL = 1e-300


@dataclass(frozen=True)
class Integrals:
    """Integrals over t from t0 to r, t0 = -1 where r < 0 and 0 elsewhere; the last three are None unless asked for."""

    mass: torch.Tensor  # of phi2
    moment: torch.Tensor | None  # of (r - t) phi2
    slope_h: torch.Tensor | None  # of (r - t) d phi2/dh
    slope_k: torch.Tensor | None  # of (r - t) d phi2/dk


def integrals(
    h: torch.Tensor, k: torch.Tensor, r: torch.Tensor, moment: bool = False, slopes: bool = False
) -> Integrals:
    """Return the integrals for float64 tensors of one shape, |r| <= 1; h and k may be infinite."""
    counts = SLOPE_NODES if slopes else MOMENT_NODES if moment else NODES
    drop = 2 * DROP if slopes else DROP
    together = torch.compiler.is_compiling()
    if together:  # all nodes in a trailing dimension: twelve operations for the compiler to fuse, not 700
        h, k, r = h[..., None], k[..., None], r[..., None]
    grid = _Grid(h.clamp(-FAR, FAR), k.clamp(-FAR, FAR), r, drop)
    totals = [torch.zeros_like(r) for _ in range(1 + moment + 2 * slopes)]
    offset = torch.zeros_like(r)
    for length, count in zip(grid.panels, counts, strict=True):
        nodes, weights = gauss_legendre(count)
        if together:
            values = grid.values(offset + length * r.new_tensor(nodes), moment, slopes)
            sums = [(value * r.new_tensor(weights)).sum(-1, keepdim=True) for value in values]
        else:
            sums = [torch.zeros_like(r) for _ in totals]
            for node, weight in zip(nodes, weights, strict=True):
                x = torch.add(offset, length, alpha=node)
                for part, value in zip(sums, grid.values(x, moment, slopes), strict=True):
                    part.add_(value, alpha=weight)
        totals = [torch.addcmul(total, part, length.abs()) for total, part in zip(totals, sums, strict=True)]
        offset = offset + length
    totals = [total * grid.factor for total in totals]
    if together:
        totals = [total.squeeze(-1) for total in totals]
    mass, *rest = totals
    return Integrals(mass, rest[0] if moment else None, *(rest[-2:] if slopes else (None, None)))


class _Grid:
    """Where the integrand matters, and its values at a signed distance x in log v from one end of that interval.

    The end, `start`, is the one next to v = c, so that v and |r - t| are relatively exact there: x <= 0 for r < 0.
    """

    def __init__(self, h: torch.Tensor, k: torch.Tensor, r: torch.Tensor, drop: float) -> None:
        negative = r < 0
        plus, minus = h + k, h - k
        layer, other = torch.where(negative, plus, minus), torch.where(negative, minus, plus)
        p, q = 0.5 * layer.abs(), 0.5 * other.abs()
        c = torch.sqrt((1 - r.abs()) / (1 + r.abs()))
        lower, upper = torch.where(negative, 0.0, c), torch.where(negative, c, 1.0)
        # (p/v - q v)^2/2 has its minimum 0 at v = sqrt(p/q); solve for where it is DROP above its least allowed value.
        best = torch.where(q > 0, torch.sqrt(p / q.clamp(min=SMALL)), upper)
        best = torch.minimum(torch.maximum(best, lower), upper).clamp(min=SMALL)
        least = p / best - q * best
        reach = torch.sqrt(least * least + 2 * DROP)
        root = reach + torch.sqrt(reach * reach + 4 * p * q)
        high = torch.minimum(0.5 * root / q.clamp(min=SMALL), upper)
        low = torch.maximum(2 * p / root, lower)
        low = torch.minimum(torch.maximum(low, high * math.exp(-drop)), high)
        length = torch.log(high.clamp(min=SMALL) / low.clamp(min=SMALL))
        end = torch.where(length > 3 * END, END, length / 3)
        start = torch.where(negative, high, low)
        sign = torch.where(negative, -1.0, 1.0).to(r.dtype)
        self.panels = (sign * end, sign * (length - 2 * end), sign * end)
        self.scaled_p, self.scaled_q = math.sqrt(0.5) * p / start.clamp(min=SMALL), math.sqrt(0.5) * q * start
        self.start_square = start * start
        self.factor = gauss_factor(torch.maximum(h.abs(), k.abs())) * start / math.pi
        # |r - t| = 2 |c^2 - v^2| / ((1 + c^2)(1 + v^2)); `gap` is |log(start/c)|
        self.negative, self.c_square = negative, c * c
        self.gap = torch.log(start.clamp(min=SMALL) / c.clamp(min=SMALL)).abs()
        self.layer = torch.where(layer.abs() < COINCIDE, 0.0, layer)
        self.other = other
        self.h_sign = -sign
        self.one = torch.ones((), dtype=r.dtype, device=r.device)

    def values(self, x: torch.Tensor, moment: bool, slopes: bool) -> list[torch.Tensor]:
        """Return the integrands in x, without the common factor."""
        ratio = torch.exp(x)  # v/start
        distance = (self.scaled_p / ratio).addcmul_(self.scaled_q, ratio, value=-1)
        density = torch.addcmul(x, distance, distance, value=-1).exp_()
        above = torch.addcmul(self.one, self.start_square, ratio.mul_(ratio))
        density.div_(above)
        results = [density]
        if moment or slopes:
            outer = torch.where(self.negative, self.c_square, self.start_square * ratio)
            weighted = outer * torch.expm1(-2 * (x.abs() + self.gap)) * density * (-2 / (1 + self.c_square))
            if moment:
                results.append(weighted / above)
            if slopes:
                # d log phi2/dh = (t k - h)/(1 - t^2) = -(layer + v^2 other)(1 + v^2)/(4 v^2); for k, h - k changes sign
                square = self.start_square * ratio
                common = weighted / (-4 * square).clamp(max=-SMALL)
                results.append(common * (self.layer + square * self.other))
                results.append(common * self.h_sign * (self.layer - square * self.other))
        return results
