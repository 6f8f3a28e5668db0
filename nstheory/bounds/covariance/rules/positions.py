"""Rules of layers that move or scale units: a selection in another order, an added constant, a factor.

selected   h_index: moments of the units named, exactly; a unit named c times multiplies traces and norms by at most c
shifted    h + c: the means move, nothing else does
rescaled   c h for a number c known to lie in a ball
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.moments import Moments, Spread, square_length
from nstheory.bounds.covariance.outward import (
    UNIT,
    Ball,
    down,
    exactly,
    plus,
    root_up,
    row_norms,
    scalar,
    scaled,
    sum_up,
    up,
)


def selected(state: Moments, index: Tensor) -> Moments:
    """Return the moments of the units named by index, in its order; a unit may be named again, or left out."""
    times = torch.bincount(index, minlength=state.units)
    most = float(times.max()) if times.numel() else 1.0
    root = root_up(scalar(most)) if most > 1 else scalar(most)
    everything = bool((times == 1).all())
    variance, gap = (_chosen(matrix, index, most, everything) for matrix in (state.variance, state.gap))
    mean = Ball(state.mean.middle[index], state.mean.radius[index])
    off_mean = torch.minimum(up(root * state.off_mean), root_up(sum_up(up(mean.radius * mean.radius))))
    chosen = replace(
        state,
        mean=mean,
        off_mean=state.off_mean if everything else off_mean,
        variance=variance,
        gap=gap,
        steepness=state.steepness[index],
        steepest=state.steepest if everything else up(root * state.steepest),
        low=state.low[index],
        high=state.high[index],
    )
    if everything:
        return chosen
    return replace(
        chosen,
        energy=torch.minimum(up(most * state.energy), up(square_length(mean, chosen.off_mean) + variance.trace)),
    )


def _chosen(matrix: Spread, index: Tensor, most: float, everything: bool) -> Spread:
    entries = matrix.entries
    if entries.middle.numel():
        entries = Ball(*(one[index[:, None], index] for one in (entries.middle, entries.radius)))
    low, high = matrix.low[index], matrix.high[index]
    if everything:
        return replace(matrix, entries=entries, low=low, high=high)
    trace = torch.minimum(up(most * matrix.trace), sum_up(high))
    return replace(
        matrix, entries=entries, low=low, high=high, trace=trace, norm=torch.minimum(up(most * matrix.norm), trace)
    )


def shifted(state: Moments, constant: Tensor) -> Moments:
    """Return the moments of h + constant."""
    state, mean = own(state), plus(state.mean, exactly(constant))
    rounding = root_up(sum_up(up(up(UNIT * mean.middle.abs()) ** 2)))
    off_mean = torch.minimum(up(state.off_mean + rounding), root_up(sum_up(up(mean.radius * mean.radius))))
    length = up(root_up(state.energy) + row_norms(constant[None, :])[0])
    return replace(
        state,
        mean=mean,
        off_mean=off_mean,
        energy=torch.minimum(up(length * length), up(square_length(mean, off_mean) + state.variance.trace)),
        low=down(state.low + constant),
        high=up(state.high + constant),
        symmetric=state.symmetric and not bool(constant.any()),
    )


def own(state: Moments) -> Moments:
    """Return the state with copies of its matrices, so that a later rule may overwrite them without a change of another state."""
    if state.spent:
        return state
    copies = [
        replace(matrix, entries=Ball(matrix.entries.middle.clone(), matrix.entries.radius.clone()))
        for matrix in (state.variance, state.gap)
    ]
    return replace(state, variance=copies[0], gap=copies[1])


def rescaled(state: Moments, factor: Ball) -> Moments:
    """Return the moments of c h for a number c in the ball."""
    size = factor.size
    square_low = down(factor.middle.abs() - factor.radius).clamp(min=0)
    squared = scaled(factor, factor)
    ends = down(square_low * square_low).clamp(min=0), up(size * size)
    mean = scaled(state.mean, factor)
    rounding = root_up(sum_up(up(mean.radius * mean.radius)))
    moved = up(factor.radius * row_norms(state.mean.middle[None, :])[0])
    moved = up(moved + up(UNIT * row_norms(mean.middle[None, :])[0]))
    corners = torch.stack([end * x for end in (factor.low, factor.high) for x in (state.low, state.high)])
    corners = torch.nan_to_num(corners, nan=0.0, posinf=torch.inf, neginf=-torch.inf)  # 0 times an unbounded unit is 0
    return replace(
        state,
        mean=mean,
        off_mean=torch.minimum(rounding, up(up(size * state.off_mean) + moved)),
        energy=up(ends[1] * state.energy),
        variance=_times(state.variance, squared, ends),
        gap=_times(state.gap, squared, ends),
        steepness=up(size * state.steepness),
        steepest=up(size * state.steepest),
        low=down(corners.amin(0)),
        high=up(corners.amax(0)),
    )


def _times(matrix: Spread, factor: Ball, ends: tuple[Tensor, Tensor]) -> Spread:
    entries = scaled(matrix.entries, factor) if matrix.entries.middle.numel() else matrix.entries
    trace, norm = up(ends[1] * matrix.trace), up(ends[1] * matrix.norm)
    return replace(
        matrix,
        entries=entries,
        low=down(ends[0] * matrix.low).clamp(min=0),
        high=up(ends[1] * matrix.high),
        trace=trace,
        norm=norm,
    )


def quotient(number: float, divisor: float) -> Ball:
    """Return the ball of number / divisor: off by half a unit in the last place."""
    value = scalar(number) / scalar(divisor)
    exact = float(value) * divisor == number and divisor in (1.0, -1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0)
    return Ball(value, scalar(0.0) if exact else up(UNIT * value.abs()))
