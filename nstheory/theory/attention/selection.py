"""Hard attention: the probability s_n that two noisy rows of logits have their largest entry at the same token.

With random weights the logits of a row and of its noisy copy are n pairs of normals of correlation r = rho^2: one rho from the
row's own noise, one from the noise of the token that it looks at. The density that both maxima are at token 1, with values
x and y, is phi2(x, y; r) Phi2(x, y; r)^(n-1):

    s_n = n integral of phi2(x, y; r) Phi2(x, y; r)^(n-1) dx dy.

Two tokens: the sign of one difference, Sheppard. Three: two differences a row, of correlation 1/2; Plackett's identity gives
d s_3/dr as angles, which integrate to squares of angles. Long contexts: let Q2(u) = P(z > u, z' > u). For every level u

    n Q2(u) Phi2(u, u; r)^(n-1)  <=  s_n  <=  2 Phi(u)^n + n Q2(u).

(If one token wins both rows, then a maximum is below u or the token passes it twice; and it does win when only it passes u.)
Where n Q(u) is about 1, n Q2(u) is n^(-(1-r)/(1+r)) up to logarithms: hard attention forgets in long contexts, for every rho < 1.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step, Verdict
from nstheory.language.attention import LogitMean
from nstheory.language.domain import Integers, between
from nstheory.language.expectation import PairMean
from nstheory.language.functions import BivariateNormal, Selection, normal_distribution
from nstheory.language.symbols import X, Y, a, log_log_n, log_n, n, r, rho
from nstheory.theory.build import SAMPLED, bound, identity

__all__ = ["CLAIMS", "selection_exponent", "selection_lower", "selection_three", "selection_two", "selection_upper"]

_RHO = between(0, "19/20")
_R = rho**2
_off = sp.Rational(1001, 1000)


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


def selection_upper_factor(log_n: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return (6 log(n)^(3/2))^(2/(1+r)) + 2 n^(-2r/(1+r)), a bound of s_n n^((1-r)/(1+r)) for log n >= 5."""
    return (6 * log_n ** sp.Rational(3, 2)) ** (2 / (1 + r)) + 2 * sp.exp(-2 * r * log_n / (1 + r))


