"""The spectrum of ReLU: its Hermite coefficients, all of them at once, and what is left of it beyond a degree, from both sides.

The weight at degree 2m is W_2m = w_m/(2 pi (2m - 1)^2) with w_m = C(2m, m)/4^m, so that w_(m+1)/w_m = (2m + 1)/(2m + 2). A sum over
the degrees from 2M on telescopes between two sequences w_m/(6m - e): for m >= 2 and e = 9, and for m >= 1 and e = 5,

    w_m/(6m - 5) - w_(m+1)/(6m + 1)  <=  w_m/(2m - 1)^2  <=  w_m/(6m - 9) - w_(m+1)/(6m - 3).

Wallis' w_m is between 1/sqrt(pi (m + 1/2)) and 1/sqrt(pi (m + 1/4)): the tail is sqrt(2/pi)/(6 pi) T^(-3/2) (1 + O(1/T)).
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import HALF_LINE, Integers, Interval, between, integers
from nstheory.language.expectation import Mean, relu
from nstheory.language.functions import normal_density, normal_distribution
from nstheory.language.symbols import T, X, n, rho, s, x
from nstheory.theory.activation.relu import by_degree, relu_dual, relu_hermite_coefficient
from nstheory.theory.build import SAMPLED, bound, derivative, identity, value_at
from nstheory.theory.gaussian import hermite

__all__ = ["CLAIMS", "relu_tail", "relu_tail_above", "relu_tail_below"]

_MAX_DEGREE = 12
_coefficients = {degree: relu_hermite_coefficient(degree) for degree in range(_MAX_DEGREE + 1)}
_hermites = {degree: hermite(degree, X) for degree in range(_MAX_DEGREE + 1)}
_hermite_mean = Mean(relu(X) * by_degree(_hermites, n), (X,))

HERMITE = identity(
    "activation.relu_hermite",
    "E ReLU(X) He_n(X) is 1/sqrt(2 pi), 1/2, then (-1)^(n/2-1) (n-3)!!/sqrt(2 pi) for even n and 0 for odd n.",
    {n: integers(0, _MAX_DEGREE)},
    _hermite_mean,
    by_degree(_coefficients, n),
    Mutant("sign does not alternate", rhs=by_degree({k: sp.Abs(v) for k, v in _coefficients.items()}, n)),
    "factor 2",
    source="Daniely, Frostig, Singer (2016), section 8; paper, appendix, as publicly reported",
    engines=SAMPLED,
)

# All degrees at once: the coefficient of s^n/n! in E ReLU(X) e_s(X) = E ReLU(X + s) is E ReLU(X) He_n(X).

_generated = s * normal_distribution(s) + normal_density(s)

GENERATING = identity(
    "activation.relu_generating",
    "E ReLU(X + s) = s Phi(s) + phi(s).",
    {s: between(-1, 1)},
    Mean(relu(X + s), (X,)),
    _generated,
    Mutant("without phi", rhs=s * normal_distribution(s)),
    Mutant("wrong sign of s", rhs=_generated.subs(s, -s)),
    source="textbook",
    engines=SAMPLED,
    derivation=(
        Step("The second derivative of the right side is phi(s).", derivative(_generated, s, 2), normal_density(s)),
        Step("At s = 0 it is 1/sqrt(2 pi),", value_at(_generated, {s: 0}), _coefficients[0]),
        Step("with the slope 1/2.", derivative(_generated, s, at=0), _coefficients[1]),
    ),
)

_derivatives = [relu_dual(rho)]
for _ in range(_MAX_DEGREE):
    _derivatives.append(sp.diff(_derivatives[-1], rho))
_series_coefficients = {degree: derivative.subs(rho, 0) for degree, derivative in enumerate(_derivatives)}

HERMITE_SERIES = identity(
    "activation.relu_hermite_series",
    "(E ReLU(X) He_n(X))^2 is the n-th derivative of g at 0.",
    {n: integers(0, _MAX_DEGREE)},
    _hermite_mean**2,
    by_degree(_series_coefficients, n),
    Mutant("divided by n!", rhs=by_degree({k: v / sp.factorial(k) for k, v in _series_coefficients.items()}, n)),
    Mutant("not squared", lhs=_hermite_mean),
    source="Daniely, Frostig, Singer (2016)",
    engines=("symbolic", "balls", "integrate"),
    assumes=("activation.relu", "activation.relu_hermite"),
)

# Tail weights W_{>=T}: what is left of E ReLU^2 = 1/2 after the degrees below T.

_TAIL_DEGREES = (2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 128)


def relu_tail(degree: int) -> sp.Expr:
    """Return W_{>=T} = 1/2 - sum_{n < T} c_n^2/n!, the squared norm of ReLU at degrees T and above."""
    head = sum((relu_hermite_coefficient(k) ** 2 / sp.factorial(k) for k in range(degree)), sp.Integer(0))
    return sp.Rational(1, 2) - head


_tails = by_degree({degree: relu_tail(degree) for degree in _TAIL_DEGREES}, T)

HERMITE_TAIL = bound(
    "activation.relu_hermite_tail",
    "W_{>=T} = 1/2 - sum_{n < T} (E ReLU(X) He_n(X))^2/n! <= (13/50) T^(-3/2), the spectral tail of ReLU.",
    {T: Integers(_TAIL_DEGREES)},
    _tails,
    sp.Rational(13, 50) * T ** sp.Rational(-3, 2),
    Mutant("order T^(-2)", rhs=T ** sp.Integer(-2) / 4),
    Mutant("constant 1/20", rhs=T ** sp.Rational(-3, 2) / 20),
    assumes=("activation.relu_hermite",),
    note="Six times too much in long tails: activation.relu_tail_above and relu_tail_below enclose it.",
)


_EVEN_DEGREES = (4, 6, 8, 10, 16, 32, 64, 128)


def relu_tail_above(degree: sp.Expr) -> sp.Expr:
    """Return sqrt(2/(pi (T + 1/2)))/(6 pi (T - 3)), the upper bound of W_{>=T}, T even, of activation.relu_tail_every_degree."""
    return sp.sqrt(2 / (sp.pi * (degree + sp.Rational(1, 2)))) / (6 * sp.pi * (degree - 3))


def relu_tail_below(degree: sp.Expr) -> sp.Expr:
    """Return sqrt(2/(pi (T + 1)))/(2 pi (3 T - 5)), the lower bound of W_{>=T}, T even, of activation.relu_tail_every_degree."""
    return sp.sqrt(2 / (sp.pi * (degree + 1))) / (2 * sp.pi * (3 * degree - 5))


ABOVE = bound(
    "activation.relu_tail_above",
    "W_{>=T} <= sqrt(2/(pi (T + 1/2)))/(6 pi (T - 3)).",
    {T: Integers(_EVEN_DEGREES)},
    by_degree({degree: relu_tail(degree) for degree in _EVEN_DEGREES}, T),
    relu_tail_above(T),
    Mutant("T - 2 in place of T - 3", rhs=relu_tail_above(T) * (T - 3) / (T - 2)),
    Mutant("order T^(-8/5)", rhs=relu_tail_above(T) * (4 / T) ** sp.Rational(1, 10)),
    assumes=("activation.relu_hermite",),
)

BELOW = bound(
    "activation.relu_tail_below",
    "W_{>=T} >= sqrt(2/(pi (T + 1)))/(2 pi (3 T - 5)).",
    {T: Integers((2, *_EVEN_DEGREES))},
    relu_tail_below(T),
    by_degree({degree: relu_tail(degree) for degree in (2, *_EVEN_DEGREES)}, T),
    Mutant("order T^(-7/5)", lhs=relu_tail_below(T) * (T / 2) ** sp.Rational(1, 10)),
    assumes=("activation.relu_hermite",),
)


def _telescoped(e: int) -> tuple[sp.Expr, sp.Expr]:
    """Return both sides of 1/(2x - 1)^2 <= 1/(6x - e) - ((2x + 1)/(2x + 2))/(6x + 6 - e), times all denominators."""
    here, there = 6 * x - e, 6 * x + 6 - e
    return (2 * x + 2) * here * there, (2 * x - 1) ** 2 * ((2 * x + 2) * there - (2 * x + 1) * here)


ABOVE_STEP = bound(
    "activation.relu_tail_above_step",
    "(2x + 2)(6x - 9)(6x - 3) <= (2x - 1)^2 ((2x + 2)(6x - 3) - (2x + 1)(6x - 9)), which is 1/(2x - 1)^2 <= 1/(6x - 9) - "
    "((2x + 1)/(2x + 2))/(6x - 3) times the denominators.",
    {x: Interval(Fraction(2), None)},
    *_telescoped(9),
    Mutant("8 in place of 9", lhs=_telescoped(8)[0], rhs=_telescoped(8)[1]),
    Mutant("5 in place of 9", lhs=_telescoped(5)[0], rhs=_telescoped(5)[1]),
    engines=("symbolic", "search"),
)

BELOW_STEP = bound(
    "activation.relu_tail_below_step",
    "(2x - 1)^2 ((2x + 2)(6x + 1) - (2x + 1)(6x - 5)) <= (2x + 2)(6x - 5)(6x + 1), which is 1/(6x - 5) - ((2x + 1)/(2x + 2))/(6x + 1) "
    "<= 1/(2x - 1)^2 times the denominators.",
    {x: Interval(Fraction(1), None)},
    *reversed(_telescoped(5)),
    Mutant("9 in place of 5", lhs=_telescoped(9)[1], rhs=_telescoped(9)[0]),
    Mutant("11/2 in place of 5", lhs=_telescoped(sp.Rational(11, 2))[1], rhs=_telescoped(sp.Rational(11, 2))[0]),
    engines=("symbolic", "search"),
)

WALLIS_RISING = bound(
    "activation.wallis_rising",
    "(2x + 2)^2 (x + 1/4) <= (2x + 1)^2 (x + 5/4): w^2 (m + 1/4) does not fall from m = x to x + 1, w_(m+1)/w_m = (2m + 1)/(2m + 2).",
    {x: HALF_LINE},
    (2 * x + 2) ** 2 * (x + sp.Rational(1, 4)),
    (2 * x + 1) ** 2 * (x + sp.Rational(5, 4)),
    Mutant(
        "1/2 in place of 1/4",
        lhs=(2 * x + 2) ** 2 * (x + sp.Rational(1, 2)),
        rhs=(2 * x + 1) ** 2 * (x + sp.Rational(3, 2)),
    ),
    Mutant(
        "3/10 in place of 1/4",
        lhs=(2 * x + 2) ** 2 * (x + sp.Rational(3, 10)),
        rhs=(2 * x + 1) ** 2 * (x + sp.Rational(13, 10)),
    ),
    source="textbook",
    engines=("symbolic", "search"),
)

WALLIS_FALLING = bound(
    "activation.wallis_falling",
    "(2x + 1)^2 (x + 3/2) <= (2x + 2)^2 (x + 1/2): w^2 (m + 1/2) does not rise from m = x to x + 1, w_(m+1)/w_m = (2m + 1)/(2m + 2).",
    {x: HALF_LINE},
    (2 * x + 1) ** 2 * (x + sp.Rational(3, 2)),
    (2 * x + 2) ** 2 * (x + sp.Rational(1, 2)),
    Mutant(
        "1/4 in place of 1/2",
        lhs=(2 * x + 1) ** 2 * (x + sp.Rational(5, 4)),
        rhs=(2 * x + 2) ** 2 * (x + sp.Rational(1, 4)),
    ),
    Mutant(
        "1/8 in place of 1/2",
        lhs=(2 * x + 1) ** 2 * (x + sp.Rational(9, 8)),
        rhs=(2 * x + 2) ** 2 * (x + sp.Rational(1, 8)),
    ),
    source="textbook",
    engines=("symbolic", "search"),
)

CLAIMS = (
    HERMITE,
    GENERATING,
    HERMITE_SERIES,
    HERMITE_TAIL,
    ABOVE,
    BELOW,
    ABOVE_STEP,
    BELOW_STEP,
    WALLIS_RISING,
    WALLIS_FALLING,
)
