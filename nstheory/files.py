"""Files that survive an interruption, and the provenance of what is written to them.

JSON lines: each row is written in one piece, and a cut-off last row is dropped. Other files are replaced in one step.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, BinaryIO

from nstheory.errors import ResultsFileError

Row = dict[str, Any]
_LIBRARIES = ("nstheory", "sympy", "torch", "python-flint", "numpy", "mpmath", "hypothesis")


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


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes the place of `path` when the block ends: there is the old one or the new one, never half.

    What was written is on the disk before it is moved. After an error the old file is as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}.partial")
    try:
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def replace_file(path: Path, content: str | bytes) -> None:
    """Write a whole file, text as UTF-8; see `replacing`."""
    with replacing(path) as file:
        file.write(content.encode() if isinstance(content, str) else content)


@lru_cache(maxsize=1)
def source_fingerprint() -> str:
    """Return a short hash of every Python file of the package: results of other source are not resumed."""
    folder = Path(__file__).parent
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        digest.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:16]


@lru_cache(maxsize=1)
def provenance() -> dict[str, str | None]:
    """Return library versions, the git commit (None outside of a repository) and the source fingerprint."""
    found: dict[str, str | None] = {"python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = None
    try:
        command = ["git", "rev-parse", "HEAD"]
        run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent)
        found["commit"] = run.stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        found["commit"] = None
    return found | {"source": source_fingerprint()}
