"""A claim as the text of a theorem: its words, its two sides as definitions, its domain as hypotheses."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

import sympy as sp

from nstheory.claims.record import Claim, Relation
from nstheory.language.domain import Domain, Integers, Interval, domain_text, finite_part
from nstheory.rocq.terms import NotElementaryError, Terms, name

# More combinations of integer variables than this make a file that nobody reads.
MOST_COMBINATIONS = 256
SIGNS = {Relation.EQUAL: "=", Relation.LESS: "<", Relation.LESS_EQUAL: "<="}
HEADER = """From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
From Interval Require Import Tactic.
Require Import base.
Open Scope R_scope.
"""


@dataclass(frozen=True)
class Statement:
    """One theorem over real variables.

    label        the name of the theorem
    variables    the real variables with their intervals
    lhs, rhs     the two sides, with relation between them
    condition    what the variables have to satisfy beside their intervals
    """

    label: str
    variables: Mapping[sp.Symbol, Interval]
    lhs: sp.Expr
    relation: Relation
    rhs: sp.Expr
    condition: sp.Basic = sp.true

    @property
    def hypotheses(self) -> list[str]:
        """The domain as propositions."""
        found = [_between(name(symbol), interval) for symbol, interval in self.variables.items()]
        return [one for one in found if one] + _conditions(self.condition)

    def closed(self, conclusion: str) -> str:
        """Return "forall variables, hypotheses -> conclusion"."""
        binder = f"forall {' '.join(map(name, self.variables))} : R, " if self.variables else ""
        return binder + "".join(f"{one} -> " for one in self.hypotheses) + conclusion

    def applied(self, side: str) -> str:
        """Return a defined side at the variables."""
        return " ".join([f"{side}_{self.label}", *map(name, self.variables)])


def statements(claim: Claim, lhs: sp.Expr | None = None, rhs: sp.Expr | None = None) -> Iterator[Statement]:
    """Yield a theorem for each combination of the integer variables of a claim, or of its twin with these sides.

    Raises NotElementaryError where there are too many, or none that satisfies the condition.
    """
    left, right = claim.lhs if lhs is None else lhs, claim.rhs if rhs is None else rhs
    real = {symbol: domain for symbol, domain in claim.variables.items() if isinstance(domain, Interval)}
    points = list(_points(claim.variables))
    if len(points) > MOST_COMBINATIONS:
        raise NotElementaryError(f"{len(points)} combinations of its integers are more than {MOST_COMBINATIONS}")
    found = 0
    for point in points:
        at = {symbol: sp.Rational(value.numerator, value.denominator) for symbol, value in point.items()}
        label = "_".join([claim.id.replace(".", "_"), *(f"{name(s)}_{v}".replace("-", "minus") for s, v in at.items())])
        # A power of 0 that a substitution makes is 1 or 0 at once, as in the claim.
        condition = claim.where.subs(at) if at else claim.where
        if condition is sp.false:
            continue
        found += 1
        sides = [side.subs(at).doit() if at else side for side in (left, right)]
        yield Statement(label, real, sides[0], claim.relation, sides[1], condition)
    if not found:
        raise NotElementaryError(f"nothing satisfies its condition {claim.where}")


def text_of(statement: Statement, terms: Terms) -> tuple[str, str]:
    """Return the definitions of the two sides, and the proposition that the theorem states."""
    binder = f" ({' '.join(map(name, statement.variables))} : R)" if statement.variables else ""
    definitions = "\n".join(
        textwrap.fill(
            f"Definition {side}_{statement.label}{binder} : R := {terms.of(expression)}.", 120, break_long_words=False
        )
        for side, expression in (("lhs", statement.lhs), ("rhs", statement.rhs))
    )
    conclusion = f"{statement.applied('lhs')} {SIGNS[statement.relation]} {statement.applied('rhs')}"
    return definitions, statement.closed(conclusion)


def comment(claim: Claim) -> str:
    """Return the claim's words, domain and source as a comment."""
    words = f"{claim.id}: {claim.statement} For {claim.domain}. Source: {claim.source}."
    # Inside of a comment Rocq reads quotation marks and opening comments.
    safe = words.replace('"', "'").replace("(*", "( *").replace("*)", "* )")
    return "(* " + textwrap.fill(safe, 120, subsequent_indent="   ", break_long_words=False) + " *)"


def _points(variables: Mapping[sp.Symbol, Domain]) -> Iterator[dict[sp.Symbol, Fraction]]:
    whole = {symbol: domain for symbol, domain in variables.items() if isinstance(domain, Integers)}
    unknown = [s for s, domain in variables.items() if not isinstance(domain, Integers | Interval)]
    if unknown:
        raise NotElementaryError(f"the domain of {domain_text({s: variables[s] for s in unknown})} is no interval")
    yield from finite_part(whole)


def _between(text: str, interval: Interval) -> str:
    below = "" if interval.lower is None else f"{_end(interval.lower)} {'<' if interval.open_lower else '<='} "
    above = "" if interval.upper is None else f" {'<' if interval.open_upper else '<='} {_end(interval.upper)}"
    return f"{below}{text}{above}" if below or above else ""


def _end(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator} / {value.denominator}"


def _conditions(condition: sp.Basic) -> list[str]:
    if condition is sp.true:
        return []
    if isinstance(condition, sp.And):
        return [text for part in sp.ordered(condition.args) for text in _conditions(part)]
    signs = {sp.Le: "<=", sp.Lt: "<", sp.Ge: ">=", sp.Gt: ">", sp.Eq: "=", sp.Ne: "<>"}
    if type(condition) not in signs:
        raise NotElementaryError(f"the condition {condition} is no comparison")
    terms = Terms()
    left, right = (terms.of(side) for side in condition.args)
    if terms.needs:
        raise NotElementaryError(f"the condition {condition} is not defined everywhere")
    return [f"{left} {signs[type(condition)]} {right}"]
