"""The file of one claim: for each theorem its sides, what they need in order to mean something, values of them, and a proof."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import ceil

import sympy as sp

from nstheory.arithmetic.real_balls import enclose_to
from nstheory.claims.record import Claim
from nstheory.errors import NSTheoryError
from nstheory.language.domain import check_points, sympy_point
from nstheory.rocq.statement import HEADER, Statement, comment, text_of
from nstheory.rocq.terms import NotElementaryError, Terms

# A value of a translated side may differ from the ball's by this, in parts of the larger of 1 and the value.
AGREEMENT = Fraction(1, 10**12)
# Points at which the values of a translated side are compared with balls.
MOST_POINTS = 3
Point = Mapping[sp.Symbol, Fraction]


def attempts_file(attempts: Sequence[tuple[Statement, str]], seconds: float) -> str:
    """Return statements, each with one attempt at a proof; coqc prints "proved LABEL" where it is one."""
    goals = []
    for statement, proof in attempts:
        definitions, proposition = text_of(statement, Terms())
        tactic = "; ".join(filter(None, re.split(r"\.\s+(?=[a-z])|\.$", proof)))
        told = f'then idtac "proved {statement.label}" else idtac'
        goals.append(
            f"{definitions}\nGoal {proposition}.\ntryif solve [timeout {ceil(seconds)} ({tactic})] {told}.\nAbort.\n"
        )
    return "\n".join([HEADER, *goals])


def theorem_file(claim: Claim, found: Sequence[Statement], proofs: Sequence[str]) -> str:
    """Return the file of some statements of a claim with their proofs; raises NotElementaryError."""
    theorems, labels = [], []
    for statement, proof in zip(found, proofs, strict=True):
        terms = Terms()
        theorems.append(_theorem(statement, proof, terms))
        labels += [f"defined_{statement.label}"] * bool(terms.needs) + [statement.label]
    whole = found[0].label if labels == [found[0].label] else "what_was_proved"
    together = "" if whole in labels else filled(f"Definition {whole} := ({', '.join(labels)}).")
    return "\n".join(filter(None, [HEADER, comment(claim), *theorems, together, f"Print Assumptions {whole}.\n"]))


def _theorem(statement: Statement, proof: str, terms: Terms) -> str:
    definitions, proposition = text_of(statement, terms)
    parts = [definitions, _meaning(statement, terms.needs), *_values(statement)]
    parts.append(filled(f"Theorem {statement.label} : {proposition}."))
    parts.append(f"Proof.\n{filled(proof)}\nQed.\n")
    return "\n".join(filter(None, parts))


def filled(text: str) -> str:
    """Return a text in lines of 120 characters."""
    return textwrap.fill(text, 120, break_long_words=False, break_on_hyphens=False)


def _meaning(statement: Statement, needs: list[str]) -> str:
    """Return a theorem that all terms of the statement are defined, "" where nothing is needed."""
    if not needs:
        return ""
    conclusion = statement.closed(" /\\ ".join(f"({one})" for one in needs))
    return filled(f"Theorem defined_{statement.label} : {conclusion}.") + "\nProof. intros; defined. Qed."


def _values(statement: Statement) -> list[str]:
    """Return theorems that the translated sides have the values that balls say, at points inside of the domain."""
    found = []
    for number, point in enumerate(compared_at(statement), start=1):
        for side in ("lhs", "rhs"):
            value = ball_value(getattr(statement, side), point)
            close = AGREEMENT * max(1, abs(value))
            text = f"{fraction(value)} - {fraction(close)} <= {applied(statement, side, point)} <= {fraction(value)} + {fraction(close)}"
            found.append(
                filled(f"Theorem value_{number}_of_{side}_{statement.label} : {text}.")
                + f"\nProof. unfold {side}_{statement.label}. at_a_point. Qed."
            )
    return found


def compared_at(statement: Statement) -> list[dict[sp.Symbol, Fraction]]:
    """Return the points at which the translation is compared with balls; raises NotElementaryError where there are none."""
    points = points_inside(statement)[:MOST_POINTS]
    if not points:
        raise NotElementaryError("no point inside of its domain at which the translation could be compared")
    return points


def points_inside(statement: Statement, *, ends: bool = False) -> list[dict[sp.Symbol, Fraction]]:
    """Return points inside of all intervals that satisfy the condition; with `ends` those of the domain, where no arccos is singular."""
    ends = ends and not any(side.has(sp.acos, sp.asin) for side in (statement.lhs, statement.rhs))

    def inside(point: dict[sp.Symbol, Fraction]) -> bool:
        within = all(
            value.denominator < 10**6
            and abs(value) < 10**4
            and (value in interval if ends else value not in (interval.lower, interval.upper))
            for value, interval in zip(point.values(), statement.variables.values(), strict=True)
        )
        return within and bool(statement.condition.subs(sympy_point(point)))

    return [point for point in check_points(statement.variables, 40) if inside(point)]


def ball_value(expression: sp.Expr, point: Point) -> Fraction:
    """Return 25 digits of a value as balls have it; raises NotElementaryError where they have none."""
    try:
        return Fraction(str(enclose_to(expression, point, 30).mid().str(25, radius=False)))
    except NSTheoryError as error:
        raise NotElementaryError(f"no value of its sides at a point ({error})") from None


def applied(statement: Statement, side: str, point: Point) -> str:
    """Return a defined side at a point."""
    return " ".join([f"{side}_{statement.label}", *map(fraction, point.values())])


def fraction(value: Fraction) -> str:
    """Return a number as Rocq reads it."""
    return f"({value.numerator} / {value.denominator})"
