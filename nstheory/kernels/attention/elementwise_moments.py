"""Two rows of elementwise weights over correlated Gaussian logits: A_k = S(sigma z_k)/n, each token by itself.

(z_k, z'_k), k = 1..n, are independent standard normal pairs of correlation r. A sum over tokens of products is n times a mean over
one pair, a double sum n(n-1) times a product of two, so that everything is a dual activation of S, of z S and of z^2 S:

    o = n E[S S'],    m = n E[S z S' z'] + n(n-1) E[S z] E[S' z'],

with S = S(sigma z)/n and S' = S(sigma' z')/n. z' - r z is independent of z, so that the other moments have no double sum. For the
identity and for ReLU the means are closed forms; for sigmoid and softplus, which are analytic for |Im l| < pi, trapezoidal sums over
a lattice in (z, w), z' = r z + sqrt(1 - r^2) w, converge exponentially. The cost does not depend on n.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import torch
import torch.nn.functional as F

from nstheory.errors import ArgumentError
from nstheory.kernels.attention.softmax_moments import (
    FULL,
    LEAST_SPREAD,
    MOST_NODES,
    Precision,
    SoftmaxPair,
    Two,
    root,
)

# Of log (2 pi/h)^2, with a margin, and of the law at the poles.
POLES_THAT_MEET = 8.0


class Means(NamedTuple):
    """Means over one pair (z, z'): of S S', S z S' z', S z^2 S', S S' z'^2, and of S z and S' z'; S over n is not divided yet."""

    plain: torch.Tensor
    crossed: torch.Tensor
    first: torch.Tensor
    second: torch.Tensor
    along: Two


# A function from (r, (sigma, sigma'), log n, precision) to the means of one pair.
PairMeans = Callable[[torch.Tensor, Two, float, Precision], Means]
# S itself, from logits and log n.
Weight = Callable[[torch.Tensor, float], torch.Tensor]


def elementwise_moments(weight: Weight, means: PairMeans | None = None) -> Callable[..., SoftmaxPair]:
    """Return the function from (n, r, (sigma, sigma'), own, precision) to six moments, as `softmax_moments.pair_moments`.

    weight   the function from (logits, log of the number of tokens) to n times the weight
    means    its means over one pair in closed form; None: sums over a lattice, for a weight that is analytic for |Im l| < pi
    """
    over = _lattice_means(weight) if means is None else means

    def moments(
        n: int, r: torch.Tensor, sigma: Two, own: Two | None = None, precision: Precision = FULL
    ) -> SoftmaxPair:
        count = n + (own is not None)
        log_count = math.log(count)
        found = over(r, sigma, log_count, precision)
        each, double = n / count**2, n * (n - 1) / count**2
        overlap, alignment = each * found.plain, each * found.crossed + double * found.along[0] * found.along[1]
        first = each * (found.first - r * found.crossed)
        second = each * (found.second - r * found.crossed)
        both = each * ((1 + r * r) * found.crossed - r * (found.first + found.second))
        if own is None:
            return SoftmaxPair(overlap, torch.zeros_like(overlap), alignment, first, second, both)
        given = [weight(s * z, log_count) for s, z in zip(sigma, own, strict=True)]
        alone = given[0] * given[1] / count**2
        others = [n / count**2 * one for one in found.along]
        alignment = alignment + own[0] * own[1] * alone
        alignment = alignment + own[0] * given[0] * others[1] + own[1] * given[1] * others[0]
        return SoftmaxPair(overlap, alone, alignment, first, second, both)

    return moments


def linear_means(r: torch.Tensor, sigma: Two, log_count: float, precision: Precision) -> Means:
    """Return the means for S(l) = l: fourth moments of a pair."""
    scale = sigma[0] * sigma[1]
    cube = 3 * r * scale
    return Means(r * scale, (1 + 2 * r * r) * scale, cube, cube, sigma)


def relu_means(r: torch.Tensor, sigma: Two, log_count: float, precision: Precision) -> Means:
    """Return the means for S(l) = max(l, 0), by Stein's identity from p = P(z, z' > 0) = 1/2 - arccos(r)/(2 pi), s = sqrt(1 - r^2).

    E z_+ z'_+ = s/(2 pi) + r p,  E z_+^2 z'_+^2 = (1 + 2 r^2) p + 3 r s/(2 pi),  E z_+^3 z'_+ = 2 E z_+ z'_+ + r (p + r s/(2 pi)).
    """
    rest = ((1 - r) * (1 + r)).clamp(min=0.0)
    # At |r| = 1 the slopes of s and p are infinite and cancel; a square root that is held away from 0 there keeps them finite.
    s = torch.sqrt(torch.where(rest > 0, rest, torch.full_like(rest, LEAST_SPREAD**2)))
    s = torch.where(rest > 0, s, 0 * s)
    both = torch.atan2(s, -r) / (2 * math.pi)  # P(z, z' > 0)
    edge = s / (2 * math.pi)
    one = edge + r * both
    two = (1 + 2 * r * r) * both + 3 * r * edge
    # E z z_+^2 z'_+ = 2 E z_+ z'_+ + r E z_+^2 1[z' > 0], and E z_+^2 1[z' > 0] = p + r s/(2 pi).
    three = 2 * one + r * (both + r * edge)
    scale = sigma[0] * sigma[1]
    return Means(one * scale, two * scale, three * scale, three * scale, (sigma[0] / 2, sigma[1] / 2))


def sigmoid_weight(logits: torch.Tensor, log_count: float) -> torch.Tensor:
    """Return n/(1 + n e^-l): with the bias -log n."""
    return math.exp(log_count) * torch.sigmoid(logits - log_count)


def softplus_weight(logits: torch.Tensor, log_count: float) -> torch.Tensor:
    """Return log(1 + e^l)."""
    return F.softplus(logits)


def relu_weight(logits: torch.Tensor, log_count: float) -> torch.Tensor:
    """Return max(l, 0)."""
    return torch.relu(logits)


def linear_weight(logits: torch.Tensor, log_count: float) -> torch.Tensor:
    """Return l."""
    return logits


def _lattice_means(weight: Weight) -> PairMeans:
    """Return the means of a weight that is analytic for |Im l| < pi, of growth up to e^l."""

    def means(r: torch.Tensor, sigma: Two, log_count: float, precision: Precision) -> Means:
        z, density = _lattice(max(float(one.detach()) for one in sigma), log_count, precision)
        noisy = r * z[:, None] + root((1 - r) * (1 + r)) * z  # [z, w]
        left, right = weight(sigma[0] * z, log_count) * density, weight(sigma[1] * noisy, log_count) * density
        given = [(right * noisy**power).sum(1) for power in range(3)]  # E[S' z'^power | z]
        along = (left * z).sum(), (weight(sigma[1] * z, log_count) * density * z).sum()
        return Means(
            (left * given[0]).sum(),
            (left * z * given[1]).sum(),
            (left * z * z * given[0]).sum(),
            (left * given[2]).sum(),
            along,
        )

    return means


def _lattice(sigma: float, log_count: float, precision: Precision) -> Two:
    """Return points and probabilities of a standard normal: wide enough for what a weight of e^(sigma z) up to n lifts."""
    lift = min(2 * sigma, log_count / max(sigma, 1e-3))
    reach = math.sqrt(2 * precision.drop) + lift
    # Poles at |Im l| = pi: what a step h loses is exp(-2 pi^2/(sigma h)), times (2 pi/h)^2 for a slope of two rows that are nearly one,
    # whose poles meet.
    step = min(0.6, 2 * math.pi**2 / ((precision.drop + POLES_THAT_MEET) * max(sigma, 1e-3)))
    count = math.ceil(reach / step)
    if 2 * count + 1 > MOST_NODES:
        raise ArgumentError(
            f"sigma = {sigma:g} needs a lattice of {2 * count + 1.0:.4g} points a side, {MOST_NODES} are allowed; use a smaller sigma"
        )
    points = torch.linspace(-count * step, count * step, 2 * count + 1, dtype=torch.float64)
    return points, step * torch.exp(-0.5 * points * points) / math.sqrt(2 * math.pi)
