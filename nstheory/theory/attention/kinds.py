"""Other attention kinds than softmax: what noise leaves of a row of them.

A row of n tokens with logits sigma z, its noisy copy with sigma z', correlation r = rho^2; o_n = E sum_k A_k A'_k and
m_n = E (sum_k A_k z_k)(sum_k A'_k z'_k), and a layer keeps rho (o_n + m_n/d), as with softmax.

Elementwise kinds, A_k = S(sigma z_k)/n, are sums of independent terms, so that two dual activations say everything, for every n:

    n o_n = E S S',        n m_n = E S z S' z' + (n - 1) (E S z)^2.

(E S z)^2 does not see the noise: where n >> d it is all there is, and the layer keeps rho of its output, as a linear function does.

Kinds that look for a threshold have closed forms for two tokens, A_1 - A_2 = h(sigma (z_1 - z_2)):

    sparsemax      h(l) = l cut at -1 and 1
    entmax-1.5     h(l) = (l/4) sqrt(8 - l^2) for |l| <= 2, and the sign of l beyond

Sparsemax keeps what exceeds a level, tau, that depends on all tokens. With the mean level in its place, n sigma E (z - tau/sigma)_+ = 1,
one has the form of an elementwise kind. It holds where many tokens pass the level, and fails where few do, which is in long contexts.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.language.domain import CORRELATION, REAL_LINE, Integers, between
from nstheory.language.expectation import Mean, PairMean, relu
from nstheory.language.functions import normal_density, normal_distribution
from nstheory.language.symbols import D, X, Y, n, r, rho, s, sigma, t, x
from nstheory.theory.activation.kinked import relu_squared_dual
from nstheory.theory.activation.relu import relu_dual
from nstheory.theory.attention.layer import master_stability
from nstheory.theory.build import bound, identity, limit

__all__ = ["CLAIMS", "elementwise_alignment"]

_R = rho**2
_RHO = between(0, "19/20")
_TWO = sp.Integer(2)


def elementwise_alignment(size: sp.Expr, crossed: sp.Expr, along: sp.Expr) -> sp.Expr:
    """Return (E S z S' z' + (n - 1) (E S z)^2)/n."""
    return (crossed + (size - 1) * along**2) / size


def _logits(quantity: str, kind: str, size: sp.Expr = n, correlation: sp.Expr = _R, spread: sp.Expr = sigma) -> sp.Expr:
    return LogitMean(quantity, size, correlation, spread, kind=kind)


_SAMPLED = {n: Integers((2, 16)), rho: _RHO, sigma: between("1/2", 2)}

RELU_OVERLAP = identity(
    "attention.relu_overlap",
    "ReLU attention over n: o_n = sigma^2 E X_+ Y_+/n for normals of correlation rho^2.",
    _SAMPLED,
    _logits("overlap", "relu"),
    sigma**2 * relu_dual(_R) / n,
    Mutant("correlation rho", rhs=sigma**2 * relu_dual(rho) / n),
    Mutant("1/n^2", rhs=sigma**2 * relu_dual(_R) / n**2),
    source="ours; the kernel: Cho and Saul (2009)",
    engines=("montecarlo",),
    assumes=("activation.relu",),
)

RELU_ALIGNMENT = identity(
    "attention.relu_alignment",
    "ReLU attention over n: m_n = sigma^2 (E X_+^2 Y_+^2 + (n - 1)/4)/n for normals of correlation rho^2.",
    _SAMPLED,
    _logits("alignment", "relu"),
    sigma**2 * elementwise_alignment(n, relu_squared_dual(_R), sp.Rational(1, 2)),
    Mutant("without other tokens", rhs=sigma**2 * relu_squared_dual(_R) / n),
    Mutant("correlation rho", rhs=sigma**2 * elementwise_alignment(n, relu_squared_dual(rho), sp.Rational(1, 2))),
    source="ours; the kernel: Cho and Saul (2009)",
    engines=("montecarlo",),
    assumes=("activation.relu_squared", "attention.relu_lean"),
)

RELU_LEAN = identity(
    "attention.relu_lean",
    "E s Z Z_+ = s/2.",
    {s: REAL_LINE},
    Mean(s * X * relu(X), (X,)),
    s / 2,
    Mutant("s", rhs=s),
    "1 % more",
    source="textbook",
    engines=("symbolic", "balls", "montecarlo"),
)

LINEAR_PAIR = identity(
    "attention.linear_pair",
    "E X^2 Y^2 = 1 + 2 r^2.",
    {r: CORRELATION},
    PairMean(X**2 * Y**2, r),
    1 + 2 * r**2,
    Mutant("1 + r^2", rhs=1 + r**2),
    Mutant("3 r^2", rhs=3 * r**2),
    source="Isserlis (1918)",
)

# A ReLU layer is compared at d where the formula's own error, of order 1/d, is small beside what the twins change.
_relu_layer = AttentionMoment("stability", n, D, rho, sigma / D, kind="relu")


def _relu_stated(correlation: sp.Expr, others: sp.Expr) -> sp.Expr:
    alignment = (relu_squared_dual(correlation) + others / 4) / n
    return master_stability(rho, sigma**2 * relu_dual(correlation) / n, sigma**2 * alignment, D)


RELU = limit(
    "attention.relu_layer",
    "ReLU attention over n: the stability of real matrices over rho (sigma^2/n) (E X_+ Y_+ + (E X_+^2 Y_+^2 + (n - 1)/4)/d), normals of "
    "correlation rho^2, is 1.",
    {rho: between("1/4", "9/10"), sigma: between("1/2", 2), D: Integers((32,)), n: Integers((16, 64))},
    _relu_layer / _relu_stated(_R, n - 1),
    sp.Integer(1),
    Mutant("without other tokens", lhs=_relu_layer / _relu_stated(_R, sp.Integer(0))),
    Mutant("logits of correlation rho", lhs=_relu_layer / _relu_stated(rho, n - 1)),
    allowance=2 / D,
    assumes=("attention.relu_overlap", "attention.relu_alignment"),
)

# Two tokens.


def _cut(logit: sp.Expr) -> sp.Expr:
    """Return the logit cut at -1 and 1."""
    return sp.Max(-1, sp.Min(1, logit))


def _two(logit: sp.Expr, noisy: sp.Expr) -> sp.Expr:
    return (1 + PairMean(_cut(logit) * _cut(noisy), _R)) / 2


_difference = sigma * sp.sqrt(2)
_sparse_two = _logits("overlap", "sparsemax", _TWO)

SPARSE_TWO = identity(
    "attention.sparsemax_two_tokens",
    "Sparsemax of two tokens: o_2 over (1 + E h(sigma sqrt2 X) h(sigma sqrt2 Y))/2 is 1, h(l) = l cut at -1 and 1, X and Y of correlation rho^2.",
    {rho: _RHO, sigma: between("1/2", 2)},
    _sparse_two / _two(_difference * X, _difference * Y),
    sp.Integer(1),
    Mutant("one logit's deviation", lhs=_sparse_two / _two(sigma * X, sigma * Y)),
    Mutant("the first token alone", lhs=2 * _sparse_two / _two(_difference * X, _difference * Y)),
    engines=("montecarlo",),
)

_root = sp.sqrt(sp.Rational(1, 2) - x**2 / 16)

ENTMAX_TWO = identity(
    "attention.entmax_two_tokens",
    "(x/4 + q)^2 - (q - x/4)^2 = (x/4) sqrt(8 - x^2) with q = sqrt(1/2 - x^2/16): the weights of entmax-1.5 of logits x and 0, |x| < 2.",
    {x: between("-19/10", "19/10")},
    (x / 4 + _root) ** 2 - (_root - x / 4) ** 2,
    x * sp.sqrt(8 - x**2) / 4,
    Mutant("sqrt(4 - x^2)", rhs=x * sp.sqrt(4 - x**2) / 4),
    Mutant("as of sparsemax", rhs=x),
    source="Peters, Niculae and Martins (2019), the definition",
    derivation=(
        Step("The weights sum to 1.", (x / 4 + _root) ** 2 + (_root - x / 4) ** 2, sp.Integer(1)),
        Step("Their roots x/4 + q and q - x/4 differ by half the difference of the logits."),
    ),
)

# Sparsemax with the mean level t sigma.


def _passing(level: sp.Expr) -> sp.Expr:
    """Return E (Z - t)_+ = phi(t) - t Q(t)."""
    return normal_density(level) - level * normal_distribution(-level)


_LEVEL_SIGMA = 1 / (n * _passing(t))  # at which t is the mean level of n tokens

PASSING = identity(
    "attention.sparsemax_level",
    "E (Z - t)_+ = phi(t) - t Q(t).",
    {t: between(-2, 3)},
    Mean(relu(X - t), (X,)),
    _passing(t),
    Mutant("phi alone", rhs=normal_density(t)),
    "1 % more",
    source="textbook",
    engines=("balls", "integrate", "montecarlo"),
)


def _over_mean_field(size: int, correlation: sp.Expr = _R) -> sp.Expr:
    """Return o_n of sparsemax over n sigma^2 E (z - t)_+ (z' - t)_+."""
    spread = _LEVEL_SIGMA.subs(n, size)
    both = PairMean(relu(X - t) * relu(Y - t), correlation)
    return _logits("overlap", "sparsemax", sp.Integer(size), _R, spread) / (size * spread**2 * both)


BELOW_MEAN_FIELD = bound(
    "attention.sparsemax_below_mean_field",
    "Sparsemax of 64 tokens, of which one to three pass the mean level t, n sigma E (Z - t)_+ = 1: o_n is at most 4/5 of n sigma^2 "
    "E (z - t)_+ (z' - t)_+.",
    {t: between("17/10", 2), rho: between("1/2", "9/10")},
    _over_mean_field(64),
    sp.Rational(4, 5),
    Mutant("a fifth", rhs=sp.Rational(1, 5)),
    Mutant("independent rows", lhs=_over_mean_field(64, sp.Integer(0))),
    engines=("montecarlo",),
    assumes=("attention.sparsemax_level",),
    note="The level moves with the few tokens that pass it, by as much as their weights are.",
)

LARGE_SUPPORT = limit(
    "attention.sparsemax_large_support",
    "Sparsemax of 512 tokens, of which a third or more pass the mean level t, n sigma E (Z - t)_+ = 1: o_n over n sigma^2 E (z - t)_+ (z' - t)_+ "
    "is 1.",
    {t: between(-1, "2/5"), rho: between("1/2", "9/10")},
    _over_mean_field(512),
    sp.Integer(1),
    Mutant("correlation rho", lhs=_over_mean_field(512, rho)),
    Mutant("independent rows", lhs=_over_mean_field(512, sp.Integer(0))),
    allowance=sp.Rational(1, 20),
    assumes=("attention.sparsemax_level",),
)

CLAIMS = (
    RELU_OVERLAP,
    RELU_ALIGNMENT,
    RELU_LEAN,
    LINEAR_PAIR,
    RELU,
    SPARSE_TWO,
    ENTMAX_TWO,
    PASSING,
    BELOW_MEAN_FIELD,
    LARGE_SUPPORT,
)
