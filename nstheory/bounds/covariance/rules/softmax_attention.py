"""How enclosures of moments pass through softmax attention: logit intervals, weight intervals, centre and remainder.

    out_i = sum_j w_ij v_j = sum_j c_ij v_j + sum_j e_ij (v_j - m) + (1 - sum_j c_ij) m,      |e_ij| <= r_ij, sum_j e_ij = 1 - sum_j c_ij

The centre c is a linear map of the values. The remainder obeys sqrt(E |.|^2) <= sum_j r_ij sqrt(E (v_j - m)^2) for every
constant m (Minkowski), and out_i is a convex combination of values: E (out_i - m)^2 <= sum_j w_ij^high E (v_j - m)^2.
Nothing is asked of the law: keys, queries and values may depend on each other in any way.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.moments import Moments, Spread, shares, square, tighten
from nstheory.bounds.covariance.outward import UNIT, Ball, down, gamma, root_up, scalar, sum_up, up
from nstheory.bounds.covariance.rules.affine import linear, residual, within
from nstheory.bounds.covariance.rules.block_diagonal import BlockDiagonal
from nstheory.bounds.covariance.rules.positions import selected

# The error of a library's exponential and logarithm, with room, relative to the value.
_CALL = 16 * UNIT


@dataclass(frozen=True)
class Heads:
    """The sizes of an attention step, the scale of its logits and what is added to them: 0, or -inf where nothing is read.

    heads, queries, keys, width (of a key), value_width; scale a ball; mask [heads, queries, keys]
    """

    heads: int
    queries: int
    keys: int
    width: int
    value_width: int
    scale: Ball
    mask: Tensor


def attention(query: Moments, key: Moments, value: Moments, heads: Heads) -> Moments:
    """Return the moments of softmax(scale q k^T + mask) v, units in the order (head, query, unit of the value)."""
    low, high = weight_intervals(*logit_intervals(query, key, heads))
    centre = 0.5 * low + 0.5 * high
    centre = centre / centre.sum(-1, keepdim=True)  # a convex combination, up to rounding
    radius = torch.maximum(up(high - centre), up(centre - low)).clamp(min=0)
    radius = torch.where(torch.isneginf(heads.mask), 0.0, radius)
    d, groups = heads.value_width, heads.heads * heads.value_width
    # Values in the order (head, unit, key), so that every group is one vector over the keys.
    order = torch.arange(value.units).view(heads.heads, heads.keys, d).transpose(1, 2).flatten()
    back = torch.arange(groups * heads.queries).view(heads.heads, d, heads.queries).transpose(1, 2).flatten()
    weights = BlockDiagonal(tuple(centre), tuple(torch.arange(heads.heads).repeat_interleave(d).tolist()))
    main = selected(linear(selected(replace(value, spent=False), order), weights, None), back)
    first, spread = _about(value, heads)
    defect = up((centre.sum(-1) - 1).abs() + up(2 * gamma(heads.keys) * centre.abs().sum(-1)))  # |1 - sum c|
    deviation = root_up(spread)
    rest = _weighted(radius, deviation)
    rest = up(rest + up(defect[..., None] * first.abs()[:, None, :]))
    found = residual(main, _remainder(rest.flatten(), query))
    return tighten(_convex(found, value, high, first, spread, heads))


def logit_intervals(query: Moments, key: Moments, heads: Heads) -> tuple[Tensor, Tensor]:
    """Return between which values the logits lie, [heads, queries, keys], from the ranges of their factors."""
    ends = [
        [end.view(heads.heads, rows, heads.width) for end in (state.low, state.high)]
        for state, rows in ((query, heads.queries), (key, heads.keys))
    ]
    corners = torch.stack([q[:, :, None, :] * k[:, None, :, :] for q in ends[0] for k in ends[1]])
    corners = torch.nan_to_num(corners, nan=0.0, posinf=math.inf, neginf=-math.inf)  # a factor that is 0 gives 0
    low, high = down(corners.amin(0)), up(corners.amax(0))
    slack = up(2 * gamma(heads.width) * torch.maximum(low.abs(), high.abs()).sum(-1))
    slack = torch.nan_to_num(slack, nan=math.inf)
    low, high = down(low.sum(-1) - slack), up(high.sum(-1) + slack)
    corners = torch.stack([end * factor for end in (low, high) for factor in (heads.scale.low, heads.scale.high)])
    absent = torch.isneginf(heads.mask)
    low, high = (torch.where(absent, -math.inf, end + heads.mask) for end in (corners.amin(0), corners.amax(0)))
    low, high = down(down(low)), up(up(high))  # once for the scale, once for the mask
    return torch.where(absent, -math.inf, low), torch.where(absent, -math.inf, high)


def weight_intervals(low: Tensor, high: Tensor) -> tuple[Tensor, Tensor]:
    """Return between which values the softmax weights lie: a weight is largest where its logit is high and all others low."""
    return _extreme(low, high, upper=False), _extreme(high, low, upper=True)


def _extreme(own: Tensor, others: Tensor, upper: bool) -> Tensor:
    """Return 1/(1 + sum_(k != j) exp(other_k - own_j)), rounded up or down."""
    n = own.shape[-1]
    difference = others[..., None, :] - own[..., :, None]  # [..., j, k]
    difference = torch.where(torch.isneginf(others)[..., None, :], -math.inf, difference)
    # Absent tokens have weight 0 whatever the others do; the value that stands here is overwritten below.
    error = up(UNIT * difference.abs().nan_to_num(posinf=0.0, neginf=0.0))
    term = torch.exp(down(difference - error) if upper else up(difference + error))
    term = term * (1 - _CALL) if upper else up(term * (1 + _CALL))
    term = torch.where(torch.eye(n, dtype=torch.bool), 0.0, term)
    total = 1 + term.sum(-1)
    total = total * (1 - 2 * gamma(n + 4)) if upper else up(total * (1 + 2 * gamma(n + 4)))
    weight = (up(1 / total) if upper else down(1 / total)).clamp(0, 1)
    return torch.where(torch.isneginf(own) & torch.isneginf(others), 0.0, weight)


def _about(value: Moments, heads: Heads) -> tuple[Tensor, Tensor]:
    """Return m, the average over the keys of the middles of E v, [heads, d], and upper bounds on E (v_j - m)^2."""
    shape = (heads.heads, heads.keys, heads.value_width)
    middle = value.mean.middle.view(shape)
    seen = (~torch.isneginf(heads.mask)).any(1)[..., None].double()  # [heads, keys, 1]
    about = (middle * seen).sum(1) / seen.sum(1).clamp(min=1)
    off = up(up((middle - about[:, None]).abs()) + value.mean.radius.view(shape))
    return about, up(up(off * off) + value.variance.high.view(shape))


def _weighted(weights: Tensor, numbers: Tensor) -> Tensor:
    """Return upper bounds on sum_j w_ij x_j per unit, [heads, queries, d], for nonnegative weights and numbers."""
    products = up(weights[..., None] * numbers[:, None])  # [heads, queries, keys, d]
    products = torch.where((weights == 0)[..., None], 0.0, products)  # an absent key may be unbounded
    return up(up(products.sum(2)) * (1 + 2 * gamma(weights.shape[-1])))


def _remainder(size: Tensor, like: Moments) -> Moments:
    """Return what is known of a vector from bounds on the square roots of its second moments: G <= (largest share) V."""
    high = up(size * size)
    trace = sum_up(high)
    share = shares(like.rho)[1][1] if like.rho != 1.0 else 0.0  # X = Y
    gap = up(share * high) if share else torch.zeros_like(high)
    zero, everywhere = torch.zeros_like(high), torch.full_like(high, math.inf)
    return Moments(
        Ball(zero, size),
        root_up(trace),
        trace,
        Spread(within(root_up(high)), zero, high, trace, trace),
        Spread(within(root_up(gap) if share else gap), zero, gap, sum_up(gap), sum_up(gap)),
        everywhere,
        scalar(math.inf),
        -everywhere,
        everywhere,
        like.rho,
    )


def _convex(found: Moments, value: Moments, high: Tensor, about: Tensor, spread: Tensor, heads: Heads) -> Moments:
    """Return the state after intersection with what every convex combination of the values satisfies."""
    # E (out - m)^2 <= sum_j w_j^high E (v_j - m)^2.
    square_about = _weighted(high, spread)
    mean = about[:, None].expand_as(square_about).flatten()
    root = root_up(square_about).flatten()
    ends = torch.maximum(found.mean.low, down(mean - root)), torch.minimum(found.mean.high, up(mean + root))
    shape = (heads.heads, 1, heads.keys, heads.value_width)
    present = ~torch.isneginf(heads.mask)[..., None]
    low = torch.where(present, value.low.view(shape), math.inf).amin(2).flatten()
    top = torch.where(present, value.high.view(shape), -math.inf).amax(2).flatten()
    variance = found.variance
    capped = torch.minimum(variance.high, square_about.flatten())
    # In total: E |out|^2 <= sum_ij w_ij^high E|v_j|^2, where E|v|^2 can be far below the sum over its units.
    load = up(up(high.sum(1)) * (1 + 2 * gamma(heads.queries))).amax()
    whole = up(load * value.energy)
    trace = torch.minimum(torch.minimum(variance.trace, sum_up(capped)), whole)
    variance = replace(
        variance,
        high=capped,
        low=torch.minimum(variance.low, capped),
        trace=trace,
        norm=torch.minimum(variance.norm, trace),
    )
    middle, radius = 0.5 * ends[0] + 0.5 * ends[1], 0.5 * (ends[1] - ends[0])
    radius = up(up(radius.clamp(min=0)) + up(4 * UNIT * up(ends[0].abs() + ends[1].abs())))
    better = radius < found.mean.radius
    ball = Ball(torch.where(better, middle, found.mean.middle), torch.where(better, radius, found.mean.radius))
    off_mean = root_up(sum_up(up(ball.radius * ball.radius)))
    energy = torch.minimum(sum_up(up(square(ball)[1] + variance.high)), whole)
    return replace(
        found,
        mean=ball,
        off_mean=off_mean,
        energy=torch.minimum(found.energy, energy),
        variance=variance,
        low=torch.maximum(found.low, low),
        high=torch.minimum(found.high, top),
    )
