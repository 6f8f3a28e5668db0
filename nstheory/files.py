"""JSON lines that survive an interruption: each row is written in one piece, and a cut-off last row is dropped."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from nstheory.errors import ResultsFileError

Row = dict[str, Any]


def append_row(path: Path, row: Row) -> None:
    """Append one row, in one write that reaches the disk before this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    line = (json.dumps(row, allow_nan=False, default=str) + "\n").encode()
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    try:
        os.write(descriptor, line)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_rows(path: Path) -> list[Row]:
    """Return all whole rows; a last line that was cut off is removed from the file.

    Raises ResultsFileError, naming the line, when a line before the last one is damaged: that is no interruption.
    """
    if not path.exists():
        return []
    data = path.read_bytes()
    whole = data.rfind(b"\n") + 1
    if whole < len(data):
        os.truncate(path, whole)
    rows: list[Row] = []
    for number, line in enumerate(data[:whole].splitlines(), start=1):
        try:
            rows.append(json.loads(line))
        except ValueError:
            raise ResultsFileError(
                f"{path}, line {number} is not JSON; restore the file from a copy, or delete it to start anew"
            ) from None
    return rows


def differences(found: Mapping[str, Any], wanted: Mapping[str, Any], path: str = "") -> Iterator[str]:
    """Yield "name = old there, new now" for every entry in which two configurations differ; nested ones by dotted names."""
    for name in {**wanted, **found}:  # one that is missing now is a difference as well
        old, new = found.get(name), wanted.get(name)
        if isinstance(old, dict) and isinstance(new, dict):
            yield from differences(old, new, f"{path}{name}.")
        elif (list(old) if isinstance(old, tuple) else old) != (list(new) if isinstance(new, tuple) else new):
            yield f"{path}{name} = {old!r} there, {new!r} now"
