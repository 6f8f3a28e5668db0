"""How fast a deep ReLU network forgets that its input was noisy: 1 - c_L ~ 9 pi^2/(2 L^2), with bounds for every L.

Let c = cos t. One layer maps 1 - c to (1 - c)(1 - s(t)), s(t) = (sin t - t cos t)/(pi (1 - cos t)). With
u = (1 - c)^(-1/2) that is u' = u (1 - s)^(-1/2) >= u (1 + s/2) = u + s/(2 sqrt 2 sin(t/2)), and

    s(t)/(2 sqrt 2 sin(t/2)) >= sqrt 2/(3 pi)    is    sin t - t cos t >= (8/3) sin^3(t/2),

which holds since both sides vanish at 0 and the difference has the derivative sin t (t - 2 sin(t/2)) >= 0. So u grows by at
least sqrt 2/(3 pi) a layer from u_0 >= 1/sqrt 2, for every start and every depth:

    1 - c_L <= 9 pi^2 / (2 (L + 3 pi/2)^2).
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import CORRELATION, HALF_LINE, UNIT, Integers, between
from nstheory.language.functions import Iterate
from nstheory.language.symbols import L, rho, s, theta, x
from nstheory.theory.build import bound, identity, value_at
from nstheory.theory.depth.relu_network import relu_correlation_map

__all__ = ["CLAIMS", "relu_noise_lower", "relu_noise_upper"]

_LAYERS = (1, 2, 3, 5, 10, 30, 100, 300, 1000)


def relu_noise_upper(depth: sp.Expr) -> sp.Expr:
    """Return 9 pi^2/(2 (L + 3 pi/2)^2), an upper bound of 1 - c_L for every start c_0 in [-1, 1] and every L >= 0."""
    return 9 * sp.pi**2 / (2 * (depth + 3 * sp.pi / 2) ** 2)


def relu_noise_lower(depth: sp.Expr) -> sp.Expr:
    """Return 9 pi^2/(2 (L + 5 + (3/2) log(1 + L))^2), which 1 - c_L exceeds when it starts at c_0 = -1."""
    return 9 * sp.pi**2 / (2 * (depth + 5 + sp.Rational(3, 2) * sp.log(1 + depth)) ** 2)


_worst = 1 - Iterate(relu_correlation_map(rho), rho, sp.Integer(-1), L)
_gap = sp.sin(theta) - theta * sp.cos(theta) - sp.Rational(8, 3) * sp.sin(theta / 2) ** 3

DERIVATIVE = identity(
    "depth.relu_rate_derivative",
    "d/dt (sin t - t cos t - (8/3) sin^3(t/2)) = sin t (t - 2 sin(t/2)).",
    {theta: between(0, 4)},
    sp.diff(_gap, theta),
    sp.sin(theta) * (theta - 2 * sp.sin(theta / 2)),
    Mutant("cos t outside", rhs=sp.cos(theta) * (theta - 2 * sp.sin(theta / 2))),
    Mutant("sin t in the bracket", rhs=sp.sin(theta) * (theta - sp.sin(theta))),
    engines=("symbolic", "balls", "search"),
    derivation=(Step("Both sides vanish at 0.", value_at(_gap, {theta: 0}), sp.Integer(0)),),
)

# The lemmas of the proof for all t and all L, as the theorem depth.relu_rate_every_depth joins them.

ARC = identity(
    "depth.relu_rate_arc",
    "d/dt (t - 2 sin(t/2)) = 2 sin^2(t/4).",
    {theta: between(0, 4)},
    sp.diff(theta - 2 * sp.sin(theta / 2), theta),
    2 * sp.sin(theta / 4) ** 2,
    Mutant("without the 2", rhs=sp.sin(theta / 4) ** 2),
    Mutant("sin^2(t/2)", rhs=2 * sp.sin(theta / 2) ** 2),
    source="textbook",
)

LAYER = identity(
    "depth.relu_rate_layer",
    "1 - 2 g(c) = (1 - c) - (sin t - t cos t)/pi with t = arccos c.",
    {rho: CORRELATION},
    1 - relu_correlation_map(rho),
    (1 - rho) - (sp.sqrt(1 - rho**2) - sp.acos(rho) * rho) / sp.pi,
    Mutant("g in place of 2 g", lhs=1 - relu_correlation_map(rho) / 2),
    Mutant("wrong sign of t cos t", rhs=(1 - rho) - (sp.sqrt(1 - rho**2) + sp.acos(rho) * rho) / sp.pi),
)

ROOT = bound(
    "depth.relu_rate_root",
    "(1 + s/2)^2 (1 - s) <= 1, which is 1 + s/2 <= (1 - s)^(-1/2) squared.",
    {s: UNIT},
    (1 + s / 2) ** 2 * (1 - s),
    sp.Integer(1),
    Mutant("51/100 in place of 1/2", lhs=(1 + sp.Rational(51, 100) * s) ** 2 * (1 - s)),
    Mutant("1 + s", lhs=(1 + s) ** 2 * (1 - s)),
    source="textbook",
    engines=("symbolic", "search"),
)

GAIN = identity(
    "depth.relu_rate_gain",
    "16 sin^6(t/2) = 2 (1 - cos t)^3, which is (u s/2)^2 = 2/(9 pi^2) multiplied out, for u = (1 - cos t)^(-1/2) and "
    "s = (8/3) sin^3(t/2)/(pi (1 - cos t)).",
    {theta: between(0, 4)},
    16 * sp.sin(theta / 2) ** 6,
    2 * (1 - sp.cos(theta)) ** 3,
    Mutant("factor 2", rhs=4 * (1 - sp.cos(theta)) ** 3),
    Mutant("sin^2 in place of sin^3", lhs=16 * sp.sin(theta / 2) ** 4),
)

CLOSED = identity(
    "depth.relu_rate_closed",
    "(1/sqrt 2 + x sqrt 2/(3 pi))^(-2) = 9 pi^2/(2 (x + 3 pi/2)^2), x for the depth.",
    {x: HALF_LINE},
    (1 / sp.sqrt(2) + x * sp.sqrt(2) / (3 * sp.pi)) ** -2,
    relu_noise_upper(x),
    Mutant("3 pi in place of 3 pi/2", rhs=9 * sp.pi**2 / (2 * (x + 3 * sp.pi) ** 2)),
)

STEP_LEMMA = bound(
    "depth.relu_rate_step",
    "sin t - t cos t >= (8/3) sin^3(t/2).",
    {theta: between("1/4", 3)},
    sp.Rational(8, 3) * sp.sin(theta / 2) ** 3,
    sp.sin(theta) - theta * sp.cos(theta),
    Mutant("factor 3", lhs=3 * sp.sin(theta / 2) ** 3),
    Mutant(
        "the other way round",
        lhs=sp.sin(theta) - theta * sp.cos(theta),
        rhs=sp.Rational(8, 3) * sp.sin(theta / 2) ** 3,
    ),
    assumes=("depth.relu_rate_derivative",),
)

UPPER = bound(
    "depth.relu_rate",
    "From c_0 = -1, 1 - c_L <= 9 pi^2/(2 (L + 3 pi/2)^2).",
    {L: Integers(_LAYERS)},
    _worst,
    relu_noise_upper(L),
    Mutant("rate with 8 pi^2", rhs=relu_noise_upper(L) * sp.Rational(8, 9)),
    Mutant("start 6 layers deeper", rhs=relu_noise_upper(L + 6)),
    source="ours; sharpens the rate 1/L^2 of Hayou, Doucet and Rousseau (2019) to a bound for every depth",
    assumes=("depth.relu_layer", "depth.relu_rate_step"),
)

LOWER = bound(
    "depth.relu_rate_lower",
    "From c_0 = -1, 1 - c_L >= 9 pi^2/(2 (L + 5 + (3/2) log(1 + L))^2).",
    {L: Integers(_LAYERS)},
    relu_noise_lower(L),
    _worst,
    Mutant("without the logarithm", lhs=9 * sp.pi**2 / (2 * (L + 5) ** 2)),
    Mutant("without the shift", lhs=9 * sp.pi**2 / (2 * (L + sp.Rational(3, 2) * sp.log(1 + L)) ** 2)),
    assumes=("depth.relu_layer",),
)

CLAIMS = (DERIVATIVE, ARC, LAYER, ROOT, GAIN, CLOSED, STEP_LEMMA, UPPER, LOWER)
