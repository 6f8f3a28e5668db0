"""The penalty's gradient: one half of it is enough, except near the edge of a training set, and how small it starts.

(X, Y) is exchangeable when X has the law from which noise redraws. Then grad E<M(X), M(Y)> = 2 E<grad M(X), M(Y)>, and the second
pass needs no backward pass. When X comes from a training set, the pairs that leave the set break the symmetry.
"""

from __future__ import annotations

from itertools import product

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import REAL_LINE, UNIT, Integers, between, integers
from nstheory.language.expectation import TokenMean
from nstheory.language.symbols import NOISY_TOKENS, TOKENS, C, h, k, member, numbered, q
from nstheory.theory.build import SAMPLED, identity
from nstheory.theory.regularizer.forms import inner, lookup

__all__ = ["CLAIMS", "softmax", "uniform_slope"]

_ALPHABET = 3
_places = tuple(product(range(2), repeat=2))
_output = {(i, j): member("M", f"{i}{j}") for i, j in _places}
_slope = {(i, j): member("D", f"{i}{j}") for i, j in _places}


def _table(first: sp.Expr, second: sp.Expr, step: int) -> sp.Expr:
    """Return M + step * D at a pair of tokens: an arbitrary output, moved along an arbitrary direction of parameters."""
    return sum(
        (
            sp.KroneckerDelta(first, i) * sp.KroneckerDelta(second, j) * (_output[i, j] + step * _slope[i, j])
            for i, j in _places
        ),
        sp.Integer(0),
    )


def _pair_mean(integrand: sp.Expr) -> TokenMean:
    return TokenMean(integrand, TOKENS[:2], NOISY_TOKENS[:2], sp.Integer(2), q)


def _moved(step: int) -> sp.Expr:
    return _table(*TOKENS[:2], step) * _table(*NOISY_TOKENS[:2], step)


# E M(X) M(Y) is quadratic in the step, so the central difference over +-1 is its derivative at 0, exactly.
_full = _pair_mean((_moved(1) - _moved(-1)) / 2)
_direction = (_table(*TOKENS[:2], 1) - _table(*TOKENS[:2], -1)) / 2
_half = _pair_mean(_direction * _table(*NOISY_TOKENS[:2], 0))

HALF_GRADIENT = identity(
    "regularizer.half_gradient",
    "grad E M(X) M(Y) = 2 E [grad M(X)] M(Y) in a direction D of the parameters, X uniform, for an output of a model on "
    "two tokens of two kinds.",
    {
        q: UNIT,
        **dict.fromkeys(_output.values(), between(0, 1)),
        **dict.fromkeys(_slope.values(), between(-1, 1)),
    },
    _full,
    2 * _half,
    Mutant("the factor 2 forgotten", rhs=_half),
    Mutant("correlation 2 q - 1 on the right", rhs=2 * _half.xreplace({q: 2 * q - 1})),
    engines=SAMPLED,
    derivation=(
        Step("The derivative is E D(X) M(Y) + E M(X) D(Y), and (X, Y) has the law of (Y, X): both terms are the same."),
    ),
)

# A training set {0, ..., k - 1} of one token: only the pairs that leave it matter.

_m, _d = numbered("M", _ALPHABET), numbered("D", _ALPHABET)
_x, _y = TOKENS[0], NOISY_TOKENS[0]


def _over_training_set(integrand: sp.Expr, size: int) -> TokenMean:
    """Return the mean over X uniform on {0, ..., size - 1}, and Y its noisy copy in the whole alphabet."""
    inside = sum((sp.KroneckerDelta(_x, token) for token in range(size)), sp.Integer(0))
    return TokenMean(integrand * inside * sp.Rational(_ALPHABET, size), (_x,), (_y,), sp.Integer(_ALPHABET), q)


def _product(step: int) -> sp.Expr:
    """Return M(x) M(y) after the step along D."""
    first, second = ([m + step * d for m, d in zip(_m, _d, strict=True)] for _ in range(2))
    return lookup(_x, tuple(first)) * lookup(_y, tuple(second))


# The derivative of M(x) M(y) in the step at 0, exactly, less twice the half of it.
_difference = (_product(1) - _product(-1)) / 2 - 2 * lookup(_x, _d) * lookup(_y, _m)


def _leaving(size: int) -> sp.Expr:
    """Return the bias: (1 - q) / (U |T|) times the antisymmetric sum over x in T, y not in T."""
    pairs = product(range(size), range(size, _ALPHABET))
    crossed = sum((_m[x] * _d[y] - _d[x] * _m[y] for x, y in pairs), sp.Integer(0))
    return (1 - q) / (_ALPHABET * size) * crossed


def _by_size(of_size: dict[int, sp.Expr]) -> sp.Expr:
    return sum((sp.KroneckerDelta(k, size) * value for size, value in of_size.items()), sp.Integer(0))


