"""Two softmaxes of correlated Gaussian logits: their overlap, and the moments of what they average.

(z_k, z'_k), k = 1..n, are independent standard normal pairs of correlation r; A = softmax(sigma z), A' = softmax(sigma' z').
With <f> = sum_k A_k f_k and <f>' = sum_k A'_k f_k,

    overlap    o = E sum_k A_k A'_k
    alignment  m = E <z> <z'>',   and E <z> <z>',  E <z'> <z'>',  E <z'> <z>'.

1/S = integral of exp(-t S) dt takes the sums apart: with u = t e^(sigma z), u' = t' e^(sigma' z'), F = E e^-u e^-u',

    o       = n       integral of E[u e^-u u' e^-u'] F^(n-1) dlog t dlog t'
    E<f><g>' = n       integral of E[f u e^-u g u' e^-u'] F^(n-1)
            + n(n-1) integral of E[f u e^-u e^-u'] E[e^-u g u' e^-u'] F^(n-2).

All means are products of matrices on a lattice in (z, z'), all integrals trapezoidal in (log t, log t'), both of which
converge exponentially; the cost does not grow with n. One more token, whose logits L, L' are given, multiplies F^n by
exp(-t e^L - t' e^L'): in attention with W = I that is the token itself. A sink is one that adds to S alone, L = L' = b.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import torch
from numpy.polynomial.hermite_e import hermegauss
from scipy.special import ndtri_exp

from nstheory.errors import ArgumentError

Two = tuple[torch.Tensor, torch.Tensor]


class Precision(NamedTuple):
    """What is left out on every side is below exp(-drop) of the result, what the steps lose near exp(-pi^2/step).

    The integrands are analytic for |Im log t| < pi/2 and |Im z| < pi/(2 sigma); step_z is the step in z for small sigma.
    """

    drop: float
    step: float
    step_z: float


FULL, EIGHT_DIGITS = Precision(36.0, 0.3, 0.35), Precision(22.0, 0.5, 0.5)
MOST_NODES = 4000
# From some 10^15 on the scales of a lattice are no longer apart in float64.
LARGEST_LOGIT = 1e12
# Below this spread of z' given z, in units of 1/sigma, the Gauss-Hermite rule is exact to rounding.
NARROW, HERMITE_NODES = 0.6, 24
# Keeps sqrt(1 - r^2) differentiable at r = 1, where values change by its square and derivatives by rounding over it.
LEAST_SPREAD = 1e-6
# From here on e^-u and u e^-u are 0, u = e^x; beyond x = 709 u is infinite, and 0 times it nothing.
LARGEST_EXPONENT = 100.0


@dataclass(frozen=True)
class SoftmaxPair:
    """Moments of two softmaxes over the same n random tokens, and of the weight of the token that is given, if any.

    overlap          E sum_k A_k A'_k, the given token left out
    own              E A_0 A'_0 of the given token; 0 without one
    alignment        E <z> <z'>', the given token with its own z and z'
    first, second    E <z> <z - r z'>' and E <z' - r z> <z'>'; the given token counts in the plain mean only
    both             E <z' - r z> <z - r z'>', the given token left out
    """

    overlap: torch.Tensor
    own: torch.Tensor
    alignment: torch.Tensor
    first: torch.Tensor
    second: torch.Tensor
    both: torch.Tensor


def pair_moments(
    n: int,
    r: torch.Tensor,
    sigma: Two,
    own: Two | None = None,
    precision: Precision = FULL,
    *,
    sink: float | None = None,
) -> SoftmaxPair:
    """Return what `softmax_pair` does, also for a token that is alone: its weight is 1, beside a sink e^L/(e^L + e^b)."""
    nothing = 0 * (r + sigma[0] + sigma[1])
    if n == 0 and own is not None:
        weight = nothing + 1
        if sink is not None:
            weight = torch.sigmoid(sigma[0] * own[0] - sink) * torch.sigmoid(sigma[1] * own[1] - sink)
        return SoftmaxPair(nothing, weight, own[0] * own[1] * weight, nothing, nothing, nothing)
    if n == 1 and own is None and sink is None:
        rest = (1 - r) * (1 + r)
        return SoftmaxPair(nothing + 1, nothing, r + nothing, rest, rest, -r * rest)
    return softmax_pair(n, r, sigma, own, precision, sink=sink)


def softmax_pair(
    n: int,
    r: torch.Tensor,
    sigma: Two,
    own: Two | None = None,
    precision: Precision = FULL,
    *,
    sink: float | None = None,
) -> SoftmaxPair:
    """Return the moments for n random tokens; `own` is (z_0, z_0') of one more token of logits sigma z_0, sigma' z_0'.

    sink   the logit of one more token in both rows, that takes weight and has no value

    0-d float64 tensors, r in [-1, 1], sigma >= 0 finite; differentiable. The relative error is near 1e-12 at full precision. Raises
    ArgumentError when sigma is so large that the lattice needs more than MOST_NODES points a side.
    """
    plain, other = (float(s.detach()) for s in sigma)
    given = (sink, sink) if own is None else (float((sigma[i] * own[i]).detach()) for i in (0, 1))
    if own is not None and sink is not None:
        given = (max(logit, sink) for logit in given)
    z = normal_lattice(n, max(plain, other), precision)
    t, t_other = (scale_lattice(n, s, g, precision) for s, g in zip((plain, other), given, strict=True))
    weight = float(t[1] - t[0]) * float(t_other[1] - t_other[0])
    x = plain_functions(t, sigma[0], z)
    y = Conditional(t_other, sigma[1], z, r)

    def mean(f: torch.Tensor, g_given_z: torch.Tensor) -> torch.Tensor:
        """E f(z, t) g(z', t') for all t and t'."""
        return (f * y.density) @ g_given_z.T

    # 1 - F
    gone = (x.miss @ y.density)[:, None] + y.miss @ y.density - mean(x.miss, y.miss)
    log_survival = torch.log1p(-gone.clamp(max=1 - 2.0**-53))  # log F
    spare = torch.zeros_like(log_survival)
    if sink is not None:
        spare = spare - torch.exp(t + sink)[:, None] - torch.exp(t_other + sink)
    if own is not None:
        mass, mass_other = scaled(t + sigma[0] * own[0]), scaled(t_other + sigma[1] * own[1])
        spare = spare - mass[:, None] - mass_other
    one, two = (weight * torch.exp((n - k) * log_survival + spare) for k in (1, 2))

    both, moving = mean(x.hit, y.hit), mean(x.hit * z, y.hit_z)  # the latter also with z and z' exchanged
    square, square_other = mean(x.hit * z * z, y.hit), mean(x.hit, y.hit_z_z)
    # E[f u e^-u e^-u'] = E[f u e^-u] - E[f u e^-u (1 - e^-u')]
    alone_x, alone_y = (x.hit * z) @ y.density, y.hit_z @ y.density
    z_x, z_other_x = alone_x[:, None] - mean(x.hit * z, y.miss), r * alone_x[:, None] - mean(x.hit, y.miss_z)
    z_other_y, z_y = alone_y - mean(x.miss, y.hit_z), r * alone_y - mean(x.miss * z, y.hit)
    change_x, change_y = z_other_x - r * z_x, z_y - r * z_other_y

    def pairs(same: torch.Tensor, across: torch.Tensor) -> torch.Tensor:
        return n * (same * one).sum() + n * (n - 1) * (across * two).sum()

    overlap = n * (both * one).sum()
    alignment = pairs(moving, z_x * z_other_y)
    first = pairs(square - r * moving, z_x * change_y)
    second = pairs(square_other - r * moving, change_x * z_other_y)
    cross = pairs((1 + r * r) * moving - r * (square + square_other), change_x * change_y)
    if own is None:
        return SoftmaxPair(overlap, torch.zeros_like(overlap), alignment, first, second, cross)
    left, right = mass[:, None] * one, mass_other * one  # the given token is chosen in the first, in the second softmax
    survive = torch.exp(log_survival)  # n tokens are left, not n - 1
    alone = (mass[:, None] * mass_other * one * survive).sum()
    alignment = alignment + own[0] * own[1] * alone + n * (own[0] * left * z_other_y + own[1] * right * z_x).sum()
    first = first + n * own[0] * (left * change_y).sum()
    second = second + n * own[1] * (right * change_x).sum()
    return SoftmaxPair(overlap, alone, alignment, first, second, cross)


class Functions(NamedTuple):
    """1 - e^-u, u e^-u and e^-u as matrices [scales, z]."""

    miss: torch.Tensor
    hit: torch.Tensor
    keep: torch.Tensor


def scaled(exponent: torch.Tensor) -> torch.Tensor:
    """Return u = e^x, finite where e^-u is 0."""
    return torch.exp(exponent.clamp(max=LARGEST_EXPONENT))


def root(square: torch.Tensor) -> torch.Tensor:
    """Return the square root of a 0-d tensor; below LEAST_SPREAD^2 a straight line, for the first slope of what is even in the root."""
    if float(square.detach()) > LEAST_SPREAD**2:
        return torch.sqrt(square)
    return LEAST_SPREAD + (square - square.detach()) / (2 * LEAST_SPREAD)


def plain_functions(t: torch.Tensor, sigma: torch.Tensor, z: torch.Tensor) -> Functions:
    """Return the functions of the first softmax, u = e^(t + sigma z)."""
    u = scaled(t[:, None] + sigma * z)
    keep = torch.exp(-u)
    return Functions(-torch.expm1(-u), u * keep, keep)


class Conditional:
    """E[g(z') | z] of the second softmax's functions on the lattice of z, as matrices [scales, z]; `keep` where it is asked for.

    With s = sqrt(1 - r^2), z' = r z + s w: by the same lattice in z' where s is wide against 1/sigma, and by a
    Gauss-Hermite rule in w where it is narrow, down to s = 0.
    """

    def __init__(
        self, t: torch.Tensor, sigma: torch.Tensor, z: torch.Tensor, r: torch.Tensor, *, keep: bool = False
    ) -> None:
        step = z[1] - z[0]
        self.density = step * torch.exp(-0.5 * z * z) / math.sqrt(2 * math.pi)
        spread = root((1 - r) * (1 + r))
        if float(spread.detach()) * max(float(sigma.detach()), 1.0) > NARROW:
            away = (z - r * z[:, None]) / spread
            kernel = step * torch.exp(-0.5 * away * away) / (math.sqrt(2 * math.pi) * spread)  # [z, z']
            parts = [(z, kernel)]
        else:
            nodes, weights = (torch.from_numpy(part).to(z) for part in hermegauss(HERMITE_NODES))
            weights = weights / weights.sum()
            parts = [(r * z + spread * w, weight) for w, weight in zip(nodes, weights, strict=True)]
        sums: list[torch.Tensor] = []
        for z_other, weight in parts:
            miss, hit, kept = plain_functions(t, sigma, z_other)
            terms = (miss, miss * z_other, hit, hit * z_other, hit * z_other * z_other, *([kept] if keep else []))
            terms = [term @ weight.T if weight.dim() else term * weight for term in terms]
            sums = [a + b for a, b in zip(sums, terms, strict=True)] if sums else terms
        self.miss, self.miss_z, self.hit, self.hit_z, self.hit_z_z = sums[:5]
        self.keep = sums[5] if keep else None


def normal_lattice(n: int, sigma: float, precision: Precision) -> torch.Tensor:
    """Return points of z as far as n of them reach; ArgumentError when sigma needs more than MOST_NODES."""
    reach = math.sqrt(2 * math.log(n) + 2 * precision.drop)
    step = min(precision.step_z, precision.step / max(sigma, 1e-3))
    count = math.ceil(reach / step)
    if 2 * count + 1 > MOST_NODES:
        raise ArgumentError(
            f"sigma = {sigma:g} needs a lattice of {2 * count + 1.0:.4g} points a side, {MOST_NODES} are allowed; use"
            " sigma = inf for the hard limit, or a smaller sigma"
        )
    return torch.linspace(-count * step, count * step, 2 * count + 1, dtype=torch.float64)


def scale_lattice(
    n: int,
    sigma: float,
    given: float | None,
    precision: Precision,
    *,
    certain: bool = True,
    unbiased: int | None = None,
) -> torch.Tensor:
    """Return log t from where no term counts yet to where the largest term has made exp(-t S) vanish.

    given      the logit of one more token; where it is not certain, the largest that it may be
    unbiased   how many of the n logits are plain, where the others have biases below 0
    """
    drop, step = precision.drop, precision.step
    reach = math.sqrt(2 * math.log(n) + 2 * drop)
    # Below it S t < exp(-drop): the mean of S is n e^(sigma^2/2), and no term exceeds e^(sigma reach).
    lower = -max(min(sigma * sigma / 2, sigma * reach), given or 0.0) - math.log(n) - drop
    least_largest = max(
        sigma * max(float(ndtri_exp(-drop / (unbiased or n))), -reach),
        -math.inf if given is None or not certain else given,
    )
    upper = -least_largest + math.log(2 * drop)
    if -lower > LARGEST_LOGIT:
        raise ArgumentError(
            f"a logit of {-lower:.4g}, of a sink or the own token, is beyond {LARGEST_LOGIT:g}; give a smaller one"
        )
    if not (upper - lower) / step <= 2 * MOST_NODES:
        raise ArgumentError(
            f"logits from {-upper:.4g} to {-lower:.4g} need a lattice of {(upper - lower) / step:.4g} scales, {2 * MOST_NODES} are allowed; "
            "give a sink or logits nearer to the others, or a smaller sigma"
        )
    count = math.ceil((upper - lower) / step)
    return torch.linspace(lower, lower + count * step, count + 1, dtype=torch.float64)
