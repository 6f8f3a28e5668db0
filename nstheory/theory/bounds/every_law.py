"""Pointwise identities whose means are the rules for units of any law: squares, ranges, slopes, symmetric pairs.

u_+ is written (u + |u|)/2. With u = x, and v or a free number t:

    relu_second_pointwise   (u + t)^2 - u_+^2 = (u_- - t)^2 + 2 t u_+;  at t = -E u >= 0:  E u_+^2 <= Var u
    relu_pair               u_+ v_+ + u_- v_- = (u v + |u v|)/2, and |u v| - u v = 2 (u_+ v_- + u_- v_+)
    bend_even_pointwise     the mean of f(u) f(v) over the two signs of (u, v), f(u) = c u + r|u|, is c^2 u v + r^2 |u v|
    variance_by_range       (b - m)(m - a) - (u - m)^2 = (b - u)(u - a) - (u - m)(a + b - 2 m)
    middle_slope            a slope alpha + (beta - alpha) w, 0 <= w <= 1, less the middle one is (beta - alpha)/2 times 2 w - 1
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import HALF_LINE, POSITIVE, REAL_LINE, UNIT, Interval
from nstheory.language.symbols import a, b, c, n, s, t, w, x
from nstheory.theory.build import bound, identity

__all__ = ["CLAIMS", "negative_part", "positive_part"]


def positive_part(u: sp.Expr) -> sp.Expr:
    """Return u_+ = (u + |u|)/2."""
    return (u + sp.Abs(u)) / 2


def negative_part(u: sp.Expr) -> sp.Expr:
    """Return u_- = (|u| - u)/2."""
    return (sp.Abs(u) - u) / 2


RELU_SECOND = identity(
    "bounds.relu_second_pointwise",
    "(u + t)^2 - u_+^2 = (u_- - t)^2 + 2 t u_+, u = x.",
    {x: REAL_LINE, t: HALF_LINE},
    (x + t) ** 2 - positive_part(x) ** 2,
    (negative_part(x) - t) ** 2 + 2 * t * positive_part(x),
    Mutant("the negative part alone", rhs=(negative_part(x) - t) ** 2),
    Mutant("once the product", lhs=x**2 + t * x + t**2 - positive_part(x) ** 2),
)

PAIR = identity(
    "bounds.relu_pair",
    "u_+ v_+ + u_- v_- = (u v + |u v|)/2, u = x, v = t.",
    {x: REAL_LINE, t: REAL_LINE},
    positive_part(x) * positive_part(t) + negative_part(x) * negative_part(t),
    (x * t + sp.Abs(x * t)) / 2,
    Mutant("positive parts alone", lhs=positive_part(x) * positive_part(t)),
    Mutant("|u v| left out", rhs=x * t / 2),
    engines=("symbolic", "balls", "search"),
)

PAIR_MIXED = identity(
    "bounds.relu_pair_mixed",
    "|u v| - u v = 2 (u_+ v_- + u_- v_+), u = x, v = t.",
    {x: REAL_LINE, t: REAL_LINE},
    sp.Abs(x * t) - x * t,
    2 * (positive_part(x) * negative_part(t) + negative_part(x) * positive_part(t)),
    Mutant("once", rhs=positive_part(x) * negative_part(t) + negative_part(x) * positive_part(t)),
    Mutant("equal signs", rhs=2 * (positive_part(x) * positive_part(t) + negative_part(x) * negative_part(t))),
)


def _bent(u: sp.Expr) -> sp.Expr:
    """Return f(u) = c u + s|u|."""
    return c * u + s * sp.Abs(u)


BEND_EVEN = identity(
    "bounds.bend_even_pointwise",
    "(f(u) f(v) + f(-u) f(-v))/2 = c^2 u v + s^2 |u v| for f(u) = c u + s|u|, u = x, v = t.",
    {x: REAL_LINE, t: REAL_LINE, c: REAL_LINE, s: REAL_LINE},
    (_bent(x) * _bent(t) + _bent(-x) * _bent(-t)) / 2,
    c**2 * x * t + s**2 * sp.Abs(x * t),
    Mutant("one sign alone", lhs=_bent(x) * _bent(t)),
    Mutant("even part left out", rhs=c**2 * x * t),
)

BY_RANGE = identity(
    "bounds.variance_by_range",
    "(b - t)(t - a) - (x - t)^2 = (b - x)(x - a) - (x - t)(a + b - 2 t).",
    dict.fromkeys((a, b, t, x), REAL_LINE),
    (b - t) * (t - a) - (x - t) ** 2,
    (b - x) * (x - a) - (x - t) * (a + b - 2 * t),
    Mutant("a + b - t", rhs=(b - x) * (x - a) - (x - t) * (a + b - t)),
    Mutant("the range squared", lhs=(b - a) ** 2 - (x - t) ** 2),
    source="Bhatia and Davis (2000)",
)

POPOVICIU = identity(
    "bounds.popoviciu",
    "(b - a)^2/4 - (b - t)(t - a) = ((a + b)/2 - t)^2.",
    dict.fromkeys((a, b, t), REAL_LINE),
    (b - a) ** 2 / 4 - (b - t) * (t - a),
    ((a + b) / 2 - t) ** 2,
    Mutant("a fifth", lhs=(b - a) ** 2 / 5 - (b - t) * (t - a)),
    Mutant("from the sum of the ends", rhs=(a + b - t) ** 2),
    source="Popoviciu (1935)",
)

MIDDLE_SLOPE = identity(
    "bounds.middle_slope",
    "a + (b - a) w - (a + b)/2 = (b - a)/2 (2 w - 1).",
    {a: REAL_LINE, b: REAL_LINE, w: UNIT},
    a + (b - a) * w - (a + b) / 2,
    (b - a) / 2 * (2 * w - 1),
    Mutant("the whole swing", rhs=(b - a) * (2 * w - 1)),
    Mutant("from the lower end", lhs=(b - a) * w),
)

NORM_LENGTH = identity(
    "bounds.norm_length",
    "n - s/(s/n + t) = n t/(s/n + t), s the squared length of x, n its number of units, t the epsilon.",
    {s: HALF_LINE, n: Interval(Fraction(1), None), t: POSITIVE},
    n - s / (s / n + t),
    n * t / (s / n + t),
    Mutant("unit length", lhs=1 - s / (s / n + t)),
    Mutant("without the epsilon", rhs=s / (s / n + t)),
)

NORM_LIPSCHITZ = bound(
    "bounds.norm_lipschitz_any_epsilon",
    "t^3 <= (s + t)^3: the square of t/(s + t)^(3/2) <= 1/sqrt(t), times t (s + t)^3; s a squared unit, t the epsilon.",
    {s: HALF_LINE, t: HALF_LINE},
    t**3,
    (s + t) ** 3,
    Mutant("s - t", rhs=(s - t) ** 3),
    engines=("symbolic", "search"),
)

# A softmax weight e^x/(e^x + e^t + b), b the sum over all other tokens: its slopes in its own logit and in that of another.

_sum = sp.exp(x) + sp.exp(t) + b

OWN_SLOPE = identity(
    "bounds.softmax_own_slope",
    "d/dx w = w (1 - w) for w = e^x/(e^x + e^t + b).",
    {x: REAL_LINE, t: REAL_LINE, b: HALF_LINE},
    sp.diff(sp.exp(x) / _sum, x),
    sp.exp(x) / _sum * (1 - sp.exp(x) / _sum),
    Mutant("w", rhs=sp.exp(x) / _sum),
    Mutant("two tokens", rhs=sp.exp(x) / _sum * sp.exp(t) / _sum),
    source="textbook",
)

OTHER_SLOPE = identity(
    "bounds.softmax_other_slope",
    "d/dt w = -w (1 - (e^x + b)/(e^x + e^t + b)) for w = e^x/(e^x + e^t + b).",
    {x: REAL_LINE, t: REAL_LINE, b: HALF_LINE},
    sp.diff(sp.exp(x) / _sum, t),
    -sp.exp(x) / _sum * (1 - (sp.exp(x) + b) / _sum),
    Mutant("rising", rhs=sp.exp(x) * sp.exp(t) / _sum**2),
    Mutant("w (1 - w)", rhs=-sp.exp(x) / _sum * (1 - sp.exp(x) / _sum)),
    source="textbook",
)

ONE_TOKEN = identity(
    "bounds.attention_one_token",
    "w x - c x = (w - c)(x - t) + (w - c) t.",
    {w: UNIT, c: UNIT, x: REAL_LINE, t: REAL_LINE},
    w * x - c * x,
    (w - c) * (x - t) + (w - c) * t,
    Mutant("not centred", rhs=(w - c) * x + (w - c) * t),
    Mutant("the mean left out", rhs=(w - c) * (x - t)),
)

SQUARE_TANGENT = identity(
    "bounds.square_tangent",
    "x^2 - (2 t x - t^2) = (x - t)^2.",
    {x: REAL_LINE, t: REAL_LINE},
    x**2 - (2 * t * x - t**2),
    (x - t) ** 2,
    Mutant("slope t", lhs=x**2 - (t * x - t**2)),
    Mutant("sum for difference", rhs=(x + t) ** 2),
)

CLAIMS = (
    RELU_SECOND,
    PAIR,
    PAIR_MIXED,
    BEND_EVEN,
    BY_RANGE,
    POPOVICIU,
    MIDDLE_SLOPE,
    NORM_LENGTH,
    NORM_LIPSCHITZ,
    OWN_SLOPE,
    OTHER_SLOPE,
    ONE_TOKEN,
    SQUARE_TANGENT,
)
