"""One claim as a file that Rocq has checked, or the reason why there is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nstheory.claims.record import Claim
from nstheory.claims.second_prover import file_of_claim
from nstheory.files import replace_file
from nstheory.rocq.compiler import STOPPED, Compiled, compiled, says_assumptions
from nstheory.rocq.statement import Statement, statements
from nstheory.rocq.tactics.proofs import proofs
from nstheory.rocq.terms import NotElementaryError
from nstheory.rocq.theorem_file import attempts_file, compared_at, theorem_file

# Seconds in which coqc has read its libraries.
LOADING = 10


@dataclass(frozen=True)
class Certified:
    """What became of a claim: the file that Rocq has checked, or a reason.

    proofs    names of the proofs of its theorems, in the order of the file
    seconds   of coqc on the file
    axioms    names under all theorems of the claim
    """

    id: str
    checked: bool
    reason: str = ""
    proofs: tuple[str, ...] = ()
    seconds: float = 0.0
    axioms: tuple[str, ...] = ()


def certify(claim: Claim, folder: Path, limit: float, known: Sequence[str] = (), *, search: bool = True) -> Certified:
    """Write a claim into a prepared folder and let Rocq check it.

    limit    seconds of one attempt at one theorem
    known    names of the proofs of an earlier run
    search   whether all proofs are tried where these are none, or fail
    """
    try:
        found = list(statements(claim))
        names, made = list(known), None
        # Names of an older version may be of no proof by now.
        if len(known) == len(found) and (not search or _known(found, known)):
            made = _compiled(claim, found, known, folder, limit)
        if search and (made is None or (made.error and not made.error.startswith(STOPPED))):
            names = _search(claim, found, folder, limit)
            made = _compiled(claim, found, names, folder, limit)
    except NotElementaryError as error:
        return Certified(claim.id, False, str(error))
    if made is None or made.error:
        words = why_not(made.error, folder / file_of_claim(claim.id)) if made else "has other theorems than the claim"
        return Certified(claim.id, False, words)
    if made.foreign:
        return Certified(claim.id, False, f"rests on {', '.join(made.foreign)}")
    if not says_assumptions(made.said):
        return Certified(claim.id, False, "coqc did not say what its theorems rest on")
    return Certified(claim.id, True, "", tuple(names), made.seconds, made.axioms)


def why_not(error: str, file: Path) -> str:
    """Return in words why coqc did not accept a file, from the theorem in which it stopped."""
    line = re.search(r"line (\d+)", error)
    lines = file.read_text(encoding="utf-8").splitlines()[: int(line.group(1))] if line else []
    stopped = next((text.split()[1] for text in reversed(lines) if text.startswith("Theorem ")), "")
    if stopped.startswith("defined_"):
        return "no proof that its terms are defined"
    if stopped.startswith("value_"):
        return "a translated side does not have the value that balls say"
    return error if not stopped else "no proof found"


def text_of_claim(claim: Claim, names: Sequence[str]) -> str:
    """Return a claim's file with proofs of these names; raises NotElementaryError where there are none of a name."""
    found = list(statements(claim))
    return theorem_file(claim, found, [_proof(statement, name) for statement, name in zip(found, names, strict=True)])


def _proof(statement: Statement, wanted: str) -> str:
    found = next((proof for name, proof in proofs(statement, wanted) if name == wanted), None)
    if found is None:
        raise NotElementaryError(f"has no proof {wanted!r}")
    return found


def _known(found: Sequence[Statement], names: Sequence[str]) -> bool:
    return all(any(proofs(statement, name)) for statement, name in zip(found, names, strict=True))


def _compiled(claim: Claim, found: Sequence[Statement], names: Sequence[str], folder: Path, limit: float) -> Compiled:
    file = folder / file_of_claim(claim.id)
    texts = [_proof(statement, name) for statement, name in zip(found, names, strict=True)]
    replace_file(file, theorem_file(claim, found, texts))
    return compiled(file, limit * len(found) + LOADING)


def _search(claim: Claim, found: Sequence[Statement], folder: Path, limit: float) -> list[str]:
    """Return the names of the first proofs that Rocq accepts; raises NotElementaryError with the reason where a theorem has none.

    In each round all theorems that have no proof yet are tried in the next way, in one file.
    """
    for statement in found:
        compared_at(statement)
    file, ways = (
        folder / f"attempt_{file_of_claim(claim.id)}",
        {statement.label: proofs(statement) for statement in found},
    )
    names: dict[str, str] = {}
    try:
        while len(names) < len(found):
            waiting = [statement for statement in found if statement.label not in names]
            tried = {s.label: way for s in waiting if (way := next(ways[s.label], None)) is not None}
            if len(tried) < len(waiting):
                raise NotElementaryError("no proof found")
            attempts = [(statement, tried[statement.label][1]) for statement in waiting]
            replace_file(file, attempts_file(attempts, limit))
            made = compiled(file, limit * len(attempts) + LOADING)
            if made.error.startswith(STOPPED):
                raise NotElementaryError(made.error)
            proved = re.findall(r"^proved (\w+)$", made.said, re.MULTILINE)
            names |= {label: tried[label][0] for label in proved}
    finally:
        for left in folder.glob(f"*attempt_{file.stem.removeprefix('attempt_')}.*"):
            left.unlink()
    return [names[statement.label] for statement in found]
