"""The list of ties in a terminal and as JSON: code, claim, the verdict expected of it, and the largest difference seen."""

from __future__ import annotations

import json
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from nstheory.claims.proofs.judging import find_record
from nstheory.errors import unknown_id
from nstheory.files import provenance, replace_file, sole_writers
from nstheory.ties.all_ties import UNTIED, ties
from nstheory.ties.tie import Tie, TieResult, checked


def ties_command(names: list[str], *, check: bool, seed: int, json_file: Path | None) -> bool:
    """Print the ties of these functions or claims (all when none is named); return whether all that were checked hold.

    names   parts of dotted names or of ids, such as kernels.dual or activation

    Raises UnknownIdError for a name that no tie has.
    """
    for name in names:
        if not any(name in tie.code or name in tie.claim for tie in ties()):
            raise unknown_id(
                "function or claim with a tie", name, {one for tie in ties() for one in (tie.code, tie.claim)}
            )
    chosen = [tie for tie in ties() if not names or any(one in tie.code or one in tie.claim for one in names)]
    with sole_writers(json_file):
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        results: list[TieResult | None] = []
        with Progress(*columns, console=Console(stderr=True), transient=True, disable=not check) as progress:
            bar = progress.add_task("ties", total=len(chosen))
            for tie in chosen:
                results.append(checked(tie, seed) if check else None)
                progress.advance(bar)
        rows = [_row(tie, result) for tie, result in zip(chosen, results, strict=True)]
        _print(rows, check)
        if json_file:
            untied = [{"code": code, "reason": reason} for code, reason in UNTIED.items()]
            found = {"seed": seed if check else None, "ties": rows, "untied": untied, "provenance": provenance()}
            replace_file(json_file, json.dumps(found, indent=1) + "\n")
        return all(result is None or result.holds for result in results)


def _row(tie: Tie, result: TieResult | None) -> dict[str, object]:
    row: dict[str, object] = {
        "code": tie.code,
        "claim": tie.claim,
        "expected": str(find_record(tie.claim).expected),
        "formula": tie.formula,
        "relation": tie.relation,
        "ulps": tie.ulps,
        "size": None if callable(tie.size) else tie.size,
        "why": tie.why,
        "inputs": {name: str(domain) for name, domain in tie.inputs.items()},
    }
    if result is not None:
        row |= {
            "points": result.points,
            "difference": result.difference,
            "share": result.share,
            "resolution": result.resolution,
            "worst": {name: str(value) for name, value in result.worst.items()},
            "holds": result.holds,
        }
    return row


def _print(rows: list[dict[str, object]], check: bool) -> None:
    table = Table(title=f"{len(rows)} ties of code to claims")
    for name in ("code", "claim"):
        table.add_column(name, overflow="fold")
    for name in (
        "expected",
        "relation",
        *(("largest difference", "of the tolerance", "seen from") if check else ("tolerance",)),
    ):
        table.add_column(name)
    for row in rows:
        found = (
            (f"{row['difference']:.1e}", f"{row['share']:.2g}", f"{row['resolution']:.0e}")
            if check
            else (str(row["why"]),)
        )
        table.add_row(
            str(row["code"]).removeprefix("nstheory."),
            str(row["claim"]),
            str(row["expected"]),
            str(row["relation"]),
            *found,
            style=None if row.get("holds", True) else "bold red",
        )
    table.caption = f"{len(UNTIED)} public names compute no rule of their own; --json lists them with the reason"
    Console().print(table)
