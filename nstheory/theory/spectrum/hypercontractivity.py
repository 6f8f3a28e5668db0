"""Hypercontractivity: the two-point inequality for even exponents and for all up to 2, and what small sets and few degrees have of it.

One bit x = +-1, an even exponent 2m and rho = 1/sqrt(2m - 1): both sides of E (a + rho b x)^(2m) <= (a^2 + b^2)^m are sums of
a^(2(m-j)) b^(2j), with the coefficients C(2m, 2j)/(2m-1)^j and C(m, j), of which the first is never the larger: from j to j + 1 it
grows by no larger factor. n bits follow one after the other, by Minkowski (spectrum.hypercontractivity_even), and the dual
|T_rho f|_2 <= |f|_(2m/(2m-1)) by Hoelder.

Every real exponent 1 <= p <= 2, rho^2 = p - 1, has it the other way round: (1 + rho^2 b^2)^(p/2) <= 1 + (p/2) rho^2 b^2, which is the start of
E (1 + b x)^p = sum_k C(p, 2k) b^(2k), and all of these coefficients are >= 0 (spectrum.hypercontractivity_below_two).
For a set, |1_A|_p^2 = mu(A)^(2/p), and 2/p = 2/(1 + rho^2).
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import HALF_LINE, REAL_LINE, Integers, Interval, between, integers
from nstheory.language.symbols import a, b, j, k, m, n, numbered, r, ratio, s, x
from nstheory.theory.build import bound, identity, value_at

__all__ = ["CLAIMS", "SIGNS", "SUBSETS", "small_set_bound", "walsh_coefficient"]

# where both sides are even, as they are in a and in b
_FROM_ONE = Interval(Fraction(1), None)
_BONAMI = "Bonami (1970); O'Donnell, section 9.3"


def small_set_bound(measure: sp.Expr, correlation: sp.Expr) -> sp.Expr:
    """Return mu^(2/(1 + rho)), which the noise stability of a set of measure mu does not exceed."""
    return measure ** (2 / (1 + correlation))


def _fourth_moment(slope: sp.Expr) -> sp.Expr:
    """Return E (a + slope x)^4 over x = +-1."""
    return sp.expand(((a + slope) ** 4 + (a - slope) ** 4) / 2)


TWO_POINT = bound(
    "spectrum.friedgut_two_point",
    "E (a + b x/sqrt 3)^4 <= (E (a + b x)^2)^2 for a bit x = +-1.",
    {a: HALF_LINE, b: HALF_LINE},
    _fourth_moment(b / sp.sqrt(3)),
    (a**2 + b**2) ** 2,
    Mutant("correlation 1/sqrt 2", lhs=_fourth_moment(b / sp.sqrt(2))),
    Mutant("without noise", lhs=_fourth_moment(b)),
    source="Bonami (1970); O'Donnell, section 9.1",
    engines=("symbolic", "search"),
)

_HIGHEST = 6
_bits_share = sp.binomial(2 * m, 2 * j) / (2 * m - 1) ** j
_squares_share = sp.binomial(m, j)


def _at_all(function: sp.Expr) -> sp.Expr:
    """Return the function of m and j for symbolic m from 1 to 6 and k in place of j from 0 to m, 0 beyond."""
    total = sp.Integer(0)
    for half, power in product(range(1, _HIGHEST + 1), range(_HIGHEST + 1)):
        here = sp.KroneckerDelta(m, half) * sp.KroneckerDelta(k, power)
        total += here * function.subs({m: half, j: power})
    return total


EVEN = bound(
    "spectrum.even_coefficients",
    "C(2m, 2k)/(2m - 1)^k <= C(m, k).",
    {m: integers(1, _HIGHEST), k: integers(0, _HIGHEST)},
    _at_all(_bits_share),
    _at_all(_squares_share),
    Mutant("correlation 1/sqrt(2m - 2)", lhs=_at_all(sp.binomial(2 * m, 2 * j) / sp.Max(2 * m - 2, 1) ** j)),
    Mutant("C(m - 1, k)", rhs=_at_all(sp.binomial(m - 1, j))),
    source=_BONAMI,
    engines=("symbolic", "search"),
)

# With m = j + x, x >= 0: by which factor the two coefficients grow from j to j + 1, multiplied out.
_half = j + x
_bits_growth = 2 * x * (2 * x - 1) / ((2 * j + 1) * (2 * j + 2) * (2 * _half - 1))
_squares_growth = x / (j + 1)
_common = (2 * j + 1) * (2 * j + 2) * (2 * _half - 1) * (j + 1)

EVEN_STEP = bound(
    "spectrum.even_coefficients_step",
    "2x (2x - 1)(j + 1) <= x (2j + 1)(2j + 2)(2m - 1) for m = j + x: the factor from j to j + 1 of C(2m, 2j)/(2m - 1)^j, "
    "2x (2x - 1)/((2j + 1)(2j + 2)(2m - 1)), against that of C(m, j), x/(j + 1).",
    {j: HALF_LINE, x: HALF_LINE},
    sp.cancel(_bits_growth * _common),
    sp.cancel(_squares_growth * _common),
    Mutant("2m - 3 for 2m - 1", rhs=x * (2 * j + 1) * (2 * j + 2) * (2 * _half - 3)),
    Mutant("2j - 1 for 2j + 1", rhs=x * (2 * j - 1) * (2 * j + 2) * (2 * _half - 1)),
    source=_BONAMI,
    engines=("symbolic", "search"),
    derivation=(
        Step(
            "The factor of the first, out of binomial coefficients.",
            sp.gammasimp((_bits_share.subs(j, j + 1) / _bits_share).rewrite(sp.gamma).subs(m, _half)),
            _bits_growth,
        ),
        Step(
            "The factor of the second.",
            value_at(sp.gammasimp((_squares_share.subs(j, j + 1) / _squares_share).rewrite(sp.gamma)), {m: _half}),
            _squares_growth,
        ),
    ),
)

_below_two = 2 - s
_real_share = sp.binomial(_below_two, 2 * j)
_real_growth = (s + 2 * x) * (1 + s + 2 * x)

REAL_STEP = bound(
    "spectrum.real_coefficients_step",
    "s (1 + s) <= (s + 2x)(1 + s + 2x): over (2k + 1)(2k + 2) the right side is the factor from C(p, 2k) to C(p, 2k + 2), p = 2 - s and k = 1 + x.",
    {s: between(0, 1), x: HALF_LINE},
    s * (1 + s),
    _real_growth,
    Mutant("(s - 2x)(1 + s - 2x)", rhs=_real_growth.subs(x, -x)),
    Mutant("1 + s twice", lhs=2 * s * (1 + s)),
    source=_BONAMI,
    engines=("symbolic", "search"),
    derivation=(
        Step(
            "The factor, out of binomial coefficients.",
            sp.gammasimp((_real_share.subs(j, j + 1) / _real_share).rewrite(sp.gamma)),
            value_at(_real_growth / ((2 * j + 1) * (2 * j + 2)), {x: j - 1}),
        ),
        Step(
            "The second coefficient is p (p - 1)/2.",
            value_at(sp.expand_func(sp.binomial(_below_two, 2)), {s: 2 - a}),
            a * (a - 1) / 2,
        ),
    ),
)

EXCHANGE = identity(
    "spectrum.two_point_exchange",
    "b^2 + r a^2 - (a^2 + r b^2) = (1 - r)(b^2 - a^2), r = rho^2: the larger of a and b may stand without noise.",
    {a: REAL_LINE, b: REAL_LINE, r: between(0, 1)},
    b**2 + r * a**2 - (a**2 + r * b**2),
    (1 - r) * (b**2 - a**2),
    Mutant("1 + r", rhs=(1 + r) * (b**2 - a**2)),
    Mutant("both with noise", lhs=r * b**2 + r * a**2 - (a**2 + r * b**2)),
    source="textbook",
)

SMALL_SET_EXPONENT = identity(
    "spectrum.small_set_exponent",
    "mu^((2x - 1)/x) = mu^(2/(1 + rho)) at rho = 1/(2x - 1), mu = a.",
    {a: between(0, 1, open_ends="lower"), x: _FROM_ONE},
    a ** ((2 * x - 1) / x),
    small_set_bound(a, 1 / (2 * x - 1)),
    Mutant("half the exponent", rhs=sp.sqrt(small_set_bound(a, 1 / (2 * x - 1)))),
    Mutant("the square, as without noise", rhs=a**2),
    source="O'Donnell, section 9.5",
)

VALUES = identity(
    "spectrum.three_values",
    "|x|^(1 + ratio) = |x|.",
    {x: Integers((-1, 0, 1)), ratio: between(0, 1, open_ends="lower")},
    sp.Abs(x) ** (1 + ratio),
    sp.Abs(x),
    Mutant("without the absolute value", rhs=x),
    Mutant("twice |x|", rhs=2 * sp.Abs(x)),
    source="textbook",
)

# The level inequality, as it is on two bits, and for subcubes: there it is nearly attained.

SIGNS = list(product((1, -1), repeat=2))
SUBSETS = ((), (0,), (1,), (0, 1))
_g = numbered("g", 4)


def walsh_coefficient(values: tuple[sp.Symbol, ...], subset: tuple[int, ...]) -> sp.Expr:
    """Return the Walsh coefficient of the table at this subset of the two bits."""
    total = sp.Integer(0)
    for value, point in zip(values, SIGNS, strict=True):
        total += value * sp.prod([point[i] for i in subset])
    return total / 4


_mass = sum(value**2 for value in _g) / 4  # E|g| = E g^2 for values in {-1, 0, 1}


def _low_weight(shift: int = 0) -> sp.Expr:
    """Return the weight at degrees <= k + shift, for symbolic k from 0 to 2."""
    total = sp.Integer(0)
    for degree in range(3):
        inside = [subset for subset in SUBSETS if len(subset) <= degree + shift]
        weight = sum((walsh_coefficient(_g, subset) ** 2 for subset in inside), sp.Integer(0))
        total += sp.KroneckerDelta(k, degree) * weight
    return total


LEVEL = bound(
    "spectrum.friedgut_level",
    "sum over |S| <= k of ghat(S)^2 <= 3^k (E|g|)^(3/2) for g: {-1,1}^2 -> {-1,0,1}.",
    {k: integers(0, 2), **dict.fromkeys(_g, Integers((-1, 0, 1)))},
    _low_weight(),
    3**k * _mass ** sp.Rational(3, 2),
    Mutant("without 3^k", rhs=_mass ** sp.Rational(3, 2)),
    Mutant("exponent 2", rhs=3**k * _mass**2 / 2),
    Mutant("one level more", lhs=_low_weight(1)),
    source="Friedgut (1998); O'Donnell, section 9.6",
    engines=("symbolic", "search"),
    assumes=("spectrum.friedgut_two_point",),
)

_DIMENSIONS, _LEVELS = Integers((1, 2, 8, 20, 48)), Integers((0, 1, 2, 14))


def _subcube(exponent: sp.Expr) -> sp.Expr:
    """Return 2^(n (e - 2)) sum_{i <= k} C(n, i): the weight at degrees <= k of n fixed bits, over (E|g|)^e."""
    total = sp.Integer(0)
    for size, level in product(_DIMENSIONS.values, _LEVELS.values):
        below = sum(sp.binomial(size, i) for i in range(level + 1))
        total += sp.KroneckerDelta(n, size) * sp.KroneckerDelta(k, level) * below * 2 ** (size * (exponent - 2))
    return total


SUBCUBES = bound(
    "spectrum.friedgut_level_subcubes",
    "2^(-n/2) sum_{i <= k} C(n, i) <= 3^k: the level inequality for the indicator of n fixed bits.",
    {n: _DIMENSIONS, k: _LEVELS},
    _subcube(sp.Rational(3, 2)),
    3**k,
    Mutant("2^k", rhs=2**k),
    Mutant("exponent 7/4", lhs=_subcube(sp.Rational(7, 4))),
    source="Friedgut (1998); O'Donnell, section 9.6",
    engines=("symbolic", "search"),
)

CLAIMS = (TWO_POINT, EVEN, EVEN_STEP, REAL_STEP, EXCHANGE, SMALL_SET_EXPONENT, VALUES, LEVEL, SUBCUBES)
