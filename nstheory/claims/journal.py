"""Results on disk: a journal that grows by whole lines, and the finished file, which appears in one piece."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nstheory.errors import ResultsFileError
from nstheory.files import (
    append_row,
    content_of,
    found_at,
    parsed_json,
    provenance,
    read_rows,
    replace_file,
    sole_writer,
    source_fingerprint,
)

Row = dict[str, Any]
DigestOf = Callable[[str], str]


def journal_path(path: Path) -> Path:
    """Return the journal that belongs to a results file."""
    return path.with_name(path.name + ".partial.jsonl")


class Results:
    """A results file in the hands of one run.

    known   what an interrupted run of the same source, budget, seed and device has left, by id
    """

    def __init__(self, path: Path, budget: str, seed: int, device: str, digest_of: DigestOf) -> None:
        self.path = path
        self._run = (budget, seed, device, source_fingerprint())
        self._digest_of = digest_of
        found = remembered(path, budget=budget, seed=seed, device=device)
        self.known = {
            name: row for name, row in found.items() if row["provenance"].get("record", "") == digest_of(name)
        }

    def add(self, row: Row) -> None:
        """Append one finished result to the journal."""
        append_row(journal_path(self.path), row | {"provenance": provenance() | {"record": self._digest_of(row["id"])}})

    def finish(self, rows: Sequence[Row]) -> None:
        """Write all results in one step, and drop the journal; results of other claims stay, if a run like this one made them.

        Raises ResultsFileError, and leaves file and journal as they are, where another run made them.
        """
        others = self.others({row["id"] for row in rows})
        stamped = [*others, *({"provenance": provenance(), **row} for row in rows)]
        replace_file(self.path, json.dumps(stamped, indent=1, default=str) + "\n")
        journal_path(self.path).unlink(missing_ok=True)

    def others(self, ids: Collection[str]) -> list[Row]:
        """Return the results in the file of other claims than these; ResultsFileError where they would be lost."""
        if not found_at(self.path):
            return []
        found = parsed_json(content_of(self.path), str(self.path))
        if not isinstance(found, list) or not all(isinstance(row, dict) and "id" in row for row in found):
            raise ResultsFileError(f"{self.path} exists and holds no results of this command; choose another file")
        others = [row for row in found if row["id"] not in ids]
        foreign = [row for row in others if _run_of(row) != self._run]
        if foreign:
            budget, seed, device, _ = _run_of(foreign[0])
            raise ResultsFileError(
                f"{self.path} holds results of {len(foreign)} claims that this run does not judge, of another run (budget "
                f"{budget}, seed {seed}, {device}, or other source), and would lose them; choose another file, or delete it"
            )
        return others


def remembered(path: Path, *, budget: str, seed: int, device: str) -> dict[str, Row]:
    """Return the journal's results by id, as far as they come from this source, budget, seed and device."""
    wanted = (budget, seed, device, source_fingerprint())
    return {row["id"]: row for row in read_rows(journal_path(path)) if "id" in row and _run_of(row) == wanted}


@contextmanager
def results(
    path: Path, *, ids: Collection[str], budget: str, seed: int, device: str, digest_of: DigestOf = lambda _: ""
) -> Iterator[Results]:
    """Hold a results file for one run of the claims `ids`; everything that speaks against it is said before any work.

    digest_of   what changes when a claim is edited that is not in the package's source: its earlier results then do not count

    Raises ResultsFileError for a place that cannot be written to, a file that another run is writing, one that holds something
    else, or results that would be lost.
    """
    with sole_writer(path):
        held = Results(path, budget, seed, device, digest_of)
        held.others(ids)
        yield held


def _run_of(row: Row) -> tuple[Any, ...]:
    """Return what must be the same for results to belong together."""
    made = row.get("provenance")
    source = made.get("source") if isinstance(made, dict) else None
    return (row.get("budget"), row.get("seed"), row.get("device"), source)
