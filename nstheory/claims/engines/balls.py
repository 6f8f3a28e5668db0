"""The ball engine: certified enclosures at points for identities, certified covers of whole domains for bounds.

A cover splits the domain into boxes until the slack rhs - lhs is certainly positive on each. Three things make it end:
monotonicity (a partial derivative of one sign moves the minimum to a face), the mean-value form, and exact zeros at
corners that a bound attains. Half lines are no boxes: there a certificate of `half_lines` is asked for, from the kinks on
or from some way beyond them, and boxes cover what lies between. A square root or inverse cosine may be clipped only where
its argument is proved to stay in range, which is what makes boxes that touch rho = +-1 usable.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial

import sympy as sp
from flint import arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.continuity import may_jump, parts_with_poles
from nstheory.arithmetic.exact.closed_form import closed_form
from nstheory.arithmetic.exact.half_lines import Cell, cells, nonnegative
from nstheory.arithmetic.exact.positivity import proves_nonnegative
from nstheory.claims.budget import Budget
from nstheory.claims.engines import points
from nstheory.claims.engines.timelimit import time_limit
from nstheory.claims.record import Claim, Evidence, Relation, Verdict, Witness
from nstheory.errors import NotEvaluableError, TimeLimitError
from nstheory.language.domain import Interval, finite_part, sympy_point
from nstheory.noise.seeds import Stream

NAME = "balls"
# Above this many real variables a cover is hopeless, and points are all that is looked at.
_MAX_COVER_DIMENSION = 3
_SIMPLE = 10**6
# How far boxes go along a half line before a certificate has to say the rest.
_FAR = 8
_FAR_POINTS = 12
_MANY = 8
Box = dict[sp.Symbol, tuple[Fraction, Fraction]]


def run(claim: Claim, budget: Budget, stream: Stream) -> Evidence:
    """Judge a claim by enclosures; PROVED only for a bound whose whole domain is covered."""
    started = time.perf_counter()
    try:
        with time_limit(2 * budget.symbolic_seconds, f"ball engine on {claim.id}"):
            evidence = _judge(claim, budget)
    except (NotEvaluableError, TimeLimitError) as error:
        evidence = Evidence(NAME, Verdict.UNDECIDED, detail=str(error))
    return replace(evidence, seed=stream.seed, seconds=time.perf_counter() - started)


def _judge(claim: Claim, budget: Budget) -> Evidence:
    at_points = _at_points(claim, budget)
    if claim.relation is Relation.EQUAL or at_points.verdict is Verdict.REFUTED or at_points.detail == points.BEYOND:
        return at_points
    reals = [symbol for symbol, domain in claim.variables.items() if isinstance(domain, Interval)]
    if len(reals) > _MAX_COVER_DIMENSION:
        return replace(at_points, detail=at_points.detail + "; no cover: too many variables")
    if any(not claim.variables[symbol].bounded for symbol in reals):
        return _cover_lines(claim, reals, budget, at_points)
    return _cover_claim(claim, reals, budget)


def _at_points(claim: Claim, budget: Budget) -> Evidence:
    effective, largest, undecided = 0, 0.0, None
    bounded: list[tuple[float, float]] = []
    for point in points.points_of(claim, budget.points):
        stated = [points.specialised(claim, side, point) for side in (claim.lhs, claim.rhs)]
        left, right = map(closed_form, stated)
        decided = False
        for bits in points.growing(budget.bits):
            with real_balls.precision(bits):
                values = points.as_balls(point)
                low, high = real_balls.enclose(left, values), real_balls.enclose(right, values)
                verdict = points.compare(claim, low, high)
                if verdict is False:
                    found = points.witness(point, low, high)
                    return Evidence(NAME, Verdict.REFUTED, effective + 1, precision_bits=bits, witness=found)
                gap = abs(high - low)
                # An identity counts once both sides agree to half of the working bits, never because a ball is fat.
                close = gap.is_finite() and bool(gap.upper() < arb(2) ** (-bits // 2))
                decided = bool(verdict) or close
                if (claim.relation is Relation.EQUAL and decided and bits >= budget.bits) or verdict:
                    if claim.relation is Relation.EQUAL:
                        largest = max(largest, float(gap.upper()))
                    break
        if not decided:
            undecided = undecided or f"undecided at {points.shown(point)}"
        elif claim.relation is Relation.EQUAL:
            effective += not points.same(claim, *stated)
        else:
            bounded.append((float(low), float(high)))
    agreed = effective + len(bounded)
    if bounded and not points.reachable(bounded):
        # A few points may miss where the left is large: many are asked before a bound is called empty.
        bounded += [_floats(claim, point) for point in points.points_of(claim, _MANY * budget.points)]
        undecided = undecided if points.reachable(bounded) else points.BEYOND
    effective += points.reachable(bounded)
    verdict = Verdict.SUPPORTED if effective and not undecided else Verdict.UNDECIDED
    detail = undecided or f"{agreed} points agree"
    return Evidence(NAME, verdict, effective, margin=largest, precision_bits=budget.bits, detail=detail)


def _floats(claim: Claim, point: points.Point) -> tuple[float, float]:
    sides = (closed_form(points.specialised(claim, side, point)) for side in (claim.lhs, claim.rhs))
    with real_balls.precision(64):
        low, high = (float(real_balls.enclose(side, points.as_balls(point))) for side in sides)
    return low, high


def _cover_claim(claim: Claim, reals: list[sp.Symbol], budget: Budget) -> Evidence:
    boxes_used, smallest = 0, None
    for case in finite_part(claim.variables):
        values = sympy_point(case)
        where = claim.where.subs(values)
        if where is sp.false:
            continue
        slack = closed_form(claim.rhs.subs(values)) - closed_form(claim.lhs.subs(values))
        domains = {symbol: claim.variables[symbol] for symbol in reals}
        start = {symbol: (domain.lower, domain.upper) for symbol, domain in domains.items()}
        provable = partial(proves_nonnegative, variables=domains)
        cover = Cover(slack, provable, claim.relation is Relation.LESS, budget.bits)
        outcome = cover.run(start, budget.boxes, where)  # type: ignore[arg-type]
        boxes_used += cover.boxes
        if isinstance(outcome, Witness):
            point = {**{str(symbol): str(value) for symbol, value in case.items()}, **outcome.point}
            return Evidence(NAME, Verdict.REFUTED, boxes_used, witness=replace(outcome, point=point))
        if outcome is not None:
            return Evidence(NAME, Verdict.UNDECIDED, boxes_used, precision_bits=budget.bits, detail=outcome)
        if cover.smallest is not None:
            smallest = cover.smallest if smallest is None else min(smallest, cover.smallest)
    detail = f"whole domain covered by {boxes_used} boxes"
    return Evidence(NAME, Verdict.PROVED, boxes_used, margin=smallest, precision_bits=budget.bits, detail=detail)


def _cover_lines(claim: Claim, reals: list[sp.Symbol], budget: Budget, at_points: Evidence) -> Evidence:
    """Judge a bound with unbounded variables: cell by cell between its kinks, by certificates and boxes."""
    if claim.where is not sp.true or len(reals) < len(claim.variables):
        return replace(
            at_points, detail=at_points.detail + "; no cover: unbounded variables with assumptions or integers"
        )
    slack = closed_form(claim.rhs) - closed_form(claim.lhs)
    strict, boxes, certified = claim.relation is Relation.LESS, 0, 0
    smallest: float | None = None
    for cell in cells(slack, {symbol: claim.variables[symbol] for symbol in reals}):  # type: ignore[misc]
        if nonnegative(cell, strict):
            certified += 1
            continue
        for part in _cut(cell):
            if all(domain.bounded for domain in part.domains.values()):
                start = {symbol: (domain.lower, domain.upper) for symbol, domain in part.domains.items()}
                cover = Cover(part.expression, partial(proves_nonnegative, variables=part.domains), strict, budget.bits)
                outcome = cover.run(start, budget.boxes - boxes)  # type: ignore[arg-type]
                boxes += cover.boxes
                if isinstance(outcome, Witness):
                    return Evidence(NAME, Verdict.REFUTED, boxes, witness=outcome)
                if outcome is not None:
                    return Evidence(NAME, Verdict.UNDECIDED, boxes, precision_bits=budget.bits, detail=outcome)
                if cover.smallest is not None:
                    smallest = cover.smallest if smallest is None else min(smallest, cover.smallest)
            elif nonnegative(part, strict):
                certified += 1
            else:
                found = _far_witness(part, strict, budget.bits)
                if found is not None:
                    return Evidence(NAME, Verdict.REFUTED, boxes, witness=found)
                where = ", ".join(f"{symbol} in {domain}" for symbol, domain in part.domains.items())
                return replace(at_points, detail=f"{at_points.detail}; no cover: no certificate for {where}")
    detail = f"whole domain covered by {boxes} boxes and {certified} certificates"
    effective = boxes + certified + at_points.n_effective
    return Evidence(NAME, Verdict.PROVED, effective, margin=smallest, precision_bits=budget.bits, detail=detail)


def _cut(cell: Cell) -> list[Cell]:
    """Return the cell in two, where one of its variables runs along a half line: what is near its end, and the rest."""
    rays = [symbol for symbol, domain in cell.domains.items() if not domain.bounded]
    if len(rays) != 1:
        return [cell]
    domain = cell.domains[rays[0]]
    middle = domain.upper - _FAR if domain.lower is None else domain.lower + _FAR  # type: ignore[operator]
    parts = (Interval(domain.lower, middle), Interval(middle, domain.upper))
    return [replace(cell, domains={**cell.domains, rays[0]: part}) for part in parts]


def _far_witness(part: Cell, strict: bool, bits: int) -> Witness | None:
    """Return a certified counterexample at one of a few points ever farther along the half lines of a cell, if there is one."""
    cover = Cover(part.expression, lambda _: False, strict, bits)
    for distance in (2**power for power in range(_FAR_POINTS)):
        point = {symbol: _along(domain, Fraction(distance)) for symbol, domain in part.domains.items()}
        with real_balls.precision(bits):
            found = cover.at_point(point)
        if isinstance(found, Witness):
            return found
    return None


def _along(domain: Interval, distance: Fraction) -> Fraction:
    if domain.lower is not None and domain.upper is not None:
        return (domain.lower + domain.upper) / 2
    return domain.upper - distance if domain.lower is None else domain.lower + distance  # type: ignore[operator]


class Cover:
    """Proves slack >= 0 (or > 0) on a box by subdivision; `run` returns None, a reason, or a witness of the contrary."""

    def __init__(self, slack: sp.Expr, nonnegative: Callable[[sp.Expr], bool], strict: bool, bits: int = 128) -> None:
        self.slack = slack
        self.nonnegative = nonnegative
        self.strict = strict
        self.bits = bits
        self.boxes = 0
        self.smallest: float | None = None
        # The derivative of what jumps does not show the jump: there only subdivision proves anything.
        self.jumps = may_jump(slack)
        self.poles = parts_with_poles(slack)
        self.slopes: dict[sp.Symbol, sp.Expr] = {
            symbol: sp.simplify(sp.diff(slack, symbol))
            for symbol in sorted(slack.free_symbols, key=str)
            if not self.jumps
        }

    def run(self, start: Box, limit: int, where: sp.Basic = sp.true) -> Witness | str | None:
        """Cover the box `start` with at most `limit` boxes; parts where `where` certainly fails are left out."""
        queue = [{symbol: ends for symbol, ends in start.items() if self._matters(symbol, where)}]
        while queue:
            if self.boxes >= limit:
                return f"not covered by {limit} boxes; the first open one is {self._shown(queue[-1])}"
            current = queue.pop()
            self.boxes += 1
            with real_balls.precision(self.bits):
                decided = self._decide(current, where)
            if isinstance(decided, Witness):
                return decided
            if not decided:
                halves = _split(current)
                if halves is None:
                    return f"undecided at the point {self._shown(current)}"
                queue.extend(halves)
        return None

    def _matters(self, symbol: sp.Symbol, where: sp.Basic) -> bool:
        return symbol in self.slack.free_symbols | where.free_symbols

    def _shown(self, current: Box) -> str:
        return ", ".join(
            f"{symbol} in [{float(low):.6g}, {float(high):.6g}]" for symbol, (low, high) in current.items()
        )

    def _good(self, value: arb) -> bool:
        fine = bool(value > 0) if self.strict else bool(value >= 0)
        if fine:
            low = float(value.lower())
            self.smallest = low if self.smallest is None else min(self.smallest, low)
        return fine

    def _decide(self, current: Box, where: sp.Basic) -> bool | Witness:
        values = {symbol: real_balls.box(*ends) for symbol, ends in current.items()}
        if where is not sp.true and real_balls.truth(where, values) is False:
            return True
        value = real_balls.enclose(self.slack, values, self.nonnegative)
        if self._good(value):
            return True
        middle = {symbol: (low + high) / 2 for symbol, (low, high) in current.items()}
        if value < 0 or all(low == high for low, high in current.values()):
            return self.at_point(middle, where)
        if not self._continuous(value, values):
            return False
        faces = dict(current)
        slopes: dict[sp.Symbol, arb] = {}
        for symbol, slope in self.slopes.items():
            slopes[symbol] = real_balls.enclose(slope, values, self.nonnegative)
            sign = self._sign(slope, values)
            if sign is not None:
                faces[symbol] = (current[symbol][0 if sign > 0 else 1],) * 2
        if faces != current and where is sp.true:
            # On the faces the minimum is attained; they have fewer free variables, or are a point.
            return self._decide(faces, where)
        centre = {symbol: real_balls.from_fraction(value) for symbol, value in middle.items()}
        mean_value = real_balls.enclose(self.slack, centre, self.nonnegative)
        for symbol, slope in slopes.items():
            mean_value += slope * (values[symbol] - centre[symbol])
        return self._good(mean_value)

    def _continuous(self, value: arb, values: real_balls.Values) -> bool:
        """Return whether the slack certainly has no jump and no pole on the box: its slopes may show neither."""
        if self.jumps:
            return False
        return bool(value.is_finite()) or all(
            real_balls.enclose(part, values, self.nonnegative).is_finite() for part in self.poles
        )

    def _sign(self, expression: sp.Expr, values: real_balls.Values) -> int | None:
        """Return 1 for an expression >= 0 on the box, -1 for one <= 0, None for neither.

        The radius of a ball is rounded up, so that one around [0, x] reaches below 0; factors that cannot be negative
        (inverse cosines and roots, once they are finite) are therefore told by their form.
        """
        sign = 1
        for factor in sp.Mul.make_args(expression):
            found = real_balls.enclose(factor, values, self.nonnegative)
            root = isinstance(factor, sp.Pow) and factor.exp == sp.Rational(1, 2)
            if found >= 0 or ((root or isinstance(factor, sp.acos)) and found.is_finite()):
                continue
            if not found <= 0:
                return None
            sign = -sign
        return sign

    def at_point(self, point: points.Point, where: sp.Basic = sp.true) -> bool | Witness:
        """Return whether the slack is certainly right at a point, or a witness that it is not."""
        values = points.as_balls(point)
        if where is not sp.true and real_balls.truth(where, values) is not True:
            return False
        value = real_balls.enclose(self.slack, values, self.nonnegative)
        if self._good(value):
            return True
        if value < 0 or (self.strict and value <= 0):
            return points.witness(point, -value, real_balls.from_fraction(0), "left - right, against 0")
        if self.strict:
            return False
        # The bound may be attained here: only an exact zero decides that. Bounds are attained at simple numbers, and
        # SymPy would try to factor the huge denominators of a box that has shrunk to nothing.
        if any(value.denominator > _SIMPLE for value in point.values()):
            return False
        return sp.simplify(self.slack.subs(sympy_point(point))) == 0


def _split(current: Box) -> tuple[Box, Box] | None:
    widths = {symbol: high - low for symbol, (low, high) in current.items()}
    if not widths or max(widths.values()) == 0:
        return None
    widest = max(widths, key=lambda symbol: widths[symbol])
    low, high = current[widest]
    middle = (low + high) / 2
    return {**current, widest: (low, middle)}, {**current, widest: (middle, high)}
