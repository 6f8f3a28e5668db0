"""Few coordinates carry a function of small influence: Friedgut's theorem and geometric influence, with their constants.

Friedgut. f: {-1,1}^n -> {-1,1} of total influence I, 0 < epsilon <= 1, an integer k + 1 >= 2 I/epsilon, and J the
coordinates with Inf_i >= delta = (epsilon/(2I))^2 9^(1-k). The weight off {S subset of J, |S| <= k} is at most

    I/(k+1)  [influence tail]  +  3^(k-1) sum over i not in J of Inf_i^(3/2)  [level inequality]
    <= epsilon/2 + 3^(k-1) sqrt(delta) I = epsilon,        and |J| <= I/delta = 4 I^3 9^(k-1)/epsilon^2.

The level inequality sum_{|S| <= d} ghat(S)^2 <= 3^d E|g|^(3/2) for g = D_i f with values in {-1, 0, 1} is hypercontractivity:
|T_(1/sqrt 3) g|_2 <= |g|_(4/3), the dual of |T_(1/sqrt 3) g|_4 <= |g|_2, which tensorises from one bit.

Geometric influence (Keller, Mossel, Sen) of coordinate i on A in Gaussian space is the mean boundary measure of the fibres
of A in direction i. For a half-line {x <= t} it is phi(t). If all fibres are half-lines (A is monotone),
sum_i I_i = sum E phi(t_i) >= (3/2) sum_i E Var_i >= (3/2) Var 1_A by Efron-Stein; and noise moves a half-line's boundary by
P(X <= t < Y) = (1/2 pi) integral_0^theta exp(-t^2/(1 + cos u)) du <= theta phi(t)/sqrt(2 pi) at rho = cos theta, with
equality in the limit theta -> 0. The constants in the theorems of Keller, Mossel and Sen themselves are not explicit; only
what has explicit constants is claimed here.
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Mutant, Relation, Step
from nstheory.language.domain import HALF_LINE, POSITIVE, REAL_LINE, Integers, Interval, between, integers
from nstheory.language.functions import BivariateNormal, normal_density, normal_distribution
from nstheory.language.symbols import I, J, c, epsilon, k, numbered, ratio, rho, s, t
from nstheory.theory.build import bound, identity, value_at
from nstheory.theory.spectrum.hypercontractivity import SUBSETS, walsh_coefficient

__all__ = ["CLAIMS", "friedgut_junta_size", "friedgut_threshold", "half_line_influence"]

_FRIEDGUT = "Friedgut (1998); O'Donnell, section 9.6"
_GEOMETRIC = "Keller, Mossel and Sen (2012)"


def friedgut_threshold(influence: sp.Expr, tolerance: sp.Expr, degree: sp.Expr) -> sp.Expr:
    """Return delta = (epsilon/(2I))^2 9^(1-k), the influence from which a coordinate belongs to the junta."""
    return (tolerance / (2 * influence)) ** 2 * sp.Integer(3) ** (2 - 2 * degree)


def friedgut_junta_size(influence: sp.Expr, tolerance: sp.Expr, degree: sp.Expr) -> sp.Expr:
    """Return 4 I^3 9^(k-1)/epsilon^2, a bound on the number of coordinates of the junta."""
    return 4 * influence**3 * sp.Integer(9) ** (degree - 1) / tolerance**2


def half_line_influence(end: sp.Expr) -> sp.Expr:
    """Return phi(t), the geometric influence of {x <= t}."""
    return normal_density(end)


# Assembly. I = epsilon (k+1) w/2 with w <= 1 says k + 1 >= 2 I/epsilon.

_few = epsilon * (k + 1) * ratio / 2
_tail_part = _few / (k + 1)
_threshold = friedgut_threshold(_few, epsilon, k)
_low_part = sp.Integer(3) ** (k - 1) * sp.sqrt(_threshold) * _few

FRIEDGUT = bound(
    "spectrum.friedgut",
    "The sum of Friedgut's two bounds, I/(k+1) + 3^(k-1) sqrt(delta) I, is at most epsilon for delta = (epsilon/(2I))^2 9^(1-k) and "
    "I = epsilon (k+1) ratio/2.",
    {k: HALF_LINE, epsilon: between(0, 1, open_ends="lower"), ratio: between(0, 1, open_ends="lower")},
    _tail_part + _low_part,
    epsilon,
    Mutant("k half as large", lhs=2 * _tail_part + _low_part),
    Mutant("delta without the square", lhs=_tail_part + _low_part * sp.sqrt(2 * _few / epsilon)),
    source=_FRIEDGUT,
    engines=("symbolic", "search"),
)

COORDINATE = bound(
    "spectrum.friedgut_coordinate",
    "Inf^(3/2) <= sqrt(delta) Inf for Inf = t^2 and sqrt(delta) = t + s.",
    {t: HALF_LINE, s: HALF_LINE},
    t**3,
    (t + s) * t**2,
    Mutant("an influence above the threshold", rhs=(t - s) * t**2),
    Mutant("Inf^(5/4)", lhs=t ** sp.Rational(5, 2)),
    source=_FRIEDGUT,
    engines=("symbolic", "search"),
)

SIZE = identity(
    "spectrum.friedgut_size",
    "I/delta = 4 I^3 9^(k-1)/epsilon^2 for delta = (epsilon/(2I))^2 9^(1-k).",
    {I: POSITIVE, epsilon: between(0, 1, open_ends="lower"), k: HALF_LINE},
    I / friedgut_threshold(I, epsilon, k),
    friedgut_junta_size(I, epsilon, k),
    Mutant("one degree more", rhs=friedgut_junta_size(I, epsilon, k + 1)),
    Mutant("I^2 for I^3", rhs=friedgut_junta_size(I, epsilon, k) / I),
    source=_FRIEDGUT,
)

# Every f: {-1,1}^2 -> {-1,1}, J = the first coordinate or nothing: the weight off J at degrees <= k.

_f = numbered("f", 4)


def _bit_influence(coordinate: int) -> sp.Expr:
    """Return Inf_i = P(f changes with bit i)."""
    total = sp.Integer(0)
    for subset in SUBSETS:
        total += walsh_coefficient(_f, subset) ** 2 if coordinate in subset else 0
    return total


def _off_junta() -> sp.Expr:
    """Return the weight of the S with |S| <= k that are not in J, J = {} (0) or {first bit} (1), k = 1 or 2."""
    total = sp.Integer(0)
    for size, junta in ((0, set()), (1, {0})):
        for degree in (1, 2):
            outside = [s for s in SUBSETS if 0 < len(s) <= degree and not set(s) <= junta]
            weight = sum((walsh_coefficient(_f, s) ** 2 for s in outside), sp.Integer(0))
            total += sp.KroneckerDelta(J, size) * sp.KroneckerDelta(k, degree) * weight
    return total


_three_halves = [_bit_influence(i) ** sp.Rational(3, 2) for i in (0, 1)]
_outside_sum = sp.KroneckerDelta(J, 0) * _three_halves[0] + _three_halves[1]

FRIEDGUT_FAMILY = bound(
    "spectrum.friedgut_two_bits",
    "The weight off J at degrees <= k is at most 3^(k-1) sum over i not in J of Inf_i^(3/2): every f on two bits, "
    "J empty or the first bit, k = 1, 2.",
    {J: integers(0, 1), k: integers(1, 2), **dict.fromkeys(_f, Integers((-1, 1)))},
    _off_junta(),
    sp.Integer(3) ** (k - 1) * _outside_sum,
    Mutant("coordinates of J counted in place of the others", rhs=sp.Integer(3) ** (k - 1) * _three_halves[0]),
    "half of it",
    source=_FRIEDGUT,
    engines=("symbolic", "search"),
    assumes=("spectrum.friedgut_level",),
)

# Geometric influence of half-lines.

_rate = sp.exp(-(t**2) / (1 + rho)) / (2 * sp.pi * sp.sqrt(1 - rho**2))

CROSSING = identity(
    "spectrum.geometric_influence_crossing",
    "d/drho P(X <= t < Y) = -exp(-t^2/(1 + rho))/(2 pi sqrt(1 - rho^2)).",
    {t: REAL_LINE, rho: between(-1, 1, open_ends="both")},
    sp.diff(normal_distribution(t) - BivariateNormal(t, t, rho), rho),
    -_rate,
    Mutant("exp(-t^2/2)", rhs=-_rate * sp.exp(t**2 / (1 + rho) - t**2 / 2)),
    Mutant("sign", rhs=_rate),
    source="ours; Sheppard at t = 0",
    engines=("symbolic", "balls", "search"),
    derivation=(
        Step(
            "At theta = 0 the rate in theta is the density over sqrt(2 pi).",
            value_at(_rate * sp.sqrt(1 - rho**2), {rho: 1}),
            half_line_influence(t) / sp.sqrt(2 * sp.pi),
        ),
    ),
)


GEOMETRIC_RATE = bound(
    "spectrum.geometric_influence_rate",
    "t^2/2 <= t^2/(1 + c), multiplied out, with s = t^2.",
    {c: between(-1, 1), s: HALF_LINE},
    s * (1 + c),
    2 * s,
    Mutant("1 in place of 2", rhs=s),
    Mutant("1 + 2 c", lhs=s * (1 + 2 * c)),
    source="ours; Ledoux (1994) for all sets",
    engines=("symbolic", "search"),
    assumes=("spectrum.geometric_influence_crossing",),
)

_below = normal_distribution(t)

GEOMETRIC = bound(
    "spectrum.geometric_influence",
    "(3/2) Phi(t)(1 - Phi(t)) < phi(t): the geometric influence of {x <= t} exceeds 3/2 of its variance.",
    {t: between(-6, 6)},
    sp.Rational(3, 2) * _below * (1 - _below),
    half_line_influence(t),
    Mutant("constant 1.6 (the best is 4/sqrt(2 pi) = 1.5957...)", lhs=sp.Rational(8, 5) * _below * (1 - _below)),
    Mutant("constant 2", lhs=2 * _below * (1 - _below)),
    relation=Relation.LESS,
    source=f"ours; {_GEOMETRIC} (their constants are not explicit)",
)

MILLS = identity(
    "spectrum.mills_slope",
    "The derivative of phi(t)/t is -phi(t) (1 + 1/t^2).",
    {t: Interval(Fraction(1), None)},
    sp.diff(normal_density(t) / t, t),
    -normal_density(t) * (1 + 1 / t**2),
    Mutant("that of -Phi", rhs=-normal_density(t)),
    Mutant("1 - 1/t^2", rhs=-normal_density(t) * (1 - 1 / t**2)),
    source="Mills (1926)",
)

CLAIMS = (FRIEDGUT, COORDINATE, SIZE, FRIEDGUT_FAMILY, CROSSING, GEOMETRIC_RATE, GEOMETRIC, MILLS)
