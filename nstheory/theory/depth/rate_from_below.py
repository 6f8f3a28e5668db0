"""How fast a deep ReLU network forgets noise, from below: 1 - c_L >= 9 pi^2/(2 (L + v_0 + (5/2) log(1 + L))^2) for every L.

In the notation of rate.py let x = sin(t/2) and v = 3 pi/(2 x), which is u in units of its least gain a layer. With b = 1/v,

    sin t - t cos t <= (8/3) x^3 (1 + x^2/4),  hence  s(t) <= 2 b (1 + x^2/4),  and  v' = v (1 - s)^(-1/2) <= v + 1 + (5/2)/(v - 27/10).

From v_L >= L + v_0, v_0 >= 3 pi/2, the last term is at most (5/2)/(L + 2) <= (5/2) log((L + 2)/(L + 1)), and the logarithms add up.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import UNIT, between
from nstheory.language.symbols import theta, x
from nstheory.theory.build import bound, identity, value_at

__all__ = ["CLAIMS"]


_half, _cosine = sp.sin(theta / 2), sp.cos(theta / 2)
_upper = sp.Rational(8, 3) * _half**3 * (1 + _half**2 / 4)
_sine = sp.sin(theta) - theta * sp.cos(theta)
_arc = 2 * _half + sp.Rational(5, 6) * _half**3 - theta

DERIVATIVE = identity(
    "depth.relu_rate_upper_derivative",
    "d/dt ((8/3) x^3 (1 + x^2/4) - (sin t - t cos t)) = sin t (2 x + (5/6) x^3 - t), x = sin(t/2).",
    {theta: between(0, 4)},
    sp.diff(_upper - _sine, theta),
    sp.sin(theta) * _arc,
    Mutant("5/4 in place of 5/6", rhs=sp.sin(theta) * (_arc + sp.Rational(5, 12) * _half**3)),
    Mutant("cos t outside", rhs=sp.cos(theta) * _arc),
    engines=("symbolic", "balls", "search"),
    derivation=(Step("Both sides vanish at 0.", value_at(_upper - _sine, {theta: 0}), sp.Integer(0)),),
)

ARC = identity(
    "depth.relu_rate_upper_arc",
    "d/dt (2 x + (5/6) x^3 - t) = cos(t/2) (1 + (5/4) x^2) - 1, x = sin(t/2).",
    {theta: between(0, 4)},
    sp.diff(_arc, theta),
    _cosine * (1 + sp.Rational(5, 4) * _half**2) - 1,
    Mutant("5/6 in place of 5/4", rhs=_cosine * (1 + sp.Rational(5, 6) * _half**2) - 1),
    Mutant("without the 1", rhs=_cosine * (1 + sp.Rational(5, 4) * _half**2)),
    derivation=(Step("The bracket vanishes at 0.", value_at(_arc, {theta: 0}), sp.Integer(0)),),
)

_part = x * sp.sin(1) ** 2

COSINE = bound(
    "depth.relu_rate_upper_cosine",
    "1 <= (1 - y) (1 + (5/4) y)^2, y = x sin^2 1.",
    {x: UNIT},
    sp.Integer(1),
    (1 - _part) * (1 + sp.Rational(5, 4) * _part) ** 2,
    Mutant("6/5 in place of 5/4", rhs=(1 - _part) * (1 + sp.Rational(6, 5) * _part) ** 2),
    Mutant(
        "up to sin^2 (21/20)",
        rhs=((1 - _part) * (1 + sp.Rational(5, 4) * _part) ** 2).subs(sp.sin(1), sp.sin(sp.Rational(21, 20))),
    ),
    engines=("symbolic", "search"),
)

FAR = bound(
    "depth.relu_rate_upper_far",
    "sin t - t cos t <= (8/3) x^3 (1 + x^2/4), x = sin(t/2).",
    {theta: between(2, "16/5")},
    _sine,
    _upper,
    Mutant("1/6 in place of 1/4", rhs=_upper - sp.Rational(2, 9) * _half**5),
    Mutant("without the bracket", rhs=sp.Rational(8, 3) * _half**3),
)

_b = 2 * x / (3 * sp.pi)
_shift, _extra = sp.Rational(27, 10), sp.Rational(5, 2)


def _growth(coefficient: sp.Expr, bend: sp.Expr) -> sp.Expr:
    loss = 1 - 2 * _b * (1 + bend * x**2)
    return loss * ((1 + _b) * (1 - _shift * _b) + coefficient * _b**2) ** 2


GROWTH = bound(
    "depth.relu_rate_growth",
    "(1 - (27/10) b)^2 <= (1 - s) ((1 + b) (1 - (27/10) b) + (5/2) b^2)^2 with b = 2 x/(3 pi), s = 2 b (1 + x^2/4), which is "
    "(1 - s)^(-1/2) <= 1 + b + (5/2) b^2/(1 - (27/10) b) squared.",
    {x: UNIT},
    (1 - _shift * _b) ** 2,
    _growth(_extra, sp.Rational(1, 4)),
    Mutant("3/2 in place of 5/2", rhs=_growth(sp.Rational(3, 2), sp.Rational(1, 4))),
    Mutant("2 in place of 5/2", rhs=_growth(sp.Integer(2), sp.Rational(1, 4))),
    Mutant("1/2 in place of 1/4", rhs=_growth(_extra, sp.Rational(1, 2))),
    engines=("symbolic", "search"),
)

CLAIMS = (DERIVATIVE, ARC, COSINE, FAR, GROWTH)
