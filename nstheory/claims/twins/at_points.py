"""Twins of a formula that balls enclose: killed where left and right are certainly not as the relation says."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import sympy as sp
from flint import arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.closed_form import closed_form
from nstheory.arithmetic.integrals import quadrature
from nstheory.claims.budget import Budget
from nstheory.claims.engines import points, search
from nstheory.claims.record import Claim, Relation
from nstheory.claims.twins.changes import KILLED, SAME, UNDEFINED, WEAKER
from nstheory.errors import NotEvaluableError
from nstheory.language.domain import Integers, Interval, sympy_point
from nstheory.language.expectation import Expectation
from nstheory.language.functions import Iterate, Selection, SoftmaxOverlap
from nstheory.noise.seeds import Stream

# What costs more than an enclosure: its value is kept for all twins in which it stands unchanged.
_COSTLY = (Expectation, Iterate, sp.Integral, Selection, SoftmaxOverlap)
# Of lattices over two normals each bit is dear; elsewhere a small number as the product of two is told from 0.
_BITS, _LATTICE_BITS = 192, 64
_RANDOM_POINTS = 24
_FEW = 4
_HALVINGS = 12
_DENOMINATOR = 10**6


@dataclass
class At:
    """A point, both sides of the claim there, and the values of what is costly."""

    point: points.Point
    balls: dict[sp.Basic, arb]
    whole: dict[sp.Symbol, sp.Rational]
    left: arb
    right: arb
    allowed: arb


class ExactPoints:
    """The points of a claim with the values of its sides; those at which a side is not finite are left out."""

    def __init__(self, claim: Claim, budget: Budget, stream: Stream) -> None:
        self.claim = claim
        self.dear = sp.Tuple(claim.lhs, claim.rhs).has(Expectation, sp.Integral, Selection, SoftmaxOverlap)
        self.bits = _LATTICE_BITS if sp.Tuple(claim.lhs, claim.rhs).has(Selection, SoftmaxOverlap) else _BITS
        self.at = [at for at in map(self._at, self._chosen(budget, stream)) if at is not None]
        # Room is a share of the right side, unless that is 0 somewhere or compared with 0.
        self.absolute = claim.lhs == 0 or any(at.right == 0 for at in self.at)
        if self.at and claim.relation is not Relation.EQUAL and not self.dear:
            self.at.insert(0, self._tightest(min(self.at, key=self._room)))

    def _chosen(self, budget: Budget, stream: Stream) -> Iterator[points.Point]:
        yield from points.points_of(self.claim, _FEW if self.dear else budget.points)
        if self.claim.relation is not Relation.EQUAL and not self.dear:
            rng = random.Random(stream.word(1))
            for values in search.drawn(list(self.claim.variables.values()), _RANDOM_POINTS, rng):
                point = dict(zip(self.claim.variables, values, strict=True))
                if points.satisfies(self.claim, point):
                    yield point

    def _at(self, point: points.Point) -> At | None:
        whole = {symbol: value for symbol, value in point.items() if isinstance(self.claim.variables[symbol], Integers)}
        with real_balls.precision(self.bits):
            at = At(point, dict(points.as_balls(point)), sympy_point(whole), arb(0), arb(0), arb(0))
            at.left, at.right = (self.value(side, at) for side in (self.claim.lhs, self.claim.rhs))
            at.allowed = abs(self.value(self.claim.allowance, at))
        return at if at.left.is_finite() and at.right.is_finite() else None

    def value(self, side: sp.Expr, at: At) -> arb:
        """Return the ball of an expression at a point; what is costly is computed once for each point."""
        side = side.xreplace(at.whole)
        if side.has(*_COSTLY):
            letters = {node: _letter(node) for node in _outermost(side)}
            for node, letter in letters.items():
                if letter not in at.balls:
                    at.balls[letter] = _costly(node, at.balls, self.bits)
            side = side.xreplace(letters)
        return real_balls.enclose(side, at.balls)

    def fate(self, side: str, formula: sp.Expr) -> str:
        """Return what becomes of the claim with this formula as one of its sides."""
        equal = weaker = True
        defined = False
        for at in self.at:
            try:
                with real_balls.precision(self.bits):
                    value = self.value(formula, at)
                    if not value.is_finite():
                        continue
                    defined = True
                    left, right = (value, at.right) if side == "lhs" else (at.left, value)
                    if self._fails(left, right, at.allowed):
                        return KILLED
                    equal = equal and bool(value.overlaps(at.left if side == "lhs" else at.right))
                    weaker = weaker and not right - left < at.right - at.left
            except (NotEvaluableError, ArithmeticError, TypeError, ValueError):  # undefined at this point
                continue
        if not defined:
            return UNDEFINED
        if equal:
            return SAME
        if self.claim.relation is Relation.EQUAL:
            return "inside the allowance" if self.claim.allowance != 0 else "no point tells it apart"
        return WEAKER if weaker else "inside the slack: no point refutes it"

    def _fails(self, left: arb, right: arb, allowed: arb) -> bool:
        if self.claim.relation is Relation.EQUAL:
            return bool(abs(left - right) > allowed)
        return points.compare(self.claim, left, right) is False

    def slack(self) -> tuple[float, str]:
        """Return by how much the right side can be lowered before a point refutes it, and what that is."""
        at = min(self.at, key=self._room)
        of = "between the sides" if self.absolute else "of the right side"
        return max(0.0, self._room(at)), f"{of}, at {points.shown(at.point)}"

    def _room(self, at: At) -> float:
        """Return a certified upper bound of the room between the sides: what is lowered by more fails at this point."""
        with real_balls.precision(self.bits):
            room = (at.right - at.left) / (1 if self.absolute or at.right == 0 else abs(at.right))
            return float(room.upper())

    def _tightest(self, at: At) -> At:
        """Return a point with less room between the sides, found by steps along each real variable that halve."""
        reals = {one: domain for one, domain in self.claim.variables.items() if isinstance(domain, Interval)}
        steps = {symbol: _width(domain) / 4 for symbol, domain in reals.items()}
        for _ in range(_HALVINGS):
            for symbol, domain in reals.items():
                for step in (steps[symbol], -steps[symbol]):
                    moved = (at.point[symbol] + step).limit_denominator(_DENOMINATOR)
                    other = self._moved(at, symbol, moved) if moved in domain else None
                    if other is not None and self._room(other) < self._room(at):
                        at = other
                        break
                else:
                    steps[symbol] /= 2
        return at

    def _moved(self, at: At, symbol: sp.Symbol, value: Fraction) -> At | None:
        point = {**at.point, symbol: value}
        return self._at(point) if points.satisfies(self.claim, point) else None


def _width(domain: Interval) -> Fraction:
    return domain.upper - domain.lower if domain.bounded else Fraction(4)  # type: ignore[operator]


def _outermost(side: sp.Expr) -> set[sp.Expr]:
    nodes = side.atoms(*_COSTLY)
    return {node for node in nodes if not any(node is not other and other.has(node) for other in nodes)}


_LETTERS: dict[sp.Expr, sp.Dummy] = {}


def _letter(node: sp.Expr) -> sp.Dummy:
    if node not in _LETTERS:
        _LETTERS[node] = sp.Dummy(f"node_{len(_LETTERS)}", real=True)
    return _LETTERS[node]


def _costly(node: sp.Expr, values: dict[sp.Basic, arb], bits: int) -> arb:
    """Return the value of a mean by its closed form, else by its integral; of another node as it stands."""
    try:
        return real_balls.enclose(closed_form(node), values)
    except NotEvaluableError:
        return quadrature.enclose(node, values, bits)
