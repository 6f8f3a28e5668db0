"""Confidence and weight norm in time at the paper's settings, with and without the regularizer, and the runs held at another run's path."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save
from nstheory.training.arms.roster import BASELINE
from study.interventions import FILE, HELD, SOURCE, STAGE
from study.report.mechanism import QUANTITIES
from study.report.rows import FOLDER, Study, median_curve, studies_for

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OUT = Path(__file__).parent / "drawn"
LOOKS = {BASELINE: (BLUE, "-", "no regularizer"), "NS paper": (ORANGE, "--", "S = 1"), "NS S=0": (GREEN, "-.", "S = 0")}
SHORT = {"train_confidence": "confidence", "weight_norm": "weight norm"}


def measure(source: Study, held: Study) -> dict[str, Any]:
    """Return median curves of the quantities, and the steps of every plain and held run, on the seeds that were held."""
    seeds = {row["seed"] for row in held.of(STAGE)}
    plain = {arm: [row for row in source.of("comparison", arm) if row["seed"] in seeds] for arm in LOOKS}
    curves: dict[str, Any] = {}
    for quantity in QUANTITIES:
        curves[quantity] = {}
        for arm, rows in plain.items():
            if rows:
                pairs = [(row["curve"]["step"], row["curve"][quantity]) for row in rows]
                curves[quantity][arm] = dict(zip(("step", "value"), median_curve(pairs), strict=True))
    steps = {LOOKS[arm][2]: [row["restricted_steps"] for row in rows] for arm, rows in plain.items() if rows}
    for one in HELD:
        found = [row["restricted_steps"] for row in held.of(STAGE, one.name)]
        if found:
            steps[f"{LOOKS[one.arm][2]},\n{SHORT[one.quantity]} of {LOOKS[one.other][2]}"] = found
    return {"task": source.title, "curves": curves, "steps": steps, "budget": held.budget}


def draw_curves(axes: Axes, curves: dict[str, Any], words: str) -> None:
    for arm, curve in curves.items():
        colour, line, label = LOOKS[arm]
        axes.plot(curve["step"], curve["value"], color=colour, linestyle=line, linewidth=1.6, label=label)
    axes.set_xlabel("optimizer step", fontsize=9)
    axes.set_title(f"{words}, median", fontsize=9)
    axes.tick_params(labelsize=8)


def draw_steps(axes: Axes, steps: dict[str, list[int]], budget: int) -> None:
    for y, (name, values) in enumerate(steps.items()):
        first = name.split(",")[0]
        colour = next(colour for colour, _, label in LOOKS.values() if label == first)
        axes.plot(values, [-y] * len(values), "o", color=colour, alpha=0.6, markeredgewidth=0)
        axes.plot([median(values)], [-y], "|", color=colour if "\n" not in name else PURPLE, markersize=14)
    axes.set_yticks([-y for y in range(len(steps))], list(steps), fontsize=7)
    axes.set_xlabel("steps to 95% validation accuracy", fontsize=9)
    axes.set_title(f"dots: seeds, at {budget}: not there yet; bars: medians", fontsize=9)
    axes.grid(axis="y", color="0.92", linewidth=0.6)
    axes.tick_params(axis="x", labelsize=8)


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    studies = studies_for("mechanism", [SOURCE, FILE], folder)
    sources, held = ([study for study in studies if study.file == name] for name in (SOURCE, FILE))
    if not sources or not held:
        return
    content = measure(sources[0], held[0])
    figure, panels = new_figure(3)
    figure.set_size_inches(13.5, 4.2)
    for axes, (quantity, words) in zip(panels, QUANTITIES.items(), strict=False):
        draw_curves(axes, content["curves"][quantity], words)
    panels[0].legend(frameon=False, fontsize=8)
    draw_steps(panels[2], content["steps"], content["budget"])
    figure.supxlabel(f"{content['task']}, γ 0.75, keep_prob 0.625, weight decay 1", fontsize=8, color="0.3")
    save(figure, content, out / "mechanism")


if __name__ == "__main__":
    draw()
