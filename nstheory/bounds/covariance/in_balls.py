"""Covariance intervals in ball arithmetic, for small networks of Linear and ReLU: rigorous, and a certificate of the floats.

Every number is an Arb ball. The first ReLU of Gaussian units is enclosed from Plackett's identity,

    Cov((Z + h)_+, (Z' + k)_+) = r Phi(h) Phi(k) + int_0^r (r - t) phi2(h, k; t) dt,       t = sin(angle),

so neither a kernel nor its stated accuracy enters; from there on balls are widened by the rules of `pointwise` (without
those that need norms and Lipschitz constants). `certify` compares with the float mode: in exact layers each float interval
must certainly contain the ball, elsewhere the two must certainly meet, and their intersection holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from flint import acb, arb, arb_mat, ctx
from torch import nn

from nstheory.arithmetic import shown_ball as _pickled_balls  # noqa: F401  (registers how balls are pickled)
from nstheory.bounds.covariance.propagation import CovarianceBounds, propagate_covariance
from nstheory.bounds.given_numbers import doubles, one_double
from nstheory.errors import ArgumentError, NotEvaluableError
from nstheory.numbers import integer
from nstheory.shown_result import PrintedTable, ShownResult, printed_table

LARGEST_WIDTH = 32
BITS = 192


@dataclass(frozen=True)
class BallState:
    """Balls of E h, V and G of one layer; whether they are exact, and whether h >= 0, so that all moments are."""

    mean: list[arb]
    variance: arb_mat
    gap: arb_mat
    gaussian: bool
    exact: bool
    nonnegative: bool = False

    def cross(self, i: int) -> arb:
        """Return a ball of E h_i(X) h_i(Y)."""
        return self.mean[i] ** 2 + self.variance[i, i] - self.gap[i, i]

    def second(self, i: int) -> arb:
        """Return a ball of E h_i^2."""
        return self.mean[i] ** 2 + self.variance[i, i]


@dataclass(frozen=True, repr=False)
class Certified(ShownResult):
    """The float result, the balls of each layer, and how they compare.

    contained   every ball of an exact layer lies certainly inside of its float interval
    consistent  every ball of another layer certainly meets its float interval
    """

    floats: CovarianceBounds
    states: tuple[BallState, ...]
    contained: bool
    consistent: bool

    def __str__(self) -> str:
        words = {True: "yes", False: "NO"}
        return (
            f"{len(self.states)} layers in balls: exact ones inside of their intervals: {words[self.contained]}, "
            f"others meet them: {words[self.consistent]}"
        )

    def table(self) -> PrintedTable:
        """Return a rich table, one line a layer: the ball of E h h' of its first unit beside the float interval."""
        rows = []
        for state, layer in zip(self.states, self.floats.layers, strict=True):
            low, high = (float(end[0, 0]) for end in layer.cross)
            rows.append(
                (layer.path, layer.name, state.cross(0).str(12), f"[{low:.12g}, {high:.12g}]", _EXACT[state.exact])
            )
        return printed_table(str(self), ("layer", "kind", "E h h' of unit 0, in balls", "in floats", ""), rows)

    def plot(self, path: str | Path, quantity: str = "correlation") -> list[Path]:
        """Draw the intervals that the balls have checked; see `CovarianceBounds.plot`."""
        return self.floats.plot(path, quantity)

    def as_json(self) -> dict[str, Any]:
        """Return the float intervals as plain data, with what the balls say of them and the ball of each E h h'."""
        balls = [[str(state.cross(unit)) for unit in range(len(state.mean))] for state in self.states]
        return {"contained": self.contained, "consistent": self.consistent, "cross": balls} | {
            "floats": self.floats.as_json()
        }


_EXACT = {True: "exact", False: ""}


