"""From one stability number to a spectral tail: the paper's Lemma 1, as stated and as it is true.

Let W_k be the share of |f|^2 at degree k. Noise costs 1 - Stab_rho(f)/|f|^2 = sum_k W_k (1 - rho^k). Every degree
k >= T pays at least 1 - rho^T of its share, so the tail W_{>=T} is at most delta / (1 - rho^T) when the loss is delta.
That is <= epsilon once rho^T <= 1 - delta/epsilon: the paper's threshold log_{1/rho}(1 - delta/epsilon) lacks a minus sign.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step, Verdict
from nstheory.language.domain import CORRELATION, REAL_LINE, UNIT, between, integers
from nstheory.language.expectation import Mean, PairMean
from nstheory.language.symbols import T, W, X, Y, a, b, delta, epsilon, m, n, numbered, ratio, rho
from nstheory.theory.build import SAMPLED, bound, identity, value_at
from nstheory.theory.gaussian import hermite

__all__ = ["CLAIMS", "lemma1_bound", "lemma1_degree"]

_OPEN_UNIT = between(0, 1, open_ends="both")
_MAX_DEGREE = 6
_weights = numbered("W", _MAX_DEGREE + 1)


def lemma1_bound(loss: sp.Expr, correlation: sp.Expr, degree: sp.Expr) -> sp.Expr:
    """Return delta / (1 - rho^T), the corrected bound on the share of |f|^2 at degrees T and above."""
    return loss / (1 - correlation**degree)


def lemma1_degree(loss: sp.Expr, tail: sp.Expr, log_inverse_rho: sp.Expr) -> sp.Expr:
    """Return log_{1/rho}(1 / (1 - delta/epsilon)), the degree from which the tail is at most epsilon (delta < epsilon)."""
    return -sp.log(1 - loss / tail) / log_inverse_rho


# As stated. The function mixes degree 0 and degree m, with the share W at degree m; then Stab/|f|^2 = 1 - W + W rho^m.

_tail_of_two = sp.Piecewise((W, m > T), (0, True))
_two_degrees = {
    rho: _OPEN_UNIT,
    delta: _OPEN_UNIT,
    epsilon: _OPEN_UNIT,
    W: UNIT,
    m: integers(0, 6),
    T: integers(0, 6),
}
_stable = 1 - W + W * rho**m >= 1 - delta

AS_STATED = bound(
    "spectrum.lemma1_as_stated",
    "Stab_rho(f) >= (1 - delta) |f|^2 and T >= log_{1/rho}(1 - delta/epsilon) imply that the tail of f at "
    "degrees above T is at most epsilon, for f of weight 1 - W at degree 0 and W at degree m.",
    _two_degrees,
    _tail_of_two,
    epsilon,
    Mutant("epsilon halved", rhs=epsilon / 2),
    Mutant("any T", where=sp.And(_stable, delta < epsilon)),
    Mutant("without the hypothesis on the stability", where=delta < epsilon),
    where=sp.And(_stable, delta < epsilon, T * sp.log(1 / rho) >= sp.log(1 - delta / epsilon)),
    source="paper, Lemma 1 (main text), as publicly reported",
    expected=Verdict.REFUTED,
    corrected_by="spectrum.lemma1",
    correction="The threshold log_{1/rho}(1 - delta/epsilon) is negative for every 0 < delta < epsilon, so that the lemma "
    "as printed bounds the tail from degree 0 on, which is everything: f(x) = x is a counterexample. "
    "True: the tail at degrees >= T is at most delta/(1 - rho^T), hence <= epsilon once T >= log_{1/rho}(1/(1 - delta/epsilon)).",
)

# Corrected, for every spectrum up to degree 6: no function enters, only its spectral weights.


def _tail_price(shift: int = 0, sign: int = 1) -> sp.Expr:
    """Return the tail from T + shift on times 1 - rho^T, which is the loss over Lemma 1's bound, for symbolic T from 1 to 4."""
    total = sp.Integer(0)
    for degree in range(1, 5):
        price = delta / lemma1_bound(delta, sign * rho, sp.Integer(degree))
        total += sp.KroneckerDelta(T, degree) * price * sum(_weights[degree + shift :])
    return total


_loss = sum((w * (1 - rho**k) for k, w in enumerate(_weights)), sp.Integer(0))

