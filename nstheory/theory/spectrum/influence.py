"""Average sensitivity's tail bound I/T, and the proof that the infimum of Lemma 1 over the noise level is never worse.

With weights W_k (shares of |f|^2), I = sum k W_k and delta(rho) = sum (1 - rho^k) W_k:

    influence   W_{>=T} <= I/T, because every degree k >= T pays k >= T.
    noise       W_{>=T} <= delta(rho)/(1 - rho^T) for each rho (Lemma 1).

From 1 - rho^k <= k (1 - rho) and 1 - rho^T >= T (1 - rho) rho^(T-1) follows delta/(1 - rho^T) <= (I/T) rho^-(T-1) for every
rho in (0, 1), hence the infimum over rho is at most I/T. The same two inequalities the other way round show that the value
tends to I/T as rho -> 1, and the next term of the expansion tells when some rho < 1 is strictly better: sum k^2 W_k > T I.
"""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import CORRELATION, HALF_LINE, UNIT, Interval, integers
from nstheory.language.symbols import T, b, h, j, k, numbered, rho, t, x
from nstheory.theory.build import bound, derivative, identity, value_at

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
    "k/T >= 1, multiplied by T, for k = T + j; T is written t.",
    {t: HALF_LINE, j: HALF_LINE},
    t,
    t + j,
    Mutant("k/(T + 1)", lhs=t + 1),
    Mutant("degrees below T too", rhs=t - j),
    engines=_POLYNOMIAL,
)

INFLUENCE_TAIL = bound(
    "spectrum.influence_tail",
    "The tail at degrees >= T is at most I/T, I = sum_k k W_k, of a spectrum W_0, ..., W_5.",
    {T: integers(1, _MAX_TAIL), **_spectrum},
    _tail(_weights),
    influence_bound(spectrum_influence(_weights), T),
    Mutant("I/(T + 1)", rhs=influence_bound(spectrum_influence(_weights), T + 1)),
    Mutant("tail from T - 1 on", lhs=_tail(_weights, -1)),
    Mutant("a tenth of it", rhs=influence_bound(spectrum_influence(_weights), 10 * T)),
    source="O'Donnell, Prop. 3.2; paper, section 3, as publicly reported",
    engines=_ENGINES,
    assumes=("spectrum.influence_certificate", "gaussian.influence"),
)

# The two inequalities that carry everything, for every degree by induction. Their step is the same: (1-rho)(1-rho^k) >= 0.

_line = k * (1 - rho) - (1 - rho**k)
_chord = 1 - rho**k - k * (1 - rho) * rho ** (k - 1)
_step = (1 - rho) * (1 - rho**k)

ABOVE_LINE = bound(
    "spectrum.power_line",
    "1 - rho^k <= k (1 - rho).",
    {k: integers(1, 8), rho: CORRELATION},
    1 - rho**k,
    k * (1 - rho),
    Mutant("k - 1/1000 in place of k", rhs=(k - sp.Rational(1, 1000)) * (1 - rho)),
    Mutant("the other way round", lhs=k * (1 - rho), rhs=1 - rho**k),
    source="Bernoulli",
    engines=_POLYNOMIAL,
    derivation=(
        Step("From k to k + 1 the slack grows by (1 - rho)(1 - rho^k) >= 0.", _line.subs(k, k + 1) - _line, _step),
        Step("At k = 1 it is zero.", value_at(_line, {k: 1}), sp.Integer(0)),
    ),
)

BELOW_CHORD = bound(
    "spectrum.power_chord",
    "k (1 - rho) rho^(k-1) <= 1 - rho^k.",
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
        Step("At k = 1 it is zero.", value_at(_chord, {k: 1}), sp.Integer(0)),
    ),
)

# The steps of the two inductions, with rho^k written b.

LINE_STEP = identity(
    "spectrum.power_line_step",
    "From k to k + 1 the slack k (1 - rho) - (1 - rho^k) grows by (1 - rho)(1 - rho^k), with b = rho^k and x for the degree.",
    {x: HALF_LINE, rho: CORRELATION, b: CORRELATION},
    ((x + 1) * (1 - rho) - (1 - rho * b)) - (x * (1 - rho) - (1 - b)),
    (1 - rho) * (1 - b),
    Mutant("without 1 - rho", rhs=1 - b),
    "factor 2",
    source="Bernoulli",
)

STEP_SIGN = bound(
    "spectrum.power_line_step_sign",
    "0 <= (1 - rho)(1 - b).",
    {rho: CORRELATION, b: CORRELATION},
    sp.Integer(0),
    (1 - rho) * (1 - b),
    Mutant("1 - 2 b", rhs=(1 - rho) * (1 - 2 * b)),
    Mutant("rho - b", rhs=(1 - rho) * (rho - b)),
    engines=_POLYNOMIAL,
)

