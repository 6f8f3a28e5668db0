"""One claim as a file that Rocq has checked, or the reason why there is none."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import sympy as sp

from nstheory.arithmetic.real_balls import enclose_to
from nstheory.claims.record import Claim, Mutant
from nstheory.errors import NSTheoryError
from nstheory.language.domain import check_points, sympy_point
from nstheory.rocq.compiler import compiled
from nstheory.rocq.proofs import meaning, proofs
from nstheory.rocq.statement import HEADER, Statement, comment, statements, text_of
from nstheory.rocq.terms import NotElementaryError, Terms

# A value of a translated side may differ from the ball's by this, in parts of the larger of 1 and the value.
AGREEMENT = Fraction(1, 10**12)


@dataclass(frozen=True)
class Certified:
    """What became of a claim: the files that Rocq has checked, or a reason.

    seconds   of the compilations that succeeded; attempts that failed are not counted
    axioms    names under all theorems of the claim
    """

    id: str
    checked: bool
    reason: str = ""
    files: tuple[str, ...] = ()
    seconds: float = 0.0
    axioms: tuple[str, ...] = ()

    @property
    def rests_on(self) -> str:
        """The axioms in words."""
        if not self.checked:
            return ""
        parts = {
            "reals": not all(
                one.startswith(("PrimInt63.", "Uint63.", "PrimFloat.", "FloatAxioms.")) for one in self.axioms
            ),
            "machine integers": any(one.startswith(("PrimInt63.", "Uint63.")) for one in self.axioms),
            "machine floats": any(one.startswith(("PrimFloat.", "FloatAxioms.")) for one in self.axioms),
        }
        return ", ".join(name for name, there in parts.items() if there) or "no axiom"


def certify(claim: Claim, folder: Path, limit: float, twin: Mutant | None = None) -> Certified:
    """Write a claim, or a twin of it, into a prepared folder and let Rocq check it; each attempt has `limit` seconds."""
    files: list[str] = []
    seconds, axioms = 0.0, set()
    try:
        found = list(statements(claim, *((twin.lhs, twin.rhs) if twin else ())))
        for statement in found:
            terms = Terms()
            definitions, proposition = text_of(statement, terms)
            head = [HEADER, comment(claim), definitions, meaning(statement, terms.needs), *_values(statement)]
            theorem = textwrap.fill(f"Theorem {statement.label} : {proposition}.", 120, break_long_words=False)
            file = folder / f"{statement.label}.v"
            said = []
            for proof in proofs(statement):
                body = textwrap.fill(proof, 120, break_long_words=False, break_on_hyphens=False)
                tail = f"{theorem}\nProof.\n{body}\nQed.\nPrint Assumptions {statement.label}.\n"
                file.write_text("\n".join([*filter(None, head), tail]))
                made = compiled(file, limit)
                if not made.error:
                    break
                said.append(made.error)
            else:
                return Certified(claim.id, False, _reason(said, limit))
            if made.foreign:
                return Certified(claim.id, False, f"rests on {', '.join(made.foreign)}")
            files.append(file.name)
            seconds += made.seconds
            axioms.update(made.axioms)
    except NotElementaryError as error:
        return Certified(claim.id, False, str(error))
    return Certified(claim.id, True, "", tuple(files), seconds, tuple(sorted(axioms)))


def reasons(found: Sequence[Certified]) -> dict[str, list[str]]:
    """Return the claims that were not checked by reason, the commonest first."""
    by: dict[str, list[str]] = {}
    for one in found:
        if not one.checked:
            by.setdefault(one.reason, []).append(one.id)
    return dict(sorted(by.items(), key=lambda item: -len(item[1])))


def _reason(said: list[str], limit: float) -> str:
    slow = [one for one in said if one.startswith("more than")]
    return f"no proof found within {limit:g} s an attempt" if slow else "no proof found"


def _values(statement: Statement) -> list[str]:
    """Return theorems that the translated sides have the values that balls say, at a point inside of the domain."""
    point = _inner(statement)
    if point is None:
        raise NotElementaryError("no point inside of its domain at which the translation could be compared")
    found = []
    arguments = " ".join(f"({value.numerator} / {value.denominator})" for value in point.values())
    for side, expression in (("lhs", statement.lhs), ("rhs", statement.rhs)):
        try:
            ball = enclose_to(expression, point, 20)
        except NSTheoryError as error:
            raise NotElementaryError(f"no value of its sides at a point ({error})") from None
        value = Fraction(str(ball.mid().str(25, radius=False)))
        close = AGREEMENT * max(1, abs(value))
        title = f"{side}_{statement.label}"
        inner = f"{title} {arguments}" if arguments else title
        number, bound = (f"({one.numerator} / {one.denominator})" for one in (value, close))
        found.append(
            textwrap.fill(
                f"Theorem value_of_{title} : {number} - {bound} <= {inner} <= {number} + {bound}.",
                120,
                break_long_words=False,
            )
            + f"\nProof. unfold {title}. at_a_point. Qed.\n"
        )
    return found


def _inner(statement: Statement) -> dict[sp.Symbol, Fraction] | None:
    """Return a point inside of all intervals that satisfies the condition; positive ones first, all that arccos can do with."""

    def inside(point: dict[sp.Symbol, Fraction]) -> bool:
        within = all(
            value not in (interval.lower, interval.upper) and value.denominator < 10**6
            for value, interval in zip(point.values(), statement.variables.values(), strict=True)
        )
        return within and bool(statement.condition.subs(sympy_point(point)))

    points = [point for point in check_points(statement.variables, 40) if inside(point)]
    positive = [point for point in points if all(value > 0 for value in point.values())]
    usable = positive if statement.lhs.has(sp.acos) or statement.rhs.has(sp.acos) else positive + points
    return usable[0] if usable else None
