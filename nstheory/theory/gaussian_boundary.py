"""Noise and boundary: what noise takes from a function with values in [0, 1] is at most the angle times its mean slope.

X and X' independent, X_t = X cos t + X' sin t runs from X to a copy Y = X_theta of correlation cos theta, and its velocity X'_t = -X sin t +
X' cos t is a standard normal independent of it. Along the way |f(Y) - f(X)| <= int_0^theta |<grad f(X_t), X'_t>| dt, and in the mean

    E |f(X) - f(Y)| <= theta E|Z| E |grad f(X)| = theta sqrt(2/pi) E |grad f(X)|.

With values in [0, 1], E f(X)^2 - E f(X) f(Y) = E (f(X) - f(Y))^2/2 is at most half of that. A set is as near to that as to such a function.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.claims.theorem import Applied, Theorem
from nstheory.language.domain import CORRELATION, REAL_LINE, UNIT
from nstheory.language.symbols import a, b, c, s, t, theta
from nstheory.theory.build import bound, derivative, identity

__all__ = ["CLAIMS", "THEOREMS"]

_along, _across = a * c + b * s, b * c - a * s
_turn = {c: sp.cos(theta), s: sp.sin(theta)}

ROTATION = identity(
    "gaussian.rotation_of_a_pair",
    "(a c + b s)^2 + (b c - a s)^2 = (c^2 + s^2)(a^2 + b^2): the density of two independent standard normals, a function of a^2 + b^2, is that of "
    "the pair turned by theta, c and s its cosine and sine.",
    {a: REAL_LINE, b: REAL_LINE, c: CORRELATION, s: CORRELATION},
    _along**2 + _across**2,
    (c**2 + s**2) * (a**2 + b**2),
    Mutant("both with the sine added", lhs=_along**2 + (b * c + a * s) ** 2),
    Mutant("the cosine alone", rhs=c**2 * (a**2 + b**2)),
    source="textbook",
    derivation=(
        Step("The second is the velocity of the first.", derivative(_along.subs(_turn), theta), _across.subs(_turn)),
    ),
)

HALF = bound(
    "gaussian.half_of_the_difference",
    "((b + t)^2 + b^2)/2 - b (b + t) <= t/2: of two values in [0, 1], t apart, half of the square of t.",
    {b: UNIT, t: UNIT},
    ((b + t) ** 2 + b**2) / 2 - b * (b + t),
    t / 2,
    Mutant("t/3", rhs=t / 3),
    Mutant("t^3/2", rhs=t**3 / 2),
    source="textbook",
    engines=("symbolic", "search"),
)

_SMOOTH = "f on R^n is continuously differentiable, and E |grad f(X)| is finite"
_PAIR = "X and X' are independent standard normals in R^n, and t is uniform on [0, theta], independent of them"
_START = "at theta = 0 X_theta is X"

MOVES = Theorem(
    "gaussian.difference_by_the_mean_slope",
    "E |f(X) - f(Y)| <= theta sqrt(2/pi) E |grad f(X)| for f on R^n continuously differentiable and normals X, Y of correlation cos theta, theta in "
    "[0, pi], any n.",
    "Pisier (1986), by Maurey's rotation; Ledoux (1994)",
    (
        "gaussian.rotation_of_a_pair",
        Applied(
            "derivative of one sign",
            ("gaussian.rotation_of_a_pair",),
            "int_0^theta |<grad f(X_t), X'_t>| dt minus or plus f(X_theta) - f(X) rises with theta from 0, for the velocity of X_t is X'_t",
            {"derivative": "gaussian.rotation_of_a_pair", "start": _START},
            "path",
        ),
        Applied(
            "monotonicity",
            ("path",),
            "E |f(X_theta) - f(X)| <= theta E |<grad f(X_t), X'_t>|, the mean over t too",
            {"pointwise": "path", "means": _SMOOTH},
            "mean",
        ),
        "activation.abs_hermite",
        Applied(
            "tensorisation",
            ("gaussian.rotation_of_a_pair", "mean", "activation.abs_hermite"),
            "X'_t is independent of X_t, and <v, X'_t> for a fixed v is |v| times a standard normal: E |<grad f(X_t), X'_t>| = E|Z| E |grad f(X)|, "
            "E|Z| = sqrt(2/pi) at degree 0",
            {"coordinate": "activation.abs_hermite", "independent": _PAIR},
        ),
    ),
    assumes=(_SMOOTH, _PAIR, _START),
)  # fmt: skip

_VALUES = "f has values in [0, 1], and (X, Y) and (Y, X) are alike in law"

LEDOUX = Theorem(
    "gaussian.ledoux_smooth_functions",
    "E f(X)^2 - Stab_rho(f) <= (arccos(rho)/sqrt(2 pi)) E |grad f(X)| for f on R^n continuously differentiable with values in [0, 1], rho in "
    "[-1, 1].",
    "Ledoux (1994)",
    (
        "gaussian.difference_by_the_mean_slope",
        "gaussian.half_of_the_difference",
        Applied(
            "monotonicity",
            ("gaussian.difference_by_the_mean_slope", "gaussian.half_of_the_difference"),
            "E f(X)^2 - E f(X) f(Y) is the mean of (f(X)^2 + f(Y)^2)/2 - f(X) f(Y), at most E |f(X) - f(Y)|/2",
            {"pointwise": "gaussian.half_of_the_difference", "means": _VALUES},
        ),
    ),
    assumes=(_SMOOTH, _PAIR, _START, _VALUES),
    where_false="for functions with larger values: f(x) = s x loses s^2 (1 - rho), and the right side is arccos(rho) s/sqrt(2 pi)",
)

_SQUARES = "1_A and f have values in [0, 1], so that their second moments are at most 1"
SETS = Theorem(
    "gaussian.ledoux_every_set",
    "P(X in A, Y not in A) <= (arccos(rho)/sqrt(2 pi)) E |grad f(X)| + 4 sqrt(E (1_A - f)^2) for every Borel set A in R^n, rho in [-1, 1], and "
    "every continuously differentiable f with values in [0, 1].",
    "Ledoux (1994), without the second term, for the perimeter of A in place of E |grad f|",
    (
        "gaussian.ledoux_smooth_functions",
        Applied(
            "cauchy-schwarz",
            ("gaussian.ledoux_smooth_functions",),
            "D(u) = E u(X)^2 - E u(X) u(Y) is P(X in A, Y not in A) for u = 1_A, and with e = 1_A - f D(1_A) - D(f) = E e (1_A + f) - "
            "E e(X) 1_A(Y) - E f(X) e(Y): three means, of at most 2, 1 and 1 times sqrt(E e^2)",
            {"squares": _SQUARES},
        ),
    ),
    assumes=(_SMOOTH, _PAIR, _START, _VALUES, _SQUARES),
    note="Along f_k with E (1_A - f_k)^2 -> 0 the right side tends to the angle over sqrt(2 pi) times the limit of E |grad f_k|, the least of which "
    "is how the Gaussian perimeter of A is defined by relaxation. For half-lines: spectrum.geometric_influence_crossing_every_angle.",
)  # fmt: skip

CLAIMS = (ROTATION, HALF)
THEOREMS = (MOVES, LEDOUX, SETS)
