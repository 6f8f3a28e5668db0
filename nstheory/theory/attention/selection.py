"""Hard attention: the probability s_n that two noisy rows of logits have their largest entry at the same token.

With random weights the logits of a row and of its noisy copy are n pairs of normals of correlation r = rho^2: one rho from the
row's own noise, one from the noise of the token that it looks at. The density that both maxima are at token 1, with values
x and y, is phi2(x, y; r) Phi2(x, y; r)^(n-1):

    s_n = n integral of phi2(x, y; r) Phi2(x, y; r)^(n-1) dx dy.

It is the value of Frieze and Jerrum's rounding for MAX-n-CUT, and of plurality. Two tokens: the sign of one difference, Sheppard.
Three: two differences a row, of correlation 1/2; Plackett's identity gives d s_3/dr as angles, which integrate to squares of
angles. Long contexts: let Q2(u) = P(z > u, z' > u), and let u be the level that one token of n passes on average. Of all sets of
mass 1/n a half space keeps most (Borell), and no set keeps more than hypercontractivity allows:

    s_n  <=  n Q2(u)  <=  n^(-(1-r)/(1+r)).

That power is the right one; what is left out are powers of log n (Khot, Kindler, Mossel and O'Donnell):

    s_n  ~  Gamma(1/(1+r))^2 (1-r^2)^(-1/2) (4 pi log n)^(-r/(1+r)) n^(-(1-r)/(1+r)).
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.attention import LogitMean
from nstheory.language.domain import Integers, between
from nstheory.language.expectation import PairMean
from nstheory.language.functions import BivariateNormal, Selection
from nstheory.language.symbols import X, Y, a, k, log_n, n, r, rho, t
from nstheory.theory.build import SAMPLED, bound, identity, value_at

__all__ = [
    "CLAIMS",
    "selection_borell",
    "selection_exponent",
    "selection_law",
    "selection_lower",
    "selection_three",
    "selection_two",
    "selection_upper",
]

_RHO = between(0, "19/20")
_R = rho**2


def selection_two(r: sp.Expr) -> sp.Expr:
    """Return s_2 = 1 - arccos(r)/pi."""
    return 1 - sp.acos(r) / sp.pi


def selection_three(r: sp.Expr) -> sp.Expr:
    """Return s_3 = 1/3 + (3/(4 pi)) (A + B) + (3/(4 pi^2)) (A^2 - B^2), A = arcsin r, B = arcsin(r/2)."""
    one, half = sp.asin(r), sp.asin(r / 2)
    return sp.Rational(1, 3) + 3 * (one + half) / (4 * sp.pi) + 3 * (one**2 - half**2) / (4 * sp.pi**2)


def selection_exponent(r: sp.Expr) -> sp.Expr:
    """Return (1 - r)/(1 + r): s_n falls like n to minus this power, up to logarithms."""
    return (1 - r) / (1 + r)


def selection_upper(size: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return n^(-(1-r)/(1+r)), which s_n does not exceed for r in [0, 1]."""
    return size ** -selection_exponent(r)


def passed_level(size: sp.Expr, count: sp.Expr) -> sp.Expr:
    """Return the level u that `count` of n normals pass on average, n Q(u) = count."""
    return sp.sqrt(2) * sp.erfcinv(2 * count / size)


