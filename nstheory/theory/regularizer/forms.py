"""The penalty's forms: what the inner product rewards besides stability, and the forms that do not.

S = 1 with the inner product itself is minimal at a confident constant, whatever the data; the covariance of the outputs
gives that 0, and the cosine does not tell a confident output from a hesitant one.
"""

from __future__ import annotations

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import HALF_LINE, UNIT, Integers, between
from nstheory.language.expectation import TokenMean
from nstheory.language.symbols import NOISY_TOKENS, TOKENS, eta, gamma, member, n, numbered, q
from nstheory.theory.build import SAMPLED, bound, identity, value_at

__all__ = ["CLAIMS", "cosine", "inner", "penalty", "sample_covariance", "simplex"]

Vector = tuple[sp.Expr, ...]


def inner(left: Vector, right: Vector) -> sp.Expr:
    """Return <p, p'>."""
    return sum((a * b for a, b in zip(left, right, strict=True)), sp.Integer(0))


def penalty(clean: Vector, noisy: Vector, sign: sp.Expr) -> sp.Expr:
    """Return R = (-1)^S <p, p'> for output distributions p on the clean and p' on the noisy input; S = 1 encourages stability."""
    return (-1) ** sign * inner(clean, noisy)


def cosine(clean: Vector, noisy: Vector) -> sp.Expr:
    """Return <p, p'> / (|p| |p'|), the cosine form."""
    return inner(clean, noisy) / sp.sqrt(inner(clean, clean) * inner(noisy, noisy))


def sample_covariance(clean: Vector, noisy: Vector) -> sp.Expr:
    """Return sum_k (p_k - mean p)(p'_k - mean p') / (n - 1), the centred form of one output over n positions."""
    size = len(clean)
    middle = [sum(side, sp.Integer(0)) / size for side in (clean, noisy)]
    return inner(tuple(value - middle[0] for value in clean), tuple(value - middle[1] for value in noisy)) / (size - 1)


def simplex(first: sp.Expr, second: sp.Expr) -> Vector:
    """Return a distribution on three classes by stick breaking: a box covers the simplex."""
    return first, (1 - first) * second, (1 - first) * (1 - second)


# The degenerate optimum: for every model and every noise E R >= -1, and a confident constant is there.

_ALPHABET = 3
_probabilities = numbered("t", _ALPHABET)  # of the first of two classes, for each token
_token, _noisy_token = TOKENS[0], NOISY_TOKENS[0]


def lookup(token: sp.Expr, table: Vector) -> sp.Expr:
    """Return the entry of the table at a token."""
    return sum((sp.KroneckerDelta(token, index) * value for index, value in enumerate(table)), sp.Integer(0))


def _two_classes(token: sp.Expr) -> Vector:
    first = lookup(token, _probabilities)
    return first, 1 - first


_expected = TokenMean(
    penalty(_two_classes(_token), _two_classes(_noisy_token), sp.Integer(1)),
    (_token,),
    (_noisy_token,),
    sp.Integer(_ALPHABET),
    q,
)
_uniform, _confident = (dict.fromkeys(_probabilities, value) for value in (sp.Rational(1, 2), sp.Integer(1)))


def _after(values: dict[sp.Symbol, sp.Expr]) -> sp.Expr:
    """Return E R for a model whose table has these values."""
    integrand = _expected.integrand.subs(values)
    return TokenMean(integrand, (_token,), (_noisy_token,), sp.Integer(_ALPHABET), q)


DEGENERATE = bound(
    "regularizer.degenerate_optimum",
    "-1 <= E R for S = 1 and a model on one token of an alphabet of three with two classes.",
    {q: UNIT, **dict.fromkeys(_probabilities, UNIT)},
    sp.Integer(-1),
    _expected,
    Mutant("bounded by the stability of a balanced one-hot target, -(1 + 2 q)/3", lhs=-(1 + 2 * q) / 3),
    Mutant("bounded by the uniform constant's -1/2", lhs=sp.Rational(-1, 2)),
    engines=("symbolic", "balls", "integrate", "search"),
    derivation=(
        Step("A confident constant is at -1 for every q.", _after(_confident), sp.Integer(-1)),
        Step("A uniform constant is as stable, and only at -1/2.", _after(_uniform), sp.Rational(-1, 2)),
        Step(
            "A one-hot function of the token with values 1, 0, 0 is at -(5 + 4 q)/9.",
            _after(dict(zip(_probabilities, map(sp.Integer, (1, 0, 0)), strict=True))),
            -(5 + 4 * q) / 9,
        ),
    ),
    assumes=("regularizer.definition",),
)

_average = sum(_probabilities, sp.Integer(0)) / _ALPHABET
_of_average = _average**2 + (1 - _average) ** 2

DEGENERATE_GAP = bound(
    "regularizer.degenerate_optimum_gap",
    "-1 + (1 - q)(1 - |E M|^2) <= E R for S = 1 and a model M on one token of an alphabet of three with two classes.",
    {q: UNIT, **dict.fromkeys(_probabilities, UNIT)},
    -1 + (1 - q) * (1 - _of_average),
    _expected,
    Mutant("without 1 - q", lhs=-_of_average),
    Mutant("|E M|", lhs=-1 + (1 - q) * (1 - _of_average**2)),
    engines=("symbolic", "search"),
    assumes=("regularizer.definition",),
)

_answer = member("p", 0)
_risk = (
    -eta * sp.log(_answer)
    - (1 - eta) * sp.log(1 - _answer)
    + gamma * penalty((_answer, 1 - _answer), (_answer, 1 - _answer), sp.Integer(1))
)
_pull = -2 * gamma * (2 * eta - 1)

