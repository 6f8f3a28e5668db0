"""`nstheory certify`: claims and certificates as Rocq files that coqc has checked, with what each rests on."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, fields
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from nstheory.claims.record import Claim, Verdict
from nstheory.claims.registry import select
from nstheory.files import Row, append_row, provenance, read_rows, replace_file, sole_writers, source_fingerprint
from nstheory.measure.spectrum.certificate_file import read_certificate
from nstheory.numbers import integer, real
from nstheory.rocq import compiler, tail_certificate
from nstheory.rocq.certify import Certified, certify, reasons
from nstheory.rocq.page import page

ROWS = "rocq.jsonl"


def certify_command(
    names: Sequence[str],
    *,
    out: Path,
    certificate: Path | None,
    twins: bool,
    limit: float,
    jobs: int,
    page_file: Path | None = None,
) -> bool:
    """Certify claims with these ids and topics, all that are expected to be PROVED when there are none, and print a table.

    out           gets the .v files and `rocq.jsonl`, a row a claim, from which an interrupted run goes on
    certificate   a file of `measure.write_certificate`, which becomes a theorem as well
    page_file     gets the page of docs/
    twins         whether the same proofs are tried on the wrong twins, which must fail

    Returns whether no twin was certified and the certificate was. Raises ArgumentError without coqc, and before any work for
    names, numbers, files and folders that do not serve.
    """
    limit, jobs = real(limit, "limit", least=1), integer(jobs, "jobs", least=1)
    chosen = [claim for claim in select(names) if isinstance(claim, Claim) and claim.expected is Verdict.PROVED]
    tail = tail_certificate.theorem(read_certificate(certificate)) if certificate is not None else None
    console, journal = Console(), out / ROWS
    with sole_writers(page_file, journal):
        version = compiler.version()
        run = {"version": version, "source": source_fingerprint()}
        # What was checked stays so with more time; what was not is tried again when there is more.
        known = {
            row["id"]: row
            for row in read_rows(journal)
            if run.items() <= row.items() and (row["checked"] or row["limit"] >= limit)
        }
        rows = {claim.id: _from_row(known[claim.id]) for claim in chosen if claim.id in known}
        compiler.prepared(out)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with (
            Progress(*columns, console=Console(stderr=True), transient=True) as progress,
            ThreadPoolExecutor(jobs) as pool,
        ):
            bar = progress.add_task("coqc", total=len(chosen), completed=len(rows))
            waiting = {pool.submit(certify, claim, out, limit): claim for claim in chosen if claim.id not in rows}
            try:
                for done in as_completed(waiting):
                    one = done.result()
                    append_row(
                        journal,
                        {**asdict(one), "rests_on": one.rests_on, "limit": limit, **run, "provenance": provenance()},
                    )
                    rows[one.id] = one
                    progress.update(bar, advance=1, description=one.id)
            except KeyboardInterrupt:
                pool.shutdown(cancel_futures=True)
                raise
    found = [rows[claim.id] for claim in chosen]
    console.print(table(found, f"Rocq {version}: {sum(one.checked for one in found)} of {len(found)} claims"))
    for reason, ids in reasons(found).items():
        console.print(f"{len(ids)} not, {reason}: {', '.join(ids)}", highlight=False, markup=False)
    right = True
    if tail is not None:
        right = _tail(out, tail, console)
    if twins:
        right = _no_twin([claim for claim in chosen if rows[claim.id].checked], out, limit, console) and right
    if page_file is not None:
        replace_file(page_file, page(found, version))
    return right


def _from_row(row: Row) -> Certified:
    lists = {name: tuple(row[name]) for name in ("files", "axioms")}
    return Certified(**{one.name: row[one.name] for one in fields(Certified)} | lists)


def table(found: Sequence[Certified], title: str) -> Table:
    """Return the checked claims as a table: seconds of coqc, and what the theorems rest on."""
    shown = Table(title=title)
    for column in ("claim", "seconds", "rests on the axioms of"):
        shown.add_column(column, justify="right" if column == "seconds" else "left", overflow="fold")
    for one in found:
        if one.checked:
            shown.add_row(one.id, f"{one.seconds:.1f}", one.rests_on)
    return shown


def _tail(out: Path, text: str, console: Console) -> bool:
    file = out / "certificate.v"
    file.write_text(text)
    made = compiler.compiled(file, 600)
    if made.error:
        console.print(f"{file}: {made.error}", highlight=False, markup=False)
        return False
    console.print(
        f"{file}: checked in {made.seconds:.1f} s, at all degrees, {', '.join(made.axioms) or 'without any axiom'}"
    )
    return True


def _no_twin(claims: Sequence[Claim], out: Path, limit: float, console: Console) -> bool:
    folder = out / "twins"
    folder.mkdir(exist_ok=True)
    compiler.prepared(folder)
    wrong, tried = [], 0
    for claim in claims:
        for twin in claim.mutants:
            tried += 1
            if certify(claim, folder, limit, twin).checked:
                wrong.append(f"{claim.id}: {twin.label}")
    console.print(
        f"{tried} wrong twins, {len(wrong)} certified" + "".join(f"\n{one}" for one in wrong), highlight=False
    )
    return not wrong
