"""Results on disk: a journal that grows by whole lines, and the finished file, which appears in one piece."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nstheory.files import append_row, provenance, read_rows, replace_file, source_fingerprint

Row = dict[str, Any]


def journal_path(path: Path) -> Path:
    """Return the journal that belongs to a results file."""
    return path.with_name(path.name + ".partial.jsonl")


def remember(path: Path, row: Row) -> None:
    """Append one finished result to the journal of `path`."""
    append_row(journal_path(path), row | {"provenance": provenance()})


def remembered(path: Path, *, budget: str, seed: int, device: str) -> dict[str, Row]:
    """Return the journal's results by id, as far as they come from this source, budget, seed and device.

    Raises ResultsFileError when a line before the last is damaged.
    """
    wanted = (budget, seed, device, source_fingerprint())
    return {
        row["id"]: row
        for row in read_rows(journal_path(path))
        if (row["budget"], row["seed"], row["device"], row["provenance"]["source"]) == wanted
    }


def finish(path: Path, rows: list[Row]) -> None:
    """Write the whole list to `path` in one step, and drop the journal."""
    stamped = [{"provenance": provenance(), **row} for row in rows]
    replace_file(path, json.dumps(stamped, indent=1, default=str) + "\n")
    journal_path(path).unlink(missing_ok=True)
