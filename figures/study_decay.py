"""Steps to the accuracy against weight decay, with and without regularizers: whether a change of the decay buys the same."""

from __future__ import annotations

from pathlib import Path

from nstheory.figure import BLUE, GREEN, ORANGE, PURPLE, new_figure, save
from nstheory.report.study_answers import decay_points
from nstheory.report.study_rows import FOLDER, studies_for

HERE = Path(__file__).parent
COLOURS = (BLUE, GREEN, ORANGE, PURPLE)


def draw(folder: Path = FOLDER, out: Path = HERE) -> None:
    studies = studies_for("study_decay", ["weight_decay"], folder)
    if not studies:
        return
    study = studies[0]
    points = decay_points(study)
    arms = list(dict.fromkeys(point.arm for point in points))
    content = {
        "task": study.title,
        "budget": study.budget,
        "arms": {
            arm: {
                "weight_decay": [point.weight_decay for point in points if point.arm == arm],
                "median": [point.median_steps for point in points if point.arm == arm],
                "reached": [[row["reached"] for row in point.rows] for point in points if point.arm == arm],
            }
            for arm in arms
        },
    }
    figure, (axes,) = new_figure(1)
    figure.set_size_inches(6.2, 3.9)
    for index, (arm, colour) in enumerate(zip(arms, COLOURS, strict=False)):
        found = content["arms"][arm]
        beside = 1 + 0.06 * (index - (len(arms) - 1) / 2)  # arms beside each other on the logarithmic axis
        places = [decay * beside for decay in found["weight_decay"]]
        axes.plot(places, found["median"], color=colour, linewidth=1.6, label=arm)
        for place, reached in zip(places, found["reached"], strict=True):
            there = [step for step in reached if step is not None]
            axes.plot([place] * len(there), there, "o", color=colour, markersize=4, alpha=0.7, markeredgewidth=0)
            never = len(reached) - len(there)
            if never:
                axes.plot(place, study.budget, "^", color=colour, markerfacecolor="none", markersize=6)
                options = {"textcoords": "offset points", "color": colour, "fontsize": 7, "ha": "center"}
                axes.annotate(str(never), (place, study.budget), (0, 5), **options)
    decays = sorted({point.weight_decay for point in points})
    axes.set(xscale="log", yscale="log", xlabel="weight decay")
    axes.set_ylabel(f"steps to {study.task['config']['stop_at']:.0%} validation accuracy")
    axes.set_xticks(decays, [f"{decay:g}" for decay in decays])
    axes.set_xticks([], minor=True)
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.yaxis.set_minor_formatter(lambda value, _: f"{value:g}" if str(int(value))[0] in "235" else "")
    axes.tick_params(axis="y", which="minor", labelsize=8)
    axes.axhline(study.budget, color="0.7", linewidth=0.8, linestyle=":")
    axes.set_title(study.title, fontsize=10, pad=16)
    axes.legend(frameon=False, fontsize=8, title="dots: seeds; lines: medians;\n△ n: never within the budget")
    axes.get_legend().get_title().set_fontsize(8)
    save(figure, content, out / "study_decay")


if __name__ == "__main__":
    draw()
