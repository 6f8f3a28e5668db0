"""Blocks on disk: an interrupted measurement goes on with the same plan, and comes to the same numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from pathlib import Path
from typing import Any

from nstheory.errors import ArgumentError, ResultsFileError
from nstheory.files import append_row, read_rows
from nstheory.models.plan import Plan

NAME = "measure.partial.jsonl"


def folder_of(out: str | Path | None, *, resume: bool) -> Path | None:
    """Return the folder of a run, or None; ArgumentError for what names no folder, and where there is nothing to resume."""
    if resume and out is None:
        raise ArgumentError("resume needs the folder of the interrupted run; give --out DIR (out=)")
    if resume and isinstance(out, str | Path) and not read_rows(Path(out) / NAME):
        raise ArgumentError(f"{Path(out) / NAME} holds no interrupted run; leave out --resume")
    if out is None or (isinstance(out, str | Path) and str(out)):
        return None if out is None else Path(out)
    raise ArgumentError(f"out is {out!r:.60}; it has to be the path of a folder, or None")


class BlockJournal:
    """Rows of `folder`/measure.partial.jsonl: first the arguments and the plan, then a block each; no folder, no file."""

    def __init__(self, folder: Path | None, arguments: dict[str, Any], *, resume: bool) -> None:
        self.path = None if folder is None else folder / NAME
        self.arguments = arguments
        self.rows: list[dict[str, Any]] = []
        if self.path is None:
            return
        found = read_rows(self.path)
        if not resume:
            self.path.unlink(missing_ok=True)
            return
        self._check(found)
        before = found[0]["arguments"]
        other = [
            f"{name} was {before.get(name)!r} and is {arguments.get(name)!r}"
            for name in dict.fromkeys([*before, *arguments])
            if before.get(name) != arguments.get(name)
        ]
        if other:
            raise ArgumentError(
                f"{self.path} is of a run with other arguments: {'; '.join(other[:3])}; repeat those, or leave out --resume"
            )
        self.rows = found

    def _check(self, rows: list[dict[str, Any]]) -> None:
        """Raise ResultsFileError where these are not the rows of one run, each block of a part once and in order."""
        head, counts = (rows or [{}])[0], Counter[str]()
        wrong = not isinstance(head.get("arguments"), dict) or not isinstance(head.get("plan"), dict)
        wrong = wrong or set(head["plan"]) != {one.name for one in fields(Plan)}
        for row in rows[1:]:
            part = str(row.get("part"))
            wrong = wrong or part not in ("curve", "influence", "heat") or row.get("block") != counts[part]
            counts[part] += 1
        if wrong:
            raise ResultsFileError(f"{self.path} is not what one interrupted run wrote; delete it, and start anew")

    @property
    def plan(self) -> dict[str, Any] | None:
        """The plan of the interrupted run."""
        return self.rows[0]["plan"] if self.rows else None

    @property
    def spent(self) -> float:
        """Seconds that the blocks of the interrupted run took."""
        return sum(row.get("seconds", 0.0) for row in self.rows[1:])

    def blocks(self, part: str) -> list[dict[str, Any]]:
        """Return the rows of a part, in order."""
        return [row for row in self.rows[1:] if row["part"] == part]

    def start(self, plan: dict[str, Any]) -> None:
        """Write the arguments and the plan, unless the run goes on."""
        if self.path is not None and not self.rows:
            append_row(self.path, {"arguments": self.arguments, "plan": plan})

    def add(self, row: dict[str, Any]) -> None:
        """Write one block."""
        if self.path is not None:
            append_row(self.path, row)

    def close(self) -> None:
        """Remove the file: the measurement is whole."""
        if self.path is not None:
            self.path.unlink(missing_ok=True)
