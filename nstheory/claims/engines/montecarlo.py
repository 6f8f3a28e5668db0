"""The Monte-Carlo engine: samples the definition, and judges by a z-score under one family-wise level.

No tolerance is typed. A comparison is rejected when |estimate - stated| exceeds z * standard error (plus the error that
a limit states for itself); z comes from the level of a whole run. The resolution of a comparison is the deviation that it shows
with probability POWER. A comparison is effective when allowance and resolution together are within the budget's deviation, or
within what one of the claim's own wrong twins does there: a wide allowance makes nothing effective.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from statistics import NormalDist

import sympy as sp
from flint import arb
from scipy.special import ndtri, stdtr, stdtrit

from nstheory.arithmetic import real_balls
from nstheory.arithmetic.exact.closed_form import closed_form
from nstheory.claims.budget import FAMILY_SIZE, FAMILY_WISE_LEVEL, POWER, Budget
from nstheory.claims.engines import points
from nstheory.claims.record import Claim, Evidence, Relation, Verdict, Witness
from nstheory.claims.sampling.attention_layers import attention_cost
from nstheory.claims.sampling.expectations import BLOCK, Estimate, estimate
from nstheory.errors import NotEvaluableError
from nstheory.language.attention import AttentionMoment, LogitMean
from nstheory.language.domain import sympy_point
from nstheory.language.expectation import Expectation, NetworkMoment
from nstheory.noise.seeds import Stream

NAME = "montecarlo"
# Bits of a stated value that no sample can see.
_FIGURES = 20
# Multiplications that one unit of the network budget buys in attention layers.
_LAYER_COST = 2**29
# A pilot's part of what the budget allows, and by how much finer than the visible deviation a cut sample sees.
_PILOT = 16
_FINER = 3


def threshold(freedom: float = math.inf) -> float:
    """Return the |z| above which one two-sided comparison is rejected: the family's level over its size, by Student's distribution."""
    return float(-stdtrit(freedom, FAMILY_WISE_LEVEL / FAMILY_SIZE / 2))


def sample_size(deviation: float, difference: float) -> int:
    """Return how many values show a `difference` of means with probability POWER, for one value's standard deviation."""
    if difference <= 0:
        return 2**62
    return math.ceil(((threshold() + NormalDist().inv_cdf(POWER)) * deviation / difference) ** 2)


def as_normal(t: float, freedom: int) -> float:
    """Return the normal deviate that is exceeded as rarely as t by Student's distribution: few networks spread widely."""
    tail = stdtr(freedom, -t)
    return float(-ndtri(tail)) if 0 < tail < 0.5 else t


@dataclass(frozen=True)
class Question:
    """What is sampled at one point: a function of nodes without free symbols, and what the claim states of it."""

    measured: sp.Expr
    nodes: tuple[Expectation, ...]
    stated: float
    allowed: float


@dataclass(frozen=True)
class Answer:
    """What was asked at a point, the estimates of its nodes, and of their function the value and the standard error."""

    point: points.Point
    asked: Question
    estimates: tuple[Estimate, ...]
    value: float
    stderr: float

    @property
    def freedom(self) -> int:
        """The degrees of freedom of the smallest sample."""
        return min(one.n for one in self.estimates) - 1


@dataclass(frozen=True)
class Comparison:
    """One comparison of an estimate with the stated value; z is the excess over the stated allowance."""

    z: float
    stderr: float
    n: int
    resolution: float
    allowed: float
    effective: bool
    witness: Witness


def run(claim: Claim, budget: Budget, stream: Stream) -> Evidence:
    """Judge a claim by sampling the expectation nodes of its left side at some points; never PROVED."""
    started = time.perf_counter()
    left = claim.lhs if claim.measured is None else claim.measured
    try:
        found = list(estimated(claim, left, budget, stream))
        comparisons = [_compare(claim, one, budget, len(found), stream) for one in found]
        evidence = _summary(comparisons, stream)
    except NotEvaluableError as error:
        evidence = Evidence(NAME, Verdict.UNDECIDED, detail=str(error))
    return replace(evidence, seed=stream.seed, seconds=time.perf_counter() - started)


