"""E f(X) f(Y) of a general Gaussian pair for a smooth function f without a closed form, at any means and variances.

The Hermite series in rho converges badly where a deviation is large beside the scale on which f bends and |rho| is near
1 (tanh at variance 64 and rho = 1: 96 terms leave 16 % of the derivative out). There the two variables share a part,

    X = m1 + s1 (sqrt(a) M + sqrt(1 - a) U),   Y = m2 +- s2 (sqrt(a) M + sqrt(1 - a) V),   M, U, V standard,

which holds for any a up to |rho|: given M the series runs in the correlation (|rho| - a)/(1 - a) of U and V, which is
at most SERIES_LIMIT, or else their deviations are small. To autograd a is a constant.

All integrals are trapezoidal, whose error falls exponentially for analytic f: it is the square of the gap between a
step and its double. The step is halved until that gap is small; where that does not happen, f is not smooth and an
error says so.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.activation.hermite import Function, hermite_basis, name
from nstheory.kernels.activation.pair import GaussianPair, General, Kind

TERMS = 96
SERIES_LIMIT = 0.65  # its 96th power is 1e-18
# Steps of the trapezoidal rule that are tried: tanh (poles at 1.6 i) needs the second, softplus and silu (poles at 3.1 i) the first.
STEPS = (0.5, 0.25, 0.125, 0.0625)
# Largest deviation of the independent parts U and V, in steps: up to it the 96 terms suffice for a function that the step resolves.
REST_STEPS = 2.5
# Largest relative gap of E f and E f^2 between a step and its double; the error at the step is about its square.
GAP = 1e-7
SHARED_REACH, REST_REACH = 9.5, 12.0
# Largest share of E f^2 beyond 8.5 deviations for which integrals over 9.5 deviations are accurate.
OUTER_SHARE = 1e-13
# Widest steps, in deviations: of the shared part, of the independent part with its 96 polynomials, and in the check of E f^2.
SHARED_STEP, REST_STEP, CHECK_STEP = 0.5, 0.2, 0.35
# Values of f computed at once (about 30 MB for each of the two sides); and at most for one entry.
BLOCK, LARGEST = 2**22, 2**25
# Many entries are sorted by the size of rho and computed in this number of parts.
PARTS = 8


@dataclass
class Plan:
    """How the integrals are done: the step in x, and the numbers of positive nodes for the shared part and the rest."""

    step: float = 0.25
    shared: int = 0
    rest: int = 60

    @property
    def nodes(self) -> int:
        """How many values of f each side of an entry takes."""
        return (2 * self.shared + 1) * (2 * self.rest + 1)

    def count(self, values: torch.Tensor) -> None:
        """Set the numbers of nodes for plain values (entries, 5)."""
        if values.is_meta or not values.numel():
            return
        spread, share = values[:, 2:4].amax(-1), _share(values, self.step)
        self.shared = _count(SHARED_REACH, SHARED_STEP, self.step, float((spread * share.sqrt()).max()))
        self.rest = _count(REST_REACH, REST_STEP, self.step, float((spread * (1 - share).sqrt()).max()))


def numeric(function: Function) -> General:
    """Return the formula of an element-wise torch function, with an error of about 1e-13 of E f^2.

    The derivative has that error relative to its largest value, down to deviations of 1e-3; it is formed from values of
    f, whose own rounding counts epsilon |f|/deviation.
    Raises ArgumentError where that cannot be had: for a function with a kink or a jump, one that grows too fast for the
    variance, or deviations so large (thousands) that the integrals have too many nodes.
    """

    def general(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        shape = pair.rho.shape
        given = torch.stack([*pair.mean, *pair.deviation, pair.rho], -1).reshape(-1, 5)
        if torch.compiler.is_compiling():  # inside a compiled graph neither the plan nor an error may depend on values
            given = torch.where(given[:, 2:4] <= REST_STEPS * 0.25, 1.0, torch.nan).prod(-1, keepdim=True) * given
            plan = Plan()
        else:
            plan = Plan()
            _Observed.apply(given.detach(), lambda values: _make(plan, function, values))
        if given.shape[0] < 2 or torch.compiler.is_compiling():
            return _block(function, given, kind, plan).reshape(shape)
        # Entries of similar rho need similar numbers of nodes, and far fewer where there is no shared part.
        order = torch.argsort(given[:, 4].detach().abs())
        size = max(1, min(BLOCK // plan.nodes, -(-given.shape[0] // PARTS)))
        values = []
        for block in given[order].split(size):
            own = Plan(plan.step)
            _Observed.apply(block.detach(), own.count)
            values.append(_block(function, block, kind, own))
        return torch.cat(values)[torch.argsort(order)].reshape(shape)

    return general


def _block(function: Function, given: torch.Tensor, kind: Kind, plan: Plan) -> torch.Tensor:
    m1, m2, s1, s2, rho = (column[:, None, None] for column in given.unbind(-1))
    share = _share(given.detach(), plan.step)[:, None, None]
    sign = torch.where(rho.detach() < 0, -1.0, 1.0).to(rho)
    r = ((rho - sign * share) / (1 - share))[..., 0]
    m, weights = _shared_rule(plan.shared)
    z, basis = hermite_basis(plan.rest, REST_REACH, TERMS)
    m, weights, z, basis = (constant.to(rho) for constant in (m, weights, z, basis))
    common, rest = torch.sqrt(share) * m[:, None], torch.sqrt(1 - share) * z
    first, second = function(m1 + s1 * (common + rest)), function(m2 + s2 * (sign * common + rest))
    if kind == "covariance":
        first, second = first - _mean(function, m1, s1, plan), second - _mean(function, m2, s2, plan)
    products = (first @ basis) * (second @ basis)  # entry, shared node, term
    orders = torch.arange(TERMS, dtype=rho.dtype, device=rho.device)
    terms = torch.einsum("emk,m->ek", products, weights)
    if kind == "derivative":
        return (terms[:, 1:] * orders[1:] * r ** orders[:-1]).sum(-1) / (1 - share[:, 0, 0])
    start = 1 if kind == "covariance" and not plan.shared else 0
    return (terms[:, start:] * r ** orders[start:]).sum(-1)


def _share(given: torch.Tensor, step: float) -> torch.Tensor:
    """Return a for rows of means, deviations and rho: 0 where the series converges without a shared part."""
    rho, largest = given[:, 4].abs(), torch.maximum(given[:, 2], given[:, 3])
    by_series = ((rho - SERIES_LIMIT) / (1 - SERIES_LIMIT)).clamp(min=0)
    by_size = (1 - (REST_STEPS * step / largest) ** 2).clamp(min=0)
    return torch.minimum(by_series, by_size)


def _mean(function: Function, mean: torch.Tensor, deviation: torch.Tensor, plan: Plan) -> torch.Tensor:
    """Return E f(X), by the nodes that would do for a pair without correlation."""
    z, weights = _shared_rule(plan.shared + plan.rest)
    return (function(mean + deviation * z.to(mean)) @ weights.to(mean))[..., None]


def _make(plan: Plan, function: Function, values: torch.Tensor) -> None:
    """Choose the plan from plain values (entries, 5); raises ArgumentError where no step is small enough."""
    if values.is_meta or not values.numel():
        return
    sides = torch.cat([values[:, [0, 2]], values[:, [1, 3]]]).unique(dim=0)
    largest = float(sides[:, 1].max())
    for step in STEPS:
        plan.step = step
        plan.count(values)
        if plan.nodes > LARGEST:
            raise ArgumentError(
                f"{name(function)} with a variance of {largest**2:.4g} needs too many nodes; it is a function of"
                f" {largest:.4g} Z: pass a closed form that is near it there (such as 'sign', 'step' or 'relu')"
            )
        if _resolved(function, sides, min(step / largest, CHECK_STEP)):
            return
    raise ArgumentError(
        f"{name(function)} bends too sharply for an error of 1e-12 with means or variances (a kink or a jump, or a scale"
        f" below {STEPS[-1]:g}): use a named activation with a closed form, or pass z -> f(mean + deviation z) as the"
        " activation and read its error from dual_error"
    )


def _resolved(function: Function, sides: torch.Tensor, step: float) -> bool:
    """Return whether E f and E f^2 by a step and by its double agree; nodes lie beside the kinks at 0 and at the mean."""
    count = 2 * int(SHARED_REACH / 2 / step) + 2
    z = (torch.arange(-count, count, dtype=sides.dtype, device=sides.device) + 0.3) * step
    rows = max(1, BLOCK // len(z))
    chosen = sides[:: -(-len(sides) // rows)]
    with torch.no_grad():
        values = function(chosen[:, :1] + chosen[:, 1:] * z)
        weights = torch.exp(-0.5 * z * z) * (step / math.sqrt(2 * math.pi))
        squares = values**2 * weights
        energy = squares.sum(-1)
        if not bool(torch.isfinite(energy).all()) or bool(
            (squares[:, z.abs() > 8.5].sum(-1) > OUTER_SHARE * energy).any()
        ):
            raise ArgumentError(
                f"{name(function)} grows too fast for a variance of {float(chosen[:, 1].max()) ** 2:.4g}: E f^2 has its"
                " mass beyond 8.5 deviations; scale its argument down"
            )
        gaps = (values * weights).sum(-1) - 2 * (values * weights)[:, ::2].sum(-1)
        square_gaps = energy - 2 * squares[:, ::2].sum(-1)
        return bool(((gaps.abs() <= GAP * energy.sqrt()) & (square_gaps.abs() <= GAP * energy)).all())


def _count(reach: float, widest: float, step: float, deviation: float) -> int:
    """Return how many nodes up to `reach` deviations, rounded up so that few rules are ever built; 0 for no deviation."""
    if not deviation:
        return 0
    needed = reach * max(deviation / step, 1 / widest)
    return math.ceil(2 ** (math.ceil(4 * math.log2(needed)) / 4))


@lru_cache(maxsize=32)
def _shared_rule(count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return nodes and weights for the expectation over M; M = 0 without nodes."""
    if not count:
        return torch.zeros(1, dtype=torch.float64), torch.ones(1, dtype=torch.float64)
    z = torch.linspace(-SHARED_REACH, SHARED_REACH, 2 * count + 1, dtype=torch.float64)
    return z, torch.softmax(-0.5 * z * z, 0)


class _Observed(torch.autograd.Function):
    """Hands plain values to a function, also under vmap and grad, where tensors are wrapped."""

    @staticmethod
    def forward(value: torch.Tensor, look: Callable[[torch.Tensor], None]) -> torch.Tensor:
        look(value.reshape(-1, value.shape[-1]))
        return value.view_as(value)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: torch.Tensor) -> None:
        """Keep nothing."""

    @staticmethod
    def backward(ctx: Any, *grads: torch.Tensor) -> tuple[torch.Tensor, None]:
        return grads[0], None

    @staticmethod
    def vmap(info: Any, in_dims: tuple[Any, ...], value: torch.Tensor, look: Any) -> tuple[torch.Tensor, int]:
        return _Observed.apply(value.movedim(in_dims[0], 0), look), 0
