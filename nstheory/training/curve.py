"""The picture of a training comparison, drawn from its JSON lines and from nothing else."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from statistics import median

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, save_picture
from nstheory.files import Row
from nstheory.training.study.outcome import TARGET_ACCURACY

_COLOURS = (BLUE, ORANGE, GREEN, PURPLE)


def draw_curves(rows: list[Row], title: str, path: Path) -> list[Path]:
    """Draw validation accuracy (thick median, thin seeds) and training accuracy (dashed) against the optimizer step.

    Writes `path` with the suffixes .png and .svg, and returns both.
    """
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.2, 4.2), layout="constrained")
    axes = figure.add_subplot()
    ends = []
    for colour, (arm, runs) in zip(_COLOURS, _by_arm(rows).items(), strict=False):
        for curve in runs.values():
            steps = sorted(curve)
            axes.plot(steps, [curve[step][0] for step in steps], color=colour, alpha=0.35, linewidth=0.8)
        shared = sorted(set.intersection(*(set(curve) for curve in runs.values())))
        middle = [median(curve[step][0] for curve in runs.values()) for step in shared]
        train = [median(curve[step][1] for curve in runs.values()) for step in shared]
        axes.plot(shared, middle, color=colour, linewidth=2.2, label=f"{arm}: validation")
        axes.plot(shared, train, color=colour, linewidth=1.2, linestyle="--", label=f"{arm}: training")
        ends.append(shared[-1])
    axes.axhline(TARGET_ACCURACY, color="0.6", linewidth=0.8, linestyle=":")
    axes.annotate(
        f"{100 * TARGET_ACCURACY:g} %",
        (0, TARGET_ACCURACY),
        xytext=(2, 2),
        textcoords="offset points",
        color="0.4",
        fontsize=8,
    )
    axes.set(xlabel="optimizer step", ylabel="accuracy (fraction correct)", title=title, ylim=(-0.02, 1.04))
    axes.set_xlim(0, max(ends))
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False, fontsize=8)
    return save_picture(figure, path, svg=True)


def _by_arm(rows: list[Row]) -> dict[str, dict[int, dict[int, tuple[float, float]]]]:
    arms: dict[str, dict[int, dict[int, tuple[float, float]]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        if row["kind"] == "evaluation":
            arms[row["arm"]][row["seed"]][row["step"]] = (row["validation_accuracy"], row["train_accuracy"])
    return arms