def both_above(level: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return Q2(u) = P(z > u, z' > u) for normals of correlation r."""
    return BivariateNormal(-level, -level, r)


def selection_borell(size: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return n Q2(u) at the level u that one of n tokens passes on average; s_n is at most that, and equal for two tokens."""
    return size * both_above(passed_level(size, sp.Integer(1)), r)


def selection_lower(size: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return (n/e) Q2(u) at the level u that half a token passes on average, which s_n exceeds."""
    return size * both_above(passed_level(size, sp.Rational(1, 2)), r) / sp.E


def selection_law(size: sp.Expr, r: sp.Expr, exponent: sp.Expr | None = None) -> sp.Expr:
    """Return Gamma(1/(1+r))^2 (1-r^2)^(-1/2) (4 pi log n)^(-r/(1+r)) n^(-(1-r)/(1+r)), to which s_n tends in ratio.

    exponent   what stands in place of (1-r)/(1+r), for wrong twins
    """
    power = selection_exponent(r) if exponent is None else exponent
    logarithms = (4 * sp.pi * sp.log(size)) ** (-r / (1 + r))
    return sp.gamma(1 / (1 + r)) ** 2 / sp.sqrt(1 - r**2) * logarithms * sp.exp(-power * sp.log(size))


PROBABILITY = identity(
    "attention.selection_probability",
    "P(argmax z = argmax z') = n integral of phi2(x, y; r) Phi2(x, y; r)^(n-1) dx dy for n pairs of logits of correlation "
    "r = rho^2.",
    {n: Integers((2, 10, 100)), rho: _RHO},
    LogitMean("selection", n, _R),
    Selection(n, _R),
    Mutant("correlation rho in place of rho^2", rhs=Selection(n, rho)),
    Mutant("one token more", rhs=Selection(n + 1, _R)),
    source="Frieze and Jerrum (1997); Khot, Kindler, Mossel and O'Donnell (2007); the paper leaves s(rho) as a probability",
    engines=("montecarlo",),
)

TWO = identity(
    "attention.selection_two",
    "E(1 + sign X sign Y)/2 = 1 - arccos(rho^2)/pi for normals X, Y of correlation rho^2.",
    {rho: between(-1, 1)},
    PairMean((1 + sp.sign(X) * sp.sign(Y)) / 2, _R),
    selection_two(_R),
    Mutant("correlation rho in place of rho^2", rhs=selection_two(rho)),
    Mutant("arccos/(2 pi)", rhs=1 - sp.acos(_R) / (2 * sp.pi)),
    source="Sheppard (1899)",
    engines=SAMPLED,
    assumes=("activation.sign",),
    note="The difference of the logits of two tokens, in a row and in its noisy copy, is such a pair, up to the scale.",
)

# The two differences of a row, z_1 - z_2 and z_1 - z_3, have correlation 1/2, and r times that with those of the other row.
_rate = (
    3
    * (
        2 * (sp.Rational(1, 4) + sp.asin(r) / (2 * sp.pi)) / sp.sqrt(1 - r**2)
        + (sp.Rational(1, 4) - sp.asin(r / 2) / (2 * sp.pi)) / sp.sqrt(1 - r**2 / 4)
    )
    / (2 * sp.pi)
)
_rows = sp.Matrix([[1, r], [r, 1]])
_crossed = sp.Matrix([[1, r / 2], [r / 2, 1]])


def _conditional_correlation(own: sp.Matrix, cross: sp.Matrix, given: sp.Matrix) -> sp.Expr:
    """Return the correlation of two Gaussians given that two others are 0."""
    rest = own - cross * given.inv() * cross.T
    return rest[0, 1] / rest[0, 0]


THREE = identity(
    "attention.selection_three",
    "The derivative in r of 1/3 + (3/(4 pi)) (A + B) + (3/(4 pi^2)) (A^2 - B^2), A = arcsin r, B = arcsin(r/2), is Plackett's rate of "
    "s_3: (3/(2 pi)) (2 P(r)/sqrt(1 - r^2) + P(-r/2)/sqrt(1 - r^2/4)), P(c) = 1/4 + arcsin(c)/(2 pi) the chance that two normals of "
    "correlation c are positive.",
    {r: between(0, "99/100")},
    _rate,
    sp.diff(selection_three(r), r),
    Mutant("A^2 + B^2", rhs=sp.diff(selection_three(r) + 3 * sp.asin(r / 2) ** 2 / (2 * sp.pi**2), r)),
    derivation=(
        Step("Independent rows agree with probability 1/3.", value_at(selection_three(r), {r: 0}), sp.Rational(1, 3)),
        Step("Equal rows agree always.", value_at(selection_three(r), {r: 1}), sp.Integer(1)),
        Step(
            "Given z_1 = z_2 and z_1' = z_2', the other two differences have correlation r.",
            _conditional_correlation(_rows, _rows / 2, _rows),
            r,
        ),
        Step(
            "Given z_1 = z_2 and z_1' = z_3', the other two differences have correlation -r/2.",
            _conditional_correlation(_crossed, sp.Matrix([[sp.Rational(1, 2), r], [r, sp.Rational(1, 2)]]), _crossed),
            -r / 2,
        ),
    ),
    source="Goemans and Williamson (2004); de Klerk, Pasechnik and Warners (2004), for MAX-3-CUT",
    assumes=("gaussian.plackett", "activation.sign"),
)

INTEGRAL = identity(
    "attention.selection_integral",
    "The integral of n phi2 Phi2^(n-1) is 1 - arccos(r)/pi for two tokens, 1/3 + (3/(4 pi)) (A + B) + (3/(4 pi^2)) (A^2 - B^2) for three, "
    "A = arcsin r, B = arcsin(r/2), r = rho^2.",
    {n: Integers((2, 3)), rho: _RHO},
    Selection(n, _R),
    sp.KroneckerDelta(n, 2) * selection_two(_R) + sp.KroneckerDelta(n, 3) * selection_three(_R),
    Mutant("two tokens' form for three", rhs=selection_two(_R)),
    Mutant("three tokens' form for two", rhs=selection_three(_R)),
    "0.1 % off",
    measured=LogitMean("selection", n, _R),
    engines=("search", "montecarlo"),
    assumes=("attention.selection_two", "attention.selection_three"),
)

# A level by how many of n tokens pass it on average, t.
_level = passed_level(n, t)
_at_level = n * both_above(_level, _R)
_upper = 2 * (1 - t / n) ** n + _at_level

UPPER = bound(
    "attention.selection_level_upper",
    "s_n <= 2 Phi(u)^n + n P(z > u, z' > u) at the level u that t of n tokens pass on average, where the right side is at most 1.",
    {n: Integers((10, 100, 1000)), rho: _RHO, t: between(2, 4)},
    Selection(n, _R),
    _upper,
    Mutant("the low maxima only", rhs=2 * (1 - t / n) ** n),
    where=_upper <= 1,
    engines=("search",),
)

LOWER = bound(
    "attention.selection_level_lower",
    "s_n >= n P(z > u, z' > u) Phi2(u, u; r)^(n-1) at the level u that t of n tokens pass on average, r = rho^2.",
    {n: Integers((2, 10, 100, 1000)), rho: _RHO, t: between("1/10", 1)},
    _at_level * BivariateNormal(_level, _level, _R) ** (n - 1),
    Selection(n, _R),
    Mutant("the others may pass", lhs=_at_level),
    Mutant("a low maximum of one row", lhs=(1 - t / n) ** n),
    engines=("search",),
)

# a^2 = 2 log n - 2 log(6 (log n)^(3/2)): a level that log n tokens pass on average.
_log_level = sp.sqrt(2 * log_n - 2 * sp.log(6 * log_n ** sp.Rational(3, 2)))

LEVEL = bound(
    "attention.selection_level",
    "a + 1/a <= sqrt(2 log n) with a^2 = 2 log n - 2 log(6 (log n)^(3/2)), Lambda for log n.",
    {log_n: between(5, 1000)},
    _log_level + 1 / _log_level,
    sp.sqrt(2 * log_n),
    Mutant("sqrt(log n)", rhs=sp.sqrt(log_n)),
    Mutant("2 % less", rhs=sp.Rational(49, 50) * sp.sqrt(2 * log_n)),
)

CHERNOFF = bound(
    "attention.selection_chernoff",
    "P(z > a, z' > a) <= exp(-a^2/(1 + r))/2 for normals of correlation r.",
    {r: between(0, "99/100"), a: between(0, 6)},
    both_above(a, r),
    sp.exp(-(a**2) / (1 + r)) / 2,
    Mutant("exp(-a^2), as for independent rows", rhs=sp.exp(-(a**2)) / 2),
    Mutant("2/5 in place of 1/2", rhs=2 * sp.exp(-(a**2) / (1 + r)) / 5),
    source="Chernoff, of z + z' with variance 2 (1 + r)",
)

SMALL_SETS = bound(
    "attention.selection_small_set",
    "P(z > a, z' > a) <= P(z > a)^(2/(1+r)) for normals of correlation r.",
    {r: between("1/10", "9/10"), a: between(0, 3)},
    both_above(a, r),
    (sp.erfc(a / sp.sqrt(2)) / 2) ** (2 / (1 + r)),
    Mutant("the square, as for independent rows", rhs=(sp.erfc(a / sp.sqrt(2)) / 2) ** 2),
    Mutant("exponent 2 - r", rhs=(sp.erfc(a / sp.sqrt(2)) / 2) ** (2 - r)),
    source="hypercontractivity; O'Donnell, section 9.5 (small-set expansion)",
)

BORELL = bound(
    "attention.selection_borell",
    "s_n <= n P(z > u, z' > u) at the level u that one of n tokens passes on average, r = rho^2.",
    {n: Integers((2, 10, 1000)), rho: _RHO},
    Selection(n, _R),
    selection_borell(n, _R),
    Mutant("correlation rho^4", rhs=selection_borell(n, _R**2)),
    Mutant("half a token passes", rhs=n * both_above(passed_level(n, sp.Rational(1, 2)), _R)),
    source="Borell (1985)",
    engines=("search",),
)

EXPLICIT_UPPER = bound(
    "attention.selection_upper",
    "s_n <= n^(-(1-r)/(1+r)), r = rho^2.",
    {n: Integers((2, 10, 1000)), rho: _RHO},
    Selection(n, _R),
    selection_upper(n, _R),
    Mutant("twice the exponent", rhs=n ** (-2 * selection_exponent(_R))),
    Mutant("exponent 1 - r/2", rhs=n ** (_R / 2 - 1)),
    Mutant("2 % less", rhs=sp.Rational(49, 50) * selection_upper(n, _R)),
    source="Khot, Kindler, Mossel and O'Donnell (2007); Charikar, Makarychev and Makarychev (2006)",
    engines=("search",),
    assumes=("attention.selection_borell", "attention.selection_small_set"),
)

EXPLICIT_LOWER = bound(
    "attention.selection_lower",
    "s_n >= (n/e) P(z > u, z' > u) at the level u that half a token of n passes on average, r = rho^2.",
    {n: Integers((2, 10, 100, 1000)), rho: _RHO},
    selection_lower(n, _R),
    Selection(n, _R),
    Mutant("e in place of 1/e", lhs=sp.E**2 * selection_lower(n, _R)),
    Mutant("one token passes on average, and no 1/e", lhs=selection_borell(n, _R)),
    engines=("search",),
    assumes=("attention.selection_level_lower",),
    note="4.5 to 10 times too small: 1/e stands for the chance that no other token passes the level.",
)

# Values at a billion tokens are dear: a few correlations rho = k/20, whose values all claims share.
_STEPS = {k: Integers((5, 10, 14, 18))}
_SIZES = Integers((10**3, 10**6, 10**9))
_Rk = (k / sp.Integer(20)) ** 2

SHARP = bound(
    "attention.selection_law",
    "s_n is Gamma(1/(1+r))^2 (1-r^2)^(-1/2) (4 pi log n)^(-r/(1+r)) n^(-(1-r)/(1+r)) up to a share of (3/2) r^2 log log n/log n, "
    "r = rho^2, rho = k/20.",
    {n: _SIZES, **_STEPS},
    sp.Abs(Selection(n, _Rk) / selection_law(n, _Rk) - 1),
    3 * _Rk**2 * sp.log(sp.log(n)) / (2 * sp.log(n)),
    Mutant(
        "half the exponent",
        lhs=sp.Abs(Selection(n, _Rk) / selection_law(n, _Rk, selection_exponent(_Rk) / 2) - 1),
    ),
    Mutant(
        "twice the exponent",
        lhs=sp.Abs(Selection(n, _Rk) / selection_law(n, _Rk, selection_exponent(_Rk) * 2) - 1),
    ),
    Mutant("2 % more", lhs=sp.Abs(Selection(n, _Rk) / selection_law(n, _Rk) * sp.Rational(50, 51) - 1)),
    source="Khot, Kindler, Mossel and O'Donnell (2007), the order; the constant ours, its error measured",
    engines=("search",),
)


def _slope(exponent: sp.Expr, logarithms: sp.Expr) -> sp.Expr:
    """Return by how much log s_n falls from a million to a billion tokens less than the two powers say."""
    fall = sp.log(Selection(10**9, _Rk) / Selection(10**6, _Rk))
    return fall + exponent * sp.log(1000) + logarithms * sp.log(sp.Rational(3, 2))


_power, _logs = selection_exponent(_Rk), _Rk / (1 + _Rk)

DECAY = bound(
    "attention.selection_decay",
    "From 10^6 to 10^9 tokens log s_n changes by -(1-r)/(1+r) log 1000 - r/(1+r) log(3/2) up to r^2/9, r = rho^2, rho = k/20.",
    _STEPS,
    sp.Abs(_slope(_power, _logs)),
    _Rk**2 / 9,
    Mutant("half the exponent", lhs=sp.Abs(_slope(_power / 2, _logs))),
    Mutant("twice the exponent", lhs=sp.Abs(_slope(2 * _power, _logs))),
    Mutant("2 % more exponent", lhs=sp.Abs(_slope(sp.Rational(51, 50) * _power, _logs))),
    Mutant("without the power of log n", lhs=sp.Abs(_slope(_power, sp.Integer(0)))),
    source="Khot, Kindler, Mossel and O'Donnell (2007), the exponent; r^2/9 measured",
    engines=("search",),
)

DECAY_LOWER = bound(
    "attention.selection_decay_lower",
    "From 10^6 to 10^9 tokens log s_n falls by at most (1-r)/(1+r) log 1000 + r/(1+r) log(3/2), r = rho^2, rho = k/20.",
    _STEPS,
    -_slope(_power, _logs),
    sp.Integer(0),
    Mutant("half the exponent", lhs=-_slope(_power / 2, _logs)),
    Mutant("without the power of log n", lhs=-_slope(_power, sp.Integer(0))),
    source="Khot, Kindler, Mossel and O'Donnell (2007), the exponent",
    engines=("search",),
)

CLAIMS = (
    PROBABILITY,
    TWO,
    THREE,
    INTEGRAL,
    UPPER,
    LOWER,
    LEVEL,
    CHERNOFF,
    SMALL_SETS,
    BORELL,
    EXPLICIT_UPPER,
    EXPLICIT_LOWER,
    SHARP,
    DECAY,
    DECAY_LOWER,
)
