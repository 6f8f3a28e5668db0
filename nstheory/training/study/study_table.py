"""The comparison table of a study, made from its rows alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Any

from rich import box
from rich.table import Table

from nstheory.files import Row
from nstheory.training.arms.roster import ARMS, BASELINE
from nstheory.training.study.outcome import TARGET_ACCURACY, Ratio, paired_ratio


@dataclass(frozen=True)
class Comparison:
    """One arm (with one setting) against the baseline, on the seeds that both have.

    reached          runs that got to the wanted accuracy, of `runs`
    steps, flops, seconds   restricted mean to the wanted accuracy, or to the best loss, over the baseline's
    loss             best validation loss over the baseline's
    rows             the arm's own
    """

    arm: str
    settings: dict[str, Any]
    weight_decay: float
    runs: int
    reached: int
    steps: Ratio
    flops: Ratio
    seconds: Ratio
    loss: Ratio
    rows: tuple[Row, ...]

    def mean(self, name: str) -> float:
        """Return the mean of a column of the runs."""
        return sum(row[name] for row in self.rows) / len(self.rows)

    def at_best(self, name: str) -> float | None:
        """Return the mean over runs of a measurement at the best step, None where a run lacks it."""
        values = [at_best(row, name) for row in self.rows]
        return None if None in values else mean(value for value in values if value is not None)


def at_best(row: Row, name: str) -> float | None:
    """Return a measurement of a run at the step of its best validation loss."""
    return row["curve"][name][row["curve"]["step"].index(row["best_step"])]


def settings_text(settings: dict[str, Any]) -> str:
    """Return settings in a table cell; the weight decay has a column of its own."""
    return ", ".join(f"{name} {value}" for name, value in settings.items() if name != "weight_decay")


def compare(rows: Sequence[Row], stage: str = "comparison", reference: str = BASELINE) -> list[Comparison]:
    """Return every arm and setting of a stage against the baseline, or another arm, in the order of the roster."""
    task = next(row for row in rows if row["kind"] == "study")["task"]
    criterion, usual = task["criterion"], task["config"]["weight_decay"]
    groups: dict[tuple[str, str, float], list[Row]] = {}
    for row in rows:
        if row["kind"] == "run" and row["stage"] == stage:
            groups.setdefault((row["arm"], str(sorted(row["settings"].items())), row["weight_decay"]), []).append(row)
    # A grid over the weight decay has several baselines: the one at the task's own decay counts, whoever finished first.
    baselines = {decay: group for (arm, _, decay), group in sorted(groups.items()) if arm == reference}
    if not baselines:
        return []
    against = {row["seed"]: row for row in baselines.get(usual, next(iter(baselines.values())))}
    names = ("restricted_steps", "restricted_flops", "restricted_seconds")
    names = names if criterion == "steps" else ("best_step", "best_flops", "best_seconds")
    found = []
    for (arm, _, decay), group in groups.items():
        paired = sorted((row for row in group if row["seed"] in against), key=lambda row: row["seed"])
        if not paired:
            continue
        steps, flops, seconds, loss = (
            # A best loss at step 0 costs nothing; 1 instead of 0 keeps the ratio finite.
            paired_ratio([row[name] or 1 for row in paired], [against[row["seed"]][name] or 1 for row in paired])
            for name in (*names, "best_loss")
        )
        reached = sum(row["reached"] is not None for row in paired)
        settings = paired[0]["settings"]
        found.append(Comparison(arm, settings, decay, len(paired), reached, steps, flops, seconds, loss, tuple(paired)))
    order = list(ARMS)
    return sorted(found, key=lambda one: (order.index(one.arm), str(one.settings), one.weight_decay))


def comparison_table(rows: Sequence[Row], stage: str = "comparison") -> Table:
    """Return the table of a stage: ratios to the baseline with bootstrap intervals over paired seeds."""
    task = next(row for row in rows if row["kind"] == "study")["task"]
    by_steps = task["criterion"] == "steps"
    accuracy = task["config"]["stop_at"] or TARGET_ACCURACY
    until = f"{accuracy:.0%} validation accuracy" if by_steps else "the best validation loss"
    table = Table(
        title=f"{task['name']}: ratios to the baseline, 95 % bootstrap over seeds",
        box=box.SIMPLE_HEAD,
        padding=(0, 1, 0, 0),
        pad_edge=False,
    )
    names = ("arm", "", "decay", "reached", "steps", "steps ratio", "FLOPs", "loss", "loss ratio", "ECE", "tail")
    shown = (0, 2, 3, 4, 5, 6, 9) if by_steps else (0, 2, 4, 7, 8, 9, 10)  # what fits on 80 columns
    found = compare(rows, stage)
    several = len(found) > len({one.arm for one in found})  # a grid: settings tell the rows of an arm apart
    if several:
        shown = (0, 3, 4, 5) if by_steps else (0, 4, 7, 8)
    for index in shown:
        table.add_column(names[index], justify="right" if index else "left", no_wrap=True)
    for one in found:
        row = cells(one, by_steps)
        row[0] = f"{row[0]}, {row[1]}" if several and row[1] else row[0]
        row[6] = f"{one.flops.value:.2f}"
        table.add_row(*(row[index] for index in shown))
    budget = f" (restricted mean: {task['config']['steps']} when it does not get there)" if by_steps else ""
    notes = [
        f"steps to {until}{budget}; ECE at the best loss"
        + ("" if by_steps else f"; tail: bound on the share of weight at degrees >= {task['tail_degree']}"),
        *(f"{one.arm}: {cells(one, by_steps)[1]}" for one in found if cells(one, by_steps)[1] and not several),
    ]
    table.caption = "\n".join(notes)
    table.caption_justify = "left"
    return table


def cells(one: Comparison, by_steps: bool) -> list[str]:
    """Return the cells of one row, as text."""
    baseline = one.arm == BASELINE and one.loss.value == 1
    error = one.at_best("calibration_error")
    return [
        one.arm,
        settings_text(one.settings),
        f"{one.weight_decay:g}",
        f"{one.reached}/{one.runs}" if by_steps else "",
        f"{one.mean('restricted_steps' if by_steps else 'best_step'):.0f}",
        "1" if baseline else str(one.steps),
        "1" if baseline else str(one.flops),
        f"{one.mean('best_loss'):.4g}",
        "1" if baseline else one.loss.shown(3),
        "" if error is None else f"{error:.3f}",
        f"{one.mean('tail_bound'):.2g}",
    ]
