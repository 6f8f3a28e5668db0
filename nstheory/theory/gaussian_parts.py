"""Noise on part of the coordinates: each with a correlation of its own, and what a set of noisy ones loses.

With pairs (X_i, Y_i) of correlations r_i the stability is sum_alpha f_alpha^2 prod_i r_i^(alpha_i). Noise on the coordinates in S alone puts
rho there and 1 elsewhere, so that it loses D_S = sum_alpha f_alpha^2 (1 - prod_(i in S) rho^(alpha_i)). For c, a and b, the products over the
coordinates that two sets share and over what each has beside them,

    (1 - a c) + (1 - b c) - (1 - a b c) - (1 - c) = c (1 - a)(1 - b) >= 0:      a coordinate more costs the less, the more are noisy already.

The noisy tokens of a text are such sets, of groups of coordinates.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.claims.theorem import Applied, Theorem
from nstheory.language.domain import UNIT
from nstheory.language.symbols import a, b, c
from nstheory.theory.build import bound, identity
from nstheory.theory.gaussian_dimensions import COORDINATES
from nstheory.theory.gaussian_theorems import BOOK, ENTIRE, L2, NORM, PAIRING, POWERS, START, WEAK

__all__ = ["CLAIMS", "NOTHING", "SETS", "THEOREMS"]

UNION = identity(
    "gaussian.part_noise_union",
    "(1 - a c) + (1 - b c) - (1 - a b c) - (1 - c) = c (1 - a)(1 - b): what noise on two sets takes, less that on their union and on their "
    "intersection; a and b are the factors of the two differences, c that of the intersection.",
    {a: UNIT, b: UNIT, c: UNIT},
    (1 - a * c) + (1 - b * c) - (1 - a * b * c) - (1 - c),
    c * (1 - a) * (1 - b),
    Mutant("intersection forgotten", lhs=(1 - a * c) + (1 - b * c) - (1 - a * b * c)),
    Mutant("disjoint sets", rhs=(1 - a) * (1 - b)),
    source="ours",
)

LESS = bound(
    "gaussian.part_noise_product",
    "0 <= c (1 - a)(1 - b).",
    {a: UNIT, b: UNIT, c: UNIT},
    sp.Integer(0),
    c * (1 - a) * (1 - b),
    Mutant("a + b above 1", rhs=c * (1 - a - b)),
    Mutant("a in place of 1 - a", rhs=c * (1 - a) * (a - b)),
    source="textbook",
    engines=("symbolic", "search"),
)

_SERIES = "gaussian.stability_with_correlations_of_their_own"

CORRELATIONS = Theorem(
    _SERIES,
    "E f(X) f(Y) = sum_alpha f_alpha^2 prod_i r_i^(alpha_i) for f on R^n in L^2 and pairs (X_i, Y_i) of correlations r_i in [-1, 1], f_alpha = "
    "E f(X) He_alpha(X)/sqrt(alpha!); on [0, 1]^n it falls in no r_i.",
    f"textbook ({BOOK}, Prop. 11.33, with one rho)",
    (
        "gaussian.mehler_coefficients",
        Applied(
            "tensorisation",
            ("gaussian.mehler_coefficients",),
            "E prod_i He_(m_i)(X_i) He_(n_i)(Y_i) = prod_i n_i! r_i^(n_i) for m = n and 0 for m != n",
            {"coordinate": "gaussian.mehler_coefficients", "independent": COORDINATES},
            "products",
        ),
        Applied("linearity", ("products",), "the series for polynomials", {"equation": "products", "means": L2}, "polynomials"),
        Applied("density in L^2", ("polynomials",), "the series in L^2", {"dense": "polynomials", "continuous": PAIRING}, "series"),
        "gaussian.power_slope",
        Applied(
            "derivative of one sign",
            ("gaussian.power_slope",),
            "r_i^k does not fall on [0, 1], for every k >= 0",
            {"derivative": "gaussian.power_slope", "start": POWERS},
            "powers",
        ),
        Applied(
            "non-negative series",
            ("series", "powers"),
            "nor does the sum, the other correlations fixed: its weights are f_alpha^2 times their powers",
            {"terms": "powers", "weights": L2},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES, POWERS),
)  # fmt: skip

NOTHING = "noise on no coordinate takes nothing"
SETS = "there are finitely many sets of m - 1 coordinates with two more beside them, all of them as likely"

PART = Theorem(
    "gaussian.noise_on_part_of_the_coordinates",
    "f on R^n in L^2, Y_i of correlation rho in [0, 1] with X_i for i in S and Y_i = X_i else, D_S = E f(X)^2 - E f(X) f(Y): 0 <= D_T <= "
    "D_S for T in S, D of a union plus D of the intersection is at most D_S + D_T, and the mean D_m of D_S over all sets of m coordinates is concave "
    "in m: (m/n) D_n <= D_m <= m D_1. Groups of coordinates, as the tokens of a text, may stand for coordinates.",
    "ours; at rho = 0 D_S/Var f is the total index of Homma and Saltelli (1996)",
    (
        _SERIES,
        "gaussian.part_noise_union",
        "gaussian.part_noise_product",
        Applied(
            "non-negative series",
            (_SERIES, "gaussian.part_noise_union", "gaussian.part_noise_product"),
            "each alpha has factors a, b and c in [0, 1], powers of rho: the inequality of two sets, and at b = 0 c (1 - a) >= 0, what S loses more "
            "than a set in it",
            {"terms": "gaussian.part_noise_product", "weights": L2},
            "sets",
        ),
        Applied(
            "monotonicity",
            ("sets",),
            "for S of m - 1 coordinates and i, j beside them, S with i and S with j: D_(m+1) + D_(m-1) <= 2 D_m in the mean",
            {"pointwise": "sets", "means": SETS},
            "steps",
        ),
        Applied(
            "induction",
            ("steps",),
            "the steps D_(m+1) - D_m do not rise, and D_0 = 0: D_m is at least its share m/n of D_n, and at most m first steps",
            {"base": NOTHING, "step": "steps"},
        ),
    ),
    assumes=(ENTIRE, L2, PAIRING, COORDINATES, POWERS, SETS, NOTHING),
    where_false="for rho < 0: f(x) = x_1 x_2 and rho = -1 lose 2 with one noisy coordinate and nothing with two",
)  # fmt: skip

ONE = Theorem(
    "gaussian.noise_on_one_coordinate",
    "E f(X)^2 - E f(X) f(Y) <= (1 - rho) sum_(i in S) E (d_i f(X))^2 for noise of correlation rho in [0, 1] on the coordinates in S alone, and f on "
    "R^n with weak derivatives of finite second moment.",
    "textbook",
    (
        "gaussian.poincare_every_function",
        Applied(
            "tensorisation",
            ("gaussian.poincare_every_function",),
            "noise on coordinate i takes at most (1 - rho) E (d_i f(X))^2: the others are fixed, then averaged",
            {"coordinate": "gaussian.poincare_every_function", "independent": COORDINATES},
            "one",
        ),
        "gaussian.noise_on_part_of_the_coordinates",
        Applied(
            "induction",
            ("one", "gaussian.noise_on_part_of_the_coordinates"),
            "a coordinate more in S adds at most what noise on it alone takes, as the two sets are disjoint",
            {"base": NOTHING, "step": "one"},
        ),
    ),
    assumes=(
        ENTIRE,
        L2,
        PAIRING,
        WEAK,
        NORM,
        START,
        COORDINATES,
        POWERS,
        SETS,
        NOTHING,
    ),
)  # fmt: skip

CLAIMS = (UNION, LESS)
THEOREMS = (CORRELATIONS, PART, ONE)
