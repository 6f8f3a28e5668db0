"""The verdict table and the corrections to the paper, from results as plain data (the rows of `verify --json`)."""

from __future__ import annotations

from collections import Counter
from typing import Any

from rich.markup import escape
from rich.table import Table

Row = dict[str, Any]
_STYLES = {"PROVED": "green", "SUPPORTED": "cyan", "REFUTED": "magenta", "UNDECIDED": "yellow", "ERROR": "red"}


# Columns of a terminal from which on a table has one column for ids and another for words, since an id may take half of 100.
WIDE = 130


def verdict_table(rows: list[Row], title: str = "", width: int = WIDE) -> Table:
    """Return a rich table, one claim a line: id and verdict always whole, the words with their domain, and the power.

    width   of the terminal; below WIDE the id stands above its words, and the power below them
    """
    table = Table(title=title or f"{len(rows)} claims", show_lines=False)
    wide = width >= WIDE
    table.add_column("claim", no_wrap=wide, overflow="fold")
    table.add_column("verdict", no_wrap=True)
    if wide:
        table.add_column("statement, and for what", overflow="fold")
        table.add_column("power", overflow="fold", max_width=22)
        table.add_column("Rocq", no_wrap=True)
        table.add_column("twins", overflow="fold", max_width=12)
    for row in rows:
        expected = row["verdict"] == row["expected"]
        style = _STYLES[row["verdict"]] if expected else "bold red reverse"
        verdict = f"[{style}]{row['verdict']}[/]" + ("" if expected else f"\n(expected {row['expected']})")
        words, where = _short(row["statement"]), scope(row.get("domain", ""), row.get("allowance", ""))
        engines = "".join(_ENGINE_LETTERS[one["engine"]] for one in row["evidence"])
        effective = sum(one["n_effective"] for one in row["evidence"])
        power = (engines, str(effective), margin(row), f"{row['seconds']:.1f} s")
        said, powers = f"{escape(words)}\n[dim]{escape(where)}[/]", " ".join(filter(None, power))
        if wide:
            table.add_row(row["id"], verdict, said, powers, rocq_text(row), twin_text(row))
        else:
            twins = f"; twins {twin_text(row)}" if twin_text(row) else ""
            checked = f"; Rocq {rocq_text(row)}" if rocq_text(row) else ""
            table.add_row(f"[bold]{row['id']}[/]\n{said}\n[dim]{powers}{twins}{checked}[/]", verdict)
    table.caption = (
        "power: engines, effective n, margin, seconds; S symbolic, B balls, I certified integrals, M Monte-Carlo, C counterexample search; "
        f"twins: killed of those made by machine, and the slack of a bound{_rocq_words(rows)}"
    )
    return table


def counts_of_claims(rows: list[Row]) -> str:
    """Return in one line how many claims a run judged, with what, and how many came to each verdict."""
    found = Counter(row["verdict"] for row in rows)
    counted = ", ".join(f"{found[verdict]} {verdict}" for verdict in _STYLES if found[verdict])
    first = rows[0]
    return f"{len(rows)} claims at the {first['budget']} budget, seed {first['seed']}, {first['device']}: {counted}."


def _short(words: str, length: int = 92) -> str:
    return words if len(words) <= length else f"{words[: length - 3].rstrip()}..."


_ENGINE_LETTERS = {"symbolic": "S", "balls": "B", "integrate": "I", "montecarlo": "M", "search": "C"}


def margin(row: Row) -> str:
    """Return the sampler's |z| over its threshold, or else the smallest certified slack, or the largest certified gap."""
    by_engine = {one["engine"]: one for one in row["evidence"]}
    sampled = by_engine.get("montecarlo")
    if sampled and sampled["margin"] is not None:
        return f"z {sampled['margin']:.2f}"
    for name in ("integrate", "balls"):
        one = by_engine.get(name)
        if one and one["margin"] is not None:
            return f"{one['margin']:.1e}"
    return "exact" if by_engine.get("symbolic", {}).get("margin") == 0 else ""


def twin_text(row: Row) -> str:
    """Return how many of a claim's twins were killed, and the slack of a bound as a share of its right side or as a difference."""
    twins, slack = row.get("twins"), row.get("slack")
    if not twins or not twins["tried"]:
        return ""
    score = f"{twins['killed']}/{twins['tried']}"
    if not slack:
        return score
    return f"{score}, slack {slack['value']:{'.1%' if slack['meaning'].startswith('of') else '.1e'}}"


def rocq_text(row: Row) -> str:
    """Return the seconds that a second prover took for the same formula, "" where it has not checked it."""
    return f"{row['rocq']['seconds']:.1f} s" if row.get("rocq") else ""


def _rocq_words(rows: list[Row]) -> str:
    versions = sorted({row["rocq"]["version"] for row in rows if row.get("rocq")})
    return f"; Rocq: seconds in which the kernel of Rocq {', '.join(versions)} checked it as well" if versions else ""


def survivor_lines(row: Row) -> list[str]:
    """Return one plain line for each twin that lives: what was changed, and why it lives."""
    return [f"{one['change']} ({one['why']})" for one in (row.get("twins") or {}).get("survivors", ())]


def scope(domain: str, allowance: str) -> str:
    """Return for what a verdict holds, and within which allowance, as every table prints it beside the words."""
    return domain + (f"; {allowance}" if allowance else "")


def corrections(rows: list[Row]) -> list[str]:
    """Return one plain paragraph for each statement of the paper that was found false."""
    return [
        f"{row['id']} (corrected by {row['corrected_by']}): {row['correction']} Witness: {witness(row)}."
        for row in rows
        if row["verdict"] == "REFUTED" and row["correction"]
    ]


def witness(row: Row) -> str:
    """Return the most readable certified witness of a refuted claim: a shrunk one, else one with both sides."""
    order = {"search": 0, "balls": 1, "integrate": 2, "symbolic": 3}
    found = [one for one in row["evidence"] if one["witness"] and one["engine"] in order]
    return min(found, key=lambda one: order[one["engine"]])["witness"] if found else "none"


def markdown_table(rows: list[Row]) -> str:
    """Return the verdict table for the page of verdicts."""
    lines = [
        "| claim | statement | for | verdict | engines | effective n | twins | Rocq |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        statement, where = (
            text.replace("|", "\\|")
            for text in (row["statement"], scope(row.get("domain", ""), row.get("allowance", "")))
        )
        engines = ", ".join(one["engine"] for one in row["evidence"])
        effective = sum(one["n_effective"] for one in row["evidence"])
        lines.append(
            f"| `{row['id']}` | {statement} | {where} | {row['verdict']} | {engines} | {effective} | {twin_text(row)} | {rocq_text(row)} |"
        )
    return "\n".join(lines)
