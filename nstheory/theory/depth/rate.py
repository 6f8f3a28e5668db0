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
from nstheory.language.domain import Integers, between
from nstheory.language.functions import Iterate
from nstheory.language.symbols import L, rho, theta
from nstheory.theory.build import bound, identity
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
    "d/dt (sin t - t cos t - (8/3) sin^3(t/2)) = sin t (t - 2 sin(t/2)), which is not negative on [0, pi].",
    {theta: between(0, 3)},
    sp.diff(_gap, theta),
    sp.sin(theta) * (theta - 2 * sp.sin(theta / 2)),
    Mutant("cos t outside", rhs=sp.cos(theta) * (theta - 2 * sp.sin(theta / 2))),
    Mutant("sin t in the bracket", rhs=sp.sin(theta) * (theta - sp.sin(theta))),
    engines=("symbolic", "balls", "search"),
    derivation=(Step("Both sides vanish at 0.", _gap.subs(theta, 0), sp.Integer(0)),),
)

STEP_LEMMA = bound(
    "depth.relu_rate_step",
    "sin t - t cos t >= (8/3) sin^3(t/2) for t in [1/4, 3] (on all of [0, pi] by depth.relu_rate_derivative): one layer "
    "adds at least sqrt 2/(3 pi) to (1 - c)^(-1/2).",
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
    "For every start, 1 - c_L <= 9 pi^2/(2 (L + 3 pi/2)^2) <= 9 pi^2/(2 L^2). The map is increasing, so the worst "
    "start is -1; enclosed there for L up to 1000, for all L by depth.relu_rate_step.",
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
    "The rate is sharp: from c_0 = -1, 1 - c_L >= 9 pi^2/(2 (L + 5 + (3/2) log(1 + L))^2), for L up to 1000; so "
    "L^2 (1 - c_L) is 97 % of its limit 9 pi^2/2 at L = 1000.",
    {L: Integers(_LAYERS)},
    relu_noise_lower(L),
    _worst,
    Mutant("without the logarithm", lhs=9 * sp.pi**2 / (2 * (L + 5) ** 2)),
    Mutant("without the shift", lhs=9 * sp.pi**2 / (2 * (L + sp.Rational(3, 2) * sp.log(1 + L)) ** 2)),
    assumes=("depth.relu_layer",),
)

CLAIMS = (DERIVATIVE, STEP_LEMMA, UPPER, LOWER)
