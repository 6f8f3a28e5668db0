"""Small claims that are no theorems of the package: known true, known false, and beyond an engine's reach."""

import sympy as sp

from nstheory.claims.budget import BUDGETS
from nstheory.claims.record import Claim, Kind, Mutant, Relation
from nstheory.language.domain import CORRELATION
from nstheory.language.expectation import PairMean
from nstheory.language.symbols import X, Y, rho
from nstheory.noise.seeds import Stream

FAST = BUDGETS["fast"]
STREAM = Stream(seed=3)


def toy(**changes) -> Claim:
    """E X^2 Y^2 = 1 + 2 rho^2, with anything replaced."""
    record = {
        "id": "toy.square",
        "statement": "E X^2 Y^2 = 1 + 2 rho^2",
        "kind": Kind.IDENTITY,
        "variables": {rho: CORRELATION},
        "lhs": PairMean(X**2 * Y**2, rho),
        "rhs": 1 + 2 * rho**2,
        "source": "test",
        "engines": ("symbolic", "balls", "integrate", "montecarlo", "search"),
        "mutants": (Mutant("factor 2", rhs=2 + 4 * rho**2),),
    }
    return Claim(**(record | changes))


def bound(left: sp.Expr, right: sp.Expr, **changes) -> Claim:
    """left <= right for rho in [-1, 1]."""
    mutants = (Mutant("turned", lhs=right + 1, rhs=left),)
    given = {"kind": Kind.BOUND, "relation": Relation.LESS_EQUAL, "engines": ("balls", "search"), "mutants": mutants}
    return toy(id="toy.bound", lhs=left, rhs=right, **(given | changes))
