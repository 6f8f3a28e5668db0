"""Moments of activations of jointly Gaussian units: exact up to rounding and the stated accuracy of the kernels.

For u = m + s Z with correlation r between two units, Cov(f(u_i), f(u_j)) moves by at most

    B^2 (|change of c at fixed deviations| + s_j (|change of s_i| + |change of m_i|) + the same with i, j exchanged)

when f is B-Lipschitz: d/dr is s_i s_j E f' f', d/ds_i is E Z f'(u_i)(f(u_j) - E f), d/dm_i is Cov(f'(u_i), f(u_j)). This carries the
rounding of the means and covariances to the result.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.moments import Moments, Source, spread, square_length, tighten
from nstheory.bounds.covariance.outward import (
    BLOCK,
    UNIT,
    Ball,
    blocks,
    known,
    largest_eigenvalue,
    root_down,
    root_up,
    sum_up,
    up,
)
from nstheory.errors import ArgumentError
from nstheory.kernels import dual_covariance
from nstheory.kernels.activation.general_pairs import relu_mean
from nstheory.kernels.activation.lipschitz import Lipschitz
from nstheory.kernels.normal.univariate import density, distribution

# Pairs of kinked units less correlated than this are summed as a Hermite series of this many terms.
_NEAR, _TERMS = 0.5, 52
_LEAST_VARIANCE = 1e-280
_FAR = 38.0  # deviations beyond which the normal density is below 1e-300
# Nodes of E f(m + s Z): up to 9.5 deviations, steps of 1/8 in the argument (poles of tanh lie at 1.6 i).
_REACH, _STEP, _LARGEST = 9.5, 0.125, 2**18


def exact_activation(state: Moments, f: Lipschitz) -> Moments | None:
    """Return the moments of f(u) for Gaussian units u; None where the kernels refuse the variances."""
    assert f.dual is not None
    if not bool(torch.isfinite(state.variance.high).all() and torch.isfinite(state.mean.size).all()):
        return None
    try:
        mean = _mean(state, f)
        whole = _covariance(state, f, 1.0)
        crossed = _covariance(state, f, state.rho)
    except ArgumentError:
        return None
    source = _kept(state, f) if f.dual[0] in ("relu", "leaky_relu") else None
    if state.spent:
        state.variance.entries.release()
    gap = Ball(crossed.middle.zero_(), crossed.radius.zero_()) if state.rho == 1.0 else _difference(whole, crossed)
    off_mean = root_up(sum_up(up(mean.radius * mean.radius)))
    parts = [spread(ball, norm=largest_eigenvalue(ball)) for ball in (whole, gap)]
    energy = up(square_length(mean, off_mean) + parts[0].trace)
    found = replace(state, mean=mean, off_mean=off_mean, energy=energy, variance=parts[0], gap=parts[1], gaussian=False)
    found = replace(found, symmetric=state.symmetric and f.odd, source=source)
    steep = max(map(abs, f.slopes))
    return tighten(replace(found, steepness=up(steep * state.steepness), steepest=up(steep * state.steepest)))


def _kept(state: Moments, f: Lipschitz) -> Source:
    """Return what `Moments.source` holds: a_ij <= sqrt(t_i t_j) for the largest entries t of rows and columns."""
    entries = state.variance.entries
    # a storage of its own, which outlives the release of the ball
    kept = Ball(
        entries.middle.view(entries.middle.shape),
        root_up(torch.maximum(entries.radius.amax(0), entries.radius.amax(1))),
    )
    return Source(replace(state, variance=replace(state.variance, entries=kept)), f, state.low)


def _difference(whole: Ball, part: Ball) -> Ball:
    """Return whole - part, written into part."""
    middle, radius = part.middle, part.radius
    torch.sub(whole.middle, middle, out=middle)
    for rows in blocks(*middle.shape):
        radius[rows] = up(up(radius[rows] + whole.radius[rows]) + up(UNIT * middle[rows].abs()))
    return known(middle, radius)


def scale_of(state: Moments, f: Lipschitz) -> Tensor:
    """Return upper bounds on |f(0)| + B sqrt(E u^2), in which the kernels' errors are counted."""
    steep = max(map(abs, f.slopes))
    start = float(f.function(torch.zeros((), dtype=torch.float64)).abs())
    return up(start + up(steep * root_up(state.second[1])))


