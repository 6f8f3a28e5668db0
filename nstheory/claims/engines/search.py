"""The search engine: hunts a point of the domain at which the claim certainly fails, and shrinks it to small fractions."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache, partial
from itertools import product
from math import ceil, floor, prod

import sympy as sp
from flint import arb

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
_BITS, _LATTICE_BITS = 96, 64
# Where a variable without an end is looked at.
_REACH = 10
# Numerators are drawn over these: halves to twelfths for what is special, a thousand and a prime for what is not.
_DENOMINATORS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 60, 100, 360, 997, 1000)
# One draw in so many is a hard value of the domain, or repeats the value of the variable before.
_HARD, _REPEATED = 4, 12
_DISTANT = tuple(Fraction(sign * 10**power) for power in range(2, 7) for sign in (1, -1))

Values = tuple[Fraction, ...]


def draw(domain: Domain, rng: random.Random, far: bool = False) -> Fraction:
    """Return a random value of the domain: a fraction of one of a few denominators, or one of its hard values, some of them `far` out."""
    if isinstance(domain, Integers):
        return Fraction(rng.choice(domain.values))
    low, high = _window(domain)
    if low == high or rng.randrange(_HARD) == 0:
        return rng.choice(_special(domain, far))
    denominator = rng.choice(_DENOMINATORS)
    first, last = ceil(low * denominator), floor(high * denominator)
    if first <= last and (value := Fraction(rng.randint(first, last), denominator)) in domain:
        return value
    return low + (high - low) * Fraction(rng.randrange(1, 1000), 1000)


def _window(domain: Interval) -> tuple[Fraction, Fraction]:
    """Return the finite part of an interval in which values are drawn."""
    low, high = domain.lower, domain.upper
    if low is None:
        low = Fraction(-_REACH) if high is None else min(Fraction(-_REACH), high - _REACH)
    return low, high if high is not None else max(Fraction(_REACH), low + _REACH)


@lru_cache(maxsize=256)
def _special(domain: Interval, far: bool) -> tuple[Fraction, ...]:
    reach = max(_REACH, *(abs(end) for end in (domain.lower, domain.upper) if end is not None), 0)
    near = tuple(value for value in domain.hard if abs(value) <= reach) or domain.grid(1)
    return near if domain.bounded or not far else (*near, *(value for value in _DISTANT if value in domain))


def drawn(domains: list[Domain], count: int, rng: random.Random, far: bool = False) -> Iterator[Values]:
    """Yield at most `count` different points; all of them where there are no more."""
    if all(isinstance(domain, Integers) for domain in domains):
        choices = [domain.values for domain in domains if isinstance(domain, Integers)]
        if prod(map(len, choices)) <= count:
            yield from (tuple(map(Fraction, values)) for values in product(*choices))
            return
    seen: set[Values] = set()
    for _ in range(2 * count):
        values: list[Fraction] = []
        for domain in domains:
            repeated = values and rng.randrange(_REPEATED) == 0 and values[-1] in domain
            values.append(values[-1] if repeated else draw(domain, rng, far))
        point = tuple(values)
        if point not in seen:
            seen.add(point)
            yield point
        if len(seen) == count:
            return


def simpler(domain: Domain, value: Fraction) -> Iterator[Fraction]:
    """Yield values of the domain that read better than this one, best first: small denominators, then small numerators."""
    if isinstance(domain, Integers):
        candidates = set(map(Fraction, domain.values))
    else:
        low, high = _window(domain)
        candidates = {Fraction(p, q) for q in (1, 2, 3) for p in range(ceil(low * q), floor(high * q) + 1)}
        candidates |= {value.limit_denominator(q) for q in (*range(4, 17), 20, 30, 60, 100, 360)}
    yield from sorted((other for other in candidates if other in domain and _size(other) < _size(value)), key=_size)


def _size(value: Fraction) -> tuple[int, int, bool]:
    return value.denominator, abs(value.numerator), value < 0


def shrunk(point: Values, domains: list[Domain], fails: Callable[[Values], bool], tries: int) -> Values:
    """Return a point that fails like this one and reads better, with at most so many more questions."""
    settled = False
    while not settled:
        settled = True
        for place, domain in enumerate(domains):
            for other in simpler(domain, point[place]):
                if tries == 0:
                    return point
                tries -= 1
                candidate = (*point[:place], other, *point[place + 1 :])
                if fails(candidate):
                    point, settled = candidate, False
                    break
    return point


@dataclass
class Hunt:
    """Asks a claim at points, each once, and counts what the answers were worth."""

    claim: Claim
    bits: tuple[int, ...] = (_BITS,)
    assumed: int = 0
    decided: int = 0
    problem: str = ""
    answers: dict[Values, bool] = field(default_factory=dict)
    refuting: dict[Values, tuple[arb, arb]] = field(default_factory=dict)
    bounded: list[tuple[float, float]] = field(default_factory=list)

    @property
    def effective(self) -> int:
        """The number of decided points at which the claim could have failed."""
        return self.decided if self.claim.relation is Relation.EQUAL else points.reachable(self.bounded)

    def fails(self, values: Values) -> bool:
        """Return whether the claim certainly fails at the point."""
        if values not in self.answers:
            self.answers[values] = self._decide(dict(zip(self.claim.variables, values, strict=True)))
        return self.answers[values]

    def _decide(self, point: points.Point) -> bool:
        if not points.satisfies(self.claim, point):
            return False
        self.assumed += 1
        try:
            for bits in self.bits:
                low, high = sides(self.claim, point, bits)
                if (verdict := points.compare(self.claim, low, high)) is not None:
                    break
        except NotEvaluableError as error:
            self.problem = str(error)
            return False
        gap = abs(high - low)
        close = self.claim.relation is not Relation.LESS and gap.is_finite() and bool(gap.upper() < 1e-12)
        if verdict is not None or close:
            self.decided += not points.same(
                self.claim, *(points.specialised(self.claim, side, point) for side in (self.claim.lhs, self.claim.rhs))
            )
            self.bounded.append((float(low), float(high)))
        if verdict is False:
            self.refuting[tuple(point.values())] = low, high
        return verdict is False


def run(claim: Claim, budget: Budget, stream: Stream) -> Evidence:
    """Hunt a certified counterexample; SUPPORTED when enough points were decided and none was one."""
    started = time.perf_counter()
    points.points_of(claim, 1)  # an empty domain must be an error here, not a search that finds nothing
    # A plain enclosure costs some ten microseconds, a certified integral ten milliseconds, one over a lattice a tenth second.
    sides_have = partial(sp.Tuple(claim.lhs, claim.rhs).has)
    lattices, nodes = sides_have(Selection, SoftmaxOverlap), sides_have(Expectation)
    examples = budget.examples // 4 if lattices else budget.examples if nodes else 8 * budget.examples
    # Shrinking may ask twice as often as the hunt.
    tries = examples // 2 if lattices else 2 * examples
    if claim.where is not sp.true:
        examples *= 4  # most random points violate the assumptions, and are dropped without cost
    # Of a lattice each bit is dear, and few of them tell most bounds.
    bits = (_LATTICE_BITS, _BITS) if lattices and claim.relation is not Relation.EQUAL else (_BITS,)
    domains, hunt = list(claim.variables.values()), Hunt(claim, bits)
    found: Values | None = None
    detail = ""
    try:
        with time_limit(4 * budget.symbolic_seconds, f"search engine on {claim.id}"):
            # Far out the growth certificates of means would overflow.
            candidates = drawn(domains, examples, random.Random(stream.word(0)), far=not nodes)
            found = next((point for point in candidates if hunt.fails(point)), None)
            detail = f"{hunt.effective} of {hunt.assumed} points decided, no counterexample"
            if hunt.decided > hunt.effective:
                detail += f"; at {hunt.decided - hunt.effective} more the right side is beyond what the left can be"
            if found is not None:
                found = shrunk(found, domains, hunt.fails, tries)
    except TimeLimitError as error:
        detail = str(error)
    seconds = time.perf_counter() - started
    if found is not None:
        point: points.Point = dict(zip(claim.variables, found, strict=True))
        note = f"shrunk by the search engine from {hunt.assumed} points"
        witness = points.witness(point, *hunt.refuting[found], note)
        return Evidence(NAME, Verdict.REFUTED, hunt.effective, witness=witness, seed=stream.seed, seconds=seconds)
    if hunt.problem and not hunt.effective:
        detail = hunt.problem
    verdict = Verdict.SUPPORTED if hunt.effective >= claim.min_effective else Verdict.UNDECIDED
    return Evidence(
        NAME, verdict, hunt.effective, precision_bits=_BITS, seed=stream.seed, seconds=seconds, detail=detail
    )
