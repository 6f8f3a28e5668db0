"""Certified duals and Hermite coefficients of any activation that balls can evaluate; certified attention overlaps and majorities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp
from flint import arb, fmpq

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.ball_numbers import precision
from nstheory.arithmetic.exact.closed_form import closed_form
from nstheory.arithmetic.integrals import quadrature
from nstheory.arithmetic.integrals.softmax_balls import LARGEST_N
from nstheory.arithmetic.shown_ball import ShownBall, shown
from nstheory.errors import ArgumentError, NotEvaluableError, found_by_name
from nstheory.language.domain import CORRELATION
from nstheory.language.expectation import Mean, PairMean
from nstheory.language.functions import Selection, SoftmaxOverlap
from nstheory.language.symbols import X, Y
from nstheory.numbers import MAX_DIGITS, integer, rational
from nstheory.theory.activation import FUNCTIONS
from nstheory.theory.gaussian import hermite

_CEILING = 1024
# The Hermite polynomial is written out; one of degree 1000 takes seconds.
_MOST_DEGREE = 1000
_MOST_BITS = 2_000_001  # seconds where rho is so near 1 that all degrees count
_SUM_GUARD = 12  # bits that the bounds of the sums' errors are above what is asked for
_MAJORITY_GUARD = 64  # bits above the digits: every term rounds a few times, and a million terms lose some 25 bits


def certified_dual(activation: str | sp.Expr | Callable[[Any], Any], rho: object, digits: int = 15) -> ShownBall:
    """Return a ball around E f(X) f(Y), standard normals of correlation rho, integrated from the definition.

    activation   a name (relu, gelu, silu, tanh, ...), a SymPy expression of one symbol, or a Python function that maps a
                 SymPy symbol to an expression, such as lambda x: x / (1 + sympy.exp(-x))
    rho          a rational in [-1, 1]: 1/2 as "1/2", 0.5 as itself
    digits       correct digits asked for; the ball may be wider only by raising NotEvaluableError

    Functions that are polynomial on either side of one kink take milliseconds; others milliseconds to seconds, longer the nearer
    |rho| is to 1 and the function's poles to the real axis: tanh takes 0.1 s at 1/2, about a second at 99/100, and is refused
    after five seconds at 999/1000, as several kinks may be for want of digits. An odd function has exactly 0 at rho = 0.

    Raises ArgumentError, UnknownIdError, and NotEvaluableError when balls cannot evaluate the function or bound its tail.

    The result is a scalar, a python-flint arb that prints with these digits.

    >>> nst.certified_dual("relu", "1/2", digits=20).str(20, radius=False)
    '0.30449889052211467904'
    """
    function, noise = as_expression(activation), _correlation(rho)
    if noise == 0 and _proved_odd(function):  # E f(X) E f(Y) with E f = 0, of which no ball has significant digits
        integer(digits, "digits", least=1, most=MAX_DIGITS)
        return shown(arb(0), digits)
    return shown(_to_digits(PairMean(function * function.subs(X, Y), noise), digits), digits)


def certified_hermite(activation: str | sp.Expr | Callable[[Any], Any], degree: int, digits: int = 15) -> ShownBall:
    """Return a ball around E f(Z) He_n(Z)/sqrt(n!), the normalised Hermite coefficient; its square is the weight at n.

    Takes and raises what `certified_dual` does; ArgumentError also for a degree that is not an integer >= 0.

    The result is a scalar, a python-flint arb that prints with these digits. Raises what `certified_dual` raises.

    >>> nst.certified_hermite("relu", 2).str(15, radius=False)
    '0.282094791773878'
    """
    degree = integer(degree, "degree", least=0, most=_MOST_DEGREE)
    function = as_expression(activation)
    return shown(_to_digits(Mean(function * hermite(degree, X), (X,)) / sp.sqrt(sp.factorial(degree)), digits), digits)


def certified_selection(n: int, rho: object, digits: int = 15) -> ShownBall:
    """Return a ball around s_n(rho), the probability that two noisy rows of hard attention select the same token.

    n from 1 to 10^9, rho a rational in [-1, 1]. Fifteen digits take seconds for rho up to 0.95, half a minute at n = 10^9. Raises ArgumentError,
    and NotEvaluableError with the size of the lattice when the digits cannot be reached.

    The result is a scalar, a python-flint arb that prints with these digits.

    >>> nst.certified_selection(10, "1/2", digits=10).str(10, radius=False)
    '0.1795619292'
    """
    exact = _correlation(rho)
    count = _count(n)
    return _enclosed(Selection(count, exact * exact), int(count), digits)


def certified_overlap(n: int, rho: object, sigma: object, digits: int = 10) -> ShownBall:
    """Return a ball around o_n = E sum_k A_k A'_k of two softmaxes of logits of correlation rho^2 and deviation sigma > 0.

    Takes rationals, as `certified_selection` does; ten digits take seconds for sigma up to 4 and n up to 1000,
    up to a minute for n up to 10^9. Raises ArgumentError and NotEvaluableError.

    The result is a scalar, a python-flint arb that prints with these digits.

    >>> nst.certified_overlap(10, "1/2", 1).str(10, radius=False)
    '0.1192811850'
    """
    exact, deviation = _correlation(rho), rational(sigma, "sigma")
    if deviation <= 0:
        raise ArgumentError(f"sigma = {deviation}; a positive number is needed")
    if _count(n) == 1:
        integer(digits, "digits", least=1, most=MAX_DIGITS)
        return shown(arb(1), digits)  # one weight, which is 1
    count = _count(n)
    quantity = SoftmaxOverlap(count, exact * exact, sp.Rational(deviation.numerator, deviation.denominator))
    return _enclosed(quantity, int(count), digits)


def certified_majority(n: int, rho: object, digits: int = 15) -> ShownBall:
    """Return a ball around Stab_rho(Maj_n) = sum over odd k of W_k rho^k, the noise stability of the majority of n bits.

    W_1 = n (C(n-1, m)/2^(n-1))^2, m = (n - 1)/2, and W_(k+2) = W_k k^2 (n - k)/((n - k - 1)(k + 1)(k + 2)). As n grows it
    tends to (2/pi) arcsin rho, the bound of majority is stablest.

    n        an odd number from 1 to 2000001;   rho   a rational in [-1, 1]: 1/2 as "1/2"
    digits   correct digits asked for, absolute

    The cost grows with digits/log(1/|rho|) terms, n/2 at most. Raises ArgumentError.

    Source: O'Donnell, Analysis of Boolean Functions, Theorem 5.19. The result is a scalar, a python-flint arb that prints with these digits.

    >>> nst.certified_majority(1000001, "1/2", digits=12).str(12, radius=False)
    '0.333333517110'
    """
    n, digits = integer(n, "n", least=1, most=_MOST_BITS), integer(digits, "digits", least=1, most=MAX_DIGITS)
    if n % 2 == 0:
        raise ArgumentError(f"n = {n}; the majority needs an odd number of bits, such as {n + 1}")
    noise = _correlation(rho)
    with precision(int(3.33 * digits) + _MAJORITY_GUARD):
        return shown(_majority_series(n, arb(fmpq(int(noise.p), int(noise.q))), digits), digits)


def _majority_series(n: int, rho: arb, digits: int) -> arb:
    """Return the sum until what is left, at most |rho|^k since the weights add up to 1, is below the digits asked for."""
    if abs(rho) == 1:
        return rho
    half = arb((n - 1) // 2)
    top = (half + arb(1) / 2).lgamma() - (half + 1).lgamma()  # log of sqrt(pi) C(2m, m)/4^m
    term, square = n * (2 * top).exp() / arb.pi() * rho, rho * rho  # W_k rho^k
    total, left, small = arb(0), abs(rho), arb(10) ** (-digits - 2)
    for k in range(1, n + 1, 2):
        total += term
        left *= square
        if left < small:
            return total + arb(0, left.upper())
        if k < n:
            term = term * square * (k * k * (n - k)) / ((n - k - 1) * (k + 1) * (k + 2))
    return total


def _correlation(rho: object) -> sp.Rational:
    value = rational(rho, "rho")
    if value not in CORRELATION:
        raise ArgumentError(f"rho = {value} is outside of [-1, 1]; a correlation is needed")
    return sp.Rational(value.numerator, value.denominator)


def _count(n: int) -> sp.Integer:
    return sp.Integer(integer(n, "n", least=1, most=LARGEST_N))


def _enclosed(quantity: sp.Expr, n: int, digits: int) -> ShownBall:
    digits = integer(digits, "digits", least=1, most=MAX_DIGITS)
    # The sums give half of the working bits, of a number that is at least 1/n: a try with fewer costs as much, for nothing.
    start = 2 * (int(3.33 * (digits + 1)) + n.bit_length() + _SUM_GUARD)
    return shown(real_balls.enclose_to(quantity, {}, digits, ceiling=_CEILING, start=start), digits)


def as_expression(activation: str | sp.Expr | Callable[[Any], Any]) -> sp.Expr:
    """Return the activation as an expression of the symbol X."""
    if isinstance(activation, str):
        return found_by_name("activation", activation, FUNCTIONS)(X)
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
    digits = integer(digits, "digits", least=1, most=MAX_DIGITS)
    bits = 64 + 8 * digits
    found = arb("nan")
    looked_for_zero = False
    while bits <= max(_CEILING, 128 + 8 * digits):
        found = quadrature.enclose(quantity, {}, bits)
        if found.is_finite() and (found.rel_accuracy_bits() > 3.33 * (digits + 1) or found == 0):
            return found
        # An integral that is exactly 0 has no significant digits: an exact method has to tell it from a very small one.
        if not looked_for_zero and found.contains(0):
            looked_for_zero = True
            if _proved_zero(quantity):
                return arb(0)
        bits *= 2
    raise NotEvaluableError(
        f"no {digits} digits of {quantity}; the last ball was {found}; ask for fewer digits, or, where the ball contains 0, "
        "the value may be 0"
    )


def _proved_odd(function: sp.Expr) -> bool:
    """Return whether f(-x) + f(x) is 0 by SymPy, for a function whose E f^2 balls know to be finite."""
    try:
        if sp.simplify(function.subs(X, -X) + function) != 0:
            return False
        return bool(quadrature.enclose(Mean(function**2, (X,)), {}, 64).is_finite())
    except (NotEvaluableError, TypeError, ValueError, NotImplementedError):
        return False  # nothing is proved


def _proved_zero(quantity: sp.Expr) -> bool:
    try:
        return sp.simplify(closed_form(quantity)) == 0
    except (NotEvaluableError, TypeError, ValueError, NotImplementedError):
        return False  # no exact method applies: nothing is proved