def deviations(state: Moments) -> tuple[Tensor, Tensor, Tensor]:
    """Return deviations in floats (none smaller than 1e-140, to be divided by), upper bounds, and how far they are off."""
    middle = torch.sqrt(state.variance.entries.middle.diagonal().clamp(min=_LEAST_VARIANCE))
    high, low = root_up(state.variance.high), root_down(state.variance.low)
    return middle, high, torch.maximum(up(high - middle), up(middle - low)).clamp(min=0)


def _mean(state: Moments, f: Lipschitz) -> Ball:
    middle, _, off = deviations(state)
    steep = max(map(abs, f.slopes))
    value = _expectation(state.mean.middle, middle, f)
    moved = up(steep * up(off + state.mean.radius))
    return known(value, up(up(f.accuracy * scale_of(state, f)) + moved))


def _expectation(m: Tensor, s: Tensor, f: Lipschitz) -> Tensor:
    """Return E f(m + s Z) in floats."""
    assert f.dual is not None
    if f.dual[0] in ("relu", "leaky_relu"):
        slope, near = f.dual[1].get("slope", 0.0), near_bend(m, s, f)
        value = relu_mean(near, s * s)
        value = value - slope * relu_mean(-near, s * s) if slope else value
        return torch.where(near == m, value, torch.where(m > 0, m, slope * m))
    if f.name == "gelu":
        root = torch.sqrt(1 + s * s)
        h = (m / root).clamp(-_FAR, _FAR)
        return m * distribution(h) + s * s * density(h) / root
    # Trapezoidal: exponentially accurate for analytic f, whose scale `dual` checks for the covariances.
    nodes = 2 * _REACH * max(float(s.max()) / _STEP, 10.0)
    if nodes > _LARGEST:
        raise ArgumentError(f"a deviation of {float(s.max()):.4g} needs too many nodes")
    z = torch.linspace(-_REACH, _REACH, int(nodes) + 2, dtype=torch.float64)
    weights = torch.softmax(-0.5 * z * z, 0)
    parts = zip(m.split(64), s.split(64), strict=True)
    return torch.cat([f.function(a[:, None] + b[:, None] * z) @ weights for a, b in parts])


