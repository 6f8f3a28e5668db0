"""What Arb computes at one node: comparisons in three values, named functions, and two that are integrals."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp
from flint import acb, arb

from nstheory.arithmetic.ball_numbers import hull
from nstheory.errors import NotEvaluableError
from nstheory.language.functions import ChiSquareBelow, ChiSquareTail, Selection, SoftmaxOverlap


def _equal(left: arb, right: arb) -> bool | None:
    if left.is_exact() and right.is_exact() and left == right:
        return True
    return False if left != right else None


def _unequal(left: arb, right: arb) -> bool | None:
    equal = _equal(left, right)
    return None if equal is None else not equal


# A False of Arb means "false or undecided", so each answer is asked for by itself.
COMPARISONS: dict[type, Callable[[arb, arb], bool | None]] = {
    sp.StrictLessThan: lambda left, right: True if left < right else (False if left >= right else None),
    sp.LessThan: lambda left, right: True if left <= right else (False if left > right else None),
    sp.StrictGreaterThan: lambda left, right: True if left > right else (False if left <= right else None),
    sp.GreaterThan: lambda left, right: True if left >= right else (False if left < right else None),
    sp.Equality: _equal,
    sp.Unequality: _unequal,
}

METHODS: dict[type, str] = {
    sp.exp: "exp",
    sp.log: "log",
    sp.sin: "sin",
    sp.cos: "cos",
    sp.tan: "tan",
    sp.sinh: "sinh",
    sp.cosh: "cosh",
    sp.tanh: "tanh",
    sp.atan: "atan",
    sp.erf: "erf",
    sp.erfc: "erfc",
    sp.erfcinv: "erfcinv",
    sp.gamma: "gamma",
    sp.loggamma: "lgamma",
    sp.Abs: "__abs__",
    sp.sign: "sgn",
    sp.floor: "floor",
    sp.ceiling: "ceil",
}


def indicator(holds: bool | None) -> arb:
    """Return 1 or 0, or what contains both."""
    return hull(arb(0), arb(1)) if holds is None else arb(int(holds))


def bivariate_normal(a: arb, b: arb, rho: arb) -> arb:
    """Return Phi(a) Phi(b) + integral of phi2(a, b; t) for t from 0 to rho (Plackett's identity)."""
    root = arb(2).sqrt()
    start = (1 + (a / root).erf()) * (1 + (b / root).erf()) / 4

    product, squares = a * b, (a * a + b * b) / 2

    def density(t: acb, analytic: bool) -> acb:
        rest = 1 - t * t
        return ((t * product - squares) / rest).exp() / rest.sqrt(analytic=analytic)

    return start + acb.integral(density, acb(0), acb(rho)).real / (2 * arb.pi())


def chi_square(node: ChiSquareBelow | ChiSquareTail, dimension: arb, level: arb) -> arb:
    """Return the regularised incomplete gamma function, lower or upper, at half the dimension and half the level."""
    half = level.max(arb(0)) / 2
    part = half.gamma_lower if isinstance(node, ChiSquareBelow) else half.gamma_upper
    return part(dimension / 2, 1)


def softmax(node: Selection | SoftmaxOverlap, n: arb, *numbers: arb) -> arb:
    """Return the certified selection probability or overlap of two softmaxes over n logits."""
    from nstheory.arithmetic.integrals import softmax_balls  # which loads scipy, and few claims need it

    function = softmax_balls.selection if isinstance(node, Selection) else softmax_balls.overlap
    return function(int(as_integer(n, node)), *numbers)


def number_symbol(node: sp.NumberSymbol) -> arb:
    """Return pi, e or Euler's constant at the current precision."""
    if node is sp.pi:
        return arb.pi()
    if node is sp.E:
        return arb.const_e()
    if node is sp.EulerGamma:
        return arb.const_euler()
    raise NotEvaluableError(f"balls have no rule for the constant {node}")


def as_integer(ball: arb, node: sp.Basic) -> sp.Integer:
    """Return the one integer in a ball; raises NotEvaluableError naming the node when there is not exactly one."""
    whole = ball.unique_fmpz()
    if whole is None:
        raise NotEvaluableError(f"{node} needs an integer argument, got the ball {ball}")
    return sp.Integer(int(whole))
