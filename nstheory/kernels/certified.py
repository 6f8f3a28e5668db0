"""Certified dual activations and Hermite coefficients of any activation that balls can evaluate."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp
from flint import arb

from nstheory.domain import CORRELATION, rational
from nstheory.errors import ArgumentError, NotEvaluableError, unknown_id
from nstheory.evaluate import quadrature
from nstheory.expectation import Mean, PairMean
from nstheory.symbols import X, Y
from nstheory.theory.activation import FUNCTIONS
from nstheory.theory.gaussian import hermite

_CEILING = 1024


def certified_dual(activation: str | sp.Expr | Callable[[Any], Any], rho: object, digits: int = 15) -> arb:
    """Return a ball around E f(X) f(Y), standard normals of correlation rho, integrated from the definition.

    activation   a name (relu, gelu, silu, tanh, ...), a SymPy expression of one symbol, or a Python function that maps a
                 SymPy symbol to an expression, such as lambda x: x / (1 + sympy.exp(-x))
    rho          a rational in [-1, 1]: 1/2 as "1/2", 0.5 as itself
    digits       correct digits asked for; the ball may be wider only by raising NotEvaluableError

    Functions that are analytic near the real axis, and those that are polynomial on either side of one kink, take
    milliseconds; several kinks may be refused for want of digits. Raises ArgumentError, UnknownIdError, and
    NotEvaluableError when balls cannot evaluate the function or bound its tail.
    """
    function = as_expression(activation)
    value = rational(rho)
    if value not in CORRELATION:
        raise ArgumentError(f"rho = {value} is outside of [-1, 1]; a correlation is needed")
    exact = sp.Rational(value.numerator, value.denominator)
    return _to_digits(PairMean(function * function.subs(X, Y), exact), digits)


def certified_hermite(activation: str | sp.Expr | Callable[[Any], Any], degree: int, digits: int = 15) -> arb:
    """Return a ball around E f(Z) He_n(Z)/sqrt(n!), the normalised Hermite coefficient; its square is the weight at n.

    Takes and raises what `certified_dual` does; ArgumentError also for a degree that is not an integer >= 0.
    """
    if isinstance(degree, bool) or not isinstance(degree, int) or degree < 0:
        raise ArgumentError(f"degree is {degree!r}; it must be an integer, at least 0")
    function = as_expression(activation)
    return _to_digits(Mean(function * hermite(degree, X), (X,)) / sp.sqrt(sp.factorial(degree)), digits)


def as_expression(activation: str | sp.Expr | Callable[[Any], Any]) -> sp.Expr:
    """Return the activation as an expression of the symbol X."""
    if isinstance(activation, str):
        if activation not in FUNCTIONS:
            raise unknown_id("activation", activation, FUNCTIONS)
        return FUNCTIONS[activation](X)
    if isinstance(activation, sp.Expr):
        symbols = sorted(activation.free_symbols, key=str)
        if len(symbols) != 1:
            raise ArgumentError(f"activation {activation} has free symbols {symbols}; it needs exactly one")
        return activation.subs(symbols[0], X)
    if not callable(activation):
        raise ArgumentError(f"activation {activation!r} is neither a name, a SymPy expression nor a function")
    name = getattr(activation, "__name__", repr(activation))
    try:
        traced = activation(X)
    except Exception as error:  # whatever a function that wants tensors raises on a symbol
        raise NotEvaluableError(
            f"balls cannot evaluate {name}: called with a SymPy symbol it raised {type(error).__name__} ({error}); write it "
            "with SymPy functions, or use nstheory.dual, whose error bound is not certified"
        ) from error
    if not isinstance(traced, sp.Expr) or traced.free_symbols - {X}:
        raise NotEvaluableError(
            f"balls cannot evaluate {name}: it returned {traced!r}, not an expression of its argument"
        )
    return traced


def _to_digits(quantity: sp.Expr, digits: int) -> arb:
    if isinstance(digits, bool) or not isinstance(digits, int) or digits < 1:
        raise ArgumentError(f"digits is {digits!r}; it must be a positive integer, such as 15")
    bits = 64 + 8 * digits
    found = arb("nan")
    while bits <= max(_CEILING, 128 + 8 * digits):
        found = quadrature.enclose(quantity, {}, bits)
        small = found.is_finite() and abs(found).upper() < arb(10) ** -(digits + 1)
        if found.is_finite() and (found.rel_accuracy_bits() > 3.33 * (digits + 1) or small):
            return found
        bits *= 2
    raise NotEvaluableError(f"no {digits} digits of {quantity}; the last ball was {found}; ask for fewer digits")
