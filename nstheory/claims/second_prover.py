"""What Rocq has checked: the record that `make coq` writes, looked up by the formula, so that nothing is shown of an older one."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import sympy as sp

from nstheory.claims.record import Claim
from nstheory.files import parsed_json

Row = dict[str, Any]
RECORD = "checked.json"


def formula_fingerprint(claim: Claim) -> str:
    """Return a short hash of what a claim states: both sides, the relation, the domain and the condition."""
    domain = [f"{symbol}: {domain!r}" for symbol, domain in claim.variables.items()]
    said = [*map(sp.srepr, (claim.lhs, claim.rhs, claim.where)), str(claim.relation), *domain]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]


def record_of_claim(claim: Claim) -> Row | None:
    """Return what the record says of a claim, None where it knows nothing of this formula."""
    found = _by_id().get(claim.id)
    return found if found and found["formula"] == formula_fingerprint(claim) else None


def second_prover(claim: Claim) -> Row | None:
    """Return the version of Rocq, the seconds of coqc and what the claim's theorems rest on, None where its kernel has checked none."""
    found = record_of_claim(claim)
    if not found or not found["checked"]:
        return None
    return {"version": recorded()["version"], "seconds": found["seconds"], "rests_on": found["rests_on"]}


def checked_file(claim: Claim, folder: Path) -> Path | None:
    """Return the file in a folder that Rocq has checked for a claim, None where it is not there, or is another by now."""
    found = record_of_claim(claim)
    file = folder / file_of_claim(claim.id)
    if not found or not found["checked"] or not file.is_file():
        return None
    return file if text_fingerprint(file.read_bytes()) == found["text"] else None


def file_of_claim(name: str) -> str:
    """Return the name of a claim's file, from its id."""
    return f"{name.replace('.', '_')}.v"


def text_fingerprint(text: bytes) -> str:
    """Return a short hash of a file."""
    return hashlib.sha256(text).hexdigest()[:16]


def in_words(checked: Row | None) -> str:
    """Return what `second_prover` found as it is printed, "" for nothing."""
    if not checked:
        return ""
    return f"Rocq {checked['version']}, {checked['seconds']:.1f} s, on the axioms of {checked['rests_on']}"


def theorems_of_rule(names: Sequence[str]) -> str:
    """Return which of these theorems of rules.v the kernel has checked, as it is printed."""
    checked = {row["name"] for row in recorded()["rules"]}
    found = [name for name in names if name in checked]
    return f"Rocq {recorded()['version']}, {', '.join(found)}" if found else ""


@lru_cache(maxsize=1)
def recorded() -> dict[str, Any]:
    """Return the whole record: version, lists of axioms, a row for each claim, certificate and rules; empty where there is none."""
    file = files("nstheory.rocq").joinpath(RECORD)
    if not file.is_file():
        return {"version": "", "axioms": [], "claims": [], "certificate": None, "rules": []}
    return parsed_json(file.read_text(encoding="utf-8"), RECORD)


@lru_cache(maxsize=1)
def _by_id() -> dict[str, Row]:
    return {row["id"]: row for row in recorded()["claims"]}
