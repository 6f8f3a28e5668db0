"""Enclosures of the moments of one layer of a given network, for a rho-correlated pair of Gaussian inputs.

With h = h(X), h' = h(Y) the state holds enclosures of

    mean       E h
    variance   V = Cov(h, h)
    gap        G = E (h - h')(h - h')^T / 2 = V - Cov(h, h')

so E h h'^T = E h E h^T + V - G. Both matrices are positive semidefinite, and far from the input G is often known much
better than V and Cov(h, h') apart. `tighten` intersects with what every square integrable function of Gaussian inputs
satisfies: Cov(h_i, h_i') = sum_k rho^k W_k over degrees k >= 1, hence for rho >= 0

    (1 - rho) V <= G <= V          (for rho < 0:  (1 - rho^2) V <= G <= (1 - rho) V)          unit by unit and in total,

and for an L-Lipschitz function of the whitened input V <= L^2, G <= (1 - rho) L^2 (Poincare), also for the largest eigenvalue.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from nstheory.bounds.covariance.outward import Ball, between, blocks, down, root_up, scalar, sum_down, sum_up, up
from nstheory.kernels.activation.lipschitz import Lipschitz


@dataclass(frozen=True)
class Spread:
    """A positive semidefinite matrix of second moments: entries in a ball, and its diagonal, trace and norm apart.

    entries     ball of the matrix, n by n; empty for the gap of Gaussian units, which is (1 - rho) V
    low, high   the diagonal
    trace       upper bound on the trace; can be far below the sum of `high`
    norm        upper bound on the largest eigenvalue
    loose       the entries say no more than |A_ij| <= sqrt(A_ii A_jj)
    """

    entries: Ball
    low: Tensor
    high: Tensor
    trace: Tensor
    norm: Tensor
    loose: bool = False


def spread(entries: Ball, trace: Tensor | None = None, norm: Tensor | None = None) -> Spread:
    """Return a spread from a ball of its entries alone."""
    high = up(entries.middle.diagonal() + entries.radius.diagonal()).clamp(min=0)
    low = down(entries.middle.diagonal() - entries.radius.diagonal()).clamp(min=0)
    total = sum_up(high)
    total = total if trace is None else torch.minimum(total, trace)
    return Spread(entries, low, high, total, total if norm is None else torch.minimum(total, norm))


@dataclass(frozen=True)
class Moments:
    """Enclosures for the units of one layer.

    mean        ball of E h, n numbers
    off_mean    upper bound on |E h - mean.middle|, the Euclidean length
    energy      upper bound on E|h|^2; often far below the sum of the bounds unit by unit, which grows with the width
    variance    V        gap   G
    steepness   upper bounds on the Lipschitz constants of the units, as functions of the whitened input; and `steepest`
                of the whole layer, in Euclidean lengths
    low, high   ends of the range of each unit, over all inputs
    rho         the correlation of the inputs
    gaussian    h is a linear function of the input, hence Gaussian, with Cov(h, h') = rho V
    symmetric   (h, h') has the law of (-h, -h')
    exact       the moments are known up to rounding (and to the stated accuracy of the kernels)
    source      the Gaussian units behind h = f(g)
    spectrum    Hermite coefficients of the units of W f(g) + b
    spent       the next rule is the last to read the matrices, and may free them
    """

    mean: Ball
    off_mean: Tensor
    energy: Tensor
    variance: Spread
    gap: Spread
    steepness: Tensor
    steepest: Tensor
    low: Tensor
    high: Tensor
    rho: float
    gaussian: bool = False
    symmetric: bool = False
    exact: bool = False
    spent: bool = False
    source: Source | None = None
    spectrum: Spectrum | None = None

    @property
    def units(self) -> int:
        """The number of units."""
        return self.low.shape[0]

    @property
    def behind(self) -> Source | None:
        """The Gaussian units g behind h = f(g); None if a later rule has changed the units, or freed the covariances of g."""
        found = self.source
        return (
            found
            if found is not None and found.of is self.low and found.units.variance.entries.middle.numel()
            else None
        )

    @property
    def probed(self) -> Spectrum | None:
        """The Hermite coefficients of these units; None if a later rule has changed the units."""
        return self.spectrum if self.spectrum is not None and self.spectrum.of is self.low else None

    @property
    def second(self) -> tuple[Tensor, Tensor]:
        """Lower and upper ends of E h_i^2."""
        squares = square(self.mean)
        high = torch.minimum(up(squares[1] + self.variance.high), self.energy)
        return torch.minimum(down(squares[0] + self.variance.low).clamp(min=0), high), high

    @property
    def cross(self) -> tuple[Tensor, Tensor]:
        """Lower and upper ends of E h_i(X) h_i(Y).

        The covariance is the least of what V - G and the degrees allow.
        """
        squares, (least, most) = square(self.mean), shares(self.rho)
        v, g = self.variance, self.gap
        # Cov = V - G with G in [least V, most V]: V - G >= (1 - most) V and <= (1 - least) V, each factor of known sign.
        low_factor, high_factor = _complement(most)[0], _complement(least)[1]
        low_cov = torch.maximum(down(v.low - g.high), low_factor * (v.high if low_factor < 0 else v.low))
        high_cov = torch.minimum(up(v.high - g.low), high_factor * (v.low if high_factor < 0 else v.high))
        low, high = down(squares[0] + down(low_cov)), up(squares[1] + up(high_cov))
        return torch.where(self.positive, low.clamp(min=0), low), torch.minimum(high, self.second[1])

    @property
    def positive(self) -> Tensor:
        """Which units certainly have E h_i(X) h_i(Y) = sum_k rho^k W_k >= 0: all for rho >= 0, else those of one sign."""
        return (self.low >= 0) | (self.high <= 0) | (self.rho >= 0)


@dataclass(frozen=True)
class Spectrum:
    """Hermite coefficients A_j, j = 1, 2, ..., of each unit along its own direction, and bounds |A_j| <= reach ratio^j.

    They are valid for the state whose tensor `low` is the object `of`, as in `Source`.
    """

    coefficients: Ball
    reach: Tensor
    ratio: Tensor
    of: Tensor


@dataclass(frozen=True)
class Source:
    """Gaussian units g and a (leaky) ReLU f, for the state h = f(g) whose tensor `low` is the object `of`.

    units   Moments of g; the radius of the entries (i, j) of Cov(g, g) is at most t_i t_j, and only t is kept

    A rule that reorders, shifts or mixes units makes a new tensor `low`, by which it is seen that this no longer applies.
    """

    units: Moments
    f: Lipschitz
    of: Tensor


def square_length(mean: Ball, off_mean: Tensor) -> Tensor:
    """Return an upper bound on |E h|^2."""
    length = up(up(torch.sqrt(sum_up(up(mean.middle * mean.middle)))) + off_mean)
    return torch.minimum(sum_up(square(mean)[1]), up(length * length))


def square(ball: Ball) -> tuple[Tensor, Tensor]:
    """Return lower and upper ends of the squares."""
    least = down(ball.middle.abs() - ball.radius).clamp(min=0)
    return down(least * least).clamp(min=0), up(ball.size * ball.size)


def shares(rho: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return enclosures of the least and the largest share of the gap in the variance, over all degrees >= 1."""
    one_minus = _complement((rho, rho))
    if rho >= 0:
        return one_minus, (1.0, 1.0)
    r = scalar(rho)
    square_ends = (float(down(r * r)), float(up(r * r)))
    return _complement(square_ends), one_minus


def _complement(ends: tuple[float, float]) -> tuple[float, float]:
    """Return an enclosure of 1 - x for x in [ends]."""
    low, high = scalar(1 - ends[1]), scalar(1 - ends[0])
    exact = ends[0] == ends[1] and ends[0] in (-1.0, 0.0, 1.0)  # 1 - x is then exact, and the zero of rho = 1 matters
    return (float(low), float(high)) if exact else (float(down(low)), float(up(high)))


def tighten(state: Moments) -> Moments:
    """Return the state after intersection with what holds for all functions of Gaussian inputs (see the module)."""
    (least_low, _), (_, most_high) = shares(state.rho)
    slope = float(_complement((state.rho, state.rho))[1])
    unit_square, whole_square = up(state.steepness**2), up(state.steepest**2)
    v, g = state.variance, state.gap
    v = _capped(v, unit_square, v.trace, whole_square)
    g = _capped(g, up(slope * unit_square), g.trace, up(slope * whole_square))
    for _ in range(2):  # each round may use what the one before has found
        g = _capped(g, up(most_high * v.high), up(most_high * v.trace), up(most_high * v.norm))
        g = _raised(g, down(least_low * v.low) if least_low > 0 else torch.zeros_like(v.low))
        if least_low > 0:
            v = _capped(v, up(g.high / least_low), up(g.trace / least_low), up(g.norm / least_low))
        v = _raised(v, down(g.low / most_high) if most_high > 0 else torch.zeros_like(g.low))
    energy = torch.minimum(state.energy, up(square_length(state.mean, state.off_mean) + v.trace))
    return replace(state, variance=_cauchy(v), gap=_cauchy(g), energy=energy)


def _capped(matrix: Spread, high: Tensor, trace: Tensor, norm: Tensor) -> Spread:
    """Return the spread with upper bounds no larger than these, and consistent with each other."""
    norm = torch.minimum(matrix.norm, norm)
    high = torch.minimum(torch.minimum(matrix.high, high), norm)
    trace = torch.minimum(torch.minimum(matrix.trace, trace), sum_up(high))
    return replace(matrix, high=torch.minimum(high, trace), trace=trace, norm=torch.minimum(norm, trace))


def _raised(matrix: Spread, low: Tensor) -> Spread:
    return replace(matrix, low=torch.minimum(torch.maximum(matrix.low, low), matrix.high))


def _cauchy(matrix: Spread) -> Spread:
    """Return the spread with entries intersected with |A_ij| <= sqrt(A_ii A_jj), and its diagonal written into them.

    The entries are overwritten: they belong to the state that a rule has just made.
    """
    root = root_up(matrix.high)
    middle, radius = matrix.entries.middle, matrix.entries.radius
    if not middle.numel():
        return matrix
    tight = 0
    for part in blocks(len(root), len(root)):
        bound = up(root[part, None] * root[None, :])
        wide = radius[part] >= bound
        middle[part] = torch.where(wide, 0.0, middle[part])
        radius[part] = torch.minimum(radius[part], bound)
        tight += wide.numel() - int(wide.sum())
    diagonal = between(matrix.low, matrix.high)
    middle.diagonal().copy_(diagonal.middle)
    radius.diagonal().copy_(diagonal.radius)
    return replace(matrix, loose=matrix.loose or tight <= len(root))


def totals(state: Moments) -> dict[str, tuple[float, float]]:
    """Return [lower, upper] of E|h|^2 / n, E<h, h'> / n, the trace of V and of G over n, the cosine and the correlation."""
    n = max(state.units, 1)
    v = (sum_down(state.variance.low), state.variance.trace)
    g = (sum_down(state.gap.low), state.gap.trace)
    squares = square(state.mean)
    q = (torch.maximum(down(sum_down(squares[0]) + v[0]), sum_down(state.second[0])), state.energy)
    low, high = state.cross
    signed = torch.where(low < 0, up(low.abs()), low)  # a sum of both signs: the two parts apart
    below = down(sum_down(signed[low >= 0]) - sum_up(signed[low < 0]))
    below = torch.maximum(below, down(down(sum_down(squares[0]) + v[0]) - g[1]))
    above = torch.minimum(sum_up(high.clamp(min=0)), q[1])
    cosine = (_ratio(below, q), _ratio_high(g[0], q[1]))
    cosine = (max(cosine[0], float(down(1 - up(g[1] / q[0]))) if float(q[0]) > 0 else -1.0), cosine[1])
    correlation = (float(down(1 - up(g[1] / v[0]))) if float(v[0]) > 0 else -1.0, _ratio_high(g[0], v[1]))
    (least, _), (_, most) = shares(state.rho)
    ends = _complement((most, most))[0], _complement((least, least))[1]
    correlation = (max(correlation[0], ends[0]), min(correlation[1], ends[1]))
    one_sign = bool(state.positive.all())
    per_unit = {
        name: (
            max(float(down(low / n)), 0.0) if name != "cross" or one_sign else float(down(low / n)),
            float(up(high / n)),
        )
        for name, (low, high) in {"second": q, "cross": (below, above), "variance": v, "gap": g}.items()
    }
    cosine = (max(cosine[0], 0.0) if one_sign else cosine[0], cosine[1])
    return per_unit | {"cosine": _clipped(cosine), "correlation": _clipped(correlation)}


def _ratio(cross: Tensor, q: tuple[Tensor, Tensor]) -> float:
    """Return a lower bound on cross/q."""
    denominator = q[1] if float(cross) >= 0 else q[0]
    return float(down(cross / denominator)) if float(denominator) > 0 else -1.0


def _ratio_high(gap: Tensor, whole: Tensor) -> float:
    """Return an upper bound on 1 - gap/whole."""
    return float(up(1 - down(gap / whole).clamp(min=0))) if float(whole) > 0 else 1.0


def _clipped(ends: tuple[float, float]) -> tuple[float, float]:
    low, high = max(-1.0, ends[0]), min(1.0, ends[1])
    return (low, max(low, high)) if low == low and high == high else (-1.0, 1.0)
