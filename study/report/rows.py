"""The committed rows of the study, read once and in one way by the figures and by docs/study.md."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import median
from typing import Any

from nstheory.files import Row, read_rows
from nstheory.training.arms.roster import BASELINE
from nstheory.training.study.outcome import Ratio
from nstheory.training.study.study_table import Comparison, compare

FOLDER = Path(__file__).resolve().parents[1] / "rows"
TASKS = ("modular_addition", "sparse_parity", "language_model")  # files of the tuned comparisons
SIZES = "*_size.jsonl"  # studies of one task with training sets of several sizes


@dataclass(frozen=True)
class Study:
    """One study: `head` is its first row, with the task and what produced it; `runs` are the others."""

    file: str
    head: Row
    runs: tuple[Row, ...]

    @property
    def task(self) -> dict[str, Any]:
        """The task with its protocol, as `StudyTask` has it."""
        return self.head["task"]

    @property
    def by_steps(self) -> bool:
        """Whether arms are judged by steps to an accuracy, else by the best validation loss."""
        return self.task["criterion"] == "steps"

    @property
    def budget(self) -> int:
        """The steps of a run that never reaches the accuracy."""
        return self.task["config"]["steps"]

    def of(self, stage: str, arm: str | None = None) -> list[Row]:
        """Return the runs of a stage, of one arm or of all."""
        return [row for row in self.runs if row["stage"] == stage and arm in (None, row["arm"])]

    def compared(self, stage: str = "comparison", reference: str = BASELINE) -> list[Comparison]:
        """Return every arm of a stage against a reference arm."""
        known = self._compared.get((stage, reference))
        if known is None:
            known = self._compared[stage, reference] = compare([self.head, *self.runs], stage, reference)
        return known

    @cached_property
    def _compared(self) -> dict[tuple[str, str], list[Comparison]]:
        return {}

    @cached_property
    def comparison(self) -> dict[str, Comparison]:
        """Each arm of the comparison against the baseline."""
        return {one.arm: one for one in self.compared()}

    def between(self, arm: str, reference: str) -> Comparison | None:
        """Return one arm of the comparison against another; None when one of them did not run."""
        rows = [self.head, *self.of("comparison", arm), *self.of("comparison", reference)]
        return next((one for one in compare(rows, reference=reference) if one.arm == arm), None)

    def judged(self, one: Comparison) -> Ratio:
        """Return the ratio that the task judges by: steps, or best loss."""
        return one.steps if self.by_steps else one.loss

    def arrived(self, arm: str) -> list[Row]:
        """Return the comparison runs of an arm without those that never got to the accuracy they are judged by."""
        return [row for row in self.of("comparison", arm) if not self.by_steps or row["reached"] is not None]

    @property
    def family(self) -> str:
        """The title without the size of the training set."""
        return self.title.split(", ")[0]

    @property
    def heading(self) -> str:
        """The title with a capital letter."""
        return capital(self.title)

    @property
    def title(self) -> str:
        """The task in words, with the sizes that its rows name."""
        data = self.task["config"]["data"]
        if self.task["name"] == "modular-addition":
            return f"addition mod {data['p']}, {data['train_fraction']:.0%} of the pairs"
        if self.task["name"] == "sparse-parity":
            noise = f"{data.get('label_noise', 0):.0%} label noise"
            return f"{data['degree']}-sparse parity of {data['bits']} bits, {data['train']} examples, {noise}"
        return f"language model, {data['train']} × {data['tokens']} tokens"


def capital(words: str) -> str:
    """Return the words with a capital letter in front."""
    return words[0].upper() + words[1:]


def read_studies(name: str, folder: Path = FOLDER) -> list[Study]:
    """Return the studies in FOLDER/NAME.jsonl, each begun by its "study" row; none when the file is missing."""
    found: list[tuple[Row, list[Row]]] = []
    for row in read_rows(folder / f"{name}.jsonl"):
        if row["kind"] == "study":
            found.append((row, []))
        elif row["kind"] == "run":
            found[-1][1].append(row)
    return [Study(name, head, tuple(runs)) for head, runs in found if runs]


def studies_for(figure: str, names: Iterable[str], folder: Path = FOLDER) -> list[Study]:
    """Return all studies of these files, and say in one line which files are missing."""
    found = {name: read_studies(name, folder) for name in names}
    missing = [f"{name}.jsonl" for name, studies in found.items() if not studies]
    if missing:
        print(f"{figure}: {', '.join(missing)} missing in {folder}; not drawn")
    return [study for studies in found.values() for study in studies]


def read_reference(folder: Path = FOLDER) -> dict[str, Any] | None:
    """Return the runs of the harness on the published reference task, None when the file is missing."""
    file = folder / "reference.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else None


def step_flops(row: Row) -> float:
    """Return the floating-point operations of one step of a run."""
    return row["restricted_flops"] / row["restricted_steps"]


def median_curve(curves: Sequence[tuple[Sequence[int], Sequence[float | None]]]) -> tuple[list[int], list[float]]:
    """Return steps and medians over runs; a run that ended early stays at its last value."""
    steps = sorted({step for one, _ in curves for step in one})
    values = []
    for step in steps:
        known = [[v for s, v in zip(*curve, strict=True) if s <= step and v is not None] for curve in curves]
        values.append(median(past[-1] for past in known if past))
    return steps, values


@dataclass(frozen=True)
class HalfChange:
    """When a curve has made half of its change for good; see `half_change`."""

    step: float
    extreme: float
    final: float

    def progress(self, value: float) -> float:
        """Return 0 at the extreme and 1 at the final value."""
        return (value - self.extreme) / (self.final - self.extreme)


def half_change(row: Row, column: str) -> HalfChange | None:
    """Return when a curve has made half of its change, for curves that rise and fall on their way.

    final     the value at the step of the best validation loss
    extreme   the value farthest from it, before that step
    step      the last crossing of the middle of both, linearly between evaluations: from there on the curve stays on the
              side of its final value

    None where nothing changes.
    """
    until = row["curve"]["step"].index(row["best_step"]) + 1
    pairs = zip(row["curve"]["step"][:until], row["curve"][column][:until], strict=True)
    known = [(step, value) for step, value in pairs if value is not None]
    if not known:
        return None
    final = known[-1][1]
    extreme = max((value for _, value in known), key=lambda value: abs(value - final))
    if extreme == final:
        return None
    middle = (extreme + final) / 2
    far = max(k for k, (_, value) in enumerate(known) if (value - middle) * (extreme - middle) > 0)
    (s, v), (t, w) = known[far], known[far + 1]
    return HalfChange(s + (t - s) * (v - middle) / (v - w), extreme, final)
