"""A thousand seeds of the sampler's family: none may reject what is right, and the deviates are standard normal.

The family are all comparisons that the fast budget makes, of all claims that are expected to hold. A seed takes one of so many of each
kind of node (see TAKEN), in turn, so that each comparison meets many seeds; and the least sample that the sampler knows, two blocks, for
what is cheap: standard errors are derived from the sample, so the distribution of a deviate does not depend on its size. Networks are
as few as the budget draws, for there Student's distribution matters.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any

import joblib
import torch
from scipy import stats

from nstheory.claims.budget import BUDGETS
from nstheory.claims.engines import montecarlo, points
from nstheory.claims.record import Relation, Verdict
from nstheory.claims.registry import select
from nstheory.claims.sampling.expectations import estimate
from nstheory.language.expectation import Expectation
from nstheory.noise.seeds import Stream

# A seed takes every so-many-th comparison of a kind.
TAKEN = {"PairMean": 4, "Mean": 4, "TokenMean": 8, "LogitMean": 4, "AttentionMoment": 12, "NetworkMoment": 48}
FAST = BUDGETS["fast"]


@dataclass(frozen=True)
class Asked:
    """One comparison of the family."""

    name: str
    kind: str  # the dearest kind of its nodes
    question: montecarlo.Question
    one_sided: bool

    @property
    def exact(self) -> bool:
        """Whether its deviate is normal when the claim is right: an equation without an allowance."""
        return not self.one_sided and not self.question.allowed


@dataclass(frozen=True)
class Deviate:
    """What one seed finds at one comparison: the signed deviate where it should be normal, and the one that is judged."""

    name: str
    kind: str
    seed: int
    judged: float
    signed: float | None


def family(names: Sequence[str] = ()) -> list[Asked]:
    """Return the comparisons of the fast budget, of these claims and topics; claims that are to be refuted are no part of it."""
    found = []
    for claim in select(names):
        if "montecarlo" not in claim.engines or claim.expected is Verdict.REFUTED:
            continue
        left = claim.lhs if claim.measured is None else claim.measured
        for point in points.points_of(claim, FAST.sample_points):
            asked = montecarlo.question(claim, left, point)
            if asked is not None:
                kind = max((type(node).__name__ for node in asked.nodes), key=list(TAKEN).index)
                found.append(
                    Asked(f"{claim.id} at {points.shown(point)}", kind, asked, claim.relation is not Relation.EQUAL)
                )
    return found


def deviates(asked: Sequence[Asked], seeds: Sequence[int]) -> list[Deviate]:
    """Sample, for each seed, the comparisons whose turn it is."""
    torch.set_num_threads(1)
    found = []
    for seed in seeds:
        places: Counter[str] = Counter()
        for one in asked:
            place = places[one.kind]
            places[one.kind] += 1
            if (place + seed) % TAKEN[one.kind] == 0:
                found.append(_deviate(one, seed))
    return found


def _deviate(one: Asked, seed: int) -> Deviate:
    stream, asked = Stream(seed), one.question
    estimates = [estimate(node, _size(node), stream.child(str(node))) for node in asked.nodes]
    value, stderr = montecarlo.combined(asked, estimates)
    freedom = min(found.n for found in estimates) - 1
    # As in the sampler: what has no variance is compared at the rounding of float32.
    stderr = max(stderr, 2.0**-20 * max(abs(value), abs(asked.stated) or 1.0) / math.sqrt(2**16))
    gap = value - asked.stated
    excess = max((gap if one.one_sided else abs(gap)) - asked.allowed, 0.0)
    signed = math.copysign(montecarlo.as_normal(abs(gap) / stderr, freedom), gap) if one.exact else None
    return Deviate(one.name, one.kind, seed, montecarlo.as_normal(excess / stderr, freedom), signed)


def _size(node: Expectation) -> int:
    return FAST.networks if type(node).__name__ == "NetworkMoment" else 1


def sampled(seeds: int, jobs: int) -> list[Deviate]:
    """Return the deviates of seeds 0 .. seeds - 1, from so many processes."""
    asked = family()
    chunks = [range(start, min(start + 20, seeds)) for start in range(0, seeds, 20)]
    if jobs == 1:
        return deviates(asked, range(seeds))
    found = joblib.Parallel(n_jobs=jobs)(joblib.delayed(deviates)(asked, chunk) for chunk in chunks)
    return [one for part in found for one in part]


def alarms(found: Sequence[Deviate]) -> list[Deviate]:
    """Return what a verdict would have rejected."""
    return [one for one in found if one.judged > montecarlo.threshold()]


def summary(found: Sequence[Deviate], seeds: int) -> dict[str, Any]:
    """Return the counts, the largest deviate over the threshold, and quantiles of the exact ones by kind, for the figure."""
    worst = max(found, key=lambda one: one.judged)
    kinds = {kind: sorted(one.signed for one in found if one.kind == kind and one.signed is not None) for kind in TAKEN}
    return {
        "seeds": seeds,
        "comparisons": len(found),
        "exact": sum(map(len, kinds.values())),
        "false alarms": [f"{one.name}, seed {one.seed}: {one.judged:.2f}" for one in alarms(found)],
        "threshold": montecarlo.threshold(),
        "largest": worst.judged,
        "largest at": f"{worst.name}, seed {worst.seed}",
        "kolmogorov p": {kind: float(stats.kstest(one, "norm").pvalue) for kind, one in kinds.items() if len(one) > 1},
        "quantiles": {kind: _quantiles(one) for kind, one in kinds.items() if one},
    }


def _quantiles(ordered: Sequence[float], most: int = 200) -> list[tuple[float, float]]:
    """Return (normal quantile, deviate): all of both tails, and some between them."""
    n, normal = len(ordered), NormalDist()
    middle = range(50, n - 50, max(1, n // most)) if n > 200 else range(50, max(50, n - 50))
    places = sorted({*range(min(50, n)), *middle, *range(max(0, n - 50), n)})
    return [(round(normal.inv_cdf((place + 0.5) / n), 4), round(ordered[place], 4)) for place in places]


__all__ = ["Asked", "Deviate", "alarms", "deviates", "family", "sampled", "summary"]
