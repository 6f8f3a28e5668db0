"""`nstheory certify`: claims and certificates as Rocq files that coqc has checked, with what each rests on."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from nstheory.claims.record import Claim, Verdict
from nstheory.claims.registry import select
from nstheory.claims.second_prover import (
    Row,
    file_of_claim,
    formula_fingerprint,
    record_of_claim,
    recorded,
    text_fingerprint,
)
from nstheory.errors import ArgumentError
from nstheory.files import append_row, provenance, read_rows, replace_file, sole_writers, source_fingerprint
from nstheory.measure.spectrum.certificate_file import read_certificate
from nstheory.numbers import integer, real
from nstheory.rocq import compiler, tail_certificate
from nstheory.rocq.certify import certify
from nstheory.rocq.checked_rules import checked_rules
from nstheory.rocq.page import page
from nstheory.rocq.record_of_run import Record, of_an_earlier_run, reasons, record, rests_on
from nstheory.rocq.wrong_twins import wrong_twins

ROWS = "rocq.jsonl"


def certify_command(
    names: Sequence[str],
    *,
    out: Path,
    certificate: Path | None,
    twins: bool,
    limit: float,
    jobs: int,
    every: bool = False,
    page_file: Path | None = None,
    record_file: Path | None = None,
) -> bool:
    """Certify claims with these ids and topics, all that are expected to be PROVED when there are none, and print a table.

    out           gets the .v files and `rocq.jsonl`, a row a claim, from which an interrupted run goes on
    certificate   a file of `measure.write_certificate`, which becomes a theorem as well
    twins         whether wrong twins are tried as well: those of a person have to fail, those of a machine are disproved
    limit         processor seconds of one attempt at one theorem
    every         whether those are tried again for which an earlier run with this limit had no proof
    page_file     gets the page of docs/, and a folder of its name the files
    record_file   gets the record that the package reads; claims that are not chosen stay as it has them

    Returns whether no twin was certified and the certificate was. Raises ArgumentError without coqc, and before any work for
    names, numbers, files and folders that do not serve, and for a record that would be of two versions of the prover.
    """
    limit, jobs = real(limit, "limit", least=1), integer(jobs, "jobs", least=1, most=1024)
    chosen = _provable(names)
    tail = tail_certificate.theorem(read_certificate(certificate)) if certificate is not None else None
    console, journal = Console(), out / ROWS
    with sole_writers(page_file, record_file, journal):
        version = compiler.version()
        if names and (page_file or record_file) and recorded()["version"] not in ("", version):
            raise ArgumentError(
                f"coqc is {version}, and the record of the other claims is of {recorded()['version']}; leave out "
                f"{' '.join(names)}, so that all are of one version, or leave out --page and --record"
            )
        run = {"version": version, "source": source_fingerprint(), "twins_tried": twins}
        # What was checked stays so with more time; what was not is tried again when there is more, or when all are asked for.
        rows = {
            row["id"]: row
            for row in read_rows(journal)
            if run.items() <= row.items() and (row["checked"] or (_settled(row, limit) and row["every"] >= every))
        }
        rows = {claim.id: rows[claim.id] for claim in chosen if claim.id in rows}
        compiler.prepared(out)

        def row_of(claim: Claim) -> Row:
            known = record_of_claim(claim) if recorded()["version"] == version else None
            return _row(claim, known, out, limit, every, twins) | run | {"every": every}

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with (
            Progress(*columns, console=Console(stderr=True), transient=True) as progress,
            ThreadPoolExecutor(jobs) as pool,
        ):
            bar = progress.add_task("coqc", total=len(chosen), completed=len(rows))
            waiting = [pool.submit(row_of, claim) for claim in chosen if claim.id not in rows]
            try:
                for done in as_completed(waiting):
                    row = done.result()
                    append_row(journal, {**row, "provenance": provenance()})
                    rows[row["id"]] = row
                    progress.update(bar, advance=1, description=row["id"])
            except KeyboardInterrupt:
                pool.shutdown(cancel_futures=True)
                raise
    found = [rows[claim.id] for claim in chosen]
    console.print(table(found, f"Rocq {version}: {sum(row['checked'] for row in found)} of {len(found)} claims"))
    for reason, ids in reasons(found).items():
        console.print(f"{len(ids)} not, {reason}: {', '.join(ids)}", highlight=False, markup=False)
    wrong = [f"{row['id']}: {label}" for row in found for label in (row["twins"] or {}).get("certified", ())]
    for one in wrong:
        console.print(f"a wrong twin was certified, {one}", highlight=False, markup=False)
    made = _tail(out, tail, console) if tail is not None else None
    if page_file is not None or record_file is not None:
        known = {claim.id: record_of_claim(claim) if names else None for claim in _provable(())}
        kept = {name: of_an_earlier_run(row) for name, row in known.items() if row}
        whole = record(
            [(kept | rows)[name] for name in known if name in kept | rows], version, made, checked_rules(out)
        )
        if page_file is not None:
            _write_page(page_file, whole, out, [row["id"] for row in found if row["checked"]])
        if record_file is not None:
            replace_file(record_file, whole.as_text())
    return not wrong and (made is None or not made.error)


def _provable(names: Sequence[str]) -> list[Claim]:
    return [claim for claim in select(names) if isinstance(claim, Claim) and claim.expected is Verdict.PROVED]


def _settled(row: Row, limit: float) -> bool:
    """Return whether proofs of a claim were looked for with as much time; what else may be missing is seen at once."""
    return row["limit"] >= limit and row["reason"].startswith(("no proof", "more than"))


def _row(claim: Claim, known: Row | None, out: Path, limit: float, every: bool, twins: bool) -> Row:
    """Return what became of a claim: as an earlier run had it, where that had no proof with as much time, else by coqc."""
    if known and not known["checked"] and _settled(known, limit) and not every:
        return of_an_earlier_run(known)
    found = certify(claim, out, limit, known["proofs"] if known else ())
    tried = wrong_twins(claim, found.proofs, out, limit) if twins and found.checked else None
    if tried is None and known and found.checked:
        tried = known["twins"]
    return asdict(found) | {
        "formula": formula_fingerprint(claim),
        "rests_on": rests_on(found),
        "limit": limit,
        "text": text_fingerprint((out / file_of_claim(claim.id)).read_bytes()) if found.checked else None,
        "twins": tried,
    }


def _write_page(page_file: Path, whole: Record, out: Path, made: Sequence[str]) -> None:
    """Write the page, and to the folder of its name beside it the files that were made and checked."""
    folder = page_file.with_suffix("")
    folder.mkdir(exist_ok=True)
    current = {file_of_claim(row["id"]) for row in whole.claims if row["checked"]} | {"certificate.v"}
    for old in folder.glob("*.v"):
        if old.name not in current:
            old.unlink()
    for name in [*map(file_of_claim, made), "certificate.v"]:
        if (out / name).is_file():
            replace_file(folder / name, (out / name).read_text(encoding="utf-8"))
    replace_file(page_file, page(whole))


def table(found: Sequence[Row], title: str) -> Table:
    """Return the checked claims as a table: seconds of coqc, and what the theorems rest on."""
    shown = Table(title=title)
    for column in ("claim", "seconds", "rests on the axioms of"):
        shown.add_column(column, justify="right" if column == "seconds" else "left", overflow="fold")
    for one in found:
        if one["checked"]:
            shown.add_row(one["id"], f"{one['seconds']:.1f}", one["rests_on"])
    return shown


def _tail(out: Path, text: str, console: Console) -> compiler.Compiled:
    file = out / "certificate.v"
    replace_file(file, text)
    made = compiler.compiled(file, 600)
    said = f"checked in {made.seconds:.1f} s, at all degrees, {', '.join(made.axioms) or 'without any axiom'}"
    console.print(f"{file}: {made.error or said}", highlight=False, markup=False)
    return made
