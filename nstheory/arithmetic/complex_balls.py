"""Evaluation of SymPy expressions in complex balls, for Arb's integrator.

The `analytic` flag of the integrator is forwarded to every kink and branch cut: without it a ReLU is integrated to a tiny
ball around a wrong number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sympy as sp
from flint import acb, arb

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
        self.constants: dict[sp.Basic, acb] = {}

    def at(self, points: Mapping[sp.Symbol, acb], analytic: bool) -> acb:
        """Return the integrand's ball at complex balls of its variables."""
        self.points, self.analytic = points, analytic
        return self.walk(self.integrand)

    def walk(self, node: sp.Basic) -> acb:
        """Return the ball of a sub-expression."""
        if node in self.points:
            return self.points[node]
        if node in self.constants:
            return self.constants[node]
        if not (node.free_symbols & set(self.points)):
            self.constants[node] = acb(self.enclosed(node))
            return self.constants[node]
        parts = [self.walk(argument) for argument in node.args]
        if isinstance(node, sp.Add):
            return sum(parts, acb(0))
        if isinstance(node, sp.Mul):
            product = acb(1)
            for part in parts:
                product *= part
            return product
        if isinstance(node, sp.Pow):
            return self.power(node, parts)
        if isinstance(node, sp.Max | sp.Min):
            result = parts[0]
            for part in parts[1:]:
                pick = result.real_max if isinstance(node, sp.Max) else result.real_min
                result = pick(part, analytic=self.analytic)
            return result
        if isinstance(node, sp.Abs):
            return parts[0].real_abs(analytic=self.analytic)
        if isinstance(node, sp.sign):
            return parts[0].real_sgn(analytic=self.analytic)
        if isinstance(node, sp.log):
            return parts[0].log(analytic=self.analytic)
        if isinstance(node, sp.atan):
            # Cut along the imaginary axis from +-i on, about which Arb is not asked.
            return parts[0].atan() if abs(parts[0].imag) < 1 or not self.analytic else acb("nan")
        if isinstance(node, BivariateNormal):
            raise NotEvaluableError(f"{node} has no complex rule; take one more derivative in rho")
        if isinstance(node, _MEROMORPHIC):
            return getattr(parts[0], node.func.__name__)()
        raise NotEvaluableError(f"no complex rule for {node.func.__name__} in {node}")

    def power(self, node: sp.Pow, parts: list[acb]) -> acb:
        """Return base^exponent for integer exponents, square roots, and e^u."""
        if node.base is sp.E:
            return parts[1].exp()
        if isinstance(node.exp, sp.Integer):
            size = integer_power(parts[0], abs(int(node.exp)))
            return size if node.exp > 0 else 1 / size
        if isinstance(node.exp, sp.Rational) and node.exp.q == 2:
            root = parts[0].sqrt(analytic=self.analytic) ** abs(int(node.exp.p))
            return root if node.exp > 0 else 1 / root
        raise NotEvaluableError(f"no complex rule for the power {node}")
