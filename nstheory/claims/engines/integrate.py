"""The integration engine: the defining expectation, integrated with a certified error, against the stated side."""

from __future__ import annotations

import time
from dataclasses import replace

from flint import arb

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.integrals import quadrature
from nstheory.claims.budget import Budget
from nstheory.claims.engines import points
from nstheory.claims.engines.timelimit import time_limit
from nstheory.claims.record import Claim, Evidence, Relation, Verdict
from nstheory.errors import NotEvaluableError, TimeLimitError
from nstheory.language.domain import Interval
from nstheory.noise.seeds import Stream

NAME = "integrate"
_MAX_BITS = 160
_FAR = 1000


def run(claim: Claim, budget: Budget, stream: Stream) -> Evidence:
    """Judge a claim at points by certified integration of its expectation nodes."""
    started = time.perf_counter()
    try:
        with time_limit(4 * budget.symbolic_seconds, f"integration engine on {claim.id}"):
            evidence = _judge(claim, budget)
    except (NotEvaluableError, TimeLimitError) as error:
        evidence = Evidence(NAME, Verdict.UNDECIDED, detail=str(error))
    return replace(evidence, seed=stream.seed, seconds=time.perf_counter() - started)


def _judge(claim: Claim, budget: Budget) -> Evidence:
    # Thirty digits for circles and lines; a lattice in two normals pays quadratically for its digits.
    bits = min(budget.bits, _MAX_BITS)
    effective, largest, undecided, left_out = 0, 0.0, None, ""
    for point in points.points_of(claim, budget.points):
        try:
            low, high = sides(claim, point, bits)
        except NotEvaluableError:
            if not _far(claim, point):
                raise
            left_out = left_out or f"; not integrated at {points.shown(point)}"
            continue
        with real_balls.precision(bits):
            verdict = points.compare(claim, low, high)
            gap = abs(high - low) / abs(high).max(1)  # thirty digits of a large value are no thirty decimals
        if verdict is False:
            found = points.witness(point, low, high, "left side integrated from its definition")
            return Evidence(NAME, Verdict.REFUTED, effective + 1, precision_bits=bits, witness=found)
        close = gap.is_finite() and bool(gap.upper() < arb(2) ** (-bits // 2))
        if verdict or (claim.relation is not Relation.LESS and close):
            stated = (points.specialised(claim, side, point) for side in (claim.lhs, claim.rhs))
            effective += not points.same(claim, *stated)
            if claim.relation is Relation.EQUAL:
                largest = max(largest, float(gap.upper()))
        else:
            undecided = (
                undecided
                or f"undecided at {points.shown(point)}: {real_balls.to_text(low)} and {real_balls.to_text(high)}"
            )
    verdict = Verdict.SUPPORTED if effective and not undecided else Verdict.UNDECIDED
    detail = undecided or f"{effective} certified integrals agree{left_out}"
    return Evidence(NAME, verdict, effective, margin=largest, precision_bits=bits, detail=detail)


def _far(claim: Claim, point: points.Point) -> bool:
    """Return whether a variable is far out on a half line, where tails have no certificate; balls look at such points."""
    return any(
        isinstance(domain, Interval) and not domain.bounded and abs(point[symbol]) > _FAR
        for symbol, domain in claim.variables.items()
    )


def sides(claim: Claim, point: points.Point, bits: int) -> tuple[arb, arb]:
    """Return both sides of a claim at a point, expectation nodes integrated from their definition."""
    with real_balls.precision(bits):
        values = points.as_balls(point)
        left, right = (
            quadrature.enclose(points.specialised(claim, side, point), values, bits) for side in (claim.lhs, claim.rhs)
        )
    return left, right
