"""The file of one claim: for each theorem its sides, what they need in order to mean something, values of them, and a proof."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import islice
from math import ceil

import sympy as sp

from nstheory.arithmetic.ball_numbers import from_fraction
from nstheory.arithmetic.integrals import quadrature
from nstheory.arithmetic.real_balls import enclose_to, precision
from nstheory.claims.engines.search import drawn
from nstheory.claims.record import Claim
from nstheory.errors import NSTheoryError
from nstheory.language.domain import check_points, sympy_point
from nstheory.language.expectation import Expectation
from nstheory.noise.seeds import Stream
from nstheory.rocq.statement import HEADER, Statement, comment, text_of
from nstheory.rocq.terms import NotElementaryError, Terms

# A value of a translated side may differ from the ball's by this, in parts of the larger of 1 and the value.
AGREEMENT = Fraction(1, 10**12)
# Bits of the values of finite sums over tokens, which balls lose few of.
BITS = 200
# Random points at which the values of a translated side are compared with balls, and how many are drawn to find them.
MOST_POINTS, DRAWN = 5, 100
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


def _theorem(statement: Statement, found: str, terms: Terms) -> str:
    definitions, proposition = text_of(statement, terms)
    parts = [definitions, _meaning(statement, terms.needs)]
    parts += [
        filled(f"Theorem {name} : {said}.") + f"\nProof. {proof}. Qed." for name, said, proof in values(statement)
    ]
    parts.append(filled(f"Theorem {statement.label} : {proposition}."))
    parts.append(f"Proof.\n{filled(found)}\nQed.\n")
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


def values(statement: Statement, seed: int = 0) -> Iterator[tuple[str, str, str]]:
    """Yield name, proposition and proof: the translated sides have the values that balls say, at random points of a seed."""
    for number, point in enumerate(compared_at(statement, seed), start=1):
        for side in ("lhs", "rhs"):
            value = ball_value(getattr(statement, side), point)
            close = fraction(AGREEMENT * max(1, abs(value)))
            between = f"{fraction(value)} - {close} <= {applied(statement, side, point)} <= {fraction(value)} + {close}"
            yield f"value_{number}_of_{side}_{statement.label}", between, f"unfold {side}_{statement.label}; at_a_point"


def compared_at(statement: Statement, seed: int = 0) -> list[dict[sp.Symbol, Fraction]]:
    """Return random points at which the translation is compared with balls; raises NotElementaryError where there are none.

    Where a condition leaves room for none that are drawn, they are the first of the points that every check looks at.
    """
    rng = random.Random(Stream(seed, label=f"values of {statement.label}").word(0))
    values = drawn(list(statement.variables.values()), DRAWN, rng)
    at_random = (dict(zip(statement.variables, one, strict=True)) for one in values)
    fixed = check_points(statement.variables, DRAWN)
    points = list(islice(_inside(statement, at_random), MOST_POINTS)) or list(
        islice(_inside(statement, fixed), MOST_POINTS)
    )
    if not points:
        raise NotElementaryError("no point inside of its domain at which the translation could be compared")
    return points


def points_inside(statement: Statement, *, ends: bool = False) -> list[dict[sp.Symbol, Fraction]]:
    """Return points inside of all intervals that satisfy the condition; with `ends` those of the domain, where no arccos is singular."""
    ends = ends and not any(side.has(sp.acos, sp.asin) for side in (statement.lhs, statement.rhs))
    return list(_inside(statement, check_points(statement.variables, 40), ends=ends))


def _inside(
    statement: Statement, points: Iterable[dict[sp.Symbol, Fraction]], *, ends: bool = False
) -> Iterator[dict[sp.Symbol, Fraction]]:
    """Yield those points that satisfy intervals and condition, off the ends unless they are asked for, and whose digits are few."""
    for point in points:
        within = all(
            value.denominator < 10**6
            and abs(value) < 10**4
            and (value in interval if ends else value not in (interval.lower, interval.upper))
            for value, interval in zip(point.values(), statement.variables.values(), strict=True)
        )
        if within and bool(statement.condition.subs(sympy_point(point))):
            yield point


def ball_value(expression: sp.Expr, point: Point) -> Fraction:
    """Return 25 digits of a value as balls have it; raises NotElementaryError where they have none."""
    try:
        if expression.has(Expectation):
            with precision(BITS):
                at = {symbol: from_fraction(value) for symbol, value in point.items()}
                ball = quadrature.enclose(expression, at, BITS)
            if not ball.rad() < 2.0 ** (-BITS // 2):
                raise NotElementaryError(f"balls know a sum over tokens only as {ball}")
        else:
            ball = enclose_to(expression, point, 30)
        return Fraction(str(ball.mid().str(25, radius=False)))
    except NSTheoryError as error:
        raise NotElementaryError(f"no value of its sides at a point ({error})") from None


def applied(statement: Statement, side: str, point: Point) -> str:
    """Return a defined side at a point."""
    return " ".join([f"{side}_{statement.label}", *map(fraction, point.values())])


def fraction(value: Fraction) -> str:
    """Return a number as Rocq reads it."""
    return f"({value.numerator} / {value.denominator})"
