"""What the study's questions come to, as numbers: weight decay, (rho, gamma), order of events, parts, data, cost, reference."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import mean, median
from typing import Any

from nstheory.files import Row
from nstheory.training.arms.roster import BASELINE, find_arm
from nstheory.training.study.outcome import Ratio, paired_ratio
from nstheory.training.study.study_table import Comparison
from study.report.rows import Study, half_change, step_flops

# The paper's term <p, q> = (|p|^2 + |q|^2)/2 - |p - q|^2/2 with both signs: the whole, its confidence half, its consistency half.
PARTS = {
    "stability rewarded (S = 1)": ("NS paper", "square reward", "NS l2"),
    "stability penalised (S = 0)": ("NS S=0", "square penalty", "NS anti-l2"),
}
# Pairs of arms that decide why something works: what the first has and the second has not.
CONTROLS = {
    ("NS paper", "doubled batch"): "the same compute spent on examples",
    ("NS half", "NS paper"): "the gradient through the noisy pass",
    ("NS Y=X", "NS paper"): "no noise at all",
    ("NS independent", "NS paper"): "Y independent of X",
    ("NS training inputs", "NS paper"): "no unlabelled inputs",
    ("NS centred", "NS half"): "the mean output taken out",
    ("NS cosine", "NS half"): "confidence taken out",
}
ORDER_ARMS = (BASELINE, "NS paper", "NS half", "NS S=0")  # whose order of events is looked at
EVENTS = ("train_loss", "train_accuracy", "stability_0.9", "stability_0.5", "validation_loss", "validation_accuracy")
# Steps at which the test loss of the published curve falls below a level, by train fraction: one-layer transformer without
# normalisation, p = 113, full batch, AdamW 1e-3, weight decay 1 (Nanda et al., 2023; stored curves of the repository).
PUBLISHED = {0.5: {0.5: 822, 0.1: 956}, 0.6: {0.5: 336, 0.1: 440}, 0.7: {0.5: 140, 0.1: 222}}


@dataclass(frozen=True)
class DecayPoint:
    """The runs of one arm at one weight decay."""

    arm: str
    weight_decay: float
    rows: tuple[Row, ...]

    @property
    def mean_steps(self) -> float:
        """Restricted mean."""
        return mean(row["restricted_steps"] for row in self.rows)

    @property
    def median_steps(self) -> float:
        """The median, runs that never got there at the budget."""
        return median(row["restricted_steps"] for row in self.rows)

    @property
    def reached(self) -> int:
        """Runs that got to the accuracy."""
        return sum(row["reached"] is not None for row in self.rows)


def decay_points(study: Study) -> list[DecayPoint]:
    """Return every arm of a grid over weight decay at every weight decay, in rising order."""
    arms = dict.fromkeys(row["arm"] for row in study.of("grid"))
    found = []
    for arm in arms:
        rows = study.of("grid", arm)
        for decay in sorted({row["weight_decay"] for row in rows}):
            found.append(DecayPoint(arm, decay, tuple(row for row in rows if row["weight_decay"] == decay)))
    return found


def best_decay(points: Iterable[DecayPoint], arm: str) -> DecayPoint:
    """Return the arm's weight decay of the least restricted mean."""
    return min((point for point in points if point.arm == arm), key=lambda point: point.mean_steps)


def paired(rows: Sequence[Row], reference: Sequence[Row], column: str) -> Ratio | None:
    """Return the ratio of two groups of runs on the seeds that both have, None without a common seed."""
    mine, other = ({row["seed"]: row[column] for row in group} for group in (rows, reference))
    seeds = sorted(set(mine) & set(other))
    return paired_ratio([mine[seed] for seed in seeds], [other[seed] for seed in seeds]) if seeds else None


def grid_arms(study: Study) -> list[str]:
    """Return the arms of a grid other than the baseline, in the order of their rows."""
    return [arm for arm in dict.fromkeys(row["arm"] for row in study.of("grid")) if arm != BASELINE]


def grid_cells(study: Study, arm: str) -> dict[tuple[float, float], Comparison]:
    """Return (keep_prob, gamma) -> comparison with the baseline, for an arm of a grid over both."""
    cells = {}
    for one in study.compared("grid"):
        if one.arm == arm:
            settings = {"keep_prob": study.task["keep_prob"]} | find_arm(arm).settings | one.settings
            cells[settings["keep_prob"], settings["gamma"]] = one
    return cells


@dataclass(frozen=True)
class Order:
    """When each curve of one run has made half of its change, see `half_change`; None for a curve that does not change."""

    arm: str
    seed: int
    events: dict[str, float | None]

    @property
    def lead(self) -> float | None:
        """The steps from the validation loss's half change to stability's; negative when stability is first."""
        stability, loss = self.events["stability_0.5"], self.events["validation_loss"]
        return None if stability is None or loss is None else stability - loss


