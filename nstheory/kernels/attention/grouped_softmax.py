"""Two softmaxes whose tokens come in groups, each of a correlation and a bias of its own, with or without a sink.

Group j has n_j tokens of pair correlation r_j and logits sigma z + b_j, u = t e^(sigma z + b_j). With F_j, and the
means of `softmax_moments`, of one token of group j,

    E sum over group j of A_k A'_k = n_j integral of E_j[u e^-u u' e^-u'] F/F_j,    F = prod_j F_j^n_j,

and a double sum over different tokens is the product of the sums over j of n_j E_j[...]/F_j, less the terms of one token twice. The
cost grows with the number of groups and not with that of tokens. A sink, whose logit is normal, is the factor F_j of one token more.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import torch
from torch.utils.checkpoint import checkpoint

from nstheory.kernels.attention.softmax_moments import (
    FULL,
    Conditional,
    Functions,
    Precision,
    normal_lattice,
    plain_functions,
    root,
    scale_lattice,
)

# Keeps the logarithm of what a sink leaves finite.
LEAST_LEFT = 1e-300
# Groups whose matrices are kept for slopes, some ten megabytes each.
KEPT_GROUPS = 8


class Group(NamedTuple):
    """So many tokens, the correlation of each with its noisy copy's logit, and what is added to both logits, a number or 0-d."""

    count: int
    r: torch.Tensor
    bias: float | torch.Tensor = 0.0


class Sink(NamedTuple):
    """A token without value in both rows; its two logits are normals of this mean, variance and correlation."""

    mean: float
    variance: torch.Tensor
    r: torch.Tensor


class GroupedMoments(NamedTuple):
    """What two softmaxes over groups of tokens average.

    overlaps    E sum_k A_k A'_k over each group, 0 for an empty one
    mass        E (sum_k A_k)(sum_k A'_k), 1 without a sink
    alignment   E (sum_k A_k z_k)(sum_k A'_k z'_k)
    alone       its part E sum_k A_k A'_k z_k z'_k of one token twice
    """

    overlaps: list[torch.Tensor]
    mass: torch.Tensor
    alignment: torch.Tensor
    alone: torch.Tensor


class _Part(NamedTuple):
    """Matrices [scales, scales] of one group: log F_j, and means of one token with nothing, z or z' in front."""

    count: int
    log_one: torch.Tensor
    both: torch.Tensor
    moving: torch.Tensor
    left: tuple[torch.Tensor, torch.Tensor]
    right: tuple[torch.Tensor, torch.Tensor]


def grouped_moments(
    groups: Sequence[Group], sigma: torch.Tensor, sink: Sink | None = None, precision: Precision = FULL
) -> GroupedMoments:
    """Return the moments of logits sigma z; 0-d float64 tensors, sigma finite, at least one token; differentiable."""
    n, spread = sum(group.count for group in groups), float(sigma.detach())
    top = max(_number(group.bias) for group in groups if group.count)  # added to all logits it changes nothing
    groups = [group._replace(bias=group.bias - top) for group in groups]
    sink = None if sink is None else sink._replace(mean=sink.mean - top)
    unbiased = sum(group.count for group in groups if not _number(group.bias))
    z = normal_lattice(n, spread, precision)
    reach = None if sink is None else sink.mean + float(z[-1]) * float(sink.variance.detach()) ** 0.5
    t = scale_lattice(n, spread, reach, precision, certain=sink is None, unbiased=unbiased)
    held = [group for group in groups if group.count]
    slopes = torch.is_grad_enabled() and any(
        _has_slope(one) for group in groups for one in (group.r, group.bias, sigma)
    )
    # What the groups' matrices need for slopes is computed again, group by group, where it is too much to be kept.
    again = partial(checkpoint, use_reentrant=False) if slopes and len(held) > KEPT_GROUPS else None
    parts = [] if again else [_part(group, t, sigma, z) for group in held]
    log_all = _log_sink(sink, t, precision) if sink else torch.zeros(len(t), len(t), dtype=torch.float64)
    for place, group in enumerate(held):
        log_one = again(_log_one, group, t, sigma, z) if again else parts[place].log_one
        log_all = log_all + group.count * log_one
    weight = float(t[1] - t[0]) ** 2
    shares = [
        again(lambda group: _share(_part(group, t, sigma, z), log_all), group)
        if again
        else _share(parts[place], log_all)
        for place, group in enumerate(held)
    ]
    each = iter(shares)
    nothing = torch.zeros_like(sigma)
    overlaps = [weight * next(each).overlap if group.count else nothing for group in groups]
    alone = weight * sum((share.alone for share in shares), nothing)
    sums = _Share(*(sum(column[1:], column[0]) for column in zip(*shares, strict=True)))
    mass = weight * (sums.once + (sums.left * sums.right).sum())
    alignment = weight * (sums.once_moving + (sums.left_moving * sums.right_moving).sum())
    return GroupedMoments(overlaps, mass, alignment, alone)


