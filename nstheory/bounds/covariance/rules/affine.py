"""How enclosures of moments pass through layers that are not pointwise: linear, residual sum, normalisation.

linear     mean W m + b, matrices W A W^T, exactly up to rounding; the unknown part by |W|, the trace and the norm by the
           largest singular value, a single unit also by |w|^2 times the norm
residual   standard deviations add: sqrt(V_ii) <= sqrt(A_ii) + sqrt(B_ii), and likewise for G, traces and norms
norms      |x / sqrt(|x|^2/n + eps)| < sqrt(n), whatever x was; Lipschitz 1/sqrt(eps)
"""

from __future__ import annotations

import math
from dataclasses import replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.moments import Moments, Spectrum, Spread, spread, square_length, tighten
from nstheory.bounds.covariance.outward import (
    UNIT,
    Ball,
    affine,
    blocks,
    down,
    exactly,
    known,
    largest_eigenvalue,
    plus,
    product_up,
    root_down,
    root_up,
    row_norms,
    scalar,
    scaled,
    sum_up,
    up,
)
from nstheory.bounds.covariance.rules.block_diagonal import BlockDiagonal
from nstheory.bounds.covariance.rules.halves import spectrum
from nstheory.errors import ArgumentError


def gaussian_input(mean: Tensor, covariance: Tensor | None, rho: float) -> Moments:
    """Return the moments of the inputs themselves: V the covariance (a number: times the unit matrix), G = (1 - rho) V."""
    covariance = scalar(1.0) if covariance is None else covariance.detach()
    alike = covariance.dim() == 0
    matrix = covariance * torch.eye(len(mean), dtype=torch.float64) if alike else covariance
    variance = spread(exactly(matrix.detach()))  # a tensor of its own: the rule that frees it leaves the caller's
    norm = covariance if alike else largest_eigenvalue(variance.entries)
    del matrix
    variance = spread(variance.entries, norm=norm)
    everywhere = torch.full_like(mean, math.inf)
    return Moments(
        mean=exactly(mean),
        off_mean=scalar(0.0),
        energy=up(square_length(exactly(mean), scalar(0.0)) + variance.trace),
        variance=variance,
        gap=share(variance, rho),
        steepness=root_up(variance.high),
        steepest=root_up(norm),
        low=-everywhere,
        high=everywhere,
        rho=rho,
        gaussian=True,
        symmetric=not bool(mean.any()),
        exact=True,
    )


def linear(state: Moments, weight: Tensor | BlockDiagonal, bias: Tensor | None) -> Moments:
    """Return the moments of W h + b; for a block-diagonal W every group has the bias b."""
    weight = weight if isinstance(weight, BlockDiagonal) else BlockDiagonal((weight,))
    mean = weight.affine(bias, state.mean)
    low, high = _range(weight, bias, state)
    found = _spectrum(state, weight, low)
    norms = weight.row_norms()
    norm = weight.norm()
    # The unknown part of the mean is at most |w| times its length.
    rounding = weight.affine(bias, exactly(state.mean.middle)).radius
    mean = Ball(mean.middle, torch.minimum(mean.radius, up(up(norms * state.off_mean) + rounding)))
    by_norm = up(up(norm * state.off_mean) + root_up(sum_up(up(rounding * rounding))))
    off_mean = torch.minimum(root_up(sum_up(up(mean.radius * mean.radius))), by_norm)
    variance = _mapped(state.variance, weight, norms, norm, state.spent)
    if state.spent:
        state.variance.entries.release()
    if state.gaussian:  # Cov(h, h') = rho V exactly, and a linear function of the input is as steep as it deviates
        gap = share(variance, state.rho)
        steepness, steepest = root_up(variance.high), root_up(variance.norm)
    else:
        gap = _mapped(state.gap, weight, norms, norm, state.spent)
        if state.spent:
            state.gap.entries.release()
        by_units = weight.absolute(state.steepness)
        steepness = torch.minimum(up(norms * state.steepest), by_units)
        steepest = up(norm * state.steepest)
    steepest = torch.minimum(steepest, root_up(sum_up(up(steepness * steepness))))
    root = up(norm * root_up(state.energy))
    root = root if bias is None else up(root + row_norms(bias.repeat(weight.groups)[None, :])[0])
    return tighten(
        Moments(
            mean,
            off_mean,
            up(root * root),
            variance,
            gap,
            steepness,
            steepest,
            low,
            high,
            state.rho,
            state.gaussian,
            state.symmetric and (bias is None or not bool(bias.any())),
            state.exact,
            spectrum=found,
        )
    )


