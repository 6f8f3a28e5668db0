"""Trees of gates: the stability of what one gate makes of the outputs of others, level by level.

A balanced gate g of bits has S_g(c) = E g(u) g(v) = sum over m of W_m c^m for independent pairs (u_i, v_i) of balanced bits of
correlation c: a tree of gates composes these polynomials. W_0 = 0, the weights add up to 1, and c^m <= c rho for m >= 2 and
c <= rho, so that one level multiplies the correlation by at most W_1 + (1 - W_1) rho.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import UNIT, Integers, between
from nstheory.language.functions import Iterate
from nstheory.language.symbols import L, c, rho, t, w
from nstheory.theory.build import bound
from nstheory.theory.spectrum.noise_sensitivity import majority_stability

__all__ = ["CLAIMS"]


LEVEL = bound(
    "spectrum.hierarchy_level",
    "w c + (1 - w) c rho t <= c (w + (1 - w) rho).",
    {w: UNIT, c: UNIT, rho: UNIT, t: UNIT},
    w * c + (1 - w) * c * rho * t,
    c * (w + (1 - w) * rho),
    Mutant("all weight in degree 1", rhs=w * c),
    Mutant("all weight beyond it", rhs=c * rho),
    engines=("symbolic", "search"),
)

_DEPTHS = Integers((1, 2, 5, 12))
_of_majorities = Iterate(majority_stability(3, c), c, rho, L)

MAJORITIES = bound(
    "spectrum.hierarchy_of_majorities",
    "L levels of majorities of three have stability at most rho ((3 + rho^2)/4)^L.",
    {L: _DEPTHS, rho: between("1/100", "99/100")},
    _of_majorities,
    rho * ((3 + rho**2) / 4) ** L,
    Mutant("(3/4)^L", rhs=rho * sp.Rational(3, 4) ** L),
    Mutant("one level more", rhs=rho * ((3 + rho**2) / 4) ** (L + 1)),
    engines=("search",),
    assumes=("spectrum.majority_of_three",),
)

MAJORITIES_BELOW = bound(
    "spectrum.hierarchy_of_majorities_below",
    "L levels of majorities of three have stability at least rho (3/4)^L.",
    {L: _DEPTHS, rho: between("1/100", "99/100")},
    rho * sp.Rational(3, 4) ** L,
    _of_majorities,
    Mutant("(4/5)^L", lhs=rho * sp.Rational(4, 5) ** L),
    Mutant("(1 + rho/2)^L of it", lhs=rho * (sp.Rational(3, 4) * (1 + rho / 2)) ** L),
    engines=("search",),
    assumes=("spectrum.majority_of_three",),
)

CLAIMS = (LEVEL, MAJORITIES, MAJORITIES_BELOW)
