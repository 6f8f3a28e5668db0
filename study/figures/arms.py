"""Every arm of the study against the tuned baseline, one panel a task: steps and operations to the accuracy, or best loss."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from matplotlib.figure import Figure

from nstheory.figure import BLUE, GREEN, ORANGE, save
from nstheory.training.arms.method import Group
from nstheory.training.arms.roster import ARMS, BASELINE, find_arm
from nstheory.training.study.outcome import Ratio
from study.report.rows import FOLDER, TASKS, Study, studies_for

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OUT = Path(__file__).parent / "drawn"
MARKERS = {"steps": (BLUE, "o", 0.13), "FLOPs": (ORANGE, "s", -0.17), "best validation loss": (GREEN, "D", 0.0)}


def measures(study: Study) -> dict[str, dict[str, Any]]:
    """Return, for each arm but the baseline, its ratios and how many runs got to the accuracy."""
    found = {}
    for arm, one in study.comparison.items():
        if arm != BASELINE:
            ratios = {"steps": one.steps, "FLOPs": one.flops} if study.by_steps else {"best validation loss": one.loss}
            found[arm] = {name: ends(ratio) for name, ratio in ratios.items()}
            found[arm] |= {"reached": one.reached, "runs": one.runs, "weight_decay": one.weight_decay}
    return found


def baseline(study: Study) -> str:
    one = study.comparison[BASELINE]
    if not study.by_steps:
        return f"baseline: loss {one.mean('best_loss'):.3f}"
    return f"baseline: {one.mean('restricted_steps'):.0f} steps, {one.reached}/{one.runs}"


def ends(ratio: Ratio) -> list[float | None]:
    return [ratio.value, ratio.low, ratio.high]


def places(arms: list[str]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the heights of the arms and of the headings of their groups, from the top."""
    height, heights, headings = 0.0, {}, {}
    for group in Group:
        members = [arm for arm in arms if find_arm(arm).group is group]
        if members:
            headings[group] = height
            for arm in members:
                height -= 1
                heights[arm] = height
            height -= 1.3
    return heights, headings


def panel(axes: Axes, found: dict[str, dict[str, Any]], heights: dict[str, float]) -> None:
    for arm, one in found.items():
        for name, (colour, marker, shift) in MARKERS.items():
            if name in one:
                value, low, high = one[name]
                y = heights[arm] + shift
                if low is not None:
                    axes.plot([low, high], [y, y], color=colour, linewidth=1.2)
                face = colour if Ratio(value, low, high).excludes_one else "white"
                axes.plot(value, y, marker, color=colour, markerfacecolor=face, markersize=4.5)
        if "steps" in one:
            text = f"{one['reached']}/{one['runs']}"
            axes.annotate(text, (1.01, heights[arm]), xycoords=("axes fraction", "data"), fontsize=7, va="center")
    axes.axvline(1, color="0.5", linewidth=0.8)
    for name, (colour, marker, _) in MARKERS.items():
        if any(name in one for one in found.values()):
            axes.plot([], [], marker, color=colour, label=name, markersize=4.5)
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2, frameon=False, fontsize=8)


def scale(axes: Axes, found: dict[str, dict[str, Any]]) -> None:
    from matplotlib.ticker import FixedLocator, NullFormatter, NullLocator

    values = [v for one in found.values() for name in MARKERS for v in one.get(name, ()) if v is not None]
    margin = 1.05 if max(values) / min(values) > 1.5 else 1.01
    low, high = min(*values, 1) / margin, max(*values, 1) * margin
    axes.set_xscale("log")
    axes.set_xlim(low, high)
    wide = (0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10, 20)
    fine = (0.8, 0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15, 1.2, 1.3)
    finest = tuple(k / 100 for k in range(90, 111))
    chosen = finest if high / low < 1.12 else fine if high / low < 1.8 else wide
    ticks = [tick for tick in chosen if low <= tick <= high]
    axes.xaxis.set_major_locator(FixedLocator(ticks))
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.tick_params(axis="x", labelsize=8)


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    studies = [study for study in studies_for("arms", TASKS, folder) if len(study.comparison) > 1]
    if not studies:
        return
    content: dict[str, Any] = {
        study.file: {"task": study.title, "baseline": baseline(study), "arms": measures(study)} for study in studies
    }
    arms = [arm for arm in ARMS if any(arm in one["arms"] for one in content.values())]
    heights, headings = places(arms)
    figure = Figure(figsize=(1.8 + 3.3 * len(studies), 1.3 + 0.24 * (len(arms) + 1.3 * len(headings))))
    figure.set_layout_engine("constrained")
    first = None
    for index, study in enumerate(studies):
        axes = first = figure.add_subplot(1, len(studies), index + 1, sharey=first)
        axes.spines[["top", "right", "left"]].set_visible(False)
        found = content[study.file]["arms"]
        panel(axes, found, heights)
        scale(axes, found)
        axes.set_title(study.title.replace(", ", "\n", 1) + "\n" + content[study.file]["baseline"], fontsize=9, pad=20)
        axes.set_xlabel("ratio to the tuned baseline", fontsize=9)
        axes.set_ylim(min(heights.values()) - 0.8, 0.8)
        axes.set_yticks([*heights.values(), *headings.values()], [*heights, *headings], fontsize=8)
        axes.tick_params(axis="y", length=0, labelleft=index == 0)
        for label in axes.get_yticklabels():
            label.set_fontweight("bold" if label.get_text() in headings else "normal")
        for y in heights.values():
            axes.axhline(y, color="0.93", linewidth=0.6, zorder=0)
    figure.supxlabel(
        "lines: 95 % bootstrap over paired seeds, filled where it excludes 1; k/n: runs that reached the accuracy",
        fontsize=8,
        color="0.3",
    )
    save(figure, content, out / "arms")


if __name__ == "__main__":
    draw()
