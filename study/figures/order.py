"""Does stability move before the validation loss? Curves with and without the regularizer, and the lead of every run.

Half of its change, of a curve that rises and falls: the last crossing of the middle between its value at the best validation
loss and the value farthest from that before (`half_change`).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from matplotlib.figure import Figure

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, save
from nstheory.files import Row
from nstheory.training.arms.roster import BASELINE
from nstheory.training.study.outcome import mean_interval
from study.report.answers import ORDER_ARMS, leads
from study.report.rows import FOLDER, TASKS, Study, half_change, median_curve, studies_for

if TYPE_CHECKING:
    from matplotlib.axes import Axes

OUT = Path(__file__).parent / "drawn"
CURVES = {
    "validation_loss": ("validation loss", BLUE, "-"),
    "validation_accuracy": ("validation accuracy", GREEN, "--"),
    "stability_0.5": ("stability at keep_prob .5", ORANGE, "-"),
}
COLOURS = (BLUE, ORANGE, GREEN, PURPLE)


def medians(rows: list[Row]) -> dict[str, Any]:
    """Return median curves, losses and stabilities as the share of their change that is made."""
    found: dict[str, Any] = {}
    for name in CURVES:
        curves = []
        for row in rows:
            change = None if name == "validation_accuracy" else half_change(row, name)
            if change is None and name != "validation_accuracy":
                continue
            values = row["curve"][name]
            if change is not None:
                values = [None if value is None else change.progress(value) for value in values]
            curves.append((row["curve"]["step"], values))
        if curves:
            steps, values = median_curve(curves)
            found[name] = {"step": steps, "value": values}
    return found


def measure(study: Study) -> dict[str, Any]:
    """Return median curves and the leads of each arm of ORDER_ARMS that ran; runs that never got there are counted only."""
    content: dict[str, Any] = {"task": study.title, "arms": {}}
    for arm in ORDER_ARMS:
        rows, good = study.of("comparison", arm), study.arrived(arm)
        if good:
            known = leads(study, arm)
            interval = mean_interval(known)
            content["arms"][arm] = {"runs": len(rows), "used": len(good), "curves": medians(good)}
            content["arms"][arm] |= {"leads": known, "mean": sum(known) / len(known) if known else None}
            content["arms"][arm] |= {"interval": interval}
    return content


def curves(axes: Axes, arm: str, found: dict[str, Any]) -> None:
    for name, (words, colour, line) in CURVES.items():
        if name in found["curves"]:
            one = found["curves"][name]
            axes.plot(one["step"], one["value"], color=colour, linestyle=line, linewidth=1.6, label=words)
    axes.axhline(0.5, color="0.8", linewidth=0.8, zorder=0)
    axes.set_ylim(-0.1, 1.3)
    title = "without regularizer" if arm == BASELINE else f"with the regularizer ({arm})"
    axes.set_title(f"{title}: median of {found['used']} of {found['runs']} runs", fontsize=9)
    axes.set_xlabel("optimizer step", fontsize=9)


def lead_panel(axes: Axes, content: dict[str, Any]) -> None:
    arms = list(content["arms"])
    for y, (arm, colour) in enumerate(zip(arms, COLOURS, strict=False)):
        found = content["arms"][arm]
        axes.plot(found["leads"], [-y] * len(found["leads"]), "o", color=colour, alpha=0.7, markeredgewidth=0)
        if found["interval"]:
            axes.plot(found["interval"], [-y - 0.22] * 2, color=colour, linewidth=1.5)
            axes.plot(found["mean"], -y - 0.22, "|", color=colour, markersize=9)
    axes.axvline(0, color="0.5", linewidth=0.8)
    axes.set_yticks([-y for y in range(len(arms))], arms, fontsize=8)
    axes.set_ylim(-len(arms) + 0.4, 0.5)
    axes.set_xlabel("steps from the loss's half change to stability's\n(left of 0: stability first)", fontsize=9)
    axes.set_title("dots: runs; lines: mean and 95 % interval", fontsize=9)


def draw(folder: Path = FOLDER, out: Path = OUT) -> None:
    content = {study.file: measure(study) for study in studies_for("order", TASKS, folder)}
    content = {name: one for name, one in content.items() if BASELINE in one["arms"] and len(one["arms"]) > 1}
    if not content:
        return
    figure = Figure(figsize=(12.5, 0.6 + 3.1 * len(content)), layout="constrained")
    for row, one in enumerate(content.values()):
        panels = [figure.add_subplot(len(content), 3, 3 * row + column + 1) for column in range(3)]
        for axes in panels:
            axes.spines[["top", "right"]].set_visible(False)
            axes.tick_params(labelsize=8)
        shown = list(one["arms"].items())[:2]  # curves of the first two arms that ran; leads of all
        for axes, (arm, found) in zip(panels, shown, strict=False):
            curves(axes, arm, found)
        last = max(found["curves"]["validation_loss"]["step"][-1] for _, found in shown)
        for axes in panels[:2]:
            axes.set_xlim(0, last)
        panels[0].set_ylabel(one["task"].replace(", ", "\n", 1) + "\nshare of the change made", fontsize=9)
        lead_panel(panels[2], one)
    handles, labels = figure.axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper left", ncols=len(labels), frameon=False, fontsize=9)
    save(figure, content, out / "order")


if __name__ == "__main__":
    draw()
