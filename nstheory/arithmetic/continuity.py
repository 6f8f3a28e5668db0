"""Where a formula may jump or have a pole: its derivative, as SymPy writes it, shows neither, and says nothing of its values across them."""

from __future__ import annotations

import sympy as sp

from nstheory.language.functions import BivariateNormal, Iterate

__all__ = ["may_jump", "parts_with_poles"]

_STEPS = (sp.Piecewise, sp.KroneckerDelta, sp.sign, sp.Heaviside, sp.floor, sp.ceiling, sp.Mod)
# Continuous wherever their arguments are numbers.
_CONTINUOUS = (
    *(sp.Symbol, sp.Add, sp.Mul, sp.Abs, sp.Max, sp.Min, sp.exp, sp.sin, sp.cos, sp.sinh, sp.cosh, sp.tanh, sp.atan),
    *(sp.erf, sp.erfc, BivariateNormal),
)


def may_jump(expression: sp.Expr) -> bool:
    """Return whether a part of an expression is constant between jumps.

    >>> from nstheory.language.symbols import x
    >>> may_jump(x + sp.sign(x)), may_jump(x + abs(x))
    (True, False)
    """
    return expression.has(*_STEPS)


def parts_with_poles(expression: sp.Expr) -> list[sp.Expr]:
    """Return the parts that may be infinite or undefined inside of a box; where all are finite, so is what is made of them.

    >>> from nstheory.language.symbols import x
    >>> parts_with_poles(sp.atan(1 / x) + x**2 + sp.log(x))
    [1/x, log(x)]
    """
    found: dict[sp.Expr, None] = {}
    nodes = sp.preorder_traversal(expression)
    for node in nodes:
        if isinstance(node, sp.Integral | Iterate):
            nodes.skip()  # its own variable has no value outside
        whole_power = isinstance(node, sp.Pow) and node.exp.is_Integer and node.exp.is_positive
        if node.free_symbols and not whole_power and not isinstance(node, _CONTINUOUS):
            found[node] = None
    return list(found)