CHORD_STEP = identity(
    "spectrum.power_chord_step",
    "The slack 1 - rho^k - k (1 - rho) rho^(k-1) at k + 1 is rho times that at k, plus (1 - rho)(1 - rho^k), with b = rho^k and x "
    "for the degree.",
    {x: HALF_LINE, rho: UNIT, b: UNIT},
    (1 - rho * b - (x + 1) * (1 - rho) * b) - (rho - rho * b - x * (1 - rho) * b),
    (1 - rho) * (1 - b),
    Mutant("without 1 - rho", rhs=1 - b),
    "factor 2",
)

# Noise beats influence: T rho^(T-1) delta <= (1 - rho^T) I, and the limit.

_loss, _total = noise_loss(_weights, rho), spectrum_influence(_weights)
_beats_left = _at_degree(sp.Lambda(t, t * rho ** (t - 1))) * _loss
_beats_right = _at_degree(sp.Lambda(t, 1 - rho**t)) * _total

NOISE_BEATS_INFLUENCE = bound(
    "spectrum.noise_beats_influence",
    "T rho^(T-1) delta(rho) <= (1 - rho^T) I for delta(rho) = sum_k (1 - rho^k) W_k and I = sum_k k W_k of a spectrum W_0, ..., W_5.",
    {rho: UNIT, T: integers(1, _MAX_TAIL), **_spectrum},
    _beats_left,
    _beats_right,
    Mutant("at every rho, without the factor rho^(T-1)", lhs=_at_degree(sp.Lambda(t, t)) * _loss),
    Mutant("half of the influence", rhs=_beats_right / 2),
    Mutant("tail from T + 1 on", lhs=_at_degree(sp.Lambda(t, (t + 1) * rho**t)) * _loss),
    source="ours (the paper claims it from experiments, as publicly reported)",
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
    "(1 - rho^T) Stab'(rho) <= T delta(rho) for delta(rho) = sum_k (1 - rho^k) W_k of a spectrum W_0, ..., W_5.",
    {rho: UNIT, T: integers(1, _MAX_TAIL), **_spectrum},
    _limit_left,
    _limit_right,
    Mutant("I in place of Stab'(rho)", lhs=_at_degree(sp.Lambda(t, 1 - rho**t)) * _total),
    Mutant("T - 1 in place of T", rhs=_at_degree(sp.Lambda(t, t - 1)) * _loss),
    engines=_ENGINES,
    derivation=(Step("At rho = 1 the slope is the influence.", value_at(_slope, {rho: 1}), _total),),
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
    "The slope at h = 0 of (1 - (1-h)^k)/(1 - (1-h)^T), Lemma 1's price of degree k at rho = 1 - h, is k (T - k)/(2T).",
    {k: integers(1, _HIGHEST), T: integers(1, _HIGHEST)},
    _slopes,
    k * (T - k) / (2 * T),
    Mutant("sign", rhs=k * (k - T) / (2 * T)),
    "factor 2",
    assumes=("spectrum.noise_limit",),
)


def _price_jet(degree: sp.Expr) -> sp.Expr:
    """Return k - k (k - 1) h/2, what (1 - (1 - h)^k)/h is up to h^2."""
    return degree - degree * (degree - 1) * h / 2


_loss_at = 1 - (1 - h) ** k
STRICT_ANY = identity(
    "spectrum.noise_strictly_better_any_degree",
    "The slope at h = 0 of (k - k (k - 1) h/2)/(T - T (T - 1) h/2) is k (T - k)/(2T).",
    {k: Interval(Fraction(1), None), T: Interval(Fraction(1), None)},
    sp.diff(_price_jet(k) / _price_jet(T), h).subs(h, 0),
    k * (T - k) / (2 * T),
    Mutant("sign", rhs=k * (k - T) / (2 * T)),
    "factor 2",
    derivation=(
        Step("The slope of 1 - (1 - h)^k at 0 is k.", derivative(_loss_at, h, at=0), k),
        Step("Its second derivative there is -k (k - 1).", derivative(_loss_at, h, 2, at=0), -k * (k - 1)),
    ),
)

CONVEX = bound(
    "spectrum.power_convex",
    "0 <= d^2/dj^2 exp(-j): rho^k is exp(-j) at j = k log(1/rho).",
    {j: HALF_LINE},
    sp.Integer(0),
    sp.diff(sp.exp(-j), j, 2),
    Mutant("the slope", rhs=sp.diff(sp.exp(-j), j)),
    Mutant("of j exp(-j)", rhs=sp.diff(j * sp.exp(-j), j, 2)),
    source="textbook",
)

CLAIMS = (
    INFLUENCE_CERTIFICATE,
    INFLUENCE_TAIL,
    ABOVE_LINE,
    BELOW_CHORD,
    LINE_STEP,
    STEP_SIGN,
    CHORD_STEP,
    NOISE_BEATS_INFLUENCE,
    NOISE_LIMIT,
    NOISE_STRICT,
    STRICT_ANY,
    CONVEX,
)
