"""The map of cosines of a wide layer as a power series: where depth takes it, and how fast.

k(c) = sum_j w_j c^j with w_j >= 0 of sum 1: with X and Y of correlation c, E f(X) f(Y) is such a series of sum E f^2, biases add to w_0,
and a residual branch mixes it with c. What decides is the slope of its chord up to c = 1,

    s(c) = (1 - k(c))/(1 - c) = sum_j w_j (1 + c + ... + c^(j-1)),

which rises from 1 - w_0 at 0 to chi = k'(1), at least as fast as w c, w = 1 - w_0 - w_1. Fixed points below 1 are where s = 1. With chi <= 1
there is none, and 1 - c' = s(c) (1 - c). With chi > 1 there is one, b, and with s(c) = 1 + a (c - b)

    c' - b = (c - b) (1 - a (1 - c)),      1 - c' = (1 - c) (1 + a (c - b)).
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import HALF_LINE, UNIT, between
from nstheory.language.symbols import a, b, c, d, t, w, x
from nstheory.theory.build import bound, derivative, identity

__all__ = ["CLAIMS", "critical_noise_upper"]


def critical_noise_upper(depth: sp.Expr, curved: sp.Expr, start: sp.Expr) -> sp.Expr:
    """Return y/(1 + w L y), y = 1 - c_0: an upper bound of 1 - c_L where chi <= 1; w is the weight at degrees 2 and above."""
    return start / (1 + curved * depth * start)


_chord = 1 + a * (c - b)

CRITICAL = bound(
    "depth.cosine_map_critical_gain",
    "(1 - t)(1 + t) <= 1: a layer that takes x to at most x (1 - w x) adds at least w to 1/x, t = w x.",
    {t: HALF_LINE},
    (1 - t) * (1 + t),
    sp.Integer(1),
    Mutant("2 t in 1/x", lhs=(1 - t) * (1 + 2 * t)),
    Mutant("without the loss", lhs=1 + t),
    source="textbook",
    engines=("symbolic", "search"),
)

_after = critical_noise_upper(x, w, t)

CLOSED = identity(
    "depth.cosine_map_critical_closed",
    "y/(1 + w y) at y = t/(1 + w x t) is t/(1 + w (x + 1) t): one layer more after x layers, t = 1 - c_0.",
    {x: HALF_LINE, w: UNIT, t: between(0, 2)},
    _after / (1 + w * _after),
    critical_noise_upper(x + 1, w, t),
    Mutant("one layer fewer", rhs=_after),
    Mutant("w forgotten", lhs=_after / (1 + _after)),
    source="textbook",
)

STEP = identity(
    "depth.cosine_map_step",
    "1 - (1 - c)(1 + a (c - b)) - b = (c - b)(1 - a (1 - c)): what a layer leaves of c - b, b its fixed point, 1 + a (c - b) the slope of its chord.",
    {a: HALF_LINE, b: UNIT, c: UNIT},
    1 - (1 - c) * _chord - b,
    (c - b) * (1 - a * (1 - c)),
    Mutant("1 - b in place of 1 - c", rhs=(c - b) * (1 - a * (1 - b))),
    Mutant("chord of slope 1", lhs=c - b),
)

SPREAD = identity(
    "depth.cosine_map_odds",
    "1 + a (c - b) - (1 - a (1 - c))(1 + a (1 - b)) = a^2 (1 - b)(1 - c): a layer divides (c - b)/(1 - c) by 1 + a (1 - b) or more, c above b.",
    {a: HALF_LINE, b: UNIT, c: UNIT},
    _chord - (1 - a * (1 - c)) * (1 + a * (1 - b)),
    a**2 * (1 - b) * (1 - c),
    Mutant("the square forgotten", rhs=a * (1 - b) * (1 - c)),
    Mutant("divided by 1 + a", lhs=_chord - (1 - a * (1 - c)) * (1 + a)),
    source="Joudaki and Hofmann (2025)",
    derivation=(
        Step(
            "With d the slope of k at its fixed point b, the slope of the chord's slope (1 - k(c))/(1 - c) there is (1 - d)/(1 - b).",
            derivative((1 - b - d * (c - b)) / (1 - c), c, at=b),
            (1 - d) / (1 - b),
        ),
    ),
)

CLAIMS = (CRITICAL, CLOSED, STEP, SPREAD)
