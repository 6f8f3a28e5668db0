"""E f(X) f(Y) of a general Gaussian pair for a smooth function f without a closed form, at any means and variances.

The Hermite series in rho converges badly where a deviation is large beside the scale on which f bends and |rho| is near
1 (tanh at variance 64 and rho = 1: 96 terms leave 16 % of the derivative out). There the two variables share a part,

    X = m1 + s1 (sqrt(a) M + sqrt(1 - a) U),   Y = m2 +- s2 (sqrt(a) M + sqrt(1 - a) V),   M, U, V standard,

which holds for any a up to |rho|: given M the series runs in the correlation (|rho| - a)/(1 - a) of U and V, which is
at most SERIES_LIMIT, or else their deviations are small. To autograd a is a constant.

All integrals are trapezoidal, whose error falls exponentially for analytic f: it is the square of the gap between a
step and its double. The step is halved until that gap is small; where that does not happen, f is not smooth and an
error says so. The nodes reach as far as E f^2 has its mass, which for a variable in the tail of f is far from its mean.

Derivatives are such moments again: with c the covariance and M = E f(X) g(Y),

    dM/dm1 = E f'(X) g(Y),   dM/dv1 = E f''(X) g(Y)/2,   dM/dc = E f'(X) g'(Y)

(the heat equation and Price's theorem), so they are right for any variance, 0 included; f' is the slope that is given with f
(`numerics.slopes`), for a function of a user torch's derivative: where that is rounding, as in the saturated tail of tanh, so is the moment.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import torch

from nstheory.errors import ArgumentError
from nstheory.kernels.activation.hermite import Function, elementwise, hermite_basis, name
from nstheory.kernels.activation.pair import GaussianPair, General, Kind
from nstheory.kernels.numerics.elementwise import align, differentiable, finite_product

TERMS = 96
SERIES_LIMIT = 0.65  # its 96th power is 1e-18
# Steps of the trapezoidal rule that are tried: tanh (poles at 1.6 i) needs the second, softplus and silu (poles at 3.1 i) the first.
STEPS = (0.5, 0.25, 0.125, 0.0625)
# Largest deviation of the independent parts U and V, in steps: up to it the 96 terms suffice for a function that the step resolves.
REST_STEPS = 2.5
# Largest relative gap of E f and E f^2 between a step and its double; the error at the step is about its square.
GAP = 1e-7
# Deviations that integrals over the shared part reach, the least that does being taken; the rest reaches REST_MORE farther.
REACHES, REST_MORE = (9.5, 13.0, 17.0), 2.5
# Largest share of E f^2 in the last deviation and beyond.
OUTER_SHARE = 1e-13
# Widest steps, in deviations: of the shared part, of the independent part with its 96 polynomials, and in the check of E f^2.
SHARED_STEP, REST_STEP, CHECK_STEP = 0.5, 0.2, 0.35
# Values of f computed at once (about 30 MB for each of the two sides); and at most for one entry.
BLOCK, LARGEST = 2**22, 2**25


@dataclass(frozen=True)
class Plan:
    """How the integrals are done: the step in x, the reach in deviations, and the numbers of positive nodes."""

    step: float = 0.25
    reach: float = REACHES[0]
    shared: int = 0
    rest: int = 60

    @property
    def nodes(self) -> int:
        """How many values of f each side of an entry takes."""
        return (2 * self.shared + 1) * (2 * self.rest + 1)


def numeric(function: Function, slopes: tuple[Function, ...] = ()) -> General:
    """Return the formula of an element-wise torch function, with an error of about 1e-13 of E f^2, in either mode.

    `slopes` are its first derivatives, as many as are known better than torch knows them.

    The derivative has that error relative to E f'(X)^2; so have gradients, as far as torch can differentiate f.
    Raises ArgumentError where that cannot be had: for a function with a kink or a jump, one that grows too fast for the
    variance, or deviations so large (thousands) that the integrals have too many nodes.
    """

    functions = (function, *slopes)

    def general(pair: GaussianPair, kind: Kind) -> torch.Tensor:
        if torch.compiler.is_compiling():
            return _compiled(functions, pair, kind)
        integrand = _Integrand((functions, 0), (functions, 0), kind == "covariance")
        inputs = (*pair.mean, *pair.variance, pair.covariance, pair.rho.detach())
        if kind != "derivative":
            return _moment(*inputs, integrand)
        # 0 * rho: constant for a linear f, but with a graph to rho as every other
        return pair.scale * integrand.slope(4, inputs) + 0 * pair.rho

    return general


def _compiled(functions: tuple[Function, ...], pair: GaussianPair, kind: Kind) -> torch.Tensor:
    """Return the moment by a fixed plan; inside a compiled graph neither a plan nor an error may depend on values."""
    given = torch.stack([*pair.mean, *pair.deviation, pair.rho], -1).reshape(-1, 5)
    given = torch.where(given[:, 2:4] <= REST_STEPS * 0.25, 1.0, torch.nan).prod(-1, keepdim=True) * given
    if kind != "derivative":
        return _block(functions[0], functions[0], given, kind == "covariance", Plan()).reshape(pair.rho.shape)
    slope = torch.func.vmap(torch.func.grad(functions[0]))

    def along(x: torch.Tensor) -> torch.Tensor:
        return functions[1](x) if len(functions) > 1 else slope(x.reshape(-1)).reshape(x.shape)

    return pair.scale * _block(along, along, given, False, Plan()).reshape(pair.rho.shape)


Derived = tuple[
    tuple[Function, ...], int
]  # a function with the slopes that are given, and how often it is differentiated


@dataclass(frozen=True)
class _Integrand:
    """E f(X) g(Y) for derivatives f and g of functions, or the covariance of the two."""

    first: Derived
    second: Derived
    centred: bool

    def derivatives(self) -> tuple[_Integrand, ...]:
        """Return the moments that are the derivatives in m1, m2, v1, v2 and c; those in v1 and v2 twice."""
        first, second = self.first, self.second
        return (
            _Integrand(_further(first, 1), second, self.centred),
            _Integrand(first, _further(second, 1), self.centred),
            _Integrand(_further(first, 2), second, self.centred),
            _Integrand(first, _further(second, 2), self.centred),
            _Integrand(_further(first, 1), _further(second, 1), False),
        )

    def slope(self, index: int, inputs: tuple[torch.Tensor, ...]) -> torch.Tensor:
        """Return the derivative in the input of that index."""
        return (0.5 if index in (2, 3) else 1.0) * _moment(*inputs, self.derivatives()[index])


def _further(derived: Derived, orders: int) -> Derived:
    return derived[0], derived[1] + orders


def _values(derived: Derived, x: torch.Tensor) -> torch.Tensor:
    """Return f^(n)(x), by torch from the last slope that is given; ArgumentError where torch cannot differentiate f so often."""
    functions, order = derived
    given = min(order, len(functions) - 1)
    function, order = functions[given], order - given
    if not order:
        return elementwise(function, x)
    with torch.enable_grad():
        x = x.detach().requires_grad_()
        value = elementwise(function, x)
        for left in reversed(range(order)):
            if not value.requires_grad:
                if left == order - 1:
                    raise ArgumentError(f"torch has no derivative of {name(function)}; write it with torch functions")
                return torch.zeros_like(x)  # a polynomial of lower degree
            (value,) = torch.autograd.grad(
                value.sum(), x, create_graph=left > 0, allow_unused=True, materialize_grads=True
            )
    return value.detach()


class _Moment(torch.autograd.Function):
    """An integrand at m1, m2, v1, v2 and c; rho is c in units of the deviations, and no variable of its own."""

    @staticmethod
    def forward(*inputs: Any) -> torch.Tensor:
        *(m1, m2, v1, v2, _, rho), integrand = inputs
        given = torch.stack([m1, m2, v1.sqrt(), v2.sqrt(), rho], -1).reshape(-1, 5)
        first, second = (lambda x: _values(integrand.first, x)), (lambda x: _values(integrand.second, x))
        if given.is_meta or not given.numel():
            return _block(first, second, given, integrand.centred, Plan()).reshape(rho.shape)
        result = torch.empty_like(given[:, 0])
        for plan, members in _plans(integrand, first, second, given):
            for part in members.split(max(1, BLOCK // plan.nodes)):
                result[part] = _block(first, second, given[part], integrand.centred, plan)
        return result.reshape(rho.shape)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: torch.Tensor) -> None:
        *tensors, ctx.integrand = inputs
        ctx.save_for_backward(*tensors)

    @staticmethod
    def backward(ctx: Any, *grads: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        needed = ctx.needs_input_grad[:5]
        inputs = ctx.saved_tensors
        slopes = (ctx.integrand.slope(i, inputs) if needed[i] else None for i in range(5))
        return (*(None if slope is None else finite_product(grads[0], slope) for slope in slopes), None, None)

    @staticmethod
    def vmap(info: Any, in_dims: tuple[Any, ...], *inputs: Any) -> tuple[torch.Tensor, int]:
        return _moment(*align(info, in_dims[:6], inputs[:6]), inputs[6]), 0


def _push(ctx: Any, *tangents: torch.Tensor | None) -> torch.Tensor:
    terms = [
        finite_product(tangent, ctx.integrand.slope(i, ctx.saved_tensors))
        for i, tangent in enumerate(tangents[:5])
        if tangent is not None
    ]
    return sum(terms[1:], start=terms[0])


_moment = differentiable(_Moment, _push)


def _block(first: Function, second: Function, given: torch.Tensor, centred: bool, plan: Plan) -> torch.Tensor:
    m1, m2, s1, s2, rho = (column[:, None, None] for column in given.unbind(-1))
    share = _share(given.detach(), plan.step)[:, None, None]
    sign = torch.where(rho.detach() < 0, -1.0, 1.0).to(rho)
    r = ((rho - sign * share) / (1 - share))[..., 0]
    m, weights = _shared_rule(plan.shared, plan.reach)
    z, basis = hermite_basis(plan.rest, plan.reach + REST_MORE, TERMS)
    m, weights, z, basis = (constant.to(rho) for constant in (m, weights, z, basis))
    common, rest = torch.sqrt(share) * m[:, None], torch.sqrt(1 - share) * z
    left, right = first(m1 + s1 * (common + rest)), second(m2 + s2 * (sign * common + rest))
    if centred:
        left, right = left - _mean(first, m1, s1, plan), right - _mean(second, m2, s2, plan)
    products = _projected(left, basis) * _projected(right, basis)  # entry, shared node, term
    orders = torch.arange(TERMS, dtype=rho.dtype, device=rho.device)
    terms = torch.einsum("emk,m->ek", products, weights)
    start = 1 if centred and not plan.shared else 0
    return (terms[:, start:] * r ** orders[start:]).sum(-1)


def _projected(values: torch.Tensor, basis: torch.Tensor) -> torch.Tensor:
    """Return Hermite coefficients of values at symmetric nodes; those that are 0 for an odd or an even function are 0 exactly."""
    mirrored, even_term = values.flip(-1), torch.arange(basis.shape[1], device=values.device) % 2 == 0
    odd, even = ((values == sign * mirrored).all(-1, keepdim=True) for sign in (-1, 1))
    return (values @ basis).masked_fill((odd & even_term) | (even & ~even_term), 0.0)


def _share(given: torch.Tensor, step: float | torch.Tensor) -> torch.Tensor:
    """Return a for rows of means, deviations and rho: 0 where the series converges without a shared part."""
    rho, largest = given[:, 4].abs(), torch.maximum(given[:, 2], given[:, 3])
    by_series = ((rho - SERIES_LIMIT) / (1 - SERIES_LIMIT)).clamp(min=0)
    by_size = (1 - (REST_STEPS * step / largest) ** 2).clamp(min=0)
    return torch.minimum(by_series, by_size)


def _mean(function: Function, mean: torch.Tensor, deviation: torch.Tensor, plan: Plan) -> torch.Tensor:
    """Return E f(X), by the nodes that would do for a pair without correlation."""
    z, weights = _shared_rule(plan.shared + plan.rest, plan.reach)
    return (function(mean + deviation * z.to(mean)) @ weights.to(mean))[..., None]


def _plans(
    integrand: _Integrand, first: Function, second: Function, values: torch.Tensor
) -> list[tuple[Plan, torch.Tensor]]:
    """Return the plans for plain values (entries, 5), each with the entries that it is for.

    An entry has the plan that it would have alone. Raises ArgumentError where no step is small enough for one.
    """
    label, largest = name(integrand.first[0][0]), values[:, 2:4].amax(-1)
    steps, reaches = torch.zeros_like(largest), torch.zeros_like(largest)
    left = torch.arange(len(values), device=values.device)
    for step in STEPS:
        _refuse_many(label, values[left], step)
        sides = [torch.stack([*values[left][:, side].unbind(-1), largest[left]], -1) for side in ([0, 2], [1, 3])]
        if integrand.first == integrand.second:
            both = _reaches(first, torch.cat(sides), step, label).reshape(2, -1)
        else:
            both = [_reaches(*side, step, label) for side in zip((first, second), sides, strict=True)]
        reach = torch.maximum(both[0], both[1])  # nan where either is
        found = ~torch.isnan(reach)
        steps[left[found]], reaches[left[found]] = step, reach[found]
        left = left[~found]
        if not len(left):
            break
    else:
        m1, m2, s1, s2, _ = values[left[0]].tolist()
        raise ArgumentError(
            f"{label} bends too sharply for an error of 1e-12 with means or variances (a kink or a jump, or a scale"
            f" below {STEPS[-1]:g}), first at means {m1:g}, {m2:g} and variances {s1 * s1:.4g}, {s2 * s2:.4g}: use a named"
            " activation with a closed form, or pass z -> f(mean + deviation z) as the activation and read its error from"
            " dual_error"
        )
    numbers = torch.stack([steps, reaches, *_numbers(values, steps, reaches)], -1)
    kinds, which = numbers.unique(dim=0, return_inverse=True)
    members = torch.argsort(which, stable=True).split(torch.bincount(which).tolist())
    plans = [Plan(step, reach, int(shared), int(rest)) for step, reach, shared, rest in kinds.tolist()]
    return list(zip(plans, members, strict=True))


def _numbers(
    values: torch.Tensor, step: float | torch.Tensor, reach: float | torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the numbers of positive nodes of the shared part and of the rest, for each entry."""
    spread, share = values[:, 2:4].amax(-1), _share(values, step)
    shared = torch.where(share > 0, _count(reach, SHARED_STEP, spread * share.sqrt() / step), 0.0)
    return shared, _count(reach + REST_MORE, REST_STEP, spread * (1 - share).sqrt() / step)


