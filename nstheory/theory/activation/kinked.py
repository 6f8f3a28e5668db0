"""Activations with a kink at 0: step, sign, absolute value, leaky ReLU; and ReLU of a pair with means.

All of them are pieces of one picture: two half planes whose normals enclose the angle arccos rho. The pair is isotropic in
suitable coordinates, so that the probability of a wedge is its angle over 2 pi. That is Sheppard's theorem,
P(X > 0, Y > 0) = 1/4 + arcsin(rho)/(2 pi); one integration in rho (Price) makes it the ReLU dual, and linear combinations
make it all the others. With means the wedge no longer sits at the origin: its probability is the bivariate normal
distribution Phi2, and the same integration gives the moment of two biased ReLUs.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.activations import leaky_relu, step
from nstheory.language.domain import CORRELATION, REAL_LINE, between
from nstheory.language.expectation import Mean, PairMean, relu
from nstheory.language.functions import BivariateNormal, normal_density, normal_distribution
from nstheory.language.symbols import X, Y, a, b, rho, s, slope, theta
from nstheory.theory.activation.coefficients import generating_claim, hermite_claim, signs_do_not_alternate
from nstheory.theory.activation.relu import relu_dual, relu_hermite_coefficient
from nstheory.theory.build import ALL_ENGINES, derivative, identity, value_at

__all__ = [
    "CLAIMS",
    "abs_dual",
    "leaky_relu_dual",
    "relu_moment",
    "relu_squared_dual",
    "sign_dual",
    "sign_hermite_coefficient",
    "step_dual",
]

_WITHOUT_SAMPLING = ("symbolic", "balls", "integrate", "search")
_MAX_DEGREE = 9


def step_dual(correlation: sp.Expr) -> sp.Expr:
    """Return P(X > 0, Y > 0) = 1/4 + arcsin(rho)/(2 pi)."""
    return sp.Rational(1, 4) + sp.asin(correlation) / (2 * sp.pi)


def sign_dual(correlation: sp.Expr) -> sp.Expr:
    """Return E sign(X) sign(Y) = 1 - 2 arccos(rho)/pi."""
    return 1 - 2 * sp.acos(correlation) / sp.pi


def abs_dual(correlation: sp.Expr) -> sp.Expr:
    """Return E |X||Y| = (2/pi) (sqrt(1 - rho^2) + rho arcsin rho)."""
    return 2 * (sp.sqrt(1 - correlation**2) + correlation * sp.asin(correlation)) / sp.pi


def leaky_relu_dual(correlation: sp.Expr, leak: sp.Expr) -> sp.Expr:
    """Return (1 - slope)^2 g(rho) + slope rho: a leaky ReLU is (1 - slope) ReLU + slope x."""
    return (1 - leak) ** 2 * relu_dual(correlation) + leak * correlation


def relu_moment(first: sp.Expr, second: sp.Expr, correlation: sp.Expr) -> sp.Expr:
    """Return E (X + a)_+ (Y + b)_+ = (ab + rho) Phi2(a, b; rho) + a phi(b) Phi((a - rho b)/s) + b phi(a) Phi((b - rho a)/s)
    + s^2 phi2(a, b; rho), s = sqrt(1 - rho^2)."""
    root = sp.sqrt(1 - correlation**2)
    towards_first, towards_second = (first - correlation * second) / root, (second - correlation * first) / root
    return (
        (first * second + correlation) * BivariateNormal(first, second, correlation)
        + first * normal_density(second) * normal_distribution(towards_first)
        + second * normal_density(first) * normal_distribution(towards_second)
        + root * normal_density(first) * normal_density(towards_second)
    )


def sign_hermite_coefficient(degree: int) -> sp.Expr:
    """Return E sign(X) He_n(X) = 2 (-1)^((n-1)/2) (n - 2)!! / sqrt(2 pi) for odd n, else 0."""
    if degree % 2 == 0:
        return sp.Integer(0)
    return 2 * sp.Integer(-1) ** ((degree - 1) // 2) * sp.factorial2(degree - 2) / sp.sqrt(2 * sp.pi)


STEP = identity(
    "activation.step",
    "P(X > 0, Y > 0) = 1/4 + arcsin(rho)/(2 pi); it is the derivative of the ReLU dual.",
    {rho: CORRELATION},
    PairMean(step(X) * step(Y), rho),
    step_dual(rho),
    Mutant("1/4 + arcsin/pi", rhs=sp.Rational(1, 4) + sp.asin(rho) / sp.pi),
    "0.1 % off",
    source="Sheppard (1899)",
    engines=ALL_ENGINES,
    derivation=(
        Step(
            "A wedge of angle pi - arccos rho has this share of the circle:",
            (sp.pi - sp.acos(rho)) / (2 * sp.pi),
            step_dual(rho),
        ),
        Step("Price: it is g'.", derivative(relu_dual(rho), rho), step_dual(rho)),
    ),
)

SIGN = identity(
    "activation.sign",
    "E sign(X) sign(Y) = 1 - 2 arccos(rho)/pi = (2/pi) arcsin rho.",
    {rho: CORRELATION},
    PairMean(sp.sign(X) * sp.sign(Y), rho),
    sign_dual(rho),
    Mutant("1 - arccos/pi", rhs=1 - sp.acos(rho) / sp.pi),
    "0.1 % off",
    source="Sheppard (1899)",
    engines=ALL_ENGINES,
    derivation=(Step("sign = 2 step - 1:", 4 * step_dual(rho) - 1, sign_dual(rho)),),
)

ABS = identity(
    "activation.abs",
    "E |X||Y| = (2/pi) (sqrt(1 - rho^2) + rho arcsin rho).",
    {rho: CORRELATION},
    PairMean(sp.Abs(X) * sp.Abs(Y), rho),
    abs_dual(rho),
    Mutant("arccos in place of arcsin", rhs=2 * (sp.sqrt(1 - rho**2) + rho * sp.acos(rho)) / sp.pi),
    "0.1 % off",
    source="Cho and Saul (2009), the even part of their kernel of order 1",
    engines=ALL_ENGINES,
    derivation=(
        Step("|x| = 2 ReLU(x) - x:", 4 * relu_dual(rho) - rho, abs_dual(rho)),
        Step("Price: the derivative is the dual of sign.", derivative(abs_dual(rho), rho), sign_dual(rho)),
    ),
    min_effective=10,
)

LEAKY_RELU = identity(
    "activation.leaky_relu",
    "For f(x) = x (x > 0), slope x (x < 0): E f(X) f(Y) = (1 - slope)^2 g(rho) + slope rho; slope 0 is ReLU, -1 the "
    "absolute value, 1 the identity.",
    {rho: CORRELATION, slope: REAL_LINE},
    PairMean(leaky_relu(X, slope) * leaky_relu(Y, slope), rho),
    leaky_relu_dual(rho, slope),
    Mutant("1 + slope^2 in place of (1 - slope)^2", rhs=(1 + slope**2) * relu_dual(rho) + slope * rho),
    "0.1 % off",
    source="Tsuchida, Roosta-Khorasani, Gallagher (2018)",
    engines=ALL_ENGINES,
    derivation=(
        Step("slope -1 is the absolute value.", leaky_relu_dual(rho, sp.Integer(-1)), abs_dual(rho)),
        Step("g(rho) - g(-rho) = rho/2, so the mixed terms are known too.", relu_dual(rho) - relu_dual(-rho), rho / 2),
    ),
    min_effective=10,
)


def relu_squared_dual(correlation: sp.Expr) -> sp.Expr:
    """Return E ReLU(X)^2 ReLU(Y)^2 = (3 rho sqrt(1 - rho^2) + (1 + 2 rho^2)(pi - arccos rho))/(2 pi)."""
    angle = sp.pi - sp.acos(correlation)
    return (3 * correlation * sp.sqrt(1 - correlation**2) + (1 + 2 * correlation**2) * angle) / (2 * sp.pi)


RELU_SQUARED = identity(
    "activation.relu_squared",
    "E ReLU(X)^2 ReLU(Y)^2 = (3 rho sqrt(1 - rho^2) + (1 + 2 rho^2) (pi - arccos rho))/(2 pi).",
    {rho: CORRELATION},
    PairMean(relu(X) ** 2 * relu(Y) ** 2, rho),
    relu_squared_dual(rho),
    Mutant("6 g^2", rhs=6 * relu_dual(rho) ** 2),
    Mutant(
        "arccos rho in place of pi - arccos rho",
        rhs=3 * rho * sp.sqrt(1 - rho**2) / (2 * sp.pi) + (1 + 2 * rho**2) * sp.acos(rho) / (2 * sp.pi),
    ),
    "0.1 % off",
    source="Cho and Saul (2009), their kernel of order 2",
    engines=ALL_ENGINES,
    derivation=(
        Step(
            "Price: the derivative is 4 times the dual of ReLU, as (x^2)' = 2 x.",
            sp.diff(relu_squared_dual(rho), rho),
            4 * relu_dual(rho),
        ),
        Step("At rho = 1 it is the fourth moment.", relu_squared_dual(sp.Integer(1)), Mean(relu(X) ** 4, (X,))),
    ),
)

_near = (sp.sin(theta) - theta * sp.cos(theta)) / (2 * sp.pi)

NEAR_MINUS_ONE = identity(
    "activation.relu_near_minus_one",
    "With rho = -cos theta: g(-cos theta) = (sin theta - theta cos theta)/(2 pi).",
    {theta: between("1/1000", 3)},
    PairMean(relu(X) * relu(Y), -sp.cos(theta)),
    _near,
    Mutant("sin t + t cos t", rhs=(sp.sin(theta) + theta * sp.cos(theta)) / (2 * sp.pi)),
    Mutant("one part in 10^6 off", rhs=_near * (1 + sp.Rational(1, 10**6))),
    source="Cho and Saul (2009), at rho = -cos theta",
    engines=_WITHOUT_SAMPLING,
    derivation=(
        Step("It vanishes at 0,", value_at(_near, {theta: 0}), sp.Integer(0)),
        Step("with its slope,", derivative(_near, theta, at=0), sp.Integer(0)),
        Step("and its second derivative;", derivative(_near, theta, 2, at=0), sp.Integer(0)),
        Step("the third is 1/pi.", derivative(_near, theta, 3, at=0), 1 / sp.pi),
    ),
    assumes=("activation.relu",),
)

_means = between(-2, 2)
_inside = between("-0.99", "0.99")
_general = relu_moment(a, b, rho)

RELU_GENERAL = identity(
    "activation.relu_general",
    "E (X + a)_+ (Y + b)_+ = (ab + rho) Phi2(a, b; rho) + a phi(b) Phi((a - rho b)/s) + b phi(a) Phi((b - rho a)/s) "
    "+ s^2 phi2(a, b; rho), s = sqrt(1 - rho^2).",
    {rho: _inside, a: _means, b: _means},
    PairMean(relu(X + a) * relu(Y + b), rho),
    _general,
    Mutant("zero-mean formula", rhs=relu_dual(rho)),
    Mutant(
        "last term without s",
        rhs=_general
        + (1 - sp.sqrt(1 - rho**2)) * normal_density(a) * normal_density((b - rho * a) / sp.sqrt(1 - rho**2)),
    ),
    "0.1 % off",
    source="Rosenbaum (1961); Muthen (1990)",
    engines=ALL_ENGINES,
    derivation=(
        Step("Without means it is g.", relu_moment(sp.Integer(0), sp.Integer(0), rho), relu_dual(rho)),
        Step(
            "At rho = 0 it is the product of the means a Phi(a) + phi(a).",
            relu_moment(a, b, sp.Integer(0)),
            Mean(relu(X + a), (X,)) * Mean(relu(Y + b), (Y,)),
        ),
    ),
)

_sign_coefficients = {degree: sign_hermite_coefficient(degree) for degree in range(_MAX_DEGREE + 1)}
_abs_coefficients = {
    degree: 2 * relu_hermite_coefficient(degree) if degree % 2 == 0 else sp.Integer(0)
    for degree in range(_MAX_DEGREE + 1)
}


SIGN_HERMITE = hermite_claim(
    "sign",
    "E sign(X) He_n(X) = 2 (-1)^((n-1)/2) (n-2)!!/sqrt(2 pi) for odd n, 0 for even n",
    sp.sign(X),
    _sign_coefficients,
    signs_do_not_alternate,
)
ABS_HERMITE = hermite_claim(
    "abs",
    "E |X| He_n(X) is twice the coefficient of ReLU for even n and 0 for odd n",
    sp.Abs(X),
    _abs_coefficients,
    signs_do_not_alternate,
)

_twice_density = 2 * normal_density(s)

SIGN_GENERATING = generating_claim(
    "sign",
    "erf(s/sqrt 2)",
    sp.sign(X),
    sp.erf(s / sp.sqrt(2)),
    Mutant("erf(s)", rhs=sp.erf(s)),
    "factor 2",
    derivation=(
        Step("The derivative is 2 phi(s),", derivative(sp.erf(s / sp.sqrt(2)), s), _twice_density),
        Step("and the value at 0 is 0.", value_at(sp.erf(s / sp.sqrt(2)), {s: 0}), sp.Integer(0)),
    ),
)
_abs_generated = s * sp.erf(s / sp.sqrt(2)) + _twice_density
ABS_GENERATING = generating_claim(
    "abs",
    "s erf(s/sqrt 2) + 2 phi(s)",
    sp.Abs(X),
    _abs_generated,
    Mutant("without phi", rhs=s * sp.erf(s / sp.sqrt(2))),
    "0.1 % off",
    derivation=(
        Step("The second derivative is 2 phi(s),", derivative(_abs_generated, s, 2), _twice_density),
        Step("the value at 0 is 2 phi(0),", value_at(_abs_generated, {s: 0}), _twice_density.subs(s, 0)),
        Step("the slope at 0 is 0.", derivative(_abs_generated, s, at=0), sp.Integer(0)),
    ),
)

CLAIMS = (
    STEP,
    SIGN,
    ABS,
    LEAKY_RELU,
    RELU_SQUARED,
    NEAR_MINUS_ONE,
    RELU_GENERAL,
    SIGN_HERMITE,
    ABS_HERMITE,
    SIGN_GENERATING,
    ABS_GENERATING,
)
