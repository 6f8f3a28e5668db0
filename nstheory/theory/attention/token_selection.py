"""Hard attention under token noise: some logits of a row are drawn again, and the others stay as they are.

Of k + m independent logits without ties, k stay and m are drawn again. Only ranks matter, so take uniform numbers, and let x be
the largest that stays, of density k x^(k-1). A token is selected before and after

    if it stays       where x exceeds the m old numbers and the m new ones:  int_0^1 k x^(k-1) x^(2m) dx
    if it is redrawn  where its old number exceeds x and the m - 1 other old ones, with probability (1 - x^m)/m given x, and its
                      new number the new ones, as likely and independent:  int_0^1 k x^(k-1) ((1 - x^m)/m)^2 dx for each of the m

Each token is redrawn by a coin of its own, so that m is binomial.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import product

import sympy as sp

from nstheory.claims.record import Mutant, Step
from nstheory.language.domain import UNIT, integers
from nstheory.language.symbols import k, m, n, q, x
from nstheory.theory.build import identity, value_at

__all__ = ["CLAIMS", "same_choice", "token_selection"]

_LARGEST = 5


def same_choice(kept: sp.Expr, redrawn: sp.Expr) -> sp.Expr:
    """Return k/(k + 2m) + 2m/((k + m)(k + 2m)), how often a row selects the same of k + m tokens when m are drawn again."""
    return kept / (kept + 2 * redrawn) + 2 * redrawn / ((kept + redrawn) * (kept + 2 * redrawn))


def token_selection(size: int, free: int, keep: sp.Expr) -> sp.Expr:
    """Return P(argmax A = argmax A') of a row of `size` tokens, `free` of which are kept with probability q each, else drawn again."""
    terms = (
        sp.binomial(free, count)
        * (1 - keep) ** count
        * keep ** (free - count)
        * same_choice(sp.Integer(size - count), sp.Integer(count))
        for count in range(free + 1)
    )
    return sum(terms, sp.Integer(0))


@cache
def _integral(kept: int, redrawn: int, twice: int = 2) -> sp.Expr:
    """Return int_0^1 k x^(k+2m-1) + m k x^(k-1) ((1 - x^m)/m)^2 dx; `twice` is 2 (a mutant breaks it)."""
    both = kept * x ** (kept + 2 * redrawn - 1)
    again = redrawn * kept * x ** (kept - 1) * ((1 - x**redrawn) / redrawn) ** twice
    return sp.Poly(both + again, x).integrate(x).eval(1)


def _by_size(twice: int = 2) -> sp.Expr:
    sizes = range(1, _LARGEST + 1)
    cases = (
        sp.KroneckerDelta(k, kept) * sp.KroneckerDelta(m, redrawn) * _integral(kept, redrawn, twice)
        for kept in sizes
        for redrawn in sizes
    )
    return sum(cases, sp.Integer(0))


SAME_CHOICE = identity(
    "attention.token_selection",
    "int_0^1 k x^(k+2m-1) + m k x^(k-1) ((1 - x^m)/m)^2 dx = k/(k + 2m) + 2m/((k + m)(k + 2m)): k tokens of a row keep their logits "
    "and m are drawn again, x is the largest that stays.",
    {k: integers(1, _LARGEST), m: integers(1, _LARGEST)},
    _by_size(),
    same_choice(k, m),
    Mutant("a redrawn token is never selected twice", rhs=k / (k + 2 * m)),
    Mutant("the new logit alone has to be the largest", lhs=_by_size(twice=1)),
    Mutant("the old logits do not count", rhs=k / (k + m) + 2 * m / ((k + m) * (k + 2 * m))),
    derivation=(
        Step("Ranks of independent logits without ties do not depend on their law, so take uniform ones."),
        Step("One kept and one drawn again: 1/3 + 1/3.", value_at(same_choice(k, m), {k: 1, m: 1}), sp.Rational(2, 3)),
    ),
)


def _by_coins(size: int) -> sp.Expr:
    """Return the mean over which tokens are kept, one coin a token; where none is, each is the largest with probability 1/n."""
    total = sp.Integer(0)
    for coins in product((True, False), repeat=size):
        kept = sum(coins)
        again = sp.Rational(1, size) if not kept else _integral(kept, size - kept) if kept < size else sp.Integer(1)
        total += q**kept * (1 - q) ** (size - kept) * again
    return total


def _picked(of_size: Callable[[int], sp.Expr]) -> sp.Expr:
    return sum((sp.KroneckerDelta(n, size) * of_size(size) for size in _ROWS), sp.Integer(0))


_ROWS = range(1, 5)
MIXTURE = identity(
    "attention.token_selection_mean",
    "The mean of the same over which of n tokens are kept, with probability q each: sum_m C(n, m) (1 - q)^m q^(n-m) (k/(k + 2m) + "
    "2m/((k + m)(k + 2m))), k = n - m.",
    {n: integers(min(_ROWS), max(_ROWS)), q: UNIT},
    _picked(_by_coins),
    _picked(lambda size: token_selection(size, size, q)),
    Mutant("one token never redrawn", rhs=_picked(lambda size: token_selection(size, size - 1, q))),
    Mutant("kept and redrawn exchanged", rhs=_picked(lambda size: token_selection(size, size, 1 - q))),
    assumes=("attention.token_selection",),
)

CLAIMS = (SAME_CHOICE, MIXTURE)
