"""ReLU under noise: its dual activation g(rho) = E ReLU(X) ReLU(Y), the arc-cosine kernel of order one.

Price's theorem turns the double integral into two differentiations: ReLU' is the step, ReLU'' a point mass, so that
g''(rho) is the density of the pair at the origin, 1/(2 pi sqrt(1 - rho^2)), with g(0) = (E ReLU)^2 = 1/(2 pi) and
g'(0) = P(X > 0)^2 = 1/4. Integrating twice gives the closed form. Its Taylor coefficients are the spectral weights of
ReLU, hence non-negative, and they decay like n^(-5/2): half of the theory's numbers come from this one function.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import CORRELATION, between
from nstheory.language.expectation import Mean, PairMean, relu
from nstheory.language.symbols import X, Y, rho
from nstheory.theory.build import ALL_ENGINES, bound, derivative, identity, value_at

__all__ = [
    "CLAIMS",
    "by_degree",
    "relu_correlation",
    "relu_dual",
    "relu_hermite_coefficient",
    "relu_remainder",
    "relu_taylor",
]

_PAPER = "Cho and Saul (2009); paper, Theorem 5.1, as publicly reported"


def relu_dual(correlation: sp.Expr) -> sp.Expr:
    """Return g(rho) = (sqrt(1 - rho^2) + rho (pi - arccos rho)) / (2 pi), the second moment E ReLU(X) ReLU(Y)."""
    return (sp.sqrt(1 - correlation**2) + correlation * (sp.pi - sp.acos(correlation))) / (2 * sp.pi)


def relu_taylor(correlation: sp.Expr) -> sp.Expr:
    """Return 1/(2 pi) + rho/4 + rho^2/(4 pi), the Taylor polynomial of g that the paper uses."""
    return 1 / (2 * sp.pi) + correlation / 4 + correlation**2 / (4 * sp.pi)


def relu_remainder() -> sp.Expr:
    """Return 1/4 - 3/(4 pi), the largest error of `relu_taylor` on [-1, 1]."""
    return sp.Rational(1, 4) - 3 / (4 * sp.pi)


def relu_correlation(correlation: sp.Expr) -> sp.Expr:
    """Return the correlation (centred, normalised) of ReLU(X) and ReLU(Y): (g(rho) - g(0)) / (g(1) - g(0))."""
    return (relu_dual(correlation) - 1 / (2 * sp.pi)) / (sp.Rational(1, 2) - 1 / (2 * sp.pi))


def relu_hermite_coefficient(degree: int) -> sp.Expr:
    """Return E ReLU(X) He_n(X): 1/sqrt(2 pi), 1/2, then (-1)^(n/2 - 1) (n - 3)!! / sqrt(2 pi) for even n, else 0."""
    if degree == 1:
        return sp.Rational(1, 2)
    if degree % 2:
        return sp.Integer(0)
    if degree == 0:
        return 1 / sp.sqrt(2 * sp.pi)
    return sp.Integer(-1) ** (degree // 2 - 1) * sp.factorial2(degree - 3) / sp.sqrt(2 * sp.pi)


def by_degree(values: dict[int, sp.Expr], symbol: sp.Symbol) -> sp.Expr:
    """Return the expression that picks values[symbol]."""
    return sum((sp.KroneckerDelta(symbol, index) * value for index, value in values.items()), sp.Integer(0))


_g = relu_dual(rho)
_definition = PairMean(relu(X) * relu(Y), rho)

RELU = identity(
    "activation.relu",
    "E ReLU(X) ReLU(Y) = (sqrt(1 - rho^2) + rho (pi - arccos rho)) / (2 pi).",
    {rho: CORRELATION},
    _definition,
    _g,
    Mutant("arccos rho in place of pi - arccos rho", rhs=(sp.sqrt(1 - rho**2) + rho * sp.acos(rho)) / (2 * sp.pi)),
    Mutant("factor 2 (He normalisation)", rhs=2 * _g),
    "0.1 % off",
    source=_PAPER,
    engines=ALL_ENGINES,
    derivation=(
        Step(
            "The second derivative of g is the density of (X, Y) at the origin.",
            derivative(_g, rho, 2),
            1 / (2 * sp.pi * sp.sqrt(1 - rho**2)),
        ),
        Step(
            "At rho = 0 the two are independent: g(0) = (E ReLU)^2 = 1/(2 pi),",
            value_at(_g, {rho: 0}),
            Mean(relu(X), (X,)) ** 2,
        ),
        Step("and g'(0) = P(X > 0)^2 = 1/4.", derivative(_g, rho, at=0), Mean((1 + sp.sign(X)) / 2, (X,)) ** 2),
        Step("At rho = 1 both are the same: g(1) = E ReLU^2 = 1/2.", value_at(_g, {rho: 1}), Mean(relu(X) ** 2, (X,))),
    ),
    min_effective=10,
)

_error = _g - relu_taylor(rho)

TAYLOR = bound(
    "activation.relu_taylor",
    "g(rho) - (1/(2 pi) + rho/4 + rho^2/(4 pi)) <= 1/4 - 3/(4 pi) = 0.011267585...",
    {rho: CORRELATION},
    _error,
    relu_remainder(),
    Mutant("quadratic term with factor 1/(2 pi)", lhs=-(_error - rho**2 / (4 * sp.pi)), rhs=relu_remainder()),
    source="the polynomial is that of the paper after Theorem 5.1, as publicly reported; the remainder is ours",
    assumes=("activation.relu", "activation.relu_taylor_sign"),
)

TAYLOR_EVEN = identity(
    "activation.relu_taylor_even",
    "The error g(rho) - (1/(2 pi) + rho/4 + rho^2/(4 pi)) takes the same value at rho and -rho.",
    {rho: CORRELATION},
    _error,
    _error.subs(rho, -rho),
    Mutant("without the linear term", lhs=_error + rho / 4, rhs=(_error + rho / 4).subs(rho, -rho)),
    Mutant("odd", rhs=-_error.subs(rho, -rho)),
    derivation=(
        Step("At 1 it is 1/4 - 3/(4 pi), the bound: it is attained.", value_at(_error, {rho: 1}), relu_remainder()),
    ),
)

_root = sp.sqrt(1 - rho**2)

TAYLOR_SECOND = identity(
    "activation.relu_taylor_second",
    "The second derivative of g(rho) - (1/(2 pi) + rho/4 + rho^2/(4 pi)) is rho^2/(2 pi s (1 + s)), s = sqrt(1 - rho^2).",
    {rho: between(-1, 1, open_ends="both")},
    sp.diff(_error, rho, 2),
    rho**2 / (2 * sp.pi * _root * (1 + _root)),
    Mutant("without s in the denominator", rhs=rho**2 / (2 * sp.pi * (1 + _root))),
    Mutant("s^2", rhs=rho**2 / (2 * sp.pi * _root**2 * (1 + _root))),
    derivation=(
        Step("The error vanishes at 0,", value_at(_error, {rho: 0}), sp.Integer(0)),
        Step("and so does its slope.", derivative(_error, rho, at=0), sp.Integer(0)),
    ),
)

TAYLOR_SIGN = bound(
    "activation.relu_taylor_sign",
    "1/(2 pi) + rho/4 + rho^2/(4 pi) - 10^-5 <= g(rho): the Taylor polynomial exceeds g by at most 10^-5.",
    {rho: CORRELATION},
    relu_taylor(rho) - sp.Rational(1, 100_000),
    _g,
    Mutant("linear term 0.26", lhs=relu_taylor(rho) + rho / 100),
    Mutant("quadratic coefficient doubled", lhs=relu_taylor(rho) + rho**2 / (4 * sp.pi)),
    assumes=("activation.relu",),
)

_centred = _definition - Mean(relu(X), (X,)) ** 2

CORRELATION_OF_RELU = identity(
    "activation.relu_correlation",
    "The correlation of ReLU(X) and ReLU(Y) is (g(rho) - 1/(2 pi)) / (1/2 - 1/(2 pi)).",
    {rho: CORRELATION},
    _centred / (Mean(relu(X) ** 2, (X,)) - Mean(relu(X), (X,)) ** 2),
    relu_correlation(rho),
    Mutant("not centred: 2 g", rhs=2 * _g),
    Mutant("not normalised", rhs=_g - 1 / (2 * sp.pi)),
    source="ours, from activation.relu",
    engines=ALL_ENGINES,
    assumes=("activation.relu",),
)

CLAIMS = (
    RELU,
    TAYLOR_SIGN,
    TAYLOR,
    TAYLOR_EVEN,
    TAYLOR_SECOND,
    CORRELATION_OF_RELU,
)
