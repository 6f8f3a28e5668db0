"""Attention in training: accuracy, selection agreement and overlap of a transformer that learns (a + b) mod 31.

The row "=" is frozen, so a logit depends on its own token only, and early in training "=" is no longer selected. A head
that then ranks a and b by a score of the id, whatever it has learnt, selects the same one with one certain probability.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch

from nstheory.figure import BLUE, GREEN, ORANGE, new_figure, save
from nstheory.kernels import selection_probability
from nstheory.measure.attention.agreement import attention_agreement
from nstheory.measure.intervals.confidence import Interval
from nstheory.training.loop import TrainingRun, single_thread
from nstheory.training.study.study_tasks import addition_config

OUT = Path(__file__).parent / "drawn"
# The records that the picture shows; their pages in the site have it.
SHOWS = ("attention.selection_agreement",)
P, SEEDS, SEQUENCES, LEVEL = 31, 3, 4096, 0.95
KEEP = (0.5, 0.8, 0.95)
STEPS = [0, 1, 2, 3, 4, 6, 8, 11, 16, 23, 32, 45, *(round(64 * 2 ** (k / 4)) for k in range(19))]
LEFT = 0.35
COLOURS = dict(zip(KEEP, (BLUE, ORANGE, GREEN), strict=True))
# The runs of `nstheory train modular-addition --p 31` without the regularizer.
CONFIG = addition_config(P, steps=STEPS[-1])


def data() -> dict[str, Any]:
    with single_thread():
        runs = [one_run(seed) for seed in range(SEEDS)]
    references = {}
    for q in KEEP:
        references[str(q)] = {
            "any ranking of the ids": same_of_two(q),
            "random hard attention, Gaussian": float(selection_probability(3, math.sqrt(q))),
        }
    about = {"p": P, "sequences": SEQUENCES, "level": LEVEL, "keep_prob": KEEP}
    return about | {"references": references, "runs": runs}


def same_of_two(q: float) -> float:
    """Return P(same place selected) of a and b by any ranking of the P ids, equal ids by place; exact for this noise."""
    noise = q * torch.eye(P, dtype=torch.float64) + (1 - q) / P  # P(id after | id before)
    first = torch.ones(P, P, dtype=torch.float64).tril()  # whether the first of two ids is selected
    return sum(float((chosen * (noise @ chosen @ noise.T)).mean()) for chosen in (first, 1 - first))


def one_run(seed: int) -> list[dict[str, Any]]:
    run = TrainingRun(CONFIG, seed)
    sums = torch.cat([run.data.train_tokens, run.data.validation_tokens])
    rows = []
    for step in STEPS:
        while run.step < step:
            run.advance()
        row: dict[str, Any] = {"step": step} | {k: v for k, v in run.evaluate().items() if k.endswith("accuracy")}
        for q in KEEP:
            found = attention_agreement(
                run.model,
                q,
                tokens=sums,
                vocab_size=run.data.vocab_size,
                frozen_ids=run.data.frozen_ids,
                n_sequences=SEQUENCES,
                level=LEVEL,
                seed=step,
            ).overall
            row[str(q)] = {"agreement": ends(found.agreement), "overlap": ends(found.overlap)}
            row["self overlap"] = ends(found.self_overlap)
        rows.append(row)
    return rows


def ends(interval: Interval) -> list[float]:
    return [round(value, 5) for value in (interval.low, interval.estimate, interval.high)]


def draw(content: dict[str, Any]) -> None:
    figure, (accuracy, agreement, overlap) = new_figure(3)
    runs = content["runs"]
    # A logarithmic axis has no zero: step 0 stands at one half.
    x = [max(row["step"], 0.5) for row in runs[0]]
    for index, run in enumerate(runs):
        thin = {"linewidth": 1.8 if index == 0 else 0.6, "alpha": 1.0 if index == 0 else 0.6}
        accuracy.plot(x, [row["train_accuracy"] for row in run], color="0.6", linestyle="--", **thin)
        accuracy.plot(x, [row["validation_accuracy"] for row in run], color="black", **thin)
        overlap.plot(x, [row["self overlap"][1] for row in run], color="0.3", linestyle="--", **thin)
        for q in KEEP:
            for axes, name in ((agreement, "agreement"), (overlap, "overlap")):
                low, middle, high = zip(*(row[str(q)][name] for row in run), strict=True)
                axes.plot(x, middle, color=COLOURS[q], **thin)
                if index == 0:
                    axes.fill_between(x, low, high, color=COLOURS[q], alpha=0.25, linewidth=0)
    for q in KEEP:
        exact, gaussian = content["references"][str(q)].values()
        agreement.axhline(exact, color=COLOURS[q], linewidth=1.0, linestyle=":")
        agreement.plot([LEFT, 0.45], [gaussian] * 2, color=COLOURS[q], linewidth=2.5, solid_capstyle="butt")
        agreement.text(x[-1] * 1.15, exact, f"q = {q:g}", color=COLOURS[q], fontsize=8, va="center")
    legend = (
        "dotted: any ranking of a and b by their ids, exact\n"
        "bars at the left: random hard attention, Gaussian noise,\n"
        f"$s_3(\\sqrt{{q}})$.   Bands: {content['level']:.0%} jointly, {content['sequences']} pairs"
    )
    agreement.text(0.75, 0.61, legend, fontsize=7.5, color="0.3", va="center")
    overlap.axhline(1 / 3, color="0.6", linewidth=0.8, linestyle=":")
    overlap.text(LEFT * 1.1, 1 / 3, "uniform: 1/3", fontsize=7.5, color="0.4", va="bottom")
    overlap.text(0.5, 0.76, "dashed: self overlap E Σ A²\nthin: two more seeds", fontsize=7.5, color="0.3", va="center")
    accuracy.text(26, 0.6, "training", fontsize=8, color="0.5", ha="right")
    accuracy.text(110, 0.5, "validation", fontsize=8, color="black")
    reached = next((row["step"] for row in runs[0] if row["validation_accuracy"] >= 0.95), None)
    for axes in (accuracy, agreement, overlap):
        axes.set(xscale="log", xlabel="optimizer step", xlim=(LEFT, x[-1] * 1.1))
        axes.set_xticks([0.5, 1, 10, 100, 1000], ["0", "1", "10", "100", "1000"])
        axes.minorticks_off()
        if reached is not None:
            axes.axvline(reached, color="0.8", linewidth=0.8, zorder=0)
    accuracy.set(ylabel="fraction correct", ylim=(-0.02, 1.04), title=f"(a + b) mod {content['p']}")
    agreement.set(ylabel="P(same token selected)", title="Selection agreement on noisy tokens")
    if reached is not None:
        accuracy.text(reached * 0.93, 0.03, "95 %", fontsize=7.5, color="0.5", ha="right")
    overlap.set(ylabel="E Σ A A′", ylim=(0.31, 0.79), title="Overlap of attention")
    save(figure, content, OUT / "trained_attention")


if __name__ == "__main__":
    draw(data())
