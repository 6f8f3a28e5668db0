"""Evaluation of SymPy expressions in complex balls, for Arb's integrator.

The `analytic` flag of the integrator is forwarded to every kink and branch cut: without it a ReLU is integrated to a tiny
ball around a wrong number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

import sympy as sp
from flint import acb, arb

from nstheory.arithmetic.ball_numbers import chain
from nstheory.errors import NotEvaluableError
from nstheory.language.functions import BivariateNormal

# Entire, or meromorphic: at a pole Arb returns a ball that is not finite.
_MEROMORPHIC = (sp.exp, sp.sin, sp.cos, sp.erf, sp.erfc, sp.sinh, sp.cosh, sp.tanh)


def integer_power(base: acb, exponent: int) -> acb:
    """Return base^exponent by repeated squaring, finite also on a ball that contains 0."""
    result = acb(1)
    while exponent:
        if exponent & 1:
            result *= base
        base *= base
        exponent >>= 1
    return result


class ComplexWalker:
    """Evaluates an integrand in complex balls; parts that do not depend on the point are enclosed once, in real balls."""

    def __init__(self, integrand: sp.Expr, enclosed: Callable[[sp.Expr], arb]) -> None:
        """`enclosed` gives the real ball of a part without points: `real_balls.encloser(values)`."""
        self.integrand = integrand
        self.enclosed = enclosed
        self.root: Step | None = None
        self.constants: list[acb | None] = []

    def at(self, points: Mapping[sp.Symbol, acb], analytic: bool) -> acb:
        """Return the integrand's ball at complex balls of its variables, which are the same at every call."""
        self.points, self.analytic = points, analytic
        if self.root is None:
            self.root, places = _compiled(self.integrand, tuple(points))
            self.constants = [None] * places
        return self.root(self)


Step = Callable[[ComplexWalker], acb]


@lru_cache(maxsize=2048)
def _compiled(integrand: sp.Expr, variables: tuple[sp.Symbol, ...]) -> tuple[Step, int]:
    """Return the integrand as a function of a walker, and the number of constants that the walker keeps."""
    builder = _Builder(frozenset(variables))
    return builder.step(integrand), builder.places


class _Builder:
    """Turns nodes into steps that read points, constants and the `analytic` flag from a walker."""

    def __init__(self, variables: frozenset[sp.Symbol]) -> None:
        self.variables = variables
        self.places = 0

    def step(self, node: sp.Basic) -> Step:
        if node in self.variables:
            return lambda walker: walker.points[node]
        if not (node.free_symbols & self.variables):
            return self._constant(node)
        parts = [self.step(argument) for argument in node.args]
        if isinstance(node, sp.Add | sp.Mul):
            return chain(parts, isinstance(node, sp.Add))
        if isinstance(node, sp.Pow):
            return _power(node, parts)
        if isinstance(node, sp.Max | sp.Min):
            return _extreme(parts, acb.real_max if isinstance(node, sp.Max) else acb.real_min)
        first = parts[0]
        if isinstance(node, sp.Abs):
            return lambda walker: first(walker).real_abs(analytic=walker.analytic)
        if isinstance(node, sp.sign):
            return lambda walker: first(walker).real_sgn(analytic=walker.analytic)
        if isinstance(node, sp.log):
            return lambda walker: first(walker).log(analytic=walker.analytic)
        if isinstance(node, sp.atan):
            return lambda walker: _arctangent(first(walker), walker.analytic)
        if isinstance(node, BivariateNormal):
            raise NotEvaluableError(f"{node} has no complex rule; take one more derivative in rho")
        if isinstance(node, _MEROMORPHIC):
            method = getattr(acb, node.func.__name__)
            return lambda walker: method(first(walker))
        raise NotEvaluableError(f"no complex rule for {node.func.__name__} in {node}")

    def _constant(self, node: sp.Basic) -> Step:
        place, self.places = self.places, self.places + 1

        def constant(walker: ComplexWalker) -> acb:
            ball = walker.constants[place]
            if ball is None:
                ball = walker.constants[place] = acb(walker.enclosed(node))
            return ball

        return constant


def _extreme(parts: list[Step], pick: Callable[..., acb]) -> Step:
    first, *rest = parts

    def extreme(walker: ComplexWalker) -> acb:
        result = first(walker)
        for part in rest:
            result = pick(result, part(walker), analytic=walker.analytic)
        return result

    return extreme


def _arctangent(ball: acb, analytic: bool) -> acb:
    # Cut along the imaginary axis from +-i on, about which Arb is not asked.
    return ball.atan() if abs(ball.imag) < 1 or not analytic else acb("nan")


def _power(node: sp.Pow, parts: list[Step]) -> Step:
    """Build base^exponent for integer exponents, square roots, and e^u."""
    base, exponent = parts
    if node.base is sp.E:
        return lambda walker: exponent(walker).exp()
    if not isinstance(node.exp, sp.Rational) or node.exp.q > 2:
        raise NotEvaluableError(f"no complex rule for the power {node}")
    size, positive = abs(int(node.exp.p)), bool(node.exp > 0)
    if node.exp.q == 1:

        def whole(walker: ComplexWalker) -> acb:
            power = integer_power(base(walker), size)
            return power if positive else 1 / power

        return whole

    def root(walker: ComplexWalker) -> acb:
        power = base(walker).sqrt(analytic=walker.analytic) ** size
        return power if positive else 1 / power

    return root
