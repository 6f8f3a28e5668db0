"""The spectrum on [U]^n: Efron-Stein.

With f_S = sum_{R subset of S} (-1)^(|S| - |R|) E[f | x_R], f is the sum of its parts f_S, which are orthogonal; and noise that
keeps each token with probability q and else redraws it uniformly multiplies f_S by q^|S|. Hence Stab_q(f) = sum_S q^|S| |f_S|^2:
all that is said of weights W_k = sum_{|S| = k} |f_S|^2 in Gaussian space holds here, with degrees 0..n.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import combinations, product

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import REAL_LINE, UNIT, integers
from nstheory.language.expectation import TokenMean
from nstheory.language.symbols import NOISY_TOKENS, TOKENS, U, numbered, q
from nstheory.theory.build import SAMPLED, identity

__all__ = ["CLAIMS", "Law", "Table", "efron_stein_weights"]

Table = dict[tuple[int, ...], sp.Expr]
Law = tuple[tuple[sp.Expr, ...], ...]


def _subsets(coordinates: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    for size in range(len(coordinates) + 1):
        yield from combinations(coordinates, size)


def _conditional_mean(table: Table, kept: tuple[int, ...], law: Law | None) -> Table:
    """Return E[f | x_kept] as a table over all points."""
    redrawn = tuple(set(range(len(next(iter(table))))).difference(kept))
    means: dict[tuple[int, ...], sp.Expr] = {}
    uniform = sp.Rational(len({tuple(point[i] for i in kept) for point in table}), len(table))
    for point, value in table.items():
        share = uniform if law is None else sp.prod([law[i][point[i]] for i in redrawn])
        key = tuple(point[i] for i in kept)
        means[key] = means.get(key, sp.Integer(0)) + share * value
    return {point: means[tuple(point[i] for i in kept)] for point in table}


def efron_stein_weights(table: Table, n: int, law: Law | None = None) -> list[sp.Expr]:
    """Return W_0..W_n, W_k = sum_{|S| = k} E f_S^2, of the function that the table gives at every point.

    law   for each coordinate the probabilities of its values; uniform when not given
    """
    weights = [sp.Integer(0)] * (n + 1)
    means = {subset: _conditional_mean(table, subset, law) for subset in _subsets(tuple(range(n)))}
    for subset in _subsets(tuple(range(n))):
        squares = sp.Integer(0)
        for point in table:
            signed = ((-1) ** len(set(subset).difference(inner)) * means[inner][point] for inner in _subsets(subset))
            share = sp.Rational(1, len(table)) if law is None else sp.prod([law[i][point[i]] for i in range(n)])
            squares += share * sum(signed, sp.Integer(0)) ** 2
        weights[len(subset)] += squares
    return weights


def _table(size: int, n: int) -> Table:
    """Return a function on [size]^n with symbolic values f_0, f_1, ..."""
    points = list(product(range(size), repeat=n))
    return dict(zip(points, numbered("f", len(points)), strict=True))


def _lookup(table: Table, tokens: tuple[sp.Symbol, ...]) -> sp.Expr:
    """Return the function as an expression in its tokens."""
    total = sp.Integer(0)
    for point, value in table.items():
        deltas = (sp.KroneckerDelta(token, entry) for token, entry in zip(tokens, point, strict=True))
        total += value * reduce(sp.Mul, deltas)
    return total


def _stability(size: int, n: int, keep: sp.Expr) -> TokenMean:
    table, clean, noisy = _table(size, n), tuple(TOKENS[:n]), tuple(NOISY_TOKENS[:n])
    return TokenMean(_lookup(table, clean) * _lookup(table, noisy), clean, noisy, sp.Integer(size), keep)


def _series(size: int, n: int, keep: sp.Expr, shift: int = 0) -> sp.Expr:
    weights = efron_stein_weights(_table(size, n), n)
    return sum((keep ** max(degree + shift, 0) * w for degree, w in enumerate(weights)), sp.Integer(0))


def _cases(function) -> sp.Expr:
    """Return function(U, n = 2) for symbolic U in {2, 3}."""
    return sum((sp.KroneckerDelta(U, size) * function(size, 2) for size in (2, 3)), sp.Integer(0))


_paired = _cases(lambda size, n: _stability(size, n, q))
_series_of_two = _cases(lambda size, n: _series(size, n, q))
_two = _table(2, 2)

PRODUCT_SPACE = identity(
    "spectrum.product_space",
    "On [U]^2 with tokens kept with probability q, else redrawn uniformly, E f(x) f(y) = sum_S q^|S| |f_S|^2 with the "
    "Efron-Stein parts f_S of f, a table f_0, f_1, ... of U^2 values.",
    {q: UNIT, U: integers(2, 3), **dict.fromkeys(numbered("f", 9), REAL_LINE)},
    _paired,
    _series_of_two,
    Mutant("q^(|S| - 1)", rhs=_cases(lambda size, n: _series(size, n, q, -1))),
    Mutant("the flip convention 2 q - 1", rhs=_cases(lambda size, n: _series(size, n, 2 * q - 1))),
    source="Efron and Stein (1981); O'Donnell, section 8.3",
    engines=SAMPLED,
    derivation=(
        Step(
            "The parts are orthogonal: their squares add up to E f^2.",
            sum(efron_stein_weights(_two, 2), sp.Integer(0)),
            sum((value**2 for value in _two.values()), sp.Integer(0)) / 4,
        ),
    ),
    assumes=("tokens.effective_correlation",),
)

CUBE = identity(
    "spectrum.product_space_cube",
    "E f(x) f(y) = sum_S q^|S| |f_S|^2 for a function on {0, 1}^3, with bits kept with probability q, else redrawn.",
    {q: UNIT, **dict.fromkeys(numbered("f", 8), REAL_LINE)},
    _stability(2, 3, q),
    _series(2, 3, q),
    Mutant("all degrees by one too high", rhs=_series(2, 3, q, 1)),
    Mutant("the flip convention 2 q - 1", rhs=_series(2, 3, 2 * q - 1)),
    source="O'Donnell, section 2.4",
    engines=SAMPLED,
    assumes=("tokens.effective_correlation",),
)

CLAIMS = (PRODUCT_SPACE, CUBE)
