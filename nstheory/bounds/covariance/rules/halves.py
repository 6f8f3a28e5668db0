"""Lower bounds on the moments of u_+ = ReLU(u) for units u = w f(g) + b behind Gaussian units g, by probes.

A probe is a function p >= 0 of one linear combination of the inputs, the one along which u varies most.

For every function p >= 0 of the input and u_+ = max(u, 0)

    E u_+^2 >= (E u p)_+^2 / E p^2                 since (u_+ - p)^2 >= 0 and u_+ p >= u p
    E u_+ >= E u p                                 for p <= 1
    Var u_+ >= (E u p - M E p)_+^2 / Var p         for M >= E u_+, by the same and Cauchy's inequality

For u = w f(g) + b with g Gaussian and f a (leaky) ReLU let z be the standard normal along o = sum_i w_i E f'(g_i) (g_i - E g_i), the
linear part of u. The Hermite coefficients A_j = E u He_j(z)/sqrt(j!) = sum_i w_i a_ij r_i^j have closed forms, where r_i is the
correlation of g_i with z; and E u p(z) = E u E p + sum_j A_j b_j for a probe of coefficients b_j. The probes are (z + c)_+
and 1[z + c > 0]. For -u they bound the negative part, and with it u_+ from above.

Two other ways that were measured and left out: docs/covariance-intervals.md.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.moments import Moments, Source, Spectrum
from nstheory.bounds.covariance.outward import TINY, UNIT, Ball, blocks, down, gamma, product_up, root_down, root_up, up
from nstheory.bounds.covariance.rules.gaussian_units import deviations, hermite, near_bend, scale_of
from nstheory.kernels.normal.univariate import density, distribution

TERMS = 16
_ORDERS = torch.arange(1, TERMS + 1, dtype=torch.float64)
_SIGNS = torch.tensor([1.0] + [(-1.0) ** j for j in range(2, TERMS + 2)], dtype=torch.float64)
_SHIFTS = (-0.7, 0.0, 0.7)
_FARTHEST = 3.0  # how far from the mean the kink of a probe may lie, in standard deviations
_PROBE = (
    2.0**-44
)  # bounds the rounding of a probe's moments and coefficients: some tens of roundings of numbers up to 10


@dataclass(frozen=True)
class Halves:
    """Lower bounds on E u_+, E u_+^2 and Var u_+ (or those of u_-), unit by unit."""

    mean: Tensor
    second: Tensor
    variance: Tensor


def spectrum(behind: Source, weight: Tensor, of: Tensor) -> Spectrum:
    """Return the Hermite coefficients of the units W f(g) + b, each along its own direction.

    behind   the Gaussian units g and the (leaky) ReLU f
    weight   W, [units, units of g]
    of       the tensor `low` of the state that W f(g) + b belongs to; the result is valid for that state only
    """
    source, f = behind.units, behind.f
    assert f.dual is not None
    units, n = weight.shape
    steep, (s, high, off) = max(map(abs, f.slopes)), deviations(source)
    threshold = near_bend(source.mean.middle, s, f) / s
    along = hermite(threshold, f.dual[1].get("slope", 0.0))[:, :TERMS] * _SIGNS[:TERMS]
    slope, along = along[:, 0], along * s[:, None]
    # d/dm E f(m + s z) He_j(z)/sqrt(j!) is at most B, d/ds at most B sqrt(2 j + 1).
    moved = up(source.mean.radius[:, None] + up(torch.sqrt(2 * _ORDERS + 2) * off[:, None]))
    error = up(up(f.accuracy * scale_of(source, f))[:, None] + up(steep * moved))
    most = up(steep * high)
    middle, radius = weight.new_empty(units, TERMS), weight.new_empty(units, TERMS)
    reach, ratio = weight.new_empty(units), weight.new_empty(units)
    # a r^j is off by the error of a and by |a| j times that of r; j + 1 products and a sum of n of them are rounded
    inexact = up(error + up(2 * gamma(n + 2 * TERMS) * along.abs()))
    for part in blocks(units, n):
        w, size = weight[part], weight[part].abs()
        r, shift = _correlations(source, w * slope, (s, off))
        reach[part], ratio[part] = product_up(size, most), up(r.abs() + shift).amax(1).clamp(max=1)
        radius[part] = up(product_up(size, inexact) + up(_ORDERS * product_up(size * shift, most)[:, None]))
        power = w.clone()
        for j in range(TERMS):
            middle[part, j] = power.mul_(r) @ along[:, j]
    return Spectrum(Ball(middle, radius), reach, ratio, of)


def _correlations(source: Moments, direction: Tensor, deviation: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    """Return the correlations of each unit g_i with o_k = direction_k (g - E g), and how far they may be off."""
    (s, off), entries, n = deviation, source.variance.entries, direction.shape[1]
    covariance = direction @ entries.middle
    # the radius of an entry is at most t_i t_j, and the rounding of a sum of n of them at most gamma_n s_i s_j a summand
    size, slack = direction.abs(), torch.zeros_like(direction)
    for scale, factor in ((entries.radius, 1.0), (up(s + off), 4 * gamma(n))):
        slack = up(slack + up(up(factor * product_up(size, scale))[:, None] * scale))
    square = (covariance * direction).sum(1)
    loose = up(slack + up(2 * gamma(n) * covariance.abs()))
    loose = up(up((loose * size).sum(1)) * (1 + 4 * gamma(n)))
    own = torch.sqrt(square.clamp(min=TINY))
    low, high = root_down(down(square - loose)), root_up(up(square + loose))
    r = covariance / (s * own[:, None])
    # |c/(s t) - c'/(s' t')| <= (|c - c'| + |c'|/(s' t') |s t - s' t'|)/(s t)
    moved = up(up(off * high[:, None]) + up(s * up(high - low)[:, None]))
    moved = up(up(slack + up(r.abs() * moved)) + up(8 * UNIT * up(s * high[:, None])))
    shift = up(moved / down(down(s - off).clamp(min=0) * low[:, None]).clamp(min=0))
    known = shift < 1
    return torch.where(known, r.clamp(-1, 1), 0.0), torch.where(known, shift, 1.0)


def halves(found: Spectrum, state: Moments, most: Tensor, positive: bool) -> Halves:
    """Return lower bounds on the moments of u_+, or of u_- unless `positive`; `most` is an upper bound on its mean."""
    # -u along -z has the coefficients -(-1)^j A_j.
    flips = torch.ones_like(_ORDERS) if positive else (-1.0) ** (_ORDERS + 1)
    a, mean = found.coefficients.middle * flips, state.mean.low if positive else -state.mean.high
    loose = replace(found, coefficients=Ball(a, found.coefficients.radius))
    best = Halves(*(torch.zeros_like(mean) for _ in range(3)))
    deviation = root_up(state.variance.high)
    at = torch.nan_to_num(mean / a[:, 0].clamp(min=TINY), nan=0.0)
    for move in _SHIFTS:
        c = (at + move).clamp(-_FARTHEST, _FARTHEST)
        p, q = density(c), distribution(c)
        ramp = hermite(c)[:, : TERMS + 1] * _SIGNS
        first, square = c * q + p, (1 + c * c) * q + c * p
        variance = square - first * first
        mixed = _mixed(loose, ramp[:, :TERMS], variance, deviation)
        product = down(mixed + _least(mean, first)).clamp(min=0)
        excess = down(mixed + _least(down(mean - most), first)).clamp(min=0)
        # the derivative of a ramp in c is the step, that of (z + c)_+ He_j a step's coefficient
        step = ramp[:, 1:] * torch.sqrt(_ORDERS + 1)
        below = down(_mixed(loose, step, q * (1 - q), deviation) + _least(mean, q))
        best = Halves(
            torch.maximum(best.mean, down(below * (1 - _PROBE))),
            torch.maximum(best.second, down(down(product * product) / up(square + _PROBE))),
            torch.maximum(best.variance, down(down(excess * excess) / up(variance + _PROBE))),
        )
    return best


def _least(mean: Tensor, first: Tensor) -> Tensor:
    """Return a lower bound on mean E p."""
    return down(mean * torch.where(mean > 0, first - _PROBE, first + _PROBE))


def _mixed(found: Spectrum, probe: Tensor, variance: Tensor, deviation: Tensor) -> Tensor:
    """Return a lower bound on sum_j A_j b_j over all j >= 1; Cauchy's inequality bounds the terms without known coefficients."""
    a, radius = found.coefficients.middle, found.coefficients.radius
    value, size = (a * probe).sum(1), (a * probe).abs().sum(1)
    off = up(up(2 * gamma(2 * TERMS) * size) + up((radius * probe.abs()).sum(1) * (1 + 4 * gamma(TERMS))))
    off = up(off + up(_PROBE * up(found.coefficients.size.sum(1) * (1 + 4 * gamma(TERMS)))))
    rest = root_up(up(variance - (probe * probe).sum(1)) + TERMS * _PROBE)
    small = up(1 - up(found.ratio * found.ratio)).clamp(min=0)
    beyond = up(found.reach * up(found.ratio ** (TERMS + 1) * (1 + 64 * UNIT)) / root_down(down(small)))
    return down(value - up(off + up(torch.minimum(torch.nan_to_num(beyond, nan=torch.inf), deviation) * rest)))
