"""Insertion of a run's verdict table and corrections into the README, between two markers."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from nstheory.claims.table import corrections, markdown_table
from nstheory.errors import ResultsFileError

START, END = "<!-- verdicts: start -->", "<!-- verdicts: end -->"


def fill(readme: Path, results: Path) -> None:
    """Replace what stands between the markers; raises ResultsFileError when a marker is missing."""
    rows = json.loads(results.read_text(encoding="utf-8"))
    text = readme.read_text(encoding="utf-8")
    if START not in text or END not in text:
        raise ResultsFileError(f"{readme} lacks the markers {START} and {END}")
    head, tail = text.split(START)[0], text.split(END)[1]
    first = rows[0]
    made = f"{len(rows)} claims, {first['budget']} budget, seed {first['seed']}, {first['device']}."
    listed = "\n".join(f"- {paragraph}" for paragraph in corrections(rows))
    body = f"{made}\n\n{markdown_table(rows)}\n\n### Corrections to the paper\n\n{listed}\n"
    readme.write_text(f"{head}{START}\n{body}{END}{tail}", encoding="utf-8")


if __name__ == "__main__":
    fill(Path("README.md"), Path(sys.argv[1] if len(sys.argv) > 1 else "results/verdicts.json"))
