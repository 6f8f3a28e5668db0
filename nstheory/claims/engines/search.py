"""The search engine: hypothesis hunts a point of the domain at which the claim certainly fails, and shrinks it."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from functools import partial

import sympy as sp
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample
from hypothesis.internal.conjecture.providers import HypothesisProvider

from nstheory.claims.budget import Budget
from nstheory.claims.engines import points
from nstheory.claims.engines.integrate import sides
from nstheory.claims.engines.timelimit import time_limit
from nstheory.claims.record import Claim, Evidence, Relation, Verdict
from nstheory.errors import NotEvaluableError, TimeLimitError
from nstheory.language.domain import Domain, Integers, Interval
from nstheory.language.expectation import Expectation
from nstheory.language.functions import Selection, SoftmaxOverlap
from nstheory.noise.seeds import Stream

NAME = "search"
_BITS = 96
_MAX_DENOMINATOR = 1000
_REACH = 10


@contextmanager
def _same_everywhere() -> Iterator[None]:
    """Keep hypothesis from drawing numbers that it read in loaded modules: a result would depend on what is imported."""
    kept = HypothesisProvider._maybe_draw_constant
    HypothesisProvider._maybe_draw_constant = lambda *_, **__: None  # type: ignore[method-assign]
    try:
        yield
    finally:
        HypothesisProvider._maybe_draw_constant = kept  # type: ignore[method-assign]


def strategy(domain: Domain) -> st.SearchStrategy[Fraction]:
    """Return a strategy over a domain that also draws its hard values; it shrinks towards small fractions."""
    if isinstance(domain, Integers):
        return st.sampled_from(sorted(domain.values)).map(Fraction)
    fractions = st.fractions(
        min_value=domain.lower if domain.lower is not None else Fraction(-_REACH),
        max_value=domain.upper if domain.upper is not None else Fraction(_REACH),
        max_denominator=_MAX_DENOMINATOR,
    )
    return st.one_of(fractions.filter(lambda value: value in domain), st.sampled_from(_moderate(domain)))


def _moderate(domain: Interval) -> list[Fraction]:
    # Huge values of an unbounded domain would only overflow growth certificates; the ball engine covers them.
    hard = [value for value in domain.hard if abs(value) <= max(_REACH, *(abs(end) for end in _ends(domain)))]
    return sorted(hard or list(domain.grid(1)), key=lambda value: (value.denominator, abs(value)))


def _ends(domain: Interval) -> list[Fraction]:
    return [end for end in (domain.lower, domain.upper) if end is not None] or [Fraction(0)]


def run(claim: Claim, budget: Budget, stream: Stream) -> Evidence:
    """Hunt a certified counterexample; SUPPORTED when enough points were decided and none was one."""
    started = time.perf_counter()
    points.points_of(claim, 1)  # an empty domain must be an error here, not a search that finds nothing
    # A plain enclosure costs some ten microseconds, a certified integral ten milliseconds, one over a lattice a tenth second.
    sides_have = partial(sp.Tuple(claim.lhs, claim.rhs).has)
    lattices, nodes = sides_have(Selection, SoftmaxOverlap), sides_have(Expectation)
    examples = budget.examples // 4 if lattices else budget.examples if nodes else 8 * budget.examples
    if claim.where is not sp.true:
        examples *= 4  # most random points violate the assumptions, and are dropped without cost
    tried = {"effective": 0, "assumed": 0, "problem": ""}
    symbols = list(claim.variables)

    # Shrinking asks for the same points repeatedly: it may take twice the time of the search, and answers are remembered.
    answers: dict[tuple[Fraction, ...], bool] = {}
    left = {"shrinks": examples // 2 if lattices else 2 * examples}

    def fails(values: tuple[Fraction, ...]) -> bool:
        if values not in answers:
            if True in answers.values():
                left["shrinks"] -= 1
            answers[values] = left["shrinks"] > 0 and decide(values)
        return answers[values]

    def decide(values: tuple[Fraction, ...]) -> bool:
        point = dict(zip(symbols, values, strict=True))
        if not points.satisfies(claim, point):
            return False
        tried["assumed"] += 1
        try:
            low, high = sides(claim, point, _BITS)
        except NotEvaluableError as error:
            tried["problem"] = str(error)
            return False
        verdict = points.compare(claim, low, high)
        gap = abs(high - low)
        close = claim.relation is not Relation.LESS and gap.is_finite() and bool(gap.upper() < 1e-12)
        tried["effective"] += int(verdict is not None or close)
        return verdict is False

    quiet = settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    found: tuple[Fraction, ...] | None = None
    detail = ""
    try:
        with time_limit(4 * budget.symbolic_seconds, f"search engine on {claim.id}"):
            space = st.tuples(*(strategy(claim.variables[symbol]) for symbol in symbols))
            with _same_everywhere():
                found = find(space, fails, settings=quiet, random=random.Random(stream.word(0)))
    except NoSuchExample:
        detail = f"{tried['effective']} of {tried['assumed']} points decided, no counterexample"
    except TimeLimitError as error:
        detail = str(error)
    seconds = time.perf_counter() - started
    if found is not None:
        point: dict[sp.Symbol, Fraction] = dict(zip(symbols, found, strict=True))
        low, high = sides(claim, point, _BITS)
        note = f"shrunk by the search engine from {tried['assumed']} points"
        witness = points.witness(point, low, high, note)
        return Evidence(NAME, Verdict.REFUTED, tried["effective"], witness=witness, seed=stream.seed, seconds=seconds)
    if tried["problem"] and not tried["effective"]:
        detail = tried["problem"]
    verdict = Verdict.SUPPORTED if tried["effective"] >= claim.min_effective else Verdict.UNDECIDED
    return Evidence(
        NAME, verdict, tried["effective"], precision_bits=_BITS, seed=stream.seed, seconds=seconds, detail=detail
    )
