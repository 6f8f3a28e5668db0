"""Integrals of the bivariate normal density over its correlation, the one quadrature behind `bivariate_normal`.

By Plackett's identity dPhi2(h, k; t)/dt = phi2(h, k; t), so from an end point t0 where Phi2 is known (-1 when r < 0,
0 otherwise) everything is that value plus the integral of a *positive* function: no cancellation, hence relative
accuracy in the tails. With v^2 = (1 + t)/(1 - t) for r < 0, and its inverse for r >= 0,

    phi2(h, k; t) dt = exp(-max(|h|, |k|)^2/2 - (p/v - q v)^2/2) dv / (pi (1 + v^2)),

{p, q} = {|h + k|/2, |h - k|/2}. In log v the integrand is log-concave on v <= 1; the interval where it matters is known in
closed form, and three panels of Gauss-Legendre nodes (one at either end, where it may bend) take it to rounding.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch

from nstheory.kernels.normal import gauss_factor

# What lies below exp(-DROP) of the largest value is left out; an end panel spans at most END in log v.
DROP = 37.5
END = 2.5
NODES = 24
# exp(-FAR^2/2) is zero: farther arguments may be moved here.
FAR = 100.0
# Below this, h + k is treated as zero by the slopes.
COINCIDE = 1e-25


@dataclass(frozen=True)
class Integrals:
    """Integrals over t from t0 to r, t0 = -1 where r < 0 and 0 elsewhere; the last three are None unless asked for."""

    mass: torch.Tensor  # of phi2
    moment: torch.Tensor | None  # of (r - t) phi2
    slope_h: torch.Tensor | None  # of (r - t) d phi2/dh
    slope_k: torch.Tensor | None  # of (r - t) d phi2/dk


@torch.compiler.assume_constant_result
@lru_cache(maxsize=1)
def _rule() -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return Gauss-Legendre nodes and weights on [0, 1]."""
    nodes, weights = np.polynomial.legendre.leggauss(NODES)
    return tuple(float(x) for x in (nodes + 1) / 2), tuple(float(w) for w in weights / 2)


def integrals(h: torch.Tensor, k: torch.Tensor, r: torch.Tensor, moment: bool = False, slopes: bool = False) -> Integrals:
    """Return the integrals for float64 tensors of one shape, |r| <= 1; h and k may be infinite."""
    grid = _Grid(h.clamp(-FAR, FAR), k.clamp(-FAR, FAR), r, 2 * DROP if slopes else DROP)
    totals = [torch.zeros_like(r) for _ in range(1 + moment + 2 * slopes)]
    nodes, weights = _rule()
    offset = torch.zeros_like(r)
    for length in grid.panels:
        if torch.compiler.is_compiling():  # all nodes at once: twelve operations for the compiler to fuse, not 700
            x = offset[..., None] + length[..., None] * r.new_tensor(nodes)
            for total, value in zip(totals, grid.wide().values(x, moment, slopes), strict=True):
                total += length * (value * r.new_tensor(weights)).sum(-1)
        else:
            for node, weight in zip(nodes, weights, strict=True):
                x = torch.add(offset, length, alpha=node)
                for total, value in zip(totals, grid.values(x, moment, slopes), strict=True):
                    total.addcmul_(value, length, value=weight)
        offset = offset + length
    totals = [total * grid.factor for total in totals]
    return Integrals(
        totals[0], totals[1] if moment else None, totals[-2] if slopes else None, totals[-1] if slopes else None
    )


class _Grid:
    """Where the integrand matters, and its values at a distance x >= 0 in log v from the end v = c of the range."""

    def __init__(self, h: torch.Tensor, k: torch.Tensor, r: torch.Tensor, drop: float) -> None:
        self.negative = r < 0
        plus, minus = h + k, h - k
        self.layer = torch.where(self.negative, plus, minus)
        self.other = torch.where(self.negative, minus, plus)
        self.p, self.q = 0.5 * self.layer.abs(), 0.5 * self.other.abs()
        self.sign = torch.where(self.negative, -1.0, 1.0).to(r.dtype)
        self.c = torch.sqrt((1 - r.abs()) / (1 + r.abs()))
        lower = torch.where(self.negative, torch.zeros_like(r), self.c)
        upper = torch.where(self.negative, self.c, torch.ones_like(r))
        # (p/v - q v)^2/2 has its minimum 0 at v = sqrt(p/q); solve for where it is `drop` above its least allowed value.
        best = torch.where(self.q > 0, torch.sqrt(self.p / self.q.clamp(min=1e-300)), upper)
        best = torch.minimum(torch.maximum(best, lower), upper).clamp(min=1e-300)
        least = self.p / best - self.q * best
        reach = torch.sqrt(least * least + 2 * DROP)
        root = reach + torch.sqrt(reach * reach + 4 * self.p * self.q)
        high = torch.minimum(0.5 * root / self.q.clamp(min=1e-300), upper)
        low = torch.maximum(2 * self.p / root, lower)
        low = torch.minimum(torch.maximum(low, high * math.exp(-drop)), high)
        length = torch.log(high.clamp(min=1e-300)) - torch.log(low.clamp(min=1e-300))
        end = torch.where(length > 3 * END, torch.full_like(length, END), length / 3)
        self.panels = (end, length - 2 * end, end)
        self.start = torch.where(self.negative, high, low)
        # log of start/c: 0 when the range begins at c itself, so that r - t stays relatively exact next to it
        self.gap = torch.log(torch.where(self.negative, self.c, self.start).clamp(min=1e-300))
        self.gap = self.gap - torch.log(torch.where(self.negative, self.start, self.c).clamp(min=1e-300))
        self.h_sign = torch.where(self.negative, torch.ones_like(r), -torch.ones_like(r))
        self.factor = gauss_factor(torch.maximum(h.abs(), k.abs())) / math.pi

    def wide(self) -> _Grid:
        """Return the same grid with a trailing dimension for the nodes."""
        grid = object.__new__(_Grid)
        for name, value in vars(self).items():
            setattr(grid, name, value[..., None] if isinstance(value, torch.Tensor) else value)
        return grid

    def values(self, x: torch.Tensor, moment: bool, slopes: bool) -> list[torch.Tensor]:
        """Return the integrands in x, without the common factor."""
        v = torch.exp(self.sign * x).mul_(self.start)
        square = v * v
        distance = (self.p / v).sub_(self.q * v)
        density = torch.exp(distance.mul_(distance).mul_(-0.5)).mul_(v)
        results = [density / (1 + square)]
        if moment or slopes:
            # |r - t| = 2 |c^2 - v^2| / ((1 + c^2)(1 + v^2))
            outer = torch.where(self.negative, self.c * self.c, square)
            weight = -2 * outer * torch.expm1(-2 * (x + self.gap)) / (1 + self.c * self.c)
            weighted = weight * density / (1 + square)
            if moment:
                results.append(weighted / (1 + square))
            if slopes:
                # d log phi2/dh = (t k - h)/(1 - t^2) = -(layer + v^2 other)(1 + v^2)/(4 v^2), for k with the other sign of h - k
                layer = torch.where(self.layer.abs() < COINCIDE, torch.zeros_like(self.layer), self.layer)
                common = weighted / (-4 * square)
                results.append(common * (layer + square * self.other))
                results.append(common * self.h_sign * (layer - square * self.other))
        return results
