"""What a run found, as the record that the package reads: a row for each claim, and each list of axioms once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from nstheory.claims.second_prover import Row, recorded
from nstheory.rocq.certify import Certified
from nstheory.rocq.compiler import Compiled

KINDS = {
    "machine integers": ("PrimInt63.", "Uint63.", "Sint63.", "Int63."),
    "machine floats": ("PrimFloat.", "FloatAxioms.", "FloatOps."),
}


@dataclass(frozen=True)
class Record:
    """Version of the prover, the lists of axioms, a row for each claim, the tail certificate, and the theorems of rules.v."""

    version: str
    axioms: list[list[str]]
    claims: list[Row]
    certificate: Row | None
    rules: list[Row]

    def as_text(self) -> str:
        """Return the record as JSON, a claim a line."""
        head = {name: value for name, value in asdict(self).items() if name != "claims"}
        lines = ",\n".join(f"  {json.dumps(row)}" for row in self.claims)
        return json.dumps(head, indent=1)[:-2] + f',\n "claims": [\n{lines}\n ]\n}}\n'


def record(found: Sequence[Row], version: str, certificate: Compiled | None, rules: list[Row]) -> Record:
    """Return the record of a run; its certificate is that of the last run which had one, with the same version of the prover."""
    lists = sorted({tuple(row["axioms"]) for row in found if row["checked"]})
    kept = ("id", "formula", "checked", "reason", "proofs", "seconds", "rests_on", "limit", "text", "twins")
    claims = [
        {name: row[name] for name in kept} | {"axioms": lists.index(tuple(row["axioms"])) if row["checked"] else None}
        for row in found
    ]
    earlier = recorded()["certificate"] if recorded()["version"] == version else None
    tail = earlier if certificate is None else asdict(certificate)
    return Record(version, [list(one) for one in lists], claims, tail, rules)


def of_an_earlier_run(known: Row) -> Row:
    """Return the row of a claim as a run finds it, from the record of an earlier one."""
    return {**known, "axioms": recorded()["axioms"][known["axioms"]] if known["checked"] else []}


def rests_on(found: Certified) -> str:
    """Return the axioms of a claim in words."""
    if not found.checked:
        return ""
    machine = tuple(prefix for prefixes in KINDS.values() for prefix in prefixes)
    parts = ["reals"] if any(not one.startswith(machine) for one in found.axioms) else []
    parts += [kind for kind, prefixes in KINDS.items() if any(one.startswith(prefixes) for one in found.axioms)]
    return ", ".join(parts) or "no axiom"


def reasons(rows: Sequence[Row]) -> dict[str, list[str]]:
    """Return the claims that were not checked by reason, the commonest first."""
    by: dict[str, list[str]] = {}
    for row in rows:
        if not row["checked"]:
            by.setdefault(row["reason"], []).append(row["id"])
    return dict(sorted(by.items(), key=lambda item: -len(item[1])))
