"""Bounds for a given transformer: why the rules of tokens, positions, normalisation and softmax attention are sound.

Each rule is reduced to an identity with a square or a product of nonnegative numbers on one side, for two tokens or two units;
any number of them stands in bounds_theorems.

    attention_remainder   sum_j w_j v_j - sum_j c_j v_j = sum_j (w_j - c_j)(v_j - m), since both weights sum to 1; then Minkowski
    attention_convex      E (sum_j w_j v_j)^2 <= sum_j E w_j v_j^2 <= sum_j max(w_j) E v_j^2
    norm_curvature        the second derivative of u/sqrt(|u|^2 + a) is at most (2/sqrt 3)/(|u|^2 + a)
    softmax_curvature     the second derivative of softmax along x is p_j ((x_j - mean)^2 - variance), in sum at most 2 variance
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import CORRELATION, POSITIVE, REAL_LINE, UNIT, between, integers
from nstheory.language.expectation import Mean, PairMean, TokenMean
from nstheory.language.symbols import NOISY_TOKENS, TOKENS, U, X, Y, a, b, c, h, numbered, q, rho, s, t, w, x
from nstheory.theory.build import identity

__all__ = ["CLAIMS"]


# One token of U = 2, 3, 4 ids, and a table of one unit.

_LARGEST = 4
_TOKEN, _NOISY = TOKENS[0], NOISY_TOKENS[0]
_table = numbered("f", _LARGEST)


def _entry(token: sp.Expr, size: int) -> sp.Expr:
    return sum((sp.KroneckerDelta(token, one) * _table[one] for one in range(size)), sp.Integer(0))


def _by_size(of: object) -> sp.Expr:
    return sum((sp.KroneckerDelta(U, size) * of(size) for size in range(2, _LARGEST + 1)), sp.Integer(0))  # type: ignore[operator]


def _mean(size: int) -> sp.Expr:
    return sum(_table[:size], sp.Integer(0)) / size


def _variance(size: int) -> sp.Expr:
    return sum(((one - _mean(size)) ** 2 for one in _table[:size]), sp.Integer(0)) / size


EMBEDDING = identity(
    "bounds.embedding",
    "A uniform token of U ids (U = 2, 3, 4), kept with probability q and else redrawn: E h h' = (E h)^2 + q Var h for a table h.",
    {q: UNIT, U: integers(2, _LARGEST), **dict.fromkeys(_table, REAL_LINE)},
    _by_size(
        lambda size: TokenMean(
            _entry(_TOKEN, size) * _entry(_NOISY, size), (_TOKEN,), (_NOISY,), sp.Integer(size), q, "uniform"
        )
    ),
    _by_size(lambda size: _mean(size) ** 2 + q * _variance(size)),
    Mutant("the mean forgotten", rhs=_by_size(lambda size: q * _variance(size))),
    Mutant("the paper's (1 + q)/2", rhs=_by_size(lambda size: _mean(size) ** 2 + (1 + q) / 2 * _variance(size))),
    Mutant("sample variance", rhs=_by_size(lambda size: _mean(size) ** 2 + q * _variance(size) * size / (size - 1))),
    source="O'Donnell, Analysis of Boolean Functions, ch. 8",
)

POOLING = identity(
    "bounds.pooling",
    "E ((a X + b Y)/2)^2 = (a^2 + 2 a b rho + b^2)/4 for a standard normal pair of correlation rho.",
    {a: REAL_LINE, b: REAL_LINE, rho: CORRELATION},
    PairMean(((a * X + b * Y) / 2) ** 2, rho),
    (a**2 + 2 * a * b * rho + b**2) / 4,
    Mutant("independent positions", rhs=(a**2 + b**2) / 4),
    Mutant("divided once", rhs=(a**2 + 2 * a * b * rho + b**2) / 2),
)

ATTENTION_REMAINDER = identity(
    "bounds.attention_remainder",
    "w a + (1 - w) b - (c a + (1 - c) b) = (w - c)(a - x) + ((1 - w) - (1 - c))(b - x).",
    {w: UNIT, c: UNIT, a: REAL_LINE, b: REAL_LINE, x: REAL_LINE},
    w * a + (1 - w) * b - (c * a + (1 - c) * b),
    (w - c) * (a - x) + ((1 - w) - (1 - c)) * (b - x),
    Mutant("weights that do not sum to 1", lhs=w * a + (1 - w / 2) * b - (c * a + (1 - c) * b)),
    Mutant("only the first token", rhs=(w - c) * (a - x)),
    Mutant("radius halved", rhs=(w - c) / 2 * (a - b)),
    derivation=(Step("The rest is (w - c)(a - b).", w * a + (1 - w) * b - c * a - (1 - c) * b, (w - c) * (a - b)),),
)

ATTENTION_CONVEX = identity(
    "bounds.attention_convex",
    "w a^2 + (1 - w) b^2 - (w a + (1 - w) b)^2 = w (1 - w)(a - b)^2.",
    {w: UNIT, a: REAL_LINE, b: REAL_LINE},
    w * a**2 + (1 - w) * b**2 - (w * a + (1 - w) * b) ** 2,
    w * (1 - w) * (a - b) ** 2,
    Mutant("equality", rhs=sp.Integer(0)),
    Mutant("weights squared", lhs=w**2 * a**2 + (1 - w) ** 2 * b**2 - (w * a + (1 - w) * b) ** 2),
)

# u = (a, 0), d = (b, s), t^2 = |u|^2 + c, c >= 0 the epsilon of the normalisation.

_square = a**2 + c
_length = b**2 + s**2
_along = a**2 * b**2 / (_square * _length)
_share = a**2 / _square
_moved = ((a + h * b) ** 2 + (h * s) ** 2 + c) ** sp.Rational(-1, 2)


def _derivative(order: int) -> tuple[sp.Expr, sp.Expr]:
    """Return the derivative at 0 of (u + h d)/sqrt(|u + h d|^2 + c) along d."""
    vector = ((a + h * b) * _moved, h * s * _moved)
    return tuple(sp.simplify(sp.diff(one, h, order).subs(h, 0)) for one in vector)  # type: ignore[return-value]


_first, _second = _derivative(1), _derivative(2)

NORM_SLOPE = identity(
    "bounds.norm_slope",
    "|d|^2/t^2 - |D d|^2 = b^2 (1 - (c/t^2)^2)/t^2 for the derivative D d of u/sqrt(|u|^2 + c) along d, u = (a, 0), d = (b, s), "
    "t^2 = |u|^2 + c.",
    {a: REAL_LINE, b: REAL_LINE, s: REAL_LINE, c: POSITIVE},
    _length / _square - (_first[0] ** 2 + _first[1] ** 2),
    b**2 * (1 - (c / _square) ** 2) / _square,
    Mutant("slope 1", lhs=_length - (_first[0] ** 2 + _first[1] ** 2)),
    Mutant("the epsilon forgotten", rhs=b**2 / _square),
)

NORM_CURVATURE = identity(
    "bounds.norm_curvature",
    "4/3 |d|^4/t^4 less the squared second derivative of u/sqrt(|u|^2 + c) along d is ((1 - w)(1 - 3x)^2 + 3 (x - 1/3)^2)|d|^4/t^4, "
    "w = |u|^2/t^2, x = w cos^2 of the angle, u = (a, 0), d = (b, s), t^2 = |u|^2 + c.",
    {a: REAL_LINE, b: POSITIVE, s: REAL_LINE, c: POSITIVE},
    sp.Rational(4, 3) * _length**2 / _square**2 - (_second[0] ** 2 + _second[1] ** 2),
    ((1 - _share) * (1 - 3 * _along) ** 2 + 3 * (_along - sp.Rational(1, 3)) ** 2) * _length**2 / _square**2,
    Mutant("constant 1", lhs=_length**2 / _square**2 - (_second[0] ** 2 + _second[1] ** 2)),
    Mutant("one square forgotten", rhs=3 * (_along - sp.Rational(1, 3)) ** 2 * _length**2 / _square**2),
)


def norm_series(share: sp.Expr) -> sp.Expr:
    """Return 1/2 + x/3 + x^2/(4 (1 - x)), which (-log(1 - x) - x)/x^2 does not exceed for x in [0, 1)."""
    return sp.Rational(1, 2) + share / 3 + share**2 / (4 * (1 - share))


def _gained(series: sp.Expr) -> sp.Expr:
    """Return the derivative of x^2 series(x) less that of -log(1 - x) - x; both functions vanish at 0."""
    return sp.diff(x**2 * series, x) - sp.diff(-sp.log(1 - x) - x, x)


NORM_REMAINDER = identity(
    "bounds.norm_remainder",
    "The derivative of x^2 (1/2 + x/3 + x^2/(4 (1 - x))), less that of -log(1 - x) - x, is x^4/(4 (1 - x)^2).",
    {x: between(0, 1, open_ends="upper")},
    _gained(norm_series(x)),
    x**4 / (4 * (1 - x) ** 2),
    Mutant("the leading term alone", lhs=_gained(sp.Rational(1, 2))),
    Mutant("the series cut off", lhs=_gained(sp.Rational(1, 2) + x / 3 + x**2 / 4)),
)

_weight = 1 / (1 + sp.exp(-t))
_spread = _weight * (1 - _weight) * (a - b) ** 2
_bent = sp.diff(1 / (1 + sp.exp(-t - h * (a - b))), h, 2).subs(h, 0)

SOFTMAX_CURVATURE = identity(
    "bounds.softmax_curvature",
    "The second derivative of a softmax weight p along x = (a, b) is p ((a - mean)^2 - variance), for two tokens with logits t, 0.",
    {t: REAL_LINE, a: REAL_LINE, b: REAL_LINE},
    _bent,
    _weight * ((a - _weight * a - (1 - _weight) * b) ** 2 - _spread),
    Mutant("the variance forgotten", rhs=_weight * (a - _weight * a - (1 - _weight) * b) ** 2),
    Mutant("not centred", rhs=_weight * (a**2 - _spread)),
    derivation=(
        Step(
            "The variance of x under the weights is p (1 - p)(x_1 - x_2)^2.",
            _weight * a**2 + (1 - _weight) * b**2 - (_weight * a + (1 - _weight) * b) ** 2,
            _spread,
        ),
    ),
)

QUADRATIC_NOISE = identity(
    "bounds.quadratic_noise",
    "E (X^2 - 1)(Y^2 - 1) = rho^2 E (X^2 - 1)^2.",
    {rho: CORRELATION},
    PairMean((X**2 - 1) * (Y**2 - 1), rho),
    rho**2 * Mean((X**2 - 1) ** 2, (X,)),
    Mutant("degree 1", rhs=rho * Mean((X**2 - 1) ** 2, (X,))),
    Mutant("not centred", lhs=PairMean(X**2 * Y**2, rho)),
)

RESIDUAL_LINEAR = identity(
    "bounds.residual_linear",
    "E (a X + s X + b Y)^2 - (a + s)^2 = 2 (a + s) b rho + b^2.",
    {a: REAL_LINE, s: REAL_LINE, b: REAL_LINE, rho: CORRELATION},
    PairMean((a * X + s * X + b * Y) ** 2, rho) - (a + s) ** 2,
    2 * (a + s) * b * rho + b**2,
    Mutant("deviations add", lhs=PairMean((a * X + s * X + b * Y) ** 2, rho) - (sp.Abs(a) + sp.Abs(s)) ** 2),
    Mutant("e independent of the input", rhs=b**2),
)

CLAIMS = (
    EMBEDDING,
    POOLING,
    ATTENTION_REMAINDER,
    ATTENTION_CONVEX,
    NORM_SLOPE,
    NORM_CURVATURE,
    NORM_REMAINDER,
    SOFTMAX_CURVATURE,
    QUADRATIC_NOISE,
    RESIDUAL_LINEAR,
)
