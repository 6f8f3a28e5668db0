"""Price's theorem, d/drho E f(X) g(Y) = E f'(X) g'(Y), as a proof of a proposed closed form.

f and g are differentiated together until their mean is known for every rho: when both are steps,
P(X > a, Y > b) = Phi2(-a, -b; rho), point masses, E delta(X - a) delta(Y - b) = phi2(a, b; rho), or polynomials times
exp(-a x^2). Each derivative on the way
is fixed at rho = 0, where X and Y are independent.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from nstheory.arithmetic.exact.bells import by_bells
from nstheory.arithmetic.exact.gaussian_means import mean
from nstheory.errors import NotEvaluableError
from nstheory.language.expectation import PairMean
from nstheory.language.functions import BivariateNormal, normal_pair_density

_MAX_ORDER = 6


def price_conditions(node: PairMean, proposed: sp.Expr) -> list[tuple[str, sp.Expr]] | None:
    """Return the expressions that must vanish for E f(X) g(Y) = proposed(rho); None when the method does not apply."""
    found = _ladder(node, steps=True)
    if found is None or not isinstance(node.rho, sp.Symbol):
        return None
    rho = node.rho
    conditions = [
        (f"derivative {order} at 0", sp.diff(proposed, rho, order).subs(rho, 0) - start)
        for order, start in enumerate(found.starts)
    ]
    order = len(found.starts)
    return [*conditions, (f"derivative {order}", sp.diff(proposed, rho, order) - found.top)]


def price_integral(node: PairMean) -> sp.Expr | None:
    """Return E f(X) g(Y) as sum_k starts_k rho^k/k! + integral of (rho - t)^(n-1)/(n-1)! top(t) from 0 to rho.

    The integral is left as a node that balls evaluate; None when the method does not apply.
    """
    found = _ladder(node, steps=False)  # Phi2 is itself an integral, so one derivative more is taken
    if found is None:
        return None
    rho, order = node.rho, len(found.starts)
    if order == 0:
        return found.top
    moving = sp.Dummy("t", real=True)
    kernel = (rho - moving) ** (order - 1) / sp.factorial(order - 1)
    head = sum((start * rho**k / sp.factorial(k) for k, start in enumerate(found.starts)), sp.Integer(0))
    return head + sp.Integral(kernel * found.at(moving), (moving, 0, rho))


@dataclass(frozen=True)
class _Ladder:
    """starts[k] is the k-th derivative in rho at 0; `top` is the next derivative for all rho."""

    starts: tuple[sp.Expr, ...]
    top: sp.Expr
    placeholder: sp.Symbol

    def at(self, correlation: sp.Expr) -> sp.Expr:
        return self.top.subs(self.placeholder, correlation)


def _ladder(node: PairMean, steps: bool) -> _Ladder | None:
    first, second = node.pair
    correlation = node.rho if isinstance(node.rho, sp.Symbol) else sp.Dummy("rho", real=True)
    constant, f, g = _split(node.integrand, first, second)
    if f is None or g is None:
        return None
    starts: list[sp.Expr] = []
    for _ in range(_MAX_ORDER):
        try:
            f, g = _distribution(f, first), _distribution(g, second)
            known = _known(f, g, PairMean(node.integrand, correlation, node.pair), steps)
            if known is not None:
                return _Ladder(tuple(starts), constant * known, correlation)
            starts.append(constant * mean(_as_kinks(f), (first,)) * mean(_as_kinks(g), (second,)))
        except NotEvaluableError:
            return None
        f, g = sp.diff(f, first), sp.diff(g, second)
    return None


def _known(f: sp.Expr, g: sp.Expr, node: PairMean, steps: bool) -> sp.Expr | None:
    """Return E f(X) g(Y) for all rho, when both are point masses or bells (or steps, when these are asked for)."""
    first, second = node.pair
    jumps = (_single(f, first, sp.Heaviside), _single(g, second, sp.Heaviside)) if steps else (None, None)
    if jumps[0] is not None and jumps[1] is not None and jumps[0][1] != 0 and jumps[1][1] != 0:
        (weight_f, a), (weight_g, b) = jumps
        return weight_f * weight_g * BivariateNormal(-a, -b, node.rho)
    masses = _single(f, first, sp.DiracDelta), _single(g, second, sp.DiracDelta)
    if masses[0] is not None and masses[1] is not None:
        (weight_f, a), (weight_g, b) = masses
        return weight_f * weight_g * normal_pair_density(a, b, node.rho)
    if f.has(sp.DiracDelta, sp.Heaviside, sp.erf) or g.has(sp.DiracDelta, sp.Heaviside, sp.erf):
        return None
    return by_bells(PairMean(f * g, node.rho, node.pair))


def _single(expression: sp.Expr, variable: sp.Symbol, kind: type) -> tuple[sp.Expr, sp.Expr] | None:
    """Return (weight, place) when the expression is weight * kind(variable - place)."""
    found = list(expression.atoms(kind))
    if len(found) != 1:
        return None
    weight = expression.coeff(found[0])
    if weight.has(variable) or sp.expand(expression - weight * found[0]) != 0:
        return None
    return weight, _place(found[0].args[0], variable)


def _place(argument: sp.Expr, variable: sp.Symbol) -> sp.Expr:
    return sp.expand(variable - argument)  # arguments are variable - place: see _step


def _split(h: sp.Expr, x: sp.Symbol, y: sp.Symbol) -> tuple[sp.Expr, sp.Expr | None, sp.Expr | None]:
    constant, f, g = sp.Integer(1), sp.Integer(1), sp.Integer(1)
    for factor in sp.Mul.make_args(h):
        if not factor.has(x, y):
            constant *= factor
        elif not factor.has(y):
            f *= factor
        elif not factor.has(x):
            g *= factor
        else:
            return sp.Integer(1), None, None
    return constant, f, g


def _distribution(expression: sp.Expr, variable: sp.Symbol) -> sp.Expr:
    """Write kinks with Heaviside steps in (variable - place), and drop what a point mass kills."""

    def step(argument: sp.Expr) -> sp.Expr:
        slope = sp.diff(argument, variable)
        if slope == 0:
            return sp.Heaviside(argument)
        rising = sp.Heaviside(sp.expand(argument / slope))
        if slope.is_positive:
            return rising
        if slope.is_negative:
            return 1 - rising
        raise NotEvaluableError(f"the slope {slope} of {argument} has no certain sign")

    rules = {
        sp.Max: lambda node: node.args[1] + (node.args[0] - node.args[1]) * step(node.args[0] - node.args[1]),
        sp.Min: lambda node: node.args[0] - (node.args[0] - node.args[1]) * step(node.args[0] - node.args[1]),
        sp.Abs: lambda node: node.args[0] * (2 * step(node.args[0]) - 1),
        sp.sign: lambda node: 2 * step(node.args[0]) - 1,
    }
    for kind, rule in rules.items():
        expression = expression.replace(lambda node, kind=kind: isinstance(node, kind) and len(node.args) <= 2, rule)
    expression = sp.expand(expression)
    kept = sp.Integer(0)
    for term in sp.Add.make_args(expression):
        masses = list(term.atoms(sp.DiracDelta))
        kept += (
            term.coeff(masses[0]).subs(variable, _place(masses[0].args[0], variable)) * masses[0] if masses else term
        )
    return sp.expand(kept)


def _as_kinks(expression: sp.Expr) -> sp.Expr:
    return expression.replace(sp.Heaviside, lambda argument, *_: (1 + sp.sign(argument)) / 2)
