"""`nstheory evaluate`: a certified ball of a claim's quantity at one point."""

from __future__ import annotations

from collections.abc import Mapping

from flint import arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.closed_form import closed_form
from nstheory.arithmetic.shown_ball import ShownBall, shown
from nstheory.claims.record import Claim
from nstheory.claims.registry import find
from nstheory.errors import ArgumentError, unknown_id
from nstheory.language.domain import sympy_point
from nstheory.numbers import rational


def evaluate(claim: Claim | str, *, digits: int = 30, **values: object) -> ShownBall:
    """Return a certified ball of a claim's quantity at a point: `evaluate("activation.relu", rho="1/2", digits=30)`.

    The result is a scalar, a python-flint arb that prints with these digits.

    claim    a claim or its id
    digits   correct digits of the result
    values   one rational for each variable of the claim, inside its domain, as a number or as text

    Raises UnknownIdError for an unknown claim or variable, ArgumentError for a missing value or one outside of the domain,
    NotEvaluableError where the digits cannot be reached.

    >>> nst.evaluate("activation.relu", rho="1/2", digits=30)
    [0.304498890522114679044498291245 +/- 9.10e-32]
    """
    return shown(evaluate_claim(claim if isinstance(claim, Claim) else find(claim), values, digits), digits)


def evaluate_claim(claim: Claim, values: Mapping[str, object], digits: int = 30) -> arb:
    """Return a ball with at least `digits` correct digits of the claim's right side (its left side for a bound by 0).

    values   one rational for each variable of the claim, such as {"rho": "1/2"}, inside its domain
    Raises ArgumentError for a missing value or one outside of the domain, UnknownIdError for a name that is no variable.
    """
    quantity = claim.rhs if claim.rhs.free_symbols or not claim.lhs.free_symbols else claim.lhs
    by_name = {str(symbol): symbol for symbol in claim.variables}
    for name in values:
        if name not in by_name:
            raise unknown_id(f"variable of {claim.id}", name, by_name)
    point = {by_name[name]: rational(value, name) for name, value in values.items()}
    for symbol, value in point.items():
        if value not in claim.variables[symbol]:
            raise ArgumentError(f"{symbol} = {value} is outside of the domain {claim.variables[symbol]} of {claim.id}")
    missing = sorted(str(symbol) for symbol in quantity.free_symbols - set(point))
    if missing:
        raise ArgumentError(f"{claim.id} needs a value for {', '.join(missing)}; give it as --at {missing[0]}=1/2")
    exact = {symbol: sympy_value for symbol, sympy_value in sympy_point(point).items() if symbol.is_integer}
    return real_balls.enclose_to(closed_form(quantity.subs(exact)), point, digits)