def _spectrum(state: Moments, weight: BlockDiagonal, of: Tensor) -> Spectrum | None:
    """Return what the Gaussian units behind h = f(g) tell of W h; the last to read them frees them."""
    if state.behind is None:
        return None
    found = spectrum(state.behind, weight.matrices[0], of) if weight.groups == 1 else None
    if state.spent:
        state.behind.units.variance.entries.release()
    return found


def residual(first: Moments, second: Moments) -> Moments:
    """Return the moments of the sum of two vectors that depend on the same input, in any way."""
    first, second = complete(first), complete(second)
    mean = plus(first.mean, second.mean)
    radius = root_up(sum_up(up(mean.radius * mean.radius)))
    rounding = root_up(sum_up(up(up(UNIT * mean.middle.abs()) ** 2)))
    off_mean = torch.minimum(radius, up(up(first.off_mean + second.off_mean) + rounding))
    return tighten(
        Moments(
            mean,
            off_mean,
            up(up(root_up(first.energy) + root_up(second.energy)) ** 2),
            summed(first.variance, second.variance),
            summed(first.gap, second.gap),
            up(first.steepness + second.steepness),
            up(first.steepest + second.steepest),
            down(first.low + second.low),
            up(first.high + second.high),
            first.rho,
            symmetric=False,  # each may be symmetric and the pair of them not
        )
    )


def normalised(state: Moments, eps: float, scale: Tensor, shift: Tensor | None) -> Moments:
    """Return the moments of scale * x / sqrt(|x|^2/n + eps) + shift at every position, x being h or h less its mean there.

    A position holds n = len(scale) units. The vector x / sqrt(|x|^2/n + eps) is shorter than sqrt(n) whatever x is, and
    1/sqrt(eps)-Lipschitz; so is its version with the mean over the units removed. Nothing is kept of the entries of V.
    Raises ArgumentError unless eps > 0.
    """
    if not eps > 0:
        raise ArgumentError(f"a normalisation with eps = {eps} has no Lipschitz constant; eps > 0 is needed")
    n, size = len(scale), scale.abs()
    positions = state.units // n
    slope = up(up(1 / down(torch.sqrt(scalar(eps)))) * size.amax())
    reach = up(root_up(scalar(float(n))) * size)
    largest = up(up(n * up(size.amax() ** 2)))  # of one position
    whole = largest if positions == 1 else up(positions * largest)
    squares = up(reach * reach).repeat(positions)
    half = up(slope * slope)
    variance = Spread(within(root_up(squares)), torch.zeros_like(squares), squares, whole, whole)
    # half |h - h'|^2 <= |h|^2 + |h'|^2
    traces = torch.stack([torch.minimum(sum_up(part), state.gap.trace) for part in state.gap.high.chunk(positions)])
    traces = torch.minimum(up(2 * largest), up(half * traces))
    trace = torch.minimum(sum_up(traces), up(half * state.gap.trace))
    high = torch.minimum(up(2 * squares), traces.repeat_interleave(n))
    gap = Spread(within(root_up(up(2 * squares))), torch.zeros_like(high), high, trace, trace)
    centre = (torch.zeros_like(size) if shift is None else shift).repeat(positions)
    reach = reach.repeat(positions)
    own = up(up(1 / down(torch.sqrt(scalar(eps)))) * size).repeat(positions)
    return tighten(
        Moments(
            Ball(centre, reach),
            root_up(whole),
            up(up(root_up(whole) + row_norms(centre[None, :])[0]) ** 2),
            variance,
            gap,
            up(own * state.steepest),
            up(slope * state.steepest),
            down(centre - reach),
            up(centre + reach),
            state.rho,
            symmetric=state.symmetric and (shift is None or not bool(shift.any())),
        )
    )


def within(root: Tensor) -> Ball:
    """Return the ball |A_ij| <= r_i r_j."""
    n = len(root)
    radius = root.new_empty(n, n)
    for part in blocks(n, n):
        radius[part] = up(root[part, None] * root[None, :])
    return Ball(torch.zeros_like(radius), radius)


def complete(state: Moments) -> Moments:
    """Return the state with the entries of the gap, which Gaussian units leave out."""
    if state.gap.entries.middle.numel() or not state.units:
        return state
    factor, entries = _one_minus(state.rho), state.variance.entries
    plain = not bool(factor.radius) and float(factor.middle) in (0.0, 1.0)  # without rounding, and 0 stays 0
    ball = Ball(factor.middle * entries.middle, factor.middle * entries.radius) if plain else scaled(entries, factor)
    return replace(state, gap=replace(state.gap, entries=ball))