def _has_slope(one: float | torch.Tensor) -> bool:
    return isinstance(one, torch.Tensor) and one.requires_grad


def _number(bias: float | torch.Tensor) -> float:
    return float(bias.detach()) if isinstance(bias, torch.Tensor) else bias


def _part(group: Group, t: torch.Tensor, sigma: torch.Tensor, z: torch.Tensor) -> _Part:
    t = t + group.bias
    x = plain_functions(t, sigma, z)
    y = Conditional(t, sigma, z, group.r)
    hit, moved = x.hit * y.density, x.hit * z * y.density
    left = hit.sum(1)[:, None] - hit @ y.miss.T, moved.sum(1)[:, None] - moved @ y.miss.T
    missed = x.miss * y.density
    right = y.hit @ y.density - missed @ y.hit.T, y.hit_z @ y.density - missed @ y.hit_z.T
    return _Part(group.count, _log_miss(x, y), hit @ y.hit.T, moved @ y.hit_z.T, left, right)


def _log_one(group: Group, t: torch.Tensor, sigma: torch.Tensor, z: torch.Tensor) -> torch.Tensor:
    t = t + group.bias
    return _log_miss(plain_functions(t, sigma, z), Conditional(t, sigma, z, group.r))


class _Share(NamedTuple):
    """What one group adds: sums over both scales, and matrices whose sums over the groups are multiplied with each other.

    The products of two different tokens are those of the sums, less those of one token twice, which `once` and `once_moving` hold.
    """

    overlap: torch.Tensor
    alone: torch.Tensor
    once: torch.Tensor
    once_moving: torch.Tensor
    left: torch.Tensor
    right: torch.Tensor
    left_moving: torch.Tensor
    right_moving: torch.Tensor


def _share(part: _Part, log_all: torch.Tensor) -> _Share:
    once, twice = torch.exp(log_all - part.log_one), torch.exp(log_all - 2 * part.log_one)
    # Half of F each, so that neither side overflows where F_j is small.
    half = part.count * torch.exp(log_all / 2 - part.log_one)
    overlap, alone = part.count * (part.both * once).sum(), part.count * (part.moving * once).sum()
    less, less_moving = (part.count * (a * b * twice).sum() for a, b in zip(part.left, part.right, strict=True))
    sides = (half * one for pair in zip(part.left, part.right, strict=True) for one in pair)
    return _Share(overlap, alone, overlap - less, alone - less_moving, *sides)


def _log_miss(x: Functions, y: Conditional) -> torch.Tensor:
    """Return log E e^-u e^-u', not below -37."""
    gone = (x.miss @ y.density)[:, None] + y.miss @ y.density - (x.miss * y.density) @ y.miss.T
    return torch.log1p(-gone.clamp(max=1 - 2.0**-53))


def _log_sink(sink: Sink, t: torch.Tensor, precision: Precision) -> torch.Tensor:
    if not float(sink.variance.detach()) and not sink.variance.requires_grad:
        mass = torch.exp(t + sink.mean)
        return -mass[:, None] - mass
    spread = root(sink.variance)
    z = normal_lattice(1, float(spread.detach()), precision)
    x, y = plain_functions(t + sink.mean, spread, z), Conditional(t + sink.mean, spread, z, sink.r, keep=True)
    assert y.keep is not None
    # A sink may take nearly all weight: what it leaves is then no difference from 1.
    left = (x.keep * y.density) @ y.keep.T
    return torch.where(left < 0.5, torch.log(left.clamp(min=LEAST_LEFT)), _log_miss(x, y))
