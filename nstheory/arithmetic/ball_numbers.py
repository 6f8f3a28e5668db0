"""Balls as numbers: local precision, exact fractions, hulls, and powers that know how to round outward; sums and products of steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any, TypeVar

from flint import arb, ctx, fmpq

Run = TypeVar("Run")


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Work at `bits` of precision inside the block, and restore the old precision whatever happens."""
    old = ctx.prec
    ctx.prec = bits
    try:
        yield
    finally:
        ctx.prec = old


def from_fraction(value: Fraction | int) -> arb:
    """Return the ball around an exact fraction, at the current precision."""
    value = Fraction(value)
    return arb(fmpq(value.numerator, value.denominator))


def hull(lower: arb, upper: arb) -> arb:
    """Return a ball that contains everything between two balls."""
    return lower.union(upper)


def box(lower: Fraction, upper: Fraction) -> arb:
    """Return a ball that contains [lower, upper]; its radius is rounded up, so it may stick out by 2^-30 of it."""
    return hull(from_fraction(lower), from_fraction(upper))


def integer_power(base: arb, exponent: int) -> arb:
    """Return base^exponent by repeated squaring; python-flint's ** is nan on a ball that contains 0."""
    if exponent < 0:
        return 1 / integer_power(base, -exponent)
    # Of an even power only the size matters, and the size of a ball around 0 is a ball of half its radius.
    factor, result = abs(base) if exponent % 2 == 0 else base, arb(1)
    while exponent:
        if exponent & 1:
            result *= factor
        factor *= factor
        exponent >>= 1
    return result


def chain(parts: list[Callable[[Run], Any]], add: bool) -> Callable[[Run], Any]:
    """Return the step that adds or multiplies what these steps give, real or complex balls, in their order."""
    first, *rest = parts
    if len(rest) == 1:
        (second,) = rest
        return (lambda run: first(run) + second(run)) if add else (lambda run: first(run) * second(run))

    def total(run: Run) -> Any:
        result = first(run)
        for part in rest:
            result = result + part(run)
        return result

    def product(run: Run) -> Any:
        result = first(run)
        for part in rest:
            result = result * part(run)
        return result

    return total if add else product
