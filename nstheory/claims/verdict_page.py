"""The page of verdicts, docs/verdicts.md, from the results of a run, and its counts in the README, between two markers."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from nstheory.claims.proofs.printing import counts, from_rows, theorem_page
from nstheory.claims.table import Row, corrections, counts_of_claims, markdown_table, survivor_lines
from nstheory.errors import ResultsFileError

START, END = "<!-- verdicts: start -->", "<!-- verdicts: end -->"
ENGINE_WORDS = {
    "symbolic": "SymPy",
    "balls": "ball arithmetic",
    "integrate": "certified integrals",
    "montecarlo": "samples",
    "search": "counterexample search",
}
VERDICTS = {
    "PROVED": "an exact symbolic zero that enclosures confirm, or balls or coefficient signs that cover the whole domain",
    "SUPPORTED": "enclosures and samples agree, or a limit holds within its stated error",
    "REFUTED": "a certified witness exists",
    "UNDECIDED": "an engine could not tell, or a mutant survived; never a pass",
    "ERROR": "an engine failed or did not run; never a pass",
}
# The fixed list of changes, and what the last column of the table says.
TWINS = (
    "Twins are single changes of a claim's formula, made by machine: the sign of a term, a term or a factor left out, a coefficient times 2 and\n"
    "1.02, an exponent 1 more, 1 less, doubled or halved, rho^2 for rho and back, n - 1 for n and back, a bound lowered by 2 %; the first 16 of a\n"
    "claim, outermost first. Those equal to the claim or implied by it are left out. The table gives killed of tried, and of a bound its slack: by\n"
    "how much the right side can be lowered before a point refutes it, in percent of itself, or as an amount where it is compared with 0."
)


def page(rows: list[Row]) -> str:
    """Return the page of verdicts, as Markdown: what the words mean, the counts, one line a claim, the corrections."""
    words = "\n".join(f"- {verdict}: {meaning}." for verdict, meaning in VERDICTS.items())
    listed = "\n".join(f"- {paragraph}" for paragraph in corrections(rows))
    return (
        "# Verdicts\n\nMade by `make report` from the results of `make verify`. A claim is not reported as checked unless\n"
        f"each of its engines has refuted a mutant.\n\n{words}\n\n{counts_of_claims(rows)}\n\n{TWINS}{_rocq(rows)}\n\n{markdown_table(rows)}\n\n"
        f"## Twins that live\n\n{_survivors(rows)}\n\n"
        f"## Corrections to the paper\n\n{listed}\n{_theorems(rows)}"
    )


def _rocq(rows: list[Row]) -> str:
    versions = sorted({row["rocq"]["version"] for row in rows if row.get("rocq")})
    if not versions:
        return ""
    count = sum(bool(row.get("rocq")) for row in rows)
    return (
        f"\n\nThe last column: the kernel of Rocq {', '.join(versions)} has checked {count} of them as well, in so many seconds of "
        "coqc ([rocq.md](rocq.md))."
    )


def _survivors(rows: list[Row]) -> str:
    lines = [f"- `{row['id']}`: {'; '.join(survivor_lines(row))}" for row in rows if survivor_lines(row)]
    return "\n".join(lines) or "None."


def _theorems(rows: list[Row]) -> str:
    proved = from_rows(rows)
    if not proved:
        return ""
    return (
        "\n## Theorems\n\nA theorem is joined from claims by the rules of a closed list; its verdict is the worst of its steps, and INSTANCES\n"
        f"where there is no proof. `nstheory show THEOREM` prints a proof. {counts(proved)}.\n\n{theorem_page(proved)}\n"
    )


def summary(rows: list[Row]) -> str:
    """Return what stands in the README: the counts, those of each engine, the paper's false statements, where the rest stands, and
    the paper's statements with their verdicts.
    """
    refuted = "".join(f"`{row['id']}`, " for row in rows if row["verdict"] == "REFUTED" and row["correction"])
    false = f"False as the paper states them: {refuted}each with a witness and its correction.\n"
    said = _paper(rows)  # the same by theorem, where the run has them
    return (
        f"{counts_of_claims(rows)}\n{_engines(rows)}\n"
        f"{'' if said else false}"
        "Every claim with its verdict, its engines and how often they compared: [docs/verdicts.md](docs/verdicts.md).\n"
        f"{said}"
    )


def _paper(rows: list[Row]) -> str:
    said = [one for one in from_rows(rows) if one.id.startswith("paper.")]
    if not said:
        return ""
    lines = ["", "| the paper's statement | verdict | true is |", "|---|---|---|"]
    for one in said:
        words, true = one.statement.replace("|", "\\|"), f"`{one.corrected_by}`" if one.corrected_by else ""
        lines.append(f"| {words} (`{one.id}`) | {one.verdict} | {true} |")
    return "\n".join(lines) + "\n"


def write(readme: Path, target: Path, results: Path) -> None:
    """Write the page to `target` and replace what stands between the README's markers.

    Raises ResultsFileError when there are no results, or when the README lacks a marker; then nothing is written.
    """
    if not results.is_file():
        raise ResultsFileError(f"{results} is not there; `make verify` writes it")
    rows = json.loads(results.read_text(encoding="utf-8"))
    text = readme.read_text(encoding="utf-8")
    if not rows or START not in text or END not in text:
        raise ResultsFileError(f"{results} is empty, or {readme} lacks the markers {START} and {END}")
    head, tail = text.split(START)[0], text.split(END)[1]
    target.write_text(page(rows), encoding="utf-8")
    readme.write_text(f"{head}{START}\n{summary(rows)}{END}{tail}", encoding="utf-8")


def _engines(rows: list[Row]) -> str:
    """Return how many claims each engine judged, and how many of them all."""
    judged = [{one["engine"] for one in row["evidence"]} for row in rows]
    by = ", ".join(f"{what} {sum(name in one for one in judged)}" for name, what in ENGINE_WORDS.items())
    return f"Judged by: {by}; by all five {sum(one >= set(ENGINE_WORDS) for one in judged)}."


if __name__ == "__main__":
    write(
        Path("README.md"), Path("docs/verdicts.md"), Path(sys.argv[1] if len(sys.argv) > 1 else "results/verdicts.json")
    )
