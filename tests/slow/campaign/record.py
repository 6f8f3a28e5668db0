"""What the last whole campaign counted: docs/campaign.json, the sentences made from it, and the quantiles that its figure draws."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nstheory.errors import ResultsFileError
from nstheory.files import provenance, replace_file

ROOT = Path(__file__).parents[3]
FILE = ROOT / "docs" / "campaign.json"
DEVIATES = ROOT / "figures" / "campaign" / "drawn" / "false_alarms.json"
DOCUMENTS = (ROOT / "docs" / "verifying.md",)
START, END = "<!-- campaign: start -->", "<!-- campaign: end -->"
Record = Mapping[str, Any]


def keep(part: str, result: dict[str, Any]) -> None:
    """Let a part that was run whole take the place of its last record, and make the sentences again once all parts are there."""
    made_by = provenance()
    deviates = result.pop("deviates", None)
    if deviates:
        replace_file(DEVIATES, _lines(deviates | {"provenance": made_by}))
    kept = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    if part == "calls":
        kept.pop("again", None)
    replace_file(FILE, _lines(kept | {part: result | {"provenance": made_by}}))
    for document in DOCUMENTS:
        replace_file(document, inserted(document.read_text(encoding="utf-8"), json.loads(FILE.read_text())))


def inserted(text: str, record: Record) -> str:
    """Return a document with the sentences of this record between its markers; raises ResultsFileError where it lacks them."""
    if START not in text or END not in text:
        raise ResultsFileError(f"a document lacks the markers {START} and {END}")
    head, tail = text.split(START)[0], text.split(END)[1]
    return f"{head}{START}\n{sentences(record)}{END}{tail}"


def sentences(record: Record) -> str:
    """Return what each part counted, a line each; a part that was not run is not spoken of."""
    said = {
        "calls": "{calls} hostile calls of {functions} public functions and classes: {right values} right values, {one-line errors} "
        "errors of one line",
        "words": "{lines} hostile lines for {commands} commands: {accepted} accepted, {one-line errors} errors of one line, "
        "{usage errors} of usage",
        "kills": "{runs} runs of `verify`, `study` and `bounds`, {killed} of them killed: of {rows} rows {lost} lost and {twice} "
        "there twice; then a disk that fills up, and writers that meet",
        "seeds": "{seeds} seeds of the sampler, {comparisons} comparisons of what is right: {false alarms} false alarms, largest "
        "deviate {largest deviate} where {threshold} rejects",
    }
    lines = []
    for part, text in said.items():
        if part in record:
            findings = len(record[part]["findings"])
            lines.append(f"- {text.format_map(record[part]['counts'])}; findings: {findings}{_mended(part, record)}.\n")
    return "".join(lines)


def short(record: Record) -> str:
    """Return the counts of a whole campaign as the README states them."""
    calls, lines, killed, seeds = (
        record[part]["counts"][name]
        for part, name in (("calls", "calls"), ("words", "lines"), ("kills", "killed"), ("seeds", "seeds"))
    )
    findings = sum(len(record[part]["findings"]) for part in ("calls", "words", "kills", "seeds"))
    return f"{calls} hostile calls, {lines} hostile lines, {killed} kills, {seeds} seeds; findings: {findings}"


def found_in(part: str) -> set[str]:
    """Return the functions that findings of a part are of."""
    return {one.split(":")[0] for one in json.loads(FILE.read_text(encoding="utf-8"))[part]["findings"]}


def _mended(part: str, record: Record) -> str:
    if part != "calls" or "again" not in record:
        return ""
    counts, left = record["again"]["counts"], len(record["again"]["findings"])
    return f", and {left} in {counts['calls']} calls of the functions concerned after they were mended"


def _lines(content: Mapping[str, Any]) -> str:
    """Return JSON with a line for each pair of numbers."""
    text = json.dumps(content, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+(-?[\d.e-]+),\s+(-?[\d.e-]+)\s+\]", r"[\1, \2]", text) + "\n"


__all__ = ["DEVIATES", "DOCUMENTS", "FILE", "inserted", "keep", "sentences", "short"]