OVERCONFIDENCE = identity(
    "regularizer.overconfidence",
    "The slope of cross-entropy + gamma R at p_0 = eta is -2 gamma (2 eta - 1), for two classes, labels that are 0 with probability eta, "
    "S = 1 and the same output on both inputs.",
    {eta: between("1/100", "99/100"), gamma: HALF_LINE},
    sp.diff(_risk, _answer).subs(_answer, eta),
    _pull,
    "half of it",
    Mutant("towards the uniform output (S = 0)", rhs=-_pull),
    engines=("symbolic", "balls", "search"),
    derivation=(
        Step("Cross-entropy alone is stationary at the truth: gamma = 0.", value_at(_pull, {gamma: 0}), sp.Integer(0)),
    ),
)

RISK_SLOPE = identity(
    "regularizer.risk_slope",
    "The slope of cross-entropy + gamma R in p_0 is (p_0 - eta)/(p_0 (1 - p_0)) - 2 gamma (2 p_0 - 1), for two classes, labels that are 0 with "
    "probability eta, S = 1 and the same output on both inputs.",
    {_answer: between(0, 1, open_ends="both"), eta: UNIT, gamma: HALF_LINE},
    sp.diff(_risk, _answer),
    (_answer - eta) / (_answer * (1 - _answer)) - 2 * gamma * (2 * _answer - 1),
    Mutant("without the penalty", rhs=(_answer - eta) / (_answer * (1 - _answer))),
    Mutant("S = 0", rhs=(_answer - eta) / (_answer * (1 - _answer)) + 2 * gamma * (2 * _answer - 1)),
)

# The centred form: its expectation is the stability without the mean, over a mini-batch of two or three inputs.

_values = numbered("f", _ALPHABET)


def _expected_covariance(size: int) -> TokenMean:
    """Return the expectation of the sample covariance of one output over a mini-batch of inputs of one token."""
    clean, noisy = TOKENS[:size], NOISY_TOKENS[:size]
    outputs = (tuple(lookup(token, _values) for token in side) for side in (clean, noisy))
    return TokenMean(sample_covariance(*outputs), clean, noisy, sp.Integer(_ALPHABET), q)


_mean = sum(_values, sp.Integer(0)) / _ALPHABET
_variance = sum((value**2 for value in _values), sp.Integer(0)) / _ALPHABET - _mean**2

CENTRED = identity(
    "regularizer.centred",
    "sum (p - mean p)(p' - mean p')/(n - 1) over a mini-batch of n inputs has the mean q Var M, for an output of a model "
    "on a token of an alphabet of three.",
    {q: UNIT, n: Integers((2, 3)), **dict.fromkeys(_values, between(0, 1))},
    sum((sp.KroneckerDelta(n, size) * _expected_covariance(size) for size in (2, 3)), sp.Integer(0)),
    q * _variance,
    Mutant("the biased 1/n", rhs=q * _variance * (n - 1) / n),
    Mutant("the mean kept, as in the inner product", rhs=q * _variance + _mean**2),
    engines=SAMPLED,
    derivation=(
        Step("A constant has no variance.", value_at(_variance, dict.fromkeys(_values[1:], _values[0])), sp.Integer(0)),
    ),
    assumes=("tokens.effective_correlation",),
)

# The cosine form: one exactly where p = p', however confident p is.

_CLASSES = 4
_p, _noisy = numbered("p", _CLASSES), numbered("p'", _CLASSES)
_crossed = sum(
    ((_p[i] * _noisy[j] - _p[j] * _noisy[i]) ** 2 for i in range(_CLASSES) for j in range(i + 1, _CLASSES)),
    sp.Integer(0),
)
_hesitant = tuple(sp.Rational(1, _CLASSES) for _ in range(_CLASSES))
_sure = tuple(sp.Integer(int(index == 0)) for index in range(_CLASSES))


def _with_itself(of: sp.Expr, output: tuple[sp.Expr, ...]) -> sp.Expr:
    return value_at(of, dict(zip((*_p, *_noisy), output * 2, strict=True)))


_along_p = sum((_p[i] * sp.diff(cosine(_p, _noisy), _p[i]) for i in range(_CLASSES)), sp.Integer(0))

COSINE = identity(
    "regularizer.cosine",
    "|p|^2 |p'|^2 (1 - cos^2) = sum over i < j of (p_i p'_j - p_j p'_i)^2 for four classes.",
    dict.fromkeys((*_p, *_noisy), between("1/1000", 1)),
    inner(_p, _p) * inner(_noisy, _noisy) * (1 - cosine(_p, _noisy) ** 2),
    _crossed,
    Mutant("each pair twice", rhs=2 * _crossed),
    Mutant(
        "the squared distance in place of the crossed terms",
        rhs=inner(_p, _p) + inner(_noisy, _noisy) - 2 * inner(_p, _noisy),
    ),
    source="Lagrange's identity; ours for the form",
    engines=("symbolic", "balls", "search"),
    derivation=(
        Step(
            "The uniform output has cosine 1 with itself,", _with_itself(cosine(_p, _noisy), _hesitant), sp.Integer(1)
        ),
        Step("as has a confident one;", _with_itself(cosine(_p, _noisy), _sure), sp.Integer(1)),
        Step(
            "their inner products are 1/4 and 1.", _with_itself(inner(_p, _noisy), _hesitant), sp.Rational(1, _CLASSES)
        ),
        Step("There is no slope along p itself.", _along_p, sp.Integer(0)),
    ),
)

CLAIMS = (DEGENERATE, DEGENERATE_GAP, OVERCONFIDENCE, RISK_SLOPE, CENTRED, COSINE)
