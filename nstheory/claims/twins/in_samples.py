"""Twins of what is sampled: killed by the sample that the claim was judged by, with its tolerance; nothing is drawn again."""

from __future__ import annotations

import math

import sympy as sp

from nstheory.claims.budget import Budget
from nstheory.claims.engines import montecarlo, points
from nstheory.claims.engines.montecarlo import Answer
from nstheory.claims.record import Claim, Relation
from nstheory.claims.twins.changes import KILLED, SAME, UNDEFINED, WEAKER
from nstheory.errors import NotEvaluableError
from nstheory.noise.seeds import Stream


class SampledPoints:
    """The points at which a claim was sampled, with the estimates."""

    def __init__(self, claim: Claim, budget: Budget, stream: Stream) -> None:
        self.claim = claim
        self.left = claim.lhs if claim.measured is None else claim.measured
        self.at = list(montecarlo.estimated(claim, self.left, budget, stream))

    def fate(self, side: str, formula: sp.Expr) -> str:
        """Return what becomes of the claim with this formula as one of its sides."""
        equal = weaker = inside = True
        defined = False
        for at in self.at:
            try:
                value, stderr, stated = self._changed(side, formula, at)
            except (NotEvaluableError, ArithmeticError, TypeError, ValueError):  # undefined at this point
                continue
            if not all(map(math.isfinite, (value, stated))):
                continue
            defined = True
            z, _ = montecarlo.tested(self.claim.relation, value, stderr, stated, at.asked.allowed, at.freedom)
            if z > montecarlo.threshold():
                return KILLED
            moved = (stated - value) - (at.asked.stated - at.value)
            equal = equal and abs(moved) <= 1e-12 * max(abs(stated), abs(value), 1e-300)
            weaker = weaker and moved >= 0
            inside = inside and abs(value - stated) <= at.asked.allowed
        if not defined or equal:
            return SAME if defined else UNDEFINED
        if self.claim.relation is not Relation.EQUAL:
            return WEAKER if weaker else "inside the slack: no sample refutes it"
        return "inside the allowance" if inside else "below the resolution of the sample"

    def _changed(self, side: str, formula: sp.Expr, at: Answer) -> tuple[float, float, float]:
        if side == "rhs":
            return at.value, at.stderr, montecarlo.stated(formula, at.point)
        known = dict(zip(at.asked.nodes, at.estimates, strict=True))
        asked = montecarlo.question(self.claim, formula, at.point)
        if asked is None or not set(asked.nodes) <= set(known):
            return math.nan, math.nan, math.nan
        return *montecarlo.combined(asked, [known[node] for node in asked.nodes]), at.asked.stated

    def slack(self) -> tuple[float, str] | None:
        """Return by how much the right side lies above the estimates, as a share of itself or as it is."""
        relative = all(at.asked.stated != 0 for at in self.at)
        gaps = [(at.asked.stated - at.value) / (abs(at.asked.stated) if relative else 1) for at in self.at]
        least = min(range(len(gaps)), key=gaps.__getitem__)
        meaning = "of the right side" if relative else "between the sides"
        return max(0.0, gaps[least]), f"{meaning}, sampled at {points.shown(self.at[least].point)}"
