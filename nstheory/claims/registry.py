"""All claims, by id: a topic is loaded when something of it is asked for, and all of them are checked when all are.

Topics are files of nstheory/theory, and what installed packages name in the entry point group `nstheory.claims`: a module with
CLAIMS, and THEOREMS where it has some, whose ids begin with the name of the entry point.
"""

from __future__ import annotations

import hashlib
import logging
import sys
import traceback
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType

import sympy as sp

from nstheory.claims.record import Claim
from nstheory.claims.theorem import Theorem
from nstheory.errors import ArgumentError, DuplicateIdError, UnknownIdError, found_by_name, unknown_id

TOPICS = ("gaussian", "activation", "depth", "attention", "spectrum", "tokens", "regularizer", "bounds")
GROUP = "nstheory.claims"
_log = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def homes() -> dict[str, str]:
    """Return the module of each topic: those of the package, then those of installed packages.

    Raises DuplicateIdError for an entry point with the name of another topic.
    """
    found = {topic: f"nstheory.theory.{topic}" for topic in TOPICS}
    for entry in entry_points(group=GROUP):
        if found.setdefault(entry.name, entry.value) != entry.value or entry.name == PAPER_ITEMS[0]:
            raise DuplicateIdError(
                f"two topics are called {entry.name!r}, one of them by the entry point {entry.value}; rename that one"
            )
    return found


def _module(topic: str) -> ModuleType:
    _log.debug("topic %s: %s", topic, homes()[topic])
    if topic in TOPICS:
        return import_module(homes()[topic])
    try:
        return import_module(homes()[topic])
    except Exception as error:  # what another package does when it is imported must say where, and not hide this one
        place = traceback.extract_tb(error.__traceback__)[-1]
        raise ArgumentError(
            f"the claims {topic!r} of the installed package {homes()[topic]} fail to load: {type(error).__name__}: {error} "
            f"({place.filename}, line {place.lineno}); mend or uninstall it"
        ) from error


@lru_cache(maxsize=64)
def _of(topic: str) -> dict[str, Claim]:
    table: dict[str, Claim] = {}
    for claim in getattr(_module(topic), "CLAIMS", ()):
        if claim.id in table:
            raise _twice(claim.id)
        if claim.topic != topic:
            raise ArgumentError(
                f"the claim {claim.id!r} stands in {homes()[topic]}, topic {topic!r}; its id has to begin with {topic!r} and a dot"
            )
        table[claim.id] = claim
    return table


class _Claims(Mapping[str, Claim]):
    """Claims by id, in the order of the topics; one topic is loaded for one claim, all are loaded and checked for a list."""

    def __getitem__(self, name: str) -> Claim:
        if name in _more:
            return _more[name]
        topic = name.split(".")[0]
        if topic not in homes():
            raise KeyError(name)
        return _of(topic)[name]

    def __iter__(self) -> Iterator[str]:
        return iter({**_all(), **_more})

    def __len__(self) -> int:
        return len({**_all(), **_more})


@lru_cache(maxsize=1)
def _all() -> dict[str, Claim]:
    return indexed(claim for topic in homes() for claim in _of(topic).values())


def claims() -> Mapping[str, Claim]:
    """Return every claim of the theory by id, in the order of the topics.

    Going through them raises DuplicateIdError for an id that occurs twice, UnknownIdError when `assumes` or `corrected_by`
    leads nowhere.
    """
    return _Claims()


def indexed(records: Iterable[Claim]) -> dict[str, Claim]:
    """Return claims by id, after checking that ids are unique and that references exist."""
    table: dict[str, Claim] = {}
    for claim in records:
        if claim.id in table:
            raise _twice(claim.id)
        table[claim.id] = claim
    for claim in table.values():
        for name in (*claim.assumes, *((claim.corrected_by,) if claim.corrected_by else ())):
            if name not in table:
                raise unknown_id(f"claim (named by {claim.id})", name, table)
    return table


def _twice(name: str) -> DuplicateIdError:
    return DuplicateIdError(f"two claims carry the id {name!r}; ids are permanent, choose another for the new one")


# The module of the paper's statements, which stand beside the topics.
PAPER_ITEMS = ("paper", "nstheory.theory.paper_items")


