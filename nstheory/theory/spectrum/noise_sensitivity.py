"""Noise sensitivity: Klivans-O'Donnell-Servedio, Peres, Borell's matrix, Kahn-Kalai-Linial, majorities and tribes.

NS_delta(f) = (1 - Stab_(1-2 delta)(f))/2 for f with values +-1. Its tail bound W_{>= 1/delta} <= 2 NS_delta/(1 - e^-2) is Lemma 1 at
rho = 1 - 2 delta and T = 1/delta, with rho^T <= e^-2 put for rho^T: at that rho Lemma 1 is never the larger of the two.

Borell: J(x, y) = Phi2(Phi^-1 x, Phi^-1 y; rho) has a matrix (J_xx, rho J_xy; rho J_xy, J_yy) of determinant 0, and J_xx < 0 for rho in
(0, 1) by its formula, which is what Mossel and Neeman's proof asks of it. With x = Phi(a), a derivative in x is one in a over phi(a).
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Relation, Step
from nstheory.language.domain import HALF_LINE, REAL_LINE, UNIT, Integers, between
from nstheory.language.expectation import PairMean, TokenMean
from nstheory.language.functions import BivariateNormal, normal_density
from nstheory.language.symbols import NOISY_TOKENS, TOKENS, X, Y, a, b, k, n, q, r, rho, t, x
from nstheory.theory.build import SAMPLED, bound, derivative, identity

__all__ = ["CLAIMS", "majority_stability", "majority_weight", "tribes_influence", "tribes_variance"]

_OPEN = between(0, 1, open_ends="both")


def majority_weight(size: int, degree: int) -> sp.Rational:
    """Return the weight at a degree of the majority of an odd number of bits."""
    if degree % 2 == 0:
        return sp.Rational(0)
    half = (size - 1) // 2
    top = sp.Rational(sp.binomial(size - 1, half), 2 ** (size - 1))
    coefficient = top * sp.Rational(sp.binomial(half, (degree - 1) // 2), sp.binomial(size - 1, degree - 1))
    return sp.binomial(size, degree) * coefficient**2


def majority_stability(size: int, correlation: sp.Expr) -> sp.Expr:
    """Return Stab_rho of the majority of an odd number of bits, a polynomial in rho."""
    return sum((majority_weight(size, one) * correlation**one for one in range(1, size + 1, 2)), sp.Integer(0))


def tribes_influence(width: int, tribes: int) -> sp.Rational:
    """Return the influence of a bit on the OR of so many ANDs of so many bits: its tribe else agrees, and no other does."""
    return sp.Rational(1, 2 ** (width - 1)) * (1 - sp.Rational(1, 2**width)) ** (tribes - 1)


def tribes_variance(width: int, tribes: int) -> sp.Rational:
    """Return 4 p (1 - p), the variance of the same function with values +-1."""
    none = (1 - sp.Rational(1, 2**width)) ** tribes
    return 4 * none * (1 - none)


LOG_SLOPE = identity(
    "spectrum.logarithm_below_line",
    "The derivative of -x - log(1 - x) is x/(1 - x).",
    {x: between(0, 1, open_ends="upper")},
    sp.diff(-x - sp.log(1 - x), x),
    x / (1 - x),
    Mutant("the slope of -log", rhs=1 / (1 - x)),
    Mutant("falling", rhs=-x / (1 - x)),
    source="textbook",
)

HALF_SPACE = identity(
    "spectrum.half_space_sensitivity",
    "(1 - E sign X sign Y)/2 = arccos(rho)/pi.",
    {rho: between(-1, 1)},
    (1 - PairMean(sp.sign(X) * sp.sign(Y), rho)) / 2,
    sp.acos(rho) / sp.pi,
    Mutant("arccos/(2 pi)", rhs=sp.acos(rho) / (2 * sp.pi)),
    Mutant("linear in rho", rhs=(1 - rho) / 2),
    source="Sheppard (1899)",
    engines=("symbolic", "balls", "integrate"),
    assumes=("activation.sign",),
)

PERES = bound(
    "spectrum.half_space_sensitivity_root",
    "t <= sin(pi t/2): arccos(1 - 2 delta)/pi <= sqrt(delta) at delta = sin(pi t/2)^2.",
    {t: UNIT},
    t,
    sp.sin(sp.pi * t / 2),
    Mutant("delta for its root", rhs=sp.sin(sp.pi * t / 2) ** 2),
    source="Peres (2004), for half-spaces of the cube, with a constant",
)

# Borell's function and its matrix, by derivatives in a = Phi^-1(x) and b = Phi^-1(y).

_borell = BivariateNormal(a, b, rho)


def _in_x(function: sp.Expr) -> sp.Expr:
    return sp.diff(function, a) / normal_density(a)


def _in_y(function: sp.Expr) -> sp.Expr:
    return sp.diff(function, b) / normal_density(b)


_xx, _xy, _yy = _in_x(_in_x(_borell)), _in_y(_in_x(_borell)), _in_y(_in_y(_borell))

DETERMINANT = identity(
    "spectrum.borell_determinant",
    "J_xx J_yy = rho^2 J_xy^2, both times 1 - rho^2, for J(x, y) = Phi2(a, b; rho), x = Phi(a), y = Phi(b).",
    {a: REAL_LINE, b: REAL_LINE, rho: between(-1, 1, open_ends="both")},
    (1 - rho**2) * _xx * _yy,
    (1 - rho**2) * rho**2 * _xy**2,
    Mutant("concave in both variables, rho for 1", rhs=(1 - rho**2) * _xy**2),
    Mutant("rho for rho^2", rhs=(1 - rho**2) * rho * _xy**2),
    source="Mossel and Neeman (2015); Borell (1985)",
)

REVERSE = bound(
    "spectrum.reverse_small_sets_half_lines",
    "P(z > a)^(2/(1 - rho)) <= P(z > a, z' < -a) for normals of correlation rho.",
    {rho: between("1/10", "1/2"), a: between(0, "3/2")},
    (sp.erfc(a / sp.sqrt(2)) / 2) ** (2 / (1 - rho)),
    BivariateNormal(-a, -a, -rho),
    Mutant("the square, as for independent rows", lhs=(sp.erfc(a / sp.sqrt(2)) / 2) ** 2),
    Mutant("exponent 2/(1 + rho)", lhs=(sp.erfc(a / sp.sqrt(2)) / 2) ** (2 / (1 + rho))),
    source="Mossel, O'Donnell, Regev, Steif and Sudakov (2006)",
)

# Kahn, Kalai and Linial: one of the two cases holds; n = e^L.

NINE = bound(
    "spectrum.kkl_exponent",
    "9 <= e^(11/5).",
    {},
    sp.Integer(9),
    sp.exp(sp.Rational(11, 5)),
    Mutant("e^2", rhs=sp.exp(2)),
    Mutant("10", lhs=sp.Integer(10)),
    relation=Relation.LESS_EQUAL,
    engines=("balls",),
    min_effective=1,
)

KKL_CASE = bound(
    "spectrum.kkl_few_influences",
    "(20x/11)^3 <= 9 e^x: 4L/(11 n) <= 9 e^(-4L/5)/(4L/11)^2 for n = e^L and L = 5x.",
    {x: HALF_LINE},
    (20 * x / 11) ** 3,
    9 * sp.exp(x),
    Mutant("8 for 9", rhs=8 * sp.exp(x)),
    Mutant("bounded", rhs=sp.Integer(9)),
)

_THREE = TOKENS[:3], NOISY_TOKENS[:3]


def _majority_of_three(bits: tuple[sp.Symbol, ...]) -> sp.Expr:
    """Return the majority of three bits 0, 1 as +-1."""
    first, second, third = (1 - 2 * bit for bit in bits)
    return (first + second + third - first * second * third) / 2


MAJORITY_THREE = identity(
    "spectrum.majority_of_three",
    "The majority of three bits has stability (3 q + q^3)/4 when each bit is kept with probability q, else redrawn.",
    {q: UNIT},
    TokenMean(_majority_of_three(_THREE[0]) * _majority_of_three(_THREE[1]), *_THREE, sp.Integer(2), q),
    majority_stability(3, q),
    Mutant("degree 1 alone", rhs=sp.Rational(3, 4) * q),
    Mutant("of sign in Gaussian space", rhs=2 * sp.asin(q) / sp.pi),
    source="O'Donnell, chapter 5",
    engines=SAMPLED,
)

_SIZES = Integers((3, 5, 9, 21))


def _by_size(of: dict[int, sp.Expr]) -> sp.Expr:
    return sum((sp.KroneckerDelta(n, size) * value for size, value in of.items()), sp.Integer(0))


_majorities = _by_size({size: majority_stability(size, rho) for size in _SIZES.values})
_limit = 2 * sp.asin(rho) / sp.pi

STABLEST_BELOW = bound(
    "spectrum.majority_above_limit",
    "(2/pi) arcsin rho <= Stab_rho(Maj_n).",
    {n: _SIZES, rho: between("1/100", "9/10")},
    _limit,
    _majorities,
    Mutant("sign's slope at 1", lhs=rho),
    source="O'Donnell, chapter 5",
)

STABLEST_ABOVE = bound(
    "spectrum.majority_near_limit",
    "Stab_rho(Maj_n) <= (2/pi) arcsin rho + 1/n.",
    {n: _SIZES, rho: between("1/100", "9/10")},
    _majorities,
    _limit + 1 / n,
    Mutant("1/(2n)", rhs=_limit + 1 / (2 * n)),
    Mutant("1/n^2", rhs=_limit + 1 / n**2),
    source="O'Donnell, chapter 5",
)

# Tribes: so many as make the function nearly balanced.

_WIDTHS = Integers((2, 3, 4, 6, 8))
_TRIBES = {width: max(1, round(0.6931 * 2**width)) for width in _WIDTHS.values}


def _tribes_ratio(constant: sp.Expr) -> sp.Expr:
    """Return the influence over constant Var log n/n, for symbolic width k."""
    total = sp.Integer(0)
    for width, tribes in _TRIBES.items():
        bits = sp.Integer(width * tribes)
        scale = constant * tribes_variance(width, tribes) * sp.log(bits) / bits
        total += sp.KroneckerDelta(k, width) * tribes_influence(width, tribes) / scale
    return total


TRIBES = bound(
    "spectrum.tribes_influence",
    "Each of the n bits of the OR of s tribes of k bits, s the integer next to .6931 2^k, has influence at most Var log n/n.",
    {k: _WIDTHS},
    _tribes_ratio(sp.Integer(1)),
    sp.Integer(1),
    Mutant("1/2", lhs=_tribes_ratio(sp.Rational(1, 2))),
    Mutant("half of it", rhs=sp.Rational(1, 2)),
    source="Ben-Or and Linial (1985); O'Donnell, section 4.2",
    engines=("balls",),
)


def _tribes_talagrand(width: int, tribes: int) -> sp.Expr:
    """Return sum_i Inf_i/(1 + log(1/Inf_i)) over the variance, which is the same for each of the bits."""
    influence = tribes_influence(width, tribes)
    return width * tribes * influence / (1 - sp.log(influence)) / tribes_variance(width, tribes)


TALAGRAND = bound(
    "spectrum.talagrand_tribes",
    "3/4 <= sum_i Inf_i/(1 + log(1/Inf_i))/Var f for the OR f of s tribes of k bits, s the integer next to .6931 2^k.",
    {k: _WIDTHS},
    sp.Rational(3, 4),
    sum(
        (sp.KroneckerDelta(k, width) * _tribes_talagrand(width, tribes) for width, tribes in _TRIBES.items()),
        sp.Integer(0),
    ),
    Mutant("4/5", lhs=sp.Rational(4, 5)),
    Mutant(
        "the square of the logarithm",
        rhs=sum(
            (
                sp.KroneckerDelta(k, width)
                * _tribes_talagrand(width, tribes)
                / (1 - sp.log(tribes_influence(width, tribes)))
                for width, tribes in _TRIBES.items()
            ),
            sp.Integer(0),
        ),
    ),
    source="Talagrand (1994)",
    engines=("balls",),
)


def _tribes_covariance(width: int, tribes: int) -> sp.Expr:
    """Return Stab_rho - (E f)^2 = 4 (P(f = f' = 0) - P(f = 0)^2), with ((1 + rho)/2)^width written a."""
    false = 1 - sp.Rational(1, 2**width)
    neither = 1 - sp.Rational(2, 2**width) + a / 2**width
    return 4 * (neither**tribes - false ** (2 * tribes))


_FEW = (2, 3, 4, 6)
_LEVEL = sp.exp(-x * (1 - r) / 2)

SMOOTHED = identity(
    "spectrum.talagrand_exponent",
    "2/(1 + r) - 1 - (1 - r)/2 = (1 - r)^2/(2 (1 + r)).",
    {r: between(0, 1)},
    2 / (1 + r) - 1 - (1 - r) / 2,
    (1 - r) ** 2 / (2 * (1 + r)),
    Mutant("1 - r", lhs=2 / (1 + r) - 1 - (1 - r)),
    Mutant("(1 - r)/(2 (1 + r))", rhs=(1 - r) / (2 * (1 + r))),
    derivation=(
        Step(
            "What exp(-x (1 - r)/2) is the slope of: from 0 to 1 it rises by 2 (1 - e^(-x/2))/x.",
            derivative(2 * _LEVEL / x, r),
            _LEVEL,
        ),
    ),
)

CASES = bound(
    "spectrum.talagrand_cases",
    "2 (1 + x)(1 - e^(-x/2)) <= (9/4) x: x stands for log(1/Inf_i).",
    {x: between(1, 9)},
    2 * (1 + x) * (1 - sp.exp(-x / 2)),
    sp.Rational(9, 4) * x,
    Mutant("11/5", rhs=sp.Rational(11, 5) * x),
    Mutant("without the exponential", lhs=2 * (1 + x)),
)

TRIBES_NOISE = bound(
    "spectrum.tribes_sensitivity",
    "4 (P(f = f' = 0) - P(f = 0)^2) <= a for the OR f of s tribes of k bits, s the integer next to .6931 2^k, with noise of correlation rho and "
    "a = ((1 + rho)/2)^k.",
    {k: Integers(_FEW), a: UNIT},
    sum((sp.KroneckerDelta(k, width) * _tribes_covariance(width, _TRIBES[width]) for width in _FEW), sp.Integer(0)),
    a,
    Mutant("half of it", rhs=a / 2),
    Mutant("a^2", rhs=a**2),
    source="Benjamini, Kalai and Schramm (1999)",
)

CLAIMS = (
    LOG_SLOPE,
    HALF_SPACE,
    PERES,
    DETERMINANT,
    REVERSE,
    NINE,
    KKL_CASE,
    MAJORITY_THREE,
    STABLEST_BELOW,
    STABLEST_ABOVE,
    TRIBES,
    TALAGRAND,
    SMOOTHED,
    CASES,
    TRIBES_NOISE,
)
