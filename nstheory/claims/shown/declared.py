"""Where a record stands in the source: the file and the line in which its id is written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import nstheory

PACKAGE = Path(nstheory.__file__).parent


@dataclass(frozen=True)
class Place:
    """A file, relative to the folder of the package, and a line in it."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


def place_of(name: str) -> Place | None:
    """Return where in nstheory/theory a record is declared, None where its id is put together in code, or is another package's."""
    return _places().get(name)


def names_declared() -> tuple[str, ...]:
    """Return the ids of the records of nstheory/theory that stand in its source as they are, without building any."""
    return tuple(sorted(_places()))


@lru_cache(maxsize=1)
def _places() -> dict[str, Place]:
    found: dict[str, Place] = {}
    for file in sorted((PACKAGE / "theory").rglob("*.py")):
        before = ""
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            # The id is the first argument of a constructor, behind its bracket or alone in the next line, or it is named.
            named = re.search(r'\w\("([a-z]+\.\w+)",', line) or re.search(r'\bid="([a-z]+\.\w+)",', line)
            if not named and re.search(r"\w\($", before):
                named = re.fullmatch(r'\s+"([a-z]+\.\w+)",', line)
            if named:
                found.setdefault(named[1], Place(file.relative_to(PACKAGE.parent).as_posix(), number))
            before = line
    return found
