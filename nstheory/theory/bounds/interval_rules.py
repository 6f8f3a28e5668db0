"""Numbers that the rules of covariance intervals compute with: what follows from the pointwise claims, in closed form.

swing       |y| >= (3 sqrt(3)/2)(y^2 - y^4) and E f^4 <= 3 L^2 E f^2 give E f_+ = E|f|/2 >= v/(2 sqrt(3) L) for E f = 0
products    s t for slopes s, t between alpha and beta is a convex combination of alpha^2, alpha beta and beta^2
Popoviciu   (x - m)^2 = (b - m)(m - a) + (x - m)(a + b - 2m) - (b - x)(x - a): in the mean Var x <= (b - m)(m - a)
Scarf       (u + t)^2/(4t) has the mean (m + t)/2 where E u = m and E u^2 = t^2
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import HALF_LINE, POSITIVE, REAL_LINE, UNIT, between
from nstheory.language.expectation import Mean
from nstheory.language.symbols import X, a, b, s, t
from nstheory.theory.build import identity

__all__ = ["CLAIMS", "eigenvalue_most", "relu_mean_most", "slope_product", "swing_least"]


def relu_mean_most(mean: sp.Expr, root: sp.Expr) -> sp.Expr:
    """Return (m + t)/2, the largest E u_+ for E u = m and E u^2 = t^2."""
    return (mean + root) / 2


def swing_least(variance: sp.Expr, steepness: sp.Expr) -> sp.Expr:
    """Return v/(2 sqrt(3) L), a lower bound on E (f - E f)_+ for an L-Lipschitz function of Gaussian inputs with variance v."""
    return variance / (2 * sp.sqrt(3) * steepness)


def eigenvalue_most(least: sp.Expr, largest: sp.Expr, eigenvalue: sp.Expr, rest: sp.Expr) -> sp.Expr:
    """Return (|a + b|/2 sqrt(t) + (b - a)/2 sqrt(g))^2, a bound on the largest eigenvalue behind slopes in [a, b].

    t is the largest eigenvalue before, g a bound on E (w^T g)^2 for units w and vectors g, one by one no longer than the differences.
    """
    root = sp.Abs(least + largest) / 2 * sp.sqrt(eigenvalue) + (largest - least) / 2 * sp.sqrt(rest)
    return root**2


def slope_product(least: sp.Expr, largest: sp.Expr, first: sp.Expr, second: sp.Expr) -> sp.Expr:
    """Return the product of the slopes at shares `first` and `second` of the way from least to largest, by its corners."""
    mixed = first * (1 - second) + second * (1 - first)
    return (1 - first) * (1 - second) * least**2 + mixed * least * largest + first * second * largest**2


_root = sp.sqrt(a**2 + b**2)
SCARF = identity(
    "bounds.relu_mean_attained",
    "E (u + t)^2/(4t) = (a + t)/2 for u = a + b X, t = sqrt(E u^2) = sqrt(a^2 + b^2).",
    {a: REAL_LINE, b: between("1/100", 4)},
    Mean((a + b * X + _root) ** 2 / (4 * _root), (X,)),
    relu_mean_most(a, _root),
    Mutant("deviation in place of the root", rhs=relu_mean_most(a, b)),
    source="Scarf (1958)",
)

# bounds.swing at y = b |f|: E|f| >= (3 sqrt(3)/2)(b E f^2 - b^3 E f^4), where E f^2 = t^2 and E f^4 is at most 3 s^2 t^2.
_scaled = 3 * sp.sqrt(3) / 4 * (b * t**2 - 3 * b**3 * s**2 * t**2)
SWING_MEAN = identity(
    "bounds.swing_mean",
    "t^2/(2 sqrt(3) s) - (3 sqrt(3)/4)(b t^2 - 3 b^3 s^2 t^2) = sqrt(3) t^2 (3 s b - 1)^2 (3 s b + 2)/(12 s), which is 0 at b = 1/(3s).",
    {t: POSITIVE, s: POSITIVE, b: HALF_LINE},
    swing_least(t**2, s) - _scaled,
    sp.sqrt(3) * t**2 * (3 * s * b - 1) ** 2 * (3 * s * b + 2) / (12 * s),
    Mutant("E|f| in place of its half", lhs=2 * swing_least(t**2, s) - _scaled),
    source="ours; Hoelder's inequality with exponents 3/2 and 3",
    assumes=("bounds.swing", "bounds.fourth_moment"),
)

PRODUCTS = identity(
    "bounds.slope_products",
    "(s + (t - s) a)(s + (t - s) b) is the combination of s^2, s t and t^2 with the weights (1 - a)(1 - b), a(1 - b) + b(1 - a), a b.",
    {s: REAL_LINE, t: REAL_LINE, a: UNIT, b: UNIT},
    (s + (t - s) * a) * (s + (t - s) * b),
    slope_product(s, t, a, b),
    Mutant("mixed corner once", rhs=slope_product(s, t, a, b) - b * (1 - a) * s * t),
    Mutant("ends only", rhs=(1 - a) * s**2 + a * t**2),
    source="textbook: a bilinear function on a square",
)

_crossed = sp.Abs(a + b) * (b - a) * sp.sqrt(t) * sp.sqrt(s) / 2
EIGENVALUE = identity(
    "bounds.eigenvalue_most",
    "(|a + b|/2 sqrt(t) + (b - a)/2 sqrt(s))^2 = (a + b)^2 t/4 + (b - a)^2 s/4 + |a + b|(b - a) sqrt(t s)/2.",
    {a: REAL_LINE, b: REAL_LINE, t: HALF_LINE, s: HALF_LINE},
    eigenvalue_most(a, b, t, s),
    (a + b) ** 2 * t / 4 + (b - a) ** 2 * s / 4 + _crossed,
    Mutant("without the mixed term", rhs=(a + b) ** 2 * t / 4 + (b - a) ** 2 * s / 4),
    Mutant("the mixed term twice", rhs=(a + b) ** 2 * t / 4 + (b - a) ** 2 * s / 4 + 2 * _crossed),
    source="Minkowski's inequality, squared",
)

CLAIMS = (SCARF, SWING_MEAN, PRODUCTS, EIGENVALUE)
