"""Average sensitivity's tail bound I/T, and the proof that the best noise level is never worse.

With weights W_k (shares of |f|^2), I = sum k W_k and delta(rho) = sum (1 - rho^k) W_k:

    influence   W_{>=T} <= I/T, because every degree k >= T pays k >= T.
    noise       W_{>=T} <= delta(rho)/(1 - rho^T) for each rho (Lemma 1).

From 1 - rho^k <= k (1 - rho) and 1 - rho^T >= T (1 - rho) rho^(T-1) follows delta/(1 - rho^T) <= (I/T) rho^-(T-1) for every
rho in (0, 1), hence the infimum over rho is at most I/T. The same two inequalities the other way round show that the value
tends to I/T as rho -> 1, and the next term of the expansion tells when some rho < 1 is strictly better: sum k^2 W_k > T I.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import UNIT, between, integers
from nstheory.language.symbols import T, h, j, k, numbered, rho, t
from nstheory.theory.build import bound, identity

__all__ = ["CLAIMS", "influence_bound", "noise_loss", "spectrum_influence"]

_MAX_DEGREE = 5
_MAX_TAIL = 3
_weights = numbered("W", _MAX_DEGREE + 1)
_spectrum = dict.fromkeys(_weights, UNIT)
_ENGINES = ("symbolic", "balls", "search")
_POLYNOMIAL = ("symbolic", "search")  # double zeros at rho = 1 stop a cover, but not the signs of coefficients


def influence_bound(influence: sp.Expr, degree: sp.Expr) -> sp.Expr:
    """Return I/T, average sensitivity's bound on the weight at degrees T and above."""
    return influence / degree


def spectrum_influence(weights: tuple[sp.Expr, ...]) -> sp.Expr:
    """Return sum_k k W_k."""
    return sum((degree * w for degree, w in enumerate(weights)), sp.Integer(0))


def noise_loss(weights: tuple[sp.Expr, ...], correlation: sp.Expr) -> sp.Expr:
    """Return delta = sum_k (1 - rho^k) W_k, what noise takes from sum_k W_k."""
    return sum(((1 - correlation**degree) * w for degree, w in enumerate(weights)), sp.Integer(0))


def _tail(weights: tuple[sp.Expr, ...], shift: int = 0) -> sp.Expr:
    """Return the weight at degrees >= T + shift, for a symbolic T from 1 to 3."""
    return sum(
        (sp.KroneckerDelta(T, degree) * sum(weights[degree + shift :]) for degree in range(1, _MAX_TAIL + 1)),
        sp.Integer(0),
    )


def _at_degree(function: sp.Lambda) -> sp.Expr:
    """Return the function of T for a symbolic T from 1 to 3, so that each case is a polynomial."""
    return sum((sp.KroneckerDelta(T, d) * function(sp.Integer(d)) for d in range(1, _MAX_TAIL + 1)), sp.Integer(0))


INFLUENCE_CERTIFICATE = bound(
    "spectrum.influence_certificate",
    "k/T is >= 1 for every k >= T (k = T + j, j >= 0, multiplied by T), and it is >= 0 for every k >= 0.",
    {T: integers(1, 12), j: between(0, 100)},
    T,
    T + j,
    Mutant("k/(T + 1)", lhs=T + 1),
    Mutant("degrees below T too", rhs=T - j),
    engines=_ENGINES,
)

INFLUENCE_TAIL = bound(
    "spectrum.influence_tail",
    "The tail at degrees >= T is at most I/T, I = sum_k k W_k: every spectrum up to degree 5, T from 1 to 3 "
    "(all degrees: influence_certificate, summed).",
    {T: integers(1, _MAX_TAIL), **_spectrum},
    _tail(_weights),
    influence_bound(spectrum_influence(_weights), T),
    Mutant("I/(T + 1)", rhs=influence_bound(spectrum_influence(_weights), T + 1)),
    Mutant("tail from T - 1 on", lhs=_tail(_weights, -1)),
    Mutant("a tenth of it", rhs=influence_bound(spectrum_influence(_weights), 10 * T)),
    source="O'Donnell, Prop. 3.2; paper, section 3",
    engines=_ENGINES,
    assumes=("spectrum.influence_certificate", "gaussian.influence"),
)

# The two inequalities that carry everything, for every degree by induction. Their step is the same: (1-rho)(1-rho^k) >= 0.

_line = k * (1 - rho) - (1 - rho**k)
_chord = 1 - rho**k - k * (1 - rho) * rho ** (k - 1)
_step = (1 - rho) * (1 - rho**k)

ABOVE_LINE = bound(
    "spectrum.power_line",
    "1 - rho^k <= k (1 - rho) on [0, 1]: k from 1 to 8, and by the derivation's induction every k.",
    {k: integers(1, 8), rho: UNIT},
    1 - rho**k,
    k * (1 - rho),
    Mutant("k - 1/1000 in place of k", rhs=(k - sp.Rational(1, 1000)) * (1 - rho)),
    Mutant("the other way round", lhs=k * (1 - rho), rhs=1 - rho**k),
    source="Bernoulli",
    engines=_POLYNOMIAL,
    derivation=(
        Step("From k to k + 1 the slack grows by (1 - rho)(1 - rho^k) >= 0.", _line.subs(k, k + 1) - _line, _step),
        Step("At k = 1 it is zero.", _line.subs(k, 1), sp.Integer(0)),
    ),
)

