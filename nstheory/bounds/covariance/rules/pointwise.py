"""How enclosures of moments pass through an activation: exactly for Gaussian units, by slopes and two moments otherwise.

Write a difference of two outputs as f(u) - f(v) = s (u - v) with a slope s in [alpha, beta]. For any law of the units

    G_ij(h) in c G_ij(u) +- r sqrt(G_ii(u) G_jj(u)),     c = (p + P)/2,  r = (P - p)/2,    p <= s t <= P over slopes s, t,

which follows from E|x y| <= sqrt(E x^2 E y^2); V is the same for independent inputs. With h = (alpha + beta)/2 u + (beta - alpha)/2 g,
g 1-Lipschitz, the largest eigenvalue obeys sqrt(norm h) <= |alpha + beta|/2 sqrt(norm u) + (beta - alpha)/2 min(sqrt(trace u), L).

The mean: f(m) +- (beta - alpha)/2 sd(u), since E(u - m)_+ = E(m - u)_+ <= sd/2. ReLU has the sharp bounds
max(m, 0) <= E u_+ <= (m + sqrt(q))/2, max(m, 0)^2 <= E u_+^2 <= q - min(m, 0)^2 with q = E u^2; and an L-Lipschitz function of Gaussian
inputs with variance v cannot be concentrated, E|u - m| >= v/(sqrt(3) L), which lifts E u_+ = (m + E|u|)/2.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.moments import Moments, Spread, shares, square, tighten
from nstheory.bounds.covariance.outward import UNIT, Ball, between, blocks, down, root_up, scalar, scaled, sum_up, up
from nstheory.bounds.covariance.rules.affine import complete
from nstheory.bounds.covariance.rules.gaussian_units import exact_activation
from nstheory.bounds.covariance.rules.halves import Halves, halves
from nstheory.kernels.activation.lipschitz import Lipschitz

# Enough for the rounding of a few library calls: 16 units in the last place of the argument and of the value.
_CALL = 16 * UNIT


def activation(state: Moments, f: Lipschitz) -> Moments:
    """Return the moments of f(h): to the accuracy of the kernels for Gaussian units with a dual, else by the rules."""
    exact = exact_activation(state, f) if state.gaussian and f.dual else None
    if exact is None:
        return by_slopes(state, f)
    low, high = _range(state, f)
    source = None if exact.source is None else replace(exact.source, of=low)
    return replace(exact, low=low, high=high, source=source)


def by_slopes(state: Moments, f: Lipschitz) -> Moments:
    """Return the moments of f(h) from the slopes of f, whatever the law of h."""
    state = complete(state)
    alpha, beta = f.slopes
    steep = max(abs(alpha), abs(beta))
    relu = f.name == "relu"
    mean = _relu_mean(state) if relu else _mean(state, f)
    parts = _parts(state, mean) if relu and state.probed is not None else None
    mean = mean if parts is None else _raised(mean, state, parts)
    low, high = _range(state, f)
    mean = _cut(mean, low, high)
    symmetric = state.symmetric and f.bend_even
    variance = _through(state.variance, f, state.steepest, symmetric)
    if state.spent:
        state.variance.entries.release()
    slope = root_up(up(scalar(1 - state.rho)))
    gap = _through(state.gap, f, up(slope * state.steepest), symmetric)
    if state.spent:
        state.gap.entries.release()
    variance = replace(variance, high=torch.minimum(variance.high, _by_range(mean, low, high)))
    if relu:
        variance = replace(variance, high=torch.minimum(variance.high, _relu_variance(state, mean)))
    if parts is not None:
        variance, gap = _with_parts(state, mean, parts, variance, gap)
    variance = replace(variance, low=torch.minimum(variance.low, variance.high))
    return tighten(
        Moments(
            mean,
            root_up(sum_up(up(mean.radius * mean.radius))),
            _energy(state, f, symmetric),
            variance,
            gap,
            up(steep * state.steepness),
            up(steep * state.steepest),
            low,
            high,
            state.rho,
            symmetric=state.symmetric and f.odd,
        )
    )


def _through(matrix: Spread, f: Lipschitz, steepest: Tensor, symmetric: bool) -> Spread:
    """Return G or V of f(h) from that of h; steepest^2 bounds its norm for whatever 1-Lipschitz function of h."""
    centre, half, most, least = _factors(f, symmetric)
    slack = 4 * UNIT * most  # the rounding of the factors themselves
    factor, root = Ball(scalar(centre), scalar(slack)), root_up(matrix.high)
    middle, radius = torch.empty_like(matrix.entries.middle), torch.empty_like(matrix.entries.radius)
    for part in blocks(*middle.shape):
        one = scaled(Ball(matrix.entries.middle[part], matrix.entries.radius[part]), factor)
        middle[part] = one.middle
        radius[part] = up(one.radius + up((half + slack) * up(root[part, None] * root[None, :])))
    most, least = most + slack, max(least - slack, 0.0)
    high, low, trace = up(most * matrix.high), down(least * matrix.low).clamp(min=0), up(most * matrix.trace)
    rest = torch.minimum(root_up(matrix.trace), steepest)
    slope, swing = (up(scalar(abs(one)) * (1 + 4 * UNIT)) for one in _middle_slope(f))
    root = up(up(slope * root_up(matrix.norm)) + up(swing * rest))
    whole = up(root * root)
    if symmetric:
        whole = up(up(up(slope * slope) * matrix.norm) + up(up(swing * swing) * up(rest * rest)))
    return Spread(Ball(middle, radius), low, high, trace, torch.minimum(trace, whole))


def _middle_slope(f: Lipschitz) -> tuple[float, float]:
    alpha, beta = f.slopes
    return (alpha + beta) / 2, (beta - alpha) / 2


def _factors(f: Lipschitz, symmetric: bool) -> tuple[float, float, float, float]:
    """Return c, r, most and least: G_ij(f) in c G_ij +- r sqrt(G_ii G_jj), and least G_ii <= G_ii(f) <= most G_ii."""
    alpha, beta = f.slopes
    if symmetric:
        slope, swing = _middle_slope(f)
        return slope * slope, swing * swing, slope * slope + swing * swing, slope * slope
    products = (alpha * alpha, alpha * beta, beta * beta)
    steep, flat = max(abs(alpha), abs(beta)), (min(abs(alpha), abs(beta)) if alpha * beta > 0 else 0.0)
    return (min(products) + max(products)) / 2, (max(products) - min(products)) / 2, steep * steep, flat * flat


def _energy(state: Moments, f: Lipschitz, symmetric: bool) -> Tensor:
    """Return an upper bound on E|f(h)|^2 from |f(x)| <= |f(0)| + B |x|, unit by unit; (c^2 + r^2) E|h|^2 by symmetry."""
    if symmetric:
        most = _factors(f, True)[2]
        return up((most + 4 * UNIT * most) * state.energy)
    start = float(f.function(torch.zeros((), dtype=torch.float64)).abs()) * (1 + 8 * UNIT)
    steep = max(map(abs, f.slopes))
    root = up(steep * root_up(state.energy))
    root = up(root + up(start * root_up(scalar(float(state.units))))) if start else root
    return up(root * root)


def _mean(state: Moments, f: Lipschitz) -> Ball:
    """Return a ball of E f(h) by the slopes and, for convex f, Jensen's inequality."""
    alpha, beta = f.slopes
    middle = f.function(state.mean.middle)
    rounding = up(_CALL * up(middle.abs() + state.mean.middle.abs()))
    moved = up(max(abs(alpha), abs(beta)) * state.mean.radius)
    around = up(up(rounding + moved) + 2.0**-1021)
    half = up(up(scalar((beta - alpha) / 2)) * root_up(state.variance.high))
    down_by = around if f.convex else up(around + half)
    return between(down(middle - down_by), up(middle + up(around + half)))


