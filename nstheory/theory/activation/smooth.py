"""Smooth activations: erf, exact gelu, sin, exp, polynomials; and silu and softplus, which have no closed form.

erf is a sign blurred by noise, erf(x) = E sign(x + Z/sqrt 2), so its dual is Sheppard's with the correlation shrunk by
1/(1 + 1/2). gelu is x P(Z < x); two derivatives make it a polynomial times a bell, whose mean is elementary, and Price's
theorem integrates back. sin and exp are exponentials. What all gated units f(x) - f(-x) = x (ReLU, gelu, silu, softplus) have
in common is their odd part x/2, hence E f(X) f(Y) - E f(X) f(-Y) = rho/2 exactly, closed form or not.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Claim, Mutant, Step
from nstheory.language.activations import gelu, silu, softplus
from nstheory.language.domain import CORRELATION, integers
from nstheory.language.expectation import PairMean
from nstheory.language.functions import normal_density, normal_distribution
from nstheory.language.symbols import X, Y, m, n, rho, s
from nstheory.theory.activation.coefficients import generating_claim, hermite_claim, one_degree_off, signs_alternate
from nstheory.theory.activation.kinked import sign_dual, sign_hermite_coefficient
from nstheory.theory.activation.relu import relu_hermite_coefficient
from nstheory.theory.build import ALL_ENGINES, derivative, identity
from nstheory.theory.gaussian import hermite

__all__ = [
    "CLAIMS",
    "erf_dual",
    "exp_dual",
    "gelu_dual",
    "gelu_hermite_coefficient",
    "gelu_slope",
    "monomial_dual",
    "sin_dual",
]

_WITHOUT_SAMPLING = ("symbolic", "balls", "integrate", "search")


def erf_dual(correlation: sp.Expr) -> sp.Expr:
    """Return E erf(X) erf(Y) = (2/pi) arcsin(2 rho/3)."""
    return 2 * sp.asin(2 * correlation / 3) / sp.pi


def gelu_dual(correlation: sp.Expr) -> sp.Expr:
    """Return E gelu(X) gelu(Y) = 1/(2 pi sqrt(4 - rho^2)) + rho/4 + rho arcsin(rho/2)/(2 pi)."""
    return (
        1 / (2 * sp.pi * sp.sqrt(4 - correlation**2))
        + correlation / 4
        + correlation * sp.asin(correlation / 2) / (2 * sp.pi)
    )


def gelu_slope(correlation: sp.Expr) -> sp.Expr:
    """Return E gelu'(X) gelu'(Y) = 1/4 + arcsin(rho/2)/(2 pi) + rho (5 - rho^2)/(2 pi (4 - rho^2)^(3/2))."""
    bend = correlation * (5 - correlation**2) / (4 - correlation**2) ** sp.Rational(3, 2)
    return sp.Rational(1, 4) + (sp.asin(correlation / 2) + bend) / (2 * sp.pi)


def sin_dual(correlation: sp.Expr) -> sp.Expr:
    """Return E sin(X) sin(Y) = sinh(rho)/e."""
    return sp.sinh(correlation) / sp.E


def exp_dual(correlation: sp.Expr) -> sp.Expr:
    """Return E exp(X) exp(Y) = exp(1 + rho)."""
    return sp.exp(1 + correlation)


def monomial_coefficient(power: int, degree: int) -> sp.Expr:
    """Return b with x^j = sum_k b_(j,k) He_k(x): j!/(2^i i! k!) for j - k = 2i >= 0, else 0."""
    if degree > power or (power - degree) % 2:
        return sp.Integer(0)
    i = (power - degree) // 2
    return sp.factorial(power) / (2**i * sp.factorial(i) * sp.factorial(degree))


def monomial_dual(first: int, second: int, correlation: sp.Expr) -> sp.Expr:
    """Return E X^m Y^n = sum_k k! b_(m,k) b_(n,k) rho^k; a polynomial's dual is a sum of these."""
    terms = (
        sp.factorial(k) * monomial_coefficient(first, k) * monomial_coefficient(second, k) * correlation**k
        for k in range(min(first, second) + 1)
    )
    return sum(terms, sp.Integer(0))


def gelu_hermite_coefficient(degree: int) -> sp.Expr:
    """Return E gelu(X) He_n(X): that of ReLU blurred by unit noise, 2^((1-n)/2) c_n, minus that of the density,
    (-1)^(n/2) (n-1)!! 2^(-n/2)/(2 sqrt pi) for even n."""
    blurred = sp.sqrt(2) ** (1 - degree) * relu_hermite_coefficient(degree)
    if degree % 2:
        return blurred
    half = degree // 2
    return blurred - sp.Integer(-1) ** half * sp.factorial2(degree - 1) / (2**half * 2 * sp.sqrt(sp.pi))


