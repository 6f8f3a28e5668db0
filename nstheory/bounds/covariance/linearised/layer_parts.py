"""Linearisations of normalisation and activations, with certified remainders.

norm         p(u) = u/sqrt(|u|^2 + a) has |D^2 p(u)[d, d]| <= (2/sqrt 3) |d|^2/t^2, t^2 = |u|^2 + a, and t >= t_0 - |d| on the way;
             hence |p(b + d) - p(b) - D p(b) d| <= (2/sqrt 3) k(r) |d|^2/t_0^2, r = |d|/t_0, k(r) = (-log(1 - r) - r)/r^2, and the
             remainder has slope at most (2/sqrt 3) |d|/(t_0^2 (1 - r))
activation   ReLU of the Gaussian part b + a z has the linear part P(b + a z > 0) a z and a rest of known size; what e adds is
             at most |e|. Others: the mean slope, and half the range of slopes for the rest
"""

from __future__ import annotations

import math
from dataclasses import replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.linearised.affine_part import (
    BAD,
    FOUR,
    GAP,
    GAP4,
    NORMAL4,
    REACH,
    REST,
    RMS,
    ROOT2,
    SUP,
    TAIL,
    Linearised,
    closed,
    consistent,
    group_lengths,
    group_sizes,
    grown,
    regrouped,
    rounded,
)
from nstheory.bounds.covariance.outward import TINY, UNIT, down, gamma, row_norms, scalar, up
from nstheory.kernels.activation.lipschitz import Lipschitz

_CURVATURE = 1.1548  # above 2/sqrt(3)
_CALL = 16 * UNIT


