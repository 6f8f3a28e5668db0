"""Bounds for a given network: why each rule of covariance intervals is sound, one claim a rule.

The rules hold for every law with the given moments. Such a statement is reduced to a certificate that machines can check:
a pointwise inequality, written as an identity with a square on one side, whose expectation is the rule (here and in every_law;
the rules themselves are the theorems in bounds_theorems and law_theorems).

    relu_mean        (u + t)^2/(4 t) - u = (u - t)^2/(4 t), hence u_+ <= (u + t)^2/(4 t);  t = sqrt(E u^2):  E u_+ <= (m + t)/2
    slopes           (c x^2 + y^2/c)/2 - x y = (c x - y)^2/(2 c), hence E|x y| <= sqrt(E x^2 E y^2) and a b xy in c xy +- d |xy|
    swing            |y| >= (3 sqrt 3/2)(y^2 - y^4), hence E|f| >= (E f^2)^(3/2)/(E f^4)^(1/2) after scaling; E f^4 <= 3 L^2 E f^2

Claims with a Gaussian pair or one Gaussian are instances: they show how far a rule is from what is attained.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import CORRELATION, HALF_LINE, POSITIVE, REAL_LINE, UNIT, between, integers
from nstheory.language.expectation import Mean, PairMean, relu
from nstheory.language.symbols import X, Y, a, b, k, rho, s, slope, t, x
from nstheory.theory.activation.relu import relu_dual
from nstheory.theory.build import bound, identity

__all__ = ["CLAIMS"]

_HALF = sp.Rational(1, 2)
_PHI = (1 + sp.erf(a / sp.sqrt(2))) / 2
_DENSITY = sp.exp(-(a**2) / 2) / sp.sqrt(2 * sp.pi)


_product = (a * X + b * Y) ** 2
LINEAR = identity(
    "bounds.linear",
    "E (a X + b Y)^2 = a^2 + 2 a b rho + b^2 for a standard normal pair of correlation rho.",
    {a: REAL_LINE, b: REAL_LINE, rho: CORRELATION},
    PairMean(_product, rho),
    a**2 + 2 * a * b * rho + b**2,
    Mutant("cross term once", rhs=a**2 + a * b * rho + b**2),
    Mutant("independent units", rhs=a**2 + b**2),
    source="textbook: the covariance of a linear map",
)

RESIDUAL = identity(
    "bounds.residual",
    "(a + b)^2 - E (a X + b Y)^2 = 2 (1 - rho) a b for a standard normal pair of correlation rho.",
    {a: HALF_LINE, b: HALF_LINE, rho: CORRELATION},
    (a + b) ** 2 - PairMean(_product, rho),
    2 * a * b * (1 - rho),
    Mutant("variances add", lhs=a**2 + b**2 - PairMean(_product, rho)),
    Mutant("slack half as large", rhs=a * b * (1 - rho)),
    source="Minkowski's inequality in L^2",
)

SYMMETRIC = identity(
    "bounds.relu_symmetric",
    "E X_+ Y_+ = E (X Y + |X Y|)/4 for a Gaussian pair.",
    {rho: CORRELATION},
    PairMean(relu(X) * relu(Y), rho),
    PairMean(X * Y + sp.Abs(X * Y), rho) / 4,
    Mutant("half of uv + |uv|", rhs=PairMean(X * Y + sp.Abs(X * Y), rho) / 2),
    Mutant("|uv| left out", rhs=PairMean(X * Y, rho) / 4),
)

RELU_SYMMETRIC_LOW = bound(
    "bounds.relu_symmetric_lower",
    "rho/2 <= g(rho) for the dual g of ReLU.",
    {rho: UNIT},
    rho / 2,
    relu_dual(rho),
    Mutant("m/2 doubled", lhs=rho),
    assumes=("activation.relu",),
)

RELU_SYMMETRIC_HIGH = bound(
    "bounds.relu_symmetric_upper",
    "g(rho) <= (1 + rho)/4 for the dual g of ReLU.",
    {rho: CORRELATION},
    relu_dual(rho),
    (1 + rho) / 4,
    Mutant("the Gaussian value at 0 as slope", rhs=1 / (2 * sp.pi) + rho / 4),
    assumes=("activation.relu",),
)

RELU_MEAN = identity(
    "bounds.relu_mean",
    "(u + t)^2/(4 t) - u = (u - t)^2/(4 t), u = x.",
    {x: REAL_LINE, t: POSITIVE},
    (x + t) ** 2 / (4 * t) - x,
    (x - t) ** 2 / (4 * t),
    Mutant("t for 4 t", lhs=(x + t) ** 2 / (2 * t) - x),
    Mutant("square of the sum", rhs=(x + t) ** 2 / (4 * t)),
    source="Scarf (1958)",
    derivation=(Step("At t = sqrt(E u^2) the mean is (m + t)/2.", (t**2 + 2 * t * x + t**2) / (4 * t), (x + t) / 2),),
)

RELU_MEAN_LOW = bound(
    "bounds.relu_mean_gaussian",
    "a <= E (a + X)_+ for a standard normal X.",
    {a: between(-6, 6)},
    a,
    Mean(relu(a + X), (X,)),
    Mutant("shifted by 1/1000", lhs=a + sp.Rational(1, 1000)),
    Mutant("without the density", rhs=a * _PHI),
    source="Jensen's inequality",
)

RELU_SECOND = bound(
    "bounds.relu_second",
    "E (X - a)_+^2 <= 1 + min(a, 0)^2 for a standard normal X.",
    {a: between(-2, 2)},
    Mean(relu(X - a) ** 2, (X,)),
    1 + (a - sp.Abs(a)) ** 2 / 4,
    Mutant("1/3 for 1", rhs=sp.Rational(1, 3) + (a - sp.Abs(a)) ** 2 / 4),
    Mutant("1 % less", rhs=sp.Rational(99, 100) * (1 + (a - sp.Abs(a)) ** 2 / 4)),
    source="ours; Jensen's inequality for the negative part",
)

SLOPES = identity(
    "bounds.slopes",
    "(t x^2 + s^2/t)/2 - x s = (t x - s)^2/(2 t).",
    {x: REAL_LINE, s: REAL_LINE, t: POSITIVE},
    (t * x**2 + s**2 / t) / 2 - x * s,
    (t * x - s) ** 2 / (2 * t),
    Mutant("without the half", lhs=t * x**2 + s**2 / t - x * s),
    Mutant("sum for difference", rhs=(t * x + s) ** 2 / (2 * t)),
    source="Cauchy-Schwarz, by the arithmetic and geometric mean",
)

SLOPE_PRODUCT = bound(
    "bounds.slope_product",
    "a b x <= x.",
    {a: CORRELATION, b: CORRELATION, x: HALF_LINE},
    a * b * x,
    x,
    Mutant("half of it", rhs=x / 2),
    Mutant("slopes add", lhs=(a + b) * x),
    engines=("symbolic", "search"),
)

MEAN_SLOPE = identity(
    "bounds.mean_slope",
    "(x^2/t + t)/2 - x = (x - t)^2/(2 t).",
    {x: REAL_LINE, t: POSITIVE},
    (x**2 / t + t) / 2 - x,
    (x - t) ** 2 / (2 * t),
    Mutant("without the half", lhs=x**2 / t + t - x),
    Mutant("t^2", rhs=(x - t) ** 2 / (2 * t**2)),
    source="Cauchy-Schwarz, by the arithmetic and geometric mean",
)

SWING = identity(
    "bounds.swing",
    "1 - (3 sqrt(3)/2)(x - x^3) = (3 sqrt(3)/2)(x - 1/sqrt(3))^2 (x + 2/sqrt(3)).",
    {x: HALF_LINE},
    1 - 3 * sp.sqrt(3) / 2 * (x - x**3),
    3 * sp.sqrt(3) / 2 * (x - 1 / sp.sqrt(3)) ** 2 * (x + 2 / sp.sqrt(3)),
    Mutant("constant 3", lhs=1 - 3 * (x - x**3)),
    Mutant("simple root", rhs=3 * sp.sqrt(3) / 2 * (x - 1 / sp.sqrt(3)) * (x + 2 / sp.sqrt(3))),
    source="Hoelder's inequality with exponents 3/2 and 3",
)

_leaky = (1 + slope) / 2 * X + (1 - slope) / 2 * sp.Abs(X)
_middle = Mean(_leaky, (X,))
_leaky_variance = Mean(_leaky**2, (X,)) - _middle**2
_fourth = sum((sp.binomial(4, k) * Mean(_leaky ** (4 - k), (X,)) * (-_middle) ** k for k in range(4)), _middle**4)
FOURTH = bound(
    "bounds.fourth_moment",
    "E (f - E f)^4 <= 3 Var f for the leaky ReLU f of a standard normal.",
    {slope: UNIT},
    _fourth,
    3 * _leaky_variance,
    Mutant("2 for 3", rhs=2 * _leaky_variance),
    Mutant("variance squared", rhs=3 * _leaky_variance**2),
    source="Stein's method: E g^4 = 3 E g^2 tau, tau <= L^2",
)

DEGREES = bound(
    "bounds.degrees",
    "1 - rho <= 1 - rho^k.",
    {rho: UNIT, k: integers(1, 8)},
    1 - rho,
    1 - rho**k,
    Mutant("degree 0 included", rhs=1 - rho ** (k - 1)),
    source="ours, from gaussian.stability_series",
)

DEGREES_NEGATIVE = bound(
    "bounds.degrees_negative",
    "rho^k <= rho^2.",
    {rho: between(-1, "-1/1000"), k: integers(1, 8)},
    rho**k,
    rho**2,
    Mutant("cubes", rhs=rho**4),
    source="ours, from gaussian.stability_series",
)

POINCARE = bound(
    "bounds.poincare",
    "g(1) - g(rho) <= (1 - rho)/2 for the dual g of ReLU.",
    {rho: CORRELATION},
    _HALF - relu_dual(rho),
    (1 - rho) / 2,
    Mutant("noise squared", rhs=(1 - rho) ** 2 / 2),
    assumes=("activation.relu",),
    source="Gaussian Poincare inequality (Nash 1958; Chernoff 1981)",
)

_square_mean = (a**2 + b**2) / 2 + t
NORM = identity(
    "bounds.norm",
    "2 - a^2/(|x|^2/2 + t) = (b^2 + 2 t)/(|x|^2/2 + t) for x = (a, b).",
    {a: REAL_LINE, b: REAL_LINE, t: between("1/1000", 1)},
    2 - a**2 / _square_mean,
    (b**2 + 2 * t) / _square_mean,
    Mutant("unit length", lhs=1 - a**2 / _square_mean),
    Mutant("without the epsilon", rhs=b**2 / _square_mean),
)

NORM_LIPSCHITZ = bound(
    "bounds.norm_lipschitz",
    "The slope e/(t + e)^(3/2) of x/sqrt(x^2 + e), t = x^2, is at most 1/sqrt(e), at e = 1/4.",
    {t: between(0, 9)},
    sp.Rational(1, 4) / (t + sp.Rational(1, 4)) ** sp.Rational(3, 2),
    sp.Integer(2),
    Mutant("1-Lipschitz", rhs=sp.Integer(1)),
)


def _weight(own: sp.Expr, other: sp.Expr) -> sp.Expr:
    return 1 / (1 + sp.exp(other - own))


_GAP = k - 3
SOFTMAX = bound(
    "bounds.softmax_weights",
    "The weight of the first of two tokens with logits x, y, x - y = k - 3, is at least that at x - s, y + t.",
    {k: integers(0, 6), s: between(0, 2), t: between(0, 2)},
    _weight(_GAP - s, t),
    _weight(_GAP, sp.Integer(0)),
    Mutant("upper ends for both", lhs=_weight(_GAP + s, t)),
    Mutant("one interval taken once", lhs=_weight(_GAP, -t)),
    source="interval arithmetic: softmax is monotone in each logit",
)

SOFTMAX_UPPER = bound(
    "bounds.softmax_weights_upper",
    "The weight of the first of two tokens with logits x, y, x - y = k - 3, is at most that at x + s, y - t.",
    {k: integers(0, 6), s: between(0, 2), t: between(0, 2)},
    _weight(_GAP, sp.Integer(0)),
    _weight(_GAP + s, -t),
    Mutant("1e-12 in the denominator", rhs=1 / (1 + sp.exp(-t - _GAP - s) + sp.Rational(1, 10**12))),
    Mutant("lower end of the own logit", rhs=_weight(_GAP - s, -t)),
    source="ours; against the softmax operator of auto_LiRPA 0.7.1, which adds an epsilon to the sum",
)


CLAIMS = (
    LINEAR,
    RESIDUAL,
    SYMMETRIC,
    RELU_SYMMETRIC_LOW,
    RELU_SYMMETRIC_HIGH,
    RELU_MEAN,
    RELU_MEAN_LOW,
    RELU_SECOND,
    SLOPES,
    SLOPE_PRODUCT,
    MEAN_SLOPE,
    SWING,
    FOURTH,
    DEGREES,
    DEGREES_NEGATIVE,
    POINCARE,
    NORM,
    NORM_LIPSCHITZ,
    SOFTMAX,
    SOFTMAX_UPPER,
)
