"""Integrals of the bivariate normal density over its correlation, the one quadrature behind bivariate.py.

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

from nstheory.kernels.normal.univariate import gauss_factor
from nstheory.kernels.numerics.constants import FEW, gauss_legendre

# What lies below exp(-DROP) of the largest value is left out; an end panel spans at most END in log v.
DROP = 37.5
END = 3.0
# Nodes of the three panels, and of a single one at most END long (it may hold a whole Gaussian peak).
NODES, SINGLE = (26, 30, 26), (36,)
MOMENT_NODES, MOMENT_SINGLE = (28, 36, 28), (44,)
SLOPE_NODES, SLOPE_SINGLE = (32, 48, 32), (48,)
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
    single = SLOPE_SINGLE if slopes else MOMENT_SINGLE if moment else SINGLE
    # All nodes in a trailing dimension: twelve operations for the compiler to fuse, or to call for a few numbers, not 700.
    together = torch.compiler.is_compiling() or r.numel() <= FEW
    if together:
        h, k, r = h[..., None], k[..., None], r[..., None]
    grid = _Grid(h.clamp(-FAR, FAR), k.clamp(-FAR, FAR), r, 2 * DROP if slopes else DROP)
    if together or r.device.type != "cpu":
        totals = grid.totals(counts, moment, slopes, together)
    else:
        # Most entries need one panel only; taking them apart from the others makes it twice as fast.
        short = (grid.length <= END).reshape(-1)
        totals = [torch.empty_like(r) for _ in range(1 + moment + 2 * slopes)]
        for index, panels in ((short.nonzero()[:, 0], single), ((~short).nonzero()[:, 0], counts)):
            if index.numel():
                for total, part in zip(totals, grid.take(index).totals(panels, moment, slopes, False), strict=True):
                    total.view(-1)[index] = part
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
        # All of [c, 1], whose logarithm keeps its relative accuracy for the smallest r.
        whole = ~negative & (low == c) & (high == 1)
        length = torch.where(whole, torch.atanh(r), length)
        self.length = length
        start = torch.where(negative, high, low)
        self.sign = torch.where(negative, -1.0, 1.0).to(r.dtype)
        self.scaled_p, self.scaled_q = math.sqrt(0.5) * p / start.clamp(min=SMALL), math.sqrt(0.5) * q * start
        self.start_square = start * start
        self.factor = gauss_factor(torch.maximum(h.abs(), k.abs())) * start / math.pi
        # |r - t| = 2 |c^2 - v^2| / ((1 + c^2)(1 + v^2)); `gap` is |log(start/c)|
        self.negative, self.c_square = negative, c * c
        self.gap = torch.log(start.clamp(min=SMALL) / c.clamp(min=SMALL)).abs()
        self.layer = torch.where(layer.abs() < COINCIDE, 0.0, layer)
        self.other = other
        self.one = torch.ones((), dtype=r.dtype, device=r.device)

    def take(self, index: torch.Tensor) -> _Grid:
        """Return the grid of some entries, flattened."""
        grid = object.__new__(_Grid)
        for name, value in vars(self).items():
            setattr(grid, name, value.reshape(-1)[index] if value.dim() else value)
        return grid

    def totals(self, counts: tuple[int, ...], moment: bool, slopes: bool, together: bool) -> list[torch.Tensor]:
        """Return the integrals by one panel, or by three of which the outer ones are at most END long.

        together   the nodes of a panel at once, in the last dimension, which is 1 long in everything else
        """
        end = torch.where(self.length > 3 * END, END, self.length / 3)
        lengths = (self.length,) if len(counts) == 1 else (end, self.length - 2 * end, end)
        totals = [torch.zeros_like(self.length) for _ in range(1 + moment + 2 * slopes)]
        offset = torch.zeros_like(self.length)
        for length, count in zip(lengths, counts, strict=True):
            step = self.sign * length
            nodes, weights = gauss_legendre(count)
            if together:
                values = self.values(offset + step * step.new_tensor(nodes), moment, slopes)
                sums = [(value * step.new_tensor(weights)).sum(-1, keepdim=True) for value in values]
            else:
                sums = [torch.zeros_like(length) for _ in totals]
                for node, weight in zip(nodes, weights, strict=True):
                    x = torch.add(offset, step, alpha=node)
                    for part, value in zip(sums, self.values(x, moment, slopes), strict=True):
                        part.add_(value, alpha=weight)
            totals = [torch.addcmul(total, part, length) for total, part in zip(totals, sums, strict=True)]
            offset = offset + step
        return [total * self.factor for total in totals]

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
                results.append(common * -self.sign * (self.layer - square * self.other))
        return results
