"""Efron-Stein for any product measure: each coordinate is kept with probability q, else redrawn from its own law.

One coordinate: E f(x) g(y) = q E f g + (1 - q) E f E g, whatever the law, so that noise leaves the mean E_i f and multiplies
f - E_i f by q. The E_i are commuting projections, self-adjoint under a product measure; multiplied out over the coordinates,
prod_i (E_i + q (1 - E_i)) is sum_S q^|S| times the projection on the part f_S (spectrum.efron_stein_product_measures). Hence
everything that is said of weights W_k holds for tokens of unequal frequency, and Var f <= sum_i E Var_i f.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.language.domain import REAL_LINE, UNIT
from nstheory.language.symbols import a, b, c, numbered, q
from nstheory.theory.build import identity
from nstheory.theory.spectrum.product_space import Law, Table, efron_stein_weights

__all__ = ["CLAIMS", "noisy_product_mean"]


def noisy_product_mean(first: Table, second: Table, law: Law, keep: sp.Expr) -> sp.Expr:
    """Return E f(x) g(y) for x of independent coordinates with these laws, each kept in y with probability q, else redrawn."""
    total = sp.Integer(0)
    for clean, noisy in product(first, second):
        chance = sp.Integer(1)
        for probabilities, old, new in zip(law, clean, noisy, strict=True):
            chance *= probabilities[old] * (keep * int(old == new) + (1 - keep) * probabilities[new])
        total += chance * first[clean] * second[noisy]
    return total


def _mean(values: Sequence[sp.Expr], law: Sequence[sp.Expr]) -> sp.Expr:
    return sum((p * value for p, value in zip(law, values, strict=True)), sp.Integer(0))


# One coordinate of three values, with two functions on it; the law in sticks a, b, so that a box holds every law.

_law = (a, (1 - a) * b, (1 - a) * (1 - b))
_first, _second = numbered("f", 3), numbered("g", 3)
_one = {(index,): value for index, value in enumerate(_first)}
_other = {(index,): value for index, value in enumerate(_second)}
_means = _mean(_first, _law), _mean(_second, _law)
_covariance = _mean([f * g for f, g in zip(_first, _second, strict=True)], _law) - _means[0] * _means[1]

PAIR = identity(
    "spectrum.redraw_three_values",
    "E f(x) g(y) = E f E g + q (E f g - E f E g) for a token x of three values with probabilities a, (1 - a) b, (1 - a)(1 - b), kept in y "
    "with probability q, else redrawn from this law.",
    {q: UNIT, a: UNIT, b: UNIT, **dict.fromkeys((*_first, *_second), REAL_LINE)},
    noisy_product_mean(_one, _other, (_law,), q),
    _means[0] * _means[1] + q * _covariance,
    Mutant("the mean forgotten", rhs=q * _covariance),
    Mutant("redrawn uniformly", rhs=sum(_first) * sum(_second) / 9 + q * _covariance),
    source="Efron and Stein (1981); O'Donnell, section 8.3",
)

ANY_LAW = identity(
    "spectrum.redraw_any_law",
    "q E f g + (1 - q) E f E g = E f E g + q (E f g - E f E g) for E f g = c, E f = a, E g = b.",
    {q: UNIT, a: REAL_LINE, b: REAL_LINE, c: REAL_LINE},
    q * c + (1 - q) * a * b,
    a * b + q * (c - a * b),
    Mutant("the mean forgotten", rhs=q * (c - a * b)),
    Mutant("2 q - 1", rhs=a * b + (2 * q - 1) * (c - a * b)),
    source="Efron and Stein (1981); O'Donnell, section 8.3",
)

# Two coordinates, each a biased bit.

_biased = ((1 - a, a), (1 - b, b))
_table = dict(zip(product(range(2), repeat=2), numbered("f", 4), strict=True))
_weights = efron_stein_weights(_table, 2, _biased)


def _series(keep: sp.Expr, shift: int = 0) -> sp.Expr:
    return sum((keep ** (degree + shift) * weight for degree, weight in enumerate(_weights)), sp.Integer(0))


BIASED = identity(
    "spectrum.product_measure",
    "E f(x) f(y) = sum_S q^|S| E f_S^2 on {0, 1}^2 for independent bits that are 1 with probabilities a and b, kept with probability q, "
    "else redrawn from their own law.",
    {q: UNIT, a: UNIT, b: UNIT, **dict.fromkeys(_table.values(), REAL_LINE)},
    noisy_product_mean(_table, _table, _biased, q),
    _series(q),
    Mutant("all degrees by one too high", rhs=_series(q, 1)),
    Mutant("the parts of uniform bits", rhs=sum(q**k * w for k, w in enumerate(efron_stein_weights(_table, 2)))),
    source="Efron and Stein (1981); O'Donnell, section 8.4",
)

CLAIMS = (PAIR, ANY_LAW, BIASED)