def orders(study: Study, arm: str) -> list[Order]:
    """Return the order of events in the comparison runs of an arm; runs that never got to the accuracy have none."""
    found = []
    for row in study.arrived(arm):
        halves = {name: half_change(row, name) for name in EVENTS}
        steps = {name: None if half is None else half.step for name, half in halves.items()}
        found.append(Order(arm, row["seed"], steps))
    return found


def leads(study: Study, arm: str) -> list[float]:
    """Return the runs' steps from the loss's half change to stability's."""
    return [one.lead for one in orders(study, arm) if one.lead is not None]


@dataclass(frozen=True)
class DataNeed:
    """The smallest training set with which each seed of an arm gets to the accuracy within the budget.

    sizes      by seed; a seed that never does counts as the largest size
    censored   number of such seeds
    ratio      over the baseline's
    """

    arm: str
    sizes: dict[int, float]
    censored: int
    ratio: Ratio

    @property
    def mean(self) -> float:
        """Restricted mean over seeds."""
        return mean(self.sizes.values())


def size_name(studies: Sequence[Study]) -> str | None:
    """Return the entry of the data in which the studies differ; None unless it is exactly one."""
    data = [study.task["config"]["data"] for study in studies]
    differ = [name for name in data[0] if len({str(one.get(name)) for one in data}) > 1] if data else []
    return differ[0] if len(differ) == 1 else None


def runs_by_size(studies: Sequence[Study]) -> dict[str, dict[float, list[Row]]]:
    """Return arm -> size of the training set -> its runs at the setting that it does best with, sizes in order.

    An arm that lacks a size is left out; nothing is returned unless the studies differ in exactly one entry of the data.
    """
    name = size_name(studies)
    if name is None:
        return {}
    sizes = {study.task["config"]["data"][name]: study for study in studies}
    arms = dict.fromkeys(row["arm"] for study in studies for row in study.runs if row["stage"] != "tuning")
    found = {arm: {size: _best_rows(sizes[size], arm) for size in sorted(sizes)} for arm in arms}
    return {arm: chosen for arm, chosen in found.items() if all(chosen.values())}


def data_needs(studies: Sequence[Study], reference: str = BASELINE) -> list[DataNeed]:
    """Return how much data each arm needs, from studies of one task that differ in the size of their training sets.

    Of an arm that was tried with several settings at a size, the one with the least restricted mean counts.
    """
    found_at = runs_by_size(studies)
    if not found_at:
        return []
    needs: dict[str, dict[int, float | None]] = {}
    for arm, chosen in found_at.items():
        seeds = set.intersection(*({row["seed"] for row in rows} for rows in chosen.values()))
        needs[arm] = {seed: _smallest(chosen, seed) for seed in sorted(seeds)}
    largest = max(size for chosen in found_at.values() for size in chosen)
    if reference not in needs:
        return []
    found = []
    for arm, need in needs.items():
        seeds = sorted(set(need) & set(needs[reference]))
        if not seeds:
            continue
        values, others = (
            [largest if one[seed] is None else one[seed] for seed in seeds] for one in (need, needs[reference])
        )
        censored = sum(need[seed] is None for seed in seeds)
        ratio = paired_ratio(values, others)  # type: ignore[arg-type]
        found.append(DataNeed(arm, dict(zip(seeds, values, strict=True)), censored, ratio))  # type: ignore[arg-type]
    return found


def _best_rows(study: Study, arm: str) -> list[Row]:
    groups: dict[str, list[Row]] = {}
    for row in study.runs:
        if row["arm"] == arm and row["stage"] != "tuning":
            groups.setdefault(str([row["settings"], row["weight_decay"]]), []).append(row)
    return min(groups.values(), key=lambda rows: mean(row["restricted_steps"] for row in rows), default=[])


def _smallest(chosen: dict[float, list[Row]], seed: int) -> float | None:
    good = [size for size, rows in chosen.items() for row in rows if row["seed"] == seed and row["reached"] is not None]
    return min(good, default=None)


@dataclass(frozen=True)
class Cost:
    """What one step of an arm costs, over the baseline's: medians over the seeds of a comparison."""

    arm: str
    flops: float
    seconds: float


def costs(study: Study) -> list[Cost]:
    """Return the cost of a step of every arm of the comparison, the baseline among them."""
    baseline = {row["seed"]: row for row in study.of("comparison", BASELINE)}
    found = []
    for arm, one in study.comparison.items():
        pairs = [(row, baseline[row["seed"]]) for row in one.rows]
        flops = median(step_flops(row) / step_flops(other) for row, other in pairs)
        seconds = median(row["seconds_per_step"] / other["seconds_per_step"] for row, other in pairs)
        found.append(Cost(arm, flops, seconds))
    return found


def first_below(curve: dict[str, list[Any]], level: float) -> float | None:
    """Return the first evaluated step at which the validation loss is below a level, None when it never is."""
    pairs = zip(curve["step"], curve["validation_loss"], strict=True)
    return next((step for step, loss in pairs if loss is not None and loss < level), None)
