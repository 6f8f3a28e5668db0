"""`nstheory verify`: judges claims under a progress bar, keeps what is finished, prints the table, and says what is not as expected."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from nstheory.claims.budget import budget_named
from nstheory.claims.journal import journal_path
from nstheory.claims.proofs.claim_file import load_claims
from nstheory.claims.proofs.judging import TheoremResult, claims_needed, judged
from nstheory.claims.proofs.printing import counts, from_rows, theorem_table
from nstheory.claims.record import Claim, Verdict
from nstheory.claims.registry import select
from nstheory.claims.run import PRELOADED, Row, verify
from nstheory.claims.table import corrections, counts_of_claims, verdict_table
from nstheory.claims.theorem import Theorem
from nstheory.errors import ArgumentError
from nstheory.noise.seeds import require_device
from nstheory.workers import Backend, Workers, start_server


def verify_command(
    names: Sequence[str],
    *,
    budget: str,
    seed: int,
    device: str,
    jobs: int,
    json_file: Path | None,
    backend: Backend = "local",
    scheduler: str | None = None,
    quiet: bool = False,
    claims_file: Path | None = None,
) -> bool:
    """Judge these ids and topics, all claims when there are none, print the table, and return whether all came out as expected.

    json_file     gets all results; an interrupted run leaves a journal beside it, from which the next one goes on
    quiet         one line of counts instead of table, corrections and progress; what is not as expected is said all the same
    claims_file   a Python file with CLAIMS and THEOREMS of its own: these are judged, with the claims that its theorems need;
                  a name that ends in .py is one too

    Raises UnknownIdError and ArgumentError before anything is judged.
    """
    files = [name for name in names if name.endswith(".py")]
    if files and claims_file is None:
        names, claims_file = [name for name in names if name != files[0]], Path(files[0])
    where = {"jobs": jobs, "backend": backend, "scheduler": scheduler}
    Workers(**where)
    start_server(jobs, PRELOADED)
    chosen, own = _chosen(names, claims_file)
    budget_named(budget)
    require_device(device)
    console = Console()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    done = 0
    try:
        with Progress(*columns, console=Console(stderr=True), transient=True, disable=quiet) as progress:
            bar = progress.add_task(f"{budget} budget", total=len(chosen))

            def shown(row: Row) -> None:
                nonlocal done
                done += 1
                progress.update(bar, advance=1, description=row["id"])

            rows = verify(chosen, budget=budget, seed=seed, device=device, file=json_file, on_result=shown, **where)
    except KeyboardInterrupt:
        kept = (
            f"kept in {journal_path(json_file)}; the same command goes on there" if json_file else "not kept: no --json"
        )
        print(f"interrupted: {done} of {len(chosen)} results {kept}", file=sys.stderr)
        raise
    verdicts = {row["id"]: Verdict(row["verdict"]) for row in rows}
    mine = [judged(theorem, verdicts.__getitem__) for theorem in own]
    if quiet:
        print(counts_of_claims(rows))
        return _as_expected(rows, mine)
    title = f"{len(rows)} claims, {budget} budget, seed {seed}, {device}"
    console.print(verdict_table(rows, title, console.width))
    for paragraph in corrections(rows):
        console.print(f"- {paragraph}", highlight=False, markup=False)
    if mine:
        console.print(theorem_table(mine, f"theorems of {claims_file}", console.width))
    # Theorems of the topics that were asked for: those of others would have to be loaded first, which takes seconds.
    proved = [] if claims_file else from_rows(rows, {row["id"].split(".")[0] for row in rows} if names else None)
    if proved:
        console.print(f"{counts(proved)}; `nstheory theorems` lists them", highlight=False)
    return _as_expected(rows, mine)


def _as_expected(rows: list[Row], mine: list[TheoremResult]) -> bool:
    """Say what is not as expected, and return whether nothing is; of theorems those of the user's file."""
    found = [(row["id"], row["verdict"], row["expected"], row["reason"]) for row in rows]
    found += [(one.id, str(one.verdict), str(one.expected), one.reason) for one in mine]
    wrong = [one for one in found if one[1] != one[2]]
    for name, verdict, expected, reason in wrong:
        print(f"{name}: {verdict}, expected {expected}: {reason}", file=sys.stderr)
    return not wrong


def _chosen(names: Sequence[str], claims_file: Path | None) -> tuple[list[Claim], list[Theorem]]:
    """Return the claims to judge, and the theorems of the user's file."""
    if claims_file is None:
        return select(names), []
    if names:
        raise ArgumentError(
            f"names {', '.join(names)} and --claims {claims_file}: give one of them; all of the file is judged"
        )
    return chosen_of_file(claims_file)


def chosen_of_file(claims_file: Path) -> tuple[list[Claim], list[Theorem]]:
    """Return the claims to judge for a user's file, its own and those that its theorems need, and its theorems."""
    own, theorems = load_claims(claims_file)
    listed = {claim.id for claim in own}
    return [*own, *(claim for claim in claims_needed(theorems) if claim.id not in listed)], theorems
