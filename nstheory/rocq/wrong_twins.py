"""Wrong twins before the kernel: the file of one must fail, and where balls know a point at which it is false, Rocq proves that it is.

A twin that fails may have failed for want of a proof; that it is disproved shows that the translation still says what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from nstheory.claims.record import Claim, Relation
from nstheory.claims.second_prover import file_of_claim
from nstheory.claims.twins.changes import twins
from nstheory.errors import NSTheoryError
from nstheory.files import replace_file
from nstheory.rocq import compiler
from nstheory.rocq.certify import certify
from nstheory.rocq.statement import HEADER, Statement, statements, text_of
from nstheory.rocq.terms import NotElementaryError, Terms
from nstheory.rocq.theorem_file import Point, applied, ball_value, filled, fraction, points_inside

# What balls must see between the sides, in parts of the larger of 1 and the left side, before a disproof is tried.
LEAST_GAP = Fraction(1, 10**6)


def wrong_twins(claim: Claim, proofs: Sequence[str], folder: Path, limit: float) -> dict[str, object]:
    """Return how many twins of a claim failed with its own proofs, and how many Rocq has disproved.

    tried, certified     those that a person wrote, and the labels of those that passed, which must be none
    false, disproved     twins, also those made by machine, that balls refute at a point, and how many of them Rocq disproved
    """
    folder = folder / "twins"
    if not (folder / "base.vo").exists():
        folder.mkdir(exist_ok=True)
        compiler.prepared(folder)
    written = {one.label: replace(claim.mutated(one), id=claim.id) for one in claim.mutants}
    passed = [label for label, twin in written.items() if certify(twin, folder, limit, proofs, search=False).checked]
    found = [one for twin in (*written.values(), *_made(claim)) if (one := refuted(twin)) is not None]
    return {
        "tried": len(written),
        "certified": passed,
        "false": len(found),
        "disproved": _disproved(claim, found, folder, limit),
    }


def _made(claim: Claim) -> Iterator[Claim]:
    for twin in twins(claim):
        try:
            yield replace(claim, **{twin.side: twin.formula}, derivation=())
        except NSTheoryError:  # the change makes the two sides the same
            continue


def refuted(twin: Claim) -> tuple[Statement, Point, Fraction, bool] | None:
    """Return the statement of a twin that is false at a point, the point, a number between the sides, and whether the left is above."""
    try:
        for statement in statements(twin):
            for point in points_inside(statement, ends=True):
                left, right = (ball_value(side, point) for side in (statement.lhs, statement.rhs))
                gap = left - right if twin.relation is not Relation.EQUAL else abs(left - right)
                if gap > LEAST_GAP * max(1, abs(left)):
                    between = (left + right) / 2
                    return statement, point, between.limit_denominator(int(8 / gap) + 8), left > right
    except NotElementaryError:
        return None
    return None


def _disproved(claim: Claim, found: list[tuple[Statement, Point, Fraction, bool]], folder: Path, limit: float) -> int:
    """Return how many of these twins Rocq proves to be false; those that it does not are left out one by one."""
    file = folder / f"false_{file_of_claim(claim.id)}"
    theorems = {}
    for number, one in enumerate(found):
        try:
            theorems[number] = _disproof(number, *one)
        except NotElementaryError:
            continue
    while theorems:
        replace_file(file, "\n".join([HEADER, *theorems.values()]))
        made = compiler.compiled(file, limit * len(theorems))
        if not made.error:
            break
        line = re.search(r"line (\d+)", made.error)
        before = file.read_text().splitlines()[: int(line.group(1))] if line else []
        failed = [int(text.split("_")[1]) for text in before if re.match(r"Theorem wrong_\d+_", text)]
        if not failed:
            return 0
        del theorems[failed[-1]]
    return len(theorems)


def _disproof(number: int, statement: Statement, point: Point, between: Fraction, left_is_above: bool) -> str:
    statement = replace(statement, label=f"{number}_{statement.label}")
    definitions, proposition = text_of(statement, Terms())
    left, right = (applied(statement, side, point) for side in ("lhs", "rhs"))
    (low, below), (high, above) = (("rhs", right), ("lhs", left)) if left_is_above else (("lhs", left), ("rhs", right))
    sign = {Relation.EQUAL: "=", Relation.LESS: "<", Relation.LESS_EQUAL: "<="}[statement.relation]
    return "\n".join(
        [
            definitions,
            filled(f"Theorem wrong_{number}_{statement.label} : ~ ({proposition})."),
            "Proof.",
            filled(
                f"intros C. assert (L : {below} < {fraction(between)}) by (unfold {low}_{statement.label}; at_a_point)."
            ),
            filled(f"assert (U : {fraction(between)} < {above}) by (unfold {high}_{statement.label}; at_a_point)."),
            filled(f"assert (V : {left} {sign} {right}) by (apply C; first [lra | nra | interval])."),
            "lra.",
            "Qed.",
            "",
        ]
    )
