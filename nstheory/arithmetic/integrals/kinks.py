"""Cuts the range of a function of one variable at its kinks, nested ones too: between two cuts the function has none."""

from __future__ import annotations

import sympy as sp
from flint import arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.gaussian_means import KINKS
from nstheory.errors import NotEvaluableError

# An end of a range, as a formula where it is a cut, and as a ball.
_End = tuple[sp.Expr | None, arb]


def smooth_ranges(
    f: sp.Expr, variable: sp.Symbol, values: real_balls.Values, edge: arb
) -> list[tuple[sp.Expr, arb, arb]]:
    """Return f without its kinks on each range of [-edge, edge] between two of them; ranges where it is 0 are left out.

    Raises NotEvaluableError for a kink that is not linear in the variable, and where balls do not tell the order of two.
    """
    pieces = _smooth(f, variable, values, (None, -edge), (None, edge))
    return [(piece, start, stop) for piece, (_, start), (_, stop) in pieces if piece != 0]


def _smooth(
    f: sp.Expr, variable: sp.Symbol, values: real_balls.Values, start: _End, stop: _End
) -> list[tuple[sp.Expr, _End, _End]]:
    # Innermost first: the argument of an outer kink is linear only where the inner one is resolved.
    kink = next((node for node in sp.postorder_traversal(f) if isinstance(node, KINKS) and node.has(variable)), None)
    if kink is None:
        return [(f, start, stop)]
    argument, above, below = _branches(kink)
    line = argument.as_poly(variable)
    if line is None or line.degree() > 1:
        raise NotEvaluableError(f"the kink at {argument} = 0 is not linear in {variable}")
    slope, level = line.coeff_monomial(variable), line.coeff_monomial(1)
    rising = real_balls.enclose(slope if line.degree() == 1 else level, values)
    if not (rising > 0 or rising < 0):
        raise NotEvaluableError(f"the sign of {argument} is not known")
    right, left = (f.xreplace({kink: branch}) for branch in ((above, below) if rising > 0 else (below, above)))
    cut = sp.cancel(-level / slope) if line.degree() == 1 else None
    place = real_balls.enclose(cut, values) if cut is not None else start[1]
    if cut is None or cut == start[0] or place <= start[1]:
        return _smooth(right, variable, values, start, stop)
    if cut == stop[0] or place >= stop[1]:
        return _smooth(left, variable, values, start, stop)
    if not start[1] < place < stop[1]:
        raise NotEvaluableError(f"the order of the kinks of {f} is not known at this precision")
    middle = (cut, place)
    return _smooth(left, variable, values, start, middle) + _smooth(right, variable, values, middle, stop)


def _branches(kink: sp.Expr) -> tuple[sp.Expr, sp.Expr, sp.Expr]:
    """Return an argument whose sign resolves the kink, and what it is where that is positive and where it is negative."""
    if isinstance(kink, sp.Max | sp.Min):
        first, second, *others = kink.args
        higher, lower = (kink.func(one, *others) for one in (first, second))
        return first - second, *((higher, lower) if isinstance(kink, sp.Max) else (lower, higher))
    argument = kink.args[0]
    if isinstance(kink, sp.Abs):
        return argument, argument, -argument
    return argument, sp.Integer(1), sp.Integer(0 if isinstance(kink, sp.Heaviside) else -1)
