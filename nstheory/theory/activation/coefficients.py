"""The claims that an activation has certain Hermite coefficients, E f(X) He_n(X): degree by degree, and all at once.

All at once by the generating function e_s of the Hermite polynomials, whose product with the normal density is the density
shifted by s: sum_n (E f(X) He_n(X)) s^n/n! = E f(X) e_s(X) = E f(X + s).
"""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from nstheory.claims.record import Claim, Mutant, Step
from nstheory.language.domain import between, integers
from nstheory.language.expectation import Mean
from nstheory.language.symbols import X, n, s
from nstheory.theory.activation.relu import by_degree
from nstheory.theory.build import ALL_ENGINES, identity
from nstheory.theory.gaussian import hermite

__all__ = ["generating_claim", "hermite_claim", "one_degree_off", "signs_alternate", "signs_do_not_alternate"]

# The sides of a generating claim are entire in s, and each engine that confirms an exact zero of means stands in ALL_ENGINES.
_SHIFTS = between(-1, 1)


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


def generating_claim(
    name: str,
    formula: str,
    function: sp.Expr,
    right: sp.Expr,
    *mutants: Mutant | str,
    derivation: tuple[Step, ...] = (),
) -> Claim:
    """Return activation.NAME_generating: E f(X + s) = right, for f an expression in X."""
    return identity(
        f"activation.{name}_generating",
        f"E {name}(X + s) = {formula}.",
        {s: _SHIFTS},
        Mean(function.subs(X, X + s), (X,)),
        right,
        *mutants,
        source="textbook",
        engines=ALL_ENGINES,
        derivation=derivation,
    )


def signs_do_not_alternate(coefficients: dict[int, sp.Expr]) -> dict[int, sp.Expr]:
    """Return the sizes of the coefficients, as a mutant."""
    return {degree: sp.Abs(value) for degree, value in coefficients.items()}


def one_degree_off(coefficients: dict[int, sp.Expr]) -> dict[int, sp.Expr]:
    """Return the coefficients at the next degree, as a mutant."""
    return {degree + 1: value for degree, value in coefficients.items()}


def signs_alternate(coefficients: dict[int, sp.Expr]) -> dict[int, sp.Expr]:
    """Return the coefficients of f(-x), as a mutant."""
    return {degree: (-1) ** degree * value for degree, value in coefficients.items()}