BELOW_CHORD = bound(
    "spectrum.power_chord",
    "k (1 - rho) rho^(k-1) <= 1 - rho^k on [0, 1]: k from 1 to 8, and by the derivation's induction every k.",
    {k: integers(1, 8), rho: UNIT},
    k * (1 - rho) * rho ** (k - 1),
    1 - rho**k,
    Mutant("one power of rho too few", lhs=k * (1 - rho) * rho ** (sp.Max(k - 2, 0))),
    Mutant("k + 1/1000 in place of k", lhs=(k + sp.Rational(1, 1000)) * (1 - rho) * rho ** (k - 1)),
    engines=_POLYNOMIAL,
    derivation=(
        Step(
            "The slack at k + 1 is rho times the slack at k, plus (1 - rho)(1 - rho^k) >= 0.",
            sp.expand(_chord.subs(k, k + 1) - rho * _chord),
            sp.expand(_step),
        ),
        Step("At k = 1 it is zero.", _chord.subs(k, 1), sp.Integer(0)),
    ),
)

# Noise beats influence: T rho^(T-1) delta <= (1 - rho^T) I, and the limit.

_loss, _total = noise_loss(_weights, rho), spectrum_influence(_weights)
_beats_left = _at_degree(sp.Lambda(t, t * rho ** (t - 1))) * _loss
_beats_right = _at_degree(sp.Lambda(t, 1 - rho**t)) * _total

NOISE_BEATS_INFLUENCE = bound(
    "spectrum.noise_beats_influence",
    "delta(rho)/(1 - rho^T) <= (I/T) rho^-(T-1) for every rho in (0, 1), so that its infimum over rho is at most "
    "I/T: every spectrum up to degree 5, T from 1 to 3 (all degrees: power_line and power_chord, multiplied and summed).",
    {rho: UNIT, T: integers(1, _MAX_TAIL), **_spectrum},
    _beats_left,
    _beats_right,
    Mutant("at every rho, without the factor rho^(T-1)", lhs=_at_degree(sp.Lambda(t, t)) * _loss),
    Mutant("half of the influence", rhs=_beats_right / 2),
    Mutant("tail from T + 1 on", lhs=_at_degree(sp.Lambda(t, (t + 1) * rho**t)) * _loss),
    source="ours (the paper claims it from experiments)",
    engines=_ENGINES,
    derivation=(
        Step(
            "Each degree: 1 - rho^k <= k (1 - rho) (power_line), and T (1 - rho) rho^(T-1) <= 1 - rho^T (power_chord);"
        ),
        Step("their product is T rho^(T-1) (1 - rho^k) <= k (1 - rho^T). Sum with W_k, divide, let rho -> 1."),
    ),
    assumes=("spectrum.power_line", "spectrum.power_chord", "spectrum.lemma1", "spectrum.influence_tail"),
)

_slope = sum((degree * rho ** (degree - 1) * w for degree, w in enumerate(_weights) if degree), sp.Integer(0))
_limit_left = _at_degree(sp.Lambda(t, 1 - rho**t)) * _slope
_limit_right = _at_degree(sp.Lambda(t, t)) * _loss

NOISE_LIMIT = bound(
    "spectrum.noise_limit",
    "delta(rho)/(1 - rho^T) >= Stab'(rho)/T on (0, 1), which tends to I/T: with noise_beats_influence the limit "
    "rho -> 1 of Lemma 1's bound is I/T exactly (spectra up to degree 5, T from 1 to 3).",
    {rho: UNIT, T: integers(1, _MAX_TAIL), **_spectrum},
    _limit_left,
    _limit_right,
    Mutant("I in place of Stab'(rho)", lhs=_at_degree(sp.Lambda(t, 1 - rho**t)) * _total),
    Mutant("T - 1 in place of T", rhs=_at_degree(sp.Lambda(t, t - 1)) * _loss),
    engines=_ENGINES,
    derivation=(Step("At rho = 1 the slope is the influence.", _slope.subs(rho, 1), _total),),
    assumes=("spectrum.power_line", "spectrum.power_chord"),
)


def _expansion(degree: int, threshold: int) -> sp.Expr:
    """Return the slope at h = 0 of (1 - (1-h)^k)/(1 - (1-h)^T), the price of degree k under Lemma 1 at rho = 1 - h."""
    price = sp.cancel(sp.expand((1 - (1 - h) ** degree) / h) / sp.expand((1 - (1 - h) ** threshold) / h))
    return sp.diff(price, h).subs(h, 0)


_HIGHEST = 6
_slopes = sum(
    (
        sp.KroneckerDelta(k, degree) * sp.KroneckerDelta(T, threshold) * _expansion(degree, threshold)
        for degree in range(1, _HIGHEST + 1)
        for threshold in range(1, _HIGHEST + 1)
    ),
    sp.Integer(0),
)

NOISE_STRICT = identity(
    "spectrum.noise_strictly_better",
    "At rho = 1 - h, Lemma 1 charges degree k with k/T + h k (T - k)/(2T) + O(h^2); hence some rho < 1 is strictly "
    "better than I/T as soon as sum k^2 W_k > T I (k and T up to 6).",
    {k: integers(1, _HIGHEST), T: integers(1, _HIGHEST)},
    _slopes,
    k * (T - k) / (2 * T),
    Mutant("sign", rhs=k * (k - T) / (2 * T)),
    "factor 2",
    assumes=("spectrum.noise_limit",),
)

CLAIMS = (
    INFLUENCE_CERTIFICATE,
    INFLUENCE_TAIL,
    ABOVE_LINE,
    BELOW_CHORD,
    NOISE_BEATS_INFLUENCE,
    NOISE_LIMIT,
    NOISE_STRICT,
)
