"""`nstheory verify`: judges claims under a progress bar, keeps what is finished, prints the table, and says what is not as expected."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from nstheory.claims.budget import budget_named
from nstheory.claims.journal import journal_path
from nstheory.claims.proofs.printing import counts, from_rows
from nstheory.claims.registry import select
from nstheory.claims.run import Row, start_workers, verify
from nstheory.claims.table import corrections, counts_of_claims, verdict_table
from nstheory.noise.seeds import require_device


def verify_command(
    names: Sequence[str],
    *,
    budget: str,
    seed: int,
    device: str,
    jobs: int,
    json_file: Path | None,
    quiet: bool = False,
) -> bool:
    """Judge these ids and topics, all claims when there are none, print the table, and return whether all came out as expected.

    json_file   gets all results; an interrupted run leaves a journal beside it, from which the next one goes on
    quiet       one line of counts instead of table, corrections and progress; what is not as expected is said all the same

    Raises UnknownIdError and ArgumentError before anything is judged.
    """
    start_workers(jobs)
    chosen = select(names)
    budget_named(budget)
    require_device(device)
    console = Console()
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    done = 0
    try:
        with Progress(*columns, console=Console(stderr=True), transient=True, disable=quiet) as progress:
            bar = progress.add_task(f"{budget} budget", total=len(chosen))

            def shown(row: Row) -> None:
                nonlocal done
                done += 1
                progress.update(bar, advance=1, description=row["id"])

            rows = verify(chosen, budget=budget, seed=seed, device=device, jobs=jobs, file=json_file, on_result=shown)
    except KeyboardInterrupt:
        kept = (
            f"kept in {journal_path(json_file)}; the same command goes on there" if json_file else "not kept: no --json"
        )
        print(f"interrupted: {done} of {len(chosen)} results {kept}", file=sys.stderr)
        raise
    if quiet:
        print(counts_of_claims(rows))
        return _as_expected(rows)
    console.print(verdict_table(rows, f"{len(rows)} claims, {budget} budget, seed {seed}, {device}"))
    for paragraph in corrections(rows):
        console.print(f"- {paragraph}", highlight=False, markup=False)
    proved = from_rows(rows)
    if proved:
        console.print(f"{counts(proved)}; `nstheory theorems` lists them", highlight=False)
    return _as_expected(rows)


def _as_expected(rows: list[Row]) -> bool:
    wrong = [row for row in rows if row["verdict"] != row["expected"]]
    for row in wrong:
        print(f"{row['id']}: {row['verdict']}, expected {row['expected']}: {row['reason']}", file=sys.stderr)
    return not wrong