def _summary(comparisons: list[Comparison], stream: Stream) -> Evidence:
    if not comparisons:
        return Evidence(NAME, Verdict.UNDECIDED, detail="nothing to sample: the left side has no expectation")
    limit = threshold()
    worst = max(comparisons, key=lambda comparison: comparison.z)
    counted = [comparison for comparison in comparisons if comparison.effective]
    effective = len(counted)
    resolution = max((comparison.resolution for comparison in counted or comparisons), default=0.0)
    allowed = max(comparison.allowed for comparison in comparisons)
    verdict = Verdict.REFUTED if worst.z > limit else (Verdict.SUPPORTED if effective else Verdict.UNDECIDED)
    samples = sum(comparison.n for comparison in comparisons)
    return Evidence(
        NAME,
        verdict,
        n_effective=effective,
        margin=worst.z / limit,
        stderr=max(comparison.stderr for comparison in comparisons),
        resolution=resolution,
        samples=samples,
        witness=worst.witness if verdict is Verdict.REFUTED else None,
        detail=f"largest |z| {worst.z:.2f} of {limit:.2f} allowed, {samples:.3g} samples on {stream.device}; {effective} of "
        f"{len(comparisons)} effective, resolution {resolution:.2g}"
        + (f" beside an allowance of {allowed:.2g}" if allowed else ""),
    )


def estimated(claim: Claim, left: sp.Expr, budget: Budget, stream: Stream) -> Iterator[Answer]:
    """Yield what is asked of a left side at the sampled points of a claim, with its answer; a sample is drawn once and kept."""
    chosen = points.points_of(claim, budget.sample_points)
    for point in chosen:
        asked = question(claim, left, point)
        if asked is not None:
            yield _answer(point, asked, budget, len(chosen), stream)


def _answer(point: points.Point, asked: Question, budget: Budget, shares: int, stream: Stream) -> Answer:
    visible = budget.visible_deviation * (abs(asked.stated) or 1.0)
    estimates = sampled(asked, visible, budget, shares * len(asked.nodes), stream)
    return Answer(point, asked, tuple(estimates), *combined(asked, estimates))


def tested(
    relation: Relation, value: float, stderr: float, stated: float, allowed: float, freedom: int
) -> tuple[float, float]:
    """Return the deviation of an estimate from what is stated, as a normal deviate, and the resolution of the comparison."""
    excess = value - stated if relation is not Relation.EQUAL else abs(value - stated)
    # Rounding of float32 sampling is far below any standard error that a budget reaches; a sample without any
    # variance (a constant) is compared at that rounding, which is the same in each draw and averages out in none.
    spread = max(stderr, 2.0**-23 * max(abs(value), abs(stated) or 1.0))
    z = as_normal(max(excess - allowed, 0.0) / spread, freedom)
    return z, (threshold(freedom) + NormalDist().inv_cdf(POWER)) * spread


def _compare(claim: Claim, answer: Answer, budget: Budget, shares: int, stream: Stream) -> Comparison:
    asked, value = answer.asked, answer.value
    stated, allowed = asked.stated, asked.allowed
    z, resolution = tested(claim.relation, value, answer.stderr, stated, allowed, answer.freedom)
    unseen = allowed + resolution
    sees = unseen <= budget.visible_deviation * (abs(stated) or 1.0)
    sees = sees or any(unseen < gap for gap in _twin_gaps(claim, answer, budget, shares, stream))
    n = sum(one.n for one in answer.estimates)
    witness = Witness(
        {str(symbol): str(number) for symbol, number in answer.point.items()},
        f"{value:.8g} +- {answer.stderr:.2g} (n = {n})",
        f"{stated:.8g}" + (f" +- {allowed:.2g} stated" if allowed else ""),
        f"sampled, |z| = {z:.1f}",
    )
    return Comparison(z, answer.stderr, n, resolution, allowed, sees, witness)


def _twin_gaps(claim: Claim, answer: Answer, budget: Budget, shares: int, stream: Stream) -> Iterator[float]:
    """Yield by how much left minus right of each wrong twin differs from that of the claim at a point."""
    for mutant in claim.mutants:
        wrong = claim.mutated(mutant)
        asked = question(wrong, wrong.lhs if wrong.measured is None else wrong.measured, answer.point)
        if asked is not None:
            # A left side is sampled anew only where the twin has another one.
            same = mutant.lhs is None or wrong.measured is not None
            value = answer.value if same else _answer(answer.point, asked, budget, shares, stream).value
            yield abs((value - asked.stated) - (answer.value - answer.asked.stated))


def question(claim: Claim, left: sp.Expr, point: points.Point) -> Question | None:
    """Return what is to be sampled of the left side at a point; None where it has no expectation."""
    return _question(left, claim.rhs, claim.allowance, tuple(point.items()))


@lru_cache(maxsize=4096)
def _question(
    left: sp.Expr, right: sp.Expr, allowance: sp.Expr, point: tuple[tuple[sp.Symbol, Fraction], ...]
) -> Question | None:
    # A claim asks, then the gaps to its twins, then each twin for itself.
    values = sympy_point(dict(point))
    measured = left.subs(values)
    nodes = sorted({node for node in sp.preorder_traversal(measured) if isinstance(node, Expectation)}, key=str)
    nodes = [node for node in nodes if not any(node is not other and other.has(node) for other in nodes)]
    if not nodes:
        return None
    return Question(measured, tuple(nodes), _stated(right, point), _number(allowance.subs(values)))