ERF = identity(
    "activation.erf",
    "E erf(X) erf(Y) = (2/pi) arcsin(2 rho/3), the arcsine law.",
    {rho: CORRELATION},
    PairMean(sp.erf(X) * sp.erf(Y), rho),
    erf_dual(rho),
    Mutant("Sheppard's law, without the blur", rhs=sign_dual(rho)),
    "0.1 % off",
    source="Williams (1997)",
    engines=ALL_ENGINES,
    derivation=(
        Step("The blur shrinks the correlation of the signs to 2 rho/3.", sign_dual(2 * rho / 3), erf_dual(rho)),
        Step(
            "Price: the derivative is the mean of two bells.",
            PairMean(sp.diff(sp.erf(X), X) * sp.diff(sp.erf(Y), Y), rho),
            sp.diff(erf_dual(rho), rho),
        ),
    ),
)

GELU = identity(
    "activation.gelu",
    "For the exact gelu x Phi(x): E gelu(X) gelu(Y) = 1/(2 pi sqrt(4 - rho^2)) + rho/4 + rho arcsin(rho/2)/(2 pi).",
    {rho: CORRELATION},
    PairMean(gelu(X) * gelu(Y), rho),
    gelu_dual(rho),
    Mutant(
        "sqrt(2 - rho^2) in the first term",
        rhs=gelu_dual(rho) + (1 / sp.sqrt(2 - rho**2) - 1 / sp.sqrt(4 - rho**2)) / (2 * sp.pi),
    ),
    "0.1 % off",
    source="Tsuchida et al. (2020), arXiv 2002.08517",
    engines=ALL_ENGINES,
    derivation=(
        Step("gelu'' = (2 - x^2) phi(x).", derivative(gelu(X), X, 2), (2 - X**2) * normal_density(X)),
        Step(
            "so the second derivative of the dual is the mean of two polynomials times bells.",
            PairMean((2 - X**2) * normal_density(X) * (2 - Y**2) * normal_density(Y), rho),
            sp.diff(gelu_dual(rho), rho, 2),
        ),
    ),
    min_effective=10,
)

GELU_SLOPE = identity(
    "activation.gelu_derivative",
    "d/drho E gelu(X) gelu(Y) = E gelu'(X) gelu'(Y) = 1/4 + arcsin(rho/2)/(2 pi) + rho (5 - rho^2)/(2 pi (4 - rho^2)^(3/2)).",
    {rho: CORRELATION},
    PairMean(sp.diff(gelu(X), X) * sp.diff(gelu(Y), Y), rho),
    gelu_slope(rho),
    Mutant("without the last term", rhs=sp.Rational(1, 4) + sp.asin(rho / 2) / (2 * sp.pi)),
    Mutant("of ReLU", rhs=sp.Rational(1, 4) + sp.asin(rho) / (2 * sp.pi)),
    source="Tsuchida et al. (2020), arXiv 2002.08517; here by Price's theorem",
    engines=_WITHOUT_SAMPLING,
    derivation=(Step("It is the derivative of the dual.", derivative(gelu_dual(rho), rho), gelu_slope(rho)),),
    assumes=("activation.gelu",),
)

SIN = identity(
    "activation.sin",
    "E sin(X) sin(Y) = sinh(rho)/e.",
    {rho: CORRELATION},
    PairMean(sp.sin(X) * sp.sin(Y), rho),
    sin_dual(rho),
    Mutant("cosh(rho)/e", rhs=sp.cosh(rho) / sp.E),
    "0.1 % off",
    source="characteristic function of the pair",
    engines=ALL_ENGINES,
    derivation=(
        Step("Price: the derivative is the dual of cos.", PairMean(sp.cos(X) * sp.cos(Y), rho), sp.cosh(rho) / sp.E),
    ),
)

EXP = identity(
    "activation.exp",
    "E exp(X) exp(Y) = exp(1 + rho).",
    {rho: CORRELATION},
    PairMean(sp.exp(X) * sp.exp(Y), rho),
    exp_dual(rho),
    Mutant("exp(rho)", rhs=sp.exp(rho)),
    "0.1 % off",
    source="moment generating function of the pair",
    engines=ALL_ENGINES,
    derivation=(Step("Price: it is its own derivative.", derivative(exp_dual(rho), rho), exp_dual(rho)),),
)

_POWERS = range(7)
_product = sum(
    (sp.KroneckerDelta(m, i) * sp.KroneckerDelta(n, j) * X**i * Y**j for i in _POWERS for j in _POWERS), sp.Integer(0)
)


def _monomials(correlation: sp.Expr) -> sp.Expr:
    return sum(
        (
            sp.KroneckerDelta(m, i) * sp.KroneckerDelta(n, j) * monomial_dual(i, j, correlation)
            for i in _POWERS
            for j in _POWERS
        ),
        sp.Integer(0),
    )


