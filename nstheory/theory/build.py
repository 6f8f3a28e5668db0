"""Constructors of claims: what most records share is said here once, so that a topic states only what is its own.

    identity("gaussian.price", "d/drho E f(X) g(Y) = ...", {rho: CORRELATION}, left, right, "factor 2", Mutant(...), source="Price (1958)")

is a claim `left == right` for all values of the variables. A mutant that is a plain string stands in FACTORS: the right
side times a number. The verdict expected is the best that kind and engines can give, unless the record says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, Unpack

import sympy as sp

from nstheory.claims.record import Claim, Kind, Mutant, Relation, Step, Verdict
from nstheory.errors import found_by_name
from nstheory.language.domain import Domain
from nstheory.language.expectation import Expectation
from nstheory.language.given import expression

__all__ = [
    "ALL_ENGINES",
    "EXACT",
    "FACTORS",
    "SAMPLED",
    "bound",
    "derivative",
    "identity",
    "limit",
    "perturbed",
    "value_at",
]

# The sets of engines that identities name: an exact proof and balls; with means, integrals and samples too; and a search.
EXACT = ("symbolic", "balls")
SAMPLED = (*EXACT, "integrate", "montecarlo")
ALL_ENGINES = (*SAMPLED, "search")

# What a mutant multiplies the right side by, by its label.
FACTORS: dict[str, sp.Rational] = {
    "0.1 % off": sp.Rational(1001, 1000),
    "1 % more": sp.Rational(101, 100),
    "factor 2": sp.Integer(2),
    "half of it": sp.Rational(1, 2),
    "wrong sign": sp.Integer(-1),
}

Variables = Mapping[sp.Symbol, Domain]


class Rest(TypedDict, total=False):
    """The fields of a claim that have a default, by name."""

    source: str
    engines: tuple[str, ...]
    relation: Relation
    where: sp.Basic
    measured: sp.Expr
    allowance: sp.Expr
    expected: Verdict
    corrected_by: str
    correction: str
    assumes: tuple[str, ...]
    derivation: tuple[Step, ...]
    min_effective: int
    note: str


def perturbed(label: str, side: sp.Expr) -> Mutant:
    """Return the mutant whose right side is this one times FACTORS[label]; raises UnknownIdError for another label."""
    return Mutant(label, rhs=found_by_name("factor of a mutant", label, FACTORS) * side)


def derivative(of: sp.Expr, symbol: sp.Symbol, order: int = 1, at: sp.Expr | int | None = None) -> sp.Expr:
    """Return d^order/d symbol^order of an expression, at a point where one is given, written and not worked out.

    A step of a derivation then shows what the symbolic engine works out, in place of its result on both sides.
    """
    written = sp.Derivative(of, (symbol, order))
    return written if at is None else value_at(written, {symbol: at})


def value_at(of: sp.Expr, point: Mapping[sp.Symbol, sp.Expr | int]) -> sp.Expr:
    """Return an expression at a point, written and not worked out."""
    return sp.Subs(of, tuple(point), tuple(sp.sympify(value) for value in point.values()))


def identity(
    name: str,
    statement: str,
    variables: Variables,
    left: sp.Expr,
    right: sp.Expr,
    *mutants: Mutant | str,
    **rest: Unpack[Rest],
) -> Claim:
    """Return the claim left == right, by default proved by SymPy and confirmed by balls, and by integrals where there is a mean."""
    # Balls enclose the closed form that SymPy found of a mean: only an integral of the definition is another way to its value.
    means = [side for side in (left, right) if isinstance(side, sp.Basic) and side.has(Expectation)]
    engines = (*EXACT, "integrate") if means else EXACT
    return _claim(Kind.IDENTITY, engines, (name, statement, variables, left, right), mutants, rest)


def bound(
    name: str,
    statement: str,
    variables: Variables,
    left: sp.Expr,
    right: sp.Expr,
    *mutants: Mutant | str,
    **rest: Unpack[Rest],
) -> Claim:
    """Return the claim left <= right (or <, by `relation`), by default covered by balls and attacked by the search."""
    rest = {"relation": Relation.LESS_EQUAL, **rest}
    return _claim(Kind.BOUND, ("balls", "search"), (name, statement, variables, left, right), mutants, rest)


def limit(
    name: str,
    statement: str,
    variables: Variables,
    left: sp.Expr,
    right: sp.Expr,
    *mutants: Mutant | str,
    **rest: Unpack[Rest],
) -> Claim:
    """Return the claim that left is right up to `allowance`, by default sampled."""
    return _claim(Kind.LIMIT, ("montecarlo",), (name, statement, variables, left, right), mutants, rest)


def _claim(
    kind: Kind,
    engines: tuple[str, ...],
    said: tuple[str, str, Variables, sp.Expr, sp.Expr],
    mutants: tuple[Mutant | str, ...],
    rest: Rest,
) -> Claim:
    name, statement, variables, *sides = said
    left, right = (
        expression(side, f"claim {name!r}, {which} side") for side, which in zip(sides, ("left", "right"), strict=True)
    )
    fields: Rest = {"source": "ours", "engines": engines, **rest}
    best = _best(kind, fields.get("relation", Relation.EQUAL), fields["engines"])
    # What is said of networks is measured, and a sample proves nothing.
    fields.setdefault("expected", Verdict.SUPPORTED if "measured" in fields else best)
    wrong = tuple(perturbed(one, right) if isinstance(one, str) else one for one in mutants)
    return Claim(name, statement, kind, variables, left, right, mutants=wrong, **fields)


def _best(kind: Kind, relation: Relation, engines: tuple[str, ...]) -> Verdict:
    """Return the best verdict there is: only SymPy proves an equation, SymPy or balls an inequality, nothing a limit."""
    provers = {"symbolic"} if relation is Relation.EQUAL else {"symbolic", "balls"}
    return Verdict.PROVED if kind is not Kind.LIMIT and provers.intersection(engines) else Verdict.SUPPORTED
