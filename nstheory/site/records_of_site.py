"""What a page says of a claim or a theorem, as plain data for the templates: nothing is computed in a template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from nstheory.claims.proofs.judging import TheoremResult, claims_needed, judged
from nstheory.claims.record import Claim, Verdict
from nstheory.claims.second_prover import in_words, second_prover
from nstheory.claims.shown.declared import place_of
from nstheory.claims.shown.items_of_paper import PAPER, paper_theorems
from nstheory.claims.table import survivor_lines, twin_text, witness
from nstheory.claims.theorem import Theorem
from nstheory.files import Row
from nstheory.site.mathml import equation

NOT_JUDGED = "NOT JUDGED"
PLAIN = {
    "PROVED": "true, and proved",
    "SUPPORTED": "enclosures or samples agree with it; not proved",
    "INSTANCES": "true in the cases that were looked at; there is no proof",
    "REFUTED": "false, with a witness",
    "UNDECIDED": "open: an engine could not tell, or a wrong twin survived",
    "ERROR": "nothing is known: an engine failed or did not run",
    NOT_JUDGED: "this run has no result for it",
}


def page_of(name: str) -> str:
    """Return the file name of the page of a claim or a theorem."""
    return f"{name}.html"


def items_of(name: str) -> list[str]:
    """Return the items of the paper that a claim or a theorem belongs to."""
    return [item for item in PAPER if name in PAPER[item] or name in _theorems_of(item)]


@lru_cache(maxsize=64)
def _theorems_of(item: str) -> tuple[str, ...]:
    return tuple(one.id for one in paper_theorems(item))


def claim_page(claim: Claim, row: Row | None, used_by: tuple[str, ...], theorems: list[str]) -> dict[str, Any]:
    """Return what the page of a claim says.

    row        its result, None where there is none
    used_by    functions of the package whose rule it states
    theorems   ids of the theorems in whose proof it is a step
    """
    verdict = str(row["verdict"]) if row else NOT_JUDGED
    steps = [
        {"words": step.words, "formula": None if step.left is None else equation(step.left, "==", step.right)}
        for step in claim.derivation
    ]
    return {
        "id": claim.id,
        "kind": str(claim.kind),
        "topic": claim.topic,
        "statement": claim.statement,
        "formula": equation(claim.lhs, str(claim.relation), claim.rhs),
        "domain": claim.domain,
        "allowance": claim.allowed,
        "verdict": verdict,
        "plain": PLAIN[verdict],
        "expected": str(claim.expected),
        "source": claim.source,
        "note": claim.note,
        "derivation": steps,
        "assumes": claim.assumes,
        "correction": claim.correction,
        "corrected_by": claim.corrected_by,
        "items": items_of(claim.id),
        "place": place_of(claim.id),
        "used_by": used_by,
        "theorems": theorems,
        "row": row,
        "twins": _twins(claim, row),
        "made_twins": _made_twins(row),
        "rocq": in_words(second_prover(claim)),
        "evaluates": " ".join(f"--at {name}=..." for name in map(str, claim.variables)),
    }


def _twins(claim: Claim, row: Row | None) -> list[dict[str, Any]]:
    if row is None:
        return [{"label": one.label, "verdict": NOT_JUDGED, "refuted_by": (), "witness": ""} for one in claim.mutants]
    return row["mutants"]


def _made_twins(row: Row | None) -> dict[str, Any]:
    """Return the score of the twins made by machine, with the slack of a bound, and those that live, with the reason."""
    return {"score": twin_text(row) if row else "", "living": survivor_lines(row) if row else []}


def power(evidence: Mapping[str, Any]) -> str:
    """Return how an engine came to its finding and how close it was: detail, margin, error, resolution, precision, seconds."""
    found = [evidence["detail"]] if evidence["detail"] else []
    for name, words in (("margin", "margin"), ("stderr", "standard error"), ("resolution", "resolution")):
        if evidence.get(name) is not None:
            found.append(f"{words} {evidence[name]:.3g}")
    found += [f"{evidence['precision_bits']} bits"] if evidence.get("precision_bits") else []
    return "; ".join([*found, f"{evidence['seconds']:.2f} s"])


def theorem_result(theorem: Theorem, rows: Mapping[str, Row], known: Mapping[str, Claim]) -> TheoremResult:
    """Return the proof of a theorem with the verdicts of a run; where the run lacks a claim, NOT JUDGED."""
    needed = [claim.id for claim in claims_needed([theorem])]

    def verdict_of(name: str) -> Verdict:
        return Verdict(rows[name]["verdict"]) if name in rows else known[name].expected

    found = judged(theorem, verdict_of)
    if all(name in rows for name in needed):
        return found
    steps = tuple(
        replace(step, verdict=NOT_JUDGED) if step.kind != "rule" and step.name not in rows else step
        for step in found.steps
    )
    lacking = next(name for name in needed if name not in rows)
    return replace(found, verdict=NOT_JUDGED, reason=f"the run has no result for {lacking}", steps=steps)  # type: ignore[arg-type]


def theorem_page(theorem: Theorem, result: TheoremResult, rows: Mapping[str, Row]) -> dict[str, Any]:
    """Return what the page of a theorem says, with the witness of the claim that refutes it."""
    return {
        "id": theorem.id,
        "kind": "theorem",
        "topic": theorem.topic,
        "domain": "",
        "allowance": "",
        "statement": theorem.statement,
        "source": theorem.source,
        "verdict": str(result.verdict),
        "plain": PLAIN[str(result.verdict)],
        "expected": str(theorem.expected),
        "reason": result.reason,
        "assumes": theorem.assumes,
        "steps": result.steps,
        "where_false": theorem.where_false,
        "witness": witness(rows[theorem.refuted_by]) if theorem.refuted_by in rows else "",
        "corrected_by": theorem.corrected_by,
        "note": theorem.note,
        "items": items_of(theorem.id),
        "place": place_of(theorem.id),
    }


def paper_rows(pages: Mapping[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows of the front page: each item of the paper with its statements and the claims that examine it."""
    rows = []
    for item in PAPER:
        said = [pages[name] for name in _theorems_of(item) if name in pages]
        examined = [pages[name] for name in PAPER[item] if name in pages]
        if said or examined:
            rows.append({"item": item, "said": said, "claims": examined})
    return rows
