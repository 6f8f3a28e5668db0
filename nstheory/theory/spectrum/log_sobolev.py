"""The logarithmic Sobolev inequality of bits, Ent f^2 <= 2 I(f), from that of one bit.

Ent F = E F log F - E F log E F. Of one bit x of values +-1 the square of f = a + b x does not see which of a and b is which, nor their
signs, and a^2 comes out as a factor: f = 1 + s x with s in [0, 1) is all there is, and s = 1 by continuity. The difference
2 s^2 - Ent f^2 is 0 at s = 0 with its slope and its curvature, and its third derivative has one sign.

Gross (1975) makes hypercontractivity of it: along g = T_(e^-t) f > 0 with q(t) = 1 + (p - 1) e^(2t), L the generator of T,

    d/dt log |g|_q = (q'/q^2 Ent g^q - E g^(q-1) L g)/E g^q,     Ent g^q <= 2 I(g^(q/2)) <= q^2/(2 (q - 1)) E g^(q-1) L g,

where q' = 2 (q - 1): the norm does not rise. The last inequality holds of any two values x > y of g, since x^(q/2) - y^(q/2) is the integral of
a slope whose square is q^2/(4 (q - 1)) times the slope of x^(q-1). Below 1 the exponent falls, and all of it is turned around.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.claims.theorem import Applied, Theorem
from nstheory.language.domain import HALF_LINE, POSITIVE, REAL_LINE, UNIT, between
from nstheory.language.expectation import Mean
from nstheory.language.symbols import X, a, b, c, d, s, t, x
from nstheory.theory.build import SAMPLED, bound, derivative, identity, value_at
from nstheory.theory.gaussian_dimensions import COORDINATES
from nstheory.theory.gaussian_theorems import ENTIRE, NORM, WEAK
from nstheory.theory.spectrum.cube_theorems import BITS, FINITE

__all__ = ["CLAIMS", "THEOREMS", "entropy_of_square"]

_BOOK = "O'Donnell, Analysis of Boolean Functions"
_FLOW = "f > 0, so that g = T_(e^-t) f > 0, which is f at t = 0 and has slope -L g, L g = sum_S |S| ghat(S) x^S; E h L g = sum_i E D_i h D_i g"
_SLOPES = "0 < y < x, where powers have bounded slopes"
_MEAN = "T_rho f is a mean of values of f at each point"
_SMOOTH = "f has bounded continuous derivatives and 0 < c <= f <= C; so have T_rho f and its powers, and grad T_rho f = rho T_rho grad f"
_INTERPOLATION = "T_1 f = f, T_0 f = E f, and E T_rho F = E F"
_GEOMETRIC = "T_rho f is continuous in rho, f at rho = 1, and |g|_q tends to exp(E log g) as q > 0 tends to 0"

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

# Both sides over E exp(s X) = exp(s^2/2).
_exponential = sp.exp(s * X - s**2 / 2)
_slopes = Mean(s**2 / 4 * _exponential, (X,))

EXPONENTIALS = identity(
    "spectrum.log_sobolev_exponentials",
    "Ent exp(s X) = 2 E f'(X)^2 for f(x) = exp(s x/2) and a standard normal X, over E exp(s X) = exp(s^2/2).",
    {s: REAL_LINE},
    Mean(s * X * _exponential, (X,)) - Mean(_exponential, (X,)) * s**2 / 2,
    2 * _slopes,
    Mutant("E f'(X)^2", rhs=_slopes),
    Mutant("the variance of exp(s X/2)", rhs=1 - sp.exp(-(s**2) / 4)),
    source="Gross (1975)",
    engines=SAMPLED,
)


_exponent = 1 + (c - 1) * sp.exp(2 * t)

NORM_SLOPE = identity(
    "spectrum.norm_slope",
    "(d b - c s)/(c a) - (d/c^2) log a = (d/c^2 (c b - a log a) - s)/a: with a = E g^c, b = E g^c log g and -c s + d b the slope of a, d that of c, "
    "the slope of (log a)/c by the entropy c b - a log a.",
    {a: POSITIVE, b: REAL_LINE, c: POSITIVE, d: REAL_LINE, s: REAL_LINE},
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
    "4 (c - 1) (x d/dx x^(c/2))^2 = c^2 x^2 d/dx x^(c - 1).",
    {x: between(0, 1, open_ends="lower"), c: HALF_LINE},
    4 * (c - 1) * (x * sp.diff(x ** (c / 2), x)) ** 2,
    c**2 * x**2 * sp.diff(x ** (c - 1), x),
    Mutant("c for c^2", rhs=c * x**2 * sp.diff(x ** (c - 1), x)),
    Mutant("x^c", rhs=c**2 * x**2 * sp.diff(x**c, x)),
    source="Stroock (1984); Varopoulos (1985), the inequality that it gives",
)

LOG_SOBOLEV = Theorem(
    "spectrum.log_sobolev",
    "Ent f^2 <= 2 I(f) for f on {-1, 1}^n, Ent F = E F log F - E F log E F, I(f) = sum_i E|D_i f|^2.",
    f"Gross (1975); {_BOOK}, section 10.1",
    (
        "spectrum.log_sobolev_third_derivative",
        "spectrum.log_sobolev_third_sign",
        Applied(
            "derivative of one sign",
            ("spectrum.log_sobolev_third_derivative", "spectrum.log_sobolev_third_sign"),
            "three times, from s = 0: Ent (1 + s x)^2 <= 2 s^2 on [0, 1), and at 1 by continuity",
            {"derivative": "spectrum.log_sobolev_third_sign", "start": "spectrum.log_sobolev_third_derivative"},
            "1 + s x",
        ),
        Applied(
            "linearity",
            ("1 + s x",),
            "one bit: (a + b x)^2 = (b + a x)^2 is, in law, c^2 (1 + s x)^2 with c the larger of |a|, |b|, and Ent c^2 F = c^2 Ent F: "
            "Ent (a + b x)^2 <= 2 min(a^2, b^2) <= 2 b^2",
            {"equation": "1 + s x", "means": FINITE},
            "one bit",
        ),
        Applied(
            "tensorisation",
            ("one bit",),
            "Ent f^2 is at most the sum of the means of its entropies in one bit each, and b is D_i f there",
            {"coordinate": "one bit", "independent": BITS},
        ),
    ),
    assumes=(BITS, FINITE),
    note="In Gaussian space exponentials meet it with equality (spectrum.log_sobolev_exponentials).",
)

HYPERCONTRACTIVITY = Theorem(
    "spectrum.hypercontractivity",
    "|T_rho f|_q <= |f|_p for f on {-1, 1}^n, every n, all real 1 < p <= q and 0 <= rho <= sqrt((p - 1)/(q - 1)); the same as "
    "|E f T_rho g| <= |f|_p |g|_r for r = q/(q - 1), rho = sqrt((p - 1)(r - 1)), by Hoelder.",
    f"Bonami (1970); Beckner (1975); the proof Gross (1975); {_BOOK}, sections 9.4 and 10.1",
    (
        "spectrum.log_sobolev",
        "spectrum.norm_slope",
        Applied(
            "linearity",
            ("spectrum.norm_slope",),
            "with g = T_(e^-t) f and q = 1 + (p - 1) e^(2t): d/dt log|g|_q = (q'/q^2 Ent g^q - E g^(q-1) L g)/E g^q",
            {"equation": "spectrum.norm_slope", "means": _FLOW},
            "slope",
        ),
        "spectrum.power_slopes",
        Applied(
            "cauchy-schwarz",
            ("spectrum.power_slopes",),
            "(x^(q/2) - y^(q/2))^2 <= (x - y) q^2/(4 (q - 1)) (x^(q-1) - y^(q-1)) for 0 < y < x: the left is the square of an integral of slopes "
            "over [y, x], and both sides are homogeneous, so that x = 1 will do",
            {"squares": _SLOPES},
            "two values",
        ),
        Applied(
            "monotonicity",
            ("two values",),
            "I(g^(q/2)) <= q^2/(4 (q - 1)) sum_i E D_i g^(q-1) D_i g = q^2/(4 (q - 1)) E g^(q-1) L g, value by value",
            {"pointwise": "two values", "means": FINITE},
            "energy",
        ),
        Applied(
            "derivative of one sign",
            ("slope", "energy", "spectrum.log_sobolev"),
            "Ent g^q <= 2 I(g^(q/2)) and q' = 2 (q - 1): the slope is <= 0, so that |T_rho f|_q <= |f|_p at rho = e^-t for f > 0",
            {"derivative": "energy", "start": _FLOW},
            "positive",
        ),
        Applied(
            "monotonicity",
            ("positive",),
            "|T_rho f| <= T_rho (|f| + h), h > 0 small; a smaller rho puts one more T before it, which raises no norm",
            {"pointwise": _MEAN, "means": FINITE},
        ),
    ),
    assumes=(BITS, FINITE, _FLOW, _SLOPES, _MEAN),
    note="With p = 2 or q = 2 it has a second proof (spectrum.hypercontractivity_below_two, spectrum.hypercontractivity_above_two).",
)

LOG_SOBOLEV_GAUSSIAN = Theorem(
    "spectrum.log_sobolev_gaussian",
    "Ent f(g)^2 <= 2 E|grad f(g)|^2 for standard normal g in R^n and f with bounded continuous derivatives, 0 < c <= f <= C.",
    "Gross (1975); the proof by interpolation is Bakry and Emery's (1985)",
    (
        "gaussian.slope_of_the_stability",
        Applied(
            "linearity",
            ("gaussian.slope_of_the_stability",),
            "by polarisation d/drho E F(X) h(Y) = E <grad F, T_rho grad h>; with F = 1 + log T_rho h, h = f^2, the slope of E T_rho h log T_rho h is "
            "rho E |T_rho grad h|^2/T_rho h",
            {"equation": "gaussian.slope_of_the_stability", "means": _SMOOTH},
            "slope",
        ),
        Applied(
            "cauchy-schwarz",
            ("slope",),
            "|T_rho grad h|^2 <= T_rho h T_rho (|grad h|^2/h), and |grad h|^2/h = 4 |grad f|^2",
            {"squares": _SMOOTH},
            "inside",
        ),
        Applied(
            "monotonicity",
            ("slope", "inside"),
            "the slope is at most 4 rho E|grad f|^2, since E T_rho F = E F",
            {"pointwise": "inside", "means": _SMOOTH},
            "growth",
        ),
        Applied(
            "derivative of one sign",
            ("growth",),
            "2 rho^2 E|grad f|^2 - E T_rho h log T_rho h does not fall from rho = 0 to 1: its ends are -E h log E h and 2 E|grad f|^2 - E h log h",
            {"derivative": "growth", "start": _INTERPOLATION},
        ),
        "spectrum.log_sobolev_exponentials",
    ),
    assumes=(ENTIRE, WEAK, NORM, COORDINATES, _SMOOTH, _INTERPOLATION),
    note="Exponentials meet it with equality. Every f with square-integrable derivatives has it too, by Fatou's lemma, which is no rule here.",
)

NELSON = Theorem(
    "spectrum.hypercontractivity_gaussian",
    "|T_rho f|_q <= |f|_p in Gaussian space R^n for f with bounded continuous derivatives, 0 < c <= f <= C, all real 1 < p <= q and "
    "rho = sqrt((p - 1)/(q - 1)).",
    "Nelson (1973); the proof Gross (1975)",
    (
        "spectrum.log_sobolev_gaussian",
        "spectrum.norm_slope",
        "gaussian.slope_of_the_stability",
        Applied(
            "linearity",
            ("spectrum.norm_slope", "gaussian.slope_of_the_stability"),
            "with g = T_(e^-t) f and q = 1 + (p - 1) e^(2t) the slope of E F g in t is -E <grad F, grad g>, so that E g^(q-1) L g = "
            "(q - 1) E g^(q-2) |grad g|^2 = 4 (q - 1)/q^2 E|grad g^(q/2)|^2: d/dt log|g|_q = (q' Ent g^q - 4 (q - 1) E|grad g^(q/2)|^2)/(q^2 E g^q)",
            {"equation": "spectrum.norm_slope", "means": _SMOOTH},
            "slope",
        ),
        Applied(
            "derivative of one sign",
            ("slope", "spectrum.log_sobolev_gaussian"),
            "Ent g^q <= 2 E|grad g^(q/2)|^2 and q' = 2 (q - 1): the slope is <= 0",
            {"derivative": "spectrum.log_sobolev_gaussian", "start": _INTERPOLATION},
        ),
    ),
    assumes=(ENTIRE, WEAK, NORM, COORDINATES, _SMOOTH, _INTERPOLATION),
    note="Every f in L^p has it, by continuity; here f is bounded away from 0.",
)

REVERSE = Theorem(
    "spectrum.reverse_hypercontractivity",
    "|T_rho f|_q >= |f|_p for f > 0 on {-1, 1}^n, every n, all real 0 < q <= p < 1 and rho = sqrt((1 - p)/(1 - q)); and exp(E log T_rho f) >= |f|_p "
    "at rho = sqrt(1 - p).",
    "Borell (1982); the proof by Gross's argument",
    (
        "spectrum.log_sobolev",
        "spectrum.norm_slope",
        Applied(
            "linearity",
            ("spectrum.norm_slope",),
            "with g = T_(e^-t) f and q = 1 - (1 - p) e^(2t) > 0: d/dt log|g|_q = (q'/q^2 Ent g^q - E g^(q-1) L g)/E g^q",
            {"equation": "spectrum.norm_slope", "means": _FLOW},
            "slope",
        ),
        "spectrum.power_slopes",
        Applied(
            "cauchy-schwarz",
            ("spectrum.power_slopes",),
            "(x^(q/2) - y^(q/2))^2 <= (x - y) q^2/(4 (1 - q)) (y^(q-1) - x^(q-1)) for 0 < y < x, as in spectrum.hypercontractivity",
            {"squares": _SLOPES},
            "two values",
        ),
        Applied(
            "monotonicity",
            ("two values",),
            "I(g^(q/2)) <= -q^2/(4 (1 - q)) E g^(q-1) L g, value by value",
            {"pointwise": "two values", "means": FINITE},
            "energy",
        ),
        Applied(
            "derivative of one sign",
            ("slope", "energy", "spectrum.log_sobolev"),
            "Ent g^q <= 2 I(g^(q/2)) and q' = -2 (1 - q) < 0: the slope is >= 0; at rho = sqrt(1 - p) the exponent has come down to 0",
            {"derivative": "energy", "start": _GEOMETRIC},
        ),
    ),
    assumes=(BITS, FINITE, _FLOW, _SLOPES, _GEOMETRIC),
)

REVERSE_SETS = Theorem(
    "spectrum.reverse_small_sets",
    "P(X in A, Y in B) >= mu^(2/(1 - rho)) for A and B of measure at least mu and noisy bits of correlation rho in [0, 1).",
    "Borell (1982); Mossel, O'Donnell, Regev, Steif and Sudakov (2006), in a weaker form",
    (
        "spectrum.reverse_hypercontractivity",
        "spectrum.power_convex",
        Applied(
            "jensen",
            ("spectrum.power_convex",),
            "E f T_rho g = E F G >= exp(E log F + E log G) with F = T_sqrt(rho) f and G = T_sqrt(rho) g, f and g in (0, 1]: e^-j, j = -log(F G) >= 0",
            {"convex": "spectrum.power_convex", "means": FINITE},
            "means of logarithms",
        ),
        Applied(
            "monotonicity",
            ("spectrum.reverse_hypercontractivity", "means of logarithms"),
            "both factors are at least |f|_p and |g|_p, p = 1 - rho; with f = max(1_A, h), h > 0 small, E f^p >= mu(A), and f tends to 1_A: "
            "mu^(1/p) mu^(1/p)",
            {"pointwise": "means of logarithms", "means": FINITE},
        ),
        "spectrum.reverse_small_sets_half_lines",
    ),
    assumes=(BITS, FINITE, _FLOW, _SLOPES, _GEOMETRIC),
    note="At rho = 0 the bits are independent, and the probability is mu(A) mu(B).",
)

CLAIMS = (THIRD, THIRD_SIGN, ONE_BIT, EXPONENTIALS, NORM_SLOPE, POWERS)
THEOREMS = (LOG_SOBOLEV, HYPERCONTRACTIVITY, LOG_SOBOLEV_GAUSSIAN, NELSON, REVERSE, REVERSE_SETS)
