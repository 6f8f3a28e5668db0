"""The language model: perplexity, stability and spectral tail of every arm together, and the curves of a few arms."""

from __future__ import annotations

import math
from pathlib import Path
from statistics import mean
from typing import Any

from matplotlib.figure import Figure

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, save
from nstheory.training.arms.method import Group
from nstheory.training.arms.roster import BASELINE, find_arm
from nstheory.training.study.study_table import at_best
from study.report.rows import FOLDER, Study, median_curve, studies_for

OUT = Path(__file__).parent / "drawn"
# What is measured at each run's best step: name, words of the axis.
COLUMNS = {
    "perplexity": "validation perplexity\n(per subword token)",
    "stability": "correlation of outputs,\nkeep_prob .9, on text",
    "tail": "bound on the tail at\ndegrees ≥ {degree}, uniform tokens",
}
DRAWN = (BASELINE, "square reward", "label smoothing", "NS paper", "NS half", "token noise")
COLOURS = (BLUE, ORANGE, GREEN, PURPLE)


def measure(study: Study) -> dict[str, dict[str, list[float | None]]]:
    """Return arm -> column -> one value a seed; the tail belongs to the end of the run."""
    return {
        arm: {
            "perplexity": [math.exp(row["best_loss"]) for row in one.rows],
            "stability": [at_best(row, "stability_0.9") for row in one.rows],
            "tail": [row["tail_bound"] for row in one.rows],
        }
        for arm, one in study.comparison.items()
    }


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    studies = studies_for("language", ["language_model"], folder)
    if not studies or not studies[0].comparison:
        return
    study = studies[0]
    found = measure(study)
    order = sorted(found, key=lambda arm: mean(found[arm]["perplexity"]))  # type: ignore[type-var]
    shown = [arm for arm in DRAWN if arm in found][: len(COLOURS)]
    drawn: dict[str, Any] = {}
    for arm in shown:
        rows = study.comparison[arm].rows
        steps, values = median_curve([(row["curve"]["step"], row["curve"]["validation_loss"]) for row in rows])
        drawn[arm] = {"step": steps, "perplexity": [math.exp(value) for value in values]}
    figure = Figure(figsize=(12.5, 1.6 + 0.21 * max(len(order), 10)), layout="constrained")
    grid = figure.add_gridspec(1, 4, width_ratios=(1, 1, 1, 1.4))
    first = None
    for index, (name, words) in enumerate(COLUMNS.items()):
        axes = first = figure.add_subplot(grid[0, index], sharey=first)
        for y, arm in enumerate(order):
            colour = "black" if arm == BASELINE else ORANGE if find_arm(arm).group is Group.STABILITY else BLUE
            values = [value for value in found[arm][name] if value is not None]
            axes.plot(values, [-y] * len(values), ".", color=colour, alpha=0.35, markersize=5, markeredgewidth=0)
            if values:
                axes.plot(mean(values), -y, "|", color=colour, markersize=9, markeredgewidth=1.8)
            axes.axhline(-y, color="0.93", linewidth=0.6, zorder=0)
        axes.axvline(mean(v for v in found[BASELINE][name] if v is not None), color="0.6", linewidth=0.8, linestyle=":")
        axes.set_ylim(-len(order) + 0.3, 0.7)
        axes.set_yticks([-y for y in range(len(order))], order, fontsize=8)
        axes.tick_params(axis="y", length=0, labelleft=index == 0)
        axes.tick_params(axis="x", labelsize=8)
        axes.set_xlabel(words.format(degree=study.task["tail_degree"]), fontsize=9)
    curves = figure.add_subplot(grid[0, 3])
    for arm, colour in zip(shown, COLOURS, strict=False):
        curves.plot(drawn[arm]["step"], drawn[arm]["perplexity"], color=colour, linewidth=1.5, label=arm)
    low = min(min(one["perplexity"]) for one in drawn.values())
    high = max(one["perplexity"][-1] for one in drawn.values())
    curves.set_ylim(low * 0.97, max(low * 1.6, high * 1.05))
    curves.set(xlabel="optimizer step", ylabel="validation perplexity, median of seeds")
    curves.legend(frameon=False, fontsize=8)
    for axes in figure.axes:
        axes.spines[["top", "right"]].set_visible(False)
    words = "dots: seeds; bars: means; black: baseline (dotted line), blue: other baselines, orange: noise stability"
    figure.supxlabel(words, fontsize=8, color="0.3")
    save(figure, {"task": study.title, "arms": found, "curves": drawn}, out / "language")


if __name__ == "__main__":
    draw()
