"""Claims of a package of its own: after `pip install examples/my_claims`, `nstheory verify mine` judges them."""

import sympy as sp

from nstheory.claims.record import Mutant
from nstheory.claims.theorem import Theorem
from nstheory.language.domain import CORRELATION
from nstheory.language.expectation import PairMean
from nstheory.language.symbols import X, Y, rho
from nstheory.theory.build import ALL_ENGINES, bound, identity

SQUARE = identity(
    "mine.square",
    "E X^2 Y^2 = 1 + 2 rho^2.",
    {rho: CORRELATION},
    PairMean(X**2 * Y**2, rho),
    1 + 2 * rho**2,
    "factor 2",
    Mutant("independent", rhs=sp.Integer(1)),
    source="Isserlis (1918)",
    engines=ALL_ENGINES,
)

BELOW = bound(
    "mine.square_below",
    "1 + 2 rho^2 <= 3.",
    {rho: CORRELATION},
    1 + 2 * rho**2,
    sp.Integer(3),
    Mutant("at most 2", rhs=sp.Integer(2)),
)

BOTH = Theorem(
    "mine.square_is_at_most_three",
    "E X^2 Y^2 <= 3 for standard normals of any correlation.",
    "an example",
    ("mine.square", "mine.square_below"),
)

CLAIMS = (SQUARE, BELOW)
THEOREMS = (BOTH,)
