"""How many twins of a claim its own comparisons kill, and by how much a bound can be tightened before a point refutes it.

A twin is killed at the first point where it certainly fails. Points, values of means and samples are those of the claim itself: no
sample is drawn again. What is equal to the claim, implied by it (a weaker bound) or undefined everywhere on its domain is no twin.
What is said of networks and layers is judged by its sample alone.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from nstheory.claims.budget import Budget
from nstheory.claims.record import Claim, Relation
from nstheory.claims.twins.at_points import ExactPoints
from nstheory.claims.twins.changes import KILLED, SAME, UNDEFINED, WEAKER, text, twins
from nstheory.claims.twins.in_samples import SampledPoints
from nstheory.errors import NotEvaluableError, NSTheoryError
from nstheory.noise.seeds import Stream


@dataclass(frozen=True)
class Survivor:
    """A twin that nothing killed: what was changed, the side as it is then, and why it lives."""

    change: str
    formula: str
    why: str


@dataclass(frozen=True)
class Slack:
    """By how much a bound can be tightened: a share of the right side, or an amount where that is 0 somewhere; and the point that refutes more."""

    value: float
    meaning: str


@dataclass(frozen=True)
class Score:
    """The twins that were tried and killed, the survivors with their reasons, and the slack of a bound."""

    tried: int = 0
    killed: int = 0
    survivors: tuple[Survivor, ...] = ()
    slack: Slack | None = None
    note: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the fields `twins` and `slack` of a row."""
        slack, found = self.slack and asdict(self.slack), asdict(self)
        del found["slack"]
        return {"twins": {**found, "survivors": list(found["survivors"])}, "slack": slack}


def score(claim: Claim, budget: Budget, stream: Stream) -> Score:
    """Try the twins of a claim with the comparisons of its own engines.

    Where neither a formula can be enclosed nor a sample is at hand, none is tried, and `note` says why.
    """
    try:
        points = _points(claim, budget, stream)
        if points is None:
            return Score(note="no point of the domain at which both sides are known")
        found = [(twin, points.fate(twin.side, twin.formula)) for twin in twins(claim)]
        slack = points.slack() if claim.relation is not Relation.EQUAL else None
    except NSTheoryError as error:
        return Score(note=str(error))
    tried = [(twin, fate) for twin, fate in found if fate not in (SAME, WEAKER, UNDEFINED)]
    survivors = tuple(
        Survivor(twin.change, f"{twin.side}: {text(twin.formula)}", fate) for twin, fate in tried if fate != KILLED
    )
    return Score(len(tried), len(tried) - len(survivors), survivors, slack and Slack(*slack))


def _points(claim: Claim, budget: Budget, stream: Stream) -> ExactPoints | SampledPoints | None:
    if claim.measured is None:
        try:
            exact = ExactPoints(claim, budget, stream)
            return exact if exact.at else None
        except NotEvaluableError:
            pass
    sampled = SampledPoints(claim, budget, stream) if "montecarlo" in claim.engines else None
    return sampled if sampled and sampled.at else None
