"""The logarithmic Sobolev inequality of bits, Ent f^2 <= 2 I(f), from that of one bit.

Ent F = E F log F - E F log E F. Of one bit x of values +-1 the square of f = a + b x does not see which of a and b is which, nor their
signs, and a^2 comes out as a factor: f = 1 + s x with s in [0, 1) is all there is, and s = 1 by continuity. The difference
2 s^2 - Ent f^2 is 0 at s = 0 with its slope and its curvature, and its third derivative has one sign.

Gross (1975) makes hypercontractivity of it: along g = T_(e^-t) f > 0 with q(t) = 1 + (p - 1) e^(2t), L the generator of T,

    d/dt log |g|_q = (q'/q^2 Ent g^q - E g^(q-1) L g)/E g^q,     Ent g^q <= 2 I(g^(q/2)) <= q^2/(2 (q - 1)) E g^(q-1) L g,

where q' = 2 (q - 1): the norm does not rise. The last inequality holds of any two values x > y of g, since x^(q/2) - y^(q/2) is the integral of
a slope whose square is q^2/(4 (q - 1)) times the slope of x^(q-1).
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import REAL_LINE, UNIT, Interval, between
from nstheory.language.expectation import Mean
from nstheory.language.symbols import X, a, b, c, d, s, t, x
from nstheory.theory.build import SAMPLED, bound, derivative, identity, value_at

__all__ = ["CLAIMS", "entropy_of_square"]

_zero = sp.Integer(0)


def entropy_of_square(of: sp.Expr) -> sp.Expr:
    """Return Ent (1 + s x)^2 = (1 + s)^2 log(1 + s) + (1 - s)^2 log(1 - s) - (1 + s^2) log(1 + s^2) for a fair bit x, s in [0, 1)."""
    above, below, mean = 1 + of, 1 - of, 1 + of**2
    return above**2 * sp.log(above) + below**2 * sp.log(below) - mean * sp.log(mean)


_gap = 2 * s**2 - entropy_of_square(s)
_third = 16 * s / ((1 + s**2) ** 2 * (1 - s**2))

THIRD = identity(
    "spectrum.log_sobolev_third_derivative",
    "d^3/ds^3 (2 s^2 - Ent (1 + s x)^2) = 16 s/((1 + s^2)^2 (1 - s^2)), x a fair bit of values +-1.",
    {s: between(0, 1, open_ends="upper")},
    sp.diff(_gap, s, 3),
    _third,
    "half of it",
    Mutant("1 + s^2 once", rhs=16 * s / ((1 + s**2) * (1 - s**2))),
    source="O'Donnell, Analysis of Boolean Functions, section 10.1, for the inequality",
    derivation=(
        Step("At s = 0 the difference is 0.", value_at(_gap, {s: 0}), _zero),
        Step("So is its slope,", derivative(_gap, s, 1, at=0), _zero),
        Step("and its curvature.", derivative(_gap, s, 2, at=0), _zero),
    ),
)

THIRD_SIGN = bound(
    "spectrum.log_sobolev_third_sign",
    "0 <= 16 s (1 - s^2), the third derivative times the square of (1 + s^2) (1 - s^2).",
    {s: UNIT},
    _zero,
    sp.cancel(_third * ((1 + s**2) * (1 - s**2)) ** 2),
    Mutant("1 - 2 s^2 for 1 - s^2", rhs=16 * s * (1 - 2 * s**2)),
    engines=("symbolic", "balls", "search"),
)

ONE_BIT = bound(
    "spectrum.log_sobolev_bit",
    "Ent (1 + s x)^2 <= 2 s^2, x a fair bit of values +-1.",
    {s: between("1/100", "99/100")},
    entropy_of_square(s),
    2 * s**2,
    Mutant("9/5 s^2", rhs=sp.Rational(9, 5) * s**2),
    Mutant("2 s^3", rhs=2 * s**3),
)

EXPONENTIALS = identity(
    "spectrum.log_sobolev_exponentials",
    "Ent exp(s X) = 2 E f'(X)^2 for f(x) = exp(s x/2) and a standard normal X, E exp(s X) being exp(s^2/2).",
    {s: between(-2, 2)},
    Mean(s * X * sp.exp(s * X), (X,)) - Mean(sp.exp(s * X), (X,)) * s**2 / 2,
    2 * Mean((s * sp.exp(s * X / 2) / 2) ** 2, (X,)),
    Mutant("E f'(X)^2", rhs=Mean((s * sp.exp(s * X / 2) / 2) ** 2, (X,))),
    Mutant("the variance of exp(s X/2)", rhs=sp.exp(s**2 / 2) - sp.exp(s**2 / 4)),
    source="Gross (1975)",
    engines=SAMPLED,
)

_ABOVE_ZERO = Interval(Fraction(0), None, open_lower=True)

_exponent = 1 + (c - 1) * sp.exp(2 * t)

NORM_SLOPE = identity(
    "spectrum.norm_slope",
    "(d b - c s)/(c a) - (d/c^2) log a = (d/c^2 (c b - a log a) - s)/a: with a = E g^c, b = E g^c log g and -c s + d b the slope of a, d that of c, "
    "the slope of (log a)/c by the entropy c b - a log a.",
    {a: _ABOVE_ZERO, b: REAL_LINE, c: _ABOVE_ZERO, d: REAL_LINE, s: REAL_LINE},
    (d * b - c * s) / (c * a) - d / c**2 * sp.log(a),
    (d / c**2 * (c * b - a * sp.log(a)) - s) / a,
    Mutant("an exponent that stays", rhs=-s / a),
    Mutant("c s", rhs=(d / c**2 * (c * b - a * sp.log(a)) - c * s) / a),
    source="Gross (1975)",
    derivation=(
        Step(
            "A power of which both parts move.",
            derivative((c + d * t) * sp.log(a + b * t), t, at=0),
            d * sp.log(a) + b * c / a,
        ),
        Step("The exponent: q' = 2 (q - 1) for q = 1 + (c - 1) e^(2t).", derivative(_exponent, t), 2 * (_exponent - 1)),
    ),
)

POWERS = identity(
    "spectrum.power_slopes",
    "(d/dx x^(c/2))^2 = c^2/(4 (c - 1)) d/dx x^(c - 1).",
    {x: between(0, 1, open_ends="lower"), c: Interval(Fraction(1), None, open_lower=True)},
    sp.diff(x ** (c / 2), x) ** 2,
    c**2 / (4 * (c - 1)) * sp.diff(x ** (c - 1), x),
    Mutant("c/(4 (c - 1))", rhs=c / (4 * (c - 1)) * sp.diff(x ** (c - 1), x)),
    Mutant("x^c", rhs=c**2 / (4 * (c - 1)) * sp.diff(x**c, x)),
    source="Stroock (1984); Varopoulos (1985), the inequality that it gives",
)

CLAIMS = (THIRD, THIRD_SIGN, ONE_BIT, EXPONENTIALS, NORM_SLOPE, POWERS)
