"""Why the tighter rules of covariance intervals are sound: symmetric units, and probes of the parts u_+ and u_-.

Each rule is the expectation of a pointwise identity whose right side is a sum of terms >= 0; u_+ is written (u + |u|)/2.

    bend_even     f(u) = c u + r|u|, and E u_i |u_j| = 0 for symmetric pairs: E f(u) f(v) = c^2 E uv + r^2 E|uv|
    probe_second  u_+^2 - 2 u p + p^2 = (u_+ - p)^2 + p (|u| - u), hence E u_+^2 >= (E u p)_+^2/E p^2 for p >= 0
    probe_mean    u_+ - u p = p u_- + (1 - p) u_+, hence E u_+ >= E u p for 0 <= p <= 1
    two_parts     (u - v)^2 = (u_+ - v_+)^2 + (u_- - v_-)^2 + 2 (u_+ v_- + u_- v_+), hence G_+ + G_- <= G
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import CORRELATION, POSITIVE, REAL_LINE, UNIT
from nstheory.language.expectation import PairMean
from nstheory.language.symbols import X, Y, rho, slope, t, x
from nstheory.theory.bounds.every_law import negative_part, positive_part
from nstheory.theory.build import identity

__all__ = ["CLAIMS"]


_centre, _half = (1 + slope) / 2, (1 - slope) / 2
_bent = (_centre * X + _half * sp.Abs(X)) * (_centre * Y + _half * sp.Abs(Y))
BEND_EVEN = identity(
    "bounds.bend_even",
    "E f(X) f(Y) = c^2 rho + d^2 E|X Y| for the leaky ReLU f(u) = c u + d|u|, c = (1 + slope)/2, d = (1 - slope)/2.",
    {rho: CORRELATION, slope: UNIT},
    PairMean(_bent, rho),
    _centre**2 * rho + _half**2 * PairMean(sp.Abs(X * Y), rho),
    Mutant("even part left out", rhs=_centre**2 * rho),
    Mutant("ReLU's halves for every slope", rhs=rho / 4 + PairMean(sp.Abs(X * Y), rho) / 4),
)

PROBE_SECOND = identity(
    "bounds.probe_second",
    "u_+^2 - 2 u t + t^2 = (u_+ - t)^2 + t (|u| - u), u = x.",
    {x: REAL_LINE, t: POSITIVE},
    positive_part(x) ** 2 - 2 * x * t + t**2,
    (positive_part(x) - t) ** 2 + t * (sp.Abs(x) - x),
    Mutant("without the negative part", rhs=(positive_part(x) - t) ** 2),
    Mutant("once the product", lhs=positive_part(x) ** 2 - x * t + t**2),
)

PROBE_MEAN = identity(
    "bounds.probe_mean",
    "u_+ - u t = t u_- + (1 - t) u_+, u = x.",
    {x: REAL_LINE, t: UNIT},
    positive_part(x) - x * t,
    t * negative_part(x) + (1 - t) * positive_part(x),
    Mutant("negative part with the other sign", rhs=-t * negative_part(x) + (1 - t) * positive_part(x)),
    Mutant("whole positive part", rhs=t * negative_part(x) + positive_part(x)),
)

_less_parts = (positive_part(x) - positive_part(t)) ** 2 + (negative_part(x) - negative_part(t)) ** 2
_mixed = positive_part(x) * negative_part(t) + negative_part(x) * positive_part(t)
TWO_PARTS = identity(
    "bounds.two_parts",
    "(u - v)^2 = (u_+ - v_+)^2 + (u_- - v_-)^2 + 2 (u_+ v_- + u_- v_+), u = x, v = t.",
    {x: REAL_LINE, t: REAL_LINE},
    (x - t) ** 2,
    _less_parts + 2 * _mixed,
    Mutant("without mixed signs", rhs=_less_parts),
    Mutant("mixed signs once", rhs=_less_parts + _mixed),
)

CLAIMS = (BEND_EVEN, PROBE_SECOND, PROBE_MEAN, TWO_PARTS)
