"""Two replicas of softmax attention: how the overlap o_n of two noisy rows falls with n, in three phases.

A row of logits sigma z, its noisy copy sigma z', z and z' of correlation r; sigma = x sqrt(2 log n), so that x = 1 is where a row
freezes. Then o_n = n^(-E + o(1)) with

    E = 1 - 2 r x^2                              for (1 + 2r) x^2 <= 1      many tokens carry it: the tilt
    E = (1 + x^2)^2/(2 x^2 (1 + r)) - 1          up to x = 1                rows that one rare token takes over
    E = (1 - r)/(1 + r)                          from x = 1 on              frozen: the power of s_n

Why. At n = e^L a token with z = z' = t sqrt(2L) has probability n^(-2 t^2/(1+r)). For x < 1 the sum S of all e^(sigma z) is n^(1+x^2) but
for events that no power of n sees, so that such a token has weight n^(-(1 + x^2 - 2 x t)_+) in either row, and

    E = min over t of 2 t^2/(1 + r) - 1 + 2 (1 + x^2 - 2 x t)_+ .

The square is completed at t = (1 + r) x, as long as the weight there is below 1; else t is where the weight reaches 1. Means see tokens
above sqrt(2 log n), which a typical row does not have: its exponent is larger in the middle phase, (1-r)/(1+r) + 2 (1 - x)^2. Equal
rows, r = 1, are the annealed participation ratio of the random energy model.

For every n there is a bound. By Price do/dr = sigma^2 E[P - sum_k A_k A'_k (A_k + A'_k) + P^2] with P = sum_k A_k A'_k. With q_k^2 = A_k A'_k
the sum of q_k is at most 1, so that P^2 <= sum_k q_k sum_k q_k^3 <= sum_k A_k A'_k (A_k + A'_k)/2. So o_n e^(-r sigma^2) does not rise
in r, and o_n <= e^(r sigma^2)/n, which is the first phase with its constant.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import REAL_LINE, UNIT, Integers, Interval, between
from nstheory.language.functions import SoftmaxOverlap
from nstheory.language.symbols import a, b, k, n, r, s, t, x
from nstheory.theory.attention.softmax import freezing_temperature
from nstheory.theory.build import bound, identity

__all__ = ["CLAIMS", "middle_exponent", "tilt_exponent"]

_X = between("1/10", 3)
_R = between(0, "99/100")


def tilt_exponent(x: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return 1 - 2 r x^2, the exponent of the first phase."""
    return 1 - 2 * r * x**2