CERTIFICATE = bound(
    "spectrum.lemma1_certificate",
    "Degree k >= T pays at least 1 - rho^T: 1 - a <= 1 - a b with a = rho^T and b = rho^(k-T).",
    {a: UNIT, b: UNIT},
    1 - a,
    1 - a * b,
    Mutant("strict by 1/1000", lhs=1 - a + sp.Rational(1, 1000)),
    Mutant("b outside of the product", rhs=1 - b),
    engines=("symbolic", "search"),
)

LEMMA1 = bound(
    "spectrum.lemma1",
    "(1 - rho^T) W_{>=T} <= delta, the loss sum_k (1 - rho^k) W_k of a spectrum W_0, ..., W_6.",
    {rho: UNIT, T: integers(1, 4), **dict.fromkeys(_weights, UNIT)},
    _tail_price(),
    _loss,
    Mutant("factor 1/2 on the loss", rhs=_loss / 2),
    Mutant("the tail from T - 1 on", lhs=_tail_price(-1)),
    Mutant("-rho for rho, 1 + rho^T at odd degrees", lhs=_tail_price(sign=-1)),
    source="paper, Lemma 1, as publicly reported, corrected",
    engines=("symbolic", "balls", "search"),
    assumes=("spectrum.lemma1_certificate", "spectrum.lemma1_threshold"),
)

# The threshold: from T = log_{1/rho}(1 / (1 - delta/epsilon)) on the bound is at most epsilon. In units of log(1/rho).


def _at_threshold(sign: int) -> sp.Expr:
    """Return rho^T at the threshold, or at the threshold with the other sign."""
    return sp.exp(-1) ** (sign * lemma1_degree(ratio * epsilon, epsilon, sp.Integer(1)))


THRESHOLD = bound(
    "spectrum.lemma1_threshold",
    "delta <= epsilon (1 - rho^T) for delta = ratio epsilon and T >= log_{1/rho}(1/(1 - ratio)): there rho^T is "
    "(1 - ratio) b with b in [0, 1].",
    {ratio: between(0, 1, open_ends="upper"), b: UNIT, epsilon: UNIT},
    ratio * epsilon,
    epsilon * (1 - _at_threshold(1) * b),
    Mutant("the paper's threshold, with the wrong sign", rhs=epsilon * (1 - _at_threshold(-1) * b)),
    Mutant("delta in place of epsilon", rhs=ratio * epsilon * (1 - _at_threshold(1) * b)),
    engines=("symbolic", "search"),
    derivation=(
        Step(
            "At the threshold itself, b = 1, both are the same.",
            value_at(epsilon * (1 - _at_threshold(1) * b), {b: 1}),
            ratio * epsilon,
        ),
    ),
)

# Sharp: a function that mixes degrees 0 and T only.

_c0, _c1 = numbered("c", 2)


def _mixture(point: sp.Expr) -> sp.Expr:
    """Return c_0 + c_1 He_n(x)/sqrt(n!), for a symbolic n from 1 to 4."""
    return _c0 + _c1 * sum(
        (sp.KroneckerDelta(n, k) * hermite(k, point) / sp.sqrt(sp.factorial(k)) for k in range(1, 5)), sp.Integer(0)
    )


_lost_norm = Mean(_mixture(X) ** 2, (X,)) - PairMean(_mixture(X) * _mixture(Y), rho)

SHARP = identity(
    "spectrum.lemma1_sharp",
    "|f|^2 - Stab_rho(f) = (1 - rho^n) c_1^2 for f = c_0 + c_1 He_n/sqrt(n!).",
    {rho: CORRELATION, n: integers(1, 4), _c0: REAL_LINE, _c1: REAL_LINE},
    _lost_norm,
    (1 - rho**n) * _c1**2,
    Mutant("degree off by one", rhs=(1 - rho ** (n + 1)) * _c1**2),
    Mutant("the constant pays too", rhs=(1 - rho**n) * (_c0**2 + _c1**2)),
    engines=SAMPLED,
    derivation=(Step("The constant c_0 costs nothing, the degree T costs 1 - rho^T of its weight."),),
    assumes=("gaussian.mehler",),
)

CLAIMS = (AS_STATED, CERTIFICATE, THRESHOLD, LEMMA1, SHARP)
