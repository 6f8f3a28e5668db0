"""Evaluation of SymPy expressions in Arb balls, with exact rationals: a result contains the true value, or is not finite.

A rational enters as a fraction and never as a double (string lambdify would print 1/3 as a float, and the enclosure
would miss the true value). Three answers are possible for a comparison: certainly true, certainly false, undecided (None).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

import sympy as sp
from flint import arb

from nstheory.arithmetic.ball_numbers import box, from_fraction, hull, integer_power, precision
from nstheory.arithmetic.ball_program import NonNegative, Values, condition_program, program
from nstheory.errors import NotEvaluableError
from nstheory.language.domain import sympy_point
from nstheory.numbers import MAX_DIGITS, integer

__all__ = [
    "Ball",
    "NonNegative",
    "Values",
    "box",
    "enclose",
    "enclose_to",
    "encloser",
    "from_fraction",
    "hull",
    "integer_power",
    "precision",
    "to_text",
    "truth",
]

Ball = arb


def truth(condition: sp.Basic, values: Values) -> bool | None:
    """Return True or False when the condition certainly holds or fails on the balls, else None."""
    return condition_program(condition)(values)


def enclose(expression: sp.Expr, values: Values | None = None, nonnegative: NonNegative | None = None) -> arb:
    """Return a ball that contains the expression for every choice of values in the given balls.

    `nonnegative` may prove that the argument of a square root (or 1 - u^2 of an inverse cosine) is never negative on
    the domain; the ball is clipped there, and nowhere else. Without the proof the result is not finite.

    Raises NotEvaluableError for a node without a rule, and for a free symbol without a value.
    """
    return program(sp.sympify(expression))(values or {}, nonnegative)


def encloser(values: Values) -> Callable[[sp.Expr], arb]:
    """Return `enclose` at these values, for a walker that needs the balls of constants."""
    return lambda expression: enclose(expression, values)


def enclose_to(
    expression: sp.Expr, values: Mapping[sp.Symbol, Fraction], digits: int, ceiling: int = 20_000, start: int = 0
) -> arb:
    """Return a ball with at least `digits` correct digits, however small the value, by doubling the precision.

    `start` bits are the first precision, where it is known that fewer do not do.

    A value that is exactly zero has no digits: the ball is then exactly 0, and only where SymPy proves it.
    Raises ArgumentError for digits outside of 1 ... MAX_DIGITS, NotEvaluableError when the precision ceiling is reached first.
    """
    digits = integer(digits, "digits", least=1, most=MAX_DIGITS)
    bits = 64 + 4 * digits
    if bits > ceiling:
        raise NotEvaluableError(
            f"{digits} digits of {expression} need {bits} bits, {ceiling} are allowed here: ask for at most {(ceiling - 64) // 4}"
        )
    bits, looked_for_zero = min(max(bits, start), ceiling), False
    while bits <= ceiling:
        with precision(bits):
            ball = enclose(expression, {symbol: from_fraction(value) for symbol, value in values.items()})
            # 3.33 bits a digit, and one digit to spare for printing.
            if ball.is_finite() and (ball.rel_accuracy_bits() > 3.33 * (digits + 1) or ball == 0):
                return ball
        if not looked_for_zero and ball.contains(0):
            looked_for_zero = True
            if _is_zero(expression.subs(sympy_point(values))):
                return arb(0)
        bits *= 2
    raise NotEvaluableError(f"no {digits} digits of {expression} within {ceiling} bits; the last ball was {ball}")


def _is_zero(number: sp.Expr) -> bool:
    """Return whether SymPy proves that a number is 0."""
    try:
        return sp.simplify(number) == 0
    except (TypeError, ValueError, NotImplementedError):
        return False  # a rewriting that does not apply proves nothing


def to_text(ball: arb) -> str:
    """Print a ball as Arb does, mid and radius, with at most 12 digits."""
    return ball.str(12)