def _one_minus(rho: float) -> Ball:
    value = scalar(1 - rho)
    return Ball(value, torch.zeros_like(value) if rho in (-1.0, 0.0, 1.0) else up(value.abs()) - value.abs())


def share(variance: Spread, rho: float) -> Spread:
    """Return (1 - rho) V without its entries."""
    factor, nothing = _one_minus(rho), torch.empty(0, dtype=torch.float64)
    if not bool(factor.size):
        zero = torch.zeros_like(variance.low)
        return Spread(Ball(nothing, nothing), zero, zero, scalar(0.0), scalar(0.0))
    low = down(factor.low * variance.low).clamp(min=0)
    high, trace, norm = (up(factor.high * one) for one in (variance.high, variance.trace, variance.norm))
    return Spread(Ball(nothing, nothing), low, high, trace, norm)


def _mapped(matrix: Spread, weight: BlockDiagonal, norms: Tensor, norm: Tensor, spent: bool) -> Spread:
    """Return the spread of W A W^T; norms are the lengths of the rows of W, norm its largest singular value."""
    root = weight.absolute(root_up(matrix.high))
    # For loose entries |W A W^T| <= r r^T, without the four matrix products.
    entries = within(root) if matrix.loose else weight.congruence(matrix.entries, spent)
    result = spread(entries, up(up(norm * norm) * matrix.trace), up(up(norm * norm) * matrix.norm))
    unit = up(up(norms * norms) * matrix.norm)
    high = torch.minimum(torch.minimum(result.high, unit), up(root * root))
    trace = torch.minimum(result.trace, sum_up(high))
    least = weight.by_group(_least, matrix.low, matrix.high)
    low = torch.maximum(result.low, least)
    return Spread(entries, torch.minimum(low, high), high, trace, torch.minimum(result.norm, trace), matrix.loose)


def _least(weight: Tensor, low: Tensor, high: Tensor) -> Tensor:
    """Return lower bounds on w^T A w by the triangle inequality of deviations: one unit against all others."""
    largest, smallest = root_up(high), root_down(low)
    best = torch.zeros(weight.shape[0], dtype=torch.float64)
    if not bool(torch.isfinite(largest).all()) or not bool(smallest.any()):
        return best
    for part in blocks(*weight.shape):
        size = weight[part].abs()
        one = down(size * smallest).clamp(min=0)
        others = up(product_up(size, largest)[:, None] - down(size * largest))
        best[part] = down(one - others).clamp(min=0).amax(1)
    return down(best * best).clamp(min=0)


def summed(first: Spread, second: Spread) -> Spread:
    """Return the spread of a sum from those of its parts, whatever they have to do with each other."""
    roots = root_up(first.high), root_up(second.high)
    mixed = up(roots[0][:, None] * roots[1][None, :])
    entries = plus(first.entries, second.entries)
    entries = known(entries.middle, up(entries.radius + up(mixed + mixed.T)))
    high = up(up(roots[0] + roots[1]) ** 2)
    apart = torch.maximum(root_down(first.low) - roots[1], root_down(second.low) - roots[0])
    low = down(down(apart).clamp(min=0) ** 2).clamp(min=0)
    trace, norm = (
        up(up(root_up(a) + root_up(b)) ** 2) for a, b in ((first.trace, second.trace), (first.norm, second.norm))
    )
    trace = torch.minimum(trace, sum_up(high))
    return Spread(entries, torch.minimum(low, high), high, trace, torch.minimum(norm, trace))


def _range(weight: BlockDiagonal, bias: Tensor | None, state: Moments) -> tuple[Tensor, Tensor]:
    """Return between which values W h + b lies; infinite where a unit of h is not bounded."""
    low = weight.by_group(lambda matrix, *ends: _group_range(matrix, bias, *ends).low, state.low, state.high)
    return low, weight.by_group(lambda matrix, *ends: _group_range(matrix, bias, *ends).high, state.low, state.high)


def _group_range(weight: Tensor, bias: Tensor | None, low: Tensor, high: Tensor) -> Ball:
    middle, half = 0.5 * low + 0.5 * high, 0.5 * (high - low)
    unbounded = ~torch.isfinite(half)
    hits = (weight[:, unbounded] != 0).any(1)
    middle, half = (torch.where(unbounded, 0.0, x) for x in (middle, half))
    half = up(up(half) + up(4 * UNIT * (low.abs() + high.abs()).nan_to_num(posinf=0.0)))
    half = torch.where(unbounded, 0.0, half)
    ball = affine(weight, bias, Ball(middle, half)) if weight.shape[1] else affine(weight, bias, exactly(middle))
    return Ball(ball.middle, torch.where(hits, math.inf, ball.radius))
