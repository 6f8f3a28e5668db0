"""How fast residual ReLU networks forget noise: as a plain network of p L layers, p = tau^2/(1 + tau^2) for blocks x + tau W ReLU(x).

A block takes 1 - c to (1 - c)(1 - p s) where a plain layer takes it to (1 - c)(1 - s), s in [0, 1/2]. With tau = 1 that is half of the
rate; with tau^2 = 1/L for L blocks it is one layer in all, and at least half of 1 - c is left at every depth.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import CORRELATION, HALF_LINE, UNIT, Integers, between
from nstheory.language.functions import Iterate
from nstheory.language.symbols import L, a, rho, s, x
from nstheory.theory.build import bound, identity
from nstheory.theory.depth.rate import relu_noise_upper
from nstheory.theory.depth.relu_network import relu_correlation_map

__all__ = ["CLAIMS", "residual_noise_from_below", "residual_noise_upper"]


def residual_noise_upper(depth: sp.Expr, share: sp.Expr) -> sp.Expr:
    """Return 9 pi^2/(2 (p L + 3 pi/2)^2), an upper bound of 1 - c_L after L blocks of share p, for every start c_0 in [-1, 1]."""
    return relu_noise_upper(share * depth)


def residual_noise_from_below(depth: sp.Expr, share: sp.Expr, start: sp.Expr) -> sp.Expr:
    """Return 9 pi^2/(2 (v_0 + p L + (5/2) log((2 + p (L - 1))/(2 - p)))^2), v_0 = (3 pi/sqrt 2)(1 - c_0)^(-1/2).

    It is a lower bound of 1 - c_L; p = 1 is a plain network.
    """
    first = 3 * sp.pi / sp.sqrt(2 * (1 - start))
    grown = sp.log((2 + share * (depth - 1)) / (2 - share))
    return 9 * sp.pi**2 / (2 * (first + share * depth + sp.Rational(5, 2) * grown) ** 2)


_plain = 1 - (1 - rho) * (1 - s)
_share = a / (1 + a)

SHARE = identity(
    "depth.residual_share",
    "1 - (c + a c')/(1 + a) = (1 - c)(1 - a s/(1 + a)) for c' = 1 - (1 - c)(1 - s), c = rho, a for tau^2.",
    {rho: CORRELATION, s: UNIT, a: HALF_LINE},
    1 - (rho + a * _plain) / (1 + a),
    (1 - rho) * (1 - _share * s),
    Mutant("a in place of a/(1 + a)", rhs=(1 - rho) * (1 - a * s)),
    Mutant("the plain layer", rhs=(1 - rho) * (1 - s)),
    source="textbook",
)

CHORD = bound(
    "depth.relu_chord",
    "2 g(c) <= (1 + c)/2, c = rho.",
    {rho: CORRELATION},
    relu_correlation_map(rho),
    (1 + rho) / 2,
    Mutant("the chord from c = 0", rhs=1 / sp.pi + rho * (1 - 1 / sp.pi)),
    assumes=("depth.relu_layer",),
)

# The closed forms of the theorem depth.residual_rate_every_depth, at depths that are iterated.
_DEPTHS = Integers((1, 2, 5, 30))
_SHARES = between("1/100", 1)
_BLOCK = (1 - a) * rho + a * relu_correlation_map(rho)

UPPER = bound(
    "depth.residual_rate_upper",
    "From c_0 = -1, 1 - c_L <= 9 pi^2/(2 (a L + 3 pi/2)^2) for c_(l+1) = (1 - a) c_l + 2 a g(c_l).",
    {a: _SHARES, L: _DEPTHS},
    1 - Iterate(_BLOCK, rho, sp.Integer(-1), L),
    residual_noise_upper(L, a),
    Mutant("one layer more", rhs=residual_noise_upper(L + 1, a)),
    Mutant("a plain network", rhs=residual_noise_upper(L, sp.Integer(1))),
    engines=("search",),
    assumes=("depth.relu_layer",),
)

BELOW = bound(
    "depth.residual_rate_lower",
    "1 - c_L >= 9 pi^2/(2 (v_0 + a L + (5/2) log((2 + a (L - 1))/(2 - a)))^2), v_0 = (3 pi/sqrt 2)(1 - c_0)^(-1/2), for "
    "c_(l+1) = (1 - a) c_l + 2 a g(c_l) and c_0 = x.",
    {a: _SHARES, L: _DEPTHS, x: between(-1, "99/100")},
    residual_noise_from_below(L, a, x),
    1 - Iterate(_BLOCK, rho, x, L),
    Mutant("from c_0 = -1", lhs=residual_noise_from_below(L, a, sp.Integer(-1))),
    Mutant("one layer less", lhs=residual_noise_from_below(L - 1, a, x)),
    engines=("search",),
    assumes=("depth.relu_layer",),
)

CLAIMS = (SHARE, CHORD, UPPER, BELOW)
