"""The single changes of a formula, out of a fixed list, outermost first.

sign, term      of each term of a sum: its sign, the term left out, twice the term, 1.02 of it
factor          of each product: a factor left out
exponent        of each power that is no number: 1 more, 1 less, doubled, halved
argument        of a variable that is a correlation: its square in its place, and back; of a whole number n: n - 1, and back
tightened       of a bound: the right side lowered by 2 % of itself

A mean, an iterated map and an integral are letters here: what stands inside of them is not changed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

import sympy as sp

from nstheory.claims.record import Claim, Relation
from nstheory.language.domain import Domain, Integers, Interval
from nstheory.language.expectation import Expectation
from nstheory.language.functions import Iterate

# The rule by which a list is bounded, the same for all claims: of a node at most so many terms or factors, of a claim at most so
# many changes, the right side before the left one and what is outside before what is inside.
MOST_OF_A_NODE = 3
MOST = 16
_LITTLE = sp.Rational(1, 50)
LETTERS = (Expectation, Iterate, sp.Integral, sp.Sum)
Change = tuple[str, sp.Expr]
# What becomes of a twin at the points that are looked at. What is the same, implied or undefined is none; else a reason why it lives.
SAME, WEAKER, UNDEFINED, KILLED = "the same", "implied by the claim", "defined nowhere on the domain", "killed"


@dataclass(frozen=True)
class Twin:
    """One side of a claim with one change: what was changed, which side, and the side as it is then."""

    change: str
    side: str
    formula: sp.Expr


def twins(claim: Claim) -> list[Twin]:
    """Return at most MOST single changes of a claim's two sides, those that leave the formula as it is left out.

    Of what is measured in place of the left side the right side alone is changed.
    """
    sides = ("rhs",) if claim.measured is not None else ("rhs", "lhs")
    found: dict[tuple[str, sp.Expr], Twin] = {}
    for side in sides:
        formula = getattr(claim, side)
        if side == "rhs" and claim.relation is not Relation.EQUAL:
            found[side, formula] = Twin("lowered by 2 % of itself", side, formula - _LITTLE * sp.Abs(formula))
        # Of equal changes the first counts; a list without end is never walked to its end.
        for words, changed in islice(changes(formula, claim.variables), 4 * MOST):
            if len(found) == MOST:
                return list(found.values())
            if changed != formula:
                found.setdefault((side, changed), Twin(words, side, changed))
    return list(found.values())


def changes(formula: sp.Expr, variables: Mapping[sp.Symbol, Domain]) -> Iterator[Change]:
    """Yield the single changes of an expression, outermost first, as words and the whole expression changed."""
    if not isinstance(formula, sp.Add):
        yield from (("its sign", -formula), ("2 times", 2 * formula), ("1.02 times", (1 + _LITTLE) * formula))
    yield from _arguments(formula, variables)
    queue: deque[tuple[sp.Expr, Callable[[sp.Expr], sp.Expr]]] = deque()
    if not isinstance(formula, LETTERS):
        queue.append((formula, lambda changed: changed))
    while queue:
        node, whole = queue.popleft()
        for words, changed in _of_a_node(node):
            try:
                yield words, whole(changed)
            except (TypeError, ValueError):  # a function of what it is not defined for, such as the maximum with 1/0
                continue
        for place, part in enumerate(node.args):
            if isinstance(part, sp.Expr) and not part.is_number and not isinstance(part, (sp.Symbol, *LETTERS)):
                queue.append((part, _inside(node, place, whole)))


def _inside(node: sp.Expr, place: int, whole: Callable[[sp.Expr], sp.Expr]) -> Callable[[sp.Expr], sp.Expr]:
    return lambda changed: whole(node.func(*node.args[:place], changed, *node.args[place + 1 :]))


def _of_a_node(node: sp.Expr) -> Iterator[Change]:
    if isinstance(node, sp.Add):
        terms = node.args[:MOST_OF_A_NODE]
        for words, times in (("the sign of {}", -2), ("without {}", -1), ("2 times {}", 1), ("1.02 times {}", _LITTLE)):
            yield from ((words.format(_short(term)), node + times * term) for term in terms)
    elif isinstance(node, sp.Mul):
        factors = [factor for factor in node.args if factor is not sp.S.NegativeOne][:MOST_OF_A_NODE]
        yield from ((f"without the factor {_short(factor)}", node / factor) for factor in factors)
    elif isinstance(node, sp.Pow):
        base, exponent = node.args
        for words, other in (
            ("1 more", exponent + 1),
            ("1 less", exponent - 1),
            ("doubled", 2 * exponent),
            ("halved", exponent / 2),
        ):
            yield f"the exponent of {_short(base)} {words}", sp.Pow(base, other)
    elif isinstance(node, sp.exp):
        yield from ((f"the exponent {words}", sp.exp(times * node.args[0])) for words, times in _HALF_AND_TWICE)


_HALF_AND_TWICE = (("doubled", sp.Integer(2)), ("halved", sp.Rational(1, 2)))


def _arguments(formula: sp.Expr, variables: Mapping[sp.Symbol, Domain]) -> Iterator[Change]:
    """Yield the formula with rho^2 for rho and back, and with n - 1 for n and back, outside of its letters."""
    letters = {node: sp.Dummy() for node in formula.atoms(*LETTERS)}
    plain, back = formula.xreplace(letters), {dummy: node for node, dummy in letters.items()}
    for symbol, domain in variables.items():
        if isinstance(domain, Interval) and domain.bounded and domain.lower >= -1 and domain.upper <= 1:  # type: ignore[operator]
            pairs = ((symbol, symbol**2), (symbol**2, symbol))
        elif isinstance(domain, Integers):
            pairs = ((symbol, symbol - 1), (symbol - 1, symbol))
        else:
            continue
        for old, new in pairs:
            if plain.has(old):
                yield f"{new} for {old}", plain.xreplace({old: new}).xreplace(back)


def _short(expression: sp.Expr) -> str:
    words = text(expression)
    return words if len(words) <= 40 else f"{words[:37]}..."


def text(expression: sp.Expr) -> str:
    """Return an expression as text, one with numbers of thousands of digits by its kind alone."""
    try:
        return str(expression)
    except ValueError:
        return f"a {type(expression).__name__} with numbers too long to print"
