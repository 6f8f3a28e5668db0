"""The claim that an activation has certain Hermite coefficients, E f(X) He_n(X), degree by degree."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from nstheory.claims.record import Claim, Mutant
from nstheory.language.domain import integers
from nstheory.language.expectation import Mean
from nstheory.language.symbols import X, n
from nstheory.theory.activation.relu import by_degree
from nstheory.theory.build import identity
from nstheory.theory.gaussian import hermite

__all__ = ["hermite_claim", "one_degree_off", "signs_do_not_alternate"]


def hermite_claim(
    name: str,
    statement: str,
    function: sp.Expr,
    coefficients: dict[int, sp.Expr],
    wrong: Callable[[dict[int, sp.Expr]], dict[int, sp.Expr]],
) -> Claim:
    """Return activation.NAME_hermite: E f(X) He_n(X) is coefficients[n] at every degree given; `wrong` makes a mutant of them."""
    right, last = by_degree(coefficients, n), max(coefficients)
    return identity(
        f"activation.{name}_hermite",
        f"{statement}.",
        {n: integers(0, last)},
        Mean(function * by_degree({degree: hermite(degree, X) for degree in coefficients}, n), (X,)),
        right,
        Mutant(wrong.__name__.replace("_", " "), rhs=by_degree(wrong(coefficients), n)),
        "factor 2",
        source="integration by parts",
        engines=("symbolic", "balls", "integrate"),
    )


def signs_do_not_alternate(coefficients: dict[int, sp.Expr]) -> dict[int, sp.Expr]:
    """Return the sizes of the coefficients, as a mutant."""
    return {degree: sp.Abs(value) for degree, value in coefficients.items()}


def one_degree_off(coefficients: dict[int, sp.Expr]) -> dict[int, sp.Expr]:
    """Return the coefficients at the next degree, as a mutant."""
    return {degree + 1: value for degree, value in coefficients.items()}
