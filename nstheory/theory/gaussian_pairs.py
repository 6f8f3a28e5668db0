"""Pairs of functions and pairs of steps: how a correlation bends densities, means of slopes, and what no pair can exceed.

The density phi2 of the pair satisfies d/drho phi2 = d^2/(dx dy) phi2 (Plackett). Integrated over a quadrant that is Price's theorem
for two steps, whose slopes are point masses; for functions with slopes it is read off the exponentials. As |rho^k| <= |rho| for
every degree k >= 1, no function of X and no function of Y are correlated by more than |rho|.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import CORRELATION, REAL_LINE, between
from nstheory.language.expectation import PairMean
from nstheory.language.functions import normal_pair_density
from nstheory.language.symbols import X, Y, a, b, rho, s, t, x
from nstheory.theory.build import ALL_ENGINES, bound, identity

__all__ = ["CLAIMS"]

_SOME = between(-1, 1)


_phi2 = normal_pair_density(a, b, rho)

PLACKETT = identity(
    "gaussian.plackett",
    "d/drho phi2(a, b; rho) = d^2/(da db) phi2(a, b; rho).",
    {rho: between(-1, 1, open_ends="both"), a: REAL_LINE, b: REAL_LINE},
    sp.diff(_phi2, rho),
    sp.diff(_phi2, a, b),
    Mutant("d^2/da^2 on the right", rhs=sp.diff(_phi2, a, 2)),
    Mutant("half of it", rhs=sp.diff(_phi2, a, b) / 2),
    source="Plackett (1954)",
)

_slope = s * sp.exp(s * X - s**2 / 2) * t * sp.exp(t * Y - t**2 / 2)

SLOPES = identity(
    "gaussian.slope_generating",
    "E e_s'(X) e_t'(Y) = s t exp(rho s t) for e_s(x) = exp(s x - s^2/2).",
    {rho: CORRELATION, s: _SOME, t: _SOME},
    PairMean(_slope, rho),
    s * t * sp.exp(rho * s * t),
    Mutant("rho for s t", rhs=rho * sp.exp(rho * s * t)),
    Mutant("at rho = 1", rhs=s * t * sp.exp(s * t)),
    source="textbook",
    engines=ALL_ENGINES,
)

SHRINKS = bound(
    "gaussian.power_shrinks",
    "(rho x)^2 <= rho^2, x for rho^(k-1).",
    {rho: CORRELATION, x: CORRELATION},
    (rho * x) ** 2,
    rho**2,
    Mutant("rho^4 on the right", rhs=rho**4),
    Mutant("0.1 % less", rhs=rho**2 * sp.Rational(999, 1000)),
    source="textbook",
    engines=("symbolic", "search"),
)

CLAIMS = (PLACKETT, SLOPES, SHRINKS)