def _covariance(state: Moments, f: Lipschitz, rho: float) -> Ball:
    """Return the ball of Cov(f(u_i(X)), f(u_j(Y))) for inputs of correlation rho."""
    assert f.dual is not None
    n, entries = state.units, state.variance.entries
    middle, radius = torch.zeros(n, n, dtype=torch.float64), torch.zeros(n, n, dtype=torch.float64)
    if rho == 0.0:
        return Ball(middle, radius)
    (s, high, off), scale, steep = deviations(state), scale_of(state, f), max(map(abs, f.slopes))
    m, shift = near_bend(state.mean.middle, s, f), up(off + state.mean.radius)
    kinked = f.dual[0] in ("relu", "leaky_relu")
    weights = hermite(m / s, f.dual[1].get("slope", 0.0)) * s[:, None] if kinked else s[:, None]
    far: list[Tensor] = []
    for part in blocks(n, n):  # the lower triangle, with the upper part of the blocks on its diagonal
        to = slice(0, part.stop)
        rows, columns = torch.arange(part.start, part.stop)[:, None], torch.arange(part.stop)
        product, covariance = s[part, None] * s[to], entries.middle[part, to] * rho
        r = torch.where(rows == columns, rho, covariance / product).clamp_(-1, 1)
        close = r.abs() <= (_NEAR if kinked else -1.0)
        value = _series(weights, part, to, r) if bool(close.any()) else torch.zeros_like(r)
        far.append((~close & (columns <= rows)).nonzero() + torch.tensor([part.start, 0]))
        error = up(up(high[part, None] * shift[to]) + up(shift[part, None] * high[to]))
        # |c - r s_i s_j| where s are the true deviations; on the diagonal c = rho s^2 exactly.
        entry = up(up(abs(rho) * entries.radius[part, to]) + 8 * UNIT * up(covariance.abs() + product))
        entry = up(entry + up((covariance - r * product).abs_()))
        entry = up(up(entry + up(up(s[part, None] * off[to]) + up(off[part, None] * high[to]))) + 2.0**-1021)
        own = up(4 * UNIT * up(product + up(high[part, None] * off[to])))
        error = up((steep * steep * (1 + 8 * UNIT)) * up(error + torch.where(rows == columns, own, entry)))
        if kinked:
            error = up(error + up(up(_NEAR ** (_TERMS + 1) * product) * (steep**2 + 1)))
        error = up(error + up(f.accuracy * up(scale[part, None] * scale[to])))
        for target, block in ((middle, value), (radius, error)):
            target[part, to] = block
            target[to, part] = block.T
    _kernel(middle, torch.cat(far), entries.middle, m, s, rho, f)
    return known(middle, radius)


def _kernel(middle: Tensor, pairs: Tensor, covariance: Tensor, m: Tensor, s: Tensor, rho: float, f: Lipschitz) -> None:
    """Write the kernel's covariances of these pairs (rows of i, j) into the matrix."""
    assert f.dual is not None
    name, parameters = f.dual
    for i, j in (part.unbind(1) for part in pairs.split(BLOCK // 4)):  # the kernels have dozens of temporaries
        r = torch.where(i == j, rho, covariance[i, j] * rho / (s[i] * s[j])).clamp(-1, 1)
        means = (m[i], m[j]) if bool(m.any()) else None
        value = dual_covariance(name, r, mean=means, variance=(s[i] ** 2, s[j] ** 2), **parameters)
        middle[i, j] = value
        middle[j, i] = value


def near_bend(m: Tensor, s: Tensor, f: Lipschitz) -> Tensor:
    """Return the means moved to where f stops bending: f is then linear but for 1e-300, and so are its covariances."""
    if f.dual is None or f.dual[0] not in ("relu", "leaky_relu", "gelu"):
        return m
    reach = _FAR * (torch.sqrt(1 + s * s) if f.dual[0] == "gelu" else s)
    return torch.minimum(torch.maximum(m, -reach), reach)


def _series(weights: Tensor, rows: slice, columns: slice, r: Tensor) -> Tensor:
    """Return sum_k r^k w_k(i) w_k(j) over k = 1..K by Horner's rule; the rest is at most |r|^(K + 1) sd_i sd_j."""
    total = torch.zeros_like(r)
    for k in range(weights.shape[1] - 1, -1, -1):
        total.addcmul_(weights[rows, k, None], weights[columns, k]).mul_(r)
    return total


def hermite(h: Tensor, slope: float = 0.0) -> Tensor:
    """Return w_k = E f(h + Z) He_k(Z)/sqrt(k!), k = 1.._TERMS, of the (leaky) ReLU: its second derivative is a point mass.

    Without the signs (-1)^k of k >= 2, which cancel in products.
    """
    columns = [distribution(h) + slope * distribution(-h)]
    before, now = torch.zeros_like(h), density(h)
    for k in range(2, _TERMS + 1):
        columns.append((1 - slope) / (k * (k - 1)) ** 0.5 * now)
        degree = k - 2
        before, now = now, (h * now - degree**0.5 * before) / (degree + 1) ** 0.5
    return torch.stack(columns, 1)