def theorems(topics: Collection[str] | None = None) -> tuple[Theorem, ...]:
    """Return the theorems of these topics, of all when none are given, in the order of the topics, and those of a user's file.

    "paper" is a topic too. What is wrong with a theorem is found when it is judged.
    """
    asked = [topic for topic in (*homes(), PAPER_ITEMS[0]) if topics is None or topic in topics]
    return (*(one for topic in asked for one in _theorems_of(topic)), *_more_theorems)


def theorem_named(name: str) -> Theorem | None:
    """Return the theorem with this id, or None; its topic alone is loaded."""
    topic = name.split(".")[0]
    known = _theorems_of(topic) if topic in homes() or topic == PAPER_ITEMS[0] else ()
    return next((one for one in (*known, *_more_theorems) if one.id == name), None)


@lru_cache(maxsize=64)
def _theorems_of(topic: str) -> tuple[Theorem, ...]:
    module = import_module(PAPER_ITEMS[1]) if topic == PAPER_ITEMS[0] else _module(topic)
    found = tuple(getattr(module, "THEOREMS", ()))
    strange = next((one.id for one in found if one.topic != topic), None)
    if strange:
        raise ArgumentError(
            f"the theorem {strange!r} stands in {module.__name__}, topic {topic!r}; its id has to begin with that"
        )
    return found


# The records of a user's file, in this process, what reads that file again in another one, and a hash of the sources behind them.
_more: dict[str, Claim] = {}
_more_theorems: list[Theorem] = []
_more_from: tuple[Callable[[], object] | None, str] = (None, "")


def add(
    records: Iterable[Claim], more: Iterable[Theorem], read: Callable[[], object] | None = None, sources: str = ""
) -> None:
    """Let the claims and theorems of a user's file be found beside those of the package, in this process, in place of another file's."""
    global _more_from
    _more.clear()
    _more.update((claim.id, claim) for claim in records)
    _more_theorems[:] = more
    _more_from = (read, sources)


def is_added(name: str) -> bool:
    """Return whether a claim stands in a user's file."""
    return name in _more


def added_by() -> Callable[[], object] | None:
    """Return what has read the user's file whose records are found here: a process that judges them has to read it too."""
    return _more_from[0]


def record_digest(name: str) -> str:
    """Return a short hash of a claim that is not the package's, of the sources behind it, and of those that it assumes.

    "" for the package's own, and where none has the id. The package's source has a fingerprint of its own; a user's file, what
    it imports, and another package are edited without it.
    """
    topic = name.split(".")[0]
    if not is_added(name) and (topic in TOPICS or name not in claims()):
        return ""
    claim = find(name)
    said = {field: getattr(claim, field) for field in claim.__dataclass_fields__}
    sources = _more_from[1] if is_added(name) else sources_of({homes()[topic].split(".")[0]})
    symbols = [*map(sp.srepr, claim.variables)]  # a symbol prints without what is assumed of it
    assumed = [record_digest(other) for other in claim.needs]
    return hashlib.sha256(repr((said, symbols, claim.fault, sources, assumed)).encode()).hexdigest()[:16]


def sources_of(packages: Collection[str]) -> str:
    """Return a hash of the Python files of all loaded modules of these packages: a formula may be a class or a function of theirs."""
    digest = hashlib.sha256()
    for name, module in sorted(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if name.split(".")[0] in packages and file and Path(file).suffix == ".py":
            digest.update(name.encode() + Path(file).read_bytes())
    return digest.hexdigest()


def find(name: str) -> Claim:
    """Return the claim with this id; raises UnknownIdError with near matches.

    >>> nst.find("tokens.parity").id
    'tokens.parity'
    """
    return found_by_name("claim", name, claims())


def _no_claim(name: object) -> UnknownIdError:
    if isinstance(name, str) and (name == PAPER_ITEMS[0] or theorem_named(name)):
        return UnknownIdError(f"{name!r} names theorems, no claims; `nstheory theorems {name}` judges them")
    return unknown_id("claim or topic", name, [*claims(), *homes()])


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
    for name in wanted:
        if not isinstance(name, str) or (name not in claims() and name not in homes()):
            raise _no_claim(name)
    asked = {name.split(".")[0] for name in wanted}
    table = (
        [claim for topic in homes() if topic in asked for claim in _of(topic).values()] if wanted else claims().values()
    )
    return [claim for claim in table if not wanted or claim.id in wanted or claim.topic in wanted]