def stated(side: sp.Expr, point: points.Point) -> float:
    """Return the value of a formula at a point."""
    return _stated(side, tuple(point.items()))


@lru_cache(maxsize=4096)
def _stated(side: sp.Expr, point: tuple[tuple[sp.Symbol, Fraction], ...]) -> float:
    return _number(closed_form(side.subs(sympy_point(dict(point)))))


def sampled(asked: Question, visible: float, budget: Budget, shares: int, stream: Stream) -> list[Estimate]:
    """Sample the nodes: pilots give their standard deviations, what is to be seen of their function gives n, the budget caps it."""
    caps = [_cap(node, budget, shares) for node in asked.nodes]
    # Above the fast budget every node gets its full share: the standing is stated in samples there. Few networks are no pilot.
    if budget.name != "fast" or any(isinstance(node, NetworkMoment) for node in asked.nodes):
        return [estimate(node, cap, stream.child(str(node))) for node, cap in zip(asked.nodes, caps, strict=True)]
    # The least sample of a scalar sees far less than what has to be seen; layers are dear, and cut to what shows a part of it.
    dear = [isinstance(node, LogitMean | AttentionMoment) for node in asked.nodes]
    firsts = [cap // _PILOT if is_dear else 2 * BLOCK for cap, is_dear in zip(caps, dear, strict=True)]
    pilots = [estimate(node, n, stream.child(f"pilot {node}")) for node, n in zip(asked.nodes, firsts, strict=True)]
    estimates = []
    for index, slope in enumerate(slopes(asked, pilots)):
        least, seen = (firsts[index], (visible + asked.allowed) / _FINER) if dear[index] else (16 * BLOCK, visible)
        n = min(caps[index], max(least, sample_size(pilots[index].deviation * abs(slope), seen)))
        estimates.append(estimate(asked.nodes[index], n, stream.child(str(asked.nodes[index]))))
    return estimates


def _cap(node: Expectation, budget: Budget, shares: int) -> int:
    """Return how many values of a node the budget allows."""
    if isinstance(node, NetworkMoment):
        # Small networks fluctuate more and cost less.
        return budget.networks * (min(4096, (256 // int(node.width)) ** 2 * 8) if node.width < 256 else 1)
    if isinstance(node, AttentionMoment):
        # As much arithmetic a node as the networks get; at most as many layers as would be worth a scalar's sample.
        return min(budget.networks * max(1, _LAYER_COST // attention_cost(node)), BLOCK)
    if isinstance(node, LogitMean):
        # A draw costs n normals, and some overhead of its own.
        return max(budget.samples // shares // max(4, int(node.n) // 4), 1024)
    return max(budget.samples // shares, 2 * BLOCK)


def combined(asked: Question, estimates: Sequence[Estimate]) -> tuple[float, float]:
    """Return value and standard error of a function of independently sampled nodes (delta method)."""
    at = {node: sp.Float(one.mean, 17) for node, one in zip(asked.nodes, estimates, strict=True)}
    variance = sum((slope * one.stderr) ** 2 for slope, one in zip(slopes(asked, estimates), estimates, strict=True))
    return float(asked.measured.xreplace(at)), math.sqrt(variance)


def slopes(asked: Question, estimates: Sequence[Estimate]) -> list[float]:
    """Return the derivatives of what is measured by its nodes, at their estimates."""
    stand_ins, formulas = _derivatives(asked.measured, asked.nodes)
    at = {dummy: sp.Float(one.mean, 17) for dummy, one in zip(stand_ins, estimates, strict=True)}
    return [float(formula.xreplace(at)) for formula in formulas]


@lru_cache(maxsize=1024)
def _derivatives(measured: sp.Expr, nodes: tuple[Expectation, ...]) -> tuple[tuple[sp.Dummy, ...], tuple[sp.Expr, ...]]:
    """Return symbols that stand for the nodes, and the derivatives of what is measured by them."""
    stand_ins = tuple(sp.Dummy(f"node_{index}", real=True) for index in range(len(nodes)))
    formula = measured.xreplace(dict(zip(nodes, stand_ins, strict=True)))
    return stand_ins, tuple(sp.diff(formula, dummy) for dummy in stand_ins)


def _number(expression: sp.Expr) -> float:
    found = arb("nan")
    for bits in (64, 128):  # what a sample is compared with needs few digits, and lattices are dear
        with real_balls.precision(bits):
            found = real_balls.enclose(expression)
        if found.rel_accuracy_bits() > _FIGURES:
            break
    return float(found)