def selection_lower_factor(log_n: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return erf(1/(u sqrt(1-r))) v/(1+v^2) exp(-1 - (2 + 1/u^2)/(1+r))/sqrt(2 pi), which s_n n^((1-r)/(1+r)) exceeds.

    u = sqrt(2 log n), v = (u + 1/u) sqrt(2/(1+r)).
    """
    u = sp.sqrt(2 * log_n)
    v = (u + 1 / u) * sp.sqrt(2 / (1 + r))
    constant = sp.exp(-1 - (2 + 1 / (2 * log_n)) / (1 + r)) / sp.sqrt(2 * sp.pi)
    return sp.erf(1 / (u * sp.sqrt(1 - r))) * v / (1 + v**2) * constant


def selection_upper(log_n: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return n^(-(1-r)/(1+r)) times the factor of the upper bound."""
    return sp.exp(-selection_exponent(r) * log_n) * selection_upper_factor(log_n, r)


def selection_lower(log_n: sp.Expr, r: sp.Expr) -> sp.Expr:
    """Return n^(-(1-r)/(1+r)) times the factor of the lower bound."""
    return sp.exp(-selection_exponent(r) * log_n) * selection_lower_factor(log_n, r)


PROBABILITY = identity(
    "attention.selection_probability",
    "P(argmax z = argmax z') = n integral of phi2(x, y; r) Phi2(x, y; r)^(n-1) dx dy for n pairs of logits of correlation "
    "r = rho^2.",
    {n: Integers((2, 10, 100)), rho: _RHO},
    LogitMean("selection", n, _R),
    Selection(n, _R),
    Mutant("correlation rho in place of rho^2", rhs=Selection(n, rho)),
    Mutant("one token more", rhs=Selection(n + 1, _R)),
    source="ours (the paper leaves s(rho) as a probability)",
    engines=("montecarlo",),
)

TWO = identity(
    "attention.selection_two",
    "Two tokens: s_2 = P((z_1 - z_2)(z_1' - z_2') > 0) = 1 - arccos(rho^2)/pi.",
    {rho: between(-1, 1)},
    PairMean((1 + sp.sign(X) * sp.sign(Y)) / 2, _R),
    selection_two(_R),
    Mutant("correlation rho in place of rho^2", rhs=selection_two(rho)),
    Mutant("arccos/(2 pi)", rhs=1 - sp.acos(_R) / (2 * sp.pi)),
    measured=LogitMean("selection", sp.Integer(2), _R),
    source="ours; Sheppard (1899)",
    engines=SAMPLED,
    assumes=("activation.sign",),
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
    return sp.simplify(rest[0, 1] / rest[0, 0])


THREE = identity(
    "attention.selection_three",
    "Three tokens: s_3 = 1/3 + (3/(4 pi)) (A + B) + (3/(4 pi^2)) (A^2 - B^2) with A = arcsin r, B = arcsin(r/2), r = rho^2: its "
    "derivative in r is Plackett's rate (left), and it starts at 1/3.",
    {r: between(0, "99/100")},
    _rate,
    sp.diff(selection_three(r), r),
    Mutant("A^2 + B^2", rhs=sp.diff(selection_three(r) + 3 * sp.asin(r / 2) ** 2 / (2 * sp.pi**2), r)),
    Mutant("1 % steeper", rhs=sp.diff(selection_three(r), r) * sp.Rational(101, 100)),
    derivation=(
        Step("Independent rows agree with probability 1/3.", selection_three(sp.Integer(0)), sp.Rational(1, 3)),
        Step("Equal rows agree always.", selection_three(sp.Integer(1)), sp.Integer(1)),
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
    assumes=("gaussian.price",),
)

INTEGRAL = identity(
    "attention.selection_integral",
    "The integral n phi2 Phi2^(n-1), by certified quadrature, equals the closed forms of two and three tokens.",
    {n: Integers((2, 3)), rho: _RHO},
    Selection(n, _R),
    sp.KroneckerDelta(n, 2) * selection_two(_R) + sp.KroneckerDelta(n, 3) * selection_three(_R),
    Mutant("two tokens' form for three", rhs=selection_two(_R)),
    Mutant("0.1 % more", rhs=selection_three(_R) * _off),
    measured=LogitMean("selection", n, _R),
    engines=("search", "montecarlo"),
    assumes=("attention.selection_two", "attention.selection_three"),
)

_both_above = BivariateNormal(-a, -a, _R)
_LEVELS = between(0, 5)

UPPER = bound(
    "attention.selection_level_upper",
    "s_n <= 2 Phi(a)^n + n P(z > a, z' > a) for every level a: if one token wins both rows, then a maximum stays below it or that "
    "token passes it twice.",
    {n: Integers((2, 10, 100, 1000)), rho: _RHO, a: _LEVELS},
    Selection(n, _R),
    2 * normal_distribution(a) ** n + n * _both_above,
    Mutant("the low maxima only", rhs=2 * normal_distribution(a) ** n),
    Mutant("without the low maxima", rhs=n * _both_above),
    engines=("search",),
)

LOWER = bound(
    "attention.selection_level_lower",
    "s_n >= n P(z > a, z' > a) Phi2(a, a; r)^(n-1) for every level a: a token wins both rows when it alone passes the level.",
    {n: Integers((2, 10, 100, 1000)), rho: _RHO, a: _LEVELS},
    n * _both_above * BivariateNormal(a, a, _R) ** (n - 1),
    Selection(n, _R),
    Mutant("the others may pass", lhs=n * _both_above),
    Mutant("a low maximum of one row", lhs=normal_distribution(a) ** n),
    engines=("search",),
)

# From the level to the exponent. a^2 = 2 log n - 2 log(6 (log n)^(3/2)) makes n Q(a) >= log n, so that Phi(a)^n <= 1/n.
_level = sp.sqrt(2 * log_n - 2 * sp.log(6 * log_n ** sp.Rational(3, 2)))

LEVEL = bound(
    "attention.selection_level",
    "With a^2 = 2 log n - 2 log(6 (log n)^(3/2)): sqrt(2 pi) (a + 1/a) <= 6 sqrt(log n), for log n from 5 to 1000; by Mills' ratio "
    "Q(a) >= phi(a)/(a + 1/a) then n Q(a) >= log n, so Phi(a)^n <= exp(-n Q(a)) <= 1/n.",
    {log_n: between(5, 1000)},
    sp.sqrt(2 * sp.pi) * (_level + 1 / _level),
    6 * sp.sqrt(log_n),
    Mutant("3 in place of 6", rhs=3 * sp.sqrt(log_n)),
    Mutant("a constant", rhs=sp.Integer(20)),
)

CHERNOFF = bound(
    "attention.selection_chernoff",
    "P(z > a, z' > a) <= exp(-a^2/(1 + r)) for a >= 0, since z + z' > 2 a and z + z' has variance 2 (1 + r).",
    {r: between(0, "19/20"), a: between(0, 6)},
    BivariateNormal(-a, -a, r),
    sp.exp(-(a**2) / (1 + r)),
    Mutant("exp(-a^2), as for independent rows", rhs=sp.exp(-(a**2))),
    Mutant("a tenth of it", rhs=sp.exp(-(a**2) / (1 + r)) / 10),
    source="Chernoff",
    engines=("search",),
)

_log_size = sp.log(n)

EXPLICIT_UPPER = bound(
    "attention.selection_upper",
    "s_n <= n^(-(1-r)/(1+r)) (6 log(n)^(3/2))^(2/(1+r)) + 2/n for log n >= 5 (r = rho^2).",
    {n: Integers((150, 1000, 10_000)), rho: _RHO},
    Selection(n, _R),
    selection_upper(_log_size, _R),
    Mutant("without the logarithms", rhs=sp.exp(-selection_exponent(_R) * _log_size) / 2),
    Mutant("exponent of independent rows", rhs=2 / n),
    engines=("search",),
    assumes=("attention.selection_level_upper", "attention.selection_level", "attention.selection_chernoff"),
)

EXPLICIT_LOWER = bound(
    "attention.selection_lower",
    "s_n >= (n/e) erf(1/(u sqrt(1-r))) phi(v) v/(1 + v^2), u = sqrt(2 log n), v = (u + 1/u) sqrt(2/(1+r)), n^(-(1-r)/(1+r)) times a "
    "factor (r = rho^2): at the level u, where Q(u) <= 1/(2n), P(z > u, z' > u) >= P(|z - z'| small) P(z + z' large).",
    {n: Integers((2, 10, 100, 1000, 10_000)), rho: _RHO},
    selection_lower(_log_size, _R),
    Selection(n, _R),
    Mutant("ten thousand times as much", lhs=10_000 * selection_lower(_log_size, _R)),
    Mutant("growth", lhs=sp.exp(2 * selection_exponent(_R) * _log_size) * selection_lower(_log_size, _R)),
    engines=("search",),
    assumes=("attention.selection_level_lower",),
)

# log log n, on which the factors depend evenly: context lengths from exp(55) to exp(1096).
_DEEP = {log_log_n: between(4, 7), r: between(0, "9/10")}

DECAY = bound(
    "attention.selection_decay",
    "s_n = n^(-(1-r)/(1+r)) up to powers of log n, from above: the factor of the upper bound is at most (log n)^8, for log log n "
    "from 4 to 7 and r = rho^2 <= 9/10.",
    _DEEP,
    sp.log(selection_upper_factor(sp.exp(log_log_n), r)),
    8 * log_log_n,
    Mutant("one logarithm only", rhs=log_log_n),
    Mutant(
        "exponent 1 - r",
        lhs=sp.log(selection_upper_factor(sp.exp(log_log_n), r)) + sp.exp(log_log_n) * (1 - r) * r / (1 + r),
    ),
    expected=Verdict.SUPPORTED,  # a cover proves the factor; the bound that it belongs to is checked at points
    assumes=("attention.selection_upper",),
)

DECAY_LOWER = bound(
    "attention.selection_decay_lower",
    "and from below: the factor of the lower bound is at least (log n)^-3, on the same domain.",
    _DEEP,
    -3 * log_log_n,
    sp.log(selection_lower_factor(sp.exp(log_log_n), r)),
    Mutant("no logarithm", lhs=sp.Integer(0)),
    Mutant("half a logarithm", lhs=-log_log_n / 2),
    expected=Verdict.SUPPORTED,  # a cover proves the factor; the bound that it belongs to is checked at points
    assumes=("attention.selection_lower",),
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
    EXPLICIT_UPPER,
    EXPLICIT_LOWER,
    DECAY,
    DECAY_LOWER,
)
