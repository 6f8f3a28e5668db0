"""Layers as linear functions of the Gaussian input plus a remainder, which is small at small noise: then intervals are tight.

For an input m + s z, z standard normal, every unit is kept as

    h = b + A z + e,       b and A exact numbers, e known by six seminorms per unit and per group of units (a position):

    rms    sqrt(E e^2)                                gap    sqrt(E (e - e')^2 / 2)
    four   (E e^4)^(1/4) on the good event            gap4   (E ((e - e')/sqrt 2)^4)^(1/4) there
    sup    |e| on the good event                      rest   sqrt(E e^2 1_bad)

All obey the triangle inequality, so that a linear layer, a sum of branches and an average treat them alike. The good event
holds every inequality |a z| <= 10 |a| and |A z| <= |A|_F + 10 |A| that a rule has used; each fails with probability at most
exp(-10^2/2) < 2^-72, and at most 2^22 are used, so that it fails for X or for Y with probability at most 2^-49. There, by
Hoelder's inequality, sqrt(E (a z)^2 1_bad) <= (15!!)^(1/16) 2^(-49 * 7/16) |a| < 2^-20 |a|. Gaussian inputs only.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.moments import Moments, Spread, shares, spread, square_length, tighten
from nstheory.bounds.covariance.outward import (
    TINY,
    UNIT,
    Ball,
    exactly,
    gamma,
    known,
    largest_eigenvalue,
    largest_singular_value,
    root_up,
    row_norms,
    scalar,
    sum_up,
    up,
)
from nstheory.bounds.covariance.rules.affine import complete, share, summed, within
from nstheory.bounds.covariance.rules.block_diagonal import BlockDiagonal

REACH = 10.0  # standard deviations within which the good event keeps each Gaussian number
_EVENTS = 2**22
BAD = 2.0**-24  # exceeds the square root of 2^-49, the probability that the good event fails
TAIL = 2.0**-20
RMS, FOUR, GAP, GAP4, SUP, REST = range(6)
# Above the norms of a standard normal number in L^4 and L^8, 3^(1/4) and 105^(1/8), and above sqrt 2.
NORMAL4, NORMAL8, ROOT2 = 1.3161, 1.7892, 1.4143
# Roundings on the longest path of an expression of nonnegative numbers, by which `grown` enlarges it.
_OPERATIONS = 64


class TooManyEventsError(Exception):
    """Raised when more inequalities are asked of the good event than its stated probability allows."""


@dataclass
class Events:
    """A counter of the inequalities that the good event of one run consists of."""

    used: int = 0

    def take(self, count: int) -> None:
        """Count inequalities that a rule uses; TooManyEventsError beyond 2^22."""
        self.used += count
        if self.used > _EVENTS:
            raise TooManyEventsError


@dataclass(frozen=True)
class Linearised:
    """h = b + A z + e for the units of one layer.

    centre [units], slope [units, inputs]; units [6, units] and groups [6, groups] bound the seminorms of e
    """

    centre: Tensor
    slope: Tensor
    units: Tensor
    groups: Tensor
    rho: float
    events: Events = field(default_factory=Events)

    @property
    def lengths(self) -> Tensor:
        """Upper bounds on the deviations |A_i|."""
        return row_norms(self.slope)

    @property
    def reach(self) -> float:
        """Upper bound on |z| on the good event, counted by `start`."""
        return self.slope.shape[1] ** 0.5 + REACH + 1.0

    @property
    def noise(self) -> float:
        """Upper bound on sqrt(1 - rho)."""
        return float(root_up(up(scalar(1 - self.rho)))) if self.rho != 1.0 else 0.0


def grown(x: Tensor, terms: int = 0) -> Tensor:
    """Return an upper bound on a computed sum of products of nonnegative numbers, x, whose longest sum has `terms` terms."""
    return up(up(x * (1 + 2 * gamma(_OPERATIONS + terms))) + TINY)


def start(mean: Tensor, variance: float, rho: float, positions: int) -> Linearised:
    """Return the input m + sqrt(variance) z."""
    n, deviation = mean.numel(), scalar(variance).sqrt()
    state = Linearised(
        mean.flatten().clone(),
        deviation * torch.eye(n, dtype=torch.float64),
        torch.zeros(6, n, dtype=torch.float64),
        torch.zeros(6, positions, dtype=torch.float64),
        rho,
    )
    state.events.take(1)  # |z| <= sqrt(N) + 10
    return rounded(state, torch.zeros(n, dtype=torch.float64), (UNIT * deviation).expand(n))


def rounded(state: Linearised, centre: Tensor, slope: Tensor) -> Linearised:
    """Return the state with errors of b (sizes per unit) and of A (lengths per row) counted in the remainder."""
    moved, four = ROOT2 * slope, NORMAL4 * slope
    rows = [centre + slope, centre + four, moved, ROOT2 * four, centre + slope * state.reach, centre + slope]
    rows = torch.stack(rows)
    rows = torch.nan_to_num(grown(rows), nan=torch.inf)
    return consistent(
        replace(state, units=up(state.units + rows), groups=up(state.groups + group_lengths(rows, state.groups)))
    )


def group_lengths(units: Tensor, groups: Tensor) -> Tensor:
    """Return the lengths of the parts of `units` that are the groups."""
    parts = units.view(len(groups), groups.shape[1], -1)
    return grown(torch.sqrt((parts * parts).sum(-1)), parts.shape[-1])


def consistent(state: Linearised) -> Linearised:
    """Return the state with units and groups that respect each other, and gap <= sqrt(largest share) rms."""
    units = torch.minimum(state.units, state.groups.repeat_interleave(state.units.shape[1] // state.groups.shape[1], 1))
    groups = torch.minimum(state.groups, group_lengths(units, state.groups))
    most = 0.0 if state.rho == 1.0 else float(root_up(scalar(shares(state.rho)[1][1])))
    for bound in (units, groups):
        bound[FOUR] = torch.minimum(bound[FOUR], grown(torch.sqrt(bound[RMS]) * torch.sqrt(bound[SUP])))
        between = grown(torch.sqrt(bound[GAP]) * torch.sqrt(ROOT2 * bound[SUP]))
        bound[GAP4] = torch.minimum(bound[GAP4], torch.minimum(between, up(ROOT2 * bound[FOUR])))
        bound[GAP] = torch.minimum(bound[GAP], up(most * bound[RMS])) if most else torch.zeros_like(bound[GAP])
    return replace(state, units=units, groups=groups)


def closed(rows: Tensor, tail: Tensor) -> Tensor:
    """Return the seminorms of a remainder from its parts on the good event and what the bad event adds."""
    rows = rows.clone()
    rows[RMS], rows[GAP], rows[REST] = up(rows[RMS] + tail), up(rows[GAP] + up(ROOT2 * tail)), tail
    return rows


def regrouped(state: Linearised, count: int) -> Linearised:
    """Return the state with its units in `count` groups that follow each other."""
    before = state.groups.shape[1]
    if before == count:
        return state
    groups = group_lengths(state.units, state.groups.new_empty(6, count))
    if before % count == 0:
        groups = torch.minimum(groups, group_lengths(state.groups, groups))
    elif count % before == 0:
        groups = torch.minimum(groups, state.groups.repeat_interleave(count // before, 1))
    return replace(state, groups=groups)


def linear(state: Linearised, weight: BlockDiagonal, bias: Tensor | None) -> Linearised:
    """Return W h + b: W e by |W|, by the lengths of rows, and for groups by the largest singular value."""
    state = regrouped(state, weight.groups)
    centre = weight.affine(bias, exactly(state.centre))
    parts = state.slope.chunk(weight.groups)
    slope = torch.cat([weight.matrices[index] @ part for index, part in zip(weight.which, parts, strict=True)])
    inputs = weight.matrices[0].shape[1]
    error = up(2 * gamma(inputs + 2) * weight.absolute(state.lengths))
    norms, norm = weight.row_norms(), weight.norm()
    rows = torch.stack([weight.absolute(row) for row in state.units])
    by_length = up(norms * state.groups.repeat_interleave(len(norms) // weight.groups, 1))
    units = torch.minimum(rows, torch.nan_to_num(by_length, nan=torch.inf))
    made = replace(state, centre=centre.middle, slope=slope, units=units, groups=up(norm * state.groups))
    return rounded(consistent(made), centre.radius, error)


def chosen(state: Linearised, index: Tensor, count: int) -> Linearised:
    """Return the units named by index, in `count` groups."""
    before = state.groups.shape[1]
    size, rows = state.units.shape[1] // before, index.view(count, -1)
    units = state.units[:, index]
    groups = group_lengths(units, state.groups.new_empty(6, count))
    for number, row in enumerate(rows):
        if len(row.unique()) == len(row):
            touched = state.groups[:, (row // size).unique()]
            whole = grown(torch.sqrt((touched * touched).sum(1)), touched.shape[1])
            groups[:, number] = torch.minimum(groups[:, number], whole)
    return replace(state, centre=state.centre[index], slope=state.slope[index], units=units, groups=groups)


def shifted(state: Linearised, constant: Tensor) -> Linearised:
    """Return h + constant."""
    centre = state.centre + constant
    return rounded(replace(state, centre=centre), up(UNIT * centre.abs()), torch.zeros_like(centre))


def rescaled(state: Linearised, factor: Ball) -> Linearised:
    """Return c h for a number c in the ball."""
    centre, slope, size = factor.middle * state.centre, factor.middle * state.slope, factor.size
    off = up(factor.radius + UNIT * size)
    made = replace(state, centre=centre, slope=slope, units=up(size * state.units), groups=up(size * state.groups))
    return rounded(made, up(up(off * state.centre.abs()) + TINY), up(up(off * state.lengths) + TINY))


def added(first: Linearised, second: Linearised) -> Linearised:
    """Return the sum of two vectors that depend on the same input: the linear parts add exactly."""
    second = regrouped(second, first.groups.shape[1])
    centre, slope = first.centre + second.centre, first.slope + second.slope
    made = replace(
        first,
        centre=centre,
        slope=slope,
        units=up(first.units + second.units),
        groups=up(first.groups + second.groups),
    )
    return rounded(consistent(made), up(UNIT * centre.abs()), up(UNIT * row_norms(slope)))


@dataclass(frozen=True)
class Sizes:
    """Norms of d = A z + e on the good event, per unit or per group, and of e alone.

    sup |d|;  four, eight in L^4 and L^8;  gap4, gap8 those of (d - d')/sqrt 2;  e8, e_gap8 of e; the rest are rows of seminorms
    """

    sup: Tensor
    four: Tensor
    eight: Tensor
    gap4: Tensor
    gap8: Tensor
    e4: Tensor
    e8: Tensor
    e_gap4: Tensor
    e_gap8: Tensor


def _sizes(sup: Tensor, four: Tensor, eight: Tensor, rows: Tensor, noise: float) -> Sizes:
    """Return sizes from those of A z; |e|^8 <= |e|^4 sup^4, and |e - e'| <= 2 sup."""
    e8 = grown(torch.sqrt(rows[FOUR]) * torch.sqrt(rows[SUP]))
    gap8 = grown(torch.sqrt(rows[GAP4]) * torch.sqrt(ROOT2 * rows[SUP]))
    whole = (sup + rows[SUP], four + rows[FOUR], eight + e8, noise * four + rows[GAP4], noise * eight + gap8)
    return Sizes(*map(grown, whole), rows[FOUR], e8, rows[GAP4], gap8)


def unit_sizes(lengths: Tensor, rows: Tensor, noise: float) -> Sizes:
    """Return the sizes of numbers a z + e."""
    return _sizes(REACH * lengths, NORMAL4 * lengths, NORMAL8 * lengths, rows, noise)


def group_sizes(state: Linearised) -> Sizes:
    """Return the sizes of the groups: moments of |A z|^2 from its cumulants 2^(k - 1) (k - 1)! tr S^k, S = A A^T."""
    parts = state.slope.view(state.groups.shape[1], -1, state.slope.shape[1])
    grams = parts @ parts.transpose(1, 2)
    squares = grams @ grams
    one, two = (x.diagonal(dim1=1, dim2=2).sum(-1) for x in (grams, squares))
    three, quartic = (grams * squares).sum((1, 2)), (squares * squares).sum((1, 2))
    terms = parts.shape[1] * (parts.shape[2] + 2 * parts.shape[1])
    # |S| <= one as a matrix of sizes too, so that one^k bounds what rounding takes from each trace.
    four = one**2 + 2 * two
    eight = one**4 + 12 * two * one**2 + 12 * two**2 + 32 * three.clamp(min=0) * one + 48 * quartic
    slack = 16 * gamma(4 * terms)
    four, eight = (
        grown((x + slack * y) ** power) for x, y, power in ((four, 3 * one**2, 0.25), (eight, 105 * one**4, 0.125))
    )
    norms = torch.stack([largest_singular_value(part) for part in parts])
    sup = torch.sqrt(one * (1 + slack)) + REACH * norms
    return _sizes(sup, four, eight, state.groups, state.noise)


def met(state: Moments, found: Linearised) -> Moments:
    """Return the moments after intersection with those of b + A z + e."""
    if state.exact:
        return state
    rms, gap = found.units[RMS], found.units[GAP]
    main = _gram(found.slope)
    gap_main = complete(replace(state, variance=main, gap=share(main, found.rho))).gap
    variance = _narrower(state.variance, summed(main, _spread_of(rms, found.groups[RMS])))
    narrow_gap = _narrower(state.gap, summed(gap_main, _spread_of(gap, found.groups[GAP])))
    mean, off_mean = state.mean, state.off_mean
    off = root_up(sum_up(up(found.groups[RMS] ** 2)))
    if bool(off < off_mean):
        mean, off_mean = Ball(found.centre, rms), off
    energy = torch.minimum(state.energy, up(square_length(mean, off_mean) + variance.trace))
    return tighten(replace(state, mean=mean, off_mean=off_mean, variance=variance, gap=narrow_gap, energy=energy))


def _gram(slope: Tensor) -> Spread:
    lengths = row_norms(slope)
    radius = up(up(2 * gamma(slope.shape[1]) * lengths[:, None]) * lengths)
    ball = known(slope @ slope.T, up(radius + 2 * slope.shape[1] * TINY))
    return spread(ball, norm=largest_eigenvalue(ball))


def _spread_of(units: Tensor, groups: Tensor) -> Spread:
    high, trace = up(units * units), sum_up(up(groups * groups))
    return Spread(within(units), torch.zeros_like(high), high, torch.minimum(trace, sum_up(high)), trace)


def _narrower(first: Spread, second: Spread) -> Spread:
    """Return the intersection of two enclosures; of each entry the ball of smaller radius."""
    better = second.entries.radius < first.entries.radius
    entries = Ball(
        torch.where(better, second.entries.middle, first.entries.middle),
        torch.where(better, second.entries.radius, first.entries.radius),
    )
    high = torch.minimum(first.high, second.high)
    return Spread(
        entries,
        torch.minimum(torch.maximum(first.low, second.low), high),
        high,
        torch.minimum(first.trace, second.trace),
        torch.minimum(first.norm, second.norm),
    )
