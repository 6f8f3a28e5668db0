"""What the regularizer does that makes the steps fewer: runs in which one quantity is held at the path that it has in another run.

`python -m study.interventions --seeds 4` makes or resumes them, on addition mod 113 at the paper's settings. The paths are those of
study/rows/paper_addition.jsonl, of the same seed, so that plan is run first. If the quantity is what helps, the baseline with
the regularizer's path is as fast as the regularizer, and the regularizer with the baseline's path as slow as the baseline.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from rich.console import Console
from torch import Tensor

from nstheory.errors import ArgumentError
from nstheory.files import Row, append_row, provenance, read_rows, sole_writer
from nstheory.numbers import integer
from nstheory.training.arms.method import Batch
from nstheory.training.arms.roster import BASELINE
from nstheory.training.evaluation import weight_norm
from nstheory.training.loop import TrainingConfig, TrainingRun, train
from nstheory.training.study.outcome import first_step_at, restricted
from study.plans import PAPER, addition
from study.report.rows import FOLDER, Study, read_studies

Quantity = Literal["weight_norm", "train_confidence"]
FILE = "interventions"
SOURCE = "paper_addition"
STAGE = "intervention"
BUDGET = 8000  # steps; the slowest baseline needs 3650
STRENGTH = 10.0  # of the square that holds the confidence: off by .05 it pulls as the square penalty of strength 1 does


@dataclass(frozen=True)
class Held:
    """A run of `arm` in which `quantity` is held at the path that it has in the runs of `other`."""

    arm: str
    quantity: Quantity
    other: str

    @property
    def name(self) -> str:
        """What stands for the arm in the rows."""
        return f"{self.arm}, {self.quantity} of {self.other}"


HELD = tuple(
    Held(arm, quantity, other)
    for sign in ("NS S=0", "NS paper")
    for arm, other in ((BASELINE, sign), (sign, BASELINE))
    for quantity in ("train_confidence", "weight_norm")
)


class HeldRun(TrainingRun):
    """A run whose weight norm is set, or whose confidence E |p|^2 on the batch is drawn by a square, to a value for each step."""

    def __init__(self, config: TrainingConfig, seed: int, quantity: Quantity, path: Mapping[int, float]) -> None:
        super().__init__(config, seed)
        self.quantity = quantity
        self.path = (sorted(path), [path[step] for step in sorted(path)])
        loss = self.method.loss

        def drawn(batch: Batch) -> Tensor:
            confidence = torch.softmax(batch.logits, -1).square().sum(-1).mean()
            return loss(batch) + STRENGTH * (confidence - self.wanted).square()

        if quantity == "train_confidence":
            self.method = replace(self.method, loss=drawn)

    @property
    def wanted(self) -> float:
        """The value of the path at this step, linear between its steps; after its end the last one."""
        return float(np.interp(self.step, *self.path))

    def advance(self) -> None:
        super().advance()
        if self.quantity == "weight_norm":
            with torch.no_grad():
                factor = self.wanted / weight_norm(self.model)
                for parameter in self.model.parameters():
                    parameter.mul_(factor)


def path_of(study: Study, arm: str, seed: int, quantity: Quantity) -> dict[int, float]:
    """Return step -> value of a quantity in the run of an arm; ArgumentError where there is no such run."""
    rows = [row for row in study.of("comparison", arm) if row["seed"] == seed]
    if not rows:
        raise ArgumentError(
            f"{SOURCE}.jsonl has no run of {arm!r} with seed {seed}; run `python -m study.plans addition` first"
        )
    return dict(zip(rows[0]["curve"]["step"], rows[0]["curve"][quantity], strict=True))


def run_held(held: Held, seed: int, source: Study) -> Row:
    """Train one run and return its row; `off` is how far the quantity was from its path, on average over the evaluations."""
    settings = {} if held.arm == BASELINE else PAPER
    config = replace(addition(1.0).task.config, arm=held.arm, settings=dict(settings), steps=BUDGET)
    run = HeldRun(config, seed, held.quantity, path_of(source, held.other, seed, held.quantity))
    train(run)
    reached = first_step_at(run.evaluations)
    curve = {name: [float(f"{row[name]:.5g}") for row in run.evaluations] for name in ("step", held.quantity)}
    off = np.abs(np.interp(curve["step"], *run.path) - curve[held.quantity]).mean()
    return {
        "kind": "run",
        "stage": STAGE,
        "arm": held.name,
        "weight_decay": config.weight_decay,
        "seed": seed,
        "reached": reached,
        "restricted_steps": restricted(reached, BUDGET),
        "off": float(f"{off:.3g}"),
        "curve": {"seconds": [round(run.seconds, 3)], **curve},
    }


def run_all(seeds: int, folder: Path = FOLDER, held: Sequence[Held] = HELD) -> None:
    """Run what is missing of the interventions, seed by seed, each row on disk before the next run starts."""
    integer(seeds, "seeds", least=1)
    sources = read_studies(SOURCE, folder)
    if not sources:
        raise ArgumentError(f"{folder / SOURCE}.jsonl is missing; run `python -m study.plans addition` first")
    for one in held:
        for seed in range(seeds):
            path_of(sources[0], one.other, seed, one.quantity)
    file, console = folder / f"{FILE}.jsonl", Console()
    with sole_writer(file):
        rows = read_rows(file)
        if not rows:
            task = json.loads(json.dumps(asdict(addition(1.0).task)))
            task["config"]["steps"] = BUDGET
            append_row(
                file, {"kind": "study", "task": task, "provenance": provenance(), "started": time.strftime("%Y-%m-%d")}
            )
        done = {(row["arm"], row["seed"]) for row in rows if row["kind"] == "run"}
        missing = [(one, seed) for seed in range(seeds) for one in held if (one.name, seed) not in done]
        for count, (one, seed) in enumerate(missing, 1):
            row = run_held(one, seed, sources[0])
            append_row(file, row)
            console.print(f"{count}/{len(missing)}  seed {seed}, {one.name}: {row['reached'] or 'never'} steps")


def main() -> None:
    """Run the interventions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=4)
    run_all(parser.parse_args().seeds)


if __name__ == "__main__":
    main()
