"""Networks of one Gaussian number with piecewise linear activations: their moments by closed formulas, an oracle for bounds.

Each unit is a + b x + sum_k d_k (x - t_k)_+, so E h_i(X) h_j(Y) is a bilinear form in the moments of 1, x and (x - t)_+.
It shares nothing with the rules; with the package it shares the orthant moments, which have their own tests.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import torch
from torch import Tensor, nn

from nstheory.kernels.normal.bivariate import relu
from nstheory.kernels.normal.univariate import distribution, positive_mean

FAR = 38.0
ROUNDING = 3e-14  # a few hundred units in the last place: sums of tens of terms, and the moments' own error
KINKED = (nn.ReLU, nn.LeakyReLU, nn.Hardtanh, nn.ReLU6)


class Truth(NamedTuple):
    """E h, E h^2 and E h(X) h(Y) of every unit, and how far each may be off: what an oracle says of a layer."""

    mean: Tensor
    second: Tensor
    cross: Tensor
    off_mean: Tensor
    off_second: Tensor
    off_cross: Tensor


def truths(model: nn.Sequential, rho: float, mean: Tensor, direction: Tensor) -> list[Truth]:
    """Return the moments of the output of every child of the model for inputs mean + direction x."""
    h, found = Piecewise(torch.zeros(1, dtype=torch.float64), mean[None], direction, direction), []
    for module in model:
        h = applied(module, h)
        found.append(moments(h, rho))
    return found


def known(model: nn.Sequential) -> bool:
    """Return whether this oracle knows all children of a model."""
    return all(type(module) in (nn.Linear, *KINKED) for module in model)


def kinks(module: nn.Module) -> tuple[float, ...]:
    """Return where the slope of an activation changes."""
    return (module.min_val, module.max_val) if isinstance(module, nn.Hardtanh) else (0.0,)


@dataclass(frozen=True)
class Piecewise:
    """Units at sorted knots (knots, units), and their slopes (units) below the first and above the last knot."""

    knots: Tensor
    values: Tensor
    below: Tensor
    above: Tensor

    def refined(self, levels: tuple[float, ...]) -> Piecewise:
        """Return the same functions with knots wherever a unit crosses one of the levels."""
        new = [self.knots]
        t, v = self.knots, self.values
        for level in levels:
            first, last = v[:-1] - level, v[1:] - level
            crossing = (first * last < 0).nonzero()
            if len(crossing):
                k, i = crossing[:, 0], crossing[:, 1]
                share = first[k, i] / (first[k, i] - last[k, i])
                new.append(t[k] + share * (t[k + 1] - t[k]))
            for slope, start, end, sign in ((self.below, v[0], t[0], -1), (self.above, v[-1], t[-1], 1)):
                gap = (level - start) / slope
                hit = torch.isfinite(gap) & (sign * gap > 0) & (gap.abs() < 1e9)
                new.append(end + gap[hit])
        knots = torch.unique(torch.cat(new))
        return Piecewise(knots, self.at(knots), self.below, self.above)

    def at(self, x: Tensor) -> Tensor:
        t, v = self.knots, self.values
        if len(t) == 1:
            step = (x - t[0])[:, None]
            return v[0] + torch.where(step < 0, step * self.below, step * self.above)
        k = torch.searchsorted(t, x).clamp(1, len(t) - 1)
        share = ((x - t[k - 1]) / (t[k] - t[k - 1]))[:, None].clamp(0, 1)
        inside = v[k - 1] * (1 - share) + v[k] * share
        low, high = (x - t[0]).clamp(max=0)[:, None], (x - t[-1]).clamp(min=0)[:, None]
        return inside + torch.where(low < 0, low * self.below, 0.0) + torch.where(high > 0, high * self.above, 0.0)


def applied(module: nn.Module, h: Piecewise) -> Piecewise:
    if isinstance(module, nn.Linear):
        weight = module.weight.detach().double().T
        bias = 0.0 if module.bias is None else module.bias.detach().double()
        return Piecewise(h.knots, h.values @ weight + bias, h.below @ weight, h.above @ weight)
    h = h.refined(kinks(module))
    ends = torch.stack([h.knots[0] - 1, h.knots[-1] + 1])
    outer = module(h.at(ends))
    values = module(h.values)
    return Piecewise(h.knots, values, values[0] - outer[0], outer[1] - values[-1])


def moments(h: Piecewise, rho: float) -> Truth:
    """Return the moments of all units; what they may be off is the rounding to expect, of all terms by size."""
    t = h.knots
    steps = torch.diff(t)[:, None]
    slopes = torch.cat([h.below[None], torch.diff(h.values, dim=0) / steps, h.above[None]])
    coefficients = torch.cat([(h.values[0] - h.below * t[0])[None], h.below[None], torch.diff(slopes, dim=0)])
    # The same without cancellation: what the coefficients were computed from.
    steep = torch.cat([h.below.abs()[None], (h.values[1:].abs() + h.values[:-1].abs()) / steps, h.above.abs()[None]])
    start = (h.values[0].abs() + (h.below * t[0]).abs())[None]
    size = torch.cat([start, h.below.abs()[None], steep[1:] + steep[:-1]])
    first = torch.cat([torch.tensor([1.0, 0.0], dtype=torch.float64), positive_part(-t)])
    grams = cached_grams(tuple(t.tolist()), rho)
    second, cross = (((one @ coefficients) * coefficients).sum(0) for one in grams)
    off = ROUNDING * ((grams[0].abs() @ size) * size).sum(0)
    return Truth(coefficients.T @ first, second, cross, ROUNDING * (size.T @ first), off, off)


def positive_part(x: Tensor) -> Tensor:
    """Return E (X + x)_+ for standard X."""
    return torch.where(x.abs() > FAR, x.clamp(min=0), positive_mean(x.clamp(-FAR, FAR)))


@lru_cache(maxsize=2)  # a linear layer keeps the knots
def cached_grams(knots: tuple[float, ...], rho: float) -> list[Tensor]:
    """Return E phi_k(X) phi_l(Y) of 1, x, (x - t)_+ at correlation 1 and rho."""
    t, n = torch.tensor(knots, dtype=torch.float64), len(knots)
    shape = (2, n, n)
    r = torch.tensor([1.0, rho], dtype=torch.float64)
    tables = torch.zeros(2, n + 2, n + 2, dtype=torch.float64)
    tables[:, 0, 0], tables[:, 1, 1] = 1.0, r
    tables[:, 0, 2:] = tables[:, 2:, 0] = positive_part(-t)
    tables[:, 1, 2:] = tables[:, 2:, 1] = r[:, None] * distribution((-t).clamp(-FAR, FAR))
    h, k = ((-t).reshape(one).expand(shape).contiguous() for one in ((1, n, 1), (1, 1, n)))
    # E (X + h)_+ (Y + k)_+ is E (X + h)(Y + k)_+ for large h, and so on: beyond FAR the densities are below 1e-300.
    near = relu(h.clamp(-FAR, FAR), k.clamp(-FAR, FAR), r[:, None, None].expand(shape).contiguous())
    correction = (h - FAR).clamp(min=0) * positive_part(k) + (k - FAR).clamp(min=0) * positive_part(h.clamp(max=FAR))
    tables[:, 2:, 2:] = torch.where((h < -FAR) | (k < -FAR), 0.0, near + correction)
    return [tables[0], tables[1]]
