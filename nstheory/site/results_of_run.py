"""The results of a run as a site needs them: the rows, and in plain words what is wrong with them."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from nstheory.claims.journal import journal_path
from nstheory.errors import NSTheoryError
from nstheory.files import Row, provenance, read_rows


@dataclass(frozen=True)
class RunResults:
    """Rows by id of the claim, and sentences that a page has to say about them; no row is no verdict."""

    rows: dict[str, Row] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    @property
    def budget(self) -> str:
        """The budget of the run, "" without rows."""
        return next((str(row["budget"]) for row in self.rows.values()), "")


def results_of_run(file: Path, known: Collection[str]) -> RunResults:
    """Return what a file of `nstheory verify --json` holds on these claims; whatever is wrong with it is a warning.

    Missing, damaged, cut off, of another commit or source, of another budget than standard, of other claims.
    """
    rows, warnings = _read(file)
    found = {row["id"]: row for row in rows if row["id"] in known}
    lacking = len(known) - len(found)
    if rows and lacking:
        warnings.append(f"{file} has no result for {lacking} of {len(known)} claims: these pages say NOT JUDGED.")
    gone = len({row["id"] for row in rows} - set(known))
    if gone:
        warnings.append(f"{gone} results in {file} are of claims that this source does not have; they are left out.")
    return RunResults(found, (*warnings, *_of_another_run(list(found.values()))))


def _read(file: Path) -> tuple[list[Row], list[str]]:
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
        if isinstance(rows, list) and all(isinstance(row, dict) and _whole(row) for row in rows):
            return rows, [] if rows else [f"{file} holds no results: nothing on these pages is judged."]
        wrong = f"{file} holds something else than the results of `nstheory verify --json`"
    except FileNotFoundError:
        wrong = f"{file} is not there; `make verify` writes it"
    except (OSError, ValueError) as error:
        wrong = f"{file} cannot be read ({str(error)[:80]})"
    try:
        kept = [row for row in read_rows(journal_path(file)) if _whole(row)]
    except NSTheoryError:
        kept = []
    if kept:
        return kept, [f"{wrong}; these are the {len(kept)} results that an interrupted run left."]
    return [], [f"{wrong}: nothing on these pages is judged."]


def _whole(row: Row) -> bool:
    return {"id", "verdict", "evidence", "mutants", "budget", "seed", "device"} <= set(row)


def _of_another_run(rows: list[Row]) -> list[str]:
    here, warnings = provenance(), []
    made = [row.get("provenance") or {} for row in rows]
    if any(one.get("source") != here["source"] for one in made):
        commits = ", ".join(sorted({str(one.get("commit"))[:12] for one in made}))
        warnings.append(
            f"These results are old: they were made with other source (commit {commits}), and the verdicts of this source "
            f"(commit {str(here['commit'])[:12]}) may differ. Run `make verify` again."
        )
    budgets = sorted({str(row["budget"]) for row in rows})
    if budgets and budgets != ["standard"]:
        warnings.append(
            f"The budget of these results is {' and '.join(budgets)}; `make verify` judges with more, at standard."
        )
    return warnings
