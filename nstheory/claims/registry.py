"""All claims, by id: loaded once, checked for duplicates and for names that lead nowhere. And all theorems, as they stand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib import import_module

from nstheory.claims.record import Claim
from nstheory.claims.theorem import Theorem
from nstheory.errors import ArgumentError, DuplicateIdError, found_by_name, unknown_id

TOPICS = ("gaussian", "activation", "depth", "attention", "spectrum", "tokens", "regularizer", "bounds")


@lru_cache(maxsize=1)
def claims() -> dict[str, Claim]:
    """Return every claim of the theory by id, in the order of the topics.

    Raises DuplicateIdError for an id that occurs twice, UnknownIdError when `assumes` or `corrected_by` leads nowhere.
    """
    return indexed(claim for topic in TOPICS for claim in import_module(f"nstheory.theory.{topic}").CLAIMS)


def indexed(records: Iterable[Claim]) -> dict[str, Claim]:
    """Return claims by id, after checking that ids are unique and that references exist."""
    table: dict[str, Claim] = {}
    for claim in records:
        if claim.id in table:
            raise DuplicateIdError(
                f"two claims carry the id {claim.id!r}; ids are permanent, choose another for the new one"
            )
        table[claim.id] = claim
    for claim in table.values():
        for name in (*claim.assumes, *((claim.corrected_by,) if claim.corrected_by else ())):
            if name not in table:
                raise unknown_id(f"claim (named by {claim.id})", name, table)
    return table


@lru_cache(maxsize=1)
def theorems() -> tuple[Theorem, ...]:
    """Return every theorem, in the order of the topics; what is wrong with one is found when it is judged."""
    homes = (*TOPICS, "paper_items")
    return tuple(
        theorem for topic in homes for theorem in getattr(import_module(f"nstheory.theory.{topic}"), "THEOREMS", ())
    )


def find(name: str) -> Claim:
    """Return the claim with this id; raises UnknownIdError with near matches.

    >>> nst.find("tokens.parity").id
    'tokens.parity'
    """
    return found_by_name("claim", name, claims())


def select(names: Iterable[str] = ()) -> list[Claim]:
    """Return the claims with these ids or topics, in registry order; all of them when no name is given.

    Raises UnknownIdError with near matches for another name.

    >>> [claim.id for claim in nst.select(["tokens"])][:2]
    ['tokens.correlation_as_stated', 'tokens.effective_correlation']
    """
    try:
        wanted = [] if isinstance(names, str) else list(names)
    except TypeError:
        wanted = None
    if wanted is None or isinstance(names, str):
        raise ArgumentError(f"names is a {type(names).__name__}; give ids and topics in a list, such as ['tokens']")
    table = claims()
    topics = {claim.topic for claim in table.values()}
    for name in wanted:
        if not isinstance(name, str) or (name not in table and name not in topics):
            raise unknown_id("claim or topic", name, [*table, *topics])
    return [claim for claim in table.values() if not wanted or claim.id in wanted or claim.topic in wanted]
