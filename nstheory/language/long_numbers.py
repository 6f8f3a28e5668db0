"""Numbers of thousands of digits as people can read them: for printing alone, never for judging."""

from __future__ import annotations

import sympy as sp
from sympy.core.symbol import Str

# Python itself refuses to print integers of more than 4300 digits.
DIGITS = 80


class LongNumber(sp.AtomicExpr):
    """What stands in print for a rational of many digits: its first six, and how many there are."""

    is_commutative = True

    def __new__(cls, value: sp.Rational) -> LongNumber:
        digits = int(max(abs(value.p), value.q).bit_length() * 0.30103) + 1
        return super().__new__(cls, Str(f"{value.n(6)} (of {digits} digits)"))

    def _sympystr(self, printer: sp.printing.printer.Printer) -> str:
        return f"{self.args[0]}"

    def _latex(self, printer: sp.printing.printer.Printer) -> str:
        return rf"\text{{{self.args[0]}}}"


def readable(expression: sp.Basic) -> sp.Basic:
    """Return the expression with every rational of more than DIGITS digits as a LongNumber.

    >>> readable(sp.Integer(3) ** 20 + sp.Symbol("x"))
    x + 3486784401
    """
    long = [one for one in expression.atoms(sp.Rational) if max(abs(one.p), one.q).bit_length() > DIGITS * 3.3]
    return expression.xreplace({one: LongNumber(one) for one in long}) if long else expression
