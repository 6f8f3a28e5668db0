"""What a person writes into a record, as the types that engines take: a number where an expression is meant, a plain bool for a condition."""

from __future__ import annotations

from typing import Any

import sympy as sp

from nstheory.errors import ArgumentError
from nstheory.numbers import rational


def expression(value: object, where: str) -> sp.Expr:
    """Return a SymPy expression as it is, and a number as its exact value; a float is the decimal that it prints as.

    where   names record and field for the message. Raises ArgumentError for text, nan, and anything else.
    """
    if isinstance(value, sp.Expr):
        return value
    if isinstance(value, str | bytes | bool) or value is None or isinstance(value, sp.Basic):
        raise ArgumentError(f"{where}: {_short(value)} is no expression; give one of SymPy, or a number such as 1")
    try:
        exact = rational(value)
    except ArgumentError:
        raise ArgumentError(
            f"{where}: {_short(value)} is no expression; give one of SymPy, or a number such as 1"
        ) from None
    return sp.Rational(exact.numerator, exact.denominator)


def condition(value: object, where: str) -> sp.Basic:
    """Return a condition of SymPy as it is, True and False as those of SymPy; ArgumentError for anything else."""
    found = sp.sympify(value) if isinstance(value, bool) else value
    if not isinstance(found, sp.logic.boolalg.Boolean):
        raise ArgumentError(f"{where}: {_short(value)} is no condition; give one of SymPy, such as sp.Gt(rho, 0)")
    return found


def sequence(value: object, kind: type | tuple[type, ...], where: str, example: str) -> tuple[Any, ...]:
    """Return a tuple or a list of one kind as a tuple; ArgumentError for one alone, and for anything else."""
    if not isinstance(value, tuple | list) or not all(isinstance(one, kind) for one in value):
        raise ArgumentError(f"{where}: {_short(value)} is given; give a tuple, such as {example}")
    return tuple(value)


def _short(value: object) -> str:
    return repr(value)[:60]