_sizes = range(1, _ALPHABET + 1)
_bias = _by_size({size: _leaving(size) for size in _sizes})

HALF_GRADIENT_BIAS = identity(
    "regularizer.half_gradient_bias",
    "With X uniform on k of the three tokens, the gradient of E M(X) M(Y) along D less 2 E D(X) M(Y) is (1 - q)/(3 k) times the "
    "sum of M(x) D(y) - D(x) M(y) over x among the k tokens and y outside.",
    {
        q: UNIT,
        k: integers(1, _ALPHABET),
        **dict.fromkeys(_m, between(0, 1)),
        **dict.fromkeys(_d, between(-1, 1)),
    },
    _by_size({size: _over_training_set(_difference, size) for size in _sizes}),
    _bias,
    Mutant("no bias: the pair taken for exchangeable", rhs=sp.Integer(0)),
    Mutant("the size of the training set forgotten", rhs=k * _bias),
    engines=SAMPLED,
    derivation=(
        Step("Pairs inside the set occur in both orders alike and cancel; the rest leave it with probability 1 - q."),
        Step("Nothing leaves the whole alphabet."),
    ),
)

# The gradient with respect to the logits, and its size near uniform outputs.

_CLASSES = 4
_z, _fixed = numbered("z", _CLASSES), numbered("p'", _CLASSES)


def softmax(logits: tuple[sp.Expr, ...]) -> tuple[sp.Expr, ...]:
    """Return the softmax of a tuple of logits."""
    powers = [sp.exp(value) for value in logits]
    return tuple(power / sum(powers, sp.Integer(0)) for power in powers)


_p = softmax(_z)
_of_logits = _p[0] * (_fixed[0] - inner(_p, _fixed))

LOGIT_GRADIENT = identity(
    "regularizer.logit_gradient",
    "d<p, p'>/dz_0 = p_0 (p'_0 - <p, p'>) for p = softmax(z) of four classes.",
    {**dict.fromkeys(_z, REAL_LINE), **dict.fromkeys(_fixed, UNIT)},
    sp.diff(inner(_p, _fixed), _z[0]),
    _of_logits,
    Mutant("p_k p'_k alone", rhs=_p[0] * _fixed[0]),
    Mutant("twice the gradient", rhs=2 * _of_logits),
    source="ours (softmax)",
    engines=("symbolic", "balls", "search"),
)

_directions = numbered("v", 6)
_FEWEST, _MOST = 2, 6


def uniform_slope(size: int, logarithm: bool) -> sp.Expr:
    """Return d/dh at 0 of d s/dz_0, with s = <p, p'> or its logarithm, p uniform and p' = softmax(h v)."""
    noisy = softmax(tuple(h * value for value in _directions[:size]))
    share = sp.Rational(1, size)  # of each class under p
    product_ = inner((share,) * size, noisy)
    gradient = share * (noisy[0] - product_)
    return sp.diff(gradient / product_ if logarithm else gradient, h).subs(h, 0)


def _by_classes(of_size: dict[int, sp.Expr]) -> sp.Expr:
    return sum((sp.KroneckerDelta(C, size) * value for size, value in of_size.items()), sp.Integer(0))


_class_counts = range(_FEWEST, _MOST + 1)
_excess = _by_classes({size: _directions[0] - sum(_directions[:size], sp.Integer(0)) / size for size in _class_counts})
_near_uniform = {C: Integers(tuple(_class_counts)), **dict.fromkeys(_directions, REAL_LINE)}

UNIFORM = identity(
    "regularizer.uniform_gradient",
    "The derivative in h at 0 of d<p, p'>/dz_0 is (v_0 - mean v)/C^2, at uniform p = softmax(z) and p' = softmax(h v) of C classes.",
    _near_uniform,
    _by_classes({size: uniform_slope(size, logarithm=False) for size in _class_counts}),
    _excess / C**2,
    Mutant("one power of C", rhs=_excess / C),
    Mutant("C^3", rhs=_excess / C**3),
    engines=("symbolic", "balls", "search"),
    assumes=("regularizer.logit_gradient",),
)

UNIFORM_LOG = identity(
    "regularizer.uniform_gradient_log",
    "The derivative in h at 0 of d log<p, p'>/dz_0 is (v_0 - mean v)/C, at uniform p = softmax(z) and p' = softmax(h v) of C classes.",
    _near_uniform,
    _by_classes({size: uniform_slope(size, logarithm=True) for size in _class_counts}),
    _excess / C,
    Mutant("as small as that of the inner product", rhs=_excess / C**2),
    Mutant("no power of C", rhs=_excess),
    engines=("symbolic", "balls", "search"),
    assumes=("regularizer.logit_gradient",),
)

CLAIMS = (HALF_GRADIENT, HALF_GRADIENT_BIAS, LOGIT_GRADIENT, UNIFORM, UNIFORM_LOG)