def _relu_mean(state: Moments) -> Ball:
    low, high = state.mean.low, state.mean.high
    # (m + sqrt(m^2 + v))/2 grows with m and with v.
    most = up(0.5 * up(high + root_up(up(up(high * high) + state.variance.high))))
    most = torch.where(high < 0, torch.minimum(most, up(0.5 * root_up(state.variance.high))), most)
    least = low.clamp(min=0)
    # E u_+ >= E(u - m)_+ + min(m, 0), and E(u - m)_+ = E|u - m|/2 >= v/(2 sqrt(3) L).
    swing = down(state.variance.low / up(up(2 * up(torch.sqrt(scalar(3.0)))) * state.steepness))
    swing = torch.where(state.variance.low > 0, torch.nan_to_num(swing, nan=0.0).clamp(min=0), 0.0)
    least = torch.maximum(least, down(swing + low.clamp(max=0)))
    return between(least, torch.maximum(most, least))


def _relu_variance(state: Moments, mean: Ball) -> Tensor:
    """Return an upper bound on Var u_+ = E u_+^2 - (E u_+)^2."""
    most = state.mean.high.clamp(min=0)
    second = up(state.variance.high + up(most * most))
    if state.symmetric:
        second = torch.minimum(second, up(0.5 * state.second[1]))
    return up(second - square(mean)[0]).clamp(min=0)