def normalised(state: Linearised, eps: float, scale: Tensor, shift: Tensor | None, centred: bool) -> Linearised:
    """Return scale * x/sqrt(|x|^2/n + eps) + shift at every position, x being h or h less its mean there."""
    n = len(scale)
    state = regrouped(state, len(state.centre) // n)
    state = _centred(state, n) if centred else state
    return _scaled(_unit_length(state, n, eps), scale, shift)


def _centred(state: Linearised, n: int) -> Linearised:
    """Return h less its mean at every position, a projection."""
    groups = state.groups.shape[1]
    centre, slope = state.centre.view(groups, n), state.slope.view(groups, n, -1)
    lengths, rows = state.lengths.view(groups, n), state.units.view(6, groups, n)
    error = [2 * gamma(n + 3) * (x.abs() + x.abs().mean(1, keepdim=True)) for x in (centre, lengths)]
    made = replace(
        state,
        centre=(centre - centre.mean(1, keepdim=True)).flatten(),
        slope=(slope - slope.mean(1, keepdim=True)).flatten(0, 1),
        units=grown(rows + rows.mean(2, keepdim=True), n).flatten(1),
    )
    return rounded(consistent(made), *(grown(one, n).flatten() for one in error))


def _unit_length(state: Linearised, n: int, eps: float) -> Linearised:
    """Return u/sqrt(|u|^2/n + eps) for every group, by its derivative at b and the curvature."""
    groups, root = state.groups.shape[1], math.sqrt(n)
    state.events.take(groups)
    centre, slope = state.centre.view(groups, n), state.slope.view(groups, n, -1)
    lengths, sizes = state.lengths.view(groups, n), group_sizes(state)
    t = torch.sqrt((centre * centre).sum(1) + n * eps)[:, None]  # [groups, 1]
    low = down(t * (1 - 2 * gamma(n + 8)))[:, 0]
    factor, direction = root / t, centre / t
    along = direction[:, None] @ slope  # [groups, 1, inputs]
    new_centre, new_slope = factor * centre, factor[..., None] * (slope - direction[..., None] * along)
    # The derivative applied to e, and the rounding of the derivative itself.
    rows = state.units.view(6, groups, n)
    inner = torch.minimum((direction.abs() * rows).sum(2), state.groups)[..., None]
    units = grown(factor * (rows + direction.abs() * inner), n)
    whole = grown(factor[:, 0] * state.groups)
    error = grown(8 * gamma(2 * n + 20) * factor * new_centre.abs() * (t / root), n)
    slope_error = (
        8 * gamma(2 * n + 20) * factor * (lengths + direction.abs() * (direction.abs() * lengths).sum(1, True))
    )
    # The curvature, where the noise is sure to stay away from the origin.
    ratio = up(sizes.sup / low)
    room = down(1 - ratio)
    near = room > 0
    room = torch.where(near, room, 1.0)
    ratio = torch.where(near, ratio, 0.0)
    series = norm_series(ratio, room)
    rest = torch.stack(
        [
            series * sizes.four**2,
            series * sizes.eight**2,
            sizes.four * sizes.gap4 / room,
            sizes.eight * sizes.gap8 / room,
            series * sizes.sup**2,
            torch.zeros_like(ratio),
        ]
    )
    rest = grown(_CURVATURE * root / low**2 * rest)
    # What the bad event adds, from |p| <= sqrt(n), and from |p(u) - p(b)|, |D p(b) d| <= |d|/sqrt(eps), better for tiny noise.
    steep = (2 * TAIL * torch.sqrt((lengths * lengths).sum(1)) + state.groups[REST]) / down(scalar(eps).sqrt())
    steep = grown(steep, n)
    tail = BAD * new_centre.abs() + TAIL * row_norms(new_slope.flatten(0, 1)).view(groups, n)
    whole_tail = torch.minimum(steep, grown(BAD * root + torch.sqrt((tail * tail).sum(1)), n))
    tail = torch.minimum(whole_tail[:, None], grown(BAD * root + tail))
    made = replace(
        state,
        centre=new_centre.flatten(),
        slope=new_slope.flatten(0, 1),
        units=closed(up(units + rest[..., None]).flatten(1), tail.flatten()),
        groups=closed(up(whole + rest), whole_tail),
    )
    made = rounded(consistent(made), error.flatten(), grown(slope_error, n).flatten())
    return _forgotten(made, ~near, root)


def norm_series(ratio: Tensor, room: Tensor) -> Tensor:
    """Return 1/2 + r/3 + r^2/(4 (1 - r)), at least k(r) = (-log(1 - r) - r)/r^2; `room` is 1 - r."""
    return 0.5 + ratio / 3 + ratio**2 / (4 * room)


def _forgotten(state: Linearised, groups: Tensor, size: float) -> Linearised:
    """Return the state where these groups are a remainder alone, of length at most size."""
    if not bool(groups.any()):
        return state
    n = len(state.centre) // len(groups)
    units = groups.repeat_interleave(n)
    bound = up(scalar(size))
    rows = torch.stack([bound, bound, up(bound * ROOT2), up(bound * ROOT2), bound, bound])
    return consistent(
        replace(
            state,
            centre=torch.where(units, 0.0, state.centre),
            slope=torch.where(units[:, None], 0.0, state.slope),
            units=torch.where(units, rows[:, None], state.units),
            groups=torch.where(groups, rows[:, None], state.groups),
        )
    )


def _scaled(state: Linearised, scale: Tensor, shift: Tensor | None) -> Linearised:
    """Return scale * h + shift, the same at every position."""
    groups = state.groups.shape[1]
    size, lengths = scale.abs().repeat(groups), state.lengths
    centre = scale.repeat(groups) * state.centre
    centre = centre if shift is None else centre + shift.repeat(groups)
    moved = 2 * UNIT * ((size * state.centre.abs()) + centre.abs())
    made = replace(
        state,
        centre=centre,
        slope=scale.repeat(groups)[:, None] * state.slope,
        units=up(size * state.units),
        groups=up(scale.abs().amax() * state.groups),
    )
    return rounded(consistent(made), grown(moved), grown(2 * UNIT * size * lengths))


def activation(state: Linearised, f: Lipschitz) -> Linearised:
    """Return f(h): for ReLU by the Gaussian part, else by the slopes."""
    state.events.take(len(state.centre))
    return _relu(state) if f.name == "relu" else _by_slopes(state, f)


def _by_slopes(state: Linearised, f: Lipschitz) -> Linearised:
    alpha, beta = f.slopes
    slope, half = (alpha + beta) / 2, (beta - alpha) / 2 * (1 + 4 * UNIT)
    lengths = state.lengths
    centre = f.function(state.centre)
    rows = (1.0, NORMAL4, state.noise, NORMAL4 * state.noise, REACH, TAIL)
    linear = torch.stack([lengths * row for row in rows])
    units = grown(abs(slope) * state.units + half * (linear + state.units))
    made = replace(
        state, centre=centre, slope=slope * state.slope, units=units, groups=group_lengths(units, state.groups)
    )
    error = grown(_CALL * (centre.abs() + state.centre.abs()))
    return rounded(consistent(made), error, grown(4 * UNIT * lengths))


def _relu(state: Linearised) -> Linearised:
    b, s, noise = state.centre, state.lengths, state.noise
    h = b / s.clamp(min=TINY)
    density = torch.exp(-0.5 * h * h) / math.sqrt(2 * math.pi)
    p = (0.5 * torch.special.erfc(-h / math.sqrt(2))).clamp(0, 1)  # P(b + a z > 0), and the slope of the linear part
    mean, second = b * p + s * density, (b * b + s * s) * p + b * s * density
    # E (relu(g) - mean - p (g - b))^2 by its terms; `pad` is the rounding of all of them, of s and of the library's functions.
    pad = (512 + 8 * state.slope.shape[1]) * UNIT * (b * b + s * s)
    square = (second - 2 * mean * (b * p + s * density) + mean * mean - p * p * s * s).clamp(min=0)
    rms = torch.sqrt(square + pad)
    most = torch.maximum(p, 1 - p)
    gap = noise * torch.sqrt(s * s * (p * (1 - p)) + pad)
    ends = [b + sign * REACH * s for sign in (-1.0, 1.0)]
    sup = [(end.clamp(min=0) - mean - p * (end - b)).abs() for end in ends] + [(p * b - mean).abs()]
    sup = torch.stack(sup).amax(0) + torch.sqrt(pad)
    tail = most * TAIL * s + BAD * (b.clamp(min=0) - mean).abs() + torch.sqrt(pad)
    four = NORMAL4 * most * s + (b.clamp(min=0) - mean).abs() + torch.sqrt(pad)
    own = grown(torch.stack([rms, four, gap, NORMAL4 * most * noise * s, sup, tail]))
    # What the remainder adds: all of it where the unit is sure to be on, nothing where it is sure to be off.
    rows = state.units
    on = down(b - up(up(REACH * s) + rows[SUP])) > 0
    off = up(b + up(up(REACH * s) + rows[SUP])) < 0
    nothing, bad = torch.zeros_like(b), up(ROOT2 * rows[REST])
    change = rows.clone()
    change[GAP] = torch.where(on, up(rows[GAP] + bad), up(ROOT2 * rows[RMS]))
    change[GAP4] = torch.where(on, rows[GAP4], up(ROOT2 * rows[FOUR]))
    change = torch.where(off, torch.stack([rows[REST], nothing, bad, nothing, nothing, rows[REST]]), change)
    units = up(own + change)
    direct = p * rows[GAP] + most * (noise * s + rows[GAP]) + noise * torch.sqrt(pad)
    units[GAP] = torch.minimum(units[GAP], grown(direct))
    groups = torch.minimum(group_lengths(units, state.groups), up(group_lengths(own, state.groups) + state.groups))
    groups[[GAP, GAP4]] = group_lengths(units, state.groups)[[GAP, GAP4]]
    made = replace(state, centre=mean, slope=p[:, None] * state.slope, units=units, groups=groups)
    return rounded(consistent(made), torch.zeros_like(b), grown(2 * UNIT * s))
