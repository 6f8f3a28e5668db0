"""Claims and theorems of a user's own file: a Python file with CLAIMS, THEOREMS, or both; a broken record stops no other."""

from __future__ import annotations

import sys
import traceback
from collections import ChainMap, Counter
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from runpy import run_path

from nstheory.claims.record import Claim, faults_kept
from nstheory.claims.registry import add, claims, sources_of
from nstheory.claims.theorem import Theorem
from nstheory.errors import ArgumentError, unknown_id
from nstheory.files import found_at

_RUN_AS = "nstheory_claims_file"


def load_claims(path: Path) -> tuple[list[Claim], list[Theorem]]:
    """Run a file and return its CLAIMS and THEOREMS, which are then found by their ids like those of the package.

    A claim that lacks something, cannot fail, assumes what is not there or itself, or carries an id a second time, is kept with its
    fault: its verdict is ERROR. Faults of theorems are found when they are judged.
    The file may import its neighbours. Raises ArgumentError, with file and line, for a file that does not run or that holds neither.
    """
    if found_at(path) != "file":
        raise ArgumentError(
            f"claims file {path} is no file; give a Python file with CLAIMS = (...) or THEOREMS = (...)"
        )
    beside, known = str(path.resolve().parent), [*sys.path]
    sys.path.append(beside)  # last, so that a neighbour that the file imports hides nothing
    try:
        with faults_kept():
            found = run_path(str(path), run_name=_RUN_AS)
    except Exception as error:
        raise ArgumentError(f"claims file {path}, {_where(error, path)}: {type(error).__name__}: {error}") from None
    finally:
        sys.path[:] = known
    own, theorems = (_records(found, path, name, kind) for name, kind in (("CLAIMS", Claim), ("THEOREMS", Theorem)))
    if not own and not theorems:
        raise ArgumentError(f"claims file {path} holds no records; name them there, CLAIMS = (...) or THEOREMS = (...)")
    add((), ())  # what another file has brought stands in the way of none of these
    _find_faults(own)
    file = path.resolve()
    add(own, theorems, partial(load_claims, file), sources_of(_neighbours(file.parent)) + _text_of(file, found))
    return list({claim.id: claim for claim in own}.values()), theorems


def _neighbours(folder: Path) -> set[str]:
    """Return the names by which modules and packages that lie in this folder have been imported."""
    found = set()
    for name, module in sys.modules.items():
        place = getattr(module, "__file__", None) or next(iter(getattr(module, "__path__", ())), None)
        if place and "." not in name and folder in (Path(place).parent, Path(place).parent.parent):
            found.add(name)
    return found


def _text_of(path: Path, found: Mapping[str, object]) -> str:
    """Return the text of a file that makes classes of expressions, whose code no record shows; "" for another."""
    made = any(isinstance(one, type) and one.__module__ == _RUN_AS for one in found.values())
    return path.read_text(encoding="utf-8") if made else ""


def _records(found: Mapping[str, object], path: Path, name: str, kind: type) -> list:
    records = found.get(name, ())
    if not isinstance(records, Sequence) or not all(isinstance(one, kind) for one in records):
        wrong = type(records).__name__ if not isinstance(records, Sequence) else "something else"
        raise ArgumentError(
            f"claims file {path}, {name}: a sequence of {kind.__name__} is expected, this holds {wrong}"
        )
    return list(records)


def _find_faults(own: list[Claim]) -> None:
    named = {claim.id: claim for claim in own}
    known = ChainMap(named, claims())  # type: ignore[arg-type]
    times = Counter(claim.id for claim in own)
    for claim in own:
        if times[claim.id] > 1 or claim.id in claims():
            named[claim.id].mark(f"claim {claim.id!r}, field id: two records carry it; choose another id")
        for field, names in (("assumes", claim.assumes), ("corrected_by", filter(None, [claim.corrected_by]))):
            for name in names:
                if name not in known:
                    claim.mark(f"claim {claim.id!r}, field {field}: {unknown_id('claim', name, known)}")
    for claim in own:
        way = _circle(claim, known)
        if way:
            claim.mark(f"claim {claim.id!r}, field assumes: it is circular, {' -> '.join(way)}; take one of these out")


def _circle(claim: Claim, known: Mapping[str, Claim]) -> tuple[str, ...]:
    """Return the way from a claim through what is assumed back to itself, () where there is none."""
    ways, seen = [(claim.id,)], set()
    while ways:
        way = ways.pop()
        for name in known[way[-1]].assumes if way[-1] in known else ():
            if name == claim.id:
                return (*way, name)
            if name not in seen:
                seen.add(name)
                ways.append((*way, name))
    return ()


def _where(error: BaseException, path: Path) -> str:
    """Return the last line of the file that the error passed through, and where it happened when that is elsewhere."""
    passed = [(file, line) for file, line, *_ in traceback.extract_tb(error.__traceback__)]
    passed += [(error.filename, error.lineno)] if isinstance(error, SyntaxError) and error.filename else []
    here = [line for file, line in passed if file == str(path)]
    where = f"line {here[-1] if here else '?'}"
    return where if passed[-1][0] == str(path) else f"{where} (in {passed[-1][0]}, line {passed[-1][1]})"