def _parts(state: Moments, mean: Ball) -> tuple[Halves, Halves]:
    """Return lower bounds for the positive and the negative part of units one layer behind Gaussian ones."""
    assert state.probed is not None
    below = up(mean.high - state.mean.low)  # E u_- = E u_+ - E u
    return halves(state.probed, state, mean.high, True), halves(state.probed, state, below, False)


def _raised(mean: Ball, state: Moments, parts: tuple[Halves, Halves]) -> Ball:
    least = torch.maximum(parts[0].mean, down(state.mean.low + parts[1].mean))
    return between(torch.minimum(torch.maximum(mean.low, least), mean.high), mean.high)


def _with_parts(
    state: Moments, mean: Ball, parts: tuple[Halves, Halves], variance: Spread, gap: Spread
) -> tuple[Spread, Spread]:
    """Return V and G of u_+ less what u_- keeps: V = V_+ + V_- + 2 E u_+ E u_-, G >= G_+ + G_-, E u_+^2 = q - E u_-^2."""
    plus, minus = parts
    squares = square(mean)
    below = torch.maximum(minus.mean, down(mean.low - state.mean.high)).clamp(min=0)
    mixed = down(2 * down(mean.low.clamp(min=0) * below))
    high = up(up(state.variance.high - minus.variance) - mixed)
    high = torch.minimum(high, up(up(state.second[1] - minus.second) - squares[0]))
    low = torch.maximum(plus.variance, down(plus.second - squares[1]))
    variance = replace(
        variance, high=torch.minimum(variance.high, high.clamp(min=0)), low=torch.maximum(variance.low, low)
    )
    least = shares(state.rho)[0][0]
    shared = down(max(least, 0.0) * minus.variance).clamp(min=0)
    return variance, replace(gap, high=torch.minimum(gap.high, up(state.gap.high - shared).clamp(min=0)))


def _by_range(mean: Ball, low: Tensor, high: Tensor) -> Tensor:
    """Return the bound (b - m)(m - a) <= (b - a)^2/4 on the variance of a variable in [a, b]."""
    length = up(high - low)
    popoviciu = up(0.25 * up(length * length))
    product = up(up(high - mean.low).clamp(min=0) * up(mean.high - low).clamp(min=0))
    return torch.minimum(popoviciu, product)


def _range(state: Moments, f: Lipschitz) -> tuple[Tensor, Tensor]:
    low, high = (torch.full_like(state.low, end) for end in f.range)
    if f.monotone:
        ends = []
        for end, outward, default in ((state.low, down, f.range[0]), (state.high, up, f.range[1])):
            value = f.function(end.nan_to_num(posinf=0.0, neginf=0.0))
            pad = up(_CALL * up(value.abs() + end.nan_to_num(posinf=0.0, neginf=0.0).abs())) + 2.0**-1021
            moved = (
                value if f.name in ("relu", "identity") else outward(value - pad if outward is down else value + pad)
            )
            ends.append(torch.where(torch.isfinite(end), moved, torch.full_like(end, default)))
        low, high = torch.maximum(low, ends[0]), torch.minimum(high, ends[1])
    return low, high


def _cut(mean: Ball, low: Tensor, high: Tensor) -> Ball:
    least, most = torch.maximum(mean.low, low), torch.minimum(mean.high, high)
    outside = (mean.low < low) | (mean.high > high)
    cut = between(least, torch.maximum(most, least))
    return Ball(torch.where(outside, cut.middle, mean.middle), torch.where(outside, cut.radius, mean.radius))
