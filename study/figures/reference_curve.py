"""The harness against a published curve: modular addition, full batch, without layer normalisation, weight decay 1.

The published runs (Nanda et al., progress measures for grokking; one seed each, losses stored) reach a validation loss of
.5 and of .1 at the steps below. Ours has the same sizes, optimizer and initial scales (the read-out of the ReLU network
is made twice as large as elsewhere in this package); its loss is computed in float32 where theirs is in float64.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch

from nstheory.figure import BLUE, GREEN, ORANGE, new_figure, save
from nstheory.files import provenance
from nstheory.training.loop import TrainingConfig, TrainingRun, train
from study.report.answers import PUBLISHED
from study.report.rows import FOLDER

OUT = Path(__file__).parent / "drawn"
ROWS = FOLDER / "reference.json"
P, SEEDS = 113, (0, 1, 2)
STEPS = {0.7: 400, 0.6: 800, 0.5: 1400}
COLOURS = {0.7: GREEN, 0.6: ORANGE, 0.5: BLUE}


def run(fraction: float, steps: int, seed: int) -> dict[str, Any]:
    config = TrainingConfig(
        "modular-addition",
        {"p": P, "train_fraction": fraction},
        steps=steps,
        weight_decay=1.0,
        batch_size=P * P,  # all of them
        evaluate_every=20,
        evaluate_at_most=2048,
        stability_rows=1,
        stop_at=0.999,
        norms=False,
    )
    found = TrainingRun(config, seed)
    with torch.no_grad():  # deviation 1/sqrt(width), as published, instead of 1/sqrt(inputs)
        found.model.blocks[0].mlp_out.weight *= 2
    train(found)
    names = ("step", "train_loss", "validation_loss", "validation_accuracy")
    curve = {name: [row[name] for row in found.evaluations] for name in names}
    return {"train_fraction": fraction, "seed": seed, "curve": curve}


def draw(content: dict[str, Any]) -> None:
    figure, (axes,) = new_figure(1)
    for one in content["runs"]:
        fraction, curve = one["train_fraction"], one["curve"]
        label = f"{fraction:.0%} of the sums" if one["seed"] == SEEDS[0] else None
        axes.plot(curve["step"], curve["validation_loss"], color=COLOURS[fraction], linewidth=1.2, label=label)
        for loss, step in PUBLISHED[fraction].items():
            axes.plot(step, loss, "o", color=COLOURS[fraction], markerfacecolor="white")
    axes.plot([], [], "o", color="0.3", markerfacecolor="white", label="published")
    axes.set(xlabel="optimizer step (full batch)", ylabel="validation cross-entropy (nats)", yscale="log")
    axes.set_ylim(1e-2, None)
    axes.legend(frameon=False, fontsize=8)
    save(figure, content, OUT / "reference_curve")


if __name__ == "__main__":
    rows = json.loads(ROWS.read_text())["runs"] if ROWS.exists() else []
    done = {(row["train_fraction"], row["seed"]) for row in rows}
    for seed in SEEDS:  # what is there is kept: two seeds took a quarter of an hour
        for fraction, steps in STEPS.items():
            if (fraction, seed) not in done:
                rows.append(run(fraction, steps, seed))
                ROWS.parent.mkdir(exist_ok=True)
                ROWS.write_text(json.dumps({"runs": rows, "provenance": provenance()}) + "\n")
    draw({"runs": sorted(rows, key=lambda row: (-row["train_fraction"], row["seed"]))})
