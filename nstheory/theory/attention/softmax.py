"""Softmax at any temperature: the overlap of two noisy rows, and what they average.

A = softmax(sigma z) and A' = softmax(sigma z') over n pairs of normals of correlation r = rho^2. Two numbers decide what noise
does to the row: the overlap o_n = E sum_k A_k A'_k (the part that looks at single tokens) and the alignment
m_n = E (sum_k A_k z_k)(sum_k A'_k z'_k) (the part that looks at an average). 1/S = integral of exp(-tS) dt makes both of
them double integrals over products of n equal factors.

Two tokens: A_1 is a logistic function of z_1 - z_2, so that the overlap is a dual activation, that of tanh.

Many tokens, fixed sigma: the average tends to that of the tilted Gaussian, E z e^(sigma z)/E e^(sigma z) = sigma, in either row: m_n -> sigma^2
and o_n -> 0. The row is then the linear map x -> beta V^T W^T x, with the noise stability of a linear function.

Where the tilt takes over from the largest token: the tilted mean sigma lies inside of the sample as long as sigma < sqrt(2 log n). Beyond
that (freezing, as in the random energy model) single tokens carry the weight, and E sum_k A_k^2 -> 1 - sqrt(2 log n)/sigma.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.attention import LogitMean
from nstheory.language.domain import REAL_LINE, UNIT, Integers, between
from nstheory.language.expectation import Mean, PairMean
from nstheory.language.functions import Selection, SoftmaxOverlap
from nstheory.language.symbols import X, Y, Z, a, b, k, n, numbered, ratio, rho, sigma, t, w, x
from nstheory.theory.build import bound, identity, limit

__all__ = ["CLAIMS", "freezing_temperature", "one_beside_a_sink", "two_token_overlap", "typical_maximum"]

_R = rho**2
_RHO = between(0, "19/20")


def two_token_overlap(r: sp.Expr, deviation: sp.Expr, bias: sp.Expr = sp.S.Zero) -> sp.Expr:
    """Return 1/2 + E tanh(sigma X/sqrt 2 + b/2) tanh(sigma Y/sqrt 2 + b/2)/2 for normals of correlation r, b what one logit has more."""
    first, second = (sp.tanh(deviation * one / sp.sqrt(2) + bias / 2) for one in (X, Y))
    return sp.Rational(1, 2) + PairMean(first * second, r) / 2


def one_beside_a_sink(turn: sp.Expr) -> sp.Expr:
    """Return (1 + T)/2, the weight of one token beside a sink, T = tanh((logit - sink)/2)."""
    return (1 + turn) / 2


def freezing_temperature(size: sp.Expr) -> sp.Expr:
    """Return sqrt(2 log n), the standard deviation of the logits from which single tokens carry the weight."""
    return sp.sqrt(2 * sp.log(size))


def typical_maximum(size: sp.Expr) -> sp.Expr:
    """Return sqrt(2 log n) - (log log n + log(4 pi))/(2 sqrt(2 log n)), about which the largest of n normals varies."""
    leading = freezing_temperature(size)
    return leading - (sp.log(sp.log(size)) + sp.log(4 * sp.pi)) / (2 * leading)


def _frozen(size: sp.Expr, share: sp.Expr) -> sp.Expr:
    """Return E sum_k A_k^2 at sigma = share * sqrt(2 log n)."""
    return SoftmaxOverlap(size, sp.Integer(1), share * freezing_temperature(size))


OVERLAP = identity(
    "attention.overlap",
    "o_n = n integral of E[u e^-u u' e^-u'] (E e^-u e^-u')^(n-1) over log t, log t', u = t e^(sigma z), u' = t' e^(sigma z'): "
    "the overlap of two softmaxes of n pairs of logits of correlation r = rho^2.",
    {n: Integers((3, 10, 100)), rho: _RHO, sigma: between("1/2", 3)},
    LogitMean("overlap", n, _R, sigma),
    SoftmaxOverlap(n, _R, sigma),
    Mutant("correlation rho in place of rho^2", rhs=SoftmaxOverlap(n, rho, sigma)),
    Mutant("one token more", rhs=SoftmaxOverlap(n + 1, _R, sigma)),
    engines=("montecarlo",),
)


def _logistic(logit: sp.Expr) -> sp.Expr:
    return 1 / (1 + sp.exp(-logit))


TWO_WEIGHTS = identity(
    "attention.two_token_weights",
    "p p' + (1 - p)(1 - p') = (1 + tanh(x/2) tanh(t/2))/2 for p = 1/(1 + e^-x) and p' = 1/(1 + e^-t).",
    {x: REAL_LINE, t: REAL_LINE},
    _logistic(x) * _logistic(t) + (1 - _logistic(x)) * (1 - _logistic(t)),
    (1 + (sp.tanh(x / 2) * sp.tanh(t / 2)).rewrite(sp.exp)) / 2,
    Mutant("tanh of the whole difference", rhs=(1 + (sp.tanh(x) * sp.tanh(t)).rewrite(sp.exp)) / 2),
    Mutant("without the second token", lhs=_logistic(x) * _logistic(t)),
    source="textbook",
)

SINK = identity(
    "attention.sink_one_token",
    "1/(1 + e^-x) = (1 + tanh(x/2))/2: the weight of one token beside a sink, x its logit less the sink's.",
    {x: REAL_LINE},
    _logistic(x),
    one_beside_a_sink(sp.tanh(x / 2).rewrite(sp.exp)),
    Mutant("weights of mean 0", rhs=sp.tanh(x / 2).rewrite(sp.exp) / 2),
    Mutant("tanh of the whole difference", rhs=one_beside_a_sink(sp.tanh(x).rewrite(sp.exp))),
    source="textbook",
)

TWO_TOKENS = identity(
    "attention.two_tokens",
    "Two tokens: o_2 = (1 + E tanh(sigma X/sqrt 2) tanh(sigma Y/sqrt 2))/2 with X, Y of correlation rho^2.",
    {rho: between(0, "9/10"), sigma: between("1/2", 1)},
    two_token_overlap(_R, sigma),
    SoftmaxOverlap(sp.Integer(2), _R, sigma),
    Mutant(
        "tanh of the whole difference",
        lhs=two_token_overlap(_R, 2 * sigma),
        rhs=SoftmaxOverlap(sp.Integer(2), _R, sigma),
    ),
    Mutant("correlation rho in place of rho^2", rhs=SoftmaxOverlap(sp.Integer(2), rho, sigma)),
    Mutant("hard attention", rhs=Selection(sp.Integer(2), _R)),
    measured=LogitMean("overlap", sp.Integer(2), _R, sigma),
    engines=("search", "montecarlo"),
    assumes=("attention.overlap", "attention.two_token_weights"),
)

TILT = identity(
    "attention.averaging_tilt",
    "E z e^(sigma z) / E e^(sigma z) = sigma.",
    {sigma: between("1/10", 2)},
    Mean(Z * sp.exp(sigma * Z), (Z,)) / Mean(sp.exp(sigma * Z), (Z,)),
    sigma,
    Mutant("sigma^2", rhs=sigma**2),
    "1 % more",
    engines=("symbolic", "balls", "montecarlo"),
)

AVERAGING = limit(
    "attention.averaging_limit",
    "m_n is sigma^2 at n = 10^4.",
    {rho: between("1/2", 1), sigma: between("1/2", 1)},
    LogitMean("alignment", sp.Integer(10_000), _R, sigma),
    sigma**2,
    Mutant("sigma^2 rho^2 (each row has its own logits: the mean does not see the noise)", rhs=sigma**2 * _R),
    Mutant("sigma", rhs=sigma),
    allowance=3 * sp.exp(sigma**2) / 10_000,
    assumes=("attention.averaging_tilt",),
)

FREEZING = bound(
    "attention.freezing",
    "E sum_k A_k^2 is 1 - 1/ratio up to 1/20 at sigma = ratio sqrt(2 log n), n = 10^9 and ratio = k/4.",
    {k: Integers((6, 7))},
    sp.Abs(_frozen(sp.Integer(10**9), k / sp.Integer(4)) - 1 + 4 / k),
    sp.Rational(1, 20),
    Mutant("frozen whole", lhs=sp.Abs(_frozen(sp.Integer(10**9), k / sp.Integer(4)) - 1)),
    Mutant(
        "freezing at sqrt(log n)", lhs=sp.Abs(_frozen(sp.Integer(10**9), k / sp.Integer(4)) - 1 + 4 / (sp.sqrt(2) * k))
    ),
    source="Derrida (1981), the random energy model; Mezard, Parisi, Sourlas, Toulouse and Virasoro (1984)",
    engines=("search",),
    min_effective=2,
)

THRESHOLD = limit(
    "attention.freezing_threshold",
    "E sum_k A_k^2 = 1 - u/sigma, u = sqrt(2 log n) - (log log n + log(4 pi))/(2 sqrt(2 log n)), at sigma = ratio sqrt(2 log n).",
    {ratio: between("3/2", 3), n: Integers((500, 1000))},
    LogitMean("overlap", n, sp.Integer(1), ratio * freezing_temperature(n)),
    1 - typical_maximum(n) / (ratio * freezing_temperature(n)),
    Mutant("u = sqrt(2 log n)", rhs=1 - 1 / ratio),
    Mutant("u = sqrt(log n)", rhs=1 - 1 / (sp.sqrt(2) * ratio)),
    allowance=sp.Rational(1, 100),
    source="Derrida (1981); the error measured",
)

MELTED = bound(
    "attention.freezing_melted",
    "E sum_k A_k^2 <= e^(sigma^2)/n at sigma = ratio sqrt(2 log n).",
    {n: Integers((100, 1000, 10_000)), ratio: between("1/20", "1/2")},
    _frozen(n, ratio),
    sp.exp((ratio * freezing_temperature(n)) ** 2) / n,
    Mutant("evenly spread", rhs=1 / n),
    Mutant("e^(sigma^2/2)", rhs=sp.exp((ratio * freezing_temperature(n)) ** 2 / 2) / n),
    Mutant("2 % less", rhs=sp.Rational(49, 50) * sp.exp((ratio * freezing_temperature(n)) ** 2) / n),
    engines=("search",),
)

# The Jacobian of softmax at temperature 1/beta: beta (diag w - w w^T), a variance under the weights w.

_u0, _u1, _u2 = numbered("u", 3)

JACOBIAN = identity(
    "attention.jacobian",
    "Two tokens: |u|^2/2 - Var_w(u) = (u_0 + u_1)^2/4 + (w - 1/2)^2 (u_0 - u_1)^2.",
    {w: UNIT, _u0: REAL_LINE, _u1: REAL_LINE},
    (_u0**2 + _u1**2) / 2 - (w * _u0**2 + (1 - w) * _u1**2 - (w * _u0 + (1 - w) * _u1) ** 2),
    (_u0 + _u1) ** 2 / 4 + (w - sp.Rational(1, 2)) ** 2 * (_u0 - _u1) ** 2,
    Mutant(
        "norm at most beta/4",
        lhs=(_u0**2 + _u1**2) / 4 - (w * _u0**2 + (1 - w) * _u1**2 - (w * _u0 + (1 - w) * _u1) ** 2),
    ),
    Mutant("w in place of w - 1/2", rhs=(_u0 + _u1) ** 2 / 4 + w**2 * (_u0 - _u1) ** 2),
    source="classical; the square completed here",
    engines=("symbolic", "balls", "search"),
)

_, _w1, _w2 = numbered("w", 3)
_weights = (_w1, _w2, 1 - _w1 - _w2)
_units = (_u0, _u1, _u2)
_variance = (
    sum(w * u**2 for w, u in zip(_weights, _units, strict=True))
    - sum(w * u for w, u in zip(_weights, _units, strict=True)) ** 2
)

# Pointwise, so that it holds for the mean under any weights: Var_w(u) <= E (u - (M + m)/2)^2 <= (M - m)^2/4, M and m the largest and least.
RANGE = identity(
    "attention.jacobian_range",
    "(b - a)^2/4 - (x - (a + b)/2)^2 = (b - x) (x - a).",
    {x: REAL_LINE, a: REAL_LINE, b: REAL_LINE},
    (b - a) ** 2 / 4 - (x - (a + b) / 2) ** 2,
    (b - x) * (x - a),
    Mutant("distance from 0", lhs=(b - a) ** 2 / 4 - x**2),
    Mutant("half the square of the range", lhs=(b - a) ** 2 / 2 - (x - (a + b) / 2) ** 2),
    source="Popoviciu (1935)",
    engines=("symbolic", "balls", "search"),
    derivation=(
        Step(
            "The largest and the least coordinate alone carry enough: (a^2 + b^2)/2 - (b - a)^2/4 = (a + b)^2/4.",
            (a**2 + b**2) / 2 - (b - a) ** 2 / 4,
            (a + b) ** 2 / 4,
        ),
    ),
)

JACOBIAN_THREE = bound(
    "attention.jacobian_bound",
    "Three tokens: Var_w(u) <= |u|^2/2 for weights w that sum to 1.",
    {_w1: UNIT, _w2: UNIT, _u0: between(-1, 1), _u1: between(-1, 1), _u2: between(-1, 1)},
    _variance,
    (_u0**2 + _u1**2 + _u2**2) / 2,
    Mutant("1/3", rhs=(_u0**2 + _u1**2 + _u2**2) / 3),
    where=_w1 + _w2 <= 1,
    source="Popoviciu (1935)",
    engines=("search",),
    assumes=("attention.jacobian_range",),
)

CLAIMS = (
    OVERLAP,
    TWO_WEIGHTS,
    SINK,
    TWO_TOKENS,
    TILT,
    AVERAGING,
    FREEZING,
    THRESHOLD,
    MELTED,
    JACOBIAN,
    RANGE,
    JACOBIAN_THREE,
)
