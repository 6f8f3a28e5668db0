"""Arb balls as results: printed with the digits that were asked for, and pickled, which python-flint lacks.

What comes back from a pickle contains the ball: it has the same midpoint, and a radius that may be rounded up by 2^-28 of it.
"""

from __future__ import annotations

import copyreg

from flint import arb, arb_mat

Parts = tuple[tuple[int, int], tuple[int, int]]


class ShownBall(arb):
    """An Arb ball that prints with `digits` digits, radius behind; what is computed with it is a plain ball again."""

    digits = 15

    def __repr__(self) -> str:
        return self.str(self.digits)

    __str__ = __repr__

    def __reduce__(self) -> tuple[object, ...]:
        return _shown, (_parts(self), self.digits)


def shown(ball: arb, digits: int) -> ShownBall:
    """Return the same ball, which prints with this number of digits."""
    found = ShownBall(ball)
    found.digits = digits
    return found


def _parts(ball: arb) -> Parts | None:
    """Return midpoint and radius as (mantissa, exponent), exactly; None for a ball that is not finite."""
    return (
        tuple((int(man), int(exp)) for man, exp in (ball.mid().man_exp(), ball.rad().man_exp()))
        if ball.is_finite()
        else None
    )  # type: ignore[return-value]


def _ball(parts: Parts | None) -> arb:
    return arb("nan") if parts is None else arb(*parts)


def _shown(parts: Parts | None, digits: int) -> ShownBall:
    return shown(_ball(parts), digits)


# A ball inside of another result is pickled in the same way; one that is not finite comes back as nan, which claims nothing.
copyreg.pickle(arb, lambda ball: (_ball, (_parts(ball),)))
copyreg.pickle(arb_mat, lambda matrix: (arb_mat, (matrix.nrows(), matrix.ncols(), matrix.entries())))
