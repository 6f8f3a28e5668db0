"""Theorems in a terminal and on a page: the table of all, and one proof, step by step, with what is by rule."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from nstheory.claims.budget import budget_named
from nstheory.claims.proofs.judging import StepResult, TheoremResult, claims_needed, judged, select_theorems
from nstheory.claims.record import Verdict
from nstheory.claims.registry import theorems
from nstheory.claims.run import Row, verify
from nstheory.claims.table import WIDE
from nstheory.files import provenance, replace_file, sole_writers
from nstheory.noise.seeds import require_device

_STYLES = {"PROVED": "green", "SUPPORTED": "cyan", "REFUTED": "magenta", "INSTANCES": "blue"}


def theorems_command(
    topics: list[str], *, budget: str, seed: int, device: str, jobs: int, json_file: Path | None, quiet: bool = False
) -> bool:
    """Judge the claims of these theorems, print the table of theorems, and return whether all came out as expected."""
    chosen = select_theorems(topics)
    budget_named(budget)
    require_device(device)
    needed = claims_needed(chosen)
    with sole_writers(json_file):
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True, disable=quiet) as progress:
            bar = progress.add_task(f"{budget} budget", total=len(needed))
            rows = verify(
                needed, budget=budget, seed=seed, device=device, jobs=jobs, on_result=lambda _: progress.advance(bar)
            )
        verdicts = {row["id"]: Verdict(row["verdict"]) for row in rows}
        found = [judged(theorem, verdicts.__getitem__) for theorem in chosen]
        if quiet:
            print(counts(found))
        else:
            console = Console()
            title = f"{len(found)} theorems, {budget} budget, seed {seed}, {device}"
            console.print(theorem_table(found, title, console.width))
        if json_file:
            ran = {"budget": budget, "seed": seed, "device": device, "provenance": provenance()}
            replace_file(json_file, json.dumps([one.as_json() | ran for one in found], indent=1) + "\n")
    wrong = [one for one in found if not one.as_expected]
    for one in wrong:
        Console(stderr=True, soft_wrap=True, highlight=False, markup=False).print(
            f"{one.id}: {one.verdict}, expected {one.expected}: {one.reason}"
        )
    return not wrong


def from_rows(rows: list[Row], topics: Collection[str] | None = None) -> list[TheoremResult]:
    """Return the theorems, of these topics where some are given, all of whose claims are among these rows, judged by them."""
    verdicts = {row["id"]: Verdict(row["verdict"]) for row in rows}
    whole = [one for one in theorems(topics) if all(claim.id in verdicts for claim in claims_needed([one]))]
    return [judged(theorem, verdicts.__getitem__) for theorem in whole]


def counts(results: list[TheoremResult]) -> str:
    """Return the number of theorems by verdict, in one line."""
    found = Counter(str(one.verdict) for one in results)
    return f"{len(results)} theorems: " + ", ".join(f"{number} {verdict}" for verdict, number in found.items())


def theorem_table(results: list[TheoremResult], title: str, width: int = WIDE) -> Table:
    """Return a rich table, one line a theorem: id and verdict always whole, steps of the proof, rules, source.

    width   of the terminal; below WIDE the proof and its source stand below the id
    """
    table = Table(title=title)
    wide = width >= WIDE
    table.add_column("theorem", no_wrap=wide, overflow="fold")
    table.add_column("verdict", no_wrap=True)
    if wide:
        table.add_column("steps, by rule", overflow="fold")
        table.add_column("source", overflow="fold")
    for one in results:
        style = _STYLES.get(str(one.verdict), "yellow") if one.as_expected else "bold red reverse"
        steps = f"{len(one.steps)} step{'s' if len(one.steps) != 1 else ''}" if one.by_rule or one.steps else ""
        proof = escape("; ".join(filter(None, (steps, ", ".join(one.by_rule)))))
        verdict, source = f"[{style}]{one.verdict}[/]", escape(one.source)
        if wide:
            table.add_row(one.id, verdict, proof, source)
        else:
            table.add_row(f"[bold]{one.id}[/]\n{proof}\n[dim]{source}[/]", verdict)
    table.caption = "a proof's steps are claims, theorems and rules; `nstheory show THEOREM` prints it"
    return table


def theorem_page(results: list[TheoremResult]) -> str:
    """Return the theorems as a Markdown table: statement, verdict, the claims of the proof, what is by rule, source."""
    lines = [
        "| theorem | statement | verdict | by claims | by rule | source | steps that Rocq checked |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in results:
        checked = f"{sum(bool(step.rocq) for step in one.steps)} of {len(one.steps)}" if one.steps else ""
        statement = " ".join(filter(None, (one.statement, *(f"Assumed: {words}." for words in one.assumes))))
        cited = ", ".join(f"`{step.name}`" for step in one.steps if step.kind != "rule")
        cells = (f"`{one.id}`", statement, str(one.verdict), cited, ", ".join(one.by_rule), one.source, checked)
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)


def show_theorem(result: TheoremResult) -> None:
    """Print statement, source and proof of a theorem, each step with its verdict, domain and allowance or its hypotheses."""
    console = Console(highlight=False, markup=False, soft_wrap=True)
    console.print(f"{result.id} (theorem)\n\n  {result.statement}\n\nsource: {result.source}")
    for sentence in result.assumes:
        console.print(f"assumed: {sentence}")
    if result.steps:
        console.print("\nproof" if result.verdict not in ("INSTANCES", "REFUTED") else "\nwhat is known")
    for step in result.steps:
        _show_step(step, console)
    console.print(f"\nverdict at the {result.budget} budget: {result.verdict} (expected {result.expected})")
    console.print(f"  {result.reason}")
    if result.where_false:
        console.print(f"\nwhere it fails: {result.where_false}")
    if result.corrected_by:
        console.print(f"true is: {result.corrected_by}")
    if result.note:
        console.print(f"\nnote: {result.note}")


def _show_step(step: StepResult, console: Console) -> None:
    if step.kind == "rule":
        joins = ", ".join(map(str, step.joins))
        console.print(f"  {step.number}. by rule, {step.name}, from {joins}: {step.words}")
        for asked, carried in step.hypotheses:
            console.print(f"       {asked}: {carried}")
        console.print(f"       reference: {step.reference}")
        if step.rocq:
            console.print(f"       in {step.rocq}")
        return
    console.print(f"  {step.number}. {step.kind} {step.name}: {step.verdict}\n       {step.words}")
    if step.domain:
        console.print(f"       for {step.domain}" + (f"; {step.allowance}" if step.allowance else ""))
    if step.rocq:
        console.print(f"       checked as well by {step.rocq}")