def middle_exponent(x: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return (1 + x^2)^2/(2 x^2 (1 + r)) - 1, the exponent of the second phase."""
    return (1 + x**2) ** 2 / (2 * x**2 * (1 + r)) - 1


def _rate(t: sp.Expr) -> sp.Expr:
    """Return 2 t^2/(1 + r) - 1 + 2 (1 + x^2 - 2 x t): a token at height t whose weight is below 1."""
    return 2 * t**2 / (1 + r) - 1 + 2 * (1 + x**2 - 2 * x * t)


LEVELS = identity(
    "attention.freezing_levels",
    "(a^2 - 2 r a b + b^2)/(1 - r^2) = (a + b)^2/(2 (1 + r)) + (a - b)^2/(2 (1 - r)).",
    {r: _R, a: REAL_LINE, b: REAL_LINE},
    (a**2 - 2 * r * a * b + b**2) / (1 - r**2),
    (a + b) ** 2 / (2 * (1 + r)) + (a - b) ** 2 / (2 * (1 - r)),
    Mutant("both over 1 + r", rhs=((a + b) ** 2 + (a - b) ** 2) / (2 * (1 + r))),
    Mutant("independent rows", rhs=a**2 + b**2),
    source="textbook",
)

SQUARE = identity(
    "attention.freezing_square",
    "2 t^2/(1 + r) - 1 + 2 (1 + x^2 - 2 x t) = 1 - 2 r x^2 + 2 (t - (1 + r) x)^2/(1 + r).",
    {r: _R, x: _X, t: REAL_LINE},
    _rate(t),
    tilt_exponent(x, r) + 2 * (t - (1 + r) * x) ** 2 / (1 + r),
    Mutant("completed at t = x", rhs=tilt_exponent(x, r) + 2 * (t - x) ** 2 / (1 + r)),
    Mutant("1 - r x^2", rhs=1 - r * x**2 + 2 * (t - (1 + r) * x) ** 2 / (1 + r)),
)

_whole = (1 + x**2) / (2 * x)

TAKEN = identity(
    "attention.freezing_taken",
    "2 t^2/(1 + r) - 1 = (1 + x^2)^2/(2 x^2 (1 + r)) - 1 + 2 (t - u)(t + u)/(1 + r), u = (1 + x^2)/(2x), the height from which 1 + x^2 <= 2 x t.",
    {r: _R, x: _X, t: REAL_LINE},
    2 * t**2 / (1 + r) - 1,
    middle_exponent(x, r) + 2 * (t - _whole) * (t + _whole) / (1 + r),
    Mutant("u = 1, the height of a typical row", rhs=middle_exponent(x, r) + 2 * (t - 1) * (t + 1) / (1 + r)),
    Mutant("(t - u)^2", rhs=middle_exponent(x, r) + 2 * (t - _whole) ** 2 / (1 + r)),
)

FIRST_EDGE = identity(
    "attention.freezing_first_edge",
    "(1 + x^2)^2/(2 x^2 (1 + r)) - 1 - (1 - 2 r x^2) = ((1 + 2r) x^2 - 1)^2/(2 x^2 (1 + r)): the exponents touch at (1 + 2r) x^2 = 1.",
    {r: _R, x: _X},
    middle_exponent(x, r) - tilt_exponent(x, r),
    ((1 + 2 * r) * x**2 - 1) ** 2 / (2 * x**2 * (1 + r)),
    Mutant("at (1 + r) x = 1", rhs=((1 + r) ** 2 * x**2 - 1) ** 2 / (2 * x**2 * (1 + r))),
    Mutant("they cross", rhs=((1 + 2 * r) * x**2 - 1) / (2 * x**2 * (1 + r))),
)

SECOND_EDGE = identity(
    "attention.freezing_second_edge",
    "(1 + x^2)^2/(2 x^2 (1 + r)) - 1 - (1 - r)/(1 + r) = (1 - x^2)^2/(2 x^2 (1 + r)): the exponents touch at x = 1.",
    {r: _R, x: _X},
    middle_exponent(x, r) - (1 - r) / (1 + r),
    (1 - x**2) ** 2 / (2 * x**2 * (1 + r)),
    Mutant("2 (1 - x)^2, as of a typical row", rhs=2 * (1 - x) ** 2),
    Mutant("without the square", rhs=(1 - x**2) / (2 * x**2 * (1 + r))),
)

DIAGONAL = identity(
    "attention.overlap_slope_diagonal",
    "a b (1 - a)(1 - b) = a b - a b (a + b) + (a b)^2: a token's share of the slope of the overlap in r.",
    {a: UNIT, b: UNIT},
    a * b * (1 - a) * (1 - b),
    a * b - a * b * (a + b) + (a * b) ** 2,
    Mutant("without the last term", rhs=a * b - a * b * (a + b)),
    Mutant("a + b halved", rhs=a * b - a * b * (a + b) / 2 + (a * b) ** 2),
    source="textbook",
)

MEANS = identity(
    "attention.overlap_geometric_mean",
    "(s^2 + t^2)/2 = s t + (s - t)^2/2.",
    {s: Interval(0, None), t: Interval(0, None)},
    (s**2 + t**2) / 2,
    s * t + (s - t) ** 2 / 2,
    Mutant("the square not halved", rhs=s * t + (s - t) ** 2),
    Mutant("2 s t", rhs=2 * s * t + (s - t) ** 2 / 2),
    source="textbook",
)


def _overlap(size: sp.Expr, correlation: sp.Expr, share: sp.Expr) -> sp.Expr:
    return SoftmaxOverlap(size, correlation, share * freezing_temperature(size))


def _fall(correlation: sp.Expr, share: sp.Expr) -> sp.Expr:
    """Return by how much log o_n falls from a hundred to ten thousand tokens, over log 100."""
    many, few = (_overlap(sp.Integer(size), correlation, share) for size in (10**4, 10**2))
    return sp.log(few / many) / sp.log(100)


_quarters = k / sp.Integer(4)
_HALF = sp.Rational(1, 2)
# The heights of both maxima leave a power of log n: 1/(2 L) a row, as for s_n.
_logs = sp.log(2) / sp.log(100)

TILT = bound(
    "attention.freezing_tilt",
    "From 100 to 10^4 tokens log o_n at sigma = sqrt(2 log n)/2 falls by (1 - r/2) log 100 up to r log(100)/20, r = k/4.",
    {k: Integers((3,))},
    sp.Abs(_fall(_quarters, _HALF) - tilt_exponent(_HALF, _quarters)),
    _quarters / 20,
    Mutant("1 - r", lhs=sp.Abs(_fall(_quarters, _HALF) - 1 + _quarters)),
    Mutant("1 - r/4", lhs=sp.Abs(_fall(_quarters, _HALF) - 1 + _quarters / 4)),
    Mutant("half the exponent", lhs=sp.Abs(_fall(_quarters, _HALF) - tilt_exponent(_HALF, _quarters) / 2)),
    Mutant("twice the exponent", lhs=sp.Abs(_fall(_quarters, _HALF) - 2 * tilt_exponent(_HALF, _quarters))),
    Mutant("frozen", lhs=sp.Abs(_fall(_quarters, _HALF) - (1 - _quarters) / (1 + _quarters))),
    engines=("search",),
    min_effective=1,
    assumes=("attention.freezing_square",),
    note="r/20 is what was seen at these n; the limit is the theorem's.",
)

_NINE = sp.Rational(9, 10)


def _beyond(exponent: sp.Expr) -> sp.Expr:
    return sp.Abs(_fall(_quarters, _NINE) - _logs - exponent)


MIDDLE = bound(
    "attention.freezing_middle",
    "From 100 to 10^4 tokens log o_n at sigma = (9/10) sqrt(2 log n) falls by E log 100 + log 2, E = (1 + x^2)^2/(2 x^2 (1 + r)) - 1, x = 9/10, "
    "up to log(100)/16, r = k/4.",
    {k: Integers((2,))},
    _beyond(middle_exponent(_NINE, _quarters)),
    sp.Rational(1, 16),
    Mutant("the first phase goes on", lhs=_beyond(tilt_exponent(_NINE, _quarters))),
    Mutant("half the exponent", lhs=_beyond(middle_exponent(_NINE, _quarters) / 2)),
    Mutant("twice the exponent", lhs=_beyond(2 * middle_exponent(_NINE, _quarters))),
    engines=("search",),
    min_effective=1,
    assumes=("attention.freezing_taken",),
    note="1/16 is what was seen at these n; they do not yet tell x = 9/10 from x = 1.",
)

BELOW = bound(
    "attention.overlap_below_tilt_points",
    "o_n <= e^(r sigma^2)/n at sigma = x sqrt(2 log n), r = k/4.",
    {n: Integers((2, 100, 10_000)), k: Integers((0, 1, 3, 4)), x: between("1/10", "1/2")},
    _overlap(n, _quarters, x),
    sp.exp(_quarters * (x * freezing_temperature(n)) ** 2) / n,
    Mutant("e^(r sigma^2/2)", rhs=sp.exp(_quarters * (x * freezing_temperature(n)) ** 2 / 2) / n),
    Mutant("2 % less", rhs=sp.Rational(49, 50) * sp.exp(_quarters * (x * freezing_temperature(n)) ** 2) / n),
    engines=("search",),
)

CLAIMS = (LEVELS, SQUARE, TAKEN, FIRST_EDGE, SECOND_EDGE, DIAGONAL, MEANS, TILT, MIDDLE, BELOW)
