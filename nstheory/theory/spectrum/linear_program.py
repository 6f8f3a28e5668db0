"""The sharpest tail bound from several measurements is a linear program; its dual is a certificate.

Given m_j = sum_k a_j(k) W_k for functions a_j (1, 1[k = 0], k, rho_i^k), any combination c(k) = sum_j y_j a_j(k) that lies
above the indicator of k >= T at every integer k >= 0 gives W_{>=T} <= sum_k c(k) W_k = sum_j y_j m_j. Lemma 1 is the choice
(1 - rho^k)/(1 - rho^T), the influence bound is k/T; the best choice is the dual of a linear program.

Below stands one certificate, with four decimals: T = 15, E f^2, (E f)^2 and Stab at seven rho. It was found by
nstheory.tail_bound on the spectrum W_k = (1/5)(4/5)^k and rounded so that it still dominates; that it dominates is proved
here, whatever found it.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Claim, Kind, Mutant, Relation, Step
from nstheory.language.domain import HALF_LINE, UNIT, Integers, integers
from nstheory.language.symbols import a, b, k, numbered, rho, s
from nstheory.theory.build import bound, value_at

__all__ = ["AT_ZERO", "CLAIMS", "DEGREE", "LEVEL", "MULTIPLIERS", "dual_function", "geometric_stability"]

DEGREE = 15
MULTIPLIERS: dict[sp.Rational, sp.Rational] = {
    sp.Rational(rho): sp.Rational(multiplier)
    for rho, multiplier in {
        "0.3": "-8.4073",
        "0.5": "31.1525",
        "0.7": "-111.9105",
        "0.8": "189.8149",
        "0.9": "-250.3456",
        "0.95": "249.901",
        "0.99": "-225.3503",
    }.items()
}
LEVEL = sp.Rational("124.4333")
AT_ZERO = sp.Rational("0.7121")
_BEYOND = 100
_decay = sp.Rational(4, 5)


def dual_function(degree: sp.Expr, scale: sp.Expr | int = 1) -> sp.Expr:
    """Return c(k); `scale` multiplies the Stab part and is 1 (a mutant breaks it)."""
    noise = sum((multiplier * rho**degree for rho, multiplier in MULTIPLIERS.items()), sp.Integer(0))
    return LEVEL + AT_ZERO * sp.KroneckerDelta(degree, 0) + scale * noise


def geometric_stability(correlation: sp.Expr) -> sp.Expr:
    """Return Stab_rho of the spectrum W_k = (1/5)(4/5)^k, sum_k rho^k W_k = (1/5)/(1 - 4 rho/5)."""
    return (1 - _decay) / (1 - _decay * correlation)


_indicator = sp.Piecewise((1, k >= DEGREE), (0, True))

LP_DOMINATES = bound(
    "spectrum.lp_dominates",
    f"The certificate's function lies above the indicator of k >= {DEGREE}.",
    {k: integers(0, _BEYOND)},
    _indicator,
    dual_function(k),
    Mutant("the tail from degree 14 on", lhs=sp.Piecewise((1, k >= DEGREE - 1), (0, True))),
    engines=("symbolic", "balls", "search"),
)

# Beyond: rho_i^k = rho_i^100 b_i with b_i = rho_i^(k - 100) in [0, 1]; rising terms are dropped, falling ones taken whole.

_falling = {rho: value for rho, value in MULTIPLIERS.items() if value < 0}
_rest = numbered("b", len(_falling))
_beyond = LEVEL + sum(
    (value * rho**_BEYOND * b for (rho, value), b in zip(_falling.items(), _rest, strict=True)), sp.Integer(0)
)

LP_BEYOND = bound(
    "spectrum.lp_dominates_beyond",
    f"1 <= level + sum over the negative multipliers of y_i rho_i^{_BEYOND} b_i, where b_i is rho_i^(k - {_BEYOND}).",
    dict.fromkeys(_rest, UNIT),
    sp.Integer(1),
    _beyond,
    Mutant("from degree 50 on", rhs=_beyond.subs(_rest[-1], _rest[-1] * sp.Rational("0.99") ** -50)),
    engines=("symbolic", "search"),
)

# Weak duality for spectra on some degrees, near the threshold and far from it: only what was measured enters the right side.

_SUPPORT = (0, 1, 5, 14, 15, 16, 40)
_weights = numbered("W", len(_SUPPORT))


def _measured_stability(rho: sp.Rational) -> sp.Expr:
    return sum((w * rho**degree for w, degree in zip(_weights, _SUPPORT, strict=True)), sp.Integer(0))


def _tail(first: int) -> sp.Expr:
    inside = (w for w, degree in zip(_weights, _SUPPORT, strict=True) if degree >= first)
    return sum(inside, sp.Integer(0))


_measured = (
    LEVEL * sum(_weights)
    + AT_ZERO * _weights[0]
    + sum((y * _measured_stability(rho) for rho, y in MULTIPLIERS.items()), sp.Integer(0))
)

_one_term = MULTIPLIERS[sp.Rational("0.95")] * _measured_stability(sp.Rational("0.95"))

LP_TAIL = bound(
    "spectrum.lp_tail",
    f"W_(>={DEGREE}) <= y_0 E f^2 + y_1 (E f)^2 + sum_i y_i Stab_(rho_i) for a spectrum on the degrees {_SUPPORT}.",
    dict.fromkeys(_weights, UNIT),
    _tail(DEGREE),
    _measured,
    Mutant("tail from 14 on", lhs=_tail(DEGREE - 1)),
    Mutant("Stab at 0.95 left out", rhs=_measured - _one_term),
    source="ours (weak duality)",
    engines=("symbolic", "search"),
    assumes=("spectrum.lp_dominates", "spectrum.lp_dominates_beyond"),
)

# Any certificate: a function c(k) >= 1[k >= T] at each degree, whatever the multipliers that it is made of.

DUALITY_TERM = bound(
    "spectrum.duality_term",
    "a b <= (a + s) b: a weight b >= 0 times a function a, against the same weight times one that lies s >= 0 above it.",
    {a: UNIT, b: HALF_LINE, s: HALF_LINE},
    a * b,
    (a + s) * b,
    Mutant("a function below", rhs=(a - s) * b),
    Mutant("a weight of the other sign", lhs=-a * b, rhs=-(a + s) * b),
    source="Boyd and Vandenberghe, Convex Optimization, chapter 5",
    engines=("symbolic", "search"),
)

# The figures for W_k = (1/5)(4/5)^k, T = 15. Which one is picked by `k`: truth, linear program, influence, Lemma 1.

_best_rho = sp.Rational("0.99")
_value = LEVEL + AT_ZERO / 5 + sum((y * geometric_stability(rho) for rho, y in MULTIPLIERS.items()), sp.Integer(0))
_FIGURES = (
    (_decay**DEGREE, "0.0352"),
    (_value, "0.0813"),
    (sp.Rational(4, DEGREE), "0.2667"),
    ((1 - geometric_stability(_best_rho)) / (1 - _best_rho**DEGREE), "0.2748"),
)
_figure = sum((sp.KroneckerDelta(k, index) * value for index, (value, _) in enumerate(_FIGURES)), sp.Integer(0))
_printed = sum(
    (sp.KroneckerDelta(k, index) * sp.Rational(text) for index, (_, text) in enumerate(_FIGURES)), sp.Integer(0)
)

LP_FIGURES = Claim(
    id="spectrum.lp_figures",
    statement="For W_k = (1/5)(4/5)^k and T = 15 the tail is .0352; the certificate proves .0813, influence .2667, Lemma 1 at "
    "its best measured rho .2748 (each to 0.00005).",
    kind=Kind.APPROXIMATION,
    variables={k: Integers(tuple(range(len(_FIGURES))))},
    lhs=sp.Abs(_figure - _printed),
    rhs=sp.Rational(5, 100_000),
    relation=Relation.LESS_EQUAL,
    source="ours; the certificate above, found by nstheory.tail_bound",
    engines=("symbolic", "balls"),
    mutants=(
        Mutant("the truth taken one degree later", lhs=sp.Abs(_figure * _decay - _printed)),
        Mutant("ten times as exact", rhs=sp.Rational(5, 10_000_000)),
    ),
    derivation=(
        Step(
            "The spectrum's stability is a geometric series; its first 40 terms leave (4 rho/5)^40 of it.",
            value_at(sum((_decay**d * rho**d / 5 for d in range(40)), sp.Integer(0)), {rho: _best_rho}),
            value_at(geometric_stability(rho) * (1 - (_decay * rho) ** 40), {rho: _best_rho}),
        ),
    ),
    assumes=("spectrum.lp_tail", "spectrum.lemma1", "spectrum.influence_tail"),
    min_effective=1,
)

CLAIMS = (LP_DOMINATES, LP_BEYOND, LP_TAIL, DUALITY_TERM, LP_FIGURES)
