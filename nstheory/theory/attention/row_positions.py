"""Rows that know positions, and rows whose queries and keys are normalised.

Biases. With b_k = -m k, as in ALiBi, and no logits beside, the weights are geometric, q = e^(-m):

    o_n = sum_k q^(2k)/(sum_k q^k)^2 = (1 + q^n)(1 - q)/((1 - q^n)(1 + q)) = tanh(m/2)/tanh(n m/2),

which no context makes smaller than tanh(m/2). Logits lift it by e^(r sigma^2) at most (attention.biased_overlap_below_tilt).

Rotary embeddings. R_s turns the plane by s, and token k is compared with a_k = W_K^T R_k^T u, u the turned query. Over W_K the covariance of
a_j and a'_k is that of R_j^T u and R_k^T u': for j = k it is u . u', as without turns, and for j, k apart it is smaller. A pair of rows sees
the cosine of these two where one token's value meets another's. Two tokens, A_1 = (1 + T)/2 with z_1, z_2 = (s +- t)/sqrt 2:

    A_1 A'_2 z_1 z'_2 + A_2 A'_1 z_2 z'_1      is what the turn multiplies.

Normalised queries and keys, W = I: all logits are beta d cos(x_i, x_k), the own one beta d, and no other is larger. The cosine has density
(1 - x^2)^((d-3)/2)/B(1/2, (d-1)/2), so that the odds of another token are at most

    E e^(-beta d (1 - x)) <= 2/B(1/2, (d-1)/2) exp(-(d - 3)(beta' (1 - s) - log(1 - s^2)/2)),    beta' = beta d/(d - 3) = s/(1 - s^2),

since beta' x + log(1 - x^2)/2 is largest at x = s. Hence the row keeps to its own token up to log n = (beta (1 - s) - log(1 - s^2)/2) d, at
every beta > 0 beyond the edge of plain W = I, and with no bound as beta grows.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import HALF_LINE, REAL_LINE, between
from nstheory.language.symbols import a, b, c, d, numbered, q, s, t, w, x
from nstheory.theory.build import derivative, identity, value_at

__all__ = ["CLAIMS", "alibi_overlap", "turned_alignment", "turned_pair"]


def alibi_overlap(decay: sp.Expr, last: sp.Expr) -> sp.Expr:
    """Return (1 + q^n)(1 - q)/((1 - q^n)(1 + q)), the overlap of geometric weights; `last` is q^n."""
    return (1 + last) * (1 - decay) / ((1 - last) * (1 + decay))


def turned_alignment(alone: sp.Expr, across: sp.Expr, turn: sp.Expr) -> sp.Expr:
    """Return a_n + kappa (m_n - a_n): one token twice, and two different ones times the mean cosine of their turns."""
    return alone + turn * across


def turned_pair(sums: sp.Expr, differences: sp.Expr, weights: sp.Expr, both: sp.Expr) -> sp.Expr:
    """Return (s s' - t t' - T T' s s' + T T' t t')/4 from s s', t t', T T' and T T' t t'; linear, so that it holds of means, s apart."""
    return (sums - differences - weights * sums + both) / 4


_q = between(0, 1, open_ends="both")
_geometric = (1 - w) / (1 - q)

SUM = identity(
    "attention.alibi_sum",
    "(1 - w)/(1 - q) + w = (1 - q w)/(1 - q): one term more of the sum of q^k, w = q^n.",
    {q: _q, w: _q},
    _geometric + w,
    (1 - q * w) / (1 - q),
    Mutant("q w more", lhs=_geometric + q * w),
    Mutant("w in place of q w", rhs=(1 - w) / (1 - q)),
    source="textbook",
)

FLAT = identity(
    "attention.alibi_overlap",
    "((1 - w^2)/(1 - q^2))/((1 - w)/(1 - q))^2 = (1 + w)(1 - q)/((1 - w)(1 + q)): the overlap of weights in proportion to q^k, k < n, w = q^n.",
    {q: _q, w: _q},
    (1 - w**2) / (1 - q**2) / _geometric**2,
    alibi_overlap(q, w),
    Mutant("the last token forgotten", rhs=alibi_overlap(q, sp.Integer(0))),
    Mutant("weights not squared", lhs=(1 - w) / (1 - q) / _geometric**2),
    derivation=(
        Step(
            "With q = e^-t and w = e^-x these are hyperbolic tangents.",
            alibi_overlap(sp.exp(-t), sp.exp(-x)),
            (sp.tanh(t / 2) / sp.tanh(x / 2)).rewrite(sp.exp),
        ),
    ),
)

_u0, _u1 = numbered("u", 2)
_v0, _v1 = numbered("v", 2)