def certify(
    model: nn.Sequential, rho: float, *, mean: Any = None, covariance: Any = None, bits: int = BITS
) -> Certified:
    """Return the intervals of the float mode with their check in balls.

    Raises ArgumentError for other layers than Linear, ReLU and Identity, or above 32 units; NotEvaluableError when an
    integral has no finite ball.

    mean [units] and covariance [units, units] are as in `propagate_covariance`; rho is a scalar.

    >>> model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU(), torch.nn.Linear(3, 1)).eval()
    >>> type(nst.bounds.certify(model, 0.5)).__name__
    'Certified'
    """
    if not isinstance(model, nn.Sequential) or not all(type(m) in (nn.Linear, nn.ReLU, nn.Identity) for m in model):
        raise ArgumentError("balls have rules for a Sequential of Linear, ReLU and Identity; use method='covariance'")
    widths = [n for m in model if isinstance(m, nn.Linear) for n in (m.in_features, m.out_features)]
    if not widths or max(widths) > LARGEST_WIDTH:
        raise ArgumentError(f"widths are {widths}; balls take 1 to {LARGEST_WIDTH} units, use method='covariance'")
    rho, bits = one_double(rho, "rho"), integer(bits, "bits", least=24, most=10**5)
    floats = propagate_covariance(model, rho, mean=mean, covariance=covariance)
    n, before = widths[0], ctx.prec
    centre = [0.0] * n if mean is None else doubles(mean, "mean").tolist()
    matrix = torch.eye(n, dtype=torch.float64)
    if covariance is not None:
        given = doubles(covariance, "covariance")
        matrix = given if given.dim() else given * matrix
    ctx.prec = bits
    try:
        v = arb_mat(n, n, [arb(x) for x in matrix.flatten().tolist()])
        states = [BallState([arb(x) for x in centre], v, v * (1 - arb(rho)), True, True)]
        for module in model:
            states.append(_step(states[-1], module, arb(rho)))
        checks = [_compare(state, layer) for state, layer in zip(states, floats.layers, strict=True)]
    finally:
        ctx.prec = before
    inside = all(found for (found, _), state in zip(checks, states, strict=True) if state.exact)
    return Certified(floats, tuple(states), inside, all(meets for _, meets in checks))


def _step(state: BallState, module: nn.Module, rho: arb) -> BallState:
    if isinstance(module, nn.Linear):
        rows = module.weight.detach().double()
        weight = arb_mat(rows.shape[0], rows.shape[1], [arb(x) for x in rows.flatten().tolist()])
        column = weight * arb_mat(rows.shape[1], 1, state.mean)
        bias = [0.0] * rows.shape[0] if module.bias is None else module.bias.detach().double().tolist()
        mean = [column[i, 0] + arb(b) for i, b in enumerate(bias)]
        v, g = (weight * part * weight.transpose() for part in (state.variance, state.gap))
        return BallState(mean, v, g, state.gaussian, state.exact)
    if isinstance(module, nn.ReLU):
        return _gaussian_relu(state, rho) if state.gaussian else _relu(state, rho)
    return state


def _gaussian_relu(state: BallState, rho: arb) -> BallState:
    n = len(state.mean)
    deviations = [_root(state.variance[i, i]) for i in range(n)]
    if not all(s > 0 for s in deviations):
        raise NotEvaluableError("a unit of the first layer does not certainly vary; balls divide by its deviation")
    h = [m / s for m, s in zip(state.mean, deviations, strict=True)]
    mean = [s * (x * _phi(x)[0] + _phi(x)[1]) for s, x in zip(deviations, h, strict=True)]
    v, g = arb_mat(n, n), arb_mat(n, n)
    for i in range(n):
        for j in range(i + 1):
            scale = deviations[i] * deviations[j]
            r = arb(1) if i == j else state.variance[i, j] / scale
            whole, crossed = (scale * relu_covariance(h[i], h[j], one) for one in (r, r * rho))
            v[i, j] = v[j, i] = whole
            g[i, j] = g[j, i] = whole - crossed
    return BallState(mean, v, g, False, state.exact, True)


