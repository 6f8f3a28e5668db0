"""The search for a variant that helps: which arms beat the tuned baseline and the confidence penalties, on which tasks.

An arm passes on a task by one of CRITERIA: each of its ratios, to each of RIVALS, is at most the threshold, with an interval
that excludes no effect. What was not run passes nothing. The cost is seconds, or counted operations. The search succeeds
with an arm that passes on TASKS_NEEDED tasks.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from nstheory.training.arms.roster import BASELINE
from nstheory.training.study.outcome import Ratio
from study.report.answers import data_needs
from study.report.rows import Study

RIVALS = (BASELINE, "confidence penalty", "square penalty")
TASKS_NEEDED = 2
# The largest ratio that passes. Speed: of the steps and of the cost to the accuracy, both.
CRITERIA = {"speed": 2 / 3, "data": 4 / 5, "loss": 0.98}
CostMeasure = Literal["seconds", "flops"]


@dataclass(frozen=True)
class Judgement:
    """One arm on one task by one criterion.

    ratios   rival -> measure -> ratio; a rival that was not run is missing
    """

    arm: str
    task: str
    criterion: str
    ratios: dict[str, dict[str, Ratio]]

    @property
    def share(self) -> float | None:
        """The least share of the wanted effect, in logarithms: 1 at the threshold, 0 for no effect, negative for harm.

        None when a rival is missing.
        """
        if set(self.ratios) != set(RIVALS):
            return None
        wanted = math.log(CRITERIA[self.criterion])
        return min(math.inf if ratio.value == 0 else math.log(ratio.value) / wanted for ratio in self._all())

    @property
    def passes(self) -> bool:
        """Whether every ratio is at most the threshold, with an interval that excludes one."""
        if set(self.ratios) != set(RIVALS):
            return False
        return all(ratio.value <= CRITERIA[self.criterion] and ratio.excludes_one for ratio in self._all())

    def _all(self) -> list[Ratio]:
        return [ratio for by_measure in self.ratios.values() for ratio in by_measure.values()]


def judgements(
    comparisons: Sequence[Study], sizes: Sequence[Sequence[Study]] = (), cost: CostMeasure = "seconds"
) -> list[Judgement]:
    """Return every arm but the rivals, judged on every task that has rows.

    comparisons   tuned comparisons, judged by speed or by loss, as the task says
    sizes         for the criterion of data: studies of one task that differ in the size of their training sets
    cost          what speed is measured by, besides steps
    """
    found: list[Judgement] = []
    for study in comparisons:
        criterion, measures = ("speed", ("steps", cost)) if study.by_steps else ("loss", ("loss",))
        against = {rival: {one.arm: one for one in study.compared(reference=rival)} for rival in RIVALS}
        for arm in study.comparison:
            ratios = {
                rival: {measure: getattr(arms[arm], measure) for measure in measures}
                for rival, arms in against.items()
                if arm in arms
            }
            found.append(Judgement(arm, study.task["name"], criterion, ratios))
    for studies in sizes:
        needs = {rival: {need.arm: need.ratio for need in data_needs(studies, rival)} for rival in RIVALS}
        for arm in dict.fromkeys(arm for arms in needs.values() for arm in arms):
            ratios = {rival: {"data": arms[arm]} for rival, arms in needs.items() if arm in arms}
            found.append(Judgement(arm, studies[0].task["name"], "data", ratios))
    return [one for one in found if one.arm not in RIVALS]


def passed_tasks(judged: Sequence[Judgement]) -> dict[str, dict[str, list[str]]]:
    """Return arm -> task -> criteria that it passes there, for arms that pass anywhere."""
    found: dict[str, dict[str, list[str]]] = {}
    for one in judged:
        if one.passes:
            found.setdefault(one.arm, {}).setdefault(one.task, []).append(one.criterion)
    return found


def winners(judged: Sequence[Judgement]) -> list[str]:
    """Return the arms that pass on at least TASKS_NEEDED tasks."""
    return [arm for arm, tasks in passed_tasks(judged).items() if len(tasks) >= TASKS_NEEDED]


def nearest(judged: Sequence[Judgement]) -> list[tuple[str, list[Judgement]]]:
    """Return each arm with its best judgement on each task, nearest first.

    Near is the share on the TASKS_NEEDED-th best task; arms that were judged on fewer tasks come last.
    """
    best: dict[str, dict[str, Judgement]] = {}
    for one in judged:
        if one.share is None:
            continue
        known = best.setdefault(one.arm, {}).get(one.task)
        if known is None or _rank(one) > _rank(known):
            best[one.arm][one.task] = one
    ordered = {arm: sorted(tasks.values(), key=_rank, reverse=True) for arm, tasks in best.items()}

    def closeness(arm: str) -> tuple[bool, tuple[bool, float]]:
        ones = ordered[arm]
        return len(ones) >= TASKS_NEEDED, _rank(ones[min(TASKS_NEEDED, len(ones)) - 1])

    return [(arm, ordered[arm]) for arm in sorted(ordered, key=closeness, reverse=True)]


def _rank(one: Judgement) -> tuple[bool, float]:
    """Return what orders judgements: one that passes stands before one that only meets the thresholds."""
    return one.passes, -math.inf if one.share is None else one.share
