"""Where a refuted claim of one real variable holds all the same: what balls say at points spread over its domain."""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.closed_form import closed_form
from nstheory.claims.engines.points import as_balls, compare, satisfies
from nstheory.claims.record import Claim, Relation
from nstheory.errors import NSTheoryError
from nstheory.language.domain import Interval

_POINTS = 64
_MOST_PARTS = 3


def where_it_holds(claim: Claim) -> str:
    """Return at which of the points looked at the claim holds, "" where it has not one real variable, or balls cannot tell.

    Between the points nothing is said; an equation counts as holding where both sides agree to 128 bits.
    """
    if len(claim.variables) != 1 or not isinstance(domain := next(iter(claim.variables.values())), Interval):
        return ""
    (symbol,) = claim.variables
    places = [one for one in sorted({*domain.hard, *domain.grid(_POINTS)}) if satisfies(claim, {symbol: one})]
    try:
        left, right = closed_form(claim.lhs), closed_form(claim.rhs)
        holds = [_holds(claim, left, right, {symbol: place}) for place in places]
    except NSTheoryError:
        return ""
    runs = [
        (kept, [place for place, _ in group])
        for kept, group in groupby(zip(places, holds, strict=True), key=lambda one: one[1])
    ]
    # One point alone, as where two sides happen to meet, is no part of the domain.
    parts = [f"from {_short(run[0])} to {_short(run[-1])}" for kept, run in runs if kept and len(run) > 1]
    if not parts or len(parts) > _MOST_PARTS:
        return f"it holds at {sum(holds)} of {len(places)} points looked at" if places else ""
    return f"of {len(places)} points looked at it holds at those {' and '.join(parts)}: state that part of the domain"


def _holds(claim: Claim, left: object, right: object, point: dict) -> bool:
    with real_balls.precision(128):
        found = [real_balls.enclose(side, as_balls(point)) for side in (left, right)]  # type: ignore[arg-type]
        told = compare(claim, *found)
    return told is True or (told is None and claim.relation is Relation.EQUAL and found[0].is_finite())


def _short(value: Fraction) -> str:
    return str(value) if len(str(value)) <= 8 else f"{float(value):.3g}"