def _turned(first: sp.Expr, second: sp.Expr, angle: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    return first * sp.cos(angle) - second * sp.sin(angle), first * sp.sin(angle) + second * sp.cos(angle)


def _dot(left: tuple[sp.Expr, sp.Expr], right: tuple[sp.Expr, sp.Expr]) -> sp.Expr:
    return left[0] * right[0] + left[1] * right[1]


_plane = dict.fromkeys((_u0, _u1, _v0, _v1), REAL_LINE)
_flat = _dot((_u0, _u1), (_v0, _v1))

TURN = identity(
    "attention.rope_turn",
    "R_s u . R_t v = (u . v) cos(s - t) + (u_0 v_1 - u_1 v_0) sin(s - t), R_s the rotation of the plane by s.",
    _plane | {s: REAL_LINE, t: REAL_LINE},
    _dot(_turned(_u0, _u1, s), _turned(_v0, _v1, t)),
    _flat * sp.cos(s - t) + (_u0 * _v1 - _u1 * _v0) * sp.sin(s - t),
    Mutant("no turn", rhs=_flat),
    Mutant("cos(s + t)", rhs=_flat * sp.cos(s + t) + (_u0 * _v1 - _u1 * _v0) * sp.sin(s - t)),
    source="textbook; Su et al. (2021), rotary embeddings",
    derivation=(
        Step("Turned alike, nothing changes.", _dot(_turned(_u0, _u1, s), _turned(_v0, _v1, s)), _flat),
        Step("Of two tokens in both orders the sines cancel: sin(s - t) is odd."),
    ),
)

_half = t / 2

PAIRS = identity(
    "attention.rope_pairs",
    "sin((x + 1) t/2)^2 - sin(x t/2)^2 = sin(t/2) sin((x + 1/2) t): what the pairs of one position more add, times sin(t/2)^2, x positions.",
    {x: HALF_LINE, t: REAL_LINE},
    sp.sin((x + 1) * _half) ** 2 - sp.sin(x * _half) ** 2,
    sp.sin(_half) * sp.sin((2 * x + 1) * _half),
    Mutant("sin(x t)", rhs=sp.sin(_half) * sp.sin(x * t)),
    Mutant("two positions more", lhs=sp.sin((x + 2) * _half) ** 2 - sp.sin(x * _half) ** 2),
    source="Fejer (1904)",
    derivation=(
        Step(
            "It is sin(t/2)^2 (1 + 2 sum_(j <= x) cos(j t)), since one term more of that sum is 2 sin(t/2)^2 cos((x + 1) t).",
            sp.sin(_half) * (sp.sin((2 * x + 3) * _half) - sp.sin((2 * x + 1) * _half)),
            2 * sp.sin(_half) ** 2 * sp.cos((x + 1) * t),
        ),
    ),
)

# A_1 = (1 + a)/2, A'_1 = (1 + b)/2; z_1, z_2 = (s +- c)/sqrt 2, z'_1, z'_2 = (t +- d)/sqrt 2.
_across = ((1 + a) * (1 - b) * (s + c) * (t - d) + (1 - a) * (1 + b) * (s - c) * (t + d)) / 8

TWO = identity(
    "attention.rope_two_tokens",
    "A_1 A'_2 z_1 z'_2 + A_2 A'_1 z_2 z'_1 = (1 - a b)(s t - c d)/4 + (a - b)(c t - s d)/4 for A_1 = (1 + a)/2, A'_1 = (1 + b)/2 and logits "
    "(s +- c)/sqrt 2, (t +- d)/sqrt 2.",
    dict.fromkeys((a, b, c, d, s, t), REAL_LINE),
    _across,
    turned_pair(s * t, c * d, a * b, a * b * c * d) + (a - b) * (c * t - s * d) / 4,
    Mutant("one token twice", rhs=turned_pair(s * t, -c * d, -a * b, a * b * c * d) + (a + b) * (c * t + s * d) / 4),
    Mutant("the odd part forgotten", rhs=turned_pair(s * t, c * d, a * b, a * b * c * d)),
    source="ours",
)

_slope = s / (1 - s**2) - x / (1 - x**2)
_inside = between(-1, 1, open_ends="both")

PEAK = identity(
    "attention.normalised_slope",
    "s/(1 - s^2) - x/(1 - x^2) = (s - x)(1 + s x)/((1 - s^2)(1 - x^2)): the slope of beta x + log(1 - x^2)/2 at beta = s/(1 - s^2).",
    {s: _inside, x: _inside},
    _slope,
    (s - x) * (1 + s * x) / ((1 - s**2) * (1 - x**2)),
    Mutant("1 - s x", rhs=(s - x) * (1 - s * x) / ((1 - s**2) * (1 - x**2))),
    Mutant("log(1 - x^2)", lhs=s / (1 - s**2) - 2 * x / (1 - x**2)),
    derivation=(
        Step(
            "The slope.",
            derivative(s / (1 - s**2) * x + sp.log(1 - x**2) / 2, x),
            _slope,
        ),
        Step("It is 0 at x = s.", value_at(_slope, {x: s}), sp.Integer(0)),
    ),
)

CLAIMS = (SUM, FLAT, TURN, PAIRS, TWO, PEAK)
