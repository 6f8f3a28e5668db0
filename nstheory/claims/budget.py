"""Budgets: the work that a verdict may cost, and the statistical level of a whole run."""

from __future__ import annotations

from dataclasses import dataclass

from nstheory.errors import found_by_name

# Probability that a whole run rejects at least one true statement. It is shared out evenly (Bonferroni) over a fixed
# number of comparisons that no run exceeds, so that a verdict does not depend on which other claims run beside it.
FAMILY_WISE_LEVEL = 1e-6
FAMILY_SIZE = 10_000
# A deviation counts as visible when it would be rejected with this probability.
POWER = 0.999


@dataclass(frozen=True)
class Budget:
    """Limits of one run: points, bits, boxes, examples, seconds, samples (in total for one claim), networks."""

    name: str
    points: int
    bits: int
    boxes: int
    examples: int
    symbolic_seconds: float
    samples: int
    sample_points: int
    networks: int
    visible_deviation: float


BUDGETS = {
    budget.name: budget
    for budget in (
        Budget("fast", 8, 128, 2_000, 24, 30.0, 6_000_000, 3, 12, 0.05),
        Budget("standard", 24, 256, 20_000, 100, 60.0, 120_000_000, 6, 48, 0.02),
        Budget("deep", 64, 512, 200_000, 1_000, 180.0, 1_200_000_000, 8, 96, 0.005),
    )
}


def budget_named(name: str) -> Budget:
    """Return the budget of that name; raises UnknownIdError with the known names."""
    return found_by_name("budget", name, BUDGETS)