POLYNOMIAL = identity(
    "activation.polynomial",
    "E X^m Y^n = sum_k k! b_(m,k) b_(n,k) rho^k with b_(j,k) = j!/(2^i i! k!), j - k = 2i.",
    {rho: CORRELATION, m: integers(0, 6), n: integers(0, 6)},
    PairMean(_product, rho),
    _monomials(rho),
    Mutant("doubled", rhs=2 * _monomials(rho)),
    Mutant("sign of rho", rhs=_monomials(-rho)),
    "0.1 % off",
    source="Isserlis (1918); Mehler",
    engines=ALL_ENGINES,
    derivation=(
        Step(
            "x^6 in Hermite polynomials:",
            sp.Add(
                *(sp.Mul(monomial_coefficient(6, k), hermite(k, X), evaluate=False) for k in range(7)), evaluate=False
            ),
            X**6,
        ),
    ),
)

_MAX_DEGREE = 8


_degrees = range(_MAX_DEGREE + 1)
ERF_HERMITE = hermite_claim(
    "erf",
    "E erf(X) He_n(X) is (2/3)^(n/2) times that of sign",
    sp.erf(X),
    {k: sp.Rational(2, 3) ** sp.Rational(k, 2) * sign_hermite_coefficient(k) for k in _degrees},
    one_degree_off,
)
GELU_HERMITE = hermite_claim(
    "gelu",
    "E gelu(X) He_n(X) = 2^((1-n)/2) c_n(ReLU) - [n even] (-1)^(n/2) (n-1)!! 2^(-n/2)/(2 sqrt pi)",
    gelu(X),
    {k: gelu_hermite_coefficient(k) for k in _degrees},
    one_degree_off,
)
SIN_HERMITE = hermite_claim(
    "sin",
    "E sin(X) He_n(X) = (-1)^((n-1)/2)/sqrt(e) for odd n, 0 for even n",
    sp.sin(X),
    {k: (sp.Integer(-1) ** ((k - 1) // 2) * sp.exp(-sp.Rational(1, 2)) if k % 2 else sp.Integer(0)) for k in _degrees},
    one_degree_off,
)
EXP_HERMITE = hermite_claim(
    "exp",
    "E exp(X) He_n(X) = sqrt(e)",
    sp.exp(X),
    {k: sp.exp(sp.Rational(1, 2)) for k in _degrees},
    signs_alternate,
)

ERF_GENERATING = generating_claim(
    "erf",
    "erf(s/sqrt 3)",
    sp.erf(X),
    sp.erf(s / sp.sqrt(3)),
    Mutant("of the sign: erf(s/sqrt 2)", rhs=sp.erf(s / sp.sqrt(2))),
    "0.1 % off",
)
_wide = s / sp.sqrt(2)
_gelu_generated = s * normal_distribution(_wide) + normal_density(_wide) / sp.sqrt(2)
GELU_GENERATING = generating_claim(
    "gelu",
    "s Phi(s/sqrt 2) + phi(s/sqrt 2)/sqrt 2",
    gelu(X),
    _gelu_generated,
    Mutant("of ReLU: s Phi(s) + phi(s)", rhs=s * normal_distribution(s) + normal_density(s)),
    Mutant("sqrt 2 phi", rhs=_gelu_generated + normal_density(_wide) / sp.sqrt(2)),
    "0.1 % off",
)
SIN_GENERATING = generating_claim(
    "sin",
    "sin(s)/sqrt(e)",
    sp.sin(X),
    sp.sin(s) / sp.sqrt(sp.E),
    Mutant("sin(s)/e", rhs=sp.sin(s) / sp.E),
    "0.1 % off",
)
EXP_GENERATING = generating_claim(
    "exp",
    "exp(1/2 + s)",
    sp.exp(X),
    sp.exp(sp.Rational(1, 2) + s),
    Mutant("exp(1/2 + s^2)", rhs=sp.exp(sp.Rational(1, 2) + s**2)),
    "0.1 % off",
)


def _gated(name: str, function: sp.Expr, noisy: sp.Expr, flipped: sp.Expr, formula: str) -> Claim:
    return identity(
        f"activation.{name}",
        f"E f(X) (f(Y) - f(-Y)) = rho/2 for {name}(x) = {formula}.",
        {rho: CORRELATION},
        PairMean(function * noisy, rho) - PairMean(function * flipped, rho),
        rho / 2,
        Mutant("rho", rhs=rho),
        "0.1 % off",
        engines=("integrate", "montecarlo", "search"),
        derivation=(Step("f(x) - f(-x) = x, and E f(X) Y = rho E X f(X) = rho E X^2/2."),),
        min_effective=10,
        note="Their duals have no closed form: activation.gated_duals bounds them, kernels integrate them, nst.certified_dual encloses them.",
    )


SILU = _gated("silu", silu(X), silu(Y), silu(-Y), "x/(1 + e^-x)")
SOFTPLUS = _gated("softplus", softplus(X), softplus(Y), softplus(-Y), "log(1 + e^x)")

CLAIMS = (
    ERF,
    GELU,
    GELU_SLOPE,
    SIN,
    EXP,
    POLYNOMIAL,
    ERF_HERMITE,
    GELU_HERMITE,
    SIN_HERMITE,
    EXP_HERMITE,
    ERF_GENERATING,
    GELU_GENERATING,
    SIN_GENERATING,
    EXP_GENERATING,
    SILU,
    SOFTPLUS,
)