def relu_covariance(h: arb, k: arb, r: arb) -> arb:
    """Return a ball of Cov((Z + h)_+, (Z' + k)_+) for standard normals of correlation r, |r| <= 1."""
    (below_h, at_h), (below_k, at_k) = _phi(h), _phi(k)
    product = (h * below_h + at_h) * (k * below_k + at_k)
    end = arb(1) - abs(r)
    if end < arb(2) ** -40:  # the derivative in r is a probability, so an end point is off by at most 1 - |r|
        moved = arb(0, end.upper() if end.upper() > 0 else arb(0))
        return (_together(h, k) if r > 0 else _opposite(h, k)) - product + moved

    def integrand(angle: acb, _: bool) -> acb:
        sine, cosine = angle.sin(), angle.cos()
        exponent = (acb(h) ** 2 - 2 * acb(h) * acb(k) * sine + acb(k) ** 2) / (2 * cosine * cosine)
        return (acb(r) - sine) * (-exponent).exp() / (2 * acb.pi())

    integral = acb.integral(integrand, acb(0), acb(r.asin()))
    if not integral.is_finite():
        raise NotEvaluableError(f"no finite ball for the ReLU covariance at thresholds {h}, {k} and correlation {r}")
    return r * below_h * below_k + integral.real


def _together(h: arb, k: arb) -> arb:
    """Return E (Z + h)_+ (Z + k)_+: integrate from -min(h, k)."""
    least = h.min(k)
    below, at = _phi(least)
    return h * k * below + (h + k) * at + below - least * at


def _opposite(h: arb, k: arb) -> arb:
    """Return E (Z + h)_+ (k - Z)_+, which is 0 unless h + k > 0."""
    if h + k <= 0:
        return arb(0)
    (below_k, at_k), (above_h, at_h) = _phi(k), _phi(-h)
    mass = below_k - above_h
    value = h * k * mass + (k - h) * (at_h - at_k) - mass + k * at_k + h * at_h
    return value if h + k > 0 else value.union(arb(0))


def _phi(x: arb) -> tuple[arb, arb]:
    """Return the normal distribution function and density."""
    return (-x / arb(2).sqrt()).erfc() / 2, (-x * x / 2).exp() / (2 * arb.pi()).sqrt()


def _root(x: arb) -> arb:
    return x.max(arb(0)).sqrt() if not x > 0 else x.sqrt()


def _relu(state: BallState, rho: arb) -> BallState:
    n = len(state.mean)
    v, g = (_halved(part) for part in (state.variance, state.gap))
    mean = []
    for i, m in enumerate(state.mean):
        q = m.upper() ** 2 + arb(state.variance[i, i].upper())
        mean.append(m.lower().max(arb(0)).union((m.upper() + q.sqrt()) / 2))
    least = 1 - rho if rho >= 0 else 1 - rho * rho
    most = arb(1) if rho >= 0 else 1 - rho
    for i in range(n):
        high = g[i, i].upper().min((most * v[i, i].upper()).upper())
        g[i, i] = arb(0).union(high)
        if least > 0:
            v[i, i] = arb(0).union(v[i, i].upper().min((high / least).upper()))
    return BallState(mean, v, g, False, False, True)


def _halved(matrix: arb_mat) -> arb_mat:
    """Return the balls (A_ij +- sqrt(A_ii A_jj))/2, on the diagonal [0, A_ii]."""
    n = matrix.nrows()
    roots = [_root(arb(matrix[i, i].upper())).upper() for i in range(n)]
    result = arb_mat(n, n)
    for i in range(n):
        for j in range(n):
            bound = (roots[i] * roots[j]).upper()
            middle = matrix[i, j].max(-bound).min(bound)
            result[i, j] = arb(0).union(bound) if i == j else (middle + arb(0, bound)) / 2
    return result


def _compare(state: BallState, layer: Any) -> tuple[bool, bool]:
    inside, meets = True, True
    for i in range(len(state.mean)):
        for ball, (low, high) in (
            (state.mean[i], layer.mean),
            (state.second(i), layer.second),
            (state.cross(i), layer.cross),
        ):
            ends = float(low[0, i]), float(high[0, i])
            above = bool(ball >= arb(ends[0])) or (state.nonnegative and ends[0] <= 0)
            inside &= above and bool(ball <= arb(ends[1]))
            meets &= not (bool(ball < arb(ends[0])) or bool(ball > arb(ends[1])))
    return inside, meets