def _count(reach: float | torch.Tensor, widest: float, least: torch.Tensor) -> torch.Tensor:
    """Return how many nodes up to `reach` deviations, `least` a deviation, rounded up so that few rules are ever built."""
    needed = reach * least.clamp(min=1 / widest)
    return torch.ceil(2 ** (torch.ceil(4 * torch.log2(needed)) / 4))


def _refuse_many(label: str, values: torch.Tensor, step: float) -> None:
    shared, rest = _numbers(values, step, REACHES[0])
    nodes = (2 * shared + 1) * (2 * rest + 1)
    if bool((nodes > LARGEST).any()):
        largest = float(values[nodes.argmax(), 2:4].max())
        raise ArgumentError(
            f"{label} with a variance of {largest**2:.4g} needs too many nodes; it is a function of"
            f" {largest:.4g} Z: pass a closed form that is near it there (such as 'sign', 'step' or 'relu')"
        )


def _reaches(function: Function, sides: torch.Tensor, step: float, label: str) -> torch.Tensor:
    """Return for each row the reach that holds E f^2, nan where E f or E f^2 differs between a step and its double.

    A row is the mean, the deviation, and the larger deviation of the pair, over which the step is taken. Every row is looked at,
    for rows between two that are alike may be in a tail; those of similar steps are done at once.
    """
    rows, which = sides.unique(dim=0, return_inverse=True)
    width = (step / rows[:, 2]).clamp(max=CHECK_STEP)
    level = torch.ceil(torch.log2(CHECK_STEP / width))
    found = torch.empty_like(width)
    for one in level.unique():
        members = (level == one).nonzero()[:, 0]
        count = 2 * int((REACHES[-1] + 1) / 2 / float(width[members].min())) + 2
        for part in members.split(max(1, BLOCK // 8 // count)):
            found[part] = _reaches_alike(function, rows[part, :2], width[part], count, label)
    return found[which]


def _reaches_alike(
    function: Function, sides: torch.Tensor, width: torch.Tensor, count: int, label: str
) -> torch.Tensor:
    """Return the same for rows of a mean and a deviation, from nodes beside the kinks at 0 and at the mean."""
    place = torch.arange(-count, count, dtype=sides.dtype, device=sides.device)
    z = (place + 0.3) * width[:, None]
    with torch.no_grad():
        values = function(sides[:, :1] + sides[:, 1:] * z)
        weights = torch.exp(-0.5 * z * z) * (width[:, None] / math.sqrt(2 * math.pi))
        found, left = torch.full_like(width, torch.nan), torch.ones_like(width, dtype=torch.bool)
        for reach in REACHES:
            inside = torch.where(z.abs() <= reach + 1, values, 0.0)
            largest = inside.abs().amax(-1, keepdim=True)
            means = inside / torch.where(largest > 0, largest, 1.0)  # so that no square underflows
            squares = means * means * weights
            means = means * weights
            energy, outer = squares.sum(-1), torch.where(z.abs() > reach - 1, squares, 0.0).sum(-1)
            gaps, square_gaps = (part[:, 1::2].sum(-1) - part[:, ::2].sum(-1) for part in (means, squares))
            resolved = (gaps.abs() <= GAP * energy.sqrt()) & (square_gaps.abs() <= GAP * energy)
            held = left & torch.isfinite(energy) & (outer <= OUTER_SHARE * energy)
            found = torch.where(held & resolved, reach, found)
            left = left & ~held
            if not bool(left.any()):
                return found
    mean, deviation = sides[left.nonzero()[0, 0]].tolist()
    raise ArgumentError(
        f"{label} grows too fast for a variance of {deviation**2:.4g} at the mean {mean:g}: E f^2 has its mass beyond"
        f" {REACHES[-1] - 1:g} deviations; scale its argument down"
    )


@lru_cache(maxsize=32)
def _shared_rule(count: int, reach: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Return nodes and weights for the expectation over M; M = 0 without nodes."""
    if not count:
        return torch.zeros(1, dtype=torch.float64), torch.ones(1, dtype=torch.float64)
    z = torch.linspace(-reach, reach, 2 * count + 1, dtype=torch.float64)
    return z, torch.softmax(-0.5 * z * z, 0)
