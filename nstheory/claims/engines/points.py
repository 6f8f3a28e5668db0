"""Steps common to the engines: choose points of a claim's domain, enclose both sides there, name a witness."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from math import inf, isfinite

import sympy as sp
from flint import arb

from nstheory.arithmetic import real_balls
from nstheory.claims.record import Claim, Relation, Witness
from nstheory.errors import EmptyDomainError
from nstheory.language.domain import Integers, check_points, domain_text, sympy_point

Point = dict[sp.Symbol, Fraction]
BEYOND = "the right side lies beyond everything that the left can be at the points looked at: nothing could fail"


def satisfies(claim: Claim, point: Point) -> bool:
    """Return whether the point certainly satisfies the claim's assumptions."""
    if claim.where is sp.true:
        return True
    with real_balls.precision(128):
        return real_balls.truth(claim.where, as_balls(point)) is True


def points_of(claim: Claim, count: int) -> list[Point]:
    """Return up to `count` points of the domain that satisfy the assumptions.

    Raises EmptyDomainError when none of many candidates does: a claim about nothing is not a claim.
    """
    found: list[Point] = []
    for factor in (1, 8, 64):
        candidates = check_points(claim.variables, max(count, 8) * factor)
        found = [point for point in candidates if satisfies(claim, point)]
        if len(found) >= count or claim.where is sp.true:
            break
    if not found:
        raise EmptyDomainError(
            f"claim {claim.id!r}, field where: no point of {domain_text(claim.variables)} satisfies {claim.where}; widen a domain or correct `where`"
        )
    return found[:count]


def specialised(claim: Claim, side: sp.Expr, point: Point) -> sp.Expr:
    """Return a side of the claim with the values of its integer variables put in; the real ones stay."""
    whole = tuple((symbol, value) for symbol, value in point.items() if isinstance(claim.variables[symbol], Integers))
    return _specialised(side, whole) if whole else side


@lru_cache(maxsize=8192)
def _specialised(side: sp.Expr, whole: tuple[tuple[sp.Symbol, Fraction], ...]) -> sp.Expr:
    return side.subs(sympy_point(dict(whole)))


def same(claim: Claim, left: sp.Expr, right: sp.Expr) -> bool:
    """Return whether a formula meets itself here, as where a definition is written out from some depth on only: nothing can fail."""
    return claim.averages and left == right


def reachable(sides: Sequence[tuple[float, float]]) -> int:
    """Return at how many of these points (left, right) the right side of a bound lies where the left could come.

    Beyond the left's largest value by more than twice its range nothing can fail; where the left is constant, the range is that
    of the right side. Two numbers are compared as they are.
    """
    finite = [pair for pair in sides if all(map(isfinite, pair))]
    if not finite:
        return 0
    lefts, rights = zip(*finite, strict=True)
    width = (max(lefts) - min(lefts)) or (max(rights) - min(rights)) or inf
    return sum(right <= max(lefts) + 2 * width for right in rights)


def as_balls(point: Point) -> dict[sp.Symbol, arb]:
    """Return the point as balls at the current precision."""
    return {symbol: real_balls.from_fraction(value) for symbol, value in point.items()}


def compare(claim: Claim, left: arb, right: arb) -> bool | None:
    """Return True or False when the relation certainly holds or fails between two balls, else None."""
    if claim.relation is Relation.EQUAL:
        return False if left != right else None
    if claim.relation is Relation.LESS:
        return True if left < right else (False if left >= right else None)
    return True if left <= right else (False if left > right else None)


def witness(point: Point, left: arb, right: arb, note: str = "") -> Witness:
    """Return the record of a certified counterexample."""
    names = {str(symbol): str(value) for symbol, value in point.items()}
    return Witness(names, real_balls.to_text(left), real_balls.to_text(right), note)


def shown(point: Point) -> str:
    """Print a point for a message."""
    return ", ".join(f"{symbol} = {value}" for symbol, value in point.items()) or "no variables"


def growing(bits: int) -> Iterator[int]:
    """Yield 64, 128, ... up to the budget's precision."""
    step = 64
    while step < bits:
        yield step
        step *= 2
    yield bits
